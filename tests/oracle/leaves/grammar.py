"""Random connectors whose types go to the last leaf, in JSON and in overlays."""

from __future__ import annotations

from dataclasses import dataclass, field

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from tests.oracle.grammar import Names, styled
from tests.oracle.model import Document, object_of
from tests.oracle.names import record_class, resource_class
from tests.oracle.strategies import Connector
from tests.oracle.wire import Json

from .dice import Dice

LEAVES = [
    *("String", "Url", "ID", "Integer", "Float", "Boolean", "DateTime", "Date", "Duration", "Bytes", "Any", "Object"),
    *("Decimal", "UUID", "decimal", "uuid", "Decimal", "UUID"),
]
_BY_KIND = [
    ("String", "DateTime", "UUID", "Bytes", "Date"),
    ("Integer", "Float", "Decimal"),
    ("Boolean",),
    ("String[]", "Integer[][]", "Array", "Boolean?[]", "Decimal[]"),
    ("Object", "Map<Integer>", "Map<String?>", "Map<Any>"),
]
_TEXTS: list[list[Json]] = [["sms", "e-mail", "voice call"], ["only"], ["", 'a "b"', "é"], ["10", "true", "null"]]
_NUMBERS: list[list[Json]] = [[1, 2, -3], ["10", "0"], [7]]
NAMES = [
    *(
        "Address",
        "money",
        "line_item",
        "TextBlock",
        "ToolUse",
        "Person",
        "shipping-plan",
        "Card",
        "Wallet",
        "geo.point",
    ),
    *("Rule", "Amount", "HTTPHeader", "Invite", "sub_task"),
]
UNIONS = ["Block", "payment_method", "Content", "Target", "AnyOf"]
OTHERS = ["Channel", "priority_level", "Labels", "Grid", "Ids"]
HANDLES = ["orders", "contacts", "sms", "PurchaseOrders", "line-notes"]


@dataclass
class Draft:
    """The types of a connector while they are drawn."""

    dice: Dice
    types: Document = field(default_factory=dict[str, Json])
    records: list[str] = field(default_factory=list[str])
    others: list[str] = field(default_factory=list[str])
    unions: list[str] = field(default_factory=list[str])
    nested: int = 0

    def expression(self, *, safe: list[str] | None = None) -> str:
        """Draw a type expression; with `safe`, records only of these."""
        dice, records = self.dice, self.records if safe is None else safe
        names = [records] * bool(records) * 3 + [self.others] * bool(self.others)
        names += [self.unions] * bool(self.unions) * 2 * (safe is None)
        inner = dice.pick([LEAVES, LEAVES, *names, *names])
        text = dice.pick(inner)
        for _ in range(dice.pick([0, 0, 0, 1, 1, 2])):
            mark = dice.pick(["[]", "Array", "Map", "?", "[]"])
            text = f"{mark}<{text}>" if mark in ("Array", "Map") else f"{text}{mark}"
        if safe is None and dice.chance(8):
            kinds = dice.some(_BY_KIND, 2, 4)
            text = " | ".join(dice.pick(kind) for kind in kinds)
            if dice.chance(4):
                text = f"{text}?"
            if dice.chance(3):
                text = f"Array<{text}>"
        return text

    def fields(self, most: int, *, safe: list[str], depth: int = 0, sent: bool = True, plain: str = "") -> list[Json]:
        """Draw the fields of a record; a required record is one of `safe`, so that values end."""
        names, found = Names(), list[Json]()
        names.used |= {"type", "kind", "meta", "message", "raw", plain}
        for number in range(self.dice.number(1, most)):
            name = self.dice.draw(styled(field=True))
            if names.take(name):
                found.append(self._field(name, number, safe=safe, depth=depth, sent=sent))
        return found

    def extra(self) -> Document:
        """Draw the type of the members that no field reads, sometimes."""
        return {"extra": self.expression()} if self.dice.chance(4) else {}

    def _field(self, name: str, number: int, *, safe: list[str], depth: int, sent: bool) -> Document:
        dice = self.dice
        field: Document = {"name": name}
        required = dice.chance(3)
        how = dice.pick(["type", "type", "type", "options", "nested", "none"])
        if how == "options":
            field |= dice.pick([_texts, _texts, _numbers])(dice)
            if dice.chance(3):
                field["type"] = dice.pick(["{}[]", "Map<{}>", "{}?", "{}?[]"]).format(field.get("type", "String"))
        elif how == "nested" and depth < 2:
            self.nested += 1
            field["type"] = dice.pick(["Object", "Object[]", "Map<Object>", "Object?", "Object[][]"])
            if field["type"] == "Object" and dice.chance(2):
                del field["type"]
            field["record"] = f"Nested{self.nested}"
            field["fields"] = self.fields(3, safe=safe, depth=depth + 1, sent=sent)
            field |= self.extra()
        elif how != "none":
            field["type"] = self.expression(safe=safe if required else None)
        if required:
            field["required"] = True
        selector = self._selector(name, number, sent=sent, nests="fields" in field)
        if selector is not None:
            field["selector"] = list[Json](selector)
        if dice.chance(6) and not (selector and any(part in ("*", "", "-1", "0", "1") for part in selector)):
            field["access"] = dice.pick(["read", "write"])
        if dice.chance(5):
            field["description"] = "What it is."
        return field

    def _selector(self, name: str, number: int, *, sent: bool, nests: bool) -> list[str] | None:
        dice, root = self.dice, f"{name}-{number}"
        ways: list[list[str] | None] = [None] * 4
        ways += [[root], ["message", root], ["message", "detail", root], [root, "number"]]
        if not nests:
            ways += [[root, "0"], [root, "-1"], [root, "1", "id"], [root, "", "id"], [root, "*", "id"], [root, "*"]]
            ways += [[root, "-1", "a", "b"], [root, "*", "parts", "*", "id"], ["message", root, "*", "x", "y"]]
        return dice.pick(ways)


