"""Records, unions and mappings as the JSON of a request; an error says the place of its value."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import MISSING
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from ..errors import InvalidValueError
from .decode import DecodeObject, Mismatch, Reading
from .jsontext import Number
from .record import Record
from .values import JsonInput, JsonObject, JsonValue, Unrecognized, is_list, is_mapping, is_object
from .variants import UnknownVariant
from .wire import Digits, as_sent, located
from .wire import member as placed

if TYPE_CHECKING:
    from typing import TypeAlias

_T = TypeVar("_T")
_R = TypeVar("_R")

Write: TypeAlias = "Callable[[Any], JsonInput]"  # a value of any type: each writer checks its own
"""Writes a value as JSON, or raises `InvalidValueError`."""

_Tree: TypeAlias = "dict[str, Member | _Tree]"

_READING = Reading()
_NOTHING = object()


_AS_ATTRIBUTE = ("",)


class Member:
    """A member of a JSON object: its writer (`None`: the server sets it), and the selector of the value.

    Without a selector, the member has the name of the attribute. A value of the whole object, with an empty selector,
    is one of several under `keys`. A value that only the server sets, inside of another member, is sent with that.
    """

    __slots__ = ("is_inside", "keys", "name", "needed", "nullable", "path", "write")

    def __init__(
        self,
        write: Write | None = None,
        *,
        path: tuple[str, ...] = _AS_ATTRIBUTE,
        needed: bool = False,
        nullable: bool = False,
        keys: tuple[str, ...] = (),
        is_inside: bool = False,
    ) -> None:
        self.name: str = ""
        self.path: tuple[str, ...] = path
        self.write: Write | None = write
        self.needed: bool = needed
        self.nullable: bool = nullable
        self.keys: tuple[str, ...] = keys
        self.is_inside: bool = is_inside

    def of(self, attribute: str) -> Member:
        """Return the member with its attribute."""
        self.name = attribute
        if self.path is _AS_ATTRIBUTE:
            self.path = (attribute,)
        return self


Members: TypeAlias = "Mapping[str, Write | tuple[str, Write] | Member | None]"
"""The members of a record by attribute: a writer, with the member's name if that differs, or a `Member`."""

_MEMBERS: dict[type[Record], tuple[Member, ...]] = {}
"""The members by class, cached at the first use."""


class Extra:
    """The members that no field reads: the attribute, the members that fields read, and the writer of each."""

    __slots__ = ("known", "name", "write")

    def __init__(self, name: str, known: tuple[str, ...], write: Write) -> None:
        self.name: str = name
        self.known: tuple[str, ...] = known
        self.write: Write = write

    def checked(self, key: object, item: object) -> JsonInput:
        """Write a further member; raise an error for one that a field reads."""
        if not isinstance(key, str):
            raise InvalidValueError(f"{str(key)[:80]!r} is not a member: expected a str, got {type(key).__name__}")
        if key in self.known:
            raise InvalidValueError(f"{key!r} is not one of the other members: a field reads it")
        return placed(item, self.write, f".{key}")


def record(
    value: object,
    class_: type[Record],
    decode: DecodeObject[Record],
    members: Members,
    extra: Extra | None = None,
) -> JsonInput:
    """Write a record of a class, or a mapping with its members.

    A record is laid over what the server sent: a field that was read and left as it is goes back as it came, and one
    that is `None` now removes its member.
    """
    known = _MEMBERS.get(class_)
    if known is None:
        known = _MEMBERS[class_] = tuple(_member(member).of(name) for name, member in members.items())
    if isinstance(value, class_):
        laid_over: JsonInput = _laid_over(value, class_, decode, known, extra)
        return laid_over
    if is_mapping(value):
        checked: JsonInput = _checked(value, known, extra)
        return checked
    raise InvalidValueError(f"expected a mapping or {class_.__name__}, got {type(value).__name__}")


def _member(member: Write | tuple[str, Write] | Member | None) -> Member:
    if isinstance(member, Member):
        return member
    if member is None or callable(member):
        return Member(member)
    name, write = member
    return Member(write, path=(name,))


