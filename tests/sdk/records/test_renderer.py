"""What the renderer of the dataclasses returns is used; a name that it changed is refused."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from datamodel_code_generator.model.dataclass import DataClass

from generator.outputs.sdk import classes
from generator.pipeline import files
from tests.support.packages import compiled_document
from tests.support.specs import SERVICE, thing

_HEAD = "@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)\nclass Thing(_Record):\n"
_FIELD = "    id: str | None\n"
ANSWERS = {
    "not code": "import",
    "another statement": f"{_HEAD}{_FIELD}import os\n",
    "no class": "Thing = 1\n",
    "another name": _HEAD.replace("Thing", "Things") + _FIELD,
    "a field more": f"{_HEAD}{_FIELD}    more: str\n",
    "a field less": f"{_HEAD}    pass\n",
    "another field": f"{_HEAD}{_FIELD.replace('id', 'key')}",
}


def test_its_class_is_used() -> None:
    assert "    id: str | None = None" in _built()["src/acme_sdk/models/things.py"]


@pytest.mark.parametrize("name", ANSWERS)
def test_another_name_is_refused(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def render(_: object) -> str:
        return ANSWERS[name]

    monkeypatch.setattr(DataClass, "render", render)
    with pytest.raises(classes.RendererMismatch):
        _built()


def _built() -> Mapping[str, str]:
    fields = [{"name": "id", "type": "ID", "selector": ["id"]}]
    return files(compiled_document({**SERVICE, "resources": [thing(fields=fields)]}))
