"""The records and events of `fax` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..fax import Fax, FaxCompleted, FaxIncoming

_new_fax = _Maker(Fax)


def decode_fax(data: JsonValue, reading: _decode.Reading) -> Fax:
    """Decode a `Fax` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "Fax.id", ("id",))
    if type(direction := top.get("direction")) is not str and direction is not None:
        direction = reading.optional(direction, _decode.text, "Fax.direction", ("direction",))
    if type(from_ := top.get("from")) is not str and from_ is not None:
        from_ = reading.optional(from_, _decode.text, "Fax.from_", ("from",))
    if type(to := top.get("to")) is not str and to is not None:
        to = reading.optional(to, _decode.text, "Fax.to", ("to",))
    if type(status := top.get("status")) is not str and status is not None:
        status = reading.optional(status, _decode.text, "Fax.status", ("status",))
    if type(number_of_pages := top.get("numberOfPages")) is not int and number_of_pages is not None:
        number_of_pages = reading.optional(number_of_pages, _decode.integer, "Fax.number_of_pages", ("numberOfPages",))
    content_url = reading.optional(
        top.get("contentUrl"), _decode.array(_decode.text), "Fax.content_url", ("contentUrl",)
    )
    if type(has_file := top.get("hasFile")) is not bool and has_file is not None:
        has_file = reading.optional(has_file, _decode.boolean, "Fax.has_file", ("hasFile",))
    if type(project_id := top.get("projectId")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "Fax.project_id", ("projectId",))
    if type(service_id := top.get("serviceId")) is not str and service_id is not None:
        service_id = reading.optional(service_id, _decode.text, "Fax.service_id", ("serviceId",))
    if type(price_per_page := top.get("pricePerPage")) is not str and price_per_page is not None:
        price_per_page = reading.optional(price_per_page, _decode.text, "Fax.price_per_page", ("pricePerPage",))
    in_price = found if type(found := top.get("price")) is dict else _decode.members(found)
    if type(currency_code := in_price.get("currencyCode")) is not str and currency_code is not None:
        currency_code = reading.optional(currency_code, _decode.text, "Fax.currency_code", ("price", "currencyCode"))
    if type(amount := in_price.get("amount")) is not str and amount is not None:
        amount = reading.optional(amount, _decode.text, "Fax.amount", ("price", "amount"))
    if type(header_time_zone := top.get("headerTimeZone")) is not str and header_time_zone is not None:
        header_time_zone = reading.optional(header_time_zone, _decode.text, "Fax.header_time_zone", ("headerTimeZone",))
    if type(header_page_numbers := top.get("headerPageNumbers")) is not bool and header_page_numbers is not None:
        header_page_numbers = reading.optional(
            header_page_numbers, _decode.boolean, "Fax.header_page_numbers", ("headerPageNumbers",)
        )
    if (
        type(image_conversion_method := top.get("imageConversionMethod")) is not str
        and image_conversion_method is not None
    ):
        image_conversion_method = reading.optional(
            image_conversion_method, _decode.text, "Fax.image_conversion_method", ("imageConversionMethod",)
        )
    if type(max_retries := top.get("maxRetries")) is not int and max_retries is not None:
        max_retries = reading.optional(max_retries, _decode.integer, "Fax.max_retries", ("maxRetries",))
    if type(retry_delay_seconds := top.get("retryDelaySeconds")) is not int and retry_delay_seconds is not None:
        retry_delay_seconds = reading.optional(
            retry_delay_seconds, _decode.integer, "Fax.retry_delay_seconds", ("retryDelaySeconds",)
        )
    if (
        type(callback_url_content_type := top.get("callbackUrlContentType")) is not str
        and callback_url_content_type is not None
    ):
        callback_url_content_type = reading.optional(
            callback_url_content_type, _decode.text, "Fax.callback_url_content_type", ("callbackUrlContentType",)
        )
    create_time = reading.optional(top.get("createTime"), _decode.date_time, "Fax.create_time", ("createTime",))
    completed_time = reading.optional(
        top.get("completedTime"), _decode.date_time, "Fax.completed_time", ("completedTime",)
    )
    if type(error_type := top.get("errorType")) is not str and error_type is not None:
        error_type = reading.optional(error_type, _decode.text, "Fax.error_type", ("errorType",))
    if type(error_code := top.get("errorCode")) is not int and error_code is not None:
        error_code = reading.optional(error_code, _decode.integer, "Fax.error_code", ("errorCode",))
    if type(error_message := top.get("errorMessage")) is not str and error_message is not None:
        error_message = reading.optional(error_message, _decode.text, "Fax.error_message", ("errorMessage",))
    record = _new_fax.blank()
    _new_fax.fill(
        record,
        id=id,
        direction=direction,
        from_=from_,
        to=to,
        status=status,
        number_of_pages=number_of_pages,
        content_url=content_url,
        has_file=has_file,
        project_id=project_id,
        service_id=service_id,
        price_per_page=price_per_page,
        currency_code=currency_code,
        amount=amount,
        header_time_zone=header_time_zone,
        header_page_numbers=header_page_numbers,
        image_conversion_method=image_conversion_method,
        max_retries=max_retries,
        retry_delay_seconds=retry_delay_seconds,
        callback_url_content_type=callback_url_content_type,
        create_time=create_time,
        completed_time=completed_time,
        error_type=error_type,
        error_code=error_code,
        error_message=error_message,
        raw=raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_fax_incoming = _Maker(FaxIncoming)


def decode_fax_incoming(data: JsonValue, reading: _decode.Reading) -> FaxIncoming:
    """Decode a `FaxIncoming` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    event_time = reading.optional(top.get("eventTime"), _decode.date_time, "FaxIncoming.event_time", ("eventTime",))
    in_fax = found if type(found := top.get("fax")) is dict else _decode.members(found)
    if type(fax_id := in_fax.get("id")) is not str and fax_id is not None:
        fax_id = reading.optional(fax_id, _decode.text, "FaxIncoming.fax_id", ("fax", "id"))
    if type(from_ := in_fax.get("from")) is not str and from_ is not None:
        from_ = reading.optional(from_, _decode.text, "FaxIncoming.from_", ("fax", "from"))
    if type(to := in_fax.get("to")) is not str and to is not None:
        to = reading.optional(to, _decode.text, "FaxIncoming.to", ("fax", "to"))
    if type(number_of_pages := in_fax.get("numberOfPages")) is not int and number_of_pages is not None:
        number_of_pages = reading.optional(
            number_of_pages, _decode.integer, "FaxIncoming.number_of_pages", ("fax", "numberOfPages")
        )
    file = reading.optional(top.get("file"), _decode.blob, "FaxIncoming.file", ("file",))
    if type(file_type := top.get("fileType")) is not str and file_type is not None:
        file_type = reading.optional(file_type, _decode.text, "FaxIncoming.file_type", ("fileType",))
    record = _new_fax_incoming.blank()
    _new_fax_incoming.fill(
        record,
        event_time=event_time,
        fax_id=fax_id,
        from_=from_,
        to=to,
        number_of_pages=number_of_pages,
        file=file,
        file_type=file_type,
        raw=raw,
    )
    return record


_new_fax_completed = _Maker(FaxCompleted)


def decode_fax_completed(data: JsonValue, reading: _decode.Reading) -> FaxCompleted:
    """Decode a `FaxCompleted` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    event_time = reading.optional(top.get("eventTime"), _decode.date_time, "FaxCompleted.event_time", ("eventTime",))
    in_fax = found if type(found := top.get("fax")) is dict else _decode.members(found)
    if type(fax_id := in_fax.get("id")) is not str and fax_id is not None:
        fax_id = reading.optional(fax_id, _decode.text, "FaxCompleted.fax_id", ("fax", "id"))
    if type(status := in_fax.get("status")) is not str and status is not None:
        status = reading.optional(status, _decode.text, "FaxCompleted.status", ("fax", "status"))
    if type(to := in_fax.get("to")) is not str and to is not None:
        to = reading.optional(to, _decode.text, "FaxCompleted.to", ("fax", "to"))
    if type(error_code := in_fax.get("errorCode")) is not int and error_code is not None:
        error_code = reading.optional(error_code, _decode.integer, "FaxCompleted.error_code", ("fax", "errorCode"))
    if type(error_message := in_fax.get("errorMessage")) is not str and error_message is not None:
        error_message = reading.optional(
            error_message, _decode.text, "FaxCompleted.error_message", ("fax", "errorMessage")
        )
    record = _new_fax_completed.blank()
    _new_fax_completed.fill(
        record,
        event_time=event_time,
        fax_id=fax_id,
        status=status,
        to=to,
        error_code=error_code,
        error_message=error_message,
        raw=raw,
    )
    return record


def encode_fax(value: object) -> JsonInput:
    """Write a `Fax`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Fax,
        decode_fax,
        (
            _encode.Member("id", ("id",), _wire.text, needed=True),
            _encode.Member("direction", ("direction",), _wire.text),
            _encode.Member("from_", ("from",), _wire.text),
            _encode.Member("to", ("to",), _wire.text),
            _encode.Member("status", ("status",), _wire.text),
            _encode.Member("number_of_pages", ("numberOfPages",), _wire.whole),
            _encode.Member("content_url", ("contentUrl",), _wire.list_of(_wire.text)),
            _encode.Member("has_file", ("hasFile",), _wire.truth),
            _encode.Member("project_id", ("projectId",), _wire.text),
            _encode.Member("service_id", ("serviceId",), _wire.text),
            _encode.Member("price_per_page", ("pricePerPage",), _wire.text),
            _encode.Member("header_time_zone", ("headerTimeZone",), _wire.text),
            _encode.Member("header_page_numbers", ("headerPageNumbers",), _wire.truth),
            _encode.Member("image_conversion_method", ("imageConversionMethod",), _wire.text),
            _encode.Member("max_retries", ("maxRetries",), _wire.whole),
            _encode.Member("retry_delay_seconds", ("retryDelaySeconds",), _wire.whole),
            _encode.Member("callback_url_content_type", ("callbackUrlContentType",), _wire.text),
            _encode.Member("create_time", ("createTime",), _wire.date_time),
            _encode.Member("completed_time", ("completedTime",), _wire.date_time),
            _encode.Member("error_type", ("errorType",), _wire.text),
            _encode.Member("error_code", ("errorCode",), _wire.whole),
            _encode.Member("error_message", ("errorMessage",), _wire.text),
            _encode.Member("currency_code", ("price", "currencyCode"), _wire.text),
            _encode.Member("amount", ("price", "amount"), _wire.text),
        ),
    )


def encode_fax_incoming(value: object) -> JsonInput:
    """Write a `FaxIncoming`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        FaxIncoming,
        decode_fax_incoming,
        (
            _encode.Member("event_time", ("eventTime",), _wire.date_time),
            _encode.Member("file", ("file",), _wire.base64),
            _encode.Member("file_type", ("fileType",), _wire.text),
            _encode.Member("fax_id", ("fax", "id"), _wire.text),
            _encode.Member("from_", ("fax", "from"), _wire.text),
            _encode.Member("to", ("fax", "to"), _wire.text),
            _encode.Member("number_of_pages", ("fax", "numberOfPages"), _wire.whole),
        ),
    )


def encode_fax_completed(value: object) -> JsonInput:
    """Write a `FaxCompleted`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        FaxCompleted,
        decode_fax_completed,
        (
            _encode.Member("event_time", ("eventTime",), _wire.date_time),
            _encode.Member("fax_id", ("fax", "id"), _wire.text),
            _encode.Member("status", ("fax", "status"), _wire.text),
            _encode.Member("to", ("fax", "to"), _wire.text),
            _encode.Member("error_code", ("fax", "errorCode"), _wire.whole),
            _encode.Member("error_message", ("fax", "errorMessage"), _wire.text),
        ),
    )


ENCODERS: dict[type, object] = {Fax: encode_fax, FaxIncoming: encode_fax_incoming, FaxCompleted: encode_fax_completed}
