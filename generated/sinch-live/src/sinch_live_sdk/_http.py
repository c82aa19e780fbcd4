"""The HTTP library that this package speaks through; nothing else imports it."""

import httpx

__all__ = ["httpx"]
