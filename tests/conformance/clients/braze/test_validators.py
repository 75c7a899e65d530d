"""Documented rules are checked before anything is sent; errors name the field, the rule and the page."""

from collections.abc import Callable
from typing import Any

import pytest

from engagement_core import InvalidRequestError
from tests.conformance.clients.braze.small import Server, success

USER = {"external_id": "a"}
ALIAS = {"alias_name": "a", "alias_label": "b"}
BIG = {"text": "x" * 52_000}

INVALID: dict[str, tuple[Callable[[Any], Any], str]] = {
    "76 objects": (
        lambda b: b.users.track(
            attributes=[USER] * 40,
            purchases=[{**USER, "product_id": "p", "currency": "EUR", "price": 1, "time": "2026-01-01T10:00:00Z"}] * 36,
        ),
        r"76 objects together.*at most 75.*per-array.*page 'Create and update users'",
    ),
    "two identifiers": (
        lambda b: b.users.track(events=[{**USER, "braze_id": "b", "name": "n", "time": "2026-01-01T10:00:00Z"}]),
        r"events\[0\]: external_id and braze_id are both set",
    ),
    "nobody": (lambda b: b.users.track(attributes=[{"first_name": "Jo"}]), r"attributes\[0\]: it names no user"),
    "an alias as a text": (lambda b: b.users.track(attributes=[{"user_alias": "a"}]), "user_alias is a text"),
    "an alias in place of a text": (
        lambda b: b.users.track(attributes=[{"external_id": {"alias_name": "a", "alias_label": "b"}}]),
        "external_id is an object",
    ),
    "a time without zone": (
        lambda b: b.users.track(events=[{**USER, "name": "n", "time": "2026-01-01T10:00:00"}]),
        r"events\[0\]: time needs a time zone",
    ),
    "several arrays": (
        lambda b: b.users.delete(external_ids=["a"], braze_ids=["b"]),
        "external_ids and braze_ids have items",
    ),
    "aliases as texts": (lambda b: b.users.delete(user_aliases=["a"]), r"user_aliases\[0\] is a text"),
    "two sides": (
        lambda b: b.users.merge(
            merge_updates=[{"identifier_to_merge": {"external_id": "a", "email": "b"}, "identifier_to_keep": USER}]
        ),
        r"merge_updates\[0\]\.identifier_to_merge has external_id and email",
    ),
    "an alias to merge as a text": (
        lambda b: b.users.merge(
            merge_updates=[{"identifier_to_merge": {"user_alias": "a"}, "identifier_to_keep": USER}]
        ),
        r"merge_updates\[0\]\.identifier_to_merge: user_alias is a text",
    ),
    "imported tokens of a user": (
        lambda b: b.users.track(attributes=[{**USER, "push_token_import": True}]),
        "push_token_import excludes external_id",
    ),
    "two devices": (lambda b: b.users.export.by_ids(device_id="a", phone="b"), "device_id and phone are set"),
    "everybody": (lambda b: b.campaigns.trigger.send(campaign_id="c"), "broadcast=True"),
    "an empty list": (lambda b: b.canvas.trigger.send(canvas_id="c", recipients=[]), "broadcast=True"),
    "everybody and somebody": (
        lambda b: b.campaigns.trigger.send(campaign_id="c", broadcast=True, recipients=[{"external_user_id": "a"}]),
        "leave one of them out",
    ),
    "a recipient with two identifiers": (
        lambda b: b.campaigns.trigger.send(campaign_id="c", recipients=[{"external_user_id": "a", "braze_id": "b"}]),
        r"recipients\[0\]: it has external_user_id and braze_id",
    ),
    "an address without prioritization": (
        lambda b: b.canvas.trigger.send(canvas_id="c", recipients=[{"email": "a@shop.example"}]),
        "prioritization",
    ),
    "large properties": (
        lambda b: b.campaigns.trigger.send(
            campaign_id="c", trigger_properties=BIG, recipients=[{"external_user_id": "a"}]
        ),
        "trigger_properties has .* at most 50 KB",
    ),
    "a large context": (
        lambda b: b.canvas.trigger.send(canvas_id="c", recipients=[{"external_user_id": "a", "context": BIG}]),
        r"recipients\[0\]: context has",
    ),
    "a transactional e-mail to nobody": (
        lambda b: b.transactional.send("c", recipient={"attributes": {"first_name": "Jo"}}),
        "recipient has none of them",
    ),
    "a transactional e-mail with two identifiers": (
        lambda b: b.transactional.send("c", recipient={"external_user_id": "a", "user_alias": ALIAS}),
        "recipient has external_user_id and user_alias",
    ),
    "a transactional e-mail to an alias as a text": (
        lambda b: b.transactional.send("c", recipient={"user_alias": "a"}),
        "user_alias is a text",
    ),
    "large properties of a transactional e-mail": (
        lambda b: b.transactional.send("c", recipient={"external_user_id": "a"}, trigger_properties=BIG),
        "trigger_properties has .* at most 50 KB",
    ),
    "no audience": (lambda b: b.messages.send(messages={}), "a message needs"),
    "a whole segment": (lambda b: b.messages.send(segment_id="s", messages={}), "pass broadcast=True"),
    "an empty list of users of a segment": (
        lambda b: b.messages.send(external_user_ids=[], segment_id="s", messages={}),
        "external_user_ids is empty",
    ),
    "a whole segment and users": (
        lambda b: b.messages.send(external_user_ids=["a"], broadcast=True, messages={}),
        "users are named as well",
    ),
    "a long push": (
        lambda b: b.messages.send(external_user_ids=["a"], messages={"apple_push": {"alert": "x" * 2000}}),
        "messages.apple_push has",
    ),
    "4 MB": (lambda b: b.users.track(attributes=[{**USER, "text": "x" * 4_300_000}]), "at most 4 MB"),
    "a large item": (
        lambda b: b.catalogs.items.create_many("shops", items=[{"id": "a", "text": "x" * 5000}]),
        r"items\[0\]: .* at most 5000",
    ),
    "an item twice": (
        lambda b: b.catalogs.items.create_many("shops", items=[{"id": "a"}] * 2),
        r"items\[1\]\.id is 'a' again",
    ),
    "the name of an item": (
        lambda b: b.catalogs.items.create_many("shops", items=[{"id": "a b"}]),
        r"items\[0\]: id must consist of 1 to 250 letters",
    ),
    "the name of a block": (lambda b: b.content_blocks.create(name="a b", content="c"), "name does not match"),
    "a large block": (lambda b: b.content_blocks.create(name="a", content="x" * 51_200), "smaller than 50 KB"),
    "a large template": (
        lambda b: b.templates.email.create(template_name="a", subject="b", body="x" * 409_601),
        "larger than 400 KB",
    ),
    "51 addresses": (lambda b: b.email.remove_spam(email=["a@shop.example"] * 51), "51"),
    "two channels": (
        lambda b: b.subscription.set_status(
            subscription_group_id="g", subscription_state="subscribed", email="a", phone="b"
        ),
        "email and phone",
    ),
    "two channels of groups": (
        lambda b: b.subscription.set_status_v2(
            subscription_groups=[
                {"subscription_group_id": "g", "subscription_state": "subscribed", "emails": ["a"]},
                {"subscription_group_id": "h", "subscription_state": "subscribed", "phones": ["b"]},
            ]
        ),
        "emails and phones",
    ),
    "no user": (lambda b: b.subscription.get_status(subscription_group_id="g"), "must be given"),
    "two channels of a status": (
        lambda b: b.subscription.get_status(subscription_group_id="g", email=["a"], phone=["b"]),
        "email and phone need an external_id",
    ),
    "the name of a catalog": (
        lambda b: b.catalogs.create(catalogs=[{"name": "a b", "fields": []}]),
        r"catalogs\[0\]: name must consist",
    ),
    "the name of a field": (
        lambda b: b.catalogs.fields.create("shops", fields=[{"name": "a.b", "type": "string"}]),
        r"fields\[0\]: name must",
    ),
    "no dates": (lambda b: next(b.email.list_unsubscribes(end_date="2026-01-01").items()), "end_date must be given"),
    "no numbers": (
        lambda b: next(b.sms.list_invalid_phone_numbers(start_date="2026-01-01").items()),
        "phone_numbers, or both",
    ),
    "the end of a series": (
        lambda b: b.kpi.dau(length=3, ending_at="2026-01-01T00:00:00"),
        "ending_at needs a time zone",
    ),
}


