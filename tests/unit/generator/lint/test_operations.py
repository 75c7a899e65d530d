"""Faults in operations: names, descriptions, tags, methods, parameters, bodies, responses and security."""

from pathlib import Path

import pytest

from tests.unit.generator.lint.test_clean import CLEAN, EVERYWHERE, Fault, check, diagnostics_in

CREATE = "/paths/~1apps/post"
GET = "/paths/~1apps~1{id}/get"
DELETE = "/paths/~1apps~1{id}/delete"
HOOK = "/webhooks/appChanged/post"

OPERATIONS = {
    "no operationId": Fault("      operationId: deleteIcon\n", "", DELETE, "delete:", "no `operationId`"),
    "no operationId of a webhook": Fault("      operationId: onAppChanged\n", "", HOOK, "post:", "no `operationId`"),
    "an operationId in snake_case": Fault(
        "operationId: deleteIcon", "operationId: delete_icon", f"{DELETE}/operationId", "delete_icon", "camelCase"
    ),
    "an operationId used twice": Fault(
        "operationId: deleteIcon", "operationId: getApp", f"{DELETE}/operationId", "operationId: getApp", "also has"
    ),
    "no summary": Fault("      summary: Get an app\n", "", GET, "get:", "no summary"),
    "a summary with a full stop": Fault(
        "summary: Get an app", "summary: Get an app.", f"{GET}/summary", "an app.", "full stop"
    ),
    "a summary in lower case": Fault(
        "summary: Get an app", "summary: get an app", f"{GET}/summary", "get an", "capital"
    ),
    "no description": Fault("      description: Returns one app.\n", "", GET, "get:", "no description"),
    "a response without a description": Fault(
        "description: The icon is gone.", "description: ''", f"{DELETE}/responses/204", "'204'", "no description"
    ),
    "no server": Fault(
        "servers:\n  - url: https://api.shop.example/v1\n    description: Production\n", "", "", "openapi:", "no server"
    ),
    "an empty list of servers": Fault(
        "servers:\n  - url: https://api.shop.example/v1\n    description: Production\n",
        "servers: []\n",
        "",
        "openapi:",
        "no server",
    ),
    "no source": Fault(
        "      externalDocs: {description: Get, url: 'https://shop.example/docs#get'}\n",
        "",
        f"{GET}/externalDocs",
        "get:",
        "no description and no url",
    ),
    "a source without a name": Fault(
        "{description: Get, url", "{url", f"{GET}/externalDocs", "externalDocs: {url", "no description"
    ),
    "no success": Fault("'204'", "'304'", f"{DELETE}/responses", "responses:", "no 2xx response"),
    "no success of a webhook": Fault("'200'", "'400'", f"{HOOK}/responses", "responses:", "no 2xx response", 1),
    "no client error": Fault("'400'", "'500'", f"{DELETE}/responses", "responses:", "no 4xx response", 2),
    "no security": Fault("security:\n  - apiKey: []\n", "", CREATE, "post:", "no `security`", alone=False),
    "an unknown security scheme": Fault(
        "  - apiKey: []",
        "  - apiKey: []\n  - token: []",
        "/security/1/token",
        "- token",
        "The security scheme `token` does not exist",
    ),
    "an unknown security scheme of an operation": Fault(
        "      x-method: get\n",
        "      x-method: get\n      security: [{token: []}]\n",
        f"{GET}/security/0/token",
        "token: []",
        "The security scheme `token` does not exist",
    ),
    "a webhook that wants credentials": Fault(
        "      security: []\n", "", HOOK, "post:", "without our credentials", alone=False
    ),
}

