"""Lists, details and series of the mock."""

from typing import Any

import httpx
import pytest

from braze_rest_client.testing import BrazeMock
from braze_rest_client.testing.mocking import seed_ids as ids


def data(api: httpx.Client, path: str, **query: Any) -> list[Any]:
    body = api.get(path, params=query).json()
    return body["data"]  # type: ignore[no-any-return]


def column(api: httpx.Client, path: str, name: str, **query: Any) -> list[Any]:
    return [point[name] for point in data(api, path, length=3, **query)]


@pytest.mark.parametrize(
    ("path", "name", "query", "values"),
    [
        ("/kpi/dau/data_series", "dau", {}, [1, 1, 0]),
        ("/kpi/mau/data_series", "mau", {}, [1, 1, 1]),
        ("/kpi/new_users/data_series", "new_users", {"ending_at": "2023-10-15T00:00:00Z"}, [0, 0, 1]),
        ("/kpi/uninstalls/data_series", "uninstalls", {"ending_at": "2023-11-11"}, [0, 0, 1]),
        ("/sessions/data_series", "sessions", {"segment_id": ids.SEGMENT_ID}, [1, 1, 0]),
        ("/sessions/data_series", "sessions", {"segment_id": ids.SEGMENT_ID, "app_id": ids.ANDROID_APP_ID}, [0, 0, 0]),
        ("/events/data_series", "count", {"event": ids.EVENT}, [1, 1, 0]),
        ("/events/data_series", "count", {"event": "unknown"}, [0, 0, 0]),
        ("/purchases/quantity_series", "purchase_quantity", {}, [2, 2, 0]),
        ("/purchases/revenue_series", "revenue", {"product": ids.PRODUCT}, [40.0, 40.0, 0.0]),
        ("/purchases/revenue_series", "revenue", {"product": "unknown"}, [0.0, 0.0, 0.0]),
        ("/segments/data_series", "size", {"segment_id": ids.FILTERED_SEGMENT_ID}, [1, 1, 1]),
    ],
)
def test_series_end_today(api: httpx.Client, path: str, name: str, query: dict[str, Any], values: list[Any]) -> None:
    assert column(api, path, name, **query) == values
    assert data(api, path, length=1, **query)[0].keys() == {"time", name}


def test_hours_have_times_and_days_have_dates(api: httpx.Client) -> None:
    assert column(api, "/events/data_series", "time", event="a") == ["2023-11-12", "2023-11-13", "2023-11-14"]
    assert column(api, "/events/data_series", "time", event="a", unit="hour") == [
        "2023-11-14T20:00:00+00:00",
        "2023-11-14T21:00:00+00:00",
        "2023-11-14T22:00:00+00:00",
    ]


def test_what_is_tracked_is_counted(api: httpx.Client) -> None:
    event = {"external_id": "new", "name": "login", "time": "2023-11-14T01:00:00Z"}
    api.post("/users/track", json={"events": [event, event]})
    assert column(api, "/events/data_series", "count", event="login") == [0, 0, 2]
    assert column(api, "/kpi/new_users/data_series", "new_users") == [0, 0, 1]
    assert column(api, "/kpi/dau/data_series", "dau") == [1, 1, 1]


@pytest.mark.parametrize(
    ("path", "query"),
    [
        ("/kpi/dau/data_series", {}),
        ("/kpi/dau/data_series", {"length": 0}),
        ("/kpi/dau/data_series", {"length": 101}),
        ("/kpi/dau/data_series", {"length": "1.5"}),
        ("/kpi/dau/data_series", {"length": 1, "ending_at": "yesterday"}),
        ("/events/data_series", {"length": 1}),
        ("/events/data_series", {"length": 1, "event": "a", "unit": "week"}),
        ("/sessions/data_series", {"length": 1, "segment_id": ids.UNTRACKED_SEGMENT_ID}),
        ("/segments/data_series", {"length": 1}),
        ("/segments/details", {"segment_id": "unknown"}),
        ("/campaigns/details", {"campaign_id": "unknown"}),
        ("/campaigns/details", {"campaign_id": ids.CAMPAIGN_ID, "post_launch_draft_version": "yes"}),
        ("/campaigns/list", {"page": -1}),
        ("/campaigns/list", {"sort_direction": "up"}),
        ("/sends/data_series", {"campaign_id": ids.CAMPAIGN_ID, "send_id": "unknown", "length": 1}),
        ("/canvas/details", {"canvas_id": "unknown"}),
        ("/canvas/data_series", {"canvas_id": ids.CANVAS_ID, "length": 1}),
        ("/canvas/data_series", {"canvas_id": ids.CANVAS_ID, "ending_at": "2023-11-14"}),
        ("/canvas/data_series", {"canvas_id": ids.CANVAS_ID, "ending_at": "2023-11-14", "length": 15}),
        (
            "/canvas/data_summary",
            {"canvas_id": ids.CANVAS_ID, "ending_at": "2023-11-14", "starting_at": "2023-10-31"},
        ),
        ("/events", {"cursor": "bad"}),
        ("/custom_attributes", {"cursor": "bad"}),
        ("/cdi/integrations", {"cursor": "bad"}),
    ],
)
def test_invalid_queries_are_rejected(api: httpx.Client, path: str, query: dict[str, Any]) -> None:
    response = api.get(path, params=query)
    assert response.status_code == 400
    assert response.json()["message"]


