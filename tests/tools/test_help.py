"""The help of every command, completion, and plain output without a terminal."""

from __future__ import annotations

import os
import subprocess
import sys

import click
import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.findings.codes import CODES

COMMANDS = main.list_commands(click.Context(main))


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_shows_an_example(name: str) -> None:
    result = CliRunner().invoke(main, [name, "--help"])
    assert result.exit_code == 0
    assert "Example:" in result.output
    assert f"gen {name}" in result.output


def test_help_lists_every_command() -> None:
    output = CliRunner().invoke(main, ["--help"]).output
    assert [name for name in COMMANDS if f"\n  {name} " not in output] == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion(shell: str) -> None:
    result = CliRunner().invoke(main, ["completion", shell])
    assert result.exit_code == 0
    assert "_GEN_COMPLETE" in result.output


def test_bash_completes_commands() -> None:
    variables = {**os.environ, "_GEN_COMPLETE": "bash_complete", "COMP_WORDS": "gen b", "COMP_CWORD": "1"}
    code = "import sys; sys.argv = ['gen']; from generator.cli import main; main(prog_name='gen')"
    done = subprocess.run([sys.executable, "-c", code], env=variables, capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["plain,build"]


def test_help_imports_no_command() -> None:
    code = "import sys; from generator.cli import main; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert {"black", "datamodel_code_generator", "pydantic", "jinja2"}.isdisjoint(loaded)


def test_help_cuts_no_summary() -> None:
    assert "..." not in CliRunner().invoke(main, ["--help"]).output.replace("[ARGS]...", "")


def test_a_misspelt_command() -> None:
    result = CliRunner().invoke(main, ["chekc"])
    assert (result.exit_code, "did you mean 'check'?" in result.output) == (2, True)
    assert "the commands are build, check" in CliRunner().invoke(main, ["xyz"]).output


def test_explain_lists_the_codes() -> None:
    output = CliRunner().invoke(main, ["explain"]).output
    assert [line.split()[0] for line in output.splitlines()] == sorted(CODES)
