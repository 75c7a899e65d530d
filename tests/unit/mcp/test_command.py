"""Bad command lines end with one line and exit code 2; nothing is served."""

import logging
import socket
from collections.abc import Iterator

import pytest

from engagement_mcp.__main__ import main


@pytest.fixture(autouse=True)
def loggers() -> Iterator[None]:
    """Restores what the command sets up for its process."""
    root, library = logging.getLogger(), logging.getLogger("mcp")
    handlers, level, library_level = root.handlers[:], root.level, library.level
    root.handlers.clear()
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    library.setLevel(library_level)


@pytest.fixture(autouse=True)
def credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("APPIZER_API_KEY", "apps_fake_key")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nobody"], "There is no client of nobody here. Install it with its extra `mcp`, as in:"),
        (["../x"], "'../x' is not the name of a client; expected one such as appizer."),
        (["appizer", "--allow-send", "apps.create"], "--allow-send needs --allow-writes."),
        (["appboy"], "from_env() reads APPBOY_APP_GROUP_ID, APPBOY_REST_API_KEY from the environment."),
        (["braze"], "There is no credential. Pass api_key, or scim_token for scim.users alone."),
    ],
)
def test_a_wrong_command_is_explained(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("APP_GROUP_ID", "REST_API_KEY"):
        monkeypatch.delenv(f"APPBOY_{name}", raising=False)
    assert main(arguments) == 2
    printed = capsys.readouterr()
    assert message in printed.err
    assert (printed.out, printed.err.count("\n")) == ("", 1)


@pytest.mark.parametrize(
    ("option", "value"), [("--port", "-1"), ("--port", "x"), ("--max-characters", "999"), ("--max-characters", "many")]
)
def test_a_wrong_number_is_explained(option: str, value: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as raised:
        main(["appizer", f"{option}={value}"])
    assert raised.value.code == 2
    assert f"'{value}' is not a" in capsys.readouterr().err


def test_a_taken_port_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert main(["appizer", "--port", str(port)]) == 2
    assert f"Port {port} cannot be used: Address already in use" in capsys.readouterr().err
