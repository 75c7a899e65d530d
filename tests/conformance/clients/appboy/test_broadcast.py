"""A request that reaches everybody because something is missing is rejected, unless it says `broadcast=True`."""

from collections.abc import Callable
from typing import Any

import pytest

from appboy_client import Appboy
from appboy_client.testing import AppboyMock
from engagement_core import InvalidRequestError

HELLO: Any = {"android_push": {"alert": "Hi", "title": "Hello"}}
LATER: Any = {"time": "2030-02-20T13:14:47Z"}

WITHOUT_RECIPIENTS: dict[str, tuple[str, Callable[[Appboy], object]]] = {
    "a message to nobody": (
        "a message needs segment_id or external_user_ids or audience",
        lambda appboy: appboy.messages.send(messages=HELLO),
    ),
    "a schedule for nobody": (
        "a message needs segment_id or external_user_ids. Nothing",
        lambda appboy: appboy.messages.schedule.create(schedule=LATER, messages=HELLO),
    ),
    "no users of a segment": (
        "external_user_ids is empty; leave it out if everybody in the segment is meant",
        lambda appboy: appboy.messages.send(messages=HELLO, segment_id="s", external_user_ids=[]),
    ),
    "no users of a segment, scheduled": (
        "external_user_ids is empty",
        lambda appboy: appboy.messages.schedule.create(
            schedule=LATER, messages=HELLO, segment_id="s", external_user_ids=[]
        ),
    ),
    "a campaign": (
        "everybody in its segment; give recipients or external_user_ids, or, if everybody is meant, broadcast=True",
        lambda appboy: appboy.campaigns.trigger.send(campaign_id="c"),
    ),
    "a campaign with an empty list": (
        "everybody in its segment",
        lambda appboy: appboy.campaigns.trigger.send(campaign_id="c", recipients=[]),
    ),
    "a scheduled campaign": (
        "everybody in its segment",
        lambda appboy: appboy.campaigns.trigger.schedule.create(campaign_id="c", schedule=LATER),
    ),
}


@pytest.mark.parametrize("name", WITHOUT_RECIPIENTS)
def test_missing_recipients_are_rejected(appboy: Appboy, mock: AppboyMock, name: str) -> None:
    words, call = WITHOUT_RECIPIENTS[name]
    with pytest.raises(InvalidRequestError) as caught:
        call(appboy)
    assert words in str(caught.value)
    assert len(mock.request_log) == 0


def test_broadcast_is_sent(appboy: Appboy, mock: AppboyMock) -> None:
    campaign = mock.TRIGGER_CAMPAIGN_ID
    appboy.campaigns.trigger.send(campaign_id=campaign, broadcast=True)
    appboy.campaigns.trigger.schedule.create(campaign_id=campaign, schedule=LATER, broadcast=True)
    assert [entry.status // 100 for entry in mock.request_log] == [2, 2]
