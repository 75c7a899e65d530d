"""The 14 writable fields of an app, each with its type and bounds (tables of the create and the update call)."""

import re
from collections.abc import Callable

from engagement_core.testing.mock import HTTPError
from engagement_core.testing.values import as_flag, as_object, as_text, as_texts, as_whole_number

from .app import Fields

Check = Callable[[object], object]
"""Gives the value as the app keeps it; raises `ValueError` with what the field must be."""

BAD_NAME = "App name is required and must be 1-100 characters"
NAME_LENGTHS = range(1, 101)
MAX_DESCRIPTION = 500
MAX_CONTEXT_INFO = 2000
RETENTION_DAYS = range(30, 2556)
ENGAGEMENT_PLATFORMS = ("none", "wonderpush")
EMAIL_PLATFORMS = ("none", "brevo")

_URL = re.compile(
    r"""(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*):
        (?://(?P<authority>(?:[A-Za-z0-9._~!$&'()*+,;=:@\[\]-]|%[0-9A-Fa-f]{2})*))?
        (?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*
        (?:\?(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?
        (?:\#(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?""",
    re.VERBOSE,
)


def read_new(body: dict[str, object]) -> Fields:
    """The fields for a new app: `name` is the only one that must be there; the rest of the body is ignored."""
    if "name" not in body:
        raise HTTPError(400, {"error": BAD_NAME})
    return read_changes(body)


def read_changes(body: dict[str, object]) -> Fields:
    """The writable fields among those sent; the first bad one refuses the request."""
    return {name: _read(name, check, body[name]) for name, check in _CHECKS.items() if name in body}


def _read(name: str, check: Check, value: object) -> object:
    try:
        return check(value)
    except ValueError as error:
        raise HTTPError(400, {"error": BAD_NAME if name == "name" else f"{name} must be {error}"}) from None


def _name(value: object) -> str:
    text = as_text(value)
    if text is None or len(text) not in NAME_LENGTHS:
        raise ValueError
    return text


def _text(value: object) -> str:
    text = as_text(value)
    if text is None:
        raise ValueError("a string")
    return text


def _text_up_to(longest: int) -> Check:
    def check(value: object) -> str:
        text = as_text(value)
        if text is None or len(text) > longest:
            raise ValueError(f"a string of at most {longest} characters")
        return text

    return check


def _url(value: object) -> str:
    text = as_text(value)
    match = _URL.fullmatch(text) if text is not None else None
    if text is None or match is None or _lacks_host(match):
        raise ValueError("a valid URL")
    return text


def _lacks_host(url: re.Match[str]) -> bool:
    return url["scheme"].lower() in ("http", "https") and not url["authority"]


def _domains(value: object) -> list[str]:
    domains = as_texts(value)
    if domains is None:
        raise ValueError("an array of strings")
    return domains


def _retention_days(value: object) -> int:
    days = as_whole_number(value)
    if days is None or days not in RETENTION_DAYS:
        raise ValueError(f"a whole number from {RETENTION_DAYS[0]} to {RETENTION_DAYS[-1]}")
    return days


def _one_of(choices: tuple[str, ...]) -> Check:
    def check(value: object) -> str:
        text = as_text(value)
        if text is None or text not in choices:
            raise ValueError(f"one of: {', '.join(choices)}")
        return text

    return check


def _flag(value: object) -> bool:
    flag = as_flag(value)
    if flag is None:
        raise ValueError("true or false")
    return flag


def _credentials(value: object) -> dict[str, object]:
    # Their inner keys are undocumented, so whatever an object holds is kept.
    credentials = as_object(value)
    if credentials is None:
        raise ValueError("an object")
    return credentials


_CHECKS: dict[str, Check] = {
    "name": _name,
    "description": _text_up_to(MAX_DESCRIPTION),
    "website_url": _url,
    "authorized_domains": _domains,
    "data_retention_days": _retention_days,
    "timezone": _text,
    "engagement_platform": _one_of(ENGAGEMENT_PLATFORMS),
    "engagement_credentials": _credentials,
    "email_platform": _one_of(EMAIL_PLATFORMS),
    "email_credentials": _credentials,
    "webhook_enabled": _flag,
    "webhook_url": _url,
    "webhook_use_query_params": _flag,
    "context_info": _text_up_to(MAX_CONTEXT_INFO),
}
