"""The type `ContactInfoMessage`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDate


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ContactName(_Record):
    """The name."""

    full_name: str
    """The whole name, as it is shown."""

    first_name: str | None = None
    """The first name."""

    last_name: str | None = None
    """The family name."""

    middle_name: str | None = None
    """The middle name."""

    prefix: str | None = None
    """What stands before it, such as `Dr`."""

    suffix: str | None = None
    """What stands behind it, such as `Jr`."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ContactPhoneNumber(_Record):
    """Numbers."""

    phone_number: str
    """The number, with the code of the country."""

    type: str | None = None
    """Its kind, such as `WORK`."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ContactAddress(_Record):
    """Where the person lives or works."""

    city: str | None = None
    """The city."""

    country: str | None = None
    """The country."""

    state: str | None = None
    """The state or region."""

    zip: str | None = None
    """The postal code."""

    country_code: str | None = None
    """The country, in two letters."""

    type: str | None = None
    """Its kind, such as `HOME`."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ContactEmailAddress(_Record):
    """E-mail addresses."""

    email_address: str
    """The address."""

    type: str | None = None
    """Its kind."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ContactOrganization(_Record):
    """Where the person works."""

    company: str | None = None
    """The company."""

    department: str | None = None
    """The department."""

    title: str | None = None
    """The title of the job."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ContactUrl(_Record):
    """Pages."""

    url: str
    """The page."""

    type: str | None = None
    """Its kind, such as `SOCIAL`."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ContactInfoMessage(_Record):
    """Data of a person."""

    name: ContactName
    """The name."""

    phone_numbers: list[ContactPhoneNumber]
    """Numbers."""

    addresses: list[ContactAddress] | None = None
    """Where the person lives or works."""

    email_addresses: list[ContactEmailAddress] | None = None
    """E-mail addresses."""

    organization: ContactOrganization | None = None
    """Where the person works."""

    urls: list[ContactUrl] | None = None
    """Pages."""

    birthday: IsoDate | None = None
    """The day of birth."""
