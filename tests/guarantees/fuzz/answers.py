"""Random answers: bodies, headers, and the bytes that carry them, well-formed or not."""

from __future__ import annotations

import gzip
import json
import re
import zlib
from collections.abc import Callable
from typing import TypeAlias

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

Header: TypeAlias = tuple[bytes, bytes]


def choices(text: str) -> list[str]:
    """Return the texts between bars, of all lines."""
    return text.strip("\n").replace("\n", "|").split("|")


ASCII = st.text(st.characters(codec="ascii", exclude_categories=["Cc"]), max_size=12)
LINE = st.binary(max_size=12).map(lambda data: data.translate(None, b"\r\n"))
"""Bytes of a header's value."""

NUMBERS = st.one_of(
    st.integers().map(str),
    st.floats(allow_nan=False, allow_infinity=False).map(repr),
    st.sampled_from(choices("-0|-0.0|1E5|1e-5|0.10|1.0|100e-2|1e400|-1e400|1e-400|9007199254740993|5e-324|2.0e0")),
    st.sampled_from(["9" * 400, "9" * 5000, f"1.{'0' * 400}", f"{'1' * 30}.0", "1e999999999999999999999"]),
)
"""Numbers as JSON writes them."""
MOMENTS = choices("""
2026-01-31T12:00:00Z|2026-01-31 12:00|20260131T120000,5+0200|2026-W05-6T24:00:00Z|2026-031T12-00|T|P1Y|PT|-P1W|24:00
0001-01-01T00:00:00+14:00|9999-12-31T24:00:00Z|2026-01-31T25:00:00Z|2026-01-31T12:00:60Z|2026-02-30|2026-W54-1|2026-366
2026-01-31T12:00:00.123456789123Z|12:00:00|12:00+99:99|P1DT2H|PT1.5S|P99999999999999D|2026-01-31T12:00:00+24:00
\u0662026
""")
"""Dates, times and durations, and what is none."""
CONSTANTS = choices("null|true|false|NaN|Infinity|-Infinity|01|+1|-|,|")
ODD_STRINGS = [*choices(r'"\ud800"|"\udfff\ud83d"|"\u0000"|"\x"|"/w=="|"true"|"'), '"\x00"', '"\x1b[31m"']
STRINGS = st.one_of(
    st.text(max_size=8).map(json.dumps),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=8).map(
        lambda text: json.dumps(text, ensure_ascii=False)
    ),
    st.sampled_from(MOMENTS).map(json.dumps),
    NUMBERS.map(json.dumps),
    st.sampled_from(ODD_STRINGS),
)
SCALARS = st.one_of(NUMBERS, STRINGS, st.sampled_from(CONSTANTS))
KEYS = choices("""
id|name|size|weight|count|sent|day|clock|lasts|blob|fragile|labels|moments|list|0|extra|rest|items|data|ships|error|code
message|errors|access_token|expires_in|type|callid|eventId
""")


def array(items: list[str]) -> str:
    """Return a JSON array of values."""
    return f"[{', '.join(items)}]"


def object_(members: list[tuple[str, str]]) -> str:
    """Return a JSON object of keys and values."""
    return "{" + ",".join(f"{json.dumps(key)}: {value}" for key, value in members) + "}"


VALUES: SearchStrategy[str] = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4).map(array),
        st.lists(st.tuples(st.sampled_from(KEYS) | st.text(max_size=3), inner), max_size=8).map(object_),
    ),
    max_leaves=12,
)
"""JSON as text, with the keys that a package looks for; now and then no JSON."""


def nested(depth: int, pair: tuple[str, str]) -> str:
    """Return a number in that many containers."""
    return pair[0] * depth + "1" + pair[1] * depth


DEEP = st.builds(
    nested,
    st.sampled_from([10, 400, 900, 990, 1000, 5000, 12_000]),
    st.sampled_from([("[", "]"), ('{"items":', "}"), ("[", ""), ('{"size":[', "]}"), ('{"error":', "}")]),
)


