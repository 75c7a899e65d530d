# Generated from specs/braze/*.yaml; do not edit.

"""Typed dictionaries that methods accept in place of models; keys are the field names of the API."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from braze_rest_client import models


class UserAliasParam(TypedDict):
    """Another name for a user, beside the external ID. A user has at most one alias name per label."""

    alias_name: str
    """The name itself, of at most 236 bytes. At least 1 character."""

    alias_label: str
    """The kind of the alias, under a name of your own, of at most 236 bytes. At least 1 character."""


class AliasToIdentifyParam(TypedDict):
    """A user with an alias only, and the external ID that the user gets."""

    external_id: models.ExternalId
    """The external ID. If no user has it, the response lists a non-fatal error."""

    user_alias: models.UserAlias | UserAliasParam
    """The alias of the user."""


UserAttributesParam: TypeAlias = Mapping[str, Any]
"""Attributes of one user: the profile fields below, and custom attributes under your own names. One identifier is
required: `external_id`, `user_alias`, `braze_id`, `email` or `phone`; or `push_token_import` set to true, with
`push_tokens`. `external_id` and `user_alias` exclude each other; `email` wins over `phone`. A null removes an
attribute.
"""


class CustomAttributeIncrementParam(TypedDict):
    """Adds to a custom attribute that is an integer."""

    inc: int
    """The amount to add; a negative number subtracts."""


class CustomAttributeArrayChangeParam(TypedDict):
    """Adds elements to a custom attribute that is an array, removes some, or both."""

    add: NotRequired[Sequence[str]]
    """The elements to add."""

    remove: NotRequired[Sequence[str]]
    """The elements to remove."""


CustomAttributeObjectsChangeParam = TypedDict(
    "CustomAttributeObjectsChangeParam",
    {
        "$add": "NotRequired[Sequence[Mapping[str, Any]]]",
        "$remove": "NotRequired[Sequence[models.CustomAttributeObjectSelector | CustomAttributeObjectSelectorParam]]",
        "$update": "NotRequired[Sequence[models.CustomAttributeObjectUpdate | CustomAttributeObjectUpdateParam]]",
    },
)
"""Adds objects to a custom attribute that is an array of objects, removes some, or changes some."""


CustomAttributeObjectSelectorParam = TypedDict(
    "CustomAttributeObjectSelectorParam",
    {
        "$identifier_key": "str",
        "$identifier_value": "Any",
    },
)
"""Selects the objects of an array by the value of one key."""


CustomAttributeObjectUpdateParam = TypedDict(
    "CustomAttributeObjectUpdateParam",
    {
        "$identifier_key": "str",
        "$identifier_value": "Any",
        "$new_object": "Mapping[str, Any]",
    },
)
"""Changes the objects of an array that have a value under one key."""


class UserLocationParam(TypedDict):
    """A place on the globe."""

    longitude: float
    """The longitude in degrees."""

    latitude: float
    """The latitude in degrees."""


class PushTokenParam(TypedDict):
    """A push token of an app on a device."""

    app_id: str
    """The identifier of the app."""

    token: str
    """The token."""

    device_id: NotRequired[str]
    """The identifier of the device, of 8 to 255 bytes. If absent, a random one is generated."""


class SubscriptionGroupStateParam(TypedDict):
    """The state of a user in a subscription group."""

    subscription_group_id: str
    """The identifier of the subscription group, a UUID."""

    subscription_state: Literal["subscribed", "unsubscribed"]
    """The state."""

    use_double_opt_in_logic: NotRequired[bool]
    """Whether the user is asked to confirm by SMS. For subscription groups of SMS only. Default false."""


class FacebookProfileParam(TypedDict):
    """The Facebook data of a user; any of these fields."""

    id: NotRequired[str]
    """The user's identifier on Facebook."""

    likes: NotRequired[Sequence[str]]
    """The user's likes."""

    num_friends: NotRequired[int]
    """The number of the user's friends."""


class TwitterProfileParam(TypedDict):
    """The Twitter data of a user; any of these fields."""

    id: NotRequired[int]
    """The user's identifier on Twitter."""

    screen_name: NotRequired[str]
    """The user's Twitter handle."""

    followers_count: NotRequired[int]
    """The number of the user's followers on Twitter."""

    friends_count: NotRequired[int]
    """The number of accounts that the user follows on Twitter."""

    statuses_count: NotRequired[int]
    """The number of the user's posts on Twitter."""


class EventParam(TypedDict):
    """A custom event that happened once, to one user. One identifier is required: `external_id`, `user_alias`,
    `braze_id`, `email` or `phone`.
    """

    name: str
    """The name of the event."""

    time: models.EventTime | EventTimeParam
    """When it happened."""

    external_id: NotRequired[models.ExternalId]
    """Your own identifier of the user."""

    user_alias: NotRequired[models.UserAlias | UserAliasParam]
    """An alias of the user."""

    braze_id: NotRequired[str]
    """Braze's identifier of the user."""

    email: NotRequired[str]
    """The user's e-mail address."""

    phone: NotRequired[str]
    """The user's phone number."""

    app_id: NotRequired[str]
    """The identifier of the app in which it happened."""

    properties: NotRequired[models.EventProperties | EventPropertiesParam]
    """The properties of the event."""

    _update_existing_only: NotRequired[bool]
    """Whether to update only, and create no user. With `user_alias` it counts as true; to create a user with an alias
    only, set it to false.
    """


class PurchaseParam(TypedDict):
    """A purchase by one user at one time; legacy, in maintenance mode since 2026, and not available to new customers,
    who record recommended eCommerce events instead. One identifier is required: `external_id`, `user_alias`,
    `braze_id`, `email` or `phone`.
    """

    product_id: str | int
    """The identifier of the product, for example its name or category. A workspace has at most 5,000 products."""

    currency: str
    """The currency, as an alphabetic code of ISO 4217."""

    price: float
    """The price in the base unit of the currency."""

    time: models.EventTime | EventTimeParam
    """When it happened."""

    external_id: NotRequired[models.ExternalId]
    """Your own identifier of the user."""

    user_alias: NotRequired[models.UserAlias | UserAliasParam]
    """An alias of the user."""

    braze_id: NotRequired[str]
    """Braze's identifier of the user."""

    email: NotRequired[str]
    """The user's e-mail address."""

    phone: NotRequired[str]
    """The user's phone number."""

    app_id: NotRequired[str]
    """The identifier of the app in which it happened."""

    quantity: NotRequired[int]
    """The quantity. It counts as that many single purchases. At most 100; default 1."""

    properties: NotRequired[models.EventProperties | EventPropertiesParam]
    """The properties of the purchase."""

    _update_existing_only: NotRequired[bool]
    """Whether to update only, and create no user."""


class RecipientParam(TypedDict):
    """A user who receives a message, and what is personal in it. Name the user by exactly one of `external_user_id`,
    `user_alias`, `braze_id` and `email`. A user who is named twice in a request receives one message, with the
    properties of the last entry.
    """

    external_user_id: NotRequired[models.ExternalId]
    """Your own identifier of the user."""

    user_alias: NotRequired[models.UserAlias | UserAliasParam]
    """An alias of the user."""

    braze_id: NotRequired[str]
    """Braze's identifier of the user."""

    email: NotRequired[str]
    """The user's e-mail address."""

    prioritization: NotRequired[models.Prioritization | PrioritizationParam]
    """How one user is chosen if several have the e-mail address. Required with `email`."""

    trigger_properties: NotRequired[models.TriggerProperties | TriggerPropertiesParam]
    """Values for placeholders of the message, for this user. For campaigns and messages; they win over those of the
    request.
    """

    canvas_entry_properties: NotRequired[models.CanvasContext | CanvasContextParam]
    """The former name of `context`."""

    context: NotRequired[models.CanvasContext | CanvasContextParam]
    """Values for placeholders of the messages, for this user. For Canvases; they win over those of the request."""

    send_to_existing_only: NotRequired[bool]
    """Whether only a user who exists receives the message. If false, `attributes` are required and an unknown user is
    created with them. Not allowed with `user_alias`. Default true.
    """

    attributes: NotRequired[Mapping[str, models.CustomAttributeValue | CustomAttributeValueParam]]
    """Attributes to set before the message is sent, as in `UserAttributes` without an identifier."""


class ScheduleParam(TypedDict):
    """When something is sent. With only `time`, at that time for everyone."""

    time: dt.datetime | str
    """The time, in ISO 8601 and UTC. With `in_local_time` or `at_optimal_time` it must not have a zone."""

    in_local_time: NotRequired[bool]
    """Whether each user receives it at that date and time in the user's own time zone. It is an error if the time has
    passed in all time zones.
    """

    at_optimal_time: NotRequired[bool]
    """Whether each user receives it on that date at the user's optimal time."""


class AudienceAndParam(TypedDict):
    """Users selected by all of the parts."""

    AND: Sequence[models.ConnectedAudience | ConnectedAudienceParam]
    """The parts."""


class AudienceOrParam(TypedDict):
    """Users selected by at least one of the parts."""

    OR: Sequence[models.ConnectedAudience | ConnectedAudienceParam]
    """The parts."""


class CustomAttributeFilterParam(TypedDict):
    """Users whose custom attribute matches a comparison."""

    custom_attribute: models.CustomAttributeComparison | CustomAttributeComparisonParam
    """The comparison."""


