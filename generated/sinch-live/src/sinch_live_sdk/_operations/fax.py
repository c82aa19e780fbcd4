"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {
    "send": (
        '{"method":"fax.send","reply":"record","names":{"from":"from_"},"input":{"type":"object",'
        '"properties":{"to":{"type":"string","description":"The number to send to, in E.164; +19898989898 is free,'
        ' for tests","examples":["+19898989898"]},"content_url":{"anyOf":[{"type":"string"},{"type":"array",'
        '"items":{"type":"string"}}],"description":"Where the document is, or the documents are",'
        '"examples":["https://acme.example/a.pdf"]},"from":{"type":"string","description":"The number to send from"},'
        '"header_text":{"type":"string","description":"Text at the top of each page, up to 50 characters"},'
        '"header_page_numbers":{"type":"boolean","description":"Whether the top of each page has its number"},'
        '"header_time_zone":{"type":"string","description":"The time zone of the top of each page,'
        ' such as `Europe/Rome`"},"retry_delay_seconds":{"type":"integer","description":"Seconds between tries"},'
        '"labels":{"type":"object","additionalProperties":{"type":"string"},"description":"Your own values, by name"},'
        '"callback_url":{"type":"string","description":"Where events about the fax are to be sent"},'
        '"callback_url_content_type":{"type":"string","enum":["application/json","multipart/form-data"],'
        '"description":"The encoding of those events"},"image_conversion_method":{"type":"string","enum":["HALFTONE",'
        '"MONOCHROME"],"description":"How pictures are made black and white"},"service_id":{"type":"string",'
        '"description":"The fax service, if not the project\'s own"},"max_retries":{"type":"integer",'
        '"description":"How often the fax is tried again, up to 5"},"resolution":{"type":"string","enum":["FINE",'
        '"SUPERFINE"],"description":"The resolution"},"cover_page_id":{"type":"string",'
        '"description":"The cover page of the fax service"},"cover_page_data":{"type":"object",'
        '"additionalProperties":{"type":"string"},"description":"Values for the cover page, by names in lower case"}},'
        '"required":["to","content_url"],"additionalProperties":false},"output":{"$ref":"#/$defs/fax/Fax"}}'
    ),
    "send_file": (
        '{"method":"fax.send_file","reply":"record","upload":true,"names":{"from":"from_"},"input":{"type":"object",'
        '"properties":{"to":{"type":"string","description":"The number to send to, in E.164; +19898989898 is free,'
        ' for tests"},"file":{"type":"object","format":"file","properties":{"content":{"type":"string",'
        '"contentEncoding":"base64"},"name":{"type":"string"},"media_type":{"type":"string"}},"required":["content"],'
        '"additionalProperties":false,"description":"The document: a path, bytes, an open file, or (name, content,'
        ' media type)"},"from":{"type":"string","description":"The number to send from"},'
        '"header_text":{"type":"string","description":"Text at the top of each page, up to 50 characters"},'
        '"header_page_numbers":{"type":"boolean","description":"Whether the top of each page has its number"},'
        '"header_time_zone":{"type":"string","description":"The time zone of the top of each page,'
        ' such as `Europe/Rome`"},"retry_delay_seconds":{"type":"integer","description":"Seconds between tries"},'
        '"labels":{"type":"object","additionalProperties":{"type":"string"},"description":"Your own values, by name"},'
        '"callback_url":{"type":"string","description":"Where events about the fax are to be sent"},'
        '"callback_url_content_type":{"type":"string","enum":["application/json","multipart/form-data"],'
        '"description":"The encoding of those events"},"image_conversion_method":{"type":"string","enum":["HALFTONE",'
        '"MONOCHROME"],"description":"How pictures are made black and white"},"service_id":{"type":"string",'
        '"description":"The fax service, if not the project\'s own"},"max_retries":{"type":"integer",'
        '"description":"How often the fax is tried again, up to 5"},"resolution":{"type":"string","enum":["FINE",'
        '"SUPERFINE"],"description":"The resolution"},"cover_page_id":{"type":"string",'
        '"description":"The cover page of the fax service"},"cover_page_data":{"type":"object",'
        '"additionalProperties":{"type":"string"},"description":"Values for the cover page, by names in lower case"}},'
        '"required":["to","file"],"additionalProperties":false},"output":{"$ref":"#/$defs/fax/Fax"}}'
    ),
    "send_files": (
        '{"method":"fax.send_files","reply":"record","names":{"from":"from_"},"input":{"type":"object",'
        '"properties":{"to":{"type":"string","description":"The number to send to, in E.164; +19898989898 is free,'
        ' for tests"},"files":{"type":"array","items":{"$ref":"#/$defs/fax_file/FaxFile"},'
        '"description":"The documents"},"from":{"type":"string","description":"The number to send from"},'
        '"header_text":{"type":"string","description":"Text at the top of each page, up to 50 characters"},'
        '"header_page_numbers":{"type":"boolean","description":"Whether the top of each page has its number"},'
        '"header_time_zone":{"type":"string","description":"The time zone of the top of each page,'
        ' such as `Europe/Rome`"},"retry_delay_seconds":{"type":"integer","description":"Seconds between tries"},'
        '"labels":{"type":"object","additionalProperties":{"type":"string"},"description":"Your own values, by name"},'
        '"callback_url":{"type":"string","description":"Where events about the fax are to be sent"},'
        '"callback_url_content_type":{"type":"string","enum":["application/json","multipart/form-data"],'
        '"description":"The encoding of those events"},"image_conversion_method":{"type":"string","enum":["HALFTONE",'
        '"MONOCHROME"],"description":"How pictures are made black and white"},"service_id":{"type":"string",'
        '"description":"The fax service, if not the project\'s own"},"max_retries":{"type":"integer",'
        '"description":"How often the fax is tried again, up to 5"},"resolution":{"type":"string","enum":["FINE",'
        '"SUPERFINE"],"description":"The resolution"},"cover_page_id":{"type":"string",'
        '"description":"The cover page of the fax service"},"cover_page_data":{"type":"object",'
        '"additionalProperties":{"type":"string"},"description":"Values for the cover page, by names in lower case"}},'
        '"required":["to","files"],"additionalProperties":false},"output":{"$ref":"#/$defs/fax/Fax"}}'
    ),
    "send_to_many": (
        '{"method":"fax.send_to_many","reply":"list","names":{"from":"from_"},"input":{"type":"object",'
        '"properties":{"to":{"type":"array","items":{"type":"string"},"description":"The numbers to send to,'
        ' in E.164"},"content_url":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],'
        '"description":"Where the document is, or the documents are"},"files":{"type":"array",'
        '"items":{"$ref":"#/$defs/fax_file/FaxFile"},"description":"The documents"},"from":{"type":"string",'
        '"description":"The number to send from"},"header_text":{"type":"string",'
        '"description":"Text at the top of each page, up to 50 characters"},"header_page_numbers":{"type":"boolean",'
        '"description":"Whether the top of each page has its number"},"header_time_zone":{"type":"string",'
        '"description":"The time zone of the top of each page, such as `Europe/Rome`"},'
        '"retry_delay_seconds":{"type":"integer","description":"Seconds between tries"},"labels":{"type":"object",'
        '"additionalProperties":{"type":"string"},"description":"Your own values, by name"},'
        '"callback_url":{"type":"string","description":"Where events about the fax are to be sent"},'
        '"callback_url_content_type":{"type":"string","enum":["application/json","multipart/form-data"],'
        '"description":"The encoding of those events"},"image_conversion_method":{"type":"string","enum":["HALFTONE",'
        '"MONOCHROME"],"description":"How pictures are made black and white"},"service_id":{"type":"string",'
        '"description":"The fax service, if not the project\'s own"},"max_retries":{"type":"integer",'
        '"description":"How often the fax is tried again, up to 5"},"resolution":{"type":"string","enum":["FINE",'
        '"SUPERFINE"],"description":"The resolution"},"cover_page_id":{"type":"string",'
        '"description":"The cover page of the fax service"},"cover_page_data":{"type":"object",'
        '"additionalProperties":{"type":"string"},"description":"Values for the cover page, by names in lower case"}},'
        '"required":["to"],"additionalProperties":false},"output":{"type":"object",'
        '"properties":{"items":{"type":"array","items":{"$ref":"#/$defs/fax/Fax"}},"truncated":{"type":"boolean"}},'
        '"required":["items"]}}'
    ),
    "list": (
        '{"method":"fax.list","reply":"list","paged":true,"names":{"from":"from_","pageSize":"page_size"},'
        '"input":{"type":"object","properties":{"create_time":{"type":"string","description":"Those made then: a year,'
        ' a month or a day, such as `2026-05`"},"created_from":{"type":"string","format":"date-time",'
        '"description":"Those made from then on"},"created_until":{"type":"string","format":"date-time",'
        '"description":"Those made until then"},"direction":{"type":"string","enum":["OUTBOUND","INBOUND"],'
        '"description":"Those that go this way"},"status":{"type":"string","enum":["QUEUED","IN_PROGRESS","COMPLETED",'
        '"FAILURE"],"description":"Those that have come this far"},"to":{"type":"string",'
        '"description":"Those to numbers that begin so"},"from":{"type":"string",'
        '"description":"Those from numbers that begin so"},"service_id":{"type":"string",'
        '"description":"Those of this fax service"},"page":{"type":"integer","description":"The page to start at,'
        ' from 1"},"pageSize":{"type":"integer","description":"How many to a page"}},"additionalProperties":false},'
        '"output":{"type":"object","properties":{"items":{"type":"array","items":{"$ref":"#/$defs/fax/Fax"}},'
        '"truncated":{"type":"boolean"},"next_cursor":{"type":"string"}},"required":["items"]}}'
    ),
    "read": (
        '{"method":"fax.read","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The fax"}},"required":["id"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/fax/Fax"}}'
    ),
    "download": (
        '{"method":"fax.download","reply":"download","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The fax"}},"required":["id"],"additionalProperties":false},'
        '"output":{"type":"object","properties":{"media_type":{"type":"string"},"size":{"type":"integer"},'
        '"base64":{"type":"string","contentEncoding":"base64"}}}}'
    ),
    "delete_content": (
        '{"method":"fax.delete_content","reply":"none","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The fax"}},"required":["id"],"additionalProperties":false},'
        '"output":{"type":"object"}}'
    ),
}
"""Each operation."""

