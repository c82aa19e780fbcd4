"""Breaking one statement into lines that fit, by black's rules: the last bracket first, then one item a line.

Each function is black's of the same purpose (its `linegen.py` and `lines.py`), without what generated code never has:
comments, strings over several lines, comprehensions. Black is the oracle of the tests.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

from generator.python.layout.leaves import COMMA, DOT, Leaf

WIDTH = 120


class CannotSplit(Exception):
    """This way of splitting a line is of no use."""


class Line:
    """Leaves that stand in one line, and where it can be broken."""

    __slots__ = ("delimiters", "depth", "explode", "inside", "invisible", "leaves", "magic")

    def __init__(
        self, leaves: list[Leaf], depth: int, *, inside: bool = False, tracked: Collection[Leaf] | None = None
    ) -> None:
        self.leaves = leaves
        self.depth = depth
        self.inside = inside
        self.explode = False
        """Whether it must be split even where it fits."""
        self.magic = False
        """Whether a trailing comma in it asks for one item a line."""
        self.delimiters: dict[int, int] = {}
        """Where it can be broken: the leaf before the break, and the priority of the break."""
        self.invisible: list[Leaf] = []
        self._track(leaves if tracked is None else tracked)

    def _track(self, tracked: Collection[Leaf]) -> None:
        chosen = {id(leaf) for leaf in tracked}
        open_ones: list[Leaf] = []
        previous = -1
        for index, leaf in enumerate(self.leaves):
            if id(leaf) not in chosen:
                continue
            if leaf.kind == "close":
                if not open_ones:
                    self.magic |= self._is_magic(index)
                    continue
                open_ones.pop()
            leaf.depth = len(open_ones)
            if not open_ones:
                if leaf.before and previous >= 0:
                    self.delimiters[previous] = leaf.before
                elif leaf.value == ",":
                    self.delimiters[index] = COMMA
            if leaf.kind == "open":
                open_ones.append(leaf)
            if leaf.kind in ("open", "close") and not leaf.value:
                self.invisible.append(leaf)
            previous = index
            self.magic |= leaf.kind == "close" and self._is_magic(index)

    def _is_magic(self, index: int) -> bool:
        closing = self.leaves[index]
        if not index or self.leaves[index - 1].value != ",":
            return False
        if closing.value == "}" or (closing.value == "]" and closing.place != "subscript"):
            return True
        if closing.value != "]" and self.leaves[0].value == "from":
            return True
        return not self.is_one_item(index)

    def is_one_item(self, index: int) -> bool:
        """Whether the comma before the closing bracket at a place is needed: it makes a tuple of one."""
        closing = self.leaves[index]
        if closing.kind != "close" or closing.value == "}":
            return False
        commas = 0
        for position in range(index - 1, -1, -1):
            leaf = self.leaves[position]
            if leaf is closing.mate:
                return commas < 2
            if leaf.depth == closing.depth + 1 and leaf.value == ",":
                commas += 1
                if closing.place in ("call", "parameters", "bases") and not leaf.added:
                    return False
        return False

    def __str__(self) -> str:
        return "    " * self.depth + self.text

    @property
    def text(self) -> str:
        """The line without its indentation."""
        first, *rest = self.leaves
        return first.value + "".join([leaf.prefix + leaf.value for leaf in rest])

    @property
    def fits(self) -> bool:
        """Whether it is short enough."""
        return len(str(self)) <= WIDTH

    @property
    def is_import(self) -> bool:
        """Whether it begins an import."""
        return self.leaves[0].value in ("from", "import")

    @property
    def is_definition(self) -> bool:
        """Whether it begins a function."""
        values = [leaf.value for leaf in self.leaves[:2]]
        return values[0] == "def" or values == ["async", "def"]

    def widths(self) -> list[int]:
        """Of each leaf, in characters, with the space before it."""
        return [leaf.width if index else len(leaf.value) for index, leaf in enumerate(self.leaves)]

    def priority(self) -> int:
        """The highest of its breaks, that after its last leaf left out; 0 where there is none."""
        last = len(self.leaves) - 1
        return max((priority for index, priority in self.delimiters.items() if index != last), default=0)


@dataclass(frozen=True, slots=True)
class Split:
    """A line split at a pair of brackets."""

    head: Line
    body: Line
    tail: Line
    opening: Leaf
    closing: Leaf

    @property
    def lines(self) -> list[Line]:
        """Those that hold something."""
        self.opening.value = self.opening.value or "("
        self.closing.value = self.closing.value or ")"
        return [line for line in (self.head, self.body, self.tail) if line.leaves]


Splitter = Callable[[Line, bool], list[Line]]


def laid_out(line: Line, *, forced: bool = False) -> list[str]:
    """The lines that a line becomes; `forced` where optional parentheses are to be used."""
    text = str(line)
    if not line.explode and not line.magic and len(text) <= WIDTH:
        return [text]
    splitters: list[Splitter] = [_left_hand] if line.is_definition else [_right_hand]
    if line.inside and not line.is_definition:
        splitters.insert(0, _delimited)
    for splitter in splitters:
        try:
            return _split(line, splitter, forced, text)
        except CannotSplit:
            continue
    return [text]


def _split(line: Line, splitter: Splitter, forced: bool, text: str) -> list[str]:
    optional = [bracket for bracket in line.invisible if bracket.depth == 0]
    result: list[str] = []
    for part in splitter(line, forced):
        if str(part) == text:
            raise CannotSplit
        result += laid_out(part, forced=forced)
    if (
        forced
        or splitter is not _right_hand
        or not line.invisible
        or any(bracket.value for bracket in optional)
        or len(result[0]) <= WIDTH
        or any(leaf.added for leaf in line.leaves)
    ):
        return result
    again = Line(line.leaves, line.depth, inside=line.inside)
    again.explode = line.explode
    again.magic |= line.magic
    second = _split(again, splitter, True, text)
    return second if all(len(one) <= WIDTH for one in second) else result


def _left_hand(line: Line, _forced: bool) -> list[Line]:
    """Splits the header of a function at its parameters."""
    for value in ("(", "["):
        head: list[Leaf] = []
        body: list[Leaf] = []
        tail: list[Leaf] = []
        current = head
        opening: Leaf | None = None
        for leaf in line.leaves:
            if current is body and opening is not None and leaf is opening.mate:
                opening.value, leaf.value = opening.value or "(", leaf.value or ")"
                current = tail if body else head
            current.append(leaf)
            if current is head and leaf.kind == "open" and (leaf.value or "(") == value:
                opening = leaf
                current = body
        if opening is not None and tail:
            mate = opening.mate
            assert mate is not None
            return _built(line, head, body, tail, opening, mate).lines
    raise CannotSplit


def _right_hand(line: Line, forced: bool) -> list[Line]:
    """Splits at the last bracket that leaves a first line which fits."""
    first_lines: list[Line] | None = None
    starts: dict[int, int] = {}
    length = 4 * line.depth
    for leaf, width in zip(line.leaves, line.widths(), strict=True):
        starts[id(leaf)] = length
        length += width
    for omit in _omissions(line):
        if omit:
            target = next(
                (leaf.mate for leaf in reversed(line.leaves) if leaf.kind == "close" and id(leaf) not in omit), None
            )
            if target is not None and target.value and starts.get(id(target), 0) > WIDTH:
                continue
        lines = _without_optional(_at_last_bracket(line, omit), line, forced, omit)
        if first_lines is None and not omit:
            first_lines = lines
        if lines[0].fits:
            return lines
    return first_lines or _without_optional(_at_last_bracket(line, frozenset()), line, forced, frozenset())


def _at_last_bracket(line: Line, omit: Collection[int]) -> Split:
    head: list[Leaf] = []
    body: list[Leaf] = []
    tail: list[Leaf] = []
    current = tail
    opening: Leaf | None = None
    closing: Leaf | None = None
    for leaf in reversed(line.leaves):
        if current is body and leaf is opening:
            current = head if body else tail
        current.append(leaf)
        if current is tail and leaf.kind == "close" and id(leaf) not in omit:
            opening, closing, current = leaf.mate, leaf, body
    if opening is None or closing is None or not head:
        raise CannotSplit
    return _built(line, head[::-1], body[::-1], tail[::-1], opening, closing)


def _built(line: Line, head: list[Leaf], body: list[Leaf], tail: list[Leaf], opening: Leaf, closing: Leaf) -> Split:
    first = Line(head, line.depth, tracked=_inside_brackets(head))
    if body and _needs_comma(body, line, opening):
        body = [*body, Leaf(",", "", "operator", added=True)] if body[-1].value != "," else body
    middle = Line(body, line.depth + 1, inside=True)
    middle.explode = bool(body) and _explodes(middle, opening)
    last = Line(tail, line.depth, tracked=())
    if not body:
        saved = len(last.text) if tail else 0
        if saved < 3:
            raise CannotSplit
    return Split(first, middle, last, opening, closing)


def _needs_comma(body: Sequence[Leaf], line: Line, opening: Leaf) -> bool:
    """Whether a body gets a trailing comma: that of an import, or the only parameter of a function."""
    if line.is_import:
        return True
    if not line.is_definition or opening.value != "(" or opening.place == "atom":
        return False
    in_annotation, depth = False, 0
    for leaf in body:
        depth -= leaf.kind == "close"
        if depth == 0 and leaf.value in (":", "=", ","):
            in_annotation = leaf.value == ":"
        if leaf.value == "," and not (in_annotation and depth):
            return False
        depth += leaf.kind == "open"
    return True


def _explodes(body: Line, opening: Leaf) -> bool:
    """Whether a body is split at once, one item a line."""
    return body.priority() == COMMA and (body.leaves[-1].value == "," or opening.place in ("atom", "import"))


def _inside_brackets(leaves: Sequence[Leaf]) -> list[Leaf]:
    """The leaves from each bracket to its mate, mates included."""
    found: list[Leaf] = []
    stack: list[tuple[Leaf, list[Leaf]]] = []
    for leaf in leaves:
        if leaf.kind == "open":
            stack.append((leaf, [leaf]))
        elif leaf.kind == "close":
            if stack and leaf.mate is stack[-1][0]:
                found += [*stack.pop()[1], leaf]
            elif stack:
                break
        elif stack:
            stack[-1][1].append(leaf)
    return found


def _without_optional(split: Split, line: Line, forced: bool, omit: Collection[int]) -> list[Line]:
    """The split, or a better one that leaves its optional parentheses out."""
    if not forced and not split.opening.value and not split.closing.value and not line.is_import and _omissible(split):
        omit = {id(split.closing), *omit}
        try:
            other = _at_last_bracket(line, omit)
            if _is_better(other, split):
                return _without_optional(other, line, forced, omit)
        except CannotSplit:
            is_chained = sum(leaf.value == "=" for leaf in line.leaves) > 1
            if not is_chained and not _can_be_split(split.body) and not split.body.fits:
                raise
    return split.lines


def _is_better(other: Split, split: Split) -> bool:
    """Whether a split without optional parentheses reads better than one with them."""
    head = split.head.leaves
    if len(head) < 2 or head[-2].value != "=":
        return True
    if not any(leaf.kind in ("open", "close") for leaf in head[:-1]):
        return True
    if len(str(split.head)) > WIDTH - 1 or split.head.magic:
        return True
    equals = sum(leaf.value == "=" for leaf in head)
    if equals > 1 and equals > sum(leaf.value == "=" for leaf in other.head.leaves):
        return False
    for leaf in reversed(other.head.leaves):
        if leaf.value == "=":
            break
        if leaf.kind == "close":
            return True
    return any(leaf.value == "=" for leaf in other.head.leaves) and other.head.fits


def _can_be_split(line: Line) -> bool:
    """Whether a line may have a place to split it at; a method of a string has none."""
    leaves = line.leaves
    if len(leaves) < 2:
        return False
    if leaves[0].kind == "string" and leaves[1].value == ".":
        calls = dots = 0
        following = leaves[-1]
        for leaf in leaves[-2::-1]:
            if leaf.kind == "open":
                if following.kind != "close":
                    return False
                calls += 1
            elif leaf.value == ".":
                dots += 1
            elif leaf.kind == "name":
                if not (following.value == "." or following.kind == "open"):
                    return False
            elif leaf.kind != "close":
                return False
            if dots > 1 and calls > 1:
                return False
    return True


def _omissible(split: Split) -> bool:
    """Whether a body reads well without optional parentheses around it."""
    line = split.body
    if not line.delimiters:
        return True
    highest = max(line.delimiters.values())
    if sum(priority == highest for priority in line.delimiters.values()) > 1:
        return False
    if highest == DOT:
        return True
    first, second, *_ = line.leaves
    if first.kind == "open" and second.kind != "close" and _opens_well(line):
        return True
    *_, penultimate, last = line.leaves
    if last.kind == "close" and (last.value != "]" or last.place != "subscript"):
        return penultimate.kind != "open" and _closes_well(line)
    return False


def _opens_well(line: Line) -> bool:
    """Whether what follows the first pair of brackets fits, or can be split further."""
    first = line.leaves[0]
    remainder = False
    length = 4 * line.depth
    for leaf, width in zip(line.leaves, line.widths(), strict=True):
        if leaf.kind == "close" and leaf.mate is first:
            remainder = True
        if remainder:
            length += width
            if length > WIDTH:
                return False
            if leaf.kind == "open":
                remainder = False
    return True


def _closes_well(line: Line) -> bool:
    """Whether what is before the last pair of brackets fits, or can be split further."""
    opening = line.leaves[-1].mate
    length = 4 * line.depth
    brackets = False
    for leaf, width in zip(line.leaves, line.widths(), strict=True):
        length += width
        if leaf is opening:
            return brackets or length <= WIDTH
        if leaf.kind == "open":
            brackets = True
    return False


def _omissions(line: Line) -> Iterator[frozenset[int]]:
    """Sets of closing brackets that a split at the last bracket leaves alone, each larger than the one before."""
    omit: set[int] = set()
    if not line.magic:
        yield frozenset()
    length = 4 * line.depth
    opening: Leaf | None = None
    closing: Leaf | None = None
    inner: set[int] = set()
    widths = line.widths()
    for index in range(len(line.leaves) - 1, -1, -1):
        leaf = line.leaves[index]
        length += widths[index]
        if length > WIDTH:
            return
        previous = line.leaves[index - 1] if index else None
        has_comma = previous is not None and previous.value == "," and leaf.kind == "close"
        explodes = has_comma and not (leaf.value not in ("]", "}") and line.is_one_item(index))
        if opening is not None:
            if leaf is opening:
                opening = None
            elif leaf.kind == "close":
                if explodes:
                    return
                inner.add(id(leaf))
        elif leaf.kind == "close":
            if previous is not None and previous.kind == "open":
                inner.add(id(leaf))
                continue
            if closing is not None:
                omit |= {id(closing), *inner}
                inner.clear()
                yield frozenset(omit)
            if explodes:
                return
            if leaf.value:
                opening, closing = leaf.mate, leaf


def _delimited(line: Line, _forced: bool) -> list[Line]:
    """Splits at each break of the highest priority, with a trailing comma where these are commas."""
    priority = line.priority()
    if not priority or (priority == DOT and sum(found == DOT for found in line.delimiters.values()) == 1):
        raise CannotSplit
    lines: list[Line] = []
    current: list[Leaf] = []
    for index, leaf in enumerate(line.leaves):
        current.append(leaf)
        if line.delimiters.get(index) == priority:
            lines.append(Line(current, line.depth, inside=True))
            current = []
    if current:
        if priority == COMMA and current[-1].value != ",":
            current.append(Leaf(",", "", "operator", added=True))
        lines.append(Line(current, line.depth, inside=True))
    return lines
