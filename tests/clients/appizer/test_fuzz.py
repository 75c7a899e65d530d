"""Appizer: the spec, the mock and the documentation against each other."""

from pathlib import Path

import pytest
from requests import PreparedRequest
from requests.auth import AuthBase

from appizer_client.testing import AppizerMock
from engagement_core.testing import Fault, Mock
from tests.clients.appizer.documented import DOCUMENTATION, SAMPLE_ID
from tests.fuzz.mutation import Mutant, add, both, drop, expect_death, rename, set_to
from tests.fuzz.operations import Example, each_operation
from tests.fuzz.strict import StrictLayer
from tests.fuzz.vendor import Situation, Vendor

SPEC = Path(__file__).parents[3] / "specs" / "appizer" / "openapi.yaml"


class ApiKey(AuthBase):
    """Signs with the key of the organization."""

    def __init__(self, key: str) -> None:
        self._key = key

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        request.headers["X-API-Key"] = self._key
        return request


def planted(status: int, *operations: str, why: str) -> Situation:
    """A status that the mock itself never answers with."""

    def arrange(mock: Mock) -> None:
        mock.faults.plant(Fault(status=status, body={"error": "Error message describing what went wrong"}))

    return Situation(status=status, why=why, operations=operations, arrange=arrange)


APPIZER = Vendor(
    file=SPEC,
    mock=AppizerMock(),
    signer=ApiKey(AppizerMock.API_KEY),
    documentation=DOCUMENTATION,
    known={"path.id": (SAMPLE_ID,)},
    situations=(
        Situation(status=403, why="all requests carry the good key", signer=ApiKey(AppizerMock.DISABLED_KEY)),
        planted(
            400,
            "GET /v1/apps/{id}",
            "DELETE /v1/apps/{id}",
            why="the id is all that could be bad, and one that is no UUID is not found",
        ),
        planted(409, why="nothing that an app can be asked to be is in conflict with another app"),
        planted(429, why="nothing is limited at present"),
        planted(500, why="the mock does not fail by itself"),
        planted(503, why="the mock is always there"),
    ),
    never_there={
        f"Error.{name}": "only the general error page shows it, not those of the app calls"
        for name in ("message", "code", "details")
    },
)


@each_operation(APPIZER)
def test_operation(case: Example) -> None:
    case.call_and_validate()


class TestAppizer(StrictLayer):
    vendor = APPIZER


SCHEMAS = ("components", "schemas")
POST, LIST = (("paths", "/v1/apps", method) for method in ("post", "get"))
GET, PATCH, DELETE = (("paths", "/v1/apps/{id}", method) for method in ("get", "patch", "delete"))
LIMIT = (*LIST, "parameters", 0)


def field(schema: str, *names: str) -> tuple[str, ...]:
    """The way to a field of a schema, or to a keyword of that field."""
    return (*SCHEMAS, schema, "properties", *names)


def required(schema: str) -> tuple[str, ...]:
    """The way to the required fields of a schema."""
    return (*SCHEMAS, schema, "required")


NAME, DAYS = field("AppCreate", "name"), field("AppCreate", "data_retention_days")
PLATFORMS = field("AppCreate", "engagement_platform", "enum")

