"""Every current operation takes the request that its page documents, and responds with all its properties."""

from typing import Any

import httpx
import pytest

from tests.conformance.clients.braze.documented_requests import REQUESTS, SCIM_REQUESTS, Documented

JUNK: Any = (None, 7, "text", [], [[]], {"a": {}})


def respond(client: httpx.Client, documented: Documented) -> httpx.Response:
    return client.request(documented.method, documented.path, params=documented.query, json=documented.body)


def check(response: httpx.Response, documented: Documented) -> None:
    assert response.status_code == documented.status, response.text
    missing = set(documented.properties) - (response.json() if response.content else {}).keys()
    assert not missing
    assert {"x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"} <= response.headers.keys()


@pytest.mark.parametrize("documented", REQUESTS, ids=str)
def test_an_operation_responds_as_documented(api: httpx.Client, documented: Documented) -> None:
    check(respond(api, documented), documented)


@pytest.mark.parametrize("documented", SCIM_REQUESTS, ids=str)
def test_an_operation_of_scim_responds_as_documented(scim: httpx.Client, documented: Documented) -> None:
    check(respond(scim, documented), documented)


def test_all_current_operations_are_requested() -> None:
    assert len(REQUESTS) + len(SCIM_REQUESTS) == 127
    assert len({str(each) for each in (*REQUESTS, *SCIM_REQUESTS)}) == 127


@pytest.mark.parametrize("documented", [each for each in REQUESTS if each.body is not None], ids=str)
def test_every_operation_with_a_body_rejects_an_array(api: httpx.Client, documented: Documented) -> None:
    response = api.request(documented.method, documented.path, json=[])
    assert response.status_code == 400, response.text
    assert isinstance(response.json(), dict)


@pytest.mark.parametrize("documented", [each for each in REQUESTS if each.body is not None], ids=str)
def test_every_operation_with_a_body_survives_any_types(api: httpx.Client, documented: Documented) -> None:
    for wrong in JUNK:
        response = api.request(documented.method, documented.path, json=dict.fromkeys(documented.body, wrong))
        assert response.status_code < 500, response.text
        # Texts, empty arrays and objects are valid for some.
        assert response.status_code >= 400 or wrong not in (None, 7), response.text
