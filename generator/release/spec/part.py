"""A part of a document together with its place, whatever `$ref`s lead to it."""

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from engagement_core.type_guards import is_list, is_mapping
from generator.spec.references import resolve_steps, to_pointer


@frozen
class Part:
    """A part of a document."""

    root: Mapping[str, Any]
    path: tuple[str | int, ...]
    value: Any

    @property
    def pointer(self) -> str:
        """The place, as a reference."""
        return f"#{to_pointer(self.path)}"

    @property
    def keys(self) -> set[str]:
        """The keys of a mapping; of anything else none."""
        return set(self.value) if is_mapping(self.value) else set()

    def get(self, key: str) -> Any:
        """The value of a key; None where there is none."""
        return self.value.get(key) if is_mapping(self.value) else None

    def part(self, *keys: str) -> "Part":
        """The part below, `$ref`s followed; a part that is missing has the value None."""
        part = self
        for key in keys:
            part = Part(part.root, (*part.path, key), part.get(key)).followed()
        return part

    def child_place(self, key: str) -> "Part":
        """The part below as it stands, for its place alone."""
        return Part(self.root, (*self.path, key), self.get(key))

    def items(self, key: str) -> Iterator["Part"]:
        """The parts of a list below."""
        values = self.get(key)
        for index, value in enumerate(values if is_list(values) else ()):
            yield Part(self.root, (*self.path, key, index), value).followed()

    def followed(self) -> "Part":
        """The part that a `$ref` leads to, with what stands beside the `$ref` laid over it."""
        part = self
        for path, target in resolve_steps(self.root, self.value):
            beside = {key: value for key, value in part.value.items() if key != "$ref"}
            part = Part(self.root, path, {**target, **beside} if beside else target)
        return part
