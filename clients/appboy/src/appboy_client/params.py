# Generated from specs/appboy/openapi.yaml; do not edit.

"""Typed dictionaries that methods accept in place of models; keys are the field names of the API."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from appboy_client import models


class UserTrackParam(TypedDict):
    """Attributes, events and purchases to record."""

    attributes: NotRequired[Sequence[models.UserAttributes | UserAttributesParam]]
    """The attributes to set, one object per user. At most 50 items."""

    events: NotRequired[Sequence[models.Event | EventParam]]
    """The custom events that happened. At most 50 items."""

    purchases: NotRequired[Sequence[models.Purchase | PurchaseParam]]
    """The purchases. At most 50 items."""


UserAttributesParam: TypeAlias = Mapping[str, Any]
"""Attributes of one user: the profile fields below, and custom attributes under your own names. Each is created or
replaced. Either `external_id`, or `push_token_import` set to true with `push_tokens`, is required. The key
`foursquare` is reserved.
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


class LocationParam(TypedDict):
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
    """The number of the user's friends on Twitter."""

    statuses_count: NotRequired[int]
    """The number of the user's statuses on Twitter."""


class EventParam(TypedDict):
    """A custom event that happened once, to one user."""

    external_id: models.ExternalId
    """The customer's own identifier of the user."""

    name: str
    """The name of the event."""

    time: models.EventTime | EventTimeParam
    """When it happened."""

    app_id: NotRequired[str]
    """The identifier of the app in which it happened."""

    properties: NotRequired[models.EventProperties | EventPropertiesParam]
    """The properties of the event."""

    _update_existing_only: NotRequired[bool]
    """Whether to update only. An unknown user is then reported in the response's `errors` instead of being created."""


class PurchaseParam(TypedDict):
    """A purchase by one user at one time."""

    external_id: models.ExternalId
    """The customer's own identifier of the user."""

    product_id: models.ProductId
    """The identifier of the product, for example a stock number (SKU)."""

    currency: str
    """The currency, as an alphabetic code of ISO 4217. Exactly 3 characters."""

    price: float
    """The price in the currency's base unit, for example dollars for USD and yen for JPY."""

    time: models.EventTime | EventTimeParam
    """When it happened."""

    app_id: NotRequired[str]
    """The identifier of the app in which it happened."""

    quantity: NotRequired[int]
    """The quantity. It counts as that many single purchases. At most 100; default 1."""

    properties: NotRequired[models.EventProperties | EventPropertiesParam]
    """The properties of the purchase."""

    _update_existing_only: NotRequired[bool]
    """Whether to update only. An unknown user is then reported in the response's `errors` instead of being created."""


class UserDeleteParam(TypedDict):
    """The users to delete, by one kind of identifier. At least one of the lists is required; if both are set, one of
    them must be empty.
    """

    external_ids: NotRequired[Sequence[models.ExternalId]]
    """The customer's own identifiers of the users. At most 50 items."""

    appboy_ids: NotRequired[Sequence[str]]
    """Appboy's identifiers of the users. At most 50 items."""


class PushTokenRemoveParam(TypedDict):
    """The push tokens to remove."""

    push_tokens: Sequence[models.PushTokenRemoval | PushTokenRemovalParam]
    """The tokens. At most 50 items."""


class PushTokenRemovalParam(TypedDict):
    """A push token to remove."""

    app_id: str
    """The identifier of the app."""

    token: str
    """The token."""

    from_apns_feedback_service: NotRequired[bool]
    """Whether Apple's feedback service reported the token."""

    uninstalled_at: NotRequired[int]
    """When, according to Apple's feedback service, the app was no longer on the device, in seconds since 1970 (UTC)."""


