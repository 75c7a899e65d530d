"""Mutations of the spec of Apifon.

If a rule beyond keywords may reject valid data, the strict layer must detect a loosened constraint.
"""

from tests.conformance.mutations.changes import add, drop, rename, set_to
from tests.conformance.mutations.mutant import edges, random, strict


def of(name: str, *path: str | int) -> tuple[str | int, ...]:
    """Return the path of a part of a named schema."""
    return ("components", "schemas", name, *path)


def field(name: str, *path: str | int) -> tuple[str | int, ...]:
    """Return the path of a property of a named schema, or of a part of it."""
    return of(name, "properties", *path)


def at(path: str, *rest: str | int) -> tuple[str | int, ...]:
    """Return the path of a part of a path item."""
    return ("paths", f"/services/api/v1/{path}", *rest)


CREATED = at("list", "post", "responses", "201")
DATE_HEADER = ("components", "securitySchemes", "hmacDate", "name")
LENGTH, SIZE = field("SubscriberFieldCreate", "length"), field("Query", "size")

SPEC_MUTANTS = [
    # Required fields of requests.
    strict("list: title is optional", drop(*of("SubscriberListCreate", "required"), "title")),
    strict("list: description is required", add(*of("SubscriberListCreate", "required"), 1, value="description")),
    strict("sms: message is optional", drop(*of("SmsSend", "required"), "message")),
    strict("im: no content is required", drop(*of("ImChannel", "anyOf"))),
    strict("subscriber: no status is required", drop(*of("SubscriberWrite", "anyOf", 0, "required"), "status")),
    # Constraints of fields.
    random("field: longer", "createField", set_to(*LENGTH, "maximum", value=300), slow=True),
    strict("field: less long", set_to(*LENGTH, "maximum", value=200)),
    random("field: no least length", "createField", drop(*LENGTH, "minimum"), slow=True),
    random("field: length is text", "createField", set_to(*LENGTH, "type", value="string"), slow=True),
    edges("block: a reason less", "listBlockedSubscribers", drop(*of("BlockReason", "enum"), "sub_invalid")),
    edges("block: a reason more", "blockSubscriber", add(*of("BlockReason", "enum"), 5, value="bored")),
    strict("query: an operator less", drop(*of("ConditionOperator", "enum"), "gt")),
    strict("query: pages are larger", set_to(*SIZE, "maximum", value=400)),
    strict("query: another default", set_to(*SIZE, "default", value=50)),
    strict("sms: any number", drop(*of("Msisdn", "pattern"))),
    strict("sms: longer senders", set_to(*of("SmsSenderId", "pattern"), value="^[0-9A-Za-z]{1,16}$")),
    strict("sms: any address for callbacks", drop(*field("SmsSend", "callback_url"), "pattern")),
    strict("im: longer texts", set_to(*field("ImChannel", "text", "maxLength"), value=1024)),
    strict("im: two pictures", set_to(*field("ImChannel", "images", "maxItems"), value=2)),
    strict("im: videos of any size", drop(*field("ImVideo", "video_content_length"), "maximum")),
    strict("im: lives longer", set_to(*of("ImTtl", "maximum"), value=172800)),
    strict("otp: longer passwords", set_to(*field("OtpCreate", "code_length", "maximum"), value=30)),
    strict("otp: a field less", drop(*field("OtpCreate", "expire"))),
    strict("otp: text without a password", drop(*field("OtpImChannel", "text"), "pattern")),
    # Paths, methods, queries.
    edges("balance: another path", "getBalance", rename(*at("balance"), to="/services/api/v1/balances")),
    edges("balance: another method", "getBalance", rename(*at("balance", "post"), to="get")),
    strict("lists: a parameter less", drop(*at("list", "get", "parameters"), 0)),
    # Responses.
    edges("list: 200 instead of 201", "createList", rename(*CREATED, to="200")),
    edges("list: no Location", "createList", drop(*CREATED, "headers", "Location")),
    edges("balance: a field renamed", "getBalance", rename(*field("Balance", "plafon"), to="ceiling")),
    edges("balance: an amount is a number", "getBalance", set_to(*field("Balance", "balance", "type"), value="number")),
    strict("otp: an outcome less", drop(*of("OtpOutcome", "enum"), 3)),
    strict("group: CHIPS is unknown", drop(*field("Group", "type", "enum"), "CHIPS")),
    edges("sms: null is unknown", "sendSms", set_to(*field("SentMessage", "custom_id", "type"), value="string")),
    # Credentials, callbacks.
    strict("balance: no credentials", set_to(*at("balance", "post", "security"), value=[])),
    strict("another header", set_to(*DATE_HEADER, value="X-Date")),
    strict("report: a channel less", drop(*field("DeliveryReport", "type", "enum"), "VIBER")),
    strict("reply: text is optional", drop(*of("SmsReply", "required"), "text")),
]
