"""The resources of a client, and the operation that each method calls."""

from collections.abc import Mapping

import griffe
from attrs import frozen

from generator.docs.packages import Packages
from generator.docs.python_objects import ClassView
from generator.docs.vendor import Vendor
from generator.spec.naming import attribute_name, pascal_case, snake_case


@frozen(kw_only=True)
class ResourcePage:
    """The page of a resource."""

    attribute: str
    """Its attribute path on the client: `lists.fields`."""
    file: str
    view: ClassView
    operations: Mapping[str, tuple[str, str]]
    """The request line and operationId of each generated method."""


def resource_pages(vendor: Vendor, packages: Packages) -> list[ResourcePage]:
    """Return the pages of a client's resources, in the order of the spec."""
    return [_page(vendor, packages, tag["name"]) for tag in vendor.document.root["tags"]]


def _page(vendor: Vendor, packages: Packages, tag: str) -> ResourcePage:
    module = snake_case(tag)
    found = packages.get(f"{vendor.settings.package}.resources.{module}.{pascal_case(tag)}", griffe.Class)
    return ResourcePage(
        attribute=".".join(attribute_name(part) for part in tag.split(".")),
        file=module,
        view=packages.objects.class_view(found, inherited=True),
        operations={
            operation["x-method"]: (f"{method.upper()} {path}", operation["operationId"])
            for (_, path, method), operation in vendor.document.operations()
            if operation["tags"][0] == tag
        },
    )
