"""The writer finds requests that differ from the spec, and files that are out of date."""

from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import evolve

from tests.contract.vendors import vendors
from tests.contract.verification import request_errors, unused
from tests.contract.wire import Request, parts, read, wire_file
from tests.contract.write import differences, put

VENDORS = {vendor.name: vendor for vendor in vendors()}
LIST = ("appizer", "GET /v1/apps", "everything")
GET = ("appizer", "GET /v1/apps/{id}", "minimal")
CREATE = ("appizer", "POST /v1/apps", "everything")
SERIES = ("appboy", "GET /kpi/mau/data_series", "minimal")
DELETION = ("appboy", "POST /users/delete", "minimal")

Change = Callable[[Request], Request]


def without(name: str) -> Change:
    """The request without a header."""
    return lambda request: evolve(request, headers={n: v for n, v in request.headers.items() if n != name})


WRONG: dict[str, tuple[tuple[str, str, str], Change, str]] = {
    "method": (GET, lambda r: evolve(r, method="POST"), "the method is POST, the spec says GET"),
    "path": (GET, lambda r: evolve(r, path=f"/v2{r.path[3:]}"), "the spec says /v1/apps/{id}"),
    "path parameter": (GET, lambda r: evolve(r, path="/v1/apps/7"), "the parameter id has the value '7'"),
    "renamed parameter": (
        LIST,
        lambda r: evolve(r, query=r.query.replace("offset", "start")),
        "the spec has no query parameter start",
    ),
    "missing parameter": (
        SERIES,
        lambda r: evolve(r, query=r.query.replace("length=7", "").strip("&")),
        "the query parameter length is missing",
    ),
    "value of a parameter": (LIST, lambda r: evolve(r, query="limit=1000"), "the parameter limit has the value '1000'"),
    "credentials": (GET, without("x-api-key"), "the credentials are missing: {'header x-api-key'}"),
    "credentials in the query": (SERIES, lambda r: evolve(r, query="length=7"), "the credentials are missing"),
    "credentials in the body": (
        DELETION,
        lambda r: evolve(r, body='{"external_ids": ["user1"]}'),
        "the credentials are missing: set() or {'header authorization'}",
    ),
    "media type": (CREATE, without("content-type"), "the body is not sent as application/json"),
    "no body": (CREATE, lambda r: evolve(r, body=""), "the body is missing"),
    "field": (CREATE, lambda r: evolve(r, body='{"name": 1}'), "$.name: 1 is not of type 'string'"),
    "unexpected body": (GET, lambda r: evolve(r, body="{}"), "there is a body, but the spec has none"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_request_that_differs_from_the_spec_is_found(name: str) -> None:
    (vendor_name, label, case), change, message = WRONG[name]
    vendor = VENDORS[vendor_name]
    operation = vendor.spec.operations[label]
    right = read(parts(wire_file(vendor_name, operation.id))[case])
    assert list(request_errors(vendor.spec, operation, right)) == []
    (found,) = request_errors(vendor.spec, operation, change(right))
    assert message in found


def test_an_unused_parameter_or_field_is_found() -> None:
    spec = VENDORS["appizer"].spec
    listing, creation = (spec.operations[label] for label in ("GET /v1/apps", "POST /v1/apps"))
    request = Request("POST", "/v1/apps", "limit=1", {}, '{"name": "Shop"}')
    assert list(unused(spec, listing, [request])) == ["no request has the query parameter offset"]
    assert "no request has the field description of the body" in unused(spec, creation, [request])


def test_changed_missing_and_extra_files_are_found(tmp_path: Path) -> None:
    files = {Path("test_apps.py"): "tests\n", Path("wire/getApp.http"): "### minimal\nGET /v1/apps\n"}
    put(tmp_path, files)
    assert list(differences(tmp_path, files)) == []
    (tmp_path / "test_apps.py").unlink()
    (tmp_path / "wire/getApp.http").write_text("### minimal\nGET /v2/apps\n", encoding="utf-8")
    (tmp_path / "wire/other.http").write_text("### minimal\nGET /v1/other\n", encoding="utf-8")
    changes = list(differences(tmp_path, files))
    for change, line in zip(changes, ("+tests", "-GET /v2/apps", "-GET /v1/other"), strict=True):
        assert line in change.splitlines()
        assert "make contract" in change
    put(tmp_path, files)
    assert list(differences(tmp_path, files)) == []
