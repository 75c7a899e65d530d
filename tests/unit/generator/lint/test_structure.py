"""Faults in the structure: YAML, references and findings of the validators."""

from pathlib import Path

import pytest

from tests.unit.generator.lint.test_clean import CLEAN, Fault, check, diagnostics_in

VALUES = {
    "a status without quotes": Fault("'204':", "204:", "/paths/~1apps~1{id}/delete/responses/204", "204:", "quotes"),
    "a key that is a boolean": Fault(
        "x-meanings: {'1': 'off', '2': 'on'}",
        "x-meanings: {true: on}",
        "/components/schemas/App/properties/status/x-meanings/True",
        "x-meanings",
        "not a string",
    ),
    "a key that is null": Fault(
        "labels: {a: b}",
        "labels: {null: b}",
        "/components/examples/AppCreated/value/app/labels/None",
        "labels: {null",
        "not a string",
    ),
    "a date": Fault("version: '1'", "version: 2024-01-31", "/info/version", "2024-01-31", "date"),
    "a time": Fault("version: '1'", "version: 2024-01-31T10:00:00Z", "/info/version", "2024-01-31T", "date"),
    "not a number": Fault(
        "size: 3", "size: .nan", "/components/examples/AppCreated/value/app/icon/size", ".nan", "no such number"
    ),
    "an alias": Fault(
        "'204':\n          description: The icon is gone.",
        "'204': &gone\n          description: The icon is gone.\n        '205': *gone",
        "/paths/~1apps~1{id}/delete/responses/205",
        "'205'",
        "alias",
    ),
    "an anchored boolean": Fault(
        "success: true", "success: &yes true", "/components/examples/AppCreated/value/success", "&yes", "anchor"
    ),
    "a merge key": Fault(
        "'204':\n          description: The icon is gone.",
        "'204': &gone\n          description: The icon is gone.\n        '205': {<<: *gone}",
        "/paths/~1apps~1{id}/delete/responses/205",
        "'205'",
        "merge key",
    ),
    "a tag": Fault("title: Shop API", "title: !!python/object:os.system Shop", "/info/title", "os.system", "YAML tag"),
    "bytes": Fault("title: Shop API", "title: !!binary aGVq", "/info/title", "aGVq", "YAML tag"),
    "an ordered map": Fault(
        "labels: {a: b}",
        "labels: !!omap [a: b]",
        "/components/examples/AppCreated/value/app/labels",
        "!!omap",
        "JSON lacks",
    ),
    "too deep": Fault(
        "labels: {a: b}",
        "labels: " + "{a: " * 60 + "b" + "}" * 60,
        "/components/examples/AppCreated/value/app/labels" + "/a" * 45,
        "labels: {a",
        "too deeply",
    ),
}

