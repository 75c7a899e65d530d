"""Properties of results: no failure looks like a success, whatever its code."""

import json
import pickle
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from typing import Any

import pytest

from apifon_client import Apifon, AsyncApifon, models
from apifon_client.samples import sample_delivery_report
from apifon_client.testing import ApifonMock
from apifon_client.testing.mocking import seed
from apifon_client.webhooks import DeliveryReceived, parse_callback
from engagement_core import APIError, DecodeError, EnvelopeError, PartialFailureError, PermissionDeniedError
from engagement_core.testing import Fault

VERIFY, SEND = "/services/api/v1/otp/verify", "/services/api/v1/sms/send"
OK = {"status_code": 200, "description": "OK"}
MESSAGE: Any = {"text": "Hi", "sender_id": "Shop"}


class Number(IntEnum):
    VALID, USED = 0, 1


class Word(StrEnum):
    VALID, USED = "0", "1"


class Plain(Enum):
    VALID, USED = 0, "1"


def verification(code: Any) -> models.OtpVerification:
    info = models.OtpVerificationInfo(status_code=code, description="In words")
    return models.OtpVerification(request_id="r", result_info=info)


@pytest.mark.parametrize("code", [0, "0", 0.0, -0.0, Number.VALID, Word.VALID, Plain.VALID])
def test_outcome_0_is_valid_whatever_its_type(code: Any) -> None:
    checked = verification(code)
    assert (checked.valid, bool(checked)) == (True, True)
    assert (checked.result_info.valid, bool(checked.result_info)) == (True, True)
    assert pickle.loads(pickle.dumps(checked)).valid


@pytest.mark.parametrize(
    "code",
    [
        *range(1, 8), *map(str, range(1, 8)), 8, -1, 200, "200", Number.USED, Word.USED, Plain.USED,
        # Values that Python, or a careless reader, treats as 0.
        False, True, None, "", "false", "00", "0.0", "-0", " 0", "0 ", "0\n", "0_0", "0x0", "٠", "0e9", "Valid",
        0.5, 1e-300, float("nan"), float("inf"), "9" * 5000, 10**400, [], [0], {}, {"0": 0}, b"0", object(),
    ],
)  # fmt: skip
def test_whatever_else_is_not_valid(code: Any) -> None:
    checked = verification(code)
    assert (checked.valid, bool(checked)) == (False, False)
    assert (checked.result_info.valid, bool(checked.result_info)) == (False, False)


@pytest.mark.parametrize("info", [None, "Valid", 0, [], {"status_code": 0, "description": "Valid"}])
def test_an_outcome_of_another_shape_is_not_valid(info: Any) -> None:
    assert not models.OtpVerification(request_id="r", result_info=info)


@pytest.mark.parametrize(
    ("reference", "code", "valid"),
    [
        (seed.OTP_REFERENCE, seed.OTP_CODE, True),
        (seed.OTP_REFERENCE, "999999", False),
        (seed.OTP_REFERENCE, "1", False),
        (seed.OTP_USED_REFERENCE, seed.OTP_USED_CODE, False),
        (seed.OTP_DECLINED_REFERENCE, seed.OTP_DECLINED_CODE, False),
        (seed.OTP_EXPIRED_REFERENCE, seed.OTP_EXPIRED_CODE, False),
        ("nobody", seed.OTP_CODE, False),
    ],
)
def test_only_the_correct_password_is_valid(apifon: Apifon, reference: str, code: str, valid: object) -> None:
    checked = apifon.otp.verify(reference, code)
    assert (checked.valid, bool(checked)) == (valid, valid)


@pytest.mark.anyio
async def test_only_the_correct_password_is_valid_with_the_async_client(async_apifon: AsyncApifon) -> None:
    assert not await async_apifon.otp.verify(seed.OTP_REFERENCE, "999999")
    assert await async_apifon.otp.verify(seed.OTP_REFERENCE, seed.OTP_CODE)
    assert not await async_apifon.otp.verify(seed.OTP_REFERENCE, seed.OTP_CODE), "it was used"


