# Generated from specs/appboy/openapi.yaml; do not edit.

"""Dictionaries that methods take in place of models: the same fields under their names on the wire."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypeAlias, TypedDict, Union

if TYPE_CHECKING:
    from appboy_client import models


class UserTrackParam(TypedDict):
    """Attributes, events and purchases to be recorded."""

    attributes: NotRequired[Sequence[models.UserAttributes | UserAttributesParam]]
    """The attributes to be set, one object for each user. At most 50 items."""

    events: NotRequired[Sequence[models.Event | EventParam]]
    """The custom events that happened. At most 50 items."""

    purchases: NotRequired[Sequence[models.Purchase | PurchaseParam]]
    """The purchases that were made. At most 50 items."""


UserAttributesParam: TypeAlias = "Mapping[str, Any]"
"""Attributes of one user: the named profile fields, and beside them custom attributes under names of one's own. What is
given is made or replaced. Needed is `external_id`, or `push_token_import` set to true with `push_tokens`. The key
`foursquare` is reserved.
"""


class CustomAttributeIncrementParam(TypedDict):
    """Adds to a custom attribute that is an integer."""

    inc: int
    """By how much; a negative number takes away."""


class CustomAttributeArrayChangeParam(TypedDict):
    """Adds elements to a custom attribute that is an array, takes some away, or both."""

    add: NotRequired[Sequence[str]]
    """The elements to be added."""

    remove: NotRequired[Sequence[str]]
    """The elements to be taken away."""


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
    """What Facebook knows of a user; any of these fields."""

    id: NotRequired[str]
    """The user's identifier at Facebook."""

    likes: NotRequired[Sequence[str]]
    """What the user likes."""

    num_friends: NotRequired[int]
    """How many friends the user has."""


class TwitterProfileParam(TypedDict):
    """What Twitter knows of a user; any of these fields."""

    id: NotRequired[int]
    """The user's identifier at Twitter."""

    screen_name: NotRequired[str]
    """The user's Twitter handle."""

    followers_count: NotRequired[int]
    """How many followers the user has at Twitter."""

    friends_count: NotRequired[int]
    """How many friends the user has at Twitter."""

    statuses_count: NotRequired[int]
    """How many statuses the user has at Twitter."""


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
    """Whether to update only. An unknown user is then reported in the answer's `errors` instead of being made."""


class PurchaseParam(TypedDict):
    """A purchase by one user at one time."""

    external_id: models.ExternalId
    """The customer's own identifier of the user."""

    product_id: models.ProductId
    """The identifier of what was bought, for example a stock number (SKU)."""

    currency: str
    """The currency, as an alphabetic code of ISO 4217. Exactly 3 characters."""

    price: float
    """The price in the currency's base unit, for example dollars for USD and yen for JPY."""

    time: models.EventTime | EventTimeParam
    """When it happened."""

    app_id: NotRequired[str]
    """The identifier of the app in which it happened."""

    quantity: NotRequired[int]
    """How many were bought. Counted as so many purchases of one. At most 100; default 1."""

    properties: NotRequired[models.EventProperties | EventPropertiesParam]
    """The properties of the purchase."""

    _update_existing_only: NotRequired[bool]
    """Whether to update only. An unknown user is then reported in the answer's `errors` instead of being made."""


class UserDeleteParam(TypedDict):
    """The users to be deleted, by one kind of identifier. Needed is at least one of the lists; if both are given, one
    of them must be empty.
    """

    external_ids: NotRequired[Sequence[models.ExternalId]]
    """The customer's own identifiers of the users. At most 50 items."""

    appboy_ids: NotRequired[Sequence[str]]
    """Appboy's identifiers of the users. At most 50 items."""


class PushTokenRemoveParam(TypedDict):
    """The push tokens to be removed."""

    push_tokens: Sequence[models.PushTokenRemoval | PushTokenRemovalParam]
    """The tokens. At most 50 items."""


