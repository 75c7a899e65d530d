"""The findings of checks."""

from collections.abc import Iterable

import pytest
from attrs import frozen


@frozen
class Finding:
    """One disagreement between the documentation, the spec and the mock."""

    check: str
    """Which check found it."""
    place: str
    """An operation, or a part of the document."""
    message: str

    def __str__(self) -> str:
        return f"[{self.check}] {self.place}: {self.message}"


def fail_on(findings: Iterable[Finding]) -> None:
    """Fail the running test with all findings, each once."""
    lines = list(dict.fromkeys(map(str, findings)))
    if lines:
        pytest.fail("\n".join(lines), pytrace=False)
