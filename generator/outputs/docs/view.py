"""The pages of a connector, with the signatures and docstrings of its package."""

from __future__ import annotations

from ast import literal_eval
from collections.abc import Iterator, Mapping
from typing import assert_never

from generator import ir
from generator.ir import deliveries, names, traverse
from generator.outputs.docs import code
from generator.outputs.docs.page import Entry, Front, Page, Section, heading, told
from generator.outputs.sdk import classes, errors, example, inputs, resource, webhooks
from generator.outputs.sdk import client as sdk_client
from generator.outputs.sdk import runtime as sdk_runtime
from generator.outputs.sdk.described import has_types, notes
from generator.outputs.sdk.documentation import notes as about_value
from generator.outputs.sdk.resource import Method
from generator.python.literals import literal
from generator.python.signatures import setting_annotation
from generator.python.types import received
from generator.text.prose import rst, rst_code, sentence

_EACH = "[]"
"""The text for a selector's step to any element."""


def pages(connector: ir.Connector) -> tuple[Front, tuple[Page, ...]]:
    """The first page, and the others in order."""
    resources = tuple(_resource(connector, item) for item in connector.resources)
    others = [_client(connector), _errors(connector), _values(connector)]
    if connector.webhooks:
        others.insert(1, _webhooks(connector))
    if has_types(connector):
        others.insert(0, _types(connector))
    front = Front(
        heading=heading(rst(connector.title) or rst(connector.handle)),
        module=connector.package.module,
        description=rst(sentence(connector.description)),
        install=example.installation(connector),
        example=_first_calls(connector),
        resources=tuple(page.name for page in resources),
        others=tuple(page.name for page in others),
        has_resources=bool(resources),
    )
    return front, (*resources, *others)


def _first_calls(connector: ir.Connector) -> str:
    every = [(item, operation) for item in connector.resources for operation in item.operations]
    calls = [pair for pair in every if not pair[1].deprecated] or every
    first = next((pair for pair in calls if isinstance(pair[1].reply, ir.RecordReply | ir.JsonReply)), None)
    client, settings = connector.package.client, example.constructor(connector, first[1] if first else None)
    arguments = "".join(f"\n    {argument.text}," for argument in settings) + ("\n" if settings else "")
    sync = f"result = {example.call(*first, connector).text}" if first else 'response = client.request("GET", "/")'
    awaited = (
        f"result = {example.call(*first, connector, asynchronous=True).text}"
        if first
        else 'response = await client.request("GET", "/")'
    )
    return "\n".join(
        [
            f"from {connector.package.module} import {client}, Async{client}",
            "",
            f"with {client}({arguments}) as client:",
            f"    {sync}",
            "",
            f"async with Async{client}({arguments}) as client:",
            f"    {awaited}",
        ]
    )


def _resource(connector: ir.Connector, item: ir.Resource) -> Page:
    client = connector.package.client
    methods = tuple(
        _method(connector, item, item.class_name, operation, method)
        for operation, method in zip(item.operations, resource.methods(connector, item), strict=True)
    )
    sections: list[Section] = []
    if methods:
        both = (
            Entry("py:class", item.class_name, (f"The methods of ``client.{item.name}`` on :py:class:`{client}`.",)),
            Entry(
                "py:class",
                f"Async{item.class_name}",
                (
                    f"The same methods on :py:class:`Async{client}`, awaited.",
                    "A list is an :py:class:`AsyncPager`: awaited, the first page; in ``async for``, every item.",
                ),
            ),
        )
        sections.append(Section(heading("Methods"), entries=(*methods, *both)))
    events = {webhook.record.name for webhook in item.webhooks} - _of_calls(item)
    records = [record for record in traverse.records(connector, item) if record.name not in events]
    if records:
        entries = tuple(entry for record in records for entry in _record(record))
        sections.append(Section(heading("Records"), entries=entries))
    if item.webhooks:
        listed = ", ".join(dict.fromkeys(f":py:class:`{webhook.record.name}`" for webhook in item.webhooks))
        sections.append(Section(heading("Events"), (f"Received as {listed}: :doc:`/webhooks`.",)))
    about = told(sentence(item.description))
    return Page(
        name=f"resources/{item.module}",
        heading=heading(rst(item.title) or rst(item.wire)),
        module=connector.package.module,
        paragraphs=(f"``client.{item.name}``", *([about] if about else [])),
        sections=tuple(sections),
    )


