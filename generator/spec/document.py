"""An OpenAPI document that knows the line of each of its nodes."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import ruamel.yaml
from ruamel.yaml.error import YAMLError
from ruamel.yaml.parser import Parser
from ruamel.yaml.scanner import Scanner

from engagement_core.type_guards import child, is_list, is_mapping
from generator.diagnostics import Diagnostic, GenerationError, file_error
from generator.spec.located_yaml import LocatedList, LocatedMapping, NotPlainError, read_plain
from generator.spec.parts import COMPONENTS, PATHS, merged, part_files
from generator.spec.references import NodePath, node_at, resolve_steps, to_pointer

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


class Document:
    """A spec as written in its file and its parts, read-only."""

    def __init__(self, file: Path, root: Mapping[str, Any], files: Sequence["Document"] = ()) -> None:
        self.file = file
        self.root = root
        self.files: Sequence[Document] = files or (self,)
        """The spec and its parts, each as written in its own file; only itself if it has no parts."""

    @classmethod
    def load(cls, file: Path) -> "Document":
        """Read a spec and its parts.

        Raises:
            GenerationError: A file is not a mapping without duplicate keys, or the parts do not fit together.
        """
        files = [cls._load_file(each) for each in (file, *part_files(file))]
        if len(files) == 1:
            return files[0]
        diagnostics = [*_misplaced(files[1:]), *_unmergeable(files)] or [*_duplicates(files)]
        if diagnostics:
            raise GenerationError(diagnostics)
        return cls(file, merged([each.root for each in files]), files)

    @classmethod
    def _load_file(cls, file: Path) -> "Document":
        try:
            root = read_plain(file.read_bytes())
        except (NotPlainError, FileNotFoundError):
            # Takes fifteen times as long, but says what is wrong and where.
            root = cls._read_any(file)
        if not is_mapping(root):
            message = "The document is not a mapping."
            raise GenerationError([Diagnostic(file, 1, "", message, "Start it with `openapi:`.")])
        return cls(file, root)

    @classmethod
    def _read_any(cls, file: Path) -> Any:
        # The library's own annotations are incomplete; what it returns keeps the line of each key in `lc`.
        yaml: Any = ruamel.yaml.YAML(typ="rt")
        # The default scanner and parser also keep comments, which takes a third of the time.
        yaml.Scanner, yaml.Parser = Scanner, Parser
        try:
            return yaml.load(file)
        except FileNotFoundError as error:
            raise file_error(file, "The file does not exist.", "Add the spec, or correct the vendor's name.") from error
        except YAMLError as error:
            mark: Any = getattr(error, "problem_mark", None)
            message = f"The YAML is invalid: {getattr(error, 'problem', error)}."
            line = mark.line + 1 if mark else 0
            raise GenerationError([Diagnostic(file, line, "", message, "Correct the syntax at that line.")]) from error
        except (ValueError, IndexError) as error:
            # The library converts what looks like a date or a number, without a line if the conversion fails.
            raise file_error(file, f"A YAML date or number is invalid: {error}.", "Put it in quotes.") from error
        except RecursionError as error:
            raise file_error(file, "The document is nested too deeply.", "Move its parts to components.") from error

    def diagnostic(self, path: Sequence[str | int], message: str, hint: str) -> Diagnostic:
        """A diagnostic for a node of this document."""
        file, line = self.location(path)
        return Diagnostic(file, line, to_pointer(path), message, hint)

    def location(self, path: Sequence[str | int]) -> tuple[Path, int]:
        """The file and line where a node starts, or its nearest ancestor if the node does not exist."""
        lines = {each.file: _lines(each.root, path) for each in self.files}
        file = max(lines, key=lambda each: len(lines[each]))
        return file, lines[file][-1]

    def resolve(self, node: Any) -> Any:
        """The node that a `$ref` leads to, or the node itself if it has none; raises KeyError for a broken `$ref`."""
        steps = list(resolve_steps(self.root, node))
        return steps[-1][1] if steps else node

    def resolve_path(self, path: NodePath) -> NodePath:
        """The path that the `$ref` at a path leads to, or the path itself if there is none there."""
        steps = list(resolve_steps(self.root, self.at(path)))
        return steps[-1][0] if steps else path

    def at(self, path: Sequence[str | int]) -> Any:
        """The node at a path; raises KeyError if there is none."""
        return node_at(self.root, path)

    def has(self, path: Sequence[str | int]) -> bool:
        """Whether there is a node at a path."""
        try:
            self.at(path)
        except KeyError:
            return False
        return True

    def operations(self) -> Iterator[tuple[tuple[str, ...], Mapping[str, Any]]]:
        """Each operation with its path in the document, in the order of the document."""
        for path, item in child(self.root, "paths").items():
            for method in item:
                if method in METHODS:
                    yield ("paths", path, method), item[method]

    def operations_by_id(self) -> dict[str, Mapping[str, Any]]:
        """The operations by their operationId."""
        return {operation["operationId"]: operation for _, operation in self.operations()}

    def schemas(self) -> Mapping[str, Any]:
        """The named schemas."""
        return child(child(self.root, "components"), "schemas")


def _misplaced(parts: Iterable[Document]) -> Iterator[Diagnostic]:
    for part in parts:
        for key in part.root:
            if key not in (PATHS, COMPONENTS):
                message = f"The top-level key {key!r} is not allowed in a part of a spec."
                yield part.diagnostic((key,), message, "Move it to openapi.yaml; a part has `paths` and `components`.")


def _unmergeable(files: Iterable[Document]) -> Iterator[Diagnostic]:
    for file in files:
        sections = [(COMPONENTS, section) for section in child(file.root, COMPONENTS)]
        for path in [(PATHS,), (COMPONENTS,), *sections]:
            if file.has(path) and not is_mapping(file.at(path)):
                yield file.diagnostic(path, "This is not a mapping, so the parts cannot be merged.", "Write a mapping.")


def _duplicates(files: Iterable[Document]) -> Iterator[Diagnostic]:
    first: dict[NodePath, Document] = {}
    for file in files:
        for path in _names(file.root):
            other = first.setdefault(path, file)
            if other is not file:
                where, line = other.location(path)
                message = f"This is already defined in {where.name}:{line}."
                yield file.diagnostic(path, message, "Rename or remove one of the two.")


def _names(root: Mapping[str, Any]) -> Iterator[NodePath]:
    for path in child(root, PATHS):
        yield PATHS, path
    for section, nodes in child(root, COMPONENTS).items():
        for name in nodes:
            yield COMPONENTS, section, name


def _lines(root: Any, path: Sequence[str | int]) -> list[int]:
    """The lines of the root and of each node on a path, as far as these exist."""
    node = root
    lines = [1]
    for key in path:
        if is_mapping(node) and key in node:
            lines.append(_line_of_key(node, key) + 1)
            node = node[str(key)]
        elif is_list(node) and isinstance(key, int) and key < len(node):
            lines.append(_line_of_item(node, key) + 1)
            node = node[key]
        else:
            break
    return lines


def _line_of_key(node: Any, key: str | int) -> int:
    line: int = node.lines[str(key)] if isinstance(node, LocatedMapping) else node.lc.key(key)[0]
    return line


def _line_of_item(node: Any, index: int) -> int:
    line: int = node.lines[index] if isinstance(node, LocatedList) else node.lc.item(index)[0]
    return line
