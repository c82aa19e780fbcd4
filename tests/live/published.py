"""Published bodies: the operation or the event that each belongs to, by the beginning of the file name."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias

from pydantic import BaseModel, TypeAdapter
from sinch_live_sdk import Sinch

Use: TypeAlias = Callable[[Sinch], object]
Json: TypeAlias = "str | int | float | bool | None | list[Json] | dict[str, Json]"

MOMENT = datetime(2026, 5, 6, 7, 8, 9, tzinfo=UTC)

PATHS = {
    "sms": ("/webhooks/sinch/sms/delivered", "sms"),
    "conversation": ("/webhooks/sinch/conversation", "conversation"),
    "voice": ("/webhooks/sinch/voice/answered", "callbacks"),
    "verification": ("/webhooks/sinch/verify", "callbacks"),
    "numbers": ("/webhooks/sinch/numbers/updated", "numbers"),
    "fax": ("/webhooks/sinch/fax", ""),
}
"""The path of each product's events, and their signature scheme, if any."""

CALLS: dict[str, Use] = {
    "conversation/v1/contacts/ContactDto": lambda c: c.contact.read("1"),
    "conversation/v1/contacts/ContactGetChannelResponseDto": lambda c: c.contact.read_profile(
        app_id="a", contact_id="c", channel="MESSENGER"
    ),
    "conversation/v1/contacts/ContactListResponseDtoPage": lambda c: c.contact.list(),
    "conversation/v1/contacts/IdentityConflictsDto": lambda c: c.contact.list_conflicts(),
    "conversation/v1/contacts/ListIdentityConflictsResponseDtoPage": lambda c: c.contact.list_conflicts(),
    "conversation/v1/messages/ConversationMessage": lambda c: c.conversation.read("1"),
    "conversation/v1/messages/response/MessagesListResponse-page-": lambda c: c.conversation.list(),
    "conversation/v1/messages/response/SendMessageResponseDto": lambda c: c.conversation.send(
        app_id="a", contact_id="c", text="t"
    ),
    "numbers/v1/active/active-numbers-list": lambda c: c.numbers.list(region_code="US", type="LOCAL"),
    "numbers/v1/active/": lambda c: c.numbers.read("+1"),
    "numbers/v1/available/available-numbers-get": lambda c: c.numbers.check("+1"),
    "numbers/v1/available/available-numbers-list": lambda c: c.numbers.search(region_code="US", type="LOCAL"),
    "numbers/v1/emergency-address": lambda c: c.numbers.read_emergency_address("+1"),
    "numbers/v1/errors/rent-response": lambda c: c.numbers.rent("+1"),
    "numbers/v1/eventdestinations/": lambda c: c.numbers.read_callback_configuration(),
    "numbers/v1/regions/": lambda c: c.numbers.list_regions(),
    "numbers/v1/response/validate-address": lambda c: c.numbers.validate_emergency_address(
        "+1", display_name="d", address={}
    ),
    "sms/v1/batches/response/DryRunResponseDto": lambda c: c.sms.dry_run(to=["+1"], body="b"),
    "sms/v1/batches/response/ListBatchesResponseDtoPage": lambda c: c.sms.list(),
    "sms/v1/batches/MediaBodyDto": lambda c: c.sms.create_media(to=["+1"], url="https://acme.example"),
    "sms/v1/batches/response/": lambda c: c.sms.read("1"),
    "sms/v1/groups/response/List": lambda c: c.sms.groups.list(),
    "sms/v1/groups/": lambda c: c.sms.groups.read("1"),
    "sms/v1/inbounds/response/List": lambda c: c.sms.list_inbound(),
    "sms/v1/inbounds/": lambda c: c.sms.read_inbound("1"),
    "sms/v1/deliveryreports/response/": lambda c: c.sms.list_reports(),
    "sms/v1/deliveryreports/Batch": lambda c: c.sms.delivery_report("1"),
    "sms/v1/deliveryreports/Recipient": lambda c: c.sms.recipient_report("1", "+1"),
    "verification/v1/report/": lambda c: c.verify.report_sms("1", code="c"),
    "verification/v1/start/": lambda c: c.verify.create(number="+1", method="sms"),
    "verification/v1/status/": lambda c: c.verify.read("1"),
    "voice/v1/callouts/": lambda c: c.voice.create(to="+1", text="t"),
    "voice/v1/calls/": lambda c: c.voice.read("1"),
    "voice/v1/conferences/": lambda c: c.voice.conferences.read("1"),
    "voice/v1/applications/Callbacks": lambda c: c.voice.applications.read_callbacks("1"),
    "voice/v1/applications/QueryNumber": lambda c: c.voice.applications.query_number("+1"),
    "voice/v1/applications/": lambda c: c.voice.applications.list_numbers(),
    "fax/v3/faxes/List": lambda c: c.fax.list(),
    "fax/v3/faxes/": lambda c: c.fax.read("1"),
    "fax/v3/services/": lambda c: c.fax.services.read("1"),
    "fax/v3/coverpages/": lambda c: c.fax.cover_pages.read("1", "1"),
    "fax/v3/emails/": lambda c: c.fax.emails.update("1", "a", numbers=[]),
}
"""The call for each response, published or named as those are, by the beginning of the name; the first match counts."""

