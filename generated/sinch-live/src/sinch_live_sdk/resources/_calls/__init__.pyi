"""The calls of resources, one module per resource."""

from __future__ import annotations

from . import contact as contact
from . import conversation as conversation
from . import conversation_apps as conversation_apps
from . import conversation_batches as conversation_batches
from . import conversation_capabilities as conversation_capabilities
from . import conversation_consents as conversation_consents
from . import conversation_conversations as conversation_conversations
from . import conversation_events as conversation_events
from . import conversation_settings as conversation_settings
from . import conversation_templates as conversation_templates
from . import conversation_templates_v1 as conversation_templates_v1
from . import conversation_webhooks as conversation_webhooks
from . import fax as fax
from . import fax_cover_pages as fax_cover_pages
from . import fax_emails as fax_emails
from . import fax_services as fax_services
from . import numbers as numbers
from . import sms as sms
from . import sms_groups as sms_groups
from . import verify as verify
from . import voice as voice
from . import voice_applications as voice_applications
from . import voice_conferences as voice_conferences
