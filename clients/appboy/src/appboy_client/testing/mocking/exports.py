# Copied from overrides/appboy/mocking/exports.py; edit it there.

"""Exports of users and of raw events ("User Export" and "Raw Event Stream Export")."""

from collections.abc import Iterator, Sequence
from itertools import chain

import httpx

from engagement_core.testing.values import as_text, as_texts

from . import recipients, segments, validators
from .archives import Archive
from .models import Callback, RawExport, User
from .moments import DAY, parse
from .profiles import all_fabricated, exported
from .responses import BAD_REQUEST, JSONObject, fatal, require, success
from .state import Call, State
from .validators import as_identifiers, identifier

MAX_IDS = 50
MAX_RAW_SECONDS = 7 * DAY
OLDEST_RAW_SECONDS = 92 * DAY
"""Three months of any length."""
DOWNLOADS = "/exports"
"""The path of the zip files, which the documentation leaves open."""

_FIELDS = {"fields_to_export": validators.array(validators.text)}
_BY_IDS = validators.fields({"external_ids": validators.array(identifier, most=MAX_IDS)}, _FIELDS)
_BY_SEGMENT = validators.fields({"segment_id": validators.text}, {"callback_endpoint": validators.text, **_FIELDS})
_RAW = validators.fields(
    {"starting_at": validators.datetime, "ending_at": validators.datetime},
    {
        "app_ids": validators.array(validators.text),
        "callback_endpoint": validators.text,
        "event_names": validators.array(validators.text),
        "output_format": validators.text,
    },
)


def by_ids(call: Call) -> JSONObject:
    """Users by UserID Endpoint."""
    require(_BY_IDS, call.fields)
    names = as_texts(call.fields.get("fields_to_export"))
    found = [(given, call.store.user(each)) for each, given in as_identifiers(call.fields["external_ids"]).items()]
    users = [exported(call.store, user, names) for _, user in found if user is not None]
    unknown = [given for given, user in found if user is None]
    return success(users=users, **({"invalid_user_ids": unknown} if unknown else {}))


def by_segment(call: Call) -> JSONObject:
    """Users by Segment Endpoint: the URL is valid once the export is ready."""
    require(_BY_SEGMENT, call.fields)
    segment = segments.find(call.store, str(call.fields["segment_id"]))
    settings = call.state.settings
    archive = Archive(
        object_prefix=f"{call.store.ids.next('export')}-{int(call.now)}",
        segment_id=segment.id,
        fields=as_texts(call.fields.get("fields_to_export")),
        fabricated_users=settings.fabricated_users,
        ready_at=call.now + settings.export_seconds,
    )
    call.state.archives.add(archive)
    # With S3 credentials the file goes to a bucket and cannot be downloaded.
    link = f"{call.base_url}{DOWNLOADS}/{archive.object_prefix}.zip"
    url: JSONObject = {} if settings.s3_credentials else {"url": link}
    _schedule_callback(call, {"success": True, **url}, archive.ready_at)
    return success(object_prefix=archive.object_prefix, **url)


def raw(call: Call) -> JSONObject:
    """Raw Event Stream Export: at most a week within the last three months, one export at a time."""
    require(_RAW, call.fields)
    start, end = (parse(call.fields[name]) for name in ("starting_at", "ending_at"))
    if start is None or end is None or start.epoch >= end.epoch:
        raise fatal(BAD_REQUEST, "starting_at must be earlier than ending_at")
    if end.epoch - start.epoch > MAX_RAW_SECONDS:
        raise fatal(BAD_REQUEST, "not more than one week can be exported at a time")
    if start.epoch < call.now - OLDEST_RAW_SECONDS:
        raise fatal(BAD_REQUEST, "only the last three months can be exported")
    if any(call.now < export.ready_at for export in call.store.raw_exports):
        raise fatal("Rate Limited", "another raw data export is in progress", status=429)
    ready_at = call.now + call.state.settings.raw_export_seconds
    call.store.raw_exports.append(RawExport(call.fields, ready_at))
    _schedule_callback(call, {"success": True}, ready_at)
    return {"success": True, "message": "success"}


def content(state: State, archive: Archive) -> Iterator[JSONObject]:
    """Return the users of an export: the current members of the segment, then the fabricated ones."""
    segment = state.store.segments.get(archive.segment_id)
    users = recipients.members(state.store, segment, state.now()) if segment is not None else list[User]()
    # The caller writes them in another thread while requests may change the users.
    real = [exported(state.store, user, archive.fields) for user in users]
    return chain(real, all_fabricated(archive.fabricated_users, archive.fields))


def _schedule_callback(call: Call, body: JSONObject, due_at: float) -> None:
    url = as_text(call.fields.get("callback_endpoint"))
    if url is not None:
        call.store.callbacks.append(Callback(url, body, due_at))


async def deliver_callbacks(callbacks: Sequence[Callback], now: float, client: httpx.AsyncClient) -> list[Callback]:
    """Send the due requests and return them, each with its outcome."""
    due = [callback for callback in callbacks if callback.outcome is None and callback.due_at <= now]
    for callback in due:
        callback.outcome = await _deliver(callback, client)
    return due


async def _deliver(callback: Callback, client: httpx.AsyncClient) -> str:
    try:
        response = await client.post(callback.url, json=callback.body)
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        # The URL comes from a request and may be anything.
        return f"{type(error).__name__}: {error}"
    return str(response.status_code)
