"""Exports of users by identifiers, by segment and of the Global Control Group (`exports/users_export_*`)."""

import io
import json
from collections.abc import Mapping, Sequence
from zipfile import ZIP_DEFLATED, ZipFile

import httpx

from engagement_core.testing.values import as_list, as_text, as_texts

from . import audiences, validators
from .content_models import Callback, Export
from .identities import alias_fields, as_alias
from .models import User
from .profiles import exported
from .responses import TOO_MANY_USERS, JSONObject, fatal, reject_if, success
from .state import Call
from .store import Store
from .times import HOUR
from .validators import as_identifier, identifier

MAX_IDS = 50
MAX_CUSTOM_ATTRIBUTES = 500
MAX_CONCURRENT = 100
USERS_PER_FILE = 5000
VALID_SECONDS = 4 * HOUR
"""The documentation says that a URL is valid for a few hours."""
DOWNLOADS = "/exports"
"""The path of the files, which the documentation leaves open."""

_GROUP_FIELDS = (
    "apps",
    "attributed_campaign",
    "attributed_source",
    "attributed_adgroup",
    "attributed_ad",
    "braze_id",
    "country",
    "created_at",
    "custom_attributes",
    "custom_events",
    "devices",
    "dob",
    "email",
    "external_id",
    "first_name",
    "gender",
    "home_city",
    "language",
    "last_coordinates",
    "last_name",
    "phone",
    "purchases",
    "random_bucket",
    "time_zone",
    "total_revenue",
    "uninstalled_at",
    "user_aliases",
)
_USER_FIELDS = (
    *_GROUP_FIELDS,
    "push_subscribe",
    "email_subscribe",
    "push_tokens",
    # Only the texts on rate limits and gaps name these two.
    "campaigns_received",
    "canvases_received",
)
_BY_IDS = validators.fields(
    {},
    {
        "external_ids": validators.array(identifier),
        "user_aliases": validators.array(alias_fields),
        "device_id": validators.text,
        "braze_id": validators.text,
        "email_address": validators.text,
        "phone": validators.text,
        "fields_to_export": validators.array(validators.one_of(*_USER_FIELDS)),
    },
)
_SHARED: Mapping[str, validators.Validator] = {
    "callback_endpoint": validators.text,
    "output_format": validators.one_of("zip", "gzip"),
}
_BY_SEGMENT = validators.fields(
    {"segment_id": validators.text},
    {
        **_SHARED,
        "fields_to_export": validators.array(validators.one_of(*_USER_FIELDS, "created_from")),
        "custom_attributes_to_export": validators.array(validators.text, most=MAX_CUSTOM_ATTRIBUTES),
    },
)
_CONTROL_GROUP = validators.fields(
    {}, {**_SHARED, "fields_to_export": validators.array(validators.one_of(*_GROUP_FIELDS))}
)
_IDENTIFIERS = ("external_ids", "user_aliases", "device_id", "braze_id", "email_address", "phone")


def ids_buckets(call: Call) -> Sequence[str]:
    """Return the bucket of `/users/export/ids`, which short lists of fields change."""
    names = as_texts(call.body.get("fields_to_export"))
    short = names is not None and not {"canvases_received", "campaigns_received"} & set(names)
    return ("users_export_ids_short" if short else "users_export_ids",)


def by_ids(call: Call) -> JSONObject:
    """Export user profile by identifier."""
    reject_if(_BY_IDS(call.body))
    if not any(name in call.body for name in _IDENTIFIERS):
        raise fatal("Bad Request", f"one of {', '.join(_IDENTIFIERS)} is required")
    _require_fields(call, exempt=("2020", "2022"))
    external_ids, aliases = (as_list(call.body.get(name)) or [] for name in _IDENTIFIERS[:2])
    if len(external_ids) + len(aliases) > MAX_IDS:
        raise fatal(TOO_MANY_USERS)
    found: dict[str, User] = {}
    unknown: list[str] = []
    for shown, users in _lookups(call.store, call.body):
        found |= {user.braze_id: user for user in users}
        unknown += [] if users else [shown]
    names = as_texts(call.body.get("fields_to_export"))
    body = success(users=[exported(call.store, user, names, call.now) for user in found.values()])
    return {**body, **({"invalid_user_ids": unknown} if unknown else {})}


