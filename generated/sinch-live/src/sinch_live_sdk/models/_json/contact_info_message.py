"""The type `ContactInfoMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..contact_info_message import (
    ContactAddress,
    ContactEmailAddress,
    ContactInfoMessage,
    ContactName,
    ContactOrganization,
    ContactPhoneNumber,
    ContactUrl,
)

_new_contact_name = _Maker(ContactName)


def decode_contact_name(data: JsonObject, reading: _decode.Reading) -> ContactName:
    """Decode a `ContactName` from received JSON."""
    if type(full_name := data.get("full_name")) is not str:
        full_name = reading.required(full_name, _decode.text, "ContactName.full_name")
    if type(first_name := data.get("first_name")) is not str and first_name is not None:
        first_name = reading.optional(first_name, _decode.text, "ContactName.first_name")
    if type(last_name := data.get("last_name")) is not str and last_name is not None:
        last_name = reading.optional(last_name, _decode.text, "ContactName.last_name")
    if type(middle_name := data.get("middle_name")) is not str and middle_name is not None:
        middle_name = reading.optional(middle_name, _decode.text, "ContactName.middle_name")
    if type(prefix := data.get("prefix")) is not str and prefix is not None:
        prefix = reading.optional(prefix, _decode.text, "ContactName.prefix")
    if type(suffix := data.get("suffix")) is not str and suffix is not None:
        suffix = reading.optional(suffix, _decode.text, "ContactName.suffix")
    record = _new_contact_name.blank()
    _new_contact_name.fill(record, full_name, first_name, last_name, middle_name, prefix, suffix, data)
    return _with_gaps(record) if reading.has_gaps else record


_new_contact_phone_number = _Maker(ContactPhoneNumber)


def decode_contact_phone_number(data: JsonObject, reading: _decode.Reading) -> ContactPhoneNumber:
    """Decode a `ContactPhoneNumber` from received JSON."""
    if type(phone_number := data.get("phone_number")) is not str:
        phone_number = reading.required(phone_number, _decode.text, "ContactPhoneNumber.phone_number")
    if type(type_ := data.get("type")) is not str and type_ is not None:
        type_ = reading.optional(type_, _decode.text, "ContactPhoneNumber.type")
    record = _new_contact_phone_number.blank()
    _new_contact_phone_number.fill(record, phone_number, type_, data)
    return _with_gaps(record) if reading.has_gaps else record


_new_contact_address = _Maker(ContactAddress)


def decode_contact_address(data: JsonObject, reading: _decode.Reading) -> ContactAddress:
    """Decode a `ContactAddress` from received JSON."""
    if type(city := data.get("city")) is not str and city is not None:
        city = reading.optional(city, _decode.text, "ContactAddress.city")
    if type(country := data.get("country")) is not str and country is not None:
        country = reading.optional(country, _decode.text, "ContactAddress.country")
    if type(state := data.get("state")) is not str and state is not None:
        state = reading.optional(state, _decode.text, "ContactAddress.state")
    if type(zip := data.get("zip")) is not str and zip is not None:
        zip = reading.optional(zip, _decode.text, "ContactAddress.zip")
    if type(country_code := data.get("country_code")) is not str and country_code is not None:
        country_code = reading.optional(country_code, _decode.text, "ContactAddress.country_code")
    if type(type_ := data.get("type")) is not str and type_ is not None:
        type_ = reading.optional(type_, _decode.text, "ContactAddress.type")
    record = _new_contact_address.blank()
    _new_contact_address.fill(record, city, country, state, zip, country_code, type_, data)
    return record


_new_contact_email_address = _Maker(ContactEmailAddress)


def decode_contact_email_address(data: JsonObject, reading: _decode.Reading) -> ContactEmailAddress:
    """Decode a `ContactEmailAddress` from received JSON."""
    if type(email_address := data.get("email_address")) is not str:
        email_address = reading.required(email_address, _decode.text, "ContactEmailAddress.email_address")
    if type(type_ := data.get("type")) is not str and type_ is not None:
        type_ = reading.optional(type_, _decode.text, "ContactEmailAddress.type")
    record = _new_contact_email_address.blank()
    _new_contact_email_address.fill(record, email_address, type_, data)
    return _with_gaps(record) if reading.has_gaps else record


_new_contact_organization = _Maker(ContactOrganization)


def decode_contact_organization(data: JsonObject, reading: _decode.Reading) -> ContactOrganization:
    """Decode a `ContactOrganization` from received JSON."""
    if type(company := data.get("company")) is not str and company is not None:
        company = reading.optional(company, _decode.text, "ContactOrganization.company")
    if type(department := data.get("department")) is not str and department is not None:
        department = reading.optional(department, _decode.text, "ContactOrganization.department")
    if type(title := data.get("title")) is not str and title is not None:
        title = reading.optional(title, _decode.text, "ContactOrganization.title")
    record = _new_contact_organization.blank()
    _new_contact_organization.fill(record, company, department, title, data)
    return record


_new_contact_url = _Maker(ContactUrl)


def decode_contact_url(data: JsonObject, reading: _decode.Reading) -> ContactUrl:
    """Decode a `ContactUrl` from received JSON."""
    if type(url := data.get("url")) is not str:
        url = reading.required(url, _decode.text, "ContactUrl.url")
    if type(type_ := data.get("type")) is not str and type_ is not None:
        type_ = reading.optional(type_, _decode.text, "ContactUrl.type")
    record = _new_contact_url.blank()
    _new_contact_url.fill(record, url, type_, data)
    return _with_gaps(record) if reading.has_gaps else record


_new_contact_info_message = _Maker(ContactInfoMessage)


def decode_contact_info_message(data: JsonObject, reading: _decode.Reading) -> ContactInfoMessage:
    """Decode a `ContactInfoMessage` from received JSON."""
    name = reading.required_record(data.get("name"), decode_contact_name, "ContactInfoMessage.name")
    phone_numbers = reading.required_records(
        data.get("phone_numbers"), decode_contact_phone_number, "ContactInfoMessage.phone_numbers"
    )
    addresses = reading.records(data.get("addresses"), decode_contact_address, "ContactInfoMessage.addresses")
    email_addresses = reading.records(
        data.get("email_addresses"), decode_contact_email_address, "ContactInfoMessage.email_addresses"
    )
    organization = reading.record(
        data.get("organization"), decode_contact_organization, "ContactInfoMessage.organization"
    )
    urls = reading.records(data.get("urls"), decode_contact_url, "ContactInfoMessage.urls")
    birthday = reading.optional(data.get("birthday"), _decode.date, "ContactInfoMessage.birthday")
    record = _new_contact_info_message.blank()
    _new_contact_info_message.fill(
        record, name, phone_numbers, addresses, email_addresses, organization, urls, birthday, data
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_contact_name(value: object) -> JsonInput:
    """Write a `ContactName`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ContactName,
        decode_contact_name,
        {
            "full_name": _encode.Member(_wire.text, needed=True),
            "first_name": _wire.text,
            "last_name": _wire.text,
            "middle_name": _wire.text,
            "prefix": _wire.text,
            "suffix": _wire.text,
        },
    )


