"""The tasks, by the vendor's own package."""

import sys  # stand-in
from urllib.request import urlopen  # stand-in

from sinch import SinchClient

url = sys.argv[1]  # stand-in
client = SinchClient(
    project_id="prj-1",
    key_id="key-id",
    key_secret="key-secret",
    service_plan_id="plan-1",
    sms_api_token="plan-token",
    sms_region="us",
    conversation_region="us",
)
client.configuration.auth_origin = url  # stand-in
client.configuration.numbers_origin = url  # stand-in
client.configuration.conversation_origin = url  # stand-in
client.configuration.sms_origin = url  # stand-in
client.configuration.sms_origin_with_service_plan_id = url  # stand-in

# send an SMS
sent = client.sms.batches.send_sms(to=["+15551230001"], body="Hello", from_="+15551230002")
print(sent.id, sent.to)

# read it, and what became of it
print(client.sms.batches.get(batch_id="batch-1").created_at)
print([status.status for status in client.sms.delivery_reports.get(batch_id="batch-1").statuses])

# every batch of every page
print([batch.id for batch in client.sms.batches.list(page_size=2).iterator()])

# send a message to a contact
message = client.conversation.messages.send_text_message(app_id="app-1", text="Hello", contact_id="contact-1")
print(message.message_id)

# every message of every page
print(
    [
        (getattr(found, "app_message", None) or found.contact_message).text_message.text
        for found in client.conversation.messages.list(app_id="app-1").iterator()
    ]
)

# create a contact, and every contact of every page
contact = client.conversation.contacts.create(
    channel_identities=[{"channel": "SMS", "identity": "+15551230001"}], display_name="Ada", language="EN_GB"
)
print(contact.id)
print([person.display_name for person in client.conversation.contacts.list().iterator()])

# search a number, rent it, and every number of every page
number = client.numbers.search_for_available_numbers(
    region_code="US", number_type="LOCAL", capabilities=["SMS"]
).content()[0]
rented = client.numbers.rent(phone_number=number.phone_number, sms_configuration={"service_plan_id": "plan-1"})
print(rented.phone_number, rented.sms_configuration.scheduled_provisioning.status)
print([active.phone_number for active in client.numbers.list(region_code="US", number_type="LOCAL").iterator()])

# a group, and its members
group = client.sms.groups.create(name="Friends", members=["+15551230001", "+15551230003"])
print(group.id, group.name)
print(list(client.sms.groups.list_members(group_id="group-1").iterator()))

# send a card, and a question with choices
card = client.conversation.messages.send_card_message(
    app_id="app-1",
    contact_id="contact-1",
    card_message={
        "title": "Lunch?",
        "description": "Today at noon",
        "choices": [{"text_message": {"text": "Yes"}, "postback_data": "yes"}],
    },
)
print(card.message_id)
question = client.conversation.messages.send_choice_message(
    app_id="app-1",
    contact_id="contact-1",
    choice_message={
        "text_message": {"text": "Where?"},
        "choices": [
            {"text_message": {"text": "Here"}, "postback_data": "here"},
            {"url_message": {"title": "There", "url": "https://acme.example"}},
        ],
    },
)
print(question.message_id)

# read an event, if it is genuine
with urlopen(f"{url}/delivery") as delivery:  # stand-in
    headers, body = dict(delivery.headers), delivery.read()  # stand-in
events = client.sms.sinch_events("hook-secret")
print(events.parse_event(body, headers).body if events.validate_authentication_header(headers, body) else None)
