"""Validation of the options of clients and calls when they are given, not when they are first used."""

import inspect
import re
from collections.abc import Callable, Mapping
from datetime import timedelta
from math import isfinite, isnan
from typing import Any

import httpx

from engagement_core.errors import ConfigurationError
from engagement_core.hooks import Hooks
from engagement_core.rate_limiter import RateLimit, SharedRateLimit
from engagement_core.retry import Backoff
from engagement_core.transport.libraries import NAMES

MAX_TIMEOUT = 2_000_000.0
"""Seconds, 23 days; a socket cannot wait much longer."""

_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"[\t -~]*")
_FRAMING = frozenset({"content-length", "transfer-encoding"})


def check_options(given: Mapping[str, Any]) -> None:
    """Raise ConfigurationError for the first value that its option cannot have."""
    for name, value in given.items():
        validate = _VALIDATORS.get(name)
        if validate is not None:
            validate(name, value)


def is_header(name: str, value: str) -> bool:
    """Whether a caller may send a header: it is valid, and not one that frames the body."""
    return (
        _HEADER_NAME.fullmatch(name) is not None
        and _HEADER_VALUE.fullmatch(value) is not None
        and name.lower() not in _FRAMING
    )


def _timeout(name: str, value: Any) -> None:
    phases = [value]
    if isinstance(value, httpx.Timeout):
        phases = [seconds for seconds in value.as_dict().values() if seconds is not None]
    if not all(_is_number(seconds) and 0 < seconds <= MAX_TIMEOUT for seconds in phases):
        expected = f"a number of seconds above 0 and up to {MAX_TIMEOUT:.0f}, or an httpx.Timeout of such numbers"
        raise _error(name, value, expected)


def _deadline(name: str, value: Any) -> None:
    if value is not None and (not _is_number(value) or isnan(value)):
        raise _error(name, value, "a number of seconds, or None for no limit")


def _at_least_one(name: str, value: object) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise _error(name, value, "a whole number, at least 1")


def _flag(name: str, value: object) -> None:
    if not isinstance(value, bool):
        raise _error(name, value, "True or False")


def _mapping(name: str, value: object) -> None:
    if not isinstance(value, Mapping):
        raise _error(name, value, "a mapping, such as a dict")


def _texts(name: str, value: Any) -> None:
    _mapping(name, value)
    for key, text in value.items():
        if not isinstance(key, str) or not isinstance(text, str):
            # The value of a header may be a credential, so it is not shown.
            raise ConfigurationError(f"{name} must map str to str; {key!r} is mapped to {_kind(text)}.")


def _headers(name: str, value: Any) -> None:
    _texts(name, value)
    for key, text in value.items():
        if not is_header(key, text):
            raise ConfigurationError(f"{name}: {key!r} cannot be sent because of its name or a character in its value.")


def _rate_limit(name: str, value: object) -> None:
    # It validates its own fields.
    if value is not None and not isinstance(value, RateLimit | SharedRateLimit):
        raise _error(name, value, "a RateLimit, such as RateLimit(calls=10, seconds=1), or a RedisRateLimit")


def _backoff(name: str, value: object) -> None:
    expected = "a Backoff, whose initial and longest are numbers of seconds, at least 0"
    if not isinstance(value, Backoff):
        raise _error(name, value, expected)
    for seconds in (value.initial, value.longest):
        if not _is_number(seconds) or not isfinite(seconds) or seconds < 0:
            raise _error(name, value, expected)


def _http_library(name: str, value: object) -> None:
    if value not in NAMES:
        raise _error(name, value, " or ".join(f'"{known}"' for known in NAMES))


def _hooks(name: str, value: object) -> None:
    if not isinstance(value, Hooks):
        raise _error(name, value, "a Hooks, such as Hooks(on_request=print)")
    for field in Hooks.__struct_fields__:
        hook = getattr(value, field)
        if hook is not None and (not callable(hook) or inspect.iscoroutinefunction(hook)):
            raise _error(f"{name}.{field}", hook, "a function that is not asynchronous, since nothing awaits it")


_VALIDATORS: Mapping[str, Callable[[str, Any], None]] = {
    "allow_http": _flag,
    "backoff": _backoff,
    "deadline": _deadline,
    "extra_body": _mapping,
    "extra_headers": _texts,
    "extra_query": _mapping,
    "headers": _headers,
    "hooks": _hooks,
    "http_library": _http_library,
    "max_attempts": _at_least_one,
    "max_bytes": _at_least_one,
    "max_response_bytes": _at_least_one,
    "rate_limit": _rate_limit,
    "timeout": _timeout,
    "validate": _flag,
}


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _error(name: str, value: object, expected: str) -> ConfigurationError:
    hint = " Call its total_seconds()." if isinstance(value, timedelta) else ""
    return ConfigurationError(f"{name} must be {expected}, not {_kind(value)}.{hint}")


def _kind(value: object) -> str:
    """The value if it cannot be a secret, else its type."""
    simple = value is None or isinstance(value, bool | int | float | timedelta | httpx.Timeout)
    return repr(value) if simple else f"a value of the type {type(value).__name__}"
