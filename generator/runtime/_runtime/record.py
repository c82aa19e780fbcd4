"""The base of every record and payload, and the quick way to make one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields, make_dataclass
from typing import ParamSpec, TypeGuard, TypeVar

from .values import JsonObject

P = ParamSpec("P")
R = TypeVar("R", bound="Record")


def _empty() -> JsonObject:
    return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What the server sent, with typed fields for what the connector describes.

    `raw` is the JSON object that the fields came from (the first one, where the server sent an array).
    """

    raw: JsonObject = field(default_factory=_empty, repr=False, compare=False)


def constructor(record: Callable[P, R]) -> Callable[P, R]:
    """What makes a record of all its fields, in less than half of the time that the class itself takes.

    A frozen class pays for `object.__setattr__` at every field. Here a twin that has the same slots, and isn't frozen,
    is filled by an `__init__` of the standard library's, compiled at the first call, and becomes the record.
    """
    kind: object = record
    assert isinstance(kind, type)
    assert issubclass(kind, Record)

    def become(self: Record) -> None:
        self.__class__ = kind

    def first(self: Record, /, **values: object) -> None:
        model = make_dataclass("_Model", names, kw_only=True, repr=False, eq=False, namespace={"__post_init__": become})
        filled = vars(model)["__init__"]
        type.__setattr__(twin, "__init__", filled)
        filled(self, **values)

    names = [field.name for field in fields(kind)]
    twin = type(
        "_Twin",
        (Record,),
        {
            "__slots__": [name for name in names if name != "raw"],
            "__init__": first,
            "__post_init__": become,
            "__setattr__": object.__setattr__,
            "__delattr__": object.__delattr__,
        },
    )
    made: object = twin
    assert _makes(made, record)
    return made


def _makes(made: object, record: Callable[P, R]) -> TypeGuard[Callable[P, R]]:
    """Whether something can be called as a record is."""
    return callable(made)
