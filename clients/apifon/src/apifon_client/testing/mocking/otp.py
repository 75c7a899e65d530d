# Copied from overrides/apifon/mocking/otp.py; edit it there.

"""One-time passwords (chapter "OTP Gateway REST API")."""

import re
from string import ascii_uppercase, digits
from typing import Literal

from attrs import evolve, frozen
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from engagement_core.testing.mock import endpoint, json_response

from .auth_middleware import AuthMiddleware, same
from .callbacks import Outbox
from .gateway import SmsContent, detail, raise_for_errors, read_content, sms_parts
from .models import Message, OneTimePassword
from .reader import Reader, read_body
from .rules import DEVICE_TARGETS, callback_url, msisdn, one_of
from .store import Store
from .views import View

PATH = "/services/api/v1/otp"
PLACEHOLDER = "{apifon_otp}"
DEFAULT_SENDER = "Apifon"
DEFAULT_EXPIRE = 300
MIN_LENGTH = 5
MAX_LENGTH = 20
DEFAULT_LENGTH = 6
MIN_TTL = 30
ALPHABETS = {"numeric": digits, "alpha": ascii_uppercase, "alphanumeric": digits + ascii_uppercase}

VALID = (0, 200, "Valid")
USED = (1, 200, "Invalid")
DECLINED = (2, 403, "Declined")
NOT_FOUND = (3, 403, "The request code was not found")
NO_CODE = (4, 403, "No code was provided")
NO_REFERENCE = (5, 403, "No reference_id provided in request")
EXPIRED = (6, 403, "Expired")
MALFORMED = (7, 403, "The request code is invalid.")
"""Status code, HTTP status and description of each outcome ("OTP Verification Response")."""

Outcome = tuple[int, int, str]

_CODE = re.compile(r"[0-9A-Za-z]{5,20}")


@frozen(kw_only=True)
class _OtpRequest:
    """The fields of "OTP Request"."""

    reference_id: str
    number: str
    length: int
    alphabet: str
    callback_url: str | None
    expire: int
    sms: SmsContent | None
    im: SmsContent | None


class OtpGateway:
    """Sends codes and verifies them."""

    def __init__(self, store: Store, auth: AuthMiddleware, outbox: Outbox) -> None:
        self._store = store
        self._auth = auth
        self._outbox = outbox

    def routes(self) -> list[Route]:
        """The two operations; two of the documented outcomes need a path with an empty segment."""
        verify = self._auth.guard(self._verify, "otpGateway")
        return [
            endpoint(f"{PATH}/create", POST=self._auth.guard(self._create, "otpGateway")),
            endpoint(f"{PATH}/verify/{{reference_id}}/{{apifon_otp}}", POST=verify),
            endpoint(f"{PATH}/verify/{{reference_id}}/", POST=verify),
            endpoint(f"{PATH}/verify//{{apifon_otp}}", POST=verify),
        ]

    async def _create(self, request: Request) -> Response:
        """Chapter "OTP Request"; a reused reference gets the new code."""
        body = await read_body(request)
        wanted = _read(body)
        raise_for_errors(body, self._store.ids)
        password = OneTimePassword(
            reference_id=wanted.reference_id,
            code=self._store.ids.code(wanted.alphabet, wanted.length),
            request_id=self._store.ids.uuid(),
            created=self._store.now(),
            expire=wanted.expire,
        )
        self._store.passwords[password.reference_id] = password
        details = self._send_sms(wanted, password) if wanted.im is None else self._send_im(wanted, wanted.im, password)
        return json_response(
            200,
            {
                "request_id": password.request_id,
                "reference_id": password.reference_id,
                "result": details,
                "result_info": {"status_code": 200, "description": "OK"},
            },
        )

    async def _verify(self, request: Request) -> Response:
        """Chapter "OTP Verification"."""
        reference: str = request.path_params.get("reference_id", "")
        code: str = request.path_params.get("apifon_otp", "")
        password = self._store.passwords.get(reference)
        number, status, description = self._outcome(reference, code, password)
        if number == VALID[0] and password is not None:
            password.validated = True
        return json_response(
            status,
            {
                "request_id": self._store.ids.uuid() if password is None else password.request_id,
                "result_info": {"status_code": number, "description": description},
            },
        )

    def _outcome(self, reference: str, code: str, password: OneTimePassword | None) -> Outcome:
        if not reference:
            return NO_REFERENCE
        if not code:
            return NO_CODE
        if _CODE.fullmatch(code) is None:
            return MALFORMED
        if password is None or not same(code, password.code):
            return NOT_FOUND
        return self._state(password)

    def _state(self, password: OneTimePassword) -> Outcome:
        if password.declined:
            return DECLINED
        if password.validated:
            return USED
        return EXPIRED if self._store.now() - password.created > password.expire else VALID

    def _send_sms(self, wanted: _OtpRequest, password: OneTimePassword) -> list[View]:
        """One detail per part; without `message`, the SMS contains only the code."""
        content = _fill(wanted.sms or SmsContent(text=PLACEHOLDER, coding=0, sender=DEFAULT_SENDER), password)
        sizes = sms_parts(content.text, content.coding)
        return [self._send(wanted, password, content, size, "SMS") for size in sizes]

    def _send_im(self, wanted: _OtpRequest, channel: SmsContent, password: OneTimePassword) -> list[View]:
        content = _fill(channel, password)
        return [self._send(wanted, password, content, len(content.text), "VIBER")]

    def _send(
        self,
        wanted: _OtpRequest,
        password: OneTimePassword,
        content: SmsContent,
        size: int,
        channel: Literal["SMS", "VIBER"],
    ) -> View:
        message = Message(
            message_id=self._store.ids.uuid(),
            request_id=password.request_id,
            reference_id=wanted.reference_id,
            channel=channel,
            sender=content.sender,
            number=wanted.number,
            text=content.text,
            callback_url=wanted.callback_url,
            failover_sender=wanted.sms.sender if channel == "VIBER" and wanted.sms is not None else None,
            send_at=self._store.now(),
        )
        self._outbox.send(message)
        return detail(message.message_id, None, size, {})


def _fill(content: SmsContent, password: OneTimePassword) -> SmsContent:
    return evolve(content, text=content.text.replace(PLACEHOLDER, password.code))


def _read(body: Reader) -> _OtpRequest:
    message = body.child("message")
    channels = [_read_channel(item) for item in body.children("im_channels")]
    expire = body.number("expire")
    return _OtpRequest(
        reference_id=body.required_text("reference_id"),
        number=body.required_text("subscriber", msisdn),
        length=body.number("code_length", MIN_LENGTH, MAX_LENGTH) or DEFAULT_LENGTH,
        alphabet=ALPHABETS[body.text("code_type", one_of(*ALPHABETS)) or "numeric"],
        callback_url=body.text("callback_url", callback_url) or None,
        expire=DEFAULT_EXPIRE if expire is None else expire,
        sms=None if message is None else read_content(message),
        im=channels[0] if channels else None,
    )


def _read_channel(item: Reader) -> SmsContent:
    """IM_CHANNELS: the text must contain the placeholder."""
    text = item.required_text("text", lambda text: None if PLACEHOLDER in text else f"Must contain {PLACEHOLDER}")
    item.number("ttl", MIN_TTL)
    item.text("device_target", one_of(*DEVICE_TARGETS))
    return SmsContent(text=text, coding=0, sender=item.required_text("sender_id"))
