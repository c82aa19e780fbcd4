"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {
    "create": (
        '{"method":"verify.create","reply":"record","input":{"type":"object","properties":{"number":{"type":"string",'
        '"description":"The number, in E.164 with its plus.","examples":["+15551230001"]},'
        '"accept_language":{"type":"string","description":"The languages of the text of an SMS, such as `es-ES, en`."},'
        '"method":{"type":"string","enum":["sms","flashcall","callout","seamless","whatsapp"],"default":"sms",'
        '"description":"How the user proves it.","examples":["sms"]},"reference":{"type":"string",'
        '"description":"Your own reference, unique among your verifications."},"custom":{"type":"string",'
        '"description":"A text of your own, sent along in events."},'
        '"sms_options":{"$ref":"#/$defs/verification_sms_options/VerificationSmsOptions",'
        '"description":"How an SMS is sent.","examples":[{"codeType":"Numeric","expiry":"00:10:00"}]},'
        '"flash_call_options":{"$ref":"#/$defs/verification_flash_call_options/VerificationFlashCallOptions",'
        '"description":"How a flash call is made."},'
        '"callout_options":{"$ref":"#/$defs/verification_callout_options/VerificationCalloutOptions",'
        '"description":"How a callout is made."},'
        '"whatsapp_options":{"$ref":"#/$defs/verification_whats_app_options/VerificationWhatsAppOptions",'
        '"description":"How a WhatsApp message is sent."}},"required":["number"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/started_verification/StartedVerification"}}'
    ),
    "read": (
        '{"method":"verify.read","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The verification."}},"required":["id"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/verify/Verification"}}'
    ),
    "read_by_number": (
        '{"method":"verify.read_by_number","reply":"record","positional":["method","number"],"input":{"type":"object",'
        '"properties":{"method":{"type":"string","enum":["sms","flashcall","callout","seamless","whatsapp"],'
        '"description":"How the user proves it."},"number":{"type":"string","description":"The number,'
        ' in E.164 with its plus."}},"required":["method","number"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/verify/Verification"}}'
    ),
    "read_by_reference": (
        '{"method":"verify.read_by_reference","reply":"record","positional":["reference"],"input":{"type":"object",'
        '"properties":{"reference":{"type":"string","description":"Your own reference."}},"required":["reference"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/verify/Verification"}}'
    ),
    "report_sms": (
        '{"method":"verify.report_sms","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The verification."},"code":{"type":"string",'
        '"description":"The code."}},"required":["id","code"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/verification_report/VerificationReport"}}'
    ),
    "report_flashcall": (
        '{"method":"verify.report_flashcall","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The verification."},"cli":{"type":"string",'
        '"description":"The number that called."}},"required":["id","cli"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/verification_report/VerificationReport"}}'
    ),
    "report_callout": (
        '{"method":"verify.report_callout","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The verification."},"code":{"type":"string",'
        '"description":"The code."}},"required":["id","code"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/verification_report/VerificationReport"}}'
    ),
    "report_whatsapp": (
        '{"method":"verify.report_whatsapp","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The verification."},"code":{"type":"string",'
        '"description":"The code."}},"required":["id","code"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/verification_report/VerificationReport"}}'
    ),
    "report_sms_by_number": (
        '{"method":"verify.report_sms_by_number","reply":"record","positional":["number"],"input":{"type":"object",'
        '"properties":{"number":{"type":"string","description":"The number, in E.164 with its plus."},'
        '"code":{"type":"string","description":"The code."}},"required":["number","code"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/verification_report/VerificationReport"}}'
    ),
    "report_flashcall_by_number": (
        '{"method":"verify.report_flashcall_by_number","reply":"record","positional":["number"],'
        '"input":{"type":"object","properties":{"number":{"type":"string","description":"The number,'
        ' in E.164 with its plus."},"cli":{"type":"string","description":"The number that called."}},'
        '"required":["number","cli"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/verification_report/VerificationReport"}}'
    ),
    "report_callout_by_number": (
        '{"method":"verify.report_callout_by_number","reply":"record","positional":["number"],"input":{"type":"object",'
        '"properties":{"number":{"type":"string","description":"The number, in E.164 with its plus."},'
        '"code":{"type":"string","description":"The code."}},"required":["number","code"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/verification_report/VerificationReport"}}'
    ),
    "report_whatsapp_by_number": (
        '{"method":"verify.report_whatsapp_by_number","reply":"record","positional":["number"],'
        '"input":{"type":"object","properties":{"number":{"type":"string","description":"The number,'
        ' in E.164 with its plus."},"code":{"type":"string","description":"The code."}},"required":["number","code"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/verification_report/VerificationReport"}}'
    ),
}
"""Each operation."""

