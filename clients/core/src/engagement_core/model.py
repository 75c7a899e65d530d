"""Base class of the models: to and from dictionaries and JSON, in notebooks and in pydantic."""

from collections.abc import Mapping
from typing import Any, Self

from engagement_core.type_guards import is_mapping

# The rest is imported at its first use, since every model loads this module.


class Model:
    """An object of the vendor's API; base class of all models."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """The object as a dictionary that JSON can represent, with the names of the API and times as text.

        Fields that are not set are left out.

        Raises:
            TypeError: A value has a type that JSON does not support.
            ValueError: A value has no JSON form, such as NaN.
        """
        from engagement_core.codec import to_builtins

        plain: dict[str, Any] = to_builtins(self)
        return plain

    def to_json(self) -> str:
        """The object as JSON, on one line.

        Raises:
            TypeError: A value has a type that JSON does not support.
            ValueError: A value has no JSON form, such as NaN.
        """
        from engagement_core.codec import encode

        return encode(self).decode()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The object in a dictionary with the names of the API, such as one from `to_dict` or parsed JSON.

        It is read as in a response: a value of another type is kept as it is, a missing required field is None, and a
        key that the model has no field for is left out.

        Raises:
            TypeError: `data` is not a mapping.
        """
        from engagement_core.codec import build

        if not is_mapping(data):
            raise TypeError(f"{cls.__name__}.from_dict() takes a dict, not {type(data).__name__}.")
        return build(cls, dict(data))

    def _repr_html_(self) -> str:
        from engagement_core.html_tables import model_table

        return model_table(self)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from engagement_core.pydantic_schema import model_schema

        return model_schema(cls, handler)
