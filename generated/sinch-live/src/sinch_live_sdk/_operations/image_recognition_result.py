"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ImageRecognitionResult": (
        '{"description":"What is in a picture.","type":"object","properties":{"url":{"type":["string","null"],'
        '"description":"The picture"},'
        '"document_image_classification":{"anyOf":[{"$ref":"#/$defs/image_recognition_result/DocumentImageClassificatio'
        'n"},{"type":"null"}],"description":"The kind of document"},'
        '"optical_character_recognition":{"anyOf":[{"$ref":"#/$defs/image_recognition_result/OpticalCharacterRecognitio'
        'n"},{"type":"null"}],"description":"The texts in it"},'
        '"document_field_classification":{"anyOf":[{"$ref":"#/$defs/image_recognition_result/DocumentFieldClassificatio'
        'n"},{"type":"null"}],"description":"The fields of the document"}}}'
    ),
    "DocumentFieldClassification": (
        '{"type":"object","properties":{"result":{"type":["array","null"],"items":{"type":"object",'
        '"additionalProperties":{"$ref":"#/$defs/recognized_data/RecognizedData"}},'
        '"description":"The fields by name"}}}'
    ),
    "OpticalCharacterRecognition": (
        '{"type":"object","properties":{"result":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/recognized_data/RecognizedData"},"description":"One a place"}}}'
    ),
    "DocumentImageClassification": (
        '{"type":"object","properties":{"doc_type":{"type":["string","null"],"description":"The kind"},'
        '"confidence":{"type":["number","null"],"description":"How likely it is: 0 to 1"}}}'
    ),
}
"""The schema of each type, as it is received."""
