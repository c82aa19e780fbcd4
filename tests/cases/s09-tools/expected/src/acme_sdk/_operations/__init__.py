"""The operations and events of the API, for `tools`."""

from __future__ import annotations

CLIENT = "Acme"
"""The class of the client."""

COMMAND = "acme-sdk"
"""The command of a terminal."""

OPERATIONS: tuple[tuple[str, str, str, str, str, bool, str], ...] = (
    ("things.list", "things_list", "things", "list", "reads", True, "List things."),
    ("things.import", "things_import", "things", "import", "spends", False, "Import: things."),
)
"""The name of each, its name as a tool, its module, its key there, its effect, whether it is repeatable, a summary."""

TRIGGERS: tuple[tuple[str, str, str], ...] = (("things/made", "things", "The event things/made."),)
"""The id of each event, its module, a summary."""
