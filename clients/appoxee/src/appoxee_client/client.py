# Generated from specs/appoxee/openapi.yaml; do not edit.

"""Synchronous and asynchronous clients for the Appoxee API."""

from __future__ import annotations

from collections.abc import Callable
from typing import Self, Unpack

from appoxee_client import resources
from appoxee_client._version import __version__
from appoxee_client.auth import Credentials
from appoxee_client.validators import VALIDATORS
from engagement_core.auth import Secret, authentication
from engagement_core.client import AsyncClient, SyncClient
from engagement_core.environment import read_credentials
from engagement_core.lazy import resource
from engagement_core.options import AsyncSettings, SyncSettings


class Appoxee(SyncClient):
    """Synchronous client for the Appoxee API (unofficial).

    Push messages to the users of mobile apps. The vendor documents two families of calls.

    **Service API.** One URL, `/api/`, that accepts a JSON object by POST. `action` names the action, `auth`
    authenticates the request. The body of the response says `Success` or `Error`; HTTP statuses are not documented,
    so an `Error` is a failure, whatever the status.

    - `auth` holds `timestamp` (the current time in Unix seconds), `AppSDKKey` (the key of the app), `random` (a
      string that no other request uses) and `signature`. The SECRET of the app is never sent.
    - `signature` is the MD5 hash, in lower-case hexadecimal, of `timestamp`, SECRET, `AppSDKKey` and `random`,
      concatenated in this order without separators. For 1400000000, `mySecretCode`, `xxxx-xxxx-xxxx-xxxx` and
      `5371f2a0c3b19` it is `305793e8daf903357efb4a6145d25f77`; for 1356998400, `s3cr3t-Example`, `4f8a1c20-0d3e` and
      `abc123XYZ` it is `0a26600ec1a466e2e92f36416a685883`.
    - The server rejects a request whose `random` it has seen before, so every retry is signed again.
    - AppSDKKey and SECRET are shown in the dashboard (Settings, Apps & SDK Keys); the SECRET is issued per app, on
      request.

    **Server API.** Messages, segments and devices, each at its own URL, with credentials in headers: those of the
    account, or, for devices, the app's SDK key. The responses are not documented.

    **Names.** Names of parameters and values are case-sensitive, made of letters and digits, start with a letter and
    have fewer than 100 characters.

    **Confidence.** The main document has lost its tables and its URL. Facts from other pages of the public wiki, or
    from the behaviour of the vendor's Android SDK, carry `x-provenance` with their source and a confidence.

    Example:
        with Appoxee.from_env() as client:
            result = client.service.send(
                body={"action": "alias", "udid": "device-1", "alias": "get"}
            )

    Args:
        sdk_key: The SDK key of the app (AppSDKKey), for the service call and for `devices.update`.
        secret: The SECRET of the app, for the service call; it signs requests and is never sent.
        username: The user name, for `messages` and `segments`.
        password: The password, for `messages` and `segments`.
        account_code: The account code, for `messages` and `segments`; the user name by default.
        clock: Returns the time of the signature in Unix seconds; the system clock by default.
        nonce: Returns the unique string of each attempt of the service call; 32 random characters by default.
        **settings: See `engagement_core.SyncSettings`.

    Raises:
        ConfigurationError: A credential is missing or malformed, or a setting is invalid.

    Documentation: https://appoxee-wiki.atlassian.net
    """

    BASE_URL = "https://saas.appoxee.com"
    USER_AGENT = f"appoxee-client/{__version__}"
    LOGGER = "appoxee_client"
    ENVIRONMENT = "APPOXEE"
    SCHEMES = ("accountCode", "username", "password")
    VALIDATORS = VALIDATORS

    def __init__(
        self,
        *,
        sdk_key: Secret | None = None,
        secret: Secret | None = None,
        username: Secret | None = None,
        password: Secret | None = None,
        account_code: Secret | None = None,
        clock: Callable[[], float] | None = None,
        nonce: Callable[[], str] | None = None,
        **settings: Unpack[SyncSettings],
    ) -> None:
        self._reject_unknown(settings)
        credentials = Credentials(
            sdk_key=sdk_key,
            secret=secret,
            username=username,
            password=password,
            account_code=account_code,
            clock=clock,
            nonce=nonce,
        )
        # Error reporters may send local variables along with a traceback.
        del sdk_key, secret, username, password, account_code, clock, nonce
        super().__init__(authentication(credentials, self.ENVIRONMENT), **settings)

    @classmethod
    def from_env(cls, **settings: Unpack[SyncSettings]) -> Self:
        """Create a client with credentials from the environment variables APPOXEE_SDK_KEY, APPOXEE_SECRET,
        APPOXEE_USERNAME, APPOXEE_PASSWORD, APPOXEE_ACCOUNT_CODE.

        Raises:
            ConfigurationError: A required variable is not set; the message names it.
        """
        cls._reject_unknown(settings)
        return cls(
            **read_credentials(
                cls.ENVIRONMENT,
                ["sdk_key", "secret", "username", "password", "account_code"],
                required=[],
            ),
            **settings,
        )

    @resource
    def service(self) -> resources.Service:
        """The signed call that reads and changes the data of one device."""
        return resources.Service(self)

    @resource
    def messages(self) -> resources.Messages:
        """Push messages, triggers of templates, and cancellation."""
        return resources.Messages(self)

    @resource
    def segments(self) -> resources.Segments:
        """Groups of devices that messages are sent to."""
        return resources.Segments(self)

    @resource
    def devices(self) -> resources.Devices:
        """Tags and fields of users' devices; an alias identifies each user."""
        return resources.Devices(self)