@st.composite
def bodies(draw: DrawFn) -> bytes:
    """Draw a body: JSON in some charset, or bytes."""
    text = draw(st.one_of(VALUES, VALUES, VALUES, DEEP, st.text(max_size=20)))
    mark = draw(st.sampled_from(["", "", "", "\ufeff", " \r\n", "\0"]))
    codec = draw(st.sampled_from(["utf-8", "utf-8", "utf-8", "utf-16", "utf-16-be", "utf-32-le", "latin-1", "cp037"]))
    data = (mark + text).encode(codec, "replace")
    return draw(st.one_of(st.just(data), st.just(data), damaged(data), st.binary(max_size=40)))


@st.composite
def damaged(draw: DrawFn, data: bytes) -> bytes:
    """Draw some bytes with a cut, a hole, a repetition or an insertion."""
    at = draw(st.integers(0, len(data)))
    match draw(st.sampled_from(["cut", "hole", "repeat", "insert"])):
        case "cut":
            return data[:at]
        case "hole":
            return data[:at] + data[at + draw(st.integers(1, 8)) :]
        case "repeat":
            return data[:at] + data[max(0, at - draw(st.integers(1, 40))) :]
        case _:
            return data[:at] + draw(st.binary(min_size=1, max_size=6)) + data[at:]


def raw_deflate(data: bytes) -> bytes:
    """Deflate without a header."""
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return compressor.compress(data) + compressor.flush()


def members(data: bytes) -> bytes:
    """Compress each half, and nothing, as a member of its own."""
    half = len(data) // 2
    return gzip.compress(data[:half], mtime=0) + gzip.compress(b"", mtime=0) + gzip.compress(data[half:], mtime=0)


def padded(data: bytes) -> bytes:
    """Compress the data, without compression and with zeros after it."""
    return gzip.compress(data, 0, mtime=0) + bytes(9)


def plain(data: bytes) -> bytes:
    """Encode nothing."""
    return data


CODINGS: list[tuple[str, Callable[[bytes], bytes]]] = [
    ("gzip", gzip.compress),
    ("x-gzip", gzip.compress),
    ("GZip", members),
    ("gzip", padded),
    ("deflate", zlib.compress),
    ("deflate", raw_deflate),
    ("identity", plain),
    ("aws-chunked", plain),
    ("", plain),
]
"""Names of encodings, and functions that encode so."""


@st.composite
def encoded(draw: DrawFn, data: bytes, most: int = 3) -> tuple[bytes, list[str]]:
    """Draw the data in a list of encodings."""
    chain = draw(st.lists(st.sampled_from(CODINGS), max_size=most))
    for _, encode in chain:
        data = encode(data)
    return data, [name for name, _ in chain]


@st.composite
def chunked(draw: DrawFn, data: bytes) -> bytes:
    """Draw the data in chunks, with extensions and trailers now and then."""
    cuts = sorted(draw(st.lists(st.integers(0, len(data)), max_size=4)))
    pieces = [data[start:end] for start, end in zip([0, *cuts], [*cuts, len(data)], strict=True) if end > start]
    extension = draw(st.sampled_from([b"", b"", b";a=b", b';a="b;c"']))
    size = draw(st.sampled_from([b"%x", b"%X", b"0%x"]))
    body = b"".join(size % len(piece) + extension + b"\r\n" + piece + b"\r\n" for piece in pieces)
    return body + b"0\r\n" + draw(st.sampled_from([b"", b"", b"X-Trailer: 1\r\n", b"Content-Length: 3\r\n"])) + b"\r\n"


@st.composite
def framed(draw: DrawFn, data: bytes) -> tuple[list[Header], bytes]:
    """Draw the headers and the bytes of a body by one of the three framings of HTTP/1.1."""
    match draw(st.sampled_from(["length", "chunks", "close"])):
        case "length":
            return [(b"Content-Length", b"%d" % len(data))], data
        case "chunks":
            return [(b"Transfer-Encoding", b"chunked")], draw(chunked(data))
        case _:
            return [], data


