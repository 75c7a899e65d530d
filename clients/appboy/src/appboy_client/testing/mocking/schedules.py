# Copied from overrides/appboy/mocking/schedules.py; edit it there.

"""Messages and triggers that are sent later ("Schedule Endpoints")."""

from collections.abc import Mapping

from attrs import evolve

from engagement_core.testing.values import as_object

from . import messages, recipients, responses, sending, validators
from .models import Outgoing, Schedule, User, When
from .moments import DAY, parse, parse_either, utc_offset
from .responses import JSONObject, fatal, require, success
from .sending import deliver
from .state import Call, State

OPTIMAL_SECONDS = 12 * 3600
"""The optimal time of a user without sessions: noon."""

_WHEN = validators.fields(
    {"time": validators.datetime}, {"in_local_time": validators.flag, "at_optimal_time": validators.flag}
)
_CREATE = validators.fields({"schedule": _WHEN})
_UPDATE = validators.fields({"schedule_id": validators.text}, {"schedule": _WHEN})
_DELETE = validators.fields({"schedule_id": validators.text})
_UPDATE_TRIGGER = validators.fields({"campaign_id": validators.text, "schedule_id": validators.text, "schedule": _WHEN})
_DELETE_TRIGGER = validators.fields({"campaign_id": validators.text, "schedule_id": validators.text})


def create(call: Call) -> JSONObject:
    """Scheduling Messages."""
    return _create(call, sending.read_message(call))


def create_trigger(call: Call) -> JSONObject:
    """Schedule API Triggered Campaign."""
    return _create(call, sending.read_trigger(call))


def update(call: Call) -> JSONObject:
    """Update Message Schedule: replaces the schedule, the messages or both as a whole."""
    sending.reject_inactive(call)
    require(_UPDATE, call.fields)
    if "schedule" not in call.fields and "messages" not in call.fields:
        raise fatal(responses.BAD_REQUEST, "schedule or messages is required")
    schedule = _find(call, triggered=False)
    outgoing, when = schedule.outgoing, schedule.when
    if "messages" in call.fields:
        campaign = call.store.campaigns.get(outgoing.campaign_id or "")
        outgoing = evolve(outgoing, messages=messages.read(call.fields["messages"] or {}, campaign))
    if "schedule" in call.fields:
        when = _read_when(call)
    return _change(schedule, outgoing, when)


def update_trigger(call: Call) -> JSONObject:
    """Update API Triggered Campaign Schedule."""
    sending.reject_inactive(call)
    require(_UPDATE_TRIGGER, call.fields)
    schedule = _find(call, triggered=True)
    return _change(schedule, schedule.outgoing, _read_when(call))


def delete(call: Call) -> JSONObject:
    """Delete Message Schedule."""
    sending.reject_inactive(call)
    require(_DELETE, call.fields)
    return _delete(call, _find(call, triggered=False))


def delete_trigger(call: Call) -> JSONObject:
    """Delete Scheduled API Trigger Campaign."""
    sending.reject_inactive(call)
    require(_DELETE_TRIGGER, call.fields)
    return _delete(call, _find(call, triggered=True))


def send_due(state: State) -> None:
    """Send what is due, to each user at the user's time."""
    now = state.now()
    for schedule in state.store.schedules.values():
        if not schedule.sent and _has_begun(schedule.when, now):
            _send(state, schedule, now)


def _create(call: Call, outgoing: Outgoing) -> JSONObject:
    require(_CREATE, call.fields)
    schedule = Schedule(call.store.ids.next("schedule"), outgoing, _read_when(call))
    call.store.schedules[schedule.id] = schedule
    return success(schedule_id=schedule.id)


def _find(call: Call, *, triggered: bool) -> Schedule:
    if triggered:
        sending.find_campaign(call.store, call.fields["campaign_id"], triggered=True)
    schedule = call.store.schedules.get(str(call.fields["schedule_id"]))
    if schedule is None or schedule.outgoing.triggered != triggered:
        raise fatal("Invalid Schedule ID")
    if triggered and schedule.outgoing.campaign_id != call.fields["campaign_id"]:
        raise fatal(responses.INVALID_CAMPAIGN, "the schedule is for another campaign")
    return schedule


def _change(schedule: Schedule, outgoing: Outgoing, when: When) -> JSONObject:
    if schedule.sent:
        return success(_too_late(schedule))
    schedule.outgoing, schedule.when = outgoing, when
    return success()


def _delete(call: Call, schedule: Schedule) -> JSONObject:
    if schedule.sent:
        return success(_too_late(schedule))
    del call.store.schedules[schedule.id]
    return success()


def _too_late(schedule: Schedule) -> list[str]:
    # The documentation promises only best effort around the time of sending, and lists no fatal error.
    return [f"schedule_id {schedule.id} was already sent"]


def _read_when(call: Call) -> When:
    schedule: Mapping[str, object] = as_object(call.fields.get("schedule")) or {}
    text, moment = str(schedule.get("time")), parse(schedule.get("time"))
    if moment is None:
        raise fatal(responses.BAD_REQUEST, "schedule.time cannot be parsed")
    local, optimal = schedule.get("in_local_time") is True, schedule.get("at_optimal_time") is True
    if (local or optimal) and moment.offset is not None:
        raise fatal(
            responses.BAD_REQUEST, "schedule.time must not have a time zone with in_local_time or at_optimal_time"
        )
    # The time zone of the company is UTC here.
    if local and moment.local_time < call.now:
        raise fatal(responses.BAD_REQUEST, "in_local_time is true but the time has passed in the company's time zone")
    return When(text, moment, local, optimal)


def _has_begun(when: When, now: float) -> bool:
    """Whether the time has come in any time zone, up to a day before it comes in UTC."""
    if when.at_optimal_time:
        return now >= _midnight(when) - DAY
    return now >= (when.moment.local_time - DAY if when.in_local_time else when.moment.epoch)


def _has_ended(when: When, now: float) -> bool:
    if when.at_optimal_time:
        return now >= _midnight(when) + 2 * DAY
    return now >= (when.moment.local_time + DAY if when.in_local_time else when.moment.epoch)


def _send(state: State, schedule: Schedule, now: float) -> None:
    for user in recipients.resolve(state.store, schedule.outgoing.target, now):
        if user.appboy_id not in schedule.done and _due_at(schedule.when, user) <= now:
            schedule.done[user.appboy_id] = now
            deliver(state.store, schedule.outgoing, user, now)
    schedule.sent = _has_ended(schedule.when, now)


def _due_at(when: When, user: User) -> float:
    if not (when.in_local_time or when.at_optimal_time):
        return when.moment.epoch
    local_time = _midnight(when) + _optimal_seconds(user) if when.at_optimal_time else when.moment.local_time
    return local_time - utc_offset(user.profile.get("time_zone"), local_time)


def _midnight(when: When) -> float:
    return when.moment.local_time // DAY * DAY


def _optimal_seconds(user: User) -> float:
    """Return the time of day of the last session in seconds."""
    last = parse_either(user.profile.get("date_of_last_session"))
    return last % DAY if last is not None else OPTIMAL_SECONDS
