# Generated from specs/braze/*.yaml; do not edit.

"""Synchronous and asynchronous clients for the Braze REST API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

from braze_rest_client._version import __version__
from braze_rest_client.auth import Credentials
from braze_rest_client.validators import VALIDATORS
from engagement_core.auth import Secret, authentication
from engagement_core.client import AsyncClient, SyncClient
from engagement_core.environment import read_credentials
from engagement_core.options import AsyncSettings, SyncSettings

if TYPE_CHECKING:
    from braze_rest_client.resources.apps import Apps, AsyncApps
    from braze_rest_client.resources.campaigns import AsyncCampaigns, Campaigns
    from braze_rest_client.resources.canvas import AsyncCanvas, Canvas
    from braze_rest_client.resources.catalogs import AsyncCatalogs, Catalogs
    from braze_rest_client.resources.cdi import AsyncCdi, Cdi
    from braze_rest_client.resources.content_blocks import AsyncContentBlocks, ContentBlocks
    from braze_rest_client.resources.custom_attributes import AsyncCustomAttributes, CustomAttributes
    from braze_rest_client.resources.email import AsyncEmail, Email
    from braze_rest_client.resources.events import AsyncEvents, Events
    from braze_rest_client.resources.kpi import AsyncKpi, Kpi
    from braze_rest_client.resources.media_library import AsyncMediaLibrary, MediaLibrary
    from braze_rest_client.resources.messages import AsyncMessages, Messages
    from braze_rest_client.resources.preference_center import AsyncPreferenceCenter, PreferenceCenter
    from braze_rest_client.resources.purchases import AsyncPurchases, Purchases
    from braze_rest_client.resources.scim import AsyncScim, Scim
    from braze_rest_client.resources.sdk_authentication import AsyncSdkAuthentication, SdkAuthentication
    from braze_rest_client.resources.segments import AsyncSegments, Segments
    from braze_rest_client.resources.sends import AsyncSends, Sends
    from braze_rest_client.resources.sessions import AsyncSessions, Sessions
    from braze_rest_client.resources.sms import AsyncSms, Sms
    from braze_rest_client.resources.subscription import AsyncSubscription, Subscription
    from braze_rest_client.resources.templates import AsyncTemplates, Templates
    from braze_rest_client.resources.transactional import AsyncTransactional, Transactional
    from braze_rest_client.resources.users import AsyncUsers, Users


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

    @cached_property
    def users(self) -> Users:
        """Recording attributes, events and purchases of users; identifying, merging and deleting users."""
        from braze_rest_client.resources.users import Users

        return Users(self)

    @cached_property
    def messages(self) -> Messages:
        """Sending messages whose content is in the request, and listing scheduled campaigns and Canvases."""
        from braze_rest_client.resources.messages import Messages

        return Messages(self)

    @cached_property
    def campaigns(self) -> Campaigns:
        """The campaigns of the workspace, their details and statistics; duplicating campaigns."""
        from braze_rest_client.resources.campaigns import Campaigns

        return Campaigns(self)

    @cached_property
    def canvas(self) -> Canvas:
        """The Canvases of the workspace, their details and statistics; duplicating Canvases."""
        from braze_rest_client.resources.canvas import Canvas

        return Canvas(self)

    @cached_property
    def sends(self) -> Sends:
        """Identifiers under which sends are grouped, and their statistics."""
        from braze_rest_client.resources.sends import Sends

        return Sends(self)

    @cached_property
    def transactional(self) -> Transactional:
        """Sending transactional e-mail to one user at a time."""
        from braze_rest_client.resources.transactional import Transactional

        return Transactional(self)

    @cached_property
    def segments(self) -> Segments:
        """The segments of the workspace, their details and their size over time."""
        from braze_rest_client.resources.segments import Segments

        return Segments(self)

    @cached_property
    def events(self) -> Events:
        """The custom events, and how often they occur over time."""
        from braze_rest_client.resources.events import Events

        return Events(self)

    @cached_property
    def purchases(self) -> Purchases:
        """The purchased products, revenue and quantities over time."""
        from braze_rest_client.resources.purchases import Purchases

        return Purchases(self)

    @cached_property
    def sessions(self) -> Sessions:
        """The number of sessions over time."""
        from braze_rest_client.resources.sessions import Sessions

        return Sessions(self)

    @cached_property
    def kpi(self) -> Kpi:
        """Daily series of active users, new users and uninstalls."""
        from braze_rest_client.resources.kpi import Kpi

        return Kpi(self)

    @cached_property
    def custom_attributes(self) -> CustomAttributes:
        """The custom attributes of the workspace."""
        from braze_rest_client.resources.custom_attributes import CustomAttributes

        return CustomAttributes(self)

    @cached_property
    def catalogs(self) -> Catalogs:
        """Tables of data for personalizing messages."""
        from braze_rest_client.resources.catalogs import Catalogs

        return Catalogs(self)

    @cached_property
    def cdi(self) -> Cdi:
        """The integrations that import data from a data warehouse, and their syncs."""
        from braze_rest_client.resources.cdi import Cdi

        return Cdi(self)

    @cached_property
    def media_library(self) -> MediaLibrary:
        """The files of the media library."""
        from braze_rest_client.resources.media_library import MediaLibrary

        return MediaLibrary(self)

    @cached_property
    def apps(self) -> Apps:
        """The push credentials of apps."""
        from braze_rest_client.resources.apps import Apps

        return Apps(self)

    @cached_property
    def content_blocks(self) -> ContentBlocks:
        """Reusable pieces of messages."""
        from braze_rest_client.resources.content_blocks import ContentBlocks

        return ContentBlocks(self)

    @cached_property
    def templates(self) -> Templates:
        """Templates of e-mail messages and webhooks."""
        from braze_rest_client.resources.templates import Templates

        return Templates(self)

    @cached_property
    def preference_center(self) -> PreferenceCenter:
        """Pages on which users choose the e-mail that they receive."""
        from braze_rest_client.resources.preference_center import PreferenceCenter

        return PreferenceCenter(self)

    @cached_property
    def email(self) -> Email:
        """Reading and setting e-mail subscriptions; clearing addresses from the bounce and spam lists."""
        from braze_rest_client.resources.email import Email

        return Email(self)

    @cached_property
    def subscription(self) -> Subscription:
        """Reading and setting the subscription groups of users."""
        from braze_rest_client.resources.subscription import Subscription

        return Subscription(self)

    @cached_property
    def sms(self) -> Sms:
        """Phone numbers that Braze found invalid."""
        from braze_rest_client.resources.sms import Sms

        return Sms(self)

    @cached_property
    def scim(self) -> Scim:
        """Management of the dashboard through SCIM."""
        from braze_rest_client.resources.scim import Scim

        return Scim(self)

    @cached_property
    def sdk_authentication(self) -> SdkAuthentication:
        """The keys with which the SDK authenticates users."""
        from braze_rest_client.resources.sdk_authentication import SdkAuthentication

        return SdkAuthentication(self)


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

    @cached_property
    def users(self) -> AsyncUsers:
        """Recording attributes, events and purchases of users; identifying, merging and deleting users."""
        from braze_rest_client.resources.users import AsyncUsers

        return AsyncUsers(self)

    @cached_property
    def messages(self) -> AsyncMessages:
        """Sending messages whose content is in the request, and listing scheduled campaigns and Canvases."""
        from braze_rest_client.resources.messages import AsyncMessages

        return AsyncMessages(self)

    @cached_property
    def campaigns(self) -> AsyncCampaigns:
        """The campaigns of the workspace, their details and statistics; duplicating campaigns."""
        from braze_rest_client.resources.campaigns import AsyncCampaigns

        return AsyncCampaigns(self)

    @cached_property
    def canvas(self) -> AsyncCanvas:
        """The Canvases of the workspace, their details and statistics; duplicating Canvases."""
        from braze_rest_client.resources.canvas import AsyncCanvas

        return AsyncCanvas(self)

    @cached_property
    def sends(self) -> AsyncSends:
        """Identifiers under which sends are grouped, and their statistics."""
        from braze_rest_client.resources.sends import AsyncSends

        return AsyncSends(self)

    @cached_property
    def transactional(self) -> AsyncTransactional:
        """Sending transactional e-mail to one user at a time."""
        from braze_rest_client.resources.transactional import AsyncTransactional

        return AsyncTransactional(self)

    @cached_property
    def segments(self) -> AsyncSegments:
        """The segments of the workspace, their details and their size over time."""
        from braze_rest_client.resources.segments import AsyncSegments

        return AsyncSegments(self)

    @cached_property
    def events(self) -> AsyncEvents:
        """The custom events, and how often they occur over time."""
        from braze_rest_client.resources.events import AsyncEvents

        return AsyncEvents(self)

    @cached_property
    def purchases(self) -> AsyncPurchases:
        """The purchased products, revenue and quantities over time."""
        from braze_rest_client.resources.purchases import AsyncPurchases

        return AsyncPurchases(self)

    @cached_property
    def sessions(self) -> AsyncSessions:
        """The number of sessions over time."""
        from braze_rest_client.resources.sessions import AsyncSessions

        return AsyncSessions(self)

    @cached_property
    def kpi(self) -> AsyncKpi:
        """Daily series of active users, new users and uninstalls."""
        from braze_rest_client.resources.kpi import AsyncKpi

        return AsyncKpi(self)

    @cached_property
    def custom_attributes(self) -> AsyncCustomAttributes:
        """The custom attributes of the workspace."""
        from braze_rest_client.resources.custom_attributes import AsyncCustomAttributes

        return AsyncCustomAttributes(self)

    @cached_property
    def catalogs(self) -> AsyncCatalogs:
        """Tables of data for personalizing messages."""
        from braze_rest_client.resources.catalogs import AsyncCatalogs

        return AsyncCatalogs(self)

    @cached_property
    def cdi(self) -> AsyncCdi:
        """The integrations that import data from a data warehouse, and their syncs."""
        from braze_rest_client.resources.cdi import AsyncCdi

        return AsyncCdi(self)

    @cached_property
    def media_library(self) -> AsyncMediaLibrary:
        """The files of the media library."""
        from braze_rest_client.resources.media_library import AsyncMediaLibrary

        return AsyncMediaLibrary(self)

    @cached_property
    def apps(self) -> AsyncApps:
        """The push credentials of apps."""
        from braze_rest_client.resources.apps import AsyncApps

        return AsyncApps(self)

    @cached_property
    def content_blocks(self) -> AsyncContentBlocks:
        """Reusable pieces of messages."""
        from braze_rest_client.resources.content_blocks import AsyncContentBlocks

        return AsyncContentBlocks(self)

    @cached_property
    def templates(self) -> AsyncTemplates:
        """Templates of e-mail messages and webhooks."""
        from braze_rest_client.resources.templates import AsyncTemplates

        return AsyncTemplates(self)

    @cached_property
    def preference_center(self) -> AsyncPreferenceCenter:
        """Pages on which users choose the e-mail that they receive."""
        from braze_rest_client.resources.preference_center import AsyncPreferenceCenter

        return AsyncPreferenceCenter(self)

    @cached_property
    def email(self) -> AsyncEmail:
        """Reading and setting e-mail subscriptions; clearing addresses from the bounce and spam lists."""
        from braze_rest_client.resources.email import AsyncEmail

        return AsyncEmail(self)

    @cached_property
    def subscription(self) -> AsyncSubscription:
        """Reading and setting the subscription groups of users."""
        from braze_rest_client.resources.subscription import AsyncSubscription

        return AsyncSubscription(self)

    @cached_property
    def sms(self) -> AsyncSms:
        """Phone numbers that Braze found invalid."""
        from braze_rest_client.resources.sms import AsyncSms

        return AsyncSms(self)

    @cached_property
    def scim(self) -> AsyncScim:
        """Management of the dashboard through SCIM."""
        from braze_rest_client.resources.scim import AsyncScim

        return AsyncScim(self)

    @cached_property
    def sdk_authentication(self) -> AsyncSdkAuthentication:
        """The keys with which the SDK authenticates users."""
        from braze_rest_client.resources.sdk_authentication import AsyncSdkAuthentication

        return AsyncSdkAuthentication(self)
