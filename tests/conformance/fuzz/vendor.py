"""What the harness needs to know about a vendor."""

from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from attrs import Factory, define, frozen
from requests.auth import AuthBase

from engagement_core.testing import Mock
from tests.conformance.fuzz.documentation import Documentation
from tests.conformance.fuzz.spec import Document, Spec
from tests.specs import read_spec


def _nothing() -> dict[str, Any]:
    return {}


@frozen(kw_only=True)
class Scenario:
    """How to cause a documented status that fuzzing never causes."""

    status: int
    why: str
    """Why fuzzing never causes it."""
    operations: tuple[str, ...] = ()
    """The operations (`PATCH /v1/apps/{id}`); if empty, all that document the status."""
    arrange: Callable[[Mock], None] = lambda _: None
    """Prepares a freshly reset mock."""
    signer: AuthBase | None = None
    """Replaces the vendor's signer."""

    def concerns(self, label: str) -> bool:
        """Whether the scenario applies to an operation."""
        return not self.operations or label in self.operations


@define(kw_only=True, slots=False, eq=False)
class Vendor:
    """A spec, a mock and the documentation, which are compared with each other."""

    file: Path
    """The spec."""
    mock: Mock
    signer: AuthBase
    """Signs a prepared request as the vendor requires; credentials that a check has broken stay broken."""
    documentation: Documentation
    known: Mapping[str, tuple[Any, ...]] = Factory(_nothing)
    """Identifiers in a freshly reset mock, by parameter: `path.id`, `body.app_id`."""
    scenarios: tuple[Scenario, ...] = ()
    unsigned_status: int = 401
    """The status of an unsigned request to an operation that requires credentials."""
    tolerated: frozenset[int] = frozenset({404, 409})
    """Documented statuses that valid data may cause by naming a missing or an existing object."""
    rules: Mapping[str, frozenset[int]] = Factory(_nothing)
    """More statuses that valid data may cause, by operationId, such as for rules that no keyword can express."""
    rejection_statuses: Mapping[str, frozenset[int]] = Factory(_nothing)
    """More statuses that may reject invalid data, by operationId."""
    rarely_successful: Mapping[str, str] = Factory(_nothing)
    """Operations (`PATCH /v1/apps/{id}`) whose rules hardly any random request meets, and why. The documented
    requests must succeed all the same."""
    always_present: Mapping[str, str] = Factory(_nothing)
    """Optional fields of responses (`Error.code`) that the mock always sets, and why."""
    never_present: Mapping[str, str] = Factory(_nothing)
    """Declared fields of responses that the mock never sets, and why."""

    @cached_property
    def document(self) -> Document:
        """The parsed spec."""
        return read_spec(self.file)

    @property
    def spec(self) -> Spec:
        """The spec for the checks."""
        return Spec(self.document)
