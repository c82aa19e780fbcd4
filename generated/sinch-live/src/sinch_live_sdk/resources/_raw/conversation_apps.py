"""The calls of `client.with_raw_response.conversation.apps`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..._runtime.page import AsyncPage, Page
from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ..._runtime.values import ListInput, Unrecognized
from ...models.conversation_apps import ConversationApps
from ...types.callback_settings import CallbackSettingsInput
from ...types.channel_credential import ChannelCredentialInput
from ...types.delivery_report_based_fallback import DeliveryReportBasedFallbackInput
from ...types.dispatch_retention_policy import DispatchRetentionPolicyInput
from ...types.feature_flag import FeatureFlagInput
from ...types.message_retry_settings import MessageRetrySettingsInput
from ...types.retention_policy import RetentionPolicyInput
from .._calls import conversation_apps as _calls


class ConversationAppsResourceWithRawResponse(_SyncResource):
    """The calls of `ConversationAppsResource`, each returning the `RawResponse`."""

    def list(self) -> RawResponse[Page[ConversationApps]]:
        """`list`, returning the raw response."""
        return self._engine.raw_list(_calls.list_call(self._settings))

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
    ) -> RawResponse[ConversationApps]:
        """`create`, returning the raw response."""
        return self._engine.raw_call(
            _calls.create_call(
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

    def read(self, id: str) -> RawResponse[ConversationApps]:
        """`read`, returning the raw response."""
        return self._engine.raw_call(_calls.read_call(self._settings, id))

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
    ) -> RawResponse[ConversationApps]:
        """`update`, returning the raw response."""
        return self._engine.raw_call(
            _calls.update_call(
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

    def delete(self, id: str) -> RawResponse[None]:
        """`delete`, returning the raw response."""
        return self._engine.raw_call(_calls.delete_call(self._settings, id))


class AsyncConversationAppsResourceWithRawResponse(_AsyncResource):
    """The calls of `ConversationAppsResource`, each returning the `RawResponse`."""

    async def list(self) -> RawResponse[AsyncPage[ConversationApps]]:
        """`list`, returning the raw response."""
        return await self._engine.raw_list(_calls.list_call(self._settings))

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
    ) -> RawResponse[ConversationApps]:
        """`create`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.create_call(
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

    async def read(self, id: str) -> RawResponse[ConversationApps]:
        """`read`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_call(self._settings, id))

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
    ) -> RawResponse[ConversationApps]:
        """`update`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.update_call(
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

    async def delete(self, id: str) -> RawResponse[None]:
        """`delete`, returning the raw response."""
        return await self._engine.raw_call(_calls.delete_call(self._settings, id))
