"""Faults in schemas: keywords, names, descriptions, values, use and Python names."""

from pathlib import Path

import pytest

from tests.unit.generator.lint.test_clean import CLEAN, EVERYWHERE, Fault, check, diagnostics_in

APP = "/components/schemas/App"
NAME = f"{APP}/properties/name"
LENGTH = "maxLength: 10"


def rejected(keyword: str, value: str, excerpt: str, *, alone: bool = True) -> Fault:
    """A keyword outside the portable subset, in the schema of a string."""
    return Fault(LENGTH, f"{keyword}: {value}", f"{NAME}/{keyword}", f"{keyword}:", excerpt, alone=alone)


KEYWORDS = {
    "a typo": Fault(LENGTH, "maxlength: 10", f"{NAME}/maxlength", "maxlength", "mean `maxLength`"),
    "nonsense": Fault(LENGTH, "zzz: 10", f"{NAME}/zzz", "zzz", "Remove it"),
    "allOf": rejected("allOf", "[{$ref: '#/components/schemas/Failure'}]", "share them by $ref", alone=False),
    "nullable": rejected("nullable", "true", "type: [T, 'null']"),
    "exclusiveMinimum": rejected("exclusiveMinimum", "1", "`minimum`"),
    "exclusiveMaximum": rejected("exclusiveMaximum", "1", "`maximum`"),
    "if": rejected("if", "{type: string}", "oneOf"),
    "then": rejected("then", "{type: string}", "oneOf"),
    "else": rejected("else", "{type: string}", "oneOf"),
    "prefixItems": rejected("prefixItems", "[{type: string}]", "`items`"),
    "contains": rejected("contains", "{type: string}", "description"),
    "patternProperties": rejected("patternProperties", "{a: {type: string}}", "additionalProperties"),
    "propertyNames": rejected("propertyNames", "{maxLength: 3, type: string}", "additionalProperties"),
    "dependentRequired": rejected("dependentRequired", "{a: [b]}", "required"),
    "dependentSchemas": rejected("dependentSchemas", "{a: {type: string}}", "required"),
    "unevaluatedProperties": rejected("unevaluatedProperties", "false", "additionalProperties"),
    "example": rejected("example", "x", "examples"),
    "$defs": rejected("$defs", "{A: {type: string}}", "components/schemas"),
    "$id": rejected("$id", "'https://evil.example/'", "components/schemas"),
    "$schema": rejected("$schema", "'https://json-schema.org/draft/2020-12/schema'", "2020-12"),
    "$dynamicRef": rejected("$dynamicRef", "'#here'", "$ref"),
    "a list of types": Fault(
        "type: [string, 'null']", "type: [string, integer]", f"{NAME}/type", "type: [string", "oneOf"
    ),
    "three types": Fault(
        "type: [string, 'null']", "type: [string, integer, 'null']", f"{NAME}/type", "type: [", "oneOf"
    ),
    "null before the type": Fault(
        "type: [string, 'null']", "type: ['null', string]", f"{NAME}/type", "type: ['null'", "[T, 'null']"
    ),
    "a type in a list of its own": Fault(
        "type: [string, 'null']", "type: [string]", f"{NAME}/type", "type: [string]", "oneOf"
    ),
    "null alone": Fault(
        "        text:\n          type: string",
        "        text:\n          type: 'null'",
        "/components/schemas/FailureText/properties/text/type",
        "type: 'null'",
        "for the other type",
        alone=False,
    ),
    "a length for a number": Fault(
        "        id:\n          type: integer",
        "        id:\n          type: integer\n          minLength: 1",
        f"{APP}/properties/id/minLength",
        "minLength: 1",
        "type integer",
    ),
    "a bound for a text": Fault(LENGTH, "minimum: 10", f"{NAME}/minimum", "minimum", "type string"),
    "a length without a type": Fault(
        "description: Its icon.",
        "description: Its icon.\n          minLength: 1",
        f"{APP}/properties/icon/minLength",
        "minLength",
        "with a type",
    ),
    "a list of anything": Fault(
        "          items:\n            type: string\n            enum: [red, blue]\n",
        "",
        "/components/schemas/AppCreate/properties/colors",
        "colors:",
        "Add `items`",
    ),
    "an object of nothing": Fault(
        "          type: object\n          additionalProperties:\n            type: string\n",
        "          type: object\n",
        f"{APP}/properties/labels",
        "labels:",
        "additionalProperties: true",
    ),
    "a value listed twice": Fault(
        "enum: [red, blue]",
        "enum: [red, blue, red]",
        "/components/schemas/AppCreate/properties/colors/items/enum/2",
        "enum: [red",
        "listed twice",
        alone=False,
    ),
}

