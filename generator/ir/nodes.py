"""The nodes of the ir: wire names, types, body trees and final names, independent of the source syntax."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from generator.findings import Place
from generator.ir.types import Enumeration, Map, RecordRef, Selector, Type, Union, unwrapped
from generator.text.jsonvalue import Json


class Value(Struct, frozen=True):
    """A value from the caller: a parameter of a method, or a setting of the client.

    `default` is the JSON text of the default, or `None`. `example` is the JSON of a fitting value, or `None`.
    """

    wire: str
    name: str
    type: Type
    required: bool
    default: str | None
    options: tuple[str, ...]
    description: str
    place: Place
    nullable: bool = False
    deprecated: str = ""
    example: Json = None

    @property
    def is_needed(self) -> bool:
        """Whether the caller must pass it."""
        return self.required and self.default is None

    @property
    def is_certain(self) -> bool:
        """Whether it always has a value: it is required, or has a default."""
        return self.required or self.default is not None

    @property
    def may_be_omitted(self) -> bool:
        """Whether a request may omit it."""
        return self.default is None and (self.nullable or not self.required)


BASE_URL = "base_url"
"""The `base_url` of every client, which a setting can replace: an API without a server requires it."""


class Setting(Struct, frozen=True):
    """A setting of the client; with `of_service`, the client requires it.

    `sent` has the text that stands for each option, where that is another than the option itself. With `is_token`, it
    is a bearer token and nothing else, so that a function may supply it.
    """

    value: Value
    variable: str
    secret: bool
    of_service: bool
    sent: tuple[tuple[str, str], ...] = ()
    is_token: bool = False

    @property
    def is_base_url(self) -> bool:
        """Whether it is the base URL itself, an option of every client."""
        return self.value.name == BASE_URL


class Ref(Struct, frozen=True):
    """A resolved hole: the parameter or setting of that wire name."""

    wire: str
    setting: bool


Text = tuple[str | Ref, ...]
"""A text with holes."""


class Const(Struct, frozen=True):
    """A JSON value without holes."""

    value: Json


class ObjectNode(Struct, frozen=True):
    """A JSON object with holes somewhere in it.

    A group is omitted if none of its holes has a value; `None` if the spec doesn't say whether it is one.
    """

    members: tuple[tuple[str, BodyNode], ...]
    group: bool | None = None


class ArrayNode(Struct, frozen=True):
    """A JSON array with holes somewhere in it."""

    items: tuple[BodyNode, ...]


class TextNode(Struct, frozen=True):
    """A JSON string with holes in it."""

    text: Text


class ValueNode(Struct, frozen=True):
    """An unquoted hole: the JSON value itself."""

    ref: Ref


BodyNode = Const | ObjectNode | ArrayNode | TextNode | ValueNode


Style = Literal["repeat", "comma", "space", "pipe", "brackets", "indices", "deep", "members", "json"]
"""The style of a list or an object in a query or a form."""

TextStyle = Literal["comma", "members", "json", "label", "exploded-label", "matrix", "exploded-matrix"]
"""The style of a value in a path, a header or a cookie, which have no keys of their own."""


class QueryParameter(Struct, frozen=True):
    """A parameter of a query."""

    name: str
    text: Text
    style: Style = "repeat"


class FormField(Struct, frozen=True):
    """A field of a form; `content_type` is that of a part of a multipart body."""

    name: str
    node: BodyNode
    style: Style = "repeat"
    content_type: str | None = None


class JsonBody(Struct, frozen=True):
    """A body of JSON."""

    root: BodyNode
    media_type: str


class FieldsBody(Struct, frozen=True):
    """A form, URL-encoded or multipart."""

    fields: tuple[FormField, ...]
    media_type: str
    multipart: bool


class TextBody(Struct, frozen=True):
    """A body of plain text."""

    text: Text
    media_type: str


class FileBody(Struct, frozen=True):
    """A body that is a file."""

    ref: Ref
    media_type: str


Body = JsonBody | FieldsBody | TextBody | FileBody


class Field(Struct, frozen=True):
    """A field of a record; with `is_extra`, a map of the members that no other field reads.

    An implied one is the tag that a union gives a record, which the record need not have where it stands alone. It is
    required if the record has no other tag.
    """

    wire: str
    name: str
    type: Type
    selector: Selector
    otherwise: tuple[Selector, ...]
    variant: bool
    required: bool
    description: str
    place: Place
    access: Literal["read", "write", ""] = ""
    deprecated: str = ""
    example: Json = None
    is_extra: bool = False
    is_implied: bool = False

    @property
    def is_read(self) -> bool:
        """Whether the server sends it."""
        return self.access != "write"

    @property
    def is_received(self) -> bool:
        """Whether every object of the server has it."""
        return self.required and self.is_read

    @property
    def is_written(self) -> bool:
        """Whether it can be sent: a caller may set it, and its selector leads through objects only."""
        return self.access != "read" and not self.otherwise and not self.is_in_array

    @property
    def is_member(self) -> bool:
        """Whether it is a member of the record's own object, which may be called `0`."""
        return self.selector == (self.wire,)

    @property
    def is_in_array(self) -> bool:
        """Whether its selector leads through an array."""
        return not self.is_member and any(map(is_step_into_array, self.selector))

    @property
    def keys(self) -> tuple[str, ...]:
        """The members of the record itself that are the keys of a union."""
        inner = unwrapped(self.type)
        return inner.keys if isinstance(inner, Union) and not self.selector else ()

    @property
    def constant(self) -> str | None:
        """The only known value, if there is just one."""
        return self.type.options[0] if isinstance(self.type, Enumeration) and len(self.type.options) == 1 else None

    @property
    def preset(self) -> str | None:
        """The default value: the constant, unless it is one of several tags, which each union sets."""
        return None if self.is_implied and not self.required else self.constant


