"""An OpenAPI document with the line of each of its parts."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import ruamel.yaml
from ruamel.yaml.error import YAMLError
from ruamel.yaml.parser import Parser
from ruamel.yaml.scanner import Scanner

from engagement_core.type_guards import child, is_list, is_mapping
from generator.diagnostics import Diagnostic, GenerationError

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


class Document:
    """A spec as it stands in its file, read-only."""

    def __init__(self, file: Path, root: Mapping[str, Any]) -> None:
        self.file = file
        self.root = root

    @classmethod
    def load(cls, file: Path) -> "Document":
        """Read a YAML file; raises GenerationError where it is missing or is not a YAML mapping without double keys."""
        # The library's own annotations are incomplete; what it returns keeps the line of each key in `lc`.
        yaml: Any = ruamel.yaml.YAML(typ="rt")
        # Comments, which its own scanner and parser keep, cost a third of the time.
        yaml.Scanner, yaml.Parser = Scanner, Parser
        try:
            root = yaml.load(file)
        except FileNotFoundError as error:
            raise GenerationError(
                [
                    Diagnostic(
                        file, 0, "", "There is no such file.", "Write the spec, or correct the name of the vendor."
                    )
                ]
            ) from error
        except YAMLError as error:
            mark: Any = getattr(error, "problem_mark", None)
            message = f"This is not YAML: {getattr(error, 'problem', error)}."
            line = mark.line + 1 if mark else 0
            raise GenerationError([Diagnostic(file, line, "", message, "Correct the syntax at that line.")]) from error
        except (ValueError, IndexError) as error:
            # The library makes values of what looks like a date or a number, and does not say where one is impossible.
            message = f"YAML reads something here as a date or a number that does not exist: {error}."
            raise GenerationError([Diagnostic(file, 0, "", message, "Put it in quotes.")]) from error
        except RecursionError as error:
            message = "The document is nested too deeply."
            raise GenerationError([Diagnostic(file, 0, "", message, "Give its parts names in components.")]) from error
        if not is_mapping(root):
            raise GenerationError(
                [Diagnostic(file, 1, "", "The document is not a mapping.", "Start it with `openapi:`.")]
            )
        return cls(file, root)

    def diagnostic(self, pointer: Sequence[str | int], message: str, hint: str) -> Diagnostic:
        """A problem at a place of this document."""
        return Diagnostic(self.file, self.line(pointer), to_pointer(pointer), message, hint)

    def line(self, path: Sequence[str | int]) -> int:
        """The line where a part of the document starts; of its nearest ancestor where the part is missing."""
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
        """The node itself, or what its `$ref` leads to; raises KeyError for a `$ref` that leads nowhere."""
        seen: set[str] = set()
        while is_mapping(node) and isinstance(node.get("$ref"), str):
            reference = node["$ref"]
            if reference in seen:
                raise KeyError(reference)
            seen.add(reference)
            node = self.at(from_pointer(reference))
        return node

    def at(self, path: Sequence[str | int]) -> Any:
        """The part at a path; raises KeyError where there is none."""
        node: Any = self.root
        for key in path:
            if is_mapping(node) and key in node:
                node = node[str(key)]
            elif is_list(node) and str(key).isdecimal() and int(key) < len(node):
                node = node[int(key)]
            else:
                raise KeyError(to_pointer(path))
        return node

    def operations(self) -> Iterator[tuple[tuple[str, ...], Mapping[str, Any]]]:
        """Each operation with its path in the document, in the order of the document."""
        for path, item in child(self.root, "paths").items():
            for method in item:
                if method in METHODS:
                    yield ("paths", path, method), item[method]

    def schemas(self) -> Mapping[str, Any]:
        """The named schemas."""
        return child(child(self.root, "components"), "schemas")


def _marks(node: object) -> Any:
    """Where the loader keeps the lines of a mapping's or a list's entries."""
    return getattr(node, "lc")  # noqa: B009


def to_pointer(path: Sequence[str | int]) -> str:
    """A path as a JSON pointer."""
    return "".join("/" + str(key).replace("~", "~0").replace("/", "~1") for key in path)


def from_pointer(reference: str) -> list[str | int]:
    """The path of a reference such as `#/components/schemas/App`; raises KeyError for one into another document."""
    if not reference.startswith("#/"):
        raise KeyError(reference)
    return [part.replace("~1", "/").replace("~0", "~") for part in reference[2:].split("/")]
