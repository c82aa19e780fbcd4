"""Payments: a form with lists of objects, and a list that goes on behind its last item."""

from __future__ import annotations

from pathlib import Path

from till_sdk import Till, Unrecognized


def main(url: str, folder: Path) -> None:
    """Use all of it."""
    with Till(key="k", base_url=url) as client:
        session = client.checkout.sessions.create(
            mode="payment",
            line_items=[
                {"price_data": {"currency": "eur", "unit_amount": 1250}, "quantity": 2},
                {"price": "p1", "quantity": 1},
            ],
            metadata={"order": "7"},
            expand=["line_items"],
        )
        match session.status:
            case "open" | "complete" | "expired" | None:
                pass
            case Unrecognized():
                raise AssertionError(session.status)
        listed = list(client.checkout.sessions.list(limit=2, created={"gte": 1_700_000_000}))
        assert session.id in [item.id for item in listed]
        assert len({item.id for item in listed}) == len(listed) == 4
