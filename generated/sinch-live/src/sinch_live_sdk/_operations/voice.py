"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {
    "read": (
        '{"method":"voice.read","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The call."}},"required":["id"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/voice/Call"}}'
    ),
    "create": (
        '{"method":"voice.create","reply":"record","names":{"from":"from_"},"input":{"type":"object",'
        '"properties":{"to":{"type":"string","description":"The callee: a number in E.164, or the name of a user.",'
        '"examples":["+15551230001"]},"to_type":{"type":"string","enum":["number","username","sip"],"default":"number",'
        '"description":"What the callee is."},"from":{"type":"string","description":"The number that is shown,'
        ' one of yours; without it the call is anonymous.","examples":["+15551230002"]},"text":{"type":"string",'
        '"description":"What is said, up to 600 characters.","examples":["Hello"]},"prompts":{"type":"string",'
        '"description":"What is said or played instead of `text`, such as `#ssml[...]`."},"locale":{"type":"string",'
        '"description":"The voice, such as `en-US`.","examples":["en-US"]},"custom":{"type":"string",'
        '"description":"A text of your own, sent along in events."},"dtmf":{"type":"string",'
        '"description":"Keys that are pressed when the call is answered."},"domain":{"type":"string","enum":["pstn",'
        '"PSTN","mxp","MXP","sip","SIP"],"description":"The network, if it is not to be guessed."},'
        '"enable_ace":{"type":"boolean","description":"Whether the event `answered` is sent."},'
        '"enable_dice":{"type":"boolean","description":"Whether the event `disconnected` is sent."},'
        '"enable_pie":{"type":"boolean","description":"Whether the event `prompted` is sent."}},"required":["to"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/voice/StartedCall"}}'
    ),
    "create_conference": (
        '{"method":"voice.create_conference","reply":"record","names":{"from":"from_"},"input":{"type":"object",'
        '"properties":{"to":{"type":"string","description":"The callee: a number in E.164, or the name of a user.",'
        '"examples":["+15551230001"]},"conference_id":{"type":"string",'
        '"description":"The conference; it is made if it isn\'t there.","examples":["conf-1"]},'
        '"to_type":{"type":"string","enum":["number","username","sip"],"default":"number",'
        '"description":"What the callee is."},"from":{"type":"string","description":"The number that is shown,'
        ' one of yours."},"conference_dtmf_options":{"$ref":"#/$defs/conference_dtmf_options/ConferenceDtmfOptions",'
        '"description":"What the keys of the callee do."},"greeting":{"type":"string",'
        '"description":"What is said when the callee joins.","examples":["Welcome"]},"locale":{"type":"string",'
        '"description":"The voice, such as `en-US`."},"music":{"type":"string","enum":["ring","music1","music2",'
        '"music3"],"description":"What is played while waiting."},"max_duration":{"type":"integer",'
        '"description":"The longest that the call may take, in seconds."},"custom":{"type":"string",'
        '"description":"A text of your own, sent along in events."},"dtmf":{"type":"string",'
        '"description":"Keys that are pressed when the call is answered."},"domain":{"type":"string","enum":["pstn",'
        '"PSTN","mxp","MXP","sip","SIP"],"description":"The network, if it is not to be guessed."},'
        '"enable_ace":{"type":"boolean","description":"Whether the event `answered` is sent."},'
        '"enable_dice":{"type":"boolean","description":"Whether the event `disconnected` is sent."},'
        '"enable_pie":{"type":"boolean","description":"Whether the event `prompted` is sent."}},"required":["to",'
        '"conference_id"],"additionalProperties":false},"output":{"$ref":"#/$defs/voice/StartedCall"}}'
    ),
    "create_custom": (
        '{"method":"voice.create_custom","reply":"record","names":{"from":"from_"},"input":{"type":"object",'
        '"properties":{"to":{"type":"string","description":"The callee: a number in E.164, or the name of a user.",'
        '"examples":["+15551230001"]},"to_type":{"type":"string","enum":["number","username","sip"],"default":"number",'
        '"description":"What the callee is."},"from":{"type":"string","description":"The number that is shown,'
        ' one of yours."},"ice":{"anyOf":[{"type":"string"},{"$ref":"#/$defs/svaml/Svaml"}],'
        '"description":"What to do first: SVAML, or a URL that answers with it."},"ace":{"anyOf":[{"type":"string"},'
        '{"$ref":"#/$defs/svaml/Svaml"}],"description":"What to do when the call is answered: SVAML, or a URL.",'
        '"examples":[{"action":{"name":"hangup"}}]},"pie":{"anyOf":[{"type":"string"},{"$ref":"#/$defs/svaml/Svaml"}],'
        '"description":"What to do after a prompt: SVAML, or a URL."},"max_duration":{"type":"integer",'
        '"description":"The longest that the call may take, in seconds."},"custom":{"type":"string",'
        '"description":"A text of your own, sent along in events."},"dtmf":{"type":"string",'
        '"description":"Keys that are pressed when the call is answered."}},"required":["to"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/voice/StartedCall"}}'
    ),
    "update": (
        '{"method":"voice.update","reply":"none","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The call.","examples":["call-1"]},'
        '"action":{"$ref":"#/$defs/svaml_action/SvamlAction","description":"What becomes of the call.",'
        '"examples":[{"name":"hangup"}]},"instructions":{"type":"array",'
        '"items":{"$ref":"#/$defs/svaml_instruction/SvamlInstruction"},"description":"What is done before that.",'
        '"examples":[[{"name":"say","text":"Good bye"}]]}},"required":["id","action"],"additionalProperties":false},'
        '"output":{"type":"object"}}'
    ),
    "update_leg": (
        '{"method":"voice.update_leg","reply":"none","positional":["id","leg"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The call."},"leg":{"type":"string","enum":["caller",'
        '"callee","both"],"description":"The side."},"action":{"$ref":"#/$defs/svaml_action/SvamlAction",'
        '"description":"What becomes of it."},"instructions":{"type":"array",'
        '"items":{"$ref":"#/$defs/svaml_instruction/SvamlInstruction"},"description":"What is done before that."}},'
        '"required":["id","leg","action"],"additionalProperties":false},"output":{"type":"object"}}'
    ),
}
"""Each operation."""

