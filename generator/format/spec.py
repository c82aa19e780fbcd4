"""The connector format as types: JSON documents spell a key by its alias, overlays by the name of the field."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StrictBool, StrictStr
from pydantic.config import JsonDict, JsonValue
from pydantic_core import PydanticCustomError

from generator.text.depth import MAX_DEPTH, json_depth, type_depth
from generator.text.jsonvalue import is_array, is_object

Returns = Literal["record", "page", "none", "json", "text", "bytes", "events", "lines", "stream"]
"""What a method returns, in the words of an overlay."""

Effect = Literal["reads", "changes", "destroys", "spends"]
"""The effect of a call on the data of the API; `spends` costs money."""


def _shallow(depth: Callable[[str], int]) -> AfterValidator:
    """A validator of texts that are parsed later: nested over the maximum, they are errors of their own."""

    def check(text: str) -> str:
        if depth(text) > MAX_DEPTH:
            raise PydanticCustomError("too_deep", "nested over the maximum")
        return text

    return AfterValidator(check)


def _short(selector: tuple[str, ...]) -> tuple[str, ...]:
    if len(selector) > MAX_DEPTH:
        raise PydanticCustomError("too_deep", "nested over the maximum")
    return selector


def _shallow_body(value: object) -> object:
    if isinstance(value, str) and json_depth(value) > MAX_DEPTH:
        raise PydanticCustomError("too_deep", "nested over the maximum")
    return value


def _without_null(value: object) -> object:
    return () if value is None else value


def _mapping_without_null(value: object) -> object:
    return {} if value is None else value


def _text(value: object) -> object:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, (bool, int, float, list, dict)):
        return json.dumps(value)
    return value


def _template(value: object) -> object:
    if value is None:
        return {}
    if isinstance(value, str):
        return {"value": value}
    if is_object(value) or isinstance(value, BaseModel):
        return value
    raise PydanticCustomError("template_type", "a template is a text, or an object with `value`")


def _body(value: object) -> object:
    if is_object(value) and not value.keys() <= {"value", "placeholders"}:
        return {"value": value}
    return _template(value)


def _one_segment(value: object) -> object:
    return (value,) if isinstance(value, str) else value


def _segments(value: object) -> object:
    if is_array(value):
        return [str(part) if isinstance(part, int) and not isinstance(part, bool) else part for part in value]
    return value


def _json_spelling(name: str) -> str:
    """The key in JSON of a field: `base_url` is `baseURL`, `size_param` is `sizeParam`."""
    first, *rest = name.split("_")
    return first + "".join("URL" if word == "url" else word.capitalize() for word in rest)


class Node(BaseModel):
    """An object of the spec; unknown keys are kept for a finding."""

    model_config = ConfigDict(frozen=True, extra="allow", alias_generator=_json_spelling, defer_build=True)


TypeExpression = Annotated[StrictStr, _shallow(type_depth)]
JsonText = Annotated[str, _shallow(json_depth)]


Options = Annotated[
    tuple[Annotated[JsonText, BeforeValidator(_text, json_schema_input_type=str | float | bool)], ...],
    BeforeValidator(_without_null, json_schema_input_type=tuple[str | float | bool, ...] | None),
]


class Meta(Node):
    """Title and description."""

    short: StrictStr | None = None
    """A title."""
    description: StrictStr | None = None
    """The description."""
    icon: StrictStr | None = None
    """The name of an icon."""
    tags: Annotated[
        tuple[StrictStr, ...], BeforeValidator(_without_null, json_schema_input_type=tuple[StrictStr, ...] | None)
    ] = ()
    """Search terms."""


class Placeholder(Node):
    """The declaration of a hole `{{name}}`."""

    name: StrictStr
    """The name of the hole."""
    type: TypeExpression = "String"
    """One of the types of the format."""
    description: StrictStr | None = None
    """What the value means."""
    required: StrictBool = False
    """Whether the caller must pass a value."""
    default: Annotated[JsonText | None, BeforeValidator(_text, json_schema_input_type=str | float | bool | None)] = None
    """The value sent for an omitted argument, as text; `""` means no default."""
    options: Options = ()
    """The closed list of values."""
    decimal_as: Literal["number", "string"] = "number"
    """What a `Decimal` is in JSON."""
    nullable: StrictBool = False
    """Whether `None` is sent as `null`."""
    deprecated: StrictStr | None = None
    """Why it should not be used."""
    example: object = None
    """A value that a caller would pass, as JSON."""
    env: StrictStr | None = None
    """The environment variable of a setting."""
    rename: StrictStr | None = None
    """The name in Python."""


class SettingSpec(Placeholder):
    """A setting, as an overlay declares it."""

    values: dict[str, StrictStr] = Field(default_factory=dict[str, str])
    """The text that is sent for each option."""


_Placeholders = Annotated[
    tuple[Placeholder, ...], BeforeValidator(_without_null, json_schema_input_type=tuple[Placeholder, ...] | None)
]


Style = Literal["repeat", "comma", "space", "pipe", "brackets", "indices", "deep", "members", "json"]
TextStyle = Literal["comma", "members", "json", "label", "exploded-label", "matrix", "exploded-matrix"]


class TemplateObject(Node):
    """A text with holes, and their declarations."""

    value: StrictStr | None = None
    """The text."""
    placeholders: _Placeholders = ()
    """The declarations of the holes."""


class QueryTemplate(TemplateObject):
    """The value of a query parameter."""

    style: Style | None = None
    """The style of a list or an object."""


class BodyObject(Node):
    """A body with holes: text, or JSON."""

    value: Annotated[object, AfterValidator(_shallow_body)] = None
    """The text, or an object."""
    placeholders: _Placeholders = ()
    """The declarations of the holes."""


Template = Annotated[
    TemplateObject, BeforeValidator(_template, json_schema_input_type=TemplateObject | StrictStr | None)
]
_JsonBody = Annotated[
    dict[str, object], Field(json_schema_extra={"not": {"propertyNames": {"enum": ["value", "placeholders"]}}})
]
BodyTemplate = Annotated[
    BodyObject, BeforeValidator(_body, json_schema_input_type=BodyObject | _JsonBody | StrictStr | None)
]
Bodies = Annotated[
    dict[str, BodyTemplate],
    BeforeValidator(_mapping_without_null, json_schema_input_type=dict[str, BodyTemplate] | None),
]
Templates = Annotated[
    dict[str, Template],
    BeforeValidator(_mapping_without_null, json_schema_input_type=dict[str, Template] | None),
]
QueryTemplates = Annotated[
    dict[
        str,
        Annotated[QueryTemplate, BeforeValidator(_template, json_schema_input_type=QueryTemplate | StrictStr | None)],
    ],
    BeforeValidator(_mapping_without_null, json_schema_input_type=dict[str, QueryTemplate | StrictStr | None] | None),
]
Selector = Annotated[tuple[StrictStr, ...], BeforeValidator(_segments), AfterValidator(_short)]
ErrorStatus = Annotated[StrictStr, Field(pattern="^([345]([0-9]{2}|XX)|default)$")]
Statuses = tuple[Annotated[int, Field(strict=True, ge=400, le=599)], ...]


class FieldSpec(Node):
    """A field of a record or of a payload."""

    name: StrictStr
    """The name on the wire."""
    type: TypeExpression | None = None
    """A type of the format or a declared one; by default `Object` with `fields`, else `String`."""
    selector: Selector | None = None
    """The path to the value: keys, indexes, `""` for any element, `"*"` for every one; by default the name."""
    meta: Meta | None = None
    """Title and description."""
    description: StrictStr | None = None
    """What the value means."""
    otherwise: tuple[Selector, ...] = ()
    """Further paths, tried in order until one has a value."""
    variant: StrictBool = False
    """Whether the value may have another shape, which another field reads: then this field is `None`."""
    required: StrictBool = False
    """Whether the server always sends it, and callers must pass it."""
    decimal_as: Literal["number", "string"] = "number"
    """What a `Decimal` is in JSON."""
    access: Literal["read", "write"] | None = None
    """Whether only the server writes it (`read`), or only the caller (`write`)."""
    options: Options = ()
    """The known values of a text or an integer."""
    fields: _Fields | None = None
    """The fields of the object, or of each object in the list or map."""
    extra: TypeExpression | None = None
    """The type of the object's members that none of its fields reads."""
    record: StrictStr | None = None
    """The class of that object."""
    deprecated: StrictStr | None = None
    """Why it should not be used."""
    example: object = None
    """A value that the server sends or takes."""
    rename: StrictStr | None = None
    """The name in Python."""