TRIGGERS: dict[str, str] = {
    "verify/requested": (
        '{"path":"/webhooks/sinch/verify","signature":"callbacks",'
        '"payload":{"allOf":[{"$ref":"#/$defs/verify/VerifyRequested"},{"type":"object",'
        '"properties":{"event":{"const":"VerificationRequestEvent"}},"required":["event"]}]}}'
    ),
    "verify/finished": (
        '{"path":"/webhooks/sinch/verify","signature":"callbacks",'
        '"payload":{"allOf":[{"$ref":"#/$defs/verify/VerifyFinished"},{"type":"object",'
        '"properties":{"event":{"const":"VerificationResultEvent"}},"required":["event"]}]}}'
    ),
    "verify/sms_delivered": (
        '{"path":"/webhooks/sinch/verify","signature":"callbacks",'
        '"payload":{"allOf":[{"$ref":"#/$defs/verify/VerifySmsDelivered"},{"type":"object",'
        '"properties":{"event":{"const":"VerificationSmsDeliveredEvent"}},"required":["event"]}]}}'
    ),
}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "VerifySmsDelivered": (
        '{"type":"object","properties":{"id":{"type":["string","null"],"description":"The verification"},'
        '"event":{"anyOf":[{"const":"VerificationSmsDeliveredEvent"},{"type":"null"}],'
        '"description":"VerificationSmsDeliveredEvent"},"method":{"type":["string","null"],"examples":["sms",'
        '"flashcall","callout","seamless","whatsapp"],"description":"How the user proves it"},'
        '"identity":{"anyOf":[{"anyOf":[{"$ref":"#/$defs/verification_identity/VerificationIdentity"},{"type":"null"}],'
        '"description":"What is verified"},{"type":"object","properties":{"endpoint":{"type":["string","null"],'
        '"description":"The number"}}}]},"reference":{"type":["string","null"],"description":"Your own reference"},'
        '"custom":{"type":["string","null"],"description":"Your own text"},"smsResult":{"type":["string","null"],'
        '"examples":["Successful","Failed"],"description":"Whether it was delivered"}}}'
    ),
    "VerifyFinished": (
        '{"type":"object","properties":{"id":{"type":["string","null"],"description":"The verification"},'
        '"event":{"anyOf":[{"const":"VerificationResultEvent"},{"type":"null"}],'
        '"description":"VerificationResultEvent"},"method":{"type":["string","null"],"examples":["sms","flashcall",'
        '"callout","seamless","whatsapp"],"description":"How the user proves it"},'
        '"identity":{"anyOf":[{"anyOf":[{"$ref":"#/$defs/verification_identity/VerificationIdentity"},{"type":"null"}],'
        '"description":"What is verified"},{"type":"object","properties":{"endpoint":{"type":["string","null"],'
        '"description":"The number"}}}]},"reference":{"type":["string","null"],"description":"Your own reference"},'
        '"custom":{"type":["string","null"],"description":"Your own text"},"status":{"type":["string","null"],'
        '"examples":["PENDING","SUCCESSFUL","FAIL","DENIED","ABORTED","ERROR"],"description":"Whether it succeeded"},'
        '"reason":{"type":["string","null"],"examples":["Fraud","Not enough credit","Blocked","Denied by callback",'
        '"Invalid callback","Internal error","Destination denied","Network error or number unreachable",'
        '"Failed pending","SMS delivery failure","Invalid CLI","Invalid code","Expired",'
        '"Hung up without entering valid code"],"description":"Why it failed"},"source":{"type":["string","null"],'
        '"examples":["intercepted","manual"],"description":"How the code came"}}}'
    ),
    "VerifyRequested": (
        '{"type":"object","properties":{"id":{"type":["string","null"],"description":"The verification"},'
        '"event":{"anyOf":[{"const":"VerificationRequestEvent"},{"type":"null"}],'
        '"description":"VerificationRequestEvent"},"method":{"type":["string","null"],"examples":["sms","flashcall",'
        '"callout","seamless","whatsapp"],"description":"How the user proves it"},'
        '"identity":{"anyOf":[{"anyOf":[{"$ref":"#/$defs/verification_identity/VerificationIdentity"},{"type":"null"}],'
        '"description":"What is verified"},{"type":"object","properties":{"endpoint":{"type":["string","null"],'
        '"description":"The number"}}}]},"reference":{"type":["string","null"],"description":"Your own reference"},'
        '"custom":{"type":["string","null"],"description":"Your own text"},'
        '"price":{"anyOf":[{"$ref":"#/$defs/currency_amount/CurrencyAmount"},{"type":"null"}],'
        '"description":"What it costs"},"acceptLanguage":{"type":["array","null"],"items":{"type":"string"},'
        '"description":"The languages of the user"}}}'
    ),
    "Verification": (
        '{"type":"object","properties":{"id":{"type":"string","description":"The verification"},'
        '"identity":{"anyOf":[{"anyOf":[{"$ref":"#/$defs/verification_identity/VerificationIdentity"},{"type":"null"}],'
        '"description":"What is verified"},{"type":"object","properties":{"endpoint":{"type":["string","null"],'
        '"description":"The number that is verified"}}}]},"status":{"type":["string","null"],"examples":["PENDING",'
        '"SUCCESSFUL","FAIL","DENIED","ABORTED","ERROR"],"description":"How far it has come"},'
        '"method":{"type":["string","null"],"examples":["sms","flashcall","callout","seamless","whatsapp"],'
        '"description":"How the user proves it"},"reason":{"type":["string","null"],"examples":["Fraud",'
        '"Not enough credit","Blocked","Denied by callback","Invalid callback","Internal error","Destination denied",'
        '"Network error or number unreachable","Failed pending","SMS delivery failure","Invalid CLI","Invalid code",'
        '"Expired","Hung up without entering valid code"],"description":"Why it failed"},"reference":{"type":["string",'
        '"null"],"description":"Your own reference"},"countryId":{"type":["string","null"],'
        '"description":"The number\'s country"},"verificationTimestamp":{"type":["string","null"],"format":"date-time",'
        '"description":"When it was started; UTC where no zone is sent"},"source":{"type":["string","null"],'
        '"examples":["intercepted","manual"],"description":"How the code came"},"callResult":{"type":["string","null"],'
        '"examples":["N/A","ANSWERED","BUSY","NOANSWER","FAILED"],"description":"How the call went"},'
        '"callComplete":{"type":["boolean","null"],"description":"Whether the call was ended by the callee"},'
        '"price":{"anyOf":[{"$ref":"#/$defs/verification_price/VerificationPrice"},{"type":"null"}],'
        '"description":"What it cost"}}}'
    ),
}
"""The schema of each type, as it is received."""
