"""The pages of a connector, with the names, signatures and docstrings of its package."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from generator import ir
from generator.ir import names, samples, templates, traverse, types
from generator.outputs.docs import members, runtime
from generator.outputs.docs import samples as shown
from generator.outputs.docs.descriptions import blocks, flat
from generator.outputs.docs.page import (
    Entry,
    EventView,
    Group,
    Link,
    ListView,
    OperationView,
    Page,
    Reference,
    ResourceView,
    Row,
    Section,
    Site,
    TypesView,
    TypeView,
)
from generator.outputs.docs.text import cell, fenced, line, told, type_span
from generator.outputs.sdk import client as sdk_client
from generator.outputs.sdk import documents, errors, example, resource, webhooks
from generator.outputs.sdk import runtime as sdk_runtime
from generator.outputs.sdk.documentation import EFFECTS, notes, path
from generator.outputs.sdk.documents import ReadmeView
from generator.outputs.sdk.resource import Method
from generator.python.filling import filled
from generator.python.layout import laid_out
from generator.python.signatures import setting_annotation
from generator.python.types import received
from generator.text.prose import code_span, prose, sentence

RESOURCES, REFERENCE = "Resources", "Reference"
_COLUMNS = 60
"""The width of samples."""
_LONGEST = 120
_LONGEST_TITLE = 60
_CLAUSE = re.compile(r"[.;:,]\s|\s\(")


class IndexView(Struct, frozen=True):
    """The first page."""

    title: str
    paragraphs: tuple[str, ...]
    address: str
    has_address: bool
    readme: ReadmeView
    has_credentials: bool
    credentials: tuple[str, ...]
    has_variables: bool
    variables: str
    has_first: bool
    first: str
    first_async: str
    has_command: bool
    first_command: str
    has_groups: bool
    groups: tuple[Group, ...]
    guides: tuple[Link, ...]


class GuideView(Struct, frozen=True):
    """A page of the guide, whose text the README has too."""

    title: str
    text: str


class WebhooksView(Struct, frozen=True):
    """The page of webhooks."""

    title: str
    text: str
    events: tuple[EventView, ...]
    sections: tuple[Section, ...]


def site(connector: ir.Connector, changes: str = "") -> Site:
    """Every page; `changes` are those since another revision."""
    readme = documents.readme(connector)
    readme = replace(
        readme, error_data="errors.md#ErrorData", repeatable="The page of each operation says whether it is repeatable."
    )
    maker = _Maker(connector, readme)
    texts = programs(connector)
    resources = [maker.resource(item, texts) for item in connector.resources]
    guides = [*maker.guides()]
    if changes:
        guides.append(Page("changelog", "Changelog", REFERENCE, f"# Changelog\n\n{changes}\n", "what changed"))
    front = Page("index", "Guide", "", filled("docs/index.md", maker.index(guides, texts)))
    return Site(
        title=sentence(connector.title).rstrip(".") or connector.package.distribution,
        version=connector.package.version,
        description=sentence(connector.description) or sentence(connector.title),
        pages=(front, *resources, *guides, *maker.types()),
        places=maker.places,
    )


def programs(connector: ir.Connector) -> Mapping[str, str]:
    """The program of each operation, laid out; an asynchronous one by its key with `async`."""
    codes = {
        f"{item.name}.{operation.name}{' async' if waits else ''}.py": example.program(
            connector, example.statements(item, operation, connector, asynchronous=waits), (), asynchronous=waits
        )
        for item in connector.resources
        for operation in item.operations
        for waits in (False, True)
    }
    return {key.removesuffix(".py"): text for key, text in laid_out(codes, _COLUMNS).items()}


class _Maker:
    """The pages of one connector."""

    def __init__(self, connector: ir.Connector, readme: ReadmeView) -> None:
        self.connector = connector
        self.readme = readme
        self.runtime = dict(sdk_runtime.copied(connector))
        self.places: dict[str, str] = {}
        for item in connector.resources:
            self.places |= {ref.name: f"resources/{item.module}.md#{ref.name}" for ref in item.records}
        for named in connector.types:
            here = {ref.name: f"types/{named.module}.md#{ref.name}" for ref in named.records}
            self.places |= {**here, named.name: f"types/{named.module}.md#{named.name}"}
        self.places |= {names.input_name(name): place for name, place in self.places.items()}
        if errors.union(connector).text:
            self.places[errors.DATA] = f"errors.md#{errors.DATA}"

    def index(self, guides: Sequence[Page], programs: Mapping[str, str]) -> IndexView:
        """The first page."""
        connector, readme = self.connector, self.readme
        first = example.first(connector)
        key = f"{first[0].name}.{first[1].name}" if first else ""
        needed = example.needed(connector, first[1] if first else None)
        values = ((item.variable, example.setting_text(item, connector)) for item in needed)
        exports = "\n".join(f"export {variable}={shlex.quote(text)}" for variable, text in values)
        command = shown.command(*first, connector) if first and readme.has_terminal and first[1].is_tool else ""
        address = _address(connector.base_url)
        return IndexView(
            title=line(connector.title) or line(connector.handle),
            paragraphs=_about(connector),
            address=code_span(address),
            has_address=bool(address),
            readme=readme,
            has_credentials=bool(connector.settings),
            credentials=tuple(self._credentials(needed)),
            has_variables=bool(exports),
            variables=exports,
            has_first=first is not None,
            first=fenced("python", programs[key]) if first else "",
            first_async=fenced("python", programs[f"{key} async"]) if first else "",
            has_command=bool(command),
            first_command=fenced("console", command),
            has_groups=bool(connector.resources),
            groups=tuple(map(self._group, connector.resources)),
            guides=tuple(Link(page.title, f"{page.path}.md", page.about) for page in guides),
        )

    def _credentials(self, needed: Sequence[ir.Setting]) -> Iterator[str]:
        """The credentials and settings, in the words of the spec."""
        yield (
            "Pass settings as arguments of the client, or set their environment variables."
            " [Client and settings](client.md) has them all."
        )
        rows: list[str] = []
        for item in needed:
            words = told(sentence(flat(item.value.description)))
            rows.append(f"- {code_span(item.variable)} ({code_span(item.value.name)}){': ' if words else ''}{words}")
        if rows:
            yield "\n".join(rows)

    def _group(self, item: ir.Resource) -> Group:
        rows = tuple(
            Row(
                operation.method,
                cell(code_span(path(operation))),
                f"{item.name}.{operation.name}",
                f"resources/{item.module}.md#{operation.name}",
                cell(told(_short(operation.description or about.documentation.summary))),
            )
            for operation, about in zip(item.operations, resource.methods(self.connector, item), strict=True)
        )
        title = line(_title(item))
        about = "" if sentence(item.description) == sentence(item.title) else told(_short(item.description))
        return Group(title, f"resources/{item.module}.md", about, rows, bool(rows))

    def resource(self, item: ir.Resource, programs: Mapping[str, str]) -> Page:
        """The page of a resource."""
        connector = self.connector
        views = tuple(
            self._operation(item, operation, method, programs)
            for operation, method in zip(item.operations, resource.methods(connector, item), strict=True)
        )
        events = ", ".join(f"[{code_span(event.id)}](../webhooks.md#{_anchor(event.id)})" for event in item.webhooks)
        title = line(_title(item))
        about = _about(item)
        text = filled(
            "docs/resource.md",
            ResourceView(
                title=title,
                name=item.name,
                paragraphs=about,
                operations=views,
                has_events=bool(events),
                events=f"Events: {events}.",
                has_types=bool(item.records),
                types=tuple(self._record(record, "###") for record in traverse.records(connector, item)),
            ),
        )
        return Page(f"resources/{item.module}", _title(item), RESOURCES, text, _short(item.description), name=item.name)

    def _operation(
        self, item: ir.Resource, operation: ir.Operation, method: Method, programs: Mapping[str, str]
    ) -> OperationView:
        connector, about = self.connector, method.documentation
        key = f"{item.name}.{operation.name}"
        command = shown.command(item, operation, connector) if connector.package.tools and operation.is_tool else ""
        curl = shown.curl(item, operation, connector)
        tabs = [("Python", fenced("python", programs[key])), ("Async", fenced("python", programs[f"{key} async"]))]
        tabs += [("Terminal", fenced("console", command))] if command else []
        tabs += [("curl", fenced("console", curl))] if curl else []
        request, (language, answer) = shown.sent(item, operation, connector), shown.answer(operation, connector)
        reply = traverse.replied(operation.reply)
        record = types.unwrapped(reply) if reply is not None else None
        fields = ""
        if isinstance(record, ir.RecordRef):
            fields = members.fields(connector.record(record), connector, "reply")
        title, rest = _titled(operation, about.summary)
        arguments = members.arguments(operation, about, connector)
        return OperationView(
            anchor=operation.name,
            title=title,
            method=key,
            verb=operation.method,
            path=code_span(path(operation)),
            paragraphs=rest,
            deprecated=told(about.deprecated),
            is_deprecated=bool(about.deprecated),
            rules=f"{told(f'{EFFECTS[operation.effect]} {about.retries}')}{_sent_to(operation)}",
            arguments=arguments,
            has_arguments=bool(arguments),
            returns=(
                f"{type_span(method.returns)}{'. ' if about.returns else ''}{told(about.returns)}",
                *(f"The raw response has the header {told(text)}" for text in resource.reply_headers(operation)),
            ),
            fields=fields,
            has_fields=bool(fields),
            errors=tuple(f"- {type_span(name)}: {_typed(told(text))}" for name, text in about.raises),
            has_errors=bool(about.raises),
            samples=tuple(tabs),
            request=fenced("json", request),
            has_request=bool(request),
            answer=fenced(language, answer),
            has_answer=bool(answer),
        )

    def _record(self, record: ir.Record, mark: str) -> TypeView:
        connector = self.connector
        sample = samples.record(record, connector.records)
        fields = members.fields(record, connector)
        return TypeView(
            mark=mark,
            anchor=record.name,
            title=line(record.name),
            paragraphs=blocks(record.title),
            stands_for="",
            has_variants=False,
            variants="",
            has_fields=bool(fields),
            fields=fields,
            has_sample=bool(sample),
            sample=fenced("json", shown.shown(sample)),
        )

    def types(self) -> Iterator[Page]:
        """A page for each declared type, and the list of them."""
        links: list[Link] = []
        for item in sorted(self.connector.types, key=lambda item: item.name.casefold()):
            own = sorted(traverse.records(self.connector, item), key=lambda record: record.name != item.name)
            views = [self._record(record, "##") for record in own]
            if not views or views[0].anchor != item.name:
                listed = members.variants(item)
                views.insert(
                    0,
                    TypeView(
                        mark="##",
                        anchor=item.name,
                        title=line(item.name),
                        paragraphs=blocks(item.description),
                        stands_for="" if listed else type_span(received(item.type).text),
                        has_variants=bool(listed),
                        variants=listed,
                        has_fields=False,
                        fields="",
                        has_sample=False,
                        sample="",
                    ),
                )
            views[0] = replace(views[0], mark="#")
            about = told(_short(item.description))
            links.append(Link(line(item.name), f"{item.module}.md", f": {about}" if about else ""))
            text = filled("docs/types.md", TypesView(tuple(views)))
            yield Page(f"types/{item.module}", item.name, REFERENCE, text, listed=False)
        if links:
            view = ListView("Types", ("The types of the API, each with its fields or values.",), tuple(links))
            yield Page("types/index", "Types", REFERENCE, filled("docs/list.md", view), "each with its fields")

    def guides(self) -> Iterator[Page]:
        """The pages of the guide and of the runtime."""
        connector, readme = self.connector, self.readme
        client = filled("docs/reference.md", self._client())
        settings = filled("sdk/README/settings.md", readme)
        options = filled("sdk/README/options.md", readme)
        head, _, entries = client.partition("\n## ")
        text = f"{head}\n{settings}\n{options}\n## {entries}"
        yield Page("client", "Client and settings", REFERENCE, text, "credentials, time-outs, connections")
        lists = filled("sdk/README/lists.md", readme)
        answers = filled("docs/reference.md", self._answers())
        head, _, entries = answers.partition("\n## ")
        raw = filled("sdk/README/raw.md", readme)
        text = f"{head}\n{lists}\n{raw}\n## {entries}"
        yield Page("answers", "Lists, streams, raw responses", REFERENCE, text, "pages, streams, downloads")
        text = filled("docs/reference.md", self._errors())
        head, _, entries = text.partition("\n## ")
        text = (
            f"{head}\n{filled('sdk/README/errors.md', readme)}\n{filled('sdk/README/retries.md', readme)}\n## {entries}"
        )
        yield Page("errors", "Errors and retries", REFERENCE, text, "what is raised, what is repeated, time-outs")
        if connector.webhooks:
            yield Page("webhooks", "Webhooks", REFERENCE, filled("docs/webhooks.md", self._webhooks()), "events")
        if readme.has_terminal:
            parts = [filled("sdk/README/terminal.md", readme)]
            if readme.has_tools:
                parts.append(filled("sdk/README/tools.md", readme))
            view = GuideView("Terminal and tools", "\n".join((*parts, self._commands())))
            yield Page("terminal", view.title, REFERENCE, filled("docs/guide.md", view), "commands; tools for agents")

    def _commands(self) -> str:
        """The commands, each with its purpose."""
        rows = ["## Commands", "", "| command | effect | does |", "| --- | --- | --- |"]
        for item in self.connector.resources:
            for operation, about in zip(item.operations, resource.methods(self.connector, item), strict=True):
                if operation.is_tool:
                    name = f"{item.name}.{operation.name}".replace(".", " ").replace("_", "-")
                    link = f"[{code_span(name)}](resources/{item.module}.md#{operation.name})"
                    words = cell(told(_short(operation.description or about.documentation.summary)))
                    rows.append(f"| {link} | {operation.effect} | {words} |")
        return "\n".join((*rows, ""))

    def _client(self) -> Reference:
        connector = self.connector
        client = connector.package.client
        module = sdk_client.modules(connector)[0].text
        base_module = self.runtime["_runtime/client.py"]
        own = {item.name for item in connector.resources}
        sections: list[Section] = []
        for name, base in ((client, "SyncClient"), (f"Async{client}", "AsyncClient")):
            kind = "async" if name != client else "sync"
            entries = (
                replace(runtime.initializer(module, name), fields=(), paragraphs=()),
                *(
                    item
                    for item in runtime.methods(module, name, name)
                    if item.anchor.removeprefix(f"{name}.") not in own
                ),
                *runtime.methods(base_module, base, name),
            )
            sections.append(Section(name, (f"The {kind} client.",), tuple(map(_spanned, entries))))
        variables = tuple(self._setting(item) for item in connector.settings)
        if variables:
            sections.insert(0, Section("Environment", ("Each setting by its variable.",), variables))
        return Reference("Client and settings", (), tuple(sections))

    def _setting(self, item: ir.Setting) -> Entry:
        needed = "Required by every client." if item.of_service else "Required by the calls that use it."
        default = f"By default {code_span(item.value.default)}." if item.value.default is not None else needed
        supplied = f" {told(sdk_client.SUPPLIED)}" if item.is_token else ""
        words = " ".join(map(told, notes(item.value)))
        secret = " It is a secret: no message of this package shows it." if item.secret else ""
        about = f"The argument {code_span(item.value.name)}, {type_span(setting_annotation(item).text)}."
        said = " ".join(filter(None, (about, words, f"{default}{supplied}{secret}")))
        return Entry(item.variable, "", "variable", (*blocks(item.value.description), said))

    def _errors(self) -> Reference:
        connector = self.connector
        data = errors.union(connector).text
        text = self.runtime["errors.py"]
        text = text.replace("data: ErrorBody = ErrorBody()", f"data: {f'{errors.DATA} | None' if data else 'None'}")
        sections = [Section("Exceptions", (), tuple(map(_spanned, runtime.exceptions(text))))]
        if data:
            entry = Entry(errors.DATA, type_span(data), "type", (told(errors.ABOUT),))
            sections.append(Section("Bodies of errors", (), (entry,)))
        return Reference("Errors and retries", (), tuple(sections))

    def _answers(self) -> Reference:
        files = {"_runtime/page.py": _PAGES, **({"_runtime/envelope.py": _ENVELOPES} if self._has_envelopes() else {})}
        pages = [entry for file, kept in files.items() for entry in runtime.classes(self.runtime[file], kept)]
        raw = runtime.classes(self.runtime["_runtime/raw.py"], frozenset(("RawResponse",)))
        unknown = (
            *runtime.classes(self.runtime["_runtime/variants.py"], frozenset(("UnknownVariant",))),
            *runtime.classes(self.runtime["_runtime/values.py"], frozenset(("Unrecognized",))),
        )
        return Reference(
            "Lists, streams, raw responses",
            (),
            (
                Section("Pages", (), tuple(map(_spanned, pages))),
                Section("Responses", (), tuple(map(_spanned, raw))),
                Section(
                    "Unknown values",
                    ("A value that the connector doesn't know yet, in a reply.",),
                    tuple(map(_spanned, unknown)),
                ),
            ),
        )

    def _has_envelopes(self) -> bool:
        replies = (operation.reply for item in self.connector.resources for operation in item.operations)
        return any(isinstance(reply, ir.PageReply) and reply.envelope is not None for reply in replies)

    def _webhooks(self) -> WebhooksView:
        connector = self.connector
        module = webhooks.module(connector).text
        receiver = self.runtime["_runtime/webhooks/receiver.py"].replace(" -> R:", f" -> {webhooks.result(connector)}:")
        entries = (
            runtime.initializer(module, "WebhookReceiver"),
            *runtime.methods(module, "WebhookReceiver", "WebhookReceiver"),
            *runtime.methods(receiver, "Deliveries", "WebhookReceiver"),
            *runtime.functions(module),
            *runtime.classes(self.runtime["_runtime/webhooks/events.py"], frozenset(("UnknownWebhook",))),
        )
        text = filled("sdk/README/webhooks.md", self.readme).replace("<!-- example: ", "<!-- ")
        events = tuple(self._event(event) for item in connector.resources for event in item.webhooks)
        return WebhooksView(
            "Webhooks",
            _without_comments(text.partition("\n")[2]),
            events,
            (Section("Receiving events", (), tuple(map(_spanned, entries))),),
        )

    def _event(self, webhook: ir.Webhook) -> EventView:
        connector, name = self.connector, webhook.record.name
        delivered = (
            f"Delivered to {code_span(webhook.path)}"
            if webhook.path is not None
            else "Delivered without a path of its own"
        )
        signed = (
            f"signed as {code_span(webhook.signature)}"
            if webhook.signature is not None
            else "without a signature, so it can't be verified"
        )
        handler = f"@receiver.on({name})\ndef {names.snake(name)}(event: {name}) -> None:\n    print(event)"
        return EventView(
            _anchor(webhook.id),
            line(webhook.id),
            (
                *blocks(webhook.description),
                *_how(webhook),
                f"{delivered}, {signed}. Read as {type_span(name)}.",
            ),
            members.fields(connector.record(webhook.record), connector, "reply"),
            fenced("python", handler),
            shown.delivery(webhook, connector),
        )


def _how(webhook: ir.Webhook) -> Iterator[str]:
    """The special properties of an event's deliveries."""
    delivery, challenge = webhook.delivery, webhook.delivery.challenge
    if delivery.items is not None:
        yield "A delivery is a batch: each of its events is handled by itself."
    if delivery.is_form:
        yield "The body is a URL-encoded form."
    if challenge is not None:
        where = f"query parameter {code_span(challenge.query)}" if challenge.query is not None else "body"
        yield f"The sender asks a challenge in the {where} first, which the receiver answers."
        if challenge.token:
            yield f"Pass its verify token, or set the environment variable {code_span(challenge.variable)}."