SCHEMAS = {
    "an inline body": Fault(
        "            schema:\n              $ref: '#/components/schemas/AppCreate'",
        "            schema:\n              type: object\n              properties: {name: {description: x}}\n"
        "              additionalProperties: true",
        "/paths/~1apps/post/requestBody/content/application~1json/schema",
        "schema:",
        "no name",
        alone=False,
    ),
    "an inline response": Fault(
        "                $ref: '#/components/schemas/AppResult'",
        "                type: object\n                properties: {app: {description: x}}\n"
        "                additionalProperties: true",
        "/paths/~1apps~1{id}/get/responses/200/content/application~1json/schema",
        "schema:",
        "no name",
        number=1,
    ),
    "an inline property": Fault(
        "          $ref: '#/components/schemas/FailureText'",
        "          type: object\n          properties: {text: {description: x}}",
        "/components/schemas/Failure/properties/error",
        "error:",
        "no name",
        alone=False,
    ),
    "an inline item": Fault(
        "          items:\n            type: string\n            enum: [red, blue]",
        "          items:\n            type: object\n            properties: {a: {description: x}}",
        "/components/schemas/AppCreate/properties/colors/items",
        "items:",
        "no name",
        alone=False,
    ),
    "an inline member of a union": Fault(
        "            - $ref: '#/components/schemas/SquareIcon'",
        "            - $ref: '#/components/schemas/SquareIcon'\n            - properties: {a: {description: x}}\n"
        "              type: object",
        f"{APP}/properties/icon/oneOf/2",
        "- properties",
        "no name",
        alone=False,
    ),
    "an inline value of a map": Fault(
        "          additionalProperties:\n            type: string",
        "          additionalProperties:\n            type: object\n            properties: {a: {description: x}}",
        f"{APP}/properties/labels/additionalProperties",
        "additionalProperties:",
        "no name",
        alone=False,
    ),
    "an inline parameter": Fault(
        "      schema:\n        type: integer\n      example: 1",
        "      schema:\n        type: object\n        properties: {a: {description: x}}",
        "/components/parameters/AppId/schema",
        "schema:",
        "no name",
        alone=False,
    ),
    "a name in camelCase": Fault(
        "FailureText", "failureText", "/components/schemas/failureText", "failureText:", "PascalCase", EVERYWHERE
    ),
    "a name with an underscore": Fault(
        "RoundIcon", "Round_Icon", "/components/schemas/Round_Icon", "Round_Icon:", "PascalCase", EVERYWHERE
    ),
    "a name of Python": Fault(
        "RoundIcon", "Warning", "/components/schemas/Warning", "Warning:", "cannot be the name of a class", EVERYWHERE
    ),
    "a schema without description": Fault(
        "      description: A round icon.\n",
        "",
        "/components/schemas/RoundIcon",
        "RoundIcon:",
        "The schema `RoundIcon` has no description",
    ),
    "a field without description": Fault(
        "          description: Its width.\n",
        "",
        "/components/schemas/RoundIcon/properties/size",
        "size:",
        "The field `size` has no description",
    ),
    "a field with a $ref and no description": Fault(
        "\n          description: More about it.",
        "",
        "/components/schemas/Failure/properties/error",
        "error:",
        "no description",
    ),
    "an empty description": Fault(
        "description: Its width.",
        "description: ' '",
        "/components/schemas/RoundIcon/properties/size",
        "size:",
        "no description",
    ),
    "a required field that is missing": Fault(
        "required: [id, name]", "required: [id, nome]", f"{APP}/required/1", "required: [id", "`nome`", alone=False
    ),
    "a condition on a field that is missing": Fault(
        "- required: [colors]",
        "- required: [colours]",
        "/components/schemas/AppCreate/anyOf/1/required/0",
        "- required: [colours]",
        "`colours`",
    ),
    "a default of another type": Fault(
        "default: App",
        "default: 5",
        "/components/schemas/AppCreate/properties/name/default",
        "default: 5",
        "not of type 'string'",
    ),
    "a default too short": Fault(
        "default: App",
        "default: ''",
        "/components/schemas/AppCreate/properties/name/default",
        "default: ''",
        "default value",
    ),
    "an enum of another type": Fault(
        "enum: [1, 2]",
        "enum: [1, '2']",
        f"{APP}/properties/status/enum/1",
        "enum: [1",
        "not of type 'integer'",
        alone=False,
    ),
    "an example too long": Fault(
        "examples: [Mine]", "examples: [Mine, far too long for it]", f"{NAME}/examples/1", "examples: [Mine", "too long"
    ),
    "a const of another type": Fault(
        "          const: round\n",
        "          const: round\n          type: integer\n",
        "/components/schemas/RoundIcon/properties/kind/const",
        "const: round",
        "not of type 'integer'",
        alone=False,
    ),
    "an unused schema": Fault(
        "          $ref: '#/components/schemas/FailureText'",
        "          type: string",
        "/components/schemas/FailureText",
        "FailureText:",
        "Nothing uses this schema",
        alone=False,
    ),
    "an unused header": Fault(
        "          $ref: '#/components/headers/RateLimit'",
        "          description: Calls left.\n          schema: {type: integer}",
        "/components/headers/RateLimit",
        "RateLimit:",
        "Nothing uses this header",
    ),
    "an unused security scheme": Fault(
        "security:\n  - apiKey: []",
        "security: []",
        "/components/securitySchemes/apiKey",
        "apiKey:",
        "Nothing uses this security scheme",
    ),
    "an unused parameter": Fault(
        "  headers:\n    RateLimit:",
        "    Unused:\n      name: unused\n      in: query\n"
        "      description: x\n      schema: {type: string}\n  headers:\n    RateLimit:",
        "/components/parameters/Unused",
        "Unused:",
        "Nothing uses this parameter",
    ),
    "a response with the name of a schema": Fault(
        "  responses:\n    BadRequest:\n",
        "  responses:\n    App:\n      description: The app.\n    BadRequest:\n",
        "/components/responses/App",
        "    App:",
        "A schema has the same name",
        alone=False,
    ),
}

