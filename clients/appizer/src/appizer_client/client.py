# Generated from specs/appizer/openapi.yaml; do not edit.

"""Synchronous and asynchronous clients for the Appizer App Management API."""

from __future__ import annotations

from typing import Self, Unpack

from appizer_client import resources
from appizer_client._version import __version__
from appizer_client.auth import Credentials
from engagement_core.auth import Secret, authentication
from engagement_core.client import AsyncClient, SyncClient
from engagement_core.environment import read_credentials
from engagement_core.lazy import resource
from engagement_core.options import AsyncSettings, SyncSettings


class Appizer(SyncClient):
    """Synchronous client for the Appizer App Management API (unofficial).

    Manages the apps of one Appizer organization: create, list, read, update and delete them without the dashboard.

    **Authentication.** Every request carries the organization's API key in the `X-API-Key` header, for example
    `apps_your_organization_api_key`. An admin of the organization copies or regenerates the key in the dashboard,
    under Settings (the gear icon), section "App Management API".

    **Format.** Bodies are JSON. The vendor requires `Content-Type: application/json` on every request, including
    those without a body. A success response has `success: true` and its data; an error response has `error`, a
    sentence that explains the error.

    **Rate limits.** The app pages state that there is no rate limit at present and advise short pauses between
    requests; the vendor's general error page lists 429 nevertheless.

    Example:
        with Appizer.from_env() as client:
            for item in client.apps.list():
                print(item)

    Args:
        api_key: The organization's API key, from Organization Settings in the dashboard; it starts with `apps_`.
        **settings: See `engagement_core.SyncSettings`.

    Raises:
        ConfigurationError: A credential is missing or malformed, or a setting is invalid.

    Documentation: https://appizer.com/docs/api/endpoints/apps/overview
    """

    BASE_URL = "https://api.appizer.com"
    USER_AGENT = f"appizer-client/{__version__}"
    LOGGER = "appizer_client"
    ENVIRONMENT = "APPIZER"
    SCHEMES = ("apiKey",)

    def __init__(
        self,
        *,
        api_key: Secret,
        **settings: Unpack[SyncSettings],
    ) -> None:
        self._reject_unknown(settings)
        credentials = Credentials(
            api_key=api_key,
        )
        # Error reporters may send local variables along with a traceback.
        del api_key
        super().__init__(authentication(credentials, self.ENVIRONMENT), **settings)

    @classmethod
    def from_env(cls, **settings: Unpack[SyncSettings]) -> Self:
        """Create a client with credentials from the environment variables APPIZER_API_KEY.

        Raises:
            ConfigurationError: A required variable is not set; the message names it.
        """
        cls._reject_unknown(settings)
        return cls(
            **read_credentials(
                cls.ENVIRONMENT,
                ["api_key"],
                required=["api_key"],
            ),
            **settings,
        )

    @resource
    def apps(self) -> resources.Apps:
        """The apps of the organization that the API key belongs to."""
        return resources.Apps(self)


class AsyncAppizer(AsyncClient):
    """Asynchronous client for the Appizer App Management API (unofficial).

    Manages the apps of one Appizer organization: create, list, read, update and delete them without the dashboard.

    **Authentication.** Every request carries the organization's API key in the `X-API-Key` header, for example
    `apps_your_organization_api_key`. An admin of the organization copies or regenerates the key in the dashboard,
    under Settings (the gear icon), section "App Management API".

    **Format.** Bodies are JSON. The vendor requires `Content-Type: application/json` on every request, including
    those without a body. A success response has `success: true` and its data; an error response has `error`, a
    sentence that explains the error.

    **Rate limits.** The app pages state that there is no rate limit at present and advise short pauses between
    requests; the vendor's general error page lists 429 nevertheless.

    Example:
        async with AsyncAppizer.from_env() as client:
            async for item in client.apps.list():
                print(item)

    Args:
        api_key: The organization's API key, from Organization Settings in the dashboard; it starts with `apps_`.
        **settings: See `engagement_core.AsyncSettings`.

    Raises:
        ConfigurationError: A credential is missing or malformed, or a setting is invalid.

    Documentation: https://appizer.com/docs/api/endpoints/apps/overview
    """

    BASE_URL = "https://api.appizer.com"
    USER_AGENT = f"appizer-client/{__version__}"
    LOGGER = "appizer_client"
    ENVIRONMENT = "APPIZER"
    SCHEMES = ("apiKey",)

    def __init__(
        self,
        *,
        api_key: Secret,
        **settings: Unpack[AsyncSettings],
    ) -> None:
        self._reject_unknown(settings)
        credentials = Credentials(
            api_key=api_key,
        )
        # Error reporters may send local variables along with a traceback.
        del api_key
        super().__init__(authentication(credentials, self.ENVIRONMENT), **settings)

    @classmethod
    def from_env(cls, **settings: Unpack[AsyncSettings]) -> Self:
        """Create a client with credentials from the environment variables APPIZER_API_KEY.

        Raises:
            ConfigurationError: A required variable is not set; the message names it.
        """
        cls._reject_unknown(settings)
        return cls(
            **read_credentials(
                cls.ENVIRONMENT,
                ["api_key"],
                required=["api_key"],
            ),
            **settings,
        )

    @resource
    def apps(self) -> resources.AsyncApps:
        """The apps of the organization that the API key belongs to."""
        return resources.AsyncApps(self)
