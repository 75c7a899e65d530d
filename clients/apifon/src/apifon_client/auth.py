# Copied from overrides/apifon/auth.py; edit it there.

"""How requests to Apifon prove who sends them ("HMAC Request headers", "OAuth2 Request headers")."""

import re

from attrs import field, frozen

from apifon_client.signing import Bearer, Signature
from engagement_core.auth import Auth, Secret, SecretValue
from engagement_core.errors import ConfigurationError
from engagement_core.redaction import mask

_VISIBLE = re.compile(r"[!-~]+")
_SCOPES = re.compile(r"[!-~]+( [!-~]+)*")
_WAYS = "token and secret (requests are signed), client_id and client_secret (OAuth2), or access_token"


@frozen(kw_only=True)
class Credentials:
    """What proves which account is calling: exactly one of the three kinds."""

    token: Secret | None = field(default=None, repr=mask)
    """The API token, with which each request is signed together with the `secret`."""
    secret: Secret | None = field(default=None, repr=mask)
    """The API key that belongs to the `token`; it never leaves this process."""
    client_id: Secret | None = field(default=None, repr=mask)
    """The client ID, for OAuth2; the vendor's name for the API token."""
    client_secret: Secret | None = field(default=None, repr=mask)
    """The client secret that belongs to the `client_id`; the vendor's name for the API key."""
    scope: str | None = None
    """The OAuth2 scopes to ask for, separated by spaces; all that the account has where it is left out."""
    access_token: Secret | None = field(default=None, repr=mask)
    """A ready OAuth2 access token; it is sent as it is until it expires."""
    oauth_base_url: str = "https://ids.apifon.com"
    """Where OAuth2 tokens come from, without the path; change it together with `base_url` for a staging system.

    An `http://` address of another machine needs `allow_http=True`: the client secret goes there.
    """

    def auth(self) -> Auth:
        """The way of signing in that goes with these credentials; raises ConfigurationError for gaps and conflicts."""
        self._refuse_mixture()
        if self.access_token is not None:
            return Bearer(SecretValue("access_token", self.access_token, _visible))
        if self.token is not None or self.secret is not None:
            return self._signature()
        return self._oauth()

    def _refuse_mixture(self) -> None:
        given = [
            " and ".join(names)
            for names in (("token", "secret"), ("client_id", "client_secret"), ("access_token",))
            if any(getattr(self, name) is not None for name in names)
        ]
        if not given:
            raise ConfigurationError(f"There are no credentials. Give {_WAYS}.")
        if len(given) > 1:
            raise ConfigurationError(f"Give either {' or '.join(given)}: these are different ways of signing in.")
        if self.scope is not None and self.client_id is None and self.client_secret is None:
            raise ConfigurationError("scope goes with client_id and client_secret: only an OAuth2 token has scopes.")

    def _signature(self) -> Auth:
        token = _given("token", self.token, "secret")
        secret = _given("secret", self.secret, "token")
        return Signature(SecretValue("token", token, _without_colon), SecretValue("secret", secret, _trimmed))

    def _oauth(self) -> Auth:
        client_id = _given("client_id", self.client_id, "client_secret")
        client_secret = _given("client_secret", self.client_secret, "client_id")
        if self.scope is not None and not _SCOPES.fullmatch(_text("scope", self.scope)):
            raise ConfigurationError("scope must be names of scopes with one space between them.")
        # Loaded by those who sign in like this.
        from apifon_client.oauth import OAuth

        return OAuth(
            client_id=SecretValue("client_id", client_id, _trimmed),
            client_secret=SecretValue("client_secret", client_secret, _trimmed),
            scope=self.scope,
            base_url=self.oauth_base_url,
        )


def _given(name: str, value: Secret | None, partner: str) -> Secret:
    if value is None:
        raise ConfigurationError(f"{name} is missing: {partner} is of no use without it.")
    return value


def _text(name: str, value: object) -> str:
    """The value; raises ConfigurationError for bytes and the like, and for text that has no UTF-8."""
    if not isinstance(value, str) or value != value.encode("utf-8", "replace").decode():
        raise ConfigurationError(f"{name} must be a text that can be written in UTF-8.")
    return value


def _trimmed(name: str, value: str) -> str:
    if not _text(name, value) or value != value.strip():
        raise ConfigurationError(f"{name} must not be empty or have white space around it.")
    return value


def _without_colon(name: str, value: str) -> str:
    if ":" in _text(name, value):
        raise ConfigurationError(f"{name} must not contain a colon: it is the part of the header before the signature.")
    return _visible(name, value)


def _visible(name: str, value: str) -> str:
    if not _VISIBLE.fullmatch(_text(name, value)):
        raise ConfigurationError(f"{name} must be a text of visible ASCII characters without spaces.")
    return value
