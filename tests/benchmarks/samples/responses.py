"""Responses of Appizer and Apifon, and a webhook with a renamed field."""

import json
from typing import Any


def app() -> bytes:
    """Appizer's response to `createApp`: one small object."""
    return json.dumps({"success": True, "app": _app()}).encode()


def subscribers(count: int, *, page: int = 1, total: int | None = None) -> bytes:
    """Apifon's response to `listSubscribers`: a page."""
    link = f"https://ars.apifon.com/services/api/v1/list/5eed/subscriber?page={page + 1}"
    last = page * count >= (total or count)
    links = {"prev": "", "next": "" if last else link, "first": link, "last": link}
    meta = {"page": page, "size": count, "total": total or count}
    rows = [_subscriber((page - 1) * count + number) for number in range(count)]
    return json.dumps({"meta": meta, "links": links, "results": rows}).encode()


def delivery_report(events: int) -> bytes:
    """A webhook of Apifon whose events have a field `from`, a Python keyword."""
    report = {"request_id": "5eed0001", "account_id": 7, "type": "SMS", "url": "https://shop.example/callback"}
    return json.dumps({**report, "data": [_delivery(number) for number in range(events)]}).encode()


def sent() -> bytes:
    """Apifon's response to `sendSms` for one subscriber."""
    result = {"message_id": "5eed0002", "custom_id": "order-1", "length": 5, "short_code": "", "short_url": ""}
    info = {"status_code": 200, "description": "OK"}
    return json.dumps({"request_id": "5eed0001", "results": {"306900000000": [result]}, "result_info": info}).encode()


def _app() -> dict[str, Any]:
    day = "2025-01-20T10:30:00.000Z"
    return {
        "id": "550e8400-e29b-41d4-a716-446655440000",
        "organization_id": "5eed0000-0000-4000-8000-000000000001",
        "name": "Shop",
        "description": "Our web shop",
        "api_key": "ak_fake",
        "api_secret": "as_fake",
        "platform": "web",
        "bundle_id": None,
        "environment": "production",
        "app_store_url": None,
        "play_store_url": None,
        "website_url": "https://shop.example",
        "authorized_domains": ["shop.example"],
        "data_retention_days": 365,
        "timezone": "UTC",
        "features": {"push": True, "analytics": True, "audiences": True, "ai_insights": False},
        "status": "active",
        "engagement_platform": "none",
        "engagement_credentials": None,
        "email_platform": "none",
        "email_credentials": None,
        "webhook_enabled": False,
        "webhook_url": None,
        "webhook_use_query_params": False,
        "context_info": None,
        "url_context": None,
        "cached_user_count": 1250,
        "cached_event_count": 45000,
        "cached_last_event": day,
        "stats_last_updated": day,
        "created_at": day,
        "updated_at": day,
    }


_FORMS = ("UNSUBSCRIBE_MOBILE", "PROFILE_MOBILE", "UNSUBSCRIBE_EMAIL", "PROFILE_EMAIL", "UNSUBSCRIBE", "PROFILE")


def _subscriber(number: int) -> dict[str, Any]:
    """A subscriber with the fields of the documented sample."""
    address = "https://list-manage.apifon.com/listmanager/Apifon/{}?l=5eed0004&c=5eed0010&u=" + f"{number:040x}"
    return {
        "meta": {"Etag": f"{number:032x}"},
        "id": f"5eed0003{number:016x}",
        "destination": f"3069{number:08d}",
        "status": "SUBSCRIBED",
        "account_id": 1,
        "destination_id": f"{number:032x}",
        "archived": False,
        "date_created": 1558610517617 + number,
        "date_updated": 1558612770197 + number,
        "list_id": "5eed00040000000000000000",
        "gdpr_fields": {"PROMOTION": {"mobile": True}},
        "subscriber_fields": {"NAME": f"Jon {number}", "date_BIRTHDAY": 1558610400000},
        "form_urls": {form: address.format(form.lower()) for form in _FORMS},
        "groupOptions": ["SUBGROUP_0_cf54b8eb"],
    }


def _delivery(number: int) -> dict[str, Any]:
    return {
        "from": "Shop",
        "to": f"3069{number:08d}",
        "message_id": f"5eed{number:08d}",
        "custom_id": f"order-{number}",
        "status": {"code": 7, "text": "delivered"},
        "error_code": "000",
        "timestamp": 1700000000 + number,
        "mccmnc": "20201",
        "price": "0.05",
        "vat": "24",
        "metadata": {"url": "https://shop.example", "short_code": "abc", "browser": "Firefox", "ip": "192.0.2.7"},
    }
