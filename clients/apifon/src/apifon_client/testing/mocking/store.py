# Copied from overrides/apifon/mocking/store.py; edit it there.

"""The state of the mock: all models of the account."""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from attrs import asdict
from starlette.requests import Request

from .errors import not_found
from .ids import Ids
from .models import (
    Account,
    Blocked,
    Callback,
    ContactList,
    GdprField,
    Group,
    Message,
    OneTimePassword,
    Option,
    Subscriber,
    SubscriberField,
    Token,
)

ACCOUNT_ID = 5411
Part = TypeVar("Part", SubscriberField, GdprField, Group, Option)


class Store:
    """Models by ID, in insertion order."""

    def __init__(self, now: Callable[[], float]) -> None:
        self.now = now
        self.ids = Ids()
        self.blocked: dict[str, Blocked] = {}
        self.lists: dict[str, ContactList] = {}
        self.messages: dict[str, Message] = {}
        self.passwords: dict[str, OneTimePassword] = {}
        self.callbacks: dict[int, Callback] = {}
        self.tokens: dict[str, Token] = {}
        self.account = Account()

    def clear(self) -> None:
        """Delete all models and reset the IDs."""
        self.ids.reset()
        self.blocked.clear()
        self.lists.clear()
        self.messages.clear()
        self.passwords.clear()
        self.callbacks.clear()
        self.tokens.clear()
        self.account = Account()

    def milliseconds(self) -> int:
        """Return the current time in milliseconds, the unit of creation and update dates."""
        return int(self.now() * 1000)

    def list_of(self, list_id: str) -> ContactList:
        """Return the list; raise a 404 if it does not exist."""
        model = self.lists.get(list_id)
        if model is None:
            raise not_found("list_id")
        return model

    def subscriber_of(self, contacts: ContactList, lookup: str) -> Subscriber:
        """Return the subscriber by either identifier; raise a 404 if it does not exist."""
        for model in contacts.subscribers.values():
            if lookup in (model.destination_id, model.email_id):
                return model
        raise not_found("lookup_md5")

    def snapshot(self) -> dict[str, Any]:
        """Return all models as JSON values."""
        return {
            "blocked": [asdict(model) for model in self.blocked.values()],
            "lists": [asdict(model) for model in self.lists.values()],
            "messages": [asdict(model) for model in self.messages.values()],
            "passwords": [asdict(model) for model in self.passwords.values()],
            "callbacks": [asdict(model) for model in self.callbacks.values()],
            "tokens": [asdict(model) for model in self.tokens.values()],
            "account": asdict(self.account),
        }


def canonical_destination(text: str) -> str:
    """Return a mobile number as in responses: without the plus sign that requests may have."""
    return text.removeprefix("+")


def part_of(parts: Iterable[Part], request: Request, parameter: str) -> Part:
    """Return the part of a list that a path parameter names; raise a 404 if it does not exist."""
    for part in parts:
        if part.field == request.path_params[parameter]:
            return part
    raise not_found(parameter)
