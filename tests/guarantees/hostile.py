"""A spec that uses every part of the format, the places of its texts, and hostile texts to put there."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path

import tomli_w

from generator.text.jsonvalue import is_array, is_object

Where = tuple[str | int, ...]
"""A path to a value; with `KEY` at the end, a path to the last key itself."""

KEY = "\0key"

SPEC: dict[str, object] = {
    "handle": "acme",
    "status": "active",
    "meta": {"short": "Acme", "description": "Things.", "icon": "acme", "tags": ["things"]},
    "service": {
        "baseURL": {
            "value": "https://{{region}}.acme.example/v1",
            "placeholders": [
                {"name": "region", "type": "String", "description": "Where.", "default": "eu", "options": ["eu", "us"]}
            ],
        },
        "protocol": "https",
        "contentType": "application/json",
        "headers": {"X-Tenant": {"value": "{{tenant}}"}, "Accept": "application/json"},
        "auth": {"method": "basic", "params": {"basic": {"username": {"value": "{{user}}"}, "password": "{{pass}}"}}},
    },
    "types": {
        "Mood": {"description": "How it feels.", "options": ["good", "bad"]},
        "Rank": {"type": "Integer", "options": ["1", "2"]},
        "Circle": {"description": "A round one.", "fields": [
            {"name": "kind", "options": ["circle"], "required": True},
            {"name": "radius", "type": "Decimal", "selector": ["size", "radius"], "description": "How wide."}]},
        "Square": {"fields": [{"name": "kind", "options": ["square"]}, {"name": "side", "type": "Number"}],
                   "extra": "Shape[]"},
        "Shape": {"description": "Any shape.", "variants": ["Circle", "Square"]},
        "Solid": {"tag": ["form", "kind"], "variants": {"ball": "Ball", "cube": "Cube"}},
        "Ball": {"fields": [{"name": "r", "type": "Integer"}]},
        "Cube": {"fields": [{"name": "a", "type": "Integer"}]},
        "Card": {"variants": {"text_card": "Ball", "price_card": "Cube"}},
    },
    "resources": [
        {
            "handle": "things",
            "meta": {"short": "Thing", "description": "A thing."},
            "endpoint": {"value": "/{{project}}/things"},
            "fields": [
                {"name": "id", "type": "String", "selector": ["id"], "meta": {"description": "Its id."}},
                {"name": "count", "type": "Integer", "selector": ["sum", "", "count"]},
                {"name": "mood", "type": "Mood", "deprecated": "Not used.", "example": "good", "access": "read"},
                {"name": "state", "options": ["on", "off"], "description": "Its state."},
                {"name": "shapes", "type": "Map<Shape[]>"},
                {"name": "solid", "type": "Solid"},
                {"name": "card", "type": "Card", "selector": []},
                {"name": "owner", "record": "Owner", "fields": [
                    {"name": "name", "description": "Who.", "deprecated": "No.", "example": {"any": "thing"}},
                    {"name": "homes", "type": "Object[]", "fields": [{"name": "zip", "selector": ["a", "zip"]}]}]},
            ],
            "operations": {
                "list": {
                    "method": "GET",
                    "path": "/",
                    "effect": "spends",
                    "deprecated": "Use another.",
                    "example": {"request": {"limit": 5}, "reply": {"things": [{"id": "1"}], "total": "one"}},
                    "queryParams": {"limit": {"value": "{{limit}}", "placeholders": [
                        {"name": "limit", "type": "Integer", "description": "How many.", "default": "10"}]},
                        "fixed": "yes"},
                },
                "create": {
                    "method": "POST",
                    "path": {"value": "/{{kind}}", "placeholders": [
                        {"name": "kind", "type": "Select", "options": ["a", "b"], "required": True}]},
                    "headers": {"X-Trace": {"value": "t-{{trace}}"}},
                    "meta": {"description": "Make a thing."},
                    "bodyTemplate": {"value": '{"name": "{{name}}", "n": {{n}}, "k": ["c", {"d": "e {{trace}}"}]}',
                                     "placeholders": [{"name": "name", "type": "String", "description": "Its name.",
                                                       "deprecated": "No.", "example": "Ada"},
                                                      {"name": "n", "type": "Integer"}]},
                },
                "chat": {
                    "method": "POST", "path": "/chat", "event": "Card", "until": "[DONE]", "groups": ["plan"],
                    "streamWhen": {"parameter": "live", "value": "on", "rename": "watch"},
                    "queryParams": {"tags": {"value": "{{tags}}", "style": "comma", "placeholders": [
                        {"name": "tags", "type": "String[]"}]}},
                    "bodyTemplate": {"value": {"plan": {"kind": "x", "size": "{{size}}"}, "live": "{{live}}"},
                                     "placeholders": [{"name": "size", "type": "Integer"},
                                                      {"name": "live", "options": ["on", "off"], "default": "off"}]},
                },
                "log": {"method": "GET", "path": "/log", "returns": "lines", "event": "Shape[]", "until": "end"},
                "fetch": {"method": "GET", "path": "/file", "returns": "stream"},
                "pay": {
                    "method": "POST", "path": "/pay", "contentType": "application/x-www-form-urlencoded",
                    "bodyTemplate": {"value": {"lines": {"value": "{{lines}}", "style": "indices"}},
                                     "placeholders": [{"name": "lines", "type": "Object[]"}]},
                },
                "put": {"method": "PUT", "path": "/file", "contentType": "image/png",
                        "bodyTemplate": {"value": "{{photo}}", "placeholders": [{"name": "photo", "type": "File"}]}},
                "draw": {
                    "method": "POST", "path": "/draw",
                    "bodyTemplate": {"value": '{"shape": {{shape}}, "card": {{card}}, "thing": {{thing}}, "r": {{r}}}',
                                     "placeholders": [{"name": "shape", "type": "Shape", "required": True},
                                                      {"name": "card", "type": "Card | String"},
                                                      {"name": "thing", "type": "Thing"},
                                                      {"name": "r", "type": "Rank", "default": "1"}]},
                },
                "send": {
                    "method": "PUT", "path": "/{{id}}/send", "contentType": "application/x-www-form-urlencoded",
                    "bodyTemplate": {"a": "{{a}}", "b": "c"},
                },
            },
            "webhooks": [{"event": "thing.made", "path": "/hooks/things", "meta": {"description": "Made."},
                          "payload": [{"name": "id", "type": "ID", "selector": ["data", "id"]}]}],
        },
        {"handle": "things.parts", "operations": {"read": {"method": "GET", "path": "/parts"}}},
    ],
}  # fmt: skip

OVERLAY: dict[str, object] = {
    "package": {
        "name": "acme-things", "module": "acme_things", "client": "AcmeThings", "version": "1.2.3", "license": "MIT",
        "description": "A client.", "authors": ["A. Author <a@acme.example>"], "env_prefix": "ACME",
    },
    "settings": {"region": {"env": "ACME_WHERE"}, "project": {"description": "The project.", "rename": "project_id"}},
    "auth": {"other": {"method": "oauth2", "params": {"oauth2": {
        "token_url": "https://auth.acme.example/token", "client_id": "{{key_id}}", "client_secret": "{{key_secret}}",
        "scope": "all", "grant": "refresh_token", "refresh_token": "{{granted}}",
        "form": {"audience": "{{audience}}"}}}},
        "signed": {"method": "signature", "params": {"signature": {
            "method": "hmac", "header": "X-Signature", "signed": "{method} {body}", "prefix": "v1=",
            "secret": "{{mac}}"}}}},
    "types": {"Mood": {"rename": "Temper"}, "Circle": {"fields": {"radius": {"rename": "width", "example": "1"}}}},
    "resources": {"things": {
        "record": "Thing", "resource": "Things", "rename": "stuff", "description": "Things of all kinds.",
        "errors": {"code": ["error", "code"], "message": ["error", "text"]},
        "fields": {
            "count": {"required": True, "rename": "how_many", "description": "How many."},
            "owner": {"record": "Keeper", "fields": {"name": {"rename": "full_name"}}},
        },
        "operations": {
            "list": {"items": ["things"], "query": {"cursor": "{{cursor}}"},
                     "pagination": {"style": "token", "param": "cursor", "next": ["next"], "more": ["more"]},
                     "description": "All of them."},
            "create": {"auth": "signed", "idempotency_header": "Idempotency-Key", "record": "Receipt", "rename": "make",
                       "fields": {"code": {"type": "String", "selector": ["code"], "description": "A code."}},
                       "placeholders": {"name": {"rename": "called", "nullable": True}}},
            "send": {"auth": "other", "base_url": "https://other.acme.example", "timeout": 5.0},
        },
        "webhooks": {"thing.made": {"record": "Made", "signature": "calls",
                                    "match": {"selector": ["type"], "value": "made"}, "items": ["events", "*", "all"],
                                    "event_id": ["id"], "content_type": "application/x-www-form-urlencoded",
                                    "challenge": {"query": "hub.challenge", "verify_token": "hub.verify_token"}}},
    }},
    "webhooks": {"signatures": {"calls": {
        "method": "hmac", "hash": "sha256", "encoding": "hex", "header": "x-signature", "prefix": "v1=",
        "signed": "{timestamp}.{body}", "timestamp": "x-time", "secret": "text"}}},
}  # fmt: skip

PAYLOADS: dict[str, str] = {
    "quote": "'",
    "double quote": '"',
    "triple quotes": "'''",
    "triple double quotes": '"""',
    "docstring ended": '"""\nimport os\n"""',
    "docstring ended by a quote and a backslash": '\\"""\nimport os #',
    "all quotes": "\"\"\"'''\"'`",
    "call closed": '"); __import__("os").system("touch pwned") #',
    "call closed by the other quote": "'); __import__('os').system('touch pwned') #",
    "line feed": "a\nimport os\nos.abort()",
    "carriage return": "a\rimport os\rb",
    "both": "a\r\nimport os",
    "form feed": "a\x0cimport os",
    "nul": "a\0b",
    "escape": "\x1b[31mred\x1b]0;title\x07",
    "next line": "a\x85import os",
    "line separator": "a\u2028import os",
    "paragraph separator": "a\u2029import os",
    "right-to-left override": "a\u202e\u2066 # import os\u2069",
    "zero width": "a\u200bb\u2060\ufeff",
    "backslash": "a\\",
    "two backslashes": "a\\\\",
    "escape sequence": "\\x41\\N{BULLET}\\u202e\\",
    "jinja": "{{ 7 * 7 }}",
    "jinja with attributes": "{{ self.__class__.__mro__ }}",
    "jinja statement": "{% for x in range(9) %}x{% endfor %}",
    "jinja comment": "{# x #}",
    "f-string": "{__import__('os').abort()}",
    "braces": "{",
    "braces closed": "}}",
    "format": "%s%(x)d{0.__class__}",
    "toml": 'x"\n[tool.hatch.build.hooks.custom]\npath = "evil.py"\n#',
    "toml literal": "'''\n[build-system]\nrequires = ['evil']\n'''",
    "html": "<script>alert(1)</script>",
    "html attribute": '<img src=x onerror="alert(1)">',
    "html comment": "<!-- x",
    "html entity": "&lt;b&#62;",
    "link": "[click](javascript:alert(1))",
    "image": "![x](https://evil.example/x.png)",
    "reference": "[x]: https://evil.example 'x'",
    "autolink": "<https://evil.example>",
    "bare link": "see https://evil.example or www.evil.example or a@evil.example or a@_b.evil.example or @_@_x.example",
    "table": "a | b | c\n--- | --- | ---",
    "heading": "# x\n\n## y\n===",
    "fence": "```\n```python\nimport os\n~~~",
    "indented": "    import os",
    "shell": "$(touch pwned); `touch pwned` && rm -rf ~ | x",
    "traversal": "../../../../tmp/pwned",
    "traversal backwards": "..\\..\\pwned",
    "absolute": "/etc/passwd",
    "drive": "C:\\Windows\\x",
    "device": "CON",
    "device with an ending": "nul.txt",
    "dots": "..",
    "long": "a" * 100_000,
    "long words": "word " * 20_000,
    "long holes": "{{a}}" * 20_000,
    "keyword": "class",
    "constant": "None",
    "builtin": "print",
    "builtin type": "str",
    "import": "__import__",
    "dunder": "__class__",
    "slots": "__slots__",
    "init": "__init__",
    "module getattr": "__getattr__",
    "mangled": "__private",
    "self": "self",
    "runtime": "_runtime",
    "runtime module": "_wire",
    "runtime class": "SyncClient",
    "engine": "_engine",
    "settings": "_settings",
    "public name": "Page",
    "raw": "raw",
    "cls": "cls",
    "empty": "",
    "space": " ",
    "underscore": "_",
    "punctuation": "-.-",
    "homoglyph": "\u0455ms",
    "ligature": "\ufb01le",
    "wide": "\uff49\uff4d\uff50\uff4f\uff52\uff54",
    "emoji": "\U0001f600",
    "combining": "e\u0301\u0301",
    "right-to-left": "\u05d0\u0628",
    "newer than Unicode 14": "\U0001e4d0\U00031350",
    "digits": "2fa",
    "number": "1e999",
    "encoding": "# -*- coding: utf-7 -*-",
    "type comment": "# type: ignore",
    "noqa": "x  # noqa # fmt: off",
    "glob": "*",
    "url": "http://a@evil.example#x?y",
    "dollar": "${HOME}%PATH%",
}


