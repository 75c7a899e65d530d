"""Messages and triggers that are sent later (`messages_schedule_*`, `*_trigger_schedule_*`)."""

from collections.abc import Callable

from engagement_core.testing.values import as_object

from . import messages, recipients, sending, times, validators
from .models import Campaign, Canvas, User
from .responses import BAD_REQUEST, JSONObject, fatal, reject_if, success
from .sending_models import Outgoing, Schedule
from .state import Call, State
from .store import Store
from .times import DAY, Moment

_OPTIMAL_SECONDS = 12 * 3600
"""The optimal time of every user is noon."""

_WHEN = validators.fields(
    {"time": validators.text}, {"in_local_time": validators.flag, "at_optimal_time": validators.flag}
)


def create_message(call: Call) -> JSONObject:
    """Create scheduled messages."""
    return _create(call, sending.read_message)


def create_campaign_trigger(call: Call) -> JSONObject:
    """Schedule API-triggered campaigns."""
    return _create(call, sending.read_campaign_trigger)


def create_canvas_trigger(call: Call) -> JSONObject:
    """Schedule API-triggered Canvases."""
    return _create(call, sending.read_canvas_trigger)


def update_message(call: Call) -> JSONObject:
    """Update scheduled messages: replaces the schedule, the messages or both."""
    reject_if(validators.fields({"schedule_id": validators.text}, {"schedule": _WHEN})(call.body))
    if "schedule" not in call.body and "messages" not in call.body:
        raise fatal(BAD_REQUEST, "schedule or messages is required")
    schedule = _find(call, "messages")
    campaign = call.store.campaigns.get(schedule.outgoing.source_id or "")
    replaced = messages.read(call.body["messages"], campaign) if "messages" in call.body else schedule.messages
    at = _read_time(call) if "schedule" in call.body else schedule.at
    schedule.messages, schedule.at = replaced, at
    schedule.when = as_object(call.body.get("schedule")) or schedule.when
    return success()


def update_campaign_trigger(call: Call) -> JSONObject:
    """Update scheduled API-triggered campaigns."""
    return _update_trigger(call, "campaign")


def update_canvas_trigger(call: Call) -> JSONObject:
    """Update scheduled API-triggered Canvases."""
    return _update_trigger(call, "canvas")


def delete_message(call: Call) -> JSONObject:
    """Delete scheduled messages."""
    reject_if(validators.fields({"schedule_id": validators.text})(call.body))
    del call.store.schedules[_find(call, "messages").id]
    return success()


def delete_campaign_trigger(call: Call) -> JSONObject:
    """Delete scheduled API-triggered campaigns."""
    return _delete_trigger(call, "campaign")


def delete_canvas_trigger(call: Call) -> JSONObject:
    """Delete scheduled API-triggered Canvases."""
    return _delete_trigger(call, "canvas")


def broadcasts(call: Call) -> JSONObject:
    """List upcoming scheduled campaigns and Canvases until the midnight that begins the day of `end_time`."""
    end = times.parse_any(call.query.get("end_time"))
    if end is None:
        raise fatal(BAD_REQUEST, "end_time must be an ISO 8601 datetime")
    midnight = end // times.DAY * times.DAY
    sources: list[tuple[str, Campaign | Canvas]] = [
        *(("Campaign", campaign) for campaign in call.store.campaigns.values()),
        *(("Canvas", canvas) for canvas in call.store.canvases.values()),
    ]
    shown = [
        {
            "name": source.name,
            "id": source.id,
            "type": kind,
            "tags": source.tags,
            "next_send_time": times.to_text(source.next_send_at).removesuffix("+00:00" if source.local else ""),
            "schedule_type": "local_time_zones" if source.local else "UTC",
        }
        for kind, source in sources
        if source.next_send_at is not None and call.now <= source.next_send_at < midnight
    ]
    return {"scheduled_broadcasts": shown}