@pytest.mark.parametrize(
    ("path", "name", "kind", "size", "seeded"),
    [
        ("/campaigns/list", "campaigns", "campaigns", 100, 5),
        ("/canvas/list", "canvases", "canvases", 100, 2),
        ("/segments/list", "segments", "segments", 100, 3),
        ("/events/list", "events", "events", 250, 2),
        ("/purchases/product_list", "products", "products", 250, 1),
    ],
)
def test_numbered_pages(api: httpx.Client, path: str, name: str, kind: str, size: int, seeded: int) -> None:
    api.post("/_mock/fill", json={kind: size})
    pages = [api.get(path, params={"page": page}).json()[name] for page in range(3)]
    assert [len(page) for page in pages] == [size, seeded, 0]
    assert api.get(path).json()[name] == pages[0]


@pytest.mark.parametrize(
    ("path", "name", "kind", "size", "seeded"),
    [
        ("/custom_attributes", "attributes", "attributes", 50, 3),
        ("/events", "events", "events", 50, 2),
        ("/cdi/integrations", "results", "integrations", 10, 1),
    ],
)
def test_linked_pages(api: httpx.Client, path: str, name: str, kind: str, size: int, seeded: int) -> None:
    assert "link" not in api.get(path).headers
    api.post("/_mock/fill", json={kind: size})
    first = api.get(path)
    second = api.get(first.links["next"]["url"])
    assert [len(each.json()[name]) for each in (first, second)] == [size, seeded]
    assert second.links.keys() == {"prev"}
    assert api.get(second.links["prev"]["url"]).json() == first.json()


def test_lists_are_filtered_and_sorted(api: httpx.Client) -> None:
    def names(**query: Any) -> list[str]:
        return [each["name"] for each in api.get("/campaigns/list", params=query).json()["campaigns"]]

    assert names()[:2] == ["API Campaign", "Triggered"]
    assert names(sort_direction="desc") == names()[::-1]
    assert "Archived" in names(include_archived="true")
    assert "Archived" not in names()
    assert names(**{"last_edit.time[gt]": "2023-06-22T00:00:00"}) == ["Paused Receipts"]


def test_details_of_messages(api: httpx.Client) -> None:
    query: Any = {"campaign_id": ids.CAMPAIGN_ID, "include_has_translatable_content": "true"}
    messages = api.get("/campaigns/details", params=query).json()["messages"]
    assert messages.keys() == set(ids.MESSAGE_VARIATION_IDS.values())
    email = messages[ids.MESSAGE_VARIATION_IDS["email"]]
    assert (email["channel"], email["subject"], email["has_translatable_content"]) == ("email", "Hello", True)
    canvas = api.get("/canvas/details", params={"canvas_id": ids.CANVAS_ID}).json()
    assert canvas["variants"][0]["first_step_ids"] == [ids.CANVAS_STEP_ID]
    assert [step["next_step_ids"] for step in canvas["steps"]] == [[canvas["steps"][1]["id"]], []]


def test_statistics_of_campaigns(api: httpx.Client) -> None:
    body = api.get("/campaigns/data_series", params={"campaign_id": ids.CAMPAIGN_ID, "length": 2}).json()
    assert body["message"] == "success"
    yesterday, today = body["data"]
    assert (yesterday["unique_recipients"], today["unique_recipients"]) == (1, 0)
    assert yesterday["messages"]["email"][0]["sent"] == 1
    assert yesterday["messages"].keys() == ids.MESSAGE_VARIATION_IDS.keys()
    query: Any = {"campaign_id": ids.MULTIVARIATE_CAMPAIGN_ID, "length": 1}
    multivariate = api.get("/campaigns/data_series", params=query).json()
    assert multivariate.keys() == {"data"}
    variations = multivariate["data"][0]["messages"]["trigger_in_app_message"]
    assert [each["variation_name"] for each in variations] == ["Variation 1", "Variation 2", "Control"]
    assert [("enrolled" in each, "impressions" in each) for each in variations] == [(False, True)] * 2 + [(True, False)]