TRIGGERS: dict[str, str] = {
    "fax/incoming": (
        '{"path":"/webhooks/sinch/fax","payload":{"allOf":[{"$ref":"#/$defs/fax/FaxIncoming"},{"type":"object",'
        '"properties":{"event":{"const":"INCOMING_FAX"}},"required":["event"]}]}}'
    ),
    "fax/completed": (
        '{"path":"/webhooks/sinch/fax","payload":{"allOf":[{"$ref":"#/$defs/fax/FaxCompleted"},{"type":"object",'
        '"properties":{"event":{"const":"FAX_COMPLETED"}},"required":["event"]}]}}'
    ),
}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "FaxCompleted": (
        '{"type":"object","properties":{"event":{"anyOf":[{"const":"FAX_COMPLETED"},{"type":"null"}],'
        '"description":"FAX_COMPLETED"},"eventTime":{"type":["string","null"],"format":"date-time",'
        '"description":"When it happened"},"fax":{"anyOf":[{"$ref":"#/$defs/fax/Fax"},{"type":"null"}],'
        '"description":"The fax"},"file":{"type":["string","null"],"contentEncoding":"base64",'
        '"description":"The document"},"fileType":{"type":["string","null"],"examples":["DOC","DOCX","PDF","TIF","JPG",'
        '"ODT","TXT","HTML","PNG"],"description":"Its kind"}}}'
    ),
    "Fax": (
        '{"type":"object","properties":{"id":{"type":"string","description":"The fax"},"direction":{"type":["string",'
        '"null"],"examples":["OUTBOUND","INBOUND"],"description":"Which way it goes"},"from":{"type":["string","null"],'
        '"description":"The number that it is from"},"to":{"type":["string","null"],'
        '"description":"The number that it is for"},"contentUrl":{"anyOf":[{"anyOf":[{"type":"string"},{"type":"array",'
        '"items":{"type":"string"}}]},{"type":"null"}],"description":"Where the document is that it was made of,'
        ' or the documents are"},"numberOfPages":{"type":["integer","null"],"description":"Pages"},'
        '"status":{"type":["string","null"],"examples":["QUEUED","IN_PROGRESS","COMPLETED","FAILURE"],'
        '"description":"How far it has come"},"price":{"anyOf":[{"$ref":"#/$defs/money/Money"},{"type":"null"}],'
        '"description":"What it cost"},"pricePerPage":{"type":["string","null"],"pattern":"^[+-]?[0-9]{1,'
        '300}(\\\\.[0-9]{1,300})?$","examples":["1.50"],"description":"What a page costs"},"barCodes":{"type":["array",'
        '"null"],"items":{"$ref":"#/$defs/fax_bar_code/FaxBarCode"},'
        '"description":"The bar codes that were found on it"},"createTime":{"type":["string","null"],'
        '"format":"date-time","description":"When it was made"},"completedTime":{"type":["string","null"],'
        '"format":"date-time","description":"When it was done"},"headerText":{"type":["string","null"],'
        '"description":"Text at the top of each page"},"headerPageNumbers":{"type":["boolean","null"],'
        '"description":"Whether the top of each page has its number"},"headerTimeZone":{"type":["string","null"],'
        '"description":"The time zone of the top of each page"},"retryDelaySeconds":{"type":["integer","null"],'
        '"description":"Seconds between tries"},"labels":{"type":["object","null"],'
        '"additionalProperties":{"type":"string"},"description":"Your own values, by name"},'
        '"callbackUrl":{"type":["string","null"],"description":"Where its events are sent"},'
        '"callbackUrlContentType":{"type":["string","null"],"examples":["application/json","multipart/form-data"],'
        '"description":"The encoding of its events"},"imageConversionMethod":{"type":["string","null"],'
        '"examples":["HALFTONE","MONOCHROME"],"description":"How pictures are made black and white"},'
        '"errorType":{"type":["string","null"],"examples":["DOCUMENT_CONVERSION_ERROR","CALL_ERROR","FAX_ERROR",'
        '"FATAL_ERROR","GENERAL_ERROR","LINE_ERROR"],"description":"The kind of failure"},'
        '"errorCode":{"type":["integer","null"],"description":"The number of the failure"},'
        '"errorMessage":{"type":["string","null"],"description":"What failed"},"maxRetries":{"type":["integer","null"],'
        '"description":"How often it is tried again"},"retryCount":{"type":["integer","null"],'
        '"description":"How often it was tried again"},"hasFile":{"type":["boolean","null"],'
        '"description":"Whether the document can be downloaded"},"resolution":{"type":["string","null"],'
        '"examples":["FINE","SUPERFINE"],"description":"The resolution"},"coverPageId":{"type":["string","null"],'
        '"description":"The cover page"},"coverPageData":{"type":["object","null"],'
        '"additionalProperties":{"type":"string"},"description":"Values for the cover page, by name"},'
        '"projectId":{"type":["string","null"],"description":"The project"},"serviceId":{"type":["string","null"],'
        '"description":"The fax service"}}}'
    ),
    "FaxIncoming": (
        '{"type":"object","properties":{"event":{"anyOf":[{"const":"INCOMING_FAX"},{"type":"null"}],'
        '"description":"INCOMING_FAX"},"eventTime":{"type":["string","null"],"format":"date-time",'
        '"description":"When it happened"},"fax":{"anyOf":[{"$ref":"#/$defs/fax/Fax"},{"type":"null"}],'
        '"description":"The fax"},"file":{"type":["string","null"],"contentEncoding":"base64",'
        '"description":"The document"},"fileType":{"type":["string","null"],"examples":["DOC","DOCX","PDF","TIF","JPG",'
        '"ODT","TXT","HTML","PNG"],"description":"Its kind"}}}'
    ),
}
"""The schema of each type, as it is received."""
