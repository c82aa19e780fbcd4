"""The command `mcp`: its options, and the server that they ask for."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, NoReturn

from ..terminal.codes import usage
from ..terminal.text import printable
from ..tools.catalogue import Catalogue, UnknownToolError
from ..tools.operation import Operation
from .calls import Calls, Limits
from .offer import Offer, offered
from .protocol import About

if TYPE_CHECKING:
    from ..client import AsyncClient
    from ..terminal.words import Index


class _Parser(ArgumentParser):
    """A parser that reports wrong words as the other commands do."""

    def error(self, message: str) -> NoReturn:
        raise usage(printable(message))


def serve(index: Index, argv: Sequence[str]) -> int:
    """Read the options, and serve; return the exit code."""
    parser = _parser(index)
    options = parser.parse_args(argv)
    resources: tuple[str, ...] | None = tuple(options.resources) or None
    allow: tuple[str, ...] = tuple(options.allow)
    agreed: tuple[str, ...] = tuple(options.yes)
    address: tuple[str, int] | None = options.http
    base_url: str | None = options.base_url
    try:
        operations = index.catalogue.select(resources, ("reads",), allow)
        yes = _agreed(index.catalogue, operations, agreed)
    except UnknownToolError as error:
        parser.error(str(error))
    offer, service = offered(operations), index.service
    calls = Calls(offer, Limits(yes, options.max_spends), lambda: _client(index, base_url))
    name, _, version = service.user_agent.partition("/")
    about = About(name, version, _told(offer))
    if address is None:
        from .stdio import run

        return run(calls, about)
    if find_spec("mcp") is None or find_spec("uvicorn") is None:
        print(f"--http needs the official SDK: install {name}[mcp]", file=sys.stderr)
        return 4
    from .http import run as run_http

    return run_http(calls, about, *address)


def _parser(index: Index) -> _Parser:
    parser = _Parser(
        prog=f"python -m {index.package} mcp",
        description="Serve operations as tools of the Model Context Protocol, over standard input and output: those "
        "that read, and those that are allowed. Calls that spend money, destroy or can't be repeated ask a person.",
        epilog="Credentials and other settings come from the environment.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "--resources", type=_names, action="extend", default=[], metavar="NAMES", help="only these resources: sms,voice"
    )
    parser.add_argument(
        "--allow", type=_names, action="extend", default=[], metavar="PATTERN", help="operations that change: 'sms.*'"
    )
    parser.add_argument(
        "--yes",
        type=_names,
        action="extend",
        default=[],
        metavar="PATTERN",
        help="operations that need no approval: sms.create",
    )
    parser.add_argument(
        "--max-spends", type=_count, metavar="N", help="the most calls that spend money; by default unlimited"
    )
    parser.add_argument(
        "--http",
        type=_address,
        nargs="?",
        const=("127.0.0.1", 8000),
        metavar="HOST:PORT",
        help="serve over HTTP, at 127.0.0.1:8000 unless said",
    )
    parser.add_argument("--base-url", metavar="URL", help="another server than the API's own, such as a mock")
    return parser


def _names(text: str) -> list[str]:
    return [name for name in text.split(",") if name]


def _count(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < 10):
        raise ArgumentTypeError("expected a number, 0 or more")
    return int(text)


def _address(text: str) -> tuple[str, int]:
    host, colon, port = text.rpartition(":")
    if not (colon and port.isascii() and port.isdecimal() and int(port) < 65_536):
        raise ArgumentTypeError("expected HOST:PORT, such as 127.0.0.1:8000")
    return host.strip("[]") or "127.0.0.1", int(port)


def _agreed(catalogue: Catalogue, operations: Sequence[Operation], patterns: Sequence[str]) -> frozenset[str]:
    """The names of the operations without approval; each pattern must match an offered one."""
    known = {operation.name for operation in catalogue.select(None, (), patterns)}
    offered = {operation.name for operation in operations}
    for pattern in patterns:
        if offered.isdisjoint(operation.name for operation in catalogue.select(None, (), (pattern,))):
            raise UnknownToolError(f"--yes {pattern}: it is not among the tools: add --allow {pattern!r}")
    return frozenset(known & offered)


def _client(index: Index, base_url: str | None) -> AsyncClient:
    """A client with the settings of the environment."""
    make: type[AsyncClient] = getattr(import_module(f"{index.package}.client"), f"Async{index.client}")
    return make(**({} if base_url is None else {"base_url": base_url}))


def _told(offer: Offer) -> str:
    if not offer.is_grouped:
        return "A result that is `truncated` goes on at its `next_cursor`: repeat the call with it."
    return (
        "A tool has several operations. `describe_operations` says which arguments one takes. "
        "A result that is `truncated` goes on at its `next_cursor`: repeat the call with it among the arguments."
    )
