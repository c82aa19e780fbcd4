"""The tasks, by the generated package."""

import sys  # stand-in
from urllib.request import urlopen  # stand-in

from sinch_live_sdk import InboundTextSms, Sinch, TextSms, UnknownVariant, WebhookReceiver

url = sys.argv[1]  # stand-in
client = Sinch(
    project_id="prj-1",
    key_id="key-id",
    key_secret="key-secret",
    service_plan_id="plan-1",
    service_plan_token="plan-token",
    sms_region="us",
    conversation_region="us",
    base_url=url,  # stand-in
    token_url=f"{url}/oauth2/token",  # stand-in
)

# send an SMS
sent = client.sms.create(to=["+15551230001"], body="Hello", from_="+15551230002")
print(sent.id, sent.to)

# read it, and what became of it
batch = client.sms.read("batch-1")
print(batch.created_at if isinstance(batch, TextSms) else None)
print([status.status for status in client.sms.delivery_report("batch-1").statuses or []])

# every batch of every page
print([batch.id for batch in client.sms.list(page_size=2) if not isinstance(batch, UnknownVariant)])

# send a message to a contact
message = client.conversation.send(app_id="app-1", contact_id="contact-1", text="Hello")
print(message.message_id)

# every message of every page
print([found.text for found in client.conversation.list(app_id="app-1")])

# create a contact, and every contact of every page
contact = client.contact.create(channel="SMS", identity="+15551230001", display_name="Ada", language="EN_GB")
print(contact.id)
print([person.display_name for person in client.contact.list()])

# search a number, rent it, and every number of every page
number = client.numbers.search(region_code="US", type="LOCAL", capabilities=["SMS"]).items[0]
rented = client.numbers.rent(number.phone_number, sms_configuration={"servicePlanId": "plan-1"})
scheduled = rented.sms_configuration and rented.sms_configuration.scheduled_provisioning
print(rented.phone_number, scheduled and scheduled.status)
print([active.phone_number for active in client.numbers.list(region_code="US", type="LOCAL")])

# a group, and its members
group = client.sms.groups.create(name="Friends", members=["+15551230001", "+15551230003"])
print(group.id, group.name)
print(client.sms.groups.list_members("group-1"))

# send a card, and a question with choices
card = client.conversation.send_message(
    app_id="app-1",
    contact_id="contact-1",
    message={
        "card_message": {
            "title": "Lunch?",
            "description": "Today at noon",
            "choices": [{"text_message": {"text": "Yes"}, "postback_data": "yes"}],
        }
    },
)
print(card.message_id)
question = client.conversation.send_message(
    app_id="app-1",
    contact_id="contact-1",
    message={
        "choice_message": {
            "text_message": {"text": "Where?"},
            "choices": [
                {"text_message": {"text": "Here"}, "postback_data": "here"},
                {"url_message": {"title": "There", "url": "https://acme.example"}},
            ],
        }
    },
)
print(question.message_id)

# read an event, if it is genuine
with urlopen(f"{url}/delivery") as delivery:  # stand-in
    headers, body = dict(delivery.headers), delivery.read()  # stand-in
event = WebhookReceiver({"sms": "hook-secret"}).receive("/webhooks/sinch/sms/delivered", headers, body)
print(event.body if isinstance(event, InboundTextSms) else None)
