"""The message objects and the audience, retyped from the chapter "Messaging"."""

from typing import Any

from tests.conformance.fuzz.documentation import Anything, Array, Choice, Flag, Later, Number, Object, Text, Value

HASH = Object(others=Anything())
COLOR = Text(pattern="^0x[0-9A-Fa-f]{8}$")
# Values outside -2 to 2 count as 0.
PRIORITY = Number()
STATES = ("opted_in", "unsubscribed", "subscribed")
STATE = Text(one_of=STATES)

# "Apple Push Alert Object".
ALERT = Object(
    optional={
        "body": Text(),
        "title": Text(),
        "title_loc_key": Text(),
        "title_loc_args": Array(Text()),
        "action_loc_key": Text(),
        "loc_key": Text(),
        "loc_args": Array(Text()),
    }
)
# "Apple Push Object": the alert is required unless content-available is true.
APPLE = Object(
    optional={
        "badge": Number(),
        "alert": Choice((Text(), ALERT)),
        "sound": Text(),
        "extra": HASH,
        "content-available": Flag(),
        "category": Text(),
        "expiry": Text(),
        "custom_uri": Text(),
        "message_variation_id": Text(),
        "asset_url": Text(),
        "asset_file_type": Text(one_of=("aif", "gif", "jpg", "m4a", "mp3", "mp4", "png", "wav")),
    },
    groups=(("alert",), ("content-available",)),
)
_DRAWER: dict[str, Value] = {
    "extra": HASH,
    "message_variation_id": Text(),
    "priority": PRIORITY,
    "collapse_key": Text(),
    "sound": Text(),
    "custom_uri": Text(),
}
# "Android Push Object": alert and title are required, but an error with send_to_sync.
ANDROID = Object(
    optional={
        "alert": Text(),
        "title": Text(),
        **_DRAWER,
        "send_to_sync": Flag(),
        "summary_text": Text(),
        "time_to_live": Number(),
        "notification_id": Number(),
        "push_icon_image_url": Text(),
        "accent_color": Number(),
    },
    groups=(("alert", "title"), ("send_to_sync",)),
)
KINDLE = Object(required={"alert": Text(), "title": Text()}, optional=_DRAWER)
WEB = Object(
    required={"alert": Text(), "title": Text()},
    optional={
        "extra": HASH,
        "message_variation_id": Text(),
        "custom_uri": Text(),
        "image_url": Text(),
        "time_to_live": Number(),
    },
)
WINDOWS_PHONE = Object(
    required={"toast_content": Text()},
    optional={
        "push_type": Text(one_of=("toast",)),
        "toast_title": Text(),
        "toast_navigation_uri": Text(),
        "toast_hash": HASH,
        "message_variation_id": Text(),
    },
)
WINDOWS = Object(
    required={
        "push_type": Text(
            one_of=tuple(f"toast_{kind}_0{n}" for kind in ("text", "image_and_text") for n in range(1, 5))
        ),
        "toast_text1": Text(),
    },
    optional={
        "toast_text2": Text(),
        "toast_text3": Text(),
        "toast_text_img_name": Text(),
        "message_variation_id": Text(),
        "extra_launch_string": Text(),
    },
)
_PLATFORMS = ("ios", "android", "windows", "windows8", "kindle", "android_china", "web")
_CLICKS: dict[str, Value] = {
    **{f"{p}_click_action": Text(one_of=("NONE", "NEWS_FEED", "URI"), default="NONE") for p in _PLATFORMS},
    **{f"{p}_uri": Text(format="uri") for p in _PLATFORMS},
}
BUTTON = Object(required={"text": Text()}, optional={"text_color": COLOR, "background_color": COLOR, **_CLICKS})
IN_APP = Object(
    required={"message": Text(max_length=140)},
    optional={
        "type": Text(one_of=("SLIDEUP", "MODAL", "FULL"), default="SLIDEUP"),
        "also_send_to_slideup_only_versions": Flag(default=True),
        "message_text_color": COLOR,
        "header": Text(),
        "header_text_color": COLOR,
        "background_color": COLOR,
        "close_button_color": COLOR,
        "slide_from": Text(one_of=("TOP", "BOTTOM"), default="BOTTOM"),
        "message_close": Text(one_of=("SWIPE", "AUTO_DISMISS"), default="AUTO_DISMISS"),
        "icon": Text(pattern="^[0-9A-Fa-f]{4}$"),
        "icon_color": COLOR,
        "icon_background_color": COLOR,
        "image_url": Text(),
        "buttons": Array(BUTTON, max_items=2),
        "extras": HASH,
        **_CLICKS,
        "message_variation_id": Text(),
    },
)
EMAIL = Object(
    required={"app_id": Text(), "from": Text(pattern="^.+ <[^<>@ ]+@[^<>@ ]+>$")},
    optional={
        "subject": Text(),
        "reply_to": Text(format="email"),
        "body": Text(),
        "plaintext_body": Text(),
        "email_template_id": Text(),
        "message_variation_id": Text(),
        "extras": HASH,
        "headers": HASH,
    },
    groups=(("body",), ("email_template_id",)),
)
WEBHOOK = Object(
    required={"url": Text(), "request_method": Text(one_of=("POST", "PUT", "DELETE", "GET"))},
    optional={"request_headers": HASH, "body": Text(), "message_variation_id": Text()},
)
_BOTH: dict[str, Value] = {
    "apple_push": APPLE,
    "android_push": ANDROID,
    "kindle_push": KINDLE,
    "web_push": WEB,
    "in_app_message": IN_APP,
    "email": EMAIL,
}
# Each operation lists its own names for the Windows messages; "No message to send": one kind at least.
MESSAGES = Object(
    optional={**_BOTH, "windows_phone8_push": WINDOWS_PHONE, "windows_universal_push": WINDOWS}, min_fields=1
)
SCHEDULED_MESSAGES = Object(
    optional={**_BOTH, "windows_push": WINDOWS_PHONE, "windows8_push": WINDOWS, "webhook": WEBHOOK}, min_fields=1
)
SCHEDULE = Object(
    required={"time": Choice((Text(format="date-time"), Text()))},
    optional={"in_local_time": Flag(), "at_optimal_time": Flag()},
)

