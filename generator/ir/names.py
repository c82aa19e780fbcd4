"""Every name of the generated package, from the words of wire names. Changing a list here breaks users."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from generator.text.characters import lower, settled, upper
from generator.text.identifiers import KEYWORDS
from generator.text.identifiers import is_identifier as is_identifier

_WORD = re.compile(r"[^\W_]+")
_BOUNDARY = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][^\W\d_A-Z])|(?<=\d)(?=[A-Z][^\W\d_A-Z])")

_WHOLE = re.compile(r"OAuth|IPv(?=\d)|iOS|macOS|GraphQL|(?<![A-Z])[A-Z]{2,}s(?![a-z])")
"""Single words in mixed case, beside `IDs` and `URLs`."""

_NO_PLURAL = re.compile(
    r"(ss|us|is|ies|oes|xes|sses|zzes|ches|shes|(?<![oa])(?<!ab)uses|aliases|atlases|biases|canvases|news|https|"
    r"canvas|alias|atlas|bias|chaos|cosmos|analytics|logistics|mathematics|physics|economics|electronics|"
    r"kubernetes|(?-i:(?<=[a-z0-9])Has))$",
    re.IGNORECASE,
)
"""Endings that are not a plural `s`."""

_PLAIN = re.compile(r"(movies|cookies|calories|zombies|selfies|rookies|caches)$", re.IGNORECASE)
"""Plurals in a plain `s` that do not look like it."""

_ES = re.compile(
    r"(?:[a-z](sses|zzes|xes|ches|shes|(?<![oa])(?<!ab)uses)|aliases|atlases|biases|canvases)$", re.IGNORECASE
)
"""Endings that are a plural in `es`."""

ANSWERS = (
    "BadRequestError AuthenticationError PermissionDeniedError NotFoundError ConflictError UnprocessableEntityError"
    " RateLimitError ServerError"
).split()
"""The subclasses of `APIStatusError`."""

EXCEPTIONS = [
    *"ConfigurationError InvalidValueError APIConnectionError APITimeoutError APIStatusError".split(),
    *ANSWERS,
    *"ResponseDecodeError MissingValueError PaginationError WebhookError WebhookSignatureError".split(),
    *"WebhookReplayError WebhookPathError WebhookParseError WebhookBatchError".split(),
]

CLASS_SCOPE = frozenset(
    [
        *EXCEPTIONS,
        # the other public names of the package, and the names that signatures use
        "Page", "AsyncPage", "AsyncPager", "RawResponse", "WebhookEvent", "WebhookReceiver", "WebhookStore",
        "UnknownWebhook", "Stream", "AsyncStream", "ByteStream", "AsyncByteStream", "ServerSentEvent",
        "JsonValue", "JsonObject", "JsonInput", "FileInput", "Omit", "IsoDateTime", "IsoDate", "IsoTime",
        "IsoDuration", "OMIT", "Literal", "Mapping", "Awaitable", "Callable", "TypeAlias", "TypeVar", "TYPE_CHECKING",
        "ListInput", "Unrecognized", "UnknownVariant", "RenewedToken", "Decimal", "UUID", "Sequence", "NotRequired",
        "ENCODERS", "ErrorData", "EnvelopePage", "AsyncEnvelopePage", "AsyncEnvelopePager",
    ]
)  # fmt: skip
FIELD_SCOPE = frozenset(["raw", "json", "str", "int", "float", "bool", "bytes", "list", "dict"])
"""`raw` is the JSON as received, `json` a method; the others would hide the type in the annotations beside them."""
PARAMETER_SCOPE = frozenset(["self", "next_link"])
"""`next_link` is the link from which a list of links goes on."""
METHOD_SCOPE = frozenset(["builtins"])
"""`builtins` qualifies annotations if a method is called `list`."""
RESOURCE_SCOPE = frozenset(["close", "request", "with_options", "with_raw_response", "cached_property"])
"""The client's own methods, and the decorator of its resources."""
SETTING_SCOPE = frozenset(
    [
        *("self", "base_url", "timeout", "max_retries", "default_headers", "http_client", "strict"),
        *("max_response_bytes", "deadline", "on_token"),
    ]
)
"""The constructor's own arguments."""
MODULE_SCOPE = frozenset(
    ["con", "prn", "aux", "nul", *(f"{device}{number}" for device in ("com", "lpt") for number in range(10))]
)
"""File names that Windows does not allow."""
IMPORTED = frozenset(
    "anyio asyncio base64 binascii collections contextlib dataclasses datetime email enum functools hashlib hmac"
    " httpcore httpx httpx2 importlib inspect json logging math offline os pytest random re secrets sys threading time"
    " types typing urllib weakref zlib".split()
)
"""Modules that a package and its tests import; a package of that name would hide one."""