def positions(value: object, here: Where = ()) -> Iterator[Where]:
    """Yield the place of every text, and of each key that an author chooses."""
    if isinstance(value, str):
        yield here
    elif is_object(value):
        for key, item in value.items():
            yield (*here, key, KEY)
            yield from positions(item, (*here, key))
    elif is_array(value):
        for index, item in enumerate(value):
            yield from positions(item, (*here, index))


def replaced(value: dict[str, object], where: Where, text: str) -> dict[str, object]:
    """Return a copy with the text or key in one place replaced."""
    return put(value, where, text)


def put(value: dict[str, object], where: Where, replacement: object) -> dict[str, object]:
    """Return a copy with the value or key in one place replaced."""
    whole = copy.deepcopy(value)
    *path, last = where[:-1] if where[-1] == KEY else where
    owner: object = whole
    for part in path:
        owner = owner[part] if is_object(owner) and isinstance(part, str) else _item(owner, part)
    if is_object(owner) and isinstance(last, str):
        if where[-1] == KEY:
            items = [(str(replacement) if key == last else key, item) for key, item in owner.items()]
            owner.clear()
            owner |= dict(items)
        else:
            owner[last] = replacement
    elif is_array(owner) and isinstance(last, int):
        owner[last] = replacement
    return whole


def pairs() -> list[tuple[str, Where, str]]:
    """Yield every document, place and payload."""
    places = [("spec", where) for where in positions(SPEC)] + [("overlay", where) for where in positions(OVERLAY)]
    return [(document, where, payload) for document, where in places for payload in PAYLOADS]


def write(folder: Path, document: str = "", where: Where = (), payload: str = "") -> Path:
    """Write the spec with one text replaced."""
    spec = replaced(SPEC, where, PAYLOADS[payload]) if document == "spec" else SPEC
    overlay = replaced(OVERLAY, where, PAYLOADS[payload]) if document == "overlay" else OVERLAY
    return written(folder, spec, overlay)


def written(folder: Path, spec: dict[str, object], overlay: dict[str, object]) -> Path:
    """Write a spec to the disk."""
    (folder / "acme.json").write_text(json.dumps(spec), encoding="utf-8")
    (folder / "overlay.toml").write_text(tomli_w.dumps(overlay), encoding="utf-8")
    return folder


def document(folder: Path, value: object, *, page: bool) -> Path:
    """Write a JSON value to the disk as a spec in one file."""
    path = folder / ("x.md" if page else "x.json")
    text = json.dumps(value)
    path.write_text(f"# Page\n\n```json\n{text}\n```\n" if page else text, encoding="utf-8")
    return path


def _item(owner: object, part: str | int) -> object:
    assert is_array(owner)
    assert isinstance(part, int)
    return owner[part]
