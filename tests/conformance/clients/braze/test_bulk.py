"""Bulk methods: what requests hold, in which order, and what becomes of each object."""

import json
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import pytest

from braze_rest_client import AsyncBraze
from engagement_core import ConfigurationError
from engagement_core.bulk import BulkError, BulkReport
from engagement_core.type_guards import is_list
from tests.conformance.clients.braze.small import Server, success


def users(count: int) -> list[dict[str, Any]]:
    return [{"external_id": f"user{number}"} for number in range(count)]


def events(count: int) -> list[dict[str, Any]]:
    return [{**user, "name": "visit", "time": "2026-01-01T10:00:00Z"} for user in users(count)]


def test_tracked_objects_are_75_together() -> None:
    server = Server()
    report = server.client().users.track_all(attributes=users(100), events=events(100), concurrency=1)
    assert (report.accepted, bool(report)) == (200, True)
    counts = [len(body.get("attributes", [])) + len(body.get("events", [])) for body in server.bodies()]
    assert sorted(counts) == [50, 75, 75]


def test_older_contracts_take_75_of_each() -> None:
    server = Server()
    report = server.run(
        lambda braze: braze.users.track_all(attributes=users(80), events=events(75), batch="per-array", concurrency=1)
    )
    assert report.accepted == 155
    counts = [(len(body.get("attributes", [])), len(body.get("events", []))) for body in server.bodies()]
    assert sorted(counts) == [(5, 0), (75, 75)]


def test_an_unknown_way_of_batching_is_named() -> None:
    batch: Any = "each"
    with pytest.raises(ConfigurationError, match="'together' or 'per-array'"):
        Server().client().users.track_all(attributes=users(1), batch=batch)


def test_a_rejected_object_is_named_by_its_array_and_index() -> None:
    errors = [{"type": "'name' is required", "input_array": "events", "index": 1}]
    server = Server(lambda _: success(errors=errors))
    report = server.client().users.track_all(attributes=users(2), events=events(2), concurrency=1)
    assert (report.accepted, report.rejected, report.unknown) == (3, 1, 0)
    assert [(key, rejection.message) for key, rejection in report.rejections] == [("events[1]", "'name' is required")]


def test_an_error_that_names_nobody_leaves_the_rest_of_its_batch_unknown() -> None:
    server = Server(lambda _: success(errors=["something is wrong"]))
    report = server.client().users.track_all(attributes=users(2), concurrency=1)
    assert (report.accepted, report.rejected, report.unknown) == (0, 0, 2)


@pytest.mark.parametrize(
    ("attributes", "message"),
    [
        ({"external_id": "a", "braze_id": "b"}, "external_id and braze_id are both set"),
        ({"first_name": "Jo"}, "names no user"),
        ({"external_id": {"alias_name": "a", "alias_label": "b"}}, "external_id is an object"),
        ({"user_alias": "a"}, "user_alias is a text"),
    ],
)
def test_an_invalid_object_is_rejected_before_it_is_sent(attributes: Any, message: str) -> None:
    server = Server()
    report = server.client().users.track_all(attributes=[attributes, {"external_id": "b"}])
    assert (report.accepted, report.rejected) == (1, 1)
    assert message in next(iter(report.rejections))[1].message
    assert [body["attributes"] for body in server.bodies()] == [[{"external_id": "b"}]]


def test_an_event_without_time_zone_is_rejected_before_it_is_sent() -> None:
    server = Server()
    local, aware = (dict(events(1)[0], time=time) for time in ("2026-01-01T10:00:00", "2026-01-01T10:00:00Z"))
    report = server.client().users.track_all(events=[local, aware])
    assert [(key, each.message) for key, each in report.rejections] == [("events[0]", "its time needs a time zone")]
    assert [body["events"] for body in server.bodies()] == [[aware]]


def test_an_item_that_json_cannot_represent_is_rejected_alone() -> None:
    server = Server(lambda _: httpx.Response(202, json={"message": "success"}))
    items: Any = [{"id": "a", "color": object()}, {"id": "b"}]
    report = server.client().catalogs.items.create_all(items, catalog_name="shops")
    assert (report.accepted, report.rejected) == (1, 1)
    assert "cannot be encoded as JSON" in dict(report.rejections)["a"].message


Run = tuple[Callable[[Any, Any], Any], str, str, Callable[[int], Any]]


def items(name: str) -> Run:
    """A run over items of a catalog; those to delete have nothing but an identifier."""
    more = {} if name == "delete" else {"city": "a"}

    def run(braze: Any, values: Any) -> Any:
        return getattr(braze.catalogs.items, f"{name}_all")(values, catalog_name="shops")

    return run, "/catalogs/shops/items", "items", lambda number: {"id": f"item{number}", **more}