@pytest.mark.parametrize("name", INVALID)
def test_an_invalid_request_is_not_sent(name: str) -> None:
    call, message = INVALID[name]
    server = Server()
    with pytest.raises(InvalidRequestError, match=message):
        call(server.client())
    assert server.requests == []


UNENCODABLE: dict[str, Callable[[Any, Any], Any]] = {
    "an attribute": lambda b, value: b.users.track(attributes=[{**USER, "color": value}]),
    "a property": lambda b, value: b.campaigns.trigger.send(
        campaign_id="c", recipients=[{"external_user_id": "a", "trigger_properties": {"color": value}}]
    ),
    "an item": lambda b, value: b.catalogs.items.create_many("shops", items=[{"id": "a", "color": value}]),
    "a push": lambda b, value: b.messages.send(external_user_ids=["a"], messages={"apple_push": {"alert": value}}),
}


@pytest.mark.parametrize("name", UNENCODABLE)
@pytest.mark.parametrize(
    ("value", "message"), [(object(), r"object - at \$\..*\.(color|alert)"), ("\ud800", "surrogates not allowed")]
)
def test_what_json_cannot_represent_is_not_sent(name: str, value: object, message: str) -> None:
    server = Server()
    with pytest.raises(InvalidRequestError, match=f"the body cannot be encoded as JSON: .*{message}"):
        UNENCODABLE[name](server.client(), value)
    assert server.requests == []


