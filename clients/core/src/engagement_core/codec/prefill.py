"""Prefilling objects that have many optional fields with None, which makes msgspec decode them faster.

After decoding an object, msgspec looks up each of its fields and sets the default of those that are missing. In a class
with slots, looking up a missing field raises AttributeError, which takes ten times as long as finding one. msgspec
calls the hook `__attrs_pre_init__` with the empty object before that.
"""

import threading
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from typing import Any

from .fields import layout_of

# Prefilling costs as much as one missing field and gains nothing if none is missing, which is common in small classes.
_MIN_OPTIONAL_FIELDS = 10

_lock = threading.Lock()


@contextmanager
def prefilled(models: Iterable[type[Any]]) -> Generator[None]:
    """Let msgspec prefill these classes, if they have many optional fields, in decoders that are made meanwhile.

    msgspec keeps what it learned about a class when its first decoder was made. The hook is removed from the class
    again, because attrs would build it into subclasses.
    """
    with _lock:
        hooked = [model for model in models if _is_fillable(model)]
        for model in hooked:
            model.__attrs_pre_init__ = _make_fill(_absent_as_none(model))
        try:
            yield
        finally:
            for model in hooked:
                del model.__attrs_pre_init__


def _absent_as_none(model: type) -> list[str]:
    return [field.name for field in layout_of(model).fields if field.none_is_absent]


def _is_fillable(model: Any) -> bool:
    # Not a class with a hook of its own, nor one whose assignments have effects (frozen, validated).
    plain = model.__setattr__ is object.__setattr__ and not hasattr(model, "__attrs_pre_init__")
    return plain and len(_absent_as_none(model)) >= _MIN_OPTIONAL_FIELDS


def _make_fill(names: list[str]) -> Callable[[Any], None]:
    """A generated function, like the `__init__` of attrs: a loop would take several times as long."""
    targets = " = ".join(f"model.{name}" for name in names)
    namespace: dict[str, Any] = {}
    exec(f"def fill(model):\n    {targets} = None", namespace)  # noqa: S102  # the names are those of attributes
    fill: Callable[[Any], None] = namespace["fill"]
    return fill
