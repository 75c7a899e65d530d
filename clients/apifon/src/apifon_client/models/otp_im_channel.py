# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from apifon_client.models.device_target import DeviceTarget


@attrs.define(kw_only=True)
class OtpImChannel:
    """The IM with a one-time password."""

    text: str
    """The text, with `{apifon_otp}` where the password stands. Pattern `\\{apifon_otp\\}`."""

    sender_id: str
    """The sender that the IM shows."""

    ttl: int | UnsetType = UNSET
    """Seconds for which the delivery is tried. More than `expire` gives up the SMS in case of failure. Without it: the
    time for which the password is valid, or half of it where there is an SMS in case of failure. At least 30.
    """

    device_target: DeviceTarget | UnsetType = UNSET
    """Which devices the IM goes to. Default "SMARTPHONE_AND_OTHER_DEVICES"."""