def is_step_into_array(segment: str) -> bool:
    """Whether a segment of a selector stands for elements of an array."""
    return segment in ("", "*", "-1") or (segment.isdecimal() and segment.isascii() and len(segment) < 3)


class Record(Struct, frozen=True):
    """A class of records or payloads.

    `home` is the module that defines it. `scope` and `wire` say what the class is named after, `members` the scope of
    its fields' names; `table` is the overlay table that can rename it, by its key `key`.
    """

    name: str
    title: str
    fields: tuple[Field, ...]
    home: str
    scope: str
    wire: str
    members: str
    table: str
    place: Place
    key: str = "record"

    @property
    def extra(self) -> Field | None:
        """The map of the members that no other field reads."""
        return next((field for field in self.fields if field.is_extra), None)

    @property
    def extra_type(self) -> Type | None:
        """The type of each of these members."""
        return self.extra.type.item if self.extra is not None and isinstance(self.extra.type, Map) else None

    @property
    def known(self) -> tuple[str, ...]:
        """The members that fields read, or have a part of."""
        read = (way[0] for field in self.fields for way in (field.selector, *field.otherwise) if way)
        return tuple(dict.fromkeys((*read, *(key for field in self.fields for key in field.keys))))


class NamedType(Struct, frozen=True):
    """A declared type: its definition, and the records of its module."""

    wire: str
    name: str
    module: str
    type: Type
    records: tuple[RecordRef, ...]
    description: str
    place: Place


class TokenPages(Struct, frozen=True):
    """Pages that name the token of the next."""

    param: str
    next: Selector
    size_param: str | None
    total: Selector | None
    more: Selector | None = None
    last: Selector | None = None
    max_pages: int | None = None


class NumberedPages(Struct, frozen=True):
    """Pages with numbers from `first`."""

    param: str
    first: int
    size_param: str | None
    total: Selector | None
    total_pages: Selector | None
    more: Selector | None = None
    last: Selector | None = None
    max_pages: int | None = None


class OffsetPages(Struct, frozen=True):
    """Pages that begin at the number of an item; that of the first is `first`."""

    param: str
    first: int
    size_param: str | None
    total: Selector | None
    more: Selector | None = None
    last: Selector | None = None
    max_pages: int | None = None


class LinkPages(Struct, frozen=True):
    """Pages with the URL of the next in their body."""

    next: Selector
    size_param: str | None
    total: Selector | None
    more: Selector | None = None
    last: Selector | None = None
    max_pages: int | None = None


class LinkHeaderPages(Struct, frozen=True):
    """Pages with the URL of the next in their `Link` header."""

    size_param: str | None
    total: Selector | None
    more: Selector | None = None
    last: Selector | None = None
    max_pages: int | None = None


Pagination = TokenPages | NumberedPages | OffsetPages | LinkPages | LinkHeaderPages


class RecordReply(Struct, frozen=True):
    """One record."""

    record: RecordRef


class PageReply(Struct, frozen=True):
    """A page, its items at `items` of the body; with `lone_item`, an object without them is itself the one item.

    `envelope` is the type of the whole body, where it is said.
    """

    item: Type
    items: Selector | None
    lone_item: bool
    pagination: Pagination | None
    envelope: Type | None = None


class JsonReply(Struct, frozen=True):
    """JSON of a type that is not one record; where it may be null, an empty body is too."""

    type: Type


class TextReply(Struct, frozen=True):
    """The body as text."""


class BytesReply(Struct, frozen=True):
    """The body as bytes."""


class NoReply(Struct, frozen=True):
    """Nothing: the body is not read."""


class EventsReply(Struct, frozen=True):
    """Server-sent events, up to the one whose data is `until`.

    `type` is that of each event's data, `None` for the events themselves; with `named`, a union by their names.
    """

    type: Type | None
    named: bool
    until: str | None


