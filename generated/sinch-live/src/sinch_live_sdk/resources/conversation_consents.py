"""Who has opted out of what, and since when."""

from __future__ import annotations

from typing import Literal

from .._runtime.envelope import AsyncEnvelopePager, EnvelopePage
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from .._runtime.values import Unrecognized
from ..models.consent_identity_list import ConsentIdentityList
from ..models.conversation_consents import ConsentAudit, ConsentIdentity
from . import _calls


class ConversationConsentsResource(_SyncResource):
    """Who has opted out of what, and since when."""

    def list_identities(
        self,
        app_id: str,
        list_type: Literal["OPT_OUT_ALL", "OPT_OUT_MARKETING", "OPT_OUT_NOTIFICATION"] | Unrecognized,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> EnvelopePage[ConsentIdentity, ConsentIdentityList]:
        """List the addresses that have opted out.

        Args:
            app_id: The Conversation app.
            list_type: The list.
            page_size: How many to a page: 10 if not given, 50 at most.
            page_token: Where to start; paging fills it in.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `app_id` is empty, `.` or `..`.

        `GET /v1/projects/{project_id}/apps/{app_id}/consents/{list_type}`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.conversation_consents.list_identities_call(
                self._settings, app_id, list_type, page_size=page_size, page_token=page_token
            )
        )

    def read_audit_records(self, app_id: str, identity: str) -> ConsentAudit:
        """Read what has happened to the consents of an address.

        Args:
            app_id: The Conversation app.
            identity: The address.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `app_id` or `identity` is empty, `.` or `..`.

        `GET /v1/projects/{project_id}/apps/{app_id}/consents/identities/{identity}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.conversation_consents.read_audit_records_call(self._settings, app_id, identity))


class AsyncConversationConsentsResource(_AsyncResource):
    """Who has opted out of what, and since when, asynchronously."""

    def list_identities(
        self,
        app_id: str,
        list_type: Literal["OPT_OUT_ALL", "OPT_OUT_MARKETING", "OPT_OUT_NOTIFICATION"] | Unrecognized,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> AsyncEnvelopePager[ConsentIdentity, ConsentIdentityList]:
        """List the addresses that have opted out.

        Args:
            app_id: The Conversation app.
            list_type: The list.
            page_size: How many to a page: 10 if not given, 50 at most.
            page_token: Where to start; paging fills it in.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `app_id` is empty, `.` or `..`.

        `GET /v1/projects/{project_id}/apps/{app_id}/consents/{list_type}`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.conversation_consents.list_identities_call(
                self._settings, app_id, list_type, page_size=page_size, page_token=page_token
            )
        )

    async def read_audit_records(self, app_id: str, identity: str) -> ConsentAudit:
        """Read what has happened to the consents of an address.

        Args:
            app_id: The Conversation app.
            identity: The address.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `app_id` or `identity` is empty, `.` or `..`.

        `GET /v1/projects/{project_id}/apps/{app_id}/consents/identities/{identity}`. Retried on any transient failure.
        """
        return await self._engine.call(
            _calls.conversation_consents.read_audit_records_call(self._settings, app_id, identity)
        )
