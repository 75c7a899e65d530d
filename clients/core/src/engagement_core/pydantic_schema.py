"""Models in pydantic: how it validates, serializes and describes them. Only pydantic loads this module."""

from functools import cache
from types import UnionType
from typing import Annotated, Any, NotRequired, Union, get_args, get_origin

from pydantic_core import core_schema
from typing_extensions import TypedDict

from engagement_core.codec import to_builtins
from engagement_core.codec.fields import alternatives, hints_of, is_model, layout_of

_UNIONS = (Union, UnionType)
_CONTAINERS: tuple[Any, ...] = (list, dict)


class _Closed:
    """Annotates a model that accepts no other keys."""

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        return model_schema(source, handler, closed=True)


def model_schema(cls: type, handler: Any, *, closed: bool = False) -> Any:
    """The pydantic-core schema of a model: an instance of it, or a valid dictionary with the names of the API."""
    fields = handler.generate_schema(_typed_dict(cls, closed=closed))
    built = core_schema.no_info_after_validator_function(lambda valid: _make(cls, valid), fields)

    def validate(value: Any, build: core_schema.ValidatorFunctionWrapHandler) -> Any:
        return value if isinstance(value, cls) else build(value)

    return core_schema.no_info_wrap_validator_function(
        validate, built, serialization=core_schema.plain_serializer_function_ser_schema(to_builtins)
    )


@cache
def _typed_dict(cls: type, *, closed: bool) -> Any:
    """The dictionaries that a model accepts, as a type that pydantic knows; one for each model, since it may contain
    itself.
    """
    layout = layout_of(cls)
    hints = hints_of(cls)
    keys: dict[str, Any] = {}
    for field in layout.fields:
        hint = _without_loss(Union[alternatives(hints[field.name])])  # noqa: UP007  # made at run time
        keys[field.wire] = hint if field.required else NotRequired[hint]
    make: Any = TypedDict
    suffix = "Only" if closed else ""
    made = make(f"{cls.__name__}{suffix}", keys)
    made.__doc__ = cls.__doc__
    made.__module__ = cls.__module__
    made.__qualname__ = f"{cls.__qualname__}{suffix}"
    if layout.extras is not None:
        made.__pydantic_config__ = {"extra": "allow"}
    elif closed:
        made.__pydantic_config__ = {"extra": "forbid"}
    return made


def _without_loss(hint: Any) -> Any:
    """A hint in which a model beside an open dictionary is closed: it would accept its keys and lose them."""
    origin: Any = get_origin(hint)
    arguments = get_args(hint)
    if origin in _CONTAINERS:
        return origin[tuple(map(_without_loss, arguments))]
    if origin not in _UNIONS:
        return hint
    is_open = any(get_origin(each) is dict for each in arguments)
    kinds = [Annotated[each, _Closed()] if is_open and is_model(each) else _without_loss(each) for each in arguments]
    return Union[tuple(kinds)]  # noqa: UP007  # made at run time


def _make(cls: type, valid: dict[str, Any]) -> Any:
    layout = layout_of(cls)
    values = {field.argument: valid.pop(field.wire) for field in layout.fields if field.wire in valid}
    if layout.extras is not None:
        values[layout.extras.argument] = valid
    return cls(**values)
