# Copied from overrides/braze/mocking/settings.py; edit it there.

"""What a test can turn on and off."""

from typing import Self

from attrs import define, evolve, field, fields_dict

from engagement_core.testing.values import as_number, as_object, check, fields_of

ONBOARDED = ("2020", "2022", "2025")
_FLAG = check("a boolean", lambda value: isinstance(value, bool))


def _is_duration(value: object) -> bool:
    number = as_number(value)
    return number is not None and 0 <= number <= 1e9


def _are_limits(value: object) -> bool:
    limits = as_object(value)
    return limits is not None and all(type(each) is int and each >= 0 for each in limits.values())


_SECONDS = check("a number of seconds", _is_duration)


@define(kw_only=True)
class Settings:
    """How the mock behaves if the real service depends on contract, age of the account or load."""

    processing_seconds: float = field(default=1.0, validator=_SECONDS)
    """How long what a 202 accepted waits in the queue: merges, duplicates, and the bulk operations of catalogs."""
    tracking_seconds: float = field(default=0.0, validator=_SECONDS)
    """How long the data of `/users/track` waits in the queue; 0 applies them at once."""
    export_seconds: float = field(default=60.0, validator=_SECONDS)
    """How long the export of a segment takes."""
    sync_seconds: float = field(default=60.0, validator=_SECONDS)
    """How long a sync of Cloud Data Ingestion takes."""
    limits: dict[str, int] = field(
        factory=dict[str, int], validator=check("an object of names of buckets and whole numbers", _are_limits)
    )
    """Requests per window that replace the documented limit of a bucket (`mocking.rate_limits`)."""
    onboarded: str = field(default="2022", validator=check(f"one of {', '.join(ONBOARDED)}", ONBOARDED.__contains__))
    """When the customer came: those of 2020 may leave out `fields_to_export`, those of 2022 only for
    `/users/export/ids` (2,500 requests a minute), those of 2025 nowhere (250 requests a minute)."""
    legacy_batches: bool = field(default=False, validator=_FLAG)
    """`/users/track` takes 75 objects in each array instead of 75 in all."""
    cloud_storage: bool = field(default=False, validator=_FLAG)
    """Exports go to a bucket instead of a URL."""
    inactive: bool = field(default=False, validator=_FLAG)
    """The account is inactivated: 403."""
    missing_permission: int = field(default=403, validator=check("401 or 403", lambda value: value in (401, 403)))
    """The status for a key without the permission; the page on errors names both."""

    def with_changes(self, value: object) -> Self:
        """Return these settings with the changes in a JSON object.

        Raises:
            ValueError: A setting is unknown or invalid.
        """
        return evolve(self, **fields_of(value, "a settings change", fields_dict(Settings)))
