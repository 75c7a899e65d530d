"""What the harness has to know of a vendor."""

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
class Situation:
    """A documented status that fuzzing does not bring about, and how it comes about."""

    status: int
    why: str
    """Why fuzzing does not bring it about."""
    operations: tuple[str, ...] = ()
    """The operations that get into it, `PATCH /v1/apps/{id}`; all for which the status is documented where empty."""
    arrange: Callable[[Mock], None] = lambda _: None
    """What is done to a freshly seeded mock first."""
    signer: AuthBase | None = None
    """Who signs, in place of the vendor's signer."""

    def concerns(self, label: str) -> bool:
        """Whether an operation gets into it."""
        return not self.operations or label in self.operations


@define(kw_only=True, slots=False, eq=False)
class Vendor:
    """A spec, the mock that it is held against, and the documentation that both are held against."""

    file: Path
    """The spec."""
    mock: Mock
    signer: AuthBase
    """Signs a prepared request as the vendor demands; one whose credentials a check has broken stays broken."""
    documentation: Documentation
    known: Mapping[str, tuple[Any, ...]] = Factory(_nothing)
    """Identifiers that a freshly seeded mock holds, by the parameter that takes them: `path.id`, `body.app_id`."""
    situations: tuple[Situation, ...] = ()
    unsigned_status: int = 401
    """What an operation that needs credentials answers without them."""
    tolerated: frozenset[int] = frozenset({404, 409})
    """Documented statuses that valid data may get: it may name what is not there, or what is there already."""
    rules: Mapping[str, frozenset[int]] = Factory(_nothing)
    """Statuses that valid data may get besides, by operationId: for outcomes, and for rules that no keyword can say."""
    refusals: Mapping[str, frozenset[int]] = Factory(_nothing)
    """Statuses by which bad data may be refused besides the usual ones, by operationId."""
    always_there: Mapping[str, str] = Factory(_nothing)
    """Optional fields of answers (`Error.code`) that the mock always fills in all the same, and why."""
    never_there: Mapping[str, str] = Factory(_nothing)
    """Declared fields of answers that the mock never fills in, and why."""

    @cached_property
    def document(self) -> Document:
        """The spec as it stands in its file."""
        return read_spec(self.file)

    @property
    def spec(self) -> Spec:
        """The same for the checks."""
        return Spec(self.document)
