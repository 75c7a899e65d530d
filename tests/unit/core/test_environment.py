"""Options from environment variables: the base URL and the log level."""

import logging
import subprocess
import sys
from collections.abc import Iterator

import pytest

from engagement_core.environment import read_base_url, read_credentials, set_up_logging
from engagement_core.errors import ConfigurationError
from tests.acceptance.security.leak_scan import LeakScan
from tests.unit.core.script import Script
from tests.unit.core.small import Small


class Prefixed(Small):
    """A client that reads the environment."""

    ENVIRONMENT = "SMALL"
    LOGGER = "small_environment"


@pytest.fixture(autouse=True)
def logger() -> Iterator[logging.Logger]:
    logger = logging.getLogger(Prefixed.LOGGER)
    yield logger
    logger.setLevel(logging.NOTSET)
    logger.handlers.clear()


def test_the_base_url_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMALL_BASE_URL", "https://staging.example")
    script = Script()
    Prefixed(http_client=script.sync).things.read("7")
    assert str(script.request.url) == "https://staging.example/things/7"
    assert Prefixed().options.own_servers is False
    assert Small().options.base_url == Small.BASE_URL, "a client without a prefix reads nothing"


def test_an_argument_comes_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMALL_BASE_URL", "https://staging.example")
    assert Prefixed(base_url="https://mine.example").options.base_url == "https://mine.example"


@pytest.mark.parametrize("value", ["http://other.example", "http://u:hush-hush@other.example", "ftp://h", "h.example"])
def test_a_base_url_is_guarded_like_the_argument(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMALL_BASE_URL", value)
    with pytest.raises(ConfigurationError, match="SMALL_BASE_URL") as caught:
        Prefixed()
    assert "hush-hush" not in str(caught.value)


def test_clear_text_may_be_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMALL_BASE_URL", "http://other.example")
    assert Prefixed(allow_http=True).options.base_url == "http://other.example"
    assert read_base_url("SMALL", allow_http=True) == "http://other.example"


def test_an_empty_variable_counts_as_none(monkeypatch: pytest.MonkeyPatch, logger: logging.Logger) -> None:
    monkeypatch.setenv("SMALL_BASE_URL", "")
    monkeypatch.setenv("SMALL_LOG", " ")
    assert Prefixed().options.base_url == Small.BASE_URL
    assert (logger.level, logger.handlers) == (logging.NOTSET, [])


@pytest.mark.parametrize("value", ["debug", "DEBUG", "warning"])
def test_logging_is_set_up_once(value: str, monkeypatch: pytest.MonkeyPatch, logger: logging.Logger) -> None:
    monkeypatch.setenv("SMALL_LOG", value)
    Prefixed()
    Prefixed()
    assert logger.level == logging.getLevelNamesMapping()[value.upper()]
    assert len(logger.handlers) == 1


@pytest.mark.parametrize("value", ["verbose", "10", "NOTSET"])
def test_a_level_that_does_not_exist_is_rejected(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMALL_LOG", value)
    with pytest.raises(ConfigurationError, match=r"SMALL_LOG .*expected debug, info, warning, error or critical"):
        Prefixed()


PROGRAM = """
import os, pickle, sys
from appizer_client import Appizer
from appizer_client.testing import AppizerMock
from engagement_core.testing import MockServer

level = os.environ.pop("APPIZER_LOG") if sys.argv[1:] else None
with MockServer(AppizerMock()) as server, Appizer(api_key=AppizerMock.API_KEY, base_url=server.base_url) as appizer:
    if level is not None:
        data = pickle.dumps(appizer)
        os.environ["APPIZER_LOG"] = level
        appizer = pickle.loads(data)
    next(iter(appizer.apps.list(extra_query={"mail": "jo@example.com"})))
    appizer.close()
"""


@pytest.mark.parametrize("arguments", [[], ["pickled"]])
def test_a_program_that_sets_up_no_logging(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("APPIZER_LOG", "debug")
    monkeypatch.setenv("PYTHONPATH", ":".join(sys.path))
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments], capture_output=True, encoding="utf-8", check=True, timeout=60
    )
    lines = done.stderr.splitlines()
    assert [line for line in lines if "DEBUG appizer_client: listApps attempt 1" in line] == lines
    assert len(lines) == 2
    assert "jo@example.com" not in done.stderr
    assert done.stdout == ""


def test_an_error_about_credentials_does_not_hold_those_that_are_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor the rest of the environment, which a tracker of errors would report with the variables of a function."""
    monkeypatch.setenv("SMALL_SECRET", "hush-hush")
    monkeypatch.setenv("OTHER", "hush-too")
    with pytest.raises(ConfigurationError, match="SMALL_KEY") as caught:
        read_credentials("SMALL", ["key", "secret"], required=["key"])
    scan = LeakScan()
    scan.add_error("error", caught.value)
    assert not scan.leaks(["hush-hush", "hush-too"])


def test_without_a_prefix_nothing_is_read(monkeypatch: pytest.MonkeyPatch, logger: logging.Logger) -> None:
    monkeypatch.setenv("_LOG", "verbose")
    set_up_logging("", logger)
    assert read_base_url("", allow_http=False) == ""