def _texts(dice: Dice) -> Document:
    return {"options": list(dice.pick(_TEXTS))}


def _numbers(dice: Dice) -> Document:
    return {"type": "Integer", "options": list(dice.pick(_NUMBERS))}


@st.composite
def typed_connectors(draw: DrawFn) -> Connector:
    """Draw a valid connector with types of its own."""
    dice = Dice(draw)
    handles = dice.some(HANDLES, 1, 2)
    draft = Draft(dice)
    own = [record_class(handle) for handle in handles]
    _declare(draft, own)
    resources = [_resource(draft, handle) for handle in handles]
    document: Document = {
        "handle": "acme",
        "service": {"baseURL": "https://api.acme.example", "auth": {"method": "none"}},
        "types": draft.types,
        "resources": list[Json](resources),
    }
    return _split(dice, document)


def _declare(draft: Draft, own: list[str]) -> None:
    """Draw the types of a connector: first the names, because they may need one another."""
    dice = draft.dice
    names = dice.some(NAMES, 2, 5)
    for name in dice.some(OTHERS, 0, 2):
        match dice.pick(["texts", "numbers", "expression", "list"]):
            case "texts":
                draft.types[name] = _texts(dice)
            case "numbers":
                draft.types[name] = _numbers(dice)
            case "list":
                draft.types[name] = {"type": dice.pick(["String[]", "Decimal[]", "UUID?[]", "Map<Decimal>"])}
            case _:
                draft.types[name] = {"type": draft.expression(safe=[])}
        draft.others.append(name)
    draft.records = [*names, *own]
    unions = dice.some(UNIONS, 0, 3)
    for name in unions:
        _union(draft, name, names)
    for position, name in enumerate(names):
        draft.types[name] = {"fields": draft.fields(4, safe=names[position + 1 :]), **draft.extra()}
        if dice.chance(4):
            object_of(draft.types[name])["description"] = "A type."


def _union(draft: Draft, name: str, records: list[str]) -> None:
    """Draw a union, and the records that only it needs."""
    dice = draft.dice
    how = dice.pick(["tag", "tag", "deep tag", "key", "key", "constant", "required", "kinds", "lone"])
    chosen = dice.some(records, 2, 3)
    spec: Document
    match how:
        case "tag" | "deep tag":
            named: Document = {f"{one}_tag" if dice.chance(2) else one: one for one in chosen}
            if dice.chance(5):
                named["twin"] = chosen[0]
            spec = {"tag": ["type"] if how == "tag" else ["meta", "kind"], "variants": named}
        case "key":
            spec = {"variants": {f"{one}_message": one for one in chosen}}
            if dice.chance(3):
                leaf = dice.pick(["String", "Integer", "Decimal", "Boolean", "String[]", "DateTime"])
                object_of(spec["variants"])["plain-one"] = leaf
        case "constant" | "required":
            spec = {"variants": list[Json](_told(draft, name, how))}
        case "kinds":
            spec = {"variants": list[Json](dice.pick(kind) for kind in dice.some(_BY_KIND, 2, 4))}
        case _:
            rest = dice.some(_BY_KIND[:4], 1, 3)
            spec = {"variants": [dice.pick(records), *(dice.pick(kind) for kind in rest)]}
    draft.types[name] = spec
    draft.unions.append(name)


