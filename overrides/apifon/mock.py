"""A mock of Apifon's REST API and of its OAuth2 endpoints, written from the vendor's documentation."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from starlette.responses import Response
from starlette.routing import BaseRoute

from engagement_core.testing.mock import Mock, json_response

from .mocking import seed as seeds
from .mocking.auth_middleware import AuthMiddleware, Checks
from .mocking.balance import Balance
from .mocking.bounce import BounceList
from .mocking.callbacks import Outbox
from .mocking.control import Control
from .mocking.delivery import Deliver, OnCallback, to_function, to_server
from .mocking.errors import error_body
from .mocking.fields import SubscriberFields
from .mocking.gdpr import GdprFields
from .mocking.groups import Groups
from .mocking.im import ImGateway
from .mocking.lists import Lists
from .mocking.models import Callback
from .mocking.oauth import OAuth
from .mocking.otp import OtpGateway
from .mocking.routing import by_raw_path
from .mocking.sms import SmsGateway
from .mocking.store import Store
from .mocking.subscribers import Subscribers


class ApifonMock(Mock):
    """The 41 operations of ars.apifon.com and the two of ids.apifon.com for one account, in memory."""

    TOKEN, SECRET = "test-token-0001", "k7Gx-test-secret-01"
    """The pair that signs requests."""
    CREDENTIALS: ClassVar[Mapping[str, Any]] = {"token": TOKEN, "secret": SECRET}
    CLIENT_ID = TOKEN
    CLIENT_SECRET = SECRET
    """The vendor uses the same pair for OAuth2."""
    BEARER_TOKEN = seeds.BEARER
    OTHER_CREDENTIALS: ClassVar[Mapping[str, str]] = {
        "client_id": CLIENT_ID,
        "client_secret": CLIENT_SECRET,
        "access_token": BEARER_TOKEN,
    }

    LIST_ID = seeds.LIST_ID
    FIELD = seeds.FIELD
    GDPR_FIELD = seeds.GDPR_FIELD
    GROUP_FIELD = seeds.GROUP_FIELD
    OPTION_FIELD = seeds.OPTION_FIELD
    SUBSCRIBER_ID = seeds.SUBSCRIBER_ID
    SUBSCRIBER_EMAIL_ID = seeds.SUBSCRIBER_EMAIL_ID
    BLOCKED_MOBILE = seeds.BLOCKED_MOBILE
    BLOCKED_EMAIL = seeds.BLOCKED_EMAIL
    SCHEDULED_SMS_REQUEST = seeds.SCHEDULED_SMS_REQUEST
    SCHEDULED_IM_REQUEST = seeds.SCHEDULED_IM_REQUEST
    OTP_REFERENCE = seeds.OTP_REFERENCE
    OTP_CODE = seeds.OTP_CODE
    """Identifiers of seeded models; `mocking.seed` has more."""

    def __init__(
        self,
        *,
        check_signatures: bool = True,
        max_clock_skew: float | None = None,
        requests_per_minute: int | None = None,
        on_callback: OnCallback | None = None,
        deliver_to: str | None = None,
        sms_reply_url: str = "https://callback.example.com/sms-reply",
    ) -> None:
        """Create a mock that delivers callbacks to `on_callback` or, over HTTP, to `deliver_to`.

        `deliver_to` has the form `http://127.0.0.1:port`. Callbacks are delivered by `deliver_callbacks` only.
        """
        checks = Checks(
            signatures=check_signatures, max_clock_skew=max_clock_skew, requests_per_minute=requests_per_minute
        )
        self.store = Store(self._now)
        self.outbox = Outbox(self.store, sms_reply_url, _receiver(on_callback, deliver_to))
        self._auth = AuthMiddleware(self.TOKEN, self.SECRET, checks, self.store)
        super().__init__()

    def routes(self) -> Sequence[BaseRoute]:
        """The routes of all chapters; groups come last, because the path of a subgroup matches the most."""
        return by_raw_path(
            [
                *OAuth(self.CLIENT_ID, self.CLIENT_SECRET, self.store).routes(),
                *BounceList(self.store, self._auth).routes(),
                *Lists(self.store, self._auth).routes(),
                *SubscriberFields(self.store, self._auth).routes(),
                *GdprFields(self.store, self._auth).routes(),
                *Subscribers(self.store, self._auth).routes(),
                *Groups(self.store, self._auth).routes(),
                *SmsGateway(self.store, self._auth, self.outbox).routes(),
                *ImGateway(self.store, self._auth, self.outbox).routes(),
                *OtpGateway(self.store, self._auth, self.outbox).routes(),
                *Balance(self.store, self._auth).routes(),
            ]
        )

    def control_routes(self) -> Sequence[BaseRoute]:
        """Control routes for callbacks and one-time passwords."""
        return Control(self.store, self.outbox).routes()

    def clear(self) -> None:
        """Delete all models, including tokens, and reset the rate limit."""
        self.store.clear()
        self.outbox.clear()
        self._auth.reset()

    def seed(self) -> None:
        """Add a model per enum value and per optional value."""
        seeds.seed(self.store)

    def snapshot(self) -> dict[str, Any]:
        """Return all models."""
        return self.store.snapshot()

    def http_error(self, status: int, headers: dict[str, str] | None) -> Response:
        """Unknown paths and methods ("Status Codes", 404 and 405)."""
        return json_response(status, error_body(status), headers)

    async def deliver_callbacks(self) -> list[Callback]:
        """Deliver the callbacks that are due by the mock's clock; return those that were attempted."""
        return await self.outbox.deliver()

    def _now(self) -> float:
        return self.clock.now()


def _receiver(on_callback: OnCallback | None, deliver_to: str | None) -> Deliver | None:
    if on_callback is not None:
        return to_function(on_callback)
    return None if deliver_to is None else to_server(deliver_to)