class AsyncAppoxee(AsyncClient):
    """Asynchronous client for the Appoxee API (unofficial).

    Push messages to the users of mobile apps. The vendor documents two families of calls.

    **Service API.** One URL, `/api/`, that accepts a JSON object by POST. `action` names the action, `auth`
    authenticates the request. The body of the response says `Success` or `Error`; HTTP statuses are not documented,
    so an `Error` is a failure, whatever the status.

    - `auth` holds `timestamp` (the current time in Unix seconds), `AppSDKKey` (the key of the app), `random` (a
      string that no other request uses) and `signature`. The SECRET of the app is never sent.
    - `signature` is the MD5 hash, in lower-case hexadecimal, of `timestamp`, SECRET, `AppSDKKey` and `random`,
      concatenated in this order without separators. For 1400000000, `mySecretCode`, `xxxx-xxxx-xxxx-xxxx` and
      `5371f2a0c3b19` it is `305793e8daf903357efb4a6145d25f77`; for 1356998400, `s3cr3t-Example`, `4f8a1c20-0d3e` and
      `abc123XYZ` it is `0a26600ec1a466e2e92f36416a685883`.
    - The server rejects a request whose `random` it has seen before, so every retry is signed again.
    - AppSDKKey and SECRET are shown in the dashboard (Settings, Apps & SDK Keys); the SECRET is issued per app, on
      request.

    **Server API.** Messages, segments and devices, each at its own URL, with credentials in headers: those of the
    account, or, for devices, the app's SDK key. The responses are not documented.

    **Names.** Names of parameters and values are case-sensitive, made of letters and digits, start with a letter and
    have fewer than 100 characters.

    **Confidence.** The main document has lost its tables and its URL. Facts from other pages of the public wiki, or
    from the behaviour of the vendor's Android SDK, carry `x-provenance` with their source and a confidence.

    Example:
        async with AsyncAppoxee.from_env() as client:
            result = await client.service.send(
                body={"action": "alias", "udid": "device-1", "alias": "get"}
            )

    Args:
        sdk_key: The SDK key of the app (AppSDKKey), for the service call and for `devices.update`.
        secret: The SECRET of the app, for the service call; it signs requests and is never sent.
        username: The user name, for `messages` and `segments`.
        password: The password, for `messages` and `segments`.
        account_code: The account code, for `messages` and `segments`; the user name by default.
        clock: Returns the time of the signature in Unix seconds; the system clock by default.
        nonce: Returns the unique string of each attempt of the service call; 32 random characters by default.
        **settings: See `engagement_core.AsyncSettings`.

    Raises:
        ConfigurationError: A credential is missing or malformed, or a setting is invalid.

    Documentation: https://appoxee-wiki.atlassian.net
    """

    BASE_URL = "https://saas.appoxee.com"
    USER_AGENT = f"appoxee-client/{__version__}"
    LOGGER = "appoxee_client"
    ENVIRONMENT = "APPOXEE"
    SCHEMES = ("accountCode", "username", "password")
    VALIDATORS = VALIDATORS

    def __init__(
        self,
        *,
        sdk_key: Secret | None = None,
        secret: Secret | None = None,
        username: Secret | None = None,
        password: Secret | None = None,
        account_code: Secret | None = None,
        clock: Callable[[], float] | None = None,
        nonce: Callable[[], str] | None = None,
        **settings: Unpack[AsyncSettings],
    ) -> None:
        self._reject_unknown(settings)
        credentials = Credentials(
            sdk_key=sdk_key,
            secret=secret,
            username=username,
            password=password,
            account_code=account_code,
            clock=clock,
            nonce=nonce,
        )
        # Error reporters may send local variables along with a traceback.
        del sdk_key, secret, username, password, account_code, clock, nonce
        super().__init__(authentication(credentials, self.ENVIRONMENT), **settings)

    @classmethod
    def from_env(cls, **settings: Unpack[AsyncSettings]) -> Self:
        """Create a client with credentials from the environment variables APPOXEE_SDK_KEY, APPOXEE_SECRET,
        APPOXEE_USERNAME, APPOXEE_PASSWORD, APPOXEE_ACCOUNT_CODE.

        Raises:
            ConfigurationError: A required variable is not set; the message names it.
        """
        cls._reject_unknown(settings)
        return cls(
            **read_credentials(
                cls.ENVIRONMENT,
                ["sdk_key", "secret", "username", "password", "account_code"],
                required=[],
            ),
            **settings,
        )

    @resource
    def service(self) -> resources.AsyncService:
        """The signed call that reads and changes the data of one device."""
        return resources.AsyncService(self)

    @resource
    def messages(self) -> resources.AsyncMessages:
        """Push messages, triggers of templates, and cancellation."""
        return resources.AsyncMessages(self)

    @resource
    def segments(self) -> resources.AsyncSegments:
        """Groups of devices that messages are sent to."""
        return resources.AsyncSegments(self)

    @resource
    def devices(self) -> resources.AsyncDevices:
        """Tags and fields of users' devices; an alias identifies each user."""
        return resources.AsyncDevices(self)