class PushTokenRemovalParam(TypedDict):
    """A push token to be removed."""

    app_id: str
    """The identifier of the app."""

    token: str
    """The token."""

    from_apns_feedback_service: NotRequired[bool]
    """Whether Apple's feedback service named the token."""

    uninstalled_at: NotRequired[int]
    """When, according to Apple's feedback service, the app was gone from the device, in seconds since 1970 (UTC)."""


class MessageSendParam(TypedDict):
    """Messages to be sent at once. Needed is at least one of `segment_id`, `external_user_ids` and `audience`."""

    messages: models.Messages | MessagesParam
    """The messages, by channel. At least 1 entry."""

    external_user_ids: NotRequired[Sequence[models.ExternalId]]
    """The customer's own identifiers of the users who are to get the messages. With a segment, those of them who are in
    it. At most 50 items.
    """

    segment_id: NotRequired[str]
    """The identifier of the segment whose users are to get the messages."""

    audience: NotRequired[models.ConnectedAudience | ConnectedAudienceParam]
    """Filters that select the users who are to get the messages."""

    campaign_id: NotRequired[str | None]
    """The identifier of the API campaign that the messages count for. Each message then needs a `message_variation_id`.
    Null is the same as nothing. Source: requests of a public client of 2017, as to null (confidence: medium).
    """

    override_frequency_capping: NotRequired[bool]
    """Whether the frequency capping of campaigns is ignored. Default false."""

    recipient_subscription_state: NotRequired[models.RecipientSubscriptionState]
    """Which users may get the messages, by their subscription. Default "subscribed"."""


class MessagesParam(TypedDict):
    """Messages to be sent at once, by channel. A channel without a message here is not used."""

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
    """A message inside the app."""

    email: NotRequired[models.EmailMessage | EmailMessageParam]
    """An e-mail."""


class CampaignTriggerSendParam(TypedDict):
    """An API-triggered campaign to be sent at once."""

    campaign_id: str
    """The identifier of the campaign."""

    trigger_properties: NotRequired[Mapping[str, Any]]
    """Values for the template of the campaign, by name, for all recipients."""

    recipients: NotRequired[Sequence[models.Recipient | RecipientParam]]
    """The users who are to get the campaign, if they are in its segment. Without them, it goes to the segment. At most
    50 items.
    """

    external_user_ids: NotRequired[Sequence[models.ExternalId]]
    """The customer's own identifiers of the users who are to get the campaign, if they are in its segment: the form of
    the sample scripts, where the description of the operation has `recipients`. At most 50 items.
    """


class RecipientParam(TypedDict):
    """A user who is to get an API-triggered campaign."""

    external_user_id: models.ExternalId
    """The customer's own identifier of the user."""

    trigger_properties: NotRequired[Mapping[str, Any]]
    """Values for the template of the campaign, by name, for this user; they go before those for all."""


class MessageScheduleCreateParam(TypedDict):
    """Messages to be sent at a later time. Needed is at least one of `segment_id` and `external_user_ids`."""

    schedule: models.Schedule | ScheduleParam
    """When the messages are sent."""

    messages: models.ScheduledMessages | ScheduledMessagesParam
    """The messages, by channel. At least 1 entry."""

    external_user_ids: NotRequired[Sequence[models.ExternalId]]
    """The customer's own identifiers of the users who are to get the messages. With a segment, those of them who are in
    it. At most 50 items.
    """

    segment_id: NotRequired[str]
    """The identifier of the segment whose users are to get the messages."""

    campaign_id: NotRequired[str | None]
    """The identifier of the API campaign that the messages count for. Each message then needs a `message_variation_id`.
    Null is the same as nothing. Source: requests of a public client of 2017, as to null (confidence: medium).
    """

    override_messaging_limits: NotRequired[bool]
    """Whether the global rate limits of campaigns are ignored. Default false."""

    recipient_subscription_state: NotRequired[models.RecipientSubscriptionState]
    """Which users may get the messages, by their subscription. Default "subscribed"."""


class ScheduledMessagesParam(TypedDict):
    """Messages to be sent at a later time, by channel. A channel without a message here is not used."""

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
    """A message inside the app."""

    email: NotRequired[models.EmailMessage | EmailMessageParam]
    """An e-mail."""

    webhook: NotRequired[models.WebhookMessage | WebhookMessageParam]
    """A request to a server."""