class MessageSendParam(TypedDict):
    """Messages to send immediately. At least one of `segment_id`, `external_user_ids` and `audience` is required."""

    messages: models.Messages | MessagesParam
    """The messages, by channel. At least 1 entry."""

    external_user_ids: NotRequired[Sequence[models.ExternalId]]
    """The customer's own identifiers of the recipients. With a segment, only those who are in it receive the messages.
    At most 50 items.
    """

    segment_id: NotRequired[str]
    """The identifier of the segment whose users receive the messages."""

    audience: NotRequired[models.ConnectedAudience | ConnectedAudienceParam]
    """Filters that select the recipients."""

    campaign_id: NotRequired[str | None]
    """The identifier of the API campaign to which the messages are attributed. Each message then needs a
    `message_variation_id`. Null is the same as omitting it. Source: requests of a public client of 2017, as to null
    (confidence: medium).
    """

    override_frequency_capping: NotRequired[bool]
    """Whether the frequency capping of campaigns is ignored. Default false."""

    recipient_subscription_state: NotRequired[models.RecipientSubscriptionState]
    """The users who may receive the messages, by their subscription. Default "subscribed"."""


class MessagesParam(TypedDict):
    """Messages to send immediately, by channel. A channel without a message here is not used."""

    apple_push: NotRequired[models.ApplePush | ApplePushParam]
    """A push message to iOS devices."""

    android_push: NotRequired[models.AndroidPush | AndroidPushParam]
    """A push message to Android devices."""

    windows_phone8_push: NotRequired[models.WindowsPhone8Push | WindowsPhone8PushParam]
    """A push message to Windows Phone 8 devices."""

    windows_universal_push: NotRequired[models.WindowsUniversalPush | WindowsUniversalPushParam]
    """A push message to Windows Universal devices."""

    kindle_push: NotRequired[models.KindlePush | KindlePushParam]
    """A push message to Kindle and FireOS devices."""

    web_push: NotRequired[models.WebPush | WebPushParam]
    """A push message to browsers."""

    in_app_message: NotRequired[models.InAppMessage | InAppMessageParam]
    """An in-app message."""

    email: NotRequired[models.EmailMessage | EmailMessageParam]
    """An e-mail."""


class CampaignTriggerSendParam(TypedDict):
    """An API-triggered campaign to send immediately."""

    campaign_id: str
    """The identifier of the campaign."""

    trigger_properties: NotRequired[Mapping[str, Any]]
    """Values for the template of the campaign, by name, for all recipients."""

    recipients: NotRequired[Sequence[models.Recipient | RecipientParam]]
    """The recipients, who must be in the segment of the campaign. If omitted, the campaign goes to the segment. At most
    50 items.
    """

    external_user_ids: NotRequired[Sequence[models.ExternalId]]
    """The customer's own identifiers of the recipients, who must be in the segment of the campaign. The sample scripts
    use this form, the description of the operation uses `recipients`. At most 50 items.
    """


class RecipientParam(TypedDict):
    """A recipient of an API-triggered campaign."""

    external_user_id: models.ExternalId
    """The customer's own identifier of the user."""

    trigger_properties: NotRequired[Mapping[str, Any]]
    """Values for the template of the campaign, by name, for this user; they take precedence over those for all."""


class MessageScheduleCreateParam(TypedDict):
    """Messages to send at a later time. At least one of `segment_id` and `external_user_ids` is required."""

    schedule: models.Schedule | ScheduleParam
    """When the messages are sent."""

    messages: models.ScheduledMessages | ScheduledMessagesParam
    """The messages, by channel. At least 1 entry."""

    external_user_ids: NotRequired[Sequence[models.ExternalId]]
    """The customer's own identifiers of the recipients. With a segment, only those who are in it receive the messages.
    At most 50 items.
    """

    segment_id: NotRequired[str]
    """The identifier of the segment whose users receive the messages."""

    campaign_id: NotRequired[str | None]
    """The identifier of the API campaign to which the messages are attributed. Each message then needs a
    `message_variation_id`. Null is the same as omitting it. Source: requests of a public client of 2017, as to null
    (confidence: medium).
    """

    override_messaging_limits: NotRequired[bool]
    """Whether the global rate limits of campaigns are ignored. Default false."""

    recipient_subscription_state: NotRequired[models.RecipientSubscriptionState]
    """The users who may receive the messages, by their subscription. Default "subscribed"."""


