"""The base of every record and payload, and the quick way to make one.

Its annotations are objects, not texts: constructors of records have that of `raw`, in modules that don't name its type.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, fields, make_dataclass
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Generic, TypeGuard, TypeVar

from ..errors import MissingValueError
from .values import JsonObject

R = TypeVar("R", bound="Record")


def _empty() -> JsonObject:
    return {}


class Missing:
    """A required value that is missing or of another type; reading it raises an error."""

    __slots__ = ("expected", "found", "selector", "text")

    def __init__(self, text: str, selector: str, expected: str, found: str) -> None:
        self.text: str = text
        self.selector: str = selector
        self.expected: str = expected
        self.found: str = found

    def __repr__(self) -> str:
        return "<missing>"

    def error(self) -> MissingValueError:
        """Return the error for reading the value."""
        return MissingValueError(self.text, selector=self.selector, expected=self.expected, found=self.found)


class _Partial:
    """A record that may lack required values: their slots are empty, and `_missing` has the reasons.

    Records are shown and compared here: what `dataclass` generates reads every field, and takes half of an import.
    """

    __slots__ = ("_missing",)

    _missing: dict[str, Missing]

    if not TYPE_CHECKING:  # a type checker would take every misspelt attribute

        def __getattr__(self, name: str) -> object:
            missing = _missing_of(self).get(name)
            if missing is not None:
                raise missing.error()
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)

    @recursive_repr()
    def __repr__(self) -> str:
        shown = (f"{name}={value!r}" for name, value in _values(self, shown=True).items())
        return f"{type(self).__qualname__}({', '.join(shown)})"

    def __eq__(self, other: object) -> bool:
        if other is self:
            return True
        if not isinstance(other, _Partial) or type(other) is not type(self):
            return NotImplemented
        return _values(self) == _values(other)

    def __hash__(self) -> int:
        return hash((type(self), *_values(self).values()))

    def __reduce__(self) -> tuple[object, ...]:
        return _restored, (type(self), _values(self, whole=True), _missing_of(self))


class _Absent:
    """The placeholder of every missing value where records are shown or compared."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "<missing>"


_ABSENT = _Absent()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Record(_Partial):
    """An object as the server sent it, with typed fields for the members that the connector describes.

    `raw` is the JSON object that the fields are read from (the first one, where the server sent an array).
    """

    raw: JsonObject = field(default_factory=_empty, repr=False, compare=False)

    def json(self) -> JsonObject:
        """Return the record as JSON values, as it would be sent: its fields laid over `raw`.

        Raises:
            InvalidValueError: A field has a value that can't be sent.
        """
        from importlib import import_module

        from .encode import plain
        from .wire import argument

        for class_ in type(self).__mro__:
            package, models, home = class_.__module__.rpartition(".models.")
            if models:
                encoders: dict[type, Callable[[object], object]] = import_module(
                    f"{package}.models._json.{home}"
                ).ENCODERS
                return plain(argument(self, encoders[class_], class_.__name__))
        raise TypeError(f"{type(self).__name__} is not a record of a package")


class Maker(Generic[R]):
    """Makes records of a class in less than half of the time of the class itself: `blank` first, then `fill`.

    A frozen class pays for `object.__setattr__` at every field. The blank is of a subclass that isn't frozen and adds
    nothing, so that its class can be changed at once; it is filled by the `__init__` that the standard library compiles
    at the first call, and the class is the last of its fields. `fill` takes the values in the order of the class, and
    then `raw`: keywords would cost a tenth of the time of a decoder.
    """

    __slots__ = ("_class", "blank", "fill")

    blank: Callable[[], R]
    fill: Callable[..., None]

    def __init__(self, record: type[R]) -> None:
        self._class = record
        twin: object = type(
            "_Twin",
            (record,),
            {
                "__slots__": (),
                "__init__": object.__init__,
                "__setattr__": object.__setattr__,
                "__delattr__": object.__delattr__,
            },
        )
        assert _makes(twin, record)
        self.blank = twin
        self.fill = self._first

    def _first(self, record: R, /, *values: object) -> None:
        own = [item.name for item in fields(self._class) if item.name != "raw"]
        model = make_dataclass("_Model", [*own, "raw", "__class__"], repr=False, eq=False)
        fill = vars(model)["__init__"]
        fill.__defaults__ = (self._class,)
        self.fill = fill
        fill(record, *values)


def with_gaps(record: R) -> R:
    """Return a record whose missing values raise an error when they are read."""
    missing: dict[str, Missing] = {}
    for item in fields(record):
        value: object = getattr(record, item.name)
        if type(value) is Missing:
            missing[item.name] = value
            object.__delattr__(record, item.name)
    if missing:
        object.__setattr__(record, "_missing", missing)
    return record


def _makes(twin: object, record: type[R]) -> TypeGuard[Callable[[], R]]:
    """Whether it is a class whose objects count as records."""
    return isinstance(twin, type) and issubclass(twin, Record)


def _missing_of(record: _Partial) -> dict[str, Missing]:
    try:
        missing: dict[str, Missing] = object.__getattribute__(record, "_missing")
    except AttributeError:
        return {}
    return missing


def _values(record: _Partial, *, shown: bool = False, whole: bool = False) -> dict[str, object]:
    """The fields that are compared, shown, or (`whole`) all that have a value."""
    assert isinstance(record, Record)
    missing = _missing_of(record)
    values: dict[str, object] = {}
    for item in fields(record):
        if whole and item.name in missing:
            continue
        if whole or (item.repr if shown else item.compare):
            values[item.name] = _ABSENT if item.name in missing else getattr(record, item.name)
    return values


def _restored(class_: type[Record], values: dict[str, object], missing: dict[str, Missing]) -> Record:
    """Return a copied or unpickled record."""
    record = object.__new__(class_)
    for name, value in values.items():
        object.__setattr__(record, name, value)
    if missing:
        object.__setattr__(record, "_missing", missing)
    return record
