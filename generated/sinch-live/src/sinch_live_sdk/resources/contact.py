"""Contacts of the Conversation API: people, and their addresses on channels."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .._runtime.envelope import AsyncEnvelopePager, EnvelopePage
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from .._runtime.values import ListInput, Unrecognized
from ..models.contact import ChannelProfile, Contact, IdentityConflict
from ..models.contact_list import ContactList
from ..models.identity_conflict_list import IdentityConflictList
from ..types.channel_identity import ChannelIdentityInput
from . import _calls


class ContactResource(_SyncResource):
    """Contacts of the Conversation API: people, and their addresses on channels."""

    def read(self, id: str) -> Contact:
        """Read one contact.

        Args:
            id: The contact.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v1/projects/{project_id}/contacts/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.contact.read_call(self._settings, id))

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
    ) -> EnvelopePage[Contact, ContactList]:
        """List contacts.

        Args:
            external_id: Those with this reference.
            channel: Those on this channel; goes with `identity`.
            identity: Those with this address; goes with `channel`.
            page_size: How many to a page: 10 if not given, 20 at most.
            page_token: Where to start; paging fills it in.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `GET /v1/projects/{project_id}/contacts`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.contact.list_call(
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
    ) -> Contact:
        """Create a contact with one address.

        Args:
            channel: The channel, such as `SMS` or `WHATSAPP`.
            identity: The address on it, such as a number.
            app_id: The app, for channels whose addresses are an app's own.
            display_name: The name that is shown.
            language: The language, such as `EN_US`.
            email: An e-mail address.
            external_id: Your own reference.
            metadata: A text of your own.
            channel_priority: The channels to try first.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/contacts`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(
            _calls.contact.create_call(
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
    ) -> Contact:
        """Create a contact with several addresses.

        Args:
            channel_identities: The addresses.
            display_name: The name that is shown.
            language: The language, such as `EN_US`.
            email: An e-mail address.
            external_id: Your own reference.
            metadata: A text of your own.
            channel_priority: The channels to try first.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/contacts`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(
            _calls.contact.create_with_identities_call(
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
    ) -> Contact:
        """Change a contact: only what is given.

        Args:
            id: The contact.
            update_mask: What to change, by the names of fields; what is given if not said.
            display_name: The name that is shown.
            language: The language, such as `EN_US`.
            email: An e-mail address.
            external_id: Your own reference.
            metadata: A text of your own.
            channel_priority: The channels to try first.
            channel_identities: All of their addresses, in place of the present ones.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `PATCH /v1/projects/{project_id}/contacts/{id}`. Retried only if the request never reached the server, or on
        429.
        """
        return self._engine.call(
            _calls.contact.update_call(
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

    def delete(self, id: str) -> None:
        """Delete a contact.

        Args:
            id: The contact.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `DELETE /v1/projects/{project_id}/contacts/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.contact.delete_call(self._settings, id))

    def merge(self, id: str, *, source_id: str) -> Contact:
        """Merge another contact into this one; the other is gone.

        Args:
            id: The contact that stays.
            source_id: The contact that goes.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/contacts/{id}:merge`. It destroys data. Retried only if the request never
        reached the server, or on 429.
        """
        return self._engine.call(_calls.contact.merge_call(self._settings, id, source_id=source_id))

    def list_conflicts(
        self, *, page_size: int | None = None, page_token: str | None = None
    ) -> EnvelopePage[IdentityConflict, IdentityConflictList]:
        """List the addresses that several contacts have.

        Args:
            page_size: How many to a page.
            page_token: Where to start; paging fills it in.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `GET /v1/projects/{project_id}/contacts:identityConflicts`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.contact.list_conflicts_call(self._settings, page_size=page_size, page_token=page_token)
        )

    def read_profile(
        self,
        *,
        app_id: str,
        contact_id: str,
        channel: Literal["MESSENGER", "INSTAGRAM", "VIBER", "LINE"] | Unrecognized,
    ) -> ChannelProfile:
        """Read what a channel knows of a contact.

        Args:
            app_id: The Conversation app.
            contact_id: The contact.
            channel: The channel.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/contacts:getChannelProfile`. It only reads. Retried on any transient failure.
        """
        return self._engine.call(
            _calls.contact.read_profile_call(self._settings, app_id=app_id, contact_id=contact_id, channel=channel)
        )

    def read_profile_of_identity(
        self, *, app_id: str, channel: Literal["MESSENGER", "INSTAGRAM", "VIBER", "LINE"] | Unrecognized, identity: str
    ) -> ChannelProfile:
        """Read what a channel knows of an address.

        Args:
            app_id: The Conversation app.
            channel: The channel.
            identity: The address on it.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/contacts:getChannelProfile`. It only reads. Retried on any transient failure.
        """
        return self._engine.call(
            _calls.contact.read_profile_of_identity_call(
                self._settings, app_id=app_id, channel=channel, identity=identity
            )
        )


class AsyncContactResource(_AsyncResource):
    """Contacts of the Conversation API: people, and their addresses on channels, asynchronously."""

    async def read(self, id: str) -> Contact:
        """Read one contact.

        Args:
            id: The contact.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v1/projects/{project_id}/contacts/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.contact.read_call(self._settings, id))

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
    ) -> AsyncEnvelopePager[Contact, ContactList]:
        """List contacts.

        Args:
            external_id: Those with this reference.
            channel: Those on this channel; goes with `identity`.
            identity: Those with this address; goes with `channel`.
            page_size: How many to a page: 10 if not given, 20 at most.
            page_token: Where to start; paging fills it in.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `GET /v1/projects/{project_id}/contacts`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.contact.list_call(
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
    ) -> Contact:
        """Create a contact with one address.

        Args:
            channel: The channel, such as `SMS` or `WHATSAPP`.
            identity: The address on it, such as a number.
            app_id: The app, for channels whose addresses are an app's own.
            display_name: The name that is shown.
            language: The language, such as `EN_US`.
            email: An e-mail address.
            external_id: Your own reference.
            metadata: A text of your own.
            channel_priority: The channels to try first.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/contacts`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(
            _calls.contact.create_call(
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
    ) -> Contact:
        """Create a contact with several addresses.

        Args:
            channel_identities: The addresses.
            display_name: The name that is shown.
            language: The language, such as `EN_US`.
            email: An e-mail address.
            external_id: Your own reference.
            metadata: A text of your own.
            channel_priority: The channels to try first.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/contacts`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(
            _calls.contact.create_with_identities_call(
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
    ) -> Contact:
        """Change a contact: only what is given.

        Args:
            id: The contact.
            update_mask: What to change, by the names of fields; what is given if not said.
            display_name: The name that is shown.
            language: The language, such as `EN_US`.
            email: An e-mail address.
            external_id: Your own reference.
            metadata: A text of your own.
            channel_priority: The channels to try first.
            channel_identities: All of their addresses, in place of the present ones.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `PATCH /v1/projects/{project_id}/contacts/{id}`. Retried only if the request never reached the server, or on
        429.
        """
        return await self._engine.call(
            _calls.contact.update_call(
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

    async def delete(self, id: str) -> None:
        """Delete a contact.

        Args:
            id: The contact.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `DELETE /v1/projects/{project_id}/contacts/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.contact.delete_call(self._settings, id))

    async def merge(self, id: str, *, source_id: str) -> Contact:
        """Merge another contact into this one; the other is gone.

        Args:
            id: The contact that stays.
            source_id: The contact that goes.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/contacts/{id}:merge`. It destroys data. Retried only if the request never
        reached the server, or on 429.
        """
        return await self._engine.call(_calls.contact.merge_call(self._settings, id, source_id=source_id))

    def list_conflicts(
        self, *, page_size: int | None = None, page_token: str | None = None
    ) -> AsyncEnvelopePager[IdentityConflict, IdentityConflictList]:
        """List the addresses that several contacts have.

        Args:
            page_size: How many to a page.
            page_token: Where to start; paging fills it in.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `GET /v1/projects/{project_id}/contacts:identityConflicts`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.contact.list_conflicts_call(self._settings, page_size=page_size, page_token=page_token)
        )

    async def read_profile(
        self,
        *,
        app_id: str,
        contact_id: str,
        channel: Literal["MESSENGER", "INSTAGRAM", "VIBER", "LINE"] | Unrecognized,
    ) -> ChannelProfile:
        """Read what a channel knows of a contact.

        Args:
            app_id: The Conversation app.
            contact_id: The contact.
            channel: The channel.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/contacts:getChannelProfile`. It only reads. Retried on any transient failure.
        """
        return await self._engine.call(
            _calls.contact.read_profile_call(self._settings, app_id=app_id, contact_id=contact_id, channel=channel)
        )

    async def read_profile_of_identity(
        self, *, app_id: str, channel: Literal["MESSENGER", "INSTAGRAM", "VIBER", "LINE"] | Unrecognized, identity: str
    ) -> ChannelProfile:
        """Read what a channel knows of an address.

        Args:
            app_id: The Conversation app.
            channel: The channel.
            identity: The address on it.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/contacts:getChannelProfile`. It only reads. Retried on any transient failure.
        """
        return await self._engine.call(
            _calls.contact.read_profile_of_identity_call(
                self._settings, app_id=app_id, channel=channel, identity=identity
            )
        )
