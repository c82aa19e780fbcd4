"""Checks of events: ids, matches and signatures."""

from __future__ import annotations

from generator import ir
from generator.findings import Findings, Place
from generator.findings.hints import did_you_mean
from generator.text import toml

_TABLE = ("webhooks", "signatures")


def check_webhooks(connector: ir.Connector, findings: Findings) -> None:
    """Report ambiguous events, and unused or unknown signature schemes."""
    webhooks = [webhook for resource in connector.resources for webhook in resource.webhooks]
    paths: dict[str, list[ir.Webhook]] = {}
    _ids(webhooks, findings)
    for webhook in webhooks:
        if webhook.path is not None:
            others = paths.setdefault(webhook.path.strip("/"), [])
            _apart(webhook, others, findings)
            others.append(webhook)
    for together in paths.values():
        _alike_signed(together, findings)
    _schemes(connector, webhooks, findings)
    _verify_token(connector, webhooks, findings)


def _ids(webhooks: list[ir.Webhook], findings: Findings) -> None:
    ids: dict[str, Place] = {}
    for webhook in webhooks:
        place = webhook.place / "event"
        if webhook.id in ids:
            findings.add(
                "duplicate-event",
                f"the event {webhook.id!r} is declared twice",
                place,
                hint="rename one of them",
                also=(("first", ids[webhook.id]),),
            )
        ids.setdefault(webhook.id, place)


def _apart(webhook: ir.Webhook, others: list[ir.Webhook], findings: Findings) -> None:
    twin = next((other for other in others if other.match == webhook.match), None)
    if twin is not None:
        own = " of its own" if webhook.match else ""
        findings.add(
            "ambiguous-webhook",
            f"{webhook.id!r} and {twin.id!r} have the same path, and no `match` distinguishes them",
            webhook.place / "path",
            hint=f"give each a `match`{own} in overlay.toml",
            also=(("first", twin.place / "path"),),
        )


def _alike_signed(together: list[ir.Webhook], findings: Findings) -> None:
    signed = next((webhook for webhook in together if webhook.signature is not None), None)
    for webhook in together:
        if signed is not None and webhook.signature is None:
            findings.add(
                "mixed-signatures",
                f"{webhook.id!r} has no signature, but {signed.id!r} on the same path has one",
                webhook.place / "path",
                hint=f'in overlay.toml: signature = "{signed.signature}"',
                also=(("signed", signed.place / "signature"),),
            )


def _schemes(connector: ir.Connector, webhooks: list[ir.Webhook], findings: Findings) -> None:
    known = {item.name for item in connector.signatures}
    for webhook in webhooks:
        if webhook.signature is not None and webhook.signature not in known:
            findings.add(
                "unknown-signature",
                f"no signature scheme is called {webhook.signature!r}",
                webhook.place / "signature",
                hint=did_you_mean(
                    webhook.signature, known, otherwise=f"declare {toml.table(*_TABLE, webhook.signature)}"
                ),
            )
    used = {webhook.signature for webhook in webhooks}
    variables: dict[str, ir.Signature] = {}
    settings = {item.variable: item.value for item in connector.settings}
    for item in connector.signatures:
        if item.name not in used and used <= {*known, None}:
            findings.add(
                "unused-signature",
                f"no event uses the signature scheme {item.name!r}",
                item.place,
                hint=f'signature = "{item.name}" in the table of an event',
            )
        if item.variable in settings:
            other = settings[item.variable]
            findings.add(
                "name-collision",
                f"the secret of {item.name!r} and the setting {other.name!r} are both {item.variable!r} in the"
                " environment",
                item.place,
                hint=f"in overlay.toml: another name than {toml.table(*_TABLE, item.name)}",
                also=(("first", other.place),),
            )
        twin = variables.setdefault(item.variable, item)
        if twin is not item:
            findings.add(
                "name-collision",
                f"the secrets of {item.name!r} and {twin.name!r} are both {item.variable!r} in the environment",
                item.place,
                hint=f"in overlay.toml: another name than {toml.table(*_TABLE, item.name)}",
                also=(("first", twin.place),),
            )


def _verify_token(connector: ir.Connector, webhooks: list[ir.Webhook], findings: Findings) -> None:
    challenges = (webhook.delivery.challenge for webhook in webhooks)
    first = next((item for item in challenges if item is not None and item.token), None)
    twin = next((item.value for item in connector.settings if first and item.variable == first.variable), None)
    if first is not None and twin is not None:
        findings.add(
            "name-collision",
            f"the verify token of challenges and the setting {twin.name!r} are both {first.variable!r} in the"
            " environment",
            first.place,
            hint=f"in overlay.toml: another `env` in {toml.table('settings', twin.wire)}",
            also=(("first", twin.place),),
        )
