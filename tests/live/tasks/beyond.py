"""Tasks that only the generated package has methods for."""

import sys  # stand-in

from sinch_live_sdk import HangupAction, SayInstruction, Sinch, Svaml, VoiceAnswered, WebhookReceiver

url = sys.argv[1]  # stand-in
client = Sinch(
    project_id="prj-1",
    key_id="key-id",
    key_secret="key-secret",
    application_key="app-key",
    application_secret="YXBwLXNlY3JldA==",
    base_url=url,  # stand-in
    token_url=f"{url}/oauth2/token",  # stand-in
)

# call someone into a conference, and mute whoever is there
print(client.voice.create_conference(to="+15551230001", conference_id="conf-1").id)
for participant in client.voice.conferences.read("conf-1").participants or []:
    client.voice.conferences.manage_participant("conf-1", participant.id or "", command="mute")
    print(participant.cli)

# a template, and every template of every page
template = client.conversation.templates.create(
    default_translation="en-US",
    translations=[
        {"language_code": "en-US", "text_message": {"text": "Hello ${name}"}, "variables": [{"key": "name"}]}
    ],
)
print(template.default_translation)
print(len(list(client.conversation.templates.list())))

# verify a number, by signed requests
signed = client.with_options(verification_auth="signed")
started = signed.verify.create(number="+15551230001", method="sms")
print(signed.verify.report_sms(started.id, code="1234").status)

# fax a document
print(client.fax.send(to="+19898989898", content_url="https://acme.example/a.pdf").status)

# answer a call
receiver = WebhookReceiver({"callbacks": "app-key:YXBwLXNlY3JldA=="})


@receiver.on(VoiceAnswered)
def answer(call: VoiceAnswered) -> Svaml:
    """Greet people, and leave machines alone."""
    if call.amd is not None and call.amd.status == "machine":
        return Svaml(action=HangupAction())
    return Svaml(instructions=[SayInstruction(text="Hello", locale="en-US")], action=HangupAction())


app = receiver.asgi()
