"""Matching documents survive decoding and encoding unchanged, and no JSON value raises."""

import datetime as dt
import json
from collections.abc import Callable
from copy import copy
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engagement_core.codec import Mismatch, build, decode, encode, to_builtins
from tests.unit.core.codec.models import (
    Alert,
    And,
    AndroidPush,
    ApplePush,
    ByAlias,
    ByEmail,
    Condition,
    Envelope,
    Hints,
    Message,
    Not,
    Page,
    Profile,
    Recipient,
    Reply,
    Sms,
    Tree,
    User,
)

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=5)
INTEGERS = st.integers(-(2**70), 2**70)
FLOATS = st.floats(allow_nan=False, allow_infinity=False)
ZONES = st.integers(-23 * 60, 23 * 60).map(lambda minutes: dt.timezone(dt.timedelta(minutes=minutes)))
TIMES = st.datetimes(timezones=st.none() | st.just(dt.UTC) | ZONES)
JSON = st.recursive(
    st.none() | st.booleans() | INTEGERS | FLOATS | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)


def written(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return strategy.map(msgspec.to_builtins)


def document(required: dict[str, st.SearchStrategy[Any]], **optional: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.fixed_dictionaries(required, optional=optional)


DEVICES = document({}, model=TEXT, os=TEXT, push_enabled=st.booleans())
PURCHASES = document({"name": TEXT, "count": INTEGERS}, first=written(TIMES), price=FLOATS)
USERS = document(
    {"external_id": TEXT, "email": TEXT | st.none(), "status": st.sampled_from(["active", "blocked"])},
    created_at=written(TIMES),
    born=written(st.dates()),
    score=FLOATS,
    tags=st.lists(TEXT, max_size=3),
    devices=st.lists(DEVICES, max_size=2),
    purchases=st.lists(PURCHASES, max_size=2),
    custom_attributes=st.dictionaries(TEXT, JSON, max_size=2),
)
PAGES = document({"results": st.lists(USERS, max_size=2), "total": INTEGERS}, next=TEXT)
REPLIES: st.SearchStrategy[Any] = st.deferred(
    lambda: document(
        {"from": TEXT},
        received_at=written(TIMES),
        users=st.lists(USERS, max_size=1),
        parent=REPLIES,
        **{"content-available": st.booleans()},
    )
)
EXTRAS = st.dictionaries(
    TEXT.filter(lambda key: key not in {"id", "from"}), INTEGERS | TEXT | st.lists(TEXT, max_size=2)
)
PROFILES = st.tuples(EXTRAS, document({"id": INTEGERS}, **{"from": TEXT})).map(lambda parts: {**parts[0], **parts[1]})
DOCUMENTS: list[tuple[Any, st.SearchStrategy[Any]]] = [
    (Page, PAGES),
    (Envelope, document({"data": PAGES}, message=TEXT)),
    (Reply, REPLIES),
    (Profile, PROFILES),
    (list[Profile], st.lists(PROFILES, max_size=3)),
]

ALERTS = st.builds(Alert, title=TEXT, body=st.just(msgspec.UNSET) | TEXT)
FILTERS: st.SearchStrategy[Any] = st.recursive(
    st.builds(
        Condition,
        field_=TEXT,
        op=st.sampled_from(["eq", "in"]),
        value=INTEGERS | TEXT | st.none() | st.lists(INTEGERS, max_size=2) | st.lists(TEXT, min_size=1, max_size=2),
    ),
    lambda inner: st.builds(And, all_=st.lists(inner, max_size=2)) | st.builds(Not, not_=inner),
    max_leaves=4,
)
UNSET = st.just(msgspec.UNSET)
MESSAGES = st.builds(
    Message,
    push=st.builds(
        ApplePush,
        kind=st.just("apple"),
        alert=TEXT | ALERTS,
        badge=UNSET | INTEGERS,
        content_available=UNSET | st.booleans(),
    )
    | st.builds(
        AndroidPush, kind=st.just("android"), title=TEXT, extra=UNSET | st.dictionaries(TEXT, JSON, max_size=2)
    ),
    to=st.builds(ByEmail, email=TEXT) | st.builds(ByAlias, alias=TEXT, label=TEXT) | TEXT,
    filter=UNSET | FILTERS,
    when=UNSET | TIMES | st.just("at once"),
    data=UNSET | JSON,
    hint=UNSET | st.builds(Hints, note=UNSET | TEXT, limit=UNSET | INTEGERS),
    lists=UNSET | st.lists(TEXT, max_size=2) | st.lists(ALERTS, max_size=2),
)
SMS = st.builds(
    Sms,
    text=TEXT,
    recipients=st.lists(
        st.builds(Recipient, number=TEXT, params=UNSET | st.dictionaries(TEXT, TEXT, max_size=2)), max_size=2
    ),
    ttl=UNSET | INTEGERS,
    price=UNSET | FLOATS,
    reference=UNSET | TEXT | st.none(),
)


@pytest.mark.parametrize(("type_", "documents"), DOCUMENTS, ids=lambda value: getattr(value, "__name__", "") or "-")
@given(data=st.data())
def test_a_matching_document_is_encoded_as_it_was_decoded(
    type_: Any, documents: st.SearchStrategy[Any], data: st.DataObject
) -> None:
    document = data.draw(documents)
    mismatches: list[Mismatch] = []
    decoded = decode(json.dumps(document).encode(), type_, mismatches=mismatches)
    assert mismatches == []
    assert json.loads(encode(decoded)) == document
    assert build(type_, document) == decoded


@given(message=MESSAGES)
def test_a_message_is_decoded_as_it_was_encoded(message: Message) -> None:
    mismatches: list[Mismatch] = []
    assert decode(encode(message), Message, mismatches=mismatches) == message
    assert mismatches == []


@given(sms=SMS)
def test_a_model_that_msgspec_supports_is_decoded_as_it_was_encoded(sms: Sms) -> None:
    assert decode(encode(sms), Sms) == sms
    assert json.loads(encode(sms)) == to_builtins(sms)


@given(times=st.lists(TIMES), zone=st.timedeltas(-dt.timedelta(hours=23), dt.timedelta(hours=23)))
def test_instants_are_kept_in_any_zone(times: list[dt.datetime], zone: dt.timedelta) -> None:
    local = [time.replace(tzinfo=dt.timezone(zone)) if time.tzinfo and 1 < time.year < 9999 else time for time in times]
    assert decode(encode(local), list[dt.datetime]) == local


@pytest.mark.parametrize("type_", [User, Page, Reply, Profile, Message, Tree, list[User], And | Not | Condition])
@given(raw=JSON)
def test_no_json_value_raises_or_is_lost(type_: Any, raw: Any) -> None:
    mismatches: list[Mismatch] = []
    built = build(type_, raw, mismatches=mismatches)
    assert decode(json.dumps(raw).encode(), type_) == built
    assert mismatches or type(raw) in (dict, list)
    if not isinstance(raw, dict | list):
        assert built is raw


# `type`, but opaque to pyright, which would narrow Any to unknown types.
kind_of: Callable[[object], Any] = type


def spoil(document: Any, draw: Any) -> Any:
    """The document with one nested value replaced by any other."""
    places: list[Any] = []
    kind = kind_of(document)
    if kind is dict:
        places = [*document]
    elif kind is list:
        places = [*range(len(document))]
    if not places or draw(st.booleans()):
        return draw(JSON)
    spoiled: Any = copy(document)
    place = draw(st.sampled_from(places))
    spoiled[place] = spoil(spoiled[place], draw)
    return spoiled


@given(data=st.data())
def test_msgspec_and_the_tolerant_decoders_agree_on_what_matches(data: st.DataObject) -> None:
    spoiled = spoil(data.draw(PAGES), data.draw)
    mismatches: list[Mismatch] = []
    built = build(Page, spoiled, mismatches=mismatches)
    try:
        strict = msgspec.convert(spoiled, Page)
    except msgspec.ValidationError:
        assert mismatches
    else:
        assert mismatches == []
        assert built == strict


@given(data=st.data())
def test_one_mismatch_does_not_affect_other_values(data: st.DataObject) -> None:
    page = data.draw(PAGES.filter(lambda page: len(page["results"]) == 2))
    whole = build(Page, page)
    page["results"][1] = spoil(page["results"][1], data.draw)
    spoiled = build(Page, page)
    assert spoiled.results[0] == whole.results[0]
    assert spoiled.total == whole.total