TAGS = {
    "no tag": Fault("      tags: [apps.icons]\n", "", f"{DELETE}/tags", "delete:", "exactly one tag", alone=False),
    "two tags": Fault("tags: [apps.icons]", "tags: [apps, apps.icons]", f"{DELETE}/tags", "tags: [", "exactly one tag"),
    "an undeclared tag": Fault("tags: [apps]", "tags: [shops]", f"{CREATE}/tags/0", "[shops]", "not declared"),
    "an unused tag": Fault(
        "  - name: apps.icons",
        "  - name: shops\n    description: x\n  - name: apps.icons",
        "/tags/1",
        "- name: shops",
        "shops",
    ),
    "a nested tag whose parent is not declared": Fault(
        "apps.icons", "shops.icons", "/tags/1/name", "shops.icons", "`shops`, which is not declared", EVERYWHERE
    ),
    "a tag declared twice": Fault(
        "  - name: apps.icons",
        "  - name: apps\n    description: x\n  - name: apps.icons",
        "/tags/1",
        "- name: apps",
        "declared twice",
    ),
    "a tag without description": Fault(
        "    description: The icons of an app.\n", "", "/tags/1", "- name: apps.icons", "no description"
    ),
    "a tag in upper case": Fault("apps.icons", "apps.Icons", "/tags/1/name", "apps.Icons", "resource", EVERYWHERE),
    "a tag with a hyphen": Fault("apps.icons", "app-icons", "/tags/1/name", "app-icons", "resource", EVERYWHERE),
    "a tag of Python": Fault("apps.icons", "apps.class", "/tags/1/name", "apps.class", "resource", EVERYWHERE),
    "a tag that clients have": Fault("apps.icons", "close", "/tags/1/name", "close", "every client", EVERYWHERE),
    "a tag that resources have": Fault(
        "apps.icons", "apps.with_raw_response", "/tags/1/name", "with_raw", "every client", EVERYWHERE
    ),
}

METHODS = {
    "no method": Fault("      x-method: delete\n", "", DELETE, "delete:", "x-method"),
    "no retry": Fault("      x-retry: safe\n", "", GET, "get:", "x-retry"),
    "a method in camelCase": Fault("x-method: get", "x-method: getApp", f"{GET}/x-method", "getApp", "snake_case"),
    "a method of Python": Fault("x-method: delete", "x-method: del", f"{DELETE}/x-method", "x-method: del", "Python"),
    "a method used twice": Fault(
        "x-method: get", "x-method: create", f"{GET}/x-method", "x-method: create", "`createApp`"
    ),
    "a method that resources have": Fault(
        "x-method: get", "x-method: with_raw_response", f"{GET}/x-method", "with_raw", "every resource has"
    ),
    "a method named like a resource": Fault(
        "x-method: get", "x-method: icons", f"{GET}/x-method", "x-method: icons", "`apps.icons` is a resource"
    ),
    "no such retry": Fault("x-retry: safe", "x-retry: always", f"{GET}/x-retry", "always", "if-rejected"),
}

PARAMETERS = {
    "no description": Fault(
        "          description: Whether nothing is kept.\n", "", f"{CREATE}/parameters/0", "dry-run", "no description"
    ),
    "no description of a header": Fault(
        "      description: How many calls are left.\n",
        "",
        "/components/headers/RateLimit",
        "RateLimit",
        "no description",
    ),
    "has `content`": Fault(
        "          schema:\n            type: boolean\n            default: false\n          example: true\n",
        "          content: {application/json: {schema: {type: boolean}, examples: {yes: {value: true}}}}\n",
        f"{CREATE}/parameters/0/content",
        "content: {",
        "`schema`",
    ),
    "a header": Fault(
        "in: query", "in: header", f"{CREATE}/parameters/0/in", "in: header", "not send header parameters"
    ),
    "a cookie": Fault(
        "in: query", "in: cookie", f"{CREATE}/parameters/0/in", "in: cookie", "not send cookie parameters"
    ),
    "parameters of a path": Fault(
        "  /apps:\n",
        "  /apps:\n    parameters: [{name: a, in: query, description: x, schema: {type: string}}]\n",
        "/paths/~1apps/parameters",
        "parameters: [{",
        "each operation",
    ),
    "a name in the path that is not declared": Fault(
        "      parameters:\n        - $ref: '#/components/parameters/AppId'\n",
        "",
        DELETE,
        "delete:",
        "`id`",
        number=1,
    ),
    "a path parameter that is not in the path": Fault(
        "  /apps/{id}:", "  /apps/{app}:", "/paths/~1apps~1{app}/get", "get:", "not in the path", alone=False
    ),
    "a parameter twice": Fault(
        "        - $ref: '#/components/parameters/AppId'",
        "        - $ref: '#/components/parameters/AppId'\n        - $ref: '#/components/parameters/AppId'",
        f"{GET}/parameters/1",
        "- $ref: '#/components/parameters/AppId'",
        "listed twice",
        alone=False,
    ),
}

