"""The type `FaxCoverPageFile` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..fax_cover_page_file import FaxCoverPageFile

_FAX_COVER_PAGE_FILE_FILE_TYPE = _decode.Known("PDF")

_new_fax_cover_page_file = _Maker(FaxCoverPageFile)


def decode_fax_cover_page_file(data: JsonObject, reading: _decode.Reading) -> FaxCoverPageFile:
    """Decode a `FaxCoverPageFile` from received JSON."""
    file_content = reading.required(
        data.get("fileContent"), _decode.blob, "FaxCoverPageFile.file_content", "fileContent"
    )
    file_type = (
        _FAX_COVER_PAGE_FILE_FILE_TYPE[found]
        if type(found := data.get("fileType")) is str
        else reading.required(found, _FAX_COVER_PAGE_FILE_FILE_TYPE, "FaxCoverPageFile.file_type", "fileType")
    )
    record = _new_fax_cover_page_file.blank()
    _new_fax_cover_page_file.fill(record, file_content, file_type, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_fax_cover_page_file(value: object) -> JsonInput:
    """Write a `FaxCoverPageFile`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        FaxCoverPageFile,
        decode_fax_cover_page_file,
        {
            "file_content": _encode.Member(_wire.base64, path=("fileContent",), needed=True),
            "file_type": _encode.Member(_wire.known(*_FAX_COVER_PAGE_FILE_FILE_TYPE), path=("fileType",), needed=True),
        },
    )


ENCODERS: dict[type, object] = {FaxCoverPageFile: encode_fax_cover_page_file}
