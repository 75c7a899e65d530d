"""Profiles: `login` writes them, commands read them, and nobody else can."""

import os
import sys
import tomllib
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from click.testing import CliRunner, Result

from engagement_core.cli.application import application, main
from engagement_core.cli.catalog import load_catalog
from engagement_core.cli.profiles import profile_file
from engagement_core.cli.sent_requests import SentRequests
from engagement_core.cli.session import Session

KEY = 'apps_fake"key\\1'


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in [name for name in os.environ if name.startswith(("APPIZER_", "APIFON_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / ".config"))
    return tmp_path


def login(*words: str, typed: str, program: str = "appizer") -> Result:
    session = Session(load_catalog(f"{program}_client"), program, SentRequests())
    return CliRunner().invoke(application(session), ["login", *words], input=typed, standalone_mode=False)


def shown(capsys: pytest.CaptureFixture[str], *words: str, program: str = "appizer") -> tuple[int, str, str]:
    code = main(f"{program}_client", program, words)
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def test_login_stores_what_later_commands_use(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    result = login("--base-url", "https://staging.example/api", typed=f"{KEY}\n")
    assert result.return_value == 0
    assert KEY not in result.output
    file = profile_file("appizer")
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700
    assert tomllib.loads(file.read_text(encoding="utf-8")) == {
        "default": {"api_key": KEY, "base_url": "https://staging.example/api"}
    }
    code, out, _ = shown(capsys, "apps", "list", "--dry-run")
    assert code == 0
    assert "GET https://staging.example/api/v1/apps" in out
    monkeypatch.setenv("APPIZER_API_KEY", "apps_of_the_environment")
    assert "GET https://api.appizer.com/v1/apps" in shown(capsys, "apps", "list", "--dry-run")[1]
    assert "GET https://staging.example" in shown(capsys, "apps", "list", "--dry-run", "--profile", "default")[1]


def test_profiles_stand_side_by_side(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    login(typed="apps_one\n")
    login("--profile", "Stäging 2", "--base-url", "https://two.example", typed="apps_two\n")
    assert "GET https://api.appizer.com/" in shown(capsys, "apps", "list", "--dry-run")[1]
    monkeypatch.setenv("APPIZER_PROFILE", "Stäging 2")
    assert "GET https://two.example/" in shown(capsys, "apps", "list", "--dry-run")[1]
    code, _, error = shown(capsys, "apps", "list", "--profile", "staging 2")
    assert code == 2
    assert "has no profile 'staging 2'. Did you mean 'Stäging 2'?" in error


def test_a_file_that_others_can_read_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    login(typed="apps_one\n")
    profile_file("appizer").chmod(0o640)
    code, _, error = shown(capsys, "apps", "list", "--dry-run")
    assert code == 2
    assert "other users can read it" in error
    assert "chmod 600" in error


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[default", "is not valid TOML"),
        ('[default]\napikey = "x"', "has the unknown key apikey. Did you mean 'api_key'?"),
        ("[default]\napi_key = 5", "must be texts"),
        ('[default]\nbase_url = "https://x.example"', "The profile has no api_key."),
    ],
)
def test_a_damaged_file_is_described(capsys: pytest.CaptureFixture[str], text: str, message: str) -> None:
    file = profile_file("appizer")
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8")
    file.chmod(0o600)
    code, _, error = shown(capsys, "apps", "list", "--dry-run")
    assert code == 2
    assert message in error


def test_wrong_credentials_are_not_stored() -> None:
    result = login(typed="  \n")
    assert "visible ASCII" in str(result.exception)
    assert not profile_file("appizer").exists()
    assert "No credentials were given" in str(login(typed="\n" * 7, program="apifon").exception)


def test_optional_credentials_are_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    assert login(typed="my-token\nmy-secret\n\n\n\n\n\n", program="apifon").return_value == 0
    assert tomllib.loads(profile_file("apifon").read_text(encoding="utf-8"))["default"].keys() == {"token", "secret"}
    assert shown(capsys, "balance", "get", "--dry-run", program="apifon")[0] == 0


def test_a_setting_in_the_environment_is_no_credential(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    login(typed="my-token\nmy-secret\n\n\n\n\n\n", program="apifon")
    monkeypatch.setenv("APIFON_SCOPE", "sms")
    assert shown(capsys, "balance", "get", "--dry-run", program="apifon")[0] == 0
    monkeypatch.setenv("APIFON_CLIENT_ID", "another-id")
    assert "APIFON_CLIENT_SECRET" in shown(capsys, "balance", "get", "--dry-run", program="apifon")[2]


def test_login_shows_what_is_no_secret() -> None:
    typed = "hush-token\nhush-secret\n\n\nshown-scope\n\nhttps://ids.example\n"
    output = login(typed=typed, program="apifon").output
    assert "shown-scope" in output
    assert "hush" not in output


def test_the_keyring_keeps_credentials_if_asked(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    stored: dict[tuple[str, str], str] = {}

    def set_password(service: str, name: str, value: str) -> None:
        stored[service, name] = value

    def get_password(service: str, name: str) -> str | None:
        return stored.get((service, name))

    library = SimpleNamespace(set_password=set_password, get_password=get_password)
    monkeypatch.setitem(sys.modules, "keyring", library)
    login("--keyring", typed=f"{KEY}\n")
    assert stored == {("appizer-client", "default.api_key"): KEY}
    assert "apps_" not in profile_file("appizer").read_text(encoding="utf-8")
    assert shown(capsys, "apps", "list", "--dry-run")[0] == 0
    stored.clear()
    assert "The keyring has no api_key" in shown(capsys, "apps", "list", "--dry-run")[2]
    missing: Any = None
    monkeypatch.setitem(sys.modules, "keyring", missing)
    assert "pip install keyring" in shown(capsys, "apps", "list", "--dry-run")[2]


def test_missing_credentials_name_variables_and_login(capsys: pytest.CaptureFixture[str]) -> None:
    code, _, error = shown(capsys, "apps", "list")
    assert code == 2
    assert error.splitlines() == [
        "Error: There are no credentials. Set APPIZER_API_KEY.",
        "Hint: `appizer login` stores them for later commands.",
    ]
    assert "APIFON_TOKEN, APIFON_SECRET" in shown(capsys, "balance", "get", program="apifon")[2]
