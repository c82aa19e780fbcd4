"""The bodies of one call, among which the caller chooses by content type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NoReturn, TypeVar

from ..errors import InvalidValueError
from .values import Omit

_T = TypeVar("_T")


def is_chosen(content_type: str, media_type: str, others: Mapping[str, bool]) -> bool:
    """Return whether a body is chosen; `others` are the passed arguments that it lacks."""
    if content_type != media_type:
        return False
    for name, is_given in others.items():
        if is_given:
            raise InvalidValueError(f"{name}: a body of {media_type} does not have it")
    return True


def unknown(content_type: str, name: str, *media_types: str) -> NoReturn:
    """Raise the error for a content type that no body has."""
    raise InvalidValueError(f"{name}: {content_type!r} is not one of {', '.join(media_types)}")


def or_none(value: _T | Omit) -> _T | None:
    """Return an argument that another body may send as `null`."""
    return None if isinstance(value, Omit) else value


def needed(value: _T | Omit, name: str) -> _T:
    """Return the value of an argument that the chosen body needs."""
    if isinstance(value, Omit):
        raise InvalidValueError(f"{name}: the body of this content type needs it")
    return value
