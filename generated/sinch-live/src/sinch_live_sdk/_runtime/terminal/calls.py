"""The call of an operation from the terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, TypeGuard

from ...errors import (
    APIConnectionError,
    APIStatusError,
    ConfigurationError,
    PaginationError,
    ResponseDecodeError,
)
from ..client import SyncClient
from ..page import Page
from ..retry import may_have_happened
from ..stream import ByteStream, Stream
from ..tools.operation import Operation
from ..tools.refusal import InvalidArgumentsError
from ..tools.results import Fields, masker
from ..values import JsonValue, is_list
from . import codes
from .codes import StopError, usage
from .output import Output
from .text import printable
from .words import Index, spoken

if TYPE_CHECKING:
    from ..core import Core
    from .options import Options, Words

_SERVICE_ERRORS = (APIConnectionError, APIStatusError, ResponseDecodeError, PaginationError)


def carry_out(index: Index, operation: Operation, options: Options, words: Words) -> int:
    """Send the call, or show it; return the exit code."""
    limit, target = _limit(words.text("--limit")), _target(operation, words)
    with _client(index, words.text("--base-url")) as client:
        core: Core = vars(client)["_engine"].core
        try:
            call = operation.build(client, words.arguments)
            if words.says("--dry-run") or words.says("--curl"):
                from . import preview

                request = preview.Preview(client, call, operation, words.files)
                sys.stdout.write(request.curl() if words.says("--curl") else request.text())
                return codes.DONE
            if not words.says("--yes") and operation.needs_approval:
                _confirm(operation, f"{call.method} {core.shown_base_url}")
            if operation.deprecated:
                _note(f"deprecated: {operation.deprecated}")
            result = operation.invoke(client, words.arguments)
            if operation.download:
                _save(result, target)
            else:
                _show(result, operation, words, limit, core)
        except InvalidArgumentsError as error:
            problems = [printable(options.named(problem)) for problem in error.problems] or [printable(str(error))]
            raise usage("; ".join(problems[:20])) from None
        except ConfigurationError as error:
            raise StopError(codes.CONFIGURATION, printable(str(error))) from None
        except _SERVICE_ERRORS as error:
            raise _failed(index, operation, error) from None
        except KeyboardInterrupt:
            if operation.effect != "reads":
                _note(f"interrupted; {_unknown(index, operation)}")
            raise
    return codes.DONE


def _client(index: Index, base_url: str | None) -> SyncClient:
    """The client, with the settings of the environment."""
    make: type[SyncClient] = getattr(import_module(f"{index.package}.client"), index.client)
    try:
        return make(**({} if base_url is None else {"base_url": base_url}))
    except ConfigurationError as error:
        raise StopError(codes.CONFIGURATION, printable(str(error))) from None


def _limit(text: str | None) -> int | None:
    if text is None:
        return None
    if not (text.isascii() and text.isdecimal() and 0 < len(text) < 10 and int(text)):
        raise usage(f"--limit: expected a whole number from 1 on, got {printable(text[:60])!r}")
    return int(text)


def _target(operation: Operation, words: Words) -> Path | None:
    """The file for bytes, `None` for the standard output; checked before the call."""
    path = words.text("--save")
    shows = any(map(words.says, ("--dry-run", "--curl")))
    if operation.download and path is None and not shows and sys.stdout.isatty():
        raise usage("the result is bytes, which are not for a terminal: --save FILE, or a pipe")
    if path is None or path == "-":
        return None
    if Path(path).is_dir() or not Path(path).absolute().parent.is_dir():
        raise usage(f"--save: {printable(path)} is a folder, or in none")
    return Path(path)


def _confirm(operation: Operation, call: str) -> None:
    """Ask a person."""
    what = {"spends": "spends money", "destroys": "destroys"}.get(operation.effect, "changes data")
    again = "" if operation.repeatable else ", and can't be repeated safely"
    text = f"{spoken(operation.name)} {what}{again}"
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise StopError(codes.NOT_CONFIRMED, f"{text}: nothing was sent; --yes confirms it where nobody can be asked")
    sys.stderr.write(f"{text} ({printable(call)}). Send it? [y/N] ")
    sys.stderr.flush()
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise StopError(codes.NOT_CONFIRMED, "nothing was sent")


def _show(result: object, operation: Operation, words: Words, limit: int | None, core: Core) -> None:
    fields = Fields((words.text("--fields") or "").split(","))
    output = Output(words.text("--output") or ("jsonl" if operation.stream else "json"), masker(core.secrets()))
    if _is_stream(result):
        with result as stream:
            output.items(_chosen(islice(stream, limit), output, fields))
    elif _is_page(result):
        output.items(_chosen(_paged(result, limit, every=words.says("--all")), output, fields))
    elif is_list(result):
        output.items(_chosen(islice(result, limit), output, fields))
    elif result is not None:
        output.value(fields.of(output.plain(result)))
    if fields.missing:
        _note(f"--fields: {', '.join(fields.missing)}")


def _is_stream(value: object) -> TypeGuard[Stream[object]]:
    return isinstance(value, Stream)


def _is_page(value: object) -> TypeGuard[Page[object]]:
    return isinstance(value, Page)


def _chosen(items: Iterable[object], output: Output, fields: Fields) -> Iterator[JsonValue]:
    for item in items:
        yield fields.of(output.plain(item))


def _paged(page: Page[object], limit: int | None, *, every: bool) -> Iterator[object]:
    """The items of the first page, or of as many as it takes; a note says that there are more."""
    count = 0
    for current in page.pages():
        for item in current.items:
            if count == limit:
                return
            count += 1
            yield item
        if current.has_next and limit is None and not every:
            _note("there are more: --all, or --limit COUNT")
            return
        if count == limit:
            return


def _save(result: object, target: Path | None) -> None:
    try:
        if target is not None and isinstance(result, ByteStream):
            with result as data:
                data.save(target)
        elif target is not None and isinstance(result, bytes):
            target.write_bytes(result)
        elif isinstance(result, ByteStream):
            with result as data:
                for piece in data:
                    sys.stdout.buffer.write(piece)
                    sys.stdout.buffer.flush()
        elif isinstance(result, bytes):
            sys.stdout.buffer.write(result)
    except BrokenPipeError:
        raise
    except OSError as error:
        place = target or "the standard output"
        raise StopError(codes.REFUSED, f"{printable(str(place))} can't be written: {error.strerror}") from None


def _failed(index: Index, operation: Operation, error: Exception) -> StopError:
    """The error of a call that failed, or whose outcome is unknown."""
    text = printable(" ".join(str(error).split()))
    if not may_have_happened(error, reads=operation.effect == "reads"):
        return StopError(codes.REFUSED, text)
    return StopError(codes.UNKNOWN, f"{text}; {_unknown(index, operation)}")


def _unknown(index: Index, operation: Operation) -> str:
    """The advice about a call whose outcome is unknown."""
    if operation.effect == "reads":
        return "it only reads: send it again"
    if operation.repeatable:
        return "it may have been carried out; it can be sent again"
    reads = [row[0] for row in index.rows.values() if row[4] == "reads"]
    near = [name for name in reads if name.rpartition(".")[0] == operation.resource]
    best = next((name for name in near if name.rpartition(".")[2].startswith("list")), near[0] if near else "")
    look = f" ({index.command} {spoken(best)})" if best else ""
    return f"it may have been carried out: look whether it was{look}, before you send it again"


def _note(text: str) -> None:
    sys.stderr.write(f"{printable(text)}\n")
