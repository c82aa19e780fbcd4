"""The records and events of `fax` from JSON, and as JSON."""

from __future__ import annotations

from typing import Literal

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import UnknownVariant
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue, Unrecognized
from ..fax import Fax, FaxCompleted, FaxIncoming
from . import fax_bar_code as _fax_bar_code_json
from . import money as _money_json

_FAX_DIRECTION = _decode.Known[Literal["OUTBOUND", "INBOUND"]]("OUTBOUND", "INBOUND")
_FAX_STATUS = _decode.Known[Literal["QUEUED", "IN_PROGRESS", "COMPLETED", "FAILURE"]](
    "QUEUED", "IN_PROGRESS", "COMPLETED", "FAILURE"
)
_FAX_EVENT_ENCODING = _decode.Known[Literal["application/json", "multipart/form-data"]](
    "application/json", "multipart/form-data"
)
_FAX_CONVERSION = _decode.Known[Literal["HALFTONE", "MONOCHROME"]]("HALFTONE", "MONOCHROME")
_FAX_ERROR_TYPE = _decode.Known[
    Literal["DOCUMENT_CONVERSION_ERROR", "CALL_ERROR", "FAX_ERROR", "FATAL_ERROR", "GENERAL_ERROR", "LINE_ERROR"]
]("DOCUMENT_CONVERSION_ERROR", "CALL_ERROR", "FAX_ERROR", "FATAL_ERROR", "GENERAL_ERROR", "LINE_ERROR")
_FAX_RESOLUTION = _decode.Known[Literal["FINE", "SUPERFINE"]]("FINE", "SUPERFINE")
_FAX_INCOMING_EVENT = _decode.Known[Literal["INCOMING_FAX"]]("INCOMING_FAX")
_FAX_FILE_TYPE = _decode.Known[Literal["DOC", "DOCX", "PDF", "TIF", "JPG", "ODT", "TXT", "HTML", "PNG"]](
    "DOC", "DOCX", "PDF", "TIF", "JPG", "ODT", "TXT", "HTML", "PNG"
)
_FAX_COMPLETED_EVENT = _decode.Known[Literal["FAX_COMPLETED"]]("FAX_COMPLETED")

_new_fax = _Maker(Fax)


