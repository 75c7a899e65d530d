# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from apifon_client.models.otp_code_type import OtpCodeType
from apifon_client.models.otp_im_channel import OtpImChannel
from apifon_client.models.otp_message import OtpMessage


@attrs.define(kw_only=True)
class OtpCreate:
    """A one-time password to be made and sent."""

    reference_id: str
    """A reference of one's own, under which the password is checked later."""

    subscriber: str
    """The mobile number to which the password is sent. Pattern `^[1-9][0-9]{6,14}$`."""

    code_length: int | UnsetType = UNSET
    """The length of the password. 5 to 20; default 6."""

    code_type: OtpCodeType | UnsetType = UNSET
    """Of what the password consists. Default "numeric"."""

    callback_url: str | UnsetType = UNSET
    """Where delivery reports go, over https with a valid certificate. Without it, or where it is empty, there are none.
    Pattern `^(https://.*)?$`.
    """

    expire: int | UnsetType = UNSET
    """For how many seconds the password is valid. Default 300."""

    message: OtpMessage | UnsetType = UNSET
    """The SMS; without it, an SMS holds the password alone."""

    im_channels: list[OtpImChannel] | UnsetType = UNSET
    """The IM; without it, the password goes out by SMS."""
