# Copied from overrides/braze/mocking/users.py; edit it there.

"""Deleting, aliasing, identifying and merging users (`user_data`)."""

from collections.abc import Mapping, Sequence

from engagement_core.testing.values import as_list, as_object

from . import validators
from .identities import RULES, alias_fields, as_alias, by_priority, prioritization
from .merging import merge
from .models import Alias, User
from .responses import TOO_MANY_IDS, JSONObject, fatal, reject_if, success
from .state import Call
from .store import Store
from .validators import as_identifier, identifier

MAX_IDS = 50

_NEW_ALIASES = validators.fields(
    {"user_aliases": validators.array(validators.fields({}, {"user_alias": alias_fields}), least=1)}
)
_ALIAS = validators.fields(
    {"alias_name": validators.filled, "alias_label": validators.filled}, {"external_id": validators.text}
)
_ALIAS_UPDATE = validators.fields(
    {
        "alias_updates": validators.array(
            validators.fields(
                {
                    "alias_label": validators.text,
                    "old_alias_name": validators.text,
                    "new_alias_name": validators.text,
                }
            ),
            least=1,
        )
    }
)
_DELETE_RULES = prioritization("identified", "unidentified", "most_recently_updated")


def _contact(kind: str) -> validators.Validator:
    """Return a validator of a contact to delete: a string in block and table, an object with a priority in the text."""
    prioritized = validators.fields({kind: validators.text, "prioritization": _DELETE_RULES})
    return validators.either(validators.text, prioritized)


_DELETE: Mapping[str, validators.Validator] = {
    "external_ids": identifier,
    "user_aliases": alias_fields,
    "braze_ids": validators.text,
    "email_addresses": _contact("email"),
    "phone_numbers": _contact("phone"),
}
_IDENTIFY = validators.fields(
    {},
    {
        "aliases_to_identify": validators.array(
            validators.fields({"external_id": identifier, "user_alias": alias_fields})
        ),
        "emails_to_identify": validators.array(
            validators.fields(
                {"external_id": validators.text, "email": validators.text, "prioritization": prioritization(*RULES)}
            )
        ),
        "phone_numbers_to_identify": validators.array(
            validators.fields(
                {"external_id": validators.text, "phone": validators.text, "prioritization": prioritization(*RULES)}
            )
        ),
        "merge_behavior": validators.one_of("none", "merge"),
    },
)


def new_aliases(call: Call) -> JSONObject:
    """Create new user alias: a taken pair and an unknown external ID change nothing."""
    reject_if(_NEW_ALIASES(call.body))
    # Recorded in 2020: the alias may be nested in `user_alias`.
    given = [
        {**(as_object(each.get("user_alias")) or {}), **each} for each in validators.objects(call.body["user_aliases"])
    ]
    _reject_too_many(given)
    reject_if([f"user_aliases[{index}] {error}" for index, each in enumerate(given) for error in _ALIAS(each)])
    for each in given:
        _add_alias(call, as_alias(each), each.get("external_id"))
    return success(aliases_processed=len(given))


def _add_alias(call: Call, alias: Alias, owner: object) -> None:
    users = call.store.users
    if users.by_alias(alias) is not None:
        return
    external_id = as_identifier(owner)
    user = call.store.add_user(call.now) if external_id is None else users.by_external_id(external_id)
    if user is not None:
        users.add_alias(user, alias)
        users.touch(user, call.now)


def update_aliases(call: Call) -> JSONObject:
    """Update user alias; an unknown pair, or a name that is taken, changes nothing."""
    reject_if(_ALIAS_UPDATE(call.body))
    updates = validators.objects(call.body["alias_updates"])
    _reject_too_many(updates)
    users = call.store.users
    for update in updates:
        label = str(update["alias_label"])
        old, new = (Alias(label, str(update[name])) for name in ("old_alias_name", "new_alias_name"))
        user = users.by_alias(old)
        if user is not None and users.by_alias(new) is None:
            users.replace_alias(user, old, new)
            users.touch(user, call.now)
    return success()


def delete(call: Call) -> JSONObject:
    """Delete users by one kind of identifier."""
    named = [name for name in _DELETE if name in call.body]
    if len(named) != 1:
        raise fatal("Bad Request", f"exactly one of {', '.join(_DELETE)} is required")
    reject_if(validators.fields({named[0]: validators.array(_DELETE[named[0]], least=1)})(call.body))
    given = as_list(call.body[named[0]]) or []
    _reject_too_many(given)
    found = {user.braze_id: user for each in given for user in _to_delete(call.store, named[0], each)}
    for user in found.values():
        call.store.users.remove(user)
    return {"deleted": len(found), "message": "success"}