def _laid_over(
    value: Record, class_: type[Record], decode: DecodeObject[Record], members: tuple[Member, ...], extra: Extra | None
) -> Any:  # JSON, with `Digits` in it
    sent: dict[str, object] = {key: as_sent(item) for key, item in value.raw.items()}
    before = decode(value.raw, _READING) if value.raw else None
    _check_derived(value, before, class_, {*(member.name for member in members), "raw", extra.name if extra else ""})
    for member in members:
        now: object = getattr(value, member.name, _NOTHING)
        was: object = None if before is None else getattr(before, member.name, _NOTHING)
        place = f".{'.'.join(member.path) or member.name}"
        if member.is_inside:
            continue
        if member.write is None:
            _remove(sent, member)
        elif now is _NOTHING:  # the server didn't send it, or not in its type
            continue
        elif now is None and member.nullable:
            if before is None or was is not None:
                _put(sent, member, None)
        elif now is None:
            if before is None and member.needed and member.path:  # what only the caller writes
                raise InvalidValueError(f"{member.path[-1]!r} is missing")
            if was is not None and not _has_another(value, member, members):
                _remove(sent, member)
        elif before is None or not _is_same(now, was):
            _put(sent, member, _in_place(placed(now, member.write, place), _at(sent, member.path), now, was))
        elif _has_records(now):
            _put(sent, member, _beside(placed(now, member.write, place), _at(sent, member.path)))
    if extra is not None:
        _lay_extra(sent, getattr(value, extra.name, _NOTHING), getattr(before, extra.name, _NOTHING), extra)
    return sent


def _has_another(value: Record, member: Member, members: tuple[Member, ...]) -> bool:
    """Whether another field has a value for the place of one that has none."""
    others = (other for other in members if other is not member and other.path == member.path)
    return any(getattr(value, other.name, None) is not None for other in others)


def _check_derived(value: Record, before: Record | None, class_: type[Record], sent: set[str]) -> None:
    """Refuse a change of a value that is collected from list elements or from several places: none is its own."""
    for name, field in class_.__dataclass_fields__.items():
        if name in sent or (before is None and field.default is MISSING):
            continue
        now: object = getattr(value, name, _NOTHING)
        if now is not _NOTHING and not _is_same(now, getattr(before, name, None)):
            raise InvalidValueError(f".{name}: it has no place of its own: change what it is read from, or leave it")


def _lay_extra(sent: dict[str, object], now: object, was: object, extra: Extra) -> None:
    """Merge further members over the received object; removed ones are dropped."""
    if now is _NOTHING:  # one of them was not in its type, so that they all go back as they came
        return
    if not is_mapping(now):
        raise InvalidValueError(f".{extra.name}: expected a mapping, got {type(now).__name__}")
    before = was if is_mapping(was) else {key: _NOTHING for key in sent if key not in extra.known}
    for key in before:
        if key not in now:
            sent.pop(key, None)
    for key, item in now.items():
        if key not in before or not _is_same(item, before[key]):
            sent[key] = _in_place(extra.checked(key, item), sent.get(key), item, before.get(key))
        elif _has_records(item):
            sent[key] = _beside(extra.checked(key, item), sent[key])


def _is_same(now: object, was: object) -> bool:
    """Whether a value is unchanged; `1` and `True` differ."""
    if type(now) is not type(was) or now != was:
        return False
    if is_list(now) and is_list(was):
        return all(map(_is_same, now, was))
    return not is_mapping(now) or not is_mapping(was) or all(_is_same(item, was[key]) for key, item in now.items())


class _Under(dict[str, JsonInput]):
    """An object with one value, under the key of its type, one of `every_key`."""

    every_key: tuple[str, ...] = ()


def _in_place(written: object, sent: object, now: object, was: object) -> Any:  # the JSON of a value that was changed
    """Return the value to send for a received one; other members beside a value under a key stay."""
    if isinstance(written, _Under) and is_object(sent):
        read = next((key for key in written.every_key if sent.get(key) is not None), None)
        beside = {key: item for key, item in sent.items() if key in written or key not in written.every_key}
        value = now.get(*written) if is_mapping(now) else now
        inner = {key: _in_place(item, sent.get(key), value, was) for key, item in written.items()}
        return inner if read is None else {**(sent if read in written else beside), **inner}
    if is_list(written) and is_list(now) and is_list(sent) and is_list(was) and len(was) == len(sent):
        return [_in_place(item, *pair) for item, pair in zip(written, _pairs(now, was, sent), strict=True)]
    if is_object(written) and is_mapping(now) and is_object(sent) and is_mapping(was):
        return {key: _in_place(item, sent.get(key), now.get(key), was.get(key)) for key, item in written.items()}
    return written


def _pairs(now: Sequence[object], was: Sequence[object], sent: Sequence[object]) -> Iterator[tuple[object, ...]]:
    """Return each element with its received and its former value; a record has its own `raw`."""
    read = {id(item.raw): index for index, item in enumerate(was) if isinstance(item, Record)}
    for index, item in enumerate(now):
        if isinstance(item, Record):
            own = read.get(id(item.raw))
        else:
            is_there = index < len(was) and (len(now) == len(was) or _is_same(item, was[index]))
            own = index if is_there else None
        yield (None, item, None) if own is None else (sent[own], item, was[own])