_Fields = Annotated[
    tuple[FieldSpec, ...], BeforeValidator(_without_null, json_schema_input_type=tuple[FieldSpec, ...] | None)
]
FieldSpec.model_rebuild()


class TypeSpec(Node):
    """A type of one's own: a record, an enumeration, a union, or another name of a type."""

    description: StrictStr | None = None
    """What it is."""
    fields: _Fields | None = None
    """The fields of a record."""
    extra: TypeExpression | None = None
    """The type of the record's members that no field reads."""
    type: TypeExpression | None = None
    """A type expression: the type of the options, by default `String`, or what the name stands for."""
    options: Options = ()
    """The known values of an enumeration."""
    decimal_as: Literal["number", "string"] = "number"
    """What a `Decimal` is in JSON."""
    variants: dict[str, TypeExpression] | tuple[TypeExpression, ...] = ()
    """The types of a union: by tag, by the key that has the value, or in turn."""
    tag: Selector | None = None
    """The member whose value says which variant an object is."""
    rename: StrictStr | None = None
    """The name in Python."""


class ErrorsSpec(Node):
    """The bodies of errors: their types, and the selectors of the server's code and message."""

    code: Selector | None = None
    """The selector of the code."""
    message: Selector | None = None
    """The selector of the message."""
    types: dict[ErrorStatus, TypeExpression] = Field(
        default_factory=dict[str, str], json_schema_extra={"additionalProperties": False}
    )
    """The type of the body by status, by range of statuses (`4XX`), or by `default`."""


