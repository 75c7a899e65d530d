"""Type guards for JSON values and arguments."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeGuard


def is_mapping(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether a value is a mapping; its keys are taken to be texts."""
    # Asking for the abstract class takes ten times as long.
    return isinstance(value, dict) or isinstance(value, Mapping)  # noqa: SIM101


def child(node: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    """The mapping under a key; an empty one where there is none."""
    value: Any = node.get(key)
    return value if is_mapping(value) else {}


def is_list(value: object) -> TypeGuard[Sequence[Any]]:
    """Whether a value is a list or a tuple."""
    return isinstance(value, list | tuple)
