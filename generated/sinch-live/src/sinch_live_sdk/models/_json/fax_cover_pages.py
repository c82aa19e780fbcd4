"""The records and events of `fax.cover_pages` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..fax_cover_pages import FaxCoverPage
from . import fax_cover_page_file as _fax_cover_page_file_json

_new_fax_cover_page = _Maker(FaxCoverPage)


def decode_fax_cover_page(data: JsonValue, reading: _decode.Reading) -> FaxCoverPage:
    """Decode a `FaxCoverPage` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "FaxCoverPage.id")
    if type(name := top.get("name")) is not str and name is not None:
        name = reading.optional(name, _decode.text, "FaxCoverPage.name")
    file = reading.record(top.get("file"), _fax_cover_page_file_json.decode_fax_cover_page_file, "FaxCoverPage.file")
    if type(project_id := top.get("projectId")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "FaxCoverPage.project_id", "projectId")
    if type(service_id := top.get("serviceId")) is not str and service_id is not None:
        service_id = reading.optional(service_id, _decode.text, "FaxCoverPage.service_id", "serviceId")
    created_time = reading.optional(
        top.get("createdTime"), _decode.date_time, "FaxCoverPage.created_time", "createdTime"
    )
    updated_time = reading.optional(
        top.get("updatedTime"), _decode.date_time, "FaxCoverPage.updated_time", "updatedTime"
    )
    record = _new_fax_cover_page.blank()
    _new_fax_cover_page.fill(record, id, name, file, project_id, service_id, created_time, updated_time, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_fax_cover_page(value: object) -> JsonInput:
    """Write a `FaxCoverPage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        FaxCoverPage,
        decode_fax_cover_page,
        {
            "id": _encode.Member(_wire.text, needed=True),
            "name": _wire.text,
            "file": _fax_cover_page_file_json.encode_fax_cover_page_file,
            "project_id": ("projectId", _wire.text),
            "service_id": ("serviceId", _wire.text),
            "created_time": ("createdTime", _wire.date_time),
            "updated_time": ("updatedTime", _wire.date_time),
        },
    )


ENCODERS: dict[type, object] = {FaxCoverPage: encode_fax_cover_page}
