"""The body of a request: each member of an object is a parameter, anything else is one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.findings import Pointer
from generator.format.tree import Origin
from generator.frontends.openapi.documents import Documents, Node
from generator.frontends.openapi.examples import named, requested
from generator.frontends.openapi.holes import Holes, JsonObject
from generator.frontends.openapi.kinds import inferred, is_free
from generator.frontends.openapi.schemas import Flat, Schema
from generator.frontends.openapi.titles import worded
from generator.frontends.openapi.typed import Typed
from generator.frontends.openapi.types import Types
from generator.ir import names
from generator.text.jsonvalue import Json

_JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


_MAX_UNIONS = 5
"""The maximum nesting of unions of files."""
_MEDIA_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+", re.ASCII)
"""A media type that is not a range."""


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON."""
    return "json" in _subtype(media_type).split("+")


def says_json(media_type: str, media: Node, types: Types) -> bool:
    """Whether a media type is JSON, or a range with a schema that is of no text."""
    schema = media.get("schema")
    if schema is None or media_type.partition(";")[0].strip() not in _RANGES:
        return is_json(media_type)
    return "string" not in (types.kinds((schema,)) or {inferred(types.flat((schema,)))})


def is_text(media_type: str) -> bool:
    """Whether a media type is text."""
    return media_type.strip().lower().startswith("text/") or _subtype(media_type).rpartition("+")[2] in _TEXTS


_FILES = frozenset(("File", "File[]"))
_RANGES = frozenset(("*/*", "application/*"))
_TEXTS = ("xml", "yaml", "x-yaml", "graphql", "javascript", "csv")


