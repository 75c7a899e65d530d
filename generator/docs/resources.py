"""The resources of a client: which operation each method calls."""

from collections.abc import Mapping

from attrs import frozen

from generator.docs.packages import Packages
from generator.docs.python_objects import ClassView
from generator.docs.vendor import Vendor
from generator.spec.naming import attribute_name, pascal_case, snake_case


@frozen(kw_only=True)
class ResourcePage:
    """One resource."""

    shown: str
    """How it is reached on a client: `lists.fields`."""
    file: str
    view: ClassView
    operations: Mapping[str, tuple[str, str]]
    """For each generated method, the request that it sends and its operationId."""


def resource_pages(vendor: Vendor, packages: Packages) -> list[ResourcePage]:
    """The resources of one client, in the order of the spec."""
    return [_page(vendor, packages, tag["name"]) for tag in vendor.document.root["tags"]]


def _page(vendor: Vendor, packages: Packages, tag: str) -> ResourcePage:
    module = snake_case(tag)
    found = packages.class_at(f"{vendor.settings.package}.resources.{module}.{pascal_case(tag)}")
    return ResourcePage(
        shown=".".join(attribute_name(part) for part in tag.split(".")),
        file=module,
        view=packages.objects.class_view(found, inherited=True),
        operations={
            operation["x-method"]: (f"{method.upper()} {path}", operation["operationId"])
            for (_, path, method), operation in vendor.document.operations()
            if operation["tags"][0] == tag
        },
    )
