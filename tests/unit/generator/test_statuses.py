"""Default responses with envelopes, optional results and servers of single operations."""

from typing import Any

import pytest

from engagement_core import EnvelopeError, InternalServerError
from tests.unit.generator.fake_api import FakeApi
from tests.unit.generator.spec_builder import STRING, model, operation, ref, response, spec

SAYS = {
    "success": {"field": "said", "values": ["yes"]},
    "failure": {"field": "said", "values": ["no"]},
    "message": "why",
    "result": "result",
}
FAILS = {"failure": {"field": "said", "values": ["no"]}, "message": "why"}
SPOKEN = response(ref("Outcome"), {"said": "yes"}, **{"x-envelope": SAYS})
UNKNOWN = response({"description": "Anything."}, {}, **{"x-envelope": FAILS})
SERVERS = [{"url": "https://ask.shop.example", "description": "For questions"}]
SPEC = spec(
    {
        "/ask": {"get": operation("ask", "ask", responses={"200": SPOKEN, "default": SPOKEN}, servers=SERVERS)},
        "/do": {"get": operation("do", "do", responses={"200": UNKNOWN, "default": UNKNOWN})},
    },
    {"Outcome": model({"said": STRING, "result": STRING, "why": STRING}, required=["said"])},
)


@pytest.mark.parametrize("status", [200, 404, 500])
def test_a_default_envelope_that_can_mean_success_decides(shop: Any, api: FakeApi, status: int) -> None:
    api.respond_with(status, {"said": "yes", "result": "r"})
    assert shop.things.ask() == "r"
    api.respond_with(status, {"said": "no", "why": "closed"})
    with pytest.raises(EnvelopeError, match="closed"):
        shop.things.ask()


def test_an_absent_optional_result_is_none(shop: Any, api: FakeApi) -> None:
    api.respond_with(200, {"said": "yes"})
    assert shop.things.ask() is None
    method: Any = shop.things.ask
    assert method.__annotations__["return"] == "str | None"


def test_a_default_envelope_that_can_only_mean_failure(shop: Any, api: FakeApi) -> None:
    api.respond_with(200, [1])
    assert shop.things.do() == [1]
    api.respond_with(500, {"said": "no", "why": "closed"})
    with pytest.raises(EnvelopeError, match="closed"):
        shop.things.do()
    api.respond_with(500, {"anything": "else"})
    with pytest.raises(InternalServerError):
        shop.things.do()


def test_a_server_of_an_operation(shop: Any, api: FakeApi) -> None:
    api.respond_with(200, {"said": "yes"})
    shop.things.ask()
    assert api.request.url.host == "ask.shop.example"
    shop.with_options(base_url="https://mine.shop.example").things.ask()
    assert api.request.url.host == "mine.shop.example"