# Those of the layer `strict` survive all fuzzing: the spec then says less, or what no answer contradicts.
MUTANTS = [
    # What a request must hold.
    Mutant("create: name is optional", "createApp", "fuzz", drop(*required("AppCreate"), "name")),
    Mutant("create: timezone is required", "createApp", "fuzz", add(*required("AppCreate"), 1, value="timezone")),
    Mutant("create: body is optional", "createApp", "fuzz", set_to(*POST, "requestBody", "required", value=False)),
    # What its fields may be.
    Mutant("create: name is a number", "createApp", "fuzz", set_to(*NAME, "type", value="integer")),
    Mutant("create: name may be empty", "createApp", "fuzz", drop(*NAME, "minLength")),
    Mutant("create: name may be longer", "createApp", "fuzz", set_to(*NAME, "maxLength", value=200)),
    Mutant("create: name must be shorter", "createApp", "fuzz", set_to(*NAME, "maxLength", value=50)),
    Mutant("create: days may be fewer", "createApp", "fuzz", set_to(*DAYS, "minimum", value=29)),
    Mutant("create: days must be more", "createApp", "fuzz", set_to(*DAYS, "minimum", value=31)),
    Mutant("create: days have another default", "createApp", "strict", set_to(*DAYS, "default", value=364)),
    Mutant("create: name may be null", "createApp", "fuzz", set_to(*NAME, "type", value=["string", "null"])),
    Mutant("create: a platform less", "createApp", "strict", drop(*PLATFORMS, "wonderpush")),
    Mutant("create: a platform more", "createApp", "fuzz", add(*PLATFORMS, 2, value="braze")),
    Mutant("create: a field less", "createApp", "strict", drop(*field("AppCreate", "website_url"))),
    Mutant("create: a field renamed", "createApp", "fuzz", rename(*field("AppCreate", "timezone"), to="zone")),
    Mutant(
        "update: description may be longer",
        "updateApp",
        "fuzz",
        set_to(*field("AppUpdate", "description", "maxLength"), value=600),
    ),
    # Paths, methods, queries.
    Mutant("list: another path", "listApps", "fuzz", rename("paths", "/v1/apps", to="/v1/app")),
    Mutant("update: another method", "updateApp", "fuzz", rename(*PATCH, to="put")),
    Mutant("list: no limit", "listApps", "strict", drop(*LIMIT)),
    Mutant("list: limit renamed", "listApps", "fuzz", set_to(*LIMIT, "name", value="size")),
    Mutant("list: limit may be more", "listApps", "fuzz", set_to(*LIMIT, "schema", "maximum", value=101)),
    Mutant("list: limit must be less", "listApps", "fuzz", set_to(*LIMIT, "schema", "maximum", value=99)),
    Mutant("list: limit is required", "listApps", "fuzz", set_to(*LIMIT, "required", value=True)),
    # Answers.
    Mutant("create: 200 in place of 201", "createApp", "fuzz", rename(*POST, "responses", "201", to="200")),
    Mutant("get: no 404", "getApp", "fuzz", drop(*GET, "responses", "404")),
    Mutant("delete: a 410", "deleteApp", "strict", add(*DELETE, "responses", "410", value={"description": "Gone."})),
    Mutant("get: description is never null", "listApps", "fuzz", drop(*field("App", "description", "type"), "null")),
    Mutant("get: an environment less", "listApps", "fuzz", drop(*field("App", "environment", "enum"), "staging")),
    Mutant("get: an environment more", "listApps", "strict", add(*field("App", "environment", "enum"), 3, value="qa")),
    Mutant("get: a field renamed", "getApp", "fuzz", rename(*field("App", "updated_at"), to="changed_at")),
    Mutant(
        "get: a field less",
        "getApp",
        "fuzz",
        both(drop(*field("App", "status")), drop(*required("App"), "status")),
    ),
    Mutant(
        "get: a field more",
        "getApp",
        "fuzz",
        both(add(*field("App", "owner"), value={"type": "string"}), add(*required("App"), 32, value="owner")),
    ),
    Mutant("get: a field is optional", "getApp", "strict", drop(*required("App"), "status")),
    Mutant("get: errors have a reason", "getApp", "fuzz", rename(*field("Error", "error"), to="reason")),
    # Credentials, links.
    Mutant("delete: no credentials", "deleteApp", "strict", add(*DELETE, "security", value=[])),
    Mutant(
        "get: another key", "getApp", "strict", set_to("components", "securitySchemes", "apiKey", "name", value="X-Key")
    ),
    Mutant(
        "create: a link to nothing",
        "createApp",
        "strict",
        set_to(*POST, "responses", "201", "links", "getApp", "operationId", value="readApp"),
    ),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_mutant_is_killed(mutant: Mutant) -> None:
    expect_death(APPIZER, mutant)
