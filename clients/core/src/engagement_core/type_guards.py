"""Type guards for JSON values and arguments, and access to what is inside them."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeGuard


def is_mapping(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether a value is a mapping; its keys are assumed to be str."""
    # A check of the abstract class takes ten times as long.
    return isinstance(value, dict) or isinstance(value, Mapping)  # noqa: SIM101


def child(node: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    """The mapping under a key; an empty one if there is none."""
    value: Any = node.get(key)
    return value if is_mapping(value) else {}


def is_list(value: object) -> TypeGuard[Sequence[Any]]:
    """Whether a value is a list or a tuple."""
    return isinstance(value, list | tuple)


def value_at(value: Any, path: str) -> Any:
    """The value at a dotted path of attributes or keys; None if there is none."""
    for name in path.split("."):
        value = value.get(name) if is_mapping(value) else getattr(value, name, None)
    return value