_PAGES = frozenset(("Page", "AsyncPage", "AsyncPager"))
_ENVELOPES = frozenset(("EnvelopePage", "AsyncEnvelopePage", "AsyncEnvelopePager"))


def _spanned(entry: Entry) -> Entry:
    """An entry with its signature as code."""
    is_said = entry.signature in ("", entry.anchor)
    return replace(entry, signature="" if is_said else fenced("py", entry.signature))


def _typed(text: str) -> str:
    """Markdown whose code spans are of types."""
    return _SPAN.sub(r"``\1``", text)


_SPAN = re.compile(r"(?<!`)`([^`]+)`(?!`)")


def _without_comments(text: str) -> str:
    return "\n".join(row for row in text.split("\n") if not row.startswith("<!--"))


def _anchor(text: str) -> str:
    """A permalink of an event: its id, with `-` for spaces and controls."""
    return "-".join(prose(text).split()) or "event"


def _address(base_url: ir.Text) -> str:
    """A base URL as it is displayed; empty for one that is a setting."""
    parts = tuple(part if isinstance(part, str) else templates.Hole(part.wire, 0, 0) for part in base_url)
    return templates.source(parts) if any(isinstance(part, str) for part in parts) else ""


def _sent_to(operation: ir.Operation) -> str:
    """The base URL of an operation that has its own."""
    address = "" if operation.policy.base_url is None else _address(operation.policy.base_url)
    return f" Sent to {code_span(address)}." if address else ""


