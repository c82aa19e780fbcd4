"""Bearer tokens that a function of the user supplies."""

from __future__ import annotations

import asyncio
import contextvars
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import pytest

from tests.sdk.auth.conftest import SECRET, Call, Library, Wallet, message
from tests.support.server import Reply, Request, json_reply


def counted() -> Callable[[], str]:
    """A function with another token at each call."""
    numbers = iter(range(1, 100))
    return lambda: f"{SECRET}-{next(numbers)}"


def proofs(wallet: Wallet) -> list[str | None]:
    """The credentials of the requests."""
    return [request.header("authorization") for request in wallet.called]


def answering(*statuses: int) -> Callable[[Request], Reply]:
    """Answers with these statuses in turn."""
    left = iter(statuses)
    return lambda request: json_reply({"id": "1", "message": str(request.header("authorization"))}, next(left))


def test_a_token_for_each_attempt(call: Call, wallet: Wallet) -> None:
    wallet.answer = answering(429, 429, 200)
    call(lambda client: client.profiles.create(name="n"), user_token=counted(), max_retries=2)
    assert proofs(wallet) == [f"Bearer {SECRET}-{number}" for number in (1, 2, 3)]


@pytest.mark.parametrize("retries", [0, 2])
def test_a_function_is_called_again_after_a_401_once(
    call: Call, library: Library, wallet: Wallet, retries: int
) -> None:
    wallet.answer = answering(401, 200)
    assert call(lambda client: client.profiles.create(name="n"), user_token=counted(), max_retries=retries).id == "1"
    wallet.answer = answering(401, 401)
    with pytest.raises(library.package.AuthenticationError) as failed:
        call(lambda client: client.profiles.create(name="n"), user_token=counted(), max_retries=retries)
    assert len(wallet.called) == 4
    assert "***" in str(failed.value)
    assert SECRET not in message(failed.value)


def test_a_text_is_not_sent_again_after_a_401(call: Call, library: Library, wallet: Wallet) -> None:
    wallet.answer = answering(401)
    with pytest.raises(library.package.AuthenticationError):
        call(lambda client: client.profiles.read("a"), user_token="t")
    assert proofs(wallet) == ["Bearer t"]


def test_each_thread_has_the_token_of_its_own_user(library: Library, wallet: Wallet) -> None:
    user = contextvars.ContextVar[str]("user")
    wallet.answer = lambda request: json_reply({"id": request.header("authorization")})
    with library.client(wallet, user_token=user.get) as client:
        barrier = threading.Barrier(50)

        def work(number: int) -> bool:
            user.set(f"token-of-{number}")
            barrier.wait()
            return all(client.profiles.read("a").id == f"Bearer token-of-{number}" for _ in range(5))

        with ThreadPoolExecutor(50) as threads:
            assert all(threads.map(work, range(50)))


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_an_async_function(library: Library, wallet: Wallet, backend: str) -> None:
    numbers = iter(range(1, 100))

    async def token() -> str:
        await anyio.sleep(0)
        return f"t{next(numbers)}"

    async def work() -> None:
        async with library.async_client(wallet, user_token=token) as client, anyio.create_task_group() as tasks:
            for _ in range(10):
                tasks.start_soon(client.profiles.read, "a")

    anyio.run(work, backend=backend)
    assert sorted(map(str, proofs(wallet))) == sorted(f"Bearer t{number}" for number in range(1, 11))


@pytest.mark.filterwarnings("error")
def test_an_async_function_is_not_for_the_sync_client(library: Library, wallet: Wallet) -> None:
    async def token() -> str:
        raise AssertionError

    with library.client(wallet, user_token=token) as client, pytest.raises(library.package.InvalidValueError):
        client.profiles.read("a")
    assert wallet.requests == []


@pytest.mark.parametrize("token", [None, "", 7, b"t", f"{SECRET}\nx", f"{SECRET}é€"], ids=repr)
def test_what_is_no_token(call: Call, library: Library, wallet: Wallet, token: Any) -> None:
    with pytest.raises(library.package.InvalidValueError) as failed:
        call(lambda client: client.profiles.read("a"), user_token=lambda: token)
    assert SECRET not in message(failed.value)
    assert wallet.requests == []


def test_an_exception_of_the_function_is_the_users(call: Call, wallet: Wallet) -> None:
    def token() -> str:
        raise KeyError("away")

    with pytest.raises(KeyError, match="away"):
        call(lambda client: client.profiles.read("a"), user_token=token)
    assert wallet.requests == []


def test_the_deadline_is_over_before_there_is_a_token(library: Library, wallet: Wallet) -> None:
    def slow() -> str:
        time.sleep(1)
        return "t"

    async def async_slow() -> str:
        await anyio.sleep(1)
        return "t"

    async def work() -> None:
        async with library.async_client(wallet, user_token=async_slow, deadline=0.1) as client:
            await client.profiles.read("a")

    started = time.monotonic()
    with library.client(wallet, user_token=slow, deadline=0.1) as c, pytest.raises(library.package.APITimeoutError):
        c.profiles.read("a")
    with pytest.raises(library.package.APITimeoutError):
        asyncio.run(work())
    assert time.monotonic() - started < 0.9
    assert wallet.requests == []


def test_copies_have_the_function_until_another_token_is_given(call: Call, wallet: Wallet) -> None:
    call(lambda client: client.with_options(timeout=5.0).profiles.read("a"), user_token=lambda: "f")
    call(lambda client: client.with_options(user_token="t").profiles.read("a"), user_token=lambda: "f")
    call(lambda client: client.with_options(user_token=lambda: "g").profiles.read("a"), user_token="t")
    assert proofs(wallet) == ["Bearer f", "Bearer t", "Bearer g"]


def test_a_function_is_no_other_setting(library: Library, wallet: Wallet) -> None:
    with pytest.raises(library.package.InvalidValueError, match="WALLET_CLIENT_SECRET"):
        library.client(wallet, client_secret=lambda: "s")
