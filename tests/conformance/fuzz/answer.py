"""An answer of a mock, and where it came from."""

import json
from collections.abc import Mapping
from typing import Any

from attrs import frozen

from tests.conformance.fuzz.spec import JSON


@frozen(kw_only=True)
class GivenAnswer:
    """One answer to one request of an operation."""

    label: str
    """The operation: `PATCH /v1/apps/{id}`."""
    status: int
    headers: Mapping[str, str]
    """With names in lower case."""
    content: bytes

    def json(self) -> Any:
        """The body, None where it is no JSON."""
        return json.loads(self.content) if self.headers.get("content-type", "").startswith(JSON) else None
