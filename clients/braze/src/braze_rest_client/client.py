# Generated from specs/braze/*.yaml; do not edit.

"""Synchronous and asynchronous clients for the Braze REST API."""

from __future__ import annotations

from typing import Self, Unpack

from braze_rest_client import resources
from braze_rest_client._version import __version__
from braze_rest_client.auth import Credentials
from braze_rest_client.validators import VALIDATORS
from engagement_core.auth import Secret, authentication
from engagement_core.client import AsyncClient, SyncClient
from engagement_core.environment import read_credentials
from engagement_core.lazy import resource
from engagement_core.options import AsyncSettings, SyncSettings


class Braze(SyncClient):
    """Synchronous client for the Braze REST API (unofficial).

    Braze: records users and their activity, sends and schedules messages, manages subscriptions, catalogs and
    templates, and exports users and statistics.

    **Hosts.** Every customer is on one of 15 instances, each with its own host; there is no common host. `servers`
    lists them all in the order of the documentation. The first is not a default: use the host of your own instance.
    On any other one, the response is 401. Paths have no trailing slash unless shown with one: a slash too many can
    cause errors such as 403.

    **Authentication.** A REST API key, sent as a bearer token. It belongs to one workspace and has a set of
    permissions and, optionally, a list of allowed IP addresses, both fixed when the key is created. The description
    of each operation names the permission that it needs. The operations on dashboard users (SCIM) need another
    credential, the SCIM token.

    **Format.** Bodies are JSON in UTF-8, sent with `Content-Type: application/json`, without which the response is
    415.

    **Responses.** A 2xx means that the request was well formed and accepted, often that it is queued; it does not
    mean that a message arrived, nor, for example, that a user was identified. A body with `message: success` may
    still list `errors` about single objects of the request: the rest is processed. A status of 400 or more is a
    fatal error: nothing is sent. A 502 failed before it reached the destination server; a 503 reached it, but it had
    no capacity or the network failed; with a 504, one server got no response from another. Requests that failed
    during an incident are not replayed by the vendor: send them again, with exponential backoff.

    **Rate limits.** All limits are per workspace, those of SCIM per company. An operation without a limit of its own
    counts towards 250,000 requests an hour, which all such operations share. Three headers of every response report
    the current usage. Limits can be raised on request.

    **Identifiers.** Apps, campaigns, Canvases, segments, templates, message variations and subscription groups have
    keys that Braze generates. A `send_id` groups the statistics of sends, is of Braze or your own, and is kept for
    14 days; a `dispatch_id` names one transmission and is never sent in a request. If an operation asks for an
    `app_id` although no app is involved, any text will do.

    Example:
        with Braze.from_env() as client:
            result = client.users.export.by_ids(
                external_ids=["user_identifier1", "user_identifier2"],
                user_aliases=[
                    {"alias_name": "example_alias", "alias_label": "example_label"}
                ],
                device_id="1234567",
                braze_id="braze_identifier",
                fields_to_export=["first_name", "email", "purchases"],
            )

    Args:
        api_key: A REST API key, with the permissions of the operations that you call.
        cluster: The name of the cluster in the REST endpoint of your dashboard, such as `iad-01` or `fra-02`; a
            `base_url`, or BRAZE_BASE_URL, takes precedence.
        scim_token: The SCIM token of the company, for `scim.users`.
        scim_origin: The service provider's origin in the settings of SCIM, which belongs to the `scim_token`.
        **settings: See `engagement_core.SyncSettings`.

    Raises:
        ConfigurationError: A credential is missing or malformed, or a setting is invalid.

    Documentation: https://www.braze.com/docs/api/basics/
    """

    BASE_URL = "https://rest.iad-01.braze.com"
    USER_AGENT = f"braze-rest-client/{__version__}"
    LOGGER = "braze_rest_client"
    ENVIRONMENT = "BRAZE"
    SCHEMES = ("apiKey",)
    VALIDATORS = VALIDATORS

    def __init__(
        self,
        *,
        api_key: Secret | None = None,
        cluster: str | None = None,
        scim_token: Secret | None = None,
        scim_origin: str | None = None,
        **settings: Unpack[SyncSettings],
    ) -> None:
        self._reject_unknown(settings)
        credentials = Credentials(
            api_key=api_key,
            cluster=cluster,
            scim_token=scim_token,
            scim_origin=scim_origin,
        )
        # Error reporters may send local variables along with a traceback.
        del api_key, cluster, scim_token, scim_origin
        super().__init__(authentication(credentials, self.ENVIRONMENT), **settings)

    @classmethod
    def from_env(cls, **settings: Unpack[SyncSettings]) -> Self:
        """Create a client with credentials from the environment variables BRAZE_API_KEY, BRAZE_CLUSTER,
        BRAZE_SCIM_TOKEN, BRAZE_SCIM_ORIGIN.

        Raises:
            ConfigurationError: A required variable is not set; the message names it.
        """
        cls._reject_unknown(settings)
        return cls(
            **read_credentials(
                cls.ENVIRONMENT,
                ["api_key", "cluster", "scim_token", "scim_origin"],
                required=[],
            ),
            **settings,
        )

    @resource
    def users(self) -> resources.Users:
        """Recording attributes, events and purchases of users; identifying, merging and deleting users."""
        return resources.Users(self)

    @resource
    def messages(self) -> resources.Messages:
        """Sending messages whose content is in the request, and listing scheduled campaigns and Canvases."""
        return resources.Messages(self)

    @resource
    def campaigns(self) -> resources.Campaigns:
        """The campaigns of the workspace, their details and statistics; duplicating campaigns."""
        return resources.Campaigns(self)

    @resource
    def canvas(self) -> resources.Canvas:
        """The Canvases of the workspace, their details and statistics; duplicating Canvases."""
        return resources.Canvas(self)

    @resource
    def sends(self) -> resources.Sends:
        """Identifiers under which sends are grouped, and their statistics."""
        return resources.Sends(self)

    @resource
    def transactional(self) -> resources.Transactional:
        """Sending transactional e-mail to one user at a time."""
        return resources.Transactional(self)

    @resource
    def segments(self) -> resources.Segments:
        """The segments of the workspace, their details and their size over time."""
        return resources.Segments(self)

    @resource
    def events(self) -> resources.Events:
        """The custom events, and how often they occur over time."""
        return resources.Events(self)

    @resource
    def purchases(self) -> resources.Purchases:
        """The purchased products, revenue and quantities over time."""
        return resources.Purchases(self)

    @resource
    def sessions(self) -> resources.Sessions:
        """The number of sessions over time."""
        return resources.Sessions(self)

    @resource
    def kpi(self) -> resources.Kpi:
        """Daily series of active users, new users and uninstalls."""
        return resources.Kpi(self)

    @resource
    def custom_attributes(self) -> resources.CustomAttributes:
        """The custom attributes of the workspace."""
        return resources.CustomAttributes(self)

    @resource
    def catalogs(self) -> resources.Catalogs:
        """Tables of data for personalizing messages."""
        return resources.Catalogs(self)

    @resource
    def cdi(self) -> resources.Cdi:
        """The integrations that import data from a data warehouse, and their syncs."""
        return resources.Cdi(self)

    @resource
    def media_library(self) -> resources.MediaLibrary:
        """The files of the media library."""
        return resources.MediaLibrary(self)

    @resource
    def apps(self) -> resources.Apps:
        """The push credentials of apps."""
        return resources.Apps(self)

    @resource
    def content_blocks(self) -> resources.ContentBlocks:
        """Reusable pieces of messages."""
        return resources.ContentBlocks(self)

    @resource
    def templates(self) -> resources.Templates:
        """Templates of e-mail messages and webhooks."""
        return resources.Templates(self)

    @resource
    def preference_center(self) -> resources.PreferenceCenter:
        """Pages on which users choose the e-mail that they receive."""
        return resources.PreferenceCenter(self)

    @resource
    def email(self) -> resources.Email:
        """Reading and setting e-mail subscriptions; clearing addresses from the bounce and spam lists."""
        return resources.Email(self)

    @resource
    def subscription(self) -> resources.Subscription:
        """Reading and setting the subscription groups of users."""
        return resources.Subscription(self)

    @resource
    def sms(self) -> resources.Sms:
        """Phone numbers that Braze found invalid."""
        return resources.Sms(self)

    @resource
    def scim(self) -> resources.Scim:
        """Management of the dashboard through SCIM."""
        return resources.Scim(self)

    @resource
    def sdk_authentication(self) -> resources.SdkAuthentication:
        """The keys with which the SDK authenticates users."""
        return resources.SdkAuthentication(self)


