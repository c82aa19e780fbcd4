"""The operations of conversations and contacts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sinch_live_sdk import (
    Agent,
    AgentJoinedEvent,
    AppMessage,
    BasicAuth,
    CardMessage,
    ChannelIdentity,
    ChannelState,
    ChannelTemplate,
    Choice,
    ComposingEvent,
    ContactMessage,
    ContactSettings,
    FeatureFlag,
    FreeObject,
    IdentifiedBy,
    LineEnterpriseCredentials,
    LineKeys,
    MediaMessage,
    MessageStatus,
    MmsCredentials,
    ProjectSettingsContent,
    ReactionEvent,
    Recipient,
    StaticBearer,
    TemplateReference,
    TextMessage,
    UrlMessage,
    WebhookCredentials,
)

from tests.live.rows import Row, both, listed

MOMENT = datetime(2026, 5, 6, 7, 8, 9, tzinfo=UTC)
NUMBER = "+15551230001"
PICTURE = "https://acme.example/a.png"

ROWS: dict[str, Row] = {
    "conversation.read": both(
        lambda c: c.conversation.read("m1", messages_source="DISPATCH_SOURCE"),
        lambda c: c.conversation.read("m1", messages_source="DISPATCH_SOURCE"),
    ).give(
        lambda found: (
            (found.id, found.text, found.channel_identity, found.message_status)
            == (
                "m1",
                "Hello",
                ChannelIdentity(channel="SMS", identity="15551230001", app_id=""),
                MessageStatus(status="DELIVERED", event_time=MOMENT + timedelta(seconds=1)),
            )
        )
    ),
    "conversation.list": listed(
        lambda c: c.conversation.list(app_id="app-1", direction="TO_APP", only_recipient_originated=False),
        lambda c: c.conversation.list(app_id="app-1", direction="TO_APP", only_recipient_originated=False),
    ).give(
        lambda messages: (
            [message.app_message or message.contact_message for message in messages]
            == [
                AppMessage(content=TextMessage(text="Hello")),
                ContactMessage(content=TextMessage(text="Hi")),
                AppMessage(content=TextMessage(text="Hello")),
            ]
        )
    ),
    "conversation.list_last": listed(
        lambda c: c.conversation.list_last(
            channel_identities=[NUMBER], channel="SMS", view="WITH_METADATA", start_time=MOMENT
        ),
        lambda c: c.conversation.list_last(
            channel_identities=[NUMBER], channel="SMS", view="WITH_METADATA", start_time=MOMENT
        ),
    ).give(lambda messages: [message.text for message in messages] == ["Hello", "Hi", "Hello"]),
    "conversation.send": both(
        lambda c: c.conversation.send(app_id="app-1", contact_id="contact-1", text="Hello"),
        lambda c: c.conversation.send(app_id="app-1", contact_id="contact-1", text="Hello"),
    ).give(lambda sent: (sent.message_id, sent.accepted_time) == ("msg-1", MOMENT)),
    "conversation.send_to_channel": both(
        lambda c: c.conversation.send_to_channel(
            app_id="app-dispatch", channel="SMS", identity=NUMBER, text="Hello", sms_sender="Acme"
        ),
        lambda c: c.conversation.send_to_channel(
            app_id="app-dispatch", channel="SMS", identity=NUMBER, text="Hello", sms_sender="Acme"
        ),
    ).give(lambda sent: sent.message_id == "msg-1"),
    "conversation.send_message": both(
        lambda c: c.conversation.send_message(
            app_id="app-1",
            contact_id="contact-1",
            message={
                "choice_message": {
                    "text_message": {"text": "Shall we call you?"},
                    "choices": [
                        {"text_message": {"text": "Yes"}, "postback_data": "y"},
                        {"call_message": {"title": "Call us", "phone_number": NUMBER}},
                    ],
                }
            },
            conversation_metadata={"order": 7},
            message_content_type="CONTENT_NOTIFICATION",
        ),
        lambda c: c.conversation.send_message(
            app_id="app-1",
            contact_id="contact-1",
            message={
                "choice_message": {
                    "text_message": {"text": "Shall we call you?"},
                    "choices": [
                        {"text_message": {"text": "Yes"}, "postback_data": "y"},
                        {"call_message": {"title": "Call us", "phone_number": NUMBER}},
                    ],
                }
            },
            conversation_metadata={"order": 7},
            message_content_type="CONTENT_NOTIFICATION",
        ),
    ).give(lambda sent: sent.message_id == "msg-1"),
    "conversation.send_message_to_channel": both(
        lambda c: c.conversation.send_message_to_channel(
            app_id="app-dispatch",
            channel="WHATSAPP",
            identity=NUMBER,
            message=AppMessage(
                content=CardMessage(
                    title="News",
                    media_message=MediaMessage(url=PICTURE),
                    choices=[Choice(content=UrlMessage(title="More", url="https://acme.example"))],
                ),
                agent=Agent(display_name="Ada", type="HUMAN"),
            ),
        ),
        lambda c: c.conversation.send_message_to_channel(
            app_id="app-dispatch",
            channel="WHATSAPP",
            identity=NUMBER,
            message=AppMessage(
                content=CardMessage(
                    title="News",
                    media_message=MediaMessage(url=PICTURE),
                    choices=[Choice(content=UrlMessage(title="More", url="https://acme.example"))],
                ),
                agent=Agent(display_name="Ada", type="HUMAN"),
            ),
        ),
    ).give(lambda sent: sent.message_id == "msg-1"),
    "conversation.send_message_to_identities": both(
        lambda c: c.conversation.send_message_to_identities(
            app_id="app-dispatch",
            channel_identities=[{"channel": "RCS", "identity": NUMBER}, {"channel": "SMS", "identity": NUMBER}],
            message={"media_message": {"url": PICTURE}},
            channel_priority_order=["RCS", "SMS"],
            channel_properties={"SMS_SENDER": "Acme"},
        ),
        lambda c: c.conversation.send_message_to_identities(
            app_id="app-dispatch",
            channel_identities=[{"channel": "RCS", "identity": NUMBER}, {"channel": "SMS", "identity": NUMBER}],
            message={"media_message": {"url": PICTURE}},
            channel_priority_order=["RCS", "SMS"],
            channel_properties={"SMS_SENDER": "Acme"},
        ),
    ).give(lambda sent: sent.message_id == "msg-1"),
    "conversation.update": both(
        lambda c: c.conversation.update("m1", metadata="order-7"),
        lambda c: c.conversation.update("m1", metadata="order-7"),
    ).give(lambda message: (message.id, message.metadata) == ("m1", "order-7")),
    "conversation.delete": both(lambda c: c.conversation.delete("m1"), lambda c: c.conversation.delete("m1")).give(
        lambda nothing: nothing is None
    ),
    "conversation.transcode": both(
        lambda c: c.conversation.transcode(
            app_id="app-1",
            app_message={"location_message": {"title": "Us", "coordinates": {"latitude": 47.6, "longitude": -2.8}}},
            channels=["WHATSAPP", "RCS"],
        ),
        lambda c: c.conversation.transcode(
            app_id="app-1",
            app_message={"location_message": {"title": "Us", "coordinates": {"latitude": 47.6, "longitude": -2.8}}},
            channels=["WHATSAPP", "RCS"],
        ),
    ).give(lambda found: found.transcoded_message == {"WHATSAPP": "{}", "RCS": "{}"}),
    "contact.read": both(lambda c: c.contact.read("c1"), lambda c: c.contact.read("c1")).give(
        lambda contact: (
            (contact.id, contact.display_name, contact.channel_priority, contact.language)
            == ("c1", "Ada", ["SMS"], "EN_GB")
        )
    ),
    "contact.list": listed(lambda c: c.contact.list(), lambda c: c.contact.list()).give(
        lambda contacts: [contact.id for contact in contacts] == ["contact-1", "contact-2", "contact-3"]
    ),
    "contact.create": both(
        lambda c: c.contact.create(channel="SMS", identity=NUMBER, display_name="Ada"),
        lambda c: c.contact.create(channel="SMS", identity=NUMBER, display_name="Ada"),
    ).give(lambda contact: (contact.display_name, contact.language, len(contact.raw)) == ("Ada", None, 3)),
    "contact.create_with_identities": both(
        lambda c: c.contact.create_with_identities(
            channel_identities=[{"channel": "RCS", "identity": NUMBER}, {"channel": "SMS", "identity": NUMBER}],
            language="EN_GB",
            channel_priority=["RCS", "SMS"],
        ),
        lambda c: c.contact.create_with_identities(
            channel_identities=[{"channel": "RCS", "identity": NUMBER}, {"channel": "SMS", "identity": NUMBER}],
            language="EN_GB",
            channel_priority=["RCS", "SMS"],
        ),
    ).give(
        lambda contact: (
            contact.channel_identities
            == [ChannelIdentity(channel="RCS", identity=NUMBER), ChannelIdentity(channel="SMS", identity=NUMBER)]
        )
    ),
    "contact.update": both(
        lambda c: c.contact.update("c1", email="a@b.example", update_mask=["email", "language"]),
        lambda c: c.contact.update("c1", email="a@b.example", update_mask=["email", "language"]),
    ).give(lambda contact: (contact.email, contact.display_name) == ("a@b.example", "Ada")),
    "contact.delete": both(lambda c: c.contact.delete("c1"), lambda c: c.contact.delete("c1")).give(
        lambda nothing: nothing is None
    ),
    "contact.merge": both(
        lambda c: c.contact.merge("c1", source_id="c2"), lambda c: c.contact.merge("c1", source_id="c2")
    ).give(lambda contact: contact.id == "c1"),
    "contact.list_conflicts": listed(lambda c: c.contact.list_conflicts(), lambda c: c.contact.list_conflicts()).give(
        lambda conflicts: [conflict.channels for conflict in conflicts] == [["SMS", "RCS"]] * 3
    ),
    "contact.read_profile": both(
        lambda c: c.contact.read_profile(app_id="app-1", contact_id="c1", channel="MESSENGER"),
        lambda c: c.contact.read_profile(app_id="app-1", contact_id="c1", channel="MESSENGER"),
    ).give(lambda profile: profile.profile_name == "ada"),
    "contact.read_profile_of_identity": both(
        lambda c: c.contact.read_profile_of_identity(app_id="app-1", channel="LINE", identity="U1"),
        lambda c: c.contact.read_profile_of_identity(app_id="app-1", channel="LINE", identity="U1"),
    ).give(lambda profile: profile.profile_name == "ada"),
    "conversation.apps.list": listed(lambda c: c.conversation.apps.list(), lambda c: c.conversation.apps.list()).give(
        lambda apps: [app.id for app in apps] == ["app-1", "app-2"]
    ),
    "conversation.apps.create": both(
        lambda c: c.conversation.apps.create(
            display_name="Shop",
            channel_credentials=[
                {
                    "channel": "MMS",
                    "mms_credentials": {
                        "account_id": "a",
                        "api_key": "k",
                        "basic_auth": {"username": "u", "password": "p"},
                    },
                }
            ],
            retention_policy={"retention_type": "PERSIST_RETENTION_POLICY"},
        ),
        lambda c: c.conversation.apps.create(
            display_name="Shop",
            channel_credentials=[
                {
                    "channel": "MMS",
                    "mms_credentials": {
                        "account_id": "a",
                        "api_key": "k",
                        "basic_auth": {"username": "u", "password": "p"},
                    },
                }
            ],
            retention_policy={"retention_type": "PERSIST_RETENTION_POLICY"},
        ),
    ).give(
        lambda app: (
            (app.display_name, [credential.keys for credential in app.channel_credentials or []])
            == ("Shop", [MmsCredentials(account_id="a", api_key="k", basic_auth=BasicAuth(username="u", password="p"))])
        )
    ),
    "conversation.apps.read": both(
        lambda c: c.conversation.apps.read("a1"), lambda c: c.conversation.apps.read("a1")
    ).give(
        lambda app: (
            app.id == "a1"
            and [(item.keys, item.state) for item in app.channel_credentials or []]
            == [
                (StaticBearer(claimed_identity="plan-1", token="t"), ChannelState(status="ACTIVE", description="")),
                (
                    LineEnterpriseCredentials(line_japan=LineKeys(token="t", secret="s"), is_default=True),
                    ChannelState(status="FAILING", description="no such token"),
                ),
            ]
        )
    ),
    "conversation.apps.update": both(
        lambda c: c.conversation.apps.update(
            "a1", smart_conversation={"enabled": True}, update_mask=["smart_conversation"]
        ),
        lambda c: c.conversation.apps.update(
            "a1", smart_conversation={"enabled": True}, update_mask=["smart_conversation"]
        ),
    ).give(
        lambda app: (app.id, app.smart_conversation, app.display_name) == ("a1", FeatureFlag(enabled=True), "Support")
    ),
    "conversation.apps.delete": both(
        lambda c: c.conversation.apps.delete("a1"), lambda c: c.conversation.apps.delete("a1")
    ).give(lambda nothing: nothing is None),
    "conversation.webhooks.list": listed(
        lambda c: c.conversation.webhooks.list("app-1"), lambda c: c.conversation.webhooks.list("app-1")
    ).give(lambda hooks: [hook.triggers for hook in hooks] == [["MESSAGE_DELIVERY", "MESSAGE_INBOUND"]]),
    "conversation.webhooks.create": both(
        lambda c: c.conversation.webhooks.create(
            app_id="app-1",
            target="https://acme.example",
            triggers=["OPT_IN"],
            client_credentials={"client_id": "i", "client_secret": "s", "endpoint": "https://acme.example/token"},
        ),
        lambda c: c.conversation.webhooks.create(
            app_id="app-1",
            target="https://acme.example",
            triggers=["OPT_IN"],
            client_credentials={"client_id": "i", "client_secret": "s", "endpoint": "https://acme.example/token"},
        ),
    ).give(
        lambda hook: (
            (hook.triggers, hook.client_credentials)
            == (["OPT_IN"], WebhookCredentials(client_id="i", client_secret="s", endpoint="https://acme.example/token"))
        )
    ),
    "conversation.webhooks.read": both(
        lambda c: c.conversation.webhooks.read("h1"), lambda c: c.conversation.webhooks.read("h1")
    ).give(lambda hook: (hook.id, hook.target_type) == ("h1", "HTTP")),
    "conversation.webhooks.update": both(
        lambda c: c.conversation.webhooks.update("h1", triggers=["CAPABILITY", "UNSUPPORTED"]),
        lambda c: c.conversation.webhooks.update("h1", triggers=["CAPABILITY", "UNSUPPORTED"]),
    ).give(lambda hook: (hook.id, hook.triggers) == ("h1", ["CAPABILITY", "UNSUPPORTED"])),
    "conversation.webhooks.delete": both(
        lambda c: c.conversation.webhooks.delete("h1"), lambda c: c.conversation.webhooks.delete("h1")
    ).give(lambda nothing: nothing is None),
    "conversation.conversations.list": listed(
        lambda c: c.conversation.conversations.list(only_active=True, app_id="app-1", active_channel="SMS"),
        lambda c: c.conversation.conversations.list(only_active=True, app_id="app-1", active_channel="SMS"),
    ).give(lambda conversations: [conversation.id for conversation in conversations] == ["conv-1", "conv-2", "conv-3"]),
    "conversation.conversations.list_recent": listed(
        lambda c: c.conversation.conversations.list_recent(app_id="app-1", order="ASC"),
        lambda c: c.conversation.conversations.list_recent(app_id="app-1", order="ASC"),
    ).give(lambda recent: [item.last_message and item.last_message.text for item in recent] == ["Hello"] * 3),
    "conversation.conversations.create": both(
        lambda c: c.conversation.conversations.create(
            app_id="app-1", contact_id="contact-2", metadata_json={"a": {"b": [1.5, "c"]}}
        ),
        lambda c: c.conversation.conversations.create(
            app_id="app-1", contact_id="contact-2", metadata_json={"a": {"b": [1.5, "c"]}}
        ),
    ).give(
        lambda made: (made.contact_id, made.metadata_json) == ("contact-2", {"a": FreeObject(extra={"b": [1.5, "c"]})})
    ),
    "conversation.conversations.read": both(
        lambda c: c.conversation.conversations.read("k1"), lambda c: c.conversation.conversations.read("k1")
    ).give(
        lambda found: (
            (found.id, found.last_received, found.metadata_json)
            == (
                "k1",
                MOMENT,
                {
                    "order": FreeObject(
                        extra={"number": 7.0, "open": True, "lines": ["a", FreeObject(extra={"b": None})]}
                    )
                },
            )
        )
    ),
    "conversation.conversations.update": both(
        lambda c: c.conversation.conversations.update(
            "k1", metadata_json={"a": True}, metadata_update_strategy="MERGE_PATCH"
        ),
        lambda c: c.conversation.conversations.update(
            "k1", metadata_json={"a": True}, metadata_update_strategy="MERGE_PATCH"
        ),
    ).give(lambda found: (found.id, found.metadata_json) == ("k1", {"a": True})),
    "conversation.conversations.stop": both(
        lambda c: c.conversation.conversations.stop("k1"), lambda c: c.conversation.conversations.stop("k1")
    ).give(lambda nothing: nothing is None),
    "conversation.conversations.delete": both(
        lambda c: c.conversation.conversations.delete("k1"), lambda c: c.conversation.conversations.delete("k1")
    ).give(lambda nothing: nothing is None),
    "conversation.conversations.inject_message": both(
        lambda c: c.conversation.conversations.inject_message(
            "k1",
            direction="TO_APP",
            accept_time=MOMENT,
            channel_identity={"channel": "SMS", "identity": NUMBER},
            contact_id="contact-1",
            contact_message={
                "choice_response_message": {"message_id": "m1", "postback_data": "y"},
                "reply_to": {"message_id": "m1"},
            },
        ),
        lambda c: c.conversation.conversations.inject_message(
            "k1",
            direction="TO_APP",
            accept_time=MOMENT,
            channel_identity={"channel": "SMS", "identity": NUMBER},
            contact_id="contact-1",
            contact_message={
                "choice_response_message": {"message_id": "m1", "postback_data": "y"},
                "reply_to": {"message_id": "m1"},
            },
        ),
    ).give(lambda nothing: nothing is None),
    "conversation.conversations.inject_event": both(
        lambda c: c.conversation.conversations.inject_event(
            "k1", accept_time=MOMENT, contact_event={"composing_end_event": {}}
        ),
        lambda c: c.conversation.conversations.inject_event(
            "k1", accept_time=MOMENT, contact_event={"composing_end_event": {}}
        ),
    ).give(lambda sent: sent.event_id == "event-1"),
    "conversation.events.send": both(
        lambda c: c.conversation.events.send(
            app_id="app-1",
            contact_id="contact-1",
            event=AgentJoinedEvent(agent=Agent(display_name="Ada", type="HUMAN")),
        ),
        lambda c: c.conversation.events.send(
            app_id="app-1",
            contact_id="contact-1",
            event=AgentJoinedEvent(agent=Agent(display_name="Ada", type="HUMAN")),
        ),
    ).give(lambda sent: (sent.event_id, sent.accepted_time) == ("event-1", MOMENT)),
    "conversation.events.send_to_channel": both(
        lambda c: c.conversation.events.send_to_channel(
            app_id="app-1", channel="WHATSAPP", identity=NUMBER, event={"composing_event": {}}, queue="HIGH_PRIORITY"
        ),
        lambda c: c.conversation.events.send_to_channel(
            app_id="app-1", channel="WHATSAPP", identity=NUMBER, event={"composing_event": {}}, queue="HIGH_PRIORITY"
        ),
    ).give(lambda sent: sent.event_id == "event-1"),
    "conversation.events.list": listed(
        lambda c: c.conversation.events.list(conversation_id="k1"),
        lambda c: c.conversation.events.list(conversation_id="k1"),
    ).give(
        lambda events: (
            [event.app_event or event.contact_message_event for event in events]
            == [
                ComposingEvent(),
                ReactionEvent(emoji="❤", action="REACTION_ACTION_REACT", message_id="msg-1"),
                ComposingEvent(),
            ]
        )
    ),
    "conversation.events.read": both(
        lambda c: c.conversation.events.read("e1"), lambda c: c.conversation.events.read("e1")
    ).give(lambda event: (event.id, event.direction, event.app_event) == ("e1", "TO_CONTACT", ComposingEvent())),
    "conversation.events.delete": both(
        lambda c: c.conversation.events.delete("e1"), lambda c: c.conversation.events.delete("e1")
    ).give(lambda nothing: nothing is None),
    "conversation.capabilities.query": both(
        lambda c: c.conversation.capabilities.query(app_id="app-1", contact_id="contact-1", request_id="r1"),
        lambda c: c.conversation.capabilities.query(app_id="app-1", contact_id="contact-1", request_id="r1"),
    ).give(lambda asked: (asked.request_id, asked.recipient) == ("r1", Recipient(contact_id="contact-1"))),
    "conversation.capabilities.query_identities": both(
        lambda c: c.conversation.capabilities.query_identities(
            app_id="app-1",
            channel_identities=[{"channel": "RCS", "identity": NUMBER}, {"channel": "SMS", "identity": NUMBER}],
        ),
        lambda c: c.conversation.capabilities.query_identities(
            app_id="app-1",
            channel_identities=[{"channel": "RCS", "identity": NUMBER}, {"channel": "SMS", "identity": NUMBER}],
        ),
    ).give(
        lambda asked: (
            (asked.request_id, asked.recipient)
            == (
                "request-1",
                Recipient(
                    identified_by=IdentifiedBy(
                        channel_identities=[
                            ChannelIdentity(channel="RCS", identity=NUMBER),
                            ChannelIdentity(channel="SMS", identity=NUMBER),
                        ]
                    )
                ),
            )
        )
    ),
    "conversation.consents.list_identities": listed(
        lambda c: c.conversation.consents.list_identities("app-1", "OPT_OUT_MARKETING"),
        lambda c: c.conversation.consents.list_identities("app-1", "OPT_OUT_MARKETING"),
    ).give(lambda found: [item.identity for item in found] == ["15551230001", "15551230002", "15551230003"]),
    "conversation.consents.read_audit_records": both(
        lambda c: c.conversation.consents.read_audit_records("app-1", NUMBER),
        lambda c: c.conversation.consents.read_audit_records("app-1", NUMBER),
    ).give(
        lambda found: (
            [(record.origin, record.operation, record.datetime) for record in found.audit_records or []]
            == [("ORIGIN_MO", "OPERATION_INSERT", MOMENT)]
        )
    ),
    "conversation.settings.read": both(
        lambda c: c.conversation.settings.read(), lambda c: c.conversation.settings.read()
    ).give(
        lambda found: (
            (found.project_id, found.settings)
            == ("prj-1", ProjectSettingsContent(contact_settings=ContactSettings(unified_contact_id_enabled=True)))
        )
    ),
    "conversation.settings.create": both(
        lambda c: c.conversation.settings.create(unified_contact_id_enabled=True),
        lambda c: c.conversation.settings.create(unified_contact_id_enabled=True),
    ).give(
        lambda made: (
            made.settings == ProjectSettingsContent(contact_settings=ContactSettings(unified_contact_id_enabled=True))
        )
    ),
    "conversation.settings.update": both(
        lambda c: c.conversation.settings.update(unified_contact_id_enabled=False),
        lambda c: c.conversation.settings.update(unified_contact_id_enabled=False),
    ).give(
        lambda found: (
            found.settings == ProjectSettingsContent(contact_settings=ContactSettings(unified_contact_id_enabled=False))
        )
    ),
    "conversation.settings.delete": both(
        lambda c: c.conversation.settings.delete(), lambda c: c.conversation.settings.delete()
    ).give(lambda nothing: nothing is None),
    "conversation.batches.send": both(
        lambda c: c.conversation.batches.send(
            app_id="app-1",
            message={"text_message": {"text": "Hello ${name}"}},
            recipient_and_params=[
                {"recipient": {"contact_id": "contact-1"}, "parameters": {"name": "Ada"}},
                {
                    "recipient": {"identified_by": {"channel_identities": [{"channel": "SMS", "identity": NUMBER}]}},
                    "message_metadata": {"order": 7},
                },
            ],
            send_after=MOMENT,
            batch_metadata={"campaign": "spring"},
        ),
        lambda c: c.conversation.batches.send(
            app_id="app-1",
            message={"text_message": {"text": "Hello ${name}"}},
            recipient_and_params=[
                {"recipient": {"contact_id": "contact-1"}, "parameters": {"name": "Ada"}},
                {
                    "recipient": {"identified_by": {"channel_identities": [{"channel": "SMS", "identity": NUMBER}]}},
                    "message_metadata": {"order": 7},
                },
            ],
            send_after=MOMENT,
            batch_metadata={"campaign": "spring"},
        ),
    ).give(lambda sent: (sent.batch_id, sent.send_after) == ("batch-1", MOMENT)),
    "conversation.batches.list": listed(
        lambda c: c.conversation.batches.list(metadata_key="campaign", metadata_value="spring"),
        lambda c: c.conversation.batches.list(metadata_key="campaign", metadata_value="spring"),
    ).give(
        lambda batches: (
            [(batch.batch_id, batch.status, batch.meta_data) for batch in batches]
            == [("batch-1", "SCHEDULED", {"campaign": "spring"})]
        )
    ),
    "conversation.batches.read": both(
        lambda c: c.conversation.batches.read("batch-9"), lambda c: c.conversation.batches.read("batch-9")
    ).give(lambda batch: (batch.batch_id, batch.send_after) == ("batch-9", MOMENT)),
    "conversation.batches.cancel": both(
        lambda c: c.conversation.batches.cancel(batch_id="batch-9"),
        lambda c: c.conversation.batches.cancel(batch_id="batch-9"),
    ).give(lambda nothing: nothing is None),
    "conversation.templates.list": listed(
        lambda c: c.conversation.templates.list(), lambda c: c.conversation.templates.list()
    ).give(lambda templates: [template.id for template in templates] == ["t-1", "t-2"]),
    "conversation.templates.create": both(
        lambda c: c.conversation.templates.create(
            default_translation="en-US",
            translations=[
                {"language_code": "en-US", "text_message": {"text": "Hello ${name}"}, "variables": [{"key": "name"}]}
            ],
            id="t-7",
        ),
        lambda c: c.conversation.templates.create(
            default_translation="en-US",
            translations=[
                {"language_code": "en-US", "text_message": {"text": "Hello ${name}"}, "variables": [{"key": "name"}]}
            ],
            id="t-7",
        ),
    ).give(
        lambda made: (
            (made.id, [item.content for item in made.translations or []])
            == ("t-7", [TextMessage(text="Hello ${name}")])
        )
    ),
    "conversation.templates.read": both(
        lambda c: c.conversation.templates.read("t1"), lambda c: c.conversation.templates.read("t1")
    ).give(
        lambda found: (
            (found.id, found.version, next(item.channel_template_overrides for item in found.translations or []))
            == (
                "t1",
                1,
                {
                    "WHATSAPP": ChannelTemplate(
                        template_reference=TemplateReference(template_id="hello", language_code="en-US", parameters={}),
                        parameter_mappings={"body[1]text": "name"},
                    )
                },
            )
        )
    ),
    "conversation.templates.update": both(
        lambda c: c.conversation.templates.update(
            "t1",
            version=1,
            default_translation="en-US",
            translations=[
                {"language_code": "en-US", "text_message": {"text": "Hello ${name}"}, "variables": [{"key": "name"}]}
            ],
        ),
        lambda c: c.conversation.templates.update(
            "t1",
            version=1,
            default_translation="en-US",
            translations=[
                {"language_code": "en-US", "text_message": {"text": "Hello ${name}"}, "variables": [{"key": "name"}]}
            ],
        ),
    ).give(lambda found: (found.id, found.description) == ("t1", "Greets")),
    "conversation.templates.delete": both(
        lambda c: c.conversation.templates.delete("t1"), lambda c: c.conversation.templates.delete("t1")
    ).give(lambda nothing: nothing is None),
    "conversation.templates.list_translations": listed(
        lambda c: c.conversation.templates.list_translations("t1", language_code="de-DE"),
        lambda c: c.conversation.templates.list_translations("t1", language_code="de-DE"),
    ).give(lambda found: [item.language_code for item in found] == ["de-DE"]),
}