# "Connected Audience Object" and "Connected Audience Filter".
_COMPARISONS = (
    "equals",
    "not_equal",
    "does_not_equal",
    "matches_regex",
    "does_not_match_regex",
    "includes_value",
    "does_not_include_value",
    "greater_than",
    "greater_than_or_equal_to",
    "less_than",
    "less_than_or_equal_to",
    "less_than_x_days_ago",
    "greater_than_x_days_ago",
    "less_than_x_days_in_the_future",
    "greater_than_x_days_in_the_future",
    "after",
    "before",
)
_COMPARED = Object(
    required={
        "custom_attribute_name": Text(),
        "comparison": Text(one_of=_COMPARISONS),
        "value": Choice((Text(), Number(whole=False), Flag())),
    }
)
_EXISTING = Object(required={"custom_attribute_name": Text(), "comparison": Text(one_of=("exists", "does_not_exist"))})
_SUBSCRIBED = Object(required={"comparison": Text(one_of=("is", "is_not")), "value": STATE})


def _audience() -> Value:
    return AUDIENCE


AUDIENCE = Choice(
    (
        Object(required={"AND": Array(Later(_audience))}),
        Object(required={"OR": Array(Later(_audience))}),
        Object(required={"custom_attribute": Choice((_COMPARED, _EXISTING))}),
        Object(required={"push_subscription_status": _SUBSCRIBED}),
        Object(required={"email_subscription_status": _SUBSCRIBED}),
    )
)

EYES: Any = {"custom_attribute": {"custom_attribute_name": "eye_color", "comparison": "equals", "value": "blue"}}
FOOD: Any = {
    "custom_attribute": {
        "custom_attribute_name": "favorite_foods",
        "comparison": "includes_value",
        "value": "pizza",
    }
}
BOUGHT: Any = {
    "custom_attribute": {
        "custom_attribute_name": "last_purchase_time",
        "comparison": "less_than_x_days_ago",
        "value": 2,
    }
}
ALL_MESSAGES: Any = {
    "apple_push": {"alert": {"body": "text", "title": "t", "loc_args": ["a"]}, "badge": 1, "sound": "default"},
    "android_push": {"alert": "your message", "title": "your message title", "priority": -2, "accent_color": 1},
    "kindle_push": {"alert": "a", "title": "t", "priority": 2},
    "web_push": {"alert": "a", "title": "t", "time_to_live": 1},
    "in_app_message": {
        "message": "m" * 140,
        "type": "FULL",
        "message_text_color": "0xFF00AA88",
        "icon": "f042",
        "buttons": [{"text": "b", "ios_click_action": "URI", "ios_uri": "http://example.com"}, {"text": "c"}],
    },
    "email": {
        "app_id": "app",
        "from": "Display Name <email@address.com>",
        "body": "<p>",
        "reply_to": "email@address.com",
    },
}
PHONE: Any = {"push_type": "toast", "toast_content": "c"}
UNIVERSAL: Any = {"push_type": "toast_image_and_text_04", "toast_text1": "one"}
SILENT: Any = {"apple_push": {"content-available": True}, "android_push": {"send_to_sync": True}}
HOOK: Any = {"url": "http://example.com", "request_method": "PUT", "request_headers": {"X-A": "b"}, "body": "{}"}