BODIES = {
    "a form": Fault(
        "          application/json:\n            schema:\n              $ref: '#/components/schemas/AppCreate'",
        "          text/plain:\n            schema:\n              $ref: '#/components/schemas/AppCreate'",
        f"{CREATE}/requestBody/content/text~1plain",
        "text/plain",
        "application/json",
    ),
    "a response in XML": Fault(
        "            application/json:\n              schema:\n                $ref: '#/components/schemas/AppResult'",
        "            application/xml:\n              schema:\n                $ref: '#/components/schemas/AppResult'",
        f"{GET}/responses/200/content/application~1xml",
        "application/xml",
        "application/json",
        number=1,
    ),
    "a body of nothing": Fault(
        "        required: true\n        content:\n          application/json:\n            schema:\n"
        "              $ref: '#/components/schemas/App'\n            examples:\n              changed:\n"
        "                value: {id: 1, name: Mine, status: 1}\n",
        "        required: true\n        content: {}\n",
        f"{HOOK}/requestBody/content",
        "content: {}",
        "no content",
    ),
    "a body that may or may not be": Fault(
        "      requestBody:\n        required: true\n",
        "      requestBody:\n",
        f"{CREATE}/requestBody",
        "requestBody:",
        "required",
    ),
    "a body without schema": Fault(
        "            schema:\n              $ref: '#/components/schemas/AppCreate'\n",
        "",
        f"{CREATE}/requestBody/content/application~1json",
        "application/json:",
        "no schema",
        alone=False,
    ),
    "a webhook that sends nothing": Fault(
        "      requestBody:\n        required: true\n        content:\n          application/json:\n"
        "            schema:\n"
        "              $ref: '#/components/schemas/App'\n            examples:\n              changed:\n"
        "                value: {id: 1, name: Mine, status: 1}\n",
        "",
        HOOK,
        "post:",
        "no request body",
    ),
}


@pytest.mark.parametrize("fault", OPERATIONS.values(), ids=OPERATIONS.keys())
def test_operations_have_ids_descriptions_responses_and_security(fault: Fault, tmp_path: Path) -> None:
    check(fault, tmp_path)


@pytest.mark.parametrize("fault", TAGS.values(), ids=TAGS.keys())
def test_tags_are_resources(fault: Fault, tmp_path: Path) -> None:
    check(fault, tmp_path)


@pytest.mark.parametrize("fault", METHODS.values(), ids=METHODS.keys())
def test_methods_have_names_and_retries(fault: Fault, tmp_path: Path) -> None:
    check(fault, tmp_path)


@pytest.mark.parametrize("fault", PARAMETERS.values(), ids=PARAMETERS.keys())
def test_parameters_are_complete(fault: Fault, tmp_path: Path) -> None:
    check(fault, tmp_path)


@pytest.mark.parametrize("fault", BODIES.values(), ids=BODIES.keys())
def test_bodies_are_json(fault: Fault, tmp_path: Path) -> None:
    check(fault, tmp_path)


def test_paths_that_differ_only_in_parameter_names_are_reported(tmp_path: Path) -> None:
    parameter = "- {name: app, in: path, description: x, required: true, schema: {type: integer}}"
    head, _, tail = CLEAN.replace("    delete:\n", "  /apps/{app}:\n    delete:\n").rpartition(
        "- $ref: '#/components/parameters/AppId'"
    )
    (diagnostic,) = diagnostics_in(head + parameter + tail, tmp_path)
    assert diagnostic.pointer == "/paths/~1apps~1{app}"
    assert "same path" in diagnostic.message


def test_an_unknown_scope_is_reported(tmp_path: Path) -> None:
    flow = "{tokenUrl: 'https://shop.example/token', scopes: {read: Reading}}"
    oauth = f"type: oauth2\n      flows: {{clientCredentials: {flow}}}"
    text = CLEAN.replace("type: apiKey\n      in: header\n      name: X-API-Key", oauth)
    assert diagnostics_in(text.replace("- apiKey: []", "- apiKey: [read]"), tmp_path) == []
    (diagnostic,) = diagnostics_in(text.replace("- apiKey: []", "- apiKey: [read, write]"), tmp_path)
    assert (diagnostic.pointer, diagnostic.line) == ("/security/0/apiKey", 12)
    assert "no scope `write`" in diagnostic.message


def test_a_vendor_may_document_no_error_status(tmp_path: Path) -> None:
    text = CLEAN.replace("        '400':\n          $ref: '#/components/responses/BadRequest'\n", "")
    assert [diagnostic for diagnostic in diagnostics_in(text, tmp_path) if "4xx" in diagnostic.message] == []


def test_a_default_response_counts_as_an_error(tmp_path: Path) -> None:
    head, _, tail = CLEAN.rpartition("'400'")
    assert diagnostics_in(f"{head}default{tail}", tmp_path) == []
