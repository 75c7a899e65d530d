"""Braze: messages.live_activity. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models, params
from braze_rest_client.resources.messages_live_activity import (
    AsyncMessagesLiveActivity,
    AsyncMessagesLiveActivityWithRawResponse,
    MessagesLiveActivity,
    MessagesLiveActivityWithRawResponse,
)
from braze_rest_client.testing import BrazeMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[
    MessagesLiveActivity | AsyncMessagesLiveActivity,
    MessagesLiveActivityWithRawResponse | AsyncMessagesLiveActivityWithRawResponse,
]


@pytest.fixture
def messages_live_activity(contract: Contract) -> Called:
    return contract.resource("messages.live_activity")


def test_start_live_activity(messages_live_activity: Called) -> None:
    """POST /messages/live_activity/start"""
    operation = messages_live_activity.operation("startLiveActivity", returns=models.Success)
    operation.sends(
        "minimal",
        lambda messages_live_activity: messages_live_activity.start(
            app_id=BrazeMock.APP_ID,
            activity_id="football-chiefs-bills-2024-01-21",
            activity_attributes_type="FootballActivity",
            activity_attributes={"team1Name": "Chiefs", "team2Name": "Bills"},
            content_state={"teamOneScore": 0, "teamTwoScore": 0},
            notification={"alert": params.ApplePushAlertParam(body="The game is starting!", title="Chiefs v. Bills")},
            external_user_ids=["user-id1", "user-id2"],
        ),
    )
    operation.sends(
        "minimal",
        lambda messages_live_activity: messages_live_activity.start(
            app_id=BrazeMock.APP_ID,
            activity_id="football-chiefs-bills-2024-01-21",
            activity_attributes_type="FootballActivity",
            activity_attributes={"team1Name": "Chiefs", "team2Name": "Bills"},
            content_state={"teamOneScore": 0, "teamTwoScore": 0},
            notification=models.ApplePush(
                alert=models.ApplePushAlert(body="The game is starting!", title="Chiefs v. Bills")
            ),
            external_user_ids=["user-id1", "user-id2"],
        ),
    )
    operation.sends(
        "everything",
        lambda messages_live_activity: messages_live_activity.start(
            app_id=BrazeMock.APP_ID,
            activity_id="football-chiefs-bills-2024-01-21",
            activity_attributes_type="FootballActivity",
            activity_attributes={"team1Name": "Chiefs", "team2Name": "Bills"},
            content_state={"teamOneScore": 0, "teamTwoScore": 0},
            notification={
                "badge": 1,
                "alert": params.ApplePushAlertParam(
                    body="The game is starting! Tune in soon!",
                    title="Chiefs v. Bills",
                    title_loc_key="text",
                    title_loc_args=["text"],
                    action_loc_key="text",
                    loc_key="text",
                    loc_args=["text"],
                    sound="text",
                ),
                "sound": "default",
                "extra": {"key": "value"},
                "content-available": True,
                "interruption_level": "passive",
                "relevance_score": 0,
                "expiry": "2030-02-20T13:14:47Z",
                "custom_uri": "text",
                "use_webview": True,
                "message_variation_id": "text",
                "notification_group_thread_id": "text",
                "asset_url": "text",
                "asset_file_type": "aif",
                "collapse_id": "text",
                "mutable_content": True,
                "send_to_most_recent_device_only": False,
                "category": "ab_cat_accept_decline",
                "buttons": [{"action_id": "ab_pb_accept"}],
                "apns_priority": 1,
            },
            stale_date="2024-01-22T16:55:49+0000",
            custom_audience=params.AudienceAndParam(
                AND=[
                    params.AudienceOrParam(
                        OR=[
                            params.CustomAttributeFilterParam(
                                custom_attribute={"custom_attribute_name": "eye_color", "comparison": "exists"}
                            ),
                            params.PushSubscriptionFilterParam(
                                push_subscription_status={"comparison": "is", "value": "opted_in"}
                            ),
                        ]
                    ),
                    params.EmailSubscriptionFilterParam(
                        email_subscription_status={"comparison": "is_not", "value": "unsubscribed"}
                    ),
                ]
            ),
        ),
    )
    operation.sends(
        "everything",
        lambda messages_live_activity: messages_live_activity.start(
            app_id=BrazeMock.APP_ID,
            activity_id="football-chiefs-bills-2024-01-21",
            activity_attributes_type="FootballActivity",
            activity_attributes={"team1Name": "Chiefs", "team2Name": "Bills"},
            content_state={"teamOneScore": 0, "teamTwoScore": 0},
            notification=models.ApplePush(
                badge=1,
                alert=models.ApplePushAlert(
                    body="The game is starting! Tune in soon!",
                    title="Chiefs v. Bills",
                    title_loc_key="text",
                    title_loc_args=["text"],
                    action_loc_key="text",
                    loc_key="text",
                    loc_args=["text"],
                    sound="text",
                ),
                sound="default",
                extra={"key": "value"},
                content_available=True,
                interruption_level="passive",
                relevance_score=0,
                expiry="2030-02-20T13:14:47Z",
                custom_uri="text",
                use_webview=True,
                message_variation_id="text",
                notification_group_thread_id="text",
                asset_url="text",
                asset_file_type="aif",
                collapse_id="text",
                mutable_content=True,
                send_to_most_recent_device_only=False,
                category="ab_cat_accept_decline",
                buttons=[models.ApplePushButton(action_id="ab_pb_accept")],
                apns_priority=1,
            ),
            stale_date="2024-01-22T16:55:49+0000",
            custom_audience=models.AudienceAnd(
                AND=[
                    models.AudienceOr(
                        OR=[
                            models.CustomAttributeFilter(
                                custom_attribute=models.CustomAttributeComparison(
                                    custom_attribute_name="eye_color", comparison="exists"
                                )
                            ),
                            models.PushSubscriptionFilter(
                                push_subscription_status=models.SubscriptionComparison(
                                    comparison="is", value="opted_in"
                                )
                            ),
                        ]
                    ),
                    models.EmailSubscriptionFilter(
                        email_subscription_status=models.SubscriptionComparison(
                            comparison="is_not", value="unsubscribed"
                        )
                    ),
                ]
            ),
        ),
    )
    operation.sends(
        "example toSegment",
        lambda messages_live_activity: messages_live_activity.start(
            app_id=BrazeMock.APP_ID,
            activity_id="football-chiefs-bills-2024-01-21",
            activity_attributes_type="FootballActivity",
            activity_attributes={"team1Name": "Chiefs", "team2Name": "Bills"},
            content_state={"teamOneScore": 0, "teamTwoScore": 0},
            notification={
                "alert": params.ApplePushAlertParam(body="The game is starting! Tune in soon!", title="Chiefs v. Bills")
            },
            stale_date="2024-01-22T16:55:49+0000",
            segment_id=BrazeMock.SEGMENT_ID,
        ),
    )
    operation.sends(
        "example toSegment",
        lambda messages_live_activity: messages_live_activity.start(
            app_id=BrazeMock.APP_ID,
            activity_id="football-chiefs-bills-2024-01-21",
            activity_attributes_type="FootballActivity",
            activity_attributes={"team1Name": "Chiefs", "team2Name": "Bills"},
            content_state={"teamOneScore": 0, "teamTwoScore": 0},
            notification=models.ApplePush(
                alert=models.ApplePushAlert(body="The game is starting! Tune in soon!", title="Chiefs v. Bills")
            ),
            stale_date="2024-01-22T16:55:49+0000",
            segment_id=BrazeMock.SEGMENT_ID,
        ),
    )
    operation.sends(
        "example toUsers",
        lambda messages_live_activity: messages_live_activity.start(
            app_id=BrazeMock.APP_ID,
            activity_id="football-chiefs-bills-2024-01-21",
            activity_attributes_type="FootballActivity",
            activity_attributes={"team1Name": "Chiefs", "team2Name": "Bills"},
            content_state={"teamOneScore": 0, "teamTwoScore": 0},
            notification={
                "alert": params.ApplePushAlertParam(body="The game is starting! Tune in soon!", title="Chiefs v. Bills")
            },
            stale_date="2024-01-22T16:55:49+0000",
            external_user_ids=["user-id1", "user-id2"],
        ),
    )
    operation.sends(
        "example toUsers",
        lambda messages_live_activity: messages_live_activity.start(
            app_id=BrazeMock.APP_ID,
            activity_id="football-chiefs-bills-2024-01-21",
            activity_attributes_type="FootballActivity",
            activity_attributes={"team1Name": "Chiefs", "team2Name": "Bills"},
            content_state={"teamOneScore": 0, "teamTwoScore": 0},
            notification=models.ApplePush(
                alert=models.ApplePushAlert(body="The game is starting! Tune in soon!", title="Chiefs v. Bills")
            ),
            stale_date="2024-01-22T16:55:49+0000",
            external_user_ids=["user-id1", "user-id2"],
        ),
    )


def test_update_live_activity(messages_live_activity: Called) -> None:
    """POST /messages/live_activity/update"""
    operation = messages_live_activity.operation("updateLiveActivity", returns=models.Success)
    operation.sends(
        "minimal",
        lambda messages_live_activity: messages_live_activity.update(
            app_id=BrazeMock.APP_ID, activity_id="live-activity-1", content_state={"teamOneScore": 2, "teamTwoScore": 4}
        ),
    )
    operation.sends(
        "everything",
        lambda messages_live_activity: messages_live_activity.update(
            app_id=BrazeMock.APP_ID,
            activity_id="live-activity-1",
            content_state={"teamOneScore": 2, "teamTwoScore": 4},
            end_activity=False,
            dismissal_date="2023-02-28T00:00:00+0000",
            stale_date="2023-02-27T16:55:49+0000",
            notification={
                "badge": 1,
                "alert": params.ApplePushAlertParam(
                    body="It's halftime! Let's look at the scores",
                    title="Halftime",
                    title_loc_key="text",
                    title_loc_args=["text"],
                    action_loc_key="text",
                    loc_key="text",
                    loc_args=["text"],
                    sound="text",
                ),
                "sound": "default",
                "extra": {"key": "value"},
                "content-available": True,
                "interruption_level": "passive",
                "relevance_score": 0,
                "expiry": "2030-02-20T13:14:47Z",
                "custom_uri": "text",
                "use_webview": True,
                "message_variation_id": "text",
                "notification_group_thread_id": "text",
                "asset_url": "text",
                "asset_file_type": "aif",
                "collapse_id": "text",
                "mutable_content": True,
                "send_to_most_recent_device_only": False,
                "category": "ab_cat_accept_decline",
                "buttons": [{"action_id": "ab_pb_accept"}],
                "apns_priority": 1,
            },
        ),
    )
    operation.sends(
        "everything",
        lambda messages_live_activity: messages_live_activity.update(
            app_id=BrazeMock.APP_ID,
            activity_id="live-activity-1",
            content_state={"teamOneScore": 2, "teamTwoScore": 4},
            end_activity=False,
            dismissal_date="2023-02-28T00:00:00+0000",
            stale_date="2023-02-27T16:55:49+0000",
            notification=models.ApplePush(
                badge=1,
                alert=models.ApplePushAlert(
                    body="It's halftime! Let's look at the scores",
                    title="Halftime",
                    title_loc_key="text",
                    title_loc_args=["text"],
                    action_loc_key="text",
                    loc_key="text",
                    loc_args=["text"],
                    sound="text",
                ),
                sound="default",
                extra={"key": "value"},
                content_available=True,
                interruption_level="passive",
                relevance_score=0,
                expiry="2030-02-20T13:14:47Z",
                custom_uri="text",
                use_webview=True,
                message_variation_id="text",
                notification_group_thread_id="text",
                asset_url="text",
                asset_file_type="aif",
                collapse_id="text",
                mutable_content=True,
                send_to_most_recent_device_only=False,
                category="ab_cat_accept_decline",
                buttons=[models.ApplePushButton(action_id="ab_pb_accept")],
                apns_priority=1,
            ),
        ),
    )
    operation.sends(
        "example halftime",
        lambda messages_live_activity: messages_live_activity.update(
            app_id=BrazeMock.APP_ID,
            activity_id="live-activity-1",
            content_state={"teamOneScore": 2, "teamTwoScore": 4},
            end_activity=False,
            dismissal_date="2023-02-28T00:00:00+0000",
            stale_date="2023-02-27T16:55:49+0000",
            notification={
                "alert": params.ApplePushAlertParam(body="It's halftime! Let's look at the scores", title="Halftime")
            },
        ),
    )
    operation.sends(
        "example halftime",
        lambda messages_live_activity: messages_live_activity.update(
            app_id=BrazeMock.APP_ID,
            activity_id="live-activity-1",
            content_state={"teamOneScore": 2, "teamTwoScore": 4},
            end_activity=False,
            dismissal_date="2023-02-28T00:00:00+0000",
            stale_date="2023-02-27T16:55:49+0000",
            notification=models.ApplePush(
                alert=models.ApplePushAlert(body="It's halftime! Let's look at the scores", title="Halftime")
            ),
        ),
    )
