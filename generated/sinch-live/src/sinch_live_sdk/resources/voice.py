"""Phone calls: make one that speaks, joins a conference or follows your instructions, and see how it went."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .. import resources as _resources
from .._runtime.resource import AsyncHolder as _AsyncHolder
from .._runtime.resource import SyncHolder as _SyncHolder
from .._runtime.values import Unrecognized
from .._runtime.variants import UnknownVariant
from ..models.voice import Call, StartedCall
from ..types.conference_dtmf_options import ConferenceDtmfOptionsInput
from ..types.svaml import SvamlInput
from ..types.svaml_action import SvamlActionInput
from ..types.svaml_instruction import SvamlInstructionInput
from . import _calls


class VoiceResource(_SyncHolder):
    """Phone calls: make one that speaks, joins a conference or follows your instructions, and see how it went."""

    conferences: _resources.voice_conferences.VoiceConferencesResource
    """Conferences: who takes part; mute them, put them on hold, or end it."""

    applications: _resources.voice_applications.VoiceApplicationsResource
    """Settings of voice apps: their numbers, and where their events are sent."""

    def read(self, id: str) -> Call:
        """Read one call.

        Args:
            id: The call.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `GET /calling/v1/calls/id/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.voice.read_call(self._settings, id))

    def create(
        self,
        *,
        to: str,
        to_type: Literal["number", "username", "sip"] = "number",
        from_: str | None = None,
        text: str | None = None,
        prompts: str | None = None,
        locale: str | None = None,
        custom: str | None = None,
        dtmf: str | None = None,
        domain: Literal["pstn", "PSTN", "mxp", "MXP", "sip", "SIP"] | Unrecognized | None = None,
        enable_ace: bool | None = None,
        enable_dice: bool | None = None,
        enable_pie: bool | None = None,
    ) -> StartedCall:
        """Call a number and say a text.

        Args:
            to: The callee: a number in E.164, or the name of a user. Example: `"+15551230001"`.
            to_type: What the callee is.
            from_: The number that is shown, one of yours; without it the call is anonymous. Example: `"+15551230002"`.
            text: What is said, up to 600 characters. Example: `"Hello"`.
            prompts: What is said or played instead of `text`, such as `#ssml[...]`.
            locale: The voice, such as `en-US`. Example: `"en-US"`.
            custom: A text of your own, sent along in events.
            dtmf: Keys that are pressed when the call is answered.
            domain: The network, if it is not to be guessed.
            enable_ace: Whether the event `answered` is sent.
            enable_dice: Whether the event `disconnected` is sent.
            enable_pie: Whether the event `prompted` is sent.

        Raises:
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `POST /calling/v1/callouts`. It costs money. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(
            _calls.voice.create_call(
                self._settings,
                to=to,
                to_type=to_type,
                from_=from_,
                text=text,
                prompts=prompts,
                locale=locale,
                custom=custom,
                dtmf=dtmf,
                domain=domain,
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
        to_type: Literal["number", "username", "sip"] = "number",
        from_: str | None = None,
        conference_dtmf_options: ConferenceDtmfOptionsInput | None = None,
        greeting: str | None = None,
        locale: str | None = None,
        music: Literal["ring", "music1", "music2", "music3"] | Unrecognized | None = None,
        max_duration: int | None = None,
        custom: str | None = None,
        dtmf: str | None = None,
        domain: Literal["pstn", "PSTN", "mxp", "MXP", "sip", "SIP"] | Unrecognized | None = None,
        enable_ace: bool | None = None,
        enable_dice: bool | None = None,
        enable_pie: bool | None = None,
    ) -> StartedCall:
        """Call a number and connect it to a conference.

        Args:
            to: The callee: a number in E.164, or the name of a user. Example: `"+15551230001"`.
            conference_id: The conference; it is made if it isn't there. Example: `"conf-1"`.
            to_type: What the callee is.
            from_: The number that is shown, one of yours.
            conference_dtmf_options: What the keys of the callee do.
            greeting: What is said when the callee joins. Example: `"Welcome"`.
            locale: The voice, such as `en-US`.
            music: What is played while waiting.
            max_duration: The longest that the call may take, in seconds.
            custom: A text of your own, sent along in events.
            dtmf: Keys that are pressed when the call is answered.
            domain: The network, if it is not to be guessed.
            enable_ace: Whether the event `answered` is sent.
            enable_dice: Whether the event `disconnected` is sent.
            enable_pie: Whether the event `prompted` is sent.

        Raises:
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `POST /calling/v1/callouts`. It costs money. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(
            _calls.voice.create_conference_call(
                self._settings,
                to=to,
                conference_id=conference_id,
                to_type=to_type,
                from_=from_,
                conference_dtmf_options=conference_dtmf_options,
                greeting=greeting,
                locale=locale,
                music=music,
                max_duration=max_duration,
                custom=custom,
                dtmf=dtmf,
                domain=domain,
                enable_ace=enable_ace,
                enable_dice=enable_dice,
                enable_pie=enable_pie,
            )
        )

    def create_custom(
        self,
        *,
        to: str,
        to_type: Literal["number", "username", "sip"] = "number",
        from_: str | None = None,
        ice: str | SvamlInput | UnknownVariant | None = None,
        ace: str | SvamlInput | UnknownVariant | None = None,
        pie: str | SvamlInput | UnknownVariant | None = None,
        max_duration: int | None = None,
        custom: str | None = None,
        dtmf: str | None = None,
    ) -> StartedCall:
        """Call a number and follow your own instructions.

        Args:
            to: The callee: a number in E.164, or the name of a user. Example: `"+15551230001"`.
            to_type: What the callee is.
            from_: The number that is shown, one of yours.
            ice: What to do first: SVAML, or a URL that answers with it.
            ace: What to do when the call is answered: SVAML, or a URL. Example: `{"action":{"name":"hangup"}}`.
            pie: What to do after a prompt: SVAML, or a URL.
            max_duration: The longest that the call may take, in seconds.
            custom: A text of your own, sent along in events.
            dtmf: Keys that are pressed when the call is answered.

        Raises:
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `POST /calling/v1/callouts`. It costs money. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(
            _calls.voice.create_custom_call(
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
        self, id: str, *, action: SvamlActionInput, instructions: Sequence[SvamlInstructionInput] | None = None
    ) -> None:
        """Give a running call other instructions.

        Args:
            id: The call. Example: `"call-1"`.
            action: What becomes of the call. Example: `{"name":"hangup"}`.
            instructions: What is done before that. Example: `[{"name":"say","text":"Good bye"}]`.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `PATCH /calling/v1/calls/id/{id}`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(_calls.voice.update_call(self._settings, id, action=action, instructions=instructions))

    def update_leg(
        self,
        id: str,
        leg: Literal["caller", "callee", "both"],
        *,
        action: SvamlActionInput,
        instructions: Sequence[SvamlInstructionInput] | None = None,
    ) -> None:
        """Give one side of a running call other instructions.

        Args:
            id: The call.
            leg: The side.
            action: What becomes of it.
            instructions: What is done before that.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `PATCH /calling/v1/calls/id/{id}/leg/{leg}`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(
            _calls.voice.update_leg_call(self._settings, id, leg, action=action, instructions=instructions)
        )


class AsyncVoiceResource(_AsyncHolder):
    """Phone calls: make one that speaks, joins a conference or follows your instructions, and see how it went,
    asynchronously.
    """

    conferences: _resources.voice_conferences.AsyncVoiceConferencesResource
    """Conferences: who takes part; mute them, put them on hold, or end it."""

    applications: _resources.voice_applications.AsyncVoiceApplicationsResource
    """Settings of voice apps: their numbers, and where their events are sent."""

    async def read(self, id: str) -> Call:
        """Read one call.

        Args:
            id: The call.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `GET /calling/v1/calls/id/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.voice.read_call(self._settings, id))

    async def create(
        self,
        *,
        to: str,
        to_type: Literal["number", "username", "sip"] = "number",
        from_: str | None = None,
        text: str | None = None,
        prompts: str | None = None,
        locale: str | None = None,
        custom: str | None = None,
        dtmf: str | None = None,
        domain: Literal["pstn", "PSTN", "mxp", "MXP", "sip", "SIP"] | Unrecognized | None = None,
        enable_ace: bool | None = None,
        enable_dice: bool | None = None,
        enable_pie: bool | None = None,
    ) -> StartedCall:
        """Call a number and say a text.

        Args:
            to: The callee: a number in E.164, or the name of a user. Example: `"+15551230001"`.
            to_type: What the callee is.
            from_: The number that is shown, one of yours; without it the call is anonymous. Example: `"+15551230002"`.
            text: What is said, up to 600 characters. Example: `"Hello"`.
            prompts: What is said or played instead of `text`, such as `#ssml[...]`.
            locale: The voice, such as `en-US`. Example: `"en-US"`.
            custom: A text of your own, sent along in events.
            dtmf: Keys that are pressed when the call is answered.
            domain: The network, if it is not to be guessed.
            enable_ace: Whether the event `answered` is sent.
            enable_dice: Whether the event `disconnected` is sent.
            enable_pie: Whether the event `prompted` is sent.

        Raises:
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `POST /calling/v1/callouts`. It costs money. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(
            _calls.voice.create_call(
                self._settings,
                to=to,
                to_type=to_type,
                from_=from_,
                text=text,
                prompts=prompts,
                locale=locale,
                custom=custom,
                dtmf=dtmf,
                domain=domain,
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
        to_type: Literal["number", "username", "sip"] = "number",
        from_: str | None = None,
        conference_dtmf_options: ConferenceDtmfOptionsInput | None = None,
        greeting: str | None = None,
        locale: str | None = None,
        music: Literal["ring", "music1", "music2", "music3"] | Unrecognized | None = None,
        max_duration: int | None = None,
        custom: str | None = None,
        dtmf: str | None = None,
        domain: Literal["pstn", "PSTN", "mxp", "MXP", "sip", "SIP"] | Unrecognized | None = None,
        enable_ace: bool | None = None,
        enable_dice: bool | None = None,
        enable_pie: bool | None = None,
    ) -> StartedCall:
        """Call a number and connect it to a conference.

        Args:
            to: The callee: a number in E.164, or the name of a user. Example: `"+15551230001"`.
            conference_id: The conference; it is made if it isn't there. Example: `"conf-1"`.
            to_type: What the callee is.
            from_: The number that is shown, one of yours.
            conference_dtmf_options: What the keys of the callee do.
            greeting: What is said when the callee joins. Example: `"Welcome"`.
            locale: The voice, such as `en-US`.
            music: What is played while waiting.
            max_duration: The longest that the call may take, in seconds.
            custom: A text of your own, sent along in events.
            dtmf: Keys that are pressed when the call is answered.
            domain: The network, if it is not to be guessed.
            enable_ace: Whether the event `answered` is sent.
            enable_dice: Whether the event `disconnected` is sent.
            enable_pie: Whether the event `prompted` is sent.

        Raises:
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `POST /calling/v1/callouts`. It costs money. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(
            _calls.voice.create_conference_call(
                self._settings,
                to=to,
                conference_id=conference_id,
                to_type=to_type,
                from_=from_,
                conference_dtmf_options=conference_dtmf_options,
                greeting=greeting,
                locale=locale,
                music=music,
                max_duration=max_duration,
                custom=custom,
                dtmf=dtmf,
                domain=domain,
                enable_ace=enable_ace,
                enable_dice=enable_dice,
                enable_pie=enable_pie,
            )
        )

    async def create_custom(
        self,
        *,
        to: str,
        to_type: Literal["number", "username", "sip"] = "number",
        from_: str | None = None,
        ice: str | SvamlInput | UnknownVariant | None = None,
        ace: str | SvamlInput | UnknownVariant | None = None,
        pie: str | SvamlInput | UnknownVariant | None = None,
        max_duration: int | None = None,
        custom: str | None = None,
        dtmf: str | None = None,
    ) -> StartedCall:
        """Call a number and follow your own instructions.

        Args:
            to: The callee: a number in E.164, or the name of a user. Example: `"+15551230001"`.
            to_type: What the callee is.
            from_: The number that is shown, one of yours.
            ice: What to do first: SVAML, or a URL that answers with it.
            ace: What to do when the call is answered: SVAML, or a URL. Example: `{"action":{"name":"hangup"}}`.
            pie: What to do after a prompt: SVAML, or a URL.
            max_duration: The longest that the call may take, in seconds.
            custom: A text of your own, sent along in events.
            dtmf: Keys that are pressed when the call is answered.

        Raises:
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `POST /calling/v1/callouts`. It costs money. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(
            _calls.voice.create_custom_call(
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
        self, id: str, *, action: SvamlActionInput, instructions: Sequence[SvamlInstructionInput] | None = None
    ) -> None:
        """Give a running call other instructions.

        Args:
            id: The call. Example: `"call-1"`.
            action: What becomes of the call. Example: `{"name":"hangup"}`.
            instructions: What is done before that. Example: `[{"name":"say","text":"Good bye"}]`.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `PATCH /calling/v1/calls/id/{id}`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(
            _calls.voice.update_call(self._settings, id, action=action, instructions=instructions)
        )

    async def update_leg(
        self,
        id: str,
        leg: Literal["caller", "callee", "both"],
        *,
        action: SvamlActionInput,
        instructions: Sequence[SvamlInstructionInput] | None = None,
    ) -> None:
        """Give one side of a running call other instructions.

        Args:
            id: The call.
            leg: The side.
            action: What becomes of it.
            instructions: What is done before that.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `PATCH /calling/v1/calls/id/{id}/leg/{leg}`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(
            _calls.voice.update_leg_call(self._settings, id, leg, action=action, instructions=instructions)
        )
