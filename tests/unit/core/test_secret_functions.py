"""A credential may be a function: it is called when a request is signed, and a pickled client refers to it by name."""

import asyncio
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from apifon_client import Apifon
from appboy_client import Appboy
from appizer_client import Appizer
from appizer_client.testing import AppizerMock
from engagement_core import ConfigurationError, Hooks
from engagement_core.auth import SecretValue
from engagement_core.testing import MockServer
from tests.acceptance.security.leak_scan import LeakScan, forms
from tests.acceptance.security.scenarios import SCENARIOS, Scenario
from tests.acceptance.smoke.run import execute, execute_async


class Vault:
    """Returns the credentials of a scenario; pickling it stores its key, not the credentials."""

    def __init__(self, scenario: str, name: str) -> None:
        self.scenario = scenario
        self.name = name

    def __call__(self) -> str:
        return SCENARIOS[self.scenario].credentials[self.name]


@pytest.fixture(params=SCENARIOS)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def functions(name: str) -> dict[str, Callable[[], str]]:
    return {credential: Vault(name, credential) for credential in SCENARIOS[name].credentials}


def test_calls_are_let_in_and_a_pickled_client_holds_no_secret(name: str) -> None:
    scenario = SCENARIOS[name]
    with MockServer(scenario.mock()) as server, scenario.open(server.base_url, **functions(name)) as client:
        execute(scenario.smoke, client)
        scan = LeakScan()
        data = pickle.dumps(client)
        scan.add("pickle", data.decode("latin-1"))
        scan.add("client", client, scenario.preview(client))
        assert not scan.leaks(scenario.credentials.values())
        copy = pickle.loads(data)
        scenario.call(copy)
        copy.close()


def test_a_client_with_texts_holds_them_when_it_is_pickled(name: str) -> None:
    """As the READMEs say."""
    scenario = SCENARIOS[name]
    data = pickle.dumps(scenario.open("http://127.0.0.1:1"))
    assert all(secret.encode() in data for secret in scenario.credentials.values())


def test_asynchronous_clients_take_them_too(name: str) -> None:
    scenario = SCENARIOS[name]

    async def run(url: str) -> None:
        client = scenario.smoke.CLIENTS[1](**{**functions(name), "base_url": url, scenario.address: url})
        async with client:
            await execute_async(scenario.smoke, client)

    with MockServer(scenario.mock()) as server:
        asyncio.run(run(server.base_url))


def test_the_function_is_asked_for_each_attempt() -> None:
    given = iter(["apps_old", AppizerMock.API_KEY])
    with MockServer(AppizerMock()) as server, Appizer(api_key=lambda: next(given), base_url=server.base_url) as appizer:
        with pytest.raises(Exception, match="401"):
            appizer.apps.get(AppizerMock.SAMPLE_ID)
        assert appizer.apps.get(AppizerMock.SAMPLE_ID)
    assert [entry.status for entry in server.mock.request_log] == [401, 200]


@pytest.mark.parametrize("returned", [None, b"bytes", 7])
def test_a_function_must_return_text(returned: Any) -> None:
    appizer = Appizer(api_key=lambda: returned, base_url="http://127.0.0.1:1")
    with pytest.raises(ConfigurationError, match=r"api_key is a function that returned .*; expected a str"):
        appizer.apps.get(AppizerMock.SAMPLE_ID)


def test_what_it_returns_is_checked_and_not_shown() -> None:
    called: list[object] = []
    hooks = Hooks(on_request=called.append)
    appizer = Appizer(api_key=lambda: "hush-hush\n", base_url="http://127.0.0.1:1", hooks=hooks)
    with pytest.raises(ConfigurationError, match="api_key must consist") as caught:
        appizer.apps.get(AppizerMock.SAMPLE_ID)
    scan = LeakScan()
    scan.add_error("error", caught.value)
    assert not scan.leaks(["hush-hush"])
    assert called == []


def test_an_error_of_the_function_reaches_the_caller() -> None:
    def fail() -> str:
        raise LookupError("the vault is closed")

    with Appboy(rest_api_key=fail, base_url="http://127.0.0.1:1") as appboy, pytest.raises(LookupError, match="vault"):
        appboy.kpi.dau(length=1)


def test_a_credential_shows_nothing() -> None:
    assert repr(SecretValue("token", "hush-hush")) == "SecretValue('token', '***')"
    assert not any(form in repr(SecretValue("token", lambda: "hush-hush")) for form in forms("hush-hush"))


@pytest.mark.parametrize(
    ("make", "variables"),
    [
        (Apifon, ("APIFON_TOKEN", "APIFON_SECRET", "APIFON_CLIENT_ID", "APIFON_CLIENT_SECRET", "APIFON_ACCESS_TOKEN")),
        (lambda: Apifon(token="t"), ("APIFON_TOKEN", "APIFON_SECRET")),
        (Appboy, ("APPBOY_APP_GROUP_ID", "APPBOY_REST_API_KEY")),
        (Appizer.from_env, ("APPIZER_API_KEY",)),
        (lambda: Appizer(api_key=" "), ("APPIZER_API_KEY",)),
    ],
)
def test_an_error_about_credentials_names_the_variables(make: Callable[[], Any], variables: tuple[str, ...]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        make()
    assert [name for name in variables if name not in str(caught.value)] == []


def test_an_error_of_a_call_names_the_variable_too() -> None:
    scenario: Scenario = SCENARIOS["appoxee"]
    with scenario.client() as appoxee, pytest.raises(ConfigurationError, match=r"needs sdk_key.*APPOXEE_SDK_KEY"):
        scenario.call(appoxee)
