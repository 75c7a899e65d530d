# Generated from specs/apifon/openapi.yaml; do not edit.

"""Typed dictionaries that methods accept in place of models; keys are the field names of the API."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypedDict

from apifon_client import models


class BlockedSubscriberCreateParam(TypedDict):
    """A destination to block."""

    destination: str
    """The mobile number or email address."""

    reason: models.BlockReason
    """Why it is blocked."""

    description: NotRequired[str]
    """A short text of your own."""


CampaignDefaultsParam = TypedDict(
    "CampaignDefaultsParam",
    {
        "sender_id": "NotRequired[str]",
        "viber_sender_id": "NotRequired[str]",
        "sender_name": "NotRequired[str]",
        "from": "NotRequired[str]",
        "reply_to": "NotRequired[str]",
    },
)
"""The defaults of a list's campaigns in the vendor's dashboard (Mookee)."""


class ConditionParam(TypedDict):
    """A condition on one field."""

    name: str
    """The field. For subscribers, a nested field is reached with a dot, as in `subscriber_fields.FIRST_NAME`."""

    op: models.ConditionOperator
    """How the field and the value are compared."""

    vl: Any
    """The value, of any JSON type."""


class DoubleOptinParam(TypedDict):
    """The double opt-in of a list: how new subscribers confirm."""

    mobile: NotRequired[bool]
    """Whether each new subscriber with a mobile number gets a confirmation SMS. Default false."""

    email: NotRequired[bool]
    """Whether each new subscriber with an email address gets a confirmation email. Default false."""

    review_mobile_details: NotRequired[bool]
    """Whether the subscriber gets a page to review the details while signing up. It can be true only if `mobile` is
    true.
    """


class FailoverMessageParam(TypedDict):
    """The SMS that is sent if an IM fails. It has `text` and `sender_id`; an empty object, as in a sample, means no
    SMS.
    """

    text: NotRequired[str]
    """The text, with `{key}` for each value of `params` and for each landing page. Placeholders need the coding 0 or 2.
    A text that is longer than one part of its coding is split.
    """

    dc: NotRequired[models.DataCoding]
    """The coding of the text. Default 0."""

    sender_id: NotRequired[str]
    """The sender that the SMS shows. Pattern `^([0-9]{1,16}|[0-9A-Za-z]{1,11})$`."""


class FileRecipientParam(TypedDict):
    """A recipient of a file."""

    number: str
    """The mobile number. Pattern `^[1-9][0-9]{6,14}$`."""

    custom_id: NotRequired[str]
    """Your own identifier of the subscriber."""


class GdprConsentWriteParam(TypedDict):
    """To which channels a subscriber consents for one purpose."""

    mobile: bool
    """Whether there is consent to text messages."""

    email: bool
    """Whether there is consent to emails."""


class GdprFieldWriteParam(TypedDict):
    """A GDPR field to create, or its new properties."""

    name: str
    """The name."""

    description: NotRequired[str]
    """A short text about the purpose."""


class GdprPropertiesParam(TypedDict):
    """The GDPR texts of a list."""

    legal_text: str
    """The legal text at the foot of the forms."""

    title: str
    """The heading of the GDPR section."""

    description: str
    """The text of the GDPR section."""

    gdpr_compliant: NotRequired[bool]
    """Whether the list complies with the GDPR. Default false."""


class GroupWriteParam(TypedDict):
    """A group to create, or its new properties."""

    name: str
    """The name."""

    type: Literal["GROUP"]
    """The type of the group."""

    internal: NotRequired[bool]
    """Whether the group is for internal use, so that no form shows it. Default false."""

    selectionType: NotRequired[models.SelectionType]
    """How many subgroups a subscriber can choose. Default "SINGLE"."""

    groupOptionsOrientation: NotRequired[models.GroupOptionsOrientation]
    """How forms lay the subgroups out. Default "VERTICAL"."""


class ImActionParam(TypedDict):
    """A button under an IM."""

    title: str
    """The caption of the button. At most 30 characters."""

    target_url: str
    """The target of the button, percent-encoded: a page, a hosted file or a Viber deep link."""


class ImChannelParam(TypedDict):
    """The content of an IM. The documented combinations are: a text; an image; a text and an action; a text, an image
    and an action; a video; a text and a video; a text, a video and a button (the video's caption). The first is
    transactional, the others are promotional.
    """

    id: NotRequired[str]
    """The channel; if omitted, the one of the API token."""

    sender_id: NotRequired[str]
    """The sender; if omitted, the one of the API token."""

    text: NotRequired[str]
    """The text, with `{key}` for each value of `params` and for each landing page. `*bold*`, `_italics_`,
    `~strikethrough~` and monospace between groups of three backticks are formatted only if the marks touch the text
    on the inner side. Viber deep links are allowed. At most 1000 characters.
    """

    images: NotRequired[Sequence[str]]
    """The URL of the image; Viber accepts one. 800 by 800 pixels and PNG, JPEG or JPG are recommended. At most 1
    item.
    """

    actions: NotRequired[Sequence[models.ImAction | ImActionParam]]
    """The button; Viber accepts one. At most 1 item."""

    videos: NotRequired[Sequence[models.ImVideo | ImVideoParam]]
    """The video; Viber accepts one. At most 1 item."""

    ttl: NotRequired[int]
    """The number of seconds for which delivery is attempted. 30 to 86400; default 86400."""

    expiry_text: NotRequired[str]
    """The text that appears if the message is delivered too late."""

    device_target: NotRequired[models.DeviceTarget]
    """Which devices the message goes to. Default "SMARTPHONE_AND_OTHER_DEVICES"."""


class ImFileChannelParam(TypedDict):
    """The file of an IM."""

    file_name: str
    """The name that the message shows. At most 25 characters."""

    file_type: models.ImFileType
    """The format of the file."""

    file_url: str
    """The URL of the hosted file."""

    id: NotRequired[str]
    """The channel; if omitted, the one of the API token."""

    sender_id: NotRequired[str]
    """The sender; if omitted, the one of the API token."""

    ttl: NotRequired[int]
    """The number of seconds for which delivery is attempted. 30 to 86400; default 86400."""


class ImFileSendParam(TypedDict):
    """A file to send by IM."""

    subscribers: Sequence[models.FileRecipient | FileRecipientParam]
    """The recipients."""

    im_channels: Sequence[models.ImFileChannel | ImFileChannelParam]
    """The channels with their files."""

    reference_id: NotRequired[str]
    """Your own reference, for reports. At most 255 characters."""

    callback_url: NotRequired[str]
    """The URL that receives delivery reports, over https with a valid certificate. If it is omitted or empty, none are
    sent. Pattern `^(https://.*)?$`.
    """

    reply_url: NotRequired[str]
    """The URL that receives replies, over https with a valid certificate. The sender must have two-way messaging
    enabled. Pattern `^(https://.*)?$`.
    """

    date: NotRequired[dt.datetime | str]
    """When the file is sent; if omitted, immediately. Pattern
    `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$`.
    """


class ImSendParam(TypedDict):
    """An IM to send."""

    subscribers: Sequence[models.Recipient | RecipientParam]
    """The recipients."""

    im_channels: Sequence[models.ImChannel | ImChannelParam]
    """The channels with their content."""

    reference_id: NotRequired[str]
    """Your own reference, for reports. At most 255 characters."""

    message: NotRequired[models.FailoverMessage | FailoverMessageParam]
    """The SMS that is sent if the IM fails."""

    callback_url: NotRequired[str]
    """The URL that receives delivery reports, over https with a valid certificate. If it is omitted or empty, none are
    sent. Pattern `^(https://.*)?$`.
    """

    reply_url: NotRequired[str]
    """The URL that receives replies, over https with a valid certificate. The sender must have two-way messaging
    enabled. Pattern `^(https://.*)?$`.
    """

    date: NotRequired[dt.datetime | str]
    """When the message is sent; if omitted, immediately. Pattern
    `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$`.
    """


class ImVideoParam(TypedDict):
    """The video of an IM."""

    video_url: str
    """The URL of the video. Its server must respond to HEAD requests with a Content-Length."""

    video_content_length: int
    """The size of the file in bytes; at most 200 MB. At most 209715200."""

    video_duration: int
    """The length of the video in seconds. At most 600."""

    thumbnail_image_url: str
    """The URL of a still image for the preview. At most 1000 characters."""

    video_content_type: Literal["3gp", "m4v", "mov", "mp4"]
    """The format of the video; mp4 is recommended."""

    video_caption: NotRequired[str]
    """The caption of a button that opens the video; if omitted, there is no button. At most 30 characters."""


class LandingPageParam(TypedDict):
    """A page that a shortened link in the message opens. Its key in `params` starts with `apifon_lp`."""

    url: str
    """The URL of the page, or the identifier of its template."""

    data: NotRequired[Mapping[str, Any]]
    """The values for the placeholders of the page."""

    redirect: NotRequired[bool]
    """Whether the shortened link redirects to the page. Default true."""

    method: NotRequired[Literal["GET", "POST"]]
    """The HTTP method with which the shortened link opens the page. Set it only if `redirect` is false. Default
    "GET".
    """

    prevent_sys_params: NotRequired[bool]
    """Whether the system parameters are kept from the URL's query. Default false."""

    landing_domain: NotRequired[str]
    """Your own domain instead of http://apfn.eu. The vendor sells such domains. Pattern `^https?://`."""

    enable_tracking: NotRequired[bool]
    """Whether clicks on the shortened link are counted. Default true."""


class OtpCreateParam(TypedDict):
    """A one-time password to create and sent."""

    reference_id: str
    """Your own reference, which is needed to check the password later."""

    subscriber: str
    """The mobile number to which the password is sent. Pattern `^[1-9][0-9]{6,14}$`."""

    code_length: NotRequired[int]
    """The length of the password. 5 to 20; default 6."""

    code_type: NotRequired[models.OtpCodeType]
    """The characters of the password. Default "numeric"."""

    callback_url: NotRequired[str]
    """The URL that receives delivery reports, over https with a valid certificate. If it is omitted or empty, none are
    sent. Pattern `^(https://.*)?$`.
    """

    expire: NotRequired[int]
    """The number of seconds for which the password is valid. Default 300."""

    message: NotRequired[models.OtpMessage | OtpMessageParam]
    """The SMS; if omitted, the SMS contains only the password."""

    im_channels: NotRequired[Sequence[models.OtpImChannel | OtpImChannelParam]]
    """The IM; if omitted, the password goes out by SMS."""


class OtpImChannelParam(TypedDict):
    """The IM with a one-time password."""

    text: str
    """The text, with `{apifon_otp}` as the placeholder of the password. Pattern `\\{apifon_otp\\}`."""

    sender_id: str
    """The sender that the IM shows."""

    ttl: NotRequired[int]
    """The number of seconds for which delivery is attempted. A value above `expire` disables the fallback SMS. If
    omitted: the time for which the password is valid, or half of it if there is a fallback SMS. At least 30.
    """

    device_target: NotRequired[models.DeviceTarget]
    """Which devices the IM goes to. Default "SMARTPHONE_AND_OTHER_DEVICES"."""


class OtpMessageParam(TypedDict):
    """The SMS with a one-time password."""

    text: str
    """The text, with `{apifon_otp}` as the placeholder of the password. A text that is longer than one part of its
    coding (160, 140 or 70 characters) is split.
    """

    sender_id: str
    """The sender that the SMS shows. Pattern `^([0-9]{1,16}|[0-9A-Za-z]{1,11})$`."""

    dc: NotRequired[models.DataCoding]
    """The coding of the text. Default 0."""


class QueryParam(TypedDict):
    """The conditions, the fields to return and the order of the results."""

    conditions: NotRequired[Sequence[models.Condition | ConditionParam]]
    """The conditions, all of which must be met."""

    sort: NotRequired[models.Sort | SortParam]
    """The order of the results."""

    fields: NotRequired[Sequence[str] | str]
    """The fields to return, as a list (in the samples) or separated by commas (in the tables)."""

    page: NotRequired[int | str]
    """The page of the results. An integer in the tables, a string of digits in the samples. Default 1."""

    size: NotRequired[int]
    """The number of results per page. At most 200; default 200."""


class RecipientParam(TypedDict):
    """A recipient of a message."""

    number: str
    """The mobile number. Pattern `^[1-9][0-9]{6,14}$`."""

    custom_id: NotRequired[str]
    """Your own identifier of the subscriber."""

    params: NotRequired[Mapping[str, str | models.LandingPage | LandingPageParam]]
    """The values for the placeholders of the text, by key. A landing page under a key that starts with `apifon_lp`
    becomes a shortened link; a landing page that the text does not mention is not shortened.
    """


class ScheduledMessageSelectorParam(TypedDict):
    """The scheduled messages to cancel."""

    field: Literal["REQUEST_ID", "REFERENCE_ID"]
    """The kind of identifier in `id`."""

    id: str
    """The identifier or the reference."""


class SmsMessageParam(TypedDict):
    """The content of an SMS."""

    text: str
    """The text, with `{key}` for each value of `params` and for each landing page. Placeholders need the coding 0 or 2.
    A text that is longer than one part of its coding (160, 140 or 70 characters) is split.
    """

    sender_id: str
    """The sender that the message shows. Pattern `^([0-9]{1,16}|[0-9A-Za-z]{1,11})$`."""

    dc: NotRequired[models.DataCoding]
    """The coding of the text. Default 0."""


class SmsSendParam(TypedDict):
    """An SMS to send."""

    subscribers: Sequence[models.Recipient | RecipientParam]
    """The recipients."""

    message: models.SmsMessage | SmsMessageParam
    """The content."""

    reference_id: NotRequired[str]
    """Your own reference, for reports. At most 255 characters."""

    callback_url: NotRequired[str]
    """The URL that receives delivery reports, over https with a valid certificate. If it is omitted or empty, none are
    sent. Pattern `^(https://.*)?$`.
    """

    tte: NotRequired[str]
    """The time for which delivery is attempted: a number of seconds, or the end as `yyyy-MM-dd'T'HH:mm:ss`. Less than
    60 seconds counts as 60, more than 48 hours as 48 hours; `0` and an omitted value mean 8 hours. Some operators
    ignore it. Pattern
    `^([0-9]+|[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])$`; default
    "28800".
    """

    date: NotRequired[dt.datetime | str]
    """When the message is sent; if omitted, immediately. Pattern
    `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$`.
    """


class SortParam(TypedDict):
    """The order of the results of a query."""

    sort_dir: NotRequired[models.SortDirection]
    """The direction of the order. Default "ASC"."""

    sort_field: NotRequired[str]
    """The field by which the results are ordered. Default "id"."""


class SubgroupsCreateParam(TypedDict):
    """Subgroups to create."""

    name: Sequence[str]
    """The names."""


class SubgroupWriteParam(TypedDict):
    """A subgroup to create, or its new name."""

    name: str
    """The name."""


class SubscriberFieldCreateParam(TypedDict):
    """A subscriber field to create."""

    length: int
    """The size of the field. 1 to 256."""

    name: str
    """The name."""

    type: Literal["DATE", "TEXT", "NUMBER", "URL", "EMAIL"]
    """The type of its values."""

    date_format: NotRequired[models.DateFormat]
    """How dates are written; for fields of type `DATE` only."""

    internal: NotRequired[bool]
    """Whether the field is for internal use, so that no form shows it. Default false."""


class SubscriberFieldUpdateParam(TypedDict):
    """The new properties of a subscriber field."""

    length: int
    """The size of the field."""

    name: str
    """The name."""

    date_format: NotRequired[models.DateFormat]
    """How dates are written; for fields of type `DATE` only."""

    internal: NotRequired[bool | Literal["true", "false"]]
    """Whether the field is for internal use, so that no form shows it. A boolean in the table, a string in the sample.
    Default false.
    """


class SubscriberListCreateParam(TypedDict):
    """A list to create."""

    type: models.ListType
    """The type of the list."""

    title: str
    """The title."""

    prefix: str
    """The default country code of mobile numbers."""

    description: NotRequired[str]
    """A description of the list."""

    campaign_defaults: NotRequired[models.CampaignDefaults | CampaignDefaultsParam]
    """The defaults of campaigns."""

    gdpr_properties: NotRequired[models.GdprProperties | GdprPropertiesParam]
    """The GDPR texts."""

    double_optin: NotRequired[models.DoubleOptin | DoubleOptinParam]
    """The double opt-in: how new subscribers confirm."""


class SubscriberListUpdateParam(TypedDict):
    """The new properties of a list."""

    title: str
    """The title."""

    prefix: str
    """The default country code of mobile numbers."""

    description: NotRequired[str]
    """A description of the list."""

    campaign_defaults: NotRequired[models.CampaignDefaults | CampaignDefaultsParam]
    """The defaults of campaigns."""

    gdpr_properties: NotRequired[models.GdprProperties | GdprPropertiesParam]
    """The GDPR texts."""

    double_optin: NotRequired[models.DoubleOptin | DoubleOptinParam]
    """The double opt-in: how new subscribers confirm."""


class SubscribersCreateParam(TypedDict):
    """Subscribers to add, or to update if they exist."""

    subscribers: Sequence[models.SubscriberWrite | SubscriberWriteParam]
    """The subscribers."""

    update_on_duplicate: NotRequired[bool]
    """Whether a subscriber that is already in the list is updated; otherwise it is skipped. Default false."""


class SubscriberWriteParam(TypedDict):
    """A subscriber to add, or its new properties. It has a mobile number, an email address or both, each with its
    status; a status alone is invalid.
    """

    destination: NotRequired[str]
    """The mobile number."""

    email: NotRequired[str]
    """The email address. Only in lists of type `ADVANCED`."""

    status: NotRequired[models.SubscriptionStatus]
    """The status of the mobile number."""

    email_status: NotRequired[models.SubscriptionStatus]
    """The status of the email address."""

    subscriber_fields: NotRequired[Mapping[str, str | int | float]]
    """The personal data, by the identifier of the subscriber field."""

    gdpr_fields: NotRequired[Mapping[str, models.GdprConsentWrite | GdprConsentWriteParam]]
    """The consents, by the identifier of the GDPR field. Only in lists of type `ADVANCED`."""

    groupOptions: NotRequired[Sequence[str]]
    """The identifiers of the subscriber's subgroups."""
