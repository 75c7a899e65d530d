"""An OpenAPI document that knows the line of each of its nodes."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import ruamel.yaml
from ruamel.yaml.error import YAMLError
from ruamel.yaml.parser import Parser
from ruamel.yaml.scanner import Scanner

from engagement_core.type_guards import child, is_list, is_mapping
from generator.diagnostics import Diagnostic, GenerationError, file_error
from generator.spec.references import NodePath, node_at, resolve_steps, to_pointer

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


class Document:
    """A spec as written in its file, read-only."""

    def __init__(self, file: Path, root: Mapping[str, Any]) -> None:
        self.file = file
        self.root = root

    @classmethod
    def load(cls, file: Path) -> "Document":
        """Read a YAML file; raises GenerationError unless it is a mapping without duplicate keys."""
        # The library's own annotations are incomplete; what it returns keeps the line of each key in `lc`.
        yaml: Any = ruamel.yaml.YAML(typ="rt")
        # The default scanner and parser also keep comments, which takes a third of the time.
        yaml.Scanner, yaml.Parser = Scanner, Parser
        try:
            root = yaml.load(file)
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
        if not is_mapping(root):
            message = "The document is not a mapping."
            raise GenerationError([Diagnostic(file, 1, "", message, "Start it with `openapi:`.")])
        return cls(file, root)

    def diagnostic(self, path: Sequence[str | int], message: str, hint: str) -> Diagnostic:
        """A diagnostic for a node of this document."""
        return Diagnostic(self.file, self.line(path), to_pointer(path), message, hint)

    def line(self, path: Sequence[str | int]) -> int:
        """The line where a node starts, or its nearest ancestor if the node does not exist."""
        node: Any = self.root
        line: int = 1
        for key in path:
            if is_mapping(node) and key in node:
                line = _marks(node).key(key)[0] + 1
                node = node[str(key)]
            elif is_list(node) and isinstance(key, int) and key < len(node):
                line = _marks(node).item(key)[0] + 1
                node = node[key]
            else:
                break
        return line

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


def _marks(node: object) -> Any:
    """The lines of the entries of a mapping or list, as the loader keeps them."""
    return getattr(node, "lc")  # noqa: B009