def encode_contact_phone_number(value: object) -> JsonInput:
    """Write a `ContactPhoneNumber`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ContactPhoneNumber,
        decode_contact_phone_number,
        {"phone_number": _encode.Member(_wire.text, needed=True), "type": _wire.text},
    )


def encode_contact_address(value: object) -> JsonInput:
    """Write a `ContactAddress`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ContactAddress,
        decode_contact_address,
        {
            "city": _wire.text,
            "country": _wire.text,
            "state": _wire.text,
            "zip": _wire.text,
            "country_code": _wire.text,
            "type": _wire.text,
        },
    )


def encode_contact_email_address(value: object) -> JsonInput:
    """Write a `ContactEmailAddress`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ContactEmailAddress,
        decode_contact_email_address,
        {"email_address": _encode.Member(_wire.text, needed=True), "type": _wire.text},
    )


def encode_contact_organization(value: object) -> JsonInput:
    """Write a `ContactOrganization`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ContactOrganization,
        decode_contact_organization,
        {"company": _wire.text, "department": _wire.text, "title": _wire.text},
    )


def encode_contact_url(value: object) -> JsonInput:
    """Write a `ContactUrl`, or a mapping of its members, as JSON."""
    return _encode.record(
        value, ContactUrl, decode_contact_url, {"url": _encode.Member(_wire.text, needed=True), "type": _wire.text}
    )


def encode_contact_info_message(value: object) -> JsonInput:
    """Write a `ContactInfoMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ContactInfoMessage,
        decode_contact_info_message,
        {
            "name": _encode.Member(encode_contact_name, needed=True),
            "phone_numbers": _encode.Member(_wire.list_of(encode_contact_phone_number), needed=True),
            "addresses": _wire.list_of(encode_contact_address),
            "email_addresses": _wire.list_of(encode_contact_email_address),
            "organization": encode_contact_organization,
            "urls": _wire.list_of(encode_contact_url),
            "birthday": _wire.date,
        },
    )


ENCODERS: dict[type, object] = {
    ContactName: encode_contact_name,
    ContactPhoneNumber: encode_contact_phone_number,
    ContactAddress: encode_contact_address,
    ContactEmailAddress: encode_contact_email_address,
    ContactOrganization: encode_contact_organization,
    ContactUrl: encode_contact_url,
    ContactInfoMessage: encode_contact_info_message,
}
