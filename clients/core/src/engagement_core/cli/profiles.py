"""Profiles: credentials and base URLs in a TOML file that only its owner can read."""

import json
import os
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import click

from engagement_core.cli.catalog import Catalog
from engagement_core.cli.problems import UsageProblem
from engagement_core.unknown_names import suggestion

DEFAULT = "default"
_FOLDER = "engagement-clients"
_KEYRING = "keyring"
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


class Profile(NamedTuple):
    """One profile; the credentials that the keyring has are read from it."""

    credentials: dict[str, str]
    base_url: str | None


def profile_file(program: str) -> Path:
    """The file with the profiles of a client, in the user's configuration folder."""
    return Path(click.get_app_dir(_FOLDER)) / f"{program}.toml"


def chosen_profile(catalog: Catalog, program: str, name: str | None) -> Profile | None:
    """The profile to use; None if the environment has the credentials.

    A profile that is named on the command line or in the environment comes first, then credentials in the environment,
    then the profile "default".

    Raises:
        UsageProblem: There are no credentials, or the profile cannot be used.
    """
    name = name or os.environ.get(f"{catalog['environment']}_PROFILE")
    if name is None:
        if any(os.environ.get(each["variable"]) for each in catalog["credentials"] if each["secret"]):
            return None
        if DEFAULT not in _read(profile_file(program)):
            raise UsageProblem(_missing(catalog), f"`{program} login` stores them for later commands.")
    return _load(catalog, program, name or DEFAULT)


def _missing(catalog: Catalog) -> str:
    variables = [each["variable"] for each in catalog["credentials"]]
    required = [each["variable"] for each in catalog["credentials"] if each["required"]]
    if required:
        return f"There are no credentials. Set {' and '.join(required)}."
    return f"There are no credentials. Set those that you have among {', '.join(variables)}."


def _load(catalog: Catalog, program: str, name: str) -> Profile:
    file = profile_file(program)
    profiles = _read(file)
    if name not in profiles:
        hint = f"`{program} login --profile {name}` makes it."
        raise UsageProblem(f"{file} has no profile {name!r}.{suggestion(name, list(profiles))}", hint)
    values = dict(profiles[name])
    base_url, stored = values.pop("base_url", None), values.pop(_KEYRING, [])
    known = {each["name"] for each in catalog["credentials"]}
    unknown = next((key for key in values if key not in known), None)
    if unknown is not None:
        raise UsageProblem(f"{file}: the profile {name!r} has the unknown key {unknown}.{suggestion(unknown, known)}")
    if not all(isinstance(value, str) for value in (*values.values(), *stored, base_url or "")):
        raise UsageProblem(f"{file}: the values of the profile {name!r} must be texts.")
    return Profile({**values, **{key: _from_keyring(catalog, name, key) for key in stored}}, base_url)


def _read(file: Path) -> Mapping[str, Mapping[str, Any]]:
    # Loaded if there may be a profile.
    import tomllib

    try:
        if os.name == "posix" and file.stat().st_mode & _OTHERS:
            raise UsageProblem(f"{file} has credentials, and other users can read it.", f"Run: chmod 600 '{file}'")
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise UsageProblem(f"{file} cannot be read: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageProblem(f"{file} is not valid TOML: {error}.") from error


def store_profile(catalog: Catalog, program: str, name: str, profile: Profile, *, keyring: bool) -> Path:
    """Write a profile in place of the one with the same name, and return its file."""
    file = profile_file(program)
    profiles = {**_read(file)}
    values: dict[str, Any] = {"base_url": profile.base_url} if profile.base_url else {}
    if keyring:
        for key, value in profile.credentials.items():
            _library().set_password(catalog["distribution"], f"{name}.{key}", value)
        values[_KEYRING] = list(profile.credentials)
    else:
        values |= profile.credentials
    profiles[name] = values
    text = "\n".join(f"[{_toml(section)}]\n{_lines(table)}" for section, table in profiles.items())
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = file.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as stream:
        stream.write(text)
    fresh.replace(file)
    return file


def _lines(table: Mapping[str, Any]) -> str:
    return "".join(f"{_toml(key)} = {_toml(value)}\n" for key, value in table.items())


def _toml(value: Any) -> str:
    # Strings and lists of strings are written alike in both, except for this character.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _from_keyring(catalog: Catalog, name: str, key: str) -> str:
    value = _library().get_password(catalog["distribution"], f"{name}.{key}")
    if not isinstance(value, str):
        raise UsageProblem(f"The keyring has no {key} of the profile {name!r}.", "Log in again.")
    return value


def _library() -> Any:
    try:
        import keyring
    except ModuleNotFoundError as error:
        raise UsageProblem("The library keyring is not installed.", "Run: pip install keyring") from error
    return keyring
