"""Authentication with a REST API key of one workspace, or with the SCIM token of the company (page "API overview").

A key is valid on one cluster only, and clusters have no common host: nothing but the user knows which one it is.
"""

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from engagement_core.auth import Auth, Secret, SecretValue
from engagement_core.errors import APIError, AuthenticationError, ConfigurationError
from engagement_core.http_types import HTTPRequest
from engagement_core.operation import Operation
from engagement_core.redaction import mask

CLUSTERS: Mapping[str, str] = {
    **{name: f"https://rest.{name}.braze.com" for name in (f"iad-{number:02}" for number in range(1, 9))},
    "us-10": "https://rest.us-10.braze.com",
    "fra-01": "https://rest.fra-01.braze.eu",
    "fra-02": "https://rest.fra-02.braze.eu",
    "au-01": "https://rest.au-01.braze.com",
    "id-01": "https://rest.id-01.braze.com",
    "jp-01": "https://rest.jp-01.braze.com",
    "kr-01": "https://rest.kr-01.braze.com",
}
"""The servers by the name of the cluster in their host."""

_SCIM = "scimToken"


@frozen(kw_only=True)
class Credentials:
    """The credentials of a workspace, of a company, or both, and the cluster that they belong to."""

    api_key: Secret | None = field(default=None, repr=mask)
    """A REST API key, with the permissions of the operations that you call."""
    cluster: str | None = None
    """The name of the cluster in the REST endpoint of your dashboard, such as `iad-01` or `fra-02`; a `base_url`, or
    BRAZE_BASE_URL, takes precedence."""
    scim_token: Secret | None = field(default=None, repr=mask)
    """The SCIM token of the company, for `scim.users`."""
    scim_origin: str | None = None
    """The service provider's origin in the settings of SCIM, which belongs to the `scim_token`."""

    def auth(self) -> Auth:
        """Return the authentication for these credentials.

        Raises:
            ConfigurationError: There is no credential, one is malformed, or the cluster is unknown.
        """
        if self.cluster is not None and self.cluster not in CLUSTERS:
            raise ConfigurationError(f"cluster is {self.cluster!r}; expected one of {', '.join(CLUSTERS)}.")
        if self.api_key is None and self.scim_token is None:
            raise ConfigurationError("There is no credential. Pass api_key, or scim_token for scim.users alone.")
        if (self.scim_token is None) != (self.scim_origin is None):
            raise ConfigurationError("scim_token and scim_origin belong together. Pass both of them, or neither.")
        return BrazeAuth(
            _secret("api_key", self.api_key),
            _secret("scim_token", self.scim_token),
            "" if self.scim_origin is None else _usable("scim_origin", self.scim_origin),
            self.cluster,
        )


class BrazeAuth(Auth):
    """Sends the API key or, if the operation needs it, the SCIM token."""

    def __init__(
        self, api_key: SecretValue | None, scim_token: SecretValue | None, scim_origin: str, cluster: str | None
    ) -> None:
        self._api_key = api_key
        self._scim_token = scim_token
        self._scim_origin = scim_origin
        self._cluster = cluster

    def base_url(self, production: str) -> str:
        """Return the server of the cluster.

        Raises:
            ConfigurationError: There is no cluster.
        """
        if self._cluster is None:
            raise ConfigurationError(
                "Braze has no common server. Pass the cluster of your dashboard, such as cluster='iad-01', or base_url;"
                " or set BRAZE_BASE_URL. from_env() reads BRAZE_CLUSTER as well."
            )
        return CLUSTERS[self._cluster]

    def sign(self, operation: Operation[Any], request: HTTPRequest) -> None:
        """Add the `Authorization` header, and the origin to a request with the SCIM token."""
        if _SCIM in operation.schemes:
            request.headers["authorization"] = f"Bearer {_required('scim_token', self._scim_token, operation)}"
            request.headers["x-request-origin"] = self._scim_origin
        else:
            request.headers["authorization"] = f"Bearer {_required('api_key', self._api_key, operation)}"

    def explain(self, error: APIError) -> APIError:
        """Name the other causes of a 401: nothing in the response tells them apart."""
        if isinstance(error, AuthenticationError):
            error.message += (
                " The response is the same if the key belongs to another cluster: compare the host with the REST"
                " endpoint of your dashboard. It may also lack the permission that the operation needs."
            )
            error.args = (error.message,)
        return error


def _secret(name: str, given: Secret | None) -> SecretValue | None:
    return None if given is None else SecretValue(name, given, _usable)


def _required(name: str, given: SecretValue | None, operation: Operation[Any]) -> str:
    if given is None:
        raise ConfigurationError(
            f"{operation.id} needs {name}, which this client does not have. Pass {name}, or set"
            f" BRAZE_{name.upper()} and use from_env(). Nothing was sent."
        )
    return given.reveal()


def _usable(name: str, value: str) -> str:
    if not value or not value.isascii() or not value.isprintable() or " " in value:
        raise ConfigurationError(f"{name} must consist of visible ASCII characters without spaces.")
    return value