class ScheduledMessagesParam(TypedDict):
    """Messages to send at a later time, by channel. A channel without a message here is not used."""

    apple_push: NotRequired[models.ApplePush | ApplePushParam]
    """A push message to iOS devices."""

    android_push: NotRequired[models.AndroidPush | AndroidPushParam]
    """A push message to Android devices."""

    windows_push: NotRequired[models.WindowsPhone8Push | WindowsPhone8PushParam]
    """A push message to Windows Phone 8 devices."""

    windows8_push: NotRequired[models.WindowsUniversalPush | WindowsUniversalPushParam]
    """A push message to Windows Universal devices."""

    kindle_push: NotRequired[models.KindlePush | KindlePushParam]
    """A push message to Kindle and FireOS devices."""

    web_push: NotRequired[models.WebPush | WebPushParam]
    """A push message to browsers."""

    in_app_message: NotRequired[models.InAppMessage | InAppMessageParam]
    """An in-app message."""

    email: NotRequired[models.EmailMessage | EmailMessageParam]
    """An e-mail."""

    webhook: NotRequired[models.WebhookMessage | WebhookMessageParam]
    """A request to a server."""


class ScheduleParam(TypedDict):
    """When something is sent. With only `time`, at that time for everyone."""

    time: dt.datetime | str
    """The time, in ISO 8601. With `in_local_time` or `at_optimal_time` it must not have a zone; otherwise a time
    without a zone is in UTC.
    """

    in_local_time: NotRequired[bool]
    """Whether each user receives it at that date and time in the user's own time zone."""

    at_optimal_time: NotRequired[bool]
    """Whether each user receives it on that date at the user's optimal time, regardless of the specified time."""


class CampaignTriggerScheduleCreateParam(TypedDict):
    """An API-triggered campaign to send at a later time."""

    campaign_id: str
    """The identifier of the campaign."""

    schedule: models.Schedule | ScheduleParam
    """When the campaign is sent."""

    recipients: NotRequired[Sequence[models.Recipient | RecipientParam]]
    """The recipients, who must be in the segment of the campaign. If omitted, the campaign goes to the segment. At most
    50 items.
    """

    external_user_ids: NotRequired[Sequence[models.ExternalId]]
    """The customer's own identifiers of the recipients, who must be in the segment of the campaign. The sample scripts
    use this form, the description of the operation uses `recipients`. At most 50 items.
    """

    trigger_properties: NotRequired[Mapping[str, Any]]
    """Values for the template of the campaign, by name, for all recipients. Those of a recipient take precedence."""


class MessageScheduleUpdateParam(TypedDict):
    """Changes of scheduled messages. At least one of `schedule` and `messages` is required."""

    schedule_id: str
    """The identifier of the schedule, from the response that created it."""

    schedule: NotRequired[models.Schedule | ScheduleParam]
    """The schedule that replaces the earlier one."""

    messages: NotRequired[models.ScheduledMessages | ScheduledMessagesParam]
    """The messages that replace the earlier ones. At least 1 entry."""


class CampaignTriggerScheduleUpdateParam(TypedDict):
    """Changes of a scheduled API-triggered campaign."""

    campaign_id: str
    """The identifier of the campaign."""

    schedule_id: str
    """The identifier of the schedule, from the response that created it."""

    schedule: models.Schedule | ScheduleParam
    """The schedule that replaces the earlier one."""


class MessageScheduleDeleteParam(TypedDict):
    """Scheduled messages to cancel."""

    schedule_id: str
    """The identifier of the schedule, from the response that created it."""


