"""The output of the dataclass renderer, compared with the request."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from generator.outputs.sdk import classes
from generator.pipeline import files
from tests.support.packages import compiled_document
from tests.support.specs import SERVICE, thing

_HEAD = "@dataclass(frozen=True, slots=True, kw_only=True)\nclass Thing(_Record):\n"
_FIELD = "    id: str | None\n"
ANSWERS = {
    "no code": "import",
    "another statement": f"{_HEAD}{_FIELD}    pass\nimport os\n",
    "no class": "Thing = 1\n",
    "another name": _HEAD.replace("Thing", "Things") + _FIELD + "    pass\n",
    "another decorator": _HEAD.replace("frozen=True, ", "") + _FIELD + "    pass\n",
    "another base": _HEAD.replace("_Record", "Record") + _FIELD + "    pass\n",
    "a field more": f"{_HEAD}{_FIELD}    more: str\n    pass\n",
    "a field less": f"{_HEAD}    pass\n",
    "another field": f"{_HEAD}{_FIELD.replace('id', 'key')}    pass\n",
    "another type": f"{_HEAD}{_FIELD.replace(' | None', '')}    pass\n",
    "a default": f"{_HEAD}    id: str | None = open('x')\n    pass\n",
    "a method": f"{_HEAD}    def id(self): ...\n    pass\n",
}


def test_what_it_gives_is_taken() -> None:
    assert "    id: str | None = None" in _built()["src/acme_sdk/models/things.py"]


@pytest.mark.parametrize("name", ANSWERS)
def test_anything_else_is_refused(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def rendered(_: Mapping[str, classes.Fields]) -> dict[str, str]:
        return {"Thing": ANSWERS[name]}

    monkeypatch.setattr(classes, "_rendered", rendered)
    with pytest.raises(classes.RendererMismatch):
        _built()


def _built() -> Mapping[str, str]:
    fields = [{"name": "id", "type": "ID", "selector": ["id"]}]
    return files(compiled_document({**SERVICE, "resources": [thing(fields=fields)]}))