def decode_fax(data: JsonValue, reading: _decode.Reading) -> Fax:
    """Decode a `Fax` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "Fax.id", ("id",))
    direction: Literal["OUTBOUND", "INBOUND"] | Unrecognized | None = (
        _FAX_DIRECTION[found]
        if type(found := top.get("direction")) is str
        else (None if found is None else reading.optional(found, _FAX_DIRECTION, "Fax.direction", ("direction",)))
    )
    if type(from_ := top.get("from")) is not str and from_ is not None:
        from_ = reading.optional(from_, _decode.text, "Fax.from_", ("from",))
    if type(to := top.get("to")) is not str and to is not None:
        to = reading.optional(to, _decode.text, "Fax.to", ("to",))
    content_url = reading.optional(
        top.get("contentUrl"), reading.union(decode_fax_content_url), "Fax.content_url", ("contentUrl",)
    )
    if type(number_of_pages := top.get("numberOfPages")) is not int and number_of_pages is not None:
        number_of_pages = reading.optional(number_of_pages, _decode.integer, "Fax.number_of_pages", ("numberOfPages",))
    status: Literal["QUEUED", "IN_PROGRESS", "COMPLETED", "FAILURE"] | Unrecognized | None = (
        _FAX_STATUS[found]
        if type(found := top.get("status")) is str
        else (None if found is None else reading.optional(found, _FAX_STATUS, "Fax.status", ("status",)))
    )
    price = (
        _money_json.decode_money(found, reading)
        if type(found := top.get("price")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(found, reading.object(_money_json.decode_money), "Fax.price", ("price",))
        )
    )
    price_per_page = reading.optional(top.get("pricePerPage"), _decode.decimal, "Fax.price_per_page", ("pricePerPage",))
    bar_codes = (
        [_fax_bar_code_json.decode_fax_bar_code(item, reading) for item in found]
        if _decode.are_objects(found := top.get("barCodes")) and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found,
                _decode.array(reading.object(_fax_bar_code_json.decode_fax_bar_code)),
                "Fax.bar_codes",
                ("barCodes",),
            )
        )
    )
    create_time = reading.optional(top.get("createTime"), _decode.date_time, "Fax.create_time", ("createTime",))
    completed_time = reading.optional(
        top.get("completedTime"), _decode.date_time, "Fax.completed_time", ("completedTime",)
    )
    if type(header_text := top.get("headerText")) is not str and header_text is not None:
        header_text = reading.optional(header_text, _decode.text, "Fax.header_text", ("headerText",))
    if type(header_page_numbers := top.get("headerPageNumbers")) is not bool and header_page_numbers is not None:
        header_page_numbers = reading.optional(
            header_page_numbers, _decode.boolean, "Fax.header_page_numbers", ("headerPageNumbers",)
        )
    if type(header_time_zone := top.get("headerTimeZone")) is not str and header_time_zone is not None:
        header_time_zone = reading.optional(header_time_zone, _decode.text, "Fax.header_time_zone", ("headerTimeZone",))
    if type(retry_delay_seconds := top.get("retryDelaySeconds")) is not int and retry_delay_seconds is not None:
        retry_delay_seconds = reading.optional(
            retry_delay_seconds, _decode.integer, "Fax.retry_delay_seconds", ("retryDelaySeconds",)
        )
    labels = reading.optional(top.get("labels"), _decode.map_of(_decode.text), "Fax.labels", ("labels",))
    if type(callback_url := top.get("callbackUrl")) is not str and callback_url is not None:
        callback_url = reading.optional(callback_url, _decode.text, "Fax.callback_url", ("callbackUrl",))
    callback_url_content_type: Literal["application/json", "multipart/form-data"] | Unrecognized | None = (
        _FAX_EVENT_ENCODING[found]
        if type(found := top.get("callbackUrlContentType")) is str
        else (
            None
            if found is None
            else reading.optional(
                found, _FAX_EVENT_ENCODING, "Fax.callback_url_content_type", ("callbackUrlContentType",)
            )
        )
    )
    image_conversion_method: Literal["HALFTONE", "MONOCHROME"] | Unrecognized | None = (
        _FAX_CONVERSION[found]
        if type(found := top.get("imageConversionMethod")) is str
        else (
            None
            if found is None
            else reading.optional(found, _FAX_CONVERSION, "Fax.image_conversion_method", ("imageConversionMethod",))
        )
    )
    error_type: (
        Literal["DOCUMENT_CONVERSION_ERROR", "CALL_ERROR", "FAX_ERROR", "FATAL_ERROR", "GENERAL_ERROR", "LINE_ERROR"]
        | Unrecognized
        | None
    ) = (
        _FAX_ERROR_TYPE[found]
        if type(found := top.get("errorType")) is str
        else (None if found is None else reading.optional(found, _FAX_ERROR_TYPE, "Fax.error_type", ("errorType",)))
    )
    if type(error_code := top.get("errorCode")) is not int and error_code is not None:
        error_code = reading.optional(error_code, _decode.integer, "Fax.error_code", ("errorCode",))
    if type(error_message := top.get("errorMessage")) is not str and error_message is not None:
        error_message = reading.optional(error_message, _decode.text, "Fax.error_message", ("errorMessage",))
    if type(max_retries := top.get("maxRetries")) is not int and max_retries is not None:
        max_retries = reading.optional(max_retries, _decode.integer, "Fax.max_retries", ("maxRetries",))
    if type(retry_count := top.get("retryCount")) is not int and retry_count is not None:
        retry_count = reading.optional(retry_count, _decode.integer, "Fax.retry_count", ("retryCount",))
    if type(has_file := top.get("hasFile")) is not bool and has_file is not None:
        has_file = reading.optional(has_file, _decode.boolean, "Fax.has_file", ("hasFile",))
    resolution: Literal["FINE", "SUPERFINE"] | Unrecognized | None = (
        _FAX_RESOLUTION[found]
        if type(found := top.get("resolution")) is str
        else (None if found is None else reading.optional(found, _FAX_RESOLUTION, "Fax.resolution", ("resolution",)))
    )
    if type(cover_page_id := top.get("coverPageId")) is not str and cover_page_id is not None:
        cover_page_id = reading.optional(cover_page_id, _decode.text, "Fax.cover_page_id", ("coverPageId",))
    cover_page_data = reading.optional(
        top.get("coverPageData"), _decode.map_of(_decode.text), "Fax.cover_page_data", ("coverPageData",)
    )
    if type(project_id := top.get("projectId")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "Fax.project_id", ("projectId",))
    if type(service_id := top.get("serviceId")) is not str and service_id is not None:
        service_id = reading.optional(service_id, _decode.text, "Fax.service_id", ("serviceId",))
    record = _new_fax.blank()
    _new_fax.fill(
        record,
        id,
        direction,
        from_,
        to,
        content_url,
        number_of_pages,
        status,
        price,
        price_per_page,
        bar_codes,
        create_time,
        completed_time,
        header_text,
        header_page_numbers,
        header_time_zone,
        retry_delay_seconds,
        labels,
        callback_url,
        callback_url_content_type,
        image_conversion_method,
        error_type,
        error_code,
        error_message,
        max_retries,
        retry_count,
        has_file,
        resolution,
        cover_page_id,
        cover_page_data,
        project_id,
        service_id,
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_fax_incoming = _Maker(FaxIncoming)


def decode_fax_incoming(data: JsonValue, reading: _decode.Reading) -> FaxIncoming:
    """Decode a `FaxIncoming` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    event: Literal["INCOMING_FAX"] | Unrecognized | None = (
        _FAX_INCOMING_EVENT[found]
        if type(found := top.get("event")) is str
        else (None if found is None else reading.optional(found, _FAX_INCOMING_EVENT, "FaxIncoming.event", ("event",)))
    )
    event_time = reading.optional(top.get("eventTime"), _decode.date_time, "FaxIncoming.event_time", ("eventTime",))
    fax = (
        decode_fax(found, reading)
        if type(found := top.get("fax")) is dict and reading.is_lenient
        else (
            None if found is None else reading.optional(found, reading.object(decode_fax), "FaxIncoming.fax", ("fax",))
        )
    )
    file = reading.optional(top.get("file"), _decode.blob, "FaxIncoming.file", ("file",))
    file_type: Literal["DOC", "DOCX", "PDF", "TIF", "JPG", "ODT", "TXT", "HTML", "PNG"] | Unrecognized | None = (
        _FAX_FILE_TYPE[found]
        if type(found := top.get("fileType")) is str
        else (
            None if found is None else reading.optional(found, _FAX_FILE_TYPE, "FaxIncoming.file_type", ("fileType",))
        )
    )
    record = _new_fax_incoming.blank()
    _new_fax_incoming.fill(record, event, event_time, fax, file, file_type, raw)
    return record


