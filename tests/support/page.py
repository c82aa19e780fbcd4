"""The examples of a documentation page: fenced blocks after `<!-- example: name -->`, up to the next mark or heading.

The kind of a block follows from its language and the form of its JSON:

    json      a whole document; a resource; operations by name; or fields. The rest is as small as possible
    yaml      an OpenAPI document, or a part of one
    toml      the overlay
    markdown  a documentation page that is the spec
    text      all findings, word for word; without such a block there are none
    pyi       lines of the package
    python    statements, each followed by comments:
              `# >` request, `# <` response, `# =` result, `# !` exception
    console   `$ gen ...` and its output
    sh        commands that are not run
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from generator.text.jsonvalue import Json, is_array, is_object

_BLOCK = re.compile(r"^(`{3,})([a-z]+)(?: (\S+))?\n(.*?)^\1$", re.MULTILINE | re.DOTALL)
_EXAMPLE = re.compile(r"^<!-- example: ([a-z0-9-]+) -->$", re.MULTILINE)
_RULE = re.compile(r"^\*\*F(\d+)\.\*\*", re.MULTILINE)

SERVICE = '{"handle": "acme", "service": {"baseURL": "https://api.acme.example"}}\n'
_THINGS = '[{"handle": "things", "endpoint": "/things", '
_READ = '"operations": {"read": {"method": "GET", "path": "/1"}}}]'
_HEAD = {
    "openapi": "openapi: 3.1.0\n",
    "info": "info: {title: Acme, version: '1'}\n",
    "servers": "servers: [{url: https://api.acme.example}]\n",
}
"""What a part of an OpenAPI document leaves out."""
_RUN = ("text", "pyi", "python", "console", "sh")


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block; `start` and `end` are those of its text in the page."""

    language: str
    name: str | None
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Example:
    """An example and the number of its rule."""

    name: str
    rule: int | None
    blocks: tuple[Block, ...]

    def of(self, language: str) -> tuple[Block, ...]:
        """Return the blocks in a language."""
        return tuple(block for block in self.blocks if block.language == language)

    def files(self) -> dict[str, str]:
        """Return the files of the spec, relative to the working folder of the commands."""
        found = dict(_file(block) for block in self.blocks if block.language not in _RUN)
        if "acme.md" not in found and not any('"service"' in text for path, text in found.items() if _beside(path)):
            if "acme/openapi.yaml" in found:
                found.setdefault("acme/overlay.toml", 'extends = "openapi.yaml"\n')
            elif "extends" not in found.get("acme/overlay.toml", ""):
                found["acme/service.json"] = SERVICE
        return found


def blocks(page: str) -> Iterator[Block]:
    """Yield every fenced block of a page."""
    for match in _BLOCK.finditer(page):
        yield Block(match[2], match[3], match[4], match.start(4), match.end(4))


def examples(page: str) -> list[Example]:
    """Return the examples of a page, in order."""
    every = list(blocks(page))
    marks = [match for match in _EXAMPLE.finditer(page) if not any(b.start <= match.start() < b.end for b in every)]
    rules = [(match.start(), int(match[1])) for match in _RULE.finditer(page)]
    heads = [match.start() for match in re.finditer(r"^#+ ", page, re.MULTILINE)]
    stops = [match.start() for match in marks] + [start for start, _ in rules] + [*heads, len(page)]
    stops = [stop for stop in stops if not any(block.start <= stop < block.end for block in every)]
    result: list[Example] = []
    for mark in marks:
        stop = min(place for place in stops if place > mark.start())
        rule = next((number for start, number in reversed(rules) if start < mark.start()), None)
        result.append(Example(mark[1], rule, tuple(b for b in every if mark.end() < b.start < stop)))
    return result


def _beside(path: str) -> bool:
    return PurePosixPath(path).parent.name == "acme"


def _file(block: Block) -> tuple[str, str]:
    match block.language:
        case "markdown":
            return "acme.md", block.text
        case "toml":
            return f"acme/{block.name or 'overlay.toml'}", block.text
        case "yaml":
            whole = "".join(text for key, text in _HEAD.items() if not re.search(f"^{key}:", block.text, re.MULTILINE))
            return "acme/openapi.yaml", block.text + whole
        case "json" if block.name:
            return f"acme/{block.name}", block.text
        case "json":
            name, text = _document(block.text)
            return f"acme/{name}", text
        case other:
            raise AssertionError(f"no example has blocks of {other!r}")


def _document(text: str) -> tuple[str, str]:
    """Complete a part to a document; each line but the first stays as the page shows it."""
    try:
        value: Json = json.loads(text)
    except ValueError:
        return "resources.json", text
    body = text.rstrip("\n")
    if is_array(value) and all(is_object(item) and "name" in item for item in value):
        return "resources.json", f'{_THINGS}"fields": {body}, {_READ}\n'
    if not is_object(value) or value.keys() & {"resources", "service", "types"}:
        return ("service.json" if is_object(value) and "service" in value else "resources.json"), text
    if "handle" in value:
        return "resources.json", f"[{body}]\n"
    return "resources.json", f'{_THINGS}"operations": {body}}}]\n'
