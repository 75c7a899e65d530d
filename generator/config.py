"""`client.toml`: the facts of a Python client that its spec does not hold."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

import msgspec
from attrs import Factory, frozen

from generator.diagnostics import refused

_KEYS = {"name", "package", "distribution", "version", "environment"}


@frozen(kw_only=True)
class ClientConfig:
    """What `client.toml` says."""

    name: str
    package: str
    distribution: str
    version: str
    environment: str
    extends: Mapping[str, Mapping[str, list[str]]]
    """For each tag, the hand-written base classes of its resource (`sync` and `asynchronous`, `module:Class`), and the
    names of those of their methods that have a twin which returns the whole response (`raw`)."""
    models: Mapping[str, list[str]]
    """For each schema, the hand-written base classes of its model, `module:Class`."""
    broadcast: list[str] = Factory(list[str])
    """Operations whose methods take `broadcast`; what it permits is said by the checks."""


def load_config(file: Path) -> ClientConfig:
    """The settings in a file; raises GenerationError where it is missing or has other keys than it should."""
    try:
        values = tomllib.loads(file.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise refused(file, f"This is not TOML: {error}.", "Correct the syntax.") from error
    extends, models, broadcast = values.pop("extends", {}), values.pop("models", {}), values.pop("broadcast", [])
    missing, unknown = sorted(_KEYS - set(values)), sorted(set(values) - _KEYS)
    if missing or unknown:
        message = (
            f"The file lacks {', '.join(missing) or 'nothing'} and has the unknown {', '.join(unknown) or 'nothing'}."
        )
        raise refused(file, message, f"It takes {', '.join(sorted(_KEYS))}, broadcast, [extends] and [models].")
    try:
        return msgspec.convert({**values, "extends": extends, "models": models, "broadcast": broadcast}, ClientConfig)
    except msgspec.ValidationError as error:
        raise refused(file, f"A value is of the wrong kind: {error}.", "Correct it.") from error
