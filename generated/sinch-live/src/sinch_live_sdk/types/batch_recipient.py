"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import JsonInput, ListInput
from .._runtime.variants import UnknownVariant
from ..models.batch_recipient import BatchRecipient
from ..models.free_object import FreeObject
from ..models.recipient import Recipient


class BatchRecipientDict(_TypedDict):
    """The JSON of `BatchRecipient`."""

    recipient: RecipientDict | Recipient
    """The recipient."""

    parameters: NotRequired[Mapping[str, str]]
    """The values of `${name}` in the message, by name."""

    message_metadata: NotRequired[
        Mapping[
            str,
            str
            | float
            | bool
            | ListInput[
                str
                | float
                | bool
                | ListInput[JsonInput]
                | FreeObjectDict
                | FreeObject
                | Mapping[
                    str,
                    str
                    | float
                    | bool
                    | ListInput[
                        str
                        | float
                        | bool
                        | ListInput[JsonInput]
                        | FreeObjectDict
                        | FreeObject
                        | Mapping[str, object]
                        | UnknownVariant
                        | None
                    ]
                    | FreeObjectDict
                    | FreeObject
                    | Mapping[str, object]
                    | UnknownVariant
                    | None,
                ]
                | UnknownVariant
                | None
            ]
            | FreeObjectDict
            | FreeObject
            | Mapping[
                str,
                str
                | float
                | bool
                | ListInput[
                    str
                    | float
                    | bool
                    | ListInput[JsonInput]
                    | FreeObjectDict
                    | FreeObject
                    | Mapping[str, object]
                    | UnknownVariant
                    | None
                ]
                | FreeObjectDict
                | FreeObject
                | Mapping[str, object]
                | UnknownVariant
                | None,
            ]
            | UnknownVariant
            | None,
        ]
    ]
    """Your own data, laid over that of the batch."""

    conversation_metadata: NotRequired[
        Mapping[
            str,
            str
            | float
            | bool
            | ListInput[
                str
                | float
                | bool
                | ListInput[JsonInput]
                | FreeObjectDict
                | FreeObject
                | Mapping[
                    str,
                    str
                    | float
                    | bool
                    | ListInput[
                        str
                        | float
                        | bool
                        | ListInput[JsonInput]
                        | FreeObjectDict
                        | FreeObject
                        | Mapping[str, object]
                        | UnknownVariant
                        | None
                    ]
                    | FreeObjectDict
                    | FreeObject
                    | Mapping[str, object]
                    | UnknownVariant
                    | None,
                ]
                | UnknownVariant
                | None
            ]
            | FreeObjectDict
            | FreeObject
            | Mapping[
                str,
                str
                | float
                | bool
                | ListInput[
                    str
                    | float
                    | bool
                    | ListInput[JsonInput]
                    | FreeObjectDict
                    | FreeObject
                    | Mapping[str, object]
                    | UnknownVariant
                    | None
                ]
                | FreeObjectDict
                | FreeObject
                | Mapping[str, object]
                | UnknownVariant
                | None,
            ]
            | UnknownVariant
            | None,
        ]
    ]
    """Data of the conversation, laid over that of the batch."""


from .free_object import FreeObjectDict  # noqa: E402
from .recipient import RecipientDict  # noqa: E402

BatchRecipientInput: TypeAlias = BatchRecipientDict | BatchRecipient
"""The JSON of `BatchRecipient`, or the record."""
