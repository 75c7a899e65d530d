"""Bulk methods, pages and exports against the mock, over real connections."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from braze_rest_client import AsyncBraze, Braze
from braze_rest_client.testing import BrazeMock
from engagement_core.testing import MockServer


@pytest.fixture
def server(mock: BrazeMock) -> Iterator[MockServer]:
    with MockServer(mock) as server:
        yield server


@pytest.fixture
def braze(mock: BrazeMock, server: MockServer) -> Iterator[Braze]:
    with Braze(api_key=mock.API_KEY, base_url=server.base_url) as braze:
        yield braze


def attributes(count: int) -> Iterator[dict[str, Any]]:
    return ({"external_id": f"u{number}", "plan": "free"} for number in range(count))


def test_users_are_tracked_once_exported_and_deleted(mock: BrazeMock, braze: Braze, tmp_path: Path) -> None:
    ledger = tmp_path / "users.ledger"
    assert braze.users.track_all(attributes=attributes(200), ledger=ledger).accepted == 200
    sent = len(mock.request_log)
    assert braze.users.track_all(attributes=attributes(200), ledger=ledger).skipped == 200
    assert len(mock.request_log) == sent
    mock.clock.advance(60)
    identifiers, unknown = [f"u{number}" for number in range(201)], list[str]()
    found = braze.users.export.by_ids_all(identifiers, fields_to_export=["external_id"], on_unknown=unknown.append)
    assert {user.external_id for user in found} == {f"u{number}" for number in range(200)}
    assert unknown == ["u200"]
    mock.settings.export_seconds = 0
    segment = braze.users.export.segment(segment_id=mock.SEGMENT_ID, fields_to_export=["external_id"])
    assert {f"u{number}" for number in range(200)} < {user.external_id for user in segment}
    assert braze.users.delete_all(external_ids=identifiers[:60]).accepted == 60


def test_items_are_created_later_and_listed_by_cursor(mock: BrazeMock, braze: Braze) -> None:
    items = ({"id": f"item{number}", "Name": "x"} for number in range(120))
    assert braze.catalogs.items.create_all(items, catalog_name=mock.CATALOG).accepted == 120
    mock.clock.advance(60)
    assert {f"item{number}" for number in range(120)} < {item.id for item in braze.catalogs.items.list(mock.CATALOG)}


def test_a_wrong_item_rejects_no_other(mock: BrazeMock, braze: Braze) -> None:
    items = [{"id": f"item{number}", "Name" if number != 7 else "Unknown": "x"} for number in range(20)]
    report = braze.catalogs.items.create_all(items, catalog_name=mock.CATALOG)
    assert (report.accepted, [key for key, _ in report.rejections]) == (19, ["item7"])


async def _send(mock: BrazeMock, server: MockServer) -> tuple[int, int]:
    async with AsyncBraze(api_key=mock.API_KEY, base_url=server.base_url) as braze:
        recipients = [{"external_user_id": f"u{number}"} for number in range(120)]
        sent = await braze.campaigns.trigger.send_all(campaign_id=mock.TRIGGER_CAMPAIGN_ID, recipients=recipients)
        canvas = await braze.canvas.trigger.send_all(canvas_id=mock.CANVAS_ID, recipients=recipients)
        return sent.accepted, canvas.accepted


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_triggers_reach_every_recipient(mock: BrazeMock, server: MockServer) -> None:
    assert await _send(mock, server) == (120, 120)


def test_a_transactional_e_mail_is_sent_once(mock: BrazeMock, braze: Braze) -> None:
    recipient: Any = {"external_user_id": mock.USER_ID}
    campaign = mock.TRANSACTIONAL_CAMPAIGN_ID
    sent = braze.transactional.send(campaign, recipient=recipient, external_send_id="order-1")
    assert sent.dispatch_id


def test_a_paused_canvas_gives_a_notice(mock: BrazeMock, braze: Braze) -> None:
    recipients: Any = [{"external_user_id": mock.USER_ID}]
    result = braze.canvas.trigger.send(canvas_id=mock.PAUSED_CANVAS_ID, recipients=recipients)
    assert (bool(result), result.notice is None) == (False, False)
