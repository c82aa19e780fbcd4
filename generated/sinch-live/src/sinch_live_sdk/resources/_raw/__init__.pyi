"""The resources whose methods return raw responses."""

from __future__ import annotations

from . import contact as contact
from . import conversation as conversation
from . import fax as fax
from . import numbers as numbers
from . import sms as sms
from . import verify as verify
from . import voice as voice
