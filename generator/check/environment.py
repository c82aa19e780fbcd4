"""Checks of environment variables against those of other tools."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator import ir
from generator.findings import Findings, Place
from generator.format.spec import ConnectorSpec
from generator.ir import requests

_WELL_KNOWN = re.compile(
    r"(ACTIONS|ANTHROPIC|ARM|AWS|AZURE|AZUREAD|BITBUCKET|BUILDKITE|CARGO|CI|CIRCLE|CLOUDFLARE|CLOUDSDK|CODECOV|COMPOSER"
    r"|DATADOG|DD|DIGITALOCEAN|DOCKER|FASTLY|GCLOUD|GCP|GEMINI|GH|GIT|GITEA|GITHUB|GITLAB|GOOGLE|GPG|GROQ|HEROKU|HF"
    r"|HOMEBREW|HUGGINGFACE|HUGGING_FACE|JENKINS|JIRA|KUBE|KUBERNETES|LD|LINODE|MAVEN|MISTRAL|MONGO|MONGODB|MYSQL|NETLIFY"
    r"|NODE|NPM|NPM_CONFIG|NUGET|OPENAI|OTEL|PGP|PIP|POETRY|POSTGRES|PULUMI|PYPI|PYTHON|REDIS|RUNNER|SENTRY|SLACK|SONAR"
    r"|SQUARE|SSH|STRIPE|SUDO|SYSTEMD|TERRAFORM|TF|TRAVIS|TWILIO|TWINE|UV|VERCEL|XDG)_\w+"
    r"|DATABASE_URL|DBUS_SESSION_BUS_ADDRESS|EMAIL|HOME|HOSTNAME|KUBECONFIG|LOGNAME|MAIL|NETRC|PASSWORD|PATH|PGPASSWORD"
    r"|PGPASSFILE|PGUSER|PWD|SECRET|SECRET_KEY|SHELL|TOKEN|API_KEY|USER|USERNAME|VAULT_TOKEN|(ALL|HTTPS?|NO)_PROXY",
    re.IGNORECASE,
)
"""Variables of clouds, forges, registries, build services, databases and the system."""


_SHOWN = 3
"""The most variables of one prefix that a finding names."""


def check_environment(connector: ir.Connector, spec: ConnectorSpec, findings: Findings) -> None:
    """Report each well-known variable that the client or the webhook receiver reads."""
    read = dict.fromkeys(_read(connector, spec))
    known = [item for item in read if _WELL_KNOWN.fullmatch(item[1]) and not _is_own(item[1], connector)]
    prefix = f"{connector.package.env_prefix}_"
    of_prefix = [item for item in known if item[1].startswith(prefix) and item[2].pointer[-1:] != ("env",)]
    if len(of_prefix) > 1:
        said = spec.package.env_prefix is not None
        findings.add(
            "well-known-variable",
            f"{', '.join(variable for _, variable, _ in of_prefix[:_SHOWN])}{', ...' * (len(of_prefix) > _SHOWN)}:"
            f" other tools use variables that begin with {prefix}, and what they hold is sent to this service",
            Place(("package", "envPrefix") if said else ("handle",)),
            hint=f'if they are not those of this service: another env_prefix in [package], like "{prefix}API"',
        )
        known = [item for item in known if item not in of_prefix]
    for name, variable, place in known:
        findings.add(
            "well-known-variable",
            f"{name!r} is read from {variable}, which other tools use, and sent to this service",
            place,
            hint="if it is not the variable of this service: env_prefix in [package], or env in [settings]",
        )


def _is_own(variable: str, connector: ir.Connector) -> bool:
    """Whether a variable begins with the name of the only domain that the client sends anything to."""
    host = re.compile(rf"https://([a-z0-9-]+\.)?{re.escape(variable.partition('_')[0].lower())}\.com(/|$)")
    texts = ["".join(part if isinstance(part, str) else "{}" for part in url) for url in requests.addresses(connector)]
    return all(map(host.match, texts))


def _read(connector: ir.Connector, spec: ConnectorSpec) -> Iterator[tuple[str, str, Place]]:
    own = {item.name: Place(("settings", index, "env")) for index, item in enumerate(spec.settings) if item.env}
    for setting in connector.settings:
        yield setting.value.wire, setting.variable, own.get(setting.value.wire, setting.value.place)
    for signature in connector.signatures:
        yield signature.name, signature.variable, signature.place
    challenges = (hook.delivery.challenge for resource in connector.resources for hook in resource.webhooks)
    for challenge in dict.fromkeys(item for item in challenges if item is not None and item.token):
        yield "verify_token", challenge.variable, challenge.place
