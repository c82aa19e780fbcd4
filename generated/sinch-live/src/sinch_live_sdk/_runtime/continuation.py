"""From the answer that holds one page of a list to the call for the next."""

from __future__ import annotations

from typing import TypeVar

from .._http import httpx
from .call import Listing
from .decode import Reading
from .failure import unreadable_link
from .pagination import NextQuery, PageSeen
from .returns import located, parse_json
from .values import JsonValue

T = TypeVar("T")


def items_of(listing: Listing[T], response: httpx.Response, reading: Reading) -> tuple[JsonValue, list[T]]:
    """The body of a page, and the records in it."""
    body = parse_json(response)
    return body, located(lambda: listing.items.read(response, body, reading), response)


def following_page(listing: Listing[T], page: PageSeen) -> Listing[T] | None:
    """The list from its next page on, if there is one."""
    following = listing.pagination.after(page) if listing.pagination and page.count else None
    if following is None:
        return None
    call = listing.call
    if isinstance(following, NextQuery):
        return listing.at(call.at(call.path, {**call.query, **following.changes}))
    try:
        url = str(page.response.request.url.join(following.url))
    except httpx.InvalidURL:
        raise unreadable_link(page.response) from None
    return None if url == str(page.response.request.url) else listing.at(call.at(url, {}))
