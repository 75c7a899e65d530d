# Copied from overrides/braze/mocking/profiles.py; edit it there.

"""Users in exports (`users_export_ids`): null and empty values are left out."""

from collections.abc import Collection, Sequence

from .models import Counts, PushToken, User
from .responses import JSONObject
from .store import Store
from .times import DAY, to_millis

MAX_AGE = 90 * DAY
"""Custom events, purchases and received messages hold this span."""
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


def exported(
    store: Store, user: User, names: Collection[str] | None, now: float, custom_names: Sequence[str] = ()
) -> JSONObject:
    """Return the requested fields of a user, all of them if `names` is None."""
    whole: JSONObject = {
        "created_at": to_millis(user.created_at),
        "external_id": user.external_id,
        "user_aliases": [{"alias_name": alias.name, "alias_label": alias.label} for alias in user.aliases],
        "braze_id": user.braze_id,
        "random_bucket": int(user.braze_id, 16) % 10_000,
        **{name: user.profile.get(name) for name in _PROFILE},
        "last_coordinates": user.profile.get("current_location"),
        "total_revenue": user.revenue,
        "custom_attributes": user.custom,
        "custom_events": _counts(user.events, now),
        "purchases": _counts(user.purchases, now),
        "push_tokens": [_token(store, token) for token in user.push_tokens],
        "campaigns_received": [
            _campaign(store, source_id, at, user)
            for source_id, at in user.received.items()
            if source_id in store.campaigns and at >= now - MAX_AGE
        ],
        "canvases_received": [
            _canvas(store, source_id, at)
            for source_id, at in user.received.items()
            if source_id in store.canvases and at >= now - MAX_AGE
        ],
        **user.observed,
    }
    chosen = {name: value for name, value in whole.items() if _is_filled(value) and (names is None or name in names)}
    if custom_names and "custom_attributes" not in chosen:
        custom = {name: user.custom[name] for name in custom_names if name in user.custom}
        chosen.update({"custom_attributes": custom} if custom else {})
    return chosen


def _is_filled(value: object) -> bool:
    return value is not None and value not in ("", [], {}, 0.0)


def _counts(counts_by_name: dict[str, Counts], now: float) -> list[JSONObject]:
    return [
        {"name": name, "first": to_millis(counts.first), "last": to_millis(counts.last), "count": counts.count}
        for name, counts in counts_by_name.items()
        if counts.last >= now - MAX_AGE
    ]


def _token(store: Store, token: PushToken) -> JSONObject:
    app = store.apps.get(token.app_id)
    return {
        "app": app.name if app is not None else token.app_id,
        "platform": app.platform if app is not None else "Unknown",
        "token": token.token,
        "device_id": token.device_id,
        "notifications_enabled": True,
        "provisionally_opted_in": None,
    }


def _campaign(store: Store, campaign_id: str, at: float, user: User) -> JSONObject:
    campaign = store.campaigns[campaign_id]
    shown: JSONObject = {
        "name": campaign.name,
        "api_campaign_id": campaign_id,
        "last_received": to_millis(at),
        "engaged": {"opened_email": True},
        "converted": False,
    }
    if campaign.multivariate:
        variation = campaign.variations[int(user.braze_id, 16) % len(campaign.variations)]
        shown |= {
            "variation_name": variation.name,
            "variation_api_id": variation.id,
            "in_control": variation.content.get("type") == "control",
        }
    return shown


def _canvas(store: Store, canvas_id: str, at: float) -> JSONObject:
    canvas = store.canvases[canvas_id]
    steps = [
        {"name": step.name, "api_canvas_step_id": step.id, "last_received": to_millis(at)} for step in canvas.steps
    ]
    return {
        "name": canvas.name,
        "api_canvas_id": canvas_id,
        "last_received_message": to_millis(at),
        "last_entered": to_millis(at),
        "variation_name": next(iter(canvas.variants.values()), ""),
        "in_control": False,
        "last_entered_control_at": None,
        "last_exited": to_millis(at),
        "steps_received": steps,
    }
