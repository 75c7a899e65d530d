"""A mobile number and an email address each require a status: the spec, the client and the mock agree."""

from collections.abc import Callable
from itertools import combinations
from typing import Any, cast

import pytest
from jsonschema import Draft202012Validator

from apifon_client import Apifon, models
from apifon_client.testing import ApifonMock
from engagement_core import APIStatusError, InvalidRequestError
from tests.specs import read_spec, spec_file

LIST, ONE = ApifonMock.LIST_ID, ApifonMock.SUBSCRIBER_ID
FIELDS: dict[str, Any] = {
    "destination": "306912345678",
    "status": "SUBSCRIBED",
    "email": "jo@example.com",
    "email_status": "UNSUBSCRIBED",
}
FINE = ({"destination", "status"}, {"email", "email_status"}, set(FIELDS))
SUBSETS = [names for size in range(5) for names in combinations(FIELDS, size)]

CALLS: dict[str, Callable[[Apifon, dict[str, Any], bool], object]] = {
    "create": lambda apifon, fields, validate: apifon.subscribers.create(LIST, validate=validate, **fields),
    "update": lambda apifon, fields, validate: apifon.subscribers.update(LIST, ONE, validate=validate, **fields),
    "create_many": lambda apifon, fields, validate: apifon.subscribers.create_many(
        LIST, subscribers=[cast("Any", fields)], validate=validate
    ),
    "create_many with models": lambda apifon, fields, validate: apifon.subscribers.create_many(
        LIST, subscribers=[models.SubscriberWrite(**fields)], validate=validate
    ),
}


@pytest.mark.parametrize("names", SUBSETS, ids="+".join)
def test_the_spec_accepts_only_complete_pairs(names: tuple[str, ...]) -> None:
    document = read_spec(spec_file("apifon"))
    schema = {"$ref": "#/components/schemas/SubscriberWrite", "components": document["components"]}
    validator: Any = Draft202012Validator(schema)
    assert validator.is_valid({name: FIELDS[name] for name in names}) == (set(names) in FINE)


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
@pytest.mark.parametrize("names", SUBSETS, ids="+".join)
def test_the_client_and_the_mock_accept_only_complete_pairs(
    apifon: Apifon, mock: ApifonMock, names: tuple[str, ...], call: Callable[[Apifon, dict[str, Any], bool], object]
) -> None:
    fields = {name: FIELDS[name] for name in names}
    if set(names) in FINE:
        call(apifon, fields, True)
        assert len(mock.request_log) == 1
        return
    with pytest.raises(InvalidRequestError, match="require") as caught:
        call(apifon, fields, True)
    assert not any(value in str(caught.value) for value in fields.values())
    assert len(mock.request_log) == 0
    with pytest.raises(APIStatusError) as rejected:
        call(apifon, fields, False)
    assert rejected.value.status == 400
