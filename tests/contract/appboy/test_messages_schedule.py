"""Appboy: messages.schedule. Written by `make contract` from specs/appboy; not by hand."""

from typing import TypeAlias

import pytest

from appboy_client import models
from appboy_client.resources.messages_schedule import (
    AsyncMessagesSchedule,
    AsyncMessagesScheduleWithRawResponse,
    MessagesSchedule,
    MessagesScheduleWithRawResponse,
)
from appboy_client.testing import AppboyMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[
    MessagesSchedule | AsyncMessagesSchedule, MessagesScheduleWithRawResponse | AsyncMessagesScheduleWithRawResponse
]


@pytest.fixture
def messages_schedule(contract: Contract) -> Called:
    return contract.resource("messages.schedule")


def test_create_message_schedule(messages_schedule: Called) -> None:
    """POST /messages/schedule/create"""
    operation = messages_schedule.operation("createMessageSchedule", returns=(models.ScheduleCreated, models.Queued))
    operation.sends(
        "minimal",
        lambda messages_schedule: messages_schedule.create(
            schedule={"time": "2030-02-20T13:14:47"},
            messages={"android_push": {"alert": "your message", "title": "your message title"}},
            segment_id=AppboyMock.SEGMENT_ID,
        ),
    )
    operation.sends(
        "minimal",
        lambda messages_schedule: messages_schedule.create(
            schedule=models.Schedule(time="2030-02-20T13:14:47"),
            messages=models.ScheduledMessages(
                android_push=models.AndroidPush(alert="your message", title="your message title")
            ),
            segment_id=AppboyMock.SEGMENT_ID,
        ),
    )
    operation.sends(
        "everything",
        lambda messages_schedule: messages_schedule.create(
            schedule={"time": "2030-02-20T13:14:47", "in_local_time": True, "at_optimal_time": True},
            messages={
                "apple_push": {
                    "badge": 1,
                    "alert": "your message",
                    "sound": "default",
                    "extra": {"key": "value"},
                    "content-available": True,
                    "category": "text",
                    "expiry": "2030-02-21T13:14:47Z",
                    "custom_uri": "text",
                    "message_variation_id": AppboyMock.MESSAGE_VARIATION_IDS["apple_push"],
                    "asset_url": "text",
                    "asset_file_type": "aif",
                },
                "android_push": {
                    "alert": "your message",
                    "title": "your message title",
                    "extra": {"key": "value"},
                    "message_variation_id": AppboyMock.MESSAGE_VARIATION_IDS["android_push"],
                    "priority": 1,
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
                "windows_push": {
                    "toast_content": "your message",
                    "push_type": "toast",
                    "toast_title": "text",
                    "toast_navigation_uri": "text",
                    "toast_hash": {"key": "value"},
                    "message_variation_id": AppboyMock.MESSAGE_VARIATION_IDS["windows_phone8_push"],
                },
                "windows8_push": {
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
                    "image_url": "text",
                    "time_to_live": 1,
                },
                "in_app_message": {
                    "message": "your message",
                    "type": "SLIDEUP",
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
                    "buttons": [{"text": "text"}],
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
                    "subject": "text",
                    "reply_to": "email@address.com",
                    "body": "text",
                    "plaintext_body": "text",
                    "email_template_id": "your email template id",
                    "message_variation_id": AppboyMock.MESSAGE_VARIATION_IDS["email"],
                    "extras": {"key": "value"},
                    "headers": {"key": "value"},
                },
                "webhook": {
                    "url": "https://api.appboy.com/users/track",
                    "request_method": "POST",
                    "request_headers": {"Content-Type": "application/json"},
                    "body": '{"message": "your message"}',
                    "message_variation_id": AppboyMock.MESSAGE_VARIATION_IDS["webhook"],
                },
            },
            external_user_ids=[AppboyMock.USER_ID, AppboyMock.SECOND_USER_ID],
            segment_id=AppboyMock.SEGMENT_ID,
            campaign_id=AppboyMock.CAMPAIGN_ID,
            override_messaging_limits=False,
            recipient_subscription_state="all",
        ),
    )
    operation.sends(
        "everything",
        lambda messages_schedule: messages_schedule.create(
            schedule=models.Schedule(time="2030-02-20T13:14:47", in_local_time=True, at_optimal_time=True),
            messages=models.ScheduledMessages(
                apple_push=models.ApplePush(
                    badge=1,
                    alert="your message",
                    sound="default",
                    extra={"key": "value"},
                    content_available=True,
                    category="text",
                    expiry="2030-02-21T13:14:47Z",
                    custom_uri="text",
                    message_variation_id=AppboyMock.MESSAGE_VARIATION_IDS["apple_push"],
                    asset_url="text",
                    asset_file_type="aif",
                ),
                android_push=models.AndroidPush(
                    alert="your message",
                    title="your message title",
                    extra={"key": "value"},
                    message_variation_id=AppboyMock.MESSAGE_VARIATION_IDS["android_push"],
                    priority=1,
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
                windows_push=models.WindowsPhone8Push(
                    toast_content="your message",
                    push_type="toast",
                    toast_title="text",
                    toast_navigation_uri="text",
                    toast_hash={"key": "value"},
                    message_variation_id=AppboyMock.MESSAGE_VARIATION_IDS["windows_phone8_push"],
                ),
                windows8_push=models.WindowsUniversalPush(
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
                    image_url="text",
                    time_to_live=1,
                ),
                in_app_message=models.InAppMessage(
                    message="your message",
                    type="SLIDEUP",
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
                    buttons=[models.InAppMessageButton(text="text")],
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
                    subject="text",
                    reply_to="email@address.com",
                    body="text",
                    plaintext_body="text",
                    email_template_id="your email template id",
                    message_variation_id=AppboyMock.MESSAGE_VARIATION_IDS["email"],
                    extras={"key": "value"},
                    headers={"key": "value"},
                ),
                webhook=models.WebhookMessage(
                    url="https://api.appboy.com/users/track",
                    request_method="POST",
                    request_headers={"Content-Type": "application/json"},
                    body='{"message": "your message"}',
                    message_variation_id=AppboyMock.MESSAGE_VARIATION_IDS["webhook"],
                ),
            ),
            external_user_ids=[AppboyMock.USER_ID, AppboyMock.SECOND_USER_ID],
            segment_id=AppboyMock.SEGMENT_ID,
            campaign_id=AppboyMock.CAMPAIGN_ID,
            override_messaging_limits=False,
            recipient_subscription_state="all",
        ),
    )
    operation.sends(
        "example localTime",
        lambda messages_schedule: messages_schedule.create(
            schedule={"time": "2030-02-20T13:14:47", "in_local_time": True},
            messages={"android_push": {"alert": "your message", "title": "your message title"}},
            external_user_ids=[AppboyMock.USER_ID, AppboyMock.SECOND_USER_ID],
        ),
    )
    operation.sends(
        "example localTime",
        lambda messages_schedule: messages_schedule.create(
            schedule=models.Schedule(time="2030-02-20T13:14:47", in_local_time=True),
            messages=models.ScheduledMessages(
                android_push=models.AndroidPush(alert="your message", title="your message title")
            ),
            external_user_ids=[AppboyMock.USER_ID, AppboyMock.SECOND_USER_ID],
        ),
    )
    operation.sends(
        "example allMessages",
        lambda messages_schedule: messages_schedule.create(
            schedule={"time": "2030-02-20T13:14:47"},
            messages={
                "apple_push": {"badge": 1, "alert": "your message"},
                "android_push": {"alert": "your message", "title": "your message title"},
                "windows_push": {"toast_content": "your message"},
                "windows8_push": {"push_type": "toast_text_01", "toast_text1": "your message"},
                "kindle_push": {"alert": "your message", "title": "your message title"},
                "web_push": {"alert": "your message", "title": "your message title"},
                "in_app_message": {"message": "your message"},
                "email": {
                    "app_id": AppboyMock.APP_ID,
                    "from": "Display Name <email@address.com>",
                    "email_template_id": "your email template id",
                },
                "webhook": {
                    "url": "https://api.appboy.com/users/track",
                    "request_method": "POST",
                    "request_headers": {"Content-Type": "application/json"},
                    "body": '{"message": "your message"}',
                },
            },
            segment_id=AppboyMock.SEGMENT_ID,
            override_messaging_limits=False,
            recipient_subscription_state="all",
        ),
    )
    operation.sends(
        "example allMessages",
        lambda messages_schedule: messages_schedule.create(
            schedule=models.Schedule(time="2030-02-20T13:14:47"),
            messages=models.ScheduledMessages(
                apple_push=models.ApplePush(badge=1, alert="your message"),
                android_push=models.AndroidPush(alert="your message", title="your message title"),
                windows_push=models.WindowsPhone8Push(toast_content="your message"),
                windows8_push=models.WindowsUniversalPush(push_type="toast_text_01", toast_text1="your message"),
                kindle_push=models.KindlePush(alert="your message", title="your message title"),
                web_push=models.WebPush(alert="your message", title="your message title"),
                in_app_message=models.InAppMessage(message="your message"),
                email=models.EmailMessage(
                    app_id=AppboyMock.APP_ID,
                    from_="Display Name <email@address.com>",
                    email_template_id="your email template id",
                ),
                webhook=models.WebhookMessage(
                    url="https://api.appboy.com/users/track",
                    request_method="POST",
                    request_headers={"Content-Type": "application/json"},
                    body='{"message": "your message"}',
                ),
            ),
            segment_id=AppboyMock.SEGMENT_ID,
            override_messaging_limits=False,
            recipient_subscription_state="all",
        ),
    )


def test_update_message_schedule(messages_schedule: Called) -> None:
    """POST /messages/schedule/update"""
    operation = messages_schedule.operation(
        "updateMessageSchedule", returns=(models.Success, models.PartialSuccess, models.Queued)
    )
    operation.sends(
        "minimal",
        lambda messages_schedule: messages_schedule.update(
            schedule_id=AppboyMock.SCHEDULE_ID, schedule={"time": "2030-02-20T13:14:47"}
        ),
    )
    operation.sends(
        "minimal",
        lambda messages_schedule: messages_schedule.update(
            schedule_id=AppboyMock.SCHEDULE_ID, schedule=models.Schedule(time="2030-02-20T13:14:47")
        ),
    )
    operation.sends(
        "everything",
        lambda messages_schedule: messages_schedule.update(
            schedule_id=AppboyMock.SCHEDULE_ID,
            schedule={"time": "2030-02-20T13:14:47", "in_local_time": True, "at_optimal_time": True},
            messages={
                "apple_push": {
                    "badge": 1,
                    "alert": "your message",
                    "sound": "default",
                    "extra": {"key": "value"},
                    "content-available": True,
                    "category": "text",
                    "expiry": "2030-02-21T13:14:47Z",
                    "custom_uri": "text",
                    "message_variation_id": AppboyMock.MESSAGE_VARIATION_IDS["apple_push"],
                    "asset_url": "text",
                    "asset_file_type": "aif",
                },
                "android_push": {
                    "alert": "text",
                    "title": "text",
                    "extra": {"key": "value"},
                    "message_variation_id": AppboyMock.MESSAGE_VARIATION_IDS["android_push"],
                    "priority": 1,
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
                "windows_push": {
                    "toast_content": "text",
                    "push_type": "toast",
                    "toast_title": "text",
                    "toast_navigation_uri": "text",
                    "toast_hash": {"key": "value"},
                    "message_variation_id": AppboyMock.MESSAGE_VARIATION_IDS["windows_phone8_push"],
                },
                "windows8_push": {
                    "push_type": "toast_text_01",
                    "toast_text1": "text",
                    "toast_text2": "text",
                    "toast_text3": "text",
                    "toast_text_img_name": "text",
                    "message_variation_id": AppboyMock.MESSAGE_VARIATION_IDS["windows_universal_push"],
                    "extra_launch_string": "text",
                },
                "kindle_push": {
                    "alert": "text",
                    "title": "text",
                    "extra": {"key": "value"},
                    "message_variation_id": AppboyMock.MESSAGE_VARIATION_IDS["kindle_push"],
                    "priority": 1,
                    "collapse_key": "text",
                    "sound": "default",
                    "custom_uri": "text",
                },
                "web_push": {
                    "alert": "text",
                    "title": "text",
                    "extra": {"key": "value"},
                    "message_variation_id": AppboyMock.MESSAGE_VARIATION_IDS["web_push"],
                    "custom_uri": "text",
                    "image_url": "text",
                    "time_to_live": 1,
                },
                "in_app_message": {
                    "message": "text",
                    "type": "SLIDEUP",
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
                    "buttons": [{"text": "text"}],
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
                    "subject": "text",
                    "reply_to": "email@address.com",
                    "body": "text",
                    "plaintext_body": "text",
                    "email_template_id": "text",
                    "message_variation_id": AppboyMock.MESSAGE_VARIATION_IDS["email"],
                    "extras": {"key": "value"},
                    "headers": {"key": "value"},
                },
                "webhook": {
                    "url": "text",
                    "request_method": "POST",
                    "request_headers": {"key": "value"},
                    "body": "text",
                    "message_variation_id": AppboyMock.MESSAGE_VARIATION_IDS["webhook"],
                },
            },
        ),
    )
    operation.sends(
        "everything",
        lambda messages_schedule: messages_schedule.update(
            schedule_id=AppboyMock.SCHEDULE_ID,
            schedule=models.Schedule(time="2030-02-20T13:14:47", in_local_time=True, at_optimal_time=True),
            messages=models.ScheduledMessages(
                apple_push=models.ApplePush(
                    badge=1,
                    alert="your message",
                    sound="default",
                    extra={"key": "value"},
                    content_available=True,
                    category="text",
                    expiry="2030-02-21T13:14:47Z",
                    custom_uri="text",
                    message_variation_id=AppboyMock.MESSAGE_VARIATION_IDS["apple_push"],
                    asset_url="text",
                    asset_file_type="aif",
                ),
                android_push=models.AndroidPush(
                    alert="text",
                    title="text",
                    extra={"key": "value"},
                    message_variation_id=AppboyMock.MESSAGE_VARIATION_IDS["android_push"],
                    priority=1,
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
                windows_push=models.WindowsPhone8Push(
                    toast_content="text",
                    push_type="toast",
                    toast_title="text",
                    toast_navigation_uri="text",
                    toast_hash={"key": "value"},
                    message_variation_id=AppboyMock.MESSAGE_VARIATION_IDS["windows_phone8_push"],
                ),
                windows8_push=models.WindowsUniversalPush(
                    push_type="toast_text_01",
                    toast_text1="text",
                    toast_text2="text",
                    toast_text3="text",
                    toast_text_img_name="text",
                    message_variation_id=AppboyMock.MESSAGE_VARIATION_IDS["windows_universal_push"],
                    extra_launch_string="text",
                ),
                kindle_push=models.KindlePush(
                    alert="text",
                    title="text",
                    extra={"key": "value"},
                    message_variation_id=AppboyMock.MESSAGE_VARIATION_IDS["kindle_push"],
                    priority=1,
                    collapse_key="text",
                    sound="default",
                    custom_uri="text",
                ),
                web_push=models.WebPush(
                    alert="text",
                    title="text",
                    extra={"key": "value"},
                    message_variation_id=AppboyMock.MESSAGE_VARIATION_IDS["web_push"],
                    custom_uri="text",
                    image_url="text",
                    time_to_live=1,
                ),
                in_app_message=models.InAppMessage(
                    message="text",
                    type="SLIDEUP",
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
                    buttons=[models.InAppMessageButton(text="text")],
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
                    subject="text",
                    reply_to="email@address.com",
                    body="text",
                    plaintext_body="text",
                    email_template_id="text",
                    message_variation_id=AppboyMock.MESSAGE_VARIATION_IDS["email"],
                    extras={"key": "value"},
                    headers={"key": "value"},
                ),
                webhook=models.WebhookMessage(
                    url="text",
                    request_method="POST",
                    request_headers={"key": "value"},
                    body="text",
                    message_variation_id=AppboyMock.MESSAGE_VARIATION_IDS["webhook"],
                ),
            ),
        ),
    )
    operation.sends(
        "example messages",
        lambda messages_schedule: messages_schedule.update(
            schedule_id=AppboyMock.SCHEDULE_ID, messages={"apple_push": {"badge": 1, "alert": "your message"}}
        ),
    )
    operation.sends(
        "example messages",
        lambda messages_schedule: messages_schedule.update(
            schedule_id=AppboyMock.SCHEDULE_ID,
            messages=models.ScheduledMessages(apple_push=models.ApplePush(badge=1, alert="your message")),
        ),
    )


def test_delete_message_schedule(messages_schedule: Called) -> None:
    """POST /messages/schedule/delete"""
    operation = messages_schedule.operation(
        "deleteMessageSchedule", returns=(models.Success, models.PartialSuccess, models.Queued)
    )
    operation.sends("minimal", lambda messages_schedule: messages_schedule.delete(schedule_id=AppboyMock.SCHEDULE_ID))
