"""A connector as an OpenAPI 3.1 document, for everything in the world that reads one."""

from __future__ import annotations

from generator.outputs.openapi.document import document as document