class ScheduleParam(TypedDict):
    """When something is sent. With `time` alone, at that time for everybody."""

    time: dt.datetime | str
    """The time, in ISO 8601. With `in_local_time` or `at_optimal_time` it must not have a zone; otherwise a time
    without a zone is in UTC.
    """

    in_local_time: NotRequired[bool]
    """Whether each user is reached at that date and time of the user's own time zone."""

    at_optimal_time: NotRequired[bool]
    """Whether each user is reached on that date at the time that is best for the user, whatever the time given."""


class CampaignTriggerScheduleCreateParam(TypedDict):
    """An API-triggered campaign to be sent at a later time."""

    campaign_id: str
    """The identifier of the campaign."""

    schedule: models.Schedule | ScheduleParam
    """When the campaign is sent."""

    recipients: NotRequired[Sequence[models.Recipient | RecipientParam]]
    """The users who are to get the campaign, if they are in its segment. Without them, it goes to the segment. At most
    50 items.
    """

    external_user_ids: NotRequired[Sequence[models.ExternalId]]
    """The customer's own identifiers of the users who are to get the campaign, if they are in its segment: the form of
    the sample scripts, where the description of the operation has `recipients`. At most 50 items.
    """

    trigger_properties: NotRequired[Mapping[str, Any]]
    """Values for the template of the campaign, by name, for all recipients. Those of a recipient go before them."""


class MessageScheduleUpdateParam(TypedDict):
    """Changes of scheduled messages. Needed is at least one of `schedule` and `messages`."""

    schedule_id: str
    """The identifier of the schedule, from the answer that made it."""

    schedule: NotRequired[models.Schedule | ScheduleParam]
    """The schedule that takes the place of the earlier one."""

    messages: NotRequired[models.ScheduledMessages | ScheduledMessagesParam]
    """The messages that take the place of the earlier ones. At least 1 entry."""


class CampaignTriggerScheduleUpdateParam(TypedDict):
    """Changes of a scheduled API-triggered campaign."""

    campaign_id: str
    """The identifier of the campaign."""

    schedule_id: str
    """The identifier of the schedule, from the answer that made it."""

    schedule: models.Schedule | ScheduleParam
    """The schedule that takes the place of the earlier one."""


class MessageScheduleDeleteParam(TypedDict):
    """Scheduled messages to be cancelled."""

    schedule_id: str
    """The identifier of the schedule, from the answer that made it."""


class CampaignTriggerScheduleDeleteParam(TypedDict):
    """A scheduled API-triggered campaign to be cancelled."""

    campaign_id: str
    """The identifier of the campaign."""

    schedule_id: str
    """The identifier of the schedule, from the answer that made it."""


class AudienceAndParam(TypedDict):
    """Users whom all of the parts select."""

    AND: Sequence[models.ConnectedAudience | ConnectedAudienceParam]
    """The parts."""


class AudienceOrParam(TypedDict):
    """Users whom at least one of the parts selects."""

    OR: Sequence[models.ConnectedAudience | ConnectedAudienceParam]
    """The parts."""


class CustomAttributeFilterParam(TypedDict):
    """Users whose custom attribute passes a comparison."""

    custom_attribute: (
        models.CustomAttributeComparison
        | CustomAttributeComparisonParam
        | models.CustomAttributeExistence
        | CustomAttributeExistenceParam
    )
    """The comparison."""


