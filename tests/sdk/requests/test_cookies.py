"""Cookies: the header that is sent, and what the mock reads from it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sdk.requests.conftest import Sends, read


def test_cookies_beside_a_credential(sends: Sends) -> None:
    seen = sends(
        lambda client: client.with_options(sid="s3cret", zone="eu").cookies.read(
            ids=[1, 2], place={"x": 1, "y": 2}, name="a=b"
        )
    )
    assert seen.headers["cookie"] == "sid=s3cret; theme=light; zone=eu; ids=1,2; place=x,1,y,2; name=n-a=b"
    assert read(seen) == {"zone": "eu", "ids": [1, 2], "place": {"x": 1, "y": 2}}


def test_what_is_not_given_is_left_out(sends: Sends) -> None:
    assert sends(lambda client: client.with_options(sid="s").cookies.read()).headers["cookie"] == "sid=s; theme=light"
    assert sends(lambda client: client.cookies.of_the_service()).headers["cookie"] == "theme=dark"
    assert sends(lambda client: client.request("GET", "/x")).headers["cookie"] == "theme=dark"


@pytest.mark.parametrize("value", ["a; b=c", "a b", 'a"', "a\\b", "é", "a\r\nb", "\x7f"])
def test_what_a_cookie_can_not_hold(sdk: Any, value: str) -> None:
    with (
        sdk.Reach(base_url="http://127.0.0.1:9", sid="s") as client,
        pytest.raises(sdk.InvalidValueError, match="the cookie name can't hold its value") as caught,
    ):
        client.cookies.read(name=value)
    assert value not in str(caught.value)
