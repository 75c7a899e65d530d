"""Duplicates of campaigns and Canvases (`messaging`): queued, and the copies are drafts."""

from collections.abc import Sequence
from copy import copy

from engagement_core.testing.values import as_text

from . import validators
from .models import Campaign, Canvas
from .responses import INVALID_CAMPAIGN, fatal, reject_if
from .sending import find_canvas
from .state import Call


def duplicate_campaign(call: Call) -> None:
    """Duplicate campaigns using the API."""
    reject_if(_check(call, "campaign_id"))
    original = call.store.campaigns.get(str(call.body["campaign_id"]))
    if original is None:
        raise fatal(INVALID_CAMPAIGN)

    def duplicate() -> None:
        copied = copy(original)
        _rename(call, copied, call.store.ids.uuid("campaign"))
        copied.first_sent = copied.last_sent = None
        call.store.campaigns[copied.id] = copied

    call.state.after(call.state.settings.processing_seconds, duplicate)


def duplicate_canvas(call: Call) -> None:
    """Duplicate Canvases using the API."""
    reject_if(_check(call, "canvas_id"))
    original = find_canvas(call, str(call.body["canvas_id"]))

    def duplicate() -> None:
        copied = copy(original)
        _rename(call, copied, call.store.ids.uuid("canvas"))
        copied.first_entry = copied.last_entry = None
        call.store.canvases[copied.id] = copied

    call.state.after(call.state.settings.processing_seconds, duplicate)


def _check(call: Call, name: str) -> Sequence[str]:
    # The page gives the type String to `tag_names`, and its description a plural.
    tags = validators.either(validators.text, validators.array(validators.text))
    errors = validators.fields(
        {name: validators.text, "name": validators.text}, {"description": validators.text, "tag_names": tags}
    )(call.body)
    if errors:
        return errors
    unknown = set(validators.texts(call.body.get("tag_names", []))) - call.store.tags
    return ["tag_names must be existing tags"] if unknown else []


def _rename(call: Call, copied: Campaign | Canvas, new_id: str) -> None:
    given = validators.texts(call.body.get("tag_names", []))
    copied.id, copied.name = new_id, str(call.body["name"])
    copied.description = as_text(call.body.get("description")) or ""
    copied.tags = given or list(copied.tags)
    copied.created_at = copied.updated_at = call.now
    copied.draft, copied.enabled, copied.next_send_at = True, False, None
