"""Nesting of JSON, TOML and types, measured before they are parsed: a parser recurses."""

from __future__ import annotations

import re

MAX_DEPTH = 64
"""The maximum nesting of documents, types, selectors and `extends`."""

_JSON = re.compile(r'"(?:[^"\\]|\\.)*"?|[\[{]|[\]}]', re.DOTALL)
_TYPE = re.compile(r"[<>|,]|\[\s*\]")
_KEY = r"""(?:[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')"""
_KEYS = re.compile(_KEY)
_TOML = re.compile(
    rf"""\"{{3}}.*?(?:\"{{3}}|\Z)|'{{3}}.*?(?:'{{3}}|\Z)|\#[^\n]*|(?P<dotted>{_KEY}(?:[ \t]*\.[ \t]*{_KEY})*)"""
    r"""|"(?:[^"\\\n]|\\.)*|'[^'\n]*""",
    re.DOTALL,
)
"""Strings, comments and dotted keys."""


def json_depth(text: str) -> int:
    """The nesting of arrays and objects in a JSON text, valid or not."""
    depth = deepest = 0
    for mark in _JSON.findall(text):
        if mark in ("[", "{"):
            depth += 1
            deepest = max(deepest, depth)
        elif mark in ("]", "}"):
            depth -= 1
    return deepest


def type_depth(text: str) -> int:
    """The nesting of lists and maps in a type expression, valid or not."""
    levels = [(0, 0)]
    for mark in _TYPE.findall(text):
        deepest, depth = levels[-1]
        if mark == "<":
            levels.append((0, 0))
        elif mark == ">":
            if len(levels) > 1:
                levels.pop()
                outer, _ = levels.pop()
                levels.append((outer, max(deepest, depth) + 1))
        elif mark in ("|", ","):
            levels[-1] = (max(deepest, depth), 0)
        else:
            levels[-1] = (deepest, depth + 1)
    return len(levels) - 1 + max(max(level) for level in levels)


def deep_key(toml: str) -> int | None:
    """The position of the first dotted key in a TOML text over the maximum; `None` if there is none."""
    for match in _TOML.finditer(toml):
        dotted = match["dotted"] or ""
        if len(dotted) > 2 * MAX_DEPTH and len(_KEYS.findall(dotted)) > MAX_DEPTH:
            return match.start()
    return None
