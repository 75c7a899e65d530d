"""Pages, series, exports, retries and partial success."""

import io
import json
import zipfile
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import httpx
import pytest

from braze_rest_client import Braze
from braze_rest_client.exports import ExportNotDownloadableError, ExportPendingError
from braze_rest_client.series import canvas_series, canvas_series_async, series, series_async
from engagement_core import APIConnectionError, Backoff, PartialFailureError
from engagement_core.paginator import Paginator
from tests.conformance.clients.braze.small import Server, success

LISTS: dict[str, tuple[Callable[[Braze], Paginator[Any]], str, Callable[[int], Any]]] = {
    "events": (lambda braze: braze.events.list(), "events", lambda n: f"event{n}"),
    "products": (lambda braze: braze.purchases.product_list(), "products", lambda n: f"product{n}"),
    "campaigns": (lambda braze: braze.campaigns.list(), "campaigns", lambda n: {"id": str(n), "name": "a"}),
    "canvases": (lambda braze: braze.canvas.list(), "canvases", lambda n: {"id": str(n), "name": "a"}),
    "segments": (lambda braze: braze.segments.list(), "segments", lambda n: {"id": str(n), "name": "a"}),
}


@pytest.mark.parametrize("name", LISTS)
def test_numbered_pages_end_with_one_that_is_not_full(name: str) -> None:
    start, field, make = LISTS[name]
    size = 250 if name in ("events", "products") else 100

    def respond(request: httpx.Request) -> httpx.Response:
        page = int(request.url.params.get("page", "0"))
        numbers = range(page * size, min((page + 1) * size, size + 5))
        return httpx.Response(200, json={"message": "success", field: [make(n) for n in numbers]})

    server = Server(respond)
    assert len(list(start(server.client()))) == size + 5
    assert [dict(request.url.params) for request in server.requests] == [{}, {"page": "1"}]


def test_offsets_end_with_a_page_that_is_not_full() -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        offset = int(request.url.params.get("offset", "0"))
        found = [
            {"email": f"u{n}@shop.example", "hard_bounced_at": "2026"} for n in range(offset, min(offset + 100, 130))
        ]
        return httpx.Response(200, json={"message": "success", "emails": found})

    bounces = Server(respond).client().email.list_hard_bounces(start_date="2026-01-01", end_date="2026-02-01")
    assert len(list(bounces)) == 130


def test_cursors_come_from_the_link_header() -> None:
    links = {"": '</catalogs/shops/items?cursor=b>; rel="next"', "b": '</catalogs/shops/items?cursor=a>; rel="prev"'}

    def respond(request: httpx.Request) -> httpx.Response:
        cursor = request.url.params.get("cursor", "")
        body = {"message": "success", "items": [{"id": f"item-{cursor}", "city": "Berlin", "size": 3}]}
        return httpx.Response(200, json=body, headers={"link": links[cursor]})

    server = Server(respond)
    items = list(server.client().catalogs.items.list("shops"))
    assert [item.id for item in items] == ["item-", "item-b"]
    assert items[0].additional_properties == {"city": "Berlin", "size": 3}
    assert len(server.requests) == 2


def test_a_series_is_read_in_windows() -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        end = datetime.fromisoformat(request.url.params["ending_at"])
        days = range(int(request.url.params["length"]))
        points = [{"time": f"{end - timedelta(days=day):%Y-%m-%d}", "dau": 1} for day in reversed(days)]
        if request.url.path.startswith("/canvas"):
            return httpx.Response(
                200,
                json={
                    "message": "success",
                    "data": {
                        "name": "a",
                        "stats": [
                            {
                                "time": point["time"],
                                "total_stats": {
                                    "revenue": 0,
                                    "conversions": 0,
                                    "conversions_by_entry_time": 0,
                                    "entries": 1,
                                },
                            }
                            for point in points
                        ],
                    },
                },
            )
        return httpx.Response(200, json={"message": "success", "data": points})

    end = datetime(2026, 6, 1, tzinfo=UTC)
    server = Server(respond)
    braze = server.client()
    assert len(series(braze.kpi.dau, length=250, ending_at=end)) == 250
    assert sorted(int(request.url.params["length"]) for request in server.requests) == [50, 100, 100]
    server.requests.clear()
    days = canvas_series(braze.canvas.data_series, canvas_id="c", length=30, ending_at=end)
    assert days[-1].time == date(2026, 6, 1)
    assert (len(days), [int(r.url.params["length"]) for r in server.requests]) == (30, [2, 14, 14])
    assert len(server.run(lambda braze: series_async(braze.kpi.dau, length=101, ending_at=end))) == 101
    found = server.run(
        lambda braze: canvas_series_async(braze.canvas.data_series, canvas_id="c", length=15, ending_at=end)
    )
    assert len(found) == 15