class CustomAttributeComparisonParam(TypedDict):
    """Compares a custom attribute with a value. Its type determines the possible comparisons. Every type: `exists`,
    `does_not_exist`. String: `equals`, `not_equal`, `matches_regex`, `does_not_match_regex`. Array:
    `includes_value`, `does_not_include_value`. Number: `equals`, `not_equal`, `greater_than`,
    `greater_than_or_equal_to`, `less_than`, `less_than_or_equal_to`. Boolean: `equals`, `not_equal`. Time:
    `less_than_x_days_ago`, `greater_than_x_days_ago`, `less_than_x_days_in_the_future`,
    `greater_than_x_days_in_the_future`, `after`, `before`.
    """

    custom_attribute_name: str
    """The name of the custom attribute."""

    comparison: Literal[
        "equals",
        "not_equal",
        "matches_regex",
        "does_not_match_regex",
        "exists",
        "does_not_exist",
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
    ]
    """The comparison."""

    value: NotRequired[str | float | bool]
    """The value to compare with: none for `exists` and `does_not_exist`, a date and time in ISO 8601 for `after` and
    `before`.
    """


class PushSubscriptionFilterParam(TypedDict):
    """Users whose subscription to push messages matches a comparison."""

    push_subscription_status: models.SubscriptionComparison | SubscriptionComparisonParam
    """The comparison."""


class EmailSubscriptionFilterParam(TypedDict):
    """Users whose subscription to e-mail matches a comparison."""

    email_subscription_status: models.SubscriptionComparison | SubscriptionComparisonParam
    """The comparison."""


class SubscriptionComparisonParam(TypedDict):
    """Compares a subscription with a state."""

    comparison: Literal["is", "is_not"]
    """The comparison."""

    value: models.SubscriptionState
    """The state to compare with."""


class LastUsedAppFilterParam(TypedDict):
    """Users whose last use of the app matches a comparison."""

    last_used_app: models.LastUsedAppComparison | LastUsedAppComparisonParam
    """The comparison."""


class LastUsedAppComparisonParam(TypedDict):
    """Compares the time of the last use with another."""

    comparison: Literal["after", "before"]
    """The comparison."""

    value: models.IsoTime | IsoTimeParam
    """The time to compare with, in ISO 8601."""


ApplePushParam = TypedDict(
    "ApplePushParam",
    {
        "badge": "NotRequired[int]",
        "alert": "NotRequired[str | models.ApplePushAlert | ApplePushAlertParam]",
        "sound": "NotRequired[str]",
        "extra": "NotRequired[Mapping[str, Any]]",
        "content-available": "NotRequired[bool]",
        "interruption_level": "NotRequired[Literal['passive', 'active', 'time-sensitive', 'critical']]",
        "relevance_score": "NotRequired[float]",
        "expiry": "NotRequired[str]",
        "custom_uri": "NotRequired[str]",
        "use_webview": "NotRequired[bool]",
        "message_variation_id": "NotRequired[str]",
        "notification_group_thread_id": "NotRequired[str]",
        "asset_url": "NotRequired[str]",
        "asset_file_type": "NotRequired[Literal['aif', 'gif', 'jpg', 'm4a', 'mp3', 'mp4', 'png', 'wav']]",
        "collapse_id": "NotRequired[str]",
        "mutable_content": "NotRequired[bool]",
        "send_to_most_recent_device_only": "NotRequired[bool]",
        "category": "NotRequired[str]",
        "buttons": "NotRequired[Sequence[models.ApplePushButton | ApplePushButtonParam]]",
        "apns_priority": "NotRequired[int]",
    },
)
"""A push message to iOS devices. Either `alert`, or `content-available` set to true, is required. `alert`, `extra` and
the other options have at most 1,912 bytes together; more is rejected.
"""


class ApplePushAlertParam(TypedDict):
    """The title and text of an Apple push message, with its localization."""

    body: NotRequired[str]
    """The text. It may be omitted only if the message has `content-available` set to true."""

    title: NotRequired[str]
    """The title."""

    title_loc_key: NotRequired[str]
    """The key of a localized title."""

    title_loc_args: NotRequired[Sequence[str]]
    """The texts that fill the placeholders of the title that `title_loc_key` names."""

    action_loc_key: NotRequired[str]
    """The key of a localized text of the action button."""

    loc_key: NotRequired[str]
    """The key of a localized text."""

    loc_args: NotRequired[Sequence[str]]
    """The texts that fill the placeholders of the text that `loc_key` names."""

    sound: NotRequired[str]
    """The path of the sound in the app. For Live Activities only."""


class ApplePushButtonParam(TypedDict):
    """A button of an Apple push message."""

    action_id: str
    """The identifier of the button in its category."""

    action: NotRequired[Literal["OPEN_APP", "URI", "DEEP_LINK", "CLOSE"]]
    """What the button does. By default, the button opens the app or closes the message, depending on which it is. A
    category of the app's own requires `URI` or `DEEP_LINK`.
    """

    uri: NotRequired[str]
    """A web address or deep link. A category of the app's own requires it."""

    use_webview: NotRequired[bool]
    """Whether a web address opens inside the app. Default true."""


class AndroidPushParam(TypedDict):
    """A push message to Android devices. Either `alert` and `title`, or `send_to_sync` set to true, which forbids both,
    are required. `alert` and `extra` have at most 4,000 bytes together; more is rejected.
    """

    alert: NotRequired[str]
    """The text."""

    title: NotRequired[str]
    """The title that appears in the notification drawer."""

    extra: NotRequired[Mapping[str, Any]]
    """Additional keys and values. `appboy_image_url` is the URL of a large picture."""

    message_variation_id: NotRequired[str]
    """The variation of the campaign to which this message is attributed, an Android push message. Required if the
    request has a `campaign_id`.
    """

    notification_channel_id: NotRequired[str]
    """The notification channel of the app."""

    priority: NotRequired[int]
    """The priority, from -2 to 2. Any other value counts as 0."""

    android_priority: NotRequired[Literal["normal", "high"]]
    """The priority at Google's service."""

    send_to_sync: NotRequired[bool]
    """Whether the message only wakes the app. If true, `alert` and `title` are errors."""

    collapse_key: NotRequired[str]
    """A later message with the same key replaces this one."""

    sound: NotRequired[str]
    """The path of the sound in the app; `default` is the default sound."""

    custom_uri: NotRequired[str]
    """A web address or deep link."""

    use_webview: NotRequired[bool]
    """Whether a web address opens inside the app. Default false."""

    summary_text: NotRequired[str]
    """The text under a large picture."""

    time_to_live: NotRequired[int]
    """For how many seconds the message is kept for a device that is offline. At most 2419200."""

    notification_id: NotRequired[int]
    """The identifier of the notification on the device; a later one with the same identifier replaces it."""

    push_icon_image_url: NotRequired[str]
    """The URL of the large icon."""

    accent_color: NotRequired[int]
    """The colour, an RGB value as an integer."""

    send_to_most_recent_device_only: NotRequired[bool]
    """Whether only the device that the user used last receives the message. Default false."""

    buttons: NotRequired[Sequence[models.AndroidPushButton | AndroidPushButtonParam]]
    """The buttons of the message."""

    conversation_data: NotRequired[models.AndroidConversation | AndroidConversationParam]
    """The data of a message that is shown as a conversation."""


class AndroidPushButtonParam(TypedDict):
    """A button of an Android push message."""

    text: str
    """The text of the button."""

    action: NotRequired[Literal["OPEN_APP", "URI", "DEEP_LINK", "CLOSE"]]
    """What the button does. Default "OPEN_APP"."""

    uri: NotRequired[str]
    """A web address or deep link."""

    use_webview: NotRequired[bool]
    """Whether a web address opens inside the app. Default true."""


class AndroidConversationParam(TypedDict):
    """A conversation in an Android push message."""

    shortcut_id: str
    """The identifier of the app's shortcut."""

    reply_person_id: str
    """The person to whom a reply goes."""

    messages: Sequence[models.AndroidConversationMessage | AndroidConversationMessageParam]
    """The messages of the conversation."""

    persons: Sequence[models.AndroidConversationPerson | AndroidConversationPersonParam]
    """The people of the conversation."""


class AndroidConversationMessageParam(TypedDict):
    """A message of a conversation."""

    text: str
    """The text."""

    timestamp: int
    """When it was written, in seconds since 1970 (UTC)."""

    person_id: str
    """The person who wrote it."""


class AndroidConversationPersonParam(TypedDict):
    """A person of a conversation."""

    id: str
    """The identifier to which messages refer."""

    name: str
    """The name."""


class KindlePushParam(TypedDict):
    """A push message to Kindle and FireOS devices."""

    alert: str
    """The text."""

    title: str
    """The title that appears in the notification drawer."""

    extra: NotRequired[Mapping[str, Any]]
    """Additional keys and values."""

    message_variation_id: NotRequired[str]
    """The variation of the campaign to which this message is attributed, a Kindle push message. Required if the request
    has a `campaign_id`.
    """

    priority: NotRequired[int]
    """The priority, from -2 to 2. Any other value counts as 0."""

    collapse_key: NotRequired[str]
    """A later message with the same key replaces this one."""

    sound: NotRequired[str]
    """The path of the sound in the app; `default` is the default sound."""

    custom_uri: NotRequired[str]
    """A web address or deep link."""


class WebPushParam(TypedDict):
    """A push message to browsers."""

    alert: str
    """The text."""

    title: str
    """The title."""

    extra: NotRequired[Mapping[str, Any]]
    """Additional keys and values."""

    message_variation_id: NotRequired[str]
    """The variation of the campaign to which this message is attributed, a web push message. Required if the request
    has a `campaign_id`.
    """

    custom_uri: NotRequired[str]
    """A web address."""

    image_url: NotRequired[str]
    """The URL of the icon."""

    large_image_url: NotRequired[str]
    """The URL of the large picture."""

    require_interaction: NotRequired[bool]
    """Whether the message stays until the user reacts."""

    time_to_live: NotRequired[int]
    """For how many seconds the message is kept for a browser that is offline."""

    send_to_most_recent_device_only: NotRequired[bool]
    """Whether only the browser that the user used last receives the message. Default false."""

    buttons: NotRequired[Sequence[models.WebPushButton | WebPushButtonParam]]
    """The buttons of the message."""


