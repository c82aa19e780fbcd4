"""The table of the measure: a line a document, totals, and the marks beside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from tests.openapi.calls import LeafKey, Outcome


@dataclass
class Score:
    """What was measured of a document."""

    name: str
    builds: bool = False
    errors: int = 0
    seconds: float = 0.0
    peer_seconds: float | None = None
    outcomes: list[Outcome] = field(default_factory=list[Outcome])
    paged: int = 0
    paged_known: int = 0
    mypy: int | None = None
    pyright: int | None = None
    said: str = ""

    @property
    def operations(self) -> int:
        """The operations of the document."""
        return len(self.outcomes)

    @property
    def there(self) -> int:
        """Those that the package has."""
        return sum(one.is_there for one in self.outcomes)

    @property
    def whole(self) -> int:
        """Those that are whole."""
        return sum(one.is_whole for one in self.outcomes)

    def leaves(self, index: int) -> tuple[int, int]:
        """The leaves of replies (0) or requests (1): all and typed."""
        face = ("reply", "request")[index]
        counts = [one.count("reply" if face == "reply" else "request") for one in self.outcomes]
        return sum(count[0] for count in counts), sum(count[1] for count in counts)

    @property
    def free(self) -> int:
        """The leaves that the document gives no type."""
        return sum(one.count("reply")[2] + one.count("request")[2] for one in self.outcomes)


HEADS = (
    "document", "builds", "errors", "s", "peer s", "operations", "there", "whole", "reply leaves", "request leaves",
    "untypable", "paged", "mypy", "pyright",
)  # fmt: skip


def share(part: int, whole: int) -> str:
    """A part of a whole, and its percentage."""
    return f"{part}/{whole} {100 * part / whole:.1f}%" if whole else "-"


def line(score: Score) -> tuple[str, ...]:
    """The cells of a document."""
    replies, requests = score.leaves(0), score.leaves(1)
    return (
        score.name,
        "yes" if score.builds else "NO",
        str(score.errors),
        f"{score.seconds:.1f}",
        "-" if score.peer_seconds is None else f"{score.peer_seconds:.1f}",
        str(score.operations),
        str(score.there),
        share(score.whole, score.operations),
        share(replies[1], replies[0]),
        share(requests[1], requests[0]),
        str(score.free),
        f"{score.paged_known}/{score.paged}" if score.paged else "-",
        "-" if score.mypy is None else str(score.mypy),
        "-" if score.pyright is None else str(score.pyright),
    )


@dataclass(frozen=True)
class Mark:
    """A mark: what it is about, the value, and whether it is met."""

    name: str
    value: str
    wanted: str
    is_met: bool


def marks(scores: Sequence[Score]) -> list[Mark]:
    """The marks over all documents."""

    def total(of: Callable[[Score], int]) -> int:
        return sum(map(of, scores))

    operations = total(lambda one: one.operations)
    found = [
        _portion("documents that build", total(lambda one: one.builds), len(scores), 100),
        _portion("operations that are there", total(lambda one: one.there), operations, 99.5),
        _portion("operations whole", total(lambda one: one.whole), operations, 99),
        _portion("reply leaves typed", total(lambda one: one.leaves(0)[1]), total(lambda one: one.leaves(0)[0]), 99),
        _portion("request leaves typed", total(lambda one: one.leaves(1)[1]), total(lambda one: one.leaves(1)[0]), 99),
        _portion("paged lists recognised", total(lambda one: one.paged_known), total(lambda one: one.paged), 95),
    ]
    slowest = max((one.seconds for one in scores), default=0.0)
    found.append(Mark("slowest build", f"{slowest:.1f} s", "< 10 s", slowest < 10))
    ratios = [(one.seconds, one.peer_seconds) for one in scores if one.peer_seconds]
    if ratios:
        ratio = sum(own for own, _ in ratios) / sum(peer for _, peer in ratios)
        found.append(Mark("build, against the peer", f"{ratio:.2f}", "<= 0.6", ratio <= 0.6))
    for name in ("mypy", "pyright"):
        counts = [count for one in scores if (count := (one.mypy if name == "mypy" else one.pyright)) is not None]
        if counts:
            found.append(Mark(f"{name} errors", str(sum(counts)), "0", not sum(counts)))
    return found


def _portion(name: str, part: int, whole: int, wanted: float) -> Mark:
    return Mark(name, share(part, whole), f">= {wanted}%", not whole or 100 * part / whole >= wanted)


def table(scores: Sequence[Score]) -> str:
    """The table, and the marks below it."""
    rows = [HEADS, *map(line, scores)]
    widths = [max(len(row[index]) for row in rows) for index in range(len(HEADS))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    lines.append("")
    lines += [f"{'ok  ' if one.is_met else 'MISS'}  {one.name:28} {one.value:24} {one.wanted}" for one in marks(scores)]
    return "\n".join(lines)


def details(score: Score) -> str:
    """What is not whole, operation by operation."""
    lines = [f"== {score.name}", *([] if score.builds else [score.said])]
    for one in score.outcomes:
        if not one.is_whole:
            lines.append(f"-- {one.label}{'' if one.is_there else ': not there'}")
            lines += [f"   call: {text}" for text in dict.fromkeys(one.failures)]
            lines += [f"   wire: {text}" for text in one.wire]
            lines += [f"   {spelled(key)}: {why}" for key, why in one.untyped.items()]
    return "\n".join(lines)


def causes(scores: Iterable[Score]) -> str:
    """Why operations are not whole, the causes that cost most operations first."""
    found: Counter[str] = Counter()
    for score in scores:
        for one in score.outcomes:
            reasons = {f"{face} leaf: {why.partition(':')[0]}" for (face, _), why in one.untyped.items()}
            reasons |= {f"wire, {text.partition(':')[0].split()[0]}" for text in one.wire}
            reasons |= {f"call: {text.partition(':')[0]}" for text in one.failures}
            found.update(sorted(reasons))
    return "\n".join(f"{count:6}  {reason}" for reason, count in found.most_common(40))


def spelled(key: LeafKey) -> str:
    """The place of a leaf."""
    face, path = key
    return f"{face} {'.'.join(path)}"