class PaginationSpec(Node):
    """The pagination of a list."""

    style: Literal["token", "page", "offset", "link", "link-header"]
    """The kind of paging."""
    param: StrictStr | None = None
    """The parameter that selects a page: a query parameter, or a hole of the operation, also of its body."""
    next: Selector | None = None
    """The selector of the next token or link; a token may be a value of the last item."""
    first: int | None = None
    """The number of the first page (1), or of the first item (0)."""
    size_param: StrictStr | None = None
    """The query parameter or the hole of the page size."""
    total: Selector | None = None
    """The selector of the number of all items."""
    total_pages: Selector | None = None
    """The selector of the number of all pages."""
    more: Selector | None = None
    """The selector of a flag that there is a next page; it overrides all other keys."""
    last: Selector | None = None
    """The selector of a flag that this is the last page: the opposite of `more`."""
    max_pages: int | None = Field(None, strict=True, ge=1)
    """The largest number of pages of one list."""


class ExampleSpec(Node):
    """An example of a call, and its reply."""

    request: Annotated[
        dict[str, object], BeforeValidator(_mapping_without_null, json_schema_input_type=dict[str, object] | None)
    ] = Field(default_factory=dict[str, object])
    """The arguments by the names of their holes, as JSON."""
    reply: object = None
    """The body of the answer."""


class StreamWhenSpec(Node):
    """When an operation streams its reply."""

    parameter: StrictStr
    """The parameter that requests a stream, by the name of its hole."""
    value: Annotated[JsonText, BeforeValidator(_text, json_schema_input_type=str | float | bool)] = "true"
    """The value that requests a stream."""
    rename: StrictStr | None = None
    """The name of the method that streams."""