class WebPushButtonParam(TypedDict):
    """A button of a web push message."""

    text: str
    """The text of the button."""

    action: NotRequired[Literal["OPEN_APP", "URI", "CLOSE"]]
    """What the button does. Default "OPEN_APP"."""

    uri: NotRequired[str]
    """A web address."""


EmailMessageParam = TypedDict(
    "EmailMessageParam",
    {
        "app_id": "str",
        "from": "str",
        "subject": "NotRequired[str]",
        "reply_to": "NotRequired[str]",
        "bcc": "NotRequired[str]",
        "body": "NotRequired[str]",
        "plaintext_body": "NotRequired[str]",
        "preheader": "NotRequired[str]",
        "email_template_id": "NotRequired[str]",
        "message_variation_id": "NotRequired[str]",
        "extras": "NotRequired[Mapping[str, Any]]",
        "headers": "NotRequired[Mapping[str, Any]]",
        "should_inline_css": "NotRequired[bool]",
        "attachments": "NotRequired[Sequence[models.EmailAttachment | EmailAttachmentParam]]",
    },
)
"""An e-mail. Either `body` or `email_template_id` is required."""


class EmailAttachmentParam(TypedDict):
    """A file that is attached to an e-mail, of at most 2 MB. The server of the file should respond within about two
    minutes; the file may be cached for about 24 hours.
    """

    file_name: str
    """The name of the file, without the extension."""

    url: str
    """The URL of the file, which also tells the extension."""

    basic_auth_credential: NotRequired[str]
    """The name of a credential of Connected Content, with which the file is read."""


class ContentCardParam(TypedDict):
    """A Content Card. Either `time_to_live` or `expire_at` is required. All types but `BANNER` require `title` and
    `description`; `CAPTIONED_IMAGE` and `BANNER` require `image_url`.
    """

    type: Literal["CLASSIC", "CAPTIONED_IMAGE", "BANNER"]
    """The form of the card."""

    title: NotRequired[str]
    """The title, which may be empty. Not for `BANNER`."""

    description: NotRequired[str]
    """The text. Not for `BANNER`."""

    message_variation_id: NotRequired[str]
    """The variation of the campaign to which this card is attributed. Required if the request has a `campaign_id`."""

    pinned: NotRequired[bool]
    """Whether the card stays on top. Default false."""

    image_url: NotRequired[str]
    """The URL of the picture."""

    time_to_live: NotRequired[int]
    """For how many seconds the card is shown."""

    expire_at: NotRequired[str]
    """When the card is no longer shown, a date in ISO 8601, at most 30 days from now."""

    expire_in_local_time: NotRequired[bool]
    """Whether `expire_at` is in the user's own time zone. Default false."""

    ios_uri: NotRequired[str]
    """A web address or deep link for iOS."""

    android_uri: NotRequired[str]
    """A web address or deep link for Android."""

    web_uri: NotRequired[str]
    """A web address for browsers."""

    ios_use_webview: NotRequired[bool]
    """Whether a web address opens inside the app on iOS. Default true."""

    android_use_webview: NotRequired[bool]
    """Whether a web address opens inside the app on Android. Default true."""

    uri_text: NotRequired[str]
    """The text of the link."""

    extra: NotRequired[Mapping[str, Any]]
    """Additional keys and values."""


class WebhookMessageParam(TypedDict):
    """A request that Braze sends to a server."""

    url: str
    """The URL of the server."""

    request_method: Literal["POST", "PUT", "DELETE", "GET"]
    """The method of the request."""

    request_headers: NotRequired[Mapping[str, Any]]
    """The headers of the request."""

    body: NotRequired[str]
    """The body of the request."""

    message_variation_id: NotRequired[str]
    """The variation of the campaign to which this request is attributed. Required if the request has a
    `campaign_id`.
    """


class SmsMessageParam(TypedDict):
    """An SMS or MMS."""

    subscription_group_id: str
    """The identifier of the subscription group."""

    body: str
    """The text."""

    app_id: str
    """The identifier of the app."""

    message_variation_id: NotRequired[str]
    """The variation of the campaign to which this message is attributed. Required if the request has a
    `campaign_id`.
    """

    media_items: NotRequired[Sequence[str]]
    """The URLs of pictures, which make it an MMS."""

    link_shortening_enabled: NotRequired[bool]
    """Whether links are shortened."""

    user_click_tracking_enabled: NotRequired[bool]
    """Whether clicks are attributed to users. For shortened links."""


class WhatsAppMessageParam(TypedDict):
    """A WhatsApp message."""

    app_id: str
    """The identifier of the app."""

    subscription_group_id: str
    """The identifier of the subscription group."""

    message_type: Literal[
        "template_message",
        "text_response_message",
        "text_image_response_message",
        "quick_reply_response_message",
        "list_response_message",
        "flow_response_message",
    ]
    """The form of `message`."""

    message: (
        models.WhatsAppTemplate
        | WhatsAppTemplateParam
        | models.WhatsAppText
        | WhatsAppTextParam
        | models.WhatsAppImage
        | WhatsAppImageParam
        | models.WhatsAppQuickReply
        | WhatsAppQuickReplyParam
        | models.WhatsAppList
        | WhatsAppListParam
        | models.WhatsAppFlow
        | WhatsAppFlowParam
    )
    """The content, in the form that `message_type` names."""

    message_variation_id: NotRequired[str]
    """The variation of the campaign to which this message is attributed. Required if the request has a
    `campaign_id`.
    """


class WhatsAppTemplateParam(TypedDict):
    """The content of a `template_message`."""

    template_name: str
    """The name of the template."""

    template_language_code: str
    """The language of the template."""

    header_variables: NotRequired[Mapping[str, str]]
    """The values for placeholders of the header, by their positions from 0. At most 1 entry."""

    body_variables: NotRequired[Mapping[str, str]]
    """The values for placeholders of the body, by their positions from 0."""

    button_variables: NotRequired[Mapping[str, str]]
    """The path of the URL of a button, by the position of the button. At most 1 entry."""

    header_media_uri: NotRequired[str]
    """The URL of the picture in the header. Documents and videos are not supported."""


class WhatsAppTextParam(TypedDict):
    """The content of a `text_response_message`."""

    body: str
    """The text."""

    preview_url: NotRequired[bool]
    """Whether a preview of a link is shown."""


class WhatsAppImageParam(TypedDict):
    """The content of a `text_image_response_message`."""

    image_uri: str
    """The URL of the picture."""

    caption: NotRequired[str]
    """The text under the picture."""


class WhatsAppQuickReplyParam(TypedDict):
    """The content of a `quick_reply_response_message`. The header is a picture or a text."""

    body: str
    """The text."""

    buttons: Sequence[models.WhatsAppButton | WhatsAppButtonParam]
    """The buttons."""

    header_image_uri: NotRequired[str]
    """The URL of the picture in the header. Only without `header_text`."""

    header_text: NotRequired[str]
    """The text in the header. Only without `header_image_uri`."""

    footer: NotRequired[str]
    """The text in the footer."""


class WhatsAppButtonParam(TypedDict):
    """A button for a quick reply."""

    text: str
    """The text of the button."""


class WhatsAppListParam(TypedDict):
    """The content of a `list_response_message`."""

    body: str
    """The text."""

    list: models.WhatsAppListContent | WhatsAppListContentParam
    """The list to choose from."""

    header: NotRequired[str]
    """The text in the header."""

    footer: NotRequired[str]
    """The text in the footer."""


class WhatsAppListContentParam(TypedDict):
    """A list to choose from, with at most 10 rows in all sections together."""

    list_button_text: str
    """The text of the button that opens the list."""

    list_sections: Sequence[models.WhatsAppListSection | WhatsAppListSectionParam]
    """The sections. At least 1 item."""


class WhatsAppListSectionParam(TypedDict):
    """A section of a list."""

    section_title: str
    """The title."""

    list_rows: Sequence[models.WhatsAppListRow | WhatsAppListRowParam]
    """The rows."""


class WhatsAppListRowParam(TypedDict):
    """A row of a list."""

    row_title: str
    """The title."""

    row_description: NotRequired[str]
    """The text under the title."""


class WhatsAppFlowParam(TypedDict):
    """The content of a `flow_response_message`."""

    body: str
    """The text."""

    flow_button: models.WhatsAppFlowButton | WhatsAppFlowButtonParam
    """The button that opens the Flow."""

    header_text: NotRequired[str]
    """The text in the header."""

    footer: NotRequired[str]
    """The text in the footer."""

    generate_custom_attribute: NotRequired[bool]
    """Whether the responses of the Flow become a custom attribute."""


class WhatsAppFlowButtonParam(TypedDict):
    """A button that opens a Flow."""

    caption: str
    """The text of the button. At most 20 characters."""

    flow_id: str
    """The identifier of a published Flow."""


class PushCredentialUpdateParam(TypedDict):
    """An app and its new credentials for exactly one push service."""

    app_id: str
    """The identifier of the app, which the dashboard shows in the settings of apps next to "API Key"."""

    apple: NotRequired[models.ApplePushCredential | ApplePushCredentialParam]
    """The credentials for iOS (APNs)."""

    firebase: NotRequired[models.FirebasePushCredential | FirebasePushCredentialParam]
    """The credentials for Android (Firebase Cloud Messaging)."""

    huawei: NotRequired[models.HuaweiPushCredential | HuaweiPushCredentialParam]
    """The credentials for Android (Huawei Mobile Services)."""

    kindle: NotRequired[models.KindlePushCredential | KindlePushCredentialParam]
    """The credentials for Kindle (Amazon Device Messaging)."""


