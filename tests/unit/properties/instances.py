"""Generate instances of the named schemas of a vendor's spec, and find their models."""

import copy
import importlib
import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cache
from typing import Any

import schemathesis
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError
from schemathesis import GenerationMode
from schemathesis.config import SchemathesisConfig

from tests.conformance.fuzz import repeatable
from tests.conformance.fuzz.spec import Document, is_array, is_object
from tests.specs import VENDORS, package_of, read_spec, spec_file

SCHEMA = "#/components/schemas/"
TIMESTAMP = re.compile(r"[0-9-]{10}[Tt ][0-9:.]+([Zz]|[+-][0-9:]{4,5})?")

repeatable.use()
BOUNDED = settings(
    max_examples=5,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
"""A few instances of each of about 250 schemas, the same in every run."""


@cache
def document(vendor: str) -> Document:
    """The spec of a vendor as its models represent it: closed and without credentials."""
    spec = copy.deepcopy(read_spec(spec_file(vendor)))
    for schema in spec["components"]["schemas"].values():
        properties = schema.get("properties", {})
        for name in [name for name, field in properties.items() if field.get("x-credential")]:
            del properties[name]
            if name in schema.get("required", []):
                schema["required"].remove(name)
        if properties:
            schema.setdefault("additionalProperties", False)
    return spec


@cache
def types(vendor: str) -> dict[str, Any]:
    """The model of each named schema that has one: a class or a type alias."""
    models = importlib.import_module(f"{package_of(vendor)}.models")
    return {name: getattr(models, name) for name in document(vendor)["components"]["schemas"] if hasattr(models, name)}


def named(vendor: str) -> Iterator[tuple[str, str]]:
    """Vendor and name of each schema with a model."""
    return ((vendor, name) for name in types(vendor))


_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_UNIX_TIME = TypeAdapter(datetime)

ALL = [pair for vendor in VENDORS for pair in named(vendor)]


@cache
def _probe(vendor: str) -> Any:
    """A document with each schema as a request body, so that schemathesis generates instances."""
    spec = copy.deepcopy(document(vendor))
    spec["components"] = {"schemas": spec["components"]["schemas"]}
    paths = {
        f"/{name}": {
            "post": {
                "requestBody": {"required": True, "content": {"application/json": {"schema": {"$ref": SCHEMA + name}}}},
                "responses": {"204": {"description": "Done."}},
            }
        }
        for name in types(vendor)
    }
    make_configuration: Any = SchemathesisConfig
    configuration = make_configuration.from_dict({"analysis": {"constants": {"enabled": False}}})
    load: Any = schemathesis.openapi.from_dict
    return load(
        {"openapi": "3.1.0", "info": spec["info"], "paths": paths, "components": spec["components"]},
        config=configuration,
    )


def instances(vendor: str, name: str) -> st.SearchStrategy[Any]:
    """JSON values that match a named schema."""
    operation = _probe(vendor)[f"/{name}"]["POST"]
    cases: st.SearchStrategy[Any] = operation.as_strategy(generation_mode=GenerationMode.POSITIVE)
    return cases.map(lambda case: _plain(case.body))


def _plain(value: Any) -> Any:
    """The value with integral floats as integers, as every vendor sends them."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return int(value)
    if is_object(value):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if is_array(value) else value


def canonical(value: Any, *, as_pydantic: bool = False) -> Any:
    """The value with times in one format and without nulls, which response models omit."""
    if isinstance(value, str) and TIMESTAMP.fullmatch(value):
        try:
            return datetime.fromisoformat(value.upper())
        except ValueError:
            return value
    if as_pydantic and isinstance(value, str) and _NUMBER.fullmatch(value):
        try:
            # pydantic reads a number in place of a time as Unix time, also where other texts are valid.
            return _UNIX_TIME.validate_python(value)
        except ValidationError:
            return value
    if is_object(value):
        return {key: canonical(item, as_pydantic=as_pydantic) for key, item in value.items() if item is not None}
    return [canonical(item, as_pydantic=as_pydantic) for item in value] if is_array(value) else value


def examples(vendor: str) -> Iterator[tuple[str, Any]]:
    """The documented bodies of requests, responses and webhooks, each with the name of its schema."""
    spec = document(vendor)
    for media in _media(spec):
        name = str(media["schema"].get("$ref", "")).removeprefix(SCHEMA)
        if name in types(vendor):
            for example in media.get("examples", {}).values():
                yield name, _resolved(spec, example)["value"]


def _media(node: Any) -> Iterator[Mapping[str, Any]]:
    if is_object(node):
        for key, value in node.items():
            if key == "application/json" and "schema" in value:
                yield value
            else:
                yield from _media(value)
    elif is_array(node):
        for item in node:
            yield from _media(item)


def _resolved(spec: Document, example: Document) -> Document:
    reference = str(example.get("$ref", ""))
    return spec["components"]["examples"][reference.rpartition("/")[2]] if reference else example
