# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from apifon_client.models.otp_code_type import OtpCodeType
from apifon_client.models.otp_im_channel import OtpImChannel
from apifon_client.models.otp_message import OtpMessage
from engagement_core.model import Model


@attrs.define(kw_only=True)
class OtpCreate(Model):
    """A one-time password to create and sent."""

    reference_id: str
    """Your own reference, which is needed to check the password later."""

    subscriber: str
    """The mobile number to which the password is sent. Pattern `^[1-9][0-9]{6,14}$`."""

    code_length: int | UnsetType = UNSET
    """The length of the password. 5 to 20; default 6."""

    code_type: OtpCodeType | UnsetType = UNSET
    """The characters of the password. Default "numeric"."""

    callback_url: str | UnsetType = UNSET
    """The URL that receives delivery reports, over https with a valid certificate. If it is omitted or empty, none are
    sent. Pattern `^(https://.*)?$`.
    """

    expire: int | UnsetType = UNSET
    """The number of seconds for which the password is valid. Default 300."""

    message: OtpMessage | UnsetType = UNSET
    """The SMS; if omitted, the SMS contains only the password."""

    im_channels: list[OtpImChannel] | UnsetType = UNSET
    """The IM; if omitted, the password goes out by SMS."""
