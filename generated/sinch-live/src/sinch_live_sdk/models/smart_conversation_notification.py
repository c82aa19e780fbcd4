"""The type `SmartConversationNotification`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class AnalysisResults(_Record):
    """What was found."""

    ml_sentiment_result: list[SentimentResult] | None = None
    """Moods."""

    ml_nlu_result: list[NluResult] | None = None
    """Intentions."""

    ml_image_recognition_result: list[ImageRecognitionResult] | None = None
    """Pictures."""

    ml_pii_result: list[PiiResult] | None = None
    """Personal data."""

    ml_offensive_analysis_result: list[OffensiveAnalysis] | None = None
    """Offences."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class SmartConversationNotification(_Record):
    """What was found in a message."""

    contact_id: str | None = None
    """The contact."""

    channel_identity: str | None = None
    """The address."""

    channel: (
        Literal[
            "WHATSAPP",
            "RCS",
            "SMS",
            "MESSENGER",
            "VIBER",
            "VIBERBM",
            "MMS",
            "INSTAGRAM",
            "TELEGRAM",
            "KAKAOTALK",
            "KAKAOTALKCHAT",
            "LINE",
            "WECHAT",
            "APPLEBC",
            "CHANNEL_UNSPECIFIED",
        ]
        | Unrecognized
        | None
    ) = None
    """The channel."""

    message_id: str | None = None
    """The message."""

    conversation_id: str | None = None
    """The conversation."""

    analysis_results: AnalysisResults | None = None
    """What was found."""


from .image_recognition_result import ImageRecognitionResult  # noqa: E402
from .nlu_result import NluResult  # noqa: E402
from .offensive_analysis import OffensiveAnalysis  # noqa: E402
from .pii_result import PiiResult  # noqa: E402
from .sentiment_result import SentimentResult  # noqa: E402
