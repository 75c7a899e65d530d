"""Each catalog agrees with the client: the same resources, methods and arguments, by introspection."""

import inspect
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import reduce
from importlib.resources import files
from typing import Any, Unpack, get_origin

import pytest

from engagement_core.call import Call
from engagement_core.options import CallOptions
from engagement_core.resource import Resource
from tests.contract.vendors import Vendor, vendors

VENDORS = {vendor.name: vendor for vendor in vendors()}
Methods = dict[str, tuple[dict[str, Any], Any]]
ALIASES = {"OnError": "Literal['stop', 'continue']"}
"""Types that their module evaluates."""
_NOT_METHODS = {"with_raw_response"}


@pytest.fixture(params=VENDORS, scope="module")
def vendor(request: pytest.FixtureRequest) -> Vendor:
    return VENDORS[request.param]


@pytest.fixture(scope="module")
def catalog(vendor: Vendor) -> dict[str, Any]:
    return read(vendor)


def read(vendor: Vendor) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(files(vendor.package_name).joinpath("catalog.json").read_text(encoding="utf-8"))
    return found


def client_of(vendor: Vendor) -> Any:
    return vendor.arrangement.sync(**vendor.arrangement.credentials, base_url="https://api.example")


def listed(resources: list[dict[str, Any]], owner: Any, path: str = "") -> Iterator[tuple[str, dict[str, Any], Any]]:
    """The resources of a catalog with their paths and the objects that have their methods."""
    for resource in resources:
        name = f"{path}{resource['name']}"
        target = owner(*["x"] * len(resource["call"])) if "call" in resource else owner
        found = getattr(target, resource["name"])
        yield name, resource, found
        yield from listed(resource["resources"], found, f"{name}.")


def members(owner: Any) -> dict[str, Any]:
    """The public methods of a resource."""
    names = [name for name in dir(owner) if not name.startswith("_") and name not in _NOT_METHODS]
    found = {name: getattr(owner, name) for name in names}
    return {name: value for name, value in found.items() if callable(value) and not isinstance(value, Resource)}


def methods(vendor: Vendor, catalog: Mapping[str, Any]) -> Methods:
    return {
        f"{path}.{method['name']}": (method, getattr(owner, method["name"]))
        for path, resource, owner in listed(catalog["resources"], client_of(vendor))
        for method in resource["methods"]
    }


def test_resources_and_methods_are_those_of_the_client(vendor: Vendor, catalog: dict[str, Any]) -> None:
    client: Any = client_of(vendor)
    for path, resource, owner in listed(catalog["resources"], client):
        assert {method["name"] for method in resource["methods"]} == set(members(owner)), path
    attributes = {name for name in dir(client) if isinstance(getattr(client, name), Resource)}
    assert {resource["name"] for resource in catalog["resources"]} == attributes


def test_arguments_are_those_of_the_methods(vendor: Vendor, catalog: dict[str, Any]) -> None:
    for name, (method, bound) in methods(vendor, catalog).items():
        expected = dict(parameters(bound))
        given = {
            each["name"]: (each["required"], source(ALIASES.get(each["type"], each["type"])))
            for each in method["arguments"]
        }
        assert given == expected, name
        positional = [
            each for each in inspect.signature(bound).parameters.values() if each.kind <= each.POSITIONAL_OR_KEYWORD
        ]
        locations = {each["name"]: each["in"] for each in method["arguments"]}
        assert all(locations[each.name] in ("path", "positional") for each in positional), name


def parameters(bound: Any) -> Iterator[tuple[str, tuple[bool, str]]]:
    """Name, whether it is required, and annotation of each parameter, with the keys of a TypedDict but call options."""
    for parameter in inspect.signature(bound).parameters.values():
        hint = source(parameter.annotation)
        if parameter.kind is not parameter.VAR_KEYWORD:
            yield parameter.name, (parameter.default is parameter.empty, hint)
        elif get_origin(parameter.annotation) is not Unpack and not hint.startswith("Unpack["):
            yield parameter.name, (False, hint)
        else:
            kind = typed_dict(bound, parameter.annotation)
            options = CallOptions.__annotations__
            options = options if options.keys() <= annotations(kind).keys() else {}
            for key, value in annotations(kind).items():
                if key not in options:
                    yield key, (value.startswith("Required["), value)


