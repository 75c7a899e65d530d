# Copied from overrides/braze/mocking/channel_objects.py; edit it there.

"""The message objects of the other channels (`objects/email`, `sms`, `webhook`, `content_card`, `whats_app`)."""

from collections.abc import Mapping, Sequence

from engagement_core.testing.values import as_list, as_object

from . import validators
from .validators import Validator, flag, mapping, text, whole

_ADDRESS = r"[^\s@<>]+@[^\s@<>]+"
_MAX_ROWS = 10

attachment = validators.fields({"file_name": text, "url": text}, {"basic_auth_credential": text})
_EMAIL = validators.fields(
    {
        "app_id": text,
        "from": validators.matching(rf"[^<>]*<{_ADDRESS}>", 'of the form "Display Name <email@address.com>"'),
    },
    {
        "subject": text,
        "reply_to": validators.either(validators.matching(_ADDRESS, "an address"), validators.one_of("NO_REPLY_TO")),
        "bcc": text,
        "body": text,
        "plaintext_body": text,
        "preheader": text,
        "email_template_id": text,
        "message_variation_id": text,
        "extras": mapping,
        "headers": mapping,
        "should_inline_css": flag,
        "attachments": validators.array(attachment),
    },
)
_CARD = validators.fields(
    {"type": validators.one_of("CLASSIC", "CAPTIONED_IMAGE", "BANNER")},
    {
        "title": text,
        "description": text,
        "message_variation_id": text,
        "pinned": flag,
        "image_url": text,
        "time_to_live": whole,
        "expire_at": validators.date,
        "expire_in_local_time": flag,
        "ios_uri": text,
        "android_uri": text,
        "web_uri": text,
        "ios_use_webview": flag,
        "android_use_webview": flag,
        "uri_text": text,
        "extra": mapping,
    },
)
sms = validators.fields(
    {"subscription_group_id": text, "body": text, "app_id": text},
    {
        "message_variation_id": text,
        "media_items": validators.array(validators.anything),
        "link_shortening_enabled": flag,
        "user_click_tracking_enabled": flag,
    },
)
webhook = validators.fields(
    {"url": text, "request_method": validators.one_of("POST", "PUT", "DELETE", "GET")},
    {"request_headers": mapping, "body": text, "message_variation_id": text},
)
_ROW = validators.fields({"row_title": text}, {"row_description": text})
_SECTIONS = validators.array(validators.fields({"section_title": text, "list_rows": validators.array(_ROW)}), least=1)
_WHATS_APP: Mapping[str, Validator] = {
    "template_message": validators.fields(
        {"template_name": text, "template_language_code": text},
        {
            "header_variables": mapping,
            "body_variables": mapping,
            "button_variables": mapping,
            "header_media_uri": text,
        },
    ),
    "text_response_message": validators.fields({"body": text}, {"preview_url": flag}),
    "text_image_response_message": validators.fields({"image_uri": text}, {"caption": text}),
    "quick_reply_response_message": validators.fields(
        {"body": text, "buttons": validators.array(validators.fields({"text": text}))},
        {"header_image_uri": text, "header_text": text, "footer": text},
    ),
    "list_response_message": validators.fields(
        {"body": text, "list": validators.fields({"list_button_text": text, "list_sections": _SECTIONS})},
        {"header": text, "footer": text},
    ),
    "flow_response_message": validators.fields(
        {
            "body": text,
            "flow_button": validators.fields(
                {
                    "caption": validators.satisfying(
                        lambda value: isinstance(value, str) and len(value) <= 20, "a string of up to 20 characters"
                    ),
                    "flow_id": text,
                }
            ),
        },
        {"header_text": text, "footer": text, "generate_custom_attribute": flag},
    ),
}
"""The message by its type."""


def email(value: object) -> Sequence[str]:
    """Return the errors of an email object."""
    message = as_object(value) or {}
    missing = "body" not in message and "email_template_id" not in message
    return [*_EMAIL(message), *(["body is required unless email_template_id is given"] if missing else [])]


def content_card(value: object) -> Sequence[str]:
    """Return the errors of a Content Card object."""
    card = as_object(value) or {}
    errors = [*_CARD(card)]
    if card.get("type") != "BANNER":
        errors += [f"{name} is required" for name in ("title", "description") if name not in card]
    if card.get("type") in ("BANNER", "CAPTIONED_IMAGE") and "image_url" not in card:
        errors.append("image_url is required")
    if "time_to_live" in card and "expire_at" in card:
        errors.append("must have either time_to_live or expire_at")
    return errors


def whats_app(value: object) -> Sequence[str]:
    """Return the errors of a WhatsApp object."""
    message = as_object(value) or {}
    envelope = validators.fields(
        {
            "app_id": text,
            "subscription_group_id": text,
            "message_type": validators.one_of(*_WHATS_APP),
            "message": mapping,
        },
        {"message_variation_id": text},
    )
    errors = envelope(message)
    if errors:
        return errors
    inner = as_object(message["message"]) or {}
    found = [f"message {error}" for error in _WHATS_APP[str(message["message_type"])](inner)]
    if "header_image_uri" in inner and "header_text" in inner:
        found.append("message must have only one of header_image_uri and header_text")
    sections = validators.objects((as_object(inner.get("list")) or {}).get("list_sections"))
    if sum(len(as_list(section.get("list_rows")) or []) for section in sections) > _MAX_ROWS:
        found.append(f"message must not have more than {_MAX_ROWS} rows")
    return found
