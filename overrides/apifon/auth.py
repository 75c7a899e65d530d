"""Authentication of requests ("HMAC Request headers", "OAuth2 Request headers")."""

import re

from attrs import field, frozen

from apifon_client.signing import Bearer, Signature
from engagement_core.auth import Auth, Secret, SecretValue
from engagement_core.errors import ConfigurationError
from engagement_core.redaction import mask

_VISIBLE = re.compile(r"[!-~]+")
_SCOPES = re.compile(r"[!-~]+( [!-~]+)*")
_SCHEMES = "token and secret (requests are signed), client_id and client_secret (OAuth2), or access_token"


@frozen(kw_only=True)
class Credentials:
    """The credentials of an account: exactly one of the three kinds."""

    token: Secret | None = field(default=None, repr=mask)
    """The API token, which signs each request together with the `secret`."""
    secret: Secret | None = field(default=None, repr=mask)
    """The API key that belongs to the `token`; it never leaves this process."""
    client_id: Secret | None = field(default=None, repr=mask)
    """The client ID, for OAuth2; it is the API token under another name."""
    client_secret: Secret | None = field(default=None, repr=mask)
    """The client secret that belongs to the `client_id`; it is the API key under another name."""
    scope: str | None = None
    """The OAuth2 scopes to request, separated by spaces; by default all scopes of the account."""
    access_token: Secret | None = field(default=None, repr=mask)
    """An existing OAuth2 access token; it is sent until it expires and is not renewed."""
    oauth_base_url: str = "https://ids.apifon.com"
    """The server that issues OAuth2 tokens, without a path; change it together with `base_url` for a staging system.

    An `http://` URL of another machine requires `allow_http=True`, because the client secret is sent to it.
    """

    def auth(self) -> Auth:
        """Return the authentication scheme of these credentials.

        Raises:
            ConfigurationError: A credential is missing or conflicts with another.
        """
        self._check_conflicts()
        if self.access_token is not None:
            return Bearer(SecretValue("access_token", self.access_token, _visible))
        if self.token is not None or self.secret is not None:
            return self._signature()
        return self._oauth()

    def _check_conflicts(self) -> None:
        given = [
            " and ".join(names)
            for names in (("token", "secret"), ("client_id", "client_secret"), ("access_token",))
            if any(getattr(self, name) is not None for name in names)
        ]
        if not given:
            raise ConfigurationError(f"There are no credentials. Set {_SCHEMES}.")
        if len(given) > 1:
            raise ConfigurationError(f"Set either {' or '.join(given)}: these are different authentication schemes.")
        if self.scope is not None and self.client_id is None and self.client_secret is None:
            raise ConfigurationError("scope requires client_id and client_secret: only an OAuth2 token has scopes.")

    def _signature(self) -> Auth:
        token = _require("token", self.token, "secret")
        secret = _require("secret", self.secret, "token")
        return Signature(SecretValue("token", token, _without_colon), SecretValue("secret", secret, _trimmed))

    def _oauth(self) -> Auth:
        client_id = _require("client_id", self.client_id, "client_secret")
        client_secret = _require("client_secret", self.client_secret, "client_id")
        if self.scope is not None and not _SCOPES.fullmatch(_text("scope", self.scope)):
            raise ConfigurationError("scope must be scope names separated by single spaces.")
        # Imported only if it is used, to keep the import of the client fast.
        from apifon_client.oauth import OAuth

        return OAuth(
            client_id=SecretValue("client_id", client_id, _trimmed),
            client_secret=SecretValue("client_secret", client_secret, _trimmed),
            scope=self.scope,
            base_url=self.oauth_base_url,
        )


def _require(name: str, value: Secret | None, partner: str) -> Secret:
    if value is None:
        raise ConfigurationError(f"{name} is missing: {partner} requires it.")
    return value


def _text(name: str, value: object) -> str:
    """Return the value; raise ConfigurationError unless it is a string that UTF-8 can encode."""
    if not isinstance(value, str) or value != value.encode("utf-8", "replace").decode():
        raise ConfigurationError(f"{name} must be a string that UTF-8 can encode.")
    return value


def _trimmed(name: str, value: str) -> str:
    if not _text(name, value) or value != value.strip():
        raise ConfigurationError(f"{name} must not be empty or have leading or trailing whitespace.")
    return value


def _without_colon(name: str, value: str) -> str:
    if ":" in _text(name, value):
        raise ConfigurationError(f"{name} must not contain a colon, which separates it from the signature.")
    return _visible(name, value)


def _visible(name: str, value: str) -> str:
    if not _VISIBLE.fullmatch(_text(name, value)):
        raise ConfigurationError(f"{name} must consist of visible ASCII characters without spaces.")
    return value