class ApplePushCredentialParam(TypedDict):
    """Credentials for APNs."""

    certificate: str
    """The authentication key, a .p8 file, in Base64. Certificates as .p12 or .pem files are not supported."""

    jwt_key_id: str
    """The identifier of the authentication key."""

    jwt_team_id: str
    """The identifier of the team at Apple."""

    jwt_bundle_id: str
    """The bundle identifier of the app."""

    apns_gateway: Literal["prod", "dev"]
    """The environment of APNs."""


class FirebasePushCredentialParam(TypedDict):
    """Credentials for Firebase Cloud Messaging."""

    credential: str
    """The JSON file of the service account, in Base64."""


class HuaweiPushCredentialParam(TypedDict):
    """Credentials for Huawei Mobile Services."""

    app_id: str
    """The identifier of the app at Huawei."""

    app_secret: str
    """The secret of the app at Huawei."""


class KindlePushCredentialParam(TypedDict):
    """Credentials for Amazon Device Messaging."""

    client_id: str
    """The identifier of the client at Amazon."""

    client_secret: str
    """The secret of the client at Amazon."""


class CatalogFieldParam(TypedDict):
    """A field of a catalog."""

    name: str
    """The name of the field. It consists of letters, digits, hyphens and underscores, and is unique in the catalog. At
    most 250 characters; pattern `^[A-Za-z0-9_-]+$`.
    """

    type: models.CatalogFieldType
    """The type of its values."""


class CatalogsCreateParam(TypedDict):
    """The catalog to create."""

    catalogs: Sequence[models.CatalogCreate | CatalogCreateParam]
    """The catalog; only one per request. At most 1 item."""


class CatalogCreateParam(TypedDict):
    """A catalog to create."""

    name: str
    """The name of the catalog, unique in the workspace. It consists of letters, digits, hyphens and underscores. At
    most 250 characters; pattern `^[A-Za-z0-9_-]+$`.
    """

    description: str
    """The description of the catalog. At most 250 characters."""

    fields: Sequence[models.CatalogField | CatalogFieldParam]
    """The fields of its items; the first is `id` of type `string`. At most 500 items."""


class CatalogFieldsCreateParam(TypedDict):
    """Fields to add to a catalog."""

    fields: Sequence[models.CatalogField | CatalogFieldParam]
    """The fields. At most 50 items."""


CatalogItemParam: TypeAlias = Mapping[str, Any]
"""An item of a catalog with its identifier; the other keys are the fields of the catalog. An item has at most 5,000
characters.
"""


class CatalogItemsWriteParam(TypedDict):
    """Items to create or to replace."""

    items: Sequence[models.CatalogItem | CatalogItemParam]
    """The items. No two of them have the same identifier. At most 50 items."""


class CatalogItemWriteParam(TypedDict):
    """An item to create or to replace, whose identifier is in the path."""

    items: Sequence[Mapping[str, models.CatalogItemValue | CatalogItemValueParam]]
    """The item; only one per request. It has the fields of the catalog except `id`, and at most 5,000 characters. At
    most 1 item.
    """


class CatalogItemsEditParam(TypedDict):
    """Changes of items."""

    items: Sequence[models.CatalogItemChange | CatalogItemChangeParam]
    """The items. No two of them have the same identifier. At most 50 items."""


CatalogItemChangeParam: TypeAlias = Mapping[str, Any]
"""The identifier of an item, and the fields that change. An item has at most 5,000 characters."""


class CatalogItemEditParam(TypedDict):
    """Changes of an item, whose identifier is in the path."""

    items: Sequence[Mapping[str, models.CatalogItemNewValue | CatalogItemNewValueParam]]
    """The item; only one per request. It has fields of the catalog except `id`, and at most 5,000 characters. At most 1
    item.
    """


CatalogArrayChangeParam = TypedDict(
    "CatalogArrayChangeParam",
    {
        "$add": "NotRequired[Sequence[Any]]",
        "$remove": "NotRequired[Sequence[Any]]",
    },
)
"""Adds elements to a field of type `array`, removes some, or both."""


class CatalogItemsDeleteParam(TypedDict):
    """Items to delete."""

    items: Sequence[models.CatalogItemReference | CatalogItemReferenceParam]
    """The items. No two of them have the same identifier. At most 50 items."""


class CatalogItemReferenceParam(TypedDict):
    """Refers to an item."""

    id: str
    """The identifier of the item. It consists of letters, digits, hyphens and underscores. At most 250 characters;
    pattern `^[A-Za-z0-9_-]+$`.
    """


class CatalogSelectionCreateParam(TypedDict):
    """The selection to create."""

    selection: models.CatalogSelection | CatalogSelectionParam
    """The selection."""


class CatalogSelectionParam(TypedDict):
    """Chooses, sorts and limits items of a catalog. `sort_field` and `sort_order` go together: if one or both are
    missing, the order is random.
    """

    name: str
    """The name of the selection."""

    external_id: str
    """A unique identifier of the selection."""

    description: NotRequired[str]
    """The description of the selection."""

    source: NotRequired[Literal["Shopify", "Braze"]]
    """Where the items of the catalog come from; `Shopify` for a Shopify catalog."""

    filters: NotRequired[Sequence[models.CatalogSelectionFilter | CatalogSelectionFilterParam]]
    """The filters, applied in this order. Without any, all items of the catalog are chosen. At most 4 items."""

    results_limit: NotRequired[int]
    """The maximum number of items to return. 1 to 50."""

    sort_field: NotRequired[str]
    """The field to sort by."""

    sort_order: NotRequired[Literal["asc", "desc"]]
    """The direction to sort in."""


class CatalogSelectionFilterParam(TypedDict):
    """Chooses items by a field, whose type determines the possible operators. String: `equals`, `does not equal`.
    Number: `equals`, `does not equal`, `greater than`, `less than`. Boolean: `is`. Time: `before`, `after`. Array:
    `includes value`, `does not include value`.
    """

    field: str
    """The name of the field."""

    operator: Literal[
        "equals",
        "does not equal",
        "greater than",
        "less than",
        "is",
        "before",
        "after",
        "includes value",
        "does not include value",
    ]
    """The comparison."""

    value: str | int | float | bool
    """The value to compare with, of the type of the field; a time is a text."""


class ContentBlockCreateParam(TypedDict):
    """A new Content Block."""

    name: str
    """The name, which must be new. It has fewer than 100 characters, all of them letters, digits, dashes or
    underscores. 1 to 99 characters; pattern `^[A-Za-z0-9_-]+$`.
    """

    content: str
    """The HTML or text, smaller than 50 KB. It may have Liquid, but cannot include the Content Block itself. At least 1
    character.
    """

    description: NotRequired[str]
    """The description, with fewer than 250 characters. 1 to 249 characters."""

    state: NotRequired[models.ContentBlockState]
    """The state. Default "active"."""

    tags: NotRequired[Sequence[str]]
    """The tags, which must exist already."""


class ContentBlockUpdateParam(TypedDict):
    """The new values of a Content Block. Fields that are left out do not change."""

    content_block_id: str
    """The identifier of the Content Block."""

    name: NotRequired[str]
    """The name, which no other Content Block may have. It has fewer than 100 characters, all of them letters, digits,
    dashes or underscores. The name of an active Content Block cannot change. 1 to 99 characters; pattern
    `^[A-Za-z0-9_-]+$`.
    """

    description: NotRequired[str]
    """The description, with fewer than 250 characters. 1 to 249 characters."""

    content: NotRequired[str]
    """The HTML or text, smaller than 50 KB. It may have Liquid, but cannot include the Content Block itself. At least 1
    character.
    """

    state: NotRequired[models.ContentBlockState]
    """The state. An active Content Block cannot become a draft. Default "active"."""

    tags: NotRequired[Sequence[str]]
    """The tags, which must exist already."""


class EmailStatusUpdateParam(TypedDict):
    """The new subscription of e-mail addresses."""

    email: models.EmailAddresses | EmailAddressesParam
    """The address or addresses to change."""

    subscription_state: models.EmailStatus
    """The new state."""


class EmailRemoveParam(TypedDict):
    """E-mail addresses to remove from a list."""

    email: models.EmailAddresses | EmailAddressesParam
    """The address or addresses to remove."""


class EmailBlocklistParam(TypedDict):
    """E-mail addresses to block."""

    email: models.EmailAddresses | EmailAddressesParam
    """The address or addresses to block."""


class EmailTemplateCreateParam(TypedDict):
    """A new e-mail template."""

    template_name: str
    """The name."""

    subject: str
    """The subject line."""

    body: str
    """The body, up to 400 KB, which may have HTML. The Content Blocks in it must exist."""

    plaintext_body: NotRequired[str]
    """The body as plain text."""

    preheader: NotRequired[str]
    """The preheader, from which some e-mail programs make a preview."""

    tags: NotRequired[Sequence[str]]
    """The tags, which must exist already."""

    should_inline_css: NotRequired[bool]
    """Whether CSS is inlined. If it is left out, the setting of the workspace applies."""


class EmailTemplateUpdateParam(TypedDict):
    """The new values of an e-mail template. Fields that are left out do not change; at least one is needed."""

    email_template_id: str
    """The identifier of the template, from its page in the dashboard or from its creation."""

    template_name: NotRequired[str]
    """The name."""

    subject: NotRequired[str]
    """The subject line."""

    body: NotRequired[str]
    """The body, which may have HTML."""

    plaintext_body: NotRequired[str]
    """The body as plain text."""

    preheader: NotRequired[str]
    """The preheader, from which some e-mail programs make a preview."""

    tags: NotRequired[Sequence[str]]
    """The tags, which must exist already."""

    should_inline_css: NotRequired[bool]
    """Whether CSS is inlined. If it is left out, the setting of the workspace applies."""


