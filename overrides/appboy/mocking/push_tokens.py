"""Removing push tokens ("Push Notification Removal")."""

from engagement_core.testing.values import as_list, as_object, as_whole_number

from . import checks
from .models import PushToken, Uninstall
from .moments import LATEST
from .replies import Reply, demand, success
from .state import Call

MOST_TOKENS = 50

_REMOVE = checks.fields(
    {
        "push_tokens": checks.array(
            checks.fields(
                {"app_id": checks.text, "token": checks.text},
                {"from_apns_feedback_service": checks.flag, "uninstalled_at": checks.whole},
            ),
            most=MOST_TOKENS,
        )
    }
)


def remove(call: Call) -> Reply:
    """Take tokens away and record the uninstalls that the feedback service told of; unknown tokens are no error."""
    demand(_REMOVE, call.fields)
    for item in as_list(call.fields["push_tokens"]) or []:
        removal = as_object(item) or {}
        app_id, uninstalled_at = str(removal["app_id"]), as_whole_number(removal.get("uninstalled_at"))
        call.store.remove_token(PushToken(app_id, str(removal["token"])))
        if uninstalled_at is not None:
            call.store.uninstalls.append(Uninstall(app_id, float(min(max(uninstalled_at, -LATEST), LATEST))))
        elif removal.get("from_apns_feedback_service") is True:
            call.store.uninstalls.append(Uninstall(app_id, call.now))
    return success()
