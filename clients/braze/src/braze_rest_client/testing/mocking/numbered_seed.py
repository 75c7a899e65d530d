# Copied from overrides/braze/mocking/numbered_seed.py; edit it there.

"""A seed of numbered models, for lists of several pages."""

from typing import Self

from attrs import define, field, fields_dict

from engagement_core.testing.values import check, fields_of

from . import seed_ids as ids
from .content_models import ContentBlock, Definition, Integration, InvalidPhone, Template
from .models import Campaign, Canvas, Occurrence, Segment
from .state import State
from .store import Store

_COUNT = check("an integer from 0 to 100000", lambda value: type(value) is int and 0 <= value <= 100_000)


@define(kw_only=True)
class NumberedSeed:
    """How many models of each kind to add to the first workspace."""

    users: int = field(default=0, validator=_COUNT)
    """Users with an external ID, an e-mail address and the subscription of the e-mail group."""
    segments: int = field(default=0, validator=_COUNT)
    campaigns: int = field(default=0, validator=_COUNT)
    canvases: int = field(default=0, validator=_COUNT)
    events: int = field(default=0, validator=_COUNT)
    """Custom events with different names, occurred and defined."""
    products: int = field(default=0, validator=_COUNT)
    attributes: int = field(default=0, validator=_COUNT)
    items: int = field(default=0, validator=_COUNT)
    """Items of the catalog in the seed."""
    content_blocks: int = field(default=0, validator=_COUNT)
    email_templates: int = field(default=0, validator=_COUNT)
    integrations: int = field(default=0, validator=_COUNT)
    unsubscribes: int = field(default=0, validator=_COUNT)
    hard_bounces: int = field(default=0, validator=_COUNT)
    invalid_phones: int = field(default=0, validator=_COUNT)

    @classmethod
    def from_json(cls, value: object) -> Self:
        """Read a control request.

        Raises:
            ValueError: A field is unknown or invalid.
        """
        return cls(**fields_of(value, "a numbered seed", fields_dict(cls)))

    def add_to(self, state: State, store: Store) -> None:
        """Add the models; a higher number means a later time of creation."""
        now = state.now()
        self._add_users(store, now)
        self._add_exports(store, now)
        self._add_content(store, now)
        for number in range(1, self.unsubscribes + 1):
            store.set_email_state(f"unsubscribed-{number:06d}@example.com", "unsubscribed", now)
        for number in range(1, self.hard_bounces + 1):
            store.hard_bounces[f"bounced-{number:06d}@example.com"] = now
        for number in range(1, self.invalid_phones + 1):
            store.invalid_phones[f"+1425{number:07d}"] = InvalidPhone(now, "deactivated")

    def _add_users(self, store: Store, now: float) -> None:
        for number in range(1, self.users + 1):
            user = store.add_user(now, f"numbered-{number:06d}")
            store.users.set_contact(user, "email", f"numbered-{number:06d}@example.com")
            user.groups[ids.EMAIL_GROUP_ID] = "subscribed"

    def _add_exports(self, store: Store, now: float) -> None:
        for number in range(1, self.segments + 1):
            segment = Segment(id=store.ids.uuid("segment"), name=f"Segment {number}", created_at=now + number)
            store.segments[segment.id] = segment
        for number in range(1, self.campaigns + 1):
            at, name = now + number, f"Campaign {number}"
            campaign = Campaign(id=store.ids.uuid("campaign"), name=name, created_at=at, updated_at=at)
            store.campaigns[campaign.id] = campaign
        for number in range(1, self.canvases + 1):
            at, name = now + number, f"Canvas {number}"
            canvas = Canvas(id=store.ids.uuid("canvas"), name=name, created_at=at, updated_at=at)
            store.canvases[canvas.id] = canvas
        for number in range(1, self.events + 1):
            name = f"event {number:06d}"
            store.events.append(Occurrence(name, ids.APP_ID, ids.BRAZE_ID, now))
            store.event_definitions[name] = Definition(name)
        for number in range(1, self.products + 1):
            store.purchases.append(Occurrence(f"product {number:06d}", ids.APP_ID, ids.BRAZE_ID, now, 1, 1.0))
        for number in range(1, self.attributes + 1):
            name = f"attribute {number:06d}"
            store.attribute_definitions[name] = Definition(name)

    def _add_content(self, store: Store, now: float) -> None:
        for number in range(1, self.items + 1):
            item_id = f"item-{number:06d}"
            store.catalogs[ids.CATALOG].items[item_id] = {"id": item_id, "Name": f"Item {number}"}
        for number in range(1, self.content_blocks + 1):
            block = ContentBlock(
                id=store.ids.uuid("content_block"),
                name=f"block-{number:06d}",
                content="Hello",
                created_at=now,
                last_edited=now,
            )
            store.content_blocks[block.id] = block
        for number in range(1, self.email_templates + 1):
            fields: dict[str, object] = {"template_name": f"template {number:06d}", "subject": "Hello", "body": "Hello"}
            template = Template(id=store.ids.uuid("email_template"), created_at=now, updated_at=now, fields=fields)
            store.email_templates[template.id] = template
        for number in range(1, self.integrations + 1):
            integration = Integration(
                id=store.ids.uuid("integration"),
                name=f"Integration {number}",
                type="attributes",
                status="active",
                warehouse="snowflake",
                updated_at=now,
            )
            store.integrations[integration.id] = integration
