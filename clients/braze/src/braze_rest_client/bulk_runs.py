# Copied from overrides/braze/bulk_runs.py; edit it there.

"""What bulk methods send: the keys, checks and order of their objects, and what responses say about them."""

import logging
import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from msgspec import UNSET, UnsetType

from braze_rest_client.operations import campaigns_trigger, canvas_trigger, users
from braze_rest_client.rules import USER_IDENTIFIERS, item_error, recipient_error, user_error, value_of
from braze_rest_client.timezones import lacks_zone
from engagement_core.bulk import Item, Rejection, RunSettings
from engagement_core.bulk.item_builder import Check, ItemBuilder, Key, default_key, no_check
from engagement_core.bulk.list_job import ListJob, ListRun, Verdict, accept_all, object_check
from engagement_core.errors import ConfigurationError
from engagement_core.operation import Operation
from engagement_core.options import CallOptions, ClientOptions
from engagement_core.run_warnings import warn

MAX_OBJECTS = 50
"""Objects in one request."""
MAX_TRACKED = 75
"""Objects in one request to /users/track: together, or in each list under older contracts."""
MAX_BYTES = 4_000_000
"""Size of a body. The documentation does not say which megabyte it means; this is the smaller one."""

Batch = Literal["together", "per-array"]

_LOGGER = logging.getLogger("braze_rest_client")
_CAMPAIGN_ERROR = re.compile(
    "invalid campaign id|message variant unspecified|invalid message variant|mismatched message type"
    "|invalid extra push payload|no message to send|campaign does not exist|canvas",
    re.IGNORECASE,
)
"""The causes of a 400 that are about the campaign, not about a recipient ("API errors")."""


def tracking(
    key: Key | None, options: CallOptions | None, *, batch: Batch, defaults: ClientOptions, settings: RunSettings
) -> ListRun:
    """Return a run over attributes, events and purchases; those of one user keep their order.

    Raises:
        ConfigurationError: `batch` is unknown.
    """
    if batch not in ("together", "per-array"):
        raise ConfigurationError(f"batch is {batch!r}; expected 'together' or 'per-array'.")
    job = ListJob(
        method="track_all",
        operation=users.TRACK_USERS,
        kinds=("attributes", "events", "purchases"),
        limit=MAX_TRACKED,
        together=batch == "together",
        max_bytes=MAX_BYTES,
        logger=_LOGGER,
        options=options or {},
        own=("batch",),
    )
    check = object_check(job, defaults, _tracked_error)
    return ListRun(job, ItemBuilder(key or default_key(settings), group=_user, check=check))


def triggers(
    key: Key | None,
    options: CallOptions | None,
    *,
    fields: Mapping[str, Any],
    defaults: ClientOptions,
    settings: RunSettings,
) -> ListRun:
    """Return a run over recipients of a campaign or Canvas; the messages to each recipient keep their order."""
    job = ListJob(
        method="send_all",
        operation=campaigns_trigger.TRIGGER_CAMPAIGN if "campaign_id" in fields else canvas_trigger.TRIGGER_CANVAS,
        kinds=("recipients",),
        limit=MAX_OBJECTS,
        max_bytes=MAX_BYTES,
        logger=_LOGGER,
        fields=fields,
        options=options or {},
        shared_error=_CAMPAIGN_ERROR,
    )
    check = object_check(job, defaults, lambda _, value: recipient_error(value))
    return ListRun(job, ItemBuilder(key or default_key(settings), group=_recipient, check=check))


def listing(
    method: str,
    operation: Operation[Any],
    kinds: tuple[str, ...],
    key: Key | None,
    options: CallOptions | None,
    *,
    defaults: ClientOptions,
    path: Mapping[str, Any] | None = None,
    fields: Mapping[str, Any] | None = None,
    check: Check = no_check,
    rejected: Verdict = accept_all,
) -> ListRun:
    """Return a run over objects or identifiers without an order; asking for the same thing twice is asking once."""
    job = ListJob(
        method=method,
        operation=operation,
        kinds=kinds,
        limit=MAX_OBJECTS,
        max_bytes=MAX_BYTES,
        logger=_LOGGER,
        path=path or {},
        fields=fields or {},
        options=options or {},
        rejected=rejected,
    )
    return ListRun(job, ItemBuilder(key, unique=True, check=object_check(job, defaults, check)))


def catalog_items(
    method: str,
    operation: Operation[Any],
    catalog_name: str,
    key: Key | None,
    options: CallOptions | None,
    defaults: ClientOptions,
) -> ListRun:
    """Return a run over items of a catalog, each with the key of its `id`; an item may occur once."""
    run = listing(method, operation, ("items",), key, options, defaults=defaults, path={"catalog_name": catalog_name})
    check = object_check(run.job, defaults, lambda _, value: item_error(value))
    return ListRun(run.job, ItemBuilder(key or _by_id, check=check))


def counting(name: str) -> Verdict:
    """Warn if a response counts fewer objects than were sent: the vendor does not say which ones changed nothing."""

    def verdict(result: Any, items: Sequence[Item]) -> Mapping[str, Rejection]:
        count = getattr(result, name, None)
        if isinstance(count, int) and count < len(items):
            warn(_LOGGER, "less than was sent", "%s is %d; %d objects were sent", name, count, len(items))
        return {}

    return verdict


def one_of(**given: Any) -> tuple[str, Any]:
    """Return the name and the value of the only argument that is set.

    Raises:
        ConfigurationError: None or several are set.
    """
    chosen = [(name, value) for name, value in given.items() if value is not None]
    if len(chosen) != 1:
        *names, last = given
        raise ConfigurationError(f"Pass exactly one of {', '.join(names)} and {last}.")
    return chosen[0]


def given_fields(**fields: Any | UnsetType) -> dict[str, Any]:
    """Return the fields that are set."""
    return {name: value for name, value in fields.items() if value is not UNSET}


def _tracked_error(kind: str, value: Any) -> str:
    if kind != "attributes" and lacks_zone(value_of(value, "time")):
        return "its time needs a time zone"
    return user_error(kind, value)


def _user(value: Any) -> str:
    """The user whose objects keep their order; an empty string if there is none."""
    return _group(value, USER_IDENTIFIERS)


def _recipient(value: Any) -> str:
    return _group(value, ("external_user_id", "user_alias", "braze_id", "email"))


def _group(value: Any, names: Sequence[str]) -> str:
    for name in names:
        found = value_of(value, name)
        if found is None:
            continue
        if name == "user_alias":
            return f"alias:{value_of(found, 'alias_label')}:{value_of(found, 'alias_name')}"
        return f"{name}:{found}"
    return ""


def _by_id(_: str, __: int, value: Any) -> str:
    identifier = value_of(value, "id")
    return identifier if isinstance(identifier, str) else ""
