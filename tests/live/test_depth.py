"""The measure of depth: bodies of the stand-in are reached whole, and what no type has is not."""

from __future__ import annotations

import json
from pathlib import Path

from tests.live import bodies, depth
from tests.live.bodies import Json

WHOLE: dict[str, Json] = {
    "sms/v1/groups/GroupDto.json": bodies.group("group-1"),
    "sms/v1/inbounds/MediaDto.json": bodies.media_inbound("in-1"),
    "sms/v1/inbounds/response/ListInboundsDto.json": {
        "count": 3,
        "page": 0,
        "page_size": 3,
        "inbounds": bodies.INBOUNDS,
    },
    "sms/v1/sinchevents/InboundMediaDto.json": bodies.media_inbound("in-1"),
    "voice/v1/conferences/ConferenceDto.json": bodies.CONFERENCE,
    "voice/v1/applications/CallbacksDto.json": bodies.CALLBACKS,
    "voice/v1/applications/QueryNumberDto.json": bodies.QUERIED,
    "voice/v1/applications/NumbersDto.json": {"numbers": bodies.VOICE_NUMBERS},
    "fax/v3/faxes/FaxDto.json": bodies.fax("fax-1"),
    "fax/v3/faxes/ListFaxesDto.json": {"page": 1, "totalPages": 1, "pageSize": 2, "faxes": bodies.FAXES},
    "fax/v3/services/ServiceDto.json": bodies.fax_service("service-1"),
    "fax/v3/coverpages/CoverPageDto.json": bodies.cover_page("cover-1"),
    "fax/v3/emails/EmailDto.json": bodies.fax_email("ada@acme.example"),
    "fax/v3/sinchevents/FaxCompletedDto.json": {
        "event": "FAX_COMPLETED",
        "eventTime": "2026-05-06T07:08:09Z",
        "fax": bodies.fax("fax-1"),
        "file": "JVBERi0xLjc=",
        "fileType": "PDF",
    },
}


def measured(files: dict[str, Json], folder: Path) -> depth.Found:
    """Measure bodies in a folder."""
    for name, body in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(body), encoding="utf-8")
    found = depth.Found()
    depth.measure(folder, found)
    return found


def test_bodies_are_reached_whole(tmp_path: Path) -> None:
    found = measured(WHOLE, tmp_path)
    assert found.others == []
    assert found.reached == found.leaves
    assert {resource for resource, _ in found.leaves} >= {"sms.groups", "voice.conferences", "fax.services", "fax"}


def test_what_no_type_has_is_not_reached(tmp_path: Path) -> None:
    found = measured(
        {
            "sms/v1/groups/GroupDto.json": {"id": "1", "size": 2, "mood": {"good": True}},
            "voice/v1/calls/request/CallUpdateRequestDto.json": {"action": {"name": "hangup", "softly": True}},
        },
        tmp_path,
    )
    assert found.others == [
        "replies sms/v1/groups/GroupDto.json: mood.good",
        "requests voice/v1/calls/request/CallUpdateRequestDto.json: action.softly",
    ]
    assert "| all | 2 / 3 = 66.7% |  | 1 / 2 = 50.0% |" in found.table()
