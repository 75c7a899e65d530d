# Copied from overrides/apifon/mocking/rules.py; edit it there.

"""Rules for strings: each returns the reason to reject a string, or None."""

import re
from collections.abc import Callable
from datetime import datetime

Rule = Callable[[str], str | None]

LIST_TYPES = ("ADVANCED",)
BLOCK_REASONS = ("other", "not_delivering", "sub_deleted", "sub_requested", "sub_invalid")
DESTINATION_TYPES = ("MOBILE", "EMAIL")
SORT_DIRECTIONS = ("ASC", "DESC")
SUBSCRIBER_STATUSES = ("SUBSCRIBED", "UNSUBSCRIBED", "UNCONFIRMED")
DEVICE_TARGETS = ("SMARTPHONE_ONLY", "SMARTPHONE_AND_OTHER_DEVICES")
MAX_REFERENCE = 255

_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")
_MSISDN = re.compile(r"[1-9][0-9]{6,14}")
_SENDER = re.compile(r"[0-9]{1,16}|[A-Za-z0-9]{1,11}")
_URL = re.compile(r"https?://[\w.~:@!$&'()*+,;=%-]+([/?#][\w.~:@!$&'()*+,;=%/?#-]*)?", re.ASCII)
_DATE_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}")
_SECONDS = re.compile(r"-?[0-9]+")


def one_of(*options: str) -> Rule:
    """Return a rule for an enum."""
    return lambda text: None if text in options else f"Must be one of {', '.join(options)}"


def at_most(length: int) -> Rule:
    """Return a rule for a maximum length."""
    return lambda text: None if len(text) <= length else f"Must not be longer than {length} characters"


def email(text: str) -> str | None:
    """Check an email address; the reason is the documented one ("Error Responses")."""
    return _unless(_EMAIL.fullmatch(text), "Not a valid email address")


def msisdn(text: str) -> str | None:
    """Check a number in international format ("SMS Request", SUBSCRIBERS)."""
    return _unless(_MSISDN.fullmatch(text), "Must be 7 to 15 digits without a leading zero")


def sender_id(text: str) -> str | None:
    """Check the sender of a message ("SMS Request", MESSAGE)."""
    return _unless(_SENDER.fullmatch(text), "Must be up to 16 digits, or up to 11 digits and Latin letters")


def web_url(text: str) -> str | None:
    """Check an http or https URL."""
    return _unless(_URL.fullmatch(text), "Not a valid URL")


def callback_url(text: str) -> str | None:
    """Check a URL for callbacks ("SMS Request"): https, or empty for none, as in the samples."""
    if text == "":
        return None
    return web_url(text) if text.startswith("https://") else "Must start with https://"


def date_time(text: str) -> str | None:
    """Check a time in UTC ("SMS Request", date)."""
    return _unless(_DATE_TIME.fullmatch(text) and _is_date(text), "Must be a date of the form yyyy-MM-dd'T'HH:mm:ss")


def validity(text: str) -> str | None:
    """Check a validity period ("SMS Request", tte): seconds, which are clamped to their limits, or a date."""
    return None if _SECONDS.fullmatch(text) else date_time(text)


def _is_date(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _unless(good: object, reason: str) -> str | None:
    return None if good else reason