RUNS: dict[str, Run] = {
    "users.delete_all": (
        lambda braze, values: braze.users.delete_all(external_ids=values), "/users/delete", "external_ids", str,
    ),
    "users.delete_all by address": (
        lambda braze, values: braze.users.delete_all(email_addresses=values),
        "/users/delete",
        "email_addresses",
        lambda n: {"email": f"u{n}@shop.example", "prioritization": ["unidentified"]},
    ),
    "users.identify_all": (
        lambda braze, values: braze.users.identify_all(aliases_to_identify=values),
        "/users/identify",
        "aliases_to_identify",
        lambda n: {"external_id": str(n), "user_alias": {"alias_name": str(n), "alias_label": "id"}},
    ),
    "users.merge_all": (
        lambda braze, values: braze.users.merge_all(values),
        "/users/merge",
        "merge_updates",
        lambda n: {"identifier_to_merge": {"external_id": str(n)}, "identifier_to_keep": {"external_id": f"x{n}"}},
    ),
    "users.alias.create_all": (
        lambda braze, values: braze.users.alias.create_all(values),
        "/users/alias/new",
        "user_aliases",
        lambda n: {"external_id": str(n), "alias_name": str(n), "alias_label": "id"},
    ),
    "users.alias.update_all": (
        lambda braze, values: braze.users.alias.update_all(values),
        "/users/alias/update",
        "alias_updates",
        lambda n: {"alias_label": "id", "old_alias_name": str(n), "new_alias_name": f"x{n}"},
    ),
    "users.external_ids.rename_all": (
        lambda braze, values: braze.users.external_ids.rename_all(values),
        "/users/external_ids/rename",
        "external_id_renames",
        lambda n: {"current_external_id": str(n), "new_external_id": f"x{n}"},
    ),
    "users.external_ids.remove_all": (
        lambda braze, values: braze.users.external_ids.remove_all(values),
        "/users/external_ids/remove", "external_ids", str,
    ),
    "email.set_status_all": (
        lambda braze, values: braze.email.set_status_all(values, subscription_state="subscribed"),
        "/email/status", "email", lambda n: f"u{n}@shop.example",
    ),
    "email.remove_bounces_all": (
        lambda braze, values: braze.email.remove_bounces_all(values),
        "/email/bounce/remove", "email", lambda n: f"u{n}@shop.example",
    ),
    "email.remove_spam_all": (
        lambda braze, values: braze.email.remove_spam_all(values),
        "/email/spam/remove", "email", lambda n: f"u{n}@shop.example",
    ),
    "email.blocklist_all": (
        lambda braze, values: braze.email.blocklist_all(values),
        "/email/blocklist", "email", lambda n: f"u{n}@shop.example",
    ),
    "sms.remove_invalid_phone_numbers_all": (
        lambda braze, values: braze.sms.remove_invalid_phone_numbers_all(values),
        "/sms/invalid_phone_numbers/remove", "phone_numbers", lambda n: f"+1555000{n:04}",
    ),
    "subscription.set_status_all": (
        lambda braze, values: braze.subscription.set_status_all(
            subscription_group_id="group", subscription_state="unsubscribed", phone=values
        ),
        "/subscription/status/set", "phone", lambda n: f"+1555000{n:04}",
    ),
    **{f"catalogs.items.{name}_all": items(name) for name in ("create", "update", "replace", "delete")},
    "campaigns.trigger.send_all": (
        lambda braze, values: braze.campaigns.trigger.send_all(campaign_id="c", recipients=values),
        "/campaigns/trigger/send", "recipients", lambda n: {"external_user_id": str(n)},
    ),
    "canvas.trigger.send_all": (
        lambda braze, values: braze.canvas.trigger.send_all(canvas_id="c", recipients=values, context={"a": 1}),
        "/canvas/trigger/send", "recipients", lambda n: {"external_user_id": str(n)},
    ),
}  # fmt: skip


def processed(request: httpx.Request) -> httpx.Response:
    """A response that fits every operation."""
    body = json.loads(request.content)
    count = max(len(value) for value in body.values() if is_list(value))
    if request.url.path.endswith("/delete"):
        return httpx.Response(201, json={"deleted": count})
    fields: dict[str, Any] = {"aliases_processed": count}
    if "external_ids" in request.url.path:
        fields = {"external_ids": [], "rename_errors": [], "removed_ids": [], "removal_errors": []}
    return success(**fields)


