"""A result is true only if the whole request was processed, whatever its `message` says."""

from typing import Any

import pytest

from appboy_client import Appboy, models
from appboy_client.testing import AppboyMock, Fault
from engagement_core import EnvelopeError
from engagement_core.codec import decode

UNKNOWN = {"external_id": "nobody", "_update_existing_only": True}
DAY: Any = {"starting_at": "2023-11-13T00:00:00Z", "ending_at": "2023-11-14T00:00:00Z"}


def test_a_partial_success_is_not_true_although_its_message_says_success(appboy: Appboy) -> None:
    done = appboy.users.track(attributes=[{"external_id": "u"}])
    part = appboy.users.track(attributes=[{"external_id": "u"}, UNKNOWN])
    assert done.message == part.message == "success"
    assert done
    assert not part


def test_queued_is_true(appboy: Appboy, mock: AppboyMock) -> None:
    mock.settings.maintenance = True
    assert appboy.users.track(attributes=[{"external_id": "u"}])


@pytest.mark.parametrize(
    ("body", "true"),
    [
        ({"schedule_id": "s"}, True),
        ({"schedule_id": "s", "message": "success"}, True),
        ({"schedule_id": "s", "message": "success", "errors": []}, True),
        ({"schedule_id": "s", "message": "success", "errors": ["a"]}, False),
        ({"schedule_id": "s", "message": "failure"}, False),
        ({"schedule_id": "s", "message": False}, False),
    ],
)
def test_a_schedule(appboy: Appboy, mock: AppboyMock, body: Any, *, true: bool) -> None:
    mock.faults.inject(Fault(status=201, body=body))
    made = appboy.messages.schedule.create(
        schedule={"time": "2024-02-20T13:14:47Z"},
        messages={"apple_push": {"alert": "a"}},
        external_user_ids=[mock.USER_ID],
    )
    assert bool(made) is true


@pytest.mark.parametrize("message", ["Something else", 0, None])
def test_a_message_that_nobody_documented_is_no_success(appboy: Appboy, mock: AppboyMock, message: Any) -> None:
    mock.faults.inject(Fault(status=201, body={"message": message}))
    result = appboy.email.set_status(email="user@example.com", subscription_state="subscribed")
    assert bool(result) is (message is None)


def test_a_deletion_of_unknown_users_is_not_true(appboy: Appboy, mock: AppboyMock) -> None:
    assert appboy.users.delete(external_ids=[mock.USER_ID])
    assert not appboy.users.delete(external_ids=[mock.SECOND_USER_ID, "typo"])


@pytest.mark.parametrize("status", [200, 201])
def test_a_raw_export_that_was_not_started_is_an_error(appboy: Appboy, mock: AppboyMock, status: int) -> None:
    mock.faults.inject(Fault(status=status, body={"success": False, "message": "no such bucket"}))
    with pytest.raises(EnvelopeError, match="no such bucket"):
        appboy.raw_data.export(**DAY)
    assert appboy.raw_data.export(**DAY).success


@pytest.mark.parametrize("model", [models.SegmentExportCallback, models.RawDataExportCallback])
@pytest.mark.parametrize(
    ("body", "true"),
    [
        (b'{"success": true}', True),
        (b'{"success": false, "url": "https://files.example/a.zip"}', False),
        (b'{"success": "false"}', False),
        (b"{}", False),
    ],
)
def test_a_callback(model: Any, body: bytes, *, true: bool) -> None:
    assert bool(decode(body, model)) is true
