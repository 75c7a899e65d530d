"""Users of an Appboy export."""

import json
from typing import Any


def export_of(users: int, first: int = 0) -> bytes:
    """A response with this many users of about 2 KB each."""
    numbers = range(first, first + users)
    return json.dumps({"message": "success", "users": [user(number) for number in numbers]}).encode()


def sparse_export_of(users: int) -> bytes:
    """A response with three fields per user, as selected by `fields_to_export`."""
    chosen = ("external_id", "email", "email_subscribe")
    rows = [{name: whole[name] for name in chosen} for whole in map(user, range(users))]
    return json.dumps({"message": "success", "users": rows}).encode()


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
