"""Users in exports ("Sample User Export File Output")."""

from collections.abc import Collection, Iterator

from engagement_core.testing.values import as_number, as_object

from .models import Counts, PushToken, Receipt, User
from .moments import to_text
from .responses import JSONObject
from .store import Store

_PROFILE = (
    "first_name",
    "last_name",
    "email",
    "dob",
    "home_city",
    "country",
    "phone",
    "language",
    "time_zone",
    "gender",
    "push_subscribe",
    "email_subscribe",
)


def exported(store: Store, user: User, names: Collection[str] | None) -> JSONObject:
    """Return the requested fields of a user; null, false and empty values are omitted."""
    whole: JSONObject = {
        "external_id": user.external_id,
        "appboy_id": user.appboy_id,
        **{name: user.profile.get(name) for name in _PROFILE},
        "last_coordinates": _coordinates(user),
        "total_revenue": user.revenue,
        "custom_attributes": user.custom,
        "custom_events": _counts(user.events),
        "purchases": _counts(user.purchases),
        "push_tokens": [_token(store, token) for token in user.push_tokens],
        "campaigns_received": [_receipt(store, *item) for item in user.received.items()],
        **user.observed,
    }
    return _chosen(whole, names)


def fabricated(number: int, names: Collection[str] | None) -> JSONObject:
    """Return a made-up user that depends only on its number."""
    whole: JSONObject = {
        "external_id": f"fabricated-{number:07d}",
        "appboy_id": f"fa000000-0000-4000-8000-{number:012d}",
        "first_name": "Fabricated",
        "last_name": f"Number {number}",
        "email": f"fabricated-{number}@example.com",
        "country": ("US", "GR", "DE")[number % 3],
        "gender": ("F", "M")[number % 2],
        "email_subscribe": ("subscribed", "opted_in", "unsubscribed")[number % 3],
        "custom_attributes": {"number": number, "favorite_foods": ["pizza", "sushi"]},
    }
    return _chosen(whole, names)


def all_fabricated(count: int, names: Collection[str] | None) -> Iterator[JSONObject]:
    """Yield made-up users."""
    return (fabricated(number, names) for number in range(1, count + 1))


def _chosen(whole: JSONObject, names: Collection[str] | None) -> JSONObject:
    return {name: value for name, value in whole.items() if value and (names is None or name in names)}


def _coordinates(user: User) -> list[float] | None:
    location = as_object(user.profile.get("current_location"))
    if location is None:
        return None
    longitude, latitude = as_number(location.get("longitude")), as_number(location.get("latitude"))
    return None if longitude is None or latitude is None else [longitude, latitude]


def _counts(counts_by_name: dict[str, Counts]) -> list[JSONObject]:
    return [
        {"name": name, "first": to_text(counts.first), "last": to_text(counts.last), "count": counts.count}
        for name, counts in counts_by_name.items()
    ]


def _token(store: Store, token: PushToken) -> JSONObject:
    app = store.apps.get(token.app_id)
    if app is None:
        return {"app": token.app_id, "token": token.token}
    return {"app": app.name, "platform": app.platform, "token": token.token}


def _receipt(store: Store, campaign_id: str, receipt: Receipt) -> JSONObject:
    campaign = store.campaigns.get(campaign_id)
    variation = campaign.variation(receipt.variation_id) if campaign is not None and campaign.multivariate else None
    shared: JSONObject = {
        "name": campaign.name if campaign is not None else "",
        "last_received": to_text(receipt.last_received),
        "engaged": receipt.engaged,
        "converted": receipt.converted,
        "api_campaign_id": campaign_id,
    }
    if variation is None:
        return shared
    return shared | {
        "variation_name": variation.name or "",
        "variation_api_id": variation.id,
        "in_control": receipt.in_control,
    }
