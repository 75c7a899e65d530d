"""Shared parts of SMS, IM and one-time passwords ("SMS Request", "SMS Response" and their like)."""

from tests.conformance.fuzz.documentation import Anything, Array, Choice, Flag, Number, Object, Text

_DATE = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"

# "Only digits between 7-15 digits long. First digit cannot be a 0."
NUMBER = Text(pattern="^[1-9][0-9]{6,14}$")
# "If numeric, minimum length is 1, maximum length is 16 digits. If alphanumeric, ... 11 characters."
SENDER = Text(pattern="^([0-9]{1,16}|[0-9A-Za-z]{1,11})$")
REFERENCE = Text(max_length=255)
# "Must be a valid URL starting with https://"; the samples send an empty string.
CALLBACK_URL = Text(pattern="^(https://.*)?$")
# "yyyy-MM-dd'T'HH:mm:ss".
DATE = Text(format="date-time-local", pattern=f"^{_DATE}$")
# Seconds in a string, or a date. Default: 8 hours.
VALIDITY = Text(pattern=f"^([0-9]+|{_DATE})$", default="28800")
CODING = Number(one_of=(0, 1, 2), default=0)

LANDING = Object(
    required={"url": Text()},
    optional={
        "data": Object(others=Anything()),
        "redirect": Flag(default=True),
        "method": Text(one_of=("GET", "POST"), default="GET"),
        "prevent_sys_params": Flag(default=False),
        "landing_domain": Text(format="uri", pattern="^https?://"),
        "enable_tracking": Flag(default=True),
    },
)
SUBSCRIBER = Object(
    required={"number": NUMBER},
    optional={"custom_id": Text(), "params": Object(others=Choice((Text(), LANDING)))},
)
MESSAGE = Object(required={"text": Text(), "sender_id": SENDER}, optional={"dc": CODING})

# The status is a string in the tables, a number in the samples.
RESULT_INFO = Object(required={"status_code": Choice((Number(), Text())), "description": Text()})
# The sample of "OTP Response" has null for three of these.
RESULT_DETAILS = Object(
    required={"message_id": Text(), "length": Number()},
    optional={
        "custom_id": Text(nullable=True),
        "short_url": Text(nullable=True),
        "short_code": Text(nullable=True),
        "landing_pages": Object(others=Object(required={"short_url": Text(), "short_code": Text()})),
    },
)
RESULT = Object(
    required={
        "request_id": Text(),
        "results": Object(others=Array(RESULT_DETAILS)),
        "result_info": RESULT_INFO,
    },
    optional={"reference": Text()},
)

SELECTOR = Object(required={"field": Text(one_of=("REQUEST_ID", "REFERENCE_ID")), "id": Text()})
DELETED = Number()
