"""Names of the Python methods of operations, by the naming rules of the generator."""

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from generator.ir.naming import attribute_name, pascal_case, snake_case


@frozen(kw_only=True)
class MethodName:
    """The Python method of an operation."""

    path: str
    """Path of its definition: `appizer_client.resources.apps.Apps.create`."""
    call: str
    """How it is called on the client: `apps.create`."""


def method_name(package: str, operation: Mapping[str, Any]) -> MethodName:
    """Return the Python method of an operation."""
    tag, method = operation["tags"][0], operation["x-method"]
    owner = f"{package}.resources.{snake_case(tag)}.{pascal_case(tag)}"
    attributes = (attribute_name(part) for part in tag.split("."))
    return MethodName(path=f"{owner}.{method}", call=".".join((*attributes, method)))
