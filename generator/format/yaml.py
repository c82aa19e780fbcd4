"""YAML 1.2 documents, parsed to JSON within the limits of the format."""

# pyright: reportUnknownMemberType=false
# The stubs of PyYAML leave the parameters of these methods without types.

from __future__ import annotations

import re

import yaml

from generator.findings import Findings
from generator.format.documents import Document, fits
from generator.format.locate import Text
from generator.text.depth import MAX_DEPTH
from generator.text.jsonvalue import Json

MAX_VALUES = 4_000_000
"""The values of a document with its aliases written out."""


class _Loader(yaml.CSafeLoader):
    """The core schema of YAML 1.2, with keys as text, whatever they look like; unknown tags are ignored.

    Merge keys are of YAML 1.1, but documents have them.
    """

    yaml_implicit_resolvers = {}  # noqa: RUF012  as the base class has it
    repeated: list[tuple[str, int]]

    def members(self, node: yaml.MappingNode) -> dict[str, Json]:
        """The members of a mapping; of a repeated key, the last."""
        value: dict[str, Json] = {}
        merged: dict[str, Json] = {}
        for key, item in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise yaml.constructor.ConstructorError(None, None, "a key is not a scalar", key.start_mark)
            if key.tag == _MERGE:
                sources = item.value if isinstance(item, yaml.SequenceNode) else [item]
                for source in reversed(sources):
                    if isinstance(source, yaml.MappingNode):
                        merged |= self.construct_object(source, deep=True)
                continue
            if key.value in value:
                self.repeated.append((key.value, key.start_mark.index))
            value[key.value] = self.part(item)
        return {**merged, **value} if merged else value

    def part(self, node: yaml.Node) -> Json:
        """The value of a node; mappings and sequences, which may have aliases, are made once."""
        return _scalar(node) if isinstance(node, yaml.ScalarNode) else self.construct_object(node, deep=True)


_TAG = "tag:yaml.org,2002:"
_MERGE = f"{_TAG}merge"
_TEXT = f"{_TAG}str"
_INTEGER = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")


def _add(tag: str, pattern: str, first: str) -> None:
    _Loader.add_implicit_resolver(_TAG + tag, re.compile(f"^(?:{pattern})$"), [*first])


_add("bool", "true|True|TRUE|false|False|FALSE", "tTfF")
_Loader.add_implicit_resolver(f"{_TAG}null", re.compile(r"^(?:~|null|Null|NULL|)$"), ["~", "n", "N", ""])
_add("int", _INTEGER.pattern, "-+0123456789")
_add("float", _FLOAT.pattern, "-+.0123456789")
_add("merge", "<<", "<")


def _scalar(node: yaml.Node) -> Json:
    text = str(node.value)
    if node.tag == _TEXT:
        return text
    try:
        match node.tag.removeprefix(_TAG):
            case "bool":
                return text[:1] in "tT"
            case "null":
                return None
            case "int":
                return int(text, 0) if text.startswith(("0o", "0x")) else int(text)
            case "float":
                return float(text)
            case _:
                return text
    except ValueError:  # a tag may stand before any text, and Python reads no integer of too many digits
        problem = "the number has over 4,000 digits" if _INTEGER.fullmatch(text) else "not a number"
        raise yaml.constructor.ConstructorError(None, None, problem, node.start_mark) from None


def _any(loader: _Loader, node: yaml.Node) -> Json:
    if isinstance(node, yaml.MappingNode):
        return loader.members(node)
    if isinstance(node, yaml.SequenceNode):
        return [loader.part(item) for item in node.value]
    return _scalar(node)


_Loader.yaml_constructors = {}
_Loader.yaml_multi_constructors = {}
_Loader.add_constructor(None, _any)


def yaml_document(text: Text, findings: Findings) -> Document | None:
    """Parses YAML; `None` after an error."""
    try:
        loader = _Loader(text.body)
        loader.repeated = []
        try:
            value: Json = loader.get_single_data()
        finally:
            loader.dispose()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        message = error.problem or error.context or "this is not valid YAML"
        at = text.location(0 if mark is None else mark.index)
        findings.add("invalid-yaml", message, at, hint="correct the YAML here")
        return None
    except (yaml.YAMLError, ValueError) as error:
        position = len(text.body.encode()[: getattr(error, "position", 0)].decode(errors="ignore"))  # it is in UTF-8
        message = getattr(error, "reason", None) or str(error)
        findings.add("invalid-yaml", message, text.location(position), hint="correct the YAML here")
        return None
    except RecursionError:
        findings.add("too-deep", f"nested over {MAX_DEPTH} levels", text.location(0), hint="flatten the document")
        return None
    for key, position in loader.repeated:
        findings.add(
            "repeated-key",
            f"the mapping has the key {key!r} twice; the last is read",
            text.location(position, len(key)),
            hint="remove or rename one of them",
        )
    if "&" in text.body and _size(value) > MAX_VALUES:  # an alias has an anchor
        findings.add(
            "too-large",
            f"the document has over {MAX_VALUES:,} values once its aliases are written out",
            text.location(0),
            hint="use fewer aliases",
        )
        return None
    return Document(text, value) if fits(text, value, findings) else None


def _size(value: Json, known: dict[int, int] | None = None) -> int:
    """The number of values, with shared ones counted each time."""
    known = {} if known is None else known
    if not isinstance(value, (dict, list)):
        return 1
    if id(value) not in known:
        known[id(value)] = MAX_VALUES + 1  # a value inside of itself
        items = value.values() if isinstance(value, dict) else value
        inner = [item for item in items if isinstance(item, (dict, list))]
        known[id(value)] = 1 + len(value) - len(inner) + sum(_size(item, known) for item in inner)
    return known[id(value)]
