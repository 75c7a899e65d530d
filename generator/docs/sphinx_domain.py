"""Sphinx domain for operations, so that links and the search find them."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from furo.navigation import get_navigation_tree  # type: ignore[import-untyped]  # pyright: ignore[reportMissingTypeStubs]
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.builders import Builder
from sphinx.domains import Domain, ObjType
from sphinx.environment import BuildEnvironment
from sphinx.roles import XRefRole
from sphinx.util.docutils import SphinxDirective
from sphinx.util.nodes import make_refnode
from sphinx.util.typing import ExtensionMetadata

from generator.docs.translator import ShortTranslator


class OperationDirective(SphinxDirective):
    """Renders an operation as a line with method, path and operationId, the target of links to it."""

    required_arguments = 1
    option_spec: ClassVar[dict[str, Callable[[str], Any]] | None] = {
        "method": directives.unchanged_required,
        "path": directives.unchanged_required,
    }

    def run(self) -> list[nodes.Node]:
        """Return the line."""
        name: str = self.arguments[0]
        vendor, _, short = name.rpartition(".")
        method, path = self.options["method"], self.options["path"]
        anchor = f"operation-{short}"
        line = nodes.paragraph(classes=["operation"], ids=[anchor])
        line += nodes.inline(method, method, classes=["method", f"method-{method.lower()}"])
        line += nodes.Text(" ")
        line += nodes.literal(path, path)
        line += nodes.Text(" ")
        line += nodes.inline(short, short, classes=["operation-id"])
        domain = self.env.domains["api"]
        assert isinstance(domain, ApiDomain)
        domain.note_object("operation", name, self.env.docname, anchor)
        domain.note_object("request", f"{vendor} {method} {path}", self.env.docname, anchor)
        return [line]


class ApiDomain(Domain):
    """The operations of the specs."""

    name = "api"
    label = "HTTP API"
    object_types: ClassVar[dict[str, ObjType]] = {
        "operation": ObjType("operation", "operation"),
        "request": ObjType("request"),
    }
    directives: ClassVar[dict[str, Any]] = {"operation": OperationDirective}
    roles: ClassVar[dict[str, Any]] = {
        "operation": XRefRole(warn_dangling=True, innernodeclass=nodes.inline),
    }
    initial_data: ClassVar[dict[str, Any]] = {"objects": {}}
    dangling_warnings: ClassVar[dict[str, str]] = {
        "operation": "unknown operation %(target)s",
    }

    @property
    def objects(self) -> dict[tuple[str, str], tuple[str, str]]:
        """Page and anchor of each object, by type and name."""
        objects: dict[tuple[str, str], tuple[str, str]] = self.data["objects"]
        return objects

    def note_object(self, kind: str, name: str, docname: str, anchor: str) -> None:
        """Record the location of an object."""
        self.objects[kind, name] = (docname, anchor)

    def clear_doc(self, docname: str) -> None:
        """Remove the objects of a page."""
        for key, (page, _) in list(self.objects.items()):
            if page == docname:
                del self.objects[key]

    def merge_domaindata(self, docnames: Iterable[str], otherdata: dict[str, Any]) -> None:
        """Merge the objects read by another process."""
        self.objects.update({key: found for key, found in otherdata["objects"].items() if found[0] in docnames})

    def get_objects(self) -> Iterator[tuple[str, str, str, str, str, int]]:
        """Yield all objects for the search."""
        for (kind, name), (docname, anchor) in self.objects.items():
            yield name, name, kind, docname, anchor, 1

    def resolve_xref(
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        typ: str,
        target: str,
        node: pending_xref,
        contnode: nodes.Element,
    ) -> nodes.reference | None:
        """Return the link to an operation."""
        found = self.objects.get((typ, target))
        return make_refnode(builder, fromdocname, *found, contnode) if found else None

    def resolve_any_xref(
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        target: str,
        node: pending_xref,
        contnode: nodes.Element,
    ) -> list[tuple[str, nodes.reference]]:
        """Return nothing: all links specify the type of their target."""
        return []


def short_navigation(_app: Sphinx, _page: str, _template: str, context: dict[str, Any], _: object) -> None:
    """Show only the part of the navigation that leads to a page and to its neighbours: all of it is 30 kB per page."""
    if "toctree" in context:
        tree = context["toctree"](collapse=True, titles_only=True, maxdepth=-1, includehidden=True)
        context["furo_navigation_tree"] = get_navigation_tree(tree)


def page_template(_app: Sphinx, _page: str, _template: str, context: dict[str, Any], _: object) -> str | None:
    """Return the template that the front matter of a page names."""
    meta: dict[str, str] = context.get("meta") or {}
    return meta.get("template")


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the domain, the short HTML and navigation, and the template of the HTTP references."""
    app.add_domain(ApiDomain)
    app.set_translator("html", ShortTranslator)
    # After the theme, which sets all of the navigation.
    app.connect("html-page-context", short_navigation, priority=900)
    app.connect("html-page-context", page_template)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
