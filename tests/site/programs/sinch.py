from typing import assert_never

from sinch_live_sdk import (
    BinarySms,
    MediaSms,
    Sinch,
    TextSms,
    UnknownVariant,
)

with Sinch() as client:  # keys and regions: environment
    sent = client.sms.create(
        to=["+15551230001", "+15551230002"],
        body="Hello ${name}",
        parameters={"name": {"default": "you"}},
    )
    print("sent", sent.id)

    for batch in client.sms.list():  # all pages
        match batch:
            case TextSms():
                print(batch.id, "text:", batch.body)
            case MediaSms():
                url = batch.body.url if batch.body else None
                print(batch.id, "media:", url)
            case BinarySms():
                print(batch.id, "binary:", batch.udh)
            case UnknownVariant():
                pass  # a kind that the API has since added
            case _:
                assert_never(batch)