class SegmentExportCancelParam(TypedDict):
    """The segment whose exports to cancel."""

    segment_id: str
    """The API identifier of the segment."""


class UserExportByIdsParam(TypedDict):
    """Users whose profiles to export."""

    external_ids: NotRequired[Sequence[models.ExternalId]]
    """The customer's own identifiers of the users. At most 50 items."""

    user_aliases: NotRequired[Sequence[models.UserAlias | UserAliasParam]]
    """The aliases of the users. At most 50 items."""

    device_id: NotRequired[str]
    """The identifier of a device of the user, as methods of the SDK such as `getDeviceId` return it."""

    braze_id: NotRequired[str]
    """Braze's identifier of the user."""

    email_address: NotRequired[str]
    """The e-mail address of the user."""

    phone: NotRequired[str]
    """The phone number of the user in E.164."""

    fields_to_export: NotRequired[Sequence[models.UserExportField]]
    """The fields to return. Required of customers who joined on or after August 22, 2024, and for the higher rate
    limit.
    """


class UserExportBySegmentParam(TypedDict):
    """The segment whose users to export."""

    segment_id: str
    """The API identifier of the segment, from the page of the API keys or from the list of segments."""

    fields_to_export: Sequence[models.SegmentExportField]
    """The fields to return of each user; `custom_attributes` means all custom attributes."""

    callback_endpoint: NotRequired[str]
    """The URL that is called when the export is ready."""

    custom_attributes_to_export: NotRequired[Sequence[str]]
    """The names of the custom attributes to return. Without effect if `fields_to_export` has `custom_attributes`. At
    most 500 items.
    """

    output_format: NotRequired[models.UserExportFormat]
    """The format of the files; `gzip` only for a bucket of your own."""


class UserExportByGlobalControlGroupParam(TypedDict):
    """The fields of the users of the Global Control Group to export."""

    fields_to_export: Sequence[models.GlobalControlGroupExportField]
    """The fields to return of each user; `custom_attributes` means all custom attributes, single ones cannot be
    exported.
    """

    callback_endpoint: NotRequired[str]
    """The URL that is called when the export is ready."""

    output_format: NotRequired[models.UserExportFormat]
    """The format of the files; `gzip` only for a bucket of your own."""


class MediaLibraryAssetCreateParam(TypedDict):
    """An asset to add, by its URL or as a file."""

    asset_url: NotRequired[str]
    """The public URL to download the asset from."""

    asset_file: NotRequired[str]
    """The binary data of the file. How it is encoded in JSON is not documented; prefer `asset_url`."""

    name: NotRequired[str]
    """The name of the asset in the media library. It defaults to the name of the file. For a ZIP file, it is a prefix,
    followed by a number (`My File 1`, `My File 2`).
    """


class MediaLibraryFileReplaceParam(TypedDict):
    """An asset and its new file, by its URL or in the body."""

    asset_id: str
    """The identifier of the asset."""

    asset_url: NotRequired[str]
    """The public URL to download the new file from."""

    asset_file: NotRequired[str]
    """The binary data of the new file. How it is encoded in JSON is not documented; prefer `asset_url`."""


class MessageSendParam(TypedDict):
    """Messages to send immediately. At least one of `segment_id`, `external_user_ids`, `user_aliases` and `audience` is
    required.
    """

    broadcast: NotRequired[bool]
    """Whether the messages go to the whole segment or audience. It must be true if no users are named, and users are
    not allowed if it is. Default false.
    """

    external_user_ids: NotRequired[Sequence[models.ExternalId]]
    """The external IDs of the recipients. At most 50 items."""

    user_aliases: NotRequired[Sequence[models.UserAlias | UserAliasParam]]
    """The aliases of the recipients."""

    segment_id: NotRequired[str]
    """The identifier of the segment whose users receive the messages."""

    audience: NotRequired[models.ConnectedAudience | ConnectedAudienceParam]
    """Filters that select the recipients."""

    campaign_id: NotRequired[str]
    """The identifier of the API campaign whose statistics count the messages. Each message then needs a
    `message_variation_id`.
    """

    send_id: NotRequired[str]
    """The identifier under which the statistics are grouped."""

    override_frequency_capping: NotRequired[bool]
    """Whether the frequency capping of campaigns is ignored. Default false."""

    recipient_subscription_state: NotRequired[models.RecipientSubscriptionState]
    """The users who may receive the messages, by their subscription. Default "subscribed"."""

    messages: NotRequired[models.Messages | MessagesParam]
    """The messages, by channel."""


class MessagesParam(TypedDict):
    """Messages to send immediately, by channel. A channel without a message here is not used."""

    android_push: NotRequired[models.AndroidPush | AndroidPushParam]
    """A push message to Android devices."""

    apple_push: NotRequired[models.ApplePush | ApplePushParam]
    """A push message to iOS devices."""

    content_card: NotRequired[models.ContentCard | ContentCardParam]
    """A Content Card."""

    email: NotRequired[models.EmailMessage | EmailMessageParam]
    """An e-mail."""

    kindle_push: NotRequired[models.KindlePush | KindlePushParam]
    """A push message to Kindle and FireOS devices."""

    web_push: NotRequired[models.WebPush | WebPushParam]
    """A push message to browsers."""

    webhook: NotRequired[models.WebhookMessage | WebhookMessageParam]
    """A request to a server."""

    whats_app: NotRequired[models.WhatsAppMessage | WhatsAppMessageParam]
    """A WhatsApp message."""

    sms: NotRequired[models.SmsMessage | SmsMessageParam]
    """An SMS or MMS."""


class CampaignTriggerSendParam(TypedDict):
    """An API-triggered campaign to send immediately. Segments are chosen in the dashboard, not here."""

    campaign_id: str
    """The identifier of the campaign."""

    send_id: NotRequired[str]
    """The identifier under which the statistics are grouped."""

    trigger_properties: NotRequired[models.TriggerProperties | TriggerPropertiesParam]
    """Values for placeholders of the message, for all recipients."""

    broadcast: NotRequired[bool]
    """Whether the campaign goes to its whole target audience. It must be true without `recipients`, which are, like
    `attachments`, not allowed if it is. Default false.
    """

    audience: NotRequired[models.ConnectedAudience | ConnectedAudienceParam]
    """Filters that the recipients must match."""

    recipients: NotRequired[Sequence[models.Recipient | RecipientParam]]
    """The users who receive the campaign. At most 50 items."""

    attachments: NotRequired[Sequence[models.EmailAttachment | EmailAttachmentParam]]
    """The files attached to the e-mail."""


class CanvasTriggerSendParam(TypedDict):
    """An API-triggered Canvas to send immediately. Segments are chosen in the dashboard, not here."""

    canvas_id: str
    """The identifier of the Canvas."""

    context: NotRequired[models.CanvasContext | CanvasContextParam]
    """Values for placeholders of the messages, for all recipients."""

    broadcast: NotRequired[bool]
    """Whether the Canvas goes to its whole target audience. It must be true without `recipients`, which are not allowed
    if it is. Default false.
    """

    audience: NotRequired[models.ConnectedAudience | ConnectedAudienceParam]
    """Filters that the recipients must match."""

    recipients: NotRequired[Sequence[models.Recipient | RecipientParam]]
    """The users who receive the Canvas. At most 50 items."""


class TransactionalEmailSendParam(TypedDict):
    """A transactional e-mail to one user."""

    recipient: models.TransactionalEmailRecipient | TransactionalEmailRecipientParam
    """The user who receives the e-mail."""

    external_send_id: NotRequired[str]
    """Your own identifier of this e-mail, which its events repeat. Another request with the same identifier within 24
    hours sends nothing new. Pattern `^[a-zA-Z0-9\\-_+\\/=]+$`.
    """

    trigger_properties: NotRequired[models.TriggerProperties | TriggerPropertiesParam]
    """Values for placeholders of the message."""


class TransactionalEmailRecipientParam(TypedDict):
    """A user who receives a transactional e-mail, by either `external_user_id` or `user_alias`. With `attributes`, a
    user who does not exist is created.
    """

    user_alias: NotRequired[models.UserAlias | UserAliasParam]
    """An alias of the user."""

    external_user_id: NotRequired[str]
    """Your own identifier of the user."""

    attributes: NotRequired[Mapping[str, models.CustomAttributeValue | CustomAttributeValueParam]]
    """Attributes to set before the e-mail is sent. Of several requests with different values, each sees its own
    `first_name`, `last_name` and `email`; this does not hold for custom attributes.
    """


class SendIdCreateParam(TypedDict):
    """A send ID to create."""

    campaign_id: str
    """The identifier of the campaign."""

    send_id: NotRequired[str]
    """An identifier of your own, in ASCII characters. Without it, Braze makes one. At most 64 characters."""


class LiveActivityStartParam(TypedDict):
    """A Live Activity to start. One of `external_user_ids`, `segment_id` and `custom_audience` is required."""

    app_id: str
    """The identifier of the app."""

    activity_id: str
    """An identifier of your own, with which the Live Activity is updated and ended."""

    activity_attributes_type: str
    """The type that the app registered for push-to-start."""

    activity_attributes: Mapping[str, Any]
    """The values that never change, in the form that the app defines."""

    content_state: Mapping[str, Any]
    """The values that may change, in the form that the app defines."""

    notification: models.ApplePush | ApplePushParam
    """The push message that alerts the user. Its `alert` should have a title and a body."""

    stale_date: NotRequired[models.IsoTime | IsoTimeParam]
    """When the content counts as outdated."""

    external_user_ids: NotRequired[Sequence[str]]
    """The external IDs of the users. At most 50 items."""

    segment_id: NotRequired[str]
    """The identifier of the segment of the users."""

    custom_audience: NotRequired[models.ConnectedAudience | ConnectedAudienceParam]
    """Filters that select the users."""


