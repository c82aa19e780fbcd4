"""The type `ImageRecognitionResult`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class DocumentImageClassification(_Record):
    """The kind of document."""

    doc_type: str | None = None
    """The kind."""

    confidence: float | None = None
    """How likely it is: 0 to 1."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class OpticalCharacterRecognition(_Record):
    """The texts in it."""

    result: list[RecognizedData] | None = None
    """One a place."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class DocumentFieldClassification(_Record):
    """The fields of the document."""

    result: list[dict[str, RecognizedData]] | None = None
    """The fields by name."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ImageRecognitionResult(_Record):
    """What is in a picture."""

    url: str | None = None
    """The picture."""

    document_image_classification: DocumentImageClassification | None = None
    """The kind of document."""

    optical_character_recognition: OpticalCharacterRecognition | None = None
    """The texts in it."""

    document_field_classification: DocumentFieldClassification | None = None
    """The fields of the document."""


from .recognized_data import RecognizedData  # noqa: E402
