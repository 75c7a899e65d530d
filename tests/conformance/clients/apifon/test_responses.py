"""Responses with more than a body: outcomes, acknowledgements, failures in a 200."""

import pickle

import pytest

from apifon_client import Apifon, models
from apifon_client.identifiers import subscriber_id
from apifon_client.testing import ApifonMock
from apifon_client.testing.mocking import seed
from engagement_core import (
    BadRequestError,
    ConflictError,
    EnvelopeError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
)
from engagement_core.testing import Fault, MockServer

LIST = ApifonMock.LIST_ID
VERIFY = "/services/api/v1/otp/verify"
SEND = "/services/api/v1/sms/send"


@pytest.mark.parametrize(
    ("reference", "code", "outcome", "description"),
    [
        (seed.OTP_REFERENCE, seed.OTP_CODE, 0, "Valid"),
        (seed.OTP_USED_REFERENCE, seed.OTP_USED_CODE, 1, "Invalid"),
        (seed.OTP_DECLINED_REFERENCE, seed.OTP_DECLINED_CODE, 2, "Declined"),
        (seed.OTP_REFERENCE, "999999", 3, "The request code was not found"),
        (seed.OTP_EXPIRED_REFERENCE, seed.OTP_EXPIRED_CODE, 6, "Expired"),
        (seed.OTP_REFERENCE, "1", 7, "The request code is invalid."),
    ],
)
def test_a_documented_outcome_is_a_result_whatever_the_status(
    apifon: Apifon, reference: str, code: str, outcome: int, description: str
) -> None:
    info = apifon.otp.verify(reference, code).result_info
    assert (info.status_code, info.description) == (outcome, description)


@pytest.mark.parametrize("outcome", [4, 5])
@pytest.mark.parametrize("status", [200, 403])
def test_outcomes_without_a_code_are_results_too(apifon: Apifon, mock: ApifonMock, outcome: int, status: int) -> None:
    """The client rejects an empty path segment, so an injected fault returns these two."""
    body = {"request_id": "r", "result_info": {"status_code": outcome, "description": "No code was provided"}}
    mock.faults.inject(Fault(status=status, path=VERIFY, body=body))
    assert apifon.otp.verify("r", "000000").result_info.status_code == outcome


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (403, {"status": "403", "title": "Forbidden", "error_details": {}}, PermissionDeniedError),
        (403, {"request_id": "r", "result_info": {"status_code": 403, "description": "Wrong"}}, PermissionDeniedError),
        (403, None, PermissionDeniedError),
        (200, {"request_id": "r", "result_info": {"status_code": 403, "description": "Wrong"}}, EnvelopeError),
        (200, {"request_id": "r", "result_info": {"status_code": 8, "description": "New"}}, EnvelopeError),
    ],
)
def test_other_failures_of_a_verification_are_errors(
    apifon: Apifon, mock: ApifonMock, status: int, body: object, kind: type[Exception]
) -> None:
    mock.faults.inject(Fault(status=status, path=VERIFY, body=body))
    with pytest.raises(kind):
        apifon.otp.verify(seed.OTP_REFERENCE, seed.OTP_CODE)


@pytest.mark.parametrize("code", [403, "403", 401, 500, 199, 300])
def test_a_failure_in_result_info_is_an_error_even_with_200(apifon: Apifon, mock: ApifonMock, code: object) -> None:
    body = {"request_id": "r", "results": {}, "result_info": {"status_code": code, "description": "Not this way"}}
    mock.faults.inject(Fault(status=200, path=SEND, body=body))
    with pytest.raises(EnvelopeError, match="Not this way") as caught:
        apifon.sms.send(subscribers=[{"number": "306912345678"}], message={"text": "Hi", "sender_id": "Shop"})
    assert caught.value.code == code
    assert len(mock.request_log) == 1
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


@pytest.mark.parametrize("code", [200, "200", 299])
def test_a_success_in_result_info_may_be_text_or_number(apifon: Apifon, mock: ApifonMock, code: object) -> None:
    body = {"request_id": "r", "results": {}, "result_info": {"status_code": code, "description": "OK"}}
    mock.faults.inject(Fault(status=200, path=SEND, body=body))
    sent = apifon.sms.send(subscribers=[{"number": "306912345678"}], message={"text": "Hi", "sender_id": "Shop"})
    assert sent.result_info.status_code == code


