"""The type `FaxFile` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..fax_file import FaxFile

_FAX_FILE_TYPE = _decode.Known("DOC", "DOCX", "PDF", "TIF", "JPG", "ODT", "TXT", "HTML", "PNG")

_new_fax_file = _Maker(FaxFile)


def decode_fax_file(data: JsonObject, reading: _decode.Reading) -> FaxFile:
    """Decode a `FaxFile` from received JSON."""
    file = reading.required(data.get("file"), _decode.blob, "FaxFile.file")
    file_type = (
        _FAX_FILE_TYPE[found]
        if type(found := data.get("fileType")) is str
        else reading.required(found, _FAX_FILE_TYPE, "FaxFile.file_type", "fileType")
    )
    record = _new_fax_file.blank()
    _new_fax_file.fill(record, file, file_type, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_fax_file(value: object) -> JsonInput:
    """Write a `FaxFile`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        FaxFile,
        decode_fax_file,
        {
            "file": _encode.Member(_wire.base64, needed=True),
            "file_type": _encode.Member(_wire.known(*_FAX_FILE_TYPE), path=("fileType",), needed=True),
        },
    )


ENCODERS: dict[type, object] = {FaxFile: encode_fax_file}
