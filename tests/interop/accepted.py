"""Accepted findings of the linters and faults of a peer, from accepted.toml."""

import tomllib
from collections.abc import Collection

import msgspec
from attrs import frozen

from tests.interop.linters import Finding
from tests.interop.node import HERE

FILE = HERE / "accepted.toml"


@frozen
class Accepted:
    """An accepted finding."""

    vendor: str
    rules: Collection[str]
    pointers: Collection[str]
    reason: str

    def covers(self, vendor: str, finding: Finding) -> bool:
        """Whether it accepts a finding."""
        return vendor == self.vendor and finding.rule in self.rules and finding.pointer in self.pointers

    def unused(self, vendor: str, found: Collection[Finding]) -> list[str]:
        """Its rules and pointers that match no finding in a vendor's document."""
        rules = {finding.rule for finding in found if self.covers(vendor, finding)}
        pointers = {finding.pointer for finding in found if self.covers(vendor, finding)}
        return sorted((set(self.rules) - rules) | (set(self.pointers) - pointers))


@frozen
class PeerFault:
    """A difference between npm's braze-api and our mock that is a fault of the former."""

    call: str
    message: str
    """A part of the error."""
    reason: str


@frozen
class _File:
    accepted: list[Accepted]
    peer: list[PeerFault]


def load_accepted() -> list[Accepted]:
    """Read the accepted findings; raises msgspec.ValidationError if a key is missing or has the wrong type."""
    return _read().accepted


def load_peer_faults() -> list[PeerFault]:
    """Read the faults of the peer; raises msgspec.ValidationError if a key is missing or has the wrong type."""
    return _read().peer


def _read() -> _File:
    return msgspec.convert(tomllib.loads(FILE.read_text(encoding="utf-8")), _File)
