"""The records and events of `fax` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..._runtime.variants import UnknownVariant
from ..fax import Fax, FaxCompleted, FaxIncoming
from . import fax_bar_code as _fax_bar_code_json
from . import money as _money_json

_FAX_DIRECTION = _decode.Known("OUTBOUND", "INBOUND")
_FAX_STATUS = _decode.Known("QUEUED", "IN_PROGRESS", "COMPLETED", "FAILURE")
_FAX_EVENT_ENCODING = _decode.Known("application/json", "multipart/form-data")
_FAX_CONVERSION = _decode.Known("HALFTONE", "MONOCHROME")
_FAX_ERROR_TYPE = _decode.Known(
    "DOCUMENT_CONVERSION_ERROR", "CALL_ERROR", "FAX_ERROR", "FATAL_ERROR", "GENERAL_ERROR", "LINE_ERROR"
)
_FAX_RESOLUTION = _decode.Known("FINE", "SUPERFINE")
_FAX_INCOMING_EVENT = _decode.Known("INCOMING_FAX")
_FAX_FILE_TYPE = _decode.Known("DOC", "DOCX", "PDF", "TIF", "JPG", "ODT", "TXT", "HTML", "PNG")
_FAX_COMPLETED_EVENT = _decode.Known("FAX_COMPLETED")

_new_fax = _Maker(Fax)


def decode_fax(data: JsonValue, reading: _decode.Reading) -> Fax:
    """Decode a `Fax` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "Fax.id")
    direction = (
        _FAX_DIRECTION[found]
        if type(found := top.get("direction")) is str
        else (None if found is None else reading.optional(found, _FAX_DIRECTION, "Fax.direction"))
    )
    if type(from_ := top.get("from")) is not str and from_ is not None:
        from_ = reading.optional(from_, _decode.text, "Fax.from_", "from")
    if type(to := top.get("to")) is not str and to is not None:
        to = reading.optional(to, _decode.text, "Fax.to")
    content_url = reading.optional(
        top.get("contentUrl"), reading.of_union(decode_fax_content_url), "Fax.content_url", "contentUrl"
    )
    if type(number_of_pages := top.get("numberOfPages")) is not int and number_of_pages is not None:
        number_of_pages = reading.optional(number_of_pages, _decode.integer, "Fax.number_of_pages", "numberOfPages")
    status = (
        _FAX_STATUS[found]
        if type(found := top.get("status")) is str
        else (None if found is None else reading.optional(found, _FAX_STATUS, "Fax.status"))
    )
    price = reading.record(top.get("price"), _money_json.decode_money, "Fax.price")
    price_per_page = reading.optional(top.get("pricePerPage"), _decode.decimal, "Fax.price_per_page", "pricePerPage")
    bar_codes = reading.records(
        top.get("barCodes"), _fax_bar_code_json.decode_fax_bar_code, "Fax.bar_codes", "barCodes"
    )
    create_time = reading.optional(top.get("createTime"), _decode.date_time, "Fax.create_time", "createTime")
    completed_time = reading.optional(
        top.get("completedTime"), _decode.date_time, "Fax.completed_time", "completedTime"
    )
    if type(header_text := top.get("headerText")) is not str and header_text is not None:
        header_text = reading.optional(header_text, _decode.text, "Fax.header_text", "headerText")
    if type(header_page_numbers := top.get("headerPageNumbers")) is not bool and header_page_numbers is not None:
        header_page_numbers = reading.optional(
            header_page_numbers, _decode.boolean, "Fax.header_page_numbers", "headerPageNumbers"
        )
    if type(header_time_zone := top.get("headerTimeZone")) is not str and header_time_zone is not None:
        header_time_zone = reading.optional(header_time_zone, _decode.text, "Fax.header_time_zone", "headerTimeZone")
    if type(retry_delay_seconds := top.get("retryDelaySeconds")) is not int and retry_delay_seconds is not None:
        retry_delay_seconds = reading.optional(
            retry_delay_seconds, _decode.integer, "Fax.retry_delay_seconds", "retryDelaySeconds"
        )
    labels = reading.optional(top.get("labels"), _decode.map_of(_decode.text), "Fax.labels")
    if type(callback_url := top.get("callbackUrl")) is not str and callback_url is not None:
        callback_url = reading.optional(callback_url, _decode.text, "Fax.callback_url", "callbackUrl")
    callback_url_content_type = (
        _FAX_EVENT_ENCODING[found]
        if type(found := top.get("callbackUrlContentType")) is str
        else (
            None
            if found is None
            else reading.optional(found, _FAX_EVENT_ENCODING, "Fax.callback_url_content_type", "callbackUrlContentType")
        )
    )
    image_conversion_method = (
        _FAX_CONVERSION[found]
        if type(found := top.get("imageConversionMethod")) is str
        else (
            None
            if found is None
            else reading.optional(found, _FAX_CONVERSION, "Fax.image_conversion_method", "imageConversionMethod")
        )
    )
    error_type = (
        _FAX_ERROR_TYPE[found]
        if type(found := top.get("errorType")) is str
        else (None if found is None else reading.optional(found, _FAX_ERROR_TYPE, "Fax.error_type", "errorType"))
    )
    if type(error_code := top.get("errorCode")) is not int and error_code is not None:
        error_code = reading.optional(error_code, _decode.integer, "Fax.error_code", "errorCode")
    if type(error_message := top.get("errorMessage")) is not str and error_message is not None:
        error_message = reading.optional(error_message, _decode.text, "Fax.error_message", "errorMessage")
    if type(max_retries := top.get("maxRetries")) is not int and max_retries is not None:
        max_retries = reading.optional(max_retries, _decode.integer, "Fax.max_retries", "maxRetries")
    if type(retry_count := top.get("retryCount")) is not int and retry_count is not None:
        retry_count = reading.optional(retry_count, _decode.integer, "Fax.retry_count", "retryCount")
    if type(has_file := top.get("hasFile")) is not bool and has_file is not None:
        has_file = reading.optional(has_file, _decode.boolean, "Fax.has_file", "hasFile")
    resolution = (
        _FAX_RESOLUTION[found]
        if type(found := top.get("resolution")) is str
        else (None if found is None else reading.optional(found, _FAX_RESOLUTION, "Fax.resolution"))
    )
    if type(cover_page_id := top.get("coverPageId")) is not str and cover_page_id is not None:
        cover_page_id = reading.optional(cover_page_id, _decode.text, "Fax.cover_page_id", "coverPageId")
    cover_page_data = reading.optional(
        top.get("coverPageData"), _decode.map_of(_decode.text), "Fax.cover_page_data", "coverPageData"
    )
    if type(project_id := top.get("projectId")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "Fax.project_id", "projectId")
    if type(service_id := top.get("serviceId")) is not str and service_id is not None:
        service_id = reading.optional(service_id, _decode.text, "Fax.service_id", "serviceId")
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
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    event = (
        _FAX_INCOMING_EVENT[found]
        if type(found := top.get("event")) is str
        else (None if found is None else reading.optional(found, _FAX_INCOMING_EVENT, "FaxIncoming.event"))
    )
    event_time = reading.optional(top.get("eventTime"), _decode.date_time, "FaxIncoming.event_time", "eventTime")
    fax = reading.record(top.get("fax"), decode_fax, "FaxIncoming.fax")
    file = reading.optional(top.get("file"), _decode.blob, "FaxIncoming.file")
    file_type = (
        _FAX_FILE_TYPE[found]
        if type(found := top.get("fileType")) is str
        else (None if found is None else reading.optional(found, _FAX_FILE_TYPE, "FaxIncoming.file_type", "fileType"))
    )
    record = _new_fax_incoming.blank()
    _new_fax_incoming.fill(record, event, event_time, fax, file, file_type, raw)
    return record