def _lookups(store: Store, body: JSONObject) -> list[tuple[str, list[User]]]:
    """Return each given identifier with its users."""
    found: list[tuple[str, User | None]] = []
    for each in as_list(body.get("external_ids")) or []:
        external_id = as_identifier(each) or ""
        found.append((external_id, store.users.by_external_id(external_id)))
    for each in as_list(body.get("user_aliases")) or []:
        alias = as_alias(each)
        found.append((alias.name, store.users.by_alias(alias)))
    braze_id, device_id = as_text(body.get("braze_id")), as_text(body.get("device_id"))
    if braze_id is not None:
        found.append((braze_id, store.users.profiles.get(braze_id)))
    if device_id is not None:
        found.append((device_id, next((user for user in store.users if _has_device(user, device_id)), None)))
    lookups = [(shown, [user] if user is not None else []) for shown, user in found]
    for name, kind in (("email_address", "email"), ("phone", "phone")):
        value = as_text(body.get(name))
        if value is not None:
            lookups.append((value, store.users.by_contact(kind, value)))
    return lookups


def _has_device(user: User, device_id: str) -> bool:
    devices = validators.objects(user.observed.get("devices"))
    return any(token.device_id == device_id for token in user.push_tokens) or any(
        device.get("device_id") == device_id for device in devices
    )


def by_segment(call: Call) -> JSONObject:
    """Export user profile by segment."""
    reject_if(_BY_SEGMENT(call.body))
    _require_fields(call, exempt=("2020",))
    segment_id = str(call.body["segment_id"])
    if segment_id not in call.store.segments:
        raise fatal("Bad Request", "segment_id is unknown")
    return _start(call, segment_id)


def control_group(call: Call) -> JSONObject:
    """Export user profile by Global Control Group."""
    reject_if(_CONTROL_GROUP(call.body))
    _require_fields(call, exempt=("2020",))
    return _start(call, None)


def cancel(call: Call) -> JSONObject:
    """Cancel all exports of a segment."""
    reject_if(validators.fields({"segment_id": validators.text})(call.body))
    if call.body["segment_id"] not in call.store.segments:
        raise fatal("Bad Request", "segment_id is unknown")
    for export in call.store.exports.values():
        if export.segment_id == call.body["segment_id"] and call.now < export.ready_at:
            export.cancelled = True
    return success()


def _require_fields(call: Call, exempt: Sequence[str]) -> None:
    if "fields_to_export" not in call.body and call.state.settings.onboarded not in exempt:
        raise fatal("Bad Request", "fields_to_export is required")


def _start(call: Call, segment_id: str | None) -> JSONObject:
    store, settings = call.store, call.state.settings
    running = [each for each in store.exports.values() if not each.cancelled and call.now < each.ready_at]
    if any(each.segment_id == segment_id for each in running) or len(running) >= MAX_CONCURRENT:
        raise fatal("Rate Limited", "another export of the segment is running", status=429)
    export = Export(
        object_prefix=f"{store.ids.uuid('export')}-{int(call.now)}",
        segment_id=segment_id,
        fields=as_texts(call.body.get("fields_to_export")),
        custom_attributes=as_texts(call.body.get("custom_attributes_to_export")) or [],
        ready_at=call.now + settings.export_seconds,
    )
    store.exports[export.object_prefix] = export
    # With cloud storage the file goes to a bucket and cannot be downloaded.
    link = f"{call.base_url}{DOWNLOADS}/{export.object_prefix}.zip"
    url: JSONObject = {} if settings.cloud_storage else {"url": link}
    callback = as_text(call.body.get("callback_endpoint"))
    if callback:
        store.callbacks.append(Callback(callback, {"success": True, **url}, export.ready_at))
    return success(object_prefix=export.object_prefix, **url)


def archive(store: Store, object_prefix: str, now: float) -> bytes | None:
    """Return the zip file of an export, with a user per line; None unless it is ready and valid."""
    export = store.exports.get(object_prefix)
    if export is None or export.cancelled or not export.ready_at <= now < export.ready_at + VALID_SECONDS:
        return None
    lines = [
        json.dumps(exported(store, user, export.fields, now, export.custom_attributes))
        for user in _members(store, export)
    ]
    content = io.BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED) as target:
        for number, start in enumerate(range(0, len(lines), USERS_PER_FILE), 1):
            part = "".join(f"{line}\n" for line in lines[start : start + USERS_PER_FILE])
            target.writestr(f"{object_prefix}-{number:04d}.json", part)
    return content.getvalue()


def _members(store: Store, export: Export) -> list[User]:
    if export.segment_id is None:
        return [user for user in store.users if user.in_control_group]
    return audiences.members(store, store.segments[export.segment_id], export.ready_at)


async def deliver_callbacks(store: Store, now: float, client: httpx.AsyncClient) -> list[Callback]:
    """Send the requests that are due and return them, each with its outcome."""
    due = [callback for callback in store.callbacks if callback.outcome is None and callback.due_at <= now]
    for callback in due:
        try:
            response = await client.post(callback.url, json=callback.body)
            callback.outcome = str(response.status_code)
        except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
            # The URL comes from a request and may be anything.
            callback.outcome = f"{type(error).__name__}: {error}"
    return due