class CustomAttributeComparisonParam(TypedDict):
    """Compares a custom attribute with a value. Its type says which comparisons are possible. String: `equals`,
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
    """Asks whether the user has a custom attribute, of whatever type. No value is needed."""

    custom_attribute_name: str
    """The name of the custom attribute."""

    comparison: Literal["exists", "does_not_exist"]
    """The comparison."""


class PushSubscriptionFilterParam(TypedDict):
    """Users whose subscription to push messages passes a comparison."""

    push_subscription_status: models.SubscriptionComparison | SubscriptionComparisonParam
    """The comparison."""


class EmailSubscriptionFilterParam(TypedDict):
    """Users whose subscription to e-mail passes a comparison."""

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
"""A push message to iOS devices. Needed is `alert`, or `content-available` set to true. Text, `extra` and the other
options have at most 1912 bytes together; more is refused.
"""


class ApplePushAlertParam(TypedDict):
    """The text of an Apple push message, with what localization and the Apple Watch need."""

    body: NotRequired[str]
    """The text. It may be left out only if the message has `content-available` set to true."""

    title: NotRequired[str]
    """A short text about the purpose, shown on the Apple Watch."""

    title_loc_key: NotRequired[str]
    """The key of a title in the file `Localizable.strings` of the present localization."""

    title_loc_args: NotRequired[Sequence[str]]
    """The texts that fill the placeholders of the title that `title_loc_key` names."""

    action_loc_key: NotRequired[str]
    """The key of a text for the right button instead of "View"; with it the system shows the buttons Close and View."""

    loc_key: NotRequired[str]
    """The key of a text in the file `Localizable.strings` of the present localization."""

    loc_args: NotRequired[Sequence[str]]
    """The texts that fill the placeholders of the text that `loc_key` names."""


class AndroidPushParam(TypedDict):
    """A push message to Android devices. Needed are `alert` and `title`, or else `send_to_sync` set to true, which
    forbids both. `alert` and `extra` have at most 4000 bytes together; more is refused.
    """

    alert: NotRequired[str]
    """The text."""

    title: NotRequired[str]
    """The title in the notification drawer."""

    extra: NotRequired[Mapping[str, Any]]
    """Further keys with their values, sent along. `appboy_image_url` makes a "Big Picture" notification: the address of
    an image of 2:1, at least 600x300, for Android 4.1 or later.
    """

    message_variation_id: NotRequired[str]
    """The variation of the campaign that this message counts for, an Android push message. Needed when the request has
    a `campaign_id`.
    """

    priority: NotRequired[int]
    """The priority."""

    send_to_sync: NotRequired[bool]
    """Whether the message is a silent one; it must then have neither `alert` nor `title`."""

    collapse_key: NotRequired[str]
    """The key by which messages collapse into one."""

    sound: NotRequired[str]
    """Where in the app the sound is found; `default` is the usual sound."""

    custom_uri: NotRequired[str]
    """A web address or deep link."""

    summary_text: NotRequired[str]
    """The summary."""

    time_to_live: NotRequired[int]
    """How long the message lives, in seconds."""

    notification_id: NotRequired[int]
    """The identifier of the notification."""

    push_icon_image_url: NotRequired[str]
    """The address of the large icon, an image of 1:1, at least 40x40, for Android 3.1 or later."""

    accent_color: NotRequired[int]
    """The accent colour of the standard styles, an RGB integer."""


class KindlePushParam(TypedDict):
    """A push message to Kindle and FireOS devices."""

    alert: str
    """The text."""

    title: str
    """The title in the notification drawer."""

    extra: NotRequired[Mapping[str, Any]]
    """Further keys with their values, sent along."""

    message_variation_id: NotRequired[str]
    """The variation of the campaign that this message counts for, a Kindle or FireOS push message. Needed when the
    request has a `campaign_id`.
    """

    priority: NotRequired[int]
    """The priority."""

    collapse_key: NotRequired[str]
    """The key by which messages collapse into one."""

    sound: NotRequired[str]
    """Where in the app the sound is found; `default` is the usual sound."""

    custom_uri: NotRequired[str]
    """A web address or deep link."""


class WebPushParam(TypedDict):
    """A push message to browsers."""

    alert: str
    """The text."""

    title: str
    """The title in the notification drawer."""

    extra: NotRequired[Mapping[str, Any]]
    """Further keys with their values, sent along."""

    message_variation_id: NotRequired[str]
    """The variation of the campaign that this message counts for, presumably a web push message. Needed when the
    request has a `campaign_id`.
    """

    custom_uri: NotRequired[str]
    """A web address."""

    image_url: NotRequired[str]
    """The address of an image of 1:1."""

    time_to_live: NotRequired[int]
    """How long the message lives, in seconds."""


class WindowsPhone8PushParam(TypedDict):
    """A push message to Windows Phone 8 devices."""

    toast_content: str
    """The text."""

    push_type: NotRequired[Literal["toast"]]
    """The type of the message."""

    toast_title: NotRequired[str]
    """The title."""

    toast_navigation_uri: NotRequired[str]
    """The page that the user is led to."""

    toast_hash: NotRequired[Mapping[str, Any]]
    """Further keys with their values, sent along."""

    message_variation_id: NotRequired[str]
    """The variation of the campaign that this message counts for, a Windows Phone 8 push message. Needed when the
    request has a `campaign_id`.
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
    """The second line of the text, where the template has more than one."""

    toast_text3: NotRequired[str]
    """The third line of the text, for the templates that end in 04."""

    toast_text_img_name: NotRequired[str]
    """The path of the image, where the template has one."""

    message_variation_id: NotRequired[str]
    """The variation of the campaign that this message counts for, a Windows Universal push message. Needed when the
    request has a `campaign_id`.
    """

    extra_launch_string: NotRequired[str]
    """Values that are added to the launch string, for deep links."""


