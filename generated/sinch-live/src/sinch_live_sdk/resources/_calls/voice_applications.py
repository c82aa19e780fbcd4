"""The requests of `client.voice.applications`, and the readers of their replies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime import body as _body
from ..._runtime import decode as _decode
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import ErrorFields as _ErrorFields
from ..._runtime.call import Listing as _Listing
from ..._runtime.call import Policy as _Policy
from ..._runtime.returns import Items as _Items
from ..._runtime.settings import Settings as _Settings
from ..._runtime.values import JsonValue, ListInput, Unrecognized
from ...models import _json as _readers
from ...models._json.voice_applications import decode_queried_number, decode_voice_callbacks, decode_voice_number
from ...models.voice_applications import QueriedNumber, VoiceCallbacks, VoiceNumber

if TYPE_CHECKING:
    from ...models.application_error import ApplicationError


def _base_url(_settings: _Settings) -> str:
    return "https://callingapi.sinch.com"


def _read_list_numbers_error_default(data: JsonValue, reading: _decode.Reading) -> ApplicationError:
    return reading.whole(data, reading.of_record(_readers.application_error.decode_application_error))


_POLICY = _Policy(
    base_url=_base_url,
    auth="voice_application",
    errors=_ErrorFields(("errorCode",), ("message",), {"default": _read_list_numbers_error_default}),
)
_LIST_NUMBERS_ITEMS = _Items(
    decode_voice_number,
    ("voice.applications",),
    '[resources."voice.applications".operations.list_numbers]',
    ("numbers",),
)
_VOICE_CALLBACKS = _returns.record(decode_voice_callbacks)
_QUERIED_NUMBER = _returns.record(decode_queried_number)


def list_numbers_call(_settings: _Settings, /) -> _Listing[VoiceNumber]:
    return _Listing(_Call("GET", "/v1/configuration/numbers", _returns.json_value, policy=_POLICY), _LIST_NUMBERS_ITEMS)


def assign_numbers_call(
    _settings: _Settings,
    /,
    *,
    numbers: ListInput[str],
    applicationkey: str | None = None,
    capability: Literal["voice", "sms"] | Unrecognized | None = None,
) -> _Call[None]:
    return _Call(
        "POST",
        "/v1/configuration/numbers",
        _returns.nothing,
        body=_body.json_body(
            {
                "numbers": _wire.argument(numbers, _wire.list_of(_wire.text), "numbers"),
                "applicationkey": _wire.optional(applicationkey, _wire.text, "applicationkey"),
                "capability": _wire.optional(capability, _wire.known("voice", "sms"), "capability"),
            }
        ),
        policy=_POLICY,
    )


def unassign_number_call(
    _settings: _Settings,
    /,
    *,
    number: str,
    applicationkey: str | None = None,
    capability: Literal["voice", "sms"] | Unrecognized | None = None,
) -> _Call[None]:
    return _Call(
        "DELETE",
        "/v1/configuration/numbers",
        _returns.nothing,
        body=_body.json_body(
            {
                "number": _wire.argument(number, _wire.text, "number"),
                "applicationkey": _wire.optional(applicationkey, _wire.text, "applicationkey"),
                "capability": _wire.optional(capability, _wire.known("voice", "sms"), "capability"),
            }
        ),
        policy=_POLICY,
    )


def read_callbacks_call(_settings: _Settings, /, applicationkey: str) -> _Call[VoiceCallbacks]:
    return _Call(
        "GET",
        f"/v1/configuration/callbacks/applications/{_wire.segment(applicationkey, 'applicationkey')}",
        _VOICE_CALLBACKS,
        policy=_POLICY,
    )


def update_callbacks_call(
    _settings: _Settings, /, applicationkey: str, *, primary: str, fallback: str | None = None
) -> _Call[None]:
    return _Call(
        "POST",
        f"/v1/configuration/callbacks/applications/{_wire.segment(applicationkey, 'applicationkey')}",
        _returns.nothing,
        body=_body.json_body(
            {
                "url": {
                    "primary": _wire.argument(primary, _wire.text, "primary"),
                    "fallback": _wire.optional(fallback, _wire.text, "fallback"),
                }
            }
        ),
        policy=_POLICY,
    )


def query_number_call(_settings: _Settings, /, number: str) -> _Call[QueriedNumber]:
    return _Call("GET", f"/v1/calling/query/number/{_wire.segment(number, 'number')}", _QUERIED_NUMBER, policy=_POLICY)
