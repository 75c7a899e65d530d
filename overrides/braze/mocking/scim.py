"""Dashboard users (`scim`), with errors that are JSON under another content type."""

import re
from collections.abc import Mapping

from engagement_core.testing.values import as_list, as_object

from . import validators
from .responses import BAD_REQUEST, JSONObject, fatal, reject_if, scim_error
from .state import Call
from .validators import text

USER_SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:User"
LIST_SCHEMA = "urn:ietf:params:scim:api:messages:2.0:ListResponse"
NEVER = "Thursday, January 1, 1970 12:00:00 AM"
DEPARTMENTS = ("agency", "bi", "c_suite", "engineering", "finance", "marketing", "pm")
COMPANY_PERMISSIONS = ("admin", "manage_company_settings", "add_remove_app_groups")

_FILTER = re.compile(r'\s*userName\s+eq\s+"([^"]*)"\s*', re.IGNORECASE)
_texts = validators.array(text)


def _named(kind: str, required: Mapping[str, validators.Validator] | None = None) -> validators.Validator:
    """Return a validator of an object with a name, an ID or both."""
    either = {f"{kind}Name": text, f"{kind}Id": text}
    return validators.either(*(validators.fields({**(required or {}), name: text}, either) for name in either))


_TEAM = _named("team", {"teamPermissions": _texts})
_SET = _named("appGroupPermissionSet")
_APP_GROUP = validators.fields(
    {},
    {
        "appGroupName": text,
        "appGroupId": text,
        "appGroupPermissions": _texts,
        "appGroupPermissionSets": validators.array(_SET),
        "team": validators.array(_TEAM),
    },
)
_PERMISSIONS = validators.fields(
    {},
    {
        "companyPermissions": validators.array(validators.one_of(*COMPANY_PERMISSIONS)),
        "roles": validators.array(_named("role")),
        "appGroup": validators.array(_APP_GROUP),
    },
)
_REQUIRED: Mapping[str, validators.Validator] = {
    "schemas": validators.array(validators.one_of(USER_SCHEMA), least=1),
    "name": validators.fields({"givenName": text, "familyName": text}),
    "department": validators.one_of(*DEPARTMENTS),
}


def create(call: Call) -> JSONObject:
    """Create new dashboard user account."""
    required = {**_REQUIRED, "userName": validators.email}
    _reject_if_invalid(validators.fields(required, {"permissions": _PERMISSIONS}), call)
    user_name = str(call.body["userName"])
    if _by_name(call, user_name) is not None:
        raise scim_error("User already exists in the database.", 409, "text/json;charset=UTF-8")
    user_id = call.state.ids.uuid("dashboard_user")
    user: JSONObject = {
        "schemas": [USER_SCHEMA],
        "id": user_id,
        "userName": user_name,
        "name": call.body["name"],
        "department": call.body["department"],
        "lastSignInAt": NEVER,
        "permissions": _with_ids(call, call.body.get("permissions")),
    }
    call.state.dashboard_users[user_id] = user
    return user


def details(call: Call) -> JSONObject:
    """Look up existing dashboard user account."""
    return {**_find(call), "createdAt": NEVER}


def update(call: Call) -> JSONObject:
    """Update dashboard user account; the address stays."""
    user = _find(call)
    _reject_if_invalid(validators.fields({**_REQUIRED, "permissions": _PERMISSIONS}), call)
    user["name"], user["department"] = call.body["name"], call.body["department"]
    user["permissions"] = _with_ids(call, call.body["permissions"])
    return user


def delete(call: Call) -> None:
    """Remove dashboard user account."""
    del call.state.dashboard_users[str(_find(call)["id"])]


def search(call: Call) -> JSONObject:
    """Search existing dashboard user account by email."""
    match = _FILTER.fullmatch(call.query.get("filter", ""))
    if match is None:
        raise fatal(BAD_REQUEST, 'filter must be of the form userName eq "user@test.com"')
    user = _by_name(call, match[1])
    found = [{name: value for name, value in user.items() if name != "schemas"}] if user is not None else []
    return {"schemas": [LIST_SCHEMA], "totalResults": len(found), "Resources": found}


def _find(call: Call) -> JSONObject:
    user = call.state.dashboard_users.get(call.path["id"])
    if user is None:
        raise scim_error("User not found", 404)
    return user


def _by_name(call: Call, user_name: str) -> JSONObject | None:
    users = call.state.dashboard_users.values()
    return next((user for user in users if str(user["userName"]).lower() == user_name.lower()), None)


def _reject_if_invalid(validate: validators.Validator, call: Call) -> None:
    reject_if(validate(call.body))


_IDS = {
    "roleName": "roleId",
    "appGroupName": "appGroupId",
    "teamName": "teamId",
    "appGroupPermissionSetName": "appGroupPermissionSetId",
}


def _with_ids(call: Call, value: object) -> object:
    """Return permissions with the ID of everything that is only named."""
    fields, items = as_object(value), as_list(value)
    if items is not None:
        return [_with_ids(call, item) for item in items]
    if fields is None:
        return {} if value is None else value
    added = {
        id_name: f"{sum(str(fields[name]).encode('utf-8', 'surrogatepass')):020x}"
        for name, id_name in _IDS.items()
        if name in fields and id_name not in fields
    }
    return {
        **added,
        **{name: each if isinstance(each, str) else _with_ids(call, each) for name, each in fields.items()},
    }
