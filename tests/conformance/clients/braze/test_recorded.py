"""The client sends the requests that the real service was recorded to respond to, and decodes the responses.

The recordings are those that the mock responds to as recorded; see `test_mock_recorded`.
"""

import importlib
import pkgutil
from collections.abc import Mapping
from typing import Any

import httpx
import pytest

from braze_rest_client import Braze, operations
from braze_rest_client.testing import BrazeMock
from engagement_core import APIStatusError, Hooks
from engagement_core.call import Call
from engagement_core.codec import Mismatch
from engagement_core.operation import Operation
from tests.conformance.clients.braze.test_mock_recorded import RECORDED


def operations_by_path() -> Mapping[str, Operation[Any]]:
    """The POST operations by path."""
    modules = [
        importlib.import_module(f"{operations.__name__}.{m.name}") for m in pkgutil.iter_modules(operations.__path__)
    ]
    found: list[Operation[Any]] = [
        value for module in modules for value in vars(module).values() if isinstance(value, Operation)
    ]
    return {operation.path: operation for operation in found if operation.method == "POST"}


@pytest.mark.parametrize(("path", "body", "status", "expected"), RECORDED)
def test_a_recorded_request_is_sent_and_its_response_decoded(
    mock: BrazeMock, path: str, body: Any, status: int, expected: Any
) -> None:
    mismatches: list[Mismatch] = []
    by_path = operations_by_path()
    template = "/catalogs/{catalog_name}/items" if path.endswith("/items") else path
    values = {"catalog_name": path.split("/")[2]} if template != path else {}
    with httpx.Client(transport=mock.transport()) as http_client:
        braze = Braze(
            api_key=mock.API_KEY,
            cluster="iad-01",
            http_client=http_client,
            hooks=Hooks(on_mismatch=lambda event: mismatches.extend(event.mismatches)),
        )
        call = Call(operation=by_path[template], path=values, body=body)
        if status < 400:
            assert braze.perform(call).status == status
        else:
            with pytest.raises(APIStatusError) as caught:
                braze.perform(call)
            assert caught.value.status == status
            assert expected["message"] in caught.value.message
    assert mismatches == []