class LinesReply(Struct, frozen=True):
    """A JSON value a line, up to the line `until`."""

    type: Type
    until: str | None


class StreamReply(Struct, frozen=True):
    """The body as bytes, as they arrive."""


Reply = RecordReply | PageReply | JsonReply | TextReply | BytesReply | NoReply | EventsReply | LinesReply | StreamReply


class Errors(Struct, frozen=True):
    """The selectors of an error's code and message, and the types of its body.

    `types` are by status, by range (`4XX`) or by `default`, most specific first.
    """

    code: Selector | None = None
    message: Selector | None = None
    types: tuple[tuple[str, Type], ...] = ()

    def type(self, status: int) -> Type | None:
        """The type of the body of an error with that status, if one is declared."""
        types = dict(self.types)
        return next((types[key] for key in (f"{status}", f"{status // 100}XX", "default") if key in types), None)


REPEATABLE_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
"""Methods that can be repeated without harm."""


class Policy(Struct, frozen=True):
    """The base URL, timeout and retry rules of an operation's calls; `retry` has further statuses that pass."""

    base_url: Text | None
    auth: str
    timeout: float | None
    idempotent: bool
    idempotency_header: str | None
    errors: Errors = Errors()
    retry: tuple[int, ...] = ()

    def is_repeatable(self, method: str) -> bool:
        """Whether a call that may have been carried out is repeated."""
        return method in REPEATABLE_METHODS or self.idempotent or self.idempotency_header is not None


Effect = Literal["reads", "changes", "destroys", "spends"]
"""The effect of a call on the data of the API; `spends` costs money."""


class Operation(Struct, frozen=True):
    """One method of a resource.

    An operation of the spec that streams only where a parameter says so is two: the second one `is_twin`. `shown` are
    the optional parameters that its example passes, `answer` is the body of the example's answer. `reply_headers` are
    headers of the reply, with their descriptions. `alternatives` are the same operation with each other body that a
    caller may choose by its content type. `styles` are those of holes in the path, headers and cookies.
    """

    wire: str
    name: str
    description: str
    method: str
    path: Text
    query: tuple[QueryParameter, ...]
    headers: tuple[tuple[str, Text], ...]
    body: Body | None
    parameters: tuple[Value, ...]
    positional: int
    reply: Reply
    policy: Policy
    place: Place
    effect: Effect = "changes"
    deprecated: str = ""
    shown: frozenset[str] = frozenset()
    answer: Json = None
    is_twin: bool = False
    reply_headers: tuple[tuple[str, str], ...] = ()
    alternatives: tuple[Operation, ...] = ()
    styles: tuple[tuple[str, TextStyle], ...] = ()
    cookies: tuple[tuple[str, Text], ...] = ()
    is_tool: bool = True

    @property
    def ways(self) -> tuple[Operation, ...]:
        """The operation with each of its bodies."""
        return (self, *self.alternatives)

    @property
    def values(self) -> tuple[Value, ...]:
        """The parameters of all bodies, each once."""
        merged: dict[str, Value] = {}
        for way in self.ways:
            for value in way.parameters:
                merged.setdefault(value.wire, value)
        return tuple(merged.values())

    @property
    def choice(self) -> str:
        """The argument that chooses the body: `content_type`, unless a parameter is called so."""
        name, taken = "content_type", {value.name for value in self.values}
        while name in taken:
            name += "_"
        return name

    @property
    def key(self) -> str:
        """A key that is unique among the operations of its resource."""
        return f"{self.wire} stream" if self.is_twin else self.wire

    @property
    def usual_effect(self) -> Effect:
        """The effect of its HTTP method."""
        return _EFFECTS.get(self.method, "changes")

    def passes(self, value: Value) -> bool:
        """Whether its example passes a parameter."""
        return value.is_needed or value.wire in self.shown


_EFFECTS: Mapping[str, Effect] = {"GET": "reads", "HEAD": "reads", "OPTIONS": "reads", "DELETE": "destroys"}


class Match(Struct, frozen=True):
    """The member of a body that distinguishes an event from others on its path."""

    selector: Selector
    value: str | None


class Challenge(Struct, frozen=True):
    """A challenge of a sender before it delivers: in the query, or in the body of a POST.

    `token` is where it has the verify token, whose environment variable is `variable`.
    """

    query: str | None
    body: Selector
    token: Selector
    variable: str
    answer: Literal["text", "json"]
    place: Place


class Delivery(Struct, frozen=True):
    """The deliveries to a path: URL-encoded forms or JSON, batches with their events at `items`, and the challenge."""

    is_form: bool
    items: Selector | None
    challenge: Challenge | None


