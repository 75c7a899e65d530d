"""Misspelled keywords of clients and calls are rejected before anything else is checked."""

from typing import Any

import pytest

from engagement_core.call import Call
from tests.unit.core.script import Script
from tests.unit.core.small import READ, SEND, AsyncSmall, Small


@pytest.mark.parametrize("kind", [Small, AsyncSmall])
@pytest.mark.parametrize(("typo", "meant"), [("timout", "timeout"), ("max_attempt", "max_attempts"), ("hook", "hooks")])
def test_a_setting_of_a_client(kind: Any, typo: str, meant: str) -> None:
    expected = rf"{kind.__name__}\(\) got an unexpected keyword argument '{typo}'\. Did you mean '{meant}'\?"
    with pytest.raises(TypeError, match=expected):
        kind(**{typo: 1})


@pytest.mark.parametrize("kind", [Small, AsyncSmall])
def test_a_change_of_options(kind: Any) -> None:
    with pytest.raises(TypeError, match=r"with_options\(\) got .* 'header'\. Did you mean 'headers'\?"):
        kind().with_options(header={})


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"timout": 1}, r"sendThing\(\) got an unexpected keyword argument 'timout'\. Did you mean 'timeout'\?"),
        ({"txet": 1}, r"'txet'\. Did you mean 'text'\?"),
        ({"limti": 1}, r"'limti'\. Did you mean 'limit'\?"),
        ({"colour": 1}, r"'colour'\.$"),
        ({"timeout": 1, "colour": 1}, r"'colour'\.$"),
    ],
)
def test_an_option_of_a_call_or_an_argument_of_its_method(options: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        Call(operation=SEND, path={"id": "7"}, query={"limit": 1}, body={"text": "x"}, options=options)


def test_a_body_that_is_no_mapping_has_no_names() -> None:
    wrong: Any = {"txet": 1}
    with pytest.raises(TypeError, match=r"'txet'\.$"):
        Call(operation=READ, body=[1], options=wrong)


def test_nothing_is_sent() -> None:
    script = Script()
    client: Any = Small(http_client=script.sync)
    with pytest.raises(TypeError, match="Did you mean 'deadline'"):
        client.things.list(dedline=1)
    assert script.requests == []