def _beside(written: object, sent: object) -> Any:  # the JSON of a value that was left as it was read
    """Return the received value without members that only the server sets; members beside a key stay."""
    if is_object(written) and is_object(sent):
        members = {key: _beside(item, sent[key]) if key in sent else item for key, item in written.items()}
        return {**sent, **members} if isinstance(written, _Under) else members
    if is_list(written) and is_list(sent):
        return list(map(_beside, written, sent))
    return written if is_object(written) or is_list(written) else sent


def _at(sent: object, path: tuple[str, ...]) -> object:
    for segment in path:
        sent = sent.get(segment) if is_object(sent) else None
    return sent


def _checked(value: Mapping[str, object], members: tuple[Member, ...], extra: Extra | None) -> Any:  # the same
    tree: _Tree = {}
    whole = [member for member in members if not member.path]
    for member in members:
        if member.is_inside:
            continue
        here = tree
        for segment in member.path[:-1]:
            inner = here.setdefault(segment, {})
            if isinstance(inner, Member):
                break
            here = inner
        else:
            if member.path:
                here.setdefault(member.path[-1], member)
    others = {key: item for key, item in value.items() if key not in tree}
    keys = {key for member in whole for key in member.keys}
    sent = _object(value, tree, {*others} if whole or extra is not None else set())
    for member in whole:
        rest = others if extra is None else {key: item for key, item in others.items() if key in keys}
        if rest and member.write is not None:
            _put(sent, member, member.write(rest))
    if extra is not None:
        sent |= {key: extra.checked(key, item) for key, item in others.items() if key not in keys}
    return sent


def _object(value: Mapping[str, object], tree: _Tree, others: set[str]) -> dict[str, object]:
    sent: dict[str, object] = {}
    for key, item in value.items():
        if key in others:
            continue
        known = tree.get(key)
        if known is None:
            _unknown(key, tree)
        if not _is_taken(known):
            raise InvalidValueError(f".{key}: only the server sets it")
        if isinstance(known, dict):
            if not is_mapping(item):
                raise InvalidValueError(f".{key}: expected a mapping, got {type(item).__name__}")
            try:
                sent[key] = _object(item, known, set())
            except InvalidValueError as error:
                raise located(f".{key}", error) from error.__cause__
        elif known.write is not None:
            sent[key] = placed(item, known.write, f".{key}")
    for key, known in tree.items():
        if key not in value and _is_needed(known):
            raise InvalidValueError(f"{key!r} is missing")
    return sent


def _is_taken(known: Member | _Tree) -> bool:
    return known.write is not None if isinstance(known, Member) else any(map(_is_taken, known.values()))


def _is_needed(known: Member | _Tree) -> bool:
    return known.needed if isinstance(known, Member) else any(map(_is_needed, known.values()))


def _unknown(key: object, tree: _Tree) -> NoReturn:
    from .shown import nearest

    hint = nearest(key, (name for name, known in tree.items() if _is_taken(known)))
    raise InvalidValueError(f"{str(key)[:80]!r} is not a member: {hint}")


def one_of(
    *,
    text: Write | None = None,
    number: Write | None = None,
    boolean: Write | None = None,
    array: Write | None = None,
    classes: Mapping[type[Record], Write] | None = None,
    keys: Mapping[str, Write] | None = None,
    tag: tuple[str, ...] = (),
    tags: Mapping[str | int, Write] | None = None,
    members: Mapping[tuple[str, ...], Write] | None = None,
) -> Write:
    """Return the writer of one of several types.

    Args:
        text: Writes texts, and what is a text in JSON.
        number: Writes numbers.
        boolean: Writes booleans.
        array: Writes lists.
        classes: The writer of each class of records.
        keys: The writer of a mapping with a key.
        tag: The way to the member that tells mappings apart.
        tags: The writer of a mapping by the value of that member.
        members: The writer of a mapping by the members that it has, the most of them first.
    """

    def mapping(value: Mapping[str, object]) -> JsonInput:
        for key, write in (keys or {}).items():
            if key in value:
                return write(value[key]) if len(value) == 1 else _one_key(value)
        if tags is not None:
            found: object = value
            for segment in tag:
                found = found.get(segment, _NOTHING) if is_mapping(found) else _NOTHING
            write_tagged = tags.get(found) if isinstance(found, (str, int)) and not isinstance(found, bool) else None
            if write_tagged is None:
                problem = "missing: one of" if found is _NOTHING else "not one of"
                raise InvalidValueError(f".{'.'.join(tag)}: {problem} {', '.join(map(str, tags))}")
            return write_tagged(value)
        for needed, write in (members or {}).items():
            if all(member in value for member in needed):
                return write(value)
        if keys:
            raise InvalidValueError(f"expected one of the keys {', '.join(keys)}")
        raise InvalidValueError(f"expected the members {', or '.join(map(' and '.join, members or {}))}")

    def written(value: object) -> JsonInput:
        chosen = of_its_type(value)
        if keys and isinstance(chosen, _Under):
            chosen.every_key = (*keys,)
        return chosen

    def of_its_type(value: object) -> JsonInput:
        if isinstance(value, UnknownVariant):
            raw: JsonInput = as_sent(value.raw)
            return raw
        if isinstance(value, Record):
            for class_, write in (classes or {}).items():
                if isinstance(value, class_):
                    sent = write(value)
                    is_kept = tags is None or _is_unrecognized(value, class_, tag)
                    return sent if is_kept else _tagged(sent, tag, tags or {}, write)
        elif is_mapping(value) and (keys or tags or members):
            return mapping(value)
        elif isinstance(value, bool):
            if boolean is not None:
                return boolean(value)
        elif isinstance(value, (int, float)) and number is not None:
            return number(value)
        elif is_list(value) and array is not None:
            return array(value)
        elif value is not None and text is not None and (number is None or not _is_decimal(value)):
            try:
                return text(value)
            except InvalidValueError:
                if not isinstance(value, (int, float)) and not is_list(value) and not is_mapping(value):
                    raise  # a text, or what is one in JSON
        elif number is not None and _is_decimal(value):
            return number(value)
        raise InvalidValueError(f"expected {' or '.join(taken())}, got {type(value).__name__}")

    def taken() -> Iterator[str]:
        forms = {"a string": text, "a number": number, "a bool": boolean, "a list": array}
        yield from (words for words, write in forms.items() if write is not None)
        yield from (class_.__name__ for class_ in classes or ())
        if keys or tags or members:
            yield "a mapping"

    return written


