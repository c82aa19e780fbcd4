"""The calls of resources, one module per resource."""

from __future__ import annotations

from . import contact as contact
from . import conversation as conversation
from . import sms as sms
from . import verify as verify
from . import voice as voice