class CampaignTriggerScheduleDeleteParam(TypedDict):
    """A scheduled API-triggered campaign to cancel."""

    campaign_id: str
    """The identifier of the campaign."""

    schedule_id: str
    """The identifier of the schedule, from the response that created it."""


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

    custom_attribute: (
        models.CustomAttributeComparison
        | CustomAttributeComparisonParam
        | models.CustomAttributeExistence
        | CustomAttributeExistenceParam
    )
    """The comparison."""


class CustomAttributeComparisonParam(TypedDict):
    """Compares a custom attribute with a value. Its type determines the possible comparisons. String: `equals`,
    `not_equal`, `matches_regex`, `does_not_match_regex`. Array: `includes_value`, `does_not_include_value`. Number:
    `equals`, `not_equal`, `greater_than`, `greater_than_or_equal_to`, `less_than`, `less_than_or_equal_to`. Boolean:
    `equals`, `does_not_equal`. Time: `less_than_x_days_ago`, `greater_than_x_days_ago`,
    `less_than_x_days_in_the_future`, `greater_than_x_days_in_the_future`, `after`, `before`.
    """

    custom_attribute_name: str
    """The name of the custom attribute."""

    comparison: Literal[
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
    ]
    """The comparison."""

    value: str | float | bool
    """The value to compare with. For `after` and `before` a date and time in ISO 8601."""


class CustomAttributeExistenceParam(TypedDict):
    """Checks whether the user has a custom attribute of any type. No value is needed."""

    custom_attribute_name: str
    """The name of the custom attribute."""

    comparison: Literal["exists", "does_not_exist"]
    """The comparison."""


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


ApplePushParam = TypedDict(
    "ApplePushParam",
    {
        "badge": "NotRequired[int]",
        "alert": "NotRequired[str | models.ApplePushAlert | ApplePushAlertParam]",
        "sound": "NotRequired[str]",
        "extra": "NotRequired[Mapping[str, Any]]",
        "content-available": "NotRequired[bool]",
        "category": "NotRequired[str]",
        "expiry": "NotRequired[str]",
        "custom_uri": "NotRequired[str]",
        "message_variation_id": "NotRequired[str]",
        "asset_url": "NotRequired[str]",
        "asset_file_type": "NotRequired[Literal['aif', 'gif', 'jpg', 'm4a', 'mp3', 'mp4', 'png', 'wav']]",
    },
)
"""A push message to iOS devices. Either `alert`, or `content-available` set to true, is required. Text, `extra` and the
other options have at most 1912 bytes together; more is rejected.
"""


class ApplePushAlertParam(TypedDict):
    """The text of an Apple push message, with its options for localization and the Apple Watch."""

    body: NotRequired[str]
    """The text. It may be omitted only if the message has `content-available` set to true."""

    title: NotRequired[str]
    """A short text about the purpose, shown on the Apple Watch."""

    title_loc_key: NotRequired[str]
    """The key of a title in the file `Localizable.strings` of the current localization."""

    title_loc_args: NotRequired[Sequence[str]]
    """The texts that fill the placeholders of the title that `title_loc_key` names."""

    action_loc_key: NotRequired[str]
    """The key of a text for the right button instead of "View"; with it the system shows the buttons Close and View."""

    loc_key: NotRequired[str]
    """The key of a text in the file `Localizable.strings` of the current localization."""

    loc_args: NotRequired[Sequence[str]]
    """The texts that fill the placeholders of the text that `loc_key` names."""


