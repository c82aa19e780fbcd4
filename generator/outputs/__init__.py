"""The outputs of a connector."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec import Struct

from generator import ir


class Output(Struct, frozen=True):
    """A kind of output, imported at first use; its templates are in the folder of its name."""

    name: str
    files: Callable[[ir.Connector], Mapping[str, bytes]]


def _sdk(connector: ir.Connector) -> Mapping[str, bytes]:
    from generator.outputs.sdk.package import files

    return {path: text.encode() for path, text in files(connector).items()}


def _openapi(connector: ir.Connector) -> Mapping[str, bytes]:
    from generator.outputs.openapi.document import files

    return files(connector)


def _docs(connector: ir.Connector) -> Mapping[str, bytes]:
    from generator.outputs.docs.site import files

    return files(connector)


SDK = Output("sdk", _sdk)
OPENAPI = Output("openapi", _openapi)
DOCS = Output("docs", _docs)
OUTPUTS = (SDK, OPENAPI, DOCS)
