"""Each vendor's client and mock with unmistakable secrets, and the calls that carry them."""

from collections.abc import Callable, Mapping
from functools import partial
from types import ModuleType
from typing import Any, ClassVar

from attrs import frozen

from apifon_client import Apifon
from apifon_client.testing import ApifonMock
from appboy_client import Appboy
from appboy_client.testing import AppboyMock
from appizer_client import Appizer
from appizer_client.testing import AppizerMock
from appoxee_client import Appoxee
from appoxee_client.testing import AppoxeeMock
from braze_rest_client import Braze
from braze_rest_client.testing import BrazeMock
from engagement_core.testing import Mock
from tests.acceptance.smoke import apifon, appboy, appizer, appoxee, braze


class SecretApifon(ApifonMock):
    """Accepts the secrets of these tests."""

    TOKEN, SECRET = "hush+/=apifon-token", "hush+/=apifon-secret"
    CREDENTIALS: ClassVar[Mapping[str, Any]] = {"token": TOKEN, "secret": SECRET}
    CLIENT_ID, CLIENT_SECRET = TOKEN, SECRET


class SecretAppboy(AppboyMock):
    """Accepts the secrets of these tests and completes exports at once."""

    APP_GROUP_ID, REST_API_KEY = "hush+/=appboy-group", "hush+/=appboy-key"

    def reset(self) -> None:
        super().reset()
        self.settings.export_seconds = self.settings.raw_export_seconds = 0


class SecretAppizer(AppizerMock):
    """Accepts the secrets of these tests."""

    API_KEY = "hush+/=appizer-key"


class SecretAppoxee(AppoxeeMock):
    """Accepts the secrets of these tests."""

    SDK_KEY, SECRET = "hush+/=appoxee-sdk", "hush+/=appoxee-secret"
    ACCOUNT_CODE, USERNAME, PASSWORD = "hush+/=appoxee-code", "hush+/=appoxee-user", "hush+/=appoxee-pass"


class SecretBraze(BrazeMock):
    """Accepts the secrets of these tests and processes at once what is queued."""

    API_KEY, SCIM_TOKEN = "hush+/=braze-key", "hush+/=braze-scim"

    def reset(self) -> None:
        super().reset()
        self.settings.processing_seconds = self.settings.export_seconds = self.settings.sync_seconds = 0


@frozen(kw_only=True)
class Scenario:
    """A client, its mock and the calls to make."""

    mock: Callable[[], Mock]
    client: Callable[..., Any]
    credentials: Mapping[str, str]
    in_requests: frozenset[str]
    """The secrets that are sent verbatim; the others are only used to sign."""
    smoke: ModuleType
    """The vendor's smoke test."""
    call: Callable[[Any], Any]
    """A read, which is retried if it fails."""
    preview: Callable[[Any], Any]
    address: str = "base_url"
    """Another argument that takes an address."""

    def open(self, url: str, **options: Any) -> Any:
        """A client that calls the mock at this address."""
        return self.client(**{**self.credentials, "base_url": url, self.address: url, **options})


SCENARIOS = {
    "apifon": Scenario(
        mock=SecretApifon,
        client=Apifon,
        credentials={"token": SecretApifon.TOKEN, "secret": SecretApifon.SECRET},
        in_requests=frozenset({SecretApifon.TOKEN}),
        smoke=apifon,
        call=lambda client: client.balance.get(),
        preview=lambda client: client.preview(client.balance.get),
    ),
    "apifon with OAuth2": Scenario(
        mock=SecretApifon,
        client=Apifon,
        credentials={"client_id": SecretApifon.TOKEN, "client_secret": SecretApifon.SECRET},
        in_requests=frozenset(),
        smoke=apifon,
        call=lambda client: client.balance.get(),
        preview=lambda client: client.preview(client.balance.get),
        address="oauth_base_url",
    ),
    "appboy": Scenario(
        mock=SecretAppboy,
        client=Appboy,
        credentials={"app_group_id": SecretAppboy.APP_GROUP_ID},
        in_requests=frozenset({SecretAppboy.APP_GROUP_ID}),
        smoke=appboy,
        call=lambda client: client.kpi.dau(length=1),
        preview=lambda client: [
            client.preview(client.kpi.dau, length=1),
            client.preview(client.users.delete, external_ids=["a"]),
        ],
    ),
    "appboy with a key": Scenario(
        mock=SecretAppboy,
        client=Appboy,
        credentials={"rest_api_key": SecretAppboy.REST_API_KEY},
        in_requests=frozenset({SecretAppboy.REST_API_KEY}),
        smoke=appboy,
        call=lambda client: client.kpi.dau(length=1),
        preview=lambda client: client.preview(client.users.delete, external_ids=["a"]),
    ),
    "appizer": Scenario(
        mock=SecretAppizer,
        client=Appizer,
        credentials={"api_key": SecretAppizer.API_KEY},
        in_requests=frozenset({SecretAppizer.API_KEY}),
        smoke=appizer,
        call=lambda client: client.apps.get(SecretAppizer.SAMPLE_ID),
        preview=lambda client: client.preview(client.apps.create, name="Shop"),
    ),
    "appoxee": Scenario(
        mock=SecretAppoxee,
        client=Appoxee,
        credentials={
            "sdk_key": SecretAppoxee.SDK_KEY,
            "secret": SecretAppoxee.SECRET,
            "account_code": SecretAppoxee.ACCOUNT_CODE,
            "username": SecretAppoxee.USERNAME,
            "password": SecretAppoxee.PASSWORD,
        },
        in_requests=frozenset(
            {SecretAppoxee.SDK_KEY, SecretAppoxee.ACCOUNT_CODE, SecretAppoxee.USERNAME, SecretAppoxee.PASSWORD}
        ),
        smoke=appoxee,
        call=lambda client: client.devices("device-1").alias.get(),
        preview=lambda client: [
            client.preview(client.service.call, "segment"),
            client.preview(client.messages.cancel, app_id=1, message_id=1),
        ],
    ),
    "braze": Scenario(
        mock=SecretBraze,
        client=partial(Braze, scim_origin="https://sso.example"),
        credentials={"api_key": SecretBraze.API_KEY, "scim_token": SecretBraze.SCIM_TOKEN},
        in_requests=frozenset({SecretBraze.API_KEY, SecretBraze.SCIM_TOKEN}),
        smoke=braze,
        call=lambda client: [client.kpi.dau(length=1), client.scim.users.get(SecretBraze.DASHBOARD_USER_ID)],
        preview=lambda client: [
            client.preview(client.kpi.dau, length=1),
            client.preview(client.scim.users.get, SecretBraze.DASHBOARD_USER_ID),
        ],
        address="scim_origin",
    ),
}
