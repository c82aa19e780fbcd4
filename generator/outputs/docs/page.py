"""The views of pages; every text in them is Markdown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """Something of the runtime with a permalink: a class, a method, a property."""

    anchor: str
    signature: str
    kind: str
    paragraphs: tuple[str, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    members: tuple[str, ...] = ()

    @property
    def has_fields(self) -> bool:
        """Whether its arguments and exceptions are told."""
        return bool(self.fields)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page with entries."""

    title: str
    paragraphs: tuple[str, ...]
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Reference:
    """A page about the runtime."""

    title: str
    paragraphs: tuple[str, ...]
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class OperationView:
    """An operation: prose, and its samples."""

    anchor: str
    title: str
    method: str
    verb: str
    path: str
    paragraphs: tuple[str, ...]
    deprecated: str
    is_deprecated: bool
    rules: str
    arguments: str
    has_arguments: bool
    returns: tuple[str, ...]
    fields: str
    has_fields: bool
    errors: tuple[str, ...]
    has_errors: bool
    samples: tuple[tuple[str, str], ...]
    request: str
    has_request: bool
    answer: str
    has_answer: bool


@dataclass(frozen=True, slots=True)
class TypeView:
    """A record, a union or an enumeration; `mark` is that of its heading."""

    mark: str
    anchor: str
    title: str
    paragraphs: tuple[str, ...]
    stands_for: str
    has_variants: bool
    variants: str
    has_fields: bool
    fields: str
    has_sample: bool
    sample: str


@dataclass(frozen=True, slots=True)
class EventView:
    """An event of a webhook."""

    anchor: str
    title: str
    paragraphs: tuple[str, ...]
    fields: str
    handler: str
    sample: str


@dataclass(frozen=True, slots=True)
class ResourceView:
    """A resource: its operations, events and types."""

    title: str
    name: str
    paragraphs: tuple[str, ...]
    operations: tuple[OperationView, ...]
    has_events: bool
    events: str
    has_types: bool
    types: tuple[TypeView, ...]


@dataclass(frozen=True, slots=True)
class TypesView:
    """A page of a declared type and what is inside."""

    types: tuple[TypeView, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A page in a list."""

    title: str
    path: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class ListView:
    """A page that lists others."""

    title: str
    paragraphs: tuple[str, ...]
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """An operation in the table of the front page."""

    verb: str
    path: str
    method: str
    link: str
    about: str


@dataclass(frozen=True, slots=True)
class Group:
    """A resource in the table of the front page."""

    title: str
    link: str
    about: str
    rows: tuple[Row, ...]
    has_rows: bool


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its path without ending, its title, its group in the navigation, its Markdown, its resource.

    The navigation has it if it is `listed`.
    """

    path: str
    title: str
    group: str
    text: str
    about: str = ""
    name: str = ""
    listed: bool = True


@dataclass(frozen=True, slots=True)
class Site:
    """A site: its title, version and description as prose, its pages, and where each type is told, by its name."""

    title: str
    version: str
    description: str
    pages: tuple[Page, ...]
    places: Mapping[str, str]