def answer(status: str, headers: list[Header], body: bytes, version: str = "HTTP/1.1") -> bytes:
    """Return the bytes of an answer."""
    lines = [f"{version} {status}".encode("latin-1"), *(name + b": " + value for name, value in headers)]
    return b"\r\n".join([*lines, b"Connection: close", b"", b""]) + body


def sized(body: bytes, *headers: Header, status: str = "200 OK") -> bytes:
    """Return the bytes of an answer with the length of its body."""
    return answer(status, [*headers, (b"Content-Length", b"%d" % len(body))], body)


TYPES = ["application/json", "application/problem+json", "text/html", "multipart/form-data; boundary=x", "", ";", "/"]
PARAMETERS = choices("""
charset=|Charset=|charset*=|charset*=utf-8''|charset*0=|charset*1*=|charset*=''|charset =|charset*00=|charset;|charset
boundary=x;charset=|charset*x=|a*=|a*0=|a="
""")
CHARSETS = choices("""
utf-8|UTF8|utf-16|utf-16le|utf-32|utf-7|us-ascii|iso-8859-1|latin1|windows-1252|shift_jis|gbk|hz|iso2022_jp|cp037|koi8-r
rot13|idna|punycode|unicode_escape|raw_unicode_escape|hex|zlib|bz2|base64|mbcs|undefined|utf_8_sig|big5hkscs|charmap
none||"|'|"utf-8"|\x01|\xff|../x|utf-8\x00|x; charset=y
""")


@st.composite
def content_types(draw: DrawFn) -> bytes:
    """Draw a Content-Type, its charset in every form that RFC 2231 allows, and in others."""
    kind, charset = draw(st.sampled_from(TYPES)), draw(st.sampled_from([*CHARSETS, "x" * 300]) | ASCII)
    names = st.sampled_from([*PARAMETERS, f"charset*{'9' * 5000}=", f'a="{";" * 9000}'])
    parameters = [draw(names) + charset for _ in range(draw(st.integers(0, 2)))]
    return "; ".join([kind, *parameters]).encode("latin-1", "replace")


TARGETS = choices("""
/ships?p=2|?p=3||.|//|http://[|http://xn--/|http://a..b/|ftp://x/|http://@/|/\x7f|/é|http://127.0.0.1:1/|javascript:1|/a,b;c
#|http://h:99999999/|/%|/%zz|http://\u2024/|\\|a:b|http://[::1%25]/|http://1.2.3.400/|http:/ships|http:
http://u:p@127.0.0.1/
""")
WORDS = ["next", "NEXT", "prev", "last", "next last", '"next"', "'next'", "http://x/", "", "n"]
SEPARATORS = ["; ", ";", " ;\t", ",", ", ", "", " ", "=", '"', "<", ">", ";;"]


@st.composite
def links(draw: DrawFn) -> bytes:
    """Draw a Link header by its grammar, with errors in it now and then."""
    target = st.sampled_from([*TARGETS, f"http://{'a' * 64}.test/", f"/{'x' * 3000}", f"/{'x' * 70_000}"])
    name = st.sampled_from(["rel", "rel", "rel", "REL", "title", "title*", "anchor", "rev", ""])
    value = st.sampled_from(WORDS) | st.text(alphabet='a<>;,"\\ =', max_size=5)
    parts: list[str] = []
    for _ in range(draw(st.integers(1, 3))):
        parts.append(f"<{draw(target)}>")
        for _ in range(draw(st.integers(0, 3))):
            text = draw(value)
            text = draw(st.sampled_from([text, f'"{text}"']))
            parts.append(f"{draw(st.sampled_from(SEPARATORS))}{draw(name)}={text}")
        parts.append(draw(st.sampled_from([", ", ",", "", " , ,"])))
    return "".join(parts).encode("utf-8", "replace").translate(None, b"\r\n")


