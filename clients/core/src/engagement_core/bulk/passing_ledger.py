"""A ledger that does not grow with its run."""

from collections.abc import Mapping

from engagement_core.bulk.ledger import Ledger, Tally, Ticket
from engagement_core.bulk.lines import Outcome
from engagement_core.bulk.rejection import Rejection


class PassingLedger(Ledger):
    """A ledger in memory for one run whose keys cannot come twice, such as places in the input.

    It forgets each chunk that the vendor has processed, but for its rejections; a key that came twice would not be
    noticed.
    """

    def sent(self, ticket: Ticket, outcome: Outcome, rejected: Mapping[str, Rejection]) -> Tally:
        """Note what became of a chunk."""
        tally = super().sent(ticket, outcome, rejected)
        if outcome == "accepted":
            for key in ticket.keys:
                if key not in rejected:
                    self._codes.pop(key, None)
        return tally
