"""Refresh tokens: one renewal for all that wait, handed to `on_token`, and never lost."""

from __future__ import annotations

import asyncio
import logging
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any, get_type_hints

import anyio
import pytest

from tests.sdk.auth.conftest import SECRET, Call, Library, Wallet, message
from tests.support.server import json_reply

CALLERS = 50


@pytest.mark.parametrize("rotates", [True, False])
def test_one_refresh_for_all_threads(library: Library, wallet: Wallet, rotates: bool) -> None:
    wallet.rotates, wallet.delay = rotates, 0.05
    stored: list[Any] = []
    with library.client(wallet, on_token=stored.append) as client:
        copies = [client.with_options(timeout=5.0 + number) for number in range(CALLERS)]
        barrier = threading.Barrier(CALLERS)

        def work(copy: Any) -> str:
            barrier.wait()
            received: str = copy.notes.read("a").id
            return received

        for round_ in (1, 2):
            with ThreadPoolExecutor(CALLERS) as threads:
                assert set(threads.map(work, copies)) == {"1"}
            assert len(wallet.forms) == len(stored) == round_
            wallet.valid = "revoked"
    assert [token.refresh_token for token in stored] == [f"{SECRET}-r{n if rotates else 0}" for n in (1, 2)]
    assert [token.access_token for token in stored] == [f"{SECRET}-a1", f"{SECRET}-a2"]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_one_refresh_for_all_tasks(library: Library, wallet: Wallet, backend: str) -> None:
    wallet.delay = 0.05
    stored: list[Any] = []

    async def store(token: Any) -> None:
        await anyio.sleep(0.01)
        stored.append(token)

    async def work() -> None:
        async with library.async_client(wallet, on_token=store) as client:
            for round_ in (1, 2):
                async with anyio.create_task_group() as tasks:
                    for number in range(CALLERS):
                        tasks.start_soon(client.with_options(timeout=5.0 + number).notes.read, "a")
                assert len(wallet.forms) == len(stored) == round_
                wallet.valid = "revoked"

    anyio.run(work, backend=backend)


def test_the_form_of_a_refresh(call: Call, wallet: Wallet) -> None:
    call(lambda client: client.notes.read("a"), audience="all", proof=f"{SECRET}-proof")
    assert wallet.forms == [
        {
            "grant_type": "refresh_token",
            "audience": "all",
            "assertion": f"{SECRET}-proof",
            "refresh_token": f"{SECRET}-r0",
        }
    ]
    assert (wallet.requests[0].header("authorization") or "").startswith("Basic ")


def test_a_token_that_expires_is_renewed_by_the_newest_refresh_token(call: Call, wallet: Wallet) -> None:
    wallet.expires_in = 0
    stored: list[Any] = []

    def twice(client: Any) -> Any:
        first = client.notes.read("a")
        if not asyncio.iscoroutine(first):
            return client.notes.read("b")

        async def both() -> None:
            await first
            await client.notes.read("b")

        return both()

    call(twice, on_token=stored.append)
    assert [form["refresh_token"] for form in wallet.forms] == [f"{SECRET}-r0", f"{SECRET}-r1"]
    assert [token.refresh_token for token in stored] == [f"{SECRET}-r1", f"{SECRET}-r2"]


@pytest.mark.parametrize("seconds", [None, "soon"])
def test_when_a_token_expires(call: Call, wallet: Wallet, seconds: object) -> None:
    stored: list[Any] = []
    call(lambda client: client.notes.read("a"), on_token=stored.append)
    assert stored[0].expires_at.tzinfo is not None
    wallet.refresh, wallet.expires_in = f"{SECRET}-r0", seconds
    call(lambda client: client.notes.read("a"), on_token=stored.append)
    assert stored[1].expires_at is None
    assert stored[1].raw["token_type"] == "Bearer"
    assert SECRET not in repr(stored)


class StoreError(Exception):
    """The database is away."""

    def __init__(self, table: str, reason: str) -> None:
        super().__init__(f"{table}: {reason}")


def test_what_the_store_did_not_take_is_handed_over_again(library: Library, wallet: Wallet) -> None:
    stored: list[Any] = []
    failing = [True, True]

    def store(token: Any) -> None:
        stored.append(token)
        if failing:
            failing.pop()
            raise StoreError("tokens", "away")

    with library.client(wallet, on_token=store) as client:
        for _ in range(2):
            with pytest.raises(StoreError, match="tokens: away"):
                client.notes.read("a")
        assert wallet.called == []
        assert client.notes.read("a").id == "1"
        assert client.notes.read("b").id == "1"
    assert len(wallet.forms) == 1
    assert [token.refresh_token for token in stored] == [f"{SECRET}-r1"] * 3