class AndroidPushParam(TypedDict):
    """A push message to Android devices. Either `alert` and `title`, or `send_to_sync` set to true, which forbids both,
    are required. `alert` and `extra` have at most 4000 bytes together; more is rejected.
    """

    alert: NotRequired[str]
    """The text."""

    title: NotRequired[str]
    """The title in the notification drawer."""

    extra: NotRequired[Mapping[str, Any]]
    """Additional keys and values. `appboy_image_url` creates a "Big Picture" notification: the URL of an image of 2:1,
    at least 600x300, for Android 4.1 or later.
    """

    message_variation_id: NotRequired[str]
    """The variation of the campaign to which this message is attributed, an Android push message. Required if the
    request has a `campaign_id`.
    """

    priority: NotRequired[int]
    """The priority."""

    send_to_sync: NotRequired[bool]
    """Whether the message is silent; if so, it must have neither `alert` nor `title`."""

    collapse_key: NotRequired[str]
    """The key of messages that collapse into one."""

    sound: NotRequired[str]
    """The path of the sound in the app; `default` is the default sound."""

    custom_uri: NotRequired[str]
    """A web address or deep link."""

    summary_text: NotRequired[str]
    """The summary."""

    time_to_live: NotRequired[int]
    """The lifetime of the message in seconds."""

    notification_id: NotRequired[int]
    """The identifier of the notification."""

    push_icon_image_url: NotRequired[str]
    """The URL of the large icon, an image of 1:1, at least 40x40, for Android 3.1 or later."""

    accent_color: NotRequired[int]
    """The accent colour of the standard styles, an RGB integer."""


class KindlePushParam(TypedDict):
    """A push message to Kindle and FireOS devices."""

    alert: str
    """The text."""

    title: str
    """The title in the notification drawer."""

    extra: NotRequired[Mapping[str, Any]]
    """Additional keys and values."""

    message_variation_id: NotRequired[str]
    """The variation of the campaign to which this message is attributed, a Kindle or FireOS push message. Required if
    the request has a `campaign_id`.
    """

    priority: NotRequired[int]
    """The priority."""

    collapse_key: NotRequired[str]
    """The key of messages that collapse into one."""

    sound: NotRequired[str]
    """The path of the sound in the app; `default` is the default sound."""

    custom_uri: NotRequired[str]
    """A web address or deep link."""


class WebPushParam(TypedDict):
    """A push message to browsers."""

    alert: str
    """The text."""

    title: str
    """The title in the notification drawer."""

    extra: NotRequired[Mapping[str, Any]]
    """Additional keys and values."""

    message_variation_id: NotRequired[str]
    """The variation of the campaign to which this message is attributed, presumably a web push message. Required if the
    request has a `campaign_id`.
    """

    custom_uri: NotRequired[str]
    """A web address."""

    image_url: NotRequired[str]
    """The URL of an image of 1:1."""

    time_to_live: NotRequired[int]
    """The lifetime of the message in seconds."""


class WindowsPhone8PushParam(TypedDict):
    """A push message to Windows Phone 8 devices."""

    toast_content: str
    """The text."""

    push_type: NotRequired[Literal["toast"]]
    """The type of the message."""

    toast_title: NotRequired[str]
    """The title."""

    toast_navigation_uri: NotRequired[str]
    """The page that the message opens."""

    toast_hash: NotRequired[Mapping[str, Any]]
    """Additional keys and values."""

    message_variation_id: NotRequired[str]
    """The variation of the campaign to which this message is attributed, a Windows Phone 8 push message. Required if
    the request has a `campaign_id`.
    """


class WindowsUniversalPushParam(TypedDict):
    """A push message to Windows Universal devices."""

    push_type: Literal[
        "toast_text_01",
        "toast_text_02",
        "toast_text_03",
        "toast_text_04",
        "toast_image_and_text_01",
        "toast_image_and_text_02",
        "toast_image_and_text_03",
        "toast_image_and_text_04",
    ]
    """The template, one of Microsoft's catalog of toasts."""

    toast_text1: str
    """The first line of the text."""

    toast_text2: NotRequired[str]
    """The second line of the text, if the template has more than one."""

    toast_text3: NotRequired[str]
    """The third line of the text, for the templates that end in 04."""

    toast_text_img_name: NotRequired[str]
    """The path of the image, if the template has one."""

    message_variation_id: NotRequired[str]
    """The variation of the campaign to which this message is attributed, a Windows Universal push message. Required if
    the request has a `campaign_id`.
    """

    extra_launch_string: NotRequired[str]
    """Values that are added to the launch string, for deep links."""


