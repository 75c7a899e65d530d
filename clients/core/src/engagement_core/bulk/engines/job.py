"""What workers need to send partitions, without secrets."""

import os
import pickle
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from attrs import evolve, field, frozen

from engagement_core.bulk.engines.folder import this_worker
from engagement_core.bulk.settings import RunSettings, run_settings
from engagement_core.client import SyncClient
from engagement_core.errors import ConfigurationError
from engagement_core.options import SyncSettings
from engagement_core.rate_limiter import RateLimit
from engagement_core.redaction import SHOWN_HEADERS
from engagement_core.redis_rate_limit import RedisRateLimit
from engagement_core.type_guards import is_mapping, value_at
from engagement_core.unknown_names import reject_unknown_keywords, suggestion

Credentials = Mapping[str, str] | Callable[[], Mapping[str, Any]] | None

_OF_EACH_WORKER = ("ledger", "on_progress", "progress")


@frozen(kw_only=True)
class BulkJob:
    """A bulk method, its arguments and how to create its client, for workers in other processes.

    A job can be pickled, and neither the pickle nor the representation contains a credential: each worker reads them
    where it runs.

    Raises:
        TypeError: A setting is unknown.
        ConfigurationError: An argument is invalid, a secret or cannot be pickled.
    """

    client: type[SyncClient]
    """The class of the client, such as `Appboy`, which the workers import."""
    method: str
    """The bulk method, such as `"users.track_all"`."""
    kind: str
    """The argument that takes the objects, such as `"events"`."""
    arguments: Mapping[str, Any] = field(factory=dict[str, Any], repr=False)
    """Other arguments of the method, such as `campaign_id`."""
    credentials: Credentials = field(default=None, repr=False)
    """The names of environment variables by argument of the client, such as `{"rest_api_key": "BRAZE_KEY"}`; or an
    importable function that returns the arguments. By default the client reads its own variables (`from_env`). The
    variables are read in the worker."""
    settings: SyncSettings = field(factory=SyncSettings, repr=False)
    """Other arguments of the client, such as `base_url`. A `RateLimit` is that of all workers together."""
    run: RunSettings = field(factory=RunSettings, repr=False)
    """Settings of each run, such as `concurrency`, without those that each worker sets itself (`ledger`,
    `on_progress`)."""

    def __attrs_post_init__(self) -> None:
        """Reject what a worker could not use, and secrets."""
        _check_client(self.client)
        if not all(name.isidentifier() for name in (*self.method.split("."), self.kind)):
            raise ConfigurationError(
                'method and kind must be names, such as "users.track_all" and "events", not'
                f" {self.method!r} and {self.kind!r}."
            )
        _check_settings(self.client, self.settings)
        for name in (*_OF_EACH_WORKER, self.kind):
            if name in self.run or name in self.arguments:
                raise ConfigurationError(f"{name} cannot be set here: each worker sets it for its partition.")
        run_settings("BulkJob", self.run)
        _check_credentials(self.client, self.credentials)
        try:
            pickle.dumps(self)
        except Exception as error:
            raise ConfigurationError(
                f"The job cannot be pickled: {error}. Functions must be importable: define them with def in a module."
            ) from error

    @property
    def stops_at_errors(self) -> bool:
        """Whether an error stops the run."""
        return self.run.get("on_error", "stop") == "stop"

    def shared_by(self, workers: int | None) -> "BulkJob":
        """The job of each of several workers, which share its rate limit.

        Raises:
            ConfigurationError: There is a rate limit to share, and the number of workers is not known.
        """
        limit = self.settings.get("rate_limit")
        if not isinstance(limit, RateLimit):
            return self
        if workers is None:
            raise ConfigurationError(
                "The job has a RateLimit, which can only be divided among a known number of workers. Pass workers=, the"
                " number of partitions that are sent at the same time, or give the job a RedisRateLimit."
            )
        return evolve(self, settings={**self.settings, "rate_limit": limit.share(workers)})

    def open_client(self) -> SyncClient:
        """The client, with the credentials that this process can read.

        Raises:
            ConfigurationError: A credential is missing or invalid.
        """
        factory: Any = self.client
        if self.credentials is None:
            return factory.from_env(**self.settings)  # type: ignore[no-any-return]
        given = _call(self.credentials) if callable(self.credentials) else _read(self.credentials)
        return factory(**given, **self.settings)  # type: ignore[no-any-return]

    def method_of(self, client: SyncClient) -> Callable[..., Any]:
        """The bulk method of a client.

        Raises:
            ConfigurationError: The client does not have it.
        """
        method = value_at(client, self.method)
        if not callable(method):
            parent, _, name = self.method.rpartition(".")
            known = [each for each in dir(value_at(client, parent) if parent else client) if not each.startswith("_")]
            raise ConfigurationError(f"{self.client.__name__} has no method {self.method!r}.{suggestion(name, known)}")
        return method  # type: ignore[no-any-return]


