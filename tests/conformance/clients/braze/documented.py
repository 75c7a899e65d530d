"""What Braze's documentation says about requests, and the statuses of responses, for the harness.

The fields of requests are in `documented_fields`, the requests in `documented_requests`. Response bodies are not
retyped: `test_mock_operations` compares their fields with the pages, and each response of the mock is validated
against the spec.
"""

import re

from braze_rest_client.testing.mocking import seed_ids as ids
from tests.conformance.clients.braze.documented_fields import OPERATIONS, Fields
from tests.conformance.clients.braze.documented_requests import PUSH, REQUESTS, SCIM_REQUESTS, Documented
from tests.conformance.fuzz.documentation import (
    Documentation,
    Flag,
    NotRetyped,
    Number,
    Object,
    Operation,
    Parameter,
    Request,
    Response,
    Text,
    Webhook,
)

KEY = frozenset({frozenset({"header Authorization"})})
SCIM = frozenset({frozenset({"header Authorization", "header X-Request-Origin"})})
QUOTA = {
    name: Parameter(value=Number()) for name in ("X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset")
}
LINK = {"Link": Parameter(value=Text())}
EMPTY = ("POST /campaigns/duplicate", "POST /canvas/duplicate", "DELETE /scim/v2/Users/{id}")
"""Operations whose success has no body."""
ERRORS = (400, 401, 403, 404, 429, "5XX")
"""The table of fatal errors; 415 comes on top with a body."""


def _request(documented: Documented, label: str) -> Request | None:
    """The request with the values of the path, if it is one of this operation."""
    method, _, template = label.partition(" ")
    pattern = re.sub(r"\\{(\w+)\\}", r"(?P<\1>[^/]+)", re.escape(template))
    found = re.fullmatch(pattern, documented.path)
    # `/preference_center/v1/list` is an operation of its own.
    elsewhere = template != documented.path and f"{method} {documented.path}" in OPERATIONS
    if documented.method != method or found is None or elsewhere:
        return None
    return Request(path=found.groupdict(), query=documented.query or {}, body=documented.body)


MORE: dict[str, tuple[Request, ...]] = {
    "POST /users/export/ids": (Request(body={"external_ids": [ids.USER_ID]}), Request(body={"external_ids": [1]})),
    "POST /users/delete": (Request(body={"external_ids": [400, 401]}),),
    "GET /campaigns/data_series": (Request(query={"campaign_id": ids.MULTIVARIATE_CAMPAIGN_ID, "length": 7}),),
    "GET /campaigns/details": (Request(query={"campaign_id": ids.MULTIVARIATE_CAMPAIGN_ID}),),
    **{
        f"GET /canvas/{name}": (
            Request(
                query={
                    "canvas_id": ids.CANVAS_ID,
                    "ending_at": "2023-11-14T00:00:00Z",
                    "length": 3,
                    "include_variant_breakdown": True,
                    "include_step_breakdown": True,
                }
            ),
        )
        for name in ("data_series", "data_summary")
    },
    "POST /canvas/trigger/send": (
        Request(body={"canvas_id": ids.PAUSED_CANVAS_ID, "recipients": [{"external_user_id": ids.USER_ID}]}),
    ),
    "POST /messages/send": (Request(body={"external_user_ids": [12345], "messages": PUSH}),),
    "POST /users/track": (
        Request(body={"attributes": [{"external_id": f"new{number}", "foo": "bar"} for number in range(75)]}),
    ),
    "POST /email/status": (
        Request(
            body={
                "email": [f"user{number}@example.com" for number in range(50)],
                "subscription_state": "unsubscribed",
            }
        ),
    ),
    "POST /catalogs/{catalog_name}/items": (
        Request(path={"catalog_name": ids.CATALOG}, body={"items": [{"id": f"new{number}"} for number in range(50)]}),
    ),
    "POST /campaigns/trigger/send": (
        Request(
            body={
                "campaign_id": ids.TRIGGER_CAMPAIGN_ID,
                "recipients": [{"external_user_id": f"user{number}"} for number in range(50)],
            }
        ),
    ),
    "GET /subscription/user/status": (Request(query={"email[]": [ids.EMAIL]}),),
    "GET /templates/email/info": (Request(query={"email_template_id": ids.BARE_EMAIL_TEMPLATE_ID}),),
}
"""Requests that show more of a response than the one that represents the operation, and recorded ones."""


def _operation(label: str, fields: Fields) -> Operation:
    requests = {
        f"sample {number}": request
        for number, each in enumerate((*REQUESTS, *SCIM_REQUESTS))
        if (request := _request(each, label)) is not None
    }
    requests.update({f"more {number}": request for number, request in enumerate(MORE.get(label, ()))})
    success = Response(
        body=None if label in EMPTY else NotRetyped(), headers={**QUOTA, **(LINK if "cursor" in fields.query else {})}
    )
    error = Response(body=NotRetyped(), headers=QUOTA)
    responses: dict[int | str, Response] = {
        status: success if isinstance(status, int) and status < 300 else error
        for status in (*fields.statuses, *ERRORS, *((415,) if fields.body is not None else ()))
    }
    return Operation(
        path=fields.path,
        query=fields.query,
        body=fields.body,
        responses=responses,
        requests=requests,
        credentials=SCIM if "/scim/" in label else None,
    )


TIME = Text(format="date-time")
SEND = {
    "campaign_api_id": "417220e4-5a2a-b634-7f7d-9ec891532368",
    "external_send_id": "34a2ceb3cf6184132f3d816e9984269a",
}
EVENTS: dict[str, dict[str, str]] = {
    "sent": dict.fromkeys(("received_at", "enqueued_at", "executed_at", "sent_at"), "2020-08-31T18:58:41.000+00:00"),
    "processed": {"processed_at": "2020-08-31T18:58:42.000+00:00"},
    "aborted": {"reason": "User not emailable", "aborted_at": "2020-08-31T19:04:51.000+00:00"},
    "delivered": {"delivered_at": "2020-08-31T18:27:32.000+00:00"},
    "bounced": {"bounced_at": "2020-08-31T18:58:43.000+00:00", "reason": "550 5.1.1"},
}
"""The postback of a transactional e-mail: what each status has beside the campaign and the identifier."""
TIMES = (*EVENTS["sent"], "processed_at", "aborted_at", "delivered_at", "bounced_at")

DOCUMENTATION = Documentation(
    credentials=KEY,
    operations={label: _operation(label, fields) for label, fields in OPERATIONS.items()},
    webhooks={
        "userExportReady": Webhook(
            body=Object(required={"success": Flag()}, optional={"url": Text()}),
            samples=({"success": True}, {"success": True, "url": "https://example.com/a.zip"}),
        ),
        "transactionalEmailEvent": Webhook(
            body=Object(
                required={
                    "dispatch_id": Text(),
                    "status": Text(one_of=tuple(EVENTS)),
                    "metadata": Object(
                        required={"campaign_api_id": Text()},
                        optional={"external_send_id": Text(), "reason": Text(), **dict.fromkeys(TIMES, TIME)},
                    ),
                }
            ),
            samples=tuple(
                {"dispatch_id": "acf471119f7449d579e8089032003ded", "status": status, "metadata": {**SEND, **fields}}
                for status, fields in EVENTS.items()
            ),
        ),
    },
)