def _is_unrecognized(value: Record, class_: type[Record], tag: tuple[str, ...]) -> bool:
    """Whether a record has a tag that is not in the spec: the server's, or one that the caller insists on."""
    names = (member.name for member in _MEMBERS.get(class_, ()) if member.path == tag)
    return any(isinstance(getattr(value, name, None), Unrecognized) for name in names)


def _tagged(sent: Any, tag: tuple[str, ...], tags: Mapping[str | int, Write], write: Write) -> JsonInput:
    """Return the JSON of a record with a tag of the union, which a record from elsewhere may lack, or have another."""
    values = [value for value, writer in tags.items() if writer is write]
    found = _at(sent, tag)
    if values and found not in values:
        if len(values) > 1:
            problem = "missing: one of" if found is None else "not one of"
            raise InvalidValueError(f".{'.'.join(tag)}: {problem} {', '.join(map(str, values))}")
        _put(sent, Member(path=tag), values[0])
    tagged: JsonInput = sent
    return tagged


def _is_decimal(value: object) -> bool:
    from decimal import Decimal

    return isinstance(value, Decimal)


def _one_key(value: Mapping[str, object]) -> NoReturn:
    raise InvalidValueError(f"expected one key, got {', '.join(map(str, value))}")


def or_json(write: Callable[[_T], _R], read: Callable[[JsonValue], _T]) -> Callable[[_T], _R]:
    """Return the writer of a value that also accepts its JSON, as in the arguments for a next page."""

    def written(value: _T) -> _R:
        try:
            return write(value)
        except InvalidValueError:
            json: Any = value  # JSON, whatever the annotation says: a later process has nothing else
            try:
                parsed = read(json)
            except Mismatch:
                parsed = value
        return write(parsed)

    return written


def under(key: str, write: Write) -> Write:
    """Return the writer of a value under a key."""
    return lambda value: _Under({key: placed(value, write, f".{key}")})


def _has_records(value: object) -> bool:
    if isinstance(value, (Record, UnknownVariant)):
        return True
    if is_mapping(value):
        return any(map(_has_records, value.values()))
    return is_list(value) and any(map(_has_records, value))


def _put(sent: dict[str, object], member: Member, value: object) -> None:
    here = sent
    for segment in member.path[:-1]:
        inner = here.get(segment)
        if not is_object(inner):
            inner = here[segment] = dict[str, object]()
        here = inner
    if member.path:
        here[member.path[-1]] = value
    elif is_object(value):
        _remove(sent, member)
        here.update(value)


def _remove(sent: dict[str, object], member: Member) -> None:
    here = _at(sent, member.path[:-1])
    for key in (member.path[-1],) if member.path else member.keys:
        if is_object(here):
            here.pop(key, None)


def plain(value: object) -> JsonObject:
    """Return the JSON values of a request; a number with more digits than a float keeps becomes text."""
    result: JsonObject = _plain(value)
    return result


def _plain(value: object) -> Any:  # JSON
    if isinstance(value, Digits):
        return Number(value.text)
    if is_mapping(value):
        return {key: _plain(item) for key, item in value.items()}
    if is_list(value):
        return [_plain(item) for item in value]
    return value