class InAppMessageParam(TypedDict):
    """A message inside the app."""

    message: str
    """The text. At most 140 characters."""

    type: NotRequired[Literal["SLIDEUP", "MODAL", "FULL"]]
    """How the message is shown. Default "SLIDEUP"."""

    also_send_to_slideup_only_versions: NotRequired[bool]
    """Whether a `SLIDEUP` goes to old versions of the SDK too, which know only part of the features (set to false if
    the message makes no sense there). `MODAL` and `FULL` go to new versions only. Default true.
    """

    message_text_color: NotRequired[str]
    """The colour of the text; black or white by default, as the type has it. Pattern `^0x[0-9A-Fa-f]{8}$`."""

    header: NotRequired[str]
    """The header. Without it, none is shown."""

    header_text_color: NotRequired[str]
    """The colour of the header; black or white by default, as the type has it. Pattern `^0x[0-9A-Fa-f]{8}$`."""

    background_color: NotRequired[str]
    """The colour of the background; black or white by default, as the type has it. Pattern `^0x[0-9A-Fa-f]{8}$`."""

    close_button_color: NotRequired[str]
    """The colour of the button that closes the message; black by default. Pattern `^0x[0-9A-Fa-f]{8}$`."""

    slide_from: NotRequired[Literal["TOP", "BOTTOM"]]
    """From where a slideup comes in. Default "BOTTOM"."""

    message_close: NotRequired[Literal["SWIPE", "AUTO_DISMISS"]]
    """How the message goes away. Default "AUTO_DISMISS"."""

    icon: NotRequired[str]
    """An icon of Font Awesome, by the four digits of its hexadecimal code. An image goes before it. Pattern
    `^[0-9A-Fa-f]{4}$`.
    """

    icon_color: NotRequired[str]
    """The colour of the icon; white by default. Pattern `^0x[0-9A-Fa-f]{8}$`."""

    icon_background_color: NotRequired[str]
    """The colour behind the icon; blue by default. Pattern `^0x[0-9A-Fa-f]{8}$`."""

    image_url: NotRequired[str]
    """The address of the image for a message of type `FULL`. It goes before `icon`."""

    buttons: NotRequired[Sequence[models.InAppMessageButton | InAppMessageButtonParam]]
    """The buttons. At most 2 items."""

    extras: NotRequired[Mapping[str, Any]]
    """Further keys with their values, sent along."""

    ios_click_action: NotRequired[models.ClickAction]
    """What a click on the message, unless it is MODAL or FULL and has buttons, does on iOS. Default "NONE"."""

    android_click_action: NotRequired[models.ClickAction]
    """What a click on the message, unless it is MODAL or FULL and has buttons, does on Android. Default "NONE"."""

    windows_click_action: NotRequired[models.ClickAction]
    """What a click on the message, unless it is MODAL or FULL and has buttons, does on Windows. Default "NONE"."""

    windows8_click_action: NotRequired[models.ClickAction]
    """What a click on the message, unless it is MODAL or FULL and has buttons, does on Windows 8. Default "NONE"."""

    kindle_click_action: NotRequired[models.ClickAction]
    """What a click on the message, unless it is MODAL or FULL and has buttons, does on Kindle. Default "NONE"."""

    android_china_click_action: NotRequired[models.ClickAction]
    """What a click on the message, unless it is MODAL or FULL and has buttons, does on Android in China. Default
    "NONE".
    """

    web_click_action: NotRequired[models.ClickAction]
    """What a click on the message, unless it is MODAL or FULL and has buttons, does on the web. Default "NONE"."""

    ios_uri: NotRequired[str]
    """Where a click on the message, unless it is MODAL or FULL and has buttons, leads on iOS, a valid http or protocol
    URI.
    """

    android_uri: NotRequired[str]
    """Where a click on the message, unless it is MODAL or FULL and has buttons, leads on Android, a valid http or
    protocol URI.
    """

    windows_uri: NotRequired[str]
    """Where a click on the message, unless it is MODAL or FULL and has buttons, leads on Windows, a valid http or
    protocol URI.
    """

    windows8_uri: NotRequired[str]
    """Where a click on the message, unless it is MODAL or FULL and has buttons, leads on Windows 8, a valid http or
    protocol URI.
    """

    kindle_uri: NotRequired[str]
    """Where a click on the message, unless it is MODAL or FULL and has buttons, leads on Kindle, a valid http or
    protocol URI.
    """

    android_china_uri: NotRequired[str]
    """Where a click on the message, unless it is MODAL or FULL and has buttons, leads on Android in China, a valid http
    or protocol URI.
    """

    web_uri: NotRequired[str]
    """Where a click on the message, unless it is MODAL or FULL and has buttons, leads on the web, a valid http or
    protocol URI.
    """

    message_variation_id: NotRequired[str]
    """The variation of the campaign that this message counts for. Needed when the request has a `campaign_id`."""


