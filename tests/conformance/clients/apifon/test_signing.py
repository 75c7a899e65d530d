"""The signature, compared with vectors that other code produced."""

import locale

import pytest
from msgspec import json

from apifon_client import Apifon
from apifon_client.operations.bounce import GET_BLOCKED_SUBSCRIBER
from apifon_client.operations.lists import GET_LIST, LIST_LISTS
from apifon_client.signing import Signature, rfc_1123, signature, signed_path
from apifon_client.testing import ApifonMock
from engagement_core import AuthenticationError
from engagement_core.auth import SecretValue
from engagement_core.http_types import HTTPRequest
from engagement_core.testing import Fault

SECRET = "k7Gx-test-secret-01"
SECONDS = 1475151536
DATE = "Thu, 29 Sep 2016 12:18:56 GMT"
SMS = "/services/api/v1/sms/send"
LATIN = b'{"message":{"text":"Hello","sender_id":"Apifon"},"subscribers":[{"number":"306999999999"}]}'
GREEK = '{"message":{"text":"Καλημέρα","sender_id":"Apifon","dc":"2"},"subscribers":[{"number":"306999999999"}]}'
LIST = "/services/api/v1/list"

VECTORS = [
    ("POST", SMS, LATIN, "IlXNkM84kyHhlwjtr0gufU7Tou1S7v8xVCWg4B7QU+k="),
    ("GET", LIST, b"", "/avawfoZ2g3o20ucogMzgdC+UHS7+vmU8kKeEOO8YPs="),
    (
        "DELETE",
        "/services/api/v1/bounce/subscriber/unblock/306999999999",
        b"",
        "uLKm6RYwt9khUl3TPtxtZcA8Yn76NGq01LUsqS5xKow=",
    ),
    ("POST", SMS, GREEK.encode(), "Vcw/PvbQJg610RexLTch4EHsnseglt7wAM2wXYGt8Ro="),
    ("POST", "/services/api/v1/balance", b"", "Vyj4MyCqaOxiPUflzZrA2423GE0C4C98huRXlBnHgbI="),
    (
        "GET",
        "/services/api/v1/bounce/subscriber/john@example.com",
        b"",
        "mO0cCKTkkTnxGYEAEnMrAzfgHndGPvzS5HKErMyGh28=",
    ),
    (
        "PUT",
        "/services/api/v1/list/5cc0794e7ed5cc5edc8f40a0",
        b'{"title":"T"}',
        "4BipVKkMAwuMtzhdwxWuWNEvm32MkFTDLSZ/ryiHNmo=",
    ),
]


@pytest.mark.parametrize(("method", "path", "body", "expected"), VECTORS)
def test_signature_is_that_of_the_vector(method: str, path: str, body: bytes, expected: str) -> None:
    assert signature(SECRET, method, path, body, DATE) == expected


def test_a_request_is_signed_without_its_query() -> None:
    request = HTTPRequest(method="GET", url=f"https://ars.apifon.com{LIST}?page=1&size=50")
    token = SecretValue("token", "test-token-0001")
    Signature(token, SecretValue("secret", SECRET), now=lambda: SECONDS).sign(LIST_LISTS, request)
    assert request.headers == {
        "x-apifonws-date": DATE,
        "authorization": "ApifonWS test-token-0001:/avawfoZ2g3o20ucogMzgdC+UHS7+vmU8kKeEOO8YPs=",
        "content-type": "application/json",
    }
    assert "alRGLe36IxZixC3FR2KEJlcLbr+c1CKBULomWCzXQTk=" not in repr(request.headers)


@pytest.mark.parametrize(
    ("url", "path"),
    [
        (f"https://ars.apifon.com{LIST}/a%2Fb", f"{LIST}/a%2Fb"),
        (f"https://gateway.example/services/apifon{LIST}/services", f"{LIST}/services"),
        (f"http://127.0.0.1:8080{LIST}/x?fields=id,title#part", f"{LIST}/x"),
    ],
)
def test_the_signed_path_is_that_of_the_operation(url: str, path: str) -> None:
    assert signed_path(GET_LIST, url) == path


def test_an_address_stays_literal_in_the_path() -> None:
    preview = Apifon(token="t", secret=SECRET)
    url = preview.preview(preview.bounce.get, "john+1@exämple.com").url
    assert url.endswith("/subscriber/***")
    request = f"https://ars.apifon.com{GET_BLOCKED_SUBSCRIBER.path}".replace("{destination}", "john@example.com")
    assert signed_path(GET_BLOCKED_SUBSCRIBER, request).endswith("/john@example.com")


def test_the_date_does_not_depend_on_the_locale() -> None:
    before = locale.setlocale(locale.LC_TIME)
    try:
        for name in ("de_DE.UTF-8", "el_GR.UTF-8", "C.UTF-8"):
            try:
                locale.setlocale(locale.LC_TIME, name)
            except locale.Error:
                continue
            assert rfc_1123(SECONDS) == DATE
    finally:
        locale.setlocale(locale.LC_TIME, before)
    assert rfc_1123(SECONDS) == DATE


def test_the_mock_accepts_what_the_client_signs(apifon: Apifon, mock: ApifonMock) -> None:
    """Paths with reserved characters, bodies beyond ASCII, and a query are signed as sent."""
    apifon.bounce.block(destination="jo+shop&co@example.com", reason="other", description="Καλημέρα")
    assert apifon.bounce.get("jo+shop&co@example.com", fields=["reason"]).reason == "other"
    assert [entry.status for entry in mock.request_log] == [201, 200]
    assert json.decode(mock.request_log[0].body)["description"] == "Καλημέρα"
    assert "Καλημέρα".encode() in mock.request_log[0].body


def test_each_attempt_is_signed_anew(base_url: str, mock: ApifonMock) -> None:

    mock.faults.inject(Fault(status=503))
    with Apifon(token=ApifonMock.TOKEN, secret=ApifonMock.SECRET, base_url=base_url) as apifon:
        apifon.balance.get()
    assert [entry.status for entry in mock.request_log] == [503, 200]


def test_a_wrong_secret_is_rejected_with_a_hint(base_url: str) -> None:
    with Apifon(token=ApifonMock.TOKEN, secret="another", base_url=base_url) as apifon:
        with pytest.raises(AuthenticationError) as caught:
            apifon.balance.get()
        with pytest.raises(AuthenticationError) as send:
            apifon.sms.send(subscribers=[{"number": "306912345678"}], message={"text": "Hi", "sender_id": "Shop"})
    for error in (caught.value, send.value):
        assert "Check the client's credentials" in str(error)
        assert "list of authorized IP addresses" in str(error)
        assert "another" not in str(error)
        assert error.outcome == "rejected"
