"""Every Python block of every README runs against mocks that accept its credentials."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from apifon_client.testing import ApifonMock
from appboy_client.testing import AppboyMock
from appizer_client.testing import AppizerMock
from appoxee_client.testing import AppoxeeMock
from braze_rest_client.testing import BrazeMock
from engagement_core.testing import Mock
from tests.acceptance.readme.blocks import run_python
from tests.acceptance.readme.hosts import route_to_mocks
from tests.specs import VENDORS, package_of

ROOT = Path(__file__).resolve().parents[3]
_OTHER_PAGES = ("*/README.md", "tests/*/README.md", ".github/*.md")
READMES: Mapping[str, tuple[str, ...]] = {
    **{str(page.relative_to(ROOT)): () for pattern in _OTHER_PAGES for page in sorted(ROOT.glob(pattern))},
    "README.md": ("appizer", "apifon"),
    "clients/core/README.md": ("appizer", "apifon"),
    "clients/mcp/README.md": ("appizer",),
    **{f"clients/{vendor}/README.md": (vendor,) for vendor in VENDORS},
}
"""Each page with code, and the vendors whose fixtures its tests need."""
SKILLS: Mapping[str, str] = {
    vendor: f"clients/{vendor}/src/{package_of(vendor)}/.agents/skills/{vendor}/SKILL.md" for vendor in VENDORS
}
"""The guide for agents in each client, with the vendor whose fixtures its tests need."""
CREDENTIALS: Mapping[type[Mock], Mapping[str, str]] = {
    ApifonMock: {"TOKEN": "your_api_token", "SECRET": "your_api_key"},
    AppboyMock: {"APP_GROUP_ID": "your-app-group-id", "REST_API_KEY": "your-rest-api-key"},
    AppizerMock: {"API_KEY": "apps_your_api_key"},
    AppoxeeMock: {
        "SDK_KEY": "xxxx-xxxx-xxxx-xxxx", "SECRET": "mySecretCode", "USERNAME": "me", "PASSWORD": "...",
        "ACCOUNT_CODE": "me",
    },
    BrazeMock: {"API_KEY": "your-rest-api-key"},
}  # fmt: skip
"""The credentials in the READMEs, which are the vendors' own samples."""
HOSTS: Mapping[str, type[Mock]] = {
    "ars.apifon.com": ApifonMock,
    "ids.apifon.com": ApifonMock,
    "api.appboy.com": AppboyMock,
    "rest.iad-01.braze.com": AppboyMock,
    "rest.fra-01.braze.eu": BrazeMock,
    "api.appizer.com": AppizerMock,
    "saas.appoxee.com": AppoxeeMock,
}


@pytest.fixture(autouse=True)
def vendors(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    for mock, credentials in CREDENTIALS.items():
        prefix = mock.__name__.removesuffix("Mock").upper()
        for name, value in credentials.items():
            monkeypatch.setattr(mock, name, value)
            if name != "REST_API_KEY":  # the alternative to APP_GROUP_ID
                monkeypatch.setenv(f"{prefix}_{name}", value)
    appboy = AppboyMock()
    appboy.settings.export_seconds = 0  # the mock's clock does not advance
    braze = BrazeMock()
    braze.settings.export_seconds = 0
    mocks: dict[type[Mock], Mock] = {
        ApifonMock: ApifonMock(),
        AppboyMock: appboy,
        AppizerMock: AppizerMock(),
        AppoxeeMock: AppoxeeMock(),
        BrazeMock: braze,
    }
    route_to_mocks(monkeypatch, {host: mocks[mock] for host, mock in HOSTS.items()})
    monkeypatch.chdir(tmp_path)
    yield
    appboy.clear()  # deletes its files
    braze.clear()


@pytest.mark.parametrize("name", READMES)
def test_the_blocks_run(name: str, tmp_path: Path) -> None:
    readme = ROOT / name
    assert run_python(readme, tmp_path, READMES[name]) == readme.read_text(encoding="utf-8").count("```python\n")


@pytest.mark.parametrize("vendor", SKILLS)
def test_the_blocks_of_a_skill_run(vendor: str, tmp_path: Path) -> None:
    skill = ROOT / SKILLS[vendor]
    count = skill.read_text(encoding="utf-8").count("```python\n")
    assert count
    assert run_python(skill, tmp_path, (vendor,)) == count


def test_every_client_readme_is_listed() -> None:
    assert {str(file.relative_to(ROOT)) for file in ROOT.glob("clients/*/README.md")} < set(READMES)
