"""Braze: messages. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models, params
from braze_rest_client.resources.messages import (
    AsyncMessages,
    AsyncMessagesWithRawResponse,
    Messages,
    MessagesWithRawResponse,
)
from braze_rest_client.testing import BrazeMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[Messages | AsyncMessages, MessagesWithRawResponse | AsyncMessagesWithRawResponse]


@pytest.fixture
def messages(contract: Contract) -> Called:
    return contract.resource("messages")


def test_send_messages(messages: Called) -> None:
    """POST /messages/send"""
    operation = messages.operation("sendMessages", returns=models.MessageSendResult)
    operation.sends(
        "minimal",
        lambda messages: messages.send(
            external_user_ids=["user1", "user2"],
            segment_id=BrazeMock.SEGMENT_ID,
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
            messages={"android_push": {"alert": "Hello", "title": "A message"}},
        ),
    )
    operation.sends(
        "minimal",
        lambda messages: messages.send(
            external_user_ids=["user1", "user2"],
            segment_id=BrazeMock.SEGMENT_ID,
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
            messages=models.Messages(android_push=models.AndroidPush(alert="Hello", title="A message")),
        ),
    )
    operation.sends(
        "everything",
        lambda messages: messages.send(
            broadcast=False,
            external_user_ids=["user1", "user2"],
            user_aliases=[{"alias_name": "example_name", "alias_label": "example_label"}],
            segment_id=BrazeMock.SEGMENT_ID,
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
            campaign_id=BrazeMock.CAMPAIGN_ID,
            send_id="example_send_id",
            override_frequency_capping=False,
            recipient_subscription_state="all",
            messages={
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
                "apple_push": {
                    "badge": 1,
                    "alert": params.ApplePushAlertParam(
                        body="Message here",
                        title="Hello!",
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
                            "basic_auth_credential": "company_basic_auth_credential_name",
                        }
                    ],
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
                "webhook": {
                    "url": "text",
                    "request_method": "POST",
                    "request_headers": {"key": "value"},
                    "body": "text",
                    "message_variation_id": BrazeMock.MESSAGE_VARIATION_IDS["webhook"],
                },
                "whats_app": {
                    "app_id": BrazeMock.APP_ID,
                    "subscription_group_id": BrazeMock.EMAIL_GROUP_ID,
                    "message_type": "template_message",
                    "message": params.WhatsAppTemplateParam(
                        template_name="text",
                        template_language_code="text",
                        header_variables={"key": "text"},
                        body_variables={"key": "text"},
                        button_variables={"key": "text"},
                        header_media_uri="text",
                    ),
                    "message_variation_id": BrazeMock.MESSAGE_VARIATION_IDS["whats_app"],
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
        lambda messages: messages.send(
            broadcast=False,
            external_user_ids=["user1", "user2"],
            user_aliases=[models.UserAlias(alias_name="example_name", alias_label="example_label")],
            segment_id=BrazeMock.SEGMENT_ID,
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
            campaign_id=BrazeMock.CAMPAIGN_ID,
            send_id="example_send_id",
            override_frequency_capping=False,
            recipient_subscription_state="all",
            messages=models.Messages(
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
                apple_push=models.ApplePush(
                    badge=1,
                    alert=models.ApplePushAlert(
                        body="Message here",
                        title="Hello!",
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
                            basic_auth_credential="company_basic_auth_credential_name",
                        )
                    ],
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
                webhook=models.WebhookMessage(
                    url="text",
                    request_method="POST",
                    request_headers={"key": "value"},
                    body="text",
                    message_variation_id=BrazeMock.MESSAGE_VARIATION_IDS["webhook"],
                ),
                whats_app=models.WhatsAppMessage(
                    app_id=BrazeMock.APP_ID,
                    subscription_group_id=BrazeMock.EMAIL_GROUP_ID,
                    message_type="template_message",
                    message=models.WhatsAppTemplate(
                        template_name="text",
                        template_language_code="text",
                        header_variables={"key": "text"},
                        body_variables={"key": "text"},
                        button_variables={"key": "text"},
                        header_media_uri="text",
                    ),
                    message_variation_id=BrazeMock.MESSAGE_VARIATION_IDS["whats_app"],
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
        lambda messages: messages.send(
            external_user_ids=["user1", "user2"],
            user_aliases=[{"alias_name": "example_name", "alias_label": "example_label"}],
            segment_id=BrazeMock.SEGMENT_ID,
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
            send_id="example_send_id",
            override_frequency_capping=False,
            recipient_subscription_state="all",
            messages={"android_push": {"alert": "Hello", "title": "A message"}},
        ),
    )
    operation.sends(
        "example allTargets",
        lambda messages: messages.send(
            external_user_ids=["user1", "user2"],
            user_aliases=[models.UserAlias(alias_name="example_name", alias_label="example_label")],
            segment_id=BrazeMock.SEGMENT_ID,
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
            send_id="example_send_id",
            override_frequency_capping=False,
            recipient_subscription_state="all",
            messages=models.Messages(android_push=models.AndroidPush(alert="Hello", title="A message")),
        ),
    )
    operation.sends(
        "example applePush",
        lambda messages: messages.send(
            broadcast=False,
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
            campaign_id=BrazeMock.CAMPAIGN_ID,
            override_frequency_capping=False,
            recipient_subscription_state="all",
            messages={
                "apple_push": {
                    "alert": params.ApplePushAlertParam(body="Message here", title="Hello!"),
                    "expiry": "2030-02-20T13:14:47Z",
                    "message_variation_id": BrazeMock.MESSAGE_VARIATION_IDS["ios_push"],
                }
            },
        ),
    )
    operation.sends(
        "example applePush",
        lambda messages: messages.send(
            broadcast=False,
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
            campaign_id=BrazeMock.CAMPAIGN_ID,
            override_frequency_capping=False,
            recipient_subscription_state="all",
            messages=models.Messages(
                apple_push=models.ApplePush(
                    alert=models.ApplePushAlert(body="Message here", title="Hello!"),
                    expiry="2030-02-20T13:14:47Z",
                    message_variation_id=BrazeMock.MESSAGE_VARIATION_IDS["ios_push"],
                )
            ),
        ),
    )
    operation.sends(
        "example emailAttachment",
        lambda messages: messages.send(
            external_user_ids=["recipient_user_id"],
            messages={
                "email": {
                    "app_id": BrazeMock.APP_ID,
                    "from": "mail <mail@e.company.com>",
                    "subject": "Basis auth attachment test",
                    "body": "my attachment test",
                    "attachments": [
                        {
                            "file_name": "checkout_receipt.pdf",
                            "url": "https://fileserver.company.com/user123-checkout_receipt.pdf",
                            "basic_auth_credential": "company_basic_auth_credential_name",
                        }
                    ],
                }
            },
        ),
    )
    operation.sends(
        "example emailAttachment",
        lambda messages: messages.send(
            external_user_ids=["recipient_user_id"],
            messages=models.Messages(
                email=models.EmailMessage(
                    app_id=BrazeMock.APP_ID,
                    from_="mail <mail@e.company.com>",
                    subject="Basis auth attachment test",
                    body="my attachment test",
                    attachments=[
                        models.EmailAttachment(
                            file_name="checkout_receipt.pdf",
                            url="https://fileserver.company.com/user123-checkout_receipt.pdf",
                            basic_auth_credential="company_basic_auth_credential_name",
                        )
                    ],
                )
            ),
        ),
    )


def test_list_scheduled_broadcasts(messages: Called) -> None:
    """GET /messages/scheduled_broadcasts"""
    operation = messages.operation("listScheduledBroadcasts", returns=models.ScheduledBroadcastList)
    operation.sends(
        "minimal", lambda messages: messages.list_scheduled_broadcasts(end_time="2018-09-01T00:00:00-04:00")
    )
