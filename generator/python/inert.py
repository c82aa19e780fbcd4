"""Proof that a rendered module does only what its view allows: the module is parsed and compared.

What a connector says may be a literal, a docstring or a checked name. A module that imports, defines, calls or names
anything else is a bug here, and is never written.
"""

from __future__ import annotations

import ast
import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from msgspec import Struct

from generator.ir.names import MODULE_SCOPE
from generator.python import imports
from generator.python.code import Import
from generator.text.bugs import CompilerBug

_BUILTINS = frozenset(
    "str int float bool bytes list dict tuple set frozenset object super isinstance len type __name__".split()
)
_DECORATORS = frozenset(
    ["cached_property", "overload", "dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)"]
)
_HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")
"""Control characters, other line ends, and characters that change how text is displayed."""

_PARTS: Mapping[type[ast.AST], tuple[str, ...]] = {
    ast.keyword: ("value",),
    ast.Subscript: ("value", "slice"),
    ast.Tuple: ("elts",),
    ast.Starred: ("value",),
    ast.List: ("elts",),
    ast.Dict: ("keys", "values"),
    ast.JoinedStr: ("values",),
    ast.FormattedValue: ("value", "format_spec"),
    ast.BinOp: ("left", "right"),
    ast.BoolOp: ("values",),
    ast.UnaryOp: ("operand",),
    ast.IfExp: ("test", "body", "orelse"),
    ast.Compare: ("left", "comparators"),
    ast.Await: ("value",),
    ast.NamedExpr: ("value",),
    ast.ListComp: ("elt", "generators"),
    ast.comprehension: ("iter",),
    ast.arguments: ("posonlyargs", "args", "vararg", "kwonlyargs", "kw_defaults", "kwarg", "defaults"),
    ast.arg: ("annotation",),
}
"""The allowed expressions beside names, attributes, calls and constants, with the fields of their parts."""


_CALLED = frozenset(["self", "super", "request", "server", "offline"])
"""The roots of calls that may be statements."""

_CALLABLE = frozenset([ast.Name, ast.Attribute, ast.Subscript])

_EACH = (" for item in found", " async for item in found")
"""The allowed comprehensions: over the elements of a list in a decoder, and over the items of a stream in a test."""

_BINDING = frozenset([ast.NamedExpr, ast.comprehension, ast.arg])

_Part = ast.AST | list[ast.AST | None] | None

_BEGINNING = re.compile(r"^(?:(?:async )?def|class) (\w+)[(:\[]", re.MULTILINE)

MAX_PATH = 240
_PART = re.compile(r"(?!.*\.$)\.?[^\W.][\w.-]*|_[\w.-]*")


class NotInert(CompilerBug):
    """The file contains code that its view does not allow."""


class Allowed(Struct, frozen=True):
    """The allowed content of a module: imports by local name, definitions, and private attributes that it reads."""

    imports: Mapping[str, Import]
    defines: frozenset[str]
    reads: frozenset[str]


def module(path: str, code: str, allowed: Allowed) -> None:
    """Check a rendered module.

    Raises:
        NotInert: It contains code that is not allowed.
    """
    text(path, code)
    try:
        tree = ast.parse(code)
    except (SyntaxError, RecursionError, MemoryError) as error:
        raise NotInert(f"{path}: {error}") from None
    _Module(path, allowed).check(tree)


def text(path: str, code: str) -> None:
    """Check the characters of any file."""
    if not code.isascii() or not code.isprintable():
        hidden = _HIDDEN.search(code)
        if hidden:
            raise NotInert(f"{path}: the character {hidden[0]!a} is in it")


def project(code: str, asked: Mapping[str, object]) -> None:
    """Check that a TOML document reads back as the requested value."""
    try:
        parsed = tomllib.loads(code)
    except tomllib.TOMLDecodeError as error:
        raise NotInert(f"pyproject.toml: {error}") from None
    if parsed != asked:
        raise NotInert("pyproject.toml: it doesn't say what was asked for")


def paths(names: Iterable[str]) -> None:
    """Check the names of files: inside the package's folder, and valid and distinct on every system."""
    seen: dict[str, str] = {}
    for path in names:
        twin = seen.setdefault(unicodedata.normalize("NFC", path).casefold(), path)
        parts = path.split("/")
        if twin is not path or len(path.encode()) > MAX_PATH or not all(map(_PART.fullmatch, parts)):
            raise NotInert(f"{ascii(path)[:80]} can't be the name of a file everywhere")
        if any(part.partition(".")[0].lower() in MODULE_SCOPE for part in parts):
            raise NotInert(f"{path}: Windows has no such file")