class InAppMessageButtonParam(TypedDict):
    """A button of a message inside the app."""

    text: str
    """The text on the button."""

    text_color: NotRequired[str]
    """The colour of the text; white by default. Pattern `^0x[0-9A-Fa-f]{8}$`."""

    background_color: NotRequired[str]
    """The colour of the button; blue by default. Pattern `^0x[0-9A-Fa-f]{8}$`."""

    ios_click_action: NotRequired[models.ClickAction]
    """What a click on the button does on iOS. Default "NONE"."""

    android_click_action: NotRequired[models.ClickAction]
    """What a click on the button does on Android. Default "NONE"."""

    windows_click_action: NotRequired[models.ClickAction]
    """What a click on the button does on Windows. Default "NONE"."""

    windows8_click_action: NotRequired[models.ClickAction]
    """What a click on the button does on Windows 8. Default "NONE"."""

    kindle_click_action: NotRequired[models.ClickAction]
    """What a click on the button does on Kindle. Default "NONE"."""

    android_china_click_action: NotRequired[models.ClickAction]
    """What a click on the button does on Android in China. Default "NONE"."""

    web_click_action: NotRequired[models.ClickAction]
    """What a click on the button does on the web. Default "NONE"."""

    ios_uri: NotRequired[str]
    """Where a click on the button leads on iOS, a valid http or protocol URI."""

    android_uri: NotRequired[str]
    """Where a click on the button leads on Android, a valid http or protocol URI."""

    windows_uri: NotRequired[str]
    """Where a click on the button leads on Windows, a valid http or protocol URI."""

    windows8_uri: NotRequired[str]
    """Where a click on the button leads on Windows 8, a valid http or protocol URI."""

    kindle_uri: NotRequired[str]
    """Where a click on the button leads on Kindle, a valid http or protocol URI."""

    android_china_uri: NotRequired[str]
    """Where a click on the button leads on Android in China, a valid http or protocol URI."""

    web_uri: NotRequired[str]
    """Where a click on the button leads on the web, a valid http or protocol URI."""


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
"""An e-mail. Needed is `body` or `email_template_id`."""


