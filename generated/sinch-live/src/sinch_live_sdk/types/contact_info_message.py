"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import IsoDate
from ..models.contact_info_message import (
    ContactAddress,
    ContactEmailAddress,
    ContactInfoMessage,
    ContactName,
    ContactOrganization,
    ContactPhoneNumber,
    ContactUrl,
)


class ContactInfoMessageDict(_TypedDict):
    """The JSON of `ContactInfoMessage`."""

    name: ContactNameDict | ContactName
    """The name."""

    phone_numbers: Sequence[ContactPhoneNumberDict | ContactPhoneNumber]
    """Numbers."""

    addresses: NotRequired[Sequence[ContactAddressDict | ContactAddress]]
    """Where the person lives or works."""

    email_addresses: NotRequired[Sequence[ContactEmailAddressDict | ContactEmailAddress]]
    """E-mail addresses."""

    organization: NotRequired[ContactOrganizationDict | ContactOrganization]
    """Where the person works."""

    urls: NotRequired[Sequence[ContactUrlDict | ContactUrl]]
    """Pages."""

    birthday: NotRequired[IsoDate]
    """The day of birth."""


class ContactUrlDict(_TypedDict):
    """The JSON of `ContactUrl`."""

    url: str
    """The page."""

    type: NotRequired[str]
    """Its kind, such as `SOCIAL`."""


class ContactOrganizationDict(_TypedDict):
    """The JSON of `ContactOrganization`."""

    company: NotRequired[str]
    """The company."""

    department: NotRequired[str]
    """The department."""

    title: NotRequired[str]
    """The title of the job."""


class ContactEmailAddressDict(_TypedDict):
    """The JSON of `ContactEmailAddress`."""

    email_address: str
    """The address."""

    type: NotRequired[str]
    """Its kind."""


class ContactAddressDict(_TypedDict):
    """The JSON of `ContactAddress`."""

    city: NotRequired[str]
    """The city."""

    country: NotRequired[str]
    """The country."""

    state: NotRequired[str]
    """The state or region."""

    zip: NotRequired[str]
    """The postal code."""

    country_code: NotRequired[str]
    """The country, in two letters."""

    type: NotRequired[str]
    """Its kind, such as `HOME`."""


class ContactPhoneNumberDict(_TypedDict):
    """The JSON of `ContactPhoneNumber`."""

    phone_number: str
    """The number, with the code of the country."""

    type: NotRequired[str]
    """Its kind, such as `WORK`."""


class ContactNameDict(_TypedDict):
    """The JSON of `ContactName`."""

    full_name: str
    """The whole name, as it is shown."""

    first_name: NotRequired[str]
    """The first name."""

    last_name: NotRequired[str]
    """The family name."""

    middle_name: NotRequired[str]
    """The middle name."""

    prefix: NotRequired[str]
    """What stands before it, such as `Dr`."""

    suffix: NotRequired[str]
    """What stands behind it, such as `Jr`."""


ContactInfoMessageInput: TypeAlias = ContactInfoMessageDict | ContactInfoMessage
"""The JSON of `ContactInfoMessage`, or the record."""

ContactUrlInput: TypeAlias = ContactUrlDict | ContactUrl
"""The JSON of `ContactUrl`, or the record."""

ContactOrganizationInput: TypeAlias = ContactOrganizationDict | ContactOrganization
"""The JSON of `ContactOrganization`, or the record."""

ContactEmailAddressInput: TypeAlias = ContactEmailAddressDict | ContactEmailAddress
"""The JSON of `ContactEmailAddress`, or the record."""

ContactAddressInput: TypeAlias = ContactAddressDict | ContactAddress
"""The JSON of `ContactAddress`, or the record."""

ContactPhoneNumberInput: TypeAlias = ContactPhoneNumberDict | ContactPhoneNumber
"""The JSON of `ContactPhoneNumber`, or the record."""

ContactNameInput: TypeAlias = ContactNameDict | ContactName
"""The JSON of `ContactName`, or the record."""
