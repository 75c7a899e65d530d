"""Appboy: messages. Written by `make contract` from specs/appboy; not by hand."""

from typing import TypeAlias

import pytest

from appboy_client import models, params
from appboy_client.resources.messages import (
    AsyncMessages,
    AsyncMessagesWithRawResponse,
    Messages,
    MessagesWithRawResponse,
)
from appboy_client.testing import AppboyMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[Messages | AsyncMessages, MessagesWithRawResponse | AsyncMessagesWithRawResponse]


@pytest.fixture
def messages(contract: Contract) -> Called:
    return contract.resource("messages")


def test_send_messages(messages: Called) -> None:
    """POST /messages/send"""
    operation = messages.operation("sendMessages", returns=(models.Success, models.PartialSuccess, models.Queued))
    operation.sends(
        "minimal",
        lambda messages: messages.send(
            messages={"android_push": {"alert": "your message", "title": "your message title"}},
            segment_id=AppboyMock.SEGMENT_ID,
        ),
    )
    operation.sends(
        "minimal",
        lambda messages: messages.send(
            messages=models.Messages(android_push=models.AndroidPush(alert="your message", title="your message title")),
            segment_id=AppboyMock.SEGMENT_ID,
        ),
    )
    operation.sends(
        "everything",
        lambda messages: messages.send(
            messages={
                "apple_push": {
                    "badge": 1,
                    "alert": "your message",
                    "sound": "default",
                    "extra": {"key": "value"},
                    "content-available": False,
                    "category": "text",
                    "expiry": "2030-02-21T13:14:47Z",
                    "custom_uri": "text",
                    "message_variation_id": AppboyMock.MESSAGE_VARIATION_IDS["apple_push"],
                    "asset_url": "https://www.appboy-images.com/foo.png",
                    "asset_file_type": "png",
                },
                "android_push": {
                    "alert": "your message",
                    "title": "your message title",
                    "extra": {"appboy_image_url": "https://www.appboy-images.com/foo.png"},
                    "message_variation_id": AppboyMock.MESSAGE_VARIATION_IDS["android_push"],
                    "priority": 0,
                    "send_to_sync": False,
                    "collapse_key": "text",
                    "sound": "default",
                    "custom_uri": "text",
                    "summary_text": "text",
                    "time_to_live": 1,
                    "notification_id": 1,
                    "push_icon_image_url": "text",
                    "accent_color": 1,
                },
                "windows_phone8_push": {
                    "toast_content": "your message",
                    "push_type": "toast",
                    "toast_title": "your message title",
                    "toast_navigation_uri": "text",
                    "toast_hash": {"key": "value"},
                    "message_variation_id": AppboyMock.MESSAGE_VARIATION_IDS["windows_phone8_push"],
                },
                "windows_universal_push": {
                    "push_type": "toast_text_01",
                    "toast_text1": "your message",
                    "toast_text2": "text",
                    "toast_text3": "text",
                    "toast_text_img_name": "text",
                    "message_variation_id": AppboyMock.MESSAGE_VARIATION_IDS["windows_universal_push"],
                    "extra_launch_string": "text",
                },
                "kindle_push": {
                    "alert": "your message",
                    "title": "your message title",
                    "extra": {"key": "value"},
                    "message_variation_id": AppboyMock.MESSAGE_VARIATION_IDS["kindle_push"],
                    "priority": 1,
                    "collapse_key": "text",
                    "sound": "default",
                    "custom_uri": "text",
                },
                "web_push": {
                    "alert": "your message",
                    "title": "your message title",
                    "extra": {"key": "value"},
                    "message_variation_id": AppboyMock.MESSAGE_VARIATION_IDS["web_push"],
                    "custom_uri": "text",
                    "image_url": "https://www.appboy-images.com/foo.png",
                    "time_to_live": 1,
                },
                "in_app_message": {
                    "message": "your message",
                    "type": "MODAL",
                    "also_send_to_slideup_only_versions": True,
                    "message_text_color": "0xFF00AA88",
                    "header": "text",
                    "header_text_color": "0xFF00AA88",
                    "background_color": "0xFF00AA88",
                    "close_button_color": "0xFF00AA88",
                    "slide_from": "TOP",
                    "message_close": "SWIPE",
                    "icon": "f042",
                    "icon_color": "0xFF00AA88",
                    "icon_background_color": "0xFF00AA88",
                    "image_url": "text",
                    "buttons": [
                        {
                            "text": "your button",
                            "text_color": "0xFF00AA88",
                            "background_color": "0xFF00AA88",
                            "ios_click_action": "NEWS_FEED",
                            "android_click_action": "NONE",
                            "windows_click_action": "NONE",
                            "windows8_click_action": "NONE",
                            "kindle_click_action": "NONE",
                            "android_china_click_action": "NONE",
                            "web_click_action": "NONE",
                            "ios_uri": "https://example.com",
                            "android_uri": "https://example.com",
                            "windows_uri": "https://example.com",
                            "windows8_uri": "https://example.com",
                            "kindle_uri": "https://example.com",
                            "android_china_uri": "https://example.com",
                            "web_uri": "https://example.com",
                        }
                    ],
                    "extras": {"key": "value"},
                    "ios_click_action": "NONE",
                    "android_click_action": "NONE",
                    "windows_click_action": "NONE",
                    "windows8_click_action": "NONE",
                    "kindle_click_action": "NONE",
                    "android_china_click_action": "NONE",
                    "web_click_action": "NONE",
                    "ios_uri": "https://example.com",
                    "android_uri": "https://example.com",
                    "windows_uri": "https://example.com",
                    "windows8_uri": "https://example.com",
                    "kindle_uri": "https://example.com",
                    "android_china_uri": "https://example.com",
                    "web_uri": "https://example.com",
                    "message_variation_id": AppboyMock.MESSAGE_VARIATION_IDS["in_app_message"],
                },
                "email": {
                    "app_id": AppboyMock.APP_ID,
                    "from": "Display Name <email@address.com>",
                    "subject": "your message title",
                    "reply_to": "email@address.com",
                    "body": "<p>your message</p>",
                    "plaintext_body": "text",
                    "email_template_id": "text",
                    "message_variation_id": AppboyMock.MESSAGE_VARIATION_IDS["email"],
                    "extras": {"key": "value"},
                    "headers": {"key": "value"},
                },
            },
            external_user_ids=[AppboyMock.USER_ID, AppboyMock.SECOND_USER_ID],
            segment_id=AppboyMock.SEGMENT_ID,
            audience=params.AudienceAndParam(
                AND=[
                    params.AudienceOrParam(
                        OR=[
                            params.CustomAttributeFilterParam(
                                custom_attribute=params.CustomAttributeExistenceParam(
                                    custom_attribute_name="eye_color", comparison="exists"
                                )
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
            campaign_id=AppboyMock.CAMPAIGN_ID,
            override_frequency_capping=False,
            recipient_subscription_state="subscribed",
        ),
    )
    operation.sends(
        "everything",
        lambda messages: messages.send(
            messages=models.Messages(
                apple_push=models.ApplePush(
                    badge=1,
                    alert="your message",
                    sound="default",
                    extra={"key": "value"},
                    content_available=False,
                    category="text",
                    expiry="2030-02-21T13:14:47Z",
                    custom_uri="text",
                    message_variation_id=AppboyMock.MESSAGE_VARIATION_IDS["apple_push"],
                    asset_url="https://www.appboy-images.com/foo.png",
                    asset_file_type="png",
                ),
                android_push=models.AndroidPush(
                    alert="your message",
                    title="your message title",
                    extra={"appboy_image_url": "https://www.appboy-images.com/foo.png"},
                    message_variation_id=AppboyMock.MESSAGE_VARIATION_IDS["android_push"],
                    priority=0,
                    send_to_sync=False,
                    collapse_key="text",
                    sound="default",
                    custom_uri="text",
                    summary_text="text",
                    time_to_live=1,
                    notification_id=1,
                    push_icon_image_url="text",
                    accent_color=1,
                ),
                windows_phone8_push=models.WindowsPhone8Push(
                    toast_content="your message",
                    push_type="toast",
                    toast_title="your message title",
                    toast_navigation_uri="text",
                    toast_hash={"key": "value"},
                    message_variation_id=AppboyMock.MESSAGE_VARIATION_IDS["windows_phone8_push"],
                ),
                windows_universal_push=models.WindowsUniversalPush(
                    push_type="toast_text_01",
                    toast_text1="your message",
                    toast_text2="text",
                    toast_text3="text",
                    toast_text_img_name="text",
                    message_variation_id=AppboyMock.MESSAGE_VARIATION_IDS["windows_universal_push"],
                    extra_launch_string="text",
                ),
                kindle_push=models.KindlePush(
                    alert="your message",
                    title="your message title",
                    extra={"key": "value"},
                    message_variation_id=AppboyMock.MESSAGE_VARIATION_IDS["kindle_push"],
                    priority=1,
                    collapse_key="text",
                    sound="default",
                    custom_uri="text",
                ),
                web_push=models.WebPush(
                    alert="your message",
                    title="your message title",
                    extra={"key": "value"},
                    message_variation_id=AppboyMock.MESSAGE_VARIATION_IDS["web_push"],
                    custom_uri="text",
                    image_url="https://www.appboy-images.com/foo.png",
                    time_to_live=1,
                ),
                in_app_message=models.InAppMessage(
                    message="your message",
                    type="MODAL",
                    also_send_to_slideup_only_versions=True,
                    message_text_color="0xFF00AA88",
                    header="text",
                    header_text_color="0xFF00AA88",
                    background_color="0xFF00AA88",
                    close_button_color="0xFF00AA88",
                    slide_from="TOP",
                    message_close="SWIPE",
                    icon="f042",
                    icon_color="0xFF00AA88",
                    icon_background_color="0xFF00AA88",
                    image_url="text",
                    buttons=[
                        models.InAppMessageButton(
                            text="your button",
                            text_color="0xFF00AA88",
                            background_color="0xFF00AA88",
                            ios_click_action="NEWS_FEED",
                            android_click_action="NONE",
                            windows_click_action="NONE",
                            windows8_click_action="NONE",
                            kindle_click_action="NONE",
                            android_china_click_action="NONE",
                            web_click_action="NONE",
                            ios_uri="https://example.com",
                            android_uri="https://example.com",
                            windows_uri="https://example.com",
                            windows8_uri="https://example.com",
                            kindle_uri="https://example.com",
                            android_china_uri="https://example.com",
                            web_uri="https://example.com",
                        )
                    ],
                    extras={"key": "value"},
                    ios_click_action="NONE",
                    android_click_action="NONE",
                    windows_click_action="NONE",
                    windows8_click_action="NONE",
                    kindle_click_action="NONE",
                    android_china_click_action="NONE",
                    web_click_action="NONE",
                    ios_uri="https://example.com",
                    android_uri="https://example.com",
                    windows_uri="https://example.com",
                    windows8_uri="https://example.com",
                    kindle_uri="https://example.com",
                    android_china_uri="https://example.com",
                    web_uri="https://example.com",
                    message_variation_id=AppboyMock.MESSAGE_VARIATION_IDS["in_app_message"],
                ),
                email=models.EmailMessage(
                    app_id=AppboyMock.APP_ID,
                    from_="Display Name <email@address.com>",
                    subject="your message title",
                    reply_to="email@address.com",
                    body="<p>your message</p>",
                    plaintext_body="text",
                    email_template_id="text",
                    message_variation_id=AppboyMock.MESSAGE_VARIATION_IDS["email"],
                    extras={"key": "value"},
                    headers={"key": "value"},
                ),
            ),
            external_user_ids=[AppboyMock.USER_ID, AppboyMock.SECOND_USER_ID],
            segment_id=AppboyMock.SEGMENT_ID,
            audience=models.AudienceAnd(
                AND=[
                    models.AudienceOr(
                        OR=[
                            models.CustomAttributeFilter(
                                custom_attribute=models.CustomAttributeExistence(
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
            campaign_id=AppboyMock.CAMPAIGN_ID,
            override_frequency_capping=False,
            recipient_subscription_state="subscribed",
        ),
    )
    operation.sends(
        "example sampleScript",
        lambda messages: messages.send(
            messages={
                "apple_push": {"badge": 1, "alert": "your message"},
                "android_push": {"alert": "your message", "title": "your message title"},
            },
            external_user_ids=[AppboyMock.USER_ID, AppboyMock.SECOND_USER_ID],
        ),
    )
    operation.sends(
        "example sampleScript",
        lambda messages: messages.send(
            messages=models.Messages(
                apple_push=models.ApplePush(badge=1, alert="your message"),
                android_push=models.AndroidPush(alert="your message", title="your message title"),
            ),
            external_user_ids=[AppboyMock.USER_ID, AppboyMock.SECOND_USER_ID],
        ),
    )
    operation.sends(
        "example audienceNested",
        lambda messages: messages.send(
            messages={"android_push": {"alert": "your message", "title": "your message title"}},
            audience=params.AudienceAndParam(
                AND=[
                    params.CustomAttributeFilterParam(
                        custom_attribute=params.CustomAttributeComparisonParam(
                            custom_attribute_name="eye_color", comparison="equals", value="blue"
                        )
                    ),
                    params.AudienceOrParam(
                        OR=[
                            params.CustomAttributeFilterParam(
                                custom_attribute=params.CustomAttributeComparisonParam(
                                    custom_attribute_name="favorite_foods", comparison="includes_value", value="pizza"
                                )
                            ),
                            params.CustomAttributeFilterParam(
                                custom_attribute=params.CustomAttributeComparisonParam(
                                    custom_attribute_name="last_purchase_time",
                                    comparison="less_than_x_days_ago",
                                    value=2,
                                )
                            ),
                        ]
                    ),
                    params.PushSubscriptionFilterParam(
                        push_subscription_status={"comparison": "is", "value": "opted_in"}
                    ),
                ]
            ),
        ),
    )
    operation.sends(
        "example audienceNested",
        lambda messages: messages.send(
            messages=models.Messages(android_push=models.AndroidPush(alert="your message", title="your message title")),
            audience=models.AudienceAnd(
                AND=[
                    models.CustomAttributeFilter(
                        custom_attribute=models.CustomAttributeComparison(
                            custom_attribute_name="eye_color", comparison="equals", value="blue"
                        )
                    ),
                    models.AudienceOr(
                        OR=[
                            models.CustomAttributeFilter(
                                custom_attribute=models.CustomAttributeComparison(
                                    custom_attribute_name="favorite_foods", comparison="includes_value", value="pizza"
                                )
                            ),
                            models.CustomAttributeFilter(
                                custom_attribute=models.CustomAttributeComparison(
                                    custom_attribute_name="last_purchase_time",
                                    comparison="less_than_x_days_ago",
                                    value=2,
                                )
                            ),
                        ]
                    ),
                    models.PushSubscriptionFilter(
                        push_subscription_status=models.SubscriptionComparison(comparison="is", value="opted_in")
                    ),
                ]
            ),
        ),
    )
    operation.sends(
        "example audienceSingleFilter",
        lambda messages: messages.send(
            messages={"android_push": {"alert": "your message", "title": "your message title"}},
            audience=params.EmailSubscriptionFilterParam(
                email_subscription_status={"comparison": "is_not", "value": "unsubscribed"}
            ),
        ),
    )
    operation.sends(
        "example audienceSingleFilter",
        lambda messages: messages.send(
            messages=models.Messages(android_push=models.AndroidPush(alert="your message", title="your message title")),
            audience=models.EmailSubscriptionFilter(
                email_subscription_status=models.SubscriptionComparison(comparison="is_not", value="unsubscribed")
            ),
        ),
    )
    operation.sends(
        "example allMessages",
        lambda messages: messages.send(
            messages={
                "apple_push": {
                    "badge": 1,
                    "alert": params.ApplePushAlertParam(body="your message", title="your message title"),
                    "sound": "default",
                    "extra": {"key": "value"},
                    "content-available": False,
                    "expiry": "2030-02-21T13:14:47Z",
                    "message_variation_id": AppboyMock.MESSAGE_VARIATION_IDS["apple_push"],
                    "asset_url": "https://www.appboy-images.com/foo.png",
                    "asset_file_type": "png",
                },
                "android_push": {
                    "alert": "your message",
                    "title": "your message title",
                    "extra": {"appboy_image_url": "https://www.appboy-images.com/foo.png"},
                    "message_variation_id": AppboyMock.MESSAGE_VARIATION_IDS["android_push"],
                    "priority": 0,
                    "send_to_sync": False,
                    "sound": "default",
                },
                "windows_phone8_push": {
                    "toast_content": "your message",
                    "push_type": "toast",
                    "toast_title": "your message title",
                    "message_variation_id": AppboyMock.MESSAGE_VARIATION_IDS["windows_phone8_push"],
                },
                "windows_universal_push": {
                    "push_type": "toast_text_01",
                    "toast_text1": "your message",
                    "message_variation_id": AppboyMock.MESSAGE_VARIATION_IDS["windows_universal_push"],
                },
                "kindle_push": {
                    "alert": "your message",
                    "title": "your message title",
                    "message_variation_id": AppboyMock.MESSAGE_VARIATION_IDS["kindle_push"],
                },
                "web_push": {
                    "alert": "your message",
                    "title": "your message title",
                    "message_variation_id": AppboyMock.MESSAGE_VARIATION_IDS["web_push"],
                    "image_url": "https://www.appboy-images.com/foo.png",
                },
                "in_app_message": {
                    "message": "your message",
                    "type": "MODAL",
                    "message_text_color": "0xFF00AA88",
                    "icon": "f042",
                    "buttons": [{"text": "your button", "ios_click_action": "NEWS_FEED"}],
                    "message_variation_id": AppboyMock.MESSAGE_VARIATION_IDS["in_app_message"],
                },
                "email": {
                    "app_id": AppboyMock.APP_ID,
                    "from": "Display Name <email@address.com>",
                    "subject": "your message title",
                    "reply_to": "email@address.com",
                    "body": "<p>your message</p>",
                    "message_variation_id": AppboyMock.MESSAGE_VARIATION_IDS["email"],
                },
            },
            segment_id=AppboyMock.SEGMENT_ID,
            campaign_id=AppboyMock.CAMPAIGN_ID,
            override_frequency_capping=False,
            recipient_subscription_state="subscribed",
        ),
    )
    operation.sends(
        "example allMessages",
        lambda messages: messages.send(
            messages=models.Messages(
                apple_push=models.ApplePush(
                    badge=1,
                    alert=models.ApplePushAlert(body="your message", title="your message title"),
                    sound="default",
                    extra={"key": "value"},
                    content_available=False,
                    expiry="2030-02-21T13:14:47Z",
                    message_variation_id=AppboyMock.MESSAGE_VARIATION_IDS["apple_push"],
                    asset_url="https://www.appboy-images.com/foo.png",
                    asset_file_type="png",
                ),
                android_push=models.AndroidPush(
                    alert="your message",
                    title="your message title",
                    extra={"appboy_image_url": "https://www.appboy-images.com/foo.png"},
                    message_variation_id=AppboyMock.MESSAGE_VARIATION_IDS["android_push"],
                    priority=0,
                    send_to_sync=False,
                    sound="default",
                ),
                windows_phone8_push=models.WindowsPhone8Push(
                    toast_content="your message",
                    push_type="toast",
                    toast_title="your message title",
                    message_variation_id=AppboyMock.MESSAGE_VARIATION_IDS["windows_phone8_push"],
                ),
                windows_universal_push=models.WindowsUniversalPush(
                    push_type="toast_text_01",
                    toast_text1="your message",
                    message_variation_id=AppboyMock.MESSAGE_VARIATION_IDS["windows_universal_push"],
                ),
                kindle_push=models.KindlePush(
                    alert="your message",
                    title="your message title",
                    message_variation_id=AppboyMock.MESSAGE_VARIATION_IDS["kindle_push"],
                ),
                web_push=models.WebPush(
                    alert="your message",
                    title="your message title",
                    message_variation_id=AppboyMock.MESSAGE_VARIATION_IDS["web_push"],
                    image_url="https://www.appboy-images.com/foo.png",
                ),
                in_app_message=models.InAppMessage(
                    message="your message",
                    type="MODAL",
                    message_text_color="0xFF00AA88",
                    icon="f042",
                    buttons=[models.InAppMessageButton(text="your button", ios_click_action="NEWS_FEED")],
                    message_variation_id=AppboyMock.MESSAGE_VARIATION_IDS["in_app_message"],
                ),
                email=models.EmailMessage(
                    app_id=AppboyMock.APP_ID,
                    from_="Display Name <email@address.com>",
                    subject="your message title",
                    reply_to="email@address.com",
                    body="<p>your message</p>",
                    message_variation_id=AppboyMock.MESSAGE_VARIATION_IDS["email"],
                ),
            ),
            segment_id=AppboyMock.SEGMENT_ID,
            campaign_id=AppboyMock.CAMPAIGN_ID,
            override_frequency_capping=False,
            recipient_subscription_state="subscribed",
        ),
    )
    operation.sends(
        "example silentPush",
        lambda messages: messages.send(
            messages={
                "apple_push": {"extra": {"key": "value"}, "content-available": True},
                "android_push": {"extra": {"key": "value"}, "send_to_sync": True},
            },
            external_user_ids=[AppboyMock.USER_ID, AppboyMock.SECOND_USER_ID],
        ),
    )
    operation.sends(
        "example silentPush",
        lambda messages: messages.send(
            messages=models.Messages(
                apple_push=models.ApplePush(extra={"key": "value"}, content_available=True),
                android_push=models.AndroidPush(extra={"key": "value"}, send_to_sync=True),
            ),
            external_user_ids=[AppboyMock.USER_ID, AppboyMock.SECOND_USER_ID],
        ),
    )
