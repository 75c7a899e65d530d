# Copied from overrides/braze/mocking/content_models.py; edit it there.

"""The models of a workspace that one group of operations uses."""

from attrs import Factory, define, frozen

from .models import Variation
from .responses import JSONObject


@define(kw_only=True)
class Catalog:
    """A catalog with its items and selections."""

    name: str
    description: str
    fields: dict[str, str]
    """Types by name; the first is `id`."""
    updated_at: float
    items: dict[str, JSONObject] = Factory(dict[str, JSONObject])
    """By ID; each has all its values, also the ID."""
    selections: dict[str, JSONObject] = Factory(dict[str, JSONObject])
    """By name."""


@define(kw_only=True)
class ContentBlock:
    """A Content Block."""

    id: str
    name: str
    content: str
    created_at: float
    last_edited: float
    description: str = ""
    state: str = "active"
    deleted: bool = False
    tags: list[str] = Factory(list[str])
    included_in: list[str] = Factory(list[str])
    """Message variations that include it."""
    text: Variation | None = None
    """Its translations."""


@define(kw_only=True)
class Template:
    """A template of e-mail or of webhooks."""

    id: str
    created_at: float
    updated_at: float
    fields: JSONObject
    """What the requests set: name, subject, body and more."""
    text: Variation | None = None
    """Its translations."""


@define(kw_only=True)
class PreferenceCenter:
    """A preference center."""

    id: str
    name: str
    created_at: float
    updated_at: float
    title: str
    page_html: str
    confirmation_html: str
    options: JSONObject
    state: str = "active"


@frozen
class Sync:
    """One sync of an integration."""

    started_at: float
    finished_at: float
    status: str
    rows: int
    failed: int


@define(kw_only=True)
class Integration:
    """An integration of Cloud Data Ingestion."""

    id: str
    name: str
    type: str
    status: str
    warehouse: str
    updated_at: float
    syncs: list[Sync] = Factory(list[Sync])
    """Newest first."""
    running_since: float | None = None


@define
class Asset:
    """A file of the media library."""

    id: str
    name: str
    ext: str
    size: int

    def shown(self) -> JSONObject:
        """Return the asset as responses show it; its ID is part of the URL."""
        url = f"https://cdn.braze.example/assets/{self.id}/original.{self.ext}"
        return {"name": self.name, "size": self.size, "url": url, "ext": self.ext}


@define
class SdkKey:
    """An SDK Authentication key of an app."""

    id: str
    app_id: str
    rsa_public_key: str
    description: str
    is_primary: bool


@define(kw_only=True)
class Export:
    """An export of a segment or of the Global Control Group (`segment_id` is None)."""

    object_prefix: str
    segment_id: str | None
    fields: list[str] | None
    custom_attributes: list[str]
    ready_at: float
    cancelled: bool = False


@define
class Callback:
    """A request that the mock sends to a URL of the caller."""

    url: str
    body: JSONObject
    due_at: float
    outcome: str | None = None
    """The status or the failure; None before it is sent."""


@frozen
class Definition:
    """A custom attribute or a custom event in the settings of the workspace."""

    name: str
    data_type: str = "string"
    description: str = ""
    status: str = "active"
    tags: tuple[str, ...] = ()
    array_length: int | None = None


@frozen
class InvalidPhone:
    """A phone number on the list of invalid ones."""

    at: float
    reason: str


@frozen
class EmailState:
    """The subscription state of an address, and when it was set."""

    state: str
    at: float