_new_fax_completed = _Maker(FaxCompleted)


def decode_fax_completed(data: JsonValue, reading: _decode.Reading) -> FaxCompleted:
    """Decode a `FaxCompleted` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    event: Literal["FAX_COMPLETED"] | Unrecognized | None = (
        _FAX_COMPLETED_EVENT[found]
        if type(found := top.get("event")) is str
        else (
            None if found is None else reading.optional(found, _FAX_COMPLETED_EVENT, "FaxCompleted.event", ("event",))
        )
    )
    event_time = reading.optional(top.get("eventTime"), _decode.date_time, "FaxCompleted.event_time", ("eventTime",))
    fax = (
        decode_fax(found, reading)
        if type(found := top.get("fax")) is dict and reading.is_lenient
        else (
            None if found is None else reading.optional(found, reading.object(decode_fax), "FaxCompleted.fax", ("fax",))
        )
    )
    file = reading.optional(top.get("file"), _decode.blob, "FaxCompleted.file", ("file",))
    file_type: Literal["DOC", "DOCX", "PDF", "TIF", "JPG", "ODT", "TXT", "HTML", "PNG"] | Unrecognized | None = (
        _FAX_FILE_TYPE[found]
        if type(found := top.get("fileType")) is str
        else (
            None if found is None else reading.optional(found, _FAX_FILE_TYPE, "FaxCompleted.file_type", ("fileType",))
        )
    )
    record = _new_fax_completed.blank()
    _new_fax_completed.fill(record, event, event_time, fax, file, file_type, raw)
    return record


def decode_fax_content_url(data: JsonValue, reading: _decode.Reading) -> str | list[str] | UnknownVariant:
    """Read one of several types, told apart by their JSON kinds and members."""
    found: str | list[str] | UnknownVariant
    if type(data) is str:
        found = data
    elif type(data) is list:
        found = reading.one_of(data, _decode.array(_decode.text), UnknownVariant, data)
    else:
        found = UnknownVariant(None, data)
    return found


def encode_fax(value: object) -> JsonInput:
    """Write a `Fax`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Fax,
        decode_fax,
        (
            _encode.Member("id", ("id",), _wire.text, needed=True),
            _encode.Member("direction", ("direction",), _wire.known("OUTBOUND", "INBOUND")),
            _encode.Member("from_", ("from",), _wire.text),
            _encode.Member("to", ("to",), _wire.text),
            _encode.Member(
                "content_url", ("contentUrl",), _encode.one_of(text=_wire.text, array=_wire.list_of(_wire.text))
            ),
            _encode.Member("number_of_pages", ("numberOfPages",), _wire.whole),
            _encode.Member("status", ("status",), _wire.known("QUEUED", "IN_PROGRESS", "COMPLETED", "FAILURE")),
            _encode.Member("price", ("price",), _money_json.encode_money),
            _encode.Member("price_per_page", ("pricePerPage",), _wire.decimal),
            _encode.Member("bar_codes", ("barCodes",), _wire.list_of(_fax_bar_code_json.encode_fax_bar_code)),
            _encode.Member("create_time", ("createTime",), _wire.date_time),
            _encode.Member("completed_time", ("completedTime",), _wire.date_time),
            _encode.Member("header_text", ("headerText",), _wire.text),
            _encode.Member("header_page_numbers", ("headerPageNumbers",), _wire.truth),
            _encode.Member("header_time_zone", ("headerTimeZone",), _wire.text),
            _encode.Member("retry_delay_seconds", ("retryDelaySeconds",), _wire.whole),
            _encode.Member("labels", ("labels",), _wire.map_of(_wire.text)),
            _encode.Member("callback_url", ("callbackUrl",), _wire.text),
            _encode.Member(
                "callback_url_content_type",
                ("callbackUrlContentType",),
                _wire.known("application/json", "multipart/form-data"),
            ),
            _encode.Member(
                "image_conversion_method", ("imageConversionMethod",), _wire.known("HALFTONE", "MONOCHROME")
            ),
            _encode.Member(
                "error_type",
                ("errorType",),
                _wire.known(
                    "DOCUMENT_CONVERSION_ERROR", "CALL_ERROR", "FAX_ERROR", "FATAL_ERROR", "GENERAL_ERROR", "LINE_ERROR"
                ),
            ),
            _encode.Member("error_code", ("errorCode",), _wire.whole),
            _encode.Member("error_message", ("errorMessage",), _wire.text),
            _encode.Member("max_retries", ("maxRetries",), _wire.whole),
            _encode.Member("retry_count", ("retryCount",), _wire.whole),
            _encode.Member("has_file", ("hasFile",), _wire.truth),
            _encode.Member("resolution", ("resolution",), _wire.known("FINE", "SUPERFINE")),
            _encode.Member("cover_page_id", ("coverPageId",), _wire.text),
            _encode.Member("cover_page_data", ("coverPageData",), _wire.map_of(_wire.text)),
            _encode.Member("project_id", ("projectId",), _wire.text),
            _encode.Member("service_id", ("serviceId",), _wire.text),
        ),
    )


