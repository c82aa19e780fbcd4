"""Receivers over real sockets: uvicorn with Starlette, and a WSGI server."""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

from starlette.applications import Starlette
from starlette.routing import Mount

from tests.sdk.webhooks.receiver import Receiver
from tests.support.serving import serving


class _Handler(WSGIRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Log nothing."""


@contextmanager
def served(made: Receiver, interface: str) -> Generator[str]:
    """Serve a receiver by an interface, `asgi` or `wsgi`, and yield its URL."""
    if interface == "asgi":
        app: Any = made.asgi()
        with serving(Starlette(routes=[Mount("/", app=app)])) as url:
            yield url
        return
    with WSGIServer(("127.0.0.1", 0), _Handler) as server:
        server.set_app(made.wsgi())
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()
