"""The hand-written part of a vendor's client, read from its folder."""

import ast
import importlib.util
import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path

from engagement_core.pagination import Pagination
from engagement_core.type_guards import is_mapping
from generator.config import load_config
from generator.diagnostics import Diagnostic, GenerationError, file_error
from generator.overrides.ast_utils import defines, members, python_tree
from generator.overrides.credentials import Credential, read_credentials
from generator.overrides.unused_modules import EXAMPLES, unused_modules

_REQUIRED = {
    "client.toml": "Add it; overrides/README.md lists its keys.",
    "auth.py": "Add it, with a class Credentials whose fields are the client's credentials.",
    "mock.py": "Add it, with a mock of the vendor's API.",
    "README.md": "Add it, with a short example of this client.",
}
_RENAMED = {"checks.py": "Rename it to validators.py, and its table CHECKS to VALIDATORS."}
_MIXIN_KEYS = ("sync", "asynchronous")
_MOCK = "mock.py"
_ENTRY_POINTS = ("auth.py", "pagination.py", "validators.py", _MOCK)


class Overrides:
    """One folder of overrides."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        missing = [
            Diagnostic(folder / name, 0, "", "The file does not exist.", hint)
            for name, hint in _REQUIRED.items()
            if not (folder / name).exists()
        ]
        if missing:
            raise GenerationError(missing)
        self.config = load_config(folder / "client.toml")
        self.pagination = _pagination(folder / "pagination.py")

    def modules(self) -> tuple[Path, ...]:
        """The modules that are copied into the package, except the mock."""
        return tuple(file for file in sorted(self.folder.glob("*.py")) if file.name != _MOCK)

    def mock_files(self) -> tuple[Path, ...]:
        """The files of the mock."""
        return (self.folder / _MOCK, *sorted((self.folder / "mocking").rglob("*.py")))

    def examples(self) -> tuple[Path, ...]:
        """The example programs, then the notebooks, which are copied into the distribution but not into the package."""
        folder = self.folder / EXAMPLES
        return (*sorted(folder.glob("*.py")), *sorted(folder.glob("*.ipynb")))

    def example_titles(self) -> dict[str, str]:
        """What each example does, by its file name: the first line of its docstring, or the heading of a notebook.

        Raises:
            GenerationError: An example does not say it.
        """
        return {file.name: _title(file) for file in self.examples()}

    def readme(self) -> str:
        """The vendor's own part of the client's README."""
        return (self.folder / "README.md").read_text(encoding="utf-8")

    def credentials(self) -> tuple[Credential, ...]:
        """The fields of the class Credentials in auth.py."""
        return read_credentials(self.folder / "auth.py", self.config.environment)

    def chooses_server(self) -> bool:
        """Whether the credentials name the server, so that the first one of the spec is no default."""
        tree = python_tree(self.folder / "auth.py")
        classes = [node.name for node in tree.body if isinstance(node, ast.ClassDef)]
        return any("base_url" in members(self.folder / "auth.py", name) for name in classes)

    def check(self) -> Iterator[Diagnostic]:
        """Names that the generated package imports but no module defines, and modules that nothing uses."""
        entries = (
            (_MOCK, f"{self.config.name}Mock"),
            ("validators.py", "VALIDATORS"),
            ("webhooks.py", "parse_callback"),
        )
        for file, name in entries:
            if (self.folder / file).exists() and not defines(self.folder / file, name):
                yield Diagnostic(self.folder / file, 0, "", f"{file} does not define {name}.", "Add or rename it.")
        classes = [*chain.from_iterable(map(self.mixins, self.config.extends)), *chain(*self.config.models.values())]
        files = (*_ENTRY_POINTS, *(f"{each.partition(':')[0]}.py" for each in classes))
        for module in unused_modules(self.folder, self.config.package, (self.folder / file for file in files)):
            hint = _RENAMED.get(module.name, "Name it in client.toml or README.md, import it, or remove it.")
            yield Diagnostic(module, 0, "", "Nothing uses this module.", hint)

    def mixins(self, tag: str) -> list[str]:
        """The hand-written base classes of a resource, `module:Class`."""
        return [each for key in _MIXIN_KEYS for each in self.config.extends[tag].get(key, ())]

    def members_of(self, classes: Iterable[str]) -> set[str]:
        """The public members of some classes together; a class that does not exist has none."""
        names = [each.partition(":") for each in classes]
        files = [(self.folder / f"{module}.py", name) for module, _, name in names]
        return {member for file, name in files if file.exists() for member in members(file, name)}

    def check_classes(self, classes: Iterable[str], generated: set[str]) -> Iterator[Diagnostic]:
        """Classes that no module defines, and members that a member of the generated class hides."""
        for each in classes:
            module, _, name = each.partition(":")
            file = self.folder / f"{module}.py"
            if not defines(file, name):
                yield self.misnamed("client.toml", f"{module}.py does not define the class {name}.")
                continue
            for member in sorted(members(file, name) & generated):
                message = f"{name}.{member} is hidden by a member of the generated class."
                yield Diagnostic(file, 0, "", message, "Rename or remove it.")

    def misnamed(self, file: str, message: str) -> Diagnostic:
        """The diagnostic for an entry that names something that does not exist."""
        return Diagnostic(self.folder / file, 0, "", message, "Correct the name, or remove the entry.")


def _title(file: Path) -> str:
    if file.suffix == ".py":
        found = (ast.get_docstring(python_tree(file)) or "").partition("\n")[0]
    else:
        cells = json.loads(file.read_text(encoding="utf-8"))["cells"]
        found = "".join(cells[0]["source"]).partition("\n")[0].removeprefix("# ")
    if not found:
        raise file_error(file, "The example does not say what it does.", "Start it with a docstring or a heading.")
    return found


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
        raise file_error(file, f"The module cannot be imported: {error}.", "Correct it.") from error
    table = getattr(module, "PAGINATION", None)
    if not is_mapping(table):
        raise file_error(file, "pagination.py does not define the mapping PAGINATION.", "Map operationIds to styles.")
    wrong = [operation_id for operation_id, style in table.items() if not isinstance(style, Pagination)]
    if wrong:
        message = f"The value for {', '.join(wrong)} is not a Pagination."
        raise file_error(file, message, "Use a class from engagement_core.pagination.")
    return table
