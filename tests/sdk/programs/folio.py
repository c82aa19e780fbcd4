"""Customers: searched by a body, listed by their last one, changed."""

from __future__ import annotations

from pathlib import Path

from folio_sdk import Contact, Folio
from folio_sdk.types import FilterGroupDict

GROUPS: list[FilterGroupDict] = [
    {"filters": [{"propertyName": "city", "operator": "IN", "values": ["Rome", "Oslo"]}]},
    {"filters": [{"propertyName": "email", "operator": "HAS_PROPERTY"}]},
]


def found(client: Folio) -> list[Contact]:
    """Everybody in two cities, or with an e-mail, in pages of 2."""
    return list(client.contacts.search(filter_groups=GROUPS, sorts=[{"propertyName": "city"}], limit=2))


def by_hand(client: Folio) -> list[str]:
    """Ids page by page, as a later process would go on."""
    page = client.contacts.search(query="a", limit=1)
    ids = [contact.id for contact in page.items]
    while page.has_next:
        arguments = page.next_arguments
        assert arguments is not None
        assert arguments["query"] == "a"
        after, limit = arguments["after"], arguments["limit"]
        assert isinstance(after, str)
        assert isinstance(limit, int)
        page = client.contacts.search(query="a", after=after, limit=limit)
        ids += [contact.id for contact in page.items]
    return ids


def main(url: str, folder: Path) -> None:
    """Use all of it."""
    with Folio(token="t", base_url=url) as client:
        contacts = found(client)
        assert len(contacts) == 3
        assert by_hand(client) == [contact.id for contact in contacts]
        listed = [contact.id for contact in client.contacts.list(properties=["email", "city"], tags=["a", "b"])]
        assert listed == [contact.id for contact in contacts]
        changed = client.contacts.update(contacts[0].id, properties={**(contacts[0].properties or {}), "city": None})
        assert changed.properties is not None
