"""`api.md`: every method of a client with its arguments, and the schemas of what they take."""

import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from generator.render.renderer import template_environment
from generator.spec.descriptions import constraints_text, flat, sentence

RETRIES = {
    "safe": "a read, retried after any transient failure",
    "idempotent": "an idempotent write, retried after any transient failure",
    "if-rejected": "retried only if certainly rejected or unsent",
    "if-unsent": "retried only if certainly unsent",
}
"""Descriptions of the values of `x-retry`."""
_OPTIONAL = re.compile(r"\s*\|\s*UnsetType\b")
_TYPED_DICT = re.compile(r"\s*\|\s*(?:params\.)?\w+Param\b")
_LINE = 100
"""Characters in a line of a signature."""
_REQUIRED = re.compile(r"Required\[(.+)\]")


def api_index(catalog: Mapping[str, Any]) -> str:
    """The text of the file."""
    environment = template_environment(Path(__file__).parent)
    environment.filters.update(cell=_cell, lines=_lines)
    methods = listed_methods(catalog)
    by_resource: dict[str, list[Mapping[str, Any]]] = {}
    for method in methods:
        by_resource.setdefault(method["resource"], []).append(method)
    template = environment.get_template("api.md.jinja")
    return template.render(catalog=catalog, resources=by_resource, schemas=list(_schemas(catalog["schemas"])))


def listed_methods(catalog: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The methods of a catalog, each with its call on the client (`apps.create`), its resource and its signature."""
    found: list[Mapping[str, Any]] = []
    for path, method in methods_of(catalog["resources"]):
        resource = _owner(path)
        called = {
            "resource": resource,
            "call": f"{resource}.{method['name']}",
            "signature": f"{resource}.{method['name']}({', '.join(_parameters(method['arguments']))})",
            "when_retried": RETRIES.get(method["retry"] or "", ""),
            "rows": [_argument(argument) for argument in method["arguments"]],
        }
        found.append({**method, **called})
    return found


def methods_of(
    resources: Sequence[Mapping[str, Any]], above: tuple[Mapping[str, Any], ...] = ()
) -> Iterator[tuple[tuple[Mapping[str, Any], ...], Mapping[str, Any]]]:
    """Each method of a catalog with the resources that lead to it."""
    for resource in resources:
        path = (*above, resource)
        for method in resource["methods"]:
            yield path, method
        yield from methods_of(resource["resources"], path)


def _owner(path: tuple[Mapping[str, Any], ...]) -> str:
    """The resource as it is written: `lists.fields`, or `devices(udid).tags` if the resource above it is called."""
    text = ""
    for resource in path:
        if "call" in resource:
            text += f"({', '.join(argument['name'] for argument in resource['call'] if argument['required'])})"
        text += f".{resource['name']}" if text else resource["name"]
    return text


def _parameters(arguments: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """The parameters by name; optional ones have `...` as their default."""
    is_keyword = False
    for argument in arguments:
        if argument["in"] == "any keyword":
            yield f"**{argument['name']}"
            continue
        if argument["in"] not in ("path", "positional") and not is_keyword:
            is_keyword = True
            yield "*"
        yield argument["name"] if argument["required"] else f"{argument['name']}=..."


def _argument(argument: Mapping[str, Any]) -> Mapping[str, Any]:
    return {
        "name": argument["name"],
        "required": argument["required"],
        "type": short_type(argument["type"]),
        "text": flat(argument["description"]),
    }


def short_type(annotation: str) -> str:
    """An annotation without what every optional argument and every model has, and without the modules of models."""
    text = _TYPED_DICT.sub("", _OPTIONAL.sub("", annotation)).replace("models.", "").replace("params.", "")
    wrapped = _REQUIRED.fullmatch(text)
    return wrapped[1] if wrapped else text


def _schemas(schemas: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for name, schema in sorted(schemas.items()):
        required = set(schema.get("required", ()))
        yield {
            "name": name,
            "type": _type(schema),
            "text": _described(schema),
            "rows": [
                {"name": field, "required": field in required, "type": _type(inner), "text": _described(inner)}
                for field, inner in schema.get("properties", {}).items()
            ],
        }


def _described(schema: Mapping[str, Any]) -> str:
    bounds = constraints_text(schema)
    choices = ", ".join(f"`{value}`" for value in schema.get("enum", ()))
    parts = [
        sentence(schema.get("description", "")),
        sentence(bounds[:1].upper() + bounds[1:]),
        f"One of {choices}." if choices else "",
    ]
    return " ".join(part for part in parts if part)


def _type(schema: Mapping[str, Any]) -> str:
    """A JSON Schema as a short text: `array of Event`, `string or null`."""
    if "$ref" in schema:
        return str(schema["$ref"].rpartition("/")[2])
    members: Sequence[Mapping[str, Any]] = schema.get("oneOf") or schema.get("anyOf") or ()
    if members and "properties" not in schema:
        return " or ".join(dict.fromkeys(_type(member) for member in members))
    kinds = schema.get("type", "any")
    names: list[str] = [kinds] if isinstance(kinds, str) else list(kinds)
    return " or ".join(f"array of {_type(schema.get('items', {}))}" if name == "array" else name for name in names)


def _lines(signature: str) -> str:
    return textwrap.fill(signature, _LINE, subsequent_indent="    ", break_on_hyphens=False)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
