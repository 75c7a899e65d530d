"""The tolerant reader of a choice between types."""

from types import NoneType
from typing import Any

from .decoders import DictShape, ListShape, LiteralDecoder, Score, TextShape, TypeDecoder
from .mismatches import DecodeContext, Path, kind_of
from .object_decoder import ModelDecoder


class UnionShape(TypeDecoder):
    """One of several shapes: the one that fits, and the raw value where none does or where it cannot be told."""

    __slots__ = ("_lists", "_names", "_objects", "_scalars", "_tags")

    def __init__(self, hint: Any, members: list[TypeDecoder]) -> None:
        # A datetime before a string, or it would never be one.
        texts = [member for member in members if isinstance(member, TextShape)]
        exact = frozenset[type]().union(*(member.exact for member in members))
        super().__init__(hint, " | ".join(member.expected for member in members), exact - {str} if texts else exact)
        self._objects = [member for member in members if isinstance(member, ModelDecoder | DictShape)]
        self._lists = [member for member in members if isinstance(member, ListShape)]
        self._scalars = texts + [member for member in members if member not in [*texts, *self._objects, *self._lists]]
        self._tags: list[dict[str, LiteralDecoder]] | None = None
        self._names = frozenset[str]()
        others = [member for member in members if member.hint is not NoneType]
        if len(others) == 1:
            self.core = others[0]

    def build(self, raw: Any, path: Path, walk: DecodeContext) -> Any:
        """What the member that fits makes of `raw`, or `raw`."""
        if type(raw) in self.exact:
            return raw
        member = self._choose(raw)
        return walk.misfit(path, self.expected, raw) if member is None else member.build(raw, path, walk)

    def fits(self, raw: Any) -> bool:
        """Whether any member fits."""
        return any(member.fits(raw) for member in [*self._scalars, *self._objects, *self._lists])

    def _choose(self, raw: Any) -> TypeDecoder | None:
        kind = kind_of(raw)
        if kind is dict:
            return self._choose_object(raw)
        if kind is list:
            return self._choose_list(raw)
        return next((member for member in self._scalars if member.fits(raw)), None)

    def _choose_list(self, raw: list[Any]) -> TypeDecoder | None:
        if len(self._lists) < 2:
            return self._lists[0] if self._lists else None
        best = max(self._lists, key=lambda member: member.fitting(raw))
        return best if not raw or best.fitting(raw) else None

    def _choose_object(self, raw: dict[str, Any]) -> TypeDecoder | None:
        if len(self._objects) < 2:
            return self._objects[0] if self._objects else None
        if self._tags is None:
            self._tags = _find_tags(self._objects)
            models = [member for member in self._objects if isinstance(member, ModelDecoder)]
            self._names = frozenset[str]().union(*(member.table.shapes for member in models))
        candidates: list[tuple[bool, Score, int]] = []
        for index, (member, tags) in enumerate(zip(self._objects, self._tags, strict=True)):
            present = [wire for wire in tags if wire in raw]
            if not all(tags[wire].fits(raw[wire]) for wire in present):
                continue
            score = member.score(raw)
            # To lose a field that another member knows is no better than to keep it with a value that does not fit.
            lost = sum(raw[wire] is not None and not member.knows(wire) for wire in self._names & raw.keys())
            score = score._replace(misfits=score.misfits + lost)
            # Without a tag to go by, a class of optional fields only would take anything.
            if present or isinstance(member, DictShape) or (not score.missing and (score.unrecognised or not raw)):
                candidates.append((not present, score, index))
        return self._objects[min(candidates)[2]] if candidates else None


def _find_tags(members: list[ModelDecoder | DictShape]) -> list[dict[str, LiteralDecoder]]:
    """For each member the fields whose value tells it from another member."""
    literals = [member.literals() if isinstance(member, ModelDecoder) else {} for member in members]
    return [
        {
            wire: shape
            for wire, shape in mine.items()
            if any(wire in theirs and shape.values.isdisjoint(theirs[wire].values) for theirs in literals)
        }
        for mine in literals
    ]
