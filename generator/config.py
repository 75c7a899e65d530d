"""`client.toml`: what a Python client needs and its spec does not say."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import TypedDict

import msgspec
from attrs import Factory, frozen

from generator.diagnostics import file_error

_KEYS = {"name", "package", "distribution", "version", "environment"}
_OPTIONAL = ("broadcast", "calls", "extends", "models", "samples", "sends")


class Recipients(TypedDict, total=False):
    """How an operation names the recipients of its messages."""

    listed: list[str]
    """Arguments that list recipients, or name a single one."""
    audience: list[str]
    """Arguments that choose many at once."""


class SignedField(TypedDict):
    """How samples in other languages make a field of the body that the client signs."""

    shell: str
    """Lines that set a shell variable with the name of the field to its JSON text."""
    typescript: str
    """Lines that declare a constant with the name of the field."""


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
    calls: Mapping[str, str] = Factory(dict[str, str])
    """By hand-written method (`sms.send_many`): the operation that it calls and, if it differs from that of the spec,
    its retry class, separated by a space."""
    sends: Mapping[str, Recipients] = Factory(dict[str, Recipients])
    """By operation that sends messages: how it names their recipients."""
    samples: Mapping[str, SignedField] = Factory(dict[str, SignedField])
    """By field of a body that is a signed credential: how other languages make it."""

    def called_operations(self) -> dict[str, tuple[str, str]]:
        """The operation and the retry class, or an empty text, of each entry of `calls`."""
        entries = {method: text.partition(" ") for method, text in self.calls.items()}
        return {method: (operation, retry) for method, (operation, _, retry) in entries.items()}


def load_config(file: Path) -> ClientConfig:
    """Read a `client.toml`; raises GenerationError for invalid TOML, missing or unknown keys and wrong types."""
    try:
        values = tomllib.loads(file.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise file_error(file, f"The TOML is invalid: {error}.", "Correct the syntax.") from error
    optional = {key: values.pop(key) for key in _OPTIONAL if key in values}
    missing, unknown = sorted(_KEYS - set(values)), sorted(set(values) - _KEYS)
    if missing or unknown:
        message = f"Missing keys: {', '.join(missing) or 'none'}; unknown keys: {', '.join(unknown) or 'none'}."
        hint = f"The keys are {', '.join(sorted(_KEYS))}, and optionally {', '.join(_OPTIONAL)}."
        raise file_error(file, message, hint)
    try:
        return msgspec.convert({"extends": {}, "models": {}, **values, **optional}, ClientConfig)
    except msgspec.ValidationError as error:
        raise file_error(file, f"A value has the wrong type: {error}.", "Correct it.") from error
