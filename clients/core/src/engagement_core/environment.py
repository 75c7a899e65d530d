"""Credentials and options from environment variables."""

import logging
import os
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from engagement_core.errors import ConfigurationError
from engagement_core.options import ClientOptions

_LEVELS = ("debug", "info", "warning", "error", "critical")


def read_credentials(prefix: str, names: Iterable[str], *, required: Iterable[str]) -> dict[str, Any]:
    """The credentials in the environment: `api_key` is read from `<PREFIX>_API_KEY`.

    Raises:
        ConfigurationError: A required variable is not set; the message names all of them.
    """
    missing = [name for name in required if not _read(prefix, name)]
    if missing:
        variables = " and ".join(_variable(prefix, name) for name in missing)
        raise ConfigurationError(f"Set the environment variable {variables}.")
    return {name: value for name in names if (value := _read(prefix, name))}


def read_base_url(prefix: str, *, allow_http: bool) -> str:
    """The value of `<PREFIX>_BASE_URL`, or an empty text.

    Raises:
        ConfigurationError: It is not a base URL that a client accepts.
    """
    value = _read(prefix, "base_url") if prefix else ""
    if value:
        try:
            ClientOptions(base_url=value, allow_http=allow_http)
        except ConfigurationError as error:
            raise ConfigurationError(f"The environment variable {prefix}_BASE_URL: {error}") from None
        if not value.startswith(("https://", "http://")):
            raise ConfigurationError(
                f"The environment variable {prefix}_BASE_URL must start with https:// or http://. Correct or unset it."
            )
    return value


def set_up_logging(prefix: str, logger: logging.Logger) -> None:
    """Write the records of a logger to standard error from the level that `<PREFIX>_LOG` names, if it is set."""
    level = _read(prefix, "log").strip().lower() if prefix else ""
    if not level:
        return
    if level not in _LEVELS:
        raise ConfigurationError(
            f"The environment variable {prefix}_LOG is {level!r}; expected {', '.join(_LEVELS[:-1])} or {_LEVELS[-1]}."
            " Correct or unset it."
        )
    logger.setLevel(level.upper())
    logger.addHandler(_standard_error())


@lru_cache(maxsize=1)
def _standard_error() -> logging.Handler:
    """One handler for all loggers, so that adding it again has no effect."""
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    return handler


def _read(prefix: str, name: str) -> str:
    return os.environ.get(_variable(prefix, name), "")


def _variable(prefix: str, name: str) -> str:
    return f"{prefix}_{name.upper()}"
