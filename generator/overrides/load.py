"""The hand-written part of a vendor's client: what is there, and whether it fits the spec."""

import ast
import importlib.util
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import Any

from engagement_core.pagination import Pagination
from engagement_core.type_guards import is_mapping
from generator.config import load_config
from generator.diagnostics import Diagnostic, GenerationError, refused
from generator.ir.models import Models
from generator.ir.naming import attribute_name
from generator.ir.type_hints import names_in, without_null
from generator.ir.types import Credential
from generator.overrides.ast_utils import defines, members
from generator.overrides.credentials import read_credentials
from generator.overrides.unused_modules import unreached
from generator.spec.document import Document
from generator.spec.preparation import answer_key, json_schema, operation_name

_NEEDED = {
    "client.toml": "Write it; overrides/README.md lists its keys.",
    "auth.py": "Write it, with a class Credentials whose fields are the client's credentials.",
    "mock.py": "Write it, with a mock of the vendor's API.",
    "README.md": "Write it: ten lines that a user of this client would write.",
}
_CLASSES = ("sync", "asynchronous")
_MOCK = "mock.py"
_ENTRANCES = ("auth.py", "pagination.py", "validators.py", _MOCK)


class Overrides:
    """One folder of overrides."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        missing = [
            Diagnostic(folder / name, 0, "", "There is no such file.", why)
            for name, why in _NEEDED.items()
            if not (folder / name).exists()
        ]
        if missing:
            raise GenerationError(missing)
        self.settings = load_config(folder / "client.toml")
        self.pagination = _pagination(folder / "pagination.py")

    def modules(self) -> tuple[Path, ...]:
        """The modules that become part of the package as they are, the mock left out."""
        return tuple(file for file in sorted(self.folder.glob("*.py")) if file.name != _MOCK)

    def mock_files(self) -> tuple[Path, ...]:
        """The files of the mock."""
        return (self.folder / _MOCK, *sorted((self.folder / "mocking").rglob("*.py")))

    def readme(self) -> str:
        """The part of the client's README that is about this vendor alone."""
        return (self.folder / "README.md").read_text(encoding="utf-8")

    def credentials(self) -> tuple[Credential, ...]:
        """The fields of the class Credentials in auth.py."""
        return read_credentials(self.folder / "auth.py", self.settings.environment)

    def check(self, document: Document, models: Models) -> list[Diagnostic]:
        """What in these overrides names nothing in the spec."""
        return [
            *self._check_pagination(document, models),
            *self._check_extends(document),
            *self._check_broadcast(document),
            *self._check_bases(models),
            *self._check_names(),
            *self._check_reach(),
        ]

    def item_hint(self, operation_id: str, document: Document, models: Models) -> str:
        """The hint of one item of a paged operation; empty for any other operation."""
        style = self.pagination.get(operation_id)
        if style is None:
            return ""
        types = dict(_operations(document))[operation_id]
        hint = _hint_at(models, _page_hint(document, models, types), style.items)
        node = ast.parse(without_null(hint)[0], mode="eval").body
        return ast.unparse(node.slice) if isinstance(node, ast.Subscript) else hint

    def _check_pagination(self, document: Document, models: Models) -> Iterator[Diagnostic]:
        operations = dict(_operations(document))
        for operation_id, style in self.pagination.items():
            if operation_id not in operations:
                yield self._misnamed("pagination.py", f"the operation {operation_id}", "which the spec lacks")
                continue
            operation = operations[operation_id]
            for name in style.parameters:
                if name not in _selectors(document, operation, style):
                    what = f"the parameter {name} of {operation_id}"
                    yield self._misnamed("pagination.py", what, f"which is not in its {style.location}")
            page = _page_hint(document, models, operation)
            for path in style.paths:
                if not _hint_at(models, page, path):
                    what = f"the field {path} of the answer of {operation_id}"
                    yield self._misnamed("pagination.py", what, "which is not there")
            if not without_null(_hint_at(models, page, style.items) or "list")[0].startswith("list"):
                what = f"{style.items} as the items of {operation_id}"
                yield self._misnamed("pagination.py", what, "which is no list")

    def _check_extends(self, document: Document) -> Iterator[Diagnostic]:
        tags = {tag["name"] for tag in document.root.get("tags") or ()}
        for tag, mixins in self.settings.extends.items():
            if tag not in tags:
                yield self._misnamed("client.toml", f"the resource {tag}", "which the spec lacks")
            for key in mixins.keys() - {*_CLASSES, "raw"}:
                yield self._misnamed("client.toml", f"{key} of {tag}", "which is none of sync, asynchronous and raw")
            classes = [mixin for key in _CLASSES for mixin in mixins.get(key, ())]
            yield from self._check_classes(classes, _members(document, tag))
            for name in sorted(set(mixins.get("raw", ())) - self._defined(classes)):
                yield self._misnamed("client.toml", f"the raw method {name} of {tag}", "which its classes lack")

    def _defined(self, classes: Iterable[str]) -> set[str]:
        """What these classes have together; a class that is not there has nothing."""
        places = [mixin.partition(":") for mixin in classes]
        files = [(self.folder / f"{module}.py", name) for module, _, name in places]
        return {member for file, name in files if file.exists() for member in members(file, name)}

    def _check_broadcast(self, document: Document) -> Iterator[Diagnostic]:
        known = dict(_operations(document))
        for operation_id in self.settings.broadcast:
            if operation_id not in known:
                yield self._misnamed("client.toml", f"the operation {operation_id}", "which the spec lacks")

    def _check_bases(self, models: Models) -> Iterator[Diagnostic]:
        for name, bases in self.settings.models.items():
            if name not in models.classes:
                yield self._misnamed("client.toml", f"the model {name}", "which the spec lacks")
                continue
            yield from self._check_classes(bases, {field.name for field in models.model(name).fields})

    def _check_classes(self, mixins: Iterable[str], generated: set[str]) -> Iterator[Diagnostic]:
        for mixin in mixins:
            module, _, name = mixin.partition(":")
            file = self.folder / f"{module}.py"
            if not defines(file, name):
                yield self._misnamed("client.toml", f"the class {mixin}", f"which {module}.py does not define")
                continue
            for member in sorted(members(file, name) & generated):
                message = f"{member} of {name} is never seen: the generated class has a {member} of its own."
                yield Diagnostic(file, 0, "", message, "Give it another name or take it out.")

    def _check_names(self) -> Iterator[Diagnostic]:
        """What the generated package imports from modules that need not be there, or hold more besides."""
        for name, wanted in ((_MOCK, f"{self.settings.name}Mock"), ("validators.py", "VALIDATORS")):
            file = self.folder / name
            if file.exists() and not defines(file, wanted):
                yield Diagnostic(file, 0, "", f"There is no {wanted}.", "Add it, or correct its name.")

    def _check_reach(self) -> Iterator[Diagnostic]:
        mixins = (*chain.from_iterable(self.settings.models.values()), *self._mixins())
        files = (*_ENTRANCES, *(f"{mixin.partition(':')[0]}.py" for mixin in mixins))
        for module in unreached(self.folder, self.settings.package, (self.folder / file for file in files)):
            hint = "Name it in client.toml or in README.md, import it where it is needed, or remove it."
            yield Diagnostic(module, 0, "", "Nothing leads to this module.", hint)

    def _mixins(self) -> Iterator[str]:
        """The hand-written bases of resources."""
        for each in self.settings.extends.values():
            yield from chain.from_iterable(each.get(key, ()) for key in _CLASSES)

    def _misnamed(self, file: str, what: str, why: str) -> Diagnostic:
        message = f"It names {what}, {why}."
        return Diagnostic(self.folder / file, 0, "", message, "Correct the name or take the entry out.")


