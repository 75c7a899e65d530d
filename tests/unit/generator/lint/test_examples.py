"""Faults in examples, of bodies, parameters and headers."""

from pathlib import Path

import pytest

from tests.unit.generator.lint.test_clean import CLEAN, Fault, check, diagnostics_in

BODY = "/paths/~1apps/post/requestBody/content/application~1json"
CREATED = "/components/examples/AppCreated/value"

EXAMPLES = {
    "none in a request": Fault(
        "            examples:\n              simple:\n                value: {name: Mine, colors: [red], from: web}\n",
        "",
        BODY,
        "application/json:",
        "no examples",
    ),
    "none in a response": Fault(
        "          examples:\n            generic:\n              value: {code: BAD, error: {text: Name is missing}}\n",
        "",
        "/components/responses/BadRequest/content/application~1json",
        "application/json:",
        "no examples",
    ),
    "an empty list of them": Fault(
        "            examples:\n              simple:\n                value: {name: Mine, colors: [red], from: web}\n",
        "            examples: {}\n",
        BODY,
        "application/json:",
        "no examples",
    ),
    "one without a name": Fault(
        "            examples:\n              simple:\n                value: {name: Mine, colors: [red], from: web}\n",
        "            example: {name: Mine}\n",
        f"{BODY}/example",
        "example: {",
        "no name",
    ),
    "a name in PascalCase": Fault("simple:", "Simple:", f"{BODY}/examples/Simple", "Simple:", "camelCase"),
    "several of a parameter": Fault(
        "          example: true",
        "          examples: {yes: {value: true}}",
        "/paths/~1apps/post/parameters/0/examples",
        "examples: {yes",
        "one example",
    ),
    "a value elsewhere": Fault(
        "value: {name: Mine, colors: [red], from: web}",
        "externalValue: 'https://evil.example/x.json'",
        f"{BODY}/examples/simple",
        "simple:",
        "under `value`",
    ),
    "a field of another type": Fault(
        "{name: Mine, colors: [red], from: web}",
        "{name: 5}",
        f"{BODY}/examples/simple/value/name",
        "value: {name: 5}",
        "not of type 'string'",
    ),
    "a field that the schema lacks": Fault(
        "{name: Mine, colors: [red], from: web}",
        "{name: Mine, size: 5}",
        f"{BODY}/examples/simple/value",
        "value: {name: Mine, size",
        "'size' was unexpected",
    ),
    "a field in a field that the schema lacks": Fault(
        "{code: BAD, error: {text: Name is missing}}",
        "{code: BAD, error: {texts: Name is missing}}",
        "/components/responses/BadRequest/content/application~1json/examples/generic/value/error",
        "texts",
        "'texts' was unexpected",
    ),
    "a value outside of an enum": Fault(
        "colors: [red]",
        "colors: [red, green]",
        f"{BODY}/examples/simple/value/colors/1",
        "colors: [red",
        "'green' is not one of",
    ),
    "none of the alternatives": Fault(
        "{name: Mine, colors: [red], from: web}",
        "{from: web}",
        f"{BODY}/examples/simple/value",
        "value: {from",
        "not valid under any",
    ),
    "a fault in a shared example": Fault(
        "status: 2", "status: 3", f"{CREATED}/app/status", "status: 3", "3 is not one of"
    ),
    "a fault in one kind of a union": Fault(
        "{kind: round, size: 3}",
        "{kind: round, size: big}",
        f"{CREATED}/app/icon/size",
        "size: big",
        "not of type 'integer'",
    ),
    "a missing field": Fault(
        "app: {id: 1, name: Mine, status: 2",
        "app: {id: 1, status: 2",
        f"{CREATED}/app",
        "app: {id",
        "'name' is a required property",
    ),
    "a value of a map": Fault(
        "labels: {a: b}", "labels: {a: 5}", f"{CREATED}/app/labels/a", "labels: {a: 5}", "not of type 'string'"
    ),
    "a parameter": Fault(
        "      example: 1\n",
        "      example: one\n",
        "/components/parameters/AppId/example",
        "example: one",
        "not of type 'integer'",
    ),
    "a header": Fault(
        "      example: 5\n",
        "      example: five\n",
        "/components/headers/RateLimit/example",
        "example: five",
        "not of type 'integer'",
    ),
    "a webhook": Fault(
        "{id: 1, name: Mine, status: 1}",
        "{id: 1, name: Mine, state: 1}",
        "/webhooks/appChanged/post/requestBody/content/application~1json/examples/changed/value",
        "state: 1",
        "'state' was unexpected",
    ),
}


@pytest.mark.parametrize("fault", EXAMPLES.values(), ids=EXAMPLES.keys())
def test_examples_match_their_schema(fault: Fault, tmp_path: Path) -> None:
    check(fault, tmp_path)


def test_formats_are_checked(tmp_path: Path) -> None:
    text = CLEAN.replace("from:\n          type: string", "from:\n          type: string\n          format: date-time")
    (diagnostic,) = diagnostics_in(text, tmp_path)
    assert diagnostic.pointer == f"{BODY}/examples/simple/value/from"
    assert "'date-time'" in diagnostic.message


def test_an_open_object_may_have_more_fields(tmp_path: Path) -> None:
    text = CLEAN.replace(
        "      description: A round icon.", "      description: A round icon.\n      additionalProperties: true"
    )
    assert diagnostics_in(text.replace("{kind: round, size: 3}", "{kind: round, size: 3, depth: 5}"), tmp_path) == []
