"""The source text of every page of the site."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from engagement_core.narrowing import child
from generator.building import House
from generator.pages.comparison import compare, scheme_words
from generator.pages.markdown import cell, code
from generator.pages.operations import Operations
from generator.pages.packages import Packages
from generator.pages.resources import ResourcePage, resource_pages
from generator.pages.schemas import Schemas
from generator.pages.vendor import Vendor

FOLDER = Path(__file__).parent
CORE_PAGES = {
    "reference": ("Core reference", "Import all of this from `engagement_core`.", "engagement_core"),
    "bulk": ("Bulk runs", "Import all of this from `engagement_core.bulk`.", "engagement_core.bulk"),
    "testing": ("Testing", "Import all of this from `engagement_core.testing`.", "engagement_core.testing"),
}


class Site:
    """All pages; each is a path and its text."""

    def __init__(self, house: House, vendors: list[Vendor]) -> None:
        self._house = house
        self._vendors = vendors
        self._packages = Packages(house, [vendor.settings.package for vendor in vendors])
        self._environment = Environment(
            loader=FileSystemLoader(FOLDER / "templates"),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            autoescape=select_autoescape(enabled_extensions=()),
        )
        self._environment.filters.update(code=code, cell=cell)

    def pages(self) -> Iterator[tuple[str, str]]:
        """Every page."""
        yield "index.md", self._start()
        yield "specs.md", (self._house.root / "specs" / "README.md").read_text()
        for vendor in self._vendors:
            yield f"http/{vendor.name}/reference.md", self._http(vendor)
            yield f"http/{vendor.name}/decisions.md", self._decisions(vendor)
            yield from self._client_pages(vendor)
        yield from self._core_pages()

    def _start(self) -> str:
        names = [vendor.settings.name for vendor in self._vendors]
        return self._render(
            "start",
            vendors=self._vendors,
            names=", ".join(names),
            lines=compare(self._vendors),
            picture=(FOLDER / "static" / "pipeline.svg").read_text(),
        )

    def _http(self, vendor: Vendor) -> str:
        operations = Operations(vendor)
        root = vendor.document.root
        return self._render(
            "http",
            vendor=vendor,
            docs_url=root["externalDocs"]["url"],
            servers=root["servers"],
            schemes=child(child(root, "components"), "securitySchemes"),
            scheme_words=scheme_words,
            tags=root["tags"],
            by_tag=operations.by_tag(),
            callbacks=operations.callbacks(),
            shared=operations.shared_answers(),
            entries=Schemas(vendor.name, vendor.document.schemas()).entries(),
        )

    def _decisions(self, vendor: Vendor) -> str:
        return vendor.document.file.with_name("DECISIONS.md").read_text()

    def _client_pages(self, vendor: Vendor) -> Iterator[tuple[str, str]]:
        folder = f"python/{vendor.name}"
        package = vendor.settings.package
        resources = resource_pages(vendor, self._packages)
        readme = (self._house.clients / vendor.name / "README.md").read_text()
        pages = ["client", *(f"resources/{page.file}" for page in resources), "models", "modules", "testing"]
        yield f"{folder}/index.md", self._render("contents", text=readme, pages=pages)
        client = self._packages.class_at(f"{package}.client.{vendor.settings.name}")
        yield f"{folder}/client.md", self._render("client", client=self._packages.objects.class_view(client))
        for page in resources:
            yield f"{folder}/resources/{page.file}.md", self._resource(vendor, page)
        yield f"{folder}/models.md", self._models(package)
        yield f"{folder}/modules.md", self._modules(vendor)
        text = f"Import all of this from `{package}.testing`; what it is built on is in [the core](../core/testing.md)."
        yield f"{folder}/testing.md", self._listing("Testing", text, f"{package}.testing")

    def _resource(self, vendor: Vendor, page: ResourcePage) -> str:
        backs = {
            method: f"Calls {{api:operation}}`{request} <{vendor.name}.{operation}>`."
            for method, (request, operation) in page.operations.items()
        }
        return self._render("resource", resource=page, view=page.view, backs=backs)

    def _models(self, package: str) -> str:
        sections = self._packages.exported(f"{package}.models")
        return self._render(
            "models",
            package=package,
            classes=sorted((view for section in sections for view in section.classes), key=lambda view: view.name),
            aliases=sorted((one for section in sections for one in section.members), key=lambda one: one.name),
        )

    def _modules(self, vendor: Vendor) -> str:
        package = vendor.settings.package
        mixins = {name.partition(":")[2] for extended in vendor.settings.extends.values() for one in extended.values() for name in one}
        sections = [self._packages.section(f"{package}.{name}", without=mixins) for name in vendor.modules]
        text = "What is written by hand beside the generated code. Methods that it adds to resources are on the pages of these."
        return self._render("modules", title="Hand-written modules", text=text, sections=sections)

    def _core_pages(self) -> Iterator[tuple[str, str]]:
        readme = (self._house.clients / "core" / "README.md").read_text()
        yield "python/core/index.md", self._render("contents", text=readme, pages=[*CORE_PAGES])
        for name, (title, text, package) in CORE_PAGES.items():
            yield f"python/core/{name}.md", self._listing(title, text, package)

    def _listing(self, title: str, text: str, package: str) -> str:
        return self._render("modules", title=title, text=text, sections=self._packages.exported(package))

    def _render(self, template: str, **values: Any) -> str:
        return self._environment.get_template(f"{template}.md.jinja").render(**values)
