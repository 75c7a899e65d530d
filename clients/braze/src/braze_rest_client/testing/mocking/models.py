# Copied from overrides/braze/mocking/models.py; edit it there.

"""The models of a workspace that more than one group of operations uses."""

from attrs import Factory, define, frozen

from .responses import JSONObject


@frozen
class Alias:
    """A name of a user within a label."""

    label: str
    name: str


@frozen
class PushToken:
    """The push token of a device and an app."""

    app_id: str
    token: str
    device_id: str


@define
class Counts:
    """How often a user did something: an event by name, or a purchase by product."""

    first: float
    last: float
    count: int

    def add(self, first: float, last: float, count: int) -> None:
        """Add other counts."""
        self.first, self.last, self.count = min(self.first, first), max(self.last, last), self.count + count


@define
class User:
    """A user profile."""

    braze_id: str
    created_at: float
    updated_at: float
    external_id: str | None = None
    deprecated_ids: list[str] = Factory(list[str])
    """Former external IDs that still find the user."""
    aliases: list[Alias] = Factory(list[Alias])
    profile: dict[str, object] = Factory(dict[str, object])
    """The documented fields of the profile."""
    custom: dict[str, object] = Factory(dict[str, object])
    push_tokens: list[PushToken] = Factory(list[PushToken])
    events: dict[str, Counts] = Factory(dict[str, Counts])
    purchases: dict[str, Counts] = Factory(dict[str, Counts])
    revenue: float = 0.0
    groups: dict[str, str] = Factory(dict[str, str])
    """States in subscription groups, by ID of the group."""
    received: dict[str, float] = Factory(dict[str, float])
    """When the user last received a campaign or a Canvas, by its ID."""
    observed: dict[str, object] = Factory(dict[str, object])
    """What only an SDK or a partner records: devices, apps, attribution, clicked cards."""
    in_control_group: bool = False


@frozen
class Occurrence:
    """One custom event, session, purchase or uninstall, for analytics; deleting the user keeps it."""

    name: str
    app_id: str | None
    braze_id: str
    at: float
    quantity: int = 1
    price: float = 0.0


@frozen
class App:
    """An app of the workspace."""

    id: str
    name: str
    platform: str


@define(kw_only=True)
class Segment:
    """A segment; without an audience it has all users."""

    id: str
    name: str
    created_at: float
    description: str = ""
    text_description: str = ""
    analytics_tracking_enabled: bool = True
    tags: list[str] = Factory(list[str])
    teams: list[str] = Factory(list[str])
    audience: object = None


@define(kw_only=True)
class Variation:
    """A message of a campaign or a Canvas step."""

    id: str
    channel: str
    name: str
    content: JSONObject = Factory(dict[str, object])
    """What the channel shows in the details."""
    source: dict[str, str] | None = None
    """The texts behind the translation tags; None if the message does not support several languages."""
    translations: dict[str, dict[str, str]] = Factory(dict[str, dict[str, str]])
    """By ID of the locale."""


@define(kw_only=True)
class Campaign:
    """A campaign of the dashboard."""

    id: str
    name: str
    created_at: float
    updated_at: float
    kind: str = "dashboard"
    """`api`, `api_triggered`, `transactional` or `dashboard`."""
    description: str = ""
    schedule_type: str = "time_based"
    archived: bool = False
    draft: bool = False
    enabled: bool = True
    multivariate: bool = False
    tags: list[str] = Factory(list[str])
    teams: list[str] = Factory(list[str])
    variations: list[Variation] = Factory(list[Variation])
    conversion_behaviors: list[JSONObject] = Factory(list[JSONObject])
    first_sent: float | None = None
    last_sent: float | None = None
    next_send_at: float | None = None
    local: bool = False
    """Whether it is sent by the time zones of the users."""


@define(kw_only=True)
class Step:
    """A step of a Canvas."""

    id: str
    name: str
    type: str
    next_step_ids: list[str] = Factory(list[str])
    variations: list[Variation] = Factory(list[Variation])


@define(kw_only=True)
class Canvas:
    """A Canvas of the dashboard."""

    id: str
    name: str
    created_at: float
    updated_at: float
    description: str = ""
    schedule_type: str = "api_triggered"
    archived: bool = False
    draft: bool = False
    enabled: bool = True
    tags: list[str] = Factory(list[str])
    teams: list[str] = Factory(list[str])
    variants: dict[str, str] = Factory(dict[str, str])
    """Names by ID."""
    steps: list[Step] = Factory(list[Step])
    first_entry: float | None = None
    last_entry: float | None = None
    next_send_at: float | None = None
    local: bool = False
    """Whether it is sent by the time zones of the users."""


@frozen
class SubscriptionGroup:
    """A subscription group of e-mail or SMS."""

    id: str
    name: str
    channel: str


@define
class Locale:
    """A language into which messages are translated."""

    uuid: str
    name: str
    country: str
    language: str

    def shown(self) -> JSONObject:
        """Return the locale as responses show it."""
        return {
            "uuid": self.uuid,
            "name": self.name,
            "country": self.country,
            "language": self.language,
            "locale_key": self.name.lower(),
        }
