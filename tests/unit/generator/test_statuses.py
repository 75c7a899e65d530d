"""A body that decides at every status, results that may be absent, and servers of single operations."""

from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from engagement_core import EnvelopeError, InternalServerError
from tests.unit.generator.answering import Api
from tests.unit.generator.housing import build, found, imported
from tests.unit.generator.writing import STRING, answer, model, operation, ref, spec

SAYS = {
    "success": {"field": "said", "values": ["yes"]},
    "failure": {"field": "said", "values": ["no"]},
    "message": "why",
    "result": "result",
}
FAILS = {"failure": {"field": "said", "values": ["no"]}, "message": "why"}
SPOKEN = answer(ref("Outcome"), {"said": "yes"}, **{"x-envelope": SAYS})
UNKNOWN = answer({"description": "Anything."}, {}, **{"x-envelope": FAILS})
SERVERS = [{"url": "https://ask.shop.example", "description": "For questions"}]
SPEC = spec(
    {
        "/ask": {"get": operation("ask", "ask", responses={"200": SPOKEN, "default": SPOKEN}, servers=SERVERS)},
        "/do": {"get": operation("do", "do", responses={"200": UNKNOWN, "default": UNKNOWN})},
    },
    {"Outcome": model({"said": STRING, "result": STRING, "why": STRING}, required=["said"])},
)


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with imported(build(found(tmp_path_factory.mktemp("statuses"), SPEC))) as package:
        yield package


@pytest.fixture
def api() -> Api:
    return Api()


@pytest.fixture
def shop(package: ModuleType, api: Api) -> Any:
    return package.Shop(key="k", http_client=api.client, max_attempts=1)


@pytest.mark.parametrize("status", [200, 404, 500])
def test_a_default_answer_that_can_say_success_decides_at_every_status(shop: Any, api: Api, status: int) -> None:
    api.answer(status, {"said": "yes", "result": "r"})
    assert shop.things.ask() == "r"
    api.answer(status, {"said": "no", "why": "closed"})
    with pytest.raises(EnvelopeError, match="closed"):
        shop.things.ask()


def test_a_result_that_may_be_absent_is_none(shop: Any, api: Api) -> None:
    api.answer(200, {"said": "yes"})
    assert shop.things.ask() is None
    method: Any = shop.things.ask
    assert method.__annotations__["return"] == "str | None"


def test_a_default_answer_that_can_only_say_failure(shop: Any, api: Api) -> None:
    api.answer(200, [1])
    assert shop.things.do() == [1]
    api.answer(500, {"said": "no", "why": "closed"})
    with pytest.raises(EnvelopeError, match="closed"):
        shop.things.do()
    api.answer(500, {"anything": "else"})
    with pytest.raises(InternalServerError):
        shop.things.do()


def test_a_server_of_an_operation(shop: Any, api: Api) -> None:
    api.answer(200, {"said": "yes"})
    shop.things.ask()
    assert api.request.url.host == "ask.shop.example"
    shop.with_options(base_url="https://mine.shop.example").things.ask()
    assert api.request.url.host == "mine.shop.example"
