"""Finding operations, checking their arguments, and what a policy allows."""

import pytest

from engagement_core.cli.catalog import Schemas, load_catalog
from engagement_core.errors import ConfigurationError, InvalidRequestError
from engagement_mcp.arguments import call_arguments
from engagement_mcp.confirmations import Confirmations
from engagement_mcp.operations import Operations
from engagement_mcp.policy import Policy, checked_policy

APPIZER = load_catalog("appizer_client")
APIFON = load_catalog("apifon_client")
APPOXEE = load_catalog("appoxee_client")


def names(operations: Operations, query: str) -> list[str]:
    return [str(each["operation"]) for each in operations.search(query)]


def test_search_ranks_names_first_and_needs_every_word() -> None:
    operations = Operations(APIFON)
    assert names(operations, "SMS send")[0] == "sms.send"
    assert not names(operations, "sms zebra")
    assert "subscribers.add_many" not in names(operations, "")


def test_a_misspelled_operation_gets_a_suggestion() -> None:
    with pytest.raises(InvalidRequestError, match=r"no operation 'apps.craete'. Did you mean 'apps.create'\?"):
        Operations(APPIZER).get("apps.craete")


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({}, "apps.create needs the argument 'name'"),
        ({"name": "Shop", "nmae": 1}, "has no argument 'nmae'. Did you mean 'name'"),
        ({"name": 5}, "argument 'name': expected text, not 5"),
        ({"name": "Shop", "authorized_domains": ["a", 1]}, r"authorized_domains.*\[1\]: expected text"),
        ({"name": "Shop", "email_platform": "pigeon"}, "'pigeon' is not one of none, brevo"),
    ],
)
def test_bad_arguments_are_named(given: dict[str, object], message: str) -> None:
    with pytest.raises(InvalidRequestError, match=message):
        call_arguments(Operations(APPIZER).get("apps.create"), given, Schemas(APPIZER["schemas"]))


def test_arguments_of_the_owner_come_apart() -> None:
    operation = Operations(APPOXEE).get("devices.alias.set")
    call = call_arguments(operation, {"alias": "jane", "udid": "7"}, Schemas(APPOXEE["schemas"]))
    assert (call.owner, call.positional, call.named) == (["7"], ["jane"], {})


def test_a_description_has_the_schemas_that_its_arguments_refer_to() -> None:
    described = Operations(APIFON).describe("sms.send")
    assert {"Recipient", "SmsMessage"} <= described["schemas"].keys() < APIFON["schemas"].keys()
    assert described["hints"] == {
        "readOnlyHint": False,
        "destructiveHint": True,
        "idempotentHint": False,
        "openWorldHint": True,
    }


def test_a_policy_allows_reads_then_writes_then_listed_sends() -> None:
    operations = Operations(APIFON)
    read, write, send = (operations.get(name) for name in ("balance.get", "lists.create", "sms.send"))
    assert [bool(Policy().refusal(each)) for each in (read, write, send)] == [False, True, True]
    assert [bool(Policy(allow_writes=True).refusal(each)) for each in (read, write, send)] == [False, False, True]
    listed = Policy(allow_writes=True, sends=frozenset({"sms.send"}))
    assert not listed.refusal(send)


@pytest.mark.parametrize(
    ("allow_writes", "name", "message"),
    [
        (False, "sms.send", "--allow-send needs --allow-writes"),
        (True, "sms.sent", "'sms.sent' sends no messages. The operations that do: im.send, im.send_file, sms.send"),
        (True, "lists.create", "sends no messages"),
    ],
)
def test_a_wrong_entry_in_the_list_is_an_error(allow_writes: bool, name: str, message: str) -> None:  # noqa: FBT001
    with pytest.raises(ConfigurationError, match=message):
        checked_policy(Operations(APIFON), allow_writes=allow_writes, sends=[name])


def test_a_confirmation_is_for_one_call_and_the_oldest_expire() -> None:
    confirmations = Confirmations()
    first = confirmations.issue("apps.delete", {"id": "1"})
    with pytest.raises(InvalidRequestError):
        confirmations.use(first, "apps.delete", {"id": "2"})
    confirmations.use(first, "apps.delete", {"id": "1"})
    with pytest.raises(InvalidRequestError):
        confirmations.use(first, "apps.delete", {"id": "1"})
    tokens = [confirmations.issue("apps.delete", {"id": str(number)}) for number in range(300)]
    with pytest.raises(InvalidRequestError):
        confirmations.use(tokens[0], "apps.delete", {"id": "0"})
    confirmations.use(tokens[-1], "apps.delete", {"id": "299"})