def _pagination(file: Path) -> Mapping[str, Pagination]:
    if not file.exists():
        return {}
    spec = importlib.util.spec_from_file_location(f"overrides.{file.parent.name}.pagination", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        raise refused(file, f"The module cannot be imported: {error}.", "Correct it.") from error
    table = getattr(module, "PAGINATION", None)
    if not is_mapping(table):
        raise refused(file, "There is no table PAGINATION.", "Add one: operationId to style.")
    wrong = [operation_id for operation_id, style in table.items() if not isinstance(style, Pagination)]
    if wrong:
        message = f"What it has for {', '.join(wrong)} is no Pagination."
        raise refused(file, message, "Use one of engagement_core.pagination.")
    return table


def _operations(document: Document) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for _, operation in document.operations():
        yield operation["operationId"], operation


def _selectors(document: Document, operation: Mapping[str, Any], style: Pagination) -> set[str]:
    if style.location == "query":
        return {document.resolve(parameter)["name"] for parameter in operation.get("parameters", ())}
    body = json_schema(document.resolve(operation.get("requestBody") or {}))
    return set(document.resolve(body or {}).get("properties") or ())


def _page_hint(document: Document, models: Models, operation: Mapping[str, Any]) -> str:
    for status, response in operation["responses"].items():
        if status.startswith("2") and json_schema(document.resolve(response)) is not None:
            return models.field_hint(operation_name(operation["operationId"]), answer_key(status))
    return "None"


def _hint_at(models: Models, hint: str, path: str) -> str:
    """The hint at a dotted path below a class; empty where there is none."""
    for name in path.split("."):
        owners = names_in(hint) & set(models.classes)
        fields = {field.name: field.hint for owner in owners for field in models.model(owner).fields}
        if name not in fields:
            return ""
        hint = fields[name]
    return hint


def _members(document: Document, tag: str) -> set[str]:
    """The methods of a resource, and the resources below it."""
    methods = {operation["x-method"] for _, operation in document.operations() if operation["tags"][0] == tag}
    below = {each["name"].rpartition(".") for each in document.root.get("tags") or ()}
    return methods | {attribute_name(name) for parent, _, name in below if parent == tag}
