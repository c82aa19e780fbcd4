"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "DynamicPix": (
        '{"description":"A Pix code to pay with.","type":"object","additionalProperties":false,'
        '"properties":{"code":{"type":"string","description":"The code"},"merchant_name":{"type":"string",'
        '"description":"Who is paid"},"key":{"type":"string","description":"The Pix key"},"key_type":{"type":"string",'
        '"enum":["CPF","CNPJ","EMAIL","PHONE","EVP"],"description":"The kind of the key"}},"required":["code",'
        '"merchant_name","key","key_type"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "DynamicPix": (
        '{"description":"A Pix code to pay with.","type":"object","properties":{"code":{"type":"string",'
        '"description":"The code"},"merchant_name":{"type":"string","description":"Who is paid"},'
        '"key":{"type":"string","description":"The Pix key"},"key_type":{"type":"string","examples":["CPF","CNPJ",'
        '"EMAIL","PHONE","EVP"],"description":"The kind of the key"}}}'
    ),
}
"""The schema of each type, as it is received."""