@lru_cache(maxsize=4096)
def words(wire: str) -> tuple[str, ...]:
    """The words of a wire name, in lower case: `HTTPServer2` is `http`, `server2`."""
    text = _WHOLE.sub(lambda match: match[0].capitalize(), unicodedata.normalize("NFKC", settled(wire)))
    split = [word for run in _WORD.findall(text) for word in _BOUNDARY.split(run)]
    lowered = (unicodedata.normalize("NFKC", lower(word)) for word in split)
    return tuple(word for word in lowered if f"x{word}".isidentifier())


def snake(wire: str, reserved: Iterable[str] = ()) -> str:
    """`ContactID` → `contact_id`, `from` → `from_`, `2fa` → `n2fa`."""
    return _free(_snake(wire), reserved)


def pascal(wire: str, reserved: Iterable[str] = ()) -> str:
    """`order.paid` → `OrderPaid`, `2fa` → `N2fa`, `日本` → `N日本`: a class is called like no function or field."""
    return _free(_pascal(wire), reserved)


def input_name(name: str) -> str:
    """The name of the argument type of a record or union."""
    return _free(f"{name}Input", CLASS_SCOPE)


def singular(handle: str) -> str:
    """The handle without the `s` of a plain English plural."""
    return handle[:-1] if is_plural(handle) else handle


def element(field: str) -> str:
    """The name of one element of a list: `identities` has an `identity`, `addresses` an `address`."""
    if is_plural(field) or _PLAIN.search(field):
        return field[:-1]
    if re.search(r"[a-z]{3}(?<!ser)(?<!spec)ies$", field, re.IGNORECASE):
        return field[:-3] + "y"
    return field[:-2] if _ES.search(field) else field


def plural(handle: str) -> str:
    """The handle as a plain English plural."""
    if is_plural(handle):
        return handle
    if re.search(r"[^aeiou]y$", handle):
        return handle[:-1] + "ies"
    return handle + ("es" if re.search(r"(s|x|z|ch|sh)$", handle) else "s")


def is_plural(handle: str) -> bool:
    """Whether a handle is a plain plural in `s`, of five letters or more: not `sms`, `status` or `address`."""
    return bool(re.search(r"[A-Za-z]{4}[sS]$", handle)) and not _NO_PLURAL.search(handle)


def record_class(handle: str) -> str:
    """The class of a resource's records."""
    return pascal(singular(handle), CLASS_SCOPE)


def resource_class(handle: str) -> str:
    """The class of a resource's operations."""
    return pascal(handle) + "Resource"


def payload_class(handle: str, event: str) -> str:
    """The class of an event's payload: the handle, and the words of the event after it, or `Event`."""
    rest = words(event)
    forms = [own for form in (handle, singular(handle), plural(handle)) if (own := words(form))]
    while own := next((form for form in forms if rest[: len(form)] == form), ()):
        rest = rest[len(own) :]
    return pascal("_".join([*words(singular(handle)), *(rest or ("event",))]), CLASS_SCOPE)


def variable(prefix: str, name: str) -> str:
    """The environment variable of a setting."""
    return upper(f"{prefix}_{name.strip('_')}")


def constant(name: str) -> str:
    """The name of a constant for an identifier."""
    return unicodedata.normalize("NFKC", upper(name))


def is_class_name(name: str) -> bool:
    """Whether a name from an overlay is valid for a class: it begins in upper case, unlike functions and variables."""
    return is_identifier(name) and _is_capital(name[0]) and name not in CLASS_SCOPE


@lru_cache(maxsize=4096)
def _snake(wire: str) -> str:
    return _identifier("_".join(words(wire)), "n")


@lru_cache(maxsize=4096)
def _pascal(wire: str) -> str:
    name = _identifier(unicodedata.normalize("NFKC", "".join(map(_capitalised, words(wire)))), "N")
    return name if _is_capital(name[0]) else f"N{name}"


def _identifier(name: str, prefix: str) -> str:
    if not name:
        return prefix
    return name if name.isidentifier() else prefix + name


def _free(name: str, reserved: Iterable[str]) -> str:
    return f"{name}_" if name in KEYWORDS or name in reserved else name


def _is_capital(letter: str) -> bool:
    return lower(letter) != letter


def _capitalised(word: str) -> str:
    return upper(word[:1]) + word[1:]