class LiveActivityUpdateParam(TypedDict):
    """A Live Activity to update or end."""

    app_id: str
    """The identifier of the app."""

    activity_id: str
    """The identifier of the Live Activity, which the app gave as `pushTokenTag` or the start as `activity_id`."""

    content_state: Mapping[str, Any]
    """The new values, in the form that the app defines."""

    end_activity: NotRequired[bool]
    """Whether to end the Live Activity."""

    dismissal_date: NotRequired[models.IsoTime | IsoTimeParam]
    """When the Live Activity disappears. A time in the past, with `end_activity` true, removes it at once."""

    stale_date: NotRequired[models.IsoTime | IsoTimeParam]
    """When the content counts as outdated."""

    notification: NotRequired[models.ApplePush | ApplePushParam]
    """The push message that alerts the user."""


class MessageScheduleCreateParam(TypedDict):
    """Messages to send at a chosen time. At least one of `segment_id`, `external_user_ids`, `user_aliases` and
    `audience` is required.
    """

    schedule: models.Schedule | ScheduleParam
    """When the messages are sent."""

    broadcast: NotRequired[bool]
    """Whether the messages go to the whole segment or audience. It must be true if no users are named, and users are
    not allowed if it is. Default false.
    """

    external_user_ids: NotRequired[Sequence[models.ExternalId]]
    """The external IDs of the recipients. With a segment, only those who are in it receive the messages. At most 50
    items.
    """

    user_aliases: NotRequired[Sequence[models.UserAlias | UserAliasParam]]
    """The aliases of the recipients."""

    audience: NotRequired[models.ConnectedAudience | ConnectedAudienceParam]
    """Filters that select the recipients."""

    segment_id: NotRequired[str]
    """The identifier of the segment whose users receive the messages."""

    campaign_id: NotRequired[str]
    """The identifier of the API campaign whose statistics count the messages. Each message then needs a
    `message_variation_id`.
    """

    send_id: NotRequired[str]
    """The identifier under which the statistics are grouped."""

    override_messaging_limits: NotRequired[bool]
    """Whether the frequency capping of campaigns is ignored. Default false."""

    recipient_subscription_state: NotRequired[models.RecipientSubscriptionState]
    """The users who may receive the messages, by their subscription. Default "subscribed"."""

    messages: NotRequired[models.ScheduledMessages | ScheduledMessagesParam]
    """The messages, by channel."""


class ScheduledMessagesParam(TypedDict):
    """Messages to send at a chosen time, by channel. A channel without a message here is not used."""

    apple_push: NotRequired[models.ApplePush | ApplePushParam]
    """A push message to iOS devices."""

    android_push: NotRequired[models.AndroidPush | AndroidPushParam]
    """A push message to Android devices."""

    kindle_push: NotRequired[models.KindlePush | KindlePushParam]
    """A push message to Kindle and FireOS devices."""

    web_push: NotRequired[models.WebPush | WebPushParam]
    """A push message to browsers."""

    email: NotRequired[models.EmailMessage | EmailMessageParam]
    """An e-mail."""

    webhook: NotRequired[models.WebhookMessage | WebhookMessageParam]
    """A request to a server."""

    content_card: NotRequired[models.ContentCard | ContentCardParam]
    """A Content Card."""

    sms: NotRequired[models.SmsMessage | SmsMessageParam]
    """An SMS or MMS."""


class MessageScheduleUpdateParam(TypedDict):
    """Changes to scheduled messages. At least one of `schedule` and `messages` is required."""

    schedule_id: str
    """The identifier of the schedule."""

    schedule: NotRequired[models.Schedule | ScheduleParam]
    """The schedule that replaces the previous one."""

    messages: NotRequired[models.ScheduledMessages | ScheduledMessagesParam]
    """The messages that replace the previous ones."""


class MessageScheduleDeleteParam(TypedDict):
    """A schedule to cancel."""

    schedule_id: str
    """The identifier of the schedule."""


class CampaignTriggerScheduleCreateParam(TypedDict):
    """An API-triggered campaign to send at a chosen time."""

    campaign_id: str
    """The identifier of the campaign."""

    schedule: models.Schedule | ScheduleParam
    """When the campaign is sent."""

    send_id: NotRequired[str]
    """The identifier under which the statistics are grouped."""

    recipients: NotRequired[Sequence[models.Recipient | RecipientParam]]
    """The users who receive the campaign. At most 50 items."""

    audience: NotRequired[models.ConnectedAudience | ConnectedAudienceParam]
    """Filters that the recipients must match."""

    broadcast: NotRequired[bool]
    """Whether the campaign goes to its whole target audience. It must be true without `recipients`, which are not
    allowed if it is. Default false.
    """

    trigger_properties: NotRequired[models.TriggerProperties | TriggerPropertiesParam]
    """Values for placeholders of the message, for all recipients."""


class CampaignTriggerScheduleUpdateParam(TypedDict):
    """A new schedule of an API-triggered campaign."""

    campaign_id: str
    """The identifier of the campaign."""

    schedule_id: str
    """The identifier of the schedule."""

    schedule: models.Schedule | ScheduleParam
    """The schedule that replaces the previous one."""


class CampaignTriggerScheduleDeleteParam(TypedDict):
    """A schedule of an API-triggered campaign to cancel."""

    campaign_id: str
    """The identifier of the campaign."""

    schedule_id: str
    """The identifier of the schedule."""


class CanvasTriggerScheduleCreateParam(TypedDict):
    """An API-triggered Canvas to send at a chosen time."""

    canvas_id: str
    """The identifier of the Canvas."""

    schedule: models.Schedule | ScheduleParam
    """When the Canvas is sent."""

    recipients: NotRequired[Sequence[models.Recipient | RecipientParam]]
    """The users who receive the Canvas."""

    audience: NotRequired[models.ConnectedAudience | ConnectedAudienceParam]
    """Filters that the recipients must match."""

    broadcast: NotRequired[bool]
    """Whether the Canvas goes to its whole target audience. It must be true without `recipients`, which are not allowed
    if it is. Default false.
    """

    context: NotRequired[models.CanvasContext | CanvasContextParam]
    """Values for placeholders of the messages, for all recipients."""


class CanvasTriggerScheduleUpdateParam(TypedDict):
    """A new schedule of an API-triggered Canvas."""

    canvas_id: str
    """The identifier of the Canvas."""

    schedule_id: str
    """The identifier of the schedule."""

    schedule: models.Schedule | ScheduleParam
    """The schedule that replaces the previous one."""


class CanvasTriggerScheduleDeleteParam(TypedDict):
    """A schedule of an API-triggered Canvas to cancel."""

    canvas_id: str
    """The identifier of the Canvas."""

    schedule_id: str
    """The identifier of the schedule."""


class CampaignDuplicateParam(TypedDict):
    """A campaign to copy."""

    campaign_id: str
    """The identifier of the campaign."""

    name: str
    """The name of the copy."""

    description: NotRequired[str]
    """The description of the copy."""

    tag_names: NotRequired[str]
    """The tags of the copy, which must exist. They replace those of the original."""


class CanvasDuplicateParam(TypedDict):
    """A Canvas to copy."""

    canvas_id: str
    """The identifier of the Canvas."""

    name: str
    """The name of the copy."""

    description: NotRequired[str]
    """The description of the copy."""

    tag_names: NotRequired[str]
    """The tags of the copy, which must exist. They replace those of the original."""


class PreferenceCenterCreateParam(TypedDict):
    """A new preference center."""

    name: str
    """The name, of letters, digits, hyphens and underscores. It cannot be changed later. Pattern `^[A-Za-z0-9_-]+$`."""

    preference_center_page_html: str
    """The HTML of the preference page. Its form is sent to `{{preference_center_submit_url}}`. An input for the state
    of all e-mail has the name `{% form_field_name :email_global_state %}`, one for a subscription group `{%
    form_field_name :subscription_group <subscription_group_id> %}`. The present states of the user are
    `{{subscribed_state.${email_global}}}` (`opted_in`, `subscribed` or `unsubscribed`) and
    `{{subscribed_state.${<subscription_group_id>}}}` (`subscribed` or `unsubscribed`).
    """

    confirmation_page_html: str
    """The HTML of the confirmation page."""

    preference_center_title: NotRequired[str]
    """The title of the preference page and of the confirmation page. Default "Preference Center"."""

    state: NotRequired[Literal["active", "draft"]]
    """Whether the preference center is in use or a draft. Default "active"."""

    options: NotRequired[models.PreferenceCenterOptions | PreferenceCenterOptionsParam]
    """Additions to the head of the pages."""


class PreferenceCenterUpdateParam(TypedDict):
    """The new values of a preference center."""

    preference_center_page_html: str
    """The HTML of the preference page, with the same Liquid as at its creation."""

    confirmation_page_html: str
    """The HTML of the confirmation page."""

    name: NotRequired[str]
    """The name. It is in the sample request, though it cannot be changed."""

    preference_center_title: NotRequired[str]
    """The title of the preference page and of the confirmation page. Default "Preference Center"."""

    state: NotRequired[models.PreferenceCenterState]
    """The state."""

    options: NotRequired[models.PreferenceCenterOptions | PreferenceCenterOptionsParam]
    """Additions to the head of the pages."""