VALID: dict[str, Callable[[Any], Any]] = {
    "two users to merge": lambda b: b.users.merge(
        merge_updates=[{"identifier_to_merge": {"user_alias": ALIAS}, "identifier_to_keep": USER}] * 2
    ),
    "two aliases to delete": lambda b: b.users.delete(user_aliases=[ALIAS] * 2),
    "tokens of an anonymous user": lambda b: b.users.track(
        attributes=[{"push_token_import": True, "push_tokens": [{"app_id": "a", "token": "b", "device_id": "c"}]}]
    ),
    "one channel of groups": lambda b: b.subscription.set_status_v2(
        subscription_groups=[{"subscription_group_id": "g", "subscription_state": "subscribed", "emails": ["a"]}] * 2
    ),
    "names of a catalog and its fields": lambda b: b.catalogs.create(
        catalogs=[{"name": "shop-s_1", "fields": [{"name": "id", "type": "string"}]}]
    ),
    "the name of a new field": lambda b: b.catalogs.fields.create("shops", fields=[{"name": "a", "type": "string"}]),
    "a Content Block of almost 50 KB": lambda b: b.content_blocks.create(name="a", content="x" * 51_199),
    "a template of 400 KB": lambda b: b.templates.email.create(template_name="a", subject="b", body="x" * 409_600),
    "phone numbers without dates": lambda b: next(b.sms.list_invalid_phone_numbers(phone_numbers=["+1"]).items(), None),
}


@pytest.mark.parametrize("name", VALID)
def test_a_valid_request_is_sent(name: str) -> None:
    server = Server(
        lambda _: success(catalogs=[], liquid_tag="a", content_block_id="b", email_template_id="c", deleted=2, sms=[])
    )
    VALID[name](server.client())
    assert len(server.requests) == 1


def test_the_checks_can_be_turned_off() -> None:
    server = Server()
    server.client(validate=False).users.track(attributes=[USER] * 76)
    server.client().users.track(attributes=[USER] * 76, validate=False)
    assert len(server.requests) == 2
