"""Requests of the vendor's SDKs, which differ from the reference, and the links of the mock."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from apifon_client import Apifon
from apifon_client.signing import rfc_1123, signature
from apifon_client.testing import ApifonMock
from apifon_client.testing.mocking import seed

LIST = ApifonMock.LIST_ID
V1 = "/services/api/v1"
SMS: Any = {"message": {"text": "Hi", "sender_id": "Shop"}, "subscribers": [{"number": "306912345678"}]}
IM: Any = {**SMS, "im_channels": [{"id": "VIBER", "sender_id": "Shop", "text": "Hi"}]}
CANCEL = {"field": "REQUEST_ID", "id": "none"}
GRANT = {"grant_type": "client_credentials", "client_id": ApifonMock.CLIENT_ID,
         "client_secret": ApifonMock.CLIENT_SECRET}  # fmt: skip


class Signing(httpx.Auth):
    """Sign the path as sent, like the SDKs."""

    requires_request_body = True

    def auth_flow(self, request: httpx.Request) -> Iterator[httpx.Request]:  # type: ignore[override]
        date = rfc_1123(1_700_000_000)
        path = request.url.raw_path.partition(b"?")[0].decode()
        signed = signature(ApifonMock.SECRET, request.method, path, request.content, date)
        request.headers["x-apifonws-date"] = date
        request.headers["authorization"] = f"ApifonWS {ApifonMock.TOKEN}:{signed}"
        yield request


@pytest.fixture
def sdk(base_url: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=base_url, auth=Signing()) as client:
        yield client


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/services/sms/send", SMS),
        ("/services/sms/remove", CANCEL),
        ("/services/im/send", IM),
        ("/services/im/remove", CANCEL),
        ("/services/otp/create", {"reference_id": "login-1", "subscriber": "306912345678"}),
        (f"/services/otp/verify/{seed.OTP_REFERENCE}/{seed.OTP_CODE}", None),
        ("/services/balance", None),
    ],
)
def test_the_gateways_are_there_without_the_version_too(sdk: httpx.Client, path: str, body: Any) -> None:
    for each in (path, path.replace("/services/", f"{V1}/")):
        assert sdk.post(each, json=body).status_code == 200
    assert sdk.get(path).status_code == 405


@pytest.mark.parametrize(
    "path",
    ["/services/list", f"/services/list/{LIST}", "/services/bounce/subscriber", "/services/smsx/send", "/services"],
)
def test_other_resources_are_not(sdk: httpx.Client, path: str) -> None:
    assert sdk.get(path).status_code == 404


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/list", {"type": "ADVANCED", "title": "T", "prefix": "+30"}),
        (f"/list/{LIST}/field", {"name": "Shoe size", "type": "NUMBER", "length": 2}),
        (f"/list/{LIST}/gdpr", {"name": "News by post"}),
        (f"/list/{LIST}/group", {"name": "Colours", "type": "GROUP"}),
        (f"/list/{LIST}/{ApifonMock.GROUP_FIELD}/option", {"name": "Red"}),
        (f"/list/{LIST}/{ApifonMock.GROUP_FIELD}/options", {"name": ["Red", "Blue"]}),
        (f"/list/{LIST}/subscriber", {"destination": "306912345678", "status": "SUBSCRIBED"}),
    ],
)
def test_something_is_created_with_a_slash_at_the_end_of_the_path_too(
    sdk: httpx.Client, base_url: str, path: str, body: Any
) -> None:
    created = sdk.post(f"{V1}{path}/", json=body)
    assert created.status_code == 201
    if not path.endswith("/subscriber"):
        location = created.headers["location"]
        assert location == created.headers["content-location"]
        assert location.startswith(f"{base_url}{V1}/list/")


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", f"/list/{LIST}/"),
        ("PUT", f"/list/{LIST}/"),
        ("POST", f"/list/{LIST}/subscriber/bulk/"),
        ("POST", "/sms/send/"),
        ("POST", "/list//"),
    ],
)
def test_no_other_path_ends_with_a_slash(sdk: httpx.Client, method: str, path: str) -> None:
    assert sdk.request(method, f"{V1}{path}", json={}).status_code in (404, 405)


@pytest.mark.parametrize("form", [True, False])
def test_a_token_is_given_for_parameters_in_the_query_too(base_url: str, form: object) -> None:
    where: Any = {"data": {}} if form else {}
    with httpx.Client(base_url=base_url) as sdk:
        granted = sdk.post("/oauth2/token", params={**GRANT, "scope": "accountInfo"}, **where)
        assert granted.status_code == 200
        token = granted.json()["access_token"]
        headers = {"authorization": f"Bearer {token}"}
        assert sdk.post("/services/balance", headers=headers).status_code == 200
        client = {name: GRANT[name] for name in ("client_id", "client_secret")}
        assert sdk.post("/oauth2/revoke", params={**client, "token": token}).status_code == 200
        assert sdk.post("/services/balance", headers=headers).status_code == 401


@pytest.mark.parametrize(
    ("query", "form", "status"),
    [
        ({**GRANT, "client_secret": "wrong"}, {}, 401),
        (GRANT, {"client_id": ApifonMock.CLIENT_ID}, 400),
        ({"grant_type": "client_credentials"}, {name: GRANT[name] for name in ("client_id", "client_secret")}, 200),
        ({}, {}, 400),
    ],
)
def test_parameters_may_not_come_twice_and_must_be_right(
    base_url: str, query: dict[str, str], form: dict[str, str], status: int
) -> None:
    with httpx.Client(base_url=base_url) as sdk:
        assert sdk.post("/oauth2/token", params=query, data=form).status_code == status


def test_our_own_client_puts_no_secret_into_an_address(base_url: str, mock: ApifonMock) -> None:
    client: dict[str, Any] = {"client_id": mock.CLIENT_ID, "client_secret": mock.CLIENT_SECRET}
    with Apifon(**client, base_url=base_url, oauth_base_url=base_url) as apifon:
        apifon.balance.get()
        apifon.revoke_credentials()
    assert [(entry.path, entry.query) for entry in mock.request_log if entry.path.startswith("/oauth2")] == [
        ("/oauth2/token", ""),
        ("/oauth2/revoke", ""),
    ]


def test_links_and_locations_lead_to_the_mock_wherever_it_listens(
    apifon: Apifon, mock: ApifonMock, base_url: str
) -> None:
    for title in ("A", "B", "C"):
        created = apifon.lists.create(type="ADVANCED", title=title, prefix="+30")
        raw = apifon.lists.with_raw_response.update(created.resource_id or "", title=f"{title}!", prefix="+30")
        for location in (created.location, raw.headers["location"], raw.headers["content-location"]):
            assert location == f"{base_url}{V1}/list/{created.resource_id}"
    with httpx.Client(base_url=base_url, auth=Signing()) as client:
        pages = 0
        following = f"{base_url}{V1}/list?size=2"
        while following:
            links: dict[str, str] = client.get(following).json()["links"]
            assert {urlsplit(link).netloc for link in links.values() if link} == {urlsplit(base_url).netloc}
            pages, following = pages + 1, links["next"]
    assert pages == -(-len(mock.store.lists) // 2)


def test_in_the_same_process_links_lead_to_the_address_that_was_called() -> None:
    mock = ApifonMock()
    with httpx.Client(transport=mock.transport()) as http_client:
        apifon = Apifon(token=mock.TOKEN, secret=mock.SECRET, base_url="https://mock.example", http_client=http_client)
        created = apifon.lists.create(type="ADVANCED", title="T", prefix="+30")
    assert created.location == f"https://mock.example{V1}/list/{created.resource_id}"
