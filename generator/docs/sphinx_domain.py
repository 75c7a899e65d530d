"""A Sphinx extension: operations and schemas as things that can be linked to and found by the search."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.builders import Builder
from sphinx.domains import Domain, ObjType
from sphinx.environment import BuildEnvironment
from sphinx.roles import XRefRole
from sphinx.util.docutils import SphinxDirective
from sphinx.util.nodes import make_refnode
from sphinx.util.typing import ExtensionMetadata


class OperationDirective(SphinxDirective):
    """The line with method, path and operationId; links to the operation lead here."""

    required_arguments = 1
    option_spec: ClassVar[dict[str, Callable[[str], Any]] | None] = {
        "method": directives.unchanged_required,
        "path": directives.unchanged_required,
    }

    def run(self) -> list[nodes.Node]:
        """The line."""
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
        domain.note("operation", name, self.env.docname, anchor)
        domain.note("request", f"{vendor} {method} {path}", self.env.docname, anchor)
        return [line]


class SchemaDirective(SphinxDirective):
    """A schema that is closed until somebody opens it or follows a link to it."""

    required_arguments = 1
    has_content = True

    def run(self) -> list[nodes.Node]:
        """The box with its title and content."""
        name: str = self.arguments[0]
        short = name.rpartition(".")[2]
        anchor = f"schema-{short}"
        box = nodes.admonition(classes=["schema"], ids=[anchor], collapsible="closed")
        box += nodes.title(short, short)
        box += self.parse_content_to_nodes()
        domain = self.env.domains["api"]
        assert isinstance(domain, ApiDomain)
        domain.note("schema", name, self.env.docname, anchor)
        return [box]


class ApiDomain(Domain):
    """What the specs define."""

    name = "api"
    label = "HTTP API"
    object_types: ClassVar[dict[str, ObjType]] = {
        "operation": ObjType("operation", "operation"),
        "request": ObjType("request"),
        "schema": ObjType("schema", "schema"),
    }
    directives: ClassVar[dict[str, Any]] = {"operation": OperationDirective, "schema": SchemaDirective}
    roles: ClassVar[dict[str, Any]] = {
        "operation": XRefRole(warn_dangling=True, innernodeclass=nodes.inline),
        "schema": XRefRole(warn_dangling=True),
    }
    initial_data: ClassVar[dict[str, Any]] = {"places": {}}
    dangling_warnings: ClassVar[dict[str, str]] = {
        "operation": "there is no operation %(target)s",
        "schema": "there is no schema %(target)s",
    }

    @property
    def places(self) -> dict[tuple[str, str], tuple[str, str]]:
        """Page and anchor of each thing, by kind and name."""
        places: dict[tuple[str, str], tuple[str, str]] = self.data["places"]
        return places

    def note(self, kind: str, name: str, docname: str, anchor: str) -> None:
        """Remember where a thing stands."""
        self.places[kind, name] = (docname, anchor)

    def clear_doc(self, docname: str) -> None:
        """Forget what stood on a page."""
        for key, place in list(self.places.items()):
            if place[0] == docname:
                del self.places[key]

    def merge_domaindata(self, docnames: Iterable[str], otherdata: dict[str, Any]) -> None:
        """Take over what another process has read."""
        self.places.update({key: place for key, place in otherdata["places"].items() if place[0] in docnames})

    def get_objects(self) -> Iterator[tuple[str, str, str, str, str, int]]:
        """What the search looks through."""
        for (kind, name), (docname, anchor) in self.places.items():
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
        """The link to an operation or a schema."""
        place = self.places.get((typ, target))
        return make_refnode(builder, fromdocname, *place, contnode) if place else None

    def resolve_any_xref(
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        target: str,
        node: pending_xref,
        contnode: nodes.Element,
    ) -> list[tuple[str, nodes.reference]]:
        """Nothing: every link says which kind of thing it leads to."""
        return []


def setup(app: Sphinx) -> ExtensionMetadata:
    """Tell Sphinx of the domain."""
    app.add_domain(ApiDomain)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