class AsyncBraze(AsyncClient):
    """Asynchronous client for the Braze REST API (unofficial).

    Braze: records users and their activity, sends and schedules messages, manages subscriptions, catalogs and
    templates, and exports users and statistics.

    **Hosts.** Every customer is on one of 15 instances, each with its own host; there is no common host. `servers`
    lists them all in the order of the documentation. The first is not a default: use the host of your own instance.
    On any other one, the response is 401. Paths have no trailing slash unless shown with one: a slash too many can
    cause errors such as 403.

    **Authentication.** A REST API key, sent as a bearer token. It belongs to one workspace and has a set of
    permissions and, optionally, a list of allowed IP addresses, both fixed when the key is created. The description
    of each operation names the permission that it needs. The operations on dashboard users (SCIM) need another
    credential, the SCIM token.

    **Format.** Bodies are JSON in UTF-8, sent with `Content-Type: application/json`, without which the response is
    415.

    **Responses.** A 2xx means that the request was well formed and accepted, often that it is queued; it does not
    mean that a message arrived, nor, for example, that a user was identified. A body with `message: success` may
    still list `errors` about single objects of the request: the rest is processed. A status of 400 or more is a
    fatal error: nothing is sent. A 502 failed before it reached the destination server; a 503 reached it, but it had
    no capacity or the network failed; with a 504, one server got no response from another. Requests that failed
    during an incident are not replayed by the vendor: send them again, with exponential backoff.

    **Rate limits.** All limits are per workspace, those of SCIM per company. An operation without a limit of its own
    counts towards 250,000 requests an hour, which all such operations share. Three headers of every response report
    the current usage. Limits can be raised on request.

    **Identifiers.** Apps, campaigns, Canvases, segments, templates, message variations and subscription groups have
    keys that Braze generates. A `send_id` groups the statistics of sends, is of Braze or your own, and is kept for
    14 days; a `dispatch_id` names one transmission and is never sent in a request. If an operation asks for an
    `app_id` although no app is involved, any text will do.

    Example:
        async with AsyncBraze.from_env() as client:
            result = await client.users.export.by_ids(
                external_ids=["user_identifier1", "user_identifier2"],
                user_aliases=[
                    {"alias_name": "example_alias", "alias_label": "example_label"}
                ],
                device_id="1234567",
                braze_id="braze_identifier",
                fields_to_export=["first_name", "email", "purchases"],
            )

    Args:
        api_key: A REST API key, with the permissions of the operations that you call.
        cluster: The name of the cluster in the REST endpoint of your dashboard, such as `iad-01` or `fra-02`; a
            `base_url`, or BRAZE_BASE_URL, takes precedence.
        scim_token: The SCIM token of the company, for `scim.users`.
        scim_origin: The service provider's origin in the settings of SCIM, which belongs to the `scim_token`.
        **settings: See `engagement_core.AsyncSettings`.

    Raises:
        ConfigurationError: A credential is missing or malformed, or a setting is invalid.

    Documentation: https://www.braze.com/docs/api/basics/
    """

    BASE_URL = "https://rest.iad-01.braze.com"
    USER_AGENT = f"braze-rest-client/{__version__}"
    LOGGER = "braze_rest_client"
    ENVIRONMENT = "BRAZE"
    SCHEMES = ("apiKey",)
    VALIDATORS = VALIDATORS

    def __init__(
        self,
        *,
        api_key: Secret | None = None,
        cluster: str | None = None,
        scim_token: Secret | None = None,
        scim_origin: str | None = None,
        **settings: Unpack[AsyncSettings],
    ) -> None:
        self._reject_unknown(settings)
        credentials = Credentials(
            api_key=api_key,
            cluster=cluster,
            scim_token=scim_token,
            scim_origin=scim_origin,
        )
        # Error reporters may send local variables along with a traceback.
        del api_key, cluster, scim_token, scim_origin
        super().__init__(authentication(credentials, self.ENVIRONMENT), **settings)

    @classmethod
    def from_env(cls, **settings: Unpack[AsyncSettings]) -> Self:
        """Create a client with credentials from the environment variables BRAZE_API_KEY, BRAZE_CLUSTER,
        BRAZE_SCIM_TOKEN, BRAZE_SCIM_ORIGIN.

        Raises:
            ConfigurationError: A required variable is not set; the message names it.
        """
        cls._reject_unknown(settings)
        return cls(
            **read_credentials(
                cls.ENVIRONMENT,
                ["api_key", "cluster", "scim_token", "scim_origin"],
                required=[],
            ),
            **settings,
        )

    @resource
    def users(self) -> resources.AsyncUsers:
        """Recording attributes, events and purchases of users; identifying, merging and deleting users."""
        return resources.AsyncUsers(self)

    @resource
    def messages(self) -> resources.AsyncMessages:
        """Sending messages whose content is in the request, and listing scheduled campaigns and Canvases."""
        return resources.AsyncMessages(self)

    @resource
    def campaigns(self) -> resources.AsyncCampaigns:
        """The campaigns of the workspace, their details and statistics; duplicating campaigns."""
        return resources.AsyncCampaigns(self)

    @resource
    def canvas(self) -> resources.AsyncCanvas:
        """The Canvases of the workspace, their details and statistics; duplicating Canvases."""
        return resources.AsyncCanvas(self)

    @resource
    def sends(self) -> resources.AsyncSends:
        """Identifiers under which sends are grouped, and their statistics."""
        return resources.AsyncSends(self)

    @resource
    def transactional(self) -> resources.AsyncTransactional:
        """Sending transactional e-mail to one user at a time."""
        return resources.AsyncTransactional(self)

    @resource
    def segments(self) -> resources.AsyncSegments:
        """The segments of the workspace, their details and their size over time."""
        return resources.AsyncSegments(self)

    @resource
    def events(self) -> resources.AsyncEvents:
        """The custom events, and how often they occur over time."""
        return resources.AsyncEvents(self)

    @resource
    def purchases(self) -> resources.AsyncPurchases:
        """The purchased products, revenue and quantities over time."""
        return resources.AsyncPurchases(self)

    @resource
    def sessions(self) -> resources.AsyncSessions:
        """The number of sessions over time."""
        return resources.AsyncSessions(self)

    @resource
    def kpi(self) -> resources.AsyncKpi:
        """Daily series of active users, new users and uninstalls."""
        return resources.AsyncKpi(self)

    @resource
    def custom_attributes(self) -> resources.AsyncCustomAttributes:
        """The custom attributes of the workspace."""
        return resources.AsyncCustomAttributes(self)

    @resource
    def catalogs(self) -> resources.AsyncCatalogs:
        """Tables of data for personalizing messages."""
        return resources.AsyncCatalogs(self)

    @resource
    def cdi(self) -> resources.AsyncCdi:
        """The integrations that import data from a data warehouse, and their syncs."""
        return resources.AsyncCdi(self)

    @resource
    def media_library(self) -> resources.AsyncMediaLibrary:
        """The files of the media library."""
        return resources.AsyncMediaLibrary(self)

    @resource
    def apps(self) -> resources.AsyncApps:
        """The push credentials of apps."""
        return resources.AsyncApps(self)

    @resource
    def content_blocks(self) -> resources.AsyncContentBlocks:
        """Reusable pieces of messages."""
        return resources.AsyncContentBlocks(self)

    @resource
    def templates(self) -> resources.AsyncTemplates:
        """Templates of e-mail messages and webhooks."""
        return resources.AsyncTemplates(self)

    @resource
    def preference_center(self) -> resources.AsyncPreferenceCenter:
        """Pages on which users choose the e-mail that they receive."""
        return resources.AsyncPreferenceCenter(self)

    @resource
    def email(self) -> resources.AsyncEmail:
        """Reading and setting e-mail subscriptions; clearing addresses from the bounce and spam lists."""
        return resources.AsyncEmail(self)

    @resource
    def subscription(self) -> resources.AsyncSubscription:
        """Reading and setting the subscription groups of users."""
        return resources.AsyncSubscription(self)

    @resource
    def sms(self) -> resources.AsyncSms:
        """Phone numbers that Braze found invalid."""
        return resources.AsyncSms(self)

    @resource
    def scim(self) -> resources.AsyncScim:
        """Management of the dashboard through SCIM."""
        return resources.AsyncScim(self)

    @resource
    def sdk_authentication(self) -> resources.AsyncSdkAuthentication:
        """The keys with which the SDK authenticates users."""
        return resources.AsyncSdkAuthentication(self)
