"""The source of every page of the site."""

from collections.abc import Iterator

from generator.docs.client_pages import ClientPages
from generator.docs.guide_pages import guide_pages
from generator.docs.http_pages import http_pages
from generator.docs.markdown import render
from generator.docs.packages import Packages
from generator.docs.start_pages import start_pages
from generator.docs.vendor import Vendor
from generator.paths import ProjectPaths

_CORE_PAGES = {
    "reference": ("Core: clients, options, responses and errors", "engagement_core"),
    "bulk": ("Core: bulk runs", "engagement_core.bulk"),
    "testing": ("Core: testing", "engagement_core.testing"),
}


def site_pages(paths: ProjectPaths, vendors: list[Vendor]) -> Iterator[tuple[str, str]]:
    """Yield the path and text of each page."""
    packages = Packages(paths, [vendor.settings.package for vendor in vendors])
    yield from start_pages(paths, vendors)
    yield from guide_pages(paths, vendors)
    yield "specs.md", (paths.root / "specs" / "README.md").read_text(encoding="utf-8")
    for vendor in vendors:
        yield from http_pages(vendor)
        readme, index = (_client_file(paths, vendor.name, name) for name in ("README.md", "api.md"))
        yield from ClientPages(vendor, packages, readme, index).pages()
    yield from _core_pages(packages, _client_file(paths, "core", "README.md"))


def _core_pages(packages: Packages, readme: str) -> Iterator[tuple[str, str]]:
    titles = {title: name for name, (title, _) in _CORE_PAGES.items()}
    yield "python/core/index.md", render("contents", text=readme, pages=titles)
    for name, (title, package) in _CORE_PAGES.items():
        sections = packages.exported(package)
        if name == "reference":
            sections.insert(0, packages.section(f"{package}.client", without=set()))
        text = f"Import these names from `{package}`, unless another module is given."
        yield f"python/core/{name}.md", render("modules", title=title, text=text, sections=sections)


def _client_file(paths: ProjectPaths, client: str, name: str) -> str:
    return (paths.clients / client / name).read_text(encoding="utf-8")
