"""Objects that may lack many fields are filled with None before msgspec reads into them.

When an object is read, msgspec asks it for each of its fields and sets the default of those it does not have. A class
with slots answers for an absent field by raising an AttributeError, which takes ten times as long as to read a present
one. The hook `__attrs_pre_init__`, which msgspec calls with the empty object, is there to come before that.
"""

import threading
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from typing import Any

from .fields import layout_of

# To fill an object costs as much as one absent field, and is lost where none is. In a small class, which is often
# complete and of which there are many, that would be felt.
_MANY = 10

_lock = threading.Lock()


@contextmanager
def prefilled(models: Iterable[type[Any]]) -> Generator[None]:
    """While it lasts, msgspec learns of classes with many optional fields that they are to be filled first.

    It remembers for good what a class was like when its first decoder was made. The class itself is left as it was, or
    attrs would build the hook into a subclass.
    """
    with _lock:
        hooked = [model for model in models if _may_be_filled(model)]
        for model in hooked:
            model.__attrs_pre_init__ = _make_fill(_absent_as_none(model))
        try:
            yield
        finally:
            for model in hooked:
                del model.__attrs_pre_init__


def _absent_as_none(model: type) -> list[str]:
    return [field.name for field in layout_of(model).fields if field.none_is_absent]


def _may_be_filled(model: Any) -> bool:
    # Neither a class with a hook of its own, nor one where an assignment does more than to assign (frozen, validated).
    plain = model.__setattr__ is object.__setattr__ and not hasattr(model, "__attrs_pre_init__")
    return plain and len(_absent_as_none(model)) >= _MANY


def _make_fill(names: list[str]) -> Callable[[Any], None]:
    """A function written out for these names, as attrs writes `__init__`: a loop would take several times as long."""
    targets = " = ".join(f"model.{name}" for name in names)
    namespace: dict[str, Any] = {}
    exec(f"def fill(model):\n    {targets} = None", namespace)  # noqa: S102  # the names are those of attributes
    fill: Callable[[Any], None] = namespace["fill"]
    return fill
