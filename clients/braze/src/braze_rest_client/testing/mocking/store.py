# Copied from overrides/braze/mocking/store.py; edit it there.

"""The models of one workspace."""

from collections import Counter

from attrs import Factory, define, field

from .content_models import (
    Asset,
    Callback,
    Catalog,
    ContentBlock,
    Definition,
    EmailState,
    Export,
    Integration,
    InvalidPhone,
    PreferenceCenter,
    SdkKey,
    Template,
)
from .models import (
    App,
    Campaign,
    Canvas,
    Locale,
    Occurrence,
    Segment,
    SubscriptionGroup,
    User,
)
from .responses import JSONObject
from .sending_models import Delivery, Schedule
from .user_index import Users


@define
class Ids:
    """Creates identifiers that are the same in every run."""

    _workspace: int
    _counts: Counter[str] = field(factory=Counter[str], init=False)

    def uuid(self, kind: str) -> str:
        """Return a new identifier in the form of a UUID."""
        self._counts[kind] += 1
        return f"{self._workspace:08x}-{sum(kind.encode()) % 0xFFFF:04x}-4000-8000-{self._counts[kind]:012d}"

    def hexadecimal(self, kind: str, length: int = 24) -> str:
        """Return a new identifier of hexadecimal digits."""
        self._counts[kind] += 1
        return f"{self._workspace:x}{sum(kind.encode()) % 0xFFFF:04x}{self._counts[kind]:0{length - 5}x}"


@define
class Store:
    """A workspace; the models are in the order of their creation."""

    id: str
    name: str
    ids: Ids
    users: Users = Factory(Users)
    events: list[Occurrence] = Factory(list[Occurrence])
    purchases: list[Occurrence] = Factory(list[Occurrence])
    sessions: list[Occurrence] = Factory(list[Occurrence])
    uninstalls: list[Occurrence] = Factory(list[Occurrence])
    apps: dict[str, App] = Factory(dict[str, App])
    segments: dict[str, Segment] = Factory(dict[str, Segment])
    campaigns: dict[str, Campaign] = Factory(dict[str, Campaign])
    canvases: dict[str, Canvas] = Factory(dict[str, Canvas])
    groups: dict[str, SubscriptionGroup] = Factory(dict[str, SubscriptionGroup])
    tags: set[str] = Factory(set[str])
    locales: dict[str, Locale] = Factory(dict[str, Locale])
    attribute_definitions: dict[str, Definition] = Factory(dict[str, Definition])
    event_definitions: dict[str, Definition] = Factory(dict[str, Definition])
    deliveries: list[Delivery] = Factory(list[Delivery])
    schedules: dict[str, Schedule] = Factory(dict[str, Schedule])
    send_ids: dict[str, str] = Factory(dict[str, str])
    """Campaigns by send ID."""
    external_sends: dict[str, float] = Factory(dict[str, float])
    """When a transactional e-mail was sent, by `external_send_id`."""
    live_activities: dict[str, JSONObject] = Factory(dict[str, JSONObject])
    email_states: dict[str, EmailState] = Factory(dict[str, EmailState])
    hard_bounces: dict[str, float] = Factory(dict[str, float])
    spam: dict[str, float] = Factory(dict[str, float])
    invalid_phones: dict[str, InvalidPhone] = Factory(dict[str, InvalidPhone])
    blocked_ids: set[str] = Factory(set[str])
    """External IDs of dummy users, which `/users/track` refuses."""
    catalogs: dict[str, Catalog] = Factory(dict[str, Catalog])
    content_blocks: dict[str, ContentBlock] = Factory(dict[str, ContentBlock])
    email_templates: dict[str, Template] = Factory(dict[str, Template])
    webhook_templates: dict[str, Template] = Factory(dict[str, Template])
    preference_centers: dict[str, PreferenceCenter] = Factory(dict[str, PreferenceCenter])
    integrations: dict[str, Integration] = Factory(dict[str, Integration])
    assets: dict[str, Asset] = Factory(dict[str, Asset])
    sdk_keys: dict[str, SdkKey] = Factory(dict[str, SdkKey])
    push_credentials: dict[str, str] = Factory(dict[str, str])
    """The platform of the last credentials, by app; the credentials themselves are not kept."""
    exports: dict[str, Export] = Factory(dict[str, Export])
    callbacks: list[Callback] = Factory(list[Callback])

    def add_user(self, now: float, external_id: str | None = None) -> User:
        """Add a user profile."""
        user = self.users.add(self.ids.hexadecimal("user"), now)
        if external_id is not None:
            self.users.set_external_id(user, external_id)
        return user

    def set_email(self, user: User, email: str | None) -> None:
        """Set the address of a user, who takes over a state that was set for it before."""
        self.users.set_contact(user, "email", email)
        known = self.email_states.get(email.lower()) if email is not None else None
        if known is not None:
            user.profile["email_subscribe"] = known.state

    def set_email_state(self, email: str, state: str, now: float) -> None:
        """Set the subscription state of an address and of all users who have it."""
        self.email_states[email.lower()] = EmailState(state, now)
        for user in self.users.by_contact("email", email):
            user.profile["email_subscribe"] = state

    def set_group_state(self, user: User, group: SubscriptionGroup, state: str) -> None:
        """Set the state of a user in a subscription group, and of all users with the same address or number."""
        contact = user.profile.get("email" if group.channel == "email" else "phone")
        same = self.users.by_contact("email" if group.channel == "email" else "phone", str(contact)) if contact else []
        for each in [user, *same]:
            each.groups[group.id] = state