def test_statistics_of_canvases(api: httpx.Client) -> None:
    query: Any = {
        "canvas_id": ids.CANVAS_ID,
        "ending_at": "2023-11-14T00:00:00Z",
        "starting_at": "2023-11-12T00:00:00Z",
        "include_variant_breakdown": "true",
        "include_step_breakdown": "true",
    }
    stats = api.get("/canvas/data_series", params=query).json()["data"]["stats"]
    assert [each["total_stats"]["entries"] for each in stats] == [0, 1, 0]
    assert [each["time"] for each in stats] == ["2023-11-12", "2023-11-13", "2023-11-14"]
    summary = api.get("/canvas/data_summary", params=query).json()["data"]
    assert (summary["total_stats"]["entries"], summary["step_stats"].keys()) == (1, stats[0]["step_stats"].keys())
    plain = api.get("/canvas/data_summary", params={**query, "include_step_breakdown": "false"}).json()["data"]
    assert plain.keys() == {"name", "total_stats", "variant_stats"}


@pytest.mark.parametrize(
    ("comparison", "value", "found"),
    [
        ("equals", "blue", True),
        ("not_equal", "blue", False),
        ("exists", None, True),
        ("does_not_exist", None, False),
        ("matches_regex", "^bl", True),
        ("does_not_match_regex", "^bl", False),
        ("matches_regex", "(b+)+$", False),
        ("matches_regex", "(", False),
        ("matches_regex", "b*l*ue", True),
        ("matches_regex", "b*l*u*e", False),
    ],
)
def test_audiences_of_texts(
    mock: BrazeMock, api: httpx.Client, comparison: str, value: str | None, *, found: bool
) -> None:
    assert reached(mock, api, "eye_color", comparison, value) == found


@pytest.mark.parametrize(
    ("comparison", "value", "found"),
    [
        ("greater_than", 2, True),
        ("greater_than", 3, False),
        ("greater_than_or_equal_to", 3, True),
        ("less_than", 3, False),
        ("less_than_or_equal_to", 3, True),
        ("equals", True, False),
    ],
)
def test_audiences_of_numbers(
    mock: BrazeMock, api: httpx.Client, comparison: str, value: object, *, found: bool
) -> None:
    assert reached(mock, api, "visits", comparison, value) == found


@pytest.mark.parametrize(
    ("comparison", "value", "found"),
    [
        ("after", "2023-11-12T00:00:00Z", True),
        ("before", "2023-11-12T00:00:00Z", False),
        ("less_than_x_days_ago", 2, True),
        ("greater_than_x_days_ago", 2, False),
        ("less_than_x_days_in_the_future", 2, False),
    ],
)
def test_audiences_of_times(mock: BrazeMock, api: httpx.Client, comparison: str, value: object, *, found: bool) -> None:
    attributes = {"external_id": ids.USER_ID, "bought_at": "2023-11-13T22:00:00Z"}
    api.post("/users/track", json={"attributes": [attributes]})
    assert reached(mock, api, "bought_at", comparison, value) == found


def reached(mock: BrazeMock, api: httpx.Client, name: str, comparison: str, value: object) -> bool:
    """Whether a message to this audience reaches the user with all fields."""
    named = {"custom_attribute_name": name, "comparison": comparison, **({} if value is None else {"value": value})}
    body = {
        "external_user_ids": [ids.USER_ID],
        "audience": {"OR": [{"custom_attribute": named}]},
        "messages": {"webhook": {"url": "https://hooks.example.com", "request_method": "POST"}},
    }
    assert api.post("/messages/send", json=body).status_code == 201
    return len(mock.state.workspaces[mock.WORKSPACE_ID].deliveries) == 4


INVALID_AUDIENCES: Any = [
    [],
    {},
    {"AND": []},
    {"AND": [{}], "OR": [{}]},
    {"custom_attribute": {"custom_attribute_name": "a", "comparison": "equals"}},
    {"custom_attribute": {"custom_attribute_name": "a", "comparison": "does_not_equal", "value": True}},
    {"custom_attribute": {"custom_attribute_name": "a", "comparison": "less_than", "value": "b"}},
    {"push_subscription_status": {"comparison": "is", "value": "maybe"}},
    {"last_used_app": {"comparison": "after", "value": "yesterday"}},
]


@pytest.mark.parametrize(
    "audience",
    INVALID_AUDIENCES,
)
def test_invalid_audiences_are_rejected(api: httpx.Client, audience: object) -> None:
    message = {"webhook": {"url": "https://hooks.example.com", "request_method": "POST"}}
    body = {"broadcast": True, "audience": audience, "messages": message}
    assert api.post("/messages/send", json=body).status_code == 400
