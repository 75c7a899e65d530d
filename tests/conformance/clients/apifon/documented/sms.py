"""Chapter "SMS Gateway REST API"."""

from tests.conformance.clients.apifon.documented.responses import sends
from tests.conformance.clients.apifon.documented.seeds import SCHEDULED_SMS
from tests.conformance.clients.apifon.documented.sending import (
    CALLBACK_URL,
    DATE,
    DELETED,
    MESSAGE,
    REFERENCE,
    RESULT,
    SELECTOR,
    SUBSCRIBER,
    VALIDITY,
)
from tests.conformance.fuzz.documentation import Array, Object, Operation, Request

PATH = "/services/api/v1/sms"

SEND = Object(
    required={"subscribers": Array(SUBSCRIBER), "message": MESSAGE},
    optional={"reference_id": REFERENCE, "callback_url": CALLBACK_URL, "tte": VALIDITY, "date": DATE},
)
COMPLETE = {
    "subscribers": [
        {
            "number": "306999999999",
            "custom_id": "222",
            "params": {
                "apifon_lp": {
                    "url": "https://mookee.apifon.com/user/login/",
                    "data": {"name": "Mr. John"},
                    "redirect": True,
                },
                "name": "John",
            },
        }
    ],
    "reference_id": "Campaign #215",
    "message": {"text": "Hello {name}! {apifon_lp}", "dc": 0, "sender_id": "Apifon"},
    "callback_url": "",
    "tte": "86400",
    "date": "2018-02-06T12:43:23",
}
SIMPLE = {"message": {"text": "Hello There!", "sender_id": "Apifon"}, "subscribers": [{"number": "306999999999"}]}
PAGES = {
    "message": {"text": "Visit {apifon_lp_company} or {apifon_lp_privacy}", "sender_id": "Apifon"},
    "subscribers": [
        {
            "number": "306999999999",
            "params": {
                "apifon_lp_company": {"url": "https://www.apifon.com", "method": "GET"},
                "apifon_lp_privacy": {"url": "https://www.apifon.com/privacy", "method": "GET"},
            },
        }
    ],
}
RESPONSE = {
    "request_id": "eff655d8-0cb6-47b3-8828-96e1b80b55af",
    "reference": "Campaign #215",
    "results": {
        "306999999999": [
            {
                "message_id": "e2d4424d-7d6a-49c2-b564-99b2b68c74cb",
                "custom_id": "222",
                "length": 11,
                "short_code": "123456",
                "short_url": "https://apfn.eu/123456",
                "landing_pages": {"apifon_lp": {"short_code": "123456", "short_url": "https://apfn.eu/123456"}},
            }
        ]
    },
    "result_info": {"status_code": 200, "description": "OK"},
}

OPERATIONS = {
    f"POST {PATH}/send": Operation(
        body=SEND,
        responses=sends(RESULT, RESPONSE),
        requests={
            "simple": Request(body=SIMPLE),
            "complete": Request(body=COMPLETE),
            "landing pages": Request(body=PAGES),
        },
    ),
    f"POST {PATH}/remove": Operation(
        body=SELECTOR,
        responses=sends(DELETED, 4),
        requests={"sample": Request(body={"id": SCHEDULED_SMS, "field": "REQUEST_ID"})},
    ),
}
