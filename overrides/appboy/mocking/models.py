"""What the mock remembers, one class per kind of row."""

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
    """The address of one device, for one app."""

    app_id: str
    token: str


@define
class Counts:
    """How often a user did something: an event by name, or a purchase by product."""

    first: float
    last: float
    count: int

    def add(self, at: float, times: int) -> None:
        """Count some more."""
        self.first, self.last = min(self.first, at), max(self.last, at)
        self.count += times


@define
class Receipt:
    """The last time a user was reached by a campaign."""

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
    """The app in which the user was first seen, where a request said so."""
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
    """What only an SDK could have recorded: devices, apps, attribution, clicked cards."""


@frozen
class Event:
    """One occurrence of a custom event; it outlives its user."""

    name: str
    app_id: str | None
    appboy_id: str
    at: float


@frozen
class Purchase:
    """One purchase of some quantity of a product; it outlives its user."""

    product: str
    app_id: str | None
    appboy_id: str
    at: float
    quantity: int
    price: float
    """Of one piece. There are no exchange rates here: every currency counts like US dollars."""


@frozen
class Session:
    """One use of an app."""

    app_id: str
    appboy_id: str
    at: float


@frozen
class Uninstall:
    """One app that disappeared from a device."""

    app_id: str
    at: float


@frozen
class EmailState:
    """The subscription state of an address, whether a user has it or not."""

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
    """The filter that its members pass, in the form of a Connected Audience; None lets everybody in."""


@define(kw_only=True)
class Variation:
    """One message of a campaign."""

    id: str
    channel: str
    name: str | None = None
    control: bool = False
    """Who is enrolled here gets no message."""
    counts_conversions: bool = True


@define(kw_only=True)
class Campaign:
    """One campaign that was made in the dashboard."""

    id: str
    name: str
    created_at: float
    updated_at: float
    schedule_type: str
    is_api_campaign: bool = False
    """Tracks messages whose content comes with the request ("API Campaigns")."""
    api_triggered: bool = False
    """Holds the content itself and waits for a trigger ("API Triggered Delivery")."""
    multivariate: bool = False
    archived: bool = False
    segment_id: str | None = None
    tags: list[str] = Factory(list[str])
    variations: list[Variation] = Factory(list[Variation])
    first_sent: float | None = None
    last_sent: float | None = None
    sent: int = 0
    """How many messages were delivered."""

    def channels(self) -> list[str]:
        """The message types that it sends, each once."""
        return list(dict.fromkeys(variation.channel for variation in self.variations))

    def variation(self, variation_id: object) -> Variation | None:
        """The variation with this id."""
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
    """Whom a request is meant for; all that is given must hold."""

    external_ids: tuple[str, ...] | None = None
    segment_id: str | None = None
    audience: object = None
    state: str = "subscribed"
    """The `recipient_subscription_state`."""


@frozen(kw_only=True)
class Outgoing:
    """What is to be sent, and to whom."""

    target: Target
    messages: dict[str, dict[str, object]] = Factory(dict[str, dict[str, object]])
    """Message objects by channel; a triggered campaign has its own instead."""
    campaign_id: str | None = None
    triggered: bool = False
    trigger_properties: dict[str, object] = Factory(dict[str, object])
    personal: dict[str, dict[str, object]] = Factory(dict[str, dict[str, object]])
    """Trigger properties of single recipients, by external id."""


@frozen
class When:
    """The moment for which something is scheduled ("Create Schedule Endpoint")."""

    text: str
    moment: Moment
    in_local_time: bool = False
    at_optimal_time: bool = False


@define
class Schedule:
    """Something that will be sent later, by the mock's clock."""

    id: str
    outgoing: Outgoing
    when: When
    done: dict[str, float] = Factory(dict[str, float])
    """When each user got it, by Appboy id."""
    sent: bool = False
    """Whether its time has come everywhere."""


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
    """The user was enrolled in the control group, and got nothing."""
    message: dict[str, object]
    trigger_properties: dict[str, object]


@define
class Callback:
    """A request that the mock makes when an export is ready."""

    url: str
    body: dict[str, object]
    due_at: float
    outcome: str | None = None
    """The status of the answer or the reason why there was none; None while it was not made."""


@frozen
class RawExport:
    """One accepted export of the raw event stream."""

    order: dict[str, object]
    ready_at: float
