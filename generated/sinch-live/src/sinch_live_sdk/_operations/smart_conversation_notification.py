"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "SmartConversationNotification": (
        '{"description":"What was found in a message.","type":"object","properties":{"contact_id":{"type":["string",'
        '"null"],"description":"The contact"},"channel_identity":{"type":["string","null"],'
        '"description":"The address"},"channel":{"type":["string","null"],"examples":["WHATSAPP","RCS","SMS",'
        '"MESSENGER","VIBER","VIBERBM","MMS","INSTAGRAM","TELEGRAM","KAKAOTALK","KAKAOTALKCHAT","LINE","WECHAT",'
        '"APPLEBC","CHANNEL_UNSPECIFIED"],"description":"The channel"},"message_id":{"type":["string","null"],'
        '"description":"The message"},"conversation_id":{"type":["string","null"],"description":"The conversation"},'
        '"analysis_results":{"anyOf":[{"$ref":"#/$defs/smart_conversation_notification/AnalysisResults"},'
        '{"type":"null"}],"description":"What was found"}}}'
    ),
    "AnalysisResults": (
        '{"type":"object","properties":{"ml_sentiment_result":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/sentiment_result/SentimentResult"},"description":"Moods"},'
        '"ml_nlu_result":{"type":["array","null"],"items":{"$ref":"#/$defs/nlu_result/NluResult"},'
        '"description":"Intentions"},"ml_image_recognition_result":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/image_recognition_result/ImageRecognitionResult"},"description":"Pictures"},'
        '"ml_pii_result":{"type":["array","null"],"items":{"$ref":"#/$defs/pii_result/PiiResult"},'
        '"description":"Personal data"},"ml_offensive_analysis_result":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/offensive_analysis/OffensiveAnalysis"},"description":"Offences"}}}'
    ),
}
"""The schema of each type, as it is received."""
