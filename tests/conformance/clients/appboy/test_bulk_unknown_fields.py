"""A misspelled field in an object of a bulk run rejects that object, and the run continues."""

from typing import Any

import pytest

from appboy_client import Appboy, models
from appboy_client.testing import AppboyMock
from engagement_core import InvalidRequestError

EVENT = {"external_id": "user1", "name": "seen", "time": "2013-07-16T19:20:30+01:00"}
UNTYPED: Any = {"icn": 1}


def test_a_misspelled_field_rejects_its_object(appboy: Appboy, mock: AppboyMock) -> None:
    report = appboy.users.track_all(events=[EVENT, {**EVENT, "proprties": {"a": 1}}, EVENT])
    assert report.accepted == 2
    ((key, rejection),) = report.rejections
    assert key == "events[1]"
    assert "proprties is not a field of Event. Did you mean 'properties'?" in rejection.message


def test_a_change_of_a_custom_attribute_has_fixed_names(appboy: Appboy, mock: AppboyMock) -> None:
    changes: list[Any] = [{"inc": 1}, {"icn": 1}, {"add": ["a"]}, {"remvoe": ["a"]}, {"add": ["b"], "remove": ["a"]}]
    report = appboy.users.track_all(
        attributes=[{"external_id": "user1", f"own {number}": change} for number, change in enumerate(changes)]
    )
    assert [key for key, _ in report.rejections] == ["attributes[1]", "attributes[3]"]
    for wrong in ({"visits": {"icn": 1}}, {"visits": [{"icn": 1}]}):
        with pytest.raises(InvalidRequestError, match=r"visits.*icn is not a field of CustomAttribute"):
            appboy.users.track(attributes=[{"external_id": "user1", **wrong}])
    model = models.UserAttributes(external_id="user1", additional_properties={"visits": UNTYPED})
    with pytest.raises(InvalidRequestError, match=r"attributes\[0\]\.visits\.icn is not a field"):
        appboy.users.track(attributes=[model])
    assert all(entry.status < 300 for entry in mock.request_log)


def test_recipients_and_tokens_are_checked_too(appboy: Appboy, mock: AppboyMock) -> None:
    recipients: Any = [{"external_user_id": "user1", "trigger_propertys": {}}]
    sent = appboy.campaigns.trigger.send_all(campaign_id=mock.TRIGGER_CAMPAIGN_ID, recipients=recipients)
    removed = appboy.push_tokens.remove_all(push_tokens=[{"app_id": "a", "tokn": "t"}])
    reasons = [reason.message for report in (sent, removed) for _, reason in report.rejections]
    assert ["Did you mean" in reason for reason in reasons] == [True, True]


def test_validation_can_be_switched_off(appboy: Appboy) -> None:
    report = appboy.users.track_all(events=[{**EVENT, "colour": "red"}], options={"validate": False})
    assert all("is not a field" not in reason.message for _, reason in report.rejections)