def _title(item: ir.Resource) -> str:
    """The title of a resource; one in small letters gets a capital."""
    title = " ".join(prose(item.title).split()) or item.wire
    return f"{title[:1].upper()}{title[1:]}" if title.islower() else title


def _about(item: ir.Connector | ir.Resource) -> tuple[str, ...]:
    """The description, unless it is the title again."""
    return () if sentence(item.description) == sentence(item.title) else blocks(item.description)


def _short(text: str) -> str:
    """The first sentence of a text."""
    first = sentence(flat(prose(text).split("\n\n")[0])).split(". ")[0].rstrip(".")
    return first if len(first) <= _LONGEST else f"{first[: _LONGEST - 1].rstrip()}…"


def _titled(operation: ir.Operation, summary: str) -> tuple[str, tuple[str, ...]]:
    """The title of an operation: its first clause, if short; and the rest of its description."""
    described = prose(operation.description) or summary
    first = _CLAUSE.split(summary, maxsplit=1)[0].rstrip(".")
    if len(first) > _LONGEST_TITLE:
        return line(" ".join(names.words(operation.name)).capitalize()), blocks(described)
    rest = described.removeprefix(first)
    if rest.startswith((".", "\n")) or not rest.strip():
        return told(flat(first)), blocks(rest.lstrip("."))
    return told(flat(first)), blocks(described)