class InAppMessageParam(TypedDict):
    """An in-app message."""

    message: str
    """The text. At most 140 characters."""

    type: NotRequired[Literal["SLIDEUP", "MODAL", "FULL"]]
    """How the message is shown. Default "SLIDEUP"."""

    also_send_to_slideup_only_versions: NotRequired[bool]
    """Whether a `SLIDEUP` goes to old versions of the SDK too, which support only some of the features (set it to false
    if the message makes no sense there). `MODAL` and `FULL` go to new versions only. Default true.
    """

    message_text_color: NotRequired[str]
    """The colour of the text; black or white by default, depending on the type. Pattern `^0x[0-9A-Fa-f]{8}$`."""

    header: NotRequired[str]
    """The header. If omitted, none is shown."""

    header_text_color: NotRequired[str]
    """The colour of the header; black or white by default, depending on the type. Pattern `^0x[0-9A-Fa-f]{8}$`."""

    background_color: NotRequired[str]
    """The colour of the background; black or white by default, depending on the type. Pattern `^0x[0-9A-Fa-f]{8}$`."""

    close_button_color: NotRequired[str]
    """The colour of the button that closes the message; black by default. Pattern `^0x[0-9A-Fa-f]{8}$`."""

    slide_from: NotRequired[Literal["TOP", "BOTTOM"]]
    """The edge from which a slideup appears. Default "BOTTOM"."""

    message_close: NotRequired[Literal["SWIPE", "AUTO_DISMISS"]]
    """How the message is dismissed. Default "AUTO_DISMISS"."""

    icon: NotRequired[str]
    """An icon of Font Awesome, by the four digits of its hexadecimal code. An image takes precedence. Pattern
    `^[0-9A-Fa-f]{4}$`.
    """

    icon_color: NotRequired[str]
    """The colour of the icon; white by default. Pattern `^0x[0-9A-Fa-f]{8}$`."""

    icon_background_color: NotRequired[str]
    """The colour behind the icon; blue by default. Pattern `^0x[0-9A-Fa-f]{8}$`."""

    image_url: NotRequired[str]
    """The URL of the image for a message of type `FULL`. It takes precedence over `icon`."""

    buttons: NotRequired[Sequence[models.InAppMessageButton | InAppMessageButtonParam]]
    """The buttons. At most 2 items."""

    extras: NotRequired[Mapping[str, Any]]
    """Additional keys and values."""

    ios_click_action: NotRequired[models.ClickAction]
    """The action of a click on the message on iOS. A MODAL or FULL message with buttons ignores it. Default "NONE"."""

    android_click_action: NotRequired[models.ClickAction]
    """The action of a click on the message on Android. A MODAL or FULL message with buttons ignores it. Default
    "NONE".
    """

    windows_click_action: NotRequired[models.ClickAction]
    """The action of a click on the message on Windows. A MODAL or FULL message with buttons ignores it. Default
    "NONE".
    """

    windows8_click_action: NotRequired[models.ClickAction]
    """The action of a click on the message on Windows 8. A MODAL or FULL message with buttons ignores it. Default
    "NONE".
    """

    kindle_click_action: NotRequired[models.ClickAction]
    """The action of a click on the message on Kindle. A MODAL or FULL message with buttons ignores it. Default
    "NONE".
    """

    android_china_click_action: NotRequired[models.ClickAction]
    """The action of a click on the message on Android in China. A MODAL or FULL message with buttons ignores it.
    Default "NONE".
    """

    web_click_action: NotRequired[models.ClickAction]
    """The action of a click on the message on the web. A MODAL or FULL message with buttons ignores it. Default
    "NONE".
    """

    ios_uri: NotRequired[str]
    """The target of a click on the message on iOS, a valid http or protocol URI. A MODAL or FULL message with buttons
    ignores it.
    """

    android_uri: NotRequired[str]
    """The target of a click on the message on Android, a valid http or protocol URI. A MODAL or FULL message with
    buttons ignores it.
    """

    windows_uri: NotRequired[str]
    """The target of a click on the message on Windows, a valid http or protocol URI. A MODAL or FULL message with
    buttons ignores it.
    """

    windows8_uri: NotRequired[str]
    """The target of a click on the message on Windows 8, a valid http or protocol URI. A MODAL or FULL message with
    buttons ignores it.
    """

    kindle_uri: NotRequired[str]
    """The target of a click on the message on Kindle, a valid http or protocol URI. A MODAL or FULL message with
    buttons ignores it.
    """

    android_china_uri: NotRequired[str]
    """The target of a click on the message on Android in China, a valid http or protocol URI. A MODAL or FULL message
    with buttons ignores it.
    """

    web_uri: NotRequired[str]
    """The target of a click on the message on the web, a valid http or protocol URI. A MODAL or FULL message with
    buttons ignores it.
    """

    message_variation_id: NotRequired[str]
    """The variation of the campaign to which this message is attributed. Required if the request has a
    `campaign_id`.
    """


