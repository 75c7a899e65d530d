"""Users of an export of Appboy, and of Braze."""

import json
from typing import Any


def export_of(users: int, first: int = 0) -> bytes:
    """A response with this many users of about 2 KB each."""
    return _response([user(number) for number in range(first, first + users)])


def sparse_export_of(users: int) -> bytes:
    """A response with three fields per user, as selected by `fields_to_export`."""
    chosen = ("external_id", "email", "email_subscribe")
    return _response([{name: whole[name] for name in chosen} for whole in map(user, range(users))])


def braze_export_of(users: int) -> bytes:
    """A response of Braze with this many users, whose fields are those of Appboy and some more."""
    return _response([braze_user(number) for number in range(users)])


def _response(users: list[dict[str, Any]]) -> bytes:
    return json.dumps({"message": "success", "users": users}).encode()


def line_of(number: int) -> bytes:
    """A user as a line of an export file."""
    return json.dumps(user(number)).encode()


def user(number: int) -> dict[str, Any]:
    """A user with all fields of the documented sample, and custom attributes up to 2 KB."""
    day = "2016-02-23T22:49:05+00:00"
    return {
        "external_id": f"user-{number}",
        "appboy_id": f"5eed0002-0000-4000-8000-{number:012d}",
        "first_name": "Jon",
        "last_name": "Doe",
        "email": f"jon.{number}@example.com",
        "dob": "1988-02-14",
        "home_city": "New York",
        "country": "US",
        "phone": "+12125550100",
        "language": "en",
        "time_zone": "America/New_York",
        "last_coordinates": [-73.991443, 40.753824],
        "gender": "M",
        "total_revenue": 65.5,
        "attributed_campaign": "spring",
        "attributed_source": "search",
        "attributed_adgroup": "shoes",
        "attributed_ad": "banner-7",
        "push_subscribe": "opted_in",
        "email_subscribe": "subscribed",
        "custom_attributes": {
            "favorite_foods": ["pizza", "sushi"],
            "visits": number,
            "score": 0.5,
            **{f"attribute {n}": f"value {n} of user {number}" for n in range(12)},
        },
        "custom_events": [{"name": "rented_movie", "first": day, "last": day, "count": 3}],
        "purchases": [{"name": "backpack", "first": day, "last": day, "count": 1}],
        "devices": [
            {
                "model": "iPhone 6",
                "os": "iOS 10.2",
                "carrier": "Example Mobile",
                "idfv": "5eed000a-0000-4000-8000-000000000001",
                "idfa": "5eed000a-0000-4000-8000-000000000002",
                "ad_tracking_enabled": True,
            }
        ],
        "push_tokens": [{"app": "Sample iOS", "platform": "iOS", "token": "abcd" * 16}],
        "apps": [
            {
                "name": "Sample iOS",
                "platform": "iOS",
                "version": "1.2.3",
                "sessions": "12",
                "first_used": day,
                "last_used": day,
            }
        ],
        "campaigns_received": [
            {
                "name": "Spring",
                "last_received": day,
                "engaged": {
                    "opened_email": True,
                    "opened_push": False,
                    "clicked_email": True,
                    "clicked_in_app_message": False,
                },
                "converted": True,
                "api_campaign_id": "5eed0004-0000-4000-8000-000000000001",
                "variation_name": "A",
                "variation_api_id": "5eed0007-0000-4000-8000-000000000001",
                "in_control": False,
            }
        ],
        "cards_clicked": [{"name": "Sale"}],
    }


def braze_user(number: int) -> dict[str, Any]:
    """A user of an export of Braze, of about 3 KB."""
    whole = user(number)
    del whole["appboy_id"]
    day = "2016-02-23T22:49:05.000Z"
    campaign = {
        **whole["campaigns_received"][0],
        "engaged": {"opened_email": True, "opened_push": False, "clicked_triggered_in_app_message": False},
    }
    step = {"name": "Hello", "api_canvas_step_id": "5eed0007-0000-4000-8000-000000000001", "last_received": day}
    return {
        **whole,
        "created_at": day,
        "braze_id": f"5eed0002{number:016d}",
        "random_bucket": number % 10_000,
        "user_aliases": [{"alias_name": f"jon{number}", "alias_label": "crm"}],
        "apps": [{**whole["apps"][0], "sessions": 12}],
        "campaigns_received": [campaign],
        "canvases_received": [
            {
                "name": "Welcome",
                "api_canvas_id": "5eed0006-0000-4000-8000-000000000001",
                "last_received_message": day,
                "last_entered": day,
                "variation_name": "A",
                "in_control": False,
                "last_exited": day,
                "steps_received": [step, step],
            }
        ],
    }
