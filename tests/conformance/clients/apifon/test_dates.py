"""The time of a message is a datetime, sent in UTC without a zone."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from apifon_client import Apifon, models
from apifon_client.testing import ApifonMock
from engagement_core import InvalidRequestError

SMS: Any = {"message": {"text": "Hi", "sender_id": "Shop"}}
IM: Any = {"im_channels": [{"sender_id": "Shop", "text": "Hi"}]}
TO = [models.Recipient(number="306912345678")]


@pytest.mark.parametrize(
    "given", [datetime(2030, 2, 6, 14, 43, 23, 5, timezone(timedelta(hours=2))), "2030-02-06T12:43:23"]
)
@pytest.mark.parametrize("many", [False, True])
def test_a_message_is_scheduled(apifon: Apifon, mock: ApifonMock, given: Any, *, many: bool) -> None:
    if many:
        apifon.sms.send_many(TO, **SMS, date=given)
    else:
        apifon.sms.send(subscribers=TO, **SMS, date=given)
    assert [entry.status for entry in mock.request_log] == [200]
    assert b'"date":"2030-02-06T12:43:23"' in mock.request_log[0].body


def test_an_im_is_scheduled(apifon: Apifon) -> None:
    shown = apifon.preview(apifon.im.send, subscribers=TO, **IM, date=datetime(2030, 1, 1, tzinfo=UTC))
    assert shown.body["date"] == "2030-01-01T00:00:00"


def test_a_time_without_a_zone_is_rejected(apifon: Apifon, mock: ApifonMock) -> None:
    with pytest.raises(InvalidRequestError, match="sendSms: date needs a time of day and a time zone"):
        apifon.sms.send(subscribers=TO, **SMS, date=datetime(2030, 1, 1))  # noqa: DTZ001
    assert len(mock.request_log) == 0
