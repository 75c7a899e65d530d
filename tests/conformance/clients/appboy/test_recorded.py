"""Recorded requests and responses: the spec, the validators and the mock accept them, and the client parses them."""

import inspect
import json
from functools import reduce
from typing import Any

import httpx
import pytest

from appboy_client import Appboy, models
from appboy_client.testing import AppboyMock, Fault, MockServer
from engagement_core import APIError, APIStatusError, DecodeError
from engagement_core.codec import Mismatch, decode
from tests.conformance.clients.appboy.documented import DOCUMENTATION
from tests.conformance.clients.appboy.recorded import OUTSIDE, RECORDED, Interaction
from tests.conformance.clients.appboy.test_operations import KNOWN
from tests.conformance.clients.appboy.vendor import SPEC
from tests.conformance.fuzz.spec import Spec, media_schema
from tests.specs import read_spec

APPBOY = Spec(read_spec(SPEC))
READABLE = [each for each in RECORDED if not isinstance(each.response, str)]
UNLIKE_THE_MOCK = {("POST /email/status", 400), ("GET /email/unsubscribes", 400)}
"""An address of no user: the documentation stores its state for later, and a recording of 2020 agrees."""
LATER_FIELDS = {("POST /users/export/segment", 2015): "object_prefix", ("GET /segments/list", 2015): "tags"}
"""Fields that are later than a recording: the documentation of 2017 and the recordings of 2020 have them."""
EMPTY_QUOTA: dict[str, str] = {"X-RateLimit-Limit": "", "X-RateLimit-Remaining": "", "X-RateLimit-Reset": ""}


def named(interaction: Interaction) -> str:
    return f"{interaction.label} {interaction.status} {interaction.by} {interaction.year}"


every = pytest.mark.parametrize("recorded", RECORDED, ids=named)
every_readable = pytest.mark.parametrize("recorded", READABLE, ids=named)


def credentials(recorded: Interaction) -> dict[str, Any]:
    known = recorded.status != 401
    if recorded.by == "appboy":
        return {"app_group_id": AppboyMock.APP_GROUP_ID if known else "non-existent"}
    return {"rest_api_key": AppboyMock.REST_API_KEY if known else "non-existent"}


def prepare(recorded: Interaction, mock: AppboyMock) -> None:
    for external_id in recorded.users:
        mock.state.store.add_user(external_id, 0)


def call(appboy: Appboy, recorded: Interaction) -> Any:
    """Call the client; fields that are not documented are passed as extra fields."""
    definition = APPBOY.operations[recorded.label].definition
    resource: Any = reduce(getattr, definition["tags"][0].split("."), appboy)
    method = getattr(resource, definition["x-method"])
    arguments = dict(recorded.query) if recorded.body is None else recorded.body
    known = inspect.signature(method).parameters
    extra = {name: value for name, value in arguments.items() if name not in known}
    given = {name: value for name, value in arguments.items() if name in known}
    result = method(**given, **({"extra_body": extra} if extra else {}))
    return list(result) if recorded.body is None else result


def expected_of_mock(recorded: Interaction) -> int:
    if (recorded.label, recorded.status) in UNLIKE_THE_MOCK:
        return 201 if recorded.label.startswith("POST") else 200
    return recorded.status


def test_all_operations_are_known_or_outside() -> None:
    assert {each.label for each in RECORDED} <= APPBOY.operations.keys()
    assert not OUTSIDE & APPBOY.operations.keys()
    for recorded in RECORDED:
        assert recorded.status in DOCUMENTATION.operations[recorded.label].responses


@every
def test_the_spec_takes_the_request(recorded: Interaction) -> None:
    operation = APPBOY.operations[recorded.label]
    schema = media_schema(APPBOY.body(operation))
    assert (schema is None) == (recorded.body is None)
    assert not APPBOY.errors(schema or {}, recorded.body)
    declared = operation.parameters_in("query")
    for name, value in recorded.query.items():
        assert not APPBOY.errors(declared[name]["schema"], value)


@every_readable
def test_the_spec_takes_the_response(recorded: Interaction) -> None:
    declared = APPBOY.response(APPBOY.operations[recorded.label], recorded.status)
    assert declared is not None
    errors = APPBOY.errors(media_schema(declared) or {}, recorded.response)
    later = LATER_FIELDS.get((recorded.label, recorded.year))
    assert len(errors) == (later is not None)
    assert all(f"'{later}' is a required property" in error for error in errors)


@every
def test_the_client_sends_the_request(recorded: Interaction, server: MockServer, mock: AppboyMock) -> None:
    prepare(recorded, mock)
    with Appboy(**credentials(recorded), base_url=server.base_url) as appboy:
        try:
            call(appboy, recorded)
        except APIError as error:
            assert isinstance(error, APIStatusError)  # noqa: PT017 - an error status is as good as a success here
    sent = mock.request_log[-1]
    assert sent.status == expected_of_mock(recorded)
    if recorded.body is not None:
        fields = json.loads(sent.body)
        fields.pop("app_group_id", None)
        assert fields == recorded.body


