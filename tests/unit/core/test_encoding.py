"""From arguments to the exact bytes of a request."""

import datetime as dt
import json
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engagement_core import CallOptions, ConfigurationError, InvalidRequestError
from engagement_core.call import Call
from engagement_core.operation import Operation, SuccessResponse
from tests.unit.core.script import Script
from tests.unit.core.small import KEY, READ, SEND, SIGN, Small, Thing

ATHENS = dt.timezone(dt.timedelta(hours=3))
SEARCH: Operation[Thing] = Operation(
    id="search", method="GET", path="/search", retry="safe", responses={200: SuccessResponse(lambda: Thing)},
    comma_separated=("ids",),
)  # fmt: skip
BARE: Operation[Thing] = Operation(
    id="bare",
    method="POST",
    path="/bare",
    retry="if-unsent",
    responses={200: SuccessResponse(lambda: Thing)},
    body="required",
)


def sent(operation: Operation[Any], **parts: Any) -> Script:
    """What one call sends."""
    script = Script()
    Small(http_client=script.sync).perform(Call(operation=operation, **parts))
    return script


def searched(**query: Any) -> str:
    """The target of a search."""
    return sent(SEARCH, query=query).target


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("a b", "a%20b"),
        ("a/b", "a%2Fb"),
        ("jo@example.com", "jo@example.com"),
        ("a?b#c%d", "a%3Fb%23c%25d"),
        ("...", "..."),
        ("Ελ", "%CE%95%CE%BB"),
        ("{id}", "%7Bid%7D"),
        (7, "7"),
        (True, "true"),
    ],
)
def test_a_path_parameter_is_one_segment_of_the_path(value: object, segment: str) -> None:
    assert sent(READ, path={"id": value}).target == f"/things/{segment}"


@given(st.text(min_size=1).filter(lambda text: text not in (".", "..")))
def test_any_text_comes_back_from_the_path(text: str) -> None:
    raw = sent(READ, path={"id": text}).target.removeprefix("/things/")
    assert "/" not in raw
    assert unquote(raw, errors="surrogatepass") == text


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_a_path_parameter_that_would_lead_elsewhere_is_rejected(value: str) -> None:
    with pytest.raises(InvalidRequestError, match=r"^readThing: the path parameter id must not be"):
        sent(READ, path={"id": value})


@pytest.mark.parametrize("value", [None, object(), b"7", {}, Decimal(1)])
def test_a_path_parameter_without_a_form_is_rejected(value: object) -> None:
    kind = type(value).__name__
    with pytest.raises(InvalidRequestError, match=rf"^readThing: the parameter id cannot be a {kind}\.$"):
        sent(READ, path={"id": value})


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a b&c=d+e", "q=a%20b%26c%3Dd%2Be"),
        (True, "q=true"),
        (False, "q=false"),
        (0, "q=0"),
        (1.5, "q=1.5"),
        ("", "q="),
        (["a", "b,c"], "q=a&q=b%2Cc"),
        (("a", 1), "q=a&q=1"),
        (dt.date(2024, 2, 29), "q=2024-02-29"),
        (dt.datetime(2024, 2, 29, 12, tzinfo=dt.UTC), "q=2024-02-29T12%3A00%3A00Z"),
        (dt.datetime(2024, 2, 29, 12, tzinfo=ATHENS), "q=2024-02-29T12%3A00%3A00%2B03%3A00"),
    ],
)
def test_a_query_parameter_has_its_form(value: object, text: str) -> None:
    assert searched(q=value) == f"/search?{text}"


@pytest.mark.parametrize("value", [None, []])
def test_a_query_parameter_without_a_value_is_left_out(value: object) -> None:
    assert searched(q=value) == "/search"


def test_a_list_is_joined_with_commas_if_the_vendor_wants_it() -> None:
    assert searched(ids=["a", 1, True]) == "/search?ids=a%2C1%2Ctrue"


@given(
    st.dictionaries(
        st.text(st.characters(exclude_categories=["Cs"]), min_size=1), st.text(st.characters(exclude_categories=["Cs"]))
    )
)
def test_any_query_comes_back(query: dict[str, str]) -> None:
    _, _, raw = sent(SEARCH, query=query).target.partition("?")
    assert dict(parse_qsl(raw, keep_blank_values=True, strict_parsing=bool(raw))) == query


