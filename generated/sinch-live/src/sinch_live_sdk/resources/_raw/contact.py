"""The calls of `client.with_raw_response.contact`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..._runtime.envelope import AsyncEnvelopePage, EnvelopePage
from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ..._runtime.values import ListInput, Unrecognized
from ...models.contact import ChannelProfile, Contact, IdentityConflict
from ...models.contact_list import ContactList
from ...models.identity_conflict_list import IdentityConflictList
from ...types.channel_identity import ChannelIdentityInput
from .._calls import contact as _calls


class ContactResourceWithRawResponse(_SyncResource):
    """The calls of `ContactResource`, each returning the `RawResponse`."""

    def read(self, id: str) -> RawResponse[Contact]:
        """`read`, returning the raw response."""
        return self._engine.raw_call(_calls.read_call(self._settings, id))

    def list(
        self,
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
    ) -> RawResponse[EnvelopePage[Contact, ContactList]]:
        """`list`, returning the raw response."""
        return self._engine.raw_envelope_list(
            _calls.list_call(
                self._settings,
                external_id=external_id,
                channel=channel,
                identity=identity,
                page_size=page_size,
                page_token=page_token,
            )
        )

    def create(
        self,
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
    ) -> RawResponse[Contact]:
        """`create`, returning the raw response."""
        return self._engine.raw_call(
            _calls.create_call(
                self._settings,
                channel=channel,
                identity=identity,
                app_id=app_id,
                display_name=display_name,
                language=language,
                email=email,
                external_id=external_id,
                metadata=metadata,
                channel_priority=channel_priority,
            )
        )

    def create_with_identities(
        self,
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
    ) -> RawResponse[Contact]:
        """`create_with_identities`, returning the raw response."""
        return self._engine.raw_call(
            _calls.create_with_identities_call(
                self._settings,
                channel_identities=channel_identities,
                display_name=display_name,
                language=language,
                email=email,
                external_id=external_id,
                metadata=metadata,
                channel_priority=channel_priority,
            )
        )

    def update(
        self,
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
    ) -> RawResponse[Contact]:
        """`update`, returning the raw response."""
        return self._engine.raw_call(
            _calls.update_call(
                self._settings,
                id,
                update_mask=update_mask,
                display_name=display_name,
                language=language,
                email=email,
                external_id=external_id,
                metadata=metadata,
                channel_priority=channel_priority,
                channel_identities=channel_identities,
            )
        )

    def delete(self, id: str) -> RawResponse[None]:
        """`delete`, returning the raw response."""
        return self._engine.raw_call(_calls.delete_call(self._settings, id))

    def merge(self, id: str, *, source_id: str) -> RawResponse[Contact]:
        """`merge`, returning the raw response."""
        return self._engine.raw_call(_calls.merge_call(self._settings, id, source_id=source_id))

    def list_conflicts(
        self, *, page_size: int | None = None, page_token: str | None = None
    ) -> RawResponse[EnvelopePage[IdentityConflict, IdentityConflictList]]:
        """`list_conflicts`, returning the raw response."""
        return self._engine.raw_envelope_list(
            _calls.list_conflicts_call(self._settings, page_size=page_size, page_token=page_token)
        )

    def read_profile(
        self,
        *,
        app_id: str,
        contact_id: str,
        channel: Literal["MESSENGER", "INSTAGRAM", "VIBER", "LINE"] | Unrecognized,
    ) -> RawResponse[ChannelProfile]:
        """`read_profile`, returning the raw response."""
        return self._engine.raw_call(
            _calls.read_profile_call(self._settings, app_id=app_id, contact_id=contact_id, channel=channel)
        )

    def read_profile_of_identity(
        self, *, app_id: str, channel: Literal["MESSENGER", "INSTAGRAM", "VIBER", "LINE"] | Unrecognized, identity: str
    ) -> RawResponse[ChannelProfile]:
        """`read_profile_of_identity`, returning the raw response."""
        return self._engine.raw_call(
            _calls.read_profile_of_identity_call(self._settings, app_id=app_id, channel=channel, identity=identity)
        )


class AsyncContactResourceWithRawResponse(_AsyncResource):
    """The calls of `ContactResource`, each returning the `RawResponse`."""

    async def read(self, id: str) -> RawResponse[Contact]:
        """`read`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_call(self._settings, id))

    async def list(
        self,
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
    ) -> RawResponse[AsyncEnvelopePage[Contact, ContactList]]:
        """`list`, returning the raw response."""
        return await self._engine.raw_envelope_list(
            _calls.list_call(
                self._settings,
                external_id=external_id,
                channel=channel,
                identity=identity,
                page_size=page_size,
                page_token=page_token,
            )
        )

    async def create(
        self,
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
    ) -> RawResponse[Contact]:
        """`create`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.create_call(
                self._settings,
                channel=channel,
                identity=identity,
                app_id=app_id,
                display_name=display_name,
                language=language,
                email=email,
                external_id=external_id,
                metadata=metadata,
                channel_priority=channel_priority,
            )
        )

    async def create_with_identities(
        self,
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
    ) -> RawResponse[Contact]:
        """`create_with_identities`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.create_with_identities_call(
                self._settings,
                channel_identities=channel_identities,
                display_name=display_name,
                language=language,
                email=email,
                external_id=external_id,
                metadata=metadata,
                channel_priority=channel_priority,
            )
        )

    async def update(
        self,
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
    ) -> RawResponse[Contact]:
        """`update`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.update_call(
                self._settings,
                id,
                update_mask=update_mask,
                display_name=display_name,
                language=language,
                email=email,
                external_id=external_id,
                metadata=metadata,
                channel_priority=channel_priority,
                channel_identities=channel_identities,
            )
        )

    async def delete(self, id: str) -> RawResponse[None]:
        """`delete`, returning the raw response."""
        return await self._engine.raw_call(_calls.delete_call(self._settings, id))

    async def merge(self, id: str, *, source_id: str) -> RawResponse[Contact]:
        """`merge`, returning the raw response."""
        return await self._engine.raw_call(_calls.merge_call(self._settings, id, source_id=source_id))

    async def list_conflicts(
        self, *, page_size: int | None = None, page_token: str | None = None
    ) -> RawResponse[AsyncEnvelopePage[IdentityConflict, IdentityConflictList]]:
        """`list_conflicts`, returning the raw response."""
        return await self._engine.raw_envelope_list(
            _calls.list_conflicts_call(self._settings, page_size=page_size, page_token=page_token)
        )

    async def read_profile(
        self,
        *,
        app_id: str,
        contact_id: str,
        channel: Literal["MESSENGER", "INSTAGRAM", "VIBER", "LINE"] | Unrecognized,
    ) -> RawResponse[ChannelProfile]:
        """`read_profile`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.read_profile_call(self._settings, app_id=app_id, contact_id=contact_id, channel=channel)
        )

    async def read_profile_of_identity(
        self, *, app_id: str, channel: Literal["MESSENGER", "INSTAGRAM", "VIBER", "LINE"] | Unrecognized, identity: str
    ) -> RawResponse[ChannelProfile]:
        """`read_profile_of_identity`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.read_profile_of_identity_call(self._settings, app_id=app_id, channel=channel, identity=identity)
        )