def _told(draft: Draft, name: str, how: str) -> list[str]:
    """Draw records that a field with one option tells apart, or what they require."""
    dice, made = draft.dice, list[str]()
    whole = dice.chance(4)
    for number, letter in enumerate(["a", "b", "c"][: dice.number(2, 3)]):
        own = f"{name}_{letter}"
        fields = draft.fields(2, safe=[], plain="which")
        for one in map(object_of, fields):
            one.pop("required", None)
        if how == "constant":
            only: Json = number + 1 if whole else letter
            mark: Document = {"name": "which", "options": [only]}
            if whole:
                mark["type"] = "Integer"
            if dice.chance(2):
                mark["required"] = True
            fields.append(mark)
        else:
            for other in ["a", "b", "c"][: number + 1]:
                needed: Document = {"name": f"which_{other}", "required": True}
                fields.append(needed)
        record: Document = {"fields": fields, **draft.extra()}
        draft.types[own] = record
        made.append(own)
    return made


def _resource(draft: Draft, handle: str) -> Document:
    dice = draft.dice
    fields = draft.fields(5, safe=[])
    operations: Document = {"read": {"method": "GET", "path": "/1"}}
    if dice.chance(2):
        operations["list"] = {"method": "GET", "items": ["data"]}
    if dice.chance(3):
        own = f"OwnReply{resource_class(handle)}"
        fields_ = draft.fields(3, safe=draft.records, sent=False)
        audit: Document = {"method": "POST", "path": "/audit", "record": own, "fields": fields_}
        operations["audit"] = {**audit, **draft.extra()}
    operations["create"] = _create(draft, fields, handle)
    if dice.chance(2):
        operations["search"] = _search(draft)
    resource: Document = {"handle": handle, "endpoint": f"/{handle}", "fields": fields, "operations": operations}
    resource |= draft.extra()
    if dice.chance(2):
        event: Document = {"event": "was.updated", "path": f"/hooks/{handle}"}
        payload = draft.fields(4, safe=draft.records, sent=False)
        resource["webhooks"] = [{**event, "payload": payload, **draft.extra()}]
    return resource


def _create(draft: Draft, fields: list[Json], handle: str) -> Document:
    """Draw an operation that takes values of types: its resource's record, types of its fields, others."""
    dice = draft.dice
    types = [str(one["type"]) for one in map(object_of, fields) if "type" in one and "fields" not in one]
    types += [record_class(handle), *draft.unions, *draft.others]
    placeholders: list[Json] = []
    for number in range(dice.number(1, 3)):
        spelling = dice.pick([*types, draft.expression()])
        placeholders.append({"name": f"arg{number}", "type": spelling, "required": dice.chance(2)})
    holes = [f"{{{{arg{number}}}}}" for number in range(len(placeholders))]
    members = ", ".join(f'"m{number}": {hole}' for number, hole in enumerate(holes))
    text = holes[0] if len(holes) == 1 and dice.chance(2) else f'{{{members}, "fixed": true}}'
    return {"method": "POST", "bodyTemplate": {"value": text, "placeholders": placeholders}}


def _search(draft: Draft) -> Document:
    """Draw an operation with types in its query, in headers and in quotes."""
    dice = draft.dice
    known = [one for one in draft.others if "options" in object_of(draft.types[one])]
    scalars = ["Decimal", "UUID", "Decimal[]", "UUID[]", *known]
    one, two, three = (dice.pick(scalars) for _ in range(3))
    return {
        "method": "POST",
        "path": "/search",
        "queryParams": {"q": {"value": "{{q}}", "placeholders": [{"name": "q", "type": one}]}},
        "headers": {"X-Q": {"value": "{{h}}", "placeholders": [{"name": "h", "type": two, "required": False}]}},
        "bodyTemplate": {
            "value": '{"said": "{{said}}", "fixed": 1}',
            "placeholders": [{"name": "said", "type": three, "required": dice.chance(2)}],
        },
    }


def _split(dice: Dice, document: Document) -> Connector:
    """Move some types and fields to an overlay, which has no keys of its own (section 11)."""
    overlay: Document = {}
    types: Document = {}
    for name, spec in object_of(document["types"]).items():
        if dice.chance(3):
            moved = dict(object_of(spec))
            if "fields" in moved:
                moved["fields"] = _table(moved["fields"])
            types[name] = moved
    if types:
        overlay["types"] = types
        document = {**document, "types": {k: v for k, v in object_of(document["types"]).items() if k not in types}}
    if dice.chance(3):
        changes: Document = {}
        assert isinstance(document["resources"], list)
        for resource in map(object_of, document["resources"]):
            listed = resource["fields"]
            assert isinstance(listed, list)
            if len(listed) > 1:
                last = object_of(listed.pop())
                last.setdefault("selector", [last["name"]])  # without one it may be a misspelt name
                changes[str(resource["handle"])] = {"fields": _table([last])}
        overlay["resources"] = changes
    return Connector(document, overlay)


def _table(fields: Json) -> Document:
    """Return a list of fields as the overlay's table, nested ones too."""
    assert isinstance(fields, list)
    table: Document = {}
    for one in map(object_of, fields):
        spec = {key: value for key, value in one.items() if key != "name"}
        if "fields" in spec:
            spec["fields"] = _table(spec["fields"])
        table[str(one["name"])] = spec
    return table
