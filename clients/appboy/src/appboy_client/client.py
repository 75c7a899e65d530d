# Generated from specs/appboy/openapi.yaml; do not edit.

"""Synchronous and asynchronous clients for the Appboy REST API."""

from __future__ import annotations

from typing import Self, Unpack

from appboy_client import resources
from appboy_client._version import __version__
from appboy_client.auth import Credentials
from appboy_client.validators import VALIDATORS
from engagement_core.auth import Secret, authentication
from engagement_core.client import AsyncClient, SyncClient
from engagement_core.environment import read_credentials
from engagement_core.lazy import resource
from engagement_core.options import AsyncSettings, SyncSettings


class Appboy(SyncClient):
    """Synchronous client for the Appboy REST API (unofficial).

    Appboy, now called Braze: records users and their activity, sends and schedules messages, manages e-mail
    subscriptions and exports users, statistics and raw events.

    **Authentication.** There are two schemes, and a request needs one of them; without either, the response is 401.
    The scheme of 2017 is `app_group_id`, in the query of a GET and in the body of a POST. The developer console
    shows the identifier; it selects the app group and authenticates the request. Braze has since replaced the
    identifier with a REST API key, sent as a bearer token to the host of your cluster; `app_group_id` is then
    omitted. Requests may also be restricted to listed IP addresses and subnets. A `company_secret`, once part of
    every request, has been ignored since October 2014.

    **Format.** Bodies are JSON, sent with `Content-Type: application/json`. A request has at most 4 MB; the response
    to a larger one is 413.

    **Responses.** A body with `message: success` may still list `errors` about single objects of the request: the
    rest was processed. A status of 400 or more is a fatal error: nothing in the request was processed. During
    maintenance, the response to a write is 202: the request is stored and processed later.

    **Rate limits.** Basics and messaging disagree. Basics: initially 50,000 requests an hour for enterprise
    customers, 50,000 for the others on a paid plan, 100 for free accounts. Messaging: no limit for enterprise
    customers, 100 requests an hour for the others. Three headers report the current usage.

    **Network.** The vendor runs its API behind a CDN (Fastly); firewalls that rewrite TLS, or that block
    `api.appboy.com`, interfere with it.

    Example:
        with Appboy.from_env() as client:
            result = client.users.export_by_ids(external_ids=["user1", "user2"])

    Args:
        app_group_id: The app group identifier of the documentation of 2017, from the developer console.
        rest_api_key: A REST API key of Braze instead; pass the host of your cluster as `base_url`.
        **settings: See `engagement_core.SyncSettings`.

    Raises:
        ConfigurationError: A credential is missing or malformed, or a setting is invalid.

    Documentation: https://www.appboy.com/documentation/REST_API/
    """

    BASE_URL = "https://api.appboy.com"
    USER_AGENT = f"appboy-client/{__version__}"
    LOGGER = "appboy_client"
    ENVIRONMENT = "APPBOY"
    SCHEMES = ("appGroupId", "restApiKey")
    CREDENTIALS = ("app_group_id",)
    VALIDATORS = VALIDATORS

    def __init__(
        self,
        *,
        app_group_id: Secret | None = None,
        rest_api_key: Secret | None = None,
        **settings: Unpack[SyncSettings],
    ) -> None:
        self._reject_unknown(settings)
        credentials = Credentials(
            app_group_id=app_group_id,
            rest_api_key=rest_api_key,
        )
        # Error reporters may send local variables along with a traceback.
        del app_group_id, rest_api_key
        super().__init__(authentication(credentials, self.ENVIRONMENT), **settings)

    @classmethod
    def from_env(cls, **settings: Unpack[SyncSettings]) -> Self:
        """Create a client with credentials from the environment variables APPBOY_APP_GROUP_ID, APPBOY_REST_API_KEY.

        Raises:
            ConfigurationError: A required variable is not set; the message names it.
        """
        cls._reject_unknown(settings)
        return cls(
            **read_credentials(
                cls.ENVIRONMENT,
                ["app_group_id", "rest_api_key"],
                required=[],
            ),
            **settings,
        )

    @resource
    def users(self) -> resources.Users:
        """Recording attributes, events and purchases of users; deleting and exporting users."""
        return resources.Users(self)

    @resource
    def push_tokens(self) -> resources.PushTokens:
        """Removing device tokens that no longer accept push messages."""
        return resources.PushTokens(self)

    @resource
    def messages(self) -> resources.Messages:
        """Sending messages whose content is in the request."""
        return resources.Messages(self)

    @resource
    def email(self) -> resources.Email:
        """Reading and setting e-mail subscriptions; clearing addresses from the bounce and spam lists."""
        return resources.Email(self)

    @resource
    def segments(self) -> resources.Segments:
        """The segments of the app group, their details and their size over time."""
        return resources.Segments(self)

    @resource
    def campaigns(self) -> resources.Campaigns:
        """The campaigns of the app group, their details and their statistics over time."""
        return resources.Campaigns(self)

    @resource
    def feed(self) -> resources.Feed:
        """The cards of the news feed, their details and their statistics over time."""
        return resources.Feed(self)

    @resource
    def kpi(self) -> resources.Kpi:
        """Daily series of active users, new users and uninstalls."""
        return resources.Kpi(self)

    @resource
    def sessions(self) -> resources.Sessions:
        """The number of sessions over time."""
        return resources.Sessions(self)

    @resource
    def events(self) -> resources.Events:
        """The names of custom events, and how often they occur over time."""
        return resources.Events(self)

    @resource
    def purchases(self) -> resources.Purchases:
        """The purchased products, revenue and quantities over time."""
        return resources.Purchases(self)

    @resource
    def raw_data(self) -> resources.RawData:
        """Exporting the stream of raw events to Amazon S3."""
        return resources.RawData(self)


