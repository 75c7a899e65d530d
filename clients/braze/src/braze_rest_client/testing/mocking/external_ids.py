# Copied from overrides/braze/mocking/external_ids.py; edit it there.

"""Renaming and removing external IDs (`user_data/external_id_migration`): each item succeeds or fails on its own."""

from . import validators
from .responses import TOO_MANY_IDS, JSONObject, fatal, reject_if, success
from .state import Call
from .users import MAX_IDS

_RENAME = validators.fields(
    {
        "external_id_renames": validators.array(
            validators.fields({"current_external_id": validators.text, "new_external_id": validators.text}), least=1
        )
    }
)
_REMOVE = validators.fields({"external_ids": validators.array(validators.text, least=1)})


def rename(call: Call) -> JSONObject:
    """Rename external ID; the former one stays valid until it is removed."""
    reject_if(_RENAME(call.body))
    renames = validators.objects(call.body["external_id_renames"])
    if len(renames) > MAX_IDS:
        raise fatal(TOO_MANY_IDS)
    renamed: list[JSONObject] = []
    errors: list[list[str]] = []
    for index, each in enumerate(renames):
        current, new = (str(each[name]) for name in ("current_external_id", "new_external_id"))
        problem = _rename(call, current, new)
        if problem is None:
            renamed.append({"current_external_id": current, "new_external_id": new})
        else:
            errors.append([f"external_id_renames[{index}]: {problem}"])
    return success(external_ids=renamed, rename_errors=errors)


def _rename(call: Call, current: str, new: str) -> str | None:
    users = call.store.users
    user = users.by_external_id(current)
    if user is None:
        return "current_external_id is unknown"
    if user.external_id != current:
        return "current_external_id is deprecated"
    if users.by_external_id(new) is not None:
        return "new_external_id is already in use"
    users.deprecate_external_id(user, new)
    users.touch(user, call.now)
    return None


def remove(call: Call) -> JSONObject:
    """Remove external ID: only deprecated ones."""
    reject_if(_REMOVE(call.body))
    given = validators.texts(call.body["external_ids"])
    if len(given) > MAX_IDS:
        raise fatal(TOO_MANY_IDS)
    removed: list[str] = []
    errors: list[list[str]] = []
    for index, external_id in enumerate(given):
        user = call.store.users.by_external_id(external_id)
        if user is None or external_id not in user.deprecated_ids:
            reason = "is unknown" if user is None else "is a primary external ID"
            errors.append([f"external_ids[{index}]: {external_id} {reason}"])
        else:
            call.store.users.drop_external_id(user, external_id)
            removed.append(external_id)
    return success(removed_ids=removed, removal_errors=errors)