REFERENCES = {
    "nowhere": Fault(
        "schemas/FailureText'",
        "schemas/Nothing'",
        "/components/schemas/Failure/properties/error/$ref",
        "Nothing",
        "components/schemas has no Nothing",
    ),
    "the wrong kind": Fault(
        "$ref: '#/components/parameters/AppId'",
        "$ref: '#/components/schemas/App'",
        "/paths/~1apps~1{id}/get/parameters/0/$ref",
        "schemas/App'",
        "Expected a parameter",
    ),
    "another file": Fault(
        "'#/components/responses/BadRequest'",
        "'other.yaml#/components/responses/BadRequest'",
        "/paths/~1apps/post/responses/400/$ref",
        "other.yaml",
        "not a reference to a component",
    ),
    "the network": Fault(
        "'#/components/responses/BadRequest'",
        "'https://evil.example/x.yaml'",
        "/paths/~1apps/post/responses/400/$ref",
        "evil.example",
        "not a reference to a component",
    ),
    "a part of a component": Fault(
        "'#/components/schemas/FailureText'",
        "'#/components/schemas/App/properties/name'",
        "/components/schemas/Failure/properties/error/$ref",
        "App/properties/name",
        "not a reference to a component",
    ),
    "itself": Fault(
        "    RoundIcon:\n      type: object",
        "    RoundIcon:\n      $ref: '#/components/schemas/RoundIcon'",
        "/components/schemas/RoundIcon/$ref",
        "schemas/RoundIcon'",
        "only to other references",
        alone=False,
    ),
    "a path item": Fault(
        "  /apps/{id}:\n    get:",
        "  /more:\n    $ref: '#/paths/~1apps'\n  /apps/{id}:\n    get:",
        "/paths/~1more/$ref",
        "$ref: '#/paths",
        "cannot be shared",
    ),
    "a keyword beside it": Fault(
        "$ref: '#/components/schemas/FailureText'",
        "$ref: '#/components/schemas/FailureText'\n          maxProperties: 3",
        "/components/schemas/Failure/properties/error/maxProperties",
        "maxProperties",
        "beside $ref",
    ),
    "an extension beside it": Fault(
        "$ref: '#/components/responses/BadRequest'",
        "$ref: '#/components/responses/BadRequest'\n          x-rejected: true",
        "/paths/~1apps/post/responses/400/x-rejected",
        "x-rejected",
        "beside $ref",
        alone=False,
    ),
    "a schema that contains itself": Fault(
        "          description: Its icon.\n          oneOf:",
        "          description: Its icon.\n          oneOf:\n            - $ref: '#/components/schemas/Loop'",
        "/components/schemas/Loop",
        "Loop:",
        "contains itself",
    ),
    "a discriminator without a property": Fault(
        "description: Its icon.",
        "description: Its icon.\n          discriminator: {}",
        "/components/schemas/App/properties/icon/discriminator",
        "discriminator",
        "propertyName",
    ),
    "a discriminator that is a list": Fault(
        "description: Its icon.",
        "description: Its icon.\n          discriminator: [kind]",
        "/components/schemas/App/properties/icon/discriminator",
        "discriminator",
        "discriminator is invalid",
    ),
    "a mapping to nothing": Fault(
        "description: Its icon.",
        "description: Its icon.\n          discriminator: {propertyName: kind, mapping: {round: Round}}",
        "/components/schemas/App/properties/icon/discriminator/mapping/round",
        "discriminator",
        "not a schema",
    ),
}

LOOP = "    Loop:\n      description: A loop.\n      anyOf:\n        - $ref: '#/components/schemas/Loop'\n"

VALIDATOR = {
    "an old version": Fault("openapi: 3.1.0", "openapi: 3.0.3", "/openapi", "3.0.3", "not valid OpenAPI 3.1"),
    "no info": Fault("info:\n", "x-info:\n", "", "openapi: 3.1.0", "info", alone=False),
    "a summary of the info": Fault("title: Shop API", "title: Shop API\n  wrong: yes", "/info", "info:", "wrong"),
    "a response without a description": Fault(
        "description: The icon is gone.",
        "headers: {}",
        "/paths/~1apps~1{id}/delete/responses/204",
        "'204'",
        "description",
    ),
    "a typo in a response": Fault(
        "description: The icon is gone.",
        "description: The icon is gone.\n          conten: {}",
        "/paths/~1apps~1{id}/delete/responses/204",
        "'204'",
        "conten",
    ),
    "tags as a text": Fault(
        "tags: [apps.icons]", "tags: apps.icons", "/paths/~1apps~1{id}/delete/tags", "tags: apps", "array"
    ),
    "an unknown place": Fault("in: path", "in: body", "/components/parameters/AppId/in", "in: body", "body"),
    "a path parameter that is optional": Fault(
        "description: The number of the app.\n      required: true",
        "description: The number of the app.\n      required: false",
        "/components/parameters/AppId/required",
        "required: false",
        "true was expected",
    ),
    "a length that is a text": Fault(
        "maxLength: 10",
        "maxLength: ten",
        "/components/schemas/App/properties/name/maxLength",
        "maxLength: ten",
        "not valid JSON Schema",
    ),
    "a negative length": Fault(
        "maxLength: 10",
        "maxLength: -1",
        "/components/schemas/App/properties/name/maxLength",
        "maxLength: -1",
        "minimum",
    ),
    "an invalid pattern": Fault(
        "maxLength: 10", "pattern: '('", "/components/schemas/App/properties/name/pattern", "pattern", "regex"
    ),
    "required as a text": Fault(
        "required: [id, name]", "required: id", "/components/schemas/App/required", "required: id", "array"
    ),
    "a list as properties": Fault(
        "      properties:\n        text:\n          type: string\n          description: What happened.",
        "      properties: []",
        "/components/schemas/FailureText/properties",
        "properties: []",
        "object",
    ),
    "no such type": Fault(
        "          type: boolean\n          description: Whether",
        "          type: bool\n          description: Whether",
        "/components/schemas/AppResult/properties/success/type",
        "type: bool",
        "bool",
    ),
    "a schema that is true": Fault(
        "          items:\n            type: string\n            enum: [red, blue]",
        "          items: true",
        "/components/schemas/AppCreate/properties/colors/items",
        "items: true",
        "true or false",
    ),
    "a property that is false": Fault(
        "        kind:\n          const: square\n          description: The kind of icon.",
        "        kind: false",
        "/components/schemas/SquareIcon/properties/kind",
        "kind: false",
        "true or false",
    ),
    "a schema component that is true": Fault(
        "    FailureText:\n      type: object\n"
        "      description: A text about a failure.\n      properties:\n        text:\n          type: string\n"
        "          description: What happened.\n",
        "    FailureText: true\n",
        "/components/schemas/FailureText",
        "FailureText: true",
        "true or false",
    ),
    "a parameter whose schema is true": Fault(
        "      schema:\n        type: integer\n      example: 1",
        "      schema: true\n      example: 1",
        "/components/parameters/AppId/schema",
        "schema: true",
        "true or false",
    ),
}

