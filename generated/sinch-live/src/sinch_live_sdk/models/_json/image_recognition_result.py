"""The type `ImageRecognitionResult` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..image_recognition_result import (
    DocumentFieldClassification,
    DocumentImageClassification,
    ImageRecognitionResult,
    OpticalCharacterRecognition,
)
from . import recognized_data as _recognized_data_json

_new_document_image_classification = _Maker(DocumentImageClassification)


def decode_document_image_classification(data: JsonValue, reading: _decode.Reading) -> DocumentImageClassification:
    """Decode a `DocumentImageClassification` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    if type(doc_type := top.get("doc_type")) is not str and doc_type is not None:
        doc_type = reading.optional(doc_type, _decode.text, "DocumentImageClassification.doc_type")
    if type(confidence := top.get("confidence")) is not float and confidence is not None:
        confidence = reading.optional(confidence, _decode.number, "DocumentImageClassification.confidence")
    record = _new_document_image_classification.blank()
    _new_document_image_classification.fill(record, doc_type, confidence, raw)
    return record


_new_optical_character_recognition = _Maker(OpticalCharacterRecognition)


def decode_optical_character_recognition(data: JsonValue, reading: _decode.Reading) -> OpticalCharacterRecognition:
    """Decode an `OpticalCharacterRecognition` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    result = (
        [_recognized_data_json.decode_recognized_data(item, reading) for item in found]
        if _decode.are_objects(found := top.get("result")) and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found,
                _decode.array(reading.object(_recognized_data_json.decode_recognized_data)),
                "OpticalCharacterRecognition.result",
            )
        )
    )
    record = _new_optical_character_recognition.blank()
    _new_optical_character_recognition.fill(record, result, raw)
    return record


_new_document_field_classification = _Maker(DocumentFieldClassification)


def decode_document_field_classification(data: JsonValue, reading: _decode.Reading) -> DocumentFieldClassification:
    """Decode a `DocumentFieldClassification` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    result = reading.optional(
        top.get("result"),
        _decode.array(_decode.map_of(reading.object(_recognized_data_json.decode_recognized_data))),
        "DocumentFieldClassification.result",
    )
    record = _new_document_field_classification.blank()
    _new_document_field_classification.fill(record, result, raw)
    return record


_new_image_recognition_result = _Maker(ImageRecognitionResult)


def decode_image_recognition_result(data: JsonValue, reading: _decode.Reading) -> ImageRecognitionResult:
    """Decode an `ImageRecognitionResult` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    if type(url := top.get("url")) is not str and url is not None:
        url = reading.optional(url, _decode.text, "ImageRecognitionResult.url")
    document_image_classification = (
        decode_document_image_classification(found, reading)
        if type(found := top.get("document_image_classification")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found,
                reading.object(decode_document_image_classification),
                "ImageRecognitionResult.document_image_classification",
            )
        )
    )
    optical_character_recognition = (
        decode_optical_character_recognition(found, reading)
        if type(found := top.get("optical_character_recognition")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found,
                reading.object(decode_optical_character_recognition),
                "ImageRecognitionResult.optical_character_recognition",
            )
        )
    )
    document_field_classification = (
        decode_document_field_classification(found, reading)
        if type(found := top.get("document_field_classification")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found,
                reading.object(decode_document_field_classification),
                "ImageRecognitionResult.document_field_classification",
            )
        )
    )
    record = _new_image_recognition_result.blank()
    _new_image_recognition_result.fill(
        record, url, document_image_classification, optical_character_recognition, document_field_classification, raw
    )
    return record


def encode_document_image_classification(value: object) -> JsonInput:
    """Write a `DocumentImageClassification`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        DocumentImageClassification,
        decode_document_image_classification,
        (_encode.Member("doc_type", _wire.text), _encode.Member("confidence", _wire.real)),
    )


def encode_optical_character_recognition(value: object) -> JsonInput:
    """Write an `OpticalCharacterRecognition`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        OpticalCharacterRecognition,
        decode_optical_character_recognition,
        (_encode.Member("result", _wire.list_of(_recognized_data_json.encode_recognized_data)),),
    )


def encode_document_field_classification(value: object) -> JsonInput:
    """Write a `DocumentFieldClassification`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        DocumentFieldClassification,
        decode_document_field_classification,
        (_encode.Member("result", _wire.list_of(_wire.map_of(_recognized_data_json.encode_recognized_data))),),
    )


def encode_image_recognition_result(value: object) -> JsonInput:
    """Write an `ImageRecognitionResult`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ImageRecognitionResult,
        decode_image_recognition_result,
        (
            _encode.Member("url", _wire.text),
            _encode.Member("document_image_classification", encode_document_image_classification),
            _encode.Member("optical_character_recognition", encode_optical_character_recognition),
            _encode.Member("document_field_classification", encode_document_field_classification),
        ),
    )


ENCODERS: dict[type, object] = {
    DocumentImageClassification: encode_document_image_classification,
    OpticalCharacterRecognition: encode_optical_character_recognition,
    DocumentFieldClassification: encode_document_field_classification,
    ImageRecognitionResult: encode_image_recognition_result,
}
