"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "ContactInfoMessage": (
        '{"description":"Data of a person.","type":"object","additionalProperties":false,'
        '"properties":{"name":{"$ref":"#/$defs/contact_info_message/ContactName","description":"The name"},'
        '"phone_numbers":{"type":"array","items":{"$ref":"#/$defs/contact_info_message/ContactPhoneNumber"},'
        '"description":"Numbers"},"addresses":{"type":"array",'
        '"items":{"$ref":"#/$defs/contact_info_message/ContactAddress"},'
        '"description":"Where the person lives or works"},"email_addresses":{"type":"array",'
        '"items":{"$ref":"#/$defs/contact_info_message/ContactEmailAddress"},"description":"E-mail addresses"},'
        '"organization":{"$ref":"#/$defs/contact_info_message/ContactOrganization",'
        '"description":"Where the person works"},"urls":{"type":"array",'
        '"items":{"$ref":"#/$defs/contact_info_message/ContactUrl"},"description":"Pages"},"birthday":{"type":"string",'
        '"format":"date","description":"The day of birth"}},"required":["name","phone_numbers"]}'
    ),
    "ContactUrl": (
        '{"type":"object","additionalProperties":false,"properties":{"url":{"type":"string","description":"The page"},'
        '"type":{"type":"string","description":"Its kind, such as `SOCIAL`"}},"required":["url"]}'
    ),
    "ContactOrganization": (
        '{"type":"object","additionalProperties":false,"properties":{"company":{"type":"string",'
        '"description":"The company"},"department":{"type":"string","description":"The department"},'
        '"title":{"type":"string","description":"The title of the job"}}}'
    ),
    "ContactEmailAddress": (
        '{"type":"object","additionalProperties":false,"properties":{"email_address":{"type":"string",'
        '"description":"The address"},"type":{"type":"string","description":"Its kind"}},"required":["email_address"]}'
    ),
    "ContactAddress": (
        '{"type":"object","additionalProperties":false,"properties":{"city":{"type":"string","description":"The city"},'
        '"country":{"type":"string","description":"The country"},"state":{"type":"string",'
        '"description":"The state or region"},"zip":{"type":"string","description":"The postal code"},'
        '"country_code":{"type":"string","description":"The country, in two letters"},"type":{"type":"string",'
        '"description":"Its kind, such as `HOME`"}}}'
    ),
    "ContactPhoneNumber": (
        '{"type":"object","additionalProperties":false,"properties":{"phone_number":{"type":"string",'
        '"description":"The number, with the code of the country"},"type":{"type":"string","description":"Its kind,'
        ' such as `WORK`"}},"required":["phone_number"]}'
    ),
    "ContactName": (
        '{"type":"object","additionalProperties":false,"properties":{"full_name":{"type":"string",'
        '"description":"The whole name, as it is shown"},"first_name":{"type":"string","description":"The first name"},'
        '"last_name":{"type":"string","description":"The family name"},"middle_name":{"type":"string",'
        '"description":"The middle name"},"prefix":{"type":"string","description":"What stands before it,'
        ' such as `Dr`"},"suffix":{"type":"string","description":"What stands behind it, such as `Jr`"}},'
        '"required":["full_name"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ContactInfoMessage": (
        '{"description":"Data of a person.","type":"object",'
        '"properties":{"name":{"$ref":"#/$defs/contact_info_message/ContactName","description":"The name"},'
        '"phone_numbers":{"type":"array","items":{"$ref":"#/$defs/contact_info_message/ContactPhoneNumber"},'
        '"description":"Numbers"},"addresses":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/contact_info_message/ContactAddress"},'
        '"description":"Where the person lives or works"},"email_addresses":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/contact_info_message/ContactEmailAddress"},"description":"E-mail addresses"},'
        '"organization":{"anyOf":[{"$ref":"#/$defs/contact_info_message/ContactOrganization"},{"type":"null"}],'
        '"description":"Where the person works"},"urls":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/contact_info_message/ContactUrl"},"description":"Pages"},'
        '"birthday":{"type":["string","null"],"format":"date","description":"The day of birth"}}}'
    ),
    "ContactUrl": (
        '{"type":"object","properties":{"url":{"type":"string","description":"The page"},"type":{"type":["string",'
        '"null"],"description":"Its kind, such as `SOCIAL`"}}}'
    ),
    "ContactOrganization": (
        '{"type":"object","properties":{"company":{"type":["string","null"],"description":"The company"},'
        '"department":{"type":["string","null"],"description":"The department"},"title":{"type":["string","null"],'
        '"description":"The title of the job"}}}'
    ),
    "ContactEmailAddress": (
        '{"type":"object","properties":{"email_address":{"type":"string","description":"The address"},'
        '"type":{"type":["string","null"],"description":"Its kind"}}}'
    ),
    "ContactAddress": (
        '{"type":"object","properties":{"city":{"type":["string","null"],"description":"The city"},'
        '"country":{"type":["string","null"],"description":"The country"},"state":{"type":["string","null"],'
        '"description":"The state or region"},"zip":{"type":["string","null"],"description":"The postal code"},'
        '"country_code":{"type":["string","null"],"description":"The country, in two letters"},'
        '"type":{"type":["string","null"],"description":"Its kind, such as `HOME`"}}}'
    ),
    "ContactPhoneNumber": (
        '{"type":"object","properties":{"phone_number":{"type":"string","description":"The number,'
        ' with the code of the country"},"type":{"type":["string","null"],"description":"Its kind, such as `WORK`"}}}'
    ),
    "ContactName": (
        '{"type":"object","properties":{"full_name":{"type":"string","description":"The whole name, as it is shown"},'
        '"first_name":{"type":["string","null"],"description":"The first name"},"last_name":{"type":["string","null"],'
        '"description":"The family name"},"middle_name":{"type":["string","null"],"description":"The middle name"},'
        '"prefix":{"type":["string","null"],"description":"What stands before it, such as `Dr`"},'
        '"suffix":{"type":["string","null"],"description":"What stands behind it, such as `Jr`"}}}'
    ),
}
"""The schema of each type, as it is received."""
