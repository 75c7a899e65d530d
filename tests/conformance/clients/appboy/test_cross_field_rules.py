"""Rules over several fields: the client and the mock agree, and the client checks before it sends."""

from itertools import product
from typing import Any

import pytest

from appboy_client import Appboy, models
from appboy_client.testing import AppboyMock
from engagement_core import APIStatusError, InvalidRequestError

DAYS: Any = {"start_date": "2024-01-01", "end_date": "2024-02-01"}
TOKENS: Any = [{"app_id": AppboyMock.APP_ID, "token": "abcd"}]


@pytest.mark.parametrize("names", [(), ("start_date",), ("end_date",)])
def test_unsubscribes_need_an_address_or_both_dates(appboy: Appboy, mock: AppboyMock, names: tuple[str, ...]) -> None:
    query: Any = {name: DAYS[name] for name in names}
    with pytest.raises(InvalidRequestError, match="either email, or both start_date and end_date, must be given"):
        list(appboy.email.list_unsubscribes(**query))
    assert len(mock.request_log) == 0
    with pytest.raises(APIStatusError):
        list(appboy.email.list_unsubscribes(**query, validate=False))


def test_an_address_or_both_dates_are_enough(appboy: Appboy, mock: AppboyMock) -> None:
    for name in ("start_date", "end_date", "limit"):
        one: Any = {"email": mock.UNSUBSCRIBED_EMAIL, name: 1 if name == "limit" else DAYS[name]}
        list(appboy.email.list_unsubscribes(**one))
    list(appboy.email.list_unsubscribes(**DAYS))
    assert {entry.status for entry in mock.request_log} == {200}


def track(appboy: Appboy, attributes: Any, **options: Any) -> str:
    """Return who rejects the attributes: nobody, the client or the mock."""
    try:
        result = appboy.users.track(attributes=[attributes], **options)
    except InvalidRequestError:
        return "client"
    except APIStatusError:
        return "mock"
    return "mock" if result.failures() else "nobody"


@pytest.mark.parametrize("as_model", [True, False])
@pytest.mark.parametrize("flag", [True, False])
def test_an_import_of_push_tokens_has_tokens_and_no_identifier(appboy: Appboy, flag: object, as_model: object) -> None:
    for known, tokens in product((True, False), repeat=2):
        fields: Any = {"push_token_import": flag, **({"external_id": "7"} if known else {})}
        fields |= {"push_tokens": TOKENS} if tokens else {"first_name": "Jo"}
        attributes = models.UserAttributes(**fields) if as_model else fields
        fine = known is not flag and (tokens or not flag)
        assert track(appboy, attributes) == ("nobody" if fine else "client"), fields
        assert track(appboy, attributes, validate=False) == ("nobody" if fine else "mock"), fields


@pytest.mark.parametrize("tokens", [[], None])
def test_an_import_without_a_token_is_rejected(appboy: Appboy, tokens: Any) -> None:
    with pytest.raises(InvalidRequestError, match=r"attributes\[1\].push_tokens must hold a token"):
        appboy.users.track(
            attributes=[{"external_id": "7"}, {"push_token_import": True, "push_tokens": tokens}],
        )


@pytest.mark.parametrize(
    "identity", [{"user_alias": {"alias_name": "a", "alias_label": "b"}}, {"braze_id": "5f"}, {"external_id": "7"}]
)
@pytest.mark.parametrize("as_model", [True, False])
def test_identifiers_of_the_present_api_are_sent(
    appboy: Appboy, mock: AppboyMock, identity: dict[str, Any], as_model: object
) -> None:
    fields: Any = {"push_token_import": False, "first_name": "Jo"}
    if not as_model:
        attributes: Any = {**fields, **identity}
    elif "external_id" in identity:
        attributes = models.UserAttributes(**fields, **identity)
    else:
        attributes = models.UserAttributes(**fields, additional_properties=identity)
    assert track(appboy, attributes) != "client"
    assert len(mock.request_log) == 1
