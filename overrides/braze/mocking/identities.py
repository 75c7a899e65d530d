"""The five identifiers of a user (`users_track`: "Identifier resolution")."""

from collections.abc import Sequence

from engagement_core.testing.values import as_object, as_texts

from . import validators
from .models import Alias, User
from .responses import JSONObject
from .store import Store
from .user_index import prioritized
from .validators import VALID, as_identifier

PRIMARY = ("external_id", "user_alias", "braze_id")
SECONDARY = ("email", "phone")
MAX_EXTERNAL_ID_BYTES = 987
RULES = ("identified", "unidentified", "most_recently_updated", "least_recently_updated")

alias_fields = validators.fields({"alias_name": validators.filled, "alias_label": validators.filled})


def prioritization(*rules: str) -> validators.Validator:
    """Return a validator of a `prioritization` with these rules, of which `identified` and `unidentified` exclude
    each other.
    """
    ordered = validators.array(validators.one_of(*rules), least=1)

    def validate(value: object) -> Sequence[str]:
        both = {"identified", "unidentified"} <= set(as_texts(value) or ())
        return ("must not have both identified and unidentified",) if both else ordered(value)

    return validate


def as_alias(value: object) -> Alias:
    """Return a validated user alias object."""
    alias = as_object(value) or {}
    return Alias(str(alias.get("alias_label")), str(alias.get("alias_name")))


def check(store: Store, tracked: JSONObject) -> Sequence[str]:
    """Return the errors of the identifiers of a tracked object."""
    primary = [name for name in PRIMARY if name in tracked]
    if len(primary) > 1:
        return (f"only one of {', '.join(PRIMARY)} may be given",)
    if not primary and not any(name in tracked for name in SECONDARY):
        return (f"one of {', '.join((*PRIMARY, *SECONDARY))} is required",)
    external_id = as_identifier(tracked.get("external_id"))
    if "external_id" in tracked:
        if external_id is None:
            return ("external_id must be a string",)
        if len(external_id.encode("utf-8", "surrogatepass")) > MAX_EXTERNAL_ID_BYTES:
            return ("EXTERNAL_USER_ID_TOO_LARGE",)
        if external_id in store.blocked_ids:
            return ("BLACKLISTED_EXTERNAL_USER_ID",)
    if "user_alias" in tracked:
        return [f"user_alias {error}" for error in alias_fields(tracked["user_alias"])]
    if "braze_id" in tracked and not isinstance(tracked["braze_id"], str):
        return ("braze_id must be a string",)
    if primary:
        return VALID
    if "email" in tracked:
        return VALID if validators.is_email(tracked["email"]) else ("EMAIL_BAD_FORMAT",)
    return [f"phone {error}" for error in validators.phone(tracked["phone"])]


def find(store: Store, tracked: JSONObject) -> User | None:
    """Return the user of a checked object."""
    if "external_id" in tracked:
        return store.users.by_external_id(as_identifier(tracked["external_id"]) or "")
    if "user_alias" in tracked:
        return store.users.by_alias(as_alias(tracked["user_alias"]))
    if "braze_id" in tracked:
        return store.users.profiles.get(str(tracked["braze_id"]))
    kind = "email" if "email" in tracked else "phone"
    found = store.users.by_contact(kind, str(tracked[kind]))
    identified = [user for user in found if user.external_id is not None]
    return next(reversed(identified or found), None)


def find_or_create(store: Store, tracked: JSONObject, now: float) -> User | None:
    """Return the user of a checked object, who is created unless only existing users are updated."""
    user = find(store, tracked)
    # With a user alias, "Update Only" is the default.
    only_existing = tracked.get("_update_existing_only", "user_alias" in tracked) is not False
    if user is not None or only_existing or "braze_id" in tracked:
        return user
    user = store.add_user(now, as_identifier(tracked.get("external_id")))
    if "user_alias" in tracked:
        store.users.add_alias(user, as_alias(tracked["user_alias"]))
    return user


def by_priority(store: Store, kind: str, value: object, rules: object) -> User | None:
    """Return the one user with an e-mail address or a phone number whom a prioritization leaves."""
    return prioritized(store.users.by_contact(kind, str(value)), as_texts(rules) or [])