class Webhook(Struct, frozen=True):
    """A webhook event of the API; `event_id` leads to the id that no other event has."""

    id: str
    event: str
    path: str | None
    description: str
    record: RecordRef
    match: Match | None
    signature: str | None
    event_id: Selector
    delivery: Delivery
    place: Place


class Resource(Struct, frozen=True):
    """A resource, its operations and events.

    `record` is what its bodies hold unless an operation says otherwise: its own, or the first one returned. `records`
    are all that it defines.
    """

    wire: str
    name: str
    module: str
    class_name: str
    title: str
    description: str
    record: RecordRef | None
    records: tuple[RecordRef, ...]
    operations: tuple[Operation, ...]
    webhooks: tuple[Webhook, ...]
    place: Place


SignedPart = tuple[Literal["text", "body", "path", "method", "header", "timestamp"], str]
"""A part of the signed text: a literal, a part of the request, a header by name, the time stamp by the signature."""


class Signature(Struct, frozen=True):
    """A scheme by which deliveries or requests are signed; names of headers are in lower case."""

    name: str
    method: Literal["hmac", "application", "standard-webhooks"]
    variable: str
    hash: str
    encoding: Literal["base64", "hex"]
    header: str
    prefix: str
    signed: tuple[SignedPart, ...]
    nonce: str | None
    timestamp: str | None
    timestamp_prefix: str
    """Not empty where the time stamp is in the header of the signature."""
    timestamp_unit: Literal["s", "ms"]
    secret: Literal["text", "base64"]
    place: Place


class Basic(Struct, frozen=True):
    """HTTP Basic."""

    username: Text
    password: Text


class Bearer(Struct, frozen=True):
    """A bearer token."""

    token: Text


class ApiKey(Struct, frozen=True):
    """A key in a header, the query or a cookie of that name."""

    name: str
    place: Literal["header", "query", "cookie"]
    value: Text


class ClientCredentials(Struct, frozen=True):
    """OAuth 2.0 with the credentials of a client; with `in_body`, they are in the form of the token request.

    `form` has further members of that form.
    """

    token_url: Text
    client_id: Text
    client_secret: Text
    scope: Text
    in_body: bool
    form: tuple[tuple[str, Text], ...] = ()


class RefreshToken(Struct, frozen=True):
    """OAuth 2.0 with a user's refresh token; a public client has no secret."""

    client: ClientCredentials
    refresh_token: Text


class RequestSignature(Struct, frozen=True):
    """A signature of each request."""

    scheme: Signature
    secret: Text


class NoAuth(Struct, frozen=True):
    """Requests without credentials."""


class Choice(Struct, frozen=True):
    """Another credential set, chosen by a setting: `sets` has their names by option."""

    setting: str
    sets: tuple[tuple[str, str], ...]


class All(Struct, frozen=True):
    """Several credential sets at once, by name."""

    sets: tuple[str, ...]


AuthMethod = Basic | Bearer | ApiKey | ClientCredentials | RefreshToken | RequestSignature | NoAuth | Choice | All


class Auth(Struct, frozen=True):
    """A credential set; the service's own has no name."""

    name: str
    method: AuthMethod
    place: Place


class Package(Struct, frozen=True):
    """The names and metadata of the package; `folder` is that of its build, below the folder of all packages.

    `tools` says whether it has its operations as values, `shares_runtime` whether its runtime is a package of its own.
    """

    folder: str
    distribution: str
    module: str
    client: str
    version: str
    description: str
    license: str | None
    authors: tuple[str, ...]
    env_prefix: str
    python: str
    http: str
    readme: str
    tools: bool
    shares_runtime: bool


class Connector(Struct, frozen=True):
    """A whole connector.

    For every call, `retry` has the statuses that pass, beside the usual, and `errors` is what the bodies of errors hold
    unless its resource or operation says otherwise.
    """

    handle: str
    title: str
    description: str
    package: Package
    base_url: Text
    headers: tuple[tuple[str, Text], ...]
    settings: tuple[Setting, ...]
    auth: tuple[Auth, ...]
    records: Mapping[str, Record]
    types: tuple[NamedType, ...]
    resources: tuple[Resource, ...]
    signatures: tuple[Signature, ...]
    retry: tuple[int, ...] = ()
    errors: Errors = Errors()
    cookies: tuple[tuple[str, Text], ...] = ()

    def record(self, ref: RecordRef) -> Record:
        """The record that a reference names."""
        return self.records[ref.name]

    @property
    def has_tools(self) -> bool:
        """Whether the package has any operation as a value."""
        every = (operation for resource in self.resources for operation in resource.operations)
        return self.package.tools and any(operation.is_tool for operation in every)

    @property
    def operations(self) -> int:
        """The number of operations."""
        return sum(len(resource.operations) for resource in self.resources)

    @property
    def webhooks(self) -> int:
        """The number of events."""
        return sum(len(resource.webhooks) for resource in self.resources)
