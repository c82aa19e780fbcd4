"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "PixButton": (
        '{"description":"A button that copies a Pix code.","type":"object","additionalProperties":false,'
        '"properties":{"type":{"const":"pix_dynamic_code"},"code":{"type":"string","description":"The code"},'
        '"merchant_name":{"type":"string","description":"Who is paid"},"key":{"type":"string",'
        '"description":"The Pix key"},"key_type":{"type":"string","enum":["CPF","CNPJ","EMAIL","PHONE","EVP"],'
        '"description":"The kind of the key"}},"required":["type","code","merchant_name","key","key_type"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "PixButton": (
        '{"description":"A button that copies a Pix code.","type":"object",'
        '"properties":{"type":{"const":"pix_dynamic_code"},"code":{"type":"string","description":"The code"},'
        '"merchant_name":{"type":"string","description":"Who is paid"},"key":{"type":"string",'
        '"description":"The Pix key"},"key_type":{"type":"string","examples":["CPF","CNPJ","EMAIL","PHONE","EVP"],'
        '"description":"The kind of the key"}}}'
    ),
}
"""The schema of each type, as it is received."""
