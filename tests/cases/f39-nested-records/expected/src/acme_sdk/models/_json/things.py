"""The records and events of `things` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject, JsonValue
from ..things import Price, Thing, ThingChannelIdentity, ThingExtra, ThingGrid, ThingUsage, ThingUsageCache

_new_thing_usage_cache = _Maker(ThingUsageCache)


def decode_thing_usage_cache(data: JsonObject, reading: _decode.Reading) -> ThingUsageCache:
    """Decode a `ThingUsageCache` from received JSON."""
    if type(hit := data.get("hit")) is not bool and hit is not None:
        hit = reading.optional(hit, _decode.boolean, "ThingUsageCache.hit")
    at = reading.optional(data.get("at"), _decode.date_time, "ThingUsageCache.at")
    record = _new_thing_usage_cache.blank()
    _new_thing_usage_cache.fill(record, hit, at, data)
    return record


_new_thing_usage = _Maker(ThingUsage)


def decode_thing_usage(data: JsonObject, reading: _decode.Reading) -> ThingUsage:
    """Decode a `ThingUsage` from received JSON."""
    if type(tokens := data.get("tokens")) is not int:
        tokens = reading.required(tokens, _decode.integer, "ThingUsage.tokens")
    cache = reading.record(data.get("cache"), decode_thing_usage_cache, "ThingUsage.cache")
    record = _new_thing_usage.blank()
    _new_thing_usage.fill(record, tokens, cache, data)
    return _with_gaps(record) if reading.has_gaps else record


_new_thing_channel_identity = _Maker(ThingChannelIdentity)


def decode_thing_channel_identity(data: JsonObject, reading: _decode.Reading) -> ThingChannelIdentity:
    """Decode a `ThingChannelIdentity` from received JSON."""
    if type(channel := data.get("channel")) is not str:
        channel = reading.required(channel, _decode.text, "ThingChannelIdentity.channel")
    record = _new_thing_channel_identity.blank()
    _new_thing_channel_identity.fill(record, channel, data)
    return _with_gaps(record) if reading.has_gaps else record


_new_price = _Maker(Price)


def decode_price(data: JsonObject, reading: _decode.Reading) -> Price:
    """Decode a `Price` from received JSON."""
    amount = reading.optional(data.get("amount"), _decode.decimal, "Price.amount")
    record = _new_price.blank()
    _new_price.fill(record, amount, data)
    return record


_new_thing_grid = _Maker(ThingGrid)


def decode_thing_grid(data: JsonObject, reading: _decode.Reading) -> ThingGrid:
    """Decode a `ThingGrid` from received JSON."""
    if type(x := data.get("x")) is not int and x is not None:
        x = reading.optional(x, _decode.integer, "ThingGrid.x")
    record = _new_thing_grid.blank()
    _new_thing_grid.fill(record, x, data)
    return record


_new_thing_extra = _Maker(ThingExtra)


def decode_thing_extra(data: JsonObject, reading: _decode.Reading) -> ThingExtra:
    """Decode a `ThingExtra` from received JSON."""
    in_text = found if type(found := data.get("text")) is dict else _decode.members(found)
    if type(note := in_text.get("note")) is not str and note is not None:
        note = reading.optional(note, _decode.text, "ThingExtra.note", ("text", "note"))
    record = _new_thing_extra.blank()
    _new_thing_extra.fill(record, note, data)
    return record


_new_thing = _Maker(Thing)


def decode_thing(data: JsonValue, reading: _decode.Reading) -> Thing:
    """Decode a `Thing` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    usage = reading.required_record(top.get("usage"), decode_thing_usage, "Thing.usage")
    channel_identities = reading.records(
        top.get("channelIdentities"), decode_thing_channel_identity, "Thing.channel_identities", "channelIdentities"
    )
    prices = reading.optional(top.get("prices"), _decode.map_of(reading.of_record(decode_price)), "Thing.prices")
    grid = reading.optional(
        top.get("grid"),
        _decode.array(_decode.array(_decode.nullable(reading.of_record(decode_thing_grid)))),
        "Thing.grid",
    )
    in_address = found if type(found := top.get("address")) is dict else _decode.members(found)
    if type(city := in_address.get("city")) is not str and city is not None:
        city = reading.optional(city, _decode.text, "Thing.city", ("address", "city"))
    extra = reading.record(top.get("extra"), decode_thing_extra, "Thing.extra")
    record = _new_thing.blank()
    _new_thing.fill(record, usage, channel_identities, prices, grid, city, extra, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_thing_usage_cache(value: object) -> JsonInput:
    """Write a `ThingUsageCache`, or a mapping of its members, as JSON."""
    return _encode.record(value, ThingUsageCache, decode_thing_usage_cache, {"hit": _wire.truth, "at": _wire.date_time})


def encode_thing_usage(value: object) -> JsonInput:
    """Write a `ThingUsage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ThingUsage,
        decode_thing_usage,
        {"tokens": _encode.Member(_wire.whole, needed=True), "cache": encode_thing_usage_cache},
    )


def encode_thing_channel_identity(value: object) -> JsonInput:
    """Write a `ThingChannelIdentity`, or a mapping of its members, as JSON."""
    return _encode.record(
        value, ThingChannelIdentity, decode_thing_channel_identity, {"channel": _encode.Member(_wire.text, needed=True)}
    )


def encode_price(value: object) -> JsonInput:
    """Write a `Price`, or a mapping of its members, as JSON."""
    return _encode.record(value, Price, decode_price, {"amount": _wire.exact})


def encode_thing_grid(value: object) -> JsonInput:
    """Write a `ThingGrid`, or a mapping of its members, as JSON."""
    return _encode.record(value, ThingGrid, decode_thing_grid, {"x": _wire.whole})


def encode_thing_extra(value: object) -> JsonInput:
    """Write a `ThingExtra`, or a mapping of its members, as JSON."""
    return _encode.record(
        value, ThingExtra, decode_thing_extra, {"note": _encode.Member(_wire.text, path=("text", "note"))}
    )


def encode_thing(value: object) -> JsonInput:
    """Write a `Thing`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Thing,
        decode_thing,
        {
            "usage": _encode.Member(encode_thing_usage, needed=True),
            "channel_identities": ("channelIdentities", _wire.list_of(encode_thing_channel_identity)),
            "prices": _wire.map_of(encode_price),
            "grid": _wire.list_of(_wire.list_of(_wire.null_or(encode_thing_grid))),
            "extra": encode_thing_extra,
            "city": _encode.Member(_wire.text, path=("address", "city")),
        },
    )


ENCODERS: dict[type, object] = {
    ThingUsageCache: encode_thing_usage_cache,
    ThingUsage: encode_thing_usage,
    ThingChannelIdentity: encode_thing_channel_identity,
    Price: encode_price,
    ThingGrid: encode_thing_grid,
    ThingExtra: encode_thing_extra,
    Thing: encode_thing,
}
