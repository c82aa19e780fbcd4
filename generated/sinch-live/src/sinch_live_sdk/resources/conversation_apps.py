"""Apps of the Conversation API: the channels of a sender, and their settings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .._runtime.page import AsyncPager, Page
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from .._runtime.values import ListInput, Unrecognized
from ..models.conversation_apps import ConversationApps
from ..types.callback_settings import CallbackSettingsInput
from ..types.channel_credential import ChannelCredentialInput
from ..types.delivery_report_based_fallback import DeliveryReportBasedFallbackInput
from ..types.dispatch_retention_policy import DispatchRetentionPolicyInput
from ..types.feature_flag import FeatureFlagInput
from ..types.message_retry_settings import MessageRetrySettingsInput
from ..types.retention_policy import RetentionPolicyInput
from . import _calls


class ConversationAppsResource(_SyncResource):
    """Apps of the Conversation API: the channels of a sender, and their settings."""

    def list(self) -> Page[ConversationApps]:
        """List the apps of the project.

        Returns:
            The only page; iterate over it for its items.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `GET /v1/projects/{project_id}/apps`. Retried on any transient failure.
        """
        return self._engine.list(_calls.conversation_apps.list_call(self._settings))

    def create(
        self,
        *,
        display_name: str,
        channel_credentials: Sequence[ChannelCredentialInput] | None = None,
        processing_mode: Literal["CONVERSATION", "DISPATCH"] | Unrecognized | None = None,
        conversation_metadata_report_view: Literal["NONE", "FULL"] | Unrecognized | None = None,
        retention_policy: RetentionPolicyInput | None = None,
        dispatch_retention_policy: DispatchRetentionPolicyInput | None = None,
        smart_conversation: FeatureFlagInput | None = None,
        persist_message_status: FeatureFlagInput | None = None,
        message_search: FeatureFlagInput | None = None,
        callback_settings: CallbackSettingsInput | None = None,
        delivery_report_based_fallback: DeliveryReportBasedFallbackInput | None = None,
        message_retry_settings: MessageRetrySettingsInput | None = None,
    ) -> ConversationApps:
        """Create an app.

        Args:
            display_name: The name that is shown: 64 characters at most. Example: `"Support"`.
            channel_credentials: The channels, the first to be tried first.
            processing_mode: Whether there are contacts and conversations; new apps are in `DISPATCH` if not given.
            conversation_metadata_report_view: Whether events have the metadata of the conversation.
            retention_policy: How long messages are kept in `CONVERSATION`.
            dispatch_retention_policy: How long messages are kept in `DISPATCH`.
            smart_conversation: Whether messages are analysed.
            persist_message_status: Whether the status of messages is kept.
            message_search: Whether messages can be searched.
            callback_settings: How events are signed that go to a `callback_url`.
            delivery_report_based_fallback: Whether a message without a report goes to the next channel.
            message_retry_settings: How long a message is tried again.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/apps`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(
            _calls.conversation_apps.create_call(
                self._settings,
                display_name=display_name,
                channel_credentials=channel_credentials,
                processing_mode=processing_mode,
                conversation_metadata_report_view=conversation_metadata_report_view,
                retention_policy=retention_policy,
                dispatch_retention_policy=dispatch_retention_policy,
                smart_conversation=smart_conversation,
                persist_message_status=persist_message_status,
                message_search=message_search,
                callback_settings=callback_settings,
                delivery_report_based_fallback=delivery_report_based_fallback,
                message_retry_settings=message_retry_settings,
            )
        )

    def read(self, id: str) -> ConversationApps:
        """Read one app.

        Args:
            id: The app.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v1/projects/{project_id}/apps/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.conversation_apps.read_call(self._settings, id))

    def update(
        self,
        id: str,
        *,
        update_mask: ListInput[str] | None = None,
        display_name: str | None = None,
        channel_credentials: Sequence[ChannelCredentialInput] | None = None,
        processing_mode: Literal["CONVERSATION", "DISPATCH"] | Unrecognized | None = None,
        conversation_metadata_report_view: Literal["NONE", "FULL"] | Unrecognized | None = None,
        retention_policy: RetentionPolicyInput | None = None,
        dispatch_retention_policy: DispatchRetentionPolicyInput | None = None,
        smart_conversation: FeatureFlagInput | None = None,
        persist_message_status: FeatureFlagInput | None = None,
        message_search: FeatureFlagInput | None = None,
        callback_settings: CallbackSettingsInput | None = None,
        delivery_report_based_fallback: DeliveryReportBasedFallbackInput | None = None,
        message_retry_settings: MessageRetrySettingsInput | None = None,
    ) -> ConversationApps:
        """Change an app: only what is given.

        Args:
            id: The app.
            update_mask: What to change, by the names of fields; what is given if not said.
            display_name: The name that is shown.
            channel_credentials: The channels, the first to be tried first.
            processing_mode: Whether there are contacts and conversations; new apps are in `DISPATCH` if not given.
            conversation_metadata_report_view: Whether events have the metadata of the conversation.
            retention_policy: How long messages are kept in `CONVERSATION`.
            dispatch_retention_policy: How long messages are kept in `DISPATCH`.
            smart_conversation: Whether messages are analysed.
            persist_message_status: Whether the status of messages is kept.
            message_search: Whether messages can be searched.
            callback_settings: How events are signed that go to a `callback_url`.
            delivery_report_based_fallback: Whether a message without a report goes to the next channel.
            message_retry_settings: How long a message is tried again.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `PATCH /v1/projects/{project_id}/apps/{id}`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(
            _calls.conversation_apps.update_call(
                self._settings,
                id,
                update_mask=update_mask,
                display_name=display_name,
                channel_credentials=channel_credentials,
                processing_mode=processing_mode,
                conversation_metadata_report_view=conversation_metadata_report_view,
                retention_policy=retention_policy,
                dispatch_retention_policy=dispatch_retention_policy,
                smart_conversation=smart_conversation,
                persist_message_status=persist_message_status,
                message_search=message_search,
                callback_settings=callback_settings,
                delivery_report_based_fallback=delivery_report_based_fallback,
                message_retry_settings=message_retry_settings,
            )
        )

    def delete(self, id: str) -> None:
        """Delete an app.

        Args:
            id: The app.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `DELETE /v1/projects/{project_id}/apps/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.conversation_apps.delete_call(self._settings, id))