OLDER = {
    "a word that was a boolean": Fault("title: Shop API", "title: On", "/info/title", "title: On", "1.1"),
    "a key that was a boolean": Fault(
        "labels: {a: b}",
        "labels: {y: b, no: c}",
        "/components/examples/AppCreated/value/app/labels/no",
        "labels: {y",
        "the key `no`",
    ),
    "a time that was a number": Fault(
        "description: Production", "description: 1:30", "/servers/0/description", "1:30", "quotes"
    ),
    "a number that was octal": Fault(
        "size: 3", "size: 010", "/components/examples/AppCreated/value/app/icon/size", "size: 010", "in another way"
    ),
    "a value that older readers stumble over": Fault(
        "labels: {a: b}", "labels: {a: b:}", "", "labels: {a", "fail here"
    ),
}


@pytest.mark.parametrize("fault", OLDER.values(), ids=OLDER.keys())
def test_yaml_11_parsers_read_the_same_values(fault: Fault, tmp_path: Path) -> None:
    check(fault, tmp_path)


@pytest.mark.parametrize("fault", VALUES.values(), ids=VALUES.keys())
def test_yaml_that_is_not_json_is_reported(fault: Fault, tmp_path: Path) -> None:
    check(fault, tmp_path)


@pytest.mark.parametrize("fault", REFERENCES.values(), ids=REFERENCES.keys())
def test_references_lead_to_components(fault: Fault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.unit.generator.lint.test_clean.CLEAN", CLEAN + (LOOP if "Loop" in fault.new else ""))
    check(fault, tmp_path)


@pytest.mark.parametrize("fault", VALIDATOR.values(), ids=VALIDATOR.keys())
def test_findings_of_the_validators_are_reported(fault: Fault, tmp_path: Path) -> None:
    check(fault, tmp_path)


def test_other_findings_of_the_validator_are_reported_last(tmp_path: Path) -> None:
    text = CLEAN.replace("openapi: 3.1.0\n", "openapi: 3.1.0\njsonSchemaDialect: https://evil.example/dialect\n")
    (diagnostic, *_) = diagnostics_in(text, tmp_path)
    assert diagnostic.pointer == ""
    assert "openapi-spec-validator rejects this document: Unknown JSON Schema dialect" in diagnostic.message


def test_invalid_structure_skips_the_rules_that_rely_on_it(tmp_path: Path) -> None:
    text = CLEAN.replace("summary: Create an app", "summary: create an app").replace("tags: [apps]", "tags: 7")
    assert {diagnostic.pointer for diagnostic in diagnostics_in(text, tmp_path)} == {
        "/paths/~1apps/post/tags",
        "/paths/~1apps~1{id}/get/tags",
    }


def test_an_exponential_alias_is_reported_at_once(tmp_path: Path) -> None:
    bomb = "x-a: &a [1]\n" + "".join(
        f"x-{new}: &{new} [{', '.join(['*' + old] * 9)}]\n" for old, new in zip("abcdefghij", "bcdefghijk", strict=True)
    )
    found = diagnostics_in(CLEAN + bomb, tmp_path)
    assert len(found) == 90
    assert all("alias" in diagnostic.message for diagnostic in found)