def _check_client(client: Any) -> None:
    if not (isinstance(client, type) and issubclass(client, SyncClient)):
        raise ConfigurationError(
            f"client must be the class of a synchronous client, such as Appboy, not {client!r}. Each worker sends"
            " several requests at once in threads."
        )
    if value_at(import_module(client.__module__), client.__qualname__) is not client:
        raise ConfigurationError(f"{client.__qualname__} cannot be imported by workers: define it in a module.")


def _check_settings(client: type[SyncClient], settings: Any) -> None:
    credentials = client.__init__.__annotations__.keys() - {"auth", "settings", "return"}
    for name in settings:
        if name in credentials:
            raise ConfigurationError(
                f"settings contains the credential {name}, which must not be pickled. Pass the name of an environment"
                f' variable instead: credentials={{"{name}": "NAME_OF_THE_VARIABLE"}}.'
            )
    reject_unknown_keywords("BulkJob", settings, SyncSettings.__annotations__)
    if "http_client" in settings:
        raise ConfigurationError("settings contains an http_client, which cannot be pickled. Leave it out.")
    secret = [name for name in settings.get("headers", ()) if name.lower() not in SHOWN_HEADERS]
    if secret:
        raise ConfigurationError(
            f"settings contains the header {secret[0]!r}, whose value may be a secret and must not be pickled. Let a"
            " function return it: credentials=function, which returns all arguments with headers."
        )
    limit = settings.get("rate_limit")
    if isinstance(limit, RedisRateLimit) and isinstance(limit.url, str) and "@" in limit.url:
        raise ConfigurationError(
            "The URL of the RedisRateLimit contains a password, which must not be pickled. Pass the name of an"
            " environment variable that contains the URL."
        )


def _check_credentials(client: type[SyncClient], credentials: Any) -> None:
    if credentials is None:
        if not hasattr(client, "from_env"):
            raise ConfigurationError(f"{client.__name__} has no from_env: pass credentials.")
        return
    if callable(credentials):
        return
    # The values are not shown: someone may have passed the credentials themselves.
    if not is_mapping(credentials) or not all(_is_name(each) for each in credentials.values()):
        raise ConfigurationError(
            "credentials must map arguments of the client to names of environment variables (letters, digits and _,"
            ' such as {"rest_api_key": "BRAZE_KEY"}), or be a function that returns the arguments.'
        )
    reject_unknown_keywords(client.__name__, credentials, client.__init__.__annotations__.keys() - {"settings"})


def _is_name(value: object) -> bool:
    # In capitals: that tells the name of a variable from most credentials.
    return isinstance(value, str) and value.isidentifier() and value.isascii() and value == value.upper()


def _call(function: Callable[[], Mapping[str, Any]]) -> Mapping[str, Any]:
    try:
        return function()
    except Exception as error:
        # The text of the error may contain a secret.
        raise ConfigurationError(
            f"The function credentials raised {type(error).__name__} in {this_worker()}. Nothing was sent."
        ) from error


def _read(variables: Mapping[str, str]) -> Mapping[str, str]:
    missing = [name for name in variables.values() if not os.environ.get(name)]
    if missing:
        raise ConfigurationError(
            f"The environment variable {' and '.join(missing)} is not set in {this_worker()}. Set it where the workers"
            " are started. Nothing was sent."
        )
    return {argument: os.environ[name] for argument, name in variables.items()}
