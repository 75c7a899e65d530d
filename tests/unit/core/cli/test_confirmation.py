"""Which calls need a confirmation."""

from typing import Any, cast, get_args

import click
import pytest
from click.testing import CliRunner

from engagement_core.cli.catalog import Method
from engagement_core.cli.confirmation import confirm, reason_to_ask
from engagement_core.cli.problems import UsageProblem
from engagement_core.cli.request_command import RETRIES
from engagement_core.operation import Retry

ADDRESS = "https://staging.example"


def method(effect: str, **recipients: list[str]) -> Method:
    return cast("Method", {"kind": "call", "effect": effect, "request": "POST /a", "recipients": recipients})


@pytest.mark.parametrize(
    ("asked", "arguments", "reason"),
    [
        (method("read"), {}, ""),
        (method("write"), {"to": [1, 2]}, ""),
        (method("delete"), {}, "This deletes data: POST /a."),
        (method("unknown"), {}, "This may change data or send messages."),
        (cast("Method", {**method("unknown"), "kind": "iterator"}), {}, ""),
        (method("send", listed=["to"]), {"to": ["a"]}, ""),
        (method("send", listed=["to"]), {"to": ["a", "b"]}, "This sends messages to 2 recipients."),
        (method("send", listed=["to", "cc"]), {"to": ["a"], "cc": ["b"]}, "This sends messages to 2 recipients."),
        (method("send", listed=["to"]), {}, "everybody whom the request selects"),
        (method("send", listed=["to"]), {"to": []}, "everybody whom the request selects"),
        (method("send", listed=["to"]), {"to": ["a"], "broadcast": True}, "everybody selected by --broadcast."),
        (
            method("send", listed=["to"], audience=["segment_id", "audience"]),
            {"to": ["a"], "segment_id": "s-1", "audience": {"AND": ["é"]}},
            'everybody selected by --segment-id s-1 and --audience {"AND": ["é"]}.',
        ),
        (method("send", audience=["audience"]), {"audience": ["a" * 999]}, f'by --audience ["{"a" * 198}….'),
        (method("send"), {"to": ["a"]}, "everybody whom the request selects"),
    ],
)
def test_deletions_and_messages_to_several_people_are_asked_about(
    asked: Method, arguments: dict[str, Any], reason: str
) -> None:
    found = reason_to_ask(asked, arguments)
    assert reason in found
    assert bool(found) is bool(reason)


def test_without_a_terminal_nothing_is_confirmed() -> None:
    @click.command
    def command() -> None:
        confirm("This deletes data.", address=ADDRESS, yes=False)

    result = CliRunner().invoke(command, input="y\n")
    assert isinstance(result.exception, UsageProblem)
    assert "there is no terminal" in str(result.exception)
    confirm("This deletes data.", address=ADDRESS, yes=True)
    confirm("", address=ADDRESS, yes=False)


@pytest.mark.parametrize(("typed", "goes_on"), [("y\n", True), ("n\n", False), ("\n", False)])
def test_the_answer_on_a_terminal_decides(typed: str, goes_on: bool, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: FBT001
    @click.command
    def command() -> None:
        import sys

        monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
        confirm("This deletes data.", address=ADDRESS, yes=False)

    result = CliRunner().invoke(command, input=typed)
    assert (result.exception is None) is goes_on
    assert f"This deletes data. The address is {ADDRESS}. Continue?" in result.stderr


def test_the_retry_classes_are_those_of_operations() -> None:
    assert get_args(Retry) == RETRIES
