# Copied from overrides/appboy/mocking/models.py; edit it there.

"""The models of the mock's state."""

from attrs import Factory, define, frozen

from .moments import Moment


@frozen
class App:
    """One app of the app group ("App Identifier Explanation")."""

    id: str
    name: str
    platform: str


@frozen
class PushToken:
    """The push token of one device and app."""

    app_id: str
    token: str


@define
class Counts:
    """How often a user did something: an event by name, or a purchase by product."""

    first: float
    last: float
    count: int

    def add(self, at: float, times: int) -> None:
        """Add to the count."""
        self.first, self.last = min(self.first, at), max(self.last, at)
        self.count += times


@define
class Receipt:
    """The last message of a campaign that a user received."""

    last_received: float
    variation_id: str | None
    in_control: bool = False
    engaged: dict[str, bool] = Factory(dict[str, bool])
    converted: bool = False


@define
class User:
    """One user profile."""

    appboy_id: str
    external_id: str | None
    """None for the temporary profile of an imported push token."""
    created_at: float
    app_id: str | None = None
    """The app in which the user was first seen, if a request named it."""
    profile: dict[str, object] = Factory(dict[str, object])
    """The fields listed in "Appboy User Profile Fields"."""
    custom: dict[str, object] = Factory(dict[str, object])
    """The custom attributes."""
    push_tokens: list[PushToken] = Factory(list[PushToken])
    events: dict[str, Counts] = Factory(dict[str, Counts])
    purchases: dict[str, Counts] = Factory(dict[str, Counts])
    revenue: float = 0.0
    received: dict[str, Receipt] = Factory(dict[str, Receipt])
    """Campaigns received, by their id."""
    observed: dict[str, object] = Factory(dict[str, object])
    """What only an SDK records: devices, apps, attribution, clicked cards."""


@frozen
class Event:
    """One occurrence of a custom event; deleting the user keeps it."""

    name: str
    app_id: str | None
    appboy_id: str
    at: float


@frozen
class Purchase:
    """One purchase of a product; deleting the user keeps it."""

    product: str
    app_id: str | None
    appboy_id: str
    at: float
    quantity: int
    price: float
    """Unit price. Every currency counts as US dollars."""


@frozen
class Session:
    """One use of an app."""

    app_id: str
    appboy_id: str
    at: float


@frozen
class Uninstall:
    """One app that was uninstalled from a device."""

    app_id: str
    at: float


@frozen
class EmailState:
    """The subscription state of an address, with or without a user."""

    state: str
    changed_at: float


@define(kw_only=True)
class Segment:
    """One segment of users."""

    id: str
    name: str
    created_at: float
    updated_at: float
    description: str = ""
    tags: list[str] = Factory(list[str])
    analytics_tracking_enabled: bool = True
    archived: bool = False
    audience: object = None
    """The filter of its members, as a Connected Audience; None matches everybody."""


@define(kw_only=True)
class Variation:
    """One message of a campaign."""

    id: str
    channel: str
    name: str | None = None
    control: bool = False
    """Users enrolled here get no message."""
    counts_conversions: bool = True


@define(kw_only=True)
class Campaign:
    """One campaign of the dashboard."""

    id: str
    name: str
    created_at: float
    updated_at: float
    schedule_type: str
    is_api_campaign: bool = False
    """Tracks messages whose content comes with the request ("API Campaigns")."""
    api_triggered: bool = False
    """Holds its content and waits for a trigger ("API Triggered Delivery")."""
    multivariate: bool = False
    archived: bool = False
    segment_id: str | None = None
    tags: list[str] = Factory(list[str])
    variations: list[Variation] = Factory(list[Variation])
    first_sent: float | None = None
    last_sent: float | None = None
    sent: int = 0
    """Number of delivered messages."""

    def channels(self) -> list[str]:
        """Return the distinct message types."""
        return list(dict.fromkeys(variation.channel for variation in self.variations))

    def variation(self, variation_id: object) -> Variation | None:
        """Return the variation with this ID."""
        return next((each for each in self.variations if each.id == variation_id), None)


@define(kw_only=True)
class Card:
    """One News Feed card."""

    id: str
    type: str
    name: str
    title: str
    created_at: float
    updated_at: float
    publish_at: float
    end_at: float | None = None
    description: str = ""
    image_url: str | None = None
    extras: dict[str, object] = Factory(dict[str, object])
    tags: list[str] = Factory(list[str])
    archived: bool = False


@frozen
class Target:
    """The recipients of a request; all given conditions must hold."""

    external_ids: tuple[str, ...] | None = None
    segment_id: str | None = None
    audience: object = None
    state: str = "subscribed"
    """The `recipient_subscription_state`."""


@frozen(kw_only=True)
class Outgoing:
    """The messages to send, and their recipients."""

    target: Target
    messages: dict[str, dict[str, object]] = Factory(dict[str, dict[str, object]])
    """Message objects by channel; a triggered campaign has its own instead."""
    campaign_id: str | None = None
    triggered: bool = False
    trigger_properties: dict[str, object] = Factory(dict[str, object])
    personal: dict[str, dict[str, object]] = Factory(dict[str, dict[str, object]])
    """Trigger properties of single recipients by external ID."""


@frozen
class When:
    """The time of a schedule ("Create Schedule Endpoint")."""

    text: str
    moment: Moment
    in_local_time: bool = False
    at_optimal_time: bool = False


@define
class Schedule:
    """Messages that the mock sends when its clock reaches their time."""

    id: str
    outgoing: Outgoing
    when: When
    done: dict[str, float] = Factory(dict[str, float])
    """When each user received it, by Appboy ID."""
    sent: bool = False
    """Whether its time has passed in every time zone."""


@frozen
class Delivery:
    """One message that reached one user."""

    at: float
    channel: str
    appboy_id: str
    external_id: str | None
    campaign_id: str | None
    variation_id: str | None
    in_control: bool
    """The user is in the control group and received nothing."""
    message: dict[str, object]
    trigger_properties: dict[str, object]


@define
class Callback:
    """A request that the mock sends when an export is ready."""

    url: str
    body: dict[str, object]
    due_at: float
    outcome: str | None = None
    """The status of the response, or the error; None before the request."""


@frozen
class RawExport:
    """One accepted export of the raw event stream."""

    request: dict[str, object]
    ready_at: float
