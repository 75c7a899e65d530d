# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from apifon_client.models.device_target import DeviceTarget
from engagement_core.model import Model


@attrs.define(kw_only=True)
class OtpImChannel(Model):
    """The IM with a one-time password."""

    text: str
    """The text, with `{apifon_otp}` as the placeholder of the password. Pattern `\\{apifon_otp\\}`."""

    sender_id: str
    """The sender that the IM shows."""

    ttl: int | UnsetType = UNSET
    """The number of seconds for which delivery is attempted. A value above `expire` disables the fallback SMS. If
    omitted: the time for which the password is valid, or half of it if there is a fallback SMS. At least 30.
    """

    device_target: DeviceTarget | UnsetType = UNSET
    """Which devices the IM goes to. Default "SMARTPHONE_AND_OTHER_DEVICES"."""