WAITS = choices("""
 |.|1.|.5|1.2.3|60|61|+1|-1|1e3|0x1|\u0663|²|inf|nan|1, 2|1;2|Fri, 31 Dec 9999 23:59:59 GMT|Sun Nov  6 08:49:37 1994|(
Sunday, 06-Nov-94 08:49:37 GMT|Fri, 31 Dec 99999|31 Dec 2026 23:59:59 +9999|31 Dec 2026 23:59:59 -99999999|1 Jan|, ,
Mon,
1 Jan 1 0:0:0 GMT|Fri, 31 Dec 2026 23:59:60 GMT|Fri, 31 Dec 2026 99:99:99 GMT|Jan Jan Jan Jan Jan|1 Jan 2026 0.0.0 GMT
1-Jan-2026|1 Jan 2026 -|Mon 1 Jan 2026 1:2|2026-01-31T12:00:00Z|0 0 0 0 0 0|1 Jan 0 0:0:0 GMT|1 Jan -5 0:0:0|0 Foo 0
31 Feb 2026 0:0
""")
RETRY_AFTER = st.one_of(
    st.integers(-5, 10**30).map(str),
    st.floats().map(str),
    st.sampled_from([*WAITS, "", "9" * 400, "-" * 99, f"1 Jan {'9' * 5000} 0:0:0"]),
    st.text(alphabet="0123456789 :,+-.GMTJanFri()", max_size=40),
    ASCII,
).map(lambda text: text.encode("utf-8", "replace"))
"""Numbers, dates in three forms, and what is neither."""
ENCODINGS = st.lists(
    st.sampled_from(b"gzip|deflate|br|zstd|identity|x-gzip||aws-chunked|\x7f|compress|*".split(b"|")) | LINE,
    max_size=10,
).map(b", ".join)


def among(text: bytes, *others: bytes) -> SearchStrategy[bytes]:
    """Draw one of the texts between bars, or of the others."""
    return st.sampled_from([*text.split(b"|"), *others])


NAMED: list[tuple[bytes, SearchStrategy[bytes]]] = [
    (b"Content-Type", content_types()),
    (b"Content-Encoding", ENCODINGS),
    (b"Content-Length", among(b"0|1|5|99|-1|+5|05|5, 5|5, 6|| |0x5|999999999999999999999999999|\xd9\xa3|1e1")),
    (b"Transfer-Encoding", among(b"chunked|Chunked|chunked, chunked|gzip, chunked|chunked, gzip|identity||x|\xff")),
    (b"Link", links()),
    (b"Retry-After", RETRY_AFTER),
    (b"retry-after-ms", RETRY_AFTER),
    (b"Date", RETRY_AFTER),
    (b"Location", st.sampled_from(TARGETS).map(str.encode)),
    (b"Set-Cookie", among(b"a=b|a=b; Domain=.x; Expires=x|=|\xff|;", b"a=b; Max-Age=" + b"9" * 5000)),
    (b"WWW-Authenticate", among(b'Basic|Digest|Digest realm="|\xff|Digest nonce=1, qop=x')),
    (b"X-Request-Id", among(b"\x1b[31m|\xe2\x80\xae|s3ntinel-Zq9-secret||", b"x" * 3000)),
    (b"Connection", among(b"close|keep-alive|upgrade|x, close|")),
    (b"Upgrade", among(b"websocket|h2c")),
]
"""Headers that the client or its HTTP library reads, and values of them."""


@st.composite
def headers(draw: DrawFn) -> list[Header]:
    """Draw headers, doubled, folded or malformed now and then."""
    drawn: list[Header] = []
    for name, values in draw(st.lists(st.sampled_from(NAMED), max_size=4)):
        drawn += [(name, draw(values)) for _ in range(draw(st.sampled_from([1, 1, 1, 2])))]
    match draw(st.integers(0, 9)):
        case 9:
            drawn.append((draw(LINE), draw(LINE)))
        case 8:
            drawn.append((b"X-Folded", b"a\r\n " + draw(LINE)))
        case 7:
            drawn.append((b"X-Long", b"x" * draw(st.sampled_from([10_000, 70_000, 120_000]))))
        case _:
            pass
    return drawn