REQUESTS: dict[str, Use] = {
    "conversation/v1/contacts/ContactCreateRequestDto.json": lambda c: c.contact.create_with_identities(
        channel_identities=[{"channel": "MMS", "identity": "+1", "app_id": "a"}], display_name="d", language="AR",
        email="e", external_id="x", metadata="m", channel_priority=["MMS"],
    ),
    "conversation/v1/contacts/ContactUpdateRequestDto.json": lambda c: c.contact.update(
        "1", channel_identities=[{"channel": "SMS", "identity": "+1", "app_id": "a"}], display_name="d", language="AR",
        email="e", external_id="x", metadata="m", channel_priority=["MMS"],
    ),
    "conversation/v1/contacts/ContactMergeRequestDto.json": lambda c: c.contact.merge("1", source_id="2"),
    "conversation/v1/contacts/ContactGetChannelProfileByContactRequestDto.json": lambda c: c.contact.read_profile(
        app_id="a", contact_id="1", channel="MESSENGER"
    ),
    "conversation/v1/contacts/ContactGetChannelProfileByChannelRequestDto.json": lambda c: (
        c.contact.read_profile_of_identity(app_id="a", channel="MESSENGER", identity="i")
    ),
    "conversation/v1/messages/request/SendTextMessageRequestDto.json": lambda c: c.conversation.send_message(
        app_id="a", contact_id="1", channel_priority_order=["SMS"], callback_url="u", message_metadata="m",
        channel_properties={"a property key": "v"}, conversation_metadata_update_strategy="REPLACE",
        correlation_id="i", ttl="1s", queue="HIGH_PRIORITY", processing_strategy="DEFAULT",
        message_content_type="CONTENT_MARKETING", message={
            "text_message": {"text": "t"},
            "explicit_channel_message": {"KAKAOTALK": "e"},
            "explicit_channel_omni_message": {"KAKAOTALK": {"choice_message": {
                "text_message": {"text": "t"},
                "choices": [{"share_location_message": {"title": "t", "fallback_url": "u"}, "postback_data": "p"}],
            }}},
            "channel_specific_message": {"MESSENGER": {"message_type": "FLOWS", "message": {
                "flow_id": "1", "flow_cta": "c", "header": {"type": "text", "text": "t"}, "body": {"text": "t"},
                "footer": {"text": "t"}, "flow_token": "t", "flow_mode": "draft", "flow_action": "navigate",
                "flow_action_payload": {"screen": "s", "data": {"product_name": "n"}},
            }}},
            "agent": {"display_name": "d", "type": "BOT", "picture_url": "u"},
        },
    ),
    "numbers/v1/active/active-numbers-update-request": lambda c: c.numbers.update(
        "+1", display_name="d", sms_configuration={"servicePlanId": "p", "campaignId": "c"},
        voice_configuration={"type": "RTC", "appId": "a"}, callback_url="u",
    ),
    "numbers/v1/active/SmsConfiguration": lambda c: c.numbers.update(
        "+1", sms_configuration={"servicePlanId": "p", "campaignId": "c"}
    ),
    "numbers/v1/active/VoiceConfigurationRequestDtoEST": lambda c: c.numbers.update(
        "+1", voice_configuration={"type": "EST", "trunkId": "t"}
    ),
    "numbers/v1/active/VoiceConfigurationRequestDtoFAX": lambda c: c.numbers.update(
        "+1", voice_configuration={"type": "FAX", "serviceId": "s"}
    ),
    "numbers/v1/active/VoiceConfigurationRequestDtoRTC": lambda c: c.numbers.update(
        "+1", voice_configuration={"type": "RTC", "appId": "a"}
    ),
    "numbers/v1/eventdestinations/event-destination-update-request": lambda c: (
        c.numbers.update_callback_configuration(hmac_secret="h")
    ),
    "numbers/v1/request/emergency-address-request": lambda c: c.numbers.provision_emergency_address(
        "+1", display_name="d", address={
            "streetNumber": "1", "streetInfo": "s", "location": "l", "city": "c", "state": "s", "postalCode": "p",
            "postalCodePlusFour": "4",
        },
    ),
    "sms/v1/batches/request/TextRequestDto": lambda c: c.sms.create(
        to=["+1"], body="b", from_="+2", delivery_report="none", send_at=MOMENT, expire_at=MOMENT, callback_url="u",
        client_reference="r", feedback_enabled=False,
        flash_message=True, truncate_concat=True, max_number_of_message_parts=1, from_ton=6,
        from_npi=18, parameters={"name": {"default": "d"}},
    ),
    "sms/v1/batches/request/BinaryRequestDto": lambda c: c.sms.create_binary(
        to=["+1"], body=b"b", udh="u",
        from_="+2", delivery_report="none", send_at=MOMENT, expire_at=MOMENT, callback_url="u",
        client_reference="r", feedback_enabled=False,
        from_ton=6, from_npi=18,
    ),
    "sms/v1/batches/request/MediaRequestDto": lambda c: c.sms.create_media(
        to=["+1"], url="u", message="m", subject="s",
        from_="+2", delivery_report="none", send_at=MOMENT, expire_at=MOMENT, callback_url="u",
        client_reference="r", feedback_enabled=False,
        parameters={"name": {"default": "d"}}, strict_validation=True,
    ),
    "sms/v1/batches/request/UpdateTextRequestDto": lambda c: c.sms.update(
        "1", to_add=["+1"], to_remove=["+2"], body="b",
        from_="+2", delivery_report="none", send_at=MOMENT, expire_at=MOMENT, callback_url="u",
        client_reference="r", feedback_enabled=False,
        flash_message=True, truncate_concat=True, max_number_of_message_parts=1, from_ton=6,
        from_npi=18, parameters={"name": {"default": "d"}},
    ),
    "sms/v1/batches/request/UpdateBinaryRequestDto": lambda c: c.sms.update_binary(
        "1", to_add=["+1"], to_remove=["+2"], body=b"b", udh="u",
        from_="+2", delivery_report="none", send_at=MOMENT, expire_at=MOMENT, callback_url="u",
        client_reference="r", feedback_enabled=False,
        from_ton=6, from_npi=18,
    ),
    "sms/v1/batches/request/UpdateMediaRequestDto": lambda c: c.sms.update_media(
        "1", to_add=["+1"], to_remove=["+2"], url="u", message="m",
        from_="+2", delivery_report="none", send_at=MOMENT, expire_at=MOMENT, callback_url="u",
        client_reference="r", feedback_enabled=False,
        parameters={"name": {"default": "d"}}, strict_validation=True,
    ),
    "sms/v1/batches/request/SendDeliveryFeedbackRequestDto": lambda c: c.sms.delivery_feedback("1", recipients=["+1"]),
    "verification/v1/report/VerificationReportRequestSmsDto": lambda c: c.verify.report_sms("1", code="c"),
    "verification/v1/report/VerificationReportRequestFlashCallDto": lambda c: c.verify.report_flashcall("1", cli="c"),
    "verification/v1/report/VerificationReportRequestPhoneCallDto": lambda c: c.verify.report_callout("1", code="c"),
    "verification/v1/report/VerificationReportRequestWhatsAppDto": lambda c: c.verify.report_whatsapp("1", code="c"),
    "verification/v1/start/request/VerificationStartRequestDataDto": lambda c: c.verify.create(
        number="+1", method="seamless", reference="r", custom="c"
    ),
    "verification/v1/start/request/VerificationStartRequestSmsDto": lambda c: c.verify.create(
        number="+1", method="sms", reference="r", custom="c",
        sms_options={"codeType": "Alphanumeric", "expiry": "01:02:03", "my key": "v"},
    ),
    "verification/v1/start/request/internal/VerificationStartSmsOptions": lambda c: c.verify.create(
        number="+1", method="sms", sms_options={"codeType": "Alphanumeric", "expiry": "01:02:03"}
    ),
    "verification/v1/start/request/VerificationStartRequestFlashCallDto": lambda c: c.verify.create(
        number="+1", method="flashcall", flash_call_options={"dialTimeout": 17, "interceptionTimeout": 23}
    ),
    "verification/v1/start/request/VerificationStartRequestPhoneCallDto": lambda c: c.verify.create(
        number="+1", method="callout", callout_options={"speech": {"locale": "fr-FR"}}
    ),
    "verification/v1/start/request/VerificationStartRequestWhatsAppDto": lambda c: c.verify.create(
        number="+1", method="whatsapp", whatsapp_options={"codeType": "Alphanumeric"}
    ),
    "voice/v1/callouts/CalloutRequestTtsDto": lambda c: c.voice.create(
        to="u", to_type="username", from_="+2", text="t", prompts="p", locale="en-US", custom="c", dtmf="1",
        domain="pstn", enable_ace=True, enable_dice=True, enable_pie=True,
    ),
    "voice/v1/callouts/CalloutRequestConferenceDto": lambda c: c.voice.create_conference(
        to="+1", from_="+2", conference_id="i", greeting="g", locale="en-US", music="music2", max_duration=32,
        conference_dtmf_options={"mode": "detect", "maxDigits": 3, "timeoutMills": 456}, dtmf="1", domain="pstn",
        custom="c", enable_ace=True, enable_dice=True, enable_pie=True,
    ),
    "voice/v1/callouts/CalloutRequestCustomDto": lambda c: c.voice.create_custom(
        to="+1", from_="+2", ice={"action": {"name": "connectPstn", "amd": {"enabled": True}}}, ace="{}", pie="p",
        max_duration=32, custom="c", dtmf="1",
    ),
    "voice/v1/calls/request/CallUpdateRequestDto": lambda c: c.voice.update(
        "1", action={"name": "hangup"}, instructions=[{"name": "say", "text": "t", "locale": "en-US"}]
    ),
}  # fmt: skip
"""Calls with every argument that a published request shows; the first match counts."""