def _of_calls(item: ir.Resource) -> set[str]:
    return {
        *([item.record.name] if item.record is not None else []),
        *(ref.name for operation in item.operations for ref in traverse.held(operation.reply)),
    }


def _method(connector: ir.Connector, item: ir.Resource, owner: str, operation: ir.Operation, method: Method) -> Entry:
    about = method.documentation
    call, awaited = (example.call(item, operation, connector, asynchronous=waits).text for waits in (False, True))
    match operation.reply:
        case ir.PageReply(type_):
            result = names.snake(type_.name) if isinstance(type_, ir.RecordRef) else "item"
            code = f"for {result} in {call}:\n    ...\n\nasync for {result} in {awaited}:\n    ..."
        case ir.NoReply():
            code = f"{call}\n{awaited}  # async"
        case ir.RecordReply(record):
            result = names.snake(record.name)
            code = f"{result} = {call}\n{result} = {awaited}  # async"
        case ir.EventsReply() | ir.LinesReply():
            code = f"with {call} as items:\n    for item in items:\n        ..."
            code += f"\n\nasync with {awaited} as items:\n    async for item in items:\n        ..."
        case ir.StreamReply():
            code = f'with {call} as data:\n    data.save("file")'
            code += f'\n\nasync with {awaited} as data:\n    await data.save("file")'
        case ir.JsonReply() | ir.TextReply() | ir.BytesReply():
            code = f"result = {call}\nresult = {awaited}  # async"
        case _:
            assert_never(operation.reply)
    return Entry(
        "py:method",
        f"{owner}.{method.signature}",
        (
            told(about.summary),
            *([told(about.deprecated)] if about.deprecated else []),
            f"{rst_code(about.wire_call)}. {told(about.rules)}",
            *(f"The raw response has the header {told(line)}" for line in resource.reply_headers(operation)),
        ),
        code=code,
        fields=(
            *((f"param {rst(name)}", told(text)) for name, text in about.arguments),
            *([("returns", told(about.returns))] if about.returns else []),
            *((f"raises {name}", told(text)) for name, text in about.raises),
        ),
    )


def _record(record: ir.Record) -> Iterator[Entry]:
    annotations = classes.field_annotations(record)
    yield Entry("py:class", record.name, (told(classes.title(record)),))
    for field in record.fields:
        yield Entry(
            "py:attribute",
            f"{record.name}.{field.name}",
            (" ".join((*map(told, notes(field)), *_ways(field))),),
            (f":type: {annotations[field.name]}", ":no-contents-entry:"),
        )
    yield Entry(
        "py:attribute",
        f"{record.name}.raw",
        ("The JSON as received.",),
        (":type: JsonValue", ":no-contents-entry:"),
    )


def _ways(field: ir.Field) -> Iterator[str]:
    """Where the JSON has a field."""
    if not field.is_extra:
        ways = " or ".join(rst_code(_selector(way)) for way in (field.selector, *field.otherwise))
        yield f"From {ways}."


def _types(connector: ir.Connector) -> Page:
    """Declared types, what calls take where they take an object, and values that the connector doesn't know."""
    runtime = dict(sdk_runtime.files(connector))
    declared: list[Entry] = []
    for item in connector.types:
        if not item.records:
            words = told(sentence(item.description)) or f"The type {rst_code(item.wire)}."
            declared.append(_named(item.name, words, received(item.type).text))
        declared += (entry for ref in item.records for entry in _record(connector.record(ref)))
    taken = [entry for view in inputs.views(connector) for entry in _taken(view)]
    unknown = (
        *code.classes(runtime["_runtime/record.py"], frozenset(("UnknownVariant",))),
        *code.classes(runtime["_runtime/values.py"], frozenset(("Unrecognized",))),
    )
    about = "A value that the connector doesn't know yet, in a reply."
    sections = [
        *([Section(heading("Types of the API"), entries=tuple(declared))] if declared else []),
        *([Section(heading("What calls take"), entries=tuple(taken))] if taken else []),
        Section(heading("Unknown values"), (about,), entries=unknown),
    ]
    return Page("types", heading("Types"), connector.package.module, (), tuple(sections))


def _named(name: str, words: str, stands_for: str) -> Entry:
    return Entry("py:data", name, (words,), (f":type: {stands_for}",))


