# Copied from overrides/braze/mocking/seed_messages.py; edit it there.

"""What the details of a message show, by channel."""

from collections.abc import Mapping

from . import seed_ids as ids
from .responses import JSONObject

CONTENTS: Mapping[str, JSONObject] = {
    "ios_push": {
        "alert": "Hello",
        "title": "A message",
        "action": "OPEN_APP",
        "image_url": "",
        "large_image_url": None,
        "extras": {"key": "value"},
    },
    "android_push": {
        "alert": "Hello",
        "title": "A message",
        "action": "OPEN_APP",
        "image_url": "",
        "large_image_url": "https://images.example.com/large.png",
        "extras": {},
    },
    "kindle_push": {"alert": "Hello", "extras": {}},
    "web_push": {"alert": "Hello", "extras": {}},
    "email": {
        "subject": "Hello",
        "body": "<p>Hello</p>",
        "from": "Shop <shop@example.com>",
        "reply_to": "reply@example.com",
        "title": "Welcome",
        "amp_body": "",
        "preheader": "A greeting",
        "custom_plain_text": "Hello",
        "should_inline_css": True,
        "should_whitespace_header": False,
        "email_headers": [],
        "extras": [],
    },
    "webhook": {
        "url": "https://hooks.example.com",
        "body": "{}",
        "type": "json",
        "headers": {"X-Sample": "1"},
        "method": "POST",
    },
    "content_cards": {"extras": {"key": "value"}},
    "sms": {"body": "Hello", "from": "12025550100", "subscription_group_id": ids.SMS_GROUP_ID},
    "whats_app": {
        "subscription_group_id": ids.SMS_GROUP_ID,
        "from": ["12025550100"],
        "template_name": "greeting",
        "template_language_code": "en",
        "header_variables": [],
        "body_variables": ["{{${first_name}}}"],
        "button_variables": [],
    },
    "trigger_in_app_message": {"message": "Hello", "extras": {}},
}
