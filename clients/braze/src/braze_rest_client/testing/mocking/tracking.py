# Copied from overrides/braze/mocking/tracking.py; edit it there.

"""`/users/track`: attributes, events and purchases; valid objects are recorded, the others are reported."""

import json
import re
from collections.abc import Callable, Mapping, Sequence

from attrs import frozen

from engagement_core.testing.values import as_list, as_number, as_object, as_text, as_whole_number

from . import attributes, identities, validators
from .models import Counts, Occurrence, User
from .responses import BAD_REQUEST, JSONObject, fatal, reject_if, success
from .state import Call
from .store import Store
from .times import parse_any
from .validators import VALID

MAX_OBJECTS = 75
MAX_PROPERTIES_BYTES = 100 * 1024
MAX_PROPERTY_CHARACTERS = 255
_RESERVED = ("time", "event_name")
_MAX_PRICE = 1e15
"""Larger prices count as this, so that their sums stay finite."""


def _check_properties(value: object) -> Sequence[str]:
    properties = as_object(value)
    if properties is None:
        return ("must be an object",)
    if len(json.dumps(value)) > MAX_PROPERTIES_BYTES:
        return (f"must not have more than {MAX_PROPERTIES_BYTES} bytes",)
    errors: list[str] = []
    for name, each in properties.items():
        if not 0 < len(name) <= MAX_PROPERTY_CHARACTERS or name.startswith("$") or name in _RESERVED:
            errors.append(f"{name!r} is not a valid name of a property")
        if isinstance(each, str) and len(each) > MAX_PROPERTY_CHARACTERS:
            errors.append(f"{name!r} must not have more than {MAX_PROPERTY_CHARACTERS} characters")
    return errors


def _check_product(value: object) -> Sequence[str]:
    # Recorded in 2015 and 2020: an integer is accepted.
    product = validators.as_identifier(value)
    if product is None:
        return ("must be a string",)
    return VALID if len(product) <= 255 else ("must not have more than 255 characters",)


_quantity = validators.satisfying(
    lambda value: 1 <= (as_whole_number(value) or 0) <= 100, "an integer between 1 and 100"
)
_SHARED: Mapping[str, validators.Validator] = {
    "app_id": validators.text,
    "properties": _check_properties,
    "_update_existing_only": validators.flag,
}
_EVENT = validators.fields({"name": validators.text, "time": validators.date}, _SHARED)
_PURCHASE = validators.fields(
    {
        "product_id": _check_product,
        "currency": validators.satisfying(
            lambda value: isinstance(value, str) and re.fullmatch("[A-Z]{3}", value) is not None, "an ISO 4217 code"
        ),
        "price": validators.number,
        "time": validators.date,
    },
    {**_SHARED, "quantity": _quantity},
)


def _check_event(store: Store, event: JSONObject) -> Sequence[str]:
    return [*identities.check(store, event), *_EVENT(event)]


def _check_purchase(store: Store, purchase: JSONObject) -> Sequence[str]:
    return [*identities.check(store, purchase), *_PURCHASE(purchase)]


@frozen
class _Array:
    name: str
    check: Callable[[Store, JSONObject], Sequence[str]]
    record: Callable[[Store, JSONObject, float], None]


def track(call: Call) -> JSONObject:
    """Create and update users."""
    _reject_too_many(call)
    errors: list[JSONObject] = []
    processed: dict[str, object] = {}
    jobs: list[Callable[[], None]] = []
    for array in _ARRAYS:
        given = as_list(call.body.get(array.name))
        if given is None:
            continue
        valid = [each for index, each in enumerate(given) if not _report(errors, call.store, array, index, each)]
        processed[f"{array.name}_processed"] = len(valid)
        jobs += [_later(call, array, as_object(each) or {}) for each in valid]
    if not jobs:
        raise _nothing_valid(errors)
    for job in jobs:
        call.state.after(call.state.settings.tracking_seconds, job)
    return success(**processed, **({"errors": errors} if errors else {}))


def _reject_too_many(call: Call) -> None:
    known = {array.name: validators.array(validators.anything) for array in _ARRAYS}
    reject_if(validators.fields({}, known)(call.body))
    counts = [len(as_list(call.body.get(name)) or []) for name in known]
    if (max(counts) if call.state.settings.legacy_batches else sum(counts)) > MAX_OBJECTS:
        raise fatal("Max Input Length Exceeded")


def _nothing_valid(errors: Sequence[JSONObject]) -> Exception:
    if not errors:
        return fatal(BAD_REQUEST, "attributes, events or purchases must have at least one object")
    error = fatal()
    error.body = {"message": BAD_REQUEST, "errors": list(errors)}
    return error


def _report(errors: list[JSONObject], store: Store, array: _Array, index: int, value: object) -> bool:
    """Add an entry for the first error of an object; return whether there is one."""
    found = as_object(value)
    reasons = ("must be an object",) if found is None else array.check(store, found)
    if reasons:
        # This form is not documented: handlers of another integration read it from the real service.
        errors.append({"type": reasons[0], "input_array": array.name, "index": index})
    return bool(reasons)


def _later(call: Call, array: _Array, tracked: JSONObject) -> Callable[[], None]:
    return lambda: array.record(call.store, tracked, call.now)


def _record_attributes(store: Store, tracked: JSONObject, now: float) -> None:
    importing = tracked.get("push_token_import") is True
    attributes.apply(store, tracked, None if importing else identities.find_or_create(store, tracked, now), now)


def _record_event(store: Store, event: JSONObject, now: float) -> None:
    user = _user_of(store, event, now)
    if user is not None:
        at, name = _time_of(event, now), str(event["name"])
        user.events.setdefault(name, Counts(at, at, 0)).add(at, at, 1)
        store.events.append(Occurrence(name, as_text(event.get("app_id")), user.braze_id, at))


def _record_purchase(store: Store, purchase: JSONObject, now: float) -> None:
    user = _user_of(store, purchase, now)
    if user is not None:
        at, product = _time_of(purchase, now), str(purchase["product_id"])
        quantity, price = as_whole_number(purchase.get("quantity", 1)) or 1, as_number(purchase["price"]) or 0
        user.purchases.setdefault(product, Counts(at, at, 0)).add(at, at, quantity)
        price = min(max(float(price), -_MAX_PRICE), _MAX_PRICE)
        user.revenue += price * quantity
        bought = Occurrence(product, as_text(purchase.get("app_id")), user.braze_id, at, quantity, price)
        store.purchases.append(bought)


def _user_of(store: Store, tracked: JSONObject, now: float) -> User | None:
    """Return the user of an event or a purchase, who gets the e-mail address or the phone number in it."""
    user = identities.find_or_create(store, tracked, now)
    if user is None:
        return None
    for kind in identities.SECONDARY:
        value = as_text(tracked.get(kind))
        if value is not None and user.profile.get(kind) is None:
            store.users.set_contact(user, kind, value)
    store.users.touch(user, now)
    return user


def _time_of(tracked: JSONObject, now: float) -> float:
    at = parse_any(tracked["time"])
    return now if at is None else min(at, now)


_ARRAYS = (
    _Array("attributes", attributes.check, _record_attributes),
    _Array("events", _check_event, _record_event),
    _Array("purchases", _check_purchase, _record_purchase),
)
