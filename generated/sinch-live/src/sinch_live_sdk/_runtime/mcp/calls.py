"""Calls of tools: permissions, questions to a person, and outcomes."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..retry import may_have_happened
from ..tools.operation import Operation
from ..tools.refusal import InvalidArgumentsError, refused
from ..values import JsonObject, JsonValue
from ..wire import json_text
from . import approval
from .approval import Approvals
from .offer import DESCRIBE, Offer
from .results import LONGEST, MisusedError, done, failed, told

if TYPE_CHECKING:
    from ..client import AsyncClient

_APPROVAL = "approval"
"""The name of the question in a result."""

_LONGEST_SCHEMA = 8_000


@dataclass(frozen=True, slots=True)
class Limits:
    """The permissions at the start of the server: operations without approval, and the number of calls that spend."""

    yes: frozenset[str]
    max_spends: int | None


@dataclass(frozen=True, slots=True)
class Host:
    """The way to ask a person: by a request to the host, or by a result with a question, and its answer."""

    ask: Callable[[JsonObject], Awaitable[object]] | None = None
    asks_by_result: bool = False
    state: JsonValue = None
    responses: JsonValue = None


class Calls:
    """Calls the operations of an offer."""

    def __init__(self, offer: Offer, limits: Limits, client: Callable[[], AsyncClient]) -> None:
        self.offer: Offer = offer
        self._limits = limits
        self._make = client
        self._client: AsyncClient | None = None
        self._approvals = Approvals()
        self._spends = 0
        self._open: dict[str, int] = {}  # how often a call was sent whose outcome isn't known

    async def close(self) -> None:
        """Close the client."""
        if self._client is not None:
            await self._client.close()

    async def call(self, name: str, arguments: JsonValue, host: Host) -> JsonObject | None:
        """Return the result of a call; `None` if no tool has the name."""
        try:
            match = self.offer.found(name, arguments)
            if match is None or not isinstance(match, tuple):
                return match
            return await self._called(*match, host)
        except MisusedError as error:
            return failed(str(error))

    async def _called(self, operation: Operation, passed: JsonValue, host: Host) -> JsonObject:
        arguments: JsonValue = {} if passed is None else passed
        try:
            if not isinstance(arguments, dict):
                raise refused(operation.name, ["expected an object of arguments"])
            if self._client is None:
                self._client = self._make()
            if operation.effect == "reads":
                return done(await operation.acall(self._client, arguments, max_chars=LONGEST))
            operation.build(self._client, arguments)
            return await self._changed(self._client, operation, arguments, host)
        except InvalidArgumentsError as error:
            return failed(f"{error}{self._schema(operation)}")
        except Exception as error:  # noqa: BLE001 - whatever it is, the host gets an answer, and the server goes on
            print(f"{operation.name}: {type(error).__name__}", file=sys.stderr)
            return failed(told(error))

    async def _changed(
        self, client: AsyncClient, operation: Operation, arguments: JsonObject, host: Host
    ) -> JsonObject:
        call = approval.digest(operation.name, arguments)
        unknown = self._open.get(call, 0)
        if self._is_spent(operation):
            return failed(self._spent)
        if operation.needs_approval and (unknown or operation.name not in self._limits.yes):
            refused = await self._asked(operation, arguments, host, approval.digest(call, unknown), again=unknown > 0)
            if refused is not None:
                return refused
            if self._open.get(call, 0) > unknown:
                return failed("Meanwhile, an equal call may have been carried out. Nothing was sent: look first.")
        if self._is_spent(operation):
            return failed(self._spent)
        self._spends += operation.effect == "spends"
        self._open[call] = self._open.get(call, 0) + 1  # until its outcome is known; a cancelled call's never is
        try:
            result = await operation.acall(client, arguments, max_chars=LONGEST)
        except Exception as error:
            if may_have_happened(error, reads=False):
                return failed(f"{told(error)} {self._maybe(operation)}")
            self._open[call] -= 1
            raise
        self._open[call] -= 1
        return done(result)

    async def _asked(
        self, operation: Operation, arguments: JsonObject, host: Host, call: str, *, again: bool
    ) -> JsonObject | None:
        """Ask a person; return the result in place of the call, `None` if it is approved."""
        question = approval.question(operation, arguments, again=again)
        if host.state is not None:
            response = host.responses.get(_APPROVAL) if isinstance(host.responses, dict) else None
            reason = self._approvals.spend(host.state, call) or approval.refusal(response)
            return None if reason is None else failed(f"{reason} Nothing was sent.")
        if host.asks_by_result:
            return {
                "resultType": "input_required",
                "inputRequests": {_APPROVAL: {"method": "elicitation/create", "params": question}},
                "requestState": self._approvals.opened(call),
            }
        if host.ask is None:
            return failed(self._unable(operation, again=again))
        try:
            async with asyncio.timeout(approval.LIFETIME):
                reason = approval.refusal(await host.ask(question))
        except TimeoutError:
            reason = "Nobody answered in time."
        return None if reason is None else failed(f"{reason} Nothing was sent.")

    def _is_spent(self, operation: Operation) -> bool:
        most = self._limits.max_spends
        return operation.effect == "spends" and most is not None and self._spends >= most

    @property
    def _spent(self) -> str:
        return (
            f"This server carries out {self._limits.max_spends} calls that spend money, and no more. Nothing was sent. "
            "A person can start it with a larger --max-spends."
        )

    def _unable(self, operation: Operation, *, again: bool) -> str:
        text = f"{operation.name} needs the approval of a person, and this host can't ask for it. Nothing was sent."
        if again:
            return f"{text} An equal call may have been carried out before{self._look(operation)}."
        return f"{text} A person can start the server with --yes {operation.name}."

    def _maybe(self, operation: Operation) -> str:
        if not operation.needs_approval:
            return "It may have been carried out; it can be repeated."
        return (
            f"IT MAY HAVE BEEN CARRIED OUT. Don't repeat it before you looked{self._look(operation)}; "
            "an equal call asks a person again."
        )

    def _look(self, operation: Operation) -> str:
        names = self.offer.reads(operation.resource)
        return f" with {' or '.join(names)}" if names else ""

    def _schema(self, operation: Operation) -> str:
        """The schema of the arguments, if the list of tools lacks it."""
        if not self.offer.is_grouped:
            return ""
        text = json_text(operation.mcp()["inputSchema"])
        if len(text) > _LONGEST_SCHEMA:
            return f"\n{DESCRIBE} has its arguments."
        return f"\nIts arguments: {text}"
