"""The base URL, headers, settings and credentials of the API."""

from __future__ import annotations

from ._runtime import auth as _auth
from ._runtime import schemes as _schemes
from ._runtime import signing as _signing
from ._runtime.service import Service as _Service
from ._runtime.settings import Setting as _Setting
from ._runtime.settings import Settings as _Settings
from ._runtime.values import Omit


def _base_url(_settings: _Settings) -> str:
    return f"https://{_settings.text('conversation_region')}.conversation.api.sinch.com"


def _headers(_settings: _Settings) -> dict[str, str | Omit]:
    return {}


def _project_key_credentials(_settings: _Settings) -> _auth.Credentials:
    return _auth.basic(_settings.text("key_id"), _settings.text("key_secret"))


def _project_token_credentials(_settings: _Settings) -> _auth.ClientCredentials:
    return _auth.ClientCredentials(_settings.text("token_url"), _settings.text("key_id"), _settings.text("key_secret"))


def _project_credentials(_settings: _Settings) -> _auth.AuthSet:
    return _auth.chosen(
        {
            "oauth2": (_project_token_credentials, ("key_id", "key_secret")),
            "basic": (_project_key_credentials, ("key_id", "key_secret")),
        },
        "project_auth",
        _settings,
    )


def _service_plan_credentials(_settings: _Settings) -> _auth.Auth:
    return _auth.token(_settings.token("service_plan_token"))


def _application_credentials(_settings: _Settings) -> _auth.Credentials:
    return _auth.basic(_settings.text("application_key"), _settings.text("application_secret"))


def _application_signed_credentials(_settings: _Settings) -> _auth.Credentials:
    return _signing.Signature(
        _schemes.Application(header="authorization", timestamp="x-timestamp"),
        f"{_settings.text('application_key')}:{_settings.text('application_secret')}",
    )


def _application_public_credentials(_settings: _Settings) -> _auth.Credentials:
    return _auth.api_key("Authorization", "header", f"Application {_settings.text('application_key')}")


def _voice_application_credentials(_settings: _Settings) -> _auth.AuthSet:
    return _auth.chosen(
        {
            "basic": (_application_credentials, ("application_key", "application_secret")),
            "signed": (_application_signed_credentials, ("application_key", "application_secret")),
        },
        "voice_auth",
        _settings,
    )


def _verification_application_credentials(_settings: _Settings) -> _auth.AuthSet:
    return _auth.chosen(
        {
            "basic": (_application_credentials, ("application_key", "application_secret")),
            "signed": (_application_signed_credentials, ("application_key", "application_secret")),
            "public": (_application_public_credentials, ("application_key",)),
        },
        "verification_auth",
        _settings,
    )


SERVICE = _Service(
    package=__name__.rpartition(".")[0],
    user_agent="sinch-live-sdk/0.1.0",
    settings=(
        _Setting("key_id", "SINCH_KEY_ID"),
        _Setting("key_secret", "SINCH_KEY_SECRET"),
        _Setting("token_url", "SINCH_TOKEN_URL", default="https://auth.sinch.com/oauth2/token"),
        _Setting("project_auth", "SINCH_PROJECT_AUTH", default="oauth2", options=("oauth2", "basic")),
        _Setting("service_plan_token", "SINCH_SERVICE_PLAN_TOKEN", is_token=True),
        _Setting("application_key", "SINCH_APPLICATION_KEY"),
        _Setting("application_secret", "SINCH_APPLICATION_SECRET"),
        _Setting("voice_auth", "SINCH_VOICE_AUTH", default="basic", options=("basic", "signed")),
        _Setting(
            "verification_auth", "SINCH_VERIFICATION_AUTH", default="basic", options=("basic", "signed", "public")
        ),
        _Setting("conversation_region", "SINCH_CONVERSATION_REGION", default="us", options=("us", "eu", "br")),
        _Setting("service_plan_id", "SINCH_SERVICE_PLAN_ID"),
        _Setting("project_id", "SINCH_PROJECT_ID"),
        _Setting("sms_region", "SINCH_SMS_REGION", default="us", options=("us", "eu", "au", "br", "ca")),
        _Setting(
            "voice_region",
            "SINCH_VOICE_REGION",
            default="global",
            options=("global", "use1", "euc1", "sae1", "apse1", "apse2"),
            sent={
                "global": "calling",
                "use1": "calling-use1",
                "euc1": "calling-euc1",
                "sae1": "calling-sae1",
                "apse1": "calling-apse1",
                "apse2": "calling-apse2",
            },
        ),
    ),
    base_url=_base_url,
    headers=_headers,
    auth={
        "project_key": _project_key_credentials,
        "project_token": _project_token_credentials,
        "project": _project_credentials,
        "service_plan": _service_plan_credentials,
        "application": _application_credentials,
        "application_signed": _application_signed_credentials,
        "application_public": _application_public_credentials,
        "voice_application": _voice_application_credentials,
        "verification_application": _verification_application_credentials,
    },
    own_auth="project",
)
"""The base URL, headers, settings and credentials of the API."""
