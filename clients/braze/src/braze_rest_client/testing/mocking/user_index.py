# Copied from overrides/braze/mocking/user_index.py; edit it there.

"""The users of a workspace, and indexes over their identifiers."""

from collections.abc import Iterator, Sequence

from attrs import define, field

from .models import Alias, User


@define
class Users:
    """Users by Braze ID, in the order of their creation."""

    profiles: dict[str, User] = field(factory=dict[str, User])
    _external: dict[str, User] = field(factory=dict[str, User], init=False)
    _aliases: dict[Alias, User] = field(factory=dict[Alias, User], init=False)
    _emails: dict[str, dict[str, User]] = field(factory=dict[str, dict[str, User]], init=False)
    _phones: dict[str, dict[str, User]] = field(factory=dict[str, dict[str, User]], init=False)
    _updates: dict[str, int] = field(factory=dict[str, int], init=False)
    """The number of the last update of each user, by Braze ID."""
    _update: int = field(default=0, init=False)

    def __iter__(self) -> Iterator[User]:
        return iter(list(self.profiles.values()))

    def add(self, braze_id: str, now: float) -> User:
        """Add an anonymous user."""
        user = self.profiles[braze_id] = User(braze_id, now, now)
        self.touch(user, now)
        return user

    def remove(self, user: User) -> None:
        """Delete a user with all identifiers."""
        del self.profiles[user.braze_id], self._updates[user.braze_id]
        for external_id in self.external_ids(user):
            del self._external[external_id]
        for alias in user.aliases:
            del self._aliases[alias]
        self.set_contact(user, "email", None)
        self.set_contact(user, "phone", None)

    def touch(self, user: User, now: float) -> None:
        """Make a user the most recently updated one."""
        user.updated_at = now
        self._update += 1
        self._updates[user.braze_id] = self._update

    def external_ids(self, user: User) -> Sequence[str]:
        """Return the external ID and the deprecated ones."""
        return [*([user.external_id] if user.external_id is not None else []), *user.deprecated_ids]

    def by_external_id(self, external_id: str) -> User | None:
        """Return the user with this external ID, which may be deprecated."""
        return self._external.get(external_id)

    def by_alias(self, alias: Alias) -> User | None:
        """Return the user with this alias; names are case-sensitive."""
        return self._aliases.get(alias)

    def by_contact(self, kind: str, value: str) -> list[User]:
        """Return the users with an e-mail address or a phone number, the most recently updated one last."""
        index = self._emails if kind == "email" else self._phones
        found = index.get(_normal(kind, value), {}).values()
        return sorted(found, key=lambda user: self._updates[user.braze_id])

    def set_external_id(self, user: User, external_id: str) -> None:
        """Identify a user."""
        user.external_id = external_id
        self._external[external_id] = user

    def deprecate_external_id(self, user: User, replacement: str) -> None:
        """Give a user a new external ID; the present one still finds the user."""
        if user.external_id is not None:
            user.deprecated_ids.append(user.external_id)
        self.set_external_id(user, replacement)

    def drop_external_id(self, user: User, external_id: str) -> None:
        """Remove a deprecated external ID."""
        user.deprecated_ids.remove(external_id)
        del self._external[external_id]

    def add_alias(self, user: User, alias: Alias) -> None:
        """Give a user an alias that nobody has."""
        user.aliases.append(alias)
        self._aliases[alias] = user

    def replace_alias(self, user: User, alias: Alias, replacement: Alias) -> None:
        """Rename an alias."""
        del self._aliases[alias]
        user.aliases[user.aliases.index(alias)] = replacement
        self._aliases[replacement] = user

    def set_contact(self, user: User, kind: str, value: str | None) -> None:
        """Set or remove the e-mail address or the phone number of a user."""
        index = self._emails if kind == "email" else self._phones
        before = user.profile.pop(kind, None)
        if isinstance(before, str):
            index[_normal(kind, before)].pop(user.braze_id, None)
        if value is not None:
            user.profile[kind] = value
            index.setdefault(_normal(kind, value), {})[user.braze_id] = user


def _normal(kind: str, value: str) -> str:
    return value.lower() if kind == "email" else value.removeprefix("+")


def prioritized(users: Sequence[User], rules: Sequence[str]) -> User | None:
    """Return the one user whom an ordered `prioritization` leaves; None if it leaves none or several.

    The users come with the most recently updated one last.
    """
    for rule in rules:
        if rule == "identified":
            users = [user for user in users if user.external_id is not None]
        elif rule == "unidentified":
            users = [user for user in users if user.external_id is None]
        elif rule == "most_recently_updated":
            users = users[-1:]
        else:
            users = users[:1]
    return users[0] if len(users) == 1 else None
