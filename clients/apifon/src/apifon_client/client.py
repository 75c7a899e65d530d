# Generated from specs/apifon/openapi.yaml; do not edit.

"""Synchronous and asynchronous clients for the Apifon REST API."""

from __future__ import annotations

from typing import Self, Unpack

from apifon_client import resources
from apifon_client._version import __version__
from apifon_client.auth import Credentials
from apifon_client.validators import VALIDATORS
from engagement_core.auth import Secret, authentication
from engagement_core.client import AsyncClient, SyncClient
from engagement_core.environment import read_credentials
from engagement_core.lazy import resource
from engagement_core.options import AsyncSettings, SyncSettings


class Apifon(SyncClient):
    """Synchronous client for the Apifon REST API (unofficial).

    Contact lists, a bounce list and messages (SMS, Viber, one-time passwords) of an Apifon account.

    **Authentication.** Each request is either signed (scheme `ApifonWS`) or carries an OAuth2 access token. A signed
    request sends `Authorization: ApifonWS <token>:<signature>` and `X-ApifonWS-Date`, an RFC 1123 date in GMT. The
    signature is the base64-encoded HMAC-SHA256, keyed with the secret, of four parts joined by line feeds: the
    method in upper case, the path as sent (without host and query, with any `@` left as it is), the body as sent
    (empty if there is none) and the date as sent. An access token comes from the client credentials grant and goes
    into `Authorization: Bearer <access token>`.

    **Format.** Bodies are JSON in UTF-8. Times are epoch milliseconds in the list and bounce resources, epoch
    seconds in callbacks, and `yyyy-MM-dd'T'HH:mm:ss` in UTC if a message is scheduled. Amounts of money are strings.

    **Callbacks.** Delivery reports go to the `callback_url` of a send, replies to an IM to its `reply_url`. They are
    not signed.

    **Help.** support@apifon.com

    Example:
        with Apifon.from_env() as client:
            for item in client.bounce.list():
                print(item)

    Args:
        token: The API token, which signs each request together with the `secret`.
        secret: The API key that belongs to the `token`; it never leaves this process.
        client_id: The client ID, for OAuth2; it is the API token under another name.
        client_secret: The client secret that belongs to the `client_id`; it is the API key under another name.
        scope: The OAuth2 scopes to request, separated by spaces; by default all scopes of the account.
        access_token: An existing OAuth2 access token; it is sent until it expires and is not renewed.
        oauth_base_url: The server that issues OAuth2 tokens, without a path; change it together with `base_url` for
            a staging system. An `http://` URL of another machine requires `allow_http=True`, because the client
            secret is sent to it.
        **settings: See `engagement_core.SyncSettings`.

    Raises:
        ConfigurationError: A credential is missing or malformed, or a setting is invalid.

    Documentation: https://docs.apifon.com/apireference.html
    """

    BASE_URL = "https://ars.apifon.com"
    USER_AGENT = f"apifon-client/{__version__}"
    LOGGER = "apifon_client"
    ENVIRONMENT = "APIFON"
    SCHEMES = ("hmacAuthorization", "hmacDate", "oauth2")
    VALIDATORS = VALIDATORS

    def __init__(
        self,
        *,
        oauth_base_url: str = "https://ids.apifon.com",
        token: Secret | None = None,
        secret: Secret | None = None,
        client_id: Secret | None = None,
        client_secret: Secret | None = None,
        scope: str | None = None,
        access_token: Secret | None = None,
        **settings: Unpack[SyncSettings],
    ) -> None:
        self._reject_unknown(settings)
        credentials = Credentials(
            token=token,
            secret=secret,
            client_id=client_id,
            client_secret=client_secret,
            scope=scope,
            access_token=access_token,
            oauth_base_url=oauth_base_url,
        )
        # Error reporters may send local variables along with a traceback.
        del token, secret, client_id, client_secret, scope, access_token, oauth_base_url
        super().__init__(authentication(credentials, self.ENVIRONMENT), **settings)

    @classmethod
    def from_env(cls, **settings: Unpack[SyncSettings]) -> Self:
        """Create a client with credentials from the environment variables APIFON_TOKEN, APIFON_SECRET,
        APIFON_CLIENT_ID, APIFON_CLIENT_SECRET, APIFON_SCOPE, APIFON_ACCESS_TOKEN, APIFON_OAUTH_BASE_URL.

        Raises:
            ConfigurationError: A required variable is not set; the message names it.
        """
        cls._reject_unknown(settings)
        return cls(
            **read_credentials(
                cls.ENVIRONMENT,
                ["token", "secret", "client_id", "client_secret", "scope", "access_token", "oauth_base_url"],
                required=[],
            ),
            **settings,
        )

    @resource
    def bounce(self) -> resources.Bounce:
        """Contacts that receive no messages because they opted out or are invalid."""
        return resources.Bounce(self)

    @resource
    def lists(self) -> resources.Lists:
        """Collections of subscribers, with the defaults, forms and consent texts that belong to them."""
        return resources.Lists(self)

    @resource
    def subscribers(self) -> resources.Subscribers:
        """The members of a list, by mobile number, email address or both."""
        return resources.Subscribers(self)

    @resource
    def sms(self) -> resources.Sms:
        """Sends text messages and cancels scheduled ones."""
        return resources.Sms(self)

    @resource
    def im(self) -> resources.Im:
        """Sends Viber messages and files, with an SMS as the fallback, and cancels scheduled ones."""
        return resources.Im(self)

    @resource
    def otp(self) -> resources.Otp:
        """Sends one-time passwords and checks the passwords that users enter."""
        return resources.Otp(self)

    @resource
    def balance(self) -> resources.Balance:
        """The balance and the message subscriptions of the account."""
        return resources.Balance(self)

    @resource
    def webhooks(self) -> resources.Webhooks:
        """Delivery reports and replies, which Apifon sends to your server."""
        return resources.Webhooks(self)