PreferenceCenterOptionsParam = TypedDict(
    "PreferenceCenterOptionsParam",
    {
        "meta-viewport-content": "NotRequired[str]",
        "links-tags": "NotRequired[Sequence[models.PreferenceCenterLinkTag | PreferenceCenterLinkTagParam]]",
    },
)
"""Additions to the head of the pages of a preference center."""


class PreferenceCenterLinkTagParam(TypedDict):
    """A `link` tag in the head of the pages, for an icon."""

    rel: Literal["icon", "shortcut icon", "apple-touch-icon"]
    """The kind of icon."""

    href: str
    """The address of the icon."""

    type: NotRequired[Literal["image/png", "image/svg", "image/gif", "image/x-icon", "image/svg+xml", "mask-icon"]]
    """The media type of the icon."""

    sizes: NotRequired[str]
    """The sizes of the icon."""

    color: NotRequired[str]
    """The colour; used if `type` is `mask-icon`."""


class ScimUserCreateParam(TypedDict):
    """A new dashboard user."""

    schemas: Sequence[str]
    """The name of the SCIM 2.0 schema of a user."""

    userName: str
    """The e-mail address."""

    name: models.ScimUserName | ScimUserNameParam
    """The name of the user."""

    department: models.ScimDepartment
    """The department of the user."""

    permissions: NotRequired[models.ScimPermissions | ScimPermissionsParam]
    """What the user may do."""


class ScimUserUpdateParam(TypedDict):
    """The new name, department and permissions of a dashboard user."""

    schemas: Sequence[str]
    """The name of the SCIM 2.0 schema of a user."""

    name: models.ScimUserName | ScimUserNameParam
    """The name of the user."""

    department: models.ScimDepartment
    """The department of the user."""

    permissions: models.ScimPermissions | ScimPermissionsParam
    """What the user may do."""


class ScimUserNameParam(TypedDict):
    """The name of a dashboard user."""

    givenName: str
    """The first name."""

    familyName: str
    """The family name."""


class ScimPermissionsParam(TypedDict):
    """What a dashboard user may do in the company, in workspaces and in teams. Workspaces were called app groups; the
    fields still are.
    """

    appGroup: Sequence[models.ScimWorkspacePermissions | ScimWorkspacePermissionsParam]
    """The permissions in workspaces."""

    companyPermissions: NotRequired[Sequence[models.ScimCompanyPermission]]
    """The permissions in the company."""

    roles: NotRequired[Sequence[models.ScimRole | ScimRoleParam]]
    """The roles of the user."""


class ScimRoleParam(TypedDict):
    """A role of a dashboard user, by its name or its identifier."""

    roleName: NotRequired[str]
    """The name of the role."""

    roleId: NotRequired[str]
    """The API identifier of the role. Needed unless `roleName` is set."""


class ScimWorkspacePermissionsParam(TypedDict):
    """What a dashboard user may do in a workspace, which is given by its name or its identifier."""

    appGroupName: NotRequired[str]
    """The name of the workspace."""

    appGroupId: NotRequired[str]
    """The API identifier of the workspace. Needed unless `appGroupName` is set."""

    appGroupPermissionSets: NotRequired[Sequence[models.ScimWorkspacePermissionSet | ScimWorkspacePermissionSetParam]]
    """The permission set of the user in the workspace; there can be only one. At most 1 item."""

    appGroupPermissions: NotRequired[Sequence[str]]
    """The single permissions in the workspace. Needed unless there is a permission set."""

    team: NotRequired[Sequence[models.ScimTeamPermissions | ScimTeamPermissionsParam]]
    """The permissions in teams of the workspace."""


class ScimWorkspacePermissionSetParam(TypedDict):
    """A permission set of a workspace, by its name or its identifier."""

    appGroupPermissionSetName: NotRequired[str]
    """The name of the permission set."""

    appGroupPermissionSetId: NotRequired[str]
    """The API identifier of the permission set. Needed unless `appGroupPermissionSetName` is set."""


class ScimTeamPermissionsParam(TypedDict):
    """What a dashboard user may do in a team, which is given by its name or its identifier."""

    teamPermissions: Sequence[str]
    """The permissions in the team."""

    teamName: NotRequired[str]
    """The name of the team."""

    teamId: NotRequired[str]
    """The API identifier of the team. Needed unless `teamName` is set."""


class SdkAuthenticationKeyCreateParam(TypedDict):
    """A new SDK authentication key."""

    app_id: str
    """The API identifier of the app."""

    rsa_public_key_str: str
    """The RSA public key, in PEM. The vendor rejects anything else."""

    description: str
    """A text about the key. At least 1 character."""

    make_primary: NotRequired[bool]
    """Whether to make it the primary key of the app at once."""


class SdkAuthenticationKeyPrimaryParam(TypedDict):
    """The SDK authentication key to make the primary one."""

    app_id: str
    """The API identifier of the app."""

    key_id: str
    """The identifier of the key. It must be a key of the app."""


class SdkAuthenticationKeyDeleteParam(TypedDict):
    """The SDK authentication key to delete."""

    app_id: str
    """The API identifier of the app."""

    key_id: str
    """The identifier of the key. It must be a key of the app, and not the primary one."""


class InvalidPhoneNumberRemoveParam(TypedDict):
    """Phone numbers to remove from the list of invalid ones."""

    phone_numbers: Sequence[str]
    """The phone numbers to remove, in E.164. At most 50 items."""


class SubscriptionStatusUpdateParam(TypedDict):
    """The new state of users in a subscription group."""

    subscription_group_id: str
    """The identifier of the subscription group."""

    subscription_state: models.NewSubscriptionState
    """The new state."""

    external_id: NotRequired[models.SubscriptionIdentifiers | SubscriptionIdentifiersParam]
    """The customer's own identifiers of the users."""

    email: NotRequired[models.SubscriptionAddresses | SubscriptionAddressesParam]
    """The e-mail addresses of the users."""

    phone: NotRequired[models.SubscriptionAddresses | SubscriptionAddressesParam]
    """The phone numbers of the users, in E.164."""

    use_double_opt_in_logic: NotRequired[bool]
    """Whether users who become `subscribed` enter the double opt-in of an SMS group; groups of other channels ignore
    it. A user gets at most one message a day that asks for confirmation, however often the request is sent. Default
    false.
    """


class SubscriptionStatusUpdateV2Param(TypedDict):
    """The new states of users in subscription groups."""

    subscription_groups: Sequence[models.SubscriptionGroupUpdate | SubscriptionGroupUpdateParam]
    """The subscription groups."""


class SubscriptionGroupUpdateParam(TypedDict):
    """The new state of users in one of the subscription groups."""

    subscription_group_id: str
    """The identifier of the subscription group."""

    subscription_state: models.NewSubscriptionState
    """The new state."""

    external_ids: NotRequired[Sequence[str]]
    """The customer's own identifiers of the users. At most 50 items."""

    external_id: NotRequired[str]
    """One external ID."""

    emails: NotRequired[models.SubscriptionAddresses | SubscriptionAddressesParam]
    """The e-mail addresses of the users."""

    phones: NotRequired[models.SubscriptionAddresses | SubscriptionAddressesParam]
    """The phone numbers of the users, in E.164."""

    use_double_opt_in_logic: NotRequired[bool]
    """Whether users who become `subscribed` enter the double opt-in of an SMS group; it does not apply to e-mail
    groups. A user gets at most one message a day that asks for confirmation, however often the request is sent.
    Default false.
    """


class CampaignTranslationUpdateParam(TypedDict):
    """New translations of a message variation of a campaign."""

    campaign_id: str
    """The identifier of the campaign."""

    message_variation_id: str
    """The identifier of the message variation."""

    locale_id: str
    """The UUID of the locale."""

    translation_map: Mapping[str, str]
    """The new texts, by the identifier of their translation tag."""


class CanvasTranslationUpdateParam(TypedDict):
    """New translations of a message variation of a Canvas step."""

    workflow_id: str
    """The identifier of the Canvas."""

    step_id: str
    """The identifier of the Canvas step."""

    message_variation_id: str
    """The identifier of the message variation."""

    locale_id: str
    """The UUID of the locale."""

    translation_map: Mapping[str, str]
    """The new texts, by the identifier of their translation tag."""


class ContentBlockTranslationUpdateParam(TypedDict):
    """New translations of a Content Block."""

    content_block_id: str
    """The identifier of the Content Block."""

    locale_id: str
    """The UUID of the locale."""

    translation_map: Mapping[str, str]
    """The new texts, by the identifier of their translation tag."""


class EmailTemplateTranslationUpdateParam(TypedDict):
    """New translations of an e-mail template."""

    template_id: str
    """The identifier of the e-mail template."""

    locale_id: str
    """The UUID of the locale."""

    translation_map: Mapping[str, str]
    """The new texts, by the identifier of their translation tag."""


class WebhookTemplateTranslationUpdateParam(TypedDict):
    """New translations of a webhook template."""

    template_id: str
    """The identifier of the webhook template."""

    locale_id: str
    """The UUID of the locale, which must be configured for the template."""

    translation_map: Mapping[str, str]
    """The new texts, by the identifier of their translation tag."""


class UserTrackParam(TypedDict):
    """Attributes, events and purchases to record; at most 75 objects together, or 75 of each under older contracts."""

    attributes: NotRequired[Sequence[models.UserAttributes | UserAttributesParam]]
    """The attributes to set, one object per user. At most 75 items."""

    events: NotRequired[Sequence[models.Event | EventParam]]
    """The custom events that happened. At most 75 items."""

    purchases: NotRequired[Sequence[models.Purchase | PurchaseParam]]
    """The purchases. At most 75 items."""