class _Module:
    def __init__(self, path: str, allowed: Allowed) -> None:
        self._path = path
        self._available = allowed.imports
        self._runtime = {
            local: item.name
            for local, item in allowed.imports.items()
            if item.module.endswith(("._runtime", "._runtime.lazy"))
        }
        """The modules of the runtime by their local names."""
        self._private = allowed.reads
        self._definable = allowed.defines
        self._known = {*_BUILTINS, *self._definable}
        self._read: dict[str, ast.Name] = {}
        """The names that are read, each with one node; they are checked at the end of the module."""
        self._inside = 0

    def check(self, tree: ast.Module) -> None:
        """Check a module, statement by statement."""
        self._unique(tree.body)
        for node in tree.body:
            if isinstance(node, (ast.Return, ast.Assert)):
                self._refuse(node)
            self._statement(node)
        for name, read in self._read.items():
            if name not in self._known:
                self._refuse(read)

    def _refuse(self, node: ast.AST) -> None:
        line = getattr(node, "lineno", 0)
        raise NotInert(f"{self._path}:{line}: {ascii(ast.unparse(node))[:80]} isn't what was asked for")

    def _statement(self, node: ast.stmt) -> None:
        match node:
            case ast.Import() | ast.ImportFrom():
                self._import(node)
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                self._defines(node, node.name)
                self._decorated(node.decorator_list)
                self._function(node)
            case ast.ClassDef():
                self._defines(node, node.name)
                self._decorated(node.decorator_list)
                self._unique(node.body)
                self._expressions([*node.bases, *node.keywords])
                for item in node.body:
                    if not isinstance(
                        item, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Assign, ast.AnnAssign, ast.Expr)
                    ):
                        self._refuse(item)
                    self._statement(item)
            case ast.Assign(targets=targets):
                for target in targets:
                    self._target(target)
                self._expressions([node.value])
            case ast.AnnAssign(target=target):
                self._target(target)
                self._expressions([node.annotation, *([node.value] if node.value else [])])
            case ast.If():
                self._expressions([node.test])
                for item in (*node.body, *node.orelse):
                    self._statement(item)
            case ast.For(target=target, iter=source, body=body, orelse=[]):
                self._target(target)
                self._expressions([source])
                for item in body:
                    self._statement(item)
            case ast.Expr(value=value):
                self._effect(value)
            case ast.Return(value=value):
                self._expressions([value] if value else [])
            case ast.Assert():
                self._expressions([node.test, *([node.msg] if node.msg else [])])
            case _:
                self._refuse(node)

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        self._expressions([node.args, *([node.returns] if node.returns else [])])
        for position, item in enumerate(node.body):
            if isinstance(item, ast.Return) and position != len(node.body) - 1:
                self._refuse(item)
            self._inside += 1
            self._statement(item)
            self._inside -= 1

    def _unique(self, body: Iterable[ast.stmt]) -> None:
        """Check that no definition hides another, except overloads."""
        seen: set[str] = set()
        for node in body:
            if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                continue
            if node.name in seen:
                self._refuse(node)
            if not any(isinstance(item, ast.Name) and item.id == "overload" for item in node.decorator_list):
                seen.add(node.name)

    def _import(self, node: ast.Import | ast.ImportFrom) -> None:
        origin = "." * node.level + (node.module or "") if isinstance(node, ast.ImportFrom) else ""
        for alias in node.names:
            name = alias.asname or alias.name
            known = self._available.get(name)
            same = known is not None and imports.written(known, self._path) == (origin, alias.name, alias.asname or "")
            if not same and (origin, alias.name, alias.asname) != ("__future__", "annotations", None):
                self._refuse(node)
            self._known.add(name)

    def _defines(self, node: ast.AST, name: str) -> None:
        if name not in self._definable:
            self._refuse(node)
        self._known.add(name)

    def _target(self, target: ast.expr) -> None:
        match target:
            case ast.Name(id=name) if self._inside and name not in self._available and not name.startswith("_"):
                self._known.add(name)
            case ast.Name(id=name):
                self._defines(target, name)
            case ast.Attribute(value=ast.Name(id="self"), attr=name) if f"self.{name}" in self._definable:
                pass
            case ast.Tuple(elts=items):
                for item in items:
                    self._target(item)
            case _:
                self._refuse(target)

    def _decorated(self, decorators: Iterable[ast.expr]) -> None:
        for node in decorators:
            if isinstance(node, ast.Call) and self._is_deprecation(node):
                continue
            if (node.id if isinstance(node, ast.Name) else ast.unparse(node)) not in _DECORATORS:
                self._refuse(node)

    def _is_deprecation(self, node: ast.Call) -> bool:
        """Whether a decorator is the runtime's mark of deprecation, with its reason."""
        known = self._available.get(node.func.id) if isinstance(node.func, ast.Name) else None
        return (
            known is not None
            and known.module.endswith("._runtime.deprecation")
            and known.name == "deprecated"
            and not node.keywords
            and [isinstance(item, ast.Constant) and isinstance(item.value, str) for item in node.args] == [True]
        )

    def _effect(self, value: ast.expr) -> None:
        """Check an expression statement: a docstring, or a call of a template or of the module's own function."""
        inner = value.value if isinstance(value, ast.Await) else value
        if not isinstance(inner, ast.Call):
            is_text = isinstance(inner, ast.Constant) and isinstance(inner.value, (str, type(...)))
            if not is_text or inner is not value:
                self._refuse(value)
        elif _root(inner) not in _CALLED and not self._fills(inner) and not self._is_own(inner):
            self._refuse(value)
        self._expressions([value])

    def _is_own(self, node: ast.Call) -> bool:
        """Whether a call is of a function of the module."""
        return isinstance(node.func, ast.Name) and node.func.id in self._definable

    def _fills(self, node: ast.Call) -> bool:
        """Whether a call fills a record by a maker of the module."""
        match node.func:
            case ast.Attribute(value=ast.Name(id=maker), attr="fill"):
                return maker in self._definable
            case _:
                return False

    def _expressions(self, nodes: Iterable[ast.AST | None]) -> None:
        """Check every node below these once; a third of the time of a check is spent here."""
        waiting = list(nodes)
        read = self._read
        while waiting:
            node = waiting.pop()  # the parser makes no objects of subclasses: comparing classes is quicker
            if node is None or type(node) is ast.Constant:
                continue
            if type(node) is ast.Name:
                read[node.id] = node
            elif type(node) is ast.Attribute:
                value = node.value
                self._attribute(node.attr, value, node)
                if type(value) is ast.Name:
                    read[value.id] = value
                else:
                    waiting.append(value)
            elif type(node) is ast.Call:
                if type(node.func) not in _CALLABLE:
                    self._refuse(node)
                waiting.append(node.func)
                waiting += node.args
                if node.keywords:
                    waiting += [keyword.value for keyword in node.keywords]
            else:
                self._other(node, waiting)

    def _other(self, node: ast.AST, waiting: list[ast.AST | None]) -> None:
        """Check a node that is rarer than names, attributes and calls, and note its parts."""
        kind = type(node)
        if kind not in _PARTS:
            self._refuse(node)
        if kind in _BINDING:
            self._binds(node)
        for name in _PARTS[kind]:
            part: _Part = getattr(node, name)
            if isinstance(part, list):
                waiting += part
            else:
                waiting.append(part)

    def _binds(self, node: ast.AST) -> None:
        """Check a node that names a value, and note its name."""
        match node:
            case ast.NamedExpr(target=target):
                self._target(target)
            case ast.comprehension(target=target, iter=source):
                if ast.unparse(node) not in _EACH:
                    self._refuse(source)
                self._target(target)
            case ast.arg(arg=name):
                self._known.add(name)
            case _:
                self._refuse(node)

    def _attribute(self, attribute: str, value: ast.expr, node: ast.Attribute) -> None:
        """Check an attribute: of a runtime module, or one that a template reads."""
        if attribute[0] == "_" and attribute not in self._private:
            self._refuse(node)
        if type(value) is ast.Name:
            runtime = self._runtime.get(value.id)
            if runtime is not None and not _defines(runtime, attribute):
                self._refuse(node)
        elif isinstance(value, (ast.Constant, ast.JoinedStr)):
            self._refuse(node)


