"""Appoxee: the spec, the mock and the documentation against each other."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import requests

from appoxee_client.testing import AppoxeeMock
from tests.clients.appoxee.documented import DOCUMENTATION, VECTOR
from tests.clients.appoxee.judged import JudgedMock, JudgedVendor, Signer, replace_body
from tests.fuzz.mutation import Mutant, add, both, drop, expect_death, rename, set_to
from tests.fuzz.operations import Example, each_operation
from tests.fuzz.spec import Spec
from tests.fuzz.strict import StrictLayer
from tests.fuzz.vendor import Situation, Vendor

FILE = Path(__file__).parents[3] / "specs" / "appoxee" / "openapi.yaml"


ABSENT: Mapping[str, Any] = {
    "/api/": {"action": "tag", "udid": "device-1", "tags": {"set": ["unheard of"]}, "auth": VECTOR},
    "/api/v3/message": {"template_id": 999, "schedule_type": 0},
    "/api/v3/message/direct": {"template_id": 999, "messages_data": []},
    "/api/v4/message/direct/cancel": {"app_id": 1, "message_id": 999},
}
"""By path, what names something that a freshly seeded mock does not hold."""


class NamesNothing(Signer):
    """Signs a request for what is not there, whatever was to be signed."""

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        path = request.path_url.partition("?")[0]
        if path in ABSENT:
            replace_body(request, ABSENT[path])
        return super().__call__(request)


APPOXEE = JudgedVendor(
    file=FILE,
    mock=JudgedMock(),
    signer=Signer(),
    documentation=DOCUMENTATION,
    known={
        "body.template_id": (AppoxeeMock.TEMPLATE_ID,),
        "body.message_id": (AppoxeeMock.MESSAGE_ID, str(AppoxeeMock.MESSAGE_ID)),
        "body.segment_id": (1, "1"),
    },
    situations=(Situation(status=404, why="few random requests get that far", signer=NamesNothing()),),
)


@each_operation(APPOXEE)
def test_operation(case: Example) -> None:
    case.call_and_validate()


class TestAppoxee(StrictLayer):
    vendor = APPOXEE


def test_the_spec_itself_names_no_undocumented_status() -> None:
    spec = Vendor(file=FILE, mock=APPOXEE.mock, signer=APPOXEE.signer, documentation=DOCUMENTATION).document
    for operation in Spec(spec).operations.values():
        assert set(operation.definition["responses"]) == {"200", "default"}


SCHEMAS = ("components", "schemas")
ALIAS, KEY_VALUE = (*SCHEMAS, "AliasAction"), (*SCHEMAS, "KeyValueAction")
MESSAGE, DIRECT = (*SCHEMAS, "Message", "properties"), (*SCHEMAS, "DirectMessage")
CANCEL, SIZE = (*SCHEMAS, "MessageCancel"), (*SCHEMAS, "DeviceSize")
SEGMENT, RANGE = (*SCHEMAS, "Segment"), (*SCHEMAS, "RangeRule", "properties")
DEVICE = (*SCHEMAS, "DeviceUpdate")
SERVICE_CALL, CANCEL_CALL = ("paths", "/api/", "post"), ("paths", "/api/v4/message/direct/cancel", "put")
DEVICE_CALL, MESSAGE_CALL = ("paths", "/api/v3/device", "put"), ("paths", "/api/v3/message", "post")

MUTANTS = [
    # The service call.
    Mutant("service: udid is optional", "callService", "fuzz", drop(*ALIAS, "required", "udid")),
    Mutant("service: auth is optional", "callService", "fuzz", drop(*ALIAS, "required", "auth")),
    Mutant("service: a random number", "callService", "fuzz",
           set_to(*SCHEMAS, "ServiceAuth", "properties", "random", "type", value="integer")),
    Mutant("service: a verb more", "callService", "fuzz",
           add(*ALIAS, "properties", "alias", "oneOf", 0, "enum", 2, value="list")),
    Mutant("service: a verb less", "callService", "strict",
           drop(*ALIAS, "properties", "alias", "oneOf", 0, "enum", "remove")),
    Mutant("service: a longer alias", "callService", "fuzz",
           set_to(*SCHEMAS, "AliasSet", "properties", "set", "maxLength", value=300)),
    Mutant("service: no verb is needed", "callService", "fuzz", drop(*KEY_VALUE, "oneOf")),
    Mutant("service: names of any form", "callService", "strict", drop(*KEY_VALUE, "properties", "get", "pattern")),
    Mutant("service: an action less", "callService", "strict", drop(*SCHEMAS, "ServiceRequest", "oneOf", 5)),
    Mutant("service: a result is always there", "callService", "fuzz",
           add(*SCHEMAS, "ServiceAnswer", "required", 1, value="result")),
    Mutant("service: no code", "callService", "fuzz", drop(*SCHEMAS, "ServiceAnswer", "properties", "code")),
    Mutant("service: the message is a reason", "callService", "fuzz",
           rename(*SCHEMAS, "ServiceAnswer", "properties", "message", to="reason")),
    Mutant("service: header credentials", "callService", "strict", drop(*SERVICE_CALL, "security")),
    # Messages.
    Mutant("message: a type more", "sendMessage", "fuzz",
           add(*SCHEMAS, "MessageType", "enum", 4, value=2)),
    Mutant("message: a type less", "sendMessage", "strict", drop(*SCHEMAS, "MessageType", "enum", 3)),
    Mutant("message: a field less", "sendMessage", "strict", drop(*MESSAGE, "overdue")),
    Mutant("message: no finalize", "sendMessage", "strict", drop(*MESSAGE_CALL, "parameters")),
    Mutant("direct: alias is optional", "triggerDirectMessages", "fuzz", drop(*DIRECT, "required", "alias")),
    Mutant("direct: a longer alias", "triggerDirectMessages", "fuzz",
           set_to(*DIRECT, "properties", "alias", "maxLength", value=300)),
    Mutant("direct: a badge is a text", "triggerDirectMessages", "fuzz",
           set_to(*DIRECT, "properties", "push_badge", "type", value="string")),
    Mutant("direct: any text is an address", "triggerDirectMessages", "strict",
           drop(*DIRECT, "properties", "ios_apx_media", "format")),
    Mutant("cancel: no app is needed", "cancelMessage", "fuzz", drop(*CANCEL, "required", "app_id")),
    Mutant("cancel: a field is renamed", "cancelMessage", "fuzz", rename(*CANCEL, "properties", "message_id", to="id")),
    Mutant("cancel: another method", "cancelMessage", "fuzz",
           rename("paths", "/api/v4/message/direct/cancel", "put", to="post")),
    Mutant("cancel: another path", "cancelMessage", "strict",
           rename("paths", "/api/v4/message/direct/cancel", to="/api/v3/message/direct/cancel")),
    Mutant("cancel: no credentials", "cancelMessage", "strict", add(*CANCEL_CALL, "security", value=[])),
    # Segments.
    Mutant("segment: rules are optional", "createSegment", "fuzz", drop(*SEGMENT, "required", "rules")),
    Mutant("segment: an operator more", "createSegment", "fuzz",
           add(*SCHEMAS, "AliasRule", "properties", "operator", "enum", 1, value="!=")),
    Mutant("segment: a size more", "createSegment", "fuzz", add(*SIZE, "enum", 7, value=8)),
    Mutant("segment: a size less", "createSegment", "strict", drop(*SIZE, "enum", 6)),
    Mutant("segment: a range of any length", "createSegment", "fuzz",
           both(drop(*RANGE, "operand", "minItems"), drop(*RANGE, "operand", "maxItems"))),
    Mutant("segment: places of any length", "createSegment", "fuzz",
           drop(*SCHEMAS, "CountryRule", "properties", "operand", "items", "maxItems")),
    # Devices.
    Mutant("device: actions are optional", "updateDevices", "fuzz", drop(*DEVICE, "required", "actions")),
    Mutant("device: more aliases", "updateDevices", "strict",
           set_to(*DEVICE, "properties", "alias", "oneOf", 1, "maxItems", value=2000)),
    Mutant("device: texts are added", "updateDevices", "fuzz",
           set_to(*SCHEMAS, "DeviceActions", "properties", "inc", "additionalProperties", "type", value="string")),
    Mutant("device: the account's credentials", "updateDevices", "strict", drop(*DEVICE_CALL, "security")),
    Mutant("device: another header", "updateDevices", "strict",
           set_to("components", "securitySchemes", "sdkKey", "name", value="X-KEY")),
    Mutant("device: no 401", "updateDevices", "strict", drop(*DEVICE_CALL, "responses", "401")),
]  # fmt: skip


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_mutant_is_killed(mutant: Mutant) -> None:
    expect_death(APPOXEE, mutant)
