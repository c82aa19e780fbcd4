"""One module per resource."""

from __future__ import annotations

from . import contact as contact
from . import conversation as conversation
from . import fax as fax
from . import numbers as numbers
from . import sms as sms
from . import verify as verify
from . import voice as voice
from ._raw._client import AsyncSinchWithRawResponse as AsyncSinchWithRawResponse
from ._raw._client import SinchWithRawResponse as SinchWithRawResponse
