"""The view of the package itself: its public names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator import ir
from generator.outputs.sdk import model
from generator.text.prose import docstring, literal, sentence


@dataclass(frozen=True, slots=True)
class InitView:
    """The package's public names."""

    docstring: str
    version: str
    imports: tuple[str, ...]
    names: str
    homes: str


_ERRORS = (
    "APIConnectionError", "APIStatusError", "APITimeoutError", "AuthenticationError", "BadRequestError",
    "ConfigurationError", "ConflictError", "InvalidValueError", "MissingValueError", "NotFoundError",
    "PaginationError", "PermissionDeniedError", "RateLimitError", "ResponseDecodeError", "ServerError",
    "UnprocessableEntityError", "WebhookError",
    "WebhookParseError", "WebhookPathError", "WebhookReplayError", "WebhookSignatureError",
)  # fmt: skip


_VALUES = (
    "OMIT", "FileInput", "IsoDate", "IsoDateTime", "IsoDuration", "IsoTime", "JsonInput", "JsonObject", "JsonValue",
    "Omit",
)  # fmt: skip


def init(connector: ir.Connector, homes: Mapping[str, str]) -> InitView:
    client = connector.package.client
    public: dict[str, list[str]] = {
        ".client": [client, f"Async{client}"],
        ".errors": sorted([f"{client}Error", *_ERRORS]),
        "._runtime.page": ["AsyncPage", "AsyncPager", "Page"],
        "._runtime.raw": ["RawResponse"],
        "._runtime.redact": ["redact"],
        "._runtime.values": sorted(_VALUES),
        "._runtime.webhooks.events": ["UnknownWebhook"],
        "._runtime.webhooks.replay": ["WebhookStore"],
        ".webhooks": ["WebhookEvent", "WebhookReceiver", "parse_webhook"],
    }
    for item in connector.resources:
        own = sorted(record.name for record in model.records(item) if homes[record.name] == item.module)
        public[f".models.{item.module}"] = own
        public[f".resources.{item.module}"] = sorted([item.class_name, f"Async{item.class_name}"])
    listed = [name for found in public.values() for name in found]
    return InitView(
        docstring=docstring(sentence(connector.description) or f"A client for {connector.title}.", 0),
        version=literal(connector.package.version),
        imports=tuple(
            f"from {module} import {', '.join(f'{name} as {name}' for name in found)}"
            for module, found in sorted(public.items())
        ),
        names=", ".join(literal(name) for name in [*listed, "__version__"]),
        homes="{" + ", ".join(f"{literal(module)}: {literal(tuple(found))}" for module, found in public.items()) + "}",
    )
