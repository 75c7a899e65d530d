# Copied from overrides/appboy/mocking/settings.py; edit it there.

"""What a test can turn on and off."""

from typing import Self

from attrs import define, evolve, field, fields_dict

from engagement_core.testing.values import Validator, as_number, check, fields_of


def count_up_to(most: int) -> Validator:
    """Return a validator for integers from 0."""
    return check(f"an integer from 0 to {most}", lambda value: type(value) is int and 0 <= value <= most)


def _is_duration(value: object) -> bool:
    number = as_number(value)
    return number is not None and 0 <= number <= 1e9


_COUNT = count_up_to(10_000_000)
_FLAG = check("a boolean", lambda value: isinstance(value, bool))
_SECONDS = check("a number of seconds", _is_duration)


@define(kw_only=True)
class Settings:
    """How the mock behaves if the real service depends on contract, size or load."""

    quota: int = field(default=50_000, validator=_COUNT)
    """Requests an hour ("API Limits")."""
    maintenance: bool = field(default=False, validator=_FLAG)
    """Tracking and messaging return a 202 and are processed after the maintenance ("Queued Responses")."""
    as_documented: bool = field(default=False, validator=_FLAG)
    """A successful POST returns a 200, and an unknown app group in the chapters User Data and Messaging a 404, as the
    documentation of 2017 says; recordings of the API from 2015 to 2024 have a 201 and a 401."""
    strict: bool = field(default=False, validator=_FLAG)
    """One invalid object rejects the whole request to `/users/track`; otherwise the valid ones are processed."""
    inactive: bool = field(default=False, validator=_FLAG)
    """The rate plan does not support messaging: 403 ("Fatal Errors")."""
    s3_credentials: bool = field(default=False, validator=_FLAG)
    """Segment exports go to a bucket instead of a URL ("Users by Segment Endpoint")."""
    export_seconds: float = field(default=60.0, validator=_SECONDS)
    """How long a segment export takes."""
    raw_export_seconds: float = field(default=3600.0, validator=_SECONDS)
    """How long a raw data export takes and blocks others ("Raw Event Stream Export")."""
    fabricated_users: int = field(default=0, validator=_COUNT)
    """How many made-up users a segment export adds to the members of the segment."""

    def with_changes(self, value: object) -> Self:
        """Return these settings with the changes in a JSON object.

        Raises:
            ValueError: A setting is unknown or invalid.
        """
        return evolve(self, **fields_of(value, "a settings change", fields_dict(Settings)))