_new_fax_completed = _Maker(FaxCompleted)


def decode_fax_completed(data: JsonValue, reading: _decode.Reading) -> FaxCompleted:
    """Decode a `FaxCompleted` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    event = (
        _FAX_COMPLETED_EVENT[found]
        if type(found := top.get("event")) is str
        else (None if found is None else reading.optional(found, _FAX_COMPLETED_EVENT, "FaxCompleted.event"))
    )
    event_time = reading.optional(top.get("eventTime"), _decode.date_time, "FaxCompleted.event_time", "eventTime")
    fax = reading.record(top.get("fax"), decode_fax, "FaxCompleted.fax")
    file = reading.optional(top.get("file"), _decode.blob, "FaxCompleted.file")
    file_type = (
        _FAX_FILE_TYPE[found]
        if type(found := top.get("fileType")) is str
        else (None if found is None else reading.optional(found, _FAX_FILE_TYPE, "FaxCompleted.file_type", "fileType"))
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
        {
            "id": _encode.Member(_wire.text, needed=True),
            "direction": _wire.known(*_FAX_DIRECTION),
            "from_": ("from", _wire.text),
            "to": _wire.text,
            "content_url": ("contentUrl", _encode.one_of(text=_wire.text, array=_wire.list_of(_wire.text))),
            "number_of_pages": ("numberOfPages", _wire.whole),
            "status": _wire.known(*_FAX_STATUS),
            "price": _money_json.encode_money,
            "price_per_page": ("pricePerPage", _wire.decimal),
            "bar_codes": ("barCodes", _wire.list_of(_fax_bar_code_json.encode_fax_bar_code)),
            "create_time": ("createTime", _wire.date_time),
            "completed_time": ("completedTime", _wire.date_time),
            "header_text": ("headerText", _wire.text),
            "header_page_numbers": ("headerPageNumbers", _wire.truth),
            "header_time_zone": ("headerTimeZone", _wire.text),
            "retry_delay_seconds": ("retryDelaySeconds", _wire.whole),
            "labels": _wire.map_of(_wire.text),
            "callback_url": ("callbackUrl", _wire.text),
            "callback_url_content_type": ("callbackUrlContentType", _wire.known(*_FAX_EVENT_ENCODING)),
            "image_conversion_method": ("imageConversionMethod", _wire.known(*_FAX_CONVERSION)),
            "error_type": ("errorType", _wire.known(*_FAX_ERROR_TYPE)),
            "error_code": ("errorCode", _wire.whole),
            "error_message": ("errorMessage", _wire.text),
            "max_retries": ("maxRetries", _wire.whole),
            "retry_count": ("retryCount", _wire.whole),
            "has_file": ("hasFile", _wire.truth),
            "resolution": _wire.known(*_FAX_RESOLUTION),
            "cover_page_id": ("coverPageId", _wire.text),
            "cover_page_data": ("coverPageData", _wire.map_of(_wire.text)),
            "project_id": ("projectId", _wire.text),
            "service_id": ("serviceId", _wire.text),
        },
    )


def encode_fax_incoming(value: object) -> JsonInput:
    """Write a `FaxIncoming`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        FaxIncoming,
        decode_fax_incoming,
        {
            "event": _wire.known(*_FAX_INCOMING_EVENT),
            "event_time": ("eventTime", _wire.date_time),
            "fax": encode_fax,
            "file": _wire.base64,
            "file_type": ("fileType", _wire.known(*_FAX_FILE_TYPE)),
        },
    )


def encode_fax_completed(value: object) -> JsonInput:
    """Write a `FaxCompleted`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        FaxCompleted,
        decode_fax_completed,
        {
            "event": _wire.known(*_FAX_COMPLETED_EVENT),
            "event_time": ("eventTime", _wire.date_time),
            "fax": encode_fax,
            "file": _wire.base64,
            "file_type": ("fileType", _wire.known(*_FAX_FILE_TYPE)),
        },
    )


ENCODERS: dict[type, object] = {Fax: encode_fax, FaxIncoming: encode_fax_incoming, FaxCompleted: encode_fax_completed}