ANSWERS: dict[str, str] = {"verification/v1/sinchevents/VerificationStartEventResponse": "VerificationAnswer"}
"""The declared type of each answer of a receiver."""

WRAPPERS: dict[str, Callable[[Json], Json]] = {
    "numbers/v1/active/ScheduledVoice": lambda part: {"voiceConfiguration": {"scheduledVoiceProvisioning": part}},
    "numbers/v1/active/SmsConfiguration": lambda part: {"smsConfiguration": part},
    "numbers/v1/active/VoiceConfiguration": lambda part: {"voiceConfiguration": part},
    "sms/v1/batches/MediaBodyDto": lambda part: {"type": "mt_media", "body": part},
    "verification/v1/start/LinkDto": lambda part: {"_links": part},
    "verification/v1/start/request/internal/VerificationStartSmsOptions": lambda part: {"smsOptions": part},
    "conversation/v1/contacts/IdentityConflictsDto": lambda part: {"conflicts": [part]},
}
"""The JSON around fragments."""

NOT_SERVED = {"auth/BearerAuthResponse.json": "the token endpoint's: test_a_token"}
"""Responses that nothing here reads, with the reason. Answers of a receiver are not responses of the API."""


class Entry(BaseModel):
    """An entry of the index."""

    api: str
    kind: str
    note: str = ""

    @property
    def is_fragment(self) -> bool:
        """Whether it is a part of a body."""
        return self.note.startswith("fragment")


_INDEX = TypeAdapter(dict[str, Entry])


def index(folder: Path) -> dict[str, Entry]:
    """Return the index of a folder of bodies, if it has one."""
    path = folder / "index.json"
    return _INDEX.validate_json(path.read_bytes()) if path.exists() else {}


def body(folder: Path, name: str) -> Json:
    """Return a body."""
    value: Json = json.loads((folder / name).read_bytes())
    return value


def whole(name: str, part: Json) -> Json:
    """Return a fragment with the JSON around it."""
    return next((wrap(part) for start, wrap in WRAPPERS.items() if name.startswith(start)), part)


def use(table: dict[str, Use], name: str) -> Use | None:
    """Return the call of a file."""
    return next((call for start, call in table.items() if name.startswith(start)), None)


def answer(name: str) -> str | None:
    """Return the declared type of an answer of a receiver."""
    return next((title for start, title in ANSWERS.items() if name.startswith(start)), None)


def text(value: Json) -> bytes:
    """Return a body as it is sent."""
    return json.dumps(value).encode()
