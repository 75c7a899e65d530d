"""Faults in links."""

from pathlib import Path

import pytest

from tests.unit.generator.lint.test_clean import CLEAN, Fault, check, diagnostics_in

LINK = "/paths/~1apps/post/responses/201/links/getApp"
ID = "                id: $response.body#/app/id\n"


def passes(expression: str, excerpt: str) -> Fault:
    """A link that passes another value."""
    return Fault(ID, f"                id: {expression}\n", f"{LINK}/parameters/id", f"id: {expression}", excerpt)


LINKS = {
    "to nothing": Fault(
        "              operationId: getApp\n",
        "              operationId: getApps\n",
        f"{LINK}/operationId",
        "operationId: getApps",
        "operation `getApps` does not exist",
    ),
    "by address": Fault(
        "              operationId: getApp\n",
        "              operationRef: '#/paths/~1apps~1{id}/get'\n",
        LINK,
        "getApp:",
        "does not name an operation",
    ),
    "with a parameter that is missing": Fault(
        ID,
        "                app: $response.body#/app/id\n",
        f"{LINK}/parameters/app",
        "app: $response",
        "no parameter `app`",
    ),
    "with a parameter in the wrong place": Fault(
        "path.id:", "query.id:", f"{LINK}/parameters/query.id", "query.id", "no parameter `query.id`"
    ),
    "from a field that is missing": passes("$response.body#/app/number", "does not resolve"),
    "from a field that is not a list": passes("$response.body#/app/0", "does not resolve"),
    "from a request without such a field": passes("$request.body#/size", "does not resolve"),
    "from a path without such a name": passes("$request.path.id", "does not resolve"),
    "from an invalid expression": passes("$reply.id", "does not resolve"),
    "from a field of another type": passes("$response.body#/app/name", "type string to a parameter of type integer"),
    "from a parameter of another type": passes("$request.query.dry-run", "type boolean"),
    "with a body that is missing": Fault(
        "              operationId: getApp\n",
        "              operationId: getApp\n              requestBody: $response.body#/size\n",
        f"{LINK}/requestBody",
        "requestBody: $response",
        "does not resolve",
    ),
}


@pytest.mark.parametrize("fault", LINKS.values(), ids=LINKS.keys())
def test_links_resolve(fault: Fault, tmp_path: Path) -> None:
    check(fault, tmp_path)


def test_a_constant_needs_no_source(tmp_path: Path) -> None:
    assert diagnostics_in(CLEAN.replace(ID, "                id: '5'\n"), tmp_path) == []


def test_a_link_may_pass_on_an_item_of_a_list(tmp_path: Path) -> None:
    text = CLEAN.replace(ID, "                id: $request.body#/colors/0\n").replace(
        "      schema:\n        type: integer\n      example: 1",
        "      schema:\n        type: string\n      example: '1'",
    )
    (diagnostic,) = diagnostics_in(text, tmp_path)
    # Only the link that still passes on a number is wrong now.
    assert diagnostic.pointer == f"{LINK}/parameters/path.id"


def test_shared_links_are_resolved(tmp_path: Path) -> None:
    link = "            getApp:\n              operationId: getApp\n              parameters:\n" + ID
    assert link in CLEAN
    text = CLEAN.replace(
        link + "                path.id: $response.body#/app/id\n",
        "            getApp: {$ref: '#/components/links/Get'}\n",
    )
    shared = "  links:\n    Get: {operationId: getApp, parameters: {id: '$response.body#/nothing'}}\n"
    (diagnostic,) = diagnostics_in(text + shared, tmp_path)
    assert diagnostic.pointer == "/components/links/Get/parameters/id"


def test_the_body_of_a_link_may_be_a_value_or_an_existing_field(tmp_path: Path) -> None:
    for passed in ("{from: web}", "web", "$response.body#/app", "$response.body#"):
        named = "              operationId: getApp\n"
        text = CLEAN.replace(named, f"{named}              requestBody: {passed}\n")
        assert text != CLEAN
        assert diagnostics_in(text, tmp_path) == []


def test_the_body_of_a_request_without_one_does_not_resolve(tmp_path: Path) -> None:
    link = """          links:
            again:
              operationId: getApp
              parameters: {id: $request.body#/id}
"""
    response = "        '200':\n          description: The app.\n"
    assert response in CLEAN
    (diagnostic,) = diagnostics_in(CLEAN.replace(response, response + link), tmp_path)
    assert diagnostic.pointer == "/paths/~1apps~1{id}/get/responses/200/links/again/parameters/id"
    assert "`$request.body#/id` does not resolve" in diagnostic.message


def test_an_integer_may_be_passed_as_a_number(tmp_path: Path) -> None:
    parameter = "      schema:\n        type: integer\n      example: 1"
    assert parameter in CLEAN
    assert diagnostics_in(CLEAN.replace(parameter, parameter.replace("integer", "number")), tmp_path) == []
