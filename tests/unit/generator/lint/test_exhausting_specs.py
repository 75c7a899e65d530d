"""Every spec that would exhaust the generator is rejected with its location, or generates a client."""

import cProfile
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from generator.cli import main
from generator.ir.package import build_package
from generator.lint import lint
from generator.overrides.load import Overrides
from generator.spec.document import Document
from tests.unit.generator.lint.exhausting import EXHAUSTING
from tests.unit.generator.spec_builder import (
    STRING,
    Json,
    array,
    body,
    in_path,
    model,
    operation,
    query,
    ref,
    response,
    spec,
)
from tests.unit.generator.workspace import create_workspace


# Hypothesis has a callback of the garbage collector, in which an interrupt is lost; the next one follows.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("name", EXHAUSTING)
def test_it_is_refused_or_generated_from(name: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    document, message = EXHAUSTING[name]
    paths = create_workspace(tmp_path, document)
    status = main(["build", "--vendor", "shop"], paths)
    errors = [line for line in capfd.readouterr().err.splitlines() if line.startswith("error ")]
    assert status == (1 if message else 0), errors
    assert all("openapi.yaml:" in line and " #/" in line for line in errors), errors
    assert any(message in line for line in errors) == bool(message), errors


def test_a_spec_can_be_checked_in_another_thread(tmp_path: Path) -> None:
    """There is no limit there, since only the main thread gets the signal that ends a check."""
    paths = create_workspace(tmp_path, EXHAUSTING["a pattern whose examples are harmless"].document)
    document = Document.load(paths.spec("shop"))
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(lint, document).result() == []


def _posting(example: object, schemas: Mapping[str, Json]) -> Json:
    content = body(ref("Thing"), example)
    responses = {"200": response(ref("Thing"), example), "404": {"description": "No."}}
    create = operation("createThing", "create", retry="if-unsent", requestBody=content, responses=responses)
    return spec({"/things": {"post": create}}, schemas)


def enums(size: int) -> Json:
    values = [f"value{number}" for number in range(size)]
    kind = {"type": "string", "enum": values, "x-meanings": dict.fromkeys(values, "Something.")}
    return _posting({"kind": "value1"}, {"Thing": model({"kind": kind})})


def uses_of_an_enum(size: int) -> Json:
    kind = {"type": "string", "description": "A kind.", "enum": [f"value{number}" for number in range(size)]}
    example = {"kinds": [f"value{number}" for number in range(size)]}
    return _posting(example, {"Thing": model({"kinds": array(ref("Kind"))}), "Kind": kind})


def fields(size: int) -> Json:
    return _posting({"field1": "a"}, {"Thing": model({f"field{number}": STRING for number in range(size)})})


def schemas(size: int) -> Json:
    others = {f"Other{number}": model({"name": STRING}) for number in range(size)}
    return _posting({}, {"Thing": model({f"field{number}": ref(f"Other{number}") for number in range(size)}), **others})


def operations(size: int) -> Json:
    responses = {"204": {"description": "Done."}, "404": {"description": "No."}}
    paths = {
        f"/things{number}/{{id}}": {
            "get": operation(
                f"getThing{number}", f"get{number}", parameters=[in_path("id", STRING, "a")], responses=responses
            )
        }
        for number in range(size)
    }
    return spec(paths)


def resources(size: int) -> Json:
    names = [f"things{number}" for number in range(size)]
    responses = {"204": {"description": "Done."}, "404": {"description": "No."}}
    paths = {f"/{name}": {"get": operation(name, "list", tag=name, responses=responses)} for name in names}
    return spec(paths, tags=names)


def parameters(size: int) -> Json:
    taken = [query(f"name{number}", STRING, "a") for number in range(size)]
    responses = {"204": {"description": "Done."}, "404": {"description": "No."}}
    return spec({"/things": {"get": operation("listThings", "list", parameters=taken, responses=responses)}})


def examples(size: int) -> Json:
    document = _posting({"name": "a"}, {"Thing": model({"name": STRING})})
    content = document["paths"]["/things"]["post"]["requestBody"]["content"]["application/json"]
    content["examples"] = {f"example{number}": {"value": {"name": "a"}} for number in range(size)}
    return document


def a_large_example(size: int) -> Json:
    return _posting({"names": ["a"] * size}, {"Thing": model({"names": array(STRING)})})


def links(size: int) -> Json:
    found = {
        f"link{number}": {"operationId": "getThing", "parameters": {"id": "$response.body#/name"}}
        for number in range(size)
    }
    responses = {"200": response(ref("Thing"), {"name": "a"}, links=found), "404": {"description": "No."}}
    get = operation("getThing", "get", parameters=[in_path("id", STRING, "a")], responses=responses)
    return spec({"/things/{id}": {"get": get}}, {"Thing": model({"name": STRING})})


GROWING: Mapping[str, tuple[Callable[[int], Json], int]] = {
    "values of an enum": (enums, 400),
    "uses of an enum": (uses_of_an_enum, 200),
    "fields": (fields, 60),
    "schemas": (schemas, 30),
    "operations": (operations, 25),
    "resources": (resources, 25),
    "parameters": (parameters, 40),
    "examples": (examples, 80),
    "a large example": (a_large_example, 200),
    "links": (links, 50),
}


@pytest.mark.parametrize("name", GROWING)
def test_four_times_as_much_takes_about_four_times_as_long(name: str, tmp_path: Path) -> None:
    """Counted in calls of functions, which are the same whatever else the computer does."""
    make, size = GROWING[name]
    small, large = (steps(make(size * factor), tmp_path / str(factor)) for factor in (1, 4))
    assert large < 5.5 * small


def steps(document: Json, folder: Path) -> int:
    """How many functions are called to check a spec and to work out its package."""
    paths = create_workspace(folder, document)
    loaded = Document.load(paths.spec("shop"))
    profile = cProfile.Profile()
    profile.enable()
    try:
        assert lint(loaded) == []
        build_package("shop", loaded, Overrides(paths.overrides("shop")))
    finally:
        profile.disable()
    return sum(entry.callcount for entry in profile.getstats())