ATTRIBUTES = {
    "two fields of one name": Fault(
        "        api_key:\n",
        "        api-key: {description: x}\n        api_key:\n",
        f"{APP}/properties/api_key",
        "        api_key:",
        "x-python-name",
    ),
    "an underscore that is dropped": Fault(
        "        labels:\n          type",
        "        _id: {description: x}\n        labels:\n          type",
        f"{APP}/properties/_id",
        "_id:",
        "both become `id`",
    ),
    "the name of the instance": Fault(
        "        from:\n",
        "        self:\n",
        "/components/schemas/AppCreate/properties/self",
        "self:",
        "reserves",
        alone=False,
    ),
    "the name of the rest": Fault(
        "        size:\n",
        "        additional_properties:\n",
        "/components/schemas/RoundIcon/properties/additional_properties",
        "additional_properties:",
        "x-python-name",
        alone=False,
    ),
    "a method of every model": Fault(
        "        size:\n",
        "        to_dict:\n",
        "/components/schemas/RoundIcon/properties/to_dict",
        "to_dict:",
        "reserves",
        alone=False,
    ),
    "a body field named like an option": Fault(
        "        from:\n",
        "        timeout:\n",
        "/components/schemas/AppCreate/properties/timeout",
        "timeout:",
        "`timeout`",
        alone=False,
    ),
    "a parameter named like an option": Fault(
        "name: dry-run", "name: extra-headers", "/paths/~1apps/post/parameters/0", "extra-headers", "`extra_headers`"
    ),
    "a parameter named like a body field": Fault(
        "name: dry-run",
        "name: colors",
        "/components/schemas/AppCreate/properties/colors",
        "colors:",
        "both become `colors`",
    ),
}


@pytest.mark.parametrize("fault", KEYWORDS.values(), ids=KEYWORDS.keys())
def test_keywords_are_portable_and_applicable(fault: Fault, tmp_path: Path) -> None:
    check(fault, tmp_path)


@pytest.mark.parametrize("fault", SCHEMAS.values(), ids=SCHEMAS.keys())
def test_schemas_are_named_described_and_used(fault: Fault, tmp_path: Path) -> None:
    check(fault, tmp_path)


@pytest.mark.parametrize("fault", ATTRIBUTES.values(), ids=ATTRIBUTES.keys())
def test_python_names_are_unreserved_and_unique(fault: Fault, tmp_path: Path) -> None:
    check(fault, tmp_path)


def test_names_that_differ_only_in_case_are_reported(tmp_path: Path) -> None:
    text = CLEAN.replace("    FailureText:\n", "    FAILURE:\n").replace("schemas/FailureText'", "schemas/FAILURE'")
    (diagnostic,) = diagnostics_in(text, tmp_path)
    assert diagnostic.pointer == "/components/schemas/FAILURE"
    assert "differs from `Failure` only in case" in diagnostic.message


def test_components_that_only_use_each_other_are_unused(tmp_path: Path) -> None:
    island = (
        "    One: {description: x, type: array, items: {$ref: '#/components/schemas/Two'}}\n"
        "    Two: {description: x, type: array, items: {$ref: '#/components/schemas/One'}}\n"
    )
    pointers = [diagnostic.pointer for diagnostic in diagnostics_in(CLEAN + island, tmp_path)]
    assert pointers == ["/components/schemas/One", "/components/schemas/Two"]


def test_x_python_name_resolves_a_clash(tmp_path: Path) -> None:
    field = "        api-key: {type: string, description: x, x-python-name: other_key}\n        api_key:\n"
    assert diagnostics_in(CLEAN.replace("        api_key:\n", field), tmp_path) == []


@pytest.mark.parametrize(
    "name", ["content-available", "$app_version", "a.b", "in reply to", "größe", "1st", "class", "list"]
)
def test_unusual_names_that_convert_to_a_python_name_are_accepted(name: str, tmp_path: Path) -> None:
    assert (
        diagnostics_in(CLEAN.replace("        size:\n", f"        '{name}':\n").replace(", size: 3", ""), tmp_path)
        == []
    )


def test_a_discriminator_uses_its_schemas(tmp_path: Path) -> None:
    mapping = "{propertyName: kind, mapping: {t: '#/components/schemas/Third'}}"
    text = CLEAN.replace("          oneOf:\n", f"          discriminator: {mapping}\n          oneOf:\n")
    assert diagnostics_in(text + "    Third: {description: x, type: string}\n", tmp_path) == []
