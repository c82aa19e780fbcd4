"""Operations that are deprecated: what they send is right as long as they are there."""
# pyright: reportDeprecated=false

from __future__ import annotations

from tests.live.rows import Row, both, listed

ROWS: dict[str, Row] = {
    "conversation.templates_v1.list": listed(
        lambda c: c.conversation.templates_v1.list(), lambda c: c.conversation.templates_v1.list()
    ).give(lambda templates: [template.channel for template in templates] == ["CONVERSATION"]),
    "conversation.templates_v1.create": both(
        lambda c: c.conversation.templates_v1.create(
            channel="SMS", translations=[{"language_code": "en-US", "content": "{}"}]
        ),
        lambda c: c.conversation.templates_v1.create(
            channel="SMS", translations=[{"language_code": "en-US", "content": "{}"}]
        ),
    ).give(lambda made: (made.id, made.channel) == ("t-1", "SMS")),
    "conversation.templates_v1.read": both(
        lambda c: c.conversation.templates_v1.read("t1"), lambda c: c.conversation.templates_v1.read("t1")
    ).give(lambda found: [item.language_code for item in found.translations or []] == ["en-US"]),
    "conversation.templates_v1.update": both(
        lambda c: c.conversation.templates_v1.update("t1", description="Greets"),
        lambda c: c.conversation.templates_v1.update("t1", description="Greets"),
    ).give(lambda found: (found.id, found.description) == ("t1", "Greets")),
    "conversation.templates_v1.delete": both(
        lambda c: c.conversation.templates_v1.delete("t1"), lambda c: c.conversation.templates_v1.delete("t1")
    ).give(lambda nothing: nothing is None),
}
