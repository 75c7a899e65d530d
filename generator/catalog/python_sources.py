"""Finds classes, functions and aliases in the hand-written modules of a client and in the core, without importing."""

import ast
import inspect
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

import engagement_core
from engagement_core.options import CallOptions
from generator.overrides.ast_utils import python_tree

_CORE = Path(engagement_core.__path__[0])


class Sources:
    """The modules that the annotations of hand-written methods may refer to."""

    def __init__(self, folder: Path, package: str) -> None:
        self._folder = folder
        self._package = package
        self._modules: dict[Path, Module] = {}

    def module(self, name: str) -> "Module | None":
        """A hand-written module by its own name, or one of the client or the core by its full name."""
        parts = name.split(".")
        if parts[0] == "engagement_core":
            folder = _CORE.joinpath(*parts[1:])
            file = folder / "__init__.py" if folder.is_dir() else folder.with_suffix(".py")
        else:
            file = self._folder / f"{parts[-1]}.py" if len(parts) == 1 or parts[0] == self._package else Path()
        if not file.is_file():
            return None
        return self._modules.setdefault(file, Module(self, file))


class Module:
    """One module."""

    def __init__(self, sources: Sources, file: Path) -> None:
        self._sources = sources
        self._file = file

    @cached_property
    def _definitions(self) -> dict[str, ast.stmt]:
        return {name: statement for statement in self._statements() for name in _defined(statement)}

    def _statements(self) -> Iterator[ast.stmt]:
        for statement in python_tree(self._file).body:
            # Names that only annotations use are imported under `if TYPE_CHECKING`.
            yield from statement.body if isinstance(statement, ast.If) else (statement,)

    def find(self, name: str) -> "tuple[Module, ast.stmt] | None":
        """Where a name is defined, here or in the module that it is imported from; None if that is another library.

        The name may be one of an imported module, such as `bulk.BulkReport`.
        """
        first, _, rest = name.partition(".")
        statement = self._definitions.get(first)
        if isinstance(statement, ast.ImportFrom):
            original = next(each.name for each in statement.names if first in (each.asname, each.name))
            home = self._sources.module(f"{statement.module}.{original}" if rest else f"{statement.module}")
            return None if home is None else home.find(rest or original)
        return None if statement is None or rest else (self, statement)

    def class_of(self, name: str) -> "tuple[Module, ast.ClassDef] | None":
        """The class of a name."""
        found = self.find(name)
        return (found[0], found[1]) if found and isinstance(found[1], ast.ClassDef) else None

    def alias(self, name: str) -> ast.expr | None:
        """The value of a type alias; None if the name is no alias."""
        found = self.find(name)
        statement = found[1] if found else None
        return statement.value if isinstance(statement, ast.Assign | ast.AnnAssign) else None

    def methods(self, name: str) -> "Iterator[tuple[Module, ast.FunctionDef]]":
        """The public methods of a class and its bases, and `__call__`; no properties."""
        seen: set[str] = set()
        for home, node in self.classes(name):
            for each in node.body:
                if isinstance(each, ast.FunctionDef) and each.name not in seen and _is_method(each):
                    seen.add(each.name)
                    yield home, each

    def fields(self, name: str) -> "Iterator[tuple[Module, ast.AnnAssign, str]]":
        """The fields of a TypedDict and its bases with their descriptions, those of the bases first.

        The options that every call has are left out.
        """
        for home, node in reversed(list(self.classes(name))):
            if node.name == CallOptions.__name__:
                continue
            for each, following in zip(node.body, [*node.body[1:], None], strict=True):
                if isinstance(each, ast.AnnAssign):
                    yield home, each, _docstring(following)

    def classes(self, name: str) -> "Iterator[tuple[Module, ast.ClassDef]]":
        """A class and its bases, as far as their modules are known."""
        found = self.class_of(name)
        if found is None:
            return
        yield found
        home, node = found
        for base in node.bases:
            yield from home.classes(ast.unparse(base.value if isinstance(base, ast.Subscript) else base))


def _is_method(node: ast.FunctionDef) -> bool:
    decorators = {ast.unparse(each) for each in node.decorator_list}
    return (not node.name.startswith("_") or node.name == "__call__") and not decorators & {
        "property",
        "cached_property",
    }


def _defined(statement: ast.stmt) -> Iterator[str]:
    if isinstance(statement, ast.ClassDef | ast.FunctionDef):
        yield statement.name
    elif isinstance(statement, ast.ImportFrom):
        yield from (each.asname or each.name for each in statement.names)
    elif isinstance(statement, ast.Assign):
        yield from (target.id for target in statement.targets if isinstance(target, ast.Name))
    elif isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
        yield statement.target.id


def _docstring(node: ast.stmt | None) -> str:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
        return " ".join(inspect.cleandoc(node.value.value).split())
    return ""
