"""Appizer in the harness: signing, seeded values, and scenarios that fuzzing does not reach."""

from requests import PreparedRequest
from requests.auth import AuthBase

from appizer_client.testing import AppizerMock
from engagement_core.testing import Fault, Mock
from tests.conformance.clients.appizer.documented import DOCUMENTATION, SAMPLE_ID
from tests.conformance.fuzz.vendor import Scenario, Vendor
from tests.specs import spec_file

SPEC = spec_file("appizer")


class ApiKey(AuthBase):
    """Adds the key of the organization."""

    def __init__(self, key: str) -> None:
        self._key = key

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        request.headers["X-API-Key"] = self._key
        return request


def injected(status: int, *operations: str, why: str) -> Scenario:
    """A status that the mock itself never returns."""

    def arrange(mock: Mock) -> None:
        mock.faults.inject(Fault(status=status, body={"error": "Error message describing what went wrong"}))

    return Scenario(status=status, why=why, operations=operations, arrange=arrange)


APPIZER = Vendor(
    file=SPEC,
    mock=AppizerMock(),
    signer=ApiKey(AppizerMock.API_KEY),
    documentation=DOCUMENTATION,
    known={"path.id": (SAMPLE_ID,)},
    scenarios=(
        Scenario(status=403, why="all requests carry the good key", signer=ApiKey(AppizerMock.DISABLED_KEY)),
        injected(
            400,
            "GET /v1/apps/{id}",
            "DELETE /v1/apps/{id}",
            why="the id is all that could be bad, and one that is no UUID is not found",
        ),
        injected(409, why="no field of an app conflicts with another app"),
        injected(429, why="the mock has no rate limit"),
        injected(500, why="the mock never fails"),
        injected(503, why="the mock is always available"),
    ),
    never_present={
        f"Error.{name}": "only the general error page shows it, not those of the app calls"
        for name in ("message", "code", "details")
    },
)