class WebhookMessageParam(TypedDict):
    """A request to a server."""

    url: str
    """The address."""

    request_method: Literal["POST", "PUT", "DELETE", "GET"]
    """The method."""

    request_headers: NotRequired[Mapping[str, Any]]
    """The headers, by name."""

    body: NotRequired[str]
    """The body. JSON in it is text like any other, with its quotes and backslashes escaped."""

    message_variation_id: NotRequired[str]
    """The variation of the campaign that this message counts for. Needed when the request has a `campaign_id`."""


class EmailStatusUpdateParam(TypedDict):
    """The new subscription of e-mail addresses."""

    email: models.EmailAddresses | EmailAddressesParam
    """The address or addresses to be changed."""

    subscription_state: models.SubscriptionState
    """The new state."""


class EmailRemoveParam(TypedDict):
    """E-mail addresses to be taken off a list."""

    email: models.EmailAddresses | EmailAddressesParam
    """The address or addresses to be taken off."""


class UserExportByIdsParam(TypedDict):
    """Users whose profiles are wanted."""

    external_ids: Sequence[models.ExternalId]
    """The customer's own identifiers of the users. At most 50 items."""

    fields_to_export: NotRequired[Sequence[str]]
    """The fields wanted of each user, by their names in `User`. Without it, all of them."""


class UserExportBySegmentParam(TypedDict):
    """The segment whose users are to be exported."""

    segment_id: str
    """The identifier of the segment, from the developer console or from the list of segments."""

    callback_endpoint: NotRequired[str]
    """The address that is told when the export is ready."""

    fields_to_export: NotRequired[Sequence[str]]
    """The fields wanted of each user, by their names in `User`. Without it, all of them."""


class RawDataExportParam(TypedDict):
    """Which raw events are to be exported, and how."""

    starting_at: dt.datetime | str
    """When the events begin, not more than 3 months ago."""

    ending_at: dt.datetime | str
    """When the events end, not more than a week after they begin."""

    app_ids: NotRequired[Sequence[str]]
    """The identifiers of the apps, from the developer console; `api` stands for the REST API. Without it, the events of
    all of them.
    """

    callback_endpoint: NotRequired[str]
    """The address that is called when the export has finished."""

    event_names: NotRequired[Sequence[str]]
    """The names of the events. Without it, all events."""

    output_format: NotRequired[str]
    """The format of the files, `zip` or `gzip`. One that is not known counts as `zip`."""


CustomAttributeValueParam: TypeAlias = Union[
    "str", "float", "bool", "Sequence[str]", "CustomAttributeIncrementParam", "CustomAttributeArrayChangeParam"
]
"""The value of a custom attribute. A date is a string, in ISO 8601 or as yyyy-MM-dd'T'HH:mm:ss.SSSZ; without a zone it
counts as midnight UTC. An array keeps up to 25 elements, or up to 100 if the dashboard says so for it, and is cut to
that length. An object changes the value that is there.
"""


EventTimeParam: TypeAlias = Union["dt.datetime", "str"]
"""When something happened: in ISO 8601, as yyyy-MM-dd'T'HH:mm:ss.SSSZ, or with spaces in place of the T and before the
zone.
"""


EventPropertiesParam: TypeAlias = "Mapping[str, models.PropertyValue]"
"""Properties of an event or a purchase, by name. A name has 1 to 255 characters and does not begin with a dollar
sign.
"""


ConnectedAudienceParam: TypeAlias = Union[
    "AudienceAndParam",
    "AudienceOrParam",
    "CustomAttributeFilterParam",
    "PushSubscriptionFilterParam",
    "EmailSubscriptionFilterParam",
]
"""Selects users by one filter, or by several that are joined with AND or OR and may be nested."""


EmailAddressesParam: TypeAlias = Union["str", "Sequence[str]"]
"""One e-mail address, or at most 50 of them in an array."""