class AsyncConversationAppsResource(_AsyncResource):
    """Apps of the Conversation API: the channels of a sender, and their settings, asynchronously."""

    def list(self) -> AsyncPager[ConversationApps]:
        """List the apps of the project.

        Returns:
            The only page; iterate over it for its items.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `GET /v1/projects/{project_id}/apps`. Retried on any transient failure.
        """
        return self._engine.list(_calls.conversation_apps.list_call(self._settings))

    async def create(
        self,
        *,
        display_name: str,
        channel_credentials: Sequence[ChannelCredentialInput] | None = None,
        processing_mode: Literal["CONVERSATION", "DISPATCH"] | Unrecognized | None = None,
        conversation_metadata_report_view: Literal["NONE", "FULL"] | Unrecognized | None = None,
        retention_policy: RetentionPolicyInput | None = None,
        dispatch_retention_policy: DispatchRetentionPolicyInput | None = None,
        smart_conversation: FeatureFlagInput | None = None,
        persist_message_status: FeatureFlagInput | None = None,
        message_search: FeatureFlagInput | None = None,
        callback_settings: CallbackSettingsInput | None = None,
        delivery_report_based_fallback: DeliveryReportBasedFallbackInput | None = None,
        message_retry_settings: MessageRetrySettingsInput | None = None,
    ) -> ConversationApps:
        """Create an app.

        Args:
            display_name: The name that is shown: 64 characters at most. Example: `"Support"`.
            channel_credentials: The channels, the first to be tried first.
            processing_mode: Whether there are contacts and conversations; new apps are in `DISPATCH` if not given.
            conversation_metadata_report_view: Whether events have the metadata of the conversation.
            retention_policy: How long messages are kept in `CONVERSATION`.
            dispatch_retention_policy: How long messages are kept in `DISPATCH`.
            smart_conversation: Whether messages are analysed.
            persist_message_status: Whether the status of messages is kept.
            message_search: Whether messages can be searched.
            callback_settings: How events are signed that go to a `callback_url`.
            delivery_report_based_fallback: Whether a message without a report goes to the next channel.
            message_retry_settings: How long a message is tried again.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/apps`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(
            _calls.conversation_apps.create_call(
                self._settings,
                display_name=display_name,
                channel_credentials=channel_credentials,
                processing_mode=processing_mode,
                conversation_metadata_report_view=conversation_metadata_report_view,
                retention_policy=retention_policy,
                dispatch_retention_policy=dispatch_retention_policy,
                smart_conversation=smart_conversation,
                persist_message_status=persist_message_status,
                message_search=message_search,
                callback_settings=callback_settings,
                delivery_report_based_fallback=delivery_report_based_fallback,
                message_retry_settings=message_retry_settings,
            )
        )

    async def read(self, id: str) -> ConversationApps:
        """Read one app.

        Args:
            id: The app.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v1/projects/{project_id}/apps/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.conversation_apps.read_call(self._settings, id))

    async def update(
        self,
        id: str,
        *,
        update_mask: ListInput[str] | None = None,
        display_name: str | None = None,
        channel_credentials: Sequence[ChannelCredentialInput] | None = None,
        processing_mode: Literal["CONVERSATION", "DISPATCH"] | Unrecognized | None = None,
        conversation_metadata_report_view: Literal["NONE", "FULL"] | Unrecognized | None = None,
        retention_policy: RetentionPolicyInput | None = None,
        dispatch_retention_policy: DispatchRetentionPolicyInput | None = None,
        smart_conversation: FeatureFlagInput | None = None,
        persist_message_status: FeatureFlagInput | None = None,
        message_search: FeatureFlagInput | None = None,
        callback_settings: CallbackSettingsInput | None = None,
        delivery_report_based_fallback: DeliveryReportBasedFallbackInput | None = None,
        message_retry_settings: MessageRetrySettingsInput | None = None,
    ) -> ConversationApps:
        """Change an app: only what is given.

        Args:
            id: The app.
            update_mask: What to change, by the names of fields; what is given if not said.
            display_name: The name that is shown.
            channel_credentials: The channels, the first to be tried first.
            processing_mode: Whether there are contacts and conversations; new apps are in `DISPATCH` if not given.
            conversation_metadata_report_view: Whether events have the metadata of the conversation.
            retention_policy: How long messages are kept in `CONVERSATION`.
            dispatch_retention_policy: How long messages are kept in `DISPATCH`.
            smart_conversation: Whether messages are analysed.
            persist_message_status: Whether the status of messages is kept.
            message_search: Whether messages can be searched.
            callback_settings: How events are signed that go to a `callback_url`.
            delivery_report_based_fallback: Whether a message without a report goes to the next channel.
            message_retry_settings: How long a message is tried again.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `PATCH /v1/projects/{project_id}/apps/{id}`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(
            _calls.conversation_apps.update_call(
                self._settings,
                id,
                update_mask=update_mask,
                display_name=display_name,
                channel_credentials=channel_credentials,
                processing_mode=processing_mode,
                conversation_metadata_report_view=conversation_metadata_report_view,
                retention_policy=retention_policy,
                dispatch_retention_policy=dispatch_retention_policy,
                smart_conversation=smart_conversation,
                persist_message_status=persist_message_status,
                message_search=message_search,
                callback_settings=callback_settings,
                delivery_report_based_fallback=delivery_report_based_fallback,
                message_retry_settings=message_retry_settings,
            )
        )

    async def delete(self, id: str) -> None:
        """Delete an app.

        Args:
            id: The app.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `DELETE /v1/projects/{project_id}/apps/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.conversation_apps.delete_call(self._settings, id))
