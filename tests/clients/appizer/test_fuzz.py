"""Appizer: the spec, the mock and the documentation against each other."""

from pathlib import Path

import pytest
from requests import PreparedRequest
from requests.auth import AuthBase
from schemathesis import Case

from appizer_client.testing import AppizerMock
from engagement_core.testing import Fault, Mock
from tests.clients.appizer.documented import DOCUMENTATION, SAMPLE_ID
from tests.fuzz.mutation import Mutant, add, both, drop, expect_death, rename, set_to
from tests.fuzz.operations import check, each_operation
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


def planted(status: int, why: str) -> Situation:
    """A status that the mock itself never answers with."""

    def arrange(mock: Mock) -> None:
        mock.faults.plant(Fault(status=status, body={"error": "Error message describing what went wrong"}))

    return Situation(status=status, why=why, arrange=arrange)


APPIZER = Vendor(
    file=SPEC,
    mock=AppizerMock(),
    signer=ApiKey(AppizerMock.API_KEY),
    documentation=DOCUMENTATION,
    known={"path.id": (SAMPLE_ID,)},
    situations=(
        Situation(status=403, why="all requests carry the good key", signer=ApiKey(AppizerMock.DISABLED_KEY)),
        # A bad parameter gives a 400 only where there is one besides the id, and an id that is none is not found.
        planted(400, "get and delete have no parameter that could be bad but the id, and that gives a 404"),
        planted(409, "no documented request is in conflict with anything"),
        planted(429, "nothing is limited at present"),
        planted(500, "the mock does not fail by itself"),
        planted(503, "the mock is always there"),
    ),
    never_there={
        f"Error.{name}": "only the general error page shows it, not those of the app calls"
        for name in ("message", "code", "details")
    },
)


@each_operation(APPIZER)
def test_operation(case: Case) -> None:
    check(APPIZER, case)


class TestAppizer(StrictLayer):
    vendor = APPIZER


APPS, APP = "/v1/apps", "/v1/apps/{id}"
SCHEMAS = ("components", "schemas")
CREATE = (*SCHEMAS, "AppCreate")
ANSWER = (*SCHEMAS, "App")

MUTANTS = [
    Mutant("name optional in a create", "createApp", "fuzz", drop(*CREATE, "required", "name")),
    Mutant("timezone required in a create", "createApp", "strict", add(*CREATE, "required", 1, value="timezone")),
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_mutant_is_killed(mutant: Mutant) -> None:
    expect_death(APPIZER, mutant)
