"""Where the Python method of an operation is found; the generator's own rules for names decide."""

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from generator.spec.naming import attribute_name, pascal_case, snake_case


@frozen(kw_only=True)
class MethodName:
    """The method of one operation."""

    path: str
    """Where it is defined: `appizer_client.resources.apps.Apps.create`."""
    call: str
    """How it is called on a client: `apps.create`."""


def method_name(package: str, operation: Mapping[str, Any]) -> MethodName:
    """The method of an operation that a client calls."""
    tag, method = operation["tags"][0], operation["x-method"]
    owner = f"{package}.resources.{snake_case(tag)}.{pascal_case(tag)}"
    attributes = (attribute_name(part) for part in tag.split("."))
    return MethodName(path=f"{owner}.{method}", call=".".join((*attributes, method)))
