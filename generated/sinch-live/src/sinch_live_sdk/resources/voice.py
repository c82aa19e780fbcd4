"""Phone calls: make one that speaks, joins a conference or follows your instructions, and see how it went."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from .._runtime.values import JsonInput
from ..models.voice import Call, StartedCall
from ._calls import voice as _calls


class VoiceResource(_SyncResource):
    """Phone calls: make one that speaks, joins a conference or follows your instructions, and see how it went."""

    def read(self, id: str) -> Call:
        """Read one call.

        `GET /calling/v1/calls/id/{id}`. Retried on any transient failure.

        Args:
            id: The call.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return self._engine.call(_calls.read_call(self._settings, id))

    def create(
        self,
        *,
        to: str,
        to_type: Literal["number", "username"] = "number",
        from_: str | None = None,
        text: str | None = None,
        prompts: str | None = None,
        locale: str | None = None,
        custom: str | None = None,
        dtmf: str | None = None,
        enable_ace: bool | None = None,
        enable_dice: bool | None = None,
        enable_pie: bool | None = None,
    ) -> StartedCall:
        """Call a number and say a text.

        `POST /calling/v1/callouts`. Retried only if the request never reached the server, or on 429.

        Args:
            to: The callee: a number in E.164, or the name of a user.
            to_type: What the callee is.
            from_: The number that is shown, one of yours; without it the call is anonymous.
            text: What is said, up to 600 characters.
            prompts: What is said or played instead of `text`, such as `#ssml[...]`.
            locale: The voice, such as `en-US`.
            custom: A text of your own, sent along in events.
            dtmf: Keys that are pressed when the call is answered.
            enable_ace: Whether the event `answered` is sent.
            enable_dice: Whether the event `disconnected` is sent.
            enable_pie: Whether the event `prompted` is sent.
        """
        return self._engine.call(
            _calls.create_call(
                self._settings,
                to=to,
                to_type=to_type,
                from_=from_,
                text=text,
                prompts=prompts,
                locale=locale,
                custom=custom,
                dtmf=dtmf,
                enable_ace=enable_ace,
                enable_dice=enable_dice,
                enable_pie=enable_pie,
            )
        )

    def create_conference(
        self,
        *,
        to: str,
        conference_id: str,
        to_type: Literal["number", "username"] = "number",
        from_: str | None = None,
        greeting: str | None = None,
        locale: str | None = None,
        music: str | None = None,
        max_duration: int | None = None,
        custom: str | None = None,
        enable_ace: bool | None = None,
        enable_dice: bool | None = None,
        enable_pie: bool | None = None,
    ) -> StartedCall:
        """Call a number and connect it to a conference.

        `POST /calling/v1/callouts`. Retried only if the request never reached the server, or on 429.

        Args:
            to: The callee: a number in E.164, or the name of a user.
            conference_id: The conference; it is made if it isn't there.
            to_type: What the callee is.
            from_: The number that is shown, one of yours.
            greeting: What is said when the callee joins.
            locale: The voice, such as `en-US`.
            music: What is played while waiting: `ring`, `music1`, `music2` or `music3`.
            max_duration: The longest that the call may take, in seconds.
            custom: A text of your own, sent along in events.
            enable_ace: Whether the event `answered` is sent.
            enable_dice: Whether the event `disconnected` is sent.
            enable_pie: Whether the event `prompted` is sent.
        """
        return self._engine.call(
            _calls.create_conference_call(
                self._settings,
                to=to,
                conference_id=conference_id,
                to_type=to_type,
                from_=from_,
                greeting=greeting,
                locale=locale,
                music=music,
                max_duration=max_duration,
                custom=custom,
                enable_ace=enable_ace,
                enable_dice=enable_dice,
                enable_pie=enable_pie,
            )
        )

    def create_custom(
        self,
        *,
        to: str,
        to_type: Literal["number", "username"] = "number",
        from_: str | None = None,
        ice: str | None = None,
        ace: str | None = None,
        pie: str | None = None,
        max_duration: int | None = None,
        custom: str | None = None,
        dtmf: str | None = None,
    ) -> StartedCall:
        """Call a number and follow your own instructions.

        `POST /calling/v1/callouts`. Retried only if the request never reached the server, or on 429.

        Args:
            to: The callee: a number in E.164, or the name of a user.
            to_type: What the callee is.
            from_: The number that is shown, one of yours.
            ice: What to do first: SVAML as JSON text, or a URL that answers with it.
            ace: What to do when the call is answered: SVAML as JSON text, or a URL.
            pie: What to do after a prompt: SVAML as JSON text, or a URL.
            max_duration: The longest that the call may take, in seconds.
            custom: A text of your own, sent along in events.
            dtmf: Keys that are pressed when the call is answered.
        """
        return self._engine.call(
            _calls.create_custom_call(
                self._settings,
                to=to,
                to_type=to_type,
                from_=from_,
                ice=ice,
                ace=ace,
                pie=pie,
                max_duration=max_duration,
                custom=custom,
                dtmf=dtmf,
            )
        )

    def update(
        self, id: str, *, action: Mapping[str, JsonInput], instructions: Sequence[Mapping[str, JsonInput]] | None = None
    ) -> None:
        """Give a running call other instructions.

        `PATCH /calling/v1/calls/id/{id}`. Retried only if the request never reached the server, or on 429.

        Args:
            id: The call.
            action: What is done, in SVAML: `{"name": "hangup"}`.
            instructions: What is said or played before it, in SVAML.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return self._engine.call(_calls.update_call(self._settings, id, action=action, instructions=instructions))


class AsyncVoiceResource(_AsyncResource):
    """Phone calls: make one that speaks, joins a conference or follows your instructions, and see how it went,
    asynchronously.
    """

    async def read(self, id: str) -> Call:
        """Read one call.

        `GET /calling/v1/calls/id/{id}`. Retried on any transient failure.

        Args:
            id: The call.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return await self._engine.call(_calls.read_call(self._settings, id))

    async def create(
        self,
        *,
        to: str,
        to_type: Literal["number", "username"] = "number",
        from_: str | None = None,
        text: str | None = None,
        prompts: str | None = None,
        locale: str | None = None,
        custom: str | None = None,
        dtmf: str | None = None,
        enable_ace: bool | None = None,
        enable_dice: bool | None = None,
        enable_pie: bool | None = None,
    ) -> StartedCall:
        """Call a number and say a text.

        `POST /calling/v1/callouts`. Retried only if the request never reached the server, or on 429.

        Args:
            to: The callee: a number in E.164, or the name of a user.
            to_type: What the callee is.
            from_: The number that is shown, one of yours; without it the call is anonymous.
            text: What is said, up to 600 characters.
            prompts: What is said or played instead of `text`, such as `#ssml[...]`.
            locale: The voice, such as `en-US`.
            custom: A text of your own, sent along in events.
            dtmf: Keys that are pressed when the call is answered.
            enable_ace: Whether the event `answered` is sent.
            enable_dice: Whether the event `disconnected` is sent.
            enable_pie: Whether the event `prompted` is sent.
        """
        return await self._engine.call(
            _calls.create_call(
                self._settings,
                to=to,
                to_type=to_type,
                from_=from_,
                text=text,
                prompts=prompts,
                locale=locale,
                custom=custom,
                dtmf=dtmf,
                enable_ace=enable_ace,
                enable_dice=enable_dice,
                enable_pie=enable_pie,
            )
        )

    async def create_conference(
        self,
        *,
        to: str,
        conference_id: str,
        to_type: Literal["number", "username"] = "number",
        from_: str | None = None,
        greeting: str | None = None,
        locale: str | None = None,
        music: str | None = None,
        max_duration: int | None = None,
        custom: str | None = None,
        enable_ace: bool | None = None,
        enable_dice: bool | None = None,
        enable_pie: bool | None = None,
    ) -> StartedCall:
        """Call a number and connect it to a conference.

        `POST /calling/v1/callouts`. Retried only if the request never reached the server, or on 429.

        Args:
            to: The callee: a number in E.164, or the name of a user.
            conference_id: The conference; it is made if it isn't there.
            to_type: What the callee is.
            from_: The number that is shown, one of yours.
            greeting: What is said when the callee joins.
            locale: The voice, such as `en-US`.
            music: What is played while waiting: `ring`, `music1`, `music2` or `music3`.
            max_duration: The longest that the call may take, in seconds.
            custom: A text of your own, sent along in events.
            enable_ace: Whether the event `answered` is sent.
            enable_dice: Whether the event `disconnected` is sent.
            enable_pie: Whether the event `prompted` is sent.
        """
        return await self._engine.call(
            _calls.create_conference_call(
                self._settings,
                to=to,
                conference_id=conference_id,
                to_type=to_type,
                from_=from_,
                greeting=greeting,
                locale=locale,
                music=music,
                max_duration=max_duration,
                custom=custom,
                enable_ace=enable_ace,
                enable_dice=enable_dice,
                enable_pie=enable_pie,
            )
        )

    async def create_custom(
        self,
        *,
        to: str,
        to_type: Literal["number", "username"] = "number",
        from_: str | None = None,
        ice: str | None = None,
        ace: str | None = None,
        pie: str | None = None,
        max_duration: int | None = None,
        custom: str | None = None,
        dtmf: str | None = None,
    ) -> StartedCall:
        """Call a number and follow your own instructions.

        `POST /calling/v1/callouts`. Retried only if the request never reached the server, or on 429.

        Args:
            to: The callee: a number in E.164, or the name of a user.
            to_type: What the callee is.
            from_: The number that is shown, one of yours.
            ice: What to do first: SVAML as JSON text, or a URL that answers with it.
            ace: What to do when the call is answered: SVAML as JSON text, or a URL.
            pie: What to do after a prompt: SVAML as JSON text, or a URL.
            max_duration: The longest that the call may take, in seconds.
            custom: A text of your own, sent along in events.
            dtmf: Keys that are pressed when the call is answered.
        """
        return await self._engine.call(
            _calls.create_custom_call(
                self._settings,
                to=to,
                to_type=to_type,
                from_=from_,
                ice=ice,
                ace=ace,
                pie=pie,
                max_duration=max_duration,
                custom=custom,
                dtmf=dtmf,
            )
        )

    async def update(
        self, id: str, *, action: Mapping[str, JsonInput], instructions: Sequence[Mapping[str, JsonInput]] | None = None
    ) -> None:
        """Give a running call other instructions.

        `PATCH /calling/v1/calls/id/{id}`. Retried only if the request never reached the server, or on 429.

        Args:
            id: The call.
            action: What is done, in SVAML: `{"name": "hangup"}`.
            instructions: What is said or played before it, in SVAML.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return await self._engine.call(_calls.update_call(self._settings, id, action=action, instructions=instructions))
