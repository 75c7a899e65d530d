"""Preference centers (`preference_center`)."""

from collections.abc import Mapping

from engagement_core.testing.values import as_object, as_text

from . import validators
from .content_models import PreferenceCenter
from .responses import JSONObject, fatal, reject_if, success
from .state import Call
from .times import to_text
from .validators import text

DEFAULT_TITLE = "Preference Center"

_LINKS = validators.array(
    validators.fields(
        {"rel": validators.one_of("icon", "shortcut icon", "apple-touch-icon"), "href": text},
        {
            "type": validators.one_of(
                "image/png", "image/svg", "image/gif", "image/x-icon", "image/svg+xml", "mask-icon"
            ),
            "sizes": text,
            "color": text,
        },
    )
)
_REQUIRED: Mapping[str, validators.Validator] = {"preference_center_page_html": text, "confirmation_page_html": text}
_OPTIONAL: Mapping[str, validators.Validator] = {
    "preference_center_title": text,
    "state": validators.one_of("active", "draft"),
    # "links-tags" in the block, "link-tags" in the table.
    "options": validators.fields({}, {"meta-viewport-content": text, "links-tags": _LINKS, "link-tags": _LINKS}),
}
_NAME = validators.matching("[A-Za-z0-9_-]+", "letters, numbers, hyphens and underscores")


def create(call: Call) -> JSONObject:
    """Create preference center."""
    reject_if(validators.fields({"name": _NAME, **_REQUIRED}, _OPTIONAL)(call.body))
    center = PreferenceCenter(
        id=call.store.ids.uuid("preference_center"),
        name=str(call.body["name"]),
        created_at=call.now,
        updated_at=call.now,
        title=DEFAULT_TITLE,
        page_html="",
        confirmation_html="",
        options={},
    )
    _change(call, center)
    call.store.preference_centers[center.id] = center
    return success(
        preference_center_api_id=center.id,
        liquid_tag=f"{{{{preference_center.${{{center.name}}}}}}}",
        created_at=to_text(center.created_at),
    )


def update(call: Call) -> JSONObject:
    """Update preference center; the name stays."""
    center = _find(call)
    reject_if(validators.fields(_REQUIRED, {"name": text, **_OPTIONAL})(call.body))
    _change(call, center)
    return success(
        preference_center_api_id=center.id,
        created_at=to_text(center.created_at),
        updated_at=to_text(center.updated_at),
    )


def details(call: Call) -> JSONObject:
    """View details for preference center."""
    center = _find(call)
    return {
        **_shown(center),
        "preference_center_title": center.title,
        "preference_center_page_html": center.page_html,
        "confirmation_page_html": center.confirmation_html,
        "redirect_page_html": None,
        "preference_center_options": center.options,
        "state": center.state,
    }


def listing(call: Call) -> JSONObject:
    """List preference centers."""
    return {"preference_centers": [_shown(center) for center in call.store.preference_centers.values()]}


def url(call: Call) -> JSONObject:
    """Generate preference center URL for a user."""
    center, user_id = _find(call), call.path["userID"]
    if call.store.users.by_external_id(user_id) is None:
        raise fatal("Not Found", "the user is unknown", status=404)
    return {"preference_center_url": f"https://preferences.braze.example/{center.id}/{user_id}"}


def _find(call: Call) -> PreferenceCenter:
    center = call.store.preference_centers.get(call.path["preferenceCenterExternalID"])
    if center is None:
        raise fatal("Not Found", "the preference center is unknown", status=404)
    return center


def _change(call: Call, center: PreferenceCenter) -> None:
    center.page_html = str(call.body["preference_center_page_html"])
    center.confirmation_html = str(call.body["confirmation_page_html"])
    center.title = as_text(call.body.get("preference_center_title")) or DEFAULT_TITLE
    center.state = as_text(call.body.get("state")) or center.state
    center.options = as_object(call.body.get("options")) or center.options
    center.updated_at = call.now


def _shown(center: PreferenceCenter) -> JSONObject:
    return {
        "name": center.name,
        "preference_center_api_id": center.id,
        "created_at": to_text(center.created_at),
        "updated_at": to_text(center.updated_at),
    }
