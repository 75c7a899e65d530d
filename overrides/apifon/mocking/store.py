"""All rows of the one account."""

from collections.abc import Callable
from typing import Any

from attrs import asdict

from .errors import not_found
from .ids import Ids
from .models import Account, Blocked, Callback, ContactList, Message, OneTimePassword, Subscriber, Token

ACCOUNT_ID = 5411


class Store:
    """Rows by their ids, in the order in which they came."""

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
        """Forget all rows and start the ids over."""
        self.ids.reset()
        self.blocked.clear()
        self.lists.clear()
        self.messages.clear()
        self.passwords.clear()
        self.callbacks.clear()
        self.tokens.clear()
        self.account = Account()

    def milliseconds(self) -> int:
        """Now, as dates of creation and change are given."""
        return int(self.now() * 1000)

    def list_of(self, list_id: str) -> ContactList:
        """The list, or a 404."""
        row = self.lists.get(list_id)
        if row is None:
            raise not_found("list_id")
        return row

    def subscriber_of(self, contacts: ContactList, lookup: str) -> Subscriber:
        """The subscriber by either of its identifiers, or a 404."""
        for row in contacts.subscribers.values():
            if lookup in (row.destination_id, row.email_id):
                return row
        raise not_found("lookup_md5")

    def snapshot(self) -> dict[str, Any]:
        """All rows as JSON values."""
        return {
            "blocked": [asdict(row) for row in self.blocked.values()],
            "lists": [asdict(row) for row in self.lists.values()],
            "messages": [asdict(row) for row in self.messages.values()],
            "passwords": [asdict(row) for row in self.passwords.values()],
            "callbacks": [asdict(row) for row in self.callbacks.values()],
            "tokens": [asdict(row) for row in self.tokens.values()],
            "account": asdict(self.account),
        }


def canonical_destination(text: str) -> str:
    """A mobile number as answers give it: without the plus sign that requests may have."""
    return text.removeprefix("+")
