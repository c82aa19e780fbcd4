"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {
    "list": (
        '{"method":"fax.services.list","reply":"list","paged":true,"names":{"pageSize":"page_size"},'
        '"input":{"type":"object","properties":{"page":{"type":"integer","description":"The page to start at, from 1"},'
        '"pageSize":{"type":"integer","description":"How many to a page"}},"additionalProperties":false},'
        '"output":{"type":"object","properties":{"items":{"type":"array",'
        '"items":{"$ref":"#/$defs/fax_services/FaxService"}},"truncated":{"type":"boolean"},'
        '"next_cursor":{"type":"string"}},"required":["items"]}}'
    ),
    "create": (
        '{"method":"fax.services.create","reply":"record","input":{"type":"object",'
        '"properties":{"name":{"type":"string","description":"Its name, up to 60 characters",'
        '"examples":["Front desk"]},"incoming_webhook_url":{"type":"string",'
        '"description":"Where events about received faxes are to be sent"},"webhook_content_type":{"type":"string",'
        '"enum":["application/json","multipart/form-data"],"description":"The encoding of those events"},'
        '"default_for_project":{"type":"boolean","description":"Whether it is the project\'s own"},'
        '"default_from":{"type":"string","description":"The number to send from"},'
        '"number_of_retries":{"type":"integer","description":"How often a fax is tried again, up to 5"},'
        '"retry_delay_seconds":{"type":"integer","description":"Seconds between tries"},'
        '"image_conversion_method":{"type":"string","enum":["HALFTONE","MONOCHROME"],'
        '"description":"How pictures are made black and white"},"save_outbound_fax_documents":{"type":"boolean",'
        '"description":"Whether sent documents are kept"},"save_inbound_fax_documents":{"type":"boolean",'
        '"description":"Whether received documents are kept"}},"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/fax_services/FaxService"}}'
    ),
    "read": (
        '{"method":"fax.services.read","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The fax service"}},"required":["id"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/fax_services/FaxService"}}'
    ),
    "update": (
        '{"method":"fax.services.update","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The fax service"},"name":{"type":"string",'
        '"description":"Its name, up to 60 characters"},"incoming_webhook_url":{"type":"string",'
        '"description":"Where events about received faxes are to be sent"},"webhook_content_type":{"type":"string",'
        '"enum":["application/json","multipart/form-data"],"description":"The encoding of those events"},'
        '"default_for_project":{"type":"boolean","description":"Whether it is the project\'s own"},'
        '"default_from":{"type":"string","description":"The number to send from"},'
        '"number_of_retries":{"type":"integer","description":"How often a fax is tried again, up to 5"},'
        '"retry_delay_seconds":{"type":"integer","description":"Seconds between tries"},'
        '"image_conversion_method":{"type":"string","enum":["HALFTONE","MONOCHROME"],'
        '"description":"How pictures are made black and white"},"save_outbound_fax_documents":{"type":"boolean",'
        '"description":"Whether sent documents are kept"},"save_inbound_fax_documents":{"type":"boolean",'
        '"description":"Whether received documents are kept"}},"required":["id"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/fax_services/FaxService"}}'
    ),
    "delete": (
        '{"method":"fax.services.delete","reply":"none","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The fax service"}},"required":["id"],'
        '"additionalProperties":false},"output":{"type":"object"}}'
    ),
    "list_numbers": (
        '{"method":"fax.services.list_numbers","reply":"list","paged":true,"names":{"pageSize":"page_size"},'
        '"positional":["id"],"input":{"type":"object","properties":{"id":{"type":"string",'
        '"description":"The fax service"},"page":{"type":"integer","description":"The page to start at, from 1"},'
        '"pageSize":{"type":"integer","description":"How many to a page"}},"required":["id"],'
        '"additionalProperties":false},"output":{"type":"object","properties":{"items":{"type":"array",'
        '"items":{"$ref":"#/$defs/fax_service_number/FaxServiceNumber"}},"truncated":{"type":"boolean"},'
        '"next_cursor":{"type":"string"}},"required":["items"]}}'
    ),
    "list_emails": (
        '{"method":"fax.services.list_emails","reply":"list","paged":true,"names":{"pageSize":"page_size"},'
        '"positional":["id","number"],"input":{"type":"object","properties":{"id":{"type":"string",'
        '"description":"The fax service"},"number":{"type":"string","description":"The number,'
        ' in E.164 with its plus"},"page":{"type":"integer","description":"The page to start at, from 1"},'
        '"pageSize":{"type":"integer","description":"How many to a page"}},"required":["id","number"],'
        '"additionalProperties":false},"output":{"type":"object","properties":{"items":{"type":"array",'
        '"items":{"type":"string"}},"truncated":{"type":"boolean"},"next_cursor":{"type":"string"}},'
        '"required":["items"]}}'
    ),
}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "FaxService": (
        '{"type":"object","properties":{"id":{"type":"string","description":"The fax service"},'
        '"name":{"type":["string","null"],"description":"Its name"},"projectId":{"type":["string","null"],'
        '"description":"The project"},"incomingWebhookUrl":{"type":["string","null"],'
        '"description":"Where events about received faxes are sent"},"webhookContentType":{"type":["string","null"],'
        '"examples":["application/json","multipart/form-data"],"description":"The encoding of those events"},'
        '"defaultForProject":{"type":["boolean","null"],"description":"Whether it is the project\'s own"},'
        '"defaultFrom":{"type":["string","null"],"description":"The number to send from"},'
        '"numberOfRetries":{"type":["integer","null"],"description":"How often a fax is tried again"},'
        '"retryDelaySeconds":{"type":["integer","null"],"description":"Seconds between tries"},'
        '"imageConversionMethod":{"type":["string","null"],"examples":["HALFTONE","MONOCHROME"],'
        '"description":"How pictures are made black and white"},"saveOutboundFaxDocuments":{"type":["boolean","null"],'
        '"description":"Whether sent documents are kept"},"saveInboundFaxDocuments":{"type":["boolean","null"],'
        '"description":"Whether received documents are kept"}}}'
    ),
}
"""The schema of each type, as it is received."""
