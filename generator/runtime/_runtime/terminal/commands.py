"""A command of the terminal: which operation it names, its help, and its errors."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence

from ..shown import nearest
from . import codes
from .codes import StopError, usage
from .text import columns, printable
from .words import Index, dashed, spoken

_SHELLS = ("bash", "zsh", "fish")


def run(package: str, argv: Sequence[str]) -> int:
    """Run a command of a package, and return its exit code."""
    from io import TextIOWrapper

    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    index = Index(package)
    command = _command(index)
    try:
        code = _run(index, command, argv)
        sys.stdout.flush()
    except StopError as error:
        _say(f"{command}: {error}")
        return error.code
    except KeyboardInterrupt:
        return codes.INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return codes.BROKEN_PIPE
    else:
        return code


def _say(text: str) -> None:
    sys.stderr.write(f"{text}\n")


def _command(index: Index) -> str:
    """The command as it was written."""
    return f"python -m {index.package}" if sys.argv[0].endswith("__main__.py") else index.command


def _run(index: Index, command: str, argv: Sequence[str]) -> int:
    if argv[:1] == ["mcp"] and not _is_resource(index, argv):
        from ..mcp import serve

        return serve(index, argv[1:])
    if argv[:1] == ["completion"] and not _is_resource(index, argv):
        return _complete(index, argv[1:])
    name, row, rest = index.read(argv)
    if row is None:
        for word in rest:
            if word not in ("-h", "--help"):
                raise usage(
                    f"{printable(word[:80])}: options come after the operation, as in {command} RESOURCE OPERATION"
                )
        sys.stdout.write(_overview(index, command, name))
        return codes.DONE
    from .options import Options

    operation = index.catalogue.get(row[0])
    options = Options(operation, f"{command} {spoken(name)}")
    words = options.read(rest)
    if words.says("--help"):
        sys.stdout.write(options.help())
        return codes.DONE
    from .calls import carry_out

    return carry_out(index, operation, options, words)


def _is_resource(index: Index, argv: Sequence[str]) -> bool:
    """Whether the API has a resource of that name, and what follows is inside of it."""
    return len(argv) > 1 and dashed(argv[1]) in index.below(argv[0])


def _complete(index: Index, argv: Sequence[str]) -> int:
    from . import completion

    match [*argv]:
        case ["words", *words]:
            sys.stdout.writelines(f"{word}\n" for word in completion.words(index, words))
        case [shell] if shell in _SHELLS:
            sys.stdout.write(completion.script(index.command, shell))
        case ["-h" | "--help"]:
            sys.stdout.write(f"usage: {index.command} completion {'|'.join(_SHELLS)}\n\n{completion.ABOUT}\n")
        case [shell, *_]:
            raise usage(f"no completion for {printable(shell[:80])!r}: {nearest(shell, _SHELLS)}")
        case _:
            raise usage(f"completion of which shell? There are {', '.join(_SHELLS)}")
    return codes.DONE


def _overview(index: Index, command: str, name: str) -> str:
    """The help of the whole command, or of a resource."""
    return "".join(f"{line}\n" for line in (_inside(index, command, name) if name else _top(index, command)))


def _top(index: Index, command: str) -> Iterator[str]:
    settings = index.service.settings
    yield f"usage: {command} RESOURCE OPERATION [arguments] [options]"
    resources: dict[str, list[str]] = {}
    for key in index.rows:
        resource, _, operation = key.rpartition(".")
        resources.setdefault(resource, []).append(operation)
    yield ""
    yield "resources:"
    yield from columns([(spoken(resource), ", ".join(inside)) for resource, inside in resources.items()])
    yield ""
    yield "also:"
    yield from columns(
        [
            ("completion bash|zsh|fish", "Print a script that completes words."),
            ("mcp", "Serve the operations to agents (Model Context Protocol)."),
        ]
    )
    yield ""
    yield "settings, from the environment (never options: others see the arguments of a process):"
    yield from columns([(setting.variable, _about(setting.default, setting.options)) for setting in settings])
    yield ""
    yield f"{command} RESOURCE lists its operations, {command} RESOURCE OPERATION --help the arguments of one."
    yield "exit codes:"
    yield from columns([(str(code), meaning) for code, meaning in codes.MEANINGS.items()])


def _about(default: str | None, options: Sequence[str]) -> str:
    parts = [f"one of {', '.join(options)}" if options else "", f"default {default}" if default is not None else ""]
    return printable("; ".join(filter(None, parts)))


def _inside(index: Index, command: str, name: str) -> Iterator[str]:
    yield f"usage: {command} {spoken(name)} OPERATION [arguments] [options]"
    inside = index.below(name)
    operations = [(word, f"[{row[4]}] {printable(row[6])}") for word, row in inside.items() if row is not None]
    resources = [(word, ", ".join(index.below(f"{name}.{word}"))) for word in inside if index.below(f"{name}.{word}")]
    if operations:
        yield ""
        yield "operations, with what they do:"
        yield from columns(operations)
    if resources:
        yield ""
        yield "resources:"
        yield from columns(resources)