class OperationSpec(Node):
    """One call of a resource."""

    method: StrictStr
    """The HTTP method."""
    path: Template = TemplateObject()
    """The path after the endpoint."""
    query: QueryTemplates = Field(default_factory=dict[str, QueryTemplate], alias="queryParams")
    """Query parameters by name."""
    headers: Templates = Field(default_factory=dict[str, TemplateObject])
    """Headers by name."""
    cookies: Templates = Field(default_factory=dict[str, TemplateObject])
    """Cookies by name."""
    body: BodyTemplate = Field(BodyObject(), alias="bodyTemplate")
    """The body."""
    content_type: StrictStr | None = None
    """The encoding of the body."""
    bodies: Bodies = Field(default_factory=dict[str, BodyObject])
    """Other bodies that a caller may choose, by content type."""
    styles: dict[str, TextStyle] = Field(default_factory=dict[str, TextStyle])
    """The styles of lists and objects in the path, headers and cookies, by hole."""
    groups: tuple[StrictStr, ...] | None = None
    """The objects of the body that are sent only with one of their holes, by name; within another after a dot."""
    meta: Meta | None = None
    """Title and description."""
    description: StrictStr | None = None
    """What the call does."""
    placeholders: _Placeholders = ()
    """The declarations of holes of the whole operation."""
    items: Selector | None = None
    """The selector of a page's items."""
    lone_item: StrictBool = False
    """Whether an object without `items` is itself the one item."""
    envelope: TypeExpression | None = None
    """The type of the whole body of a page."""
    pagination: PaginationSpec | None = None
    """The pagination of the list."""
    returns: Returns | None = None
    """What the method returns."""
    type: TypeExpression | None = None
    """The type of the reply's body; of each item, where it is a page."""
    event: TypeExpression | None = None
    """The type of each event or line of a stream."""
    until: StrictStr | None = None
    """The data of the event, or the line, that ends a stream."""
    stream_when: StreamWhenSpec | None = None
    """When it streams; otherwise it returns the whole reply."""
    record: StrictStr | None = None
    """The class of this operation's own reply."""
    fields: _Fields | None = None
    """The fields of this operation's own reply."""
    extra: TypeExpression | None = None
    """The type of the members of this operation's own reply that no field reads."""
    auth: StrictStr | None = None
    """The credential set, by name."""
    base_url: Template | None = None
    """Its own base URL."""
    timeout: float | None = Field(None, strict=True, gt=0)
    """Seconds to wait for an answer."""
    idempotent: StrictBool = False
    """Whether the server carries out a repetition only once."""
    idempotency_header: StrictStr | None = None
    """The header of a key that makes repetitions harmless."""
    retry: Statuses = ()
    """Further transient statuses, after which the call is retried."""
    trailing_slash: StrictBool = False
    """Whether a path of `/` keeps its slash."""
    errors: ErrorsSpec | None = None
    """The bodies of errors."""
    reply_headers: dict[StrictStr, StrictStr] = Field(default_factory=dict[str, str])
    """The descriptions of reply headers, by name."""
    effect: Effect | None = None
    """What a call does; by default GET, HEAD and OPTIONS read, DELETE destroys, and the others change."""
    tool: StrictBool = True
    """Whether it is offered as a tool, to agents and workflows."""
    deprecated: StrictStr | None = None
    """Why it should not be called."""
    example: ExampleSpec | None = None
    """A call and its answer."""
    rename: StrictStr | None = None
    """The name of the method."""


class MatchSpec(Node):
    """The condition that distinguishes an event from others on the same path."""

    selector: Selector | None = None
    """The selector of a value in the body."""
    value: StrictStr | None = None
    """The expected value."""
    key: StrictStr | None = None
    """A key that must be present."""


class ChallengeSpec(Node):
    """A request of the sender before it delivers: it expects the challenge back."""

    query: StrictStr | None = None
    """The query parameter of the challenge."""
    body: Selector | None = None
    """The selector of the challenge in the body."""
    verify_token: Annotated[
        Selector | None, BeforeValidator(_one_segment, json_schema_input_type=Selector | StrictStr | None)
    ] = None
    """The verify token: a query parameter, or a selector in the body."""
    answer: Literal["text", "json"] | None = None
    """Whether the challenge is answered as text, or under its name in JSON."""