def typed_dict(bound: Any, annotation: Any) -> Any:
    if not isinstance(annotation, str):
        return annotation.__args__[0]
    name = annotation.removeprefix("Unpack[").removesuffix("]")
    return reduce(getattr, name.split("."), sys.modules[bound.__module__])


def annotations(kind: Any) -> dict[str, str]:
    return {key: source(value) for key, value in kind.__annotations__.items()}


def source(annotation: Any) -> str:
    """An annotation as it is written, without the names of modules."""
    annotation = getattr(annotation, "__forward_arg__", annotation)
    if isinstance(annotation, type) and get_origin(annotation) is None:
        return annotation.__name__
    return re.sub(r"\b(?:\w+\.)+(?=[A-Z])", "", str(annotation))


class Recorder:
    """Stands in for a client; keeps the calls that it is asked to make."""

    options = None

    def __init__(self) -> None:
        self.calls: list[Call[Any]] = []

    def perform(self, call: Call[Any]) -> Any:
        self.calls.append(call)
        raise LookupError


def test_hand_written_methods_call_the_operations_of_the_catalog(vendor: Vendor, catalog: dict[str, Any]) -> None:
    for name, (method, bound) in methods(vendor, catalog).items():
        if method["kind"] != "call" or method["examples"] or vendor.methods.get(method["operation"]) is None:
            continue
        owner = bound.__self__
        owner._client = recorder = Recorder()
        required = [each for each in method["arguments"] if each["required"]]
        positional = [sample(each) for each in required if each["in"] == "positional"]
        with pytest.raises(LookupError):
            getattr(owner, method["name"])(
                *positional, **{each["name"]: sample(each) for each in required if each["in"] == "keyword"}
            )
        operation = recorder.calls[0].operation
        assert (operation.id, operation.retry) == (method["operation"], method["retry"]), name


def sample(argument: Mapping[str, Any]) -> Any:
    return {"array": ["a"], "object": {"a": 1}, "integer": 1}.get(argument["schema"].get("type"), "a")


def test_generated_methods_have_the_facts_of_their_operations(vendor: Vendor, catalog: dict[str, Any]) -> None:
    described = {method["operation"]: method for method, _ in methods(vendor, catalog).values() if method["examples"]}
    assert described.keys() == vendor.methods.keys()
    for operation_id, expected in vendor.methods.items():
        method = described[operation_id]
        assert method["request"] == f"{expected.http_method} {expected.path}"
        assert (method["retry"], bool(method["item"])) == (expected.retry, bool(expected.item))
        names = {argument["name"] for argument in method["arguments"]}
        assert all(example["arguments"].keys() <= names for example in method["examples"])
        required = {each["name"] for each in method["arguments"] if each["required"]}
        assert all(required <= example["arguments"].keys() for example in method["examples"])


def test_every_reference_leads_to_a_schema_and_every_schema_is_used(catalog: dict[str, Any]) -> None:
    used = set(re.findall(r'"#/schemas/(\w+)"', json.dumps(catalog)))
    assert used == catalog["schemas"].keys()
    assert "x-" not in {key[:2] for key in re.findall(r'"([\w-]+)":', json.dumps(catalog))}


def test_nothing_loads_the_catalog_but_the_command_line() -> None:
    program = """
import sys
opened = []
sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == "open" else None)
import httpx
from appizer_client import Appizer
from appizer_client.testing import AppizerMock
mock = AppizerMock()
with httpx.Client(transport=mock.transport()) as http_client:
    assert list(Appizer(**mock.CREDENTIALS, http_client=http_client).apps.list())
assert any(name.endswith(".pyc") for name in opened)
assert not [name for name in opened if "catalog" in name], opened
assert "engagement_core.cli" not in sys.modules
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        check=False,
    )
    assert not done.returncode, done.stderr