def _subtype(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower().rpartition("/")[2]


class Bodies:
    """The body of one operation."""

    def __init__(self, types: Types, documents: Documents, holes: Holes, hint: str) -> None:
        self._types = types
        self._documents = documents
        self._holes = holes
        self._hint = hint
        self.origins: dict[Pointer, Origin] = {}

    def parts(self, node: Node | None) -> JsonObject:
        """The template of the body and its content type; further ones by content type."""
        body = self._documents.resolved(node) if node is not None else None
        content = self._documents.resolved(body.get("content")) if body is not None else None
        if body is None or content is None:
            return {}
        offered = list(self._offered(content))
        offered.sort(key=lambda item: 0 if is_json(item[0]) else 1)
        if not offered:
            return {}
        is_required = body.flag("required")
        media_type, media = offered[0]
        template, sent_as = self._template(media_type, media, ("bodyTemplate",), is_required=is_required)
        result: JsonObject = {"bodyTemplate": template, "contentType": sent_as}
        others: JsonObject = {}
        for kind, other in offered[1:]:
            template, key = self._template(kind, other, ("bodies", kind), is_required=is_required)
            if key != sent_as and key not in others and not (is_json(kind) and is_json(media_type)):
                others[key] = template
        if others:
            result["bodies"] = others
        return result

    def _offered(self, content: Node) -> Iterator[tuple[str, Node]]:
        """The content types of a body that can be sent."""
        for kind, item in content.members():
            media = self._documents.resolved(item)
            if media is None:
                continue
            if "/" in kind and isinstance(media.value, dict):
                schema = media.get("schema")
                is_said = schema is not None and not is_free(self._types.flat((schema,)))
                yield (_JSON if is_said and "*" in kind and says_json(kind, media, self._types) else kind), media
            else:
                message = "a body is an object, by its media type"
                self._documents.report(item, "invalid-openapi", message, "application/json: {...}", key=True)

    def example(self, node: Node | None, template: Json) -> JsonObject:
        """The arguments that the first example of a body in JSON has, by their holes in its template."""
        body = self._documents.resolved(node) if node is not None else None
        content = self._documents.resolved(body.get("content")) if body is not None else None
        offered = self._offered(content) if content is not None else ()
        media = next((media for kind, media in offered if is_json(kind)), None)
        schema = media.get("schema") if media is not None else None
        if media is None or schema is None:
            return {}
        flat = self._types.flat((schema,))
        for example in named(media, self._documents):
            arguments = {
                hole: value
                for key, hole, value in requested(template, example)
                if self._types.examples.fits((schema,) if key is None else tuple(flat.properties[key]), value)
            }
            if arguments:
                return arguments
        return {}

    def _template(self, media_type: str, media: Node, pointer: Pointer, *, is_required: bool) -> tuple[JsonObject, str]:
        essence = media_type.partition(";")[0].strip().lower()
        schema = media.get("schema")
        flat = self._types.flat((schema,)) if schema is not None else Flat()
        if essence in (FORM, MULTIPART) or essence.startswith("multipart/"):
            sent_as = FORM if essence == FORM else MULTIPART
            if essence not in (FORM, MULTIPART):
                message = f"a body of {essence} can't be sent: it is sent as {MULTIPART}"
                self._documents.report(media, "not-said", message, f"{MULTIPART}: {{...}}", key=True)
            if schema is not None and flat.properties:
                return self._members(flat, media, pointer, is_form=True, is_multipart=sent_as == MULTIPART), sent_as
            said = None if is_free(flat) else schema  # fields of any names, where nothing else is said
            body = self._whole(said, pointer, Typed("Object"), is_required=is_required)
            body["value"] = {"body": {"value": body["value"], "style": "members"}}
            return body, sent_as
        if is_json(media_type):
            if schema is not None and self._is_spread(flat) and not self._types.is_parent((schema,)):
                return self._members(flat, media, pointer, is_form=False, is_multipart=False), media_type
            return self._whole(schema, pointer, Typed("Any"), is_required=is_required), media_type
        if essence.startswith("text/"):
            return self._one(Typed("String"), schema, pointer, is_required=is_required), media_type
        return self._one(Typed("File"), schema, pointer, is_required=is_required), media_type

    def _is_spread(self, flat: Flat) -> bool:
        """Whether each member of a JSON body is a parameter of its own."""
        is_object = flat.kinds in ([], ["object"]) and bool(flat.properties) and not flat.nullable
        unions = [variants for variants in flat.unions if not self._types.narrows_only(variants)]
        plain = all("{{" not in key for key in flat.properties)
        return is_object and not unions and not flat.additional and plain

    def _whole(self, schema: Node | None, pointer: Pointer, otherwise: Typed, *, is_required: bool) -> JsonObject:
        typed = self._types.plain((schema,), f"{self._hint}Body") if schema is not None else otherwise
        return self._one(typed, schema, pointer, is_required=is_required)

    def _one(self, typed: Typed, schema: Node | None, pointer: Pointer, *, is_required: bool) -> JsonObject:
        about: JsonObject = {"required": True} if is_required else {}
        if schema is not None and (description := self._types.about((schema,)).get("description")):
            about["description"] = description
        if typed.nullable:
            about["nullable"] = True
        where = "request" if pointer == ("bodyTemplate",) else names.snake(_subtype(str(pointer[-1])))
        placeholder = self._holes.placeholder("body", where, typed, f"{self._hint}Body", about)
        if schema is not None:
            self.origins[*pointer, "placeholders", 0] = schema.origin
        return {"value": "{{" + str(placeholder["name"]) + "}}", "placeholders": [placeholder]}

    def _members(self, flat: Flat, media: Node, pointer: Pointer, *, is_form: bool, is_multipart: bool) -> JsonObject:
        """An object of holes, one for each member that a caller may set."""
        value: JsonObject = {}
        placeholders: list[Json] = []
        encoding = media.get("encoding")
        body = media.get("schema")
        holder = (self._types.title((body,)) if body is not None else None) or self._hint
        self._holes.claim(flat.properties)
        for key, nodes in flat.properties.items():
            schema = tuple(nodes)
            about = self._types.about(schema)
            if about.pop("readOnly", False):
                continue
            about.pop("writeOnly", None)
            member = self._types.flat(schema)
            is_needed = key in flat.required
            if is_needed and not is_form and member.options is not None and len(member.options) == 1:
                constant = member.options[0]
                if not (isinstance(constant, str) and "{{" in constant) and not member.nullable:
                    value[key] = constant
                    continue
            hint = holder + names.pascal(worded(key))
            typed = self._files(schema, hint) if is_multipart else self._types.member(schema, hint)
            is_file = typed.expression in _FILES
            if is_file:
                about.pop("example", None)
            if is_needed:
                about["required"] = True
            if typed.nullable and not is_form:
                about["nullable"] = True
            placeholder = self._holes.placeholder(key, "body", typed, hint, about)
            self.origins[*pointer, "placeholders", len(placeholders)] = nodes[0].origin
            placeholders.append(placeholder)
            hole: Json = "{{" + str(placeholder["name"]) + "}}"
            said: JsonObject = {}
            if is_form and (style := self._style(key, schema, member, encoding)) is not None:
                said["style"] = style
            if is_multipart:
                kind = _file_type(key, member, encoding) if is_file else self._part_type(key, member, encoding)
                said |= {"contentType": kind} if kind is not None else {}
            value[key] = {"value": hole, **said} if said else hole
        if is_form and flat.additional:
            placeholders.append(self._others(flat, value, is_multipart=is_multipart))
        return {"value": value, "placeholders": placeholders}

    def _others(self, flat: Flat, value: JsonObject, *, is_multipart: bool) -> JsonObject:
        """The hole of the members of a form that it does not name, each of which is a field."""
        hint = f"{self._hint}Extra"
        placeholder = self._holes.placeholder("extra", "body", self._types.others(flat, hint), hint, {})
        said: JsonObject = {"style": "members"}
        if is_multipart and (kind := self._part_type("", self._types.flat(tuple(flat.additional)), None)) is not None:
            said["contentType"] = kind
        key = "extra"
        while key in flat.properties:
            key += "_"
        value[key] = {"value": "{{" + str(placeholder["name"]) + "}}", **said}
        return placeholder

    def _files(self, schema: Schema, hint: str) -> Typed:
        """The type of a part: files where the schema says binary."""
        typed = self._types.member(schema, hint)
        files = self._file(schema)
        return typed if files is None else Typed(files, typed.nullable)

    def _file(self, schema: Schema, depth: int = 0) -> str | None:
        """The type of a part that is a file, or several; of a file or a list of them it is the list."""
        flat = self._types.flat(schema)
        if _is_binary(flat):
            return "File"
        if flat.items and _is_binary(self._types.flat(tuple(flat.items))):
            return "File[]"
        variants = self._types.variants(flat) if depth < _MAX_UNIONS else []
        types = {self._file((variant,), depth + 1) for variant in variants}
        if not types or None in types:
            return None
        return "File[]" if "File[]" in types else "File"

    def _part_type(self, key: str, flat: Flat, encoding: Node | None) -> str | None:
        """The content type of a part other than a file: the declared one, or JSON for objects."""
        own = encoding.get(key) if encoding is not None else None
        if own is not None and (own.has("style") or own.has("explode")):
            return None
        said = own.text("contentType") if own is not None else None
        if said is not None:
            first = re.split("[,;]", said)[0].strip()
            return first if _MEDIA_TYPE.fullmatch(first) else None
        inner = self._types.flat(tuple(flat.items)) if flat.items else flat
        return "application/json" if "object" in inner.kinds or inner.properties else None

    def _style(self, key: str, schema: Schema, flat: Flat, encoding: Node | None) -> str | None:
        own = encoding.get(key) if encoding is not None else None
        said: Mapping[str, Json] = own.value if own is not None and isinstance(own.value, dict) else {}
        kinds = self._types.kinds(schema)
        is_object = "object" in flat.kinds or bool(flat.properties)
        is_list = "array" in flat.kinds or bool(flat.items)
        is_either = "array" in kinds and "object" not in kinds and len(kinds) > 1
        if "style" in said or "explode" in said:
            style, explode = said.get("style") or "form", said.get("explode")
            if style == "deepObject":
                return "indices" if is_list else "deep"
            if style == "spaceDelimited" and explode is not True:
                return "space"
            if style == "pipeDelimited" and explode is not True:
                return "pipe"
            if explode is False and (is_object or is_list or is_either):
                return "comma"
            return "members" if is_object or is_either else None
        if is_json(str(said.get("contentType") or "")):
            return "json"
        return "json" if is_object else "members" if is_either else None


def _file_type(key: str, flat: Flat, encoding: Node | None) -> str | None:
    """The content type of a file without one of its own: the only declared one, unless that is any bytes."""
    own = encoding.get(key) if encoding is not None else None
    said = (own.text("contentType") if own is not None else None) or flat.word("contentMediaType")
    return said if _MEDIA_TYPE.fullmatch(said) and said.lower() != "application/octet-stream" else None


def _is_binary(flat: Flat) -> bool:
    return flat.kinds in ([], ["string"]) and (
        flat.format in ("binary", "file") or bool(flat.word("contentMediaType") and not flat.encoding)
    )
