"""What surrounds a client: hosts, proxies and certificates, copies, patches, and what a program passes in."""

from __future__ import annotations

import asyncio
import copy
import pickle
import socket
import threading
from pathlib import Path
from typing import Any
from unittest import mock

import anyio
import certifi
import pytest

from tests.sdk.client.conftest import Call, Library
from tests.sdk.client.keepalive import echoing
from tests.support import faults


@pytest.fixture
def any_host(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every name leads to this machine; the names that were looked up."""
    names: list[str] = []
    resolve = socket.getaddrinfo

    def here(host: Any, *arguments: Any, **options: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        names.append(name)
        return resolve("127.0.0.1", *arguments, **options)

    monkeypatch.setattr(socket, "getaddrinfo", here)
    return names


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("mock_server", "mock_server"),
        ("_dmarc.my-proxy", "_dmarc.my-proxy"),
        ("b\u00fccher.example", "xn--bcher-kva.example"),
        ("\u65e5\u672c.example.", "xn--wgv71a.example."),
        ("LOCALHOST", "localhost"),
    ],
)
def test_hosts_that_exist(call: Call, server: faults.Server, any_host: list[str], host: str, name: str) -> None:
    url = server.url.replace("127.0.0.1", host)
    call(url, lambda client: client.things.read("a"))
    assert set(any_host) == {name}


@pytest.mark.parametrize(
    "url",
    [
        "http://a.test?", "http://a.test#", "http://a.test/?x=1", "http://a.test/#x", "http://", "http://a..test",
        "http://.a.test", "http://u:p@a.test", "ftp://a.test", "a.test", "http://a.test:port", "http://a.test:99999",
        "http://[::1", "http://::1", "http://a b.test", "http://a.test\\b", "http://a.test/../b", "http://\ud800.test",
        "http://" + "a" * 64 + ".test", "http://" + "a." * 150 + "test", "http://a%2Fb.test",
        "http://\u2024.test", "http://a.test/\n", "http://-\u00fc.test", "",
    ],
)  # fmt: skip
def test_other_hosts_are_refused(library: Library, url: str) -> None:
    for make in (library.client, library.async_client):
        with pytest.raises(library.package.InvalidValueError):
            make(url)


@pytest.mark.parametrize(
    "url", ["http://[::1]:8000/v1", "https://a.test/", "HTTP://a.test", "http://127.0.0.1", "http://a.test."]
)
def test_other_urls_are_accepted(library: Library, url: str) -> None:
    assert library.client(url)


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("ALL_PROXY", "socks://127.0.0.1:7890/"), ("HTTPS_PROXY", "http://127.0.0.1:port"),
        ("http_proxy", "http://user:hunter2@"), ("HTTP_PROXY", "gopher://a.test"), ("HTTPS_PROXY", "http://\udcff"),
        ("SSL_CERT_FILE", "/nonexistent.pem"),
    ],
)  # fmt: skip
def test_an_environment_that_cannot_work(
    call: Call, library: Library, server: faults.Server, monkeypatch: pytest.MonkeyPatch, variable: str, value: str
) -> None:
    if variable == "SSL_CERT_FILE" and library.http.__version__.startswith("0.27"):
        pytest.skip("this version of the HTTP library takes its own certificates instead")
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(variable, value)
    with pytest.raises(library.package.ConfigurationError, match=variable) as failed:
        call(server.url, lambda client: client.things.read("a"))
    assert "hunter2" not in str(failed.value)
    assert not server.seen


def test_a_certificate_file_that_is_none(
    call: Call, library: Library, server: faults.Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "empty.pem"
    file.write_text("nothing")
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    with pytest.raises(library.package.ConfigurationError, match="SSL_CERT_FILE"):
        call(server.url, lambda client: client.things.read("a"))


def test_certificates_are_read_again_where_they_changed(
    call: Call, library: Library, server: faults.Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "own.pem"
    file.write_bytes(Path(certifi.where()).read_bytes())
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    contexts: list[object] = []
    make = library.http.create_ssl_context

    def counted() -> object:
        contexts.append(make())
        return contexts[-1]

    monkeypatch.setattr(library.http, "create_ssl_context", counted)
    for _ in range(2):
        call(server.url, lambda client: client.things.read("a"))
    assert len(contexts) == 1
    file.write_text("nothing")
    with pytest.raises(library.package.ConfigurationError, match="SSL_CERT_FILE"):
        call(server.url, lambda client: client.things.read("a"))


@pytest.mark.parametrize(
    "value",
    [
        "127.0.0.1",
        "localhost,127.0.0.1,[::1]",
        "127.0.0.1,fd07:b51a:cc66:f0::/64",
        "::1, 127.0.0.1",
        "*",
        "[,127.0.0.1",
        "[::1]:80,127.0.0.1",
    ],
)
def test_no_proxy(call: Call, server: faults.Server, monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{faults.closed_port()}")
    monkeypatch.setenv("NO_PROXY", value)
    call(server.url, lambda client: client.things.read("a"), max_retries=0)
    assert [seen.target for seen in server.seen] == ["/things/a"]


def test_a_proxy_is_used(call: Call, server: faults.Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", server.url.removeprefix("http://"))
    call("http://api.test", lambda client: client.things.read("a"))
    assert [seen.target for seen in server.seen] == ["http://api.test/things/a"]


@pytest.mark.parametrize(
    ("path", "options"),
    [
        ("/\ud800", {}),
        ("/a", {"params": {"a": "\ud800"}}),
        ("/a", {"headers": {"a": "\ud800"}}),
        ("/a", {"json": "\ud800"}),
        ("/a", {"headers": {"\ud800": "a"}}),
        ("/a", {"params": {"\ud800": "a"}}),
    ],
)
def test_half_of_a_surrogate_pair_is_refused(
    call: Call, library: Library, server: faults.Server, path: str, options: dict[str, Any]
) -> None:
    with pytest.raises(library.package.InvalidValueError):
        call(server.url, lambda client: client.request("GET", path, **options))
    assert not server.seen


@pytest.mark.parametrize("file", ["/nonexistent/photo.jpg", Path("/nonexistent"), "a\0b", "/"])
def test_a_file_that_cannot_be_read(call: Call, library: Library, server: faults.Server, file: Any) -> None:
    with pytest.raises(library.package.InvalidValueError, match=r"the file .* can't be read"):
        call(server.url, lambda client: client.things.upload("a", photo=file))
    assert not server.seen


def test_a_client_is_copied_at_any_time(library: Library, server: faults.Server) -> None:
    server.fault = faults.answers("200 OK", b'{"id": "a"}')
    with library.client(server.url) as client:
        for _ in range(2):
            for other in (copy.copy(client), copy.deepcopy(client), copy.deepcopy([client])[0]):
                assert other is not client
                assert other.things.read("a").id == "a"
                assert other.with_options(timeout=1.0).with_raw_response.things.read("a").status_code == 200
            client.things.read("a")

    async def work() -> None:
        async with library.async_client(server.url) as client:
            for _ in range(2):
                for other in (copy.copy(client), copy.deepcopy(client)):
                    assert (await other.things.read("a")).id == "a"
                await client.things.read("a")

    asyncio.run(work())


def test_copies_keep_what_a_subclass_sets(library: Library, server: faults.Server) -> None:
    parcel: Any = library.package.Parcel

    class Mine(parcel):  # type: ignore[misc]  # the class is known when the test runs
        def __init__(self, account: str, **options: Any) -> None:
            parcel.__init__(self, **options)
            self.account = account

    client = Mine("a", base_url=server.url, **library.settings)
    client.things.read("a")
    for other in (copy.copy(client), copy.deepcopy(client), client.with_options(timeout=1.0)):
        assert (type(other), other.account) == (Mine, "a")
        assert other.things is not client.things


def test_a_client_is_never_pickled(library: Library, server: faults.Server) -> None:
    for make in (library.client, library.async_client):
        client = make(server.url)
        for held in (client, client.things, client.with_raw_response, [client]):
            with pytest.raises(TypeError, match="can't be pickled: construct"):
                pickle.dumps(held)


def test_a_raw_response_is_copied_and_never_pickled(library: Library, server: faults.Server) -> None:
    with library.client(server.url) as client:
        raw = client.with_raw_response.things.read("a")
        for other in (copy.copy(raw), copy.deepcopy(raw)):
            assert other.parse() == raw.parse()
        with pytest.raises(TypeError, match="can't be pickled: pickle its content"):
            pickle.dumps(raw)


def test_methods_can_be_patched(library: Library, server: faults.Server) -> None:
    client, thing = library.client(server.url), library.package.Thing(id="fake")
    with mock.patch.object(client.things, "read", return_value=thing):
        assert client.things.read("a") is thing
    with mock.patch.object(client.with_raw_response.things, "read", return_value=thing):
        assert client.with_raw_response.things.read("a") is thing
    assert client.things.read("a").id is None
    for spec in (mock.create_autospec(library.package.Parcel, instance=True), mock.create_autospec(client)):
        spec.things.read.return_value = thing
        assert spec.things.read("a") is thing
        with pytest.raises(TypeError):
            spec.things.read()
        with pytest.raises(AttributeError):
            spec.things.raed("a")
    fake: Any = mock.create_autospec(library.package.AsyncParcel, instance=True)
    fake.things.read.return_value = thing
    assert asyncio.run(fake.things.read("a")) is thing


def test_a_client_that_was_not_constructed_has_a_repr(library: Library) -> None:
    for class_ in (library.package.Parcel, library.package.AsyncParcel):
        assert repr(object.__new__(class_)) == f"{class_.__name__}(not constructed)"


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_two_event_loops_at_once_keep_their_connections(library: Library, backend: str) -> None:
    with echoing() as echo:
        client, turns = library.async_client(echo.url), threading.Barrier(2)

        def loop(name: str) -> list[str]:
            async def work() -> list[str]:
                ids: list[str] = []
                for number in range(10):
                    await anyio.to_thread.run_sync(turns.wait)
                    ids.append((await client.things.read(f"{name}-{number}")).id)
                return ids

            return anyio.run(work, backend=backend)

        results: dict[str, list[str]] = {}

        def run(name: str) -> None:
            results[name] = loop(name)

        threads = [threading.Thread(target=run, args=(name,)) for name in "ab"]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
        assert results == {name: [f"{name}-{number}" for number in range(10)] for name in "ab"}
        assert echo.connections == 2


def test_loops_that_take_turns_in_one_thread_keep_their_connections(library: Library) -> None:
    with echoing() as echo:
        client = library.async_client(echo.url)
        loops = [asyncio.new_event_loop() for _ in range(2)]
        for number in range(6):
            assert loops[number % 2].run_until_complete(client.things.read(str(number))).id == str(number)
        assert echo.connections == 2
        for loop in loops:
            loop.close()


def test_a_client_closes_its_connections_in_other_loops(library: Library) -> None:
    with echoing() as echo:
        client, read, closed = library.async_client(echo.url), threading.Event(), threading.Event()

        async def other() -> None:
            await client.things.read("other")
            read.set()
            await asyncio.to_thread(closed.wait)
            await asyncio.sleep(0.5)

        async def here() -> None:
            await client.things.read("here")
            await client.close()

        thread = threading.Thread(target=lambda: asyncio.run(other()))
        thread.start()
        assert read.wait(10)
        asyncio.run(here())
        echo.wait_until_idle()
        closed.set()
        thread.join(10)
