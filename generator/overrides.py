"""The hand-written part of a vendor's client: what is there, and whether it fits the spec."""

import ast
import importlib.util
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from engagement_core.narrowing import is_mapping
from engagement_core.pagination import PageStyle
from generator.credentials import read_credentials
from generator.document import Document
from generator.hints import names_in, without_null
from generator.ir import Credential
from generator.models import Models
from generator.preparation import answer_key, operation_name
from generator.problems import Problem, refused
from generator.settings import load_settings

MOCK_PARTS = ("mock.py", "mocking")


class Overrides:
    """One folder of overrides."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.settings = load_settings(folder / "client.toml")
        self.pagination = _pagination(folder / "pagination.py")

    def modules(self) -> tuple[Path, ...]:
        """The modules that become part of the package as they are, the mock left out."""
        return tuple(file for file in sorted(self.folder.glob("*.py")) if file.name not in MOCK_PARTS)

    def mock_files(self) -> tuple[Path, ...]:
        """The files of the mock."""
        return (self.folder / "mock.py", *sorted((self.folder / "mocking").rglob("*.py")))

    def readme(self) -> str:
        """The part of the client's README that is about this vendor alone."""
        file = self.folder / "README.md"
        if not file.exists():
            raise refused(file, "There is no such file.", "Write it: ten lines that a user of this client would write.")
        return file.read_text()

    def credentials(self) -> tuple[Credential, ...]:
        """The fields of the class Credentials in auth.py."""
        return read_credentials(self.folder / "auth.py", self.settings.environment)

    def check(self, document: Document, models: Models) -> list[Problem]:
        """What in these overrides names nothing in the spec."""
        return [*self._check_pagination(document, models), *self._check_extends(document)]

    def item_hint(self, operation_id: str, document: Document, models: Models) -> str:
        """The hint of one item of a paged operation; empty for any other operation."""
        style = self.pagination.get(operation_id)
        if style is None:
            return ""
        types = dict(_operations(document))[operation_id]
        hint = _hint_at(models, _page_hint(models, types), style.items)
        node = ast.parse(without_null(hint)[0], mode="eval").body
        return ast.unparse(node.slice) if isinstance(node, ast.Subscript) else hint

    def _check_pagination(self, document: Document, models: Models) -> Iterator[Problem]:
        file = self.folder / "pagination.py"
        operations = dict(_operations(document))
        for operation_id, style in self.pagination.items():
            if operation_id not in operations:
                yield Problem(file, 0, "", f"PAGINATION names the operation {operation_id}, which the spec lacks.",
                              "Correct the operationId or take the entry out.")  # fmt: skip
                continue
            operation = operations[operation_id]
            for name in style.parameters:
                if name not in _selectors(document, operation, style):
                    yield Problem(file, 0, "", f"PAGINATION[{operation_id!r}] names the parameter {name}, which the"
                                  f" operation does not take in its {style.location}.", "Correct the name.")  # fmt: skip
            for path in style.paths:
                if not _hint_at(models, _page_hint(models, operation), path):
                    yield Problem(file, 0, "", f"PAGINATION[{operation_id!r}] names the field {path}, which the answer"
                                  " does not have.", "Correct the path.")  # fmt: skip

    def _check_extends(self, document: Document) -> Iterator[Problem]:
        file = self.folder / "client.toml"
        tags = {tag["name"] for tag in document.root.get("tags") or ()}
        for tag, mixins in self.settings.extends.items():
            if tag not in tags:
                yield Problem(file, 0, "", f"[extends] names the resource {tag}, which the spec lacks.",
                              "Correct the tag or take the entry out.")  # fmt: skip
            for mixin in (*mixins.get("sync", ()), *mixins.get("asynchronous", ())):
                module, _, name = mixin.partition(":")
                if not _defines(self.folder / f"{module}.py", name):
                    yield Problem(file, 0, "", f"[extends] names {mixin}, but {module}.py has no class {name}.",
                                  "Correct the name or write the class.")  # fmt: skip


def _pagination(file: Path) -> Mapping[str, PageStyle]:
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
    return table


def _operations(document: Document) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for _, operation in document.operations():
        yield operation["operationId"], operation


def _selectors(document: Document, operation: Mapping[str, Any], style: PageStyle) -> set[str]:
    if style.location == "query":
        return {document.resolve(parameter)["name"] for parameter in operation.get("parameters", ())}
    body = document.resolve(operation.get("requestBody") or {})
    schema = document.resolve(body["content"]["application/json"]["schema"])
    return set(schema.get("properties") or ())


def _page_hint(models: Models, operation: Mapping[str, Any]) -> str:
    status = next(status for status in operation["responses"] if status.startswith("2"))
    return models.field_hint(operation_name(operation["operationId"]), answer_key(status))


def _hint_at(models: Models, hint: str, path: str) -> str:
    """The hint at a dotted path below a class; empty where there is none."""
    for name in path.split("."):
        owners = names_in(hint) & set(models.classes)
        fields = {field.name: field.hint for owner in owners for field in models.model(owner).fields}
        if name not in fields:
            return ""
        hint = fields[name]
    return hint


def _defines(file: Path, name: str) -> bool:
    if not file.exists():
        return False
    return any(isinstance(node, ast.ClassDef) and node.name == name for node in ast.parse(file.read_text()).body)
