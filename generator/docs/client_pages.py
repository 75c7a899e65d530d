"""Pages about a vendor's Python client."""

from collections.abc import Iterator

import griffe
from attrs import evolve

from generator.docs.markdown import render
from generator.docs.packages import Packages
from generator.docs.python_objects import Member
from generator.docs.resources import ResourcePage, resource_pages
from generator.docs.vendor import Vendor


class ClientPages:
    """The README of a client, its list of methods, and the reference of its public API."""

    def __init__(self, vendor: Vendor, packages: Packages, readme: str, index: str) -> None:
        self._vendor = vendor
        self._packages = packages
        self._readme = readme
        self._methods = index
        self._package = vendor.settings.package
        self._name = vendor.settings.name

    def pages(self) -> Iterator[tuple[str, str]]:
        """Yield the path and text of each page."""
        folder = f"python/{self._vendor.name}"
        resources = resource_pages(self._vendor, self._packages)
        yield f"{folder}/index.md", self._index(resources)
        yield f"{folder}/api.md", self._methods
        yield f"{folder}/client.md", self._client()
        for page in resources:
            yield f"{folder}/resources/{page.file}.md", self._resource(page)
        yield f"{folder}/models.md", self._models()
        yield f"{folder}/modules.md", self._modules()
        yield f"{folder}/testing.md", self._testing()

    def _index(self, resources: list[ResourcePage]) -> str:
        pages = {
            "All methods": "api",
            "Client and options": "client",
            **{page.attribute: f"resources/{page.file}" for page in resources},
            "Models": "models",
            "Hand-written modules": "modules",
            "Testing": "testing",
        }
        return render("contents", text=self._readme, pages=pages)

    def _client(self) -> str:
        client = self._packages.get(f"{self._package}.client.{self._name}", griffe.Class)
        return render("client", client=self._packages.objects.class_view(client, inherited=True))

    def _resource(self, page: ResourcePage) -> str:
        members = tuple(self._linked(member, page) for member in page.view.members)
        return render("resource", client=self._name, resource=page, view=evolve(page.view, members=members))

    def _linked(self, member: Member, page: ResourcePage) -> Member:
        """A method whose docstring links to the operation that it calls."""
        request, operation = page.operations.get(member.name, ("", ""))
        link = f"{{api:operation}}`{request} <{self._vendor.name}.{operation}>`"
        return evolve(member, text=member.text.replace(f"`{request}`", link, 1)) if request else member

    def _models(self) -> str:
        sections = self._packages.exported(f"{self._package}.models")
        return render(
            "models",
            title=f"{self._name}: models",
            package=self._package,
            classes=sorted((view for section in sections for view in section.classes), key=lambda view: view.name),
            aliases=sorted(
                (member for section in sections for member in section.members), key=lambda member: member.name
            ),
        )

    def _modules(self) -> str:
        mixins = self._vendor.mixins()
        return render(
            "modules",
            title=f"{self._name}: hand-written modules",
            text="Modules written by hand. Methods that they add to resources are on the pages of the resources.",
            sections=[
                self._packages.section(f"{self._package}.{name}", without=mixins) for name in self._vendor.modules
            ],
        )

    def _testing(self) -> str:
        return render(
            "modules",
            title=f"{self._name}: testing",
            text=f"Import from `{self._package}.testing`. See also [the core](../core/testing.md).",
            sections=self._packages.exported(f"{self._package}.testing"),
        )
