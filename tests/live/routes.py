"""The operations of the stand-in: paths, keys of bodies and queries, responses."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from tests.live import bodies
from tests.live.bodies import Json
from tests.live.route import Asked, Product, Refused, Route
from tests.support.server import Reply

PROJECT = "prj-1"
PLAN = "plan-1"
DISPATCH_APP = "app-dispatch"
"""The app in DISPATCH mode, which has no contacts."""


def _numbered(items: Sequence[Json], name: str) -> Callable[[Asked], Json]:
    """An endpoint with pages counted from 0; `page_size` is the number of returned items. The last page is empty."""

    def answer(asked: Asked) -> Json:
        size, page = int(asked.query.get("page_size", "2")), int(asked.query.get("page", "0"))
        shown = list(items[page * size : (page + 1) * size])
        return {"count": len(items), "page": page, name: shown, "page_size": len(shown)}

    return answer


def _tokened(items: Sequence[Json], name: str, param: str, following: str) -> Callable[[Asked], Json]:
    """An endpoint with pages of two, each with the token of the next; the last page has the token `""`."""

    def answer(asked: Asked) -> Json:
        start = int(asked.query.get(param, "t0")[1:])
        more = start + 2 < len(items)
        return {name: list(items[start : start + 2]), following: f"t{start + 2}" if more else ""}

    return answer


def _counted(items: Sequence[Json], name: str) -> Callable[[Asked], Json]:
    """An endpoint with pages of two, counted from 1."""

    def answer(asked: Asked) -> Json:
        page = int(asked.query.get("page", "1"))
        shown = list(items[(page - 1) * 2 : page * 2])
        pages = (len(items) + 1) // 2
        return {"page": page, "totalPages": pages, "pageSize": 2, "totalItems": len(items), name: shown}

    return answer


def _of_kind(asked: Asked) -> dict[str, Json]:
    made = {"mt_binary": bodies.binary_batch, "mt_media": bodies.media_batch}.get(str(asked.body["type"]), bodies.batch)
    return made(asked.path[0] if asked.path else "batch-1")


def _changed(asked: Asked) -> Json:
    """A batch with what was given; the recipients are named by what is added and removed."""
    given = {key: value for key, value in asked.body.items() if key not in ("to_add", "to_remove")}
    return {**_of_kind(asked), **given}


def _grouped(asked: Asked) -> Json:
    members = asked.body.get("members")
    size = len(members) if isinstance(members, list) else 0
    return {**bodies.group("group-1"), "name": asked.body.get("name"), "size": size}


def _validated(asked: Asked) -> Json:
    return {
        "phoneNumber": asked.path[0],
        "displayName": asked.body["displayName"],
        "validatedAddress": asked.body["address"],
        "validationResult": "NEAR_MATCH",
        "validationMessage": "Corrected",
        "correctedAddress": bodies.ADDRESS,
        "candidateAddresses": [],
    }


def _fax(asked: Asked) -> Json:
    to = asked.body["to"]
    if isinstance(to, list) and len(to) > 1:
        return {"faxes": [{**bodies.fax(f"fax-{number}"), "to": number} for number in to]}
    return {**bodies.fax("fax-1"), "to": to[0] if isinstance(to, list) else to}


def _batch(asked: Asked) -> Json:
    to = asked.body["to"]
    if not isinstance(to, list) or not all(isinstance(item, str) for item in to):
        raise Refused(400, "syntax_invalid_json", "'to' is no list of texts")
    batch = {**_of_kind(asked), **asked.body}
    return {**batch, "to": [item.lstrip("+") for item in to if isinstance(item, str)]}


def _verification(asked: Asked) -> Json:
    method = asked.body["method"]
    return {"id": "ver-1", "method": method, **bodies.STARTED.get(str(method), {}), "_links": bodies.LINKS}


def _report(asked: Asked) -> Json:
    method = str(asked.body["method"])
    part = asked.body.get({"flashcall": "flashCall"}.get(method, method))
    if not isinstance(part, dict) or part.keys() != {"cli" if method == "flashcall" else "code"}:
        raise Refused(400, "40001", "no code")
    return {"id": "ver-1", "method": method, "status": "SUCCESSFUL"}


def _sent(asked: Asked) -> Json:
    recipient = asked.body["recipient"]
    dispatch = asked.body["app_id"] == DISPATCH_APP or asked.body.get("processing_strategy") == "DISPATCH_ONLY"
    if not isinstance(recipient, dict) or (dispatch and "identified_by" not in recipient):
        raise Refused(400, "INVALID_ARGUMENT", "a recipient that isn't for the mode of the app")
    return {"message_id": "msg-1", "accepted_time": "2026-05-06T07:08:09Z"}


def _messages(asked: Asked) -> Json:
    """Messages of the one host, or batches of the other: one server stands for both."""
    if "metadataKey" in asked.query:
        return [bodies.message_batch("batch-1")]
    return _tokened(bodies.MESSAGES, "messages", "page_token", "next_page_token")(asked)


def _message(asked: Asked) -> Json:
    id = asked.path[0]
    return bodies.message_batch(id) if id.startswith("batch-") else bodies.message(id)


def _last(asked: Asked) -> Json:
    if "channel_identities" in asked.body and "contact_ids" in asked.body:
        raise Refused(400, "INVALID_ARGUMENT", "addresses or contacts, not both")
    start = int(str(asked.body.get("page_token", "t0"))[1:])
    more = start + 2 < len(bodies.MESSAGES)
    return {"messages": bodies.MESSAGES[start : start + 2], "next_page_token": f"t{start + 2}" if more else ""}


def _transcoded(asked: Asked) -> Json:
    channels = asked.body["channels"]
    return {"transcoded_message": {str(channel): "{}" for channel in channels} if isinstance(channels, list) else {}}


def _accepted(asked: Asked) -> Json:
    return {"event_id": "event-1", "accepted_time": "2026-05-06T07:08:09Z"}


def _settings(asked: Asked) -> Json:
    return {"project_id": PROJECT, "settings": asked.body or {"contact_settings": {"unified_contact_id_enabled": True}}}


def _rented(asked: Asked) -> Json:
    number = asked.path[0] if asked.path else "+12065550100"
    return bodies.active(number, waiting=True)


def _route(
    product: Product,
    method: str,
    path: str,
    answer: Callable[[Asked], Json | Reply],
    *,
    must: str = "",
    may: str = "",
    query: str = "",
    status: int = 200,
) -> Route:
    pattern = re.compile(re.escape(path).replace(r"\*", "([^/:]+)").replace(r"\+", "+"))
    return Route(
        product,
        method,
        pattern,
        answer,
        frozenset(must.split()),
        frozenset(may.split()),
        frozenset(query.split()),
        status,
    )


_SMS, _VOICE, _VERIFY = f"/xms/v1/{PLAN}", "/calling/v1", "/verification/v1/verifications"
_PROJECT = f"/v1/projects/{PROJECT}"
_MESSAGES, _CONTACTS = f"{_PROJECT}/messages", f"{_PROJECT}/contacts"
_APPS, _WEBHOOKS, _CONVERSATIONS = f"{_PROJECT}/apps", f"{_PROJECT}/webhooks", f"{_PROJECT}/conversations"
_EVENTS, _TEMPLATES, _OLD = f"{_PROJECT}/events", f"/v2/projects/{PROJECT}/templates", f"{_PROJECT}/templates"
_AVAILABLE, _ACTIVE = f"/v1/projects/{PROJECT}/availableNumbers", f"/v1/projects/{PROJECT}/activeNumbers"
_FAX, _FAX_SERVICES = f"/v3/projects/{PROJECT}/faxes", f"/v3/projects/{PROJECT}/services"

_BATCH = (
    "from type delivery_report send_at expire_at callback_url client_reference feedback_enabled flash_message"
    " truncate_concat max_number_of_message_parts parameters udh from_ton from_npi strict_validation"
)
_DATES = "page page_size start_date end_date client_reference"
_SEND = (
    "channel_priority_order channel_properties callback_url message_metadata correlation_id ttl queue"
    " processing_strategy conversation_metadata conversation_metadata_update_strategy message_content_type"
)
_LAST = (
    "app_id channel_identities contact_ids channel direction start_time end_time view messages_source page_size"
    " page_token"
)
_APP = (
    "channel_credentials processing_mode conversation_metadata_report_view retention_policy dispatch_retention_policy"
    " smart_conversation persist_message_status message_search callback_settings delivery_report_based_fallback"
    " message_retry_settings"
)
_TALK = "active active_channel metadata metadata_json correlation_id"
_PERSON = "display_name language email external_id metadata channel_priority"
_SETUP = "smsConfiguration voiceConfiguration callbackUrl"
_FAXING = (
    "from callbackUrl callbackUrlContentType serviceId headerText headerPageNumbers headerTimeZone maxRetries"
    " retryDelaySeconds labels imageConversionMethod resolution coverPageId coverPageData"
)
_FAX_SERVICE = (
    "name incomingWebhookUrl webhookContentType defaultForProject defaultFrom numberOfRetries retryDelaySeconds"
    " imageConversionMethod saveOutboundFaxDocuments saveInboundFaxDocuments"
)

ROUTES = (
    _route("sms", "POST", f"{_SMS}/batches", _batch, must="to body", may=_BATCH, status=201),
    _route(
        "sms",
        "POST",
        f"{_SMS}/batches/dry_run",
        lambda _: bodies.DRY_RUN,
        must="to body",
        may=_BATCH,
        query="per_recipient number_of_recipients",
    ),
    _route("sms", "PUT", f"{_SMS}/batches/*", _changed, must="to body type", may=_BATCH),
    _route("sms", "POST", f"{_SMS}/batches/*", _changed, must="type", may=f"{_BATCH} body to_add to_remove"),
    _route("sms", "POST", f"{_SMS}/batches/*/delivery_feedback", lambda _: None, must="recipients", status=204),
    _route("sms", "GET", f"{_SMS}/batches", _numbered(bodies.BATCHES, "batches"), query=f"{_DATES} from"),
    _route("sms", "GET", f"{_SMS}/batches/*", lambda a: bodies.batch(a.path[0])),
    _route("sms", "DELETE", f"{_SMS}/batches/*", lambda a: {**bodies.batch(a.path[0]), "canceled": True}),
    _route(
        "sms",
        "GET",
        f"{_SMS}/batches/*/delivery_report",
        lambda a: bodies.report(a.path[0]),
        query="type status code batch_id",
    ),
    _route(
        "sms", "GET", f"{_SMS}/batches/*/delivery_report/*", lambda a: bodies.recipient_report(a.path[0], a.path[1])
    ),
    _route(
        "sms",
        "GET",
        f"{_SMS}/delivery_reports",
        _numbered(bodies.REPORTS, "delivery_reports"),
        query=f"{_DATES} status code",
    ),
    _route("sms", "GET", f"{_SMS}/inbounds", _numbered(bodies.INBOUNDS, "inbounds"), query=f"{_DATES} to"),
    _route("sms", "GET", f"{_SMS}/inbounds/*", lambda a: bodies.inbound(a.path[0])),
    _route("sms", "GET", f"{_SMS}/groups", _numbered(bodies.GROUPS, "groups"), query="page page_size"),
    _route("sms", "POST", f"{_SMS}/groups", _grouped, may="name members child_groups auto_update", status=201),
    _route("sms", "GET", f"{_SMS}/groups/*", lambda a: bodies.group(a.path[0])),
    _route(
        "sms",
        "POST",
        f"{_SMS}/groups/*",
        lambda a: {**bodies.group(a.path[0]), "name": a.body.get("name")},
        may="name add remove add_from_group remove_from_group auto_update",
    ),
    _route("sms", "PUT", f"{_SMS}/groups/*", _grouped, must="members", may="name"),
    _route("sms", "DELETE", f"{_SMS}/groups/*", lambda _: None),
    _route("sms", "GET", f"{_SMS}/groups/*/members", lambda _: ["15551230001", "15551230003"]),
    _route(
        "voice",
        "POST",
        f"{_VOICE}/callouts",
        lambda _: {"callId": "call-1"},
        must="method",
        may="ttsCallout conferenceCallout customCallout",
    ),
    _route("voice", "GET", f"{_VOICE}/calls/id/*", lambda a: bodies.call(a.path[0])),
    _route("voice", "PATCH", f"{_VOICE}/calls/id/*", lambda _: None, must="action", may="instructions", status=204),
    _route(
        "voice", "PATCH", f"{_VOICE}/calls/id/*/leg/*", lambda _: None, must="action", may="instructions", status=204
    ),
    _route("voice", "GET", f"{_VOICE}/conferences/id/*", lambda _: bodies.CONFERENCE),
    _route("voice", "PATCH", f"{_VOICE}/conferences/id/*/*", lambda _: None, must="command", may="moh", status=204),
    _route("voice", "DELETE", f"{_VOICE}/conferences/id/*/*", lambda _: None, status=204),
    _route("voice", "DELETE", f"{_VOICE}/conferences/id/*", lambda _: None, status=204),
    _route("voice", "GET", "/v1/configuration/numbers", lambda _: {"numbers": bodies.VOICE_NUMBERS}),
    _route(
        "voice",
        "POST",
        "/v1/configuration/numbers",
        lambda _: None,
        must="numbers",
        may="applicationkey capability",
        status=204,
    ),
    _route(
        "voice",
        "DELETE",
        "/v1/configuration/numbers",
        lambda _: None,
        must="number",
        may="applicationkey capability",
        status=204,
    ),
    _route("voice", "GET", "/v1/configuration/callbacks/applications/*", lambda _: bodies.CALLBACKS),
    _route("voice", "POST", "/v1/configuration/callbacks/applications/*", lambda _: None, must="url", status=204),
    _route("voice", "GET", "/v1/calling/query/number/*", lambda _: bodies.QUERIED),
    _route(
        "verify",
        "POST",
        _VERIFY,
        _verification,
        must="identity method",
        may="reference custom smsOptions flashCallOptions calloutOptions whatsappOptions",
    ),
    _route("verify", "GET", f"{_VERIFY}/id/*", lambda a: bodies.verification(a.path[0])),
    _route("verify", "GET", f"{_VERIFY}/*/number/*", lambda a: bodies.verification("ver-1", a.path[1])),
    _route("verify", "GET", f"{_VERIFY}/reference/*", lambda a: bodies.verification("ver-1", reference=a.path[0])),
    _route("verify", "PUT", f"{_VERIFY}/id/*", _report, must="method", may="sms flashCall callout whatsapp"),
    _route("verify", "PUT", f"{_VERIFY}/number/*", _report, must="method", may="sms flashCall callout whatsapp"),
    _route(
        "conversation",
        "POST",
        f"{_MESSAGES}:send",
        _sent,
        must="app_id recipient message",
        may=_SEND,
    ),
    _route(
        "conversation",
        "GET",
        _MESSAGES,
        _messages,
        query="conversation_id contact_id app_id channel channel_identity start_time end_time page_size page_token view"
        " messages_source only_recipient_originated direction metadataKey metadataValue",
    ),
    _route("conversation", "POST", f"{_MESSAGES}:fetch-last-message", _last, may=_LAST),
    _route(
        "conversation", "POST", f"{_MESSAGES}:transcode", _transcoded, must="app_id app_message channels", may="from to"
    ),
    _route(
        "conversation",
        "PATCH",
        f"{_MESSAGES}/*",
        lambda a: {**bodies.message(a.path[0]), **a.body},
        must="metadata",
        query="messages_source",
    ),
    _route("conversation", "GET", f"{_MESSAGES}/*", _message, query="messages_source"),
    _route(
        "conversation",
        "POST",
        _MESSAGES,
        lambda a: {"batch_id": "batch-1", "send_after": a.body.get("send_after")},
        must="app_id message recipient_and_params",
        may="send_after batch_metadata message_metadata conversation_metadata channel_priority_order channel_properties"
        " callback_url correlation_id ttl processing_strategy",
    ),
    _route("conversation", "DELETE", _MESSAGES, lambda _: {}, must="batch_id"),
    _route("conversation", "DELETE", f"{_MESSAGES}/*", lambda _: {}, query="messages_source"),
    _route(
        "conversation",
        "GET",
        _CONTACTS,
        _tokened(bodies.CONTACTS, "contacts", "page_token", "next_page_token"),
        query="external_id channel identity page_size page_token",
    ),
    _route(
        "conversation",
        "POST",
        _CONTACTS,
        lambda a: {"id": "contact-1", **a.body},
        must="channel_identities",
        may=_PERSON,
    ),
    _route("conversation", "GET", f"{_CONTACTS}/*", lambda a: bodies.contact(a.path[0])),
    _route(
        "conversation",
        "PATCH",
        f"{_CONTACTS}/*",
        lambda a: {**bodies.contact(a.path[0]), **a.body},
        may=f"{_PERSON} channel_identities",
        query="update_mask",
    ),
    _route("conversation", "DELETE", f"{_CONTACTS}/*", lambda _: {}),
    _route(
        "conversation", "POST", f"{_CONTACTS}/*:merge", lambda a: bodies.contact(a.path[0]), must="source_id strategy"
    ),
    _route(
        "conversation",
        "GET",
        f"{_CONTACTS}:identityConflicts",
        _tokened(bodies.CONFLICTS, "conflicts", "page_token", "next_page_token"),
        query="page_size page_token",
    ),
    _route(
        "conversation",
        "POST",
        f"{_CONTACTS}:getChannelProfile",
        lambda _: {"profile_name": "ada"},
        must="app_id recipient channel",
    ),
    _route("conversation", "GET", _APPS, lambda _: {"apps": [bodies.app("app-1"), bodies.app("app-2")]}),
    _route("conversation", "POST", _APPS, lambda a: {**bodies.app("app-1"), **a.body}, must="display_name", may=_APP),
    _route("conversation", "GET", f"{_APPS}/*", lambda a: bodies.app(a.path[0])),
    _route(
        "conversation",
        "PATCH",
        f"{_APPS}/*",
        lambda a: {**bodies.app(a.path[0]), **a.body},
        may=f"display_name {_APP}",
        query="update_mask",
    ),
    _route("conversation", "DELETE", f"{_APPS}/*", lambda _: {}),
    _route("conversation", "GET", f"{_APPS}/*/webhooks", lambda _: {"webhooks": [bodies.webhook("hook-1")]}),
    _route(
        "conversation",
        "GET",
        f"{_APPS}/*/consents/*",
        _tokened(bodies.IDENTITIES, "identities", "page_token", "next_page_token"),
        query="page_size page_token",
    ),
    _route("conversation", "GET", f"{_APPS}/*/consents/identities/*", lambda _: bodies.AUDIT),
    _route(
        "conversation",
        "POST",
        _WEBHOOKS,
        lambda a: {**bodies.webhook("hook-1"), **a.body},
        must="app_id target triggers",
        may="target_type secret client_credentials",
    ),
    _route("conversation", "GET", f"{_WEBHOOKS}/*", lambda a: bodies.webhook(a.path[0])),
    _route(
        "conversation",
        "PATCH",
        f"{_WEBHOOKS}/*",
        lambda a: {**bodies.webhook(a.path[0]), **a.body},
        may="app_id target triggers target_type secret client_credentials",
        query="update_mask",
    ),
    _route("conversation", "DELETE", f"{_WEBHOOKS}/*", lambda _: {}),
    _route(
        "conversation",
        "GET",
        _CONVERSATIONS,
        _tokened(bodies.CONVERSATIONS, "conversations", "page_token", "next_page_token"),
        query="only_active app_id contact_id active_channel page_size page_token",
    ),
    _route(
        "conversation",
        "GET",
        f"{_CONVERSATIONS}:recent",
        _tokened(bodies.RECENT, "conversations", "page_token", "next_page_token"),
        query="app_id only_active order page_size page_token",
    ),
    _route(
        "conversation",
        "POST",
        _CONVERSATIONS,
        lambda a: {**bodies.conversation("conv-1"), **a.body},
        must="app_id contact_id",
        may=_TALK,
    ),
    _route("conversation", "GET", f"{_CONVERSATIONS}/*", lambda a: bodies.conversation(a.path[0])),
    _route(
        "conversation",
        "PATCH",
        f"{_CONVERSATIONS}/*",
        lambda a: {**bodies.conversation(a.path[0]), **a.body},
        may=f"app_id contact_id {_TALK}",
        query="update_mask metadata_update_strategy",
    ),
    _route("conversation", "DELETE", f"{_CONVERSATIONS}/*", lambda _: {}),
    _route("conversation", "POST", f"{_CONVERSATIONS}/*:stop", lambda _: {}),
    _route(
        "conversation",
        "POST",
        f"{_CONVERSATIONS}/*:inject-message",
        lambda _: {},
        must="direction accept_time channel_identity contact_id",
        may="app_message contact_message conversation_id sender_id processing_mode metadata",
    ),
    _route(
        "conversation",
        "POST",
        f"{_CONVERSATIONS}/*:inject-event",
        _accepted,
        must="accept_time",
        may="app_event contact_event contact_message_event channel_identity contact_id conversation_id processing_mode",
    ),
    _route(
        "conversation",
        "POST",
        f"{_EVENTS}:send",
        _accepted,
        must="app_id recipient event",
        may="callback_url channel_priority_order event_metadata queue",
    ),
    _route(
        "conversation",
        "GET",
        _EVENTS,
        _tokened(bodies.EVENTS, "events", "page_token", "next_page_token"),
        query="conversation_id contact_id page_size page_token",
    ),
    _route("conversation", "GET", f"{_EVENTS}/*", lambda a: bodies.conversation_event(a.path[0])),
    _route("conversation", "DELETE", f"{_EVENTS}/*", lambda _: {}),
    _route(
        "conversation",
        "POST",
        f"{_PROJECT}/capability:query",
        lambda a: {"request_id": "request-1", **a.body},
        must="app_id recipient",
        may="request_id",
    ),
    _route("conversation", "GET", f"{_PROJECT}/settings", _settings),
    _route("conversation", "POST", f"{_PROJECT}/settings", _settings, must="contact_settings"),
    _route("conversation", "PATCH", f"{_PROJECT}/settings", _settings, must="contact_settings"),
    _route("conversation", "DELETE", f"{_PROJECT}/settings", lambda _: {}),
    _route(
        "conversation", "GET", _TEMPLATES, lambda _: {"templates": [bodies.template("t-1"), bodies.template("t-2")]}
    ),
    _route(
        "conversation",
        "POST",
        _TEMPLATES,
        lambda a: {**bodies.template("t-1"), **a.body},
        must="default_translation translations",
        may="id description version",
    ),
    _route("conversation", "GET", f"{_TEMPLATES}/*", lambda a: bodies.template(a.path[0])),
    _route(
        "conversation",
        "PUT",
        f"{_TEMPLATES}/*",
        lambda a: {**bodies.template(a.path[0]), **a.body},
        must="version default_translation translations",
        may="description",
    ),
    _route("conversation", "DELETE", f"{_TEMPLATES}/*", lambda _: {}),
    _route(
        "conversation",
        "GET",
        f"{_TEMPLATES}/*/translations",
        lambda a: {"translations": [bodies.translation(a.query.get("language_code", "en-US"))]},
        query="language_code translation_version",
    ),
    _route("conversation", "GET", _OLD, lambda _: {"templates": [bodies.text_template("t-1")]}),
    _route(
        "conversation",
        "POST",
        _OLD,
        lambda a: {**bodies.text_template("t-1"), **a.body},
        may="id channel default_translation description translations",
    ),
    _route("conversation", "GET", f"{_OLD}/*", lambda a: bodies.text_template(a.path[0])),
    _route(
        "conversation",
        "PATCH",
        f"{_OLD}/*",
        lambda a: {**bodies.text_template(a.path[0]), **a.body},
        may="channel default_translation description translations",
        query="update_mask",
    ),
    _route("conversation", "DELETE", f"{_OLD}/*", lambda _: {}),
    _route(
        "numbers",
        "GET",
        _AVAILABLE,
        lambda _: {"availableNumbers": [bodies.available("+12065550100"), bodies.available("+12065550101")]},
        query="regionCode type capabilities size numberPattern.pattern numberPattern.searchPattern",
    ),
    _route("numbers", "GET", f"{_AVAILABLE}/*", lambda a: bodies.available(a.path[0])),
    _route("numbers", "POST", f"{_AVAILABLE}/*:rent", _rented, may=_SETUP),
    _route(
        "numbers",
        "POST",
        f"{_AVAILABLE}:rentAny",
        _rented,
        must="regionCode type",
        may=f"capabilities numberPattern {_SETUP}",
    ),
    _route(
        "numbers",
        "GET",
        _ACTIVE,
        _tokened(bodies.ACTIVE, "activeNumbers", "pageToken", "nextPageToken"),
        query="regionCode type capability numberPattern.pattern numberPattern.searchPattern orderBy pageSize pageToken",
    ),
    _route("numbers", "GET", f"{_ACTIVE}/*", lambda a: bodies.active(a.path[0])),
    _route(
        "numbers",
        "PATCH",
        f"{_ACTIVE}/*",
        lambda a: {**bodies.active(a.path[0]), "displayName": a.body.get("displayName")},
        may=f"displayName {_SETUP}",
    ),
    _route("numbers", "POST", f"{_ACTIVE}/*:release", lambda a: bodies.active(a.path[0], expiring=True)),
    _route(
        "numbers",
        "GET",
        f"/v1/projects/{PROJECT}/availableRegions",
        lambda _: {"availableRegions": bodies.REGIONS},
        query="types",
    ),
    _route(
        "numbers",
        "GET",
        f"/v1/projects/{PROJECT}/callbackConfiguration",
        lambda _: {"projectId": PROJECT, "hmacSecret": "old"},
    ),
    _route(
        "numbers",
        "PATCH",
        f"/v1/projects/{PROJECT}/callbackConfiguration",
        lambda a: {"projectId": PROJECT, **a.body},
        must="hmacSecret",
    ),
    _route("numbers", "GET", f"{_ACTIVE}/*/emergencyAddress", lambda _: bodies.ADDRESS),
    _route("numbers", "POST", f"{_ACTIVE}/*/emergencyAddress:validate", _validated, must="displayName address"),
    _route(
        "numbers",
        "POST",
        f"{_ACTIVE}/*/emergencyAddress:provision",
        lambda a: a.body["address"],
        must="displayName address",
    ),
    _route("numbers", "POST", f"{_ACTIVE}/*/emergencyAddress:deprovision", lambda _: {}),
    _route("fax", "POST", _FAX, _fax, must="to", may=f"contentUrl file files {_FAXING}"),
    _route(
        "fax",
        "GET",
        _FAX,
        _counted(bodies.FAXES, "faxes"),
        query="page pageSize createTime createTime> createTime< direction status to from serviceId",
    ),
    _route("fax", "GET", f"{_FAX}/*", lambda a: bodies.fax(a.path[0])),
    _route("fax", "GET", f"{_FAX}/*/file.pdf", lambda _: Reply(200, b"%PDF-1.7", {"Content-Type": "application/pdf"})),
    _route("fax", "DELETE", f"{_FAX}/*/file", lambda _: None, status=204),
    _route("fax", "GET", _FAX_SERVICES, _counted([bodies.fax_service("service-1")], "services"), query="page pageSize"),
    _route("fax", "POST", _FAX_SERVICES, lambda a: {**bodies.fax_service("service-1"), **a.body}, may=_FAX_SERVICE),
    _route("fax", "GET", f"{_FAX_SERVICES}/*", lambda a: bodies.fax_service(a.path[0])),
    _route(
        "fax",
        "PATCH",
        f"{_FAX_SERVICES}/*",
        lambda a: {**bodies.fax_service(a.path[0]), **a.body},
        may=_FAX_SERVICE,
    ),
    _route("fax", "DELETE", f"{_FAX_SERVICES}/*", lambda _: None, status=204),
    _route("fax", "GET", f"{_FAX_SERVICES}/*/numbers", _counted([bodies.FAX_NUMBER], "numbers"), query="page pageSize"),
    _route(
        "fax",
        "GET",
        f"{_FAX_SERVICES}/*/numbers/*/emails",
        _counted(["ada@acme.example"], "emails"),
        query="page pageSize",
    ),
    _route(
        "fax",
        "GET",
        f"{_FAX_SERVICES}/*/coverPages",
        _counted([bodies.cover_page("cover-1")], "coverPages"),
        query="page pageSize",
    ),
    _route(
        "fax",
        "POST",
        f"{_FAX_SERVICES}/*/coverPages",
        lambda a: {**bodies.cover_page("cover-1"), **a.body},
        must="name file",
    ),
    _route("fax", "GET", f"{_FAX_SERVICES}/*/coverPages/*", lambda a: bodies.cover_page(a.path[1])),
    _route("fax", "DELETE", f"{_FAX_SERVICES}/*/coverPages/*", lambda _: None, status=204),
    _route(
        "fax",
        "GET",
        f"{_FAX_SERVICES}/*/emails",
        _counted([bodies.fax_email("ada@acme.example")], "emails"),
        query="page pageSize",
    ),
    _route(
        "fax",
        "POST",
        f"{_FAX_SERVICES}/*/emails",
        lambda a: {**a.body, "projectId": PROJECT},
        must="email phoneNumbers",
    ),
    _route(
        "fax",
        "PUT",
        f"{_FAX_SERVICES}/*/emails/*",
        lambda a: {"email": "ada@acme.example", **a.body},
        must="phoneNumbers",
    ),
    _route("fax", "DELETE", f"{_FAX_SERVICES}/*/emails/*", lambda _: None, status=204),
    _route(
        "fax",
        "GET",
        f"{_FAX_SERVICES}/*/emails/*/numbers",
        _counted([bodies.FAX_NUMBER], "phoneNumbers"),
        query="page pageSize",
    ),
)
