"""A preview of a request, as text and as a command of curl."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from shlex import quote
from typing import TYPE_CHECKING
from urllib.parse import unquote_plus

from ..._http import httpx
from ..auth import Beside, Credentials, Joined, bearer
from ..body import FileBody, MultipartBody
from ..client import SyncClient
from ..core import Exchange
from ..shown import masked
from .text import printable

if TYPE_CHECKING:
    from ..call import Call
    from ..core import Core
    from ..tools.operation import Operation

_MASK = "***"
_TOKEN = "ACCESS_TOKEN"  # noqa: S105  the name of a variable
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_LEFT_TO_CURL = {"host", "content-length", "connection", "accept-encoding", "user-agent"}
_SHORTEST = 4
_FOR_READING = (
    "# For reading: the signature is masked, and of this request alone. Without --curl, the call is signed and sent.\n"
)


class Preview:
    """A request that is not sent."""

    def __init__(self, client: SyncClient, call: Call[object], operation: Operation, files: Mapping[str, str]) -> None:
        engine = vars(client)["_engine"]
        core: Core = engine.core
        exchange = Exchange(core, call, streams=operation.stream or operation.download)
        own = exchange.auth if isinstance(exchange.auth, Credentials) else bearer(_TOKEN)
        auth = core.auth(call.policy.auth)
        self._proof: Credentials = Joined(own, auth.others) if isinstance(auth, Beside) else own
        self._body = call.body
        self._files = files
        with exchange.request(engine.pool.http(), own) as request:
            self._request: httpx.Request = request
            self._content = b"" if isinstance(call.body, (MultipartBody, FileBody)) else request.read()
        self._secrets: list[str] = core.secrets()
        named = core.settings.variables()
        secret = {*core.settings.secrets(), *self._proof.secrets}
        self._variables = {
            value: name for value, name in named.items() if value in secret and _VARIABLE.fullmatch(name)
        }
        self._variables[_TOKEN] = _TOKEN

    def text(self) -> str:
        """Return the request as it would be sent, with the credentials masked."""
        return "".join(f"{line}\n" for line in self._lines())

    def curl(self) -> str:
        """Return the command that sends it; that of a signed request shows it, and its signature is masked."""
        return (_FOR_READING if self._proof.is_signature else "") + " \\\n  ".join(self._words()) + "\n"

    def _lines(self) -> Iterator[str]:
        request = self._request
        query = "&".join(self._shown_pair(pair) for pair in request.url.query.decode("ascii").split("&") if pair)
        yield printable(f"{request.method} {self._hidden(self._address)}{'?' if query else ''}{query}")
        for name, value in self._headers():
            yield printable(f"{name}: {self._shown_header(name, value)}")
        body = [*self._shown_body()]
        if body:
            yield ""
            yield from body

    def _shown_pair(self, pair: str) -> str:
        name = pair.partition("=")[0]
        return f"{name}={_MASK}" if unquote_plus(name) in self._proof.query else self._hidden(pair)

    def _shown_header(self, name: str, value: str) -> str:
        if name.lower() in map(str.lower, self._proof.headers):
            scheme, space, _ = value.partition(" ")
            return f"{scheme} {_MASK}" if space and scheme in ("Basic", "Bearer") else _MASK
        if name.lower() == "cookie":
            return "; ".join(
                f"{key}={_MASK}" if key in self._proof.cookies else self._hidden(pair)
                for pair in value.split("; ")
                for key in [pair.partition("=")[0]]
            )
        return self._hidden(value)

    def _shown_body(self) -> Iterator[str]:
        match self._body:
            case MultipartBody():
                for name, filename, media_type, content in self._parts():
                    about = f"; {media_type}" if media_type else ""
                    what = f"{content if isinstance(content, int) else len(content.encode())} bytes"
                    shown = f"file {filename!r}, {what}" if filename is not None else str(content)
                    yield printable(f"{name}: {self._hidden(shown)}{about}")
            case FileBody():
                yield f"<the file{''.join(f' {printable(name)}' for name in self._files)}>"
            case _:
                text = self._content.decode("utf-8", "backslashreplace")
                if text:
                    yield printable(self._hidden(text), "\n")

    def _parts(self) -> Iterator[tuple[str, str | None, str | None, str | int]]:
        """Name, file name, media type, and the text or the number of bytes of each part."""
        assert isinstance(self._body, MultipartBody)
        with self._body.open() as parts:
            for name, (filename, content, media_type) in parts:
                if isinstance(content, str):
                    yield name, filename, media_type, content
                else:
                    yield name, filename, media_type, len(content if isinstance(content, bytes) else content.read())

    def _hidden(self, text: str) -> str:
        return masked(text, self._secrets)

    @property
    def _address(self) -> str:
        """The URL without its query."""
        return str(self._request.url.copy_with(query=None))

    def _headers(self) -> Iterator[tuple[str, str]]:
        for name, value in self._request.headers.raw:
            key = name.decode("ascii")
            if key.lower() != "connection" and not (key.lower() == "content-type" and self._is_form):
                yield key, value.decode("latin-1")

    @property
    def _is_form(self) -> bool:
        return isinstance(self._body, MultipartBody)

    def _words(self) -> Iterator[str]:
        request = self._request
        yield "curl --head" if request.method == "HEAD" else f"curl --request {quote(request.method)}"
        pairs = [pair for pair in request.url.query.decode("ascii").split("&") if pair]
        ours = [pair for pair in pairs if unquote_plus(pair.partition("=")[0]) in self._proof.query]
        others = "&".join(pair for pair in pairs if pair not in ours)
        yield f"--globoff {self._quoted(f'{self._address}?{others}' if others else self._address)}"
        for name, value in self._proof.query.items() if ours else ():
            yield f"--url-query {self._credential(f'{name}=', value)}"
        for name, value in self._headers():
            if name.lower() in _LEFT_TO_CURL:
                continue
            is_proof = name.lower() in map(str.lower, self._proof.headers)
            basic = self._basic(value) if is_proof and value.startswith("Basic ") else None
            if basic is not None:
                yield f"--user {basic}"
            elif is_proof or name.lower() == "cookie":
                yield f"--header {self._credential(f'{name}: ', value)}"
            else:
                yield f"--header {self._quoted(f'{name}: {value}' if value else f'{name};')}"
        yield from self._data()

    def _data(self) -> Iterator[str]:
        match self._body:
            case MultipartBody():
                for name, filename, media_type, content in self._parts():
                    kind = f";type={media_type}" if media_type else ""
                    if filename is not None:
                        source = _form_text(self._files.get(filename, filename))
                        yield f"--form {quote(f'{name}=@{source};filename={_form_text(filename)}{kind}')}"
                    elif kind:
                        yield f"--form {self._quoted(f'{name}={_form_text(str(content))}{kind}')}"
                    else:
                        yield f"--form-string {self._quoted(f'{name}={content}')}"
            case FileBody():
                for path in self._files.values():
                    yield f"--data-binary {quote(f'@{path}')}"
            case _ if self._content:
                yield f"--data-raw {self._quoted(self._content.decode('utf-8', 'backslashreplace'))}"
            case _:
                pass

    def _basic(self, value: str) -> str | None:
        """The name and the password of a header, each as its variable."""
        from base64 import b64decode

        user, colon, password = b64decode(value.removeprefix("Basic ")).decode("utf-8", "replace").partition(":")
        if not colon:
            return None
        return f"{self._whole(user)}:{self._whole(password)}"

    def _whole(self, value: str) -> str:
        variable = self._variables.get(value)
        if variable is not None:
            return _expanded(variable)
        return quote(self._hidden(value)) if value else ""

    def _credential(self, lead: str, value: str) -> str:
        """A value with credentials as variables, however short they are, after a name, which holds none."""
        if value.startswith("Bearer "):
            lead, value = f"{lead}Bearer ", value.removeprefix("Bearer ")
        return self._quoted(value, 1, lead)

    def _quoted(self, text: str, shortest: int = _SHORTEST, lead: str = "") -> str:
        """A text for a shell: nothing in it is expanded but the variables of credentials, which take their places."""
        known = sorted((value for value in self._variables if len(value) >= shortest), key=len, reverse=True)
        if not known or not text:
            return quote(lead + self._hidden(text))
        pieces = re.split(f"({'|'.join(map(re.escape, known))})", text)
        pieces[0] = lead + pieces[0]
        return "".join(
            (
                f'"${{{self._variables[piece]}}}"'
                if piece in self._variables and number % 2
                else quote(self._hidden(piece))
            )
            for number, piece in enumerate(pieces)
            if piece
        )


def _expanded(variable: str) -> str:
    """A variable of a shell, in one word."""
    return f'"${{{variable}}}"'


def _form_text(text: str) -> str:
    r"""A value of `--form` in quotes, in which only `\` and `"` mean something."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