STATUSES = choices("""
200|200|200|200|200|200|200|200|201|204|205|206|299|300|301|302|304|307|400|401|403|404|408|409|410|422|429|429|500|501
503|503|505|599|600|999|100|101|103|199|000
""")
REASONS = ["OK", "", "\x1b[31mred", "é" * 9, "x" * 3000, "s3ntinel-Zq9-secret", "\t", "a: b"]
EARLY = [b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 103 Early\r\nLink: <x>\r\n\r\n", b"\r\n"]
"""What comes before an answer."""


@st.composite
def answers(draw: DrawFn) -> bytes:
    """Draw an answer: any status, headers and body, framed well or not, whole or damaged."""
    data, codings = draw(encoded(draw(bodies())))
    fields = draw(headers())
    if draw(st.integers(0, 3)):
        fields.append((b"Content-Encoding", ", ".join(codings).encode()))
    if draw(st.integers(0, 3)):
        extra, data = draw(framed(data))
        fields += extra
    version = draw(st.sampled_from(["HTTP/1.1"] * 9 + ["HTTP/1.0", "HTTP/2", "HTTP/0.9", "ICY"]))
    status = f"{draw(st.sampled_from(STATUSES))} {draw(st.sampled_from(REASONS))}"
    whole = answer(status, draw(st.permutations(fields)), data, version)
    if draw(st.integers(0, 5)) == 5:
        whole = draw(st.sampled_from(EARLY)) + whole
    return draw(damaged(whole)) if draw(st.integers(0, 5)) == 5 else whole


FRAMING = {b"Content-Length", b"Transfer-Encoding", b"Connection", b"Upgrade"}
"""Headers that end a connection or a body elsewhere."""
FIELD = re.compile(rb"(?:[^\x00\s]+(?:[ \t]+[^\x00\s]+)*)?")
"""A value that HTTP/1.1 allows."""


@st.composite
def refusals(draw: DrawFn) -> tuple[bytes, int]:
    """Draw a whole and well-framed answer that is no success, of any headers and body; and its status."""
    data, _ = draw(encoded(draw(bodies())))
    status = draw(st.integers(300, 599))
    free = st.sampled_from([item for item in NAMED if item[0] not in FRAMING])
    fields = [(name, draw(values)) for name, values in draw(st.lists(free, max_size=4))]
    fields = [(name, value) for name, value in fields if FIELD.fullmatch(value)]
    while sum(len(value) for _, value in fields) > 80_000:
        fields.pop()
    extra, data = draw(framed(data))
    return answer(f"{status} {draw(st.sampled_from(REASONS))}", [*fields, *extra], data), status


@st.composite
def tokens(draw: DrawFn) -> tuple[bytes, str | None]:
    """Draw the answer of a token endpoint, and its token if it is a good one."""
    odd = st.sampled_from(["", " ", "a\r\nX-Evil: 1", "\ud800", "é", "☃", "a b", "\0", "t" * 9000])
    token = draw(ASCII | st.text(max_size=6) | odd)
    expires = draw(NUMBERS | SCALARS | VALUES)
    parts = [("access_token", json.dumps(token)), ("expires_in", expires), ("token_type", draw(SCALARS))]
    text = object_(draw(st.permutations(parts)))
    if draw(st.integers(0, 3)) == 3:
        return draw(answers()), None
    good = _is_json(text) and token.isascii() and token.isprintable() and token == token.strip() and token != ""
    return sized(text.encode("utf-8", "replace"), (b"Content-Type", b"application/json")), token if good else None


def _is_json(text: str) -> bool:
    try:
        json.loads(text, parse_int=float)
    except ValueError:
        return False
    return True
