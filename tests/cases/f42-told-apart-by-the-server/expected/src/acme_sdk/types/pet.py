"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from ..models.cat import Cat
from ..models.dog import Dog
from .cat import CatDict

PetInput: TypeAlias = Dog | CatDict | Cat | UnknownVariant
"""An argument of type `Pet`."""