class WebhookSpec(Node):
    """An event that the service sends."""

    event: StrictStr
    """Its name."""
    path: StrictStr | None = None
    """The path of its deliveries."""
    payload: _Fields = ()
    """The fields of its body."""
    type: TypeExpression | None = None
    """The record of its body, where that is a type of its own."""
    extra: TypeExpression | None = None
    """The type of the members of its body that no field reads."""
    meta: Meta | None = None
    """Title and description."""
    description: StrictStr | None = None
    """When it is sent."""
    match: MatchSpec | None = None
    """The condition that distinguishes it from others on the same path."""
    signature: StrictStr | None = None
    """The signature scheme, by name."""
    items: Selector | None = None
    """The selector of the events, if deliveries are batches."""
    event_id: Selector | None = None
    """The selector of the unique id of an event."""
    content_type: StrictStr | None = None
    """The encoding of the deliveries."""
    challenge: ChallengeSpec | None = None
    """The challenge that the sender expects back before it delivers."""
    record: StrictStr | None = None
    """The class of the payload."""


class ResourceSpec(Node):
    """A kind of thing, its operations and its events."""

    handle: StrictStr
    """Its name."""
    meta: Meta | None = None
    """Title and description."""
    endpoint: Template = TemplateObject()
    """The path that its operations share."""
    fields: _Fields = ()
    """The fields of its record."""
    extra: TypeExpression | None = None
    """The type of the members of a record that no field reads."""
    operations: Annotated[
        dict[str, OperationSpec],
        BeforeValidator(_mapping_without_null, json_schema_input_type=dict[str, OperationSpec] | None),
    ] = Field(default_factory=dict[str, OperationSpec])
    """Its calls by name."""
    webhooks: Annotated[
        tuple[WebhookSpec, ...], BeforeValidator(_without_null, json_schema_input_type=tuple[WebhookSpec, ...] | None)
    ] = ()
    """Its events."""
    description: StrictStr | None = None
    """What it is."""
    record: StrictStr | None = None
    """The class of its records."""
    resource: StrictStr | None = None
    """The class of its operations."""
    rename: StrictStr | None = None
    """The attribute of the client."""
    base_url: Template | None = None
    """Its own base URL."""
    auth: StrictStr | None = None
    """The credential set, by name."""
    errors: ErrorsSpec | None = None
    """The bodies of errors."""


def _loosely(key: str) -> str:
    """A pattern of a key of `params`, which ignores case, `_` and `-`."""
    return f"^{'[_-]*'.join(f'[{letter}{letter.upper()}]' for letter in key)}$"


_FORM: JsonDict = {
    "type": ["object", "null"],
    "additionalProperties": {
        "type": ["object", "string", "null"],
        "properties": {"value": {"type": ["string", "null"]}, "placeholders": {"type": ["array", "null"]}},
        "additionalProperties": False,
    },
}
_WORDS: dict[str, list[JsonValue]] = {
    "grant": ["client_credentials", "refresh_token", None],
    "credentials": ["header", "body", None],
    "method": ["hmac", "application", "standard-webhooks", None],
    "encoding": ["base64", "hex", None],
    "secretencoding": ["text", "base64", None],
    "timestampunit": ["s", "ms", None],
}
_PATTERNS: JsonDict = {
    _loosely("form"): _FORM,
    **{_loosely(key): {"enum": words} for key, words in _WORDS.items()},
}
_AuthParts = Annotated[dict[str, Template], Field(json_schema_extra={"patternProperties": _PATTERNS})]
_AuthParams = dict[str, _AuthParts | None]


class AuthSpec(Node):
    """The authentication of requests."""

    method: StrictStr
    """`basic`, `bearer`, `apiKey`, `oauth2`, `signature`, `none`, `choice` or `all`."""
    params: Annotated[
        dict[str, object],
        BeforeValidator(_mapping_without_null, json_schema_input_type=_AuthParams | None),
    ] = Field(default_factory=dict[str, object])
    """The parts of the credential, under the name of the method."""
    setting: StrictStr | None = None
    """The setting that chooses among `sets`, where the method is `choice`."""
    sets: dict[str, StrictStr] | tuple[StrictStr, ...] = ()
    """Credential sets by the option that chooses each; a list of them, where the method is `all`."""