class AsyncAppboy(AsyncClient):
    """Asynchronous client for the Appboy REST API (unofficial).

    Appboy, now called Braze: records users and their activity, sends and schedules messages, manages e-mail
    subscriptions and exports users, statistics and raw events.

    **Authentication.** There are two schemes, and a request needs one of them; without either, the response is 401.
    The scheme of 2017 is `app_group_id`, in the query of a GET and in the body of a POST. The developer console
    shows the identifier; it selects the app group and authenticates the request. Braze has since replaced the
    identifier with a REST API key, sent as a bearer token to the host of your cluster; `app_group_id` is then
    omitted. Requests may also be restricted to listed IP addresses and subnets. A `company_secret`, once part of
    every request, has been ignored since October 2014.

    **Format.** Bodies are JSON, sent with `Content-Type: application/json`. A request has at most 4 MB; the response
    to a larger one is 413.

    **Responses.** A body with `message: success` may still list `errors` about single objects of the request: the
    rest was processed. A status of 400 or more is a fatal error: nothing in the request was processed. During
    maintenance, the response to a write is 202: the request is stored and processed later.

    **Rate limits.** Basics and messaging disagree. Basics: initially 50,000 requests an hour for enterprise
    customers, 50,000 for the others on a paid plan, 100 for free accounts. Messaging: no limit for enterprise
    customers, 100 requests an hour for the others. Three headers report the current usage.

    **Network.** The vendor runs its API behind a CDN (Fastly); firewalls that rewrite TLS, or that block
    `api.appboy.com`, interfere with it.

    Example:
        async with AsyncAppboy.from_env() as client:
            result = await client.users.export_by_ids(external_ids=["user1", "user2"])

    Args:
        app_group_id: The app group identifier of the documentation of 2017, from the developer console.
        rest_api_key: A REST API key of Braze instead; pass the host of your cluster as `base_url`.
        **settings: See `engagement_core.AsyncSettings`.

    Raises:
        ConfigurationError: A credential is missing or malformed, or a setting is invalid.

    Documentation: https://www.appboy.com/documentation/REST_API/
    """

    BASE_URL = "https://api.appboy.com"
    USER_AGENT = f"appboy-client/{__version__}"
    LOGGER = "appboy_client"
    ENVIRONMENT = "APPBOY"
    SCHEMES = ("appGroupId", "restApiKey")
    CREDENTIALS = ("app_group_id",)
    VALIDATORS = VALIDATORS

    def __init__(
        self,
        *,
        app_group_id: Secret | None = None,
        rest_api_key: Secret | None = None,
        **settings: Unpack[AsyncSettings],
    ) -> None:
        self._reject_unknown(settings)
        credentials = Credentials(
            app_group_id=app_group_id,
            rest_api_key=rest_api_key,
        )
        # Error reporters may send local variables along with a traceback.
        del app_group_id, rest_api_key
        super().__init__(authentication(credentials, self.ENVIRONMENT), **settings)

    @classmethod
    def from_env(cls, **settings: Unpack[AsyncSettings]) -> Self:
        """Create a client with credentials from the environment variables APPBOY_APP_GROUP_ID, APPBOY_REST_API_KEY.

        Raises:
            ConfigurationError: A required variable is not set; the message names it.
        """
        cls._reject_unknown(settings)
        return cls(
            **read_credentials(
                cls.ENVIRONMENT,
                ["app_group_id", "rest_api_key"],
                required=[],
            ),
            **settings,
        )

    @resource
    def users(self) -> resources.AsyncUsers:
        """Recording attributes, events and purchases of users; deleting and exporting users."""
        return resources.AsyncUsers(self)

    @resource
    def push_tokens(self) -> resources.AsyncPushTokens:
        """Removing device tokens that no longer accept push messages."""
        return resources.AsyncPushTokens(self)

    @resource
    def messages(self) -> resources.AsyncMessages:
        """Sending messages whose content is in the request."""
        return resources.AsyncMessages(self)

    @resource
    def email(self) -> resources.AsyncEmail:
        """Reading and setting e-mail subscriptions; clearing addresses from the bounce and spam lists."""
        return resources.AsyncEmail(self)

    @resource
    def segments(self) -> resources.AsyncSegments:
        """The segments of the app group, their details and their size over time."""
        return resources.AsyncSegments(self)

    @resource
    def campaigns(self) -> resources.AsyncCampaigns:
        """The campaigns of the app group, their details and their statistics over time."""
        return resources.AsyncCampaigns(self)

    @resource
    def feed(self) -> resources.AsyncFeed:
        """The cards of the news feed, their details and their statistics over time."""
        return resources.AsyncFeed(self)

    @resource
    def kpi(self) -> resources.AsyncKpi:
        """Daily series of active users, new users and uninstalls."""
        return resources.AsyncKpi(self)

    @resource
    def sessions(self) -> resources.AsyncSessions:
        """The number of sessions over time."""
        return resources.AsyncSessions(self)

    @resource
    def events(self) -> resources.AsyncEvents:
        """The names of custom events, and how often they occur over time."""
        return resources.AsyncEvents(self)

    @resource
    def purchases(self) -> resources.AsyncPurchases:
        """The purchased products, revenue and quantities over time."""
        return resources.AsyncPurchases(self)

    @resource
    def raw_data(self) -> resources.AsyncRawData:
        """Exporting the stream of raw events to Amazon S3."""
        return resources.AsyncRawData(self)
