"""Chapter "OTP Gateway REST API"."""

from tests.conformance.clients.apifon.documented.im import DEVICES
from tests.conformance.clients.apifon.documented.responses import sends
from tests.conformance.clients.apifon.documented.seeds import OTP_CODE, OTP_REFERENCE
from tests.conformance.clients.apifon.documented.sending import (
    CALLBACK_URL,
    MESSAGE,
    NUMBER,
    RESULT_DETAILS,
    RESULT_INFO,
)
from tests.conformance.fuzz.documentation import Array, Choice, Number, Object, Operation, Request, Response, Text

PATH = "/services/api/v1/otp"

CREATE = Object(
    required={"reference_id": Text(), "subscriber": NUMBER},
    optional={
        "code_length": Number(minimum=5, maximum=20, default=6),
        "code_type": Text(one_of=("numeric", "alpha", "alphanumeric"), default="numeric"),
        "callback_url": CALLBACK_URL,
        "expire": Number(default=300),
        "message": MESSAGE,
        "im_channels": Array(
            Object(
                # The text must contain the placeholder of the password.
                required={"text": Text(pattern=r"\{apifon_otp\}"), "sender_id": Text()},
                optional={"ttl": Number(minimum=30), "device_target": DEVICES},
            )
        ),
    },
)
CREATED = Object(
    required={
        "request_id": Text(),
        "reference_id": Text(),
        "result": Array(RESULT_DETAILS),
        "result_info": RESULT_INFO,
    }
)
VERIFIED = Object(
    required={
        "request_id": Text(),
        # The table of outcomes has 0 to 7, that of fields a string.
        "result_info": Object(
            required={"status_code": Choice((Number(one_of=tuple(range(8))), Text())), "description": Text()}
        ),
    }
)
OUTCOMES = {
    200: ("Valid", "Invalid"),
    403: (
        "Declined",
        "The request code was not found",
        "No code was provided",
        "No reference_id provided in request",
        "Expired",
        "The request code is invalid.",
    ),
}


def outcome(number: int, description: str) -> dict[str, object]:
    """Return the response to a verification."""
    return {
        "request_id": "fc4a9c38-faed-42c3-affb-93571e9a8e36",
        "result_info": {"status_code": number, "description": description},
    }


VALID = tuple(outcome(number, text) for number, text in enumerate(OUTCOMES[200]))
REJECTED = tuple(outcome(number, text) for number, text in enumerate(OUTCOMES[403], 2))

TEXT = "Hello There! Here is your OTP: {apifon_otp}"
SMS = {"text": TEXT, "dc": 0, "sender_id": "Apifon"}
IM = {"sender_id": "Apifon", "text": TEXT}
SHORT = {"reference_id": "OTP-337", "subscriber": "306999999999"}
RESPONSE = {
    "request_id": "fc4a9c38-faed-42c3-affb-93571e9a8e36",
    "reference_id": "OTP-944706",
    "result": [
        {
            "message_id": "1c4ecbb0-f6db-44a3-95e9-8a581f1b48cd",
            "custom_id": None,
            "length": 37,
            "short_url": None,
            "short_code": None,
        }
    ],
    "result_info": {"status_code": 200, "description": "OK"},
}

OPERATIONS = {
    f"POST {PATH}/create": Operation(
        body=CREATE,
        responses=sends(CREATED, RESPONSE),
        requests={
            "complete": Request(
                body={
                    **SHORT,
                    "code_length": 6,
                    "code_type": "numeric",
                    "callback_url": "",
                    "expire": 300,
                    "message": SMS,
                    "im_channels": [{**IM, "ttl": 150}],
                }
            ),
            "sms": Request(body=SHORT),
            "im": Request(body={**SHORT, "im_channels": [IM]}),
            "both": Request(body={**SHORT, "message": SMS, "im_channels": [IM]}),
        },
    ),
    f"POST {PATH}/verify/{{reference_id}}/{{apifon_otp}}": Operation(
        path={"reference_id": Text(), "apifon_otp": Text()},
        responses={**sends(VERIFIED, *VALID, with_body=False), 403: Response(body=VERIFIED, samples=REJECTED)},
        requests={"sample": Request(path={"reference_id": OTP_REFERENCE, "apifon_otp": OTP_CODE})},
    ),
}