@pytest.mark.parametrize("code", [0, "0", 1, 7, "7", 0.0, 4.5])
@pytest.mark.parametrize("status", [200, 403])
def test_a_password_is_valid_only_with_the_status_of_a_success(
    apifon: Apifon, mock: ApifonMock, code: Any, status: int
) -> None:
    body = {"request_id": "r", "result_info": {"status_code": code, "description": "In words"}}
    mock.faults.inject(Fault(status=status, path=VERIFY, body=body))
    if status == 403 and float(code) == 0:
        with pytest.raises(PermissionDeniedError):
            apifon.otp.verify("r", "000000")
    else:
        assert apifon.otp.verify("r", "000000").valid == (float(code) == 0)


@pytest.mark.parametrize("info", [None, {}, {"description": "Valid"}, {"status_code": False}, {"status_code": None}, 0])
def test_a_missing_outcome_is_not_valid(apifon: Apifon, mock: ApifonMock, info: Any) -> None:
    mock.faults.inject(Fault(status=200, path=VERIFY, body={"request_id": "r", "result_info": info}))
    with pytest.raises(APIError):
        apifon.otp.verify("r", "000000")


@pytest.mark.parametrize(
    ("code", "success"),
    [(200, True), ("200", True), (299, True), (199, False), (300, False), ("403", False), (0, False), (True, False),
     (None, False), ("2e2", False)],
)  # fmt: skip
def test_result_info_is_true_only_for_a_success(code: Any, success: object) -> None:
    info = models.ResultInfo(status_code=code, description="In words")
    assert (info.is_success, bool(info)) == (success, success)


def test_result_info_of_a_rejected_request_is_false(apifon: Apifon, mock: ApifonMock) -> None:
    mock.faults.inject(
        Fault(status=403, path=SEND, body={"request_id": "r", "result_info": {**OK, "status_code": 403}})
    )
    with pytest.raises(PermissionDeniedError) as caught:
        apifon.sms.send(subscribers=[{"number": "306912345678"}], message=MESSAGE)
    assert not caught.value.body.result_info


def test_a_send_without_a_message_for_a_number_is_a_partial_failure(apifon: Apifon, mock: ApifonMock) -> None:
    numbers = ["306912345678", "306912345679"]
    sent = apifon.sms.send(subscribers=[{"number": number} for number in numbers], message=MESSAGE)
    assert sent.raise_for_errors() is sent
    assert sent
    assert sent.numbers_without_message == []
    results = {numbers[0]: [{"message_id": "m", "custom_id": None, "length": 2}], numbers[1]: []}
    body = {"request_id": "r", "results": results, "result_info": OK}
    mock.faults.inject(Fault(status=200, path=SEND, body=body))
    partly = apifon.sms.send(subscribers=[{"number": number} for number in numbers], message=MESSAGE)
    assert not partly
    assert partly.numbers_without_message == [numbers[1]], "these alone can be sent to again: the other was sent"
    with pytest.raises(PartialFailureError, match="has no message") as caught:
        partly.raise_for_errors()
    assert numbers[1] not in str(caught.value)


@pytest.mark.parametrize("results", [None, [], "none"])
def test_results_of_another_shape_have_no_numbers(results: Any) -> None:
    info = models.ResultInfo(status_code=200, description="OK")
    assert models.SendResult(request_id="r", results=results, result_info=info).numbers_without_message == []


def test_a_one_time_password_without_a_message_is_a_partial_failure(apifon: Apifon, mock: ApifonMock) -> None:
    sent = apifon.otp.create(reference_id="login-1", subscriber="306912345678")
    assert sent.raise_for_errors() is sent
    assert sent
    body: Any = {"request_id": "r", "reference_id": "login-1", "result": [], "result_info": OK}
    mock.faults.inject(Fault(status=200, path="/services/api/v1/otp/create", body=body))
    unsent = apifon.otp.create(reference_id="login-1", subscriber="306912345678")
    assert not unsent
    with pytest.raises(PartialFailureError, match="no message"):
        unsent.raise_for_errors()