TRIGGERS: dict[str, str] = {
    "voice/answered": (
        '{"path":"/webhooks/sinch/voice/answered","signature":"callbacks",'
        '"payload":{"allOf":[{"$ref":"#/$defs/voice/VoiceAnswered"},{"type":"object",'
        '"properties":{"event":{"const":"ace"}},"required":["event"]}]}}'
    ),
    "voice/incoming": (
        '{"path":"/webhooks/sinch/voice/answered","signature":"callbacks",'
        '"payload":{"allOf":[{"$ref":"#/$defs/voice/VoiceIncoming"},{"type":"object",'
        '"properties":{"event":{"const":"ice"}},"required":["event"]}]}}'
    ),
    "voice/disconnected": (
        '{"path":"/webhooks/sinch/voice/answered","signature":"callbacks",'
        '"payload":{"allOf":[{"$ref":"#/$defs/voice/VoiceDisconnected"},{"type":"object",'
        '"properties":{"event":{"const":"dice"}},"required":["event"]}]}}'
    ),
    "voice/prompted": (
        '{"path":"/webhooks/sinch/voice/answered","signature":"callbacks",'
        '"payload":{"allOf":[{"$ref":"#/$defs/voice/VoicePrompted"},{"type":"object",'
        '"properties":{"event":{"const":"pie"}},"required":["event"]}]}}'
    ),
    "voice/notified": (
        '{"path":"/webhooks/sinch/voice/answered","signature":"callbacks",'
        '"payload":{"allOf":[{"$ref":"#/$defs/voice/VoiceNotified"},{"type":"object",'
        '"properties":{"event":{"const":"notify"}},"required":["event"]}]}}'
    ),
}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "VoiceNotified": (
        '{"type":"object","properties":{"callid":{"type":["string","null"],"description":"The call"},'
        '"event":{"anyOf":[{"const":"notify"},{"type":"null"}],"description":"notify"},"type":{"type":["string",'
        '"null"],"examples":["recording_finished","recording_available","transcription_available","amd","amd_beep",'
        '"callingerror"],"description":"What happened"},"destination":{"type":["string","null"],'
        '"description":"Where the recording or its text is"},'
        '"amd":{"anyOf":[{"$ref":"#/$defs/call_machine_detection/CallMachineDetection"},{"type":"null"}],'
        '"description":"Who answered, where a machine is looked for"},"errorCode":{"type":["integer","null"],'
        '"description":"The number of the failure"},"errorMsg":{"type":["string","null"],"description":"What failed"},'
        '"user":{"type":["string","null"],"description":"The user who made the call"},"timestamp":{"type":["string",'
        '"null"],"format":"date-time","description":"When it happened"},"conferenceId":{"type":["string","null"],'
        '"description":"The conference"},"custom":{"type":["string","null"],"description":"Your own text"},'
        '"applicationKey":{"type":["string","null"],"description":"The app"},"version":{"type":["integer","null"],'
        '"description":"The version of the event"}}}'
    ),
    "VoicePrompted": (
        '{"type":"object","properties":{"callid":{"type":["string","null"],"description":"The call"},'
        '"event":{"anyOf":[{"const":"pie"},{"type":"null"}],"description":"pie"},'
        '"menuResult":{"anyOf":[{"$ref":"#/$defs/menu_result/MenuResult"},{"type":"null"}],"description":"The answer"},'
        '"timestamp":{"type":["string","null"],"format":"date-time","description":"When it happened"},'
        '"conferenceId":{"type":["string","null"],"description":"The conference"},"custom":{"type":["string","null"],'
        '"description":"Your own text"},"applicationKey":{"type":["string","null"],"description":"The app"},'
        '"version":{"type":["integer","null"],"description":"The version of the event"}}}'
    ),
    "VoiceDisconnected": (
        '{"type":"object","properties":{"callid":{"type":["string","null"],"description":"The call"},'
        '"event":{"anyOf":[{"const":"dice"},{"type":"null"}],"description":"dice"},"reason":{"type":["string","null"],'
        '"examples":["N/A","TIMEOUT","CALLERHANGUP","CALLEEHANGUP","BLOCKED","NOCREDITPARTNER","MANAGERHANGUP",'
        '"CANCEL","GENERALERROR","INVALIDSVAMLACTION"],"description":"Why it ended"},"result":{"type":["string",'
        '"null"],"examples":["N/A","ANSWERED","BUSY","NOANSWER","FAILED"],"description":"How it went"},'
        '"from":{"type":["string","null"],"description":"The caller"},'
        '"to":{"anyOf":[{"$ref":"#/$defs/call_endpoint/CallEndpoint"},{"type":"null"}],"description":"The callee"},'
        '"duration":{"type":["integer","null"],"description":"Seconds"},'
        '"debit":{"anyOf":[{"$ref":"#/$defs/currency_amount/CurrencyAmount"},{"type":"null"}],'
        '"description":"What it cost"},"userRate":{"anyOf":[{"$ref":"#/$defs/currency_amount/CurrencyAmount"},'
        '{"type":"null"}],"description":"What a minute costs"},"callHeaders":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/call_header/CallHeader"},"description":"Headers of the call"},'
        '"timestamp":{"type":["string","null"],"format":"date-time","description":"When it happened"},'
        '"conferenceId":{"type":["string","null"],"description":"The conference"},"custom":{"type":["string","null"],'
        '"description":"Your own text"},"applicationKey":{"type":["string","null"],"description":"The app"},'
        '"version":{"type":["integer","null"],"description":"The version of the event"}}}'
    ),
    "VoiceIncoming": (
        '{"type":"object","properties":{"callid":{"type":["string","null"],"description":"The call"},'
        '"event":{"anyOf":[{"const":"ice"},{"type":"null"}],"description":"ice"},"cli":{"type":["string","null"],'
        '"description":"The caller"},"to":{"anyOf":[{"$ref":"#/$defs/call_endpoint/CallEndpoint"},{"type":"null"}],'
        '"description":"The callee"},"domain":{"type":["string","null"],"examples":["pstn","PSTN","mxp","MXP","sip",'
        '"SIP"],"description":"The network that the call is for"},"originationType":{"type":["string","null"],'
        '"examples":["pstn","PSTN","mxp","MXP","sip","SIP"],"description":"The network that the call comes from"},'
        '"callResourceUrl":{"type":["string","null"],"description":"Where the call is managed"},'
        '"userRate":{"anyOf":[{"$ref":"#/$defs/currency_amount/CurrencyAmount"},{"type":"null"}],'
        '"description":"What a minute costs"},"duration":{"type":["integer","null"],"description":"Seconds"},'
        '"rdnis":{"type":["string","null"],"description":"The number that the call was redirected from"},'
        '"callHeaders":{"type":["array","null"],"items":{"$ref":"#/$defs/call_header/CallHeader"},'
        '"description":"Headers of the call"},"timestamp":{"type":["string","null"],"format":"date-time",'
        '"description":"When it happened"},"conferenceId":{"type":["string","null"],"description":"The conference"},'
        '"custom":{"type":["string","null"],"description":"Your own text"},"applicationKey":{"type":["string","null"],'
        '"description":"The app"},"version":{"type":["integer","null"],"description":"The version of the event"}}}'
    ),
    "VoiceAnswered": (
        '{"type":"object","properties":{"callid":{"type":["string","null"],"description":"The call"},'
        '"event":{"anyOf":[{"const":"ace"},{"type":"null"}],"description":"ace"},'
        '"amd":{"anyOf":[{"$ref":"#/$defs/call_machine_detection/CallMachineDetection"},{"type":"null"}],'
        '"description":"Who answered, where a machine is looked for"},"timestamp":{"type":["string","null"],'
        '"format":"date-time","description":"When it happened"},"conferenceId":{"type":["string","null"],'
        '"description":"The conference"},"custom":{"type":["string","null"],"description":"Your own text"},'
        '"applicationKey":{"type":["string","null"],"description":"The app"},"version":{"type":["integer","null"],'
        '"description":"The version of the event"}}}'
    ),
    "StartedCall": '{"type":"object","properties":{"callId":{"type":"string","description":"The call"}}}',
    "Call": (
        '{"type":"object","properties":{"callId":{"type":"string","description":"The call"},"status":{"type":["string",'
        '"null"],"examples":["ONGOING","FINAL"],"description":"Whether it goes on"},'
        '"from":{"anyOf":[{"$ref":"#/$defs/call_endpoint/CallEndpoint"},{"type":"null"}],"description":"The caller"},'
        '"to":{"anyOf":[{"$ref":"#/$defs/call_endpoint/CallEndpoint"},{"type":"null"}],"description":"The callee"},'
        '"domain":{"type":["string","null"],"examples":["pstn","PSTN","mxp","MXP","sip","SIP"],'
        '"description":"The network"},"result":{"type":["string","null"],"examples":["N/A","ANSWERED","BUSY",'
        '"NOANSWER","FAILED"],"description":"How it went"},"reason":{"type":["string","null"],"examples":["N/A",'
        '"TIMEOUT","CALLERHANGUP","CALLEEHANGUP","BLOCKED","NOCREDITPARTNER","MANAGERHANGUP","CANCEL","GENERALERROR",'
        '"INVALIDSVAMLACTION"],"description":"Why it ended"},"duration":{"type":["integer","null"],'
        '"description":"Seconds"},"timestamp":{"type":["string","null"],"format":"date-time",'
        '"description":"When it was made; UTC where no zone is sent"},"custom":{"type":["string","null"],'
        '"description":"Your own text"},"userRate":{"anyOf":[{"$ref":"#/$defs/currency_amount/CurrencyAmount"},'
        '{"type":"null"}],"description":"What a minute costs"},'
        '"debit":{"anyOf":[{"$ref":"#/$defs/currency_amount/CurrencyAmount"},{"type":"null"}],'
        '"description":"What it cost"}}}'
    ),
}
"""The schema of each type, as it is received."""
