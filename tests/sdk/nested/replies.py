"""What the desk answers."""

from __future__ import annotations

KEY = "6ba7b810-9dad-11d1-80b4-00c04fd430c8"
MANY_DIGITS = "98765432109876543210.12345678901234567890"

CONTACT = (
    """
{
  "id": "c1",
  "displayName": "Ada",
  "vendor": {"score": 12345678901234567890.1234567890, "tags": [1.10, {"deep": null}]},
  "channelIdentities": [
    {"channel": "SMS", "identity": "+1", "verifiedAt": "2026-01-31T12:00:00Z", "carrier": "x"},
    {"channel": "RCS", "identity": "+2", "metadata": {"a": "b", "c": null}}
  ],
  "addresses": [
    {"city": "Berlin", "country": "DE", "floor": 3,
     "geo": {"lat": 52.5, "lon": 13, "altitude": 34.10, "source": {"kind": "gps", "at": "2026-01-01T00:00:00.5+02:00"}}}
  ],
  "tags": ["a", "b"],
  "nicknames": ["A", null],
  "custom": {"n": 1.2345678901234567890123, "list": [1, {"x": null}]},
  "balances": {
    "main": {"amount": 1.10, "currency": "EUR"},
    "other": {"amount": MANY, "currency": "GBP", "since": "2020"}
  },
  "limit": {"amount": "5.00", "currency": "EUR"},
  "preferred": "SMS",
  "priority": 7,
  "manager": {"id": "c0", "displayName": "Bob", "level": 2, "manager": {"id": "c9"}},
  "class": "gold",
  "createdAt": "2026-01-31T12:00:00+02:00",
  "visits": [{"at": "2026-01-01T00:00:00Z"}, {"at": "2026-01-02T00:00:00Z"}],
  "orders": [{"lines": [{"id": 1}, {"id": 2}]}, {"lines": []}, {"lines": [{"id": 3}]}],
  "settings": {"locale": {"zone": "UTC", "language": "de", "calendar": "iso"}, "theme": "dark"}
}
"""
).replace("MANY", MANY_DIGITS)
