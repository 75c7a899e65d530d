"""What all requests of a run share, and how a ledger recognises it."""

from collections.abc import Mapping
from hashlib import blake2b
from typing import Any, Self

import msgspec
from attrs import frozen

from engagement_core.codec import encode
from engagement_core.errors import ConfigurationError, InvalidRequestError


@frozen
class JobIdentity:
    """An operation and the arguments that all its requests share, as digests."""

    operation: str
    shared: Mapping[str, str]

    @classmethod
    def of(cls, operation: str, shared: Mapping[str, Any]) -> Self:
        """The job with these arguments.

        Raises:
            InvalidRequestError: An argument cannot be encoded as JSON.
        """
        return cls(operation, {name: _digest(operation, name, value) for name, value in shared.items()})

    def __str__(self) -> str:
        digests = ", ".join(f"{name} {digest}" for name, digest in self.shared.items())
        return f"{self.operation} ({digests})" if digests else self.operation


def check_job(bound: JobIdentity, job: JobIdentity | None) -> None:
    """Raise ConfigurationError unless a run has the job that its ledger is bound to."""
    if job == bound:
        return
    if job is None:
        found = "this run does not name its job"
    else:
        names = {**bound.shared, **job.shared}
        differing = ", ".join(name for name in names if bound.shared.get(name) != job.shared.get(name))
        found = f"this run is {job}" + (f"; they differ in {differing}" if differing else "")
    raise ConfigurationError(
        f"The ledger belongs to another job: it is bound to {bound}, and {found}. Use one ledger per job."
    )


def _digest(operation: str, name: str, value: Any) -> str:
    try:
        # A model and a dictionary in any order mean the same.
        plain = msgspec.json.encode(msgspec.json.decode(encode(value)), order="sorted")
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidRequestError(
            f"{operation}: {name} cannot be encoded as JSON: {error}. Nothing was sent."
        ) from error
    return blake2b(plain, digest_size=8).hexdigest()
