# Copied from overrides/braze/mocking/merging.py; edit it there.

"""Merging one user into another (`users_merge` and `users_identify`, "Merge behavior")."""

from .models import Counts, User
from .store import Store
from .times import parse_any

_FIELDS = (
    "first_name",
    "last_name",
    "gender",
    "dob",
    "time_zone",
    "home_city",
    "country",
    "language",
)
"""Taken over if the kept user does not have them; e-mail address and phone number, too."""


def merge(store: Store, merged: User, kept: User, now: float, *, data: bool = True) -> None:
    """Merge a user into another and delete it; without data only push tokens and received messages move."""
    contacts = {kind: merged.profile.get(kind) for kind in ("email", "phone")}
    # An alias-only profile gives its aliases to the kept user; a merged external ID finds nobody any more.
    aliases = [] if merged.external_id is not None else list(merged.aliases)
    store.users.remove(merged)
    kept.push_tokens += [token for token in merged.push_tokens if token not in kept.push_tokens]
    for source_id, at in merged.received.items():
        kept.received[source_id] = max(at, kept.received.get(source_id, at))
    if data:
        for kind, value in contacts.items():
            if isinstance(value, str) and kept.profile.get(kind) is None:
                store.users.set_contact(kept, kind, value)
        _merge_profile(merged, kept)
        _merge_counts(kept.events, merged.events)
        _merge_counts(kept.purchases, merged.purchases)
        kept.revenue += merged.revenue
    for alias in aliases:
        store.users.add_alias(kept, alias)
    store.users.touch(kept, now)


def _merge_profile(merged: User, kept: User) -> None:
    for name in _FIELDS:
        if name in merged.profile:
            kept.profile.setdefault(name, merged.profile[name])
    for name, pick in (("date_of_first_session", min), ("date_of_last_session", max)):
        dates = [user.profile[name] for user in (merged, kept) if parse_any(user.profile.get(name)) is not None]
        if dates:
            kept.profile[name] = pick(dates, key=lambda date: parse_any(date) or 0.0)
    for name, value in merged.custom.items():
        kept.custom.setdefault(name, value)
    for name, value in merged.observed.items():
        kept.observed.setdefault(name, value)


def _merge_counts(kept: dict[str, Counts], merged: dict[str, Counts]) -> None:
    for name, counts in merged.items():
        if name in kept:
            kept[name].add(counts.first, counts.last, counts.count)
        else:
            kept[name] = counts
