"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {
    "search": (
        '{"method":"numbers.search","reply":"list","names":{"regionCode":"region_code"},"input":{"type":"object",'
        '"properties":{"regionCode":{"type":"string","description":"The country, ISO 3166-1 alpha-2, such as US",'
        '"examples":["US"]},"type":{"type":"string","enum":["MOBILE","LOCAL","TOLL_FREE"],'
        '"description":"The kind of number","examples":["LOCAL"]},"capabilities":{"type":"array",'
        '"items":{"type":"string","enum":["SMS","VOICE"]},"description":"What it must be able to do",'
        '"examples":[["SMS"]]},"number_pattern":{"type":"string","description":"Digits that it must contain,'
        ' such as +1206"},"search_pattern":{"type":"string","enum":["START","CONTAINS","END"],'
        '"description":"Where in the number those digits are"},"size":{"type":"integer",'
        '"description":"How many to show; there is one page"}},"required":["regionCode","type"],'
        '"additionalProperties":false},"output":{"type":"object","properties":{"items":{"type":"array",'
        '"items":{"$ref":"#/$defs/available_number/AvailableNumber"}},"truncated":{"type":"boolean"}},'
        '"required":["items"]}}'
    ),
    "check": (
        '{"method":"numbers.check","reply":"record","names":{"phoneNumber":"phone_number"},'
        '"positional":["phoneNumber"],"input":{"type":"object","properties":{"phoneNumber":{"type":"string",'
        '"description":"The number, in E.164 with its plus"}},"required":["phoneNumber"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/available_number/AvailableNumber"}}'
    ),
    "rent": (
        '{"description":"Buy a phone number: rent it for the project. It is not repeatable: read the number before tryi'
        'ng again","method":"numbers.rent","reply":"record","names":{"phoneNumber":"phone_number"},'
        '"positional":["phoneNumber"],"input":{"type":"object","properties":{"phoneNumber":{"type":"string",'
        '"description":"The number, in E.164 with its plus","examples":["+12065550100"]},'
        '"sms_configuration":{"$ref":"#/$defs/sms_setup/SmsSetup","description":"What it is to do with SMS",'
        '"examples":[{"servicePlanId":"plan-1"}]},"voice_configuration":{"$ref":"#/$defs/voice_setup/VoiceSetup",'
        '"description":"What it is to do with calls","examples":[{"type":"RTC","appId":"app-1"}]},'
        '"callback_url":{"type":"string","description":"Where events about it are to be sent"}},'
        '"required":["phoneNumber"],"additionalProperties":false},"output":{"$ref":"#/$defs/numbers/ActiveNumber"}}'
    ),
    "rent_any": (
        '{"description":"Buy any phone number that fits (US LOCAL numbers alone). It is not repeatable",'
        '"method":"numbers.rent_any","reply":"record","names":{"regionCode":"region_code"},"input":{"type":"object",'
        '"properties":{"regionCode":{"type":"string","description":"The country, ISO 3166-1 alpha-2, such as US"},'
        '"type":{"type":"string","enum":["MOBILE","LOCAL","TOLL_FREE"],"description":"The kind of number"},'
        '"capabilities":{"type":"array","items":{"type":"string","enum":["SMS","VOICE"]},'
        '"description":"What it must be able to do"},"number_pattern":{"$ref":"#/$defs/number_pattern/NumberPattern",'
        '"description":"Digits that it must contain"},"sms_configuration":{"$ref":"#/$defs/sms_setup/SmsSetup",'
        '"description":"What it is to do with SMS"},"voice_configuration":{"$ref":"#/$defs/voice_setup/VoiceSetup",'
        '"description":"What it is to do with calls"},"callback_url":{"type":"string",'
        '"description":"Where events about it are to be sent"}},"required":["regionCode","type"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/numbers/ActiveNumber"}}'
    ),
    "list": (
        '{"method":"numbers.list","reply":"list","paged":true,"names":{"regionCode":"region_code",'
        '"pageSize":"page_size","pageToken":"page_token"},"input":{"type":"object",'
        '"properties":{"regionCode":{"type":"string","description":"The country, ISO 3166-1 alpha-2, such as US"},'
        '"type":{"type":"string","enum":["MOBILE","LOCAL","TOLL_FREE"],"description":"The kind of number"},'
        '"capability":{"type":"array","items":{"type":"string","enum":["SMS","VOICE"]},'
        '"description":"What they must be able to do"},"number_pattern":{"type":"string",'
        '"description":"Digits that they must contain, such as +1206"},"search_pattern":{"type":"string",'
        '"enum":["START","CONTAINS","END"],"description":"Where in the number those digits are"},'
        '"order_by":{"type":"string","enum":["phoneNumber","displayName"],"description":"What they are ordered by"},'
        '"pageSize":{"type":"integer","description":"How many to a page"},"pageToken":{"type":"string",'
        '"description":"Where to start; paging fills it in"}},"required":["regionCode","type"],'
        '"additionalProperties":false},"output":{"type":"object","properties":{"items":{"type":"array",'
        '"items":{"$ref":"#/$defs/numbers/ActiveNumber"}},"truncated":{"type":"boolean"},'
        '"next_cursor":{"type":"string"}},"required":["items"]}}'
    ),
    "read": (
        '{"method":"numbers.read","reply":"record","names":{"phoneNumber":"phone_number"},"positional":["phoneNumber"],'
        '"input":{"type":"object","properties":{"phoneNumber":{"type":"string","description":"The number,'
        ' in E.164 with its plus"}},"required":["phoneNumber"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/numbers/ActiveNumber"}}'
    ),
    "update": (
        '{"method":"numbers.update","reply":"record","names":{"phoneNumber":"phone_number"},'
        '"positional":["phoneNumber"],"input":{"type":"object","properties":{"phoneNumber":{"type":"string",'
        '"description":"The number, in E.164 with its plus"},"display_name":{"type":"string",'
        '"description":"A name for people"},"sms_configuration":{"$ref":"#/$defs/sms_setup/SmsSetup",'
        '"description":"What it is to do with SMS"},"voice_configuration":{"$ref":"#/$defs/voice_setup/VoiceSetup",'
        '"description":"What it is to do with calls"},"callback_url":{"type":"string",'
        '"description":"Where events about it are to be sent"}},"required":["phoneNumber"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/numbers/ActiveNumber"}}'
    ),
    "release": (
        '{"method":"numbers.release","reply":"record","names":{"phoneNumber":"phone_number"},'
        '"positional":["phoneNumber"],"input":{"type":"object","properties":{"phoneNumber":{"type":"string",'
        '"description":"The number, in E.164 with its plus"}},"required":["phoneNumber"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/numbers/ActiveNumber"}}'
    ),
    "list_regions": (
        '{"method":"numbers.list_regions","reply":"list","input":{"type":"object",'
        '"properties":{"types":{"type":"array","items":{"type":"string","enum":["MOBILE","LOCAL","TOLL_FREE"]},'
        '"description":"Those that have one of these kinds."}},"additionalProperties":false},"output":{"type":"object",'
        '"properties":{"items":{"type":"array","items":{"$ref":"#/$defs/numbers/NumberRegion"}},'
        '"truncated":{"type":"boolean"}},"required":["items"]}}'
    ),
    "read_callback_configuration": (
        '{"method":"numbers.read_callback_configuration","reply":"record","input":{"type":"object","properties":{},'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/numbers/NumberCallbackConfiguration"}}'
    ),
    "update_callback_configuration": (
        '{"method":"numbers.update_callback_configuration","reply":"record","input":{"type":"object",'
        '"properties":{"hmac_secret":{"type":"string","description":"The new secret"}},"required":["hmac_secret"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/numbers/NumberCallbackConfiguration"}}'
    ),
    "validate_emergency_address": (
        '{"method":"numbers.validate_emergency_address","reply":"record","names":{"phoneNumber":"phone_number"},'
        '"positional":["phoneNumber"],"input":{"type":"object","properties":{"phoneNumber":{"type":"string",'
        '"description":"The number, in E.164 with its plus"},"display_name":{"type":"string",'
        '"description":"The name of the user"},"address":{"$ref":"#/$defs/emergency_address/EmergencyAddress",'
        '"description":"The address"}},"required":["phoneNumber","display_name","address"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/numbers/EmergencyAddressValidation"}}'
    ),
    "provision_emergency_address": (
        '{"method":"numbers.provision_emergency_address","reply":"record","names":{"phoneNumber":"phone_number"},'
        '"positional":["phoneNumber"],"input":{"type":"object","properties":{"phoneNumber":{"type":"string",'
        '"description":"The number, in E.164 with its plus","examples":["+12065550100"]},'
        '"display_name":{"type":"string","description":"The name of the user","examples":["Ada"]},'
        '"address":{"$ref":"#/$defs/emergency_address/EmergencyAddress","description":"The address",'
        '"examples":[{"streetNumber":"1","streetInfo":"Main St","city":"Seattle","state":"WA","postalCode":"98101"}]}},'
        '"required":["phoneNumber","display_name","address"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/emergency_address/EmergencyAddress"}}'
    ),
    "read_emergency_address": (
        '{"method":"numbers.read_emergency_address","reply":"record","names":{"phoneNumber":"phone_number"},'
        '"positional":["phoneNumber"],"input":{"type":"object","properties":{"phoneNumber":{"type":"string",'
        '"description":"The number, in E.164 with its plus"}},"required":["phoneNumber"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/emergency_address/EmergencyAddress"}}'
    ),
    "deprovision_emergency_address": (
        '{"method":"numbers.deprovision_emergency_address","reply":"none","names":{"phoneNumber":"phone_number"},'
        '"positional":["phoneNumber"],"input":{"type":"object","properties":{"phoneNumber":{"type":"string",'
        '"description":"The number, in E.164 with its plus"}},"required":["phoneNumber"],"additionalProperties":false},'
        '"output":{"type":"object"}}'
    ),
}
"""Each operation."""

