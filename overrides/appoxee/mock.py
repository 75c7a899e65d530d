"""A mock of Appoxee's Service API and Server API, written from its documentation.

The documentation does not mention HTTP statuses, nor any responses of the Server API. The mock responds to every call
of a known path with a 200 and the envelope of the Service API, without a result if none is documented; only `snapshot`
and `store` show the ID of a message.
"""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from engagement_core.testing.mock import Handler, Mock, endpoint, json_response
from engagement_core.testing.values import as_list, whole_number_from_text

from .mocking.envelope import bad_request, envelope_error, error, read_body, success
from .mocking.messages import TEMPLATE_TYPE, as_id, check_cancel, check_push, check_triggered, read_direct
from .mocking.seeds import MESSAGE_ID, TEMPLATE_ID, seed
from .mocking.segments import Segment, read_segment
from .mocking.service import perform
from .mocking.signature import SignatureChecker, check_headers
from .mocking.store import Store
from .mocking.updates import read_update


class AppoxeeMock(Mock):
    """One app of one account, in memory."""

    SDK_KEY = "fake-sdk-key-0001"
    """The key of the app: `AppSDKKey` of the Service API, `X_KEY` of the device call."""
    SECRET = "fake-secret-0001"
    """The secret that signs requests of the Service API."""
    ACCOUNT_CODE = "fake-account-0001"
    USERNAME = "fake-user-0001"
    PASSWORD = "fake-password-0001"
    CREDENTIALS: ClassVar[Mapping[str, Any]] = {
        "sdk_key": SDK_KEY,
        "secret": SECRET,
        "account_code": ACCOUNT_CODE,
        "username": USERNAME,
        "password": PASSWORD,
    }
    TAGS = ("tag1", "tag2", "news", "sports")
    """The list of tags of the dashboard."""
    TEMPLATE_ID = TEMPLATE_ID
    """A template in the seed for messages to single users."""
    MESSAGE_ID = MESSAGE_ID
    """A message to a single user in the seed, not cancelled."""
    UPDATE_DELAY = 1.0
    """Seconds of the mock's clock until an update of devices applies."""

    check_timestamps = False
    """Whether the timestamp of a signed request must be close to the mock's clock; a replay is always rejected."""

    def __init__(self) -> None:
        self.store = Store(self.TAGS)
        self._signatures = SignatureChecker(self.SDK_KEY, self.SECRET)
        super().__init__()

    def routes(self) -> Sequence[BaseRoute]:
        """The path of the Service API and those of the Server API."""
        return [
            endpoint("/api/", POST=self._settled(self._service)),
            endpoint("/api/v3/message", POST=self._settled(self._message)),
            endpoint("/api/v3/message/direct", POST=self._settled(self._direct)),
            endpoint("/api/v4/message/direct/cancel", PUT=self._settled(self._cancel)),
            endpoint("/api/segment", POST=self._settled(self._segment)),
            endpoint("/api/v3/device", PUT=self._settled(self._update_devices)),
        ]

    def control_routes(self) -> Sequence[BaseRoute]:
        """`POST /_mock/settle` applies the pending updates of devices."""

        async def settle(_: Request) -> Response:
            self.settle()
            return json_response(204)

        return [endpoint("/_mock/settle", POST=settle)]

    def clear(self) -> None:
        """Delete all devices, messages, segments, updates and used randoms."""
        self.store.clear()
        self._signatures.clear()

    def seed(self) -> None:
        """Replace everything by devices in every state, a message of every type and a segment of every field."""
        self.store.clear()
        seed(self.store)

    def snapshot(self) -> dict[str, Any]:
        """Return the state after the due updates."""
        self.store.settle(self.clock.now())
        return self.store.to_dict()

    def settle(self) -> None:
        """Apply all pending updates of devices now."""
        self.store.settle(float("inf"))

    def http_error(self, status: int, headers: dict[str, str] | None) -> Response:
        """Return the documented error for an unknown path or method."""
        return json_response(status, error("Method not allowed" if status == 405 else "Not found"), headers)

    def _settled(self, handler: Handler) -> Handler:
        """Apply due updates before each request, because the clock does not report changes."""

        async def settled(request: Request) -> Response:
            self.store.settle(self.clock.now())
            return await handler(request)

        return settled

    async def _service(self, request: Request) -> Response:
        body = await read_body(request)
        self._signatures.check(body.get("auth"), now=self.clock.now() if self.check_timestamps else None)
        return perform(self.store, body)

    async def _message(self, request: Request) -> Response:
        self._check_account(request)
        body = await read_body(request)
        if _finalized(request):
            check_push(body)
            is_template = body["type"] == TEMPLATE_TYPE
            self.store.add_message(
                "template" if is_template else "push", body, [] if is_template else self._recipients(body)
            )
        else:
            check_triggered(body)
            if "template_id" in body:
                self._check_template(body["template_id"])
            self.store.add_message("triggered", body, self._recipients(body))
        return success()

    async def _direct(self, request: Request) -> Response:
        self._check_account(request)
        body = await read_body(request)
        messages = read_direct(body)
        self._check_template(body["template_id"])
        for alias, message in messages:
            recipients = [device.udid for device in self.store.with_alias(alias)]
            self.store.add_message("direct", {"template_id": body["template_id"], **message}, recipients)
        return success()

    async def _cancel(self, request: Request) -> Response:
        self._check_account(request)
        body = await read_body(request)
        check_cancel(body)
        message = self.store.messages.get(as_id(body["message_id"]) or 0)
        if message is None or message.kind != "direct":
            raise envelope_error("Message not found")
        message.cancelled = True
        return success()

    async def _segment(self, request: Request) -> Response:
        self._check_account(request)
        self.store.add_segment(await read_body(request))
        return success()

    async def _update_devices(self, request: Request) -> Response:
        check_headers(request.headers, {"X_KEY": self.SDK_KEY})
        body = await read_body(request)
        self.store.updates.append(read_update(body, self.clock.now() + self.UPDATE_DELAY))
        return success()

    def _check_account(self, request: Request) -> None:
        check_headers(
            request.headers,
            {"X-ACCOUNT_CODE": self.ACCOUNT_CODE, "X-USERNAME": self.USERNAME, "X-PASSWORD": self.PASSWORD},
        )

    def _check_template(self, value: object) -> None:
        message = self.store.messages.get(as_id(value) or 0)
        if message is None or message.kind != "template":
            raise envelope_error("Template not found")

    def _recipients(self, body: dict[str, object]) -> list[str]:
        """Return the members of the segments of a message; all devices if it has none."""
        segments = [*self._named_segment(body), *_inline_segments(body)]
        return self.store.members(segments) if segments else list(self.store.devices)

    def _named_segment(self, body: dict[str, object]) -> list[Segment]:
        if "segment_id" not in body:
            return []
        segment = self.store.segments.get(as_id(body["segment_id"]) or 0)
        if segment is None:
            raise envelope_error("Segment not found")
        return [segment]


def _inline_segments(body: dict[str, object]) -> list[Segment]:
    return [read_segment(0, segment) for segment in as_list(body.get("segments")) or []]


def _finalized(request: Request) -> bool:
    """Whether the query asks for a push message; 1 is the only documented value."""
    values = request.query_params.getlist("finalize")
    if not values:
        return False
    if len(values) != 1 or whole_number_from_text(values[0]) != 1:
        raise bad_request("finalize must be 1 or missing")
    return True
