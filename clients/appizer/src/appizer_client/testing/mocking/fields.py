# Copied from overrides/appizer/mocking/fields.py; edit it there.

"""The 14 writable fields of an app with their types and limits (tables of the create and the update call)."""

import re
from collections.abc import Callable

from engagement_core.testing.mock import HTTPError
from engagement_core.testing.values import as_flag, as_object, as_text, as_texts, as_whole_number

from .app import Fields

Validator = Callable[[object], object]
"""Returns the value to store.

Raises:
    ValueError: The value is invalid; the message says what the field must be.
"""

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
    """Read the fields of a new app: only `name` is required; unknown fields are ignored."""
    if "name" not in body:
        raise HTTPError(400, {"error": BAD_NAME})
    return read_changes(body)


def read_changes(body: dict[str, object]) -> Fields:
    """Read the writable fields of a request; the first invalid one rejects it."""
    return {name: _read(name, validate, body[name]) for name, validate in _VALIDATORS.items() if name in body}


def _read(name: str, validate: Validator, value: object) -> object:
    try:
        return validate(value)
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


def _text_up_to(max_length: int) -> Validator:
    def validate(value: object) -> str:
        text = as_text(value)
        if text is None or len(text) > max_length:
            raise ValueError(f"a string of at most {max_length} characters")
        return text

    return validate


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


def _one_of(choices: tuple[str, ...]) -> Validator:
    def validate(value: object) -> str:
        text = as_text(value)
        if text is None or text not in choices:
            raise ValueError(f"one of: {', '.join(choices)}")
        return text

    return validate


def _flag(value: object) -> bool:
    flag = as_flag(value)
    if flag is None:
        raise ValueError("true or false")
    return flag


def _credentials(value: object) -> dict[str, object]:
    # Their keys are undocumented, so any object is stored.
    credentials = as_object(value)
    if credentials is None:
        raise ValueError("an object")
    return credentials


_VALIDATORS: dict[str, Validator] = {
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