@every
def test_the_mock_takes_the_request(recorded: Interaction, server: MockServer, mock: AppboyMock) -> None:
    prepare(recorded, mock)
    method, _, path = recorded.label.partition(" ")
    name, value = next(iter(credentials(recorded).items()))
    headers = {"Authorization": f"Bearer {value}"} if name == "rest_api_key" else {}
    group = {name: value} if name == "app_group_id" else {}
    body = None if recorded.body is None else {**group, **recorded.body}
    query = {**recorded.query, **(group if body is None else {})}
    response = httpx.request(method, server.base_url + path, params=query, headers=headers, json=body, timeout=10)
    assert response.status_code == expected_of_mock(recorded)
    if recorded.status == response.status_code == 201 and recorded in READABLE:
        for field in recorded.response.keys() & {"message", "deleted"}:
            assert response.json()[field] == recorded.response[field]


@every_readable
def test_the_client_reads_the_response(recorded: Interaction, appboy: Appboy, mock: AppboyMock) -> None:
    headers = EMPTY_QUOTA if recorded.empty_headers else {}
    mock.faults.inject(Fault(status=recorded.status, body=recorded.response, headers=headers))
    if recorded.status >= 400:
        with pytest.raises(APIStatusError) as caught:
            call(appboy, recorded)
        assert caught.value.outcome == "rejected"
        assert isinstance(caught.value.body, models.FatalError | models.MessagingFatalError)
        assert caught.value.body.message == recorded.response["message"]
    else:
        call(appboy, recorded)
        later = LATER_FIELDS.get((recorded.label, recorded.year))
        assert [each.path.rpartition(".")[2] for each in differences(recorded)] == ([later] if later else [])


def differences(recorded: Interaction) -> list[Mismatch]:
    """Return the mismatches of the response and its model."""
    method, _, path = recorded.label.partition(" ")
    documented = KNOWN[(method, path)].responses[recorded.status].type
    assert documented is not None
    found: list[Mismatch] = []
    decode(json.dumps(recorded.response).encode(), documented(), mismatches=found)
    return found


def test_a_body_that_was_not_json_says_that_the_request_was_processed(appboy: Appboy, mock: AppboyMock) -> None:
    recorded = next(each for each in RECORDED if each not in READABLE)
    mock.faults.inject(Fault(status=recorded.status, body=recorded.response))
    with pytest.raises(DecodeError) as caught:
        call(appboy, recorded)
    assert caught.value.outcome == "accepted"


@pytest.mark.parametrize("label", sorted(OUTSIDE))
def test_the_mock_knows_nothing_of_other_operations(label: str, server: MockServer, mock: AppboyMock) -> None:
    method, _, path = label.partition(" ")
    assert httpx.request(method, server.base_url + path, timeout=10).status_code == 404


def test_numbers_and_texts_name_the_same_user(appboy: Appboy, mock: AppboyMock) -> None:
    appboy.users.track(attributes=[{"external_id": 7, "foo": "bar"}])
    for named_as in (7, "7"):
        users = appboy.users.export_by_ids(external_ids=[named_as]).users or []
        assert [(user.external_id, user.custom_attributes) for user in users] == [("7", {"foo": "bar"})]
    assert appboy.users.delete(external_ids=[7, 8]) == models.UserDeleteResult(
        deleted=1, message="success", invalid_user_ids=[8]
    )


def test_numbers_in_bulk(appboy: Appboy, mock: AppboyMock) -> None:
    attributes = [{"external_id": number, "visits": {"inc": 1}} for number in [1, 2] * 30]
    assert appboy.users.track_all(attributes=attributes).accepted == 60
    unknown: list[str] = []
    numbers: Any = [1, 2, 3]
    users = list(appboy.users.export_all_by_ids(numbers, on_unknown=unknown.append))
    assert [user.custom_attributes for user in users] == [{"visits": 30}] * 2
    assert unknown == ["3"]
    report = appboy.users.delete_all(external_ids=numbers)
    assert report.accepted == 2
    assert [(key, rejection.message) for key, rejection in report.rejections] == [
        ("3", "external_ids[2]: no user has this identifier")
    ]


def test_a_campaign_that_is_null_is_none(appboy: Appboy, mock: AppboyMock) -> None:
    sent = appboy.messages.send(
        messages={"apple_push": {"alert": "hello"}}, external_user_ids=[mock.USER_ID], campaign_id=None
    )
    assert sent
    (outcome,) = (each for each in mock.snapshot()["deliveries"] if each["message"].get("alert") == "hello")
    assert outcome["campaign_id"] is None


def test_both_statuses_of_success_mean_the_same(appboy: Appboy, mock: AppboyMock) -> None:
    results: list[Any] = []
    for documented in (False, True):
        mock.settings.as_documented = documented
        results.append(appboy.users.track(attributes=[{"external_id": "u"}]))
    assert results == [models.Success(message="success")] * 2
    assert [entry.status for entry in mock.request_log] == [201, 200]
