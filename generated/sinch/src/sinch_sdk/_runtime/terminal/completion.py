"""Completion in shells, which ask the command itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from .codes import StopError
from .words import Index

if TYPE_CHECKING:
    from .options import Options

ABOUT = """\
bash: eval "$(COMMAND completion bash)" in ~/.bashrc
zsh:  eval "$(COMMAND completion zsh)" in ~/.zshrc, after compinit
fish: COMMAND completion fish > ~/.config/fish/completions/COMMAND.fish"""

_BASH = """\
FUNCTION() {
    local word
    COMPREPLY=()
    while IFS= read -r word; do
        COMPREPLY+=("$word")
    done < <(COMMAND completion words "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F FUNCTION COMMAND
"""

_ZSH = """\
#compdef COMMAND
FUNCTION() {
    local -a found
    found=("${(@f)$(COMMAND completion words "${(@)words[2,CURRENT]}" 2>/dev/null)}")
    if [[ -n "${found[1]}" ]]; then compadd -a found; else _files; fi
}
compdef FUNCTION COMMAND
"""

_FISH = """\
function FUNCTION
    set -l before (commandline -opc)
    COMMAND completion words $before[2..-1] (commandline -ct) 2>/dev/null
end
complete -c COMMAND -a '(FUNCTION)'
"""


def script(command: str, shell: str) -> str:
    """Return the script of a shell."""
    text = {"bash": _BASH, "zsh": _ZSH, "fish": _FISH}[shell]
    function = "_complete_" + re.sub(r"\W", "_", command, flags=re.ASCII)
    return text.replace("FUNCTION", function).replace("COMMAND", command)


def words(index: Index, typed: Sequence[str]) -> list[str]:
    """Return the possible completions of the last word."""
    *before, last = typed or [""]
    return sorted(
        {word for word in _known(index, before) if word.startswith(last) and word.isprintable() and " " not in word}
    )


def _known(index: Index, before: Sequence[str]) -> Iterator[str]:
    if list(before) == ["completion"]:
        yield from ("bash", "zsh", "fish")
    try:
        name, row, rest = index.read(before)
    except StopError:
        return
    if row is None:
        yield from index.below(name)
        yield from ("completion", "mcp") if not name else ()
        yield "--help"
        return
    from .options import FORMATS, Options

    options = Options(index.catalogue.get(row[0]), index.command)
    last = rest[-1] if rest else ""
    if last in ("-o", "--output"):
        yield from FORMATS
    elif last in options.own and not options.own[last].is_switch:
        yield from options.own[last].choices
    else:
        yield from options.flags
        yield from _places(options, rest)


def _places(options: Options, rest: Sequence[str]) -> Iterator[str]:
    """The choices of the argument that comes next by its place, if it has any."""
    if not rest and options.positional:
        yield from options.positional[0].choices