def _root(node: ast.expr) -> str:
    while True:
        match node:
            case ast.Call(func=inner) | ast.Attribute(value=inner) | ast.Subscript(value=inner):
                node = inner
            case ast.Name(id=name):
                return name
            case _:
                return ""


@cache
def _defines(name: str, attribute: str) -> bool:
    """Whether a runtime module defines a name; it is parsed only for one that doesn't begin a line."""
    return attribute in _beginning(name) or attribute in _defined_in(name)


def _code(name: str) -> str:
    return (Path(__file__).parents[1] / "runtime/_runtime" / f"{name}.py").read_text(encoding="utf-8")


@cache
def _beginning(name: str) -> frozenset[str]:
    """The functions and classes of a runtime module that begin a line."""
    return frozenset(_BEGINNING.findall(_code(name)))


@cache
def _defined_in(name: str) -> frozenset[str]:
    """The names that a runtime module defines."""
    return frozenset(_defined(ast.parse(_code(name)).body))


def _defined(body: Iterable[ast.stmt]) -> Iterator[str]:
    """The names that statements define or re-export."""
    for node in body:
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case ast.Assign(targets=targets):
                yield from (target.id for target in targets if isinstance(target, ast.Name))
            case ast.ImportFrom(names=names):
                yield from (alias.name for alias in names if alias.asname == alias.name)
            case ast.If(body=inner):
                yield from _defined(inner)
            case _:
                pass
