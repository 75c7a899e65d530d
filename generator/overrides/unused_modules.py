"""Finds hand-written modules that nothing uses."""

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.overrides.ast_utils import python_tree

EXAMPLES = "examples"
"""The folder of example programs, which users run."""


def unused_modules(folder: Path, package: str, entry_points: Iterable[Path]) -> list[Path]:
    """The modules in a folder of overrides that no import reaches from the entry points.

    The modules that the folder's README names, such as `shop_client.samples`, are for users and entry points as well.
    """
    # Parse every module first: a syntax error matters more than an unused module.
    modules = (module for module in folder.rglob("*.py") if module.parent != folder / EXAMPLES)
    imports = {module: set(_imported(module, folder, package)) for module in modules}
    named = re.findall(rf"\b{package}\.(\w+)", (folder / "README.md").read_text(encoding="utf-8"))
    pending = [*entry_points, *(folder / f"{name}.py" for name in named)]
    left = set(imports)
    while pending:
        module = pending.pop()
        if module in left:
            left.remove(module)
            pending += imports[module]
    return sorted(left)


def _imported(module: Path, folder: Path, package: str) -> Iterator[Path]:
    """The files that a module may import, including packages on the way and imported names that may be modules."""
    for node in ast.walk(python_tree(module)):
        if isinstance(node, ast.ImportFrom):
            start, names = _start(node, module, folder, package)
            if start is not None:
                yield from _files(start, names)
                for alias in node.names:
                    yield from _files(start, [*names, alias.name])


def _start(node: ast.ImportFrom, module: Path, folder: Path, package: str) -> tuple[Path | None, list[str]]:
    names = node.module.split(".") if node.module else []
    if node.level:
        return module.parents[node.level - 1], names
    if names[:1] == [package]:
        # The package has the mock in `testing`.
        return folder, [name for name in names[1:] if name != "testing"]
    return None, []


def _files(start: Path, names: list[str]) -> Iterator[Path]:
    for end in range(len(names) + 1):
        path = start.joinpath(*names[:end])
        yield path / "__init__.py"
        yield path.with_suffix(".py")
