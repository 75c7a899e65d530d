"""Mistakes in the spec of Appoxee.

The service call and the push message take seconds to fuzz, so most mutants that only fuzzing finds are slow.
"""

from tests.conformance.mutations.changes import add, both, drop, rename, set_to
from tests.conformance.mutations.mutant import edges, random, strict

SCHEMAS = ("components", "schemas")
ALIAS, KEY_VALUE = (*SCHEMAS, "AliasAction"), (*SCHEMAS, "KeyValueAction")
RESPONSE, AUTH = (*SCHEMAS, "ServiceResponse"), (*SCHEMAS, "ServiceAuth")
VERBS = (*ALIAS, "properties", "alias", "oneOf", 0, "enum")
MESSAGE, DIRECT = (*SCHEMAS, "Message", "properties"), (*SCHEMAS, "DirectMessage")
CANCEL, SIZE = (*SCHEMAS, "MessageCancel"), (*SCHEMAS, "DeviceSize")
SEGMENT, RANGE = (*SCHEMAS, "Segment"), (*SCHEMAS, "RangeRule", "properties")
PLACES = (*SCHEMAS, "CountryRule", "properties", "operand", "items")
DEVICE, TYPES = (*SCHEMAS, "DeviceUpdate"), (*SCHEMAS, "MessageType", "enum")
STEPS = (*SCHEMAS, "DeviceActions", "properties", "inc", "additionalProperties")
CANCEL_PATH = "/api/v4/message/direct/cancel"
SERVICE_CALL, CANCEL_CALL = ("paths", "/api/", "post"), ("paths", CANCEL_PATH, "put")
DEVICE_CALL, MESSAGE_CALL = ("paths", "/api/v3/device", "put"), ("paths", "/api/v3/message", "post")

SPEC_MUTANTS = [
    # The service call.
    edges("service: udid is optional", "callService", drop(*ALIAS, "required", "udid"), slow=True),
    edges("service: auth is optional", "callService", drop(*ALIAS, "required", "auth"), slow=True),
    edges("service: a random number", "callService", set_to(*AUTH, "properties", "random", "type", value="integer")),
    edges("service: a verb more", "callService", add(*VERBS, 2, value="list"), slow=True),
    strict("service: a verb less", drop(*VERBS, "remove")),
    edges(
        "service: a longer alias",
        "callService",
        set_to(*SCHEMAS, "AliasSet", "properties", "set", "maxLength", value=300),
        slow=True,
    ),
    edges("service: no verb is needed", "callService", drop(*KEY_VALUE, "oneOf")),
    strict("service: names of any form", drop(*KEY_VALUE, "properties", "get", "pattern")),
    strict("service: an action less", drop(*SCHEMAS, "ServiceRequest", "oneOf", 5)),
    edges("service: a result is always there", "callService", add(*RESPONSE, "required", 1, value="result")),
    edges("service: no code", "callService", drop(*RESPONSE, "properties", "code"), slow=True),
    edges("service: a reason", "callService", rename(*RESPONSE, "properties", "message", to="reason"), slow=True),
    strict("service: header credentials", drop(*SERVICE_CALL, "security")),
    # Messages.
    edges("message: a type more", "sendMessage", add(*TYPES, 4, value=2), slow=True),
    strict("message: a type less", drop(*TYPES, 3)),
    strict("message: a field less", drop(*MESSAGE, "overdue")),
    strict("message: no finalize", drop(*MESSAGE_CALL, "parameters")),
    edges("direct: alias is optional", "triggerDirectMessages", drop(*DIRECT, "required", "alias")),
    edges(
        "direct: a longer alias",
        "triggerDirectMessages",
        set_to(*DIRECT, "properties", "alias", "maxLength", value=300),
    ),
    edges(
        "direct: a badge is a text",
        "triggerDirectMessages",
        set_to(*DIRECT, "properties", "push_badge", "type", value="string"),
    ),
    strict("direct: any text is an address", drop(*DIRECT, "properties", "ios_apx_media", "format")),
    edges("cancel: no app is needed", "cancelMessage", drop(*CANCEL, "required", "app_id")),
    edges("cancel: a field is renamed", "cancelMessage", rename(*CANCEL, "properties", "message_id", to="id")),
    edges("cancel: another method", "cancelMessage", rename(*CANCEL_CALL, to="post")),
    strict("cancel: another path", rename("paths", CANCEL_PATH, to="/api/v3/message/direct/cancel")),
    strict("cancel: no credentials", add(*CANCEL_CALL, "security", value=[])),
    # Segments.
    edges("segment: rules are optional", "createSegment", drop(*SEGMENT, "required", "rules")),
    edges(
        "segment: an operator more",
        "createSegment",
        add(*SCHEMAS, "AliasRule", "properties", "operator", "enum", 1, value="!="),
    ),
    edges("segment: a size more", "createSegment", add(*SIZE, "enum", 7, value=8)),
    strict("segment: a size less", drop(*SIZE, "enum", 6)),
    edges(
        "segment: a range of any length",
        "createSegment",
        both(drop(*RANGE, "operand", "minItems"), drop(*RANGE, "operand", "maxItems")),
    ),
    random("segment: places of any length", "createSegment", drop(*PLACES, "maxItems"), slow=True),
    # Devices.
    edges("device: actions are optional", "updateDevices", drop(*DEVICE, "required", "actions")),
    strict("device: more aliases", set_to(*DEVICE, "properties", "alias", "oneOf", 1, "maxItems", value=2000)),
    edges("device: texts are added", "updateDevices", set_to(*STEPS, "type", value="string")),
    strict("device: the account's credentials", drop(*DEVICE_CALL, "security")),
    strict("device: another header", set_to("components", "securitySchemes", "sdkKey", "name", value="X-KEY")),
    strict("device: no 401", drop(*DEVICE_CALL, "responses", "401")),
]
