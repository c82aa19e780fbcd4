"""The type `KakaoTalkCarouselCommerce`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class KakaoTalkCarouselHead(_Record):
    """What stands before it."""

    header: str
    """The title: 20 characters at most."""

    content: str
    """The text: 50 characters at most."""

    image_url: str
    """The picture."""

    link_mo: str | None = None
    """The page on a phone."""

    link_pc: str | None = None
    """The page on a desktop."""

    scheme_ios: str | None = None
    """The link of an app on iOS."""

    scheme_android: str | None = None
    """The link of an app on Android."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class KakaoTalkCarouselTail(_Record):
    """The button behind it."""

    link_mo: str
    """The page on a phone."""

    link_pc: str | None = None
    """The page on a desktop."""

    scheme_ios: str | None = None
    """The link of an app on iOS."""

    scheme_android: str | None = None
    """The link of an app on Android."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class KakaoTalkCarousel(_Record):
    """The row."""

    head: KakaoTalkCarouselHead | None = None
    """What stands before it."""

    list_: list[KakaoTalkCard]
    """The products."""

    tail: KakaoTalkCarouselTail | None = None
    """The button behind it."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class KakaoTalkCarouselCommerce(_Record):
    """Products in a row."""

    push_alarm: bool | None = None
    """Whether the phone rings; by default it does."""

    adult: bool | None = None
    """Whether it is for adults alone."""

    carousel: KakaoTalkCarousel
    """The row."""


from .kakao_talk_card import KakaoTalkCard  # noqa: E402