class AsyncApifon(AsyncClient):
    """Asynchronous client for the Apifon REST API (unofficial).

    Contact lists, a bounce list and messages (SMS, Viber, one-time passwords) of an Apifon account.

    **Authentication.** Each request is either signed (scheme `ApifonWS`) or carries an OAuth2 access token. A signed
    request sends `Authorization: ApifonWS <token>:<signature>` and `X-ApifonWS-Date`, an RFC 1123 date in GMT. The
    signature is the base64-encoded HMAC-SHA256, keyed with the secret, of four parts joined by line feeds: the
    method in upper case, the path as sent (without host and query, with any `@` left as it is), the body as sent
    (empty if there is none) and the date as sent. An access token comes from the client credentials grant and goes
    into `Authorization: Bearer <access token>`.

    **Format.** Bodies are JSON in UTF-8. Times are epoch milliseconds in the list and bounce resources, epoch
    seconds in callbacks, and `yyyy-MM-dd'T'HH:mm:ss` in UTC if a message is scheduled. Amounts of money are strings.

    **Callbacks.** Delivery reports go to the `callback_url` of a send, replies to an IM to its `reply_url`. They are
    not signed.

    **Help.** support@apifon.com

    Example:
        async with AsyncApifon.from_env() as client:
            async for item in client.bounce.list():
                print(item)

    Args:
        token: The API token, which signs each request together with the `secret`.
        secret: The API key that belongs to the `token`; it never leaves this process.
        client_id: The client ID, for OAuth2; it is the API token under another name.
        client_secret: The client secret that belongs to the `client_id`; it is the API key under another name.
        scope: The OAuth2 scopes to request, separated by spaces; by default all scopes of the account.
        access_token: An existing OAuth2 access token; it is sent until it expires and is not renewed.
        oauth_base_url: The server that issues OAuth2 tokens, without a path; change it together with `base_url` for
            a staging system. An `http://` URL of another machine requires `allow_http=True`, because the client
            secret is sent to it.
        **settings: See `engagement_core.AsyncSettings`.

    Raises:
        ConfigurationError: A credential is missing or malformed, or a setting is invalid.

    Documentation: https://docs.apifon.com/apireference.html
    """

    BASE_URL = "https://ars.apifon.com"
    USER_AGENT = f"apifon-client/{__version__}"
    LOGGER = "apifon_client"
    ENVIRONMENT = "APIFON"
    SCHEMES = ("hmacAuthorization", "hmacDate", "oauth2")
    VALIDATORS = VALIDATORS

    def __init__(
        self,
        *,
        oauth_base_url: str = "https://ids.apifon.com",
        token: Secret | None = None,
        secret: Secret | None = None,
        client_id: Secret | None = None,
        client_secret: Secret | None = None,
        scope: str | None = None,
        access_token: Secret | None = None,
        **settings: Unpack[AsyncSettings],
    ) -> None:
        self._reject_unknown(settings)
        credentials = Credentials(
            token=token,
            secret=secret,
            client_id=client_id,
            client_secret=client_secret,
            scope=scope,
            access_token=access_token,
            oauth_base_url=oauth_base_url,
        )
        # Error reporters may send local variables along with a traceback.
        del token, secret, client_id, client_secret, scope, access_token, oauth_base_url
        super().__init__(authentication(credentials, self.ENVIRONMENT), **settings)

    @classmethod
    def from_env(cls, **settings: Unpack[AsyncSettings]) -> Self:
        """Create a client with credentials from the environment variables APIFON_TOKEN, APIFON_SECRET,
        APIFON_CLIENT_ID, APIFON_CLIENT_SECRET, APIFON_SCOPE, APIFON_ACCESS_TOKEN, APIFON_OAUTH_BASE_URL.

        Raises:
            ConfigurationError: A required variable is not set; the message names it.
        """
        cls._reject_unknown(settings)
        return cls(
            **read_credentials(
                cls.ENVIRONMENT,
                ["token", "secret", "client_id", "client_secret", "scope", "access_token", "oauth_base_url"],
                required=[],
            ),
            **settings,
        )

    @resource
    def bounce(self) -> resources.AsyncBounce:
        """Contacts that receive no messages because they opted out or are invalid."""
        return resources.AsyncBounce(self)

    @resource
    def lists(self) -> resources.AsyncLists:
        """Collections of subscribers, with the defaults, forms and consent texts that belong to them."""
        return resources.AsyncLists(self)

    @resource
    def subscribers(self) -> resources.AsyncSubscribers:
        """The members of a list, by mobile number, email address or both."""
        return resources.AsyncSubscribers(self)

    @resource
    def sms(self) -> resources.AsyncSms:
        """Sends text messages and cancels scheduled ones."""
        return resources.AsyncSms(self)

    @resource
    def im(self) -> resources.AsyncIm:
        """Sends Viber messages and files, with an SMS as the fallback, and cancels scheduled ones."""
        return resources.AsyncIm(self)

    @resource
    def otp(self) -> resources.AsyncOtp:
        """Sends one-time passwords and checks the passwords that users enter."""
        return resources.AsyncOtp(self)

    @resource
    def balance(self) -> resources.AsyncBalance:
        """The balance and the message subscriptions of the account."""
        return resources.AsyncBalance(self)

    @resource
    def webhooks(self) -> resources.AsyncWebhooks:
        """Delivery reports and replies, which Apifon sends to your server."""
        return resources.AsyncWebhooks(self)