TRIGGERS: dict[str, str] = {
    "numbers/updated": (
        '{"path":"/webhooks/sinch/numbers/updated","signature":"numbers",'
        '"payload":{"$ref":"#/$defs/numbers/NumberUpdated"}}'
    ),
}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "NumberUpdated": (
        '{"type":"object","properties":{"eventId":{"type":["string","null"],"description":"The event"},'
        '"timestamp":{"type":["string","null"],"format":"date-time","description":"When it happened"},'
        '"projectId":{"type":["string","null"],"description":"The project"},"resourceId":{"type":["string","null"],'
        '"description":"The number"},"resourceType":{"anyOf":[{"const":"ACTIVE_NUMBER"},{"type":"null"}],'
        '"description":"ACTIVE_NUMBER"},"eventType":{"type":["string","null"],'
        '"examples":["PROVISIONING_TO_SMS_PLATFORM","DEPROVISIONING_FROM_SMS_PLATFORM","PROVISIONING_TO_CAMPAIGN",'
        '"DEPROVISIONING_FROM_CAMPAIGN","PROVISIONING_TO_VOICE_PLATFORM","DEPROVISIONING_FROM_VOICE_PLATFORM"],'
        '"description":"What was done"},"status":{"type":["string","null"],"examples":["SUCCEEDED","FAILED"],'
        '"description":"Whether it worked"},"failureCode":{"type":["string","null"],"examples":["INTERNAL_ERROR",'
        '"SMS_PROVISIONING_FAILED","CAMPAIGN_PROVISIONING_FAILED","CAMPAIGN_NOT_AVAILABLE","EXCEEDED_10DLC_LIMIT",'
        '"NUMBER_PROVISIONING_FAILED","PARTNER_SERVICE_UNAVAILABLE","CAMPAIGN_PENDING_ACCEPTANCE","MNO_SHARING_ERROR",'
        '"CAMPAIGN_EXPIRED","CAMPAIGN_MNO_REJECTED","CAMPAIGN_MNO_SUSPENDED","CAMPAIGN_MNO_REVIEW",'
        '"INSUFFICIENT_BALANCE","MOCK_CAMPAIGN_NOT_ALLOWED","TFN_NOT_ALLOWED","INVALID_NNID"],'
        '"description":"Why it failed"},"internalFailureCode":{"type":["string","null"],"description":"Why it failed,'
        " in Sinch's own words\"}}}"
    ),
    "EmergencyAddressValidation": (
        '{"type":"object","properties":{"phoneNumber":{"type":["string","null"],"description":"The number"},'
        '"displayName":{"type":["string","null"],"description":"The name of the user"},'
        '"validatedAddress":{"anyOf":[{"$ref":"#/$defs/emergency_address/EmergencyAddress"},{"type":"null"}],'
        '"description":"The address that was asked about"},"validationResult":{"type":["string","null"],'
        '"examples":["MATCH","NEAR_MATCH","NO_MATCH"],"description":"Whether it is known"},'
        '"validationMessage":{"type":["string","null"],"description":"What is wrong with it"},'
        '"correctedAddress":{"anyOf":[{"$ref":"#/$defs/emergency_address/EmergencyAddress"},{"type":"null"}],'
        '"description":"The address as it should be"},"candidateAddresses":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/emergency_address/EmergencyAddress"},"description":"Addresses that may be meant"}}}'
    ),
    "NumberCallbackConfiguration": (
        '{"type":"object","properties":{"projectId":{"type":["string","null"],"description":"The project"},'
        '"hmacSecret":{"type":["string","null"],"description":"The secret of the signatures"}}}'
    ),
    "NumberRegion": (
        '{"type":"object","properties":{"regionCode":{"type":"string","description":"The country, ISO 3166-1 alpha-2"},'
        '"regionName":{"type":["string","null"],"description":"Its name"},"types":{"type":["array","null"],'
        '"items":{"type":"string","examples":["MOBILE","LOCAL","TOLL_FREE"]},'
        '"description":"The kinds of numbers that it has"}}}'
    ),
    "ActiveNumber": (
        '{"type":"object","properties":{"phoneNumber":{"type":"string","description":"The number,'
        ' in E.164 with its plus"},"projectId":{"type":["string","null"],"description":"The project that rents it"},'
        '"displayName":{"type":["string","null"],"description":"A name that you gave it"},'
        '"regionCode":{"type":["string","null"],"description":"Its country, ISO 3166-1 alpha-2"},'
        '"type":{"type":["string","null"],"examples":["MOBILE","LOCAL","TOLL_FREE"],"description":"Its kind"},'
        '"capability":{"type":["array","null"],"items":{"type":"string","examples":["SMS","VOICE"]},'
        '"description":"What it can do"},"money":{"anyOf":[{"$ref":"#/$defs/money/Money"},{"type":"null"}],'
        '"description":"The rent for each interval"},"paymentIntervalMonths":{"type":["integer","null"],'
        '"description":"Months between payments"},"nextChargeDate":{"type":["string","null"],"format":"date-time",'
        '"description":"When it is paid for again"},"expireAt":{"type":["string","null"],"format":"date-time",'
        '"description":"When it ends; nothing unless it was cancelled"},'
        '"smsConfiguration":{"anyOf":[{"$ref":"#/$defs/sms_configuration/SmsConfiguration"},{"type":"null"}],'
        '"description":"What it does with SMS"},'
        '"voiceConfiguration":{"anyOf":[{"$ref":"#/$defs/voice_configuration/VoiceConfiguration"},{"type":"null"}],'
        '"description":"What it does with calls"},"callbackUrl":{"type":["string","null"],'
        '"description":"Where events about it are sent"}}}'
    ),
}
"""The schema of each type, as it is received."""