@pytest.mark.parametrize("value", [object(), {}, {1}, b"x", [["nested"]], [None]])
def test_a_query_parameter_without_a_form_is_rejected(value: object) -> None:
    with pytest.raises(InvalidRequestError, match=r"^search: the parameter q cannot be a "):
        searched(q=value)


def test_a_broken_character_does_not_break_a_query() -> None:
    assert searched(q="\ud800") == "/search?q=%ED%A0%80"


@pytest.mark.parametrize("body", [{"a": float("nan")}, {"a": object()}, {"a": b"x"}, {1: 2}, {"a": "\ud800"}])
def test_a_body_that_is_no_json_is_rejected(body: Any) -> None:
    with pytest.raises(InvalidRequestError, match=r"^bare: the body cannot be encoded as JSON: "):
        sent(BARE, body=body)


def test_a_body_inside_itself_is_rejected() -> None:
    body: dict[str, Any] = {}
    body["body"] = body
    with pytest.raises(InvalidRequestError, match=r"^bare: the body cannot be encoded as JSON: "):
        sent(BARE, body=body)


def test_extra_query_headers_and_body_are_added() -> None:
    script = sent(
        SEND,
        path={"id": "7"},
        query={"a": 1},
        body={"text": "x", "more": 1},
        options={"extra_query": {"b": [2, 3]}, "extra_headers": {"X-More": "m"}, "extra_body": {"more": 2, "n": None}},
    )
    assert script.target == "/things/7?a=1&b=2&b=3"
    assert script.request.headers["x-more"] == "m"
    assert json.loads(script.request.content) == {"text": "x", "more": 2, "n": None, "api_secret": KEY}


def test_what_the_caller_passed_is_left_alone() -> None:
    body, extra, query = {"text": "x"}, {"n": 1}, {"b": 2}
    sent(SEND, path={"id": "7"}, body=body, options={"extra_body": extra, "extra_query": query})
    sent(SIGN, path={"id": "7"}, options={"extra_query": query})
    assert (body, extra, query) == ({"text": "x"}, {"n": 1}, {"b": 2})


def test_extra_body_needs_an_object() -> None:
    with pytest.raises(InvalidRequestError, match=r"^bare: extra_body requires a body that is a JSON object\.$"):
        sent(BARE, body=[1], options={"extra_body": {"a": 1}})


def test_a_credential_is_filled_into_the_query() -> None:
    assert sent(SIGN, path={"id": "7"}).target == f"/things/7?token={KEY}"


@pytest.mark.parametrize("name", ["user-agent", "User-Agent", "ACCEPT"])
def test_a_header_of_the_client_or_of_the_call_replaces_the_usual_one(name: str) -> None:
    given = {name: "mine"}
    cases: list[tuple[CallOptions, dict[str, str]]] = [({"extra_headers": given}, {}), ({}, given)]
    for options, headers in cases:
        script = Script()
        client = Small(http_client=script.sync, headers=headers)
        client.perform(Call(operation=READ, path={"id": "7"}, options=options))
        assert script.request.headers.get_list(name) == ["mine"]


def test_a_header_of_the_call_replaces_one_of_the_client() -> None:
    script = Script()
    client = Small(http_client=script.sync, headers={"X-Team": "a"})
    client.things.read("7", extra_headers={"x-team": "b"})
    assert script.request.headers.get_list("x-team") == ["b"]


@pytest.mark.parametrize("value", ["é", "a\r\nb: c", "a\nb", "\x00"])
def test_a_header_that_cannot_be_sent_is_rejected(value: str) -> None:
    script = Script()
    with pytest.raises(
        InvalidRequestError, match=r"^readThing: the header 'X-Team' contains a character that cannot be sent\.$"
    ):
        Small(http_client=script.sync).things.read("7", extra_headers={"X-Team": value})
    assert script.requests == []


def test_a_call_without_a_body_says_nothing_of_its_kind() -> None:
    script = sent(READ, path={"id": "7"})
    assert "content-type" not in script.request.headers
    assert script.request.content == b""


@pytest.mark.parametrize("address", ["api.small.example", "ftp://api.small.example", ""])
def test_an_address_without_http_is_rejected(address: str) -> None:
    with pytest.raises(ConfigurationError, match="base_url"):
        Small(base_url=address, http_client=Script().sync).things.read("7")
