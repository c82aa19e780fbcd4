"""The names of the runtime and of the standard library that generated code uses."""

from __future__ import annotations

from msgspec.structs import replace

from generator.python.code import Code, Import, use
from generator.text.versions import version

SHARED = "connector_gen_runtime"
"""The package that has the runtime of others."""
DISTRIBUTION = "connector-gen-runtime"
HTTPX = "httpx>=0.27,<1"
"""The HTTP library that the runtime is written for."""


def release() -> str:
    """The version of the runtime, which is that of the compiler."""
    return version("connector-gen")


_PUBLIC = {
    "values": (
        "OMIT", "FileInput", "IsoDate", "IsoDateTime", "IsoDuration", "IsoTime", "JsonInput", "JsonObject",
        "JsonValue", "ListInput", "Omit", "Unrecognized",
    ),
    "variants": ("UnknownVariant",),
    "page": ("AsyncPage", "AsyncPager", "Page"),
    "envelope": ("AsyncEnvelopePage", "AsyncEnvelopePager", "EnvelopePage"),
    "raw": ("RawResponse",),
    "stream": ("ByteStream", "Stream"),
    "async_stream": ("AsyncByteStream", "AsyncStream"),
    "events": ("ServerSentEvent",),
    "redact": ("redact",),
    "renewal": ("RenewedToken",),
}  # fmt: skip
"""The public names by module; all other names of the runtime are imported with an underscore."""

PUBLIC = {name: Import(f"._runtime.{module}", name) for module, names in _PUBLIC.items() for name in names}


def public(name: str) -> Code:
    """A public name."""
    return use(PUBLIC[name])


def private(module: str, name: str, *, typing: bool = False) -> Code:
    """A name of a module, with an underscore before it."""
    return use(Import(f"._runtime.{module}", name, f"_{name}", typing))


def _module(name: str, member: str, package: str = "._runtime") -> Code:
    item = Import(package, name, f"_{name}")
    return Code(f"{item.local}.{member}", frozenset((item,)))


def wire(function: str) -> Code:
    """A function that writes a value of a request."""
    return _module("wire", function)


def body(function: str) -> Code:
    """A function that builds a body."""
    return _module("body", function)


def alternatives(member: str) -> Code:
    """A function that chooses among bodies."""
    return _module("alternatives", member)


def styles(function: str) -> Code:
    """A function that writes a list or an object in a query or a form."""
    return _module("styles", function)


def decode(function: str) -> Code:
    """A function that decodes a value of a reply."""
    return _module("decode", function)


def encode(function: str) -> Code:
    """A function that writes a record or a union of a request; its module is imported when one is written."""
    return _module("encode", function, "._runtime.lazy")


def returns(function: str) -> Code:
    """A class that decodes a reply."""
    return _module("returns", function)


def raw_methods(function: str) -> Code:
    """A function that makes a method of a class for raw responses."""
    return _module("raw_methods", function)


def events(function: str) -> Code:
    """A class or function that reads the items of a stream."""
    return _module("events", function)


def auth(function: str) -> Code:
    """A class of credentials."""
    return _module("auth", function)


def renewal(member: str) -> Code:
    """A class of OAuth2 with a refresh token."""
    return _module("renewal", member)


def signing(member: str) -> Code:
    """A class of signed requests."""
    return _module("signing", member)


def scheme(kind: str) -> Code:
    """A signature scheme."""
    return _module("schemes", kind)


def pagination(style: str) -> Code:
    """A class of pagination."""
    return _module("pagination", style)


def webhooks(module: str, member: str) -> Code:
    """A name of a module for webhooks."""
    return _module(module, member, "._runtime.webhooks")


def shared(module: str) -> str:
    """The module of the runtime that packages share, for a module of a package; other modules are as they were."""
    return f"{SHARED}{module}" if module == "._runtime" or module.startswith("._runtime.") else module


def in_shared(item: Import) -> Import:
    """An import from the runtime that packages share."""
    return replace(item, module=shared(item.module))


SETTINGS = Code("_settings")
"""The settings: the first parameter of every builder."""


def setting(reader: str, name: Code) -> Code:
    """The value of a setting."""
    return Code(f"_settings.{reader}({name.text})", name.uses)