def encode_fax_incoming(value: object) -> JsonInput:
    """Write a `FaxIncoming`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        FaxIncoming,
        decode_fax_incoming,
        (
            _encode.Member("event", ("event",), _wire.known("INCOMING_FAX")),
            _encode.Member("event_time", ("eventTime",), _wire.date_time),
            _encode.Member("fax", ("fax",), encode_fax),
            _encode.Member("file", ("file",), _wire.base64),
            _encode.Member(
                "file_type", ("fileType",), _wire.known("DOC", "DOCX", "PDF", "TIF", "JPG", "ODT", "TXT", "HTML", "PNG")
            ),
        ),
    )


def encode_fax_completed(value: object) -> JsonInput:
    """Write a `FaxCompleted`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        FaxCompleted,
        decode_fax_completed,
        (
            _encode.Member("event", ("event",), _wire.known("FAX_COMPLETED")),
            _encode.Member("event_time", ("eventTime",), _wire.date_time),
            _encode.Member("fax", ("fax",), encode_fax),
            _encode.Member("file", ("file",), _wire.base64),
            _encode.Member(
                "file_type", ("fileType",), _wire.known("DOC", "DOCX", "PDF", "TIF", "JPG", "ODT", "TXT", "HTML", "PNG")
            ),
        ),
    )


ENCODERS: dict[type, object] = {Fax: encode_fax, FaxIncoming: encode_fax_incoming, FaxCompleted: encode_fax_completed}