def _taken(view: inputs.InputsView) -> Iterator[Entry]:
    for item in view.dicts:
        yield Entry("py:class", item.name, (told(literal_eval(item.docstring)),))
        for key in (*item.keys, *item.odd):
            words = (told(literal_eval(key.docstring)),) if key.docstring else ()
            if key.name.isidentifier():
                options = (f":type: {key.annotation.text}", ":no-contents-entry:")
                yield Entry("py:attribute", f"{item.name}.{key.name}", words, options)
            else:
                yield Entry("describe", rst_code(key.name), (*words, rst_code(key.annotation.text)))
    for alias in view.aliases:
        yield _named(alias.name, told(alias.docstring), alias.value.text)


def _selector(selector: ir.Selector) -> str:
    return ".".join(segment or _EACH for segment in selector) or "the whole body"


def _client(connector: ir.Connector) -> Page:
    client = connector.package.client
    module = sdk_client.modules(connector)[0].text
    runtime = dict(sdk_runtime.files(connector))["_runtime/client.py"]
    texts = {item.name: item.text for item in sdk_client.options(connector)} | {"http_client": sdk_client.HTTP_CLIENT}
    options = tuple((f"param {rst(name)}", told(text)) for name, text in texts.items())
    sections: list[Section] = []
    if connector.settings:
        sections.append(
            Section(
                heading("Settings"),
                ("Arguments of the client. Each defaults to its environment variable.",),
                entries=tuple(_setting(item) for item in connector.settings),
            )
        )
    for name, base in ((client, "SyncClient"), (f"Async{client}", "AsyncClient")):
        signature_ = code.initializer(module, name).signature
        about = "Its settings are above." if connector.settings else "It needs no settings."
        kind = "async" if name != client else "sync"
        entries = (
            Entry("py:class", signature_, (f"The {kind} client. {about}",), fields=options),
            *(item for item in code.methods(module, name, name) if not _is_resource(item, name, connector)),
            *code.methods(runtime, base, name),
        )
        sections.append(Section(heading(name), entries=entries))
    return Page("client", heading("Client and settings"), connector.package.module, (), tuple(sections))


def _is_resource(entry: Entry, owner: str, connector: ir.Connector) -> bool:
    """Whether an entry is the property of a resource, which has its own page."""
    return entry.signature in {f"{owner}.{item.name}" for item in connector.resources}


def _setting(item: ir.Setting) -> Entry:
    needed = "Required by every client." if item.of_service else "Required by the calls that use it."
    default = f" By default {rst_code(literal(item.value.default))}." if item.value.default is not None else ""
    supplied = f" {sdk_client.SUPPLIED}" if item.is_token else ""
    words = " ".join(map(told, filter(None, (sentence(item.value.description), *about_value(item.value)))))
    secret = " It is a secret: no message of this package shows it." if item.secret else ""
    return Entry(
        "envvar",
        item.variable,
        (
            f"The argument ``{item.value.name}``: {rst_code(setting_annotation(item).text)}.",
            f"{words} {default.strip() or needed}{supplied}{secret}".strip(),
        ),
    )


def _webhooks(connector: ir.Connector) -> Page:
    module = webhooks.module(connector).text
    runtime = dict(sdk_runtime.files(connector))
    of_calls = {name for item in connector.resources for name in _of_calls(item)}
    shown = {connector.record(ref).name for item in connector.types for ref in item.records}
    sections: list[Section] = []
    for webhook in (webhook for item in connector.resources for webhook in item.webhooks):
        new = webhook.record.name not in shown | of_calls
        sections.append(_event(webhook, connector, of_new_class=new))
        shown.add(webhook.record.name)
    receiver = (
        code.initializer(module, "WebhookReceiver"),
        *code.methods(module, "WebhookReceiver", "WebhookReceiver"),
        *code.methods(_receiver(runtime, connector), "Deliveries", "WebhookReceiver"),
        *code.functions(module),
        *code.classes(runtime["_runtime/webhooks/events.py"], frozenset(("UnknownWebhook",))),
    )
    return Page(
        "webhooks",
        heading("Webhooks"),
        connector.package.module,
        ("The events that the API sends, and their receiver.",),
        (
            *sections,
            *([_signatures(connector)] if connector.signatures else []),
            Section(heading("Receiving events"), entries=receiver),
        ),
    )


