"""Classes, functions and attributes, as shown in the Python reference."""

import re
from collections.abc import Iterable, Iterator

import griffe
from attrs import frozen

from generator.docs.annotations import PublicNames
from generator.spec.descriptions import flat

_RESOURCE = "engagement_core.lazy.resource"
"""The decorator of the resources of a client."""


@frozen(kw_only=True)
class Member:
    """A function, method, property or attribute."""

    kind: str
    """The directive of Sphinx's Python domain."""
    path: str
    """Its public path."""
    signature: str
    type: str
    """The annotation of an attribute; the value of a type alias."""
    text: str
    asynchronous: bool
    static: bool
    classmethod: bool
    required: bool
    """Whether an attribute has no default."""

    @property
    def table_type(self) -> str:
        """The type for a cell of a table: code, with links to the classes in it."""
        parts = re.split(r"~([\w.]+)", self.type)
        code = (f"`{text}`" if index % 2 == 0 else f"{{py:obj}}`~{text}`" for index, text in enumerate(parts) if text)
        return "".join(code)

    @property
    def name(self) -> str:
        """The last part of its path."""
        return self.path.rpartition(".")[2]


@frozen(kw_only=True)
class ClassView:
    """A class with its public members."""

    path: str
    """Its public path."""
    definition: str
    """The path of its definition."""
    signature: str
    parents: tuple[str, ...]
    """Public base classes, as targets of links."""
    text: str
    source: str
    """Its file and line."""
    members: tuple[Member, ...]

    @property
    def module(self) -> str:
        """The path without its name."""
        return self.path.rpartition(".")[0]

    @property
    def name(self) -> str:
        """The last part of its path."""
        return self.path.rpartition(".")[2]


class PythonObjects:
    """Builds the views that templates render from objects parsed by griffe."""

    def __init__(self, names: PublicNames) -> None:
        self._names = names

    def class_view(self, found: griffe.Class, *, inherited: bool = False) -> ClassView:
        """Return the view of a class, optionally with inherited members."""
        constructor = found.members.get("__init__")
        return ClassView(
            path=self._names.of(found.path),
            definition=found.path,
            signature=self._names.signature(constructor) if isinstance(constructor, griffe.Function) else "",
            parents=tuple(self._parents(found)),
            text=docstring_text(found),
            source=f"{found.relative_package_filepath}, line {found.lineno}",
            members=tuple(self.members(found, inherited=inherited)),
        )

    def _parents(self, found: griffe.Class) -> Iterator[str]:
        for base in map(self._names.annotation, found.bases):
            if self._names.knows(base.removeprefix("~")):
                yield base

    def members(self, holder: griffe.Class, *, inherited: bool = False) -> Iterator[Member]:
        """Yield the public members of a class."""
        members = {**holder.inherited_members, **holder.members} if inherited else holder.members
        targets = (member.final_target if isinstance(member, griffe.Alias) else member for member in members.values())
        return self.documented(target for target in targets if not target.name.startswith("_"))

    def documented(self, found: Iterable[griffe.Object]) -> Iterator[Member]:
        """Yield views of the functions, and of the attributes with a docstring."""
        for one in found:
            if isinstance(one, griffe.Function) or (isinstance(one, griffe.Attribute) and one.docstring is not None):
                yield self._member(one)

    def _member(self, found: griffe.Function | griffe.Attribute) -> Member:
        kind = _kind(found)
        return Member(
            kind=kind,
            path=self._names.of(found.path),
            signature="" if kind == "property" or isinstance(found, griffe.Attribute) else self._names.signature(found),
            type=self._type(found, kind),
            text=docstring_text(found),
            asynchronous=isinstance(found, griffe.Function) and "async" in found.labels,
            static="staticmethod" in found.labels,
            classmethod="classmethod" in found.labels,
            required=isinstance(found, griffe.Attribute) and _is_required(found),
        )

    def _type(self, found: griffe.Function | griffe.Attribute, kind: str) -> str:
        if isinstance(found, griffe.Function):
            return self._names.annotation(found.returns) if kind == "property" else ""
        return self._names.annotation(found.value if kind == "type" else found.annotation)


def _is_required(found: griffe.Attribute) -> bool:
    value = str(found.value or "")
    return not value or (value.startswith("attrs.field(") and "default=" not in value)


def _kind(found: griffe.Function | griffe.Attribute) -> str:
    method = isinstance(found.parent, griffe.Class)
    if isinstance(found, griffe.Function):
        if any(decorator.callable_path == _RESOURCE for decorator in found.decorators):
            return "property"
        return "method" if method else "function"
    if "TypeAlias" in str(found.annotation):
        return "type"
    if "property" in found.labels:
        return "property"
    return "attribute" if method else "data"


def docstring_text(documented: griffe.Object) -> str:
    """Return the docstring of a class, function or attribute; empty if it has none."""
    if documented.docstring is None:
        return ""
    return "\n\n".join(_section(section) for section in documented.docstring.parse("google", warnings=False))


def _section(section: griffe.DocstringSection) -> str:
    if isinstance(section, griffe.DocstringSectionText):
        return section.value
    if isinstance(section, griffe.DocstringSectionParameters):
        return "\n".join(f":param {each.name.replace('*', '')}: {flat(each.description)}" for each in section.value)
    if isinstance(section, griffe.DocstringSectionRaises):
        raised = (f":raises ~engagement_core.{each.annotation}: {flat(each.description)}" for each in section.value)
        return "\n".join(raised)
    if isinstance(section, griffe.DocstringSectionAdmonition) and section.value.kind == "example":
        return f"```python\n{section.value.contents}\n```"
    message = f"Unsupported docstring section {section.kind.value!r}."
    raise NotImplementedError(message)