@pytest.mark.parametrize("kind", ["SMS", "VIBER"])
def test_a_report_says_whether_the_message_was_delivered(kind: Any) -> None:
    for code in range(1, 131):
        (received,) = parse_callback(sample_delivery_report(type=kind, code=code, text="in words"))
        assert isinstance(received, DeliveryReceived)
        assert received.delivered == received.event.status.delivered == (code in (7, 10, 11))


@pytest.mark.parametrize("status", [None, "delivered", 7, {}, {"code": None}, {"code": "7"}, {"code": True}])
def test_a_status_of_an_unknown_type_is_delivered_only_by_its_code(status: Any) -> None:
    body = sample_delivery_report().replace(b'{"code": 7, "text": "delivered"}', json.dumps(status).encode())
    (received,) = parse_callback(body)
    assert isinstance(received, DeliveryReceived)
    assert received.delivered == (status == {"code": "7"})


def test_amounts_can_be_compared_and_tried(apifon: Apifon) -> None:
    balance = apifon.balance.get()
    assert balance.balance_decimal == Decimal(balance.balance)
    assert bool(balance.reserved_decimal) == (float(balance.reserved) != 0)
    assert balance.plafon_decimal == Decimal(balance.plafon)
    for subscription in balance.subscriptions:
        assert 0 <= subscription.available_decimal <= subscription.total_decimal


@pytest.mark.parametrize("text", ["", "much", "1,5", "NaN", "Infinity", None])
def test_an_amount_that_is_no_number_is_an_error(text: Any) -> None:
    balance = models.Balance(balance=text, reserved="0.0", plafon="0.0", subscriptions=[])
    with pytest.raises(ValueError, match="balance is not a decimal number"):
        _ = balance.balance_decimal


@pytest.mark.parametrize("code", [200, 201, 204, 304])
def test_blocking_is_a_success_whatever_status_says_so(apifon: Apifon, mock: ApifonMock, code: int) -> None:
    mock.faults.inject(Fault(status=code, path="/services/api/v1/bounce/subscriber/block"))
    blocked = apifon.bounce.block(destination="306912345678", reason="other")
    assert (blocked.status, blocked.unchanged, bool(blocked)) == (code, code == 304, True)


@pytest.mark.parametrize("info", [{**OK, "status_code": 401}, {**OK, "status_code": "500"}])
def test_a_failure_of_a_send_never_comes_as_a_result(apifon: Apifon, mock: ApifonMock, info: Any) -> None:
    mock.faults.inject(Fault(status=200, path=SEND, body={"request_id": "r", "results": {}, "result_info": info}))
    with pytest.raises(EnvelopeError):
        apifon.sms.send(subscribers=[{"number": "306912345678"}], message=MESSAGE)


@pytest.mark.parametrize("channel", ["sms", "im"])
@pytest.mark.parametrize("body", [{"result_info": {**OK, "status_code": 403}}, {}, [], [3]])
def test_what_is_no_number_is_not_taken_for_cancelled_messages(
    apifon: Apifon, mock: ApifonMock, channel: str, body: Any
) -> None:
    mock.faults.inject(Fault(status=200, path=f"/services/api/v1/{channel}/remove", body=body))
    with pytest.raises(DecodeError, match="expected int, got"):
        getattr(apifon, channel).delete_scheduled(field="REQUEST_ID", id="r")


@pytest.mark.parametrize("count", [0, 3])
def test_the_number_of_cancelled_messages_is_a_result(apifon: Apifon, mock: ApifonMock, count: int) -> None:
    mock.faults.inject(Fault(status=200, path="/services/api/v1/sms/remove", body=count))
    assert apifon.sms.delete_scheduled(field="REQUEST_ID", id="r") == count