class ServiceSpec(Node):
    """The API as a whole."""

    base_url: Template
    """The base URL of the API."""
    protocol: StrictStr | None = None
    """Its protocol; the base URL says it too."""
    content_type: StrictStr | None = None
    """The encoding of bodies."""
    style: Style | None = None
    """The style of lists and objects in queries and forms."""
    headers: Templates = Field(default_factory=dict[str, TemplateObject])
    """Headers of every request."""
    cookies: Templates = Field(default_factory=dict[str, TemplateObject])
    """Cookies of every request."""
    auth: AuthSpec | None = None
    """The authentication of requests."""
    retry: Statuses = ()
    """Further transient statuses, after which calls are retried."""
    errors: ErrorsSpec | None = None
    """The bodies of errors."""


class SignatureSpec(Node):
    """A scheme by which deliveries are signed."""

    method: Literal["hmac", "application", "standard-webhooks"]
    """The kind of signature."""
    hash: StrictStr = "sha256"
    """The hash function."""
    encoding: Literal["base64", "hex"] = "hex"
    """The encoding of the signature."""
    header: StrictStr | None = None
    """The header of the signature."""
    prefix: StrictStr = ""
    """The text before the signature in its header."""
    signed: StrictStr = "{body}"
    """The parts of the request that are signed."""
    nonce: StrictStr | None = None
    """The header of the nonce."""
    timestamp: StrictStr | None = None
    """The header of the time stamp."""
    timestamp_prefix: StrictStr | None = None
    """The text before the time stamp in the header of the signature."""
    timestamp_unit: Literal["s", "ms"] = "s"
    """The unit of a numeric time stamp."""
    secret: Literal["text", "base64"] = "text"  # noqa: S105  an encoding
    """The encoding of the secret."""


class PackageSpec(Node):
    """The names and metadata of the package."""

    name: StrictStr | None = None
    """The distribution."""
    module: StrictStr | None = None
    """The module to import."""
    client: StrictStr | None = None
    """The class of the client."""
    version: StrictStr = "0.1.0"
    """The version of the package."""
    description: StrictStr | None = None
    """A sentence."""
    license: StrictStr | None = None
    """An SPDX expression."""
    authors: tuple[StrictStr, ...] = ()
    """Names, or `Name <mail>`."""
    env_prefix: StrictStr | None = None
    """The prefix of the environment variables."""
    readme: StrictStr | None = None
    """A section of the README, in Markdown: how to get credentials, say."""
    python: StrictStr = ">=3.11"
    """The supported Python versions."""
    http: Literal["httpx", "httpx2"] = "httpx"
    """The HTTP library."""
    runtime: Literal["copied", "shared"] = "copied"
    """Whether it has a copy of the runtime, or needs the one that packages share."""
    tools: StrictBool = True
    """Whether it offers its operations as tools, to agents and workflows."""


class WebhooksSpec(Node):
    """Settings of the events of all resources."""

    signatures: dict[str, SignatureSpec] = Field(default_factory=dict[str, SignatureSpec])
    """Signature schemes by name."""


class ConnectorSpec(Node):
    """A whole spec: the service document, all resources, and what the overlay adds."""

    handle: StrictStr
    """The name of the connector."""
    status: StrictStr | None = None
    """Whether it is in use."""
    meta: Meta | None = None
    """Title and description."""
    service: ServiceSpec
    """The API as a whole."""
    resources: Annotated[
        tuple[ResourceSpec, ...], BeforeValidator(_without_null, json_schema_input_type=tuple[ResourceSpec, ...] | None)
    ] = ()
    """The resources of the API."""
    types: dict[str, TypeSpec] = Field(default_factory=dict[str, TypeSpec])
    """Types by name."""
    package: PackageSpec = PackageSpec()
    """The names and metadata of the package."""
    settings: tuple[SettingSpec, ...] = ()
    """Declarations of holes of the service and of endpoints."""
    auth: dict[str, AuthSpec] = Field(default_factory=dict[str, AuthSpec])
    """Further credential sets."""
    webhooks: WebhooksSpec = WebhooksSpec()
    """Settings of the events of all resources."""
