"""The hand-written methods of a client, from the syntax of their modules."""

import ast
import inspect
import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from generator.catalog.hints import hint_schema
from generator.catalog.python_sources import Module, Sources

_MODULE = re.compile(r"\b(?!models\.|params\.)[a-z_]+\.(?=[A-Z])")
_SECTION = re.compile(r"^(Args|Example|Raises|Returns|Yields):$", re.MULTILINE)
_ARGUMENT = re.compile(r"^    (\*{0,2}\w+): (.*(?:\n {5,}.*)*)", re.MULTILINE)


class Handwritten:
    """Describes the methods of hand-written base classes; `schemas` are the names of the spec's schemas."""

    def __init__(self, sources: Sources, schemas: Collection[str]) -> None:
        self._sources = sources
        self._schemas = schemas

    def methods(self, mixin: str) -> Iterator[dict[str, Any]]:
        """The methods of a class, `module:Class`."""
        module, name = self._located(mixin)
        for home, node in module.methods(name):
            if node.name != "__call__":
                yield self._method(home, node)

    def objects(self, mixin: str) -> Iterator[dict[str, Any]]:
        """The objects that calling the resource returns, such as the parts of one device, as resources."""
        module, name = self._located(mixin)
        for home, node in module.methods(name):
            if node.name == "__call__" and node.returns is not None:
                yield from self._parts(home, ast.unparse(node.returns), list(self._arguments(home, node, {})))

    def _located(self, mixin: str) -> tuple[Module, str]:
        file, _, name = mixin.partition(":")
        module = self._sources.module(file)
        assert module is not None, mixin
        return module, name

    def _parts(self, module: Module, owner: str, arguments: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        found = module.class_of(owner)
        constructor = next((each for each in found[1].body if _is_constructor(each)), None) if found else None
        for statement in ast.walk(constructor) if constructor else ():
            if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Call):
                target, name = ast.unparse(statement.targets[0]), ast.unparse(statement.value.func)
                node = module.class_of(name)
                yield {
                    "name": target.removeprefix("self."),
                    "summary": _first_line(node[1] if node else None),
                    "call": arguments,
                    "methods": [self._method(home, each) for home, each in module.methods(name)],
                }

    def _method(self, module: Module, node: ast.FunctionDef) -> dict[str, Any]:
        text = ast.get_docstring(node) or ""
        summary, _, rest = text.partition("\n\n")
        description, *sections = _SECTION.split(rest)
        documented = dict(_ARGUMENT.findall(dict(zip(sections[::2], sections[1::2], strict=True)).get("Args", "")))
        returns = _shown(node.returns) if node.returns else "None"
        return {
            "name": node.name,
            "kind": _kind(node, returns),
            "summary": " ".join(summary.split()),
            "description": description.strip(),
            "returns": returns,
            "arguments": list(self._arguments(module, node, documented)),
        }

    def _arguments(
        self, module: Module, node: ast.FunctionDef, documented: Mapping[str, str]
    ) -> Iterator[dict[str, Any]]:
        given = node.args
        positional = [*given.posonlyargs, *given.args]
        if not any(ast.unparse(each) == "staticmethod" for each in node.decorator_list):
            positional = positional[1:]
        defaults = [None] * (len(positional) - len(given.defaults)) + list(given.defaults)
        for argument, default in zip(positional, defaults, strict=True):
            yield self._argument(module, argument, default, "positional", documented)
        for argument, default in zip(given.kwonlyargs, given.kw_defaults, strict=True):
            yield self._argument(module, argument, default, "keyword", documented)
        if given.kwarg is not None and given.kwarg.annotation is not None:
            yield from self._keywords(module, ast.unparse(given.kwarg.annotation), given.kwarg.arg)

    def _argument(
        self, module: Module, node: ast.arg, default: ast.expr | None, location: str, documented: Mapping[str, str]
    ) -> dict[str, Any]:
        hint = ast.unparse(node.annotation) if node.annotation else "Any"
        schema = hint_schema(hint, module.alias, self._schemas)
        if isinstance(default, ast.Constant) and default.value is not None:
            schema = {**schema, "default": default.value}
        return {
            "name": node.arg,
            "in": location,
            "required": default is None,
            "type": _shown(node.annotation) if node.annotation else hint,
            "description": " ".join(documented.get(node.arg, "").split()),
            "schema": schema,
        }

    def _keywords(self, module: Module, annotation: str, name: str) -> Iterator[dict[str, Any]]:
        """What a method accepts as `**name`: the keys of a TypedDict, or any name."""
        if not annotation.startswith("Unpack["):
            yield {
                "name": name,
                "in": "any keyword",
                "required": False,
                "type": annotation,
                "description": "",
                "schema": {"type": "object"},
            }
            return
        for home, field, description in module.fields(annotation.removeprefix("Unpack[").removesuffix("]")):
            key, hint = ast.unparse(field.target), ast.unparse(field.annotation)
            yield {
                "name": key,
                "in": "keyword",
                "required": hint.startswith("Required["),
                "type": _shown(field.annotation),
                "description": description,
                "schema": hint_schema(hint, home.alias, self._schemas),
            }


def _shown(annotation: ast.expr) -> str:
    """An annotation without the modules of its names, except for those of the models."""
    return _MODULE.sub("", ast.unparse(annotation))


def _kind(node: ast.FunctionDef, returns: str) -> str:
    if any(ast.unparse(each) == "staticmethod" for each in node.decorator_list):
        return "local"
    if returns.startswith("Iterator["):
        return "iterator"
    return "bulk" if returns == "BulkReport" else "call"


def _is_constructor(node: ast.stmt) -> bool:
    return isinstance(node, ast.FunctionDef) and node.name == "__init__"


def _first_line(node: ast.ClassDef | None) -> str:
    return inspect.cleandoc(ast.get_docstring(node) or "").partition("\n")[0] if node else ""
