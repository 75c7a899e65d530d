# Copied from overrides/appboy/mocking/settings.py; edit it there.

"""What a test may turn on and off."""

from typing import Self

from attrs import define, evolve, field, fields_dict

from engagement_core.testing.values import fields_of

from . import limits

_COUNT = limits.count_up_to(10_000_000)


@define(kw_only=True)
class Settings:
    """How the mock behaves where the real service depends on contract, size or weather."""

    quota: int = field(default=50_000, validator=_COUNT)
    """Requests an hour ("API Limits")."""
    maintenance: bool = field(default=False, validator=limits.flag)
    """Tracking and messaging are queued and answered with a 202 ("Queued Responses"); what was queued is done after."""
    as_documented: bool = field(default=False, validator=limits.flag)
    """A POST that succeeds is answered with a 200, and an unknown app group in the chapters User Data and Messaging
    with a 404, as the documentation of 2017 says; recordings of the API from 2015 to 2024 have a 201 and a 401."""
    strict: bool = field(default=False, validator=limits.flag)
    """One invalid object refuses all of `/users/track`, where otherwise the valid ones are processed."""
    inactive: bool = field(default=False, validator=limits.flag)
    """The rate plan does not support messaging: 403 ("Fatal Errors")."""
    s3_credentials: bool = field(default=False, validator=limits.flag)
    """Segment exports go to a bucket instead of a URL ("Users by Segment Endpoint")."""
    export_seconds: float = field(default=60.0, validator=limits.seconds)
    """How long a segment export takes."""
    raw_export_seconds: float = field(default=3600.0, validator=limits.seconds)
    """How long a raw data export takes, and keeps others waiting ("Raw Event Stream Export")."""
    fabricated_users: int = field(default=0, validator=_COUNT)
    """How many made-up users a segment export has besides the members of the segment."""

    def with_changes(self, value: object) -> Self:
        """These settings with the changes in a JSON object; raises `ValueError` where one of them makes no sense."""
        return evolve(self, **fields_of(value, "an order to the settings", fields_dict(Settings)))
