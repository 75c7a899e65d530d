"""Nothing secret and nothing personal is shown."""

import pytest
from msgspec import UNSET

from engagement_core.http_types import Headers, HTTPRequest
from engagement_core.redaction import mask, mask_headers, mask_personal, mask_url


@pytest.mark.parametrize(
    "text",
    ["+306900000000", "306900000000", "call 00306900000000 now", "jo@example.com", "<jo.doe+x@mail.example.com>"],
)
def test_a_phone_number_and_an_address_are_masked_in_a_text(text: str) -> None:
    shown = mask_personal(text)
    assert "***" in shown
    assert "6900000000" not in shown
    assert "jo" not in shown


@pytest.mark.parametrize("number", ["+30 690 000 0000", "+30 690-000-0000", "+1 (212) 555-0100", "+44 20/7946.0958"])
def test_a_phone_number_with_gaps_is_masked(number: str) -> None:
    assert mask_personal(f"no answer from {number}, code 7") == "no answer from ***, code 7"


@pytest.mark.parametrize(
    "text",
    [
        "404 Not Found",
        "2024-02-29",
        "1234567",
        "v1",
        "2024-02-29T10:00:00+02:00",
        "+5 %",
        "a +1 b",
        "550e8400-e29b-41d4-a716-446655440000",
    ],
)
def test_what_is_not_personal_stays(text: str) -> None:
    assert mask_personal(text) == text


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://user:pass@h.example/a?b=c#frag", "https://h.example/a?b=c"),
        ("https://h.example/a?token=t&b=c", "https://h.example/a?token=***&b=c"),
        ("https://h.example/a?token=t&token=u", "https://h.example/a?token=***&token=***"),
        ("https://h.example/users/jo@example.com", "https://h.example/users/***"),
        ("https://h.example/users/jo%40example.com/x", "https://h.example/users/***/x"),
        ("https://h.example/sms/306900000000", "https://h.example/sms/***"),
        ("https://h.example/sms/%2B306900000000/x", "https://h.example/sms/%2B***/x"),
        ("https://h.example/a?to=%2B306900000000", "https://h.example/a?to=***"),
        ("https://h.example/a?mail=jo%40example.com", "https://h.example/a?mail=***"),
        ("https://h.example/a?b=", "https://h.example/a?b="),
        ("//+306900000000/a", "//***/a"),
        ("https://jo%40example.com:80/a", "https://***:80/a"),
        ("https://[2001:db8::1]:8443/a", "https://[2001:db8::1]:8443/a"),
    ],
)
def test_a_url_is_shown_without_credentials_and_persons(url: str, shown: str) -> None:
    assert mask_url(url, {"token"}) == shown


def test_a_secret_shows_only_whether_it_is_set() -> None:
    assert [mask(value) for value in ("secret", "", None, UNSET)] == ["'***'", "'***'", "None", "UNSET"]


def test_only_headers_known_to_be_harmless_are_shown() -> None:
    headers = [("X-Api-Key", "k"), ("Authorization", "Bearer t"), ("Content-Type", "application/json"), ("Cookie", "c")]
    assert mask_headers(headers) == (
        ("X-Api-Key", "***"),
        ("Authorization", "***"),
        ("Content-Type", "application/json"),
        ("Cookie", "***"),
    )


def test_representations_show_neither_headers_nor_bodies() -> None:
    request = HTTPRequest(
        method="POST", url="https://h.example/?token=t", headers={"x-api-key": "the-key"}, content=b"hush-hush",
        secret_parameters=("token",),
    )  # fmt: skip
    assert "the-key" not in repr(request)
    assert "hush" not in repr(request)
    assert "token=t" not in repr(request)
    assert "the-cookie" not in repr(Headers([(b"set-cookie", b"the-cookie")]))


@pytest.mark.parametrize(("value", "shown"), [("k", "'***'"), ("", "'***'"), (None, "None"), ({"a": 1}, "'***'")])
def test_a_mask_says_only_whether_there_is_something(value: object, shown: str) -> None:
    assert mask(value) == shown


def test_headers_are_found_whatever_their_case_and_joined() -> None:
    headers = Headers([(b"X-A", b"1"), (b"x-a", b"2"), (b"B", b"\xe9")])
    assert (headers["x-A"], headers["b"], headers.get("c")) == ("1, 2", "é", None)
    assert (list(headers), len(headers), "X-A" in headers) == (["x-a", "b"], 2, True)
