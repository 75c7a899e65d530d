"""`client.toml`: what a Python client needs and its spec does not say."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

import msgspec
from attrs import Factory, frozen

from generator.diagnostics import file_error

_KEYS = {"name", "package", "distribution", "version", "environment"}


@frozen(kw_only=True)
class ClientConfig:
    """The content of `client.toml`."""

    name: str
    package: str
    distribution: str
    version: str
    environment: str
    extends: Mapping[str, Mapping[str, list[str]]]
    """By tag: the hand-written base classes of the resource (`sync`, `asynchronous`), as `module:Class`, and the names
    of their methods that also have a raw variant, which returns the whole response (`raw`)."""
    models: Mapping[str, list[str]]
    """By schema: the hand-written base classes of the model, as `module:Class`."""
    broadcast: list[str] = Factory(list[str])
    """Operations whose methods take `broadcast`; `validators.py` says what it permits."""


def load_config(file: Path) -> ClientConfig:
    """Read a `client.toml`; raises GenerationError for invalid TOML, missing or unknown keys and wrong types."""
    try:
        values = tomllib.loads(file.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise file_error(file, f"The TOML is invalid: {error}.", "Correct the syntax.") from error
    extends, models, broadcast = values.pop("extends", {}), values.pop("models", {}), values.pop("broadcast", [])
    missing, unknown = sorted(_KEYS - set(values)), sorted(set(values) - _KEYS)
    if missing or unknown:
        message = f"Missing keys: {', '.join(missing) or 'none'}; unknown keys: {', '.join(unknown) or 'none'}."
        hint = f"The keys are {', '.join(sorted(_KEYS))}, and optionally broadcast, [extends] and [models]."
        raise file_error(file, message, hint)
    try:
        return msgspec.convert({**values, "extends": extends, "models": models, "broadcast": broadcast}, ClientConfig)
    except msgspec.ValidationError as error:
        raise file_error(file, f"A value has the wrong type: {error}.", "Correct it.") from error