def _to_delete(store: Store, kind: str, given: object) -> Sequence[User]:
    match kind:
        case "external_ids":
            user = store.users.by_external_id(as_identifier(given) or "")
        case "user_aliases":
            user = store.users.by_alias(as_alias(given))
        case "braze_ids":
            user = store.users.profiles.get(str(given))
        case _:
            contact = "email" if kind == "email_addresses" else "phone"
            prioritized = as_object(given) or {contact: given}
            user = by_priority(store, contact, prioritized[contact], prioritized.get("prioritization"))
    return [user] if user is not None else []


def identify(call: Call) -> JSONObject:
    """Identify users; what matches no user, or several, is ignored."""
    reject_if(_IDENTIFY(call.body))
    kinds = {"aliases_to_identify": "", "emails_to_identify": "email", "phone_numbers_to_identify": "phone"}
    given = [(kind, each) for name, kind in kinds.items() for each in validators.objects(call.body.get(name))]
    if not given:
        raise fatal("Bad Request", f"one of {', '.join(kinds)} is required")
    _reject_too_many(given)
    for kind, each in given:
        if kind:
            user = by_priority(call.store, kind, each[kind], each["prioritization"])
        else:
            user = call.store.users.by_alias(as_alias(each["user_alias"]))
        if user is not None:
            _identify(call, user, as_identifier(each["external_id"]) or "")
    return success(aliases_processed=len(given))


def _identify(call: Call, user: User, external_id: str) -> None:
    target = call.store.users.by_external_id(external_id)
    if target is None and user.external_id is None:
        call.store.users.set_external_id(user, external_id)
        call.store.users.touch(user, call.now)
    elif target is not None and target is not user:
        merge(call.store, user, target, call.now, data=call.body.get("merge_behavior") != "none")


def merge_users(call: Call) -> JSONObject:
    """Merge users: queued, in an order that the documentation does not guarantee."""
    updates = as_list(call.body.get("merge_updates"))
    objects = validators.objects(updates)
    if updates is None or len(objects) != len(updates):
        raise fatal("'merge_updates' must be an array of objects")
    if len(updates) > MAX_IDS:
        raise fatal("a single request may not contain more than 50 merge updates")
    for update in objects:
        if update.keys() != {"identifier_to_merge", "identifier_to_keep"}:
            raise fatal("'merge_updates' must only have 'identifier_to_merge' and 'identifier_to_keep'")
        if not all(_is_identifier(each) for each in update.values()):
            raise fatal(
                "identifiers must be objects with an 'external_id' property that is a string, 'user_alias' property "
                "that is an object, 'email' property that is a string, or 'phone' property that is a string"
            )
    call.state.after(call.state.settings.processing_seconds, lambda: _merge_all(call, objects))
    return success()


def _is_identifier(value: object) -> bool:
    fields = as_object(value) or {}
    named = [name for name in ("external_id", "user_alias", "email", "phone") if name in fields]
    if len(named) != 1:
        return False
    name = named[0]
    if name == "user_alias":
        return not alias_fields(fields[name])
    needs_priority = name != "external_id"
    rules = prioritization(*RULES)
    return isinstance(fields[name], str) and not (needs_priority and rules(fields.get("prioritization")))


def _merge_all(call: Call, updates: Sequence[JSONObject]) -> None:
    for update in updates:
        merged = _identified(call.store, as_object(update["identifier_to_merge"]) or {})
        kept = _identified(call.store, as_object(update["identifier_to_keep"]) or {})
        if merged is not None and kept is not None and merged is not kept:
            merge(call.store, merged, kept, call.now)


def _identified(store: Store, fields: JSONObject) -> User | None:
    if "external_id" in fields:
        return store.users.by_external_id(str(fields["external_id"]))
    if "user_alias" in fields:
        return store.users.by_alias(as_alias(fields["user_alias"]))
    kind = "email" if "email" in fields else "phone"
    return by_priority(store, kind, fields[kind], fields.get("prioritization"))


def _reject_too_many(given: Sequence[object]) -> None:
    if len(given) > MAX_IDS:
        raise fatal(TOO_MANY_IDS)