class UserDeleteParam(TypedDict):
    """The users to delete, by one kind of identifier. Exactly one of the lists is allowed."""

    external_ids: NotRequired[Sequence[models.ExternalId]]
    """External IDs. At most 50 items."""

    user_aliases: NotRequired[Sequence[models.UserAlias | UserAliasParam]]
    """Aliases. At most 50 items."""

    braze_ids: NotRequired[Sequence[str]]
    """Braze's identifiers. At most 50 items."""

    email_addresses: NotRequired[Sequence[str | models.UserDeleteEmail | UserDeleteEmailParam]]
    """E-mail addresses, each with a prioritization. At most 50 items."""

    phone_numbers: NotRequired[Sequence[str | models.UserDeletePhone | UserDeletePhoneParam]]
    """Phone numbers, each with a prioritization. At most 50 items."""


class UserDeleteEmailParam(TypedDict):
    """An e-mail address, and which of the users who have it is deleted."""

    email: str
    """The e-mail address."""

    prioritization: models.UserDeletePrioritization | UserDeletePrioritizationParam
    """How one user is chosen."""


class UserDeletePhoneParam(TypedDict):
    """A phone number, and which of the users who have it is deleted.

    Source: by analogy with e-mail addresses and with the phone numbers of /users/identify (confidence: low).
    """

    phone: str
    """The phone number."""

    prioritization: models.UserDeletePrioritization | UserDeletePrioritizationParam
    """How one user is chosen."""


class UserAliasesCreateParam(TypedDict):
    """Aliases to create."""

    user_aliases: Sequence[models.UserAliasCreate | UserAliasCreateParam]
    """The aliases. At most 50 items."""


class UserAliasCreateParam(TypedDict):
    """An alias to create."""

    user_alias: NotRequired[models.UserAlias | UserAliasParam]
    """The name and the kind, in an object of their own."""

    external_id: NotRequired[str]
    """The external ID of the user who gets the alias. Without it, a user with the alias only is created."""

    alias_name: NotRequired[str]
    """The name itself, of at most 236 bytes. At least 1 character."""

    alias_label: NotRequired[str]
    """The kind of the alias, of at most 236 bytes. At least 1 character."""


class UserAliasesUpdateParam(TypedDict):
    """Aliases to rename."""

    alias_updates: Sequence[models.UserAliasUpdate | UserAliasUpdateParam]
    """The aliases, in any order. At most 50 items."""


class UserAliasUpdateParam(TypedDict):
    """An alias to rename."""

    alias_label: str
    """The kind of the alias, which stays."""

    old_alias_name: str
    """The name so far."""

    new_alias_name: str
    """The new name."""


class UserIdentifyParam(TypedDict):
    """The users to identify; at most 50. One of the lists is required."""

    aliases_to_identify: NotRequired[Sequence[models.AliasToIdentify | AliasToIdentifyParam]]
    """Users with an alias. At most 50 items."""

    emails_to_identify: NotRequired[Sequence[models.EmailToIdentify | EmailToIdentifyParam]]
    """Users with an e-mail address."""

    phone_numbers_to_identify: NotRequired[Sequence[models.PhoneToIdentify | PhoneToIdentifyParam]]
    """Users with a phone number."""


class EmailToIdentifyParam(TypedDict):
    """A user with an e-mail address, and the external ID that the user gets."""

    external_id: str
    """The external ID."""

    email: str
    """The e-mail address."""

    prioritization: models.Prioritization | PrioritizationParam
    """How one user is chosen if several have the address."""


class PhoneToIdentifyParam(TypedDict):
    """A user with a phone number, and the external ID that the user gets."""

    external_id: str
    """The external ID."""

    phone: str
    """The phone number."""

    prioritization: models.Prioritization | PrioritizationParam
    """How one user is chosen if several have the number."""


class UserMergeParam(TypedDict):
    """Users to merge."""

    merge_updates: Sequence[models.UserMergeUpdate | UserMergeUpdateParam]
    """The merges, in any order. At most 50 items."""


class UserMergeUpdateParam(TypedDict):
    """A user to merge into another."""

    identifier_to_merge: models.UserIdentifier | UserIdentifierParam
    """The user who is merged and then gone."""

    identifier_to_keep: models.UserIdentifier | UserIdentifierParam
    """The user who stays."""


class UserIdentifierParam(TypedDict):
    """Names a user by external ID, alias, e-mail address or phone number."""

    external_id: NotRequired[str]
    """The external ID."""

    user_alias: NotRequired[models.UserAlias | UserAliasParam]
    """The alias."""

    email: NotRequired[str]
    """The e-mail address."""

    phone: NotRequired[str]
    """The phone number."""

    prioritization: NotRequired[models.Prioritization | PrioritizationParam]
    """How one user is chosen if several have the address or number. Required with `email` and `phone`."""


class ExternalIdsRenameParam(TypedDict):
    """External IDs to rename."""

    external_id_renames: Sequence[models.ExternalIdRename | ExternalIdRenameParam]
    """The external IDs. At most 50 items."""


class ExternalIdRenameParam(TypedDict):
    """An external ID to rename. The two must differ."""

    current_external_id: str
    """The primary external ID of the user, not a deprecated one."""

    new_external_id: str
    """The new external ID, which no user may have, not even as a deprecated one."""


class ExternalIdsRemoveParam(TypedDict):
    """External IDs to remove."""

    external_ids: Sequence[str]
    """The deprecated external IDs. At most 50 items."""


AttributeTimeParam: TypeAlias = dt.datetime | str
"""A time of a user, in ISO 8601 or in one of the forms yyyy-MM-ddTHH:mm:ss:SSSZ, yyyy-MM-ddTHH:mm:ss, yyyy-MM-dd
HH:mm:ss, yyyy-MM-dd, MM/dd/yyyy and ddd MM dd HH:mm:ss.TZD YYYY. Without a zone, it is in UTC.
"""


CustomAttributeValueParam: TypeAlias = (
    str
    | float
    | bool
    | Sequence[Any]
    | CustomAttributeIncrementParam
    | CustomAttributeArrayChangeParam
    | CustomAttributeObjectsChangeParam
    | Mapping[str, Any]
    | None
)
"""The value of a custom attribute. Null removes the attribute. A date is a string, in the forms of `AttributeTime`; a
year below 0 or above 3000 makes it a text. An array of values has unique elements, at most 500; an array of objects
has at most 100 KB. An object is a nested attribute, or one of the objects that change the existing value.
"""


EventTimeParam: TypeAlias = dt.datetime | str
"""When something happened, in ISO 8601 or as yyyy-MM-dd'T'HH:mm:ss:SSSZ. A time in the future becomes the current
time.
"""


PropertyValueParam: TypeAlias = str | float | bool | Sequence[Any] | Mapping[str, Any]
"""The value of a property. A date is a string, in ISO 8601, and not allowed in arrays."""


PrioritizationParam: TypeAlias = Sequence[
    Literal["identified", "unidentified", "most_recently_updated", "least_recently_updated"]
]
"""How one user is chosen if several have the address, by the criteria in their order. Together they must leave one
user.
"""


TriggerPropertiesParam: TypeAlias = Mapping[str, Any]
"""Values for placeholders of a message, by name. At most 50 KB."""


CanvasContextParam: TypeAlias = Mapping[str, Any]
"""Values for placeholders of the messages of a Canvas, by name. At most 50 KB."""


ConnectedAudienceParam: TypeAlias = (
    AudienceAndParam
    | AudienceOrParam
    | CustomAttributeFilterParam
    | PushSubscriptionFilterParam
    | EmailSubscriptionFilterParam
    | LastUsedAppFilterParam
)
"""Selects users by one filter, or by several that are combined with AND or OR and may be nested. There are no filters
on default attributes, custom events, segments, engagement with messages or nested custom attributes.
"""


IsoTimeParam: TypeAlias = dt.datetime | str
"""A date and time in ISO 8601. The offset may have no colon."""


CatalogItemValueParam: TypeAlias = str | int | float | bool | Sequence[Any] | Mapping[str, Any]
"""The value of a field of an item, of the type that the catalog declares. A time is a text in ISO 8601."""


CatalogItemNewValueParam: TypeAlias = (
    str | int | float | bool | Sequence[Any] | CatalogArrayChangeParam | Mapping[str, Any]
)
"""The new value of a field of an item, of the type that the catalog declares, or a change of an array. A time is a text
in ISO 8601.
"""


ContentBlockModificationTimeParam: TypeAlias = dt.datetime | str
"""A time in ISO 8601. The documented form, yyyy-mm-ddThh:mm:ss.ffffff, has no time zone."""


EmailAddressesParam: TypeAlias = str | Sequence[str]
"""One e-mail address, or at most 50 of them in an array."""


EmailTemplateTimeParam: TypeAlias = dt.datetime | str
"""A time in ISO 8601. The samples have no time zone, and those of responses have a space instead of the T."""


SubscriptionIdentifiersParam: TypeAlias = str | Sequence[str]
"""One identifier, or at most 50 of them in an array."""


SubscriptionAddressesParam: TypeAlias = str | Sequence[str]
"""One address or phone number, or 1 to 50 of them in an array."""


UserDeletePrioritizationParam: TypeAlias = Sequence[Literal["identified", "unidentified", "most_recently_updated"]]
"""How one user is chosen if several have the address or number, by the criteria in their order. Only one of
`identified` and `unidentified` may be in it.
"""


EventPropertiesParam: TypeAlias = Mapping[str, PropertyValueParam]
"""Properties of an event or a purchase, by name. A name has 1 to 255 characters and does not begin with a dollar sign;
`time` and `event_name` are reserved. With arrays or objects in them, all properties have at most 100 KB.
"""
