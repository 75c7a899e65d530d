"""Models in pydantic: how it validates, serializes and describes them. Only pydantic loads this module."""

from functools import cache
from typing import Any, NotRequired, Union

from pydantic_core import core_schema
from typing_extensions import TypedDict

from engagement_core.codec import to_builtins
from engagement_core.codec.fields import hints_of, layout_of
from engagement_core.codec.type_support import alternatives


def model_schema(cls: type, handler: Any) -> Any:
    """The pydantic-core schema of a model: an instance of it, or a valid dictionary with the names of the API."""
    fields = handler.generate_schema(_typed_dict(cls))
    built = core_schema.no_info_after_validator_function(lambda valid: _make(cls, valid), fields)

    def validate(value: Any, build: core_schema.ValidatorFunctionWrapHandler) -> Any:
        return value if isinstance(value, cls) else build(value)

    return core_schema.no_info_wrap_validator_function(
        validate, built, serialization=core_schema.plain_serializer_function_ser_schema(to_builtins)
    )


@cache
def _typed_dict(cls: type) -> Any:
    """The dictionaries that a model accepts, as a type that pydantic knows; one for each model, since it may contain
    itself.
    """
    layout = layout_of(cls)
    hints = hints_of(cls)
    keys: dict[str, Any] = {}
    for field in layout.fields:
        hint: Any = Union[alternatives(hints[field.name])]  # noqa: UP007  # made at run time
        keys[field.wire] = hint if field.required else NotRequired[hint]
    make: Any = TypedDict
    made = make(cls.__name__, keys)
    made.__doc__ = cls.__doc__
    made.__module__ = cls.__module__
    made.__qualname__ = cls.__qualname__
    if layout.extras is not None:
        made.__pydantic_config__ = {"extra": "allow"}
    return made


def _make(cls: type, valid: dict[str, Any]) -> Any:
    layout = layout_of(cls)
    values = {field.argument: valid.pop(field.wire) for field in layout.fields if field.wire in valid}
    if layout.extras is not None:
        values[layout.extras.argument] = valid
    return cls(**values)
