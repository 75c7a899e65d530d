"""Which hand-written modules something leads to."""

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.overrides.ast_utils import python_tree


def unused_modules(folder: Path, package: str, entry_points: Iterable[Path]) -> list[Path]:
    """The modules below a folder of overrides that cannot be reached from the entrances by imports.

    What the README of the folder names, such as `shop_client.samples`, is for users to import, and an entrance too.
    """
    # All are read, so that the first thing to be said of a broken one is that it is broken.
    imports = {module: set(_imported(module, folder, package)) for module in folder.rglob("*.py")}
    named = re.findall(rf"\b{package}\.(\w+)", (folder / "README.md").read_text(encoding="utf-8"))
    waiting = [*entry_points, *(folder / f"{name}.py" for name in named)]
    left = set(imports)
    while waiting:
        module = waiting.pop()
        if module in left:
            left.remove(module)
            waiting += imports[module]
    return sorted(left)


def _imported(module: Path, folder: Path, package: str) -> Iterator[Path]:
    """The files that a module may import: those of packages on the way, and names that may be modules, among them."""
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
        # In the package, the mock is below `testing`.
        return folder, [name for name in names[1:] if name != "testing"]
    return None, []


def _files(start: Path, names: list[str]) -> Iterator[Path]:
    for end in range(len(names) + 1):
        place = start.joinpath(*names[:end])
        yield place / "__init__.py"
        yield place.with_suffix(".py")
