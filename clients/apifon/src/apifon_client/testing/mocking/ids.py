# Copied from overrides/apifon/mocking/ids.py; edit it there.

"""Ids that look like the vendor's and come out the same after every reset."""

from hashlib import md5, sha256
from uuid import UUID

SHORT_CODE_ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz"


def md5_of(text: str) -> str:
    """The digest by which subscribers are looked up ("Get Subscriber", destination_id and email_id)."""
    return md5(text.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()


def uuid_of(text: str) -> str:
    """A uuid that follows from a text alone."""
    return str(UUID(bytes=sha256(text.encode("utf-8", "surrogatepass")).digest()[:16], version=4))


class Ids:
    """New ids from one counter."""

    FIRST = 0x1000
    """Smaller numbers are left to the seeded rows."""

    def __init__(self) -> None:
        self._next = self.FIRST

    def reset(self) -> None:
        """Start over."""
        self._next = self.FIRST

    def number(self) -> int:
        """The next number."""
        self._next += 1
        return self._next

    def object_id(self) -> str:
        """24 hexadecimal digits, as lists and subscribers have."""
        return f"{self.number():024x}"

    def uuid(self) -> str:
        """As requests and messages have."""
        return uuid_of(f"id {self.number()}")

    def code(self, alphabet: str, length: int) -> str:
        """A text over an alphabet, as short links and one time passwords have."""
        digest = int.from_bytes(sha256(f"code {self.number()}".encode()).digest(), "big")
        letters: list[str] = []
        for _ in range(length):
            digest, index = divmod(digest, len(alphabet))
            letters.append(alphabet[index])
        return "".join(letters)
