"""One attempt at a call, from credentials to typed answer, written once for sync and async."""

from typing import Any

from engagement_core.auth import Auth
from engagement_core.call import Call
from engagement_core.encoding import encode_request
from engagement_core.errors import APIConnectionError, APITimeoutError
from engagement_core.interpretation import Exchange, interpret
from engagement_core.options import ClientOptions
from engagement_core.response import RawResponse
from engagement_core.steps import Send, Steps
from engagement_core.transport import TransportFault
from engagement_core.wire import WireRequest, WireResponse


def attempt(call: Call[Any], options: ClientOptions, auth: Auth, number: int = 1) -> Steps[RawResponse[Any]]:
    """Send a call once (twice if the credentials had to be renewed) and interpret its answer; raises APIError."""
    request, response = yield from _authorized(call, options, auth, number)
    exchange = Exchange(call.operation, request.masked(), number)
    return RawResponse(
        status=response.status,
        headers=response.headers,
        content=response.content,
        request=exchange.request,
        attempts=number,
        value=interpret(exchange, response),
    )


def _authorized(
    call: Call[Any], options: ClientOptions, auth: Auth, number: int
) -> Steps[tuple[WireRequest, WireResponse]]:
    request, response = yield from _send(call, options, auth, number)
    if response.status == 401 and auth.renew(call.operation, response):
        request, response = yield from _send(call, options, auth, number)
    return request, response


def _send(call: Call[Any], options: ClientOptions, auth: Auth, number: int) -> Steps[tuple[WireRequest, WireResponse]]:
    yield from auth.prepare(call.operation)
    request = encode_request(call, options, auth)
    try:
        response = yield Send(request, call.options.get("timeout", options.timeout))
    except TransportFault as fault:
        kind = APITimeoutError if fault.timed_out else APIConnectionError
        raise kind(
            f"no answer: {fault.reason}.",
            operation=call.operation.id,
            request=request.masked(),
            delivery=fault.delivery,
            attempts=number,
        ) from fault
    return request, response
