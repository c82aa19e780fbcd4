"""The marks of deprecation (PEP 702), which type checkers and editors show."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Generic, TypeVar, overload

    from typing_extensions import deprecated as deprecated  # every type checker has it, whatever is installed

    T = TypeVar("T")

    class Deprecated(Generic[T]):
        """A field that should not be read any more; at run time, its type alone."""

        @overload
        def __get__(self, record: None, owner: type) -> T: ...

        @overload
        @deprecated("its docstring says why")
        def __get__(self, record: object, owner: type) -> T: ...

        def __get__(self, record: object, owner: type) -> T:
            raise NotImplementedError

        def __set__(self, record: object, value: T) -> None: ...

    def deprecated_default(value: T) -> Deprecated[T]:
        """The default of a deprecated field."""
        raise NotImplementedError

else:

    class Deprecated:
        def __class_getitem__(cls, item):
            return item

    def deprecated_default(value):
        return value

    def deprecated(why):
        def mark(function):
            function.__deprecated__ = why
            return function

        return mark