def _receiver(files: Mapping[str, str], connector: ir.Connector) -> str:
    """The code of the receiver, with what its methods return in this package."""
    return files["_runtime/webhooks/receiver.py"].replace(" -> R:", f" -> {webhooks.result(connector)}:")


def _event(webhook: ir.Webhook, connector: ir.Connector, *, of_new_class: bool) -> Section:
    name = webhook.record.name
    function = names.snake(name)
    delivered = (
        f"Delivered to {rst_code(webhook.path)}" if webhook.path is not None else "Delivered without a path of its own"
    )
    signed = (
        f"signed as {rst_code(webhook.signature)}"
        if webhook.signature is not None
        else "without a signature, so it can't be verified"
    )
    about = told(sentence(webhook.description))
    body = deliveries.text(webhook, connector)
    how = " ".join(_how(webhook))
    return Section(
        heading(rst(webhook.id)),
        (
            *([about] if about else []),
            *([how] if how else []),
            f"{delivered}, {signed}. Read as :py:class:`{name}`, for example from:",
        ),
        f"{literal(body)}\n\n"
        f"@receiver.on({name})\ndef {function}(event: {name}) -> None: ...\n\n"
        f"@receiver.on({name})  # or async\nasync def {function}(event: {name}) -> None: ...",
        tuple(_record(connector.record(webhook.record))) if of_new_class else (),
    )


def _how(webhook: ir.Webhook) -> Iterator[str]:
    """What is special about the deliveries of an event."""
    delivery, challenge = webhook.delivery, webhook.delivery.challenge
    if delivery.items is not None:
        yield "A delivery is a batch: each of its events is handled by itself."
    if delivery.is_form:
        yield "The body is a URL-encoded form."
    if challenge is not None:
        where = f"query parameter {rst_code(challenge.query)}" if challenge.query is not None else "body"
        yield f"The sender asks a challenge in the {where} first, which the receiver answers."
        if challenge.token:
            yield f"Pass its verify token, or set the environment variable {rst_code(challenge.variable)}."


def _signatures(connector: ir.Connector) -> Section:
    others = {item.variable for item in connector.settings}
    variables = dict.fromkeys(item.variable for item in connector.signatures if item.variable not in others)
    return Section(
        heading("Signatures"),
        tuple(
            f"{rst_code(item.name)} is in the header {rst_code(item.header)}."
            f" Pass its secret by this name, or set the environment variable :envvar:`{item.variable}`."
            for item in connector.signatures
        ),
        entries=tuple(Entry("envvar", name, ("The secret of a signature.",)) for name in variables),
    )


def _errors(connector: ir.Connector) -> Page:
    data = errors.union(connector).text
    text = dict(sdk_runtime.files(connector))["errors.py"]
    text = text.replace("data: _Data = _Data()", f"data: {f'{errors.DATA} | None' if data else 'None'}")
    union = Section(heading("Bodies of errors"), entries=(_named(errors.DATA, told(errors.ABOUT), data),))
    return Page(
        "errors",
        heading("Errors"),
        connector.package.module,
        (f"Every exception is a :py:exc:`{connector.package.client}Error`.",),
        (Section(heading("Exceptions"), entries=tuple(code.exceptions(text))), *([union] if data else ())),
    )


_PAGES = frozenset(("Page", "AsyncPage", "AsyncPager"))
_ENVELOPES = frozenset(("EnvelopePage", "AsyncEnvelopePage", "AsyncEnvelopePager"))


def _has_envelopes(connector: ir.Connector) -> bool:
    replies = (operation.reply for item in connector.resources for operation in item.operations)
    return any(isinstance(reply, ir.PageReply) and reply.envelope is not None for reply in replies)


def _values(connector: ir.Connector) -> Page:
    runtime = dict(sdk_runtime.files(connector))
    shown = {"_runtime/page.py": _PAGES, **({"_runtime/envelope.py": _ENVELOPES} if _has_envelopes(connector) else {})}
    pages_ = tuple(entry for file, names_ in shown.items() for entry in code.classes(runtime[file], names_))
    raw = tuple(code.classes(runtime["_runtime/raw.py"], frozenset(("RawResponse",))))
    sections = Section(heading("Pages"), entries=pages_), Section(heading("Raw responses"), entries=raw)
    return Page("answers", heading("Pages and raw responses"), connector.package.module, (), sections)
