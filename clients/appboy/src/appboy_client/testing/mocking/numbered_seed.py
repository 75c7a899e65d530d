# Copied from overrides/appboy/mocking/numbered_seed.py; edit it there.

"""A seed of numbered models, for lists of several pages."""

from typing import Self

from attrs import define, field, fields_dict

from engagement_core.testing.values import fields_of

from .catalog import new_campaign, new_card
from .models import Segment
from .seed_ids import APPBOY_ID, USER_ID
from .seeds import buy, track
from .settings import count_up_to
from .state import State

_COUNT = count_up_to(100_000)


@define(kw_only=True)
class NumberedSeed:
    """How many models of each kind to add."""

    segments: int = field(default=0, validator=_COUNT)
    campaigns: int = field(default=0, validator=_COUNT)
    cards: int = field(default=0, validator=_COUNT)
    events: int = field(default=0, validator=_COUNT)
    """Custom events with different names."""
    products: int = field(default=0, validator=_COUNT)
    unsubscribes: int = field(default=0, validator=_COUNT)
    """Addresses that unsubscribed just now."""

    @classmethod
    def from_json(cls, value: object) -> Self:
        """Read a control request.

        Raises:
            ValueError: A field is unknown or invalid.
        """
        return cls(**fields_of(value, "a numbered seed", fields_dict(cls)))

    def add_to(self, state: State) -> None:
        """Add the models; a higher number means a later time of creation."""
        store, now = state.store, state.now()
        for number in range(1, self.segments + 1):
            segment_id, created = store.ids.next("segment"), now + number
            store.segments[segment_id] = Segment(
                id=segment_id, name=f"Segment {number}", created_at=created, updated_at=created
            )
        for number in range(1, self.campaigns + 1):
            campaign_id = store.ids.next("campaign")
            store.campaigns[campaign_id] = new_campaign(campaign_id, f"Campaign {number}", now + number)
        for number in range(1, self.cards + 1):
            card_id = store.ids.next("card")
            store.cards[card_id] = new_card(card_id, "NewsItem", f"Card {number}", now + number)
        user = store.user(USER_ID) or store.add_user(USER_ID, now, APPBOY_ID)
        for number in range(1, self.events + 1):
            track(state, user, f"event {number:06d}", now)
        for number in range(1, self.products + 1):
            buy(state, user, f"product {number:06d}", now)
        for number in range(1, self.unsubscribes + 1):
            store.set_email_state(f"unsubscribed-{number:06d}@example.com", "unsubscribed", now)
