"""The type of a value in the connector format."""

from __future__ import annotations

import re

from msgspec import Struct

from generator.format.tree import Origin
from generator.text.jsonvalue import Json

JsonObject = dict[str, Json]


class Typed(Struct, frozen=True):
    """The type of a value: an expression, and the keys beside it in a field or a placeholder.

    `options` are those of its scalars; `decimal_text` says that its decimals are texts. `fields` and `record` describe
    the `Object` in the expression.
    """

    expression: str
    nullable: bool = False
    options: tuple[str, ...] = ()
    decimal_text: bool = False
    fields: tuple[tuple[JsonObject, Origin], ...] | None = None
    record: str = ""

    @property
    def is_plain(self) -> bool:
        """Whether the expression is self-contained."""
        return not self.options and not self.decimal_text and self.fields is None

    @property
    def operand(self) -> str:
        """The expression as an operand of `[]`, `?` or `<>`."""
        return self.expression + ("?" if self.nullable else "")

    @property
    def whole(self) -> str:
        """The expression with its `null`."""
        if not self.nullable:
            return self.expression
        return f"{self.expression}?"  # of a union, the last of its types


ANY = Typed("Any")

_TOKEN = re.compile(r" \| |[<>]|[^<> |]+")


def operands(expression: str) -> list[str]:
    """The types of a union that an expression writes; of any other, itself."""
    texts, depth = [""], 0
    for part in _TOKEN.findall(expression):
        depth += (part == "<") - (part == ">")
        if part == " | " and not depth:
            texts.append("")
        else:
            texts[-1] += part
    return texts


def attributes(typed: Typed) -> JsonObject:
    """The type of a field or a placeholder, and the keys beside it."""
    item: JsonObject = {"type": typed.whole}
    if typed.options:
        item["options"] = list(typed.options)
    if typed.decimal_text:
        item["decimalAs"] = "string"
    return item
