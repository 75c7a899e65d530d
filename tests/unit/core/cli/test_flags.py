"""From flags to the arguments of a method."""

import re
from typing import Any

import click
import pytest
from click.testing import CliRunner

from engagement_core.cli.method_command import MethodCommand
from engagement_core.cli.problems import UsageProblem
from engagement_core.cli.sent_requests import SentRequests
from engagement_core.cli.session import Session

LEVELS = [f"level-{number}" for number in range(20)]
SCHEMAS: dict[str, Any] = {
    "Message": {
        "type": "object",
        "properties": {
            "text": {"type": "string"},
            "push": {"type": "object", "properties": {"loud": {"type": "boolean"}}},
        },
    },
    "Tree": {"type": "object", "properties": {"left": {"$ref": "#/schemas/Tree"}, "value": {"type": "integer"}}},
}  # fmt: skip
ARGUMENTS: list[Any] = [
    {"name": "id", "wire": "id", "in": "path", "required": True, "schema": {"type": "string"}},
    {"name": "limit", "wire": "limit", "in": "query", "required": False, "schema": {"type": "integer"}},
    {"name": "message", "wire": "message", "in": "body", "required": False, "schema": {"$ref": "#/schemas/Message"}},
    {"name": "tree", "wire": "tree", "in": "body", "required": False, "schema": {"$ref": "#/schemas/Tree"}},
    {"name": "level", "wire": "level", "in": "body", "required": False, "schema": {"enum": LEVELS}},
    {"name": "people", "wire": "people", "in": "body", "required": False,
     "schema": {"type": "array", "items": {"$ref": "#/schemas/Message"}}},
    {"name": "codes", "wire": "codes", "in": "body", "required": False,
     "schema": {"type": "array", "items": {"type": "integer"}}},
    {"name": "more", "wire": "more", "in": "extras", "required": False, "schema": {"type": "object"}},
]  # fmt: skip


def command() -> MethodCommand:
    arguments = [{"type": "Any", "description": "", **each} for each in ARGUMENTS]
    method: Any = {
        "name": "send",
        "kind": "list",
        "summary": "Send.",
        "description": "",
        "request": "POST /a/{id}",
        "raw": False,
        "arguments": arguments,
        "examples": [],
    }
    resource: Any = {"name": "things", "summary": "", "methods": [], "resources": []}
    catalog: Any = {"schemas": SCHEMAS}
    return MethodCommand(Session(catalog, "shop", SentRequests()), (resource,), method)


def read(*words: str) -> tuple[list[Any], list[Any], dict[str, Any]]:
    made = command()
    return made.arguments(made.make_context("send", [*words]).params)


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (["--message.text", "Hi", "--message.push.loud"], {"message": {"text": "Hi", "push": {"loud": True}}}),
        (["--no-message.push.loud"], {"message": {"push": {"loud": False}}}),
        (["--message", "{text: Hi}"], {"message": {"text": "Hi"}}),
        (["--tree.left.left.value", "3"], {"tree": {"left": {"left": {"value": 3}}}}),
        (["--people", "{text: a}", "--people", "{text: b}"], {"people": [{"text": "a"}, {"text": "b"}]}),
        (["--people", '[{"text": "a"}]'], {"people": [{"text": "a"}]}),
        (["--codes", "1", "--codes", "-2"], {"codes": [1, -2]}),
        (["--codes", "[1, 2]"], {"codes": [1, 2]}),
        (["--query.limit", "5", "--limit", "7"], {"limit": 5}),
        (["--more", "{x: 1}", "--level", "level-3"], {"more": {"x": 1}, "level": "level-3"}),
        (["--body", "{message: {text: a}, unknown: 1}"], {"message": {"text": "a"}, "more": {"unknown": 1}}),
        (["--body", "{}", "--query.limit", "1"], {"limit": 1}),
    ],
)
def test_flags_become_arguments(words: list[str], named: dict[str, Any]) -> None:
    assert read("x", *words) == ([], ["x"], named)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--message", "{}", "--message.text", "a"], "Use either --message or --message.text, not both."),
        (
            ["--message.push", "{}", "--message.push.loud"],
            "Use either --message.push or --message.push.loud",
        ),
        (["--codes", "1", "--codes", "x"], 'Invalid value for --codes: expected a whole number, not "x"'),
        (["--people", "[1]"], r"Invalid value for --people: \[0\]: expected an object, not 1"),
        (["--level", "level-99"], "'level-99' is not one of level-0"),
        (["--body", "{message: 1}"], "Invalid value for --body: message: expected an object"),
    ],
)
def test_contradictions_and_wrong_values_name_the_flag(words: list[str], message: str) -> None:
    with pytest.raises((UsageProblem, click.UsageError)) as caught:
        read("x", *words)
    text = caught.value.message if isinstance(caught.value, click.UsageError) else str(caught.value)
    assert re.search(message, text), text


def test_long_choices_stand_in_the_description() -> None:
    text = CliRunner().invoke(command(), ["--help"]).stdout
    assert "--level CHOICE" in text
    assert "One of level-0, level-1," in " ".join(text.split())
    assert "--message.push.loud" not in text, "deep flags are not listed"
    assert "--message.text STRING" in text
