"""JSON Schemas of the arguments of hand-written methods, from their annotations."""

import ast
from collections.abc import Callable, Collection
from typing import Any

from generator.catalog.schemas import IN_CATALOG
from generator.ir.type_hints import union_members

Resolve = Callable[[str], ast.expr | None]
"""Returns the value of a type alias by its name; None if it is none."""

_SCALARS = {"str": "string", "int": "integer", "float": "number", "bool": "boolean", "None": "null"}
_LISTS = {"list", "Sequence", "Iterable"}
_OBJECTS = {"dict", "Mapping"}


def hint_schema(hint: str, resolve: Resolve, schemas: Collection[str]) -> dict[str, Any]:
    """The schema of an annotation; an empty one if it allows any value, or what JSON cannot express."""
    members: list[dict[str, Any]] = []
    for member in union_members(hint):
        if member == "UnsetType" or member.startswith("params."):
            # A TypedDict accepts what its model does.
            continue
        schema = _member(ast.parse(member, mode="eval").body, resolve, schemas)
        if not schema:
            return {}
        if schema not in members:
            members.append(schema)
    return members[0] if len(members) == 1 else {"anyOf": members} if members else {}


def _member(node: ast.expr, resolve: Resolve, schemas: Collection[str]) -> dict[str, Any]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return hint_schema(node.value, resolve, schemas)
    name = ast.unparse(node.value if isinstance(node, ast.Subscript) else node)
    inner = _parameters(node)
    if name in _SCALARS:
        return {"type": _SCALARS[name]}
    if name == "Literal":
        return {"enum": [ast.literal_eval(each) for each in inner]}
    if name == "Required":
        return hint_schema(inner[0], resolve, schemas)
    if name in _LISTS:
        items = hint_schema(inner[0], resolve, schemas)
        return {"type": "array", "items": items} if items else {"type": "array"}
    if name in _OBJECTS:
        values = hint_schema(inner[-1], resolve, schemas)
        return {"type": "object", "additionalProperties": values} if values else {"type": "object"}
    if name.removeprefix("models.") in schemas:
        return {"$ref": f"{IN_CATALOG}{name.removeprefix('models.')}"}
    alias = resolve(name)
    return {} if alias is None else hint_schema(_text(alias), resolve, schemas)


def _parameters(node: ast.expr) -> list[str]:
    """The parameters of a generic type; `Any` if it has none."""
    if not isinstance(node, ast.Subscript):
        return ["Any"]
    return [ast.unparse(each) for each in (node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice])]


def _text(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ast.unparse(node)