def test_a_failing_store_and_many_threads(library: Library, wallet: Wallet) -> None:
    wallet.delay = 0.05
    seen: list[Any] = []

    def store(token: Any) -> None:
        seen.append(token)
        raise StoreError("tokens", "away")

    with library.client(wallet, on_token=store) as client, ThreadPoolExecutor(8) as threads:
        futures = [threads.submit(client.notes.read, "a") for _ in range(8)]
        assert [type(future.exception()) for future in futures] == [StoreError] * 8
    assert len(wallet.forms) == 1
    assert {token.refresh_token for token in seen} == {f"{SECRET}-r1"}


def test_what_an_async_store_did_not_take(library: Library, wallet: Wallet) -> None:
    stored: list[Any] = []

    async def store(token: Any) -> None:
        await anyio.sleep(0)
        stored.append(token)
        if len(stored) == 1:
            raise StoreError("tokens", "away")

    async def work() -> None:
        async with library.async_client(wallet, on_token=store) as client:
            with pytest.raises(StoreError):
                await client.notes.read("a")
            await client.notes.read("a")

    asyncio.run(work())
    assert len(wallet.forms) == 1
    assert stored[0] is stored[1]


def test_a_cancelled_store_is_called_again(library: Library, wallet: Wallet) -> None:
    stored: list[Any] = []
    scopes: list[anyio.CancelScope] = []

    async def store(token: Any) -> None:
        stored.append(token)
        if len(stored) == 1:
            scopes[0].cancel()
            await anyio.sleep(60)

    async def work() -> None:
        async with library.async_client(wallet, on_token=store) as client:
            with anyio.CancelScope() as scope:
                scopes.append(scope)
                await client.notes.read("a")
            await client.notes.read("a")

    asyncio.run(work())
    assert len(wallet.forms) == 1
    assert stored[0] is stored[1]


def test_a_cancelled_call_does_not_lose_the_token(library: Library, wallet: Wallet) -> None:
    wallet.delay = 0.3
    stored: list[Any] = []

    async def work() -> None:
        async with library.async_client(wallet, on_token=stored.append) as client:
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(client.notes.read, "a")
                while not wallet.requests:
                    await anyio.sleep(0.01)
                tasks.cancel_scope.cancel()
            assert (await client.notes.read("b")).id == "1"

    asyncio.run(work())
    assert len(wallet.forms) == len(stored) == 1


@pytest.mark.filterwarnings("error")
def test_an_async_store_is_not_for_the_sync_client(library: Library, wallet: Wallet) -> None:
    async def store(token: Any) -> None:
        raise AssertionError

    with library.client(wallet, on_token=store) as client, pytest.raises(library.package.InvalidValueError) as failed:
        client.notes.read("a")
    assert "on_token" in str(failed.value)


def test_a_refused_refresh_is_one_failure_for_all(library: Library, wallet: Wallet) -> None:
    wallet.refresh, wallet.delay = "another", 1.5
    with library.client(wallet, on_token=print) as client:
        barrier = threading.Barrier(10)

        def work(_: int) -> BaseException | None:
            barrier.wait()
            try:
                client.notes.read("a")
            except library.package.BadRequestError as error:
                failure: BaseException = error
                return failure
            return None

        with ThreadPoolExecutor(10) as threads:
            errors = list(threads.map(work, range(10)))
        assert len(wallet.forms) == 1
        assert {getattr(error, "code", None) for error in errors} == {"invalid_grant"}
        assert all(error is not None and SECRET not in message(error) for error in errors)
        wallet.refresh = f"{SECRET}-r0"
        assert client.notes.read("a").id == "1"


def test_the_answer_without_a_token(call: Call, library: Library, wallet: Wallet) -> None:
    wallet.refused = json_reply({"refresh_token": f"{SECRET}-r9"})
    stored: list[Any] = []
    with pytest.raises(library.package.ResponseDecodeError) as failed:
        call(lambda client: client.notes.read("a"), on_token=stored.append)
    assert stored == []
    assert str(failed.value).startswith(f"POST {wallet.url}/token: ")
    assert SECRET not in message(failed.value)


def test_no_token_is_shown(call: Call, library: Library, wallet: Wallet, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    def answer(request: Any) -> Any:
        return json_reply({"message": f"{request.header('authorization')} {wallet.refresh} {SECRET}-proof"}, 403)

    wallet.answer = answer
    with pytest.raises(library.package.PermissionDeniedError) as failed:
        call(lambda client: client.notes.read("a"), proof=f"{SECRET}-proof", audience="the audience")
    assert str(failed.value).count("***") == 3
    assert SECRET not in message(failed.value)
    assert SECRET not in caplog.text


def test_annotations_of_the_client_resolve(library: Library) -> None:
    for name in ("Wallet", "AsyncWallet"):
        assert "on_token" in get_type_hints(getattr(library.package, name).__init__)
