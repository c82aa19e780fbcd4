"""mypy and pyright on functions that supply tokens or store them."""

from __future__ import annotations

from pathlib import Path

from tests.support.checkers import lines_with_errors
from tests.support.packages import compiled, written
from tests.support.paths import CONNECTORS

RIGHT = """
from datetime import datetime
from typing import assert_type
from wallet_sdk import AsyncWallet, RenewedToken, Wallet


class Vault:
    def token(self) -> str:
        return "t"

    async def fetch(self) -> str:
        return "t"

    def store(self, renewed: RenewedToken) -> None:
        assert_type(renewed.access_token, str)
        assert_type(renewed.refresh_token, str)
        assert_type(renewed.expires_at, datetime | None)

    async def send(self, renewed: RenewedToken) -> None:
        self.store(renewed)


vault = Vault()
stored: list[RenewedToken] = []
Wallet(user_token="t", on_token=None)
Wallet(user_token=vault.token, on_token=vault.store)
Wallet(user_token=lambda: "t", on_token=stored.append)
Wallet().with_options(user_token=vault.token, on_token=vault.store)
Wallet().with_options(on_token=None)
AsyncWallet(user_token="t", on_token=vault.send)
AsyncWallet(user_token=vault.fetch, on_token=vault.store)
AsyncWallet(user_token=vault.token).with_options(user_token=vault.fetch, on_token=vault.send)
"""
WRONG = """
Wallet(user_token=vault.fetch)
Wallet(user_token=lambda: 1)
Wallet(user_token=lambda token: "t")
Wallet(client_secret=vault.token)
Wallet(on_token=vault.send)
Wallet(on_token=vault.token)
Wallet().with_options(user_token=vault.fetch)
Wallet().with_options(on_token=vault.send)
AsyncWallet(user_token=lambda: 1)
AsyncWallet(client_secret=vault.fetch)
AsyncWallet(on_token=vault.token)
stored[0].access_token = "t"
"""
"""Lines with one error each."""


def test_correct_uses_and_wrong_ones(tmp_path: Path) -> None:
    written(compiled(CONNECTORS / "wallet"), tmp_path / "wallet")
    (tmp_path / "uses.py").write_text(RIGHT + WRONG, encoding="utf-8")
    lines = (RIGHT + WRONG).splitlines()
    wrong = {number for number, line in enumerate(lines, 1) if number > len(RIGHT.splitlines()) and line}
    for found in lines_with_errors(tmp_path, "uses.py", tmp_path / "wallet/src"):
        assert [lines[number - 1] for number in sorted(wrong - found)] == []
        assert [lines[number - 1] for number in sorted(found - wrong)] == []