class InAppMessageButtonParam(TypedDict):
    """A button of an in-app message."""

    text: str
    """The text on the button."""

    text_color: NotRequired[str]
    """The colour of the text; white by default. Pattern `^0x[0-9A-Fa-f]{8}$`."""

    background_color: NotRequired[str]
    """The colour of the button; blue by default. Pattern `^0x[0-9A-Fa-f]{8}$`."""

    ios_click_action: NotRequired[models.ClickAction]
    """The action of a click on the button on iOS. Default "NONE"."""

    android_click_action: NotRequired[models.ClickAction]
    """The action of a click on the button on Android. Default "NONE"."""

    windows_click_action: NotRequired[models.ClickAction]
    """The action of a click on the button on Windows. Default "NONE"."""

    windows8_click_action: NotRequired[models.ClickAction]
    """The action of a click on the button on Windows 8. Default "NONE"."""

    kindle_click_action: NotRequired[models.ClickAction]
    """The action of a click on the button on Kindle. Default "NONE"."""

    android_china_click_action: NotRequired[models.ClickAction]
    """The action of a click on the button on Android in China. Default "NONE"."""

    web_click_action: NotRequired[models.ClickAction]
    """The action of a click on the button on the web. Default "NONE"."""

    ios_uri: NotRequired[str]
    """The target of a click on the button on iOS, a valid http or protocol URI."""

    android_uri: NotRequired[str]
    """The target of a click on the button on Android, a valid http or protocol URI."""

    windows_uri: NotRequired[str]
    """The target of a click on the button on Windows, a valid http or protocol URI."""

    windows8_uri: NotRequired[str]
    """The target of a click on the button on Windows 8, a valid http or protocol URI."""

    kindle_uri: NotRequired[str]
    """The target of a click on the button on Kindle, a valid http or protocol URI."""

    android_china_uri: NotRequired[str]
    """The target of a click on the button on Android in China, a valid http or protocol URI."""

    web_uri: NotRequired[str]
    """The target of a click on the button on the web, a valid http or protocol URI."""


EmailMessageParam = TypedDict(
    "EmailMessageParam",
    {
        "app_id": "str",
        "from": "str",
        "subject": "NotRequired[str]",
        "reply_to": "NotRequired[str]",
        "body": "NotRequired[str]",
        "plaintext_body": "NotRequired[str]",
        "email_template_id": "NotRequired[str]",
        "message_variation_id": "NotRequired[str]",
        "extras": "NotRequired[Mapping[str, Any]]",
        "headers": "NotRequired[Mapping[str, Any]]",
    },
)
"""An e-mail. `body` or `email_template_id` is required."""


