"""The views of pages; every text in them is Markdown."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class Entry(Struct, frozen=True):
    """A class, method or property of the runtime, with a permalink."""

    anchor: str
    signature: str
    kind: str
    paragraphs: tuple[str, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    members: tuple[str, ...] = ()

    @property
    def has_fields(self) -> bool:
        """Whether its arguments and exceptions are documented."""
        return bool(self.fields)


class Section(Struct, frozen=True):
    """A part of a page with entries."""

    title: str
    paragraphs: tuple[str, ...]
    entries: tuple[Entry, ...] = ()


class Reference(Struct, frozen=True):
    """A page about the runtime."""

    title: str
    paragraphs: tuple[str, ...]
    sections: tuple[Section, ...]


class OperationView(Struct, frozen=True):
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


class TypeView(Struct, frozen=True):
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


class EventView(Struct, frozen=True):
    """An event of a webhook."""

    anchor: str
    title: str
    paragraphs: tuple[str, ...]
    fields: str
    handler: str
    sample: str


class ResourceView(Struct, frozen=True):
    """A resource: its operations, events and types."""

    title: str
    name: str
    paragraphs: tuple[str, ...]
    operations: tuple[OperationView, ...]
    has_events: bool
    events: str
    has_types: bool
    types: tuple[TypeView, ...]


class TypesView(Struct, frozen=True):
    """The page of a declared type and its members."""

    types: tuple[TypeView, ...]


class Link(Struct, frozen=True):
    """A page in a list."""

    title: str
    path: str
    about: str = ""


class ListView(Struct, frozen=True):
    """A page that lists others."""

    title: str
    paragraphs: tuple[str, ...]
    links: tuple[Link, ...]


class Row(Struct, frozen=True):
    """An operation in the table of the front page."""

    verb: str
    path: str
    method: str
    link: str
    about: str


class Group(Struct, frozen=True):
    """A resource in the table of the front page."""

    title: str
    link: str
    about: str
    rows: tuple[Row, ...]
    has_rows: bool


class Page(Struct, frozen=True):
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


class Site(Struct, frozen=True):
    """A site: title, version and description as prose, pages, and the address of each type by name."""

    title: str
    version: str
    description: str
    pages: tuple[Page, ...]
    places: Mapping[str, str]
