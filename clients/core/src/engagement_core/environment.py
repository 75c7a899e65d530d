"""Credentials from environment variables."""

import os
from collections.abc import Iterable, Mapping

from engagement_core.errors import ConfigurationError


def read_credentials(
    prefix: str, names: Iterable[str], *, required: Iterable[str], environ: Mapping[str, str] | None = None
) -> dict[str, str]:
    """The credentials that the environment holds: `api_key` is read from `<PREFIX>_API_KEY`.

    Raises ConfigurationError naming each required variable that is not set.
    """
    environ = os.environ if environ is None else environ
    found = {name: environ[variable] for name in names if environ.get(variable := f"{prefix}_{name.upper()}")}
    missing = [f"{prefix}_{name.upper()}" for name in required if name not in found]
    if missing:
        raise ConfigurationError(f"Set the environment variable {' and '.join(missing)}.")
    return found
