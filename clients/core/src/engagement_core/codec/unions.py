"""The tolerant decoder of unions."""

from types import NoneType
from typing import Any

from .decoders import DateDecoder, DictDecoder, ListDecoder, LiteralDecoder, Score, TypeDecoder
from .mismatches import DecodeContext, Path, kind_of
from .object_decoder import ModelDecoder


class UnionDecoder(TypeDecoder):
    """Decodes a union with the member that matches; keeps the raw value if none does or it is ambiguous."""

    __slots__ = ("_lists", "_names", "_objects", "_scalars", "_tags")

    def __init__(self, hint: Any, members: list[TypeDecoder]) -> None:
        # Datetimes before strings: a string matches every datetime.
        dates = [member for member in members if isinstance(member, DateDecoder)]
        exact = frozenset[type]().union(*(member.exact for member in members))
        super().__init__(hint, " | ".join(member.expected for member in members), exact - {str} if dates else exact)
        self._objects = [member for member in members if isinstance(member, ModelDecoder | DictDecoder)]
        self._lists = [member for member in members if isinstance(member, ListDecoder)]
        self._scalars = dates + [member for member in members if member not in [*dates, *self._objects, *self._lists]]
        self._tags: list[dict[str, LiteralDecoder]] | None = None
        self._names = frozenset[str]()
        others = [member for member in members if member.hint is not NoneType]
        if len(others) == 1:
            self.core = others[0]

    def build(self, raw: Any, path: Path, context: DecodeContext) -> Any:
        """The value that the matching member builds, or `raw`."""
        if type(raw) in self.exact:
            return raw
        member = self._choose(raw)
        return context.mismatch(path, self.expected, raw) if member is None else member.build(raw, path, context)

    def matches(self, raw: Any) -> bool:
        """Whether any member matches."""
        return any(member.matches(raw) for member in [*self._scalars, *self._objects, *self._lists])

    def _choose(self, raw: Any) -> TypeDecoder | None:
        kind = kind_of(raw)
        if kind is dict:
            return self._choose_object(raw)
        if kind is list:
            return self._choose_list(raw)
        return next((member for member in self._scalars if member.matches(raw)), None)

    def _choose_list(self, raw: list[Any]) -> TypeDecoder | None:
        if len(self._lists) < 2:
            return self._lists[0] if self._lists else None
        best = max(self._lists, key=lambda member: member.count_matching(raw))
        return best if not raw or best.count_matching(raw) else None

    def _choose_object(self, raw: dict[str, Any]) -> TypeDecoder | None:
        if len(self._objects) < 2:
            return self._objects[0] if self._objects else None
        if self._tags is None:
            self._tags = _find_tags(self._objects)
            models = [member for member in self._objects if isinstance(member, ModelDecoder)]
            self._names = frozenset[str]().union(*(member.info.decoders for member in models))
        candidates: list[tuple[bool, Score, int]] = []
        for index, (member, tags) in enumerate(zip(self._objects, self._tags, strict=True)):
            present = [wire for wire in tags if wire in raw]
            if not all(tags[wire].matches(raw[wire]) for wire in present):
                continue
            score = member.score(raw)
            # Dropping a field that another member has is no better than keeping it with a mismatch.
            lost = sum(raw[wire] is not None and not member.knows(wire) for wire in self._names & raw.keys())
            score = score._replace(mismatches=score.mismatches + lost)
            # Without a tag, a class of optional fields would match anything.
            if present or isinstance(member, DictDecoder) or (not score.missing and (score.unrecognised or not raw)):
                candidates.append((not present, score, index))
        return self._objects[min(candidates)[2]] if candidates else None


def _find_tags(members: list[ModelDecoder | DictDecoder]) -> list[dict[str, LiteralDecoder]]:
    """For each member, the Literal fields whose values distinguish it from another member."""
    literals = [member.literals() if isinstance(member, ModelDecoder) else {} for member in members]
    return [
        {
            wire: decoder
            for wire, decoder in own.items()
            if any(wire in others and decoder.values.isdisjoint(others[wire].values) for others in literals)
        }
        for own in literals
    ]
