"""The operations and events of the API: this API has none."""

CLIENT = "Client"
"""The class of the client."""

COMMAND = "client"
"""The command of a terminal."""

OPERATIONS: tuple[tuple[str, str, str, str, str, bool, str], ...] = ()
"""The name of each, its name as a tool, its module, its key there, its effect, whether it is repeatable, a summary."""

TRIGGERS: tuple[tuple[str, str, str], ...] = ()
"""The id of each event, its module, a summary."""
