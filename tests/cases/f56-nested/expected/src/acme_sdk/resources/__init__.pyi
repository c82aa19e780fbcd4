"""One module per resource."""

from __future__ import annotations

from . import chat as chat
from . import chat_completions as chat_completions
from . import chat_completions_messages as chat_completions_messages
from . import models as models
from . import models_list as models_list
from . import models_tags as models_tags
from ._raw._client import AcmeWithRawResponse as AcmeWithRawResponse
from ._raw._client import AsyncAcmeWithRawResponse as AsyncAcmeWithRawResponse
