"""Canvases: list, details and statistics (`exports/canvas_*`)."""

from collections.abc import Sequence

from . import campaigns, queries, series
from .models import Canvas
from .responses import JSONObject, fatal, success
from .sending_models import Delivery
from .state import Call
from .times import to_text


def listing(call: Call) -> JSONObject:
    """Export Canvas list."""
    shown = [
        {"id": canvas.id, "last_edited": to_text(canvas.updated_at), "name": canvas.name, "tags": canvas.tags}
        for canvas in campaigns.chosen(call, list(call.store.canvases.values()))
    ]
    return success(canvases=shown)


def details(call: Call) -> JSONObject:
    """Export Canvas details."""
    canvas = _find(call)
    queries.flag(call, "post_launch_draft_version")
    translatable = queries.flag(call, "include_has_translatable_content")
    first_steps = [step.id for step in canvas.steps[:1]]
    steps = [
        {
            "name": step.name,
            "type": step.type,
            "id": step.id,
            "next_step_ids": step.next_step_ids,
            "next_paths": [{"name": "null", "next_step_id": each} for each in step.next_step_ids],
            "channels": list(dict.fromkeys(each.channel for each in step.variations)),
            "messages": campaigns.shown_messages(step.variations, translatable=translatable),
        }
        for step in canvas.steps
    ]
    return success(
        created_at=to_text(canvas.created_at),
        updated_at=to_text(canvas.updated_at),
        name=canvas.name,
        description=canvas.description,
        archived=canvas.archived,
        draft=canvas.draft,
        enabled=canvas.enabled,
        has_post_launch_draft=False,
        schedule_type=canvas.schedule_type,
        first_entry=to_text(canvas.created_at if canvas.first_entry is None else canvas.first_entry),
        last_entry=to_text(canvas.created_at if canvas.last_entry is None else canvas.last_entry),
        channels=list(dict.fromkeys(each.channel for step in canvas.steps for each in step.variations)),
        variants=[
            {
                "name": name,
                "id": variant_id,
                "first_step_ids": first_steps,
                **({"first_step_id": first_steps[0]} if first_steps else {}),
            }
            for variant_id, name in canvas.variants.items()
        ],
        tags=canvas.tags,
        teams=canvas.teams,
        steps=steps,
    )


def statistics(call: Call) -> JSONObject:
    """Export Canvas data series analytics."""
    canvas, window = _find(call), series.read_canvas(call)
    entries = _entries(call, canvas)
    stats = [
        {
            "time": window.label(step),
            **_stats(call, canvas, [each for each in entries if int(each.at // window.unit) == step]),
        }
        for step in window
    ]
    return success(data={"name": canvas.name, "stats": stats})


def summary(call: Call) -> JSONObject:
    """Export Canvas data analytics summary."""
    canvas, window = _find(call), series.read_canvas(call)
    within = [each for each in _entries(call, canvas) if window.first <= int(each.at // window.unit) <= window.last]
    return success(data={"name": canvas.name, **_stats(call, canvas, within)})


def _find(call: Call) -> Canvas:
    canvas_id = call.query.get("canvas_id")
    if not canvas_id:
        # Recorded in 2020.
        raise fatal("canvas_id must be a string of the Canvas api identifier")
    canvas = call.store.canvases.get(canvas_id)
    if canvas is None:
        raise fatal("Invalid Canvas ID")
    return canvas


def _entries(call: Call, canvas: Canvas) -> list[Delivery]:
    return [each for each in call.store.deliveries if each.source_id == canvas.id]


def _stats(call: Call, canvas: Canvas, entries: Sequence[Delivery]) -> JSONObject:
    with_variants, with_steps = (queries.flag(call, f"include_{kind}_breakdown") for kind in ("variant", "step"))
    queries.flag(call, "include_deleted_step_data")
    entered = len(entries)
    total = {
        "revenue": entered // 5 * 9.5,
        "conversions": entered // 5,
        "conversions_by_entry_time": entered // 5,
        "entries": entered,
    }
    shown: JSONObject = {"total_stats": total}
    if with_variants:
        shown["variant_stats"] = {
            variant_id: {"name": name, **total} for variant_id, name in list(canvas.variants.items())[:1]
        }
    if with_steps:
        shown["step_stats"] = {
            step.id: {
                "name": step.name,
                **{name: total[name] for name in ("revenue", "conversions", "conversions_by_entry_time")},
                "messages": {each.channel: [_engagement(each.channel, entered)] for each in step.variations},
            }
            for step in canvas.steps
        }
    return shown


def _engagement(channel: str, sent: int) -> JSONObject:
    """Return the statistics of a channel; those of push messages and e-mails have other names than in a campaign."""
    if channel == "email":
        return {"sent": sent, "opens": sent, "unique_opens": sent // 2, "clicks": sent // 4}
    if channel.endswith("_push"):
        return {"sent": sent, "opens": sent // 4, "influenced_opens": sent // 2, "bounces": sent // 10}
    return {**campaigns.engagement(channel, sent)}
