"""Nodes of a spec that know their location and resolve `$ref`s."""

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from engagement_core.type_guards import is_list, is_mapping
from generator.spec.references import resolve_steps, to_pointer


@frozen
class SpecNode:
    """A value in a spec, with the document that it belongs to and its location."""

    root: Mapping[str, Any]
    path: tuple[str | int, ...]
    value: Any

    @property
    def pointer(self) -> str:
        """The location as a JSON pointer."""
        return f"#{to_pointer(self.path)}"

    @property
    def keys(self) -> set[str]:
        """The keys of a mapping; empty for any other value."""
        return set(self.value) if is_mapping(self.value) else set()

    def get(self, key: str) -> Any:
        """Return the value of a key; None if it is missing."""
        return self.value.get(key) if is_mapping(self.value) else None

    def child(self, *keys: str) -> "SpecNode":
        """Return a descendant with `$ref`s resolved; the value of a missing one is None."""
        node = self
        for key in keys:
            node = node.unresolved_child(key).resolved()
        return node

    def unresolved_child(self, key: str) -> "SpecNode":
        """Return a child without resolving its `$ref`, to report its location."""
        return SpecNode(self.root, (*self.path, key), self.get(key))

    def items(self, key: str) -> Iterator["SpecNode"]:
        """Yield the items of a list, with `$ref`s resolved."""
        values = self.get(key)
        for index, value in enumerate(values if is_list(values) else ()):
            yield SpecNode(self.root, (*self.path, key, index), value).resolved()

    def resolved(self) -> "SpecNode":
        """Return the target of a `$ref`, overridden by the keys beside the `$ref`."""
        node = self
        for path, target in resolve_steps(self.root, self.value):
            siblings = {key: value for key, value in node.value.items() if key != "$ref"}
            node = SpecNode(self.root, path, {**target, **siblings} if siblings else target)
        return node
