# Copied from overrides/appboy/mocking/store.py; edit it there.

"""The models of the app group, and indexes over them."""

from collections import Counter

from attrs import Factory, define, field

from .models import (
    App,
    Callback,
    Campaign,
    Card,
    Delivery,
    EmailState,
    Event,
    Purchase,
    PushToken,
    RawExport,
    Schedule,
    Segment,
    Session,
    Uninstall,
    User,
)

_ID_PREFIXES = {
    "user": "a0000001",
    "schedule": "a0000002",
    "export": "a0000003",
    "segment": "a0000004",
    "campaign": "a0000005",
    "card": "a0000006",
}


class Ids:
    """Creates identifiers that are the same in every run."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def next(self, kind: str) -> str:
        """Return a new identifier in the form of a UUID."""
        self._counts[kind] += 1
        return f"{_ID_PREFIXES[kind]}-0000-4000-8000-{self._counts[kind]:012d}"


HIDDEN = ("ids", "_by_external_id", "_by_email", "_by_token")
"""Fields that are derived from others, and the counters of IDs."""


@define
class Store:
    """Models in the order of their creation."""

    ids: Ids = Factory(Ids)
    users: dict[str, User] = Factory(dict[str, User])
    """By Appboy id."""
    events: list[Event] = Factory(list[Event])
    purchases: list[Purchase] = Factory(list[Purchase])
    sessions: list[Session] = Factory(list[Session])
    uninstalls: list[Uninstall] = Factory(list[Uninstall])
    apps: dict[str, App] = Factory(dict[str, App])
    segments: dict[str, Segment] = Factory(dict[str, Segment])
    campaigns: dict[str, Campaign] = Factory(dict[str, Campaign])
    cards: dict[str, Card] = Factory(dict[str, Card])
    schedules: dict[str, Schedule] = Factory(dict[str, Schedule])
    deliveries: list[Delivery] = Factory(list[Delivery])
    email_states: dict[str, EmailState] = Factory(dict[str, EmailState])
    bounces: list[str] = Factory(list[str])
    spam: list[str] = Factory(list[str])
    callbacks: list[Callback] = Factory(list[Callback])
    raw_exports: list[RawExport] = Factory(list[RawExport])
    _by_external_id: dict[str, User] = field(factory=dict[str, User], init=False)
    _by_email: dict[str, dict[str, User]] = field(factory=dict[str, dict[str, User]], init=False)
    _by_token: dict[PushToken, User] = field(factory=dict[PushToken, User], init=False)

    def user(self, external_id: str) -> User | None:
        """Return the user with this external ID."""
        return self._by_external_id.get(external_id)

    def add_user(self, external_id: str | None, now: float, appboy_id: str | None = None) -> User:
        """Add a profile; an anonymous one has no external ID."""
        user = User(appboy_id or self.ids.next("user"), external_id, now)
        self.users[user.appboy_id] = user
        if external_id is not None:
            self._by_external_id[external_id] = user
        return user

    def delete_user(self, user: User) -> None:
        """Remove a profile; events, purchases and deliveries stay."""
        del self.users[user.appboy_id]
        if user.external_id is not None:
            del self._by_external_id[user.external_id]
        for token in user.push_tokens:
            del self._by_token[token]
        self._forget_email(user)

    def set_email(self, user: User, email: str) -> None:
        """Set the address of a user, who takes over a state that was set for it before."""
        self._forget_email(user)
        user.profile["email"] = email
        self._by_email.setdefault(email, {})[user.appboy_id] = user
        if email in self.email_states:
            user.profile["email_subscribe"] = self.email_states[email].state

    def set_email_state(self, email: str, state: str, now: float) -> None:
        """Set the subscription state of an address and of all users who have it."""
        self.email_states[email] = EmailState(state, now)
        for user in self._by_email.get(email, {}).values():
            user.profile["email_subscribe"] = state

    def has_token(self, token: PushToken) -> bool:
        """Whether a push token belongs to a user."""
        return token in self._by_token

    def add_token(self, user: User, token: PushToken) -> None:
        """Move a push token to a user, and delete the temporary profile of its import."""
        owner = self._by_token.get(token)
        if owner is user:
            return
        self.remove_token(token)
        if owner is not None and owner.external_id is None and not owner.push_tokens:
            self.delete_user(owner)
        user.push_tokens.append(token)
        self._by_token[token] = user

    def remove_token(self, token: PushToken) -> None:
        """Remove a push token from its user, if there is one."""
        owner = self._by_token.pop(token, None)
        if owner is not None:
            owner.push_tokens.remove(token)

    def _forget_email(self, user: User) -> None:
        email = user.profile.get("email")
        if isinstance(email, str) and email in self._by_email:
            self._by_email[email].pop(user.appboy_id, None)
