"""Control requests of the mock, its server and its snapshot."""

import json

import httpx
import pytest

from braze_rest_client.testing import BrazeMock
from braze_rest_client.testing.mocking import seed_ids as ids
from engagement_core.testing import Fault, MockServer


def test_settings_are_changed_one_by_one_and_go_with_a_reset(api: httpx.Client) -> None:
    before = api.get("/_mock/settings").json()
    changed = api.post("/_mock/settings", json={"export_seconds": 1.5, "limits": {"catalogs": 2}}).json()
    assert changed == {**before, "export_seconds": 1.5, "limits": {"catalogs": 2}}
    api.post("/_mock/reset")
    assert api.get("/_mock/settings").json() == before


@pytest.mark.parametrize(
    ("path", "body", "reason"),
    [
        ("settings", [], "a settings change must be a JSON object"),
        ("settings", {"export_seconds": -1}, "export_seconds must be a number of seconds"),
        ("settings", {"missing_permission": 404}, "missing_permission must be 401 or 403"),
        ("settings", {"onboarded": "2010"}, "onboarded must be one of 2020, 2022, 2025"),
        ("settings", {"limits": {"users": -1}}, "limits must be an object of names of buckets and whole numbers"),
        ("settings", {"tea": 1}, "'tea' is not a field of a settings change."),
        ("fill", {"users": "many"}, "users must be an integer from 0 to 100000"),
        ("fill", {"cards": 1}, "'cards' is not a field of a numbered seed."),
    ],
)
def test_invalid_control_requests_say_what_is_wrong(api: httpx.Client, path: str, body: object, reason: str) -> None:
    response = api.post(f"/_mock/{path}", json=body)
    assert response.status_code == 400
    assert reason in response.json()["error"]


def test_a_snapshot_is_json_without_keys_and_indexes(mock: BrazeMock, api: httpx.Client) -> None:
    item = {"items": [{"id": "new"}]}
    api.post("/catalogs/restaurants/items", json=item)
    snapshot = api.get("/_mock/snapshot").json()
    store = snapshot["workspaces"][mock.WORKSPACE_ID]
    assert snapshot["queued"] == 1
    assert store["users"]["profiles"][ids.BRAZE_ID]["external_id"] == ids.USER_ID
    assert store["tags"] == ["Tag1", "Tag2", "marketing"]
    assert mock.API_KEY not in json.dumps(snapshot)
    api.post("/_mock/clock", json={"advance": 1})
    after = api.get("/_mock/snapshot").json()
    assert after["queued"] == 0
    assert "new" in after["workspaces"][mock.WORKSPACE_ID]["catalogs"]["restaurants"]["items"]


def test_clearing_seeding_and_seeding_again(mock: BrazeMock, api: httpx.Client) -> None:
    seeded = mock.snapshot()
    api.post("/_mock/clear")
    assert api.get("/campaigns/list").json()["campaigns"] == []
    assert api.get("/scim/v2/Users").status_code == 401
    api.post("/_mock/seed")
    assert mock.snapshot().keys() == seeded.keys()
    api.post("/_mock/seed")
    assert len(mock.state.workspaces[mock.WORKSPACE_ID].users.profiles) == 6
    api.post("/_mock/reset")
    assert mock.snapshot() == seeded


def test_added_keys_go_with_a_reset(mock: BrazeMock, api: httpx.Client) -> None:
    mock.add_key("fake-key")
    api.headers["Authorization"] = "Bearer fake-key"
    assert api.get("/campaigns/list").status_code == 200
    mock.reset()
    assert api.get("/campaigns/list").status_code == 401


def test_the_mock_speaks_http(mock: BrazeMock) -> None:
    with (
        MockServer(mock) as server,
        httpx.Client(base_url=server.base_url, headers={"Authorization": f"Bearer {mock.API_KEY}"}) as client,
    ):
        mock.faults.inject(Fault(status=503, path="/users/track"))
        body = {"attributes": [{"external_id": "new", "color": "red"}]}
        statuses = [client.post("/users/track", json=body).status_code for _ in range(2)]
        url = client.post(
            "/users/export/segment", json={"segment_id": ids.SEGMENT_ID, "fields_to_export": ["email"]}
        ).json()["url"]
        mock.clock.advance(60)
        download = client.get(url)
    assert statuses == [503, 201]
    assert url.startswith(server.base_url)
    assert (download.status_code, download.headers["content-type"]) == (200, "application/zip")
    assert [entry.status for entry in mock.request_log] == [503, 201, 201, 200]
