"""The client of a command, from its options and credentials."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from engagement_core.cli.catalog import Catalog
from engagement_core.cli.common_options import CommonOptions
from engagement_core.cli.problems import UsageProblem
from engagement_core.cli.profiles import Profile, chosen_profile

if TYPE_CHECKING:
    from engagement_core.client import SyncClient
    from engagement_core.hooks import Hooks


def client_class(catalog: Catalog) -> Any:
    """The class of the synchronous client."""
    return getattr(import_module(catalog["package"]), catalog["client"])


def make_client(catalog: Catalog, program: str, options: CommonOptions, hooks: "Hooks") -> "SyncClient":
    """A client with the credentials of the environment or a profile.

    Raises:
        UsageProblem: There are no credentials, or the profile cannot be used.
        ConfigurationError: The credentials are incomplete or malformed.
    """
    profile = chosen_profile(catalog, program, options.profile)
    return client_of(catalog, profile, hooks=hooks, **_settings(options))


def client_of(catalog: Catalog, profile: Profile | None, **settings: Any) -> "SyncClient":
    """A client with the credentials of a profile, or else of the environment."""
    kind = client_class(catalog)
    client: SyncClient
    if profile is None:
        client = kind.from_env(**settings)
        return client
    required = [each["name"] for each in catalog["credentials"] if each["required"]]
    missing = [name for name in required if name not in profile.credentials]
    if missing:
        raise UsageProblem(f"The profile has no {' and no '.join(missing)}.", "Log in again.")
    if profile.base_url:
        settings["base_url"] = profile.base_url
    client = kind(**profile.credentials, **settings)
    return client


def _settings(options: CommonOptions) -> dict[str, Any]:
    given = {
        "timeout": options.timeout,
        "deadline": options.deadline,
        "max_attempts": None if options.retries is None else options.retries + 1,
    }
    return {name: value for name, value in given.items() if value is not None}


def secrets(catalog: Catalog, program: str, options: CommonOptions) -> dict[str, str]:
    """The credentials of a command that must not be shown, by the names of their environment variables."""
    import os

    profile = chosen_profile(catalog, program, options.profile)
    variables = {each["name"]: each["variable"] for each in catalog["credentials"] if each["secret"]}
    if profile is not None:
        return {variables[name]: value for name, value in profile.credentials.items() if name in variables}
    return {variable: os.environ[variable] for variable in variables.values() if os.environ.get(variable)}