def export(ready_after: int) -> Server:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(
            "a.txt",
            "".join(f'{{"external_id": "u{number}", "custom_attributes": {{"n": 1}}}}\n' for number in range(3)),
        )
    asked: list[str] = []

    def respond(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            return success(object_prefix="prefix", url="https://files.example/a.zip")
        assert "authorization" not in request.headers
        asked.append(request.url.path)
        return httpx.Response(200, content=archive.getvalue()) if len(asked) > ready_after else httpx.Response(404)

    return Server(respond)


def test_an_export_waits_and_yields_users() -> None:
    soon: Any = {"first_wait": 0.01}
    fields: Any = ["external_id", "custom_attributes"]
    starts: list[Callable[[Any], Any]] = [
        lambda braze: braze.users.export.segment(segment_id="s", fields_to_export=fields, **soon),
        lambda braze: braze.users.export.global_control_group(fields_to_export=fields, **soon),
        lambda braze: braze.users.export.read("https://files.example/a.zip", **soon),
    ]
    for start in starts:
        assert [user.external_id for user in start(export(2).client())] == ["u0", "u1", "u2"]

        async def read(braze: Any, start: Callable[[Any], Any] = start) -> list[Any]:
            return [user async for user in start(braze)]

        assert len(export(1).run(read)) == 3


def test_an_export_that_is_late_or_elsewhere_says_so() -> None:
    with pytest.raises(ExportPendingError) as caught:
        list(export(99).client().users.export.read("https://files.example/a.zip", deadline=0.1, first_wait=0.01))
    assert "files.example" not in str(caught.value)
    server = Server(lambda _: success(object_prefix="segment-export/1"))
    with pytest.raises(ExportNotDownloadableError, match=r"your cloud storage.*segment-export/1"):
        list(server.client().users.export.segment(segment_id="s", fields_to_export=["email"]))


def cut_once() -> Server:
    cut: list[bool] = []

    def respond(request: httpx.Request) -> httpx.Response:
        if not cut:
            cut.append(True)
            raise httpx.ReadError("cut", request=request)
        return httpx.Response(201, json={"dispatch_id": "d", "status": "sent", "metadata": {}})

    return Server(respond)


def test_a_transactional_send_is_retried_only_with_an_identifier_of_its_own() -> None:
    recipient: Any = {"external_user_id": "a"}
    backoff = Backoff(initial=0.0, longest=0.0)
    server = cut_once()
    sent = server.client(backoff=backoff).transactional.send("c", recipient=recipient, external_send_id="order1")
    assert (sent.dispatch_id, len(server.requests)) == ("d", 2)
    server = cut_once()
    with pytest.raises(APIConnectionError) as caught:
        server.client(backoff=backoff).transactional.send("c", recipient=recipient)
    assert (caught.value.outcome, len(server.requests)) == ("unknown", 1)


def test_a_paused_canvas_is_not_a_success() -> None:
    server = Server(lambda _: success(notice="The Canvas is paused. Resume this Canvas to send."))
    result = server.client().canvas.trigger.send(canvas_id="c", recipients=[{"external_user_id": "a"}])
    assert not result
    with pytest.raises(PartialFailureError, match="paused"):
        result.raise_for_errors()


def test_a_partial_success_is_not_a_success() -> None:
    server = Server(lambda _: success(errors=[{"type": "BAD_DEVICE_ID", "input_array": "attributes", "index": 0}]))
    assert not server.client().users.track(attributes=[{"external_id": "a"}])
    assert Server().client().users.track(attributes=[{"external_id": "a"}])


def test_names_of_queries_are_those_of_the_vendor() -> None:
    server = Server(lambda _: httpx.Response(200, json={"message": "success", "campaigns": [], "status": {}}))
    braze = server.client()
    list(braze.campaigns.list(last_edit_time_gt=datetime(2026, 1, 1, tzinfo=UTC)))
    braze.subscription.get_status(subscription_group_id="g", external_id=["1", "2"])
    assert [request.url.query.decode() for request in server.requests] == [
        "last_edit.time%5Bgt%5D=2026-01-01T00%3A00%3A00Z",
        "subscription_group_id=g&external_id%5B%5D=1&external_id%5B%5D=2",
    ]


def test_a_deletion_has_a_body() -> None:
    server = Server(lambda _: httpx.Response(202, json={"message": "success"}))
    server.client().catalogs.items.delete_many("shops", items=[{"id": "a"}])
    assert (server.requests[0].method, json.loads(server.requests[0].content)) == ("DELETE", {"items": [{"id": "a"}]})
