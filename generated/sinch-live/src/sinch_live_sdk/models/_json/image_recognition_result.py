"""The type `ImageRecognitionResult` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..image_recognition_result import (
    DocumentFieldClassification,
    DocumentImageClassification,
    ImageRecognitionResult,
    OpticalCharacterRecognition,
)
from . import recognized_data as _recognized_data_json

_new_document_image_classification = _Maker(DocumentImageClassification)


def decode_document_image_classification(data: JsonObject, reading: _decode.Reading) -> DocumentImageClassification:
    """Decode a `DocumentImageClassification` from received JSON."""
    if type(doc_type := data.get("doc_type")) is not str and doc_type is not None:
        doc_type = reading.optional(doc_type, _decode.text, "DocumentImageClassification.doc_type")
    if type(confidence := data.get("confidence")) is not float and confidence is not None:
        confidence = reading.optional(confidence, _decode.number, "DocumentImageClassification.confidence")
    record = _new_document_image_classification.blank()
    _new_document_image_classification.fill(record, doc_type, confidence, data)
    return record


_new_optical_character_recognition = _Maker(OpticalCharacterRecognition)


def decode_optical_character_recognition(data: JsonObject, reading: _decode.Reading) -> OpticalCharacterRecognition:
    """Decode an `OpticalCharacterRecognition` from received JSON."""
    result = reading.records(
        data.get("result"), _recognized_data_json.decode_recognized_data, "OpticalCharacterRecognition.result"
    )
    record = _new_optical_character_recognition.blank()
    _new_optical_character_recognition.fill(record, result, data)
    return record


_new_document_field_classification = _Maker(DocumentFieldClassification)


def decode_document_field_classification(data: JsonObject, reading: _decode.Reading) -> DocumentFieldClassification:
    """Decode a `DocumentFieldClassification` from received JSON."""
    result = reading.optional(
        data.get("result"),
        _decode.array(_decode.map_of(reading.of_record(_recognized_data_json.decode_recognized_data))),
        "DocumentFieldClassification.result",
    )
    record = _new_document_field_classification.blank()
    _new_document_field_classification.fill(record, result, data)
    return record


_new_image_recognition_result = _Maker(ImageRecognitionResult)


def decode_image_recognition_result(data: JsonObject, reading: _decode.Reading) -> ImageRecognitionResult:
    """Decode an `ImageRecognitionResult` from received JSON."""
    if type(url := data.get("url")) is not str and url is not None:
        url = reading.optional(url, _decode.text, "ImageRecognitionResult.url")
    document_image_classification = reading.record(
        data.get("document_image_classification"),
        decode_document_image_classification,
        "ImageRecognitionResult.document_image_classification",
    )
    optical_character_recognition = reading.record(
        data.get("optical_character_recognition"),
        decode_optical_character_recognition,
        "ImageRecognitionResult.optical_character_recognition",
    )
    document_field_classification = reading.record(
        data.get("document_field_classification"),
        decode_document_field_classification,
        "ImageRecognitionResult.document_field_classification",
    )
    record = _new_image_recognition_result.blank()
    _new_image_recognition_result.fill(
        record, url, document_image_classification, optical_character_recognition, document_field_classification, data
    )
    return record


def encode_document_image_classification(value: object) -> JsonInput:
    """Write a `DocumentImageClassification`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        DocumentImageClassification,
        decode_document_image_classification,
        {"doc_type": _wire.text, "confidence": _wire.real},
    )


def encode_optical_character_recognition(value: object) -> JsonInput:
    """Write an `OpticalCharacterRecognition`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        OpticalCharacterRecognition,
        decode_optical_character_recognition,
        {"result": _wire.list_of(_recognized_data_json.encode_recognized_data)},
    )


def encode_document_field_classification(value: object) -> JsonInput:
    """Write a `DocumentFieldClassification`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        DocumentFieldClassification,
        decode_document_field_classification,
        {"result": _wire.list_of(_wire.map_of(_recognized_data_json.encode_recognized_data))},
    )


def encode_image_recognition_result(value: object) -> JsonInput:
    """Write an `ImageRecognitionResult`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ImageRecognitionResult,
        decode_image_recognition_result,
        {
            "url": _wire.text,
            "document_image_classification": encode_document_image_classification,
            "optical_character_recognition": encode_optical_character_recognition,
            "document_field_classification": encode_document_field_classification,
        },
    )


ENCODERS: dict[type, object] = {
    DocumentImageClassification: encode_document_image_classification,
    OpticalCharacterRecognition: encode_optical_character_recognition,
    DocumentFieldClassification: encode_document_field_classification,
    ImageRecognitionResult: encode_image_recognition_result,
}
