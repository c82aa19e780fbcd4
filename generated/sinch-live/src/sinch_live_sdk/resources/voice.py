"""Phone calls: make one that speaks, joins a conference or follows your instructions, and see how it went."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from .._runtime import body as _body, returns as _returns, wire as _wire
from .._runtime.call import Call as _Call, ErrorFields as _ErrorFields, Policy as _Policy
from .._runtime.raw import RawResponse
from .._runtime.resource import AsyncResource as _AsyncResource, SyncResource as _SyncResource
from .._runtime.settings import Settings as _Settings
from .._runtime.values import JsonInput
from ..models.voice import Call, StartedCall, decode_call as _decode_call, decode_started_call as _decode_started_call


def _base_url(_settings: _Settings) -> str:
    return f"https://{_settings.text('voice_region')}.api.sinch.com"


_CALL = _returns.record(_decode_call)
_POLICY = _Policy(base_url=_base_url, auth="application", errors=_ErrorFields(("errorCode",), ("message",)))
_STARTED_CALL = _returns.record(_decode_started_call)


def _read_call(_settings: _Settings, /, id: str) -> _Call[Call]:
    return _Call("GET", f"/calling/v1/calls/id/{_wire.segment(id)}", _CALL, policy=_POLICY)


def _create_call(
    _settings: _Settings,
    /,
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
) -> _Call[StartedCall]:
    return _Call(
        "POST",
        "/calling/v1/callouts",
        _STARTED_CALL,
        body=_body.json_body(
            {
                "method": "ttsCallout",
                "ttsCallout": {
                    "destination": {"type": _wire.text(_wire.default(to_type, "number")), "endpoint": _wire.text(to)},
                    "cli": _wire.optional(from_, _wire.text),
                    "text": _wire.optional(text, _wire.text),
                    "prompts": _wire.optional(prompts, _wire.text),
                    "locale": _wire.optional(locale, _wire.text),
                    "custom": _wire.optional(custom, _wire.text),
                    "dtmf": _wire.optional(dtmf, _wire.text),
                    "enableAce": _wire.optional(enable_ace, _wire.truth),
                    "enableDice": _wire.optional(enable_dice, _wire.truth),
                    "enablePie": _wire.optional(enable_pie, _wire.truth),
                },
            }
        ),
        policy=_POLICY,
    )


def _create_conference_call(
    _settings: _Settings,
    /,
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
) -> _Call[StartedCall]:
    return _Call(
        "POST",
        "/calling/v1/callouts",
        _STARTED_CALL,
        body=_body.json_body(
            {
                "method": "conferenceCallout",
                "conferenceCallout": {
                    "destination": {"type": _wire.text(_wire.default(to_type, "number")), "endpoint": _wire.text(to)},
                    "cli": _wire.optional(from_, _wire.text),
                    "conferenceId": _wire.text(conference_id),
                    "greeting": _wire.optional(greeting, _wire.text),
                    "locale": _wire.optional(locale, _wire.text),
                    "mohClass": _wire.optional(music, _wire.text),
                    "maxDuration": _wire.optional(max_duration, _wire.whole),
                    "custom": _wire.optional(custom, _wire.text),
                    "enableAce": _wire.optional(enable_ace, _wire.truth),
                    "enableDice": _wire.optional(enable_dice, _wire.truth),
                    "enablePie": _wire.optional(enable_pie, _wire.truth),
                },
            }
        ),
        policy=_POLICY,
    )


def _create_custom_call(
    _settings: _Settings,
    /,
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
) -> _Call[StartedCall]:
    return _Call(
        "POST",
        "/calling/v1/callouts",
        _STARTED_CALL,
        body=_body.json_body(
            {
                "method": "customCallout",
                "customCallout": {
                    "destination": {"type": _wire.text(_wire.default(to_type, "number")), "endpoint": _wire.text(to)},
                    "cli": _wire.optional(from_, _wire.text),
                    "ice": _wire.optional(ice, _wire.text),
                    "ace": _wire.optional(ace, _wire.text),
                    "pie": _wire.optional(pie, _wire.text),
                    "maxDuration": _wire.optional(max_duration, _wire.whole),
                    "custom": _wire.optional(custom, _wire.text),
                    "dtmf": _wire.optional(dtmf, _wire.text),
                },
            }
        ),
        policy=_POLICY,
    )


def _update_call(
    _settings: _Settings,
    /,
    id: str,
    *,
    action: Mapping[str, JsonInput],
    instructions: list[Mapping[str, JsonInput]] | None = None,
) -> _Call[None]:
    return _Call(
        "PATCH",
        f"/calling/v1/calls/id/{_wire.segment(id)}",
        _returns.nothing,
        body=_body.json_body(
            {
                "instructions": _wire.optional(instructions, _wire.list_of(_wire.anything)),
                "action": _wire.anything(action),
            }
        ),
        policy=_POLICY,
    )


class VoiceResource(_SyncResource):
    """Phone calls: make one that speaks, joins a conference or follows your instructions, and see how it went."""

    def read(self, id: str) -> Call:
        """Read one call.

        `GET /calling/v1/calls/id/{id}`. Sent again after any passing failure.

        Args:
            id: The call.

        Returns:
            The `Call` that the server answers with.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_read_call(self._settings, id))

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

        `POST /calling/v1/callouts`. Sent again only where it has not arrived, or was turned away with a 429.

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

        Returns:
            The `StartedCall` that the server answers with.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(
            _create_call(
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

        `POST /calling/v1/callouts`. Sent again only where it has not arrived, or was turned away with a 429.

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

        Returns:
            The `StartedCall` that the server answers with.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(
            _create_conference_call(
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

        `POST /calling/v1/callouts`. Sent again only where it has not arrived, or was turned away with a 429.

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

        Returns:
            The `StartedCall` that the server answers with.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(
            _create_custom_call(
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
        self, id: str, *, action: Mapping[str, JsonInput], instructions: list[Mapping[str, JsonInput]] | None = None
    ) -> None:
        """Give a running call other instructions.

        `PATCH /calling/v1/calls/id/{id}`. Sent again only where it has not arrived, or was turned away with a 429.

        Args:
            id: The call.
            action: What is done, in SVAML: `{"name": "hangup"}`.
            instructions: What is said or played before it, in SVAML.

        Returns:
            Nothing.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
        """
        return self._engine.call(_update_call(self._settings, id, action=action, instructions=instructions))


class AsyncVoiceResource(_AsyncResource):
    """Phone calls: make one that speaks, joins a conference or follows your instructions, and see how it went, awaited."""

    async def read(self, id: str) -> Call:
        """Read one call.

        `GET /calling/v1/calls/id/{id}`. Sent again after any passing failure.

        Args:
            id: The call.

        Returns:
            The `Call` that the server answers with.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_read_call(self._settings, id))

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

        `POST /calling/v1/callouts`. Sent again only where it has not arrived, or was turned away with a 429.

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

        Returns:
            The `StartedCall` that the server answers with.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(
            _create_call(
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

        `POST /calling/v1/callouts`. Sent again only where it has not arrived, or was turned away with a 429.

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

        Returns:
            The `StartedCall` that the server answers with.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(
            _create_conference_call(
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

        `POST /calling/v1/callouts`. Sent again only where it has not arrived, or was turned away with a 429.

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

        Returns:
            The `StartedCall` that the server answers with.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(
            _create_custom_call(
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
        self, id: str, *, action: Mapping[str, JsonInput], instructions: list[Mapping[str, JsonInput]] | None = None
    ) -> None:
        """Give a running call other instructions.

        `PATCH /calling/v1/calls/id/{id}`. Sent again only where it has not arrived, or was turned away with a 429.

        Args:
            id: The call.
            action: What is done, in SVAML: `{"name": "hangup"}`.
            instructions: What is said or played before it, in SVAML.

        Returns:
            Nothing.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
        """
        return await self._engine.call(_update_call(self._settings, id, action=action, instructions=instructions))


class VoiceResourceWithRawResponse(_SyncResource):
    """The calls of `VoiceResource`, each giving the `RawResponse`."""

    def read(self, id: str) -> RawResponse[Call]:
        """`read`, as the answer itself."""
        return self._engine.raw_call(_read_call(self._settings, id))

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
    ) -> RawResponse[StartedCall]:
        """`create`, as the answer itself."""
        return self._engine.raw_call(
            _create_call(
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
    ) -> RawResponse[StartedCall]:
        """`create_conference`, as the answer itself."""
        return self._engine.raw_call(
            _create_conference_call(
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
    ) -> RawResponse[StartedCall]:
        """`create_custom`, as the answer itself."""
        return self._engine.raw_call(
            _create_custom_call(
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
        self, id: str, *, action: Mapping[str, JsonInput], instructions: list[Mapping[str, JsonInput]] | None = None
    ) -> RawResponse[None]:
        """`update`, as the answer itself."""
        return self._engine.raw_call(_update_call(self._settings, id, action=action, instructions=instructions))


class AsyncVoiceResourceWithRawResponse(_AsyncResource):
    """The calls of `VoiceResource`, each giving the `RawResponse`."""

    async def read(self, id: str) -> RawResponse[Call]:
        """`read`, as the answer itself."""
        return await self._engine.raw_call(_read_call(self._settings, id))

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
    ) -> RawResponse[StartedCall]:
        """`create`, as the answer itself."""
        return await self._engine.raw_call(
            _create_call(
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
    ) -> RawResponse[StartedCall]:
        """`create_conference`, as the answer itself."""
        return await self._engine.raw_call(
            _create_conference_call(
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
    ) -> RawResponse[StartedCall]:
        """`create_custom`, as the answer itself."""
        return await self._engine.raw_call(
            _create_custom_call(
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
        self, id: str, *, action: Mapping[str, JsonInput], instructions: list[Mapping[str, JsonInput]] | None = None
    ) -> RawResponse[None]:
        """`update`, as the answer itself."""
        return await self._engine.raw_call(_update_call(self._settings, id, action=action, instructions=instructions))
