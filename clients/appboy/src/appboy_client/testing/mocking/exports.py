# Copied from overrides/appboy/mocking/exports.py; edit it there.

"""Exports of users and of raw events ("User Export" and "Raw Event Stream Export")."""

from collections.abc import Iterator
from itertools import chain

from engagement_core.testing.values import as_text, as_texts

from . import checks, recipients, segments
from .archives import Archive
from .identifiers import as_identifiers, identifier
from .models import Callback, RawExport, User
from .moments import DAY, parse
from .profiles import all_fabricated, exported
from .replies import BAD_REQUEST, Reply, demand, fatal, success
from .state import Call, State

MOST_IDS = 50
MOST_RAW_SECONDS = 7 * DAY
OLDEST_RAW_SECONDS = 92 * DAY
"""Three months, however long they are."""
DOWNLOADS = "/exports"
"""Where the zip files are; the documentation leaves that to the answer."""

_FIELDS = {"fields_to_export": checks.array(checks.text)}
_BY_IDS = checks.fields({"external_ids": checks.array(identifier, most=MOST_IDS)}, _FIELDS)
_BY_SEGMENT = checks.fields({"segment_id": checks.text}, {"callback_endpoint": checks.text, **_FIELDS})
_RAW = checks.fields(
    {"starting_at": checks.datetime, "ending_at": checks.datetime},
    {
        "app_ids": checks.array(checks.text),
        "callback_endpoint": checks.text,
        "event_names": checks.array(checks.text),
        "output_format": checks.text,
    },
)


def by_ids(call: Call) -> Reply:
    """Users by UserID Endpoint."""
    demand(_BY_IDS, call.fields)
    names = as_texts(call.fields.get("fields_to_export"))
    found = [(given, call.store.user(each)) for each, given in as_identifiers(call.fields["external_ids"]).items()]
    users = [exported(call.store, user, names) for _, user in found if user is not None]
    unknown = [given for given, user in found if user is None]
    return success(users=users, **({"invalid_user_ids": unknown} if unknown else {}))


def by_segment(call: Call) -> Reply:
    """Users by Segment Endpoint: the URL leads to a file once the export is ready."""
    demand(_BY_SEGMENT, call.fields)
    segment = segments.find(call.store, str(call.fields["segment_id"]))
    settings = call.world.settings
    archive = Archive(
        object_prefix=f"{call.store.ids.next('export')}-{int(call.now)}",
        segment_id=segment.id,
        fields=as_texts(call.fields.get("fields_to_export")),
        fabricated_users=settings.fabricated_users,
        ready_at=call.now + settings.export_seconds,
    )
    call.world.archives.add(archive)
    # With S3 credentials the file goes to a bucket, and there is nothing to download.
    link = f"{call.base_url}{DOWNLOADS}/{archive.object_prefix}.zip"
    url: Reply = {} if settings.s3_credentials else {"url": link}
    _call_back(call, {"success": True, **url}, archive.ready_at)
    return success(object_prefix=archive.object_prefix, **url)


def raw(call: Call) -> Reply:
    """Raw Event Stream Export: of up to a week within the last three months, one at a time."""
    demand(_RAW, call.fields)
    start, end = (parse(call.fields[name]) for name in ("starting_at", "ending_at"))
    if start is None or end is None or start.epoch >= end.epoch:
        raise fatal(BAD_REQUEST, "starting_at must be earlier than ending_at")
    if end.epoch - start.epoch > MOST_RAW_SECONDS:
        raise fatal(BAD_REQUEST, "not more than one week can be exported at a time")
    if start.epoch < call.now - OLDEST_RAW_SECONDS:
        raise fatal(BAD_REQUEST, "only the last three months can be exported")
    if any(call.now < export.ready_at for export in call.store.raw_exports):
        raise fatal("Rate Limited", "another raw data export is in progress", status=429)
    ready_at = call.now + call.world.settings.raw_export_seconds
    call.store.raw_exports.append(RawExport(call.fields, ready_at))
    _call_back(call, {"success": True}, ready_at)
    return {"success": True, "message": "success"}


def content(world: State, archive: Archive) -> Iterator[Reply]:
    """The users of an export: the members of the segment at this moment, then the fabricated ones."""
    segment = world.store.segments.get(archive.segment_id)
    users = recipients.members(world.store, segment, world.now()) if segment is not None else list[User]()
    # The caller writes them in another thread, while requests may go on changing the users.
    real = [exported(world.store, user, archive.fields) for user in users]
    return chain(real, all_fabricated(archive.fabricated_users, archive.fields))


def _call_back(call: Call, body: Reply, due_at: float) -> None:
    url = as_text(call.fields.get("callback_endpoint"))
    if url is not None:
        call.store.callbacks.append(Callback(url, body, due_at))