@pytest.mark.parametrize("name", RUNS)
def test_every_bulk_method_sends_at_most_fifty_objects(name: str) -> None:
    run, path, kind, make = RUNS[name]
    values = [make(number) for number in range(60)]

    def with_async(server: Server) -> BulkReport:
        async def use(braze: AsyncBraze) -> BulkReport:
            report: BulkReport = await run(braze, values)
            return report

        return server.run(use)

    def with_threads(server: Server) -> BulkReport:
        report: BulkReport = run(server.client(), values)
        return report

    for use in (with_threads, with_async):
        server = Server(processed)
        report = use(server)
        assert (report.accepted, report.rejected, report.unknown) == (60, 0, 0), list(report.rejections)
        assert {request.url.path for request in server.requests} == {path}
        counts = sorted(len(body[kind]) for body in server.bodies())
        # Recipients keep their order, so each worker has requests of its own.
        assert counts == [10, 50] or (kind == "recipients" and max(counts) <= 50)
        sent = [value for body in server.bodies() for value in body[kind]]
        assert sorted(map(json.dumps, sent)) == sorted(map(json.dumps, values))


def test_users_are_deleted_by_one_kind_of_identifier() -> None:
    with pytest.raises(ConfigurationError, match="exactly one of external_ids, user_aliases"):
        Server().client().users.delete_all(external_ids=["a"], braze_ids=["b"])


def test_a_rename_that_fails_is_rejected_with_its_reason() -> None:
    errors = [[1, "The external ID does not exist"]]
    server = Server(lambda _: success(external_ids=["x0"], rename_errors=errors))
    renames = [{"current_external_id": str(n), "new_external_id": f"x{n}"} for n in range(2)]
    report = server.client().users.external_ids.rename_all(renames, key=lambda _, index, __: f"rename{index}")
    assert report.accepted == 1
    assert [(key, each.message) for key, each in report.rejections] == [
        ("rename1", "external_id_renames[1]: The external ID does not exist")
    ]


def test_a_count_below_what_was_sent_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    server = Server(lambda _: httpx.Response(201, json={"deleted": 1}))
    with caplog.at_level("DEBUG", "braze_rest_client"):
        assert server.client().users.delete_all(external_ids=["a", "b"]).accepted == 2
    assert "deleted is 1; 2 objects were sent" in caplog.text
    assert "1 less than was sent" in caplog.text


def test_a_large_item_and_one_that_occurs_twice_are_rejected() -> None:
    server = Server(lambda _: httpx.Response(202, json={"message": "success"}))
    items = [{"id": "a", "text": "x" * 5000}, {"id": "b"}, {"id": "b"}]
    report = server.client().catalogs.items.create_all(items, catalog_name="shops")
    assert (report.accepted, report.rejected) == (1, 2)
    assert "at most 5000" in dict(report.rejections)["a"].message


def test_a_wrong_campaign_rejects_nobody() -> None:
    server = Server(lambda _: httpx.Response(400, json={"message": "Invalid Campaign ID"}))
    with pytest.raises(BulkError) as caught:
        server.client().campaigns.trigger.send_all(campaign_id="c", recipients=[{"external_user_id": "a"}])
    assert (caught.value.report.rejected, caught.value.report.unsent) == (0, 1)


def exported(request: httpx.Request) -> httpx.Response:
    """Every user but 7."""
    wanted = json.loads(request.content)["external_ids"]
    users = [{"external_id": each} for each in wanted if each != "7"]
    return success(users=users, invalid_user_ids=[each for each in wanted if each == "7"])


def test_users_are_exported_in_batches_and_unknown_ones_are_named() -> None:
    server, unknown = Server(exported), list[str]()
    found = server.client().users.export.by_ids_all(
        map(str, range(60)), fields_to_export=["external_id"], on_unknown=unknown.append
    )
    assert len([user.external_id for user in found]) == 59
    assert (unknown, len(server.requests)) == (["7"], 2)


@pytest.mark.parametrize("count", [50, 60])
def test_users_are_exported_in_batches_asynchronously(count: int) -> None:
    async def identifiers() -> AsyncIterator[str]:
        for number in range(count):
            yield str(number)

    def read(source: Callable[[], Any], on_unknown: Callable[[str], None] | None) -> tuple[list[Any], int]:
        async def use(braze: AsyncBraze) -> list[Any]:
            found = braze.users.export.by_ids_all(source(), fields_to_export=["external_id"], on_unknown=on_unknown)
            return [user.external_id async for user in found]

        server = Server(exported)
        return server.run(use), len(server.requests)

    wanted, unknown = [str(number) for number in range(count) if number != 7], list[str]()
    requests = 1 if count == 50 else 2
    assert read(identifiers, unknown.append) == (wanted, requests)
    assert unknown == ["7"]
    assert read(lambda: map(str, range(count)), None) == (wanted, requests)
