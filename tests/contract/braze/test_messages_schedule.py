"""Braze: messages.schedule. Written by `make contract` from specs/braze; not by hand."""

from datetime import datetime
from typing import TypeAlias

import pytest

from braze_rest_client import models, params
from braze_rest_client.resources.messages_schedule import (
    AsyncMessagesSchedule,
    AsyncMessagesScheduleWithRawResponse,
    MessagesSchedule,
    MessagesScheduleWithRawResponse,
)
from braze_rest_client.testing import BrazeMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[
    MessagesSchedule | AsyncMessagesSchedule, MessagesScheduleWithRawResponse | AsyncMessagesScheduleWithRawResponse
]


@pytest.fixture
def messages_schedule(contract: Contract) -> Called:
    return contract.resource("messages.schedule")


def test_schedule_messages(messages_schedule: Called) -> None:
    """POST /messages/schedule/create"""
    operation = messages_schedule.operation("scheduleMessages", returns=models.MessageScheduleResult)
    operation.sends(
        "minimal",
        lambda messages_schedule: messages_schedule.create(
            schedule={"time": "2030-02-20T13:14:47Z"},
            external_user_ids=["user1", "user2"],
            audience=params.AudienceAndParam(
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
            segment_id=BrazeMock.SEGMENT_ID,
            messages={"android_push": {"alert": "Hello", "title": "A message"}},
        ),
    )
    operation.sends(
        "minimal",
        lambda messages_schedule: messages_schedule.create(
            schedule=models.Schedule(time=datetime.fromisoformat("2030-02-20T13:14:47Z")),
            external_user_ids=["user1", "user2"],
            audience=models.AudienceAnd(
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
            segment_id=BrazeMock.SEGMENT_ID,
            messages=models.ScheduledMessages(android_push=models.AndroidPush(alert="Hello", title="A message")),
        ),
    )
    operation.sends(
        "everything",
        lambda messages_schedule: messages_schedule.create(
            schedule={"time": "2030-02-20T13:14:47", "in_local_time": True, "at_optimal_time": True},
            broadcast=False,
            external_user_ids=["user1", "user2"],
            user_aliases=[{"alias_name": "example_name", "alias_label": "example_label"}],
            audience=params.AudienceAndParam(
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
            segment_id=BrazeMock.SEGMENT_ID,
            campaign_id=BrazeMock.CAMPAIGN_ID,
            send_id="example_send_id",
            override_messaging_limits=False,
            recipient_subscription_state="subscribed",
            messages={
                "apple_push": {
                    "badge": 1,
                    "alert": "text",
                    "sound": "default",
                    "extra": {"key": "value"},
                    "content-available": True,
                    "interruption_level": "passive",
                    "relevance_score": 0,
                    "expiry": "2030-02-20T13:14:47Z",
                    "custom_uri": "text",
                    "use_webview": True,
                    "message_variation_id": BrazeMock.MESSAGE_VARIATION_IDS["ios_push"],
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
                "android_push": {
                    "alert": "text",
                    "title": "text",
                    "extra": {"key": "value"},
                    "message_variation_id": BrazeMock.MESSAGE_VARIATION_IDS["android_push"],
                    "notification_channel_id": "text",
                    "priority": 1,
                    "android_priority": "normal",
                    "send_to_sync": False,
                    "collapse_key": "text",
                    "sound": "text",
                    "custom_uri": "text",
                    "use_webview": False,
                    "summary_text": "text",
                    "time_to_live": 1,
                    "notification_id": 1,
                    "push_icon_image_url": "text",
                    "accent_color": 1,
                    "send_to_most_recent_device_only": False,
                    "buttons": [{"text": "text"}],
                    "conversation_data": {
                        "shortcut_id": "text",
                        "reply_person_id": "text",
                        "messages": [{"text": "text", "timestamp": 1, "person_id": "text"}],
                        "persons": [{"id": "text", "name": "text"}],
                    },
                },
                "kindle_push": {
                    "alert": "text",
                    "title": "text",
                    "extra": {"key": "value"},
                    "message_variation_id": BrazeMock.MESSAGE_VARIATION_IDS["kindle_push"],
                    "priority": 1,
                    "collapse_key": "text",
                    "sound": "text",
                    "custom_uri": "text",
                },
                "web_push": {
                    "alert": "text",
                    "title": "text",
                    "extra": {"key": "value"},
                    "message_variation_id": BrazeMock.MESSAGE_VARIATION_IDS["web_push"],
                    "custom_uri": "text",
                    "image_url": "text",
                    "large_image_url": "text",
                    "require_interaction": True,
                    "time_to_live": 1,
                    "send_to_most_recent_device_only": False,
                    "buttons": [{"text": "text"}],
                },
                "email": {
                    "app_id": BrazeMock.APP_ID,
                    "from": "mail <mail@e.company.com>",
                    "subject": "Basis auth attachment test",
                    "reply_to": "NO_REPLY_TO",
                    "bcc": "text",
                    "body": "my attachment test",
                    "plaintext_body": "text",
                    "preheader": "text",
                    "email_template_id": BrazeMock.EMAIL_TEMPLATE_ID,
                    "message_variation_id": BrazeMock.MESSAGE_VARIATION_IDS["email"],
                    "extras": {"key": "value"},
                    "headers": {"key": "value"},
                    "should_inline_css": True,
                    "attachments": [
                        {
                            "file_name": "checkout_receipt.pdf",
                            "url": "https://fileserver.company.com/user123-checkout_receipt.pdf",
                        }
                    ],
                },
                "webhook": {
                    "url": "text",
                    "request_method": "POST",
                    "request_headers": {"key": "value"},
                    "body": "text",
                    "message_variation_id": BrazeMock.MESSAGE_VARIATION_IDS["webhook"],
                },
                "content_card": {
                    "type": "CLASSIC",
                    "title": "text",
                    "description": "text",
                    "message_variation_id": BrazeMock.MESSAGE_VARIATION_IDS["content_cards"],
                    "pinned": False,
                    "image_url": "text",
                    "expire_at": "2030-02-20T13:14:47Z",
                    "expire_in_local_time": False,
                    "ios_uri": "text",
                    "android_uri": "text",
                    "web_uri": "text",
                    "ios_use_webview": True,
                    "android_use_webview": True,
                    "uri_text": "text",
                    "extra": {"key": "value"},
                },
                "sms": {
                    "subscription_group_id": BrazeMock.EMAIL_GROUP_ID,
                    "body": "This is my SMS body.",
                    "app_id": BrazeMock.APP_ID,
                    "message_variation_id": BrazeMock.MESSAGE_VARIATION_IDS["sms"],
                    "media_items": ["text"],
                    "link_shortening_enabled": True,
                    "user_click_tracking_enabled": True,
                },
            },
        ),
    )
    operation.sends(
        "everything",
        lambda messages_schedule: messages_schedule.create(
            schedule=models.Schedule(time="2030-02-20T13:14:47", in_local_time=True, at_optimal_time=True),
            broadcast=False,
            external_user_ids=["user1", "user2"],
            user_aliases=[models.UserAlias(alias_name="example_name", alias_label="example_label")],
            audience=models.AudienceAnd(
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
            segment_id=BrazeMock.SEGMENT_ID,
            campaign_id=BrazeMock.CAMPAIGN_ID,
            send_id="example_send_id",
            override_messaging_limits=False,
            recipient_subscription_state="subscribed",
            messages=models.ScheduledMessages(
                apple_push=models.ApplePush(
                    badge=1,
                    alert="text",
                    sound="default",
                    extra={"key": "value"},
                    content_available=True,
                    interruption_level="passive",
                    relevance_score=0,
                    expiry="2030-02-20T13:14:47Z",
                    custom_uri="text",
                    use_webview=True,
                    message_variation_id=BrazeMock.MESSAGE_VARIATION_IDS["ios_push"],
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
                android_push=models.AndroidPush(
                    alert="text",
                    title="text",
                    extra={"key": "value"},
                    message_variation_id=BrazeMock.MESSAGE_VARIATION_IDS["android_push"],
                    notification_channel_id="text",
                    priority=1,
                    android_priority="normal",
                    send_to_sync=False,
                    collapse_key="text",
                    sound="text",
                    custom_uri="text",
                    use_webview=False,
                    summary_text="text",
                    time_to_live=1,
                    notification_id=1,
                    push_icon_image_url="text",
                    accent_color=1,
                    send_to_most_recent_device_only=False,
                    buttons=[models.AndroidPushButton(text="text")],
                    conversation_data=models.AndroidConversation(
                        shortcut_id="text",
                        reply_person_id="text",
                        messages=[models.AndroidConversationMessage(text="text", timestamp=1, person_id="text")],
                        persons=[models.AndroidConversationPerson(id="text", name="text")],
                    ),
                ),
                kindle_push=models.KindlePush(
                    alert="text",
                    title="text",
                    extra={"key": "value"},
                    message_variation_id=BrazeMock.MESSAGE_VARIATION_IDS["kindle_push"],
                    priority=1,
                    collapse_key="text",
                    sound="text",
                    custom_uri="text",
                ),
                web_push=models.WebPush(
                    alert="text",
                    title="text",
                    extra={"key": "value"},
                    message_variation_id=BrazeMock.MESSAGE_VARIATION_IDS["web_push"],
                    custom_uri="text",
                    image_url="text",
                    large_image_url="text",
                    require_interaction=True,
                    time_to_live=1,
                    send_to_most_recent_device_only=False,
                    buttons=[models.WebPushButton(text="text")],
                ),
                email=models.EmailMessage(
                    app_id=BrazeMock.APP_ID,
                    from_="mail <mail@e.company.com>",
                    subject="Basis auth attachment test",
                    reply_to="NO_REPLY_TO",
                    bcc="text",
                    body="my attachment test",
                    plaintext_body="text",
                    preheader="text",
                    email_template_id=BrazeMock.EMAIL_TEMPLATE_ID,
                    message_variation_id=BrazeMock.MESSAGE_VARIATION_IDS["email"],
                    extras={"key": "value"},
                    headers={"key": "value"},
                    should_inline_css=True,
                    attachments=[
                        models.EmailAttachment(
                            file_name="checkout_receipt.pdf",
                            url="https://fileserver.company.com/user123-checkout_receipt.pdf",
                        )
                    ],
                ),
                webhook=models.WebhookMessage(
                    url="text",
                    request_method="POST",
                    request_headers={"key": "value"},
                    body="text",
                    message_variation_id=BrazeMock.MESSAGE_VARIATION_IDS["webhook"],
                ),
                content_card=models.ContentCard(
                    type="CLASSIC",
                    title="text",
                    description="text",
                    message_variation_id=BrazeMock.MESSAGE_VARIATION_IDS["content_cards"],
                    pinned=False,
                    image_url="text",
                    expire_at="2030-02-20T13:14:47Z",
                    expire_in_local_time=False,
                    ios_uri="text",
                    android_uri="text",
                    web_uri="text",
                    ios_use_webview=True,
                    android_use_webview=True,
                    uri_text="text",
                    extra={"key": "value"},
                ),
                sms=models.SmsMessage(
                    subscription_group_id=BrazeMock.EMAIL_GROUP_ID,
                    body="This is my SMS body.",
                    app_id=BrazeMock.APP_ID,
                    message_variation_id=BrazeMock.MESSAGE_VARIATION_IDS["sms"],
                    media_items=["text"],
                    link_shortening_enabled=True,
                    user_click_tracking_enabled=True,
                ),
            ),
        ),
    )
    operation.sends(
        "example allTargets",
        lambda messages_schedule: messages_schedule.create(
            schedule={"time": "2030-02-20T13:14:47", "in_local_time": True, "at_optimal_time": True},
            external_user_ids=["user1", "user2"],
            user_aliases=[{"alias_name": "example_name", "alias_label": "example_label"}],
            audience=params.AudienceAndParam(
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
            segment_id=BrazeMock.SEGMENT_ID,
            send_id="example_send_id",
            override_messaging_limits=False,
            recipient_subscription_state="subscribed",
            messages={"android_push": {"alert": "Hello", "title": "A message"}},
        ),
    )
    operation.sends(
        "example allTargets",
        lambda messages_schedule: messages_schedule.create(
            schedule=models.Schedule(time="2030-02-20T13:14:47", in_local_time=True, at_optimal_time=True),
            external_user_ids=["user1", "user2"],
            user_aliases=[models.UserAlias(alias_name="example_name", alias_label="example_label")],
            audience=models.AudienceAnd(
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
            segment_id=BrazeMock.SEGMENT_ID,
            send_id="example_send_id",
            override_messaging_limits=False,
            recipient_subscription_state="subscribed",
            messages=models.ScheduledMessages(android_push=models.AndroidPush(alert="Hello", title="A message")),
        ),
    )


def test_update_scheduled_messages(messages_schedule: Called) -> None:
    """POST /messages/schedule/update"""
    operation = messages_schedule.operation("updateScheduledMessages", returns=(models.Success, models.PartialSuccess))
    operation.sends(
        "minimal",
        lambda messages_schedule: messages_schedule.update(
            schedule_id="5eed0012-0000-4000-8000-000000000001", schedule={"time": "2030-02-20T13:14:47Z"}
        ),
    )
    operation.sends(
        "minimal",
        lambda messages_schedule: messages_schedule.update(
            schedule_id="5eed0012-0000-4000-8000-000000000001",
            schedule=models.Schedule(time=datetime.fromisoformat("2030-02-20T13:14:47Z")),
        ),
    )
    operation.sends(
        "everything",
        lambda messages_schedule: messages_schedule.update(
            schedule_id="5eed0012-0000-4000-8000-000000000001",
            schedule={"time": "2030-02-20T13:14:47", "in_local_time": True, "at_optimal_time": True},
            messages={
                "apple_push": {
                    "badge": 1,
                    "alert": "Updated Message!",
                    "sound": "default",
                    "extra": {"key": "value"},
                    "content-available": True,
                    "interruption_level": "passive",
                    "relevance_score": 0,
                    "expiry": "2030-02-20T13:14:47Z",
                    "custom_uri": "text",
                    "use_webview": True,
                    "message_variation_id": BrazeMock.MESSAGE_VARIATION_IDS["ios_push"],
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
                "android_push": {
                    "alert": "Updated message!",
                    "title": "Updated title!",
                    "extra": {"key": "value"},
                    "message_variation_id": BrazeMock.MESSAGE_VARIATION_IDS["android_push"],
                    "notification_channel_id": "text",
                    "priority": 1,
                    "android_priority": "normal",
                    "send_to_sync": False,
                    "collapse_key": "text",
                    "sound": "text",
                    "custom_uri": "text",
                    "use_webview": False,
                    "summary_text": "text",
                    "time_to_live": 1,
                    "notification_id": 1,
                    "push_icon_image_url": "text",
                    "accent_color": 1,
                    "send_to_most_recent_device_only": False,
                    "buttons": [{"text": "text"}],
                    "conversation_data": {
                        "shortcut_id": "text",
                        "reply_person_id": "text",
                        "messages": [{"text": "text", "timestamp": 1, "person_id": "text"}],
                        "persons": [{"id": "text", "name": "text"}],
                    },
                },
                "kindle_push": {
                    "alert": "text",
                    "title": "text",
                    "extra": {"key": "value"},
                    "message_variation_id": BrazeMock.MESSAGE_VARIATION_IDS["kindle_push"],
                    "priority": 1,
                    "collapse_key": "text",
                    "sound": "text",
                    "custom_uri": "text",
                },
                "web_push": {
                    "alert": "text",
                    "title": "text",
                    "extra": {"key": "value"},
                    "message_variation_id": BrazeMock.MESSAGE_VARIATION_IDS["web_push"],
                    "custom_uri": "text",
                    "image_url": "text",
                    "large_image_url": "text",
                    "require_interaction": True,
                    "time_to_live": 1,
                    "send_to_most_recent_device_only": False,
                    "buttons": [{"text": "text"}],
                },
                "email": {
                    "app_id": BrazeMock.APP_ID,
                    "from": "mail <mail@e.company.com>",
                    "subject": "Basis auth attachment test",
                    "reply_to": "NO_REPLY_TO",
                    "bcc": "text",
                    "body": "my attachment test",
                    "plaintext_body": "text",
                    "preheader": "text",
                    "email_template_id": BrazeMock.EMAIL_TEMPLATE_ID,
                    "message_variation_id": BrazeMock.MESSAGE_VARIATION_IDS["email"],
                    "extras": {"key": "value"},
                    "headers": {"key": "value"},
                    "should_inline_css": True,
                    "attachments": [
                        {
                            "file_name": "checkout_receipt.pdf",
                            "url": "https://fileserver.company.com/user123-checkout_receipt.pdf",
                        }
                    ],
                },
                "webhook": {
                    "url": "text",
                    "request_method": "POST",
                    "request_headers": {"key": "value"},
                    "body": "text",
                    "message_variation_id": BrazeMock.MESSAGE_VARIATION_IDS["webhook"],
                },
                "content_card": {
                    "type": "CLASSIC",
                    "title": "text",
                    "description": "text",
                    "message_variation_id": BrazeMock.MESSAGE_VARIATION_IDS["content_cards"],
                    "pinned": False,
                    "image_url": "text",
                    "expire_at": "2030-02-20T13:14:47Z",
                    "expire_in_local_time": False,
                    "ios_uri": "text",
                    "android_uri": "text",
                    "web_uri": "text",
                    "ios_use_webview": True,
                    "android_use_webview": True,
                    "uri_text": "text",
                    "extra": {"key": "value"},
                },
                "sms": {
                    "subscription_group_id": BrazeMock.EMAIL_GROUP_ID,
                    "body": "This is my SMS body.",
                    "app_id": BrazeMock.APP_ID,
                    "message_variation_id": BrazeMock.MESSAGE_VARIATION_IDS["sms"],
                    "media_items": ["text"],
                    "link_shortening_enabled": True,
                    "user_click_tracking_enabled": True,
                },
            },
        ),
    )
    operation.sends(
        "everything",
        lambda messages_schedule: messages_schedule.update(
            schedule_id="5eed0012-0000-4000-8000-000000000001",
            schedule=models.Schedule(time="2030-02-20T13:14:47", in_local_time=True, at_optimal_time=True),
            messages=models.ScheduledMessages(
                apple_push=models.ApplePush(
                    badge=1,
                    alert="Updated Message!",
                    sound="default",
                    extra={"key": "value"},
                    content_available=True,
                    interruption_level="passive",
                    relevance_score=0,
                    expiry="2030-02-20T13:14:47Z",
                    custom_uri="text",
                    use_webview=True,
                    message_variation_id=BrazeMock.MESSAGE_VARIATION_IDS["ios_push"],
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
                android_push=models.AndroidPush(
                    alert="Updated message!",
                    title="Updated title!",
                    extra={"key": "value"},
                    message_variation_id=BrazeMock.MESSAGE_VARIATION_IDS["android_push"],
                    notification_channel_id="text",
                    priority=1,
                    android_priority="normal",
                    send_to_sync=False,
                    collapse_key="text",
                    sound="text",
                    custom_uri="text",
                    use_webview=False,
                    summary_text="text",
                    time_to_live=1,
                    notification_id=1,
                    push_icon_image_url="text",
                    accent_color=1,
                    send_to_most_recent_device_only=False,
                    buttons=[models.AndroidPushButton(text="text")],
                    conversation_data=models.AndroidConversation(
                        shortcut_id="text",
                        reply_person_id="text",
                        messages=[models.AndroidConversationMessage(text="text", timestamp=1, person_id="text")],
                        persons=[models.AndroidConversationPerson(id="text", name="text")],
                    ),
                ),
                kindle_push=models.KindlePush(
                    alert="text",
                    title="text",
                    extra={"key": "value"},
                    message_variation_id=BrazeMock.MESSAGE_VARIATION_IDS["kindle_push"],
                    priority=1,
                    collapse_key="text",
                    sound="text",
                    custom_uri="text",
                ),
                web_push=models.WebPush(
                    alert="text",
                    title="text",
                    extra={"key": "value"},
                    message_variation_id=BrazeMock.MESSAGE_VARIATION_IDS["web_push"],
                    custom_uri="text",
                    image_url="text",
                    large_image_url="text",
                    require_interaction=True,
                    time_to_live=1,
                    send_to_most_recent_device_only=False,
                    buttons=[models.WebPushButton(text="text")],
                ),
                email=models.EmailMessage(
                    app_id=BrazeMock.APP_ID,
                    from_="mail <mail@e.company.com>",
                    subject="Basis auth attachment test",
                    reply_to="NO_REPLY_TO",
                    bcc="text",
                    body="my attachment test",
                    plaintext_body="text",
                    preheader="text",
                    email_template_id=BrazeMock.EMAIL_TEMPLATE_ID,
                    message_variation_id=BrazeMock.MESSAGE_VARIATION_IDS["email"],
                    extras={"key": "value"},
                    headers={"key": "value"},
                    should_inline_css=True,
                    attachments=[
                        models.EmailAttachment(
                            file_name="checkout_receipt.pdf",
                            url="https://fileserver.company.com/user123-checkout_receipt.pdf",
                        )
                    ],
                ),
                webhook=models.WebhookMessage(
                    url="text",
                    request_method="POST",
                    request_headers={"key": "value"},
                    body="text",
                    message_variation_id=BrazeMock.MESSAGE_VARIATION_IDS["webhook"],
                ),
                content_card=models.ContentCard(
                    type="CLASSIC",
                    title="text",
                    description="text",
                    message_variation_id=BrazeMock.MESSAGE_VARIATION_IDS["content_cards"],
                    pinned=False,
                    image_url="text",
                    expire_at="2030-02-20T13:14:47Z",
                    expire_in_local_time=False,
                    ios_uri="text",
                    android_uri="text",
                    web_uri="text",
                    ios_use_webview=True,
                    android_use_webview=True,
                    uri_text="text",
                    extra={"key": "value"},
                ),
                sms=models.SmsMessage(
                    subscription_group_id=BrazeMock.EMAIL_GROUP_ID,
                    body="This is my SMS body.",
                    app_id=BrazeMock.APP_ID,
                    message_variation_id=BrazeMock.MESSAGE_VARIATION_IDS["sms"],
                    media_items=["text"],
                    link_shortening_enabled=True,
                    user_click_tracking_enabled=True,
                ),
            ),
        ),
    )
    operation.sends(
        "example both",
        lambda messages_schedule: messages_schedule.update(
            schedule_id="5eed0012-0000-4000-8000-000000000001",
            schedule={"time": "2030-02-20T13:14:47Z"},
            messages={
                "apple_push": {"badge": 1, "alert": "Updated Message!"},
                "android_push": {"alert": "Updated message!", "title": "Updated title!"},
                "sms": {
                    "subscription_group_id": BrazeMock.EMAIL_GROUP_ID,
                    "body": "This is my SMS body.",
                    "app_id": BrazeMock.APP_ID,
                    "message_variation_id": "message_variation_identifier",
                },
            },
        ),
    )
    operation.sends(
        "example both",
        lambda messages_schedule: messages_schedule.update(
            schedule_id="5eed0012-0000-4000-8000-000000000001",
            schedule=models.Schedule(time=datetime.fromisoformat("2030-02-20T13:14:47Z")),
            messages=models.ScheduledMessages(
                apple_push=models.ApplePush(badge=1, alert="Updated Message!"),
                android_push=models.AndroidPush(alert="Updated message!", title="Updated title!"),
                sms=models.SmsMessage(
                    subscription_group_id=BrazeMock.EMAIL_GROUP_ID,
                    body="This is my SMS body.",
                    app_id=BrazeMock.APP_ID,
                    message_variation_id="message_variation_identifier",
                ),
            ),
        ),
    )


def test_delete_scheduled_messages(messages_schedule: Called) -> None:
    """POST /messages/schedule/delete"""
    operation = messages_schedule.operation("deleteScheduledMessages", returns=models.Success)
    operation.sends(
        "minimal",
        lambda messages_schedule: messages_schedule.delete(schedule_id="5eed0012-0000-4000-8000-000000000001"),
    )