def test_every_message_id_is_kept(apifon: Apifon) -> None:
    """A long text is several messages, and a duplicate number has all its messages under one key."""
    to = [models.Recipient(number="306912345678", custom_id=custom_id) for custom_id in ("1", "2")]
    sent = apifon.sms.send(subscribers=to, message={"text": "x" * 161, "sender_id": "Shop"})
    messages = sent.results["306912345678"]
    assert [message.custom_id for message in messages] == ["1", "1", "2", "2"]
    assert len({message.message_id for message in messages}) == 4


def test_the_identifier_of_what_was_created_is_returned(apifon: Apifon, mock: ApifonMock, base_url: str) -> None:
    created = apifon.lists.create(type="ADVANCED", title="T", prefix="+30")
    assert created.resource_id in mock.store.lists
    assert created.location == f"{base_url}/services/api/v1/list/{created.resource_id}"
    for header in ("Location", "Content-Location"):
        mock.faults.inject(Fault(status=201, headers={header: "/services/api/v1/list/5cc0/"}))
        assert apifon.lists.create(type="ADVANCED", title="T", prefix="+30").resource_id == "5cc0"
    mock.faults.inject(Fault(status=201))
    assert apifon.lists.create(type="ADVANCED", title="T", prefix="+30").resource_id is None


def test_a_304_means_that_nothing_changed(apifon: Apifon) -> None:
    assert not apifon.subscribers.subscribe(LIST, ApifonMock.SUBSCRIBER_ID).unchanged
    again = apifon.subscribers.subscribe(LIST, ApifonMock.SUBSCRIBER_ID)
    assert again.unchanged
    assert again.status == 304


def test_errors_name_the_field(apifon: Apifon) -> None:
    with pytest.raises(
        BadRequestError, match=r"400 Bad Request: .*campaign_defaults.from: Not a valid email"
    ) as caught:
        apifon.lists.create(type="ADVANCED", title="T", prefix="+30", campaign_defaults={"from": "nobody"})
    assert caught.value.body.error_details == {"campaign_defaults.from": "Not a valid email address"}
    with pytest.raises(NotFoundError, match="list_id: does not exist"):
        apifon.lists.get("none")
    with pytest.raises(ConflictError):
        apifon.bounce.block(destination=ApifonMock.BLOCKED_MOBILE, reason="other")
    with pytest.raises(PermissionDeniedError, match="number: Must be 7 to 15 digits"):
        apifon.sms.send(subscribers=[{"number": "0"}], message={"text": "Hi", "sender_id": "Shop"}, validate=False)


def test_throttling_is_retried_and_then_raised() -> None:
    mock = ApifonMock(requests_per_minute=1)
    with (
        MockServer(mock) as server,
        Apifon(token=mock.TOKEN, secret=mock.SECRET, base_url=server.base_url, max_attempts=2) as apifon,
    ):
        apifon.balance.get()
        with pytest.raises(RateLimitError):
            apifon.sms.send(subscribers=[{"number": "306912345678"}], message={"text": "Hi", "sender_id": "Shop"})
    assert [entry.status for entry in mock.request_log] == [200, 429, 429]


@pytest.mark.parametrize(
    ("destination", "expected"),
    [
        ("306999999999", "7c845e6ece4f466f62f01767d0fd9cc4"),
        ("+306999999999", "7c845e6ece4f466f62f01767d0fd9cc4"),
        ("+30 699-999 9999", "7c845e6ece4f466f62f01767d0fd9cc4"),
        (" john@example.com ", "d4c74594d841139328695756648b6bd6"),
    ],
)
def test_the_identifier_of_a_subscriber_is_computed(apifon: Apifon, destination: str, expected: str) -> None:
    assert subscriber_id(destination) == apifon.subscribers.id_of(destination) == expected


def test_computed_identifiers_are_found(apifon: Apifon) -> None:
    for destination in (seed.MOBILE, f"+{seed.MOBILE}", seed.EMAIL):
        assert apifon.subscribers.get(LIST, apifon.subscribers.id_of(destination)).destination == seed.MOBILE