def send_due(state: State, store: Store) -> None:
    """Send what is due, to each user at the user's time."""
    now = state.now()
    for schedule in list(store.schedules.values()):
        if schedule.pending is None and _begins_at(schedule) <= now:
            schedule.pending = recipients.resolve(store, schedule.outgoing.target, now)
        if schedule.pending is None:
            continue
        due = [each for each in schedule.pending if _due_at(schedule, each[0]) <= now]
        schedule.pending = [each for each in schedule.pending if _due_at(schedule, each[0]) > now]
        for user, recipient in due:
            schedule.outgoing.deliver(user, recipient, schedule.messages)


def _begins_at(schedule: Schedule) -> float:
    """Return when the time comes in the first time zone, if the time is local."""
    return schedule.at.local - DAY if _is_local(schedule) else schedule.at.epoch


def _due_at(schedule: Schedule, user: User) -> float:
    if not _is_local(schedule):
        return schedule.at.epoch
    local = schedule.at.local
    if schedule.when.get("at_optimal_time") is True:
        local = local // DAY * DAY + _OPTIMAL_SECONDS
    return local - times.utc_offset(user.profile.get("time_zone"), local)


def _is_local(schedule: Schedule) -> bool:
    return any(schedule.when.get(name) is True for name in ("in_local_time", "at_optimal_time"))


def _create(call: Call, read: Callable[[Call], Outgoing]) -> JSONObject:
    outgoing = read(call)
    reject_if(validators.fields({"schedule": _WHEN})(call.body))
    schedule = Schedule(
        call.store.ids.uuid("schedule"), outgoing, _read_time(call), as_object(call.body["schedule"]) or {}
    )
    call.store.schedules[schedule.id] = schedule
    return success(dispatch_id=call.store.ids.hexadecimal("dispatch", 32), schedule_id=schedule.id)


def _read_time(call: Call) -> Moment:
    when = as_object(call.body["schedule"]) or {}
    moment = times.parse(when["time"])
    if moment is None:
        raise fatal(BAD_REQUEST, "schedule.time must be an ISO 8601 datetime")
    local, optimal = when.get("in_local_time") is True, when.get("at_optimal_time") is True
    if (local or optimal) and moment.offset is not None:
        raise fatal(BAD_REQUEST, "schedule.time must not have a time zone with in_local_time or at_optimal_time")
    # The time zone of the company is UTC here.
    if local and moment.local < call.now:
        raise fatal(BAD_REQUEST, "in_local_time is true but the time has passed in the company's time zone")
    return moment


def _find(call: Call, kind: str) -> Schedule:
    schedule = call.store.schedules.get(str(call.body["schedule_id"]))
    if schedule is None or schedule.outgoing.kind != kind or schedule.pending is not None:
        raise fatal("Invalid Schedule ID")
    return schedule


def _find_trigger(call: Call, kind: str) -> Schedule:
    if kind == "campaign":
        source_id = sending.find_campaign(call, str(call.body["campaign_id"]), kinds=("api_triggered",)).id
    else:
        source_id = sending.find_canvas(call, str(call.body["canvas_id"])).id
    schedule = _find(call, kind)
    if schedule.outgoing.source_id != source_id:
        raise fatal("Invalid Schedule ID", f"the schedule is for another {kind}")
    return schedule


def _update_trigger(call: Call, kind: str) -> JSONObject:
    required = {f"{kind}_id": validators.text, "schedule_id": validators.text, "schedule": _WHEN}
    reject_if(validators.fields(required)(call.body))
    schedule = _find_trigger(call, kind)
    schedule.at, schedule.when = _read_time(call), as_object(call.body["schedule"]) or {}
    return success()


def _delete_trigger(call: Call, kind: str) -> JSONObject:
    reject_if(validators.fields({f"{kind}_id": validators.text, "schedule_id": validators.text})(call.body))
    del call.store.schedules[_find_trigger(call, kind).id]
    return success()