class WebhookMessageParam(TypedDict):
    """A request to a server."""

    url: str
    """The address."""

    request_method: Literal["POST", "PUT", "DELETE", "GET"]
    """The method."""

    request_headers: NotRequired[Mapping[str, Any]]
    """The headers, by name."""

    body: NotRequired[str]
    """The body. JSON in it is plain text, with its quotes and backslashes escaped."""

    message_variation_id: NotRequired[str]
    """The variation of the campaign to which this message is attributed. Required if the request has a
    `campaign_id`.
    """


class EmailStatusUpdateParam(TypedDict):
    """The new subscription of e-mail addresses."""

    email: models.EmailAddresses | EmailAddressesParam
    """The address or addresses to change."""

    subscription_state: models.SubscriptionState
    """The new state."""


class EmailRemoveParam(TypedDict):
    """E-mail addresses to remove from a list."""

    email: models.EmailAddresses | EmailAddressesParam
    """The address or addresses to remove."""


class UserExportByIdsParam(TypedDict):
    """Users whose profiles to export."""

    external_ids: Sequence[models.ExternalId]
    """The customer's own identifiers of the users. At most 50 items."""

    fields_to_export: NotRequired[Sequence[str]]
    """The fields to return of each user, by their names in `User`. If omitted, all of them."""


class UserExportBySegmentParam(TypedDict):
    """The segment whose users to export."""

    segment_id: str
    """The identifier of the segment, from the developer console or from the list of segments."""

    callback_endpoint: NotRequired[str]
    """The URL that is called when the export is ready."""

    fields_to_export: NotRequired[Sequence[str]]
    """The fields to return of each user, by their names in `User`. If omitted, all of them."""


class RawDataExportParam(TypedDict):
    """The raw events to export, and how to export them."""

    starting_at: dt.datetime | str
    """When the events begin, not more than 3 months ago."""

    ending_at: dt.datetime | str
    """When the events end, not more than a week after they begin."""

    app_ids: NotRequired[Sequence[str]]
    """The identifiers of the apps, from the developer console; `api` means the REST API. If omitted, the events of all
    apps.
    """

    callback_endpoint: NotRequired[str]
    """The URL that is called when the export has finished."""

    event_names: NotRequired[Sequence[str]]
    """The names of the events. If omitted, all events."""

    output_format: NotRequired[str]
    """The format of the files, `zip` or `gzip`. An unknown format is treated as `zip`."""


CustomAttributeValueParam: TypeAlias = (
    str | float | bool | Sequence[str] | CustomAttributeIncrementParam | CustomAttributeArrayChangeParam
)
"""The value of a custom attribute. A date is a string, in ISO 8601 or as yyyy-MM-dd'T'HH:mm:ss.SSSZ; without a zone, it
means midnight UTC. An array keeps up to 25 elements, or up to 100 if the dashboard allows it, and is truncated to
that length. An object changes the existing value.
"""


EventTimeParam: TypeAlias = dt.datetime | str
"""When something happened: in ISO 8601, as yyyy-MM-dd'T'HH:mm:ss.SSSZ, or with spaces instead of the T and before the
zone.
"""


EventPropertiesParam: TypeAlias = Mapping[str, models.PropertyValue]
"""Properties of an event or a purchase, by name. A name has 1 to 255 characters and does not begin with a dollar
sign.
"""


ConnectedAudienceParam: TypeAlias = (
    AudienceAndParam
    | AudienceOrParam
    | CustomAttributeFilterParam
    | PushSubscriptionFilterParam
    | EmailSubscriptionFilterParam
)
"""Selects users by one filter, or by several that are combined with AND or OR and may be nested."""


EmailAddressesParam: TypeAlias = str | Sequence[str]
"""One e-mail address, or at most 50 of them in an array."""
