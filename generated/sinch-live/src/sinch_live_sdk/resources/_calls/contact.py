"""The requests of `client.contact`, and the readers of their replies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..._runtime import body as _body
from ..._runtime import pagination as _pagination
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import ErrorFields as _ErrorFields
from ..._runtime.call import Policy as _Policy
from ..._runtime.envelope import EnvelopeListing as _EnvelopeListing
from ..._runtime.returns import Items as _Items
from ..._runtime.settings import Settings as _Settings
from ..._runtime.values import ListInput, Unrecognized
from ...models._json.channel_identity import encode_channel_identity
from ...models._json.contact import decode_channel_profile, decode_contact, decode_identity_conflict
from ...models._json.contact_list import decode_contact_list
from ...models._json.identity_conflict_list import decode_identity_conflict_list
from ...models.contact import ChannelProfile, Contact, IdentityConflict
from ...models.contact_list import ContactList
from ...models.identity_conflict_list import IdentityConflictList
from ...types.channel_identity import ChannelIdentityInput

_POLICY = _Policy(auth="project", errors=_ErrorFields(("error", "status"), ("error", "message")))
_CONTACT = _returns.record(decode_contact)
_LIST_ITEMS = _Items(decode_contact, ("contact", "contacts"), "[resources.contact.operations.list]", ("contacts",))
_LIST_CONFLICTS_ITEMS = _Items(
    decode_identity_conflict, ("contact", "contacts"), "[resources.contact.operations.list_conflicts]", ("conflicts",)
)
_READ_PROFILE_POLICY = _Policy(
    auth="project", idempotent=True, errors=_ErrorFields(("error", "status"), ("error", "message"))
)
_CHANNEL_PROFILE = _returns.record(decode_channel_profile)


def read_call(_settings: _Settings, /, id: str) -> _Call[Contact]:
    return _Call(
        "GET",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/contacts/{_wire.segment(id, 'id')}",
        _CONTACT,
        policy=_POLICY,
    )


def list_call(
    _settings: _Settings,
    /,
    *,
    external_id: str | None = None,
    channel: (
        Literal[
            "WHATSAPP",
            "RCS",
            "SMS",
            "MESSENGER",
            "VIBER",
            "VIBERBM",
            "MMS",
            "INSTAGRAM",
            "TELEGRAM",
            "KAKAOTALK",
            "KAKAOTALKCHAT",
            "LINE",
            "WECHAT",
            "APPLEBC",
            "CHANNEL_UNSPECIFIED",
        ]
        | Unrecognized
        | None
    ) = None,
    identity: str | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
) -> _EnvelopeListing[Contact, ContactList]:
    return _EnvelopeListing(
        _Call(
            "GET",
            f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/contacts",
            _returns.json_value,
            query={
                "external_id": _wire.optional(external_id, _wire.text, "external_id"),
                "channel": _wire.optional(
                    channel,
                    _wire.known(
                        "WHATSAPP",
                        "RCS",
                        "SMS",
                        "MESSENGER",
                        "VIBER",
                        "VIBERBM",
                        "MMS",
                        "INSTAGRAM",
                        "TELEGRAM",
                        "KAKAOTALK",
                        "KAKAOTALKCHAT",
                        "LINE",
                        "WECHAT",
                        "APPLEBC",
                        "CHANNEL_UNSPECIFIED",
                    ),
                    "channel",
                ),
                "identity": _wire.optional(identity, _wire.text, "identity"),
                "page_size": _wire.optional(page_size, _wire.integer, "page_size"),
                "page_token": _wire.optional(page_token, _wire.text, "page_token"),
            },
            policy=_POLICY,
        ),
        _LIST_ITEMS,
        decode_contact_list,
        _pagination.TokenPages(param="page_token", next=("next_page_token",)),
        _pagination.Again(
            list_call,
            _settings,
            {
                "external_id": external_id,
                "channel": channel,
                "identity": identity,
                "page_size": page_size,
                "page_token": page_token,
            },
            "page_token",
        ),
    )


def create_call(
    _settings: _Settings,
    /,
    *,
    channel: (
        Literal[
            "WHATSAPP",
            "RCS",
            "SMS",
            "MESSENGER",
            "VIBER",
            "VIBERBM",
            "MMS",
            "INSTAGRAM",
            "TELEGRAM",
            "KAKAOTALK",
            "KAKAOTALKCHAT",
            "LINE",
            "WECHAT",
            "APPLEBC",
            "CHANNEL_UNSPECIFIED",
        ]
        | Unrecognized
    ),
    identity: str,
    app_id: str | None = None,
    display_name: str | None = None,
    language: (
        Literal[
            "UNSPECIFIED",
            "AF",
            "SQ",
            "AR",
            "AZ",
            "BN",
            "BG",
            "CA",
            "ZH",
            "ZH_CN",
            "ZH_HK",
            "ZH_TW",
            "HR",
            "CS",
            "DA",
            "NL",
            "EN",
            "EN_GB",
            "EN_US",
            "ET",
            "FIL",
            "FI",
            "FR",
            "DE",
            "EL",
            "GU",
            "HA",
            "HE",
            "HI",
            "HU",
            "ID",
            "GA",
            "IT",
            "JA",
            "KN",
            "KK",
            "KO",
            "LO",
            "LV",
            "LT",
            "MK",
            "MS",
            "ML",
            "MR",
            "NB",
            "FA",
            "PL",
            "PT",
            "PT_BR",
            "PT_PT",
            "PA",
            "RO",
            "RU",
            "SR",
            "SK",
            "SL",
            "ES",
            "ES_AR",
            "ES_ES",
            "ES_MX",
            "SW",
            "SV",
            "TA",
            "TE",
            "TH",
            "TR",
            "UK",
            "UR",
            "UZ",
            "VI",
            "ZU",
        ]
        | Unrecognized
        | None
    ) = None,
    email: str | None = None,
    external_id: str | None = None,
    metadata: str | None = None,
    channel_priority: (
        Sequence[
            Literal[
                "WHATSAPP",
                "RCS",
                "SMS",
                "MESSENGER",
                "VIBER",
                "VIBERBM",
                "MMS",
                "INSTAGRAM",
                "TELEGRAM",
                "KAKAOTALK",
                "KAKAOTALKCHAT",
                "LINE",
                "WECHAT",
                "APPLEBC",
                "CHANNEL_UNSPECIFIED",
            ]
            | Unrecognized
        ]
        | None
    ) = None,
) -> _Call[Contact]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/contacts",
        _CONTACT,
        body=_body.json_body(
            {
                "channel_identities": [
                    {
                        "channel": _wire.argument(
                            channel,
                            _wire.known(
                                "WHATSAPP",
                                "RCS",
                                "SMS",
                                "MESSENGER",
                                "VIBER",
                                "VIBERBM",
                                "MMS",
                                "INSTAGRAM",
                                "TELEGRAM",
                                "KAKAOTALK",
                                "KAKAOTALKCHAT",
                                "LINE",
                                "WECHAT",
                                "APPLEBC",
                                "CHANNEL_UNSPECIFIED",
                            ),
                            "channel",
                        ),
                        "identity": _wire.argument(identity, _wire.text, "identity"),
                        "app_id": _wire.optional(app_id, _wire.text, "app_id"),
                    }
                ],
                "display_name": _wire.optional(display_name, _wire.text, "display_name"),
                "language": _wire.optional(
                    language,
                    _wire.known(
                        "UNSPECIFIED",
                        "AF",
                        "SQ",
                        "AR",
                        "AZ",
                        "BN",
                        "BG",
                        "CA",
                        "ZH",
                        "ZH_CN",
                        "ZH_HK",
                        "ZH_TW",
                        "HR",
                        "CS",
                        "DA",
                        "NL",
                        "EN",
                        "EN_GB",
                        "EN_US",
                        "ET",
                        "FIL",
                        "FI",
                        "FR",
                        "DE",
                        "EL",
                        "GU",
                        "HA",
                        "HE",
                        "HI",
                        "HU",
                        "ID",
                        "GA",
                        "IT",
                        "JA",
                        "KN",
                        "KK",
                        "KO",
                        "LO",
                        "LV",
                        "LT",
                        "MK",
                        "MS",
                        "ML",
                        "MR",
                        "NB",
                        "FA",
                        "PL",
                        "PT",
                        "PT_BR",
                        "PT_PT",
                        "PA",
                        "RO",
                        "RU",
                        "SR",
                        "SK",
                        "SL",
                        "ES",
                        "ES_AR",
                        "ES_ES",
                        "ES_MX",
                        "SW",
                        "SV",
                        "TA",
                        "TE",
                        "TH",
                        "TR",
                        "UK",
                        "UR",
                        "UZ",
                        "VI",
                        "ZU",
                    ),
                    "language",
                ),
                "email": _wire.optional(email, _wire.text, "email"),
                "external_id": _wire.optional(external_id, _wire.text, "external_id"),
                "metadata": _wire.optional(metadata, _wire.text, "metadata"),
                "channel_priority": _wire.optional(
                    channel_priority,
                    _wire.list_of(
                        _wire.known(
                            "WHATSAPP",
                            "RCS",
                            "SMS",
                            "MESSENGER",
                            "VIBER",
                            "VIBERBM",
                            "MMS",
                            "INSTAGRAM",
                            "TELEGRAM",
                            "KAKAOTALK",
                            "KAKAOTALKCHAT",
                            "LINE",
                            "WECHAT",
                            "APPLEBC",
                            "CHANNEL_UNSPECIFIED",
                        )
                    ),
                    "channel_priority",
                ),
            }
        ),
        policy=_POLICY,
    )


def create_with_identities_call(
    _settings: _Settings,
    /,
    *,
    channel_identities: Sequence[ChannelIdentityInput],
    display_name: str | None = None,
    language: (
        Literal[
            "UNSPECIFIED",
            "AF",
            "SQ",
            "AR",
            "AZ",
            "BN",
            "BG",
            "CA",
            "ZH",
            "ZH_CN",
            "ZH_HK",
            "ZH_TW",
            "HR",
            "CS",
            "DA",
            "NL",
            "EN",
            "EN_GB",
            "EN_US",
            "ET",
            "FIL",
            "FI",
            "FR",
            "DE",
            "EL",
            "GU",
            "HA",
            "HE",
            "HI",
            "HU",
            "ID",
            "GA",
            "IT",
            "JA",
            "KN",
            "KK",
            "KO",
            "LO",
            "LV",
            "LT",
            "MK",
            "MS",
            "ML",
            "MR",
            "NB",
            "FA",
            "PL",
            "PT",
            "PT_BR",
            "PT_PT",
            "PA",
            "RO",
            "RU",
            "SR",
            "SK",
            "SL",
            "ES",
            "ES_AR",
            "ES_ES",
            "ES_MX",
            "SW",
            "SV",
            "TA",
            "TE",
            "TH",
            "TR",
            "UK",
            "UR",
            "UZ",
            "VI",
            "ZU",
        ]
        | Unrecognized
        | None
    ) = None,
    email: str | None = None,
    external_id: str | None = None,
    metadata: str | None = None,
    channel_priority: (
        Sequence[
            Literal[
                "WHATSAPP",
                "RCS",
                "SMS",
                "MESSENGER",
                "VIBER",
                "VIBERBM",
                "MMS",
                "INSTAGRAM",
                "TELEGRAM",
                "KAKAOTALK",
                "KAKAOTALKCHAT",
                "LINE",
                "WECHAT",
                "APPLEBC",
                "CHANNEL_UNSPECIFIED",
            ]
            | Unrecognized
        ]
        | None
    ) = None,
) -> _Call[Contact]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/contacts",
        _CONTACT,
        body=_body.json_body(
            {
                "channel_identities": _wire.argument(
                    channel_identities, _wire.list_of(encode_channel_identity), "channel_identities"
                ),
                "display_name": _wire.optional(display_name, _wire.text, "display_name"),
                "language": _wire.optional(
                    language,
                    _wire.known(
                        "UNSPECIFIED",
                        "AF",
                        "SQ",
                        "AR",
                        "AZ",
                        "BN",
                        "BG",
                        "CA",
                        "ZH",
                        "ZH_CN",
                        "ZH_HK",
                        "ZH_TW",
                        "HR",
                        "CS",
                        "DA",
                        "NL",
                        "EN",
                        "EN_GB",
                        "EN_US",
                        "ET",
                        "FIL",
                        "FI",
                        "FR",
                        "DE",
                        "EL",
                        "GU",
                        "HA",
                        "HE",
                        "HI",
                        "HU",
                        "ID",
                        "GA",
                        "IT",
                        "JA",
                        "KN",
                        "KK",
                        "KO",
                        "LO",
                        "LV",
                        "LT",
                        "MK",
                        "MS",
                        "ML",
                        "MR",
                        "NB",
                        "FA",
                        "PL",
                        "PT",
                        "PT_BR",
                        "PT_PT",
                        "PA",
                        "RO",
                        "RU",
                        "SR",
                        "SK",
                        "SL",
                        "ES",
                        "ES_AR",
                        "ES_ES",
                        "ES_MX",
                        "SW",
                        "SV",
                        "TA",
                        "TE",
                        "TH",
                        "TR",
                        "UK",
                        "UR",
                        "UZ",
                        "VI",
                        "ZU",
                    ),
                    "language",
                ),
                "email": _wire.optional(email, _wire.text, "email"),
                "external_id": _wire.optional(external_id, _wire.text, "external_id"),
                "metadata": _wire.optional(metadata, _wire.text, "metadata"),
                "channel_priority": _wire.optional(
                    channel_priority,
                    _wire.list_of(
                        _wire.known(
                            "WHATSAPP",
                            "RCS",
                            "SMS",
                            "MESSENGER",
                            "VIBER",
                            "VIBERBM",
                            "MMS",
                            "INSTAGRAM",
                            "TELEGRAM",
                            "KAKAOTALK",
                            "KAKAOTALKCHAT",
                            "LINE",
                            "WECHAT",
                            "APPLEBC",
                            "CHANNEL_UNSPECIFIED",
                        )
                    ),
                    "channel_priority",
                ),
            }
        ),
        policy=_POLICY,
    )


def update_call(
    _settings: _Settings,
    /,
    id: str,
    *,
    update_mask: ListInput[str] | None = None,
    display_name: str | None = None,
    language: (
        Literal[
            "UNSPECIFIED",
            "AF",
            "SQ",
            "AR",
            "AZ",
            "BN",
            "BG",
            "CA",
            "ZH",
            "ZH_CN",
            "ZH_HK",
            "ZH_TW",
            "HR",
            "CS",
            "DA",
            "NL",
            "EN",
            "EN_GB",
            "EN_US",
            "ET",
            "FIL",
            "FI",
            "FR",
            "DE",
            "EL",
            "GU",
            "HA",
            "HE",
            "HI",
            "HU",
            "ID",
            "GA",
            "IT",
            "JA",
            "KN",
            "KK",
            "KO",
            "LO",
            "LV",
            "LT",
            "MK",
            "MS",
            "ML",
            "MR",
            "NB",
            "FA",
            "PL",
            "PT",
            "PT_BR",
            "PT_PT",
            "PA",
            "RO",
            "RU",
            "SR",
            "SK",
            "SL",
            "ES",
            "ES_AR",
            "ES_ES",
            "ES_MX",
            "SW",
            "SV",
            "TA",
            "TE",
            "TH",
            "TR",
            "UK",
            "UR",
            "UZ",
            "VI",
            "ZU",
        ]
        | Unrecognized
        | None
    ) = None,
    email: str | None = None,
    external_id: str | None = None,
    metadata: str | None = None,
    channel_priority: (
        Sequence[
            Literal[
                "WHATSAPP",
                "RCS",
                "SMS",
                "MESSENGER",
                "VIBER",
                "VIBERBM",
                "MMS",
                "INSTAGRAM",
                "TELEGRAM",
                "KAKAOTALK",
                "KAKAOTALKCHAT",
                "LINE",
                "WECHAT",
                "APPLEBC",
                "CHANNEL_UNSPECIFIED",
            ]
            | Unrecognized
        ]
        | None
    ) = None,
    channel_identities: Sequence[ChannelIdentityInput] | None = None,
) -> _Call[Contact]:
    return _Call(
        "PATCH",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/contacts/{_wire.segment(id, 'id')}",
        _CONTACT,
        query={"update_mask": _wire.optional(update_mask, _wire.list_of(_wire.text), "update_mask")},
        body=_body.json_body(
            {
                "display_name": _wire.optional(display_name, _wire.text, "display_name"),
                "language": _wire.optional(
                    language,
                    _wire.known(
                        "UNSPECIFIED",
                        "AF",
                        "SQ",
                        "AR",
                        "AZ",
                        "BN",
                        "BG",
                        "CA",
                        "ZH",
                        "ZH_CN",
                        "ZH_HK",
                        "ZH_TW",
                        "HR",
                        "CS",
                        "DA",
                        "NL",
                        "EN",
                        "EN_GB",
                        "EN_US",
                        "ET",
                        "FIL",
                        "FI",
                        "FR",
                        "DE",
                        "EL",
                        "GU",
                        "HA",
                        "HE",
                        "HI",
                        "HU",
                        "ID",
                        "GA",
                        "IT",
                        "JA",
                        "KN",
                        "KK",
                        "KO",
                        "LO",
                        "LV",
                        "LT",
                        "MK",
                        "MS",
                        "ML",
                        "MR",
                        "NB",
                        "FA",
                        "PL",
                        "PT",
                        "PT_BR",
                        "PT_PT",
                        "PA",
                        "RO",
                        "RU",
                        "SR",
                        "SK",
                        "SL",
                        "ES",
                        "ES_AR",
                        "ES_ES",
                        "ES_MX",
                        "SW",
                        "SV",
                        "TA",
                        "TE",
                        "TH",
                        "TR",
                        "UK",
                        "UR",
                        "UZ",
                        "VI",
                        "ZU",
                    ),
                    "language",
                ),
                "email": _wire.optional(email, _wire.text, "email"),
                "external_id": _wire.optional(external_id, _wire.text, "external_id"),
                "metadata": _wire.optional(metadata, _wire.text, "metadata"),
                "channel_priority": _wire.optional(
                    channel_priority,
                    _wire.list_of(
                        _wire.known(
                            "WHATSAPP",
                            "RCS",
                            "SMS",
                            "MESSENGER",
                            "VIBER",
                            "VIBERBM",
                            "MMS",
                            "INSTAGRAM",
                            "TELEGRAM",
                            "KAKAOTALK",
                            "KAKAOTALKCHAT",
                            "LINE",
                            "WECHAT",
                            "APPLEBC",
                            "CHANNEL_UNSPECIFIED",
                        )
                    ),
                    "channel_priority",
                ),
                "channel_identities": _wire.optional(
                    channel_identities, _wire.list_of(encode_channel_identity), "channel_identities"
                ),
            }
        ),
        policy=_POLICY,
    )


def delete_call(_settings: _Settings, /, id: str) -> _Call[None]:
    return _Call(
        "DELETE",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/contacts/{_wire.segment(id, 'id')}",
        _returns.nothing,
        policy=_POLICY,
    )


def merge_call(_settings: _Settings, /, id: str, *, source_id: str) -> _Call[Contact]:
    return _Call(
        "POST",
        "/v1/projects/"
        + _wire.segment(_settings.text("project_id"), "project_id")
        + "/contacts/"
        + _wire.encoded(id, "id")
        + ":merge",
        _CONTACT,
        body=_body.json_body({"source_id": _wire.argument(source_id, _wire.text, "source_id"), "strategy": "MERGE"}),
        policy=_POLICY,
    )


def list_conflicts_call(
    _settings: _Settings, /, *, page_size: int | None = None, page_token: str | None = None
) -> _EnvelopeListing[IdentityConflict, IdentityConflictList]:
    return _EnvelopeListing(
        _Call(
            "GET",
            f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/contacts:identityConflicts",
            _returns.json_value,
            query={
                "page_size": _wire.optional(page_size, _wire.integer, "page_size"),
                "page_token": _wire.optional(page_token, _wire.text, "page_token"),
            },
            policy=_POLICY,
        ),
        _LIST_CONFLICTS_ITEMS,
        decode_identity_conflict_list,
        _pagination.TokenPages(param="page_token", next=("next_page_token",)),
        _pagination.Again(
            list_conflicts_call, _settings, {"page_size": page_size, "page_token": page_token}, "page_token"
        ),
    )


def read_profile_call(
    _settings: _Settings,
    /,
    *,
    app_id: str,
    contact_id: str,
    channel: Literal["MESSENGER", "INSTAGRAM", "VIBER", "LINE"] | Unrecognized,
) -> _Call[ChannelProfile]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/contacts:getChannelProfile",
        _CHANNEL_PROFILE,
        body=_body.json_body(
            {
                "app_id": _wire.argument(app_id, _wire.text, "app_id"),
                "recipient": {"contact_id": _wire.argument(contact_id, _wire.text, "contact_id")},
                "channel": _wire.argument(channel, _wire.known("MESSENGER", "INSTAGRAM", "VIBER", "LINE"), "channel"),
            }
        ),
        policy=_READ_PROFILE_POLICY,
    )


def read_profile_of_identity_call(
    _settings: _Settings,
    /,
    *,
    app_id: str,
    channel: Literal["MESSENGER", "INSTAGRAM", "VIBER", "LINE"] | Unrecognized,
    identity: str,
) -> _Call[ChannelProfile]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/contacts:getChannelProfile",
        _CHANNEL_PROFILE,
        body=_body.json_body(
            {
                "app_id": _wire.argument(app_id, _wire.text, "app_id"),
                "recipient": {
                    "identified_by": {
                        "channel_identities": [
                            {
                                "channel": _wire.argument(
                                    channel, _wire.known("MESSENGER", "INSTAGRAM", "VIBER", "LINE"), "channel"
                                ),
                                "identity": _wire.argument(identity, _wire.text, "identity"),
                            }
                        ]
                    }
                },
                "channel": _wire.argument(channel, _wire.known("MESSENGER", "INSTAGRAM", "VIBER", "LINE"), "channel"),
            }
        ),
        policy=_READ_PROFILE_POLICY,
    )
