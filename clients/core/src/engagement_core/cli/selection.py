"""Results as plain data, and the fields of them that --select names."""

from collections.abc import Iterable, Mapping
from typing import Any

from engagement_core.type_guards import is_mapping, value_at


def plain(value: Any) -> Any:
    """A result as plain data."""
    import msgspec

    from engagement_core.codec import to_builtins

    return msgspec.to_builtins(value) if isinstance(value, msgspec.Struct) else to_builtins(value)


class Selection:
    """The fields to show; it remembers which of them a result has had."""

    def __init__(self, text: str | None) -> None:
        self.fields = [each.strip() for each in text.split(",") if each.strip()] if text else []
        self._found: set[str] = set()
        self._is_used = False

    def of(self, value: Any) -> Any:
        """The selected fields of a value, by their paths; the value itself if none are selected."""
        if not self.fields or not is_mapping(value):
            return value
        self._is_used = True
        chosen = {path: value_at(value, path) for path in self.fields}
        self._found.update(path for path, found in chosen.items() if found is not None)
        return chosen

    def missing(self) -> list[str]:
        """The fields that no result has had."""
        return [path for path in self.fields if path not in self._found] if self._is_used else []


def flat(value: Any) -> Mapping[str, Any]:
    """A value as the cells of a row: the fields of an object, or one cell."""
    return value if is_mapping(value) else {"value": value}


def columns_of(values: Iterable[Any], originals: Iterable[Any]) -> list[str]:
    """The columns of a table: the fields of the models, then those that only some of the values have."""
    import attrs

    from engagement_core.codec.fields import layout_of

    columns: dict[str, None] = {}
    for each in originals:
        kind: type[Any] = each.__class__
        if attrs.has(kind):
            columns.update(dict.fromkeys(field.wire for field in layout_of(kind).fields))
            break
    for value in values:
        columns.update(dict.fromkeys(flat(value)))
    return list(columns)
