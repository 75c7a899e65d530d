# Copied from overrides/braze/mocking/catalog_items.py; edit it there.

"""Catalog items: one at a time, or up to 50 in the queue (`catalogs`)."""

import json
from collections.abc import Callable, Sequence

from engagement_core.testing.mock import HTTPError
from engagement_core.testing.values import as_list, as_number, as_object, as_text

from . import catalogs, queries, times, validators
from .content_models import Catalog
from .responses import JSONObject, catalog_error, success
from .state import Call

MAX_ITEMS, PAGE_SIZE = 50, 50
MAX_ID, MAX_ITEM, MAX_NESTING = 250, 5_000, 50


def create(call: Call) -> JSONObject:
    """Create catalog item, with all fields of the catalog."""
    catalog, item_id, item = _read_one(call, patching=False)
    if item_id in catalog.items:
        raise catalog_error("item-already-exists", "The item already exists", {"item_id": item_id})
    _put(call, catalog, item_id, item)
    return success()


def replace(call: Call) -> JSONObject:
    """Update catalog item; it is created if it does not exist."""
    catalog, item_id, item = _read_one(call, patching=False)
    _put(call, catalog, item_id, item)
    return success()


def edit(call: Call) -> JSONObject:
    """Edit catalog item."""
    catalog, item_id, item = _read_one(call, patching=True)
    _find(catalog, item_id)
    _patch(call, catalog, item_id, item)
    return success()


def details(call: Call) -> JSONObject:
    """List catalog item details."""
    return success(items=[_find(catalogs.find(call), call.path["item_id"])])


def delete(call: Call) -> JSONObject:
    """Delete a catalog item."""
    catalog = catalogs.find(call)
    _find(catalog, call.path["item_id"])
    _remove(call, catalog, call.path["item_id"], {})
    return success()


def listing(call: Call) -> JSONObject:
    """List multiple catalog item details, 50 at a time."""
    catalog = catalogs.find(call)
    items = queries.linked(
        call, list(catalog.items.values()), PAGE_SIZE, f"/catalogs/{catalog.name}/items", _invalid_cursor
    )
    return success(items=list(items))


def create_many(call: Call) -> JSONObject:
    """Create multiple catalog items: queued."""
    return _queue(call, _put_new)


def replace_many(call: Call) -> JSONObject:
    """Update multiple catalog items: queued; those that do not exist are created."""
    return _queue(call, _put)


def edit_many(call: Call) -> JSONObject:
    """Edit multiple catalog items: queued."""
    return _queue(call, _patch, patching=True)


def delete_many(call: Call) -> JSONObject:
    """Delete multiple catalog items: queued."""
    return _queue(call, _remove, only_ids=True)


_Change = Callable[[Call, Catalog, str, JSONObject], None]


def _queue(call: Call, change: _Change, *, patching: bool = False, only_ids: bool = False) -> JSONObject:
    catalog = catalogs.find(call)
    items = _read_many(call)
    if not only_ids:
        for item in items:
            _check(catalog, str(item["id"]), item, patching=patching)

    def process() -> None:
        for item in items:
            change(call, catalog, str(item["id"]), item)

    call.state.after(call.state.settings.processing_seconds, process)
    return success()


def _read_array(call: Call, most: int) -> list[JSONObject]:
    given = as_list(call.body.get("items"))
    items = validators.objects(given)
    if not given or len(items) != len(given):
        raise catalog_error("item-array-invalid", "'items' must be an array of objects")
    if len(items) > most:
        raise catalog_error("request-includes-too-many-items", f"The request has more than {most} item(s)")
    return items


def _read_many(call: Call) -> list[JSONObject]:
    items = _read_array(call, MAX_ITEMS)
    missing = sum("id" not in item for item in items)
    if missing:
        raise catalog_error("items-missing-ids", f"There are {missing} item(s) that do not have ids")
    ids = [item["id"] for item in items]
    if not all(isinstance(each, str) for each in ids):
        raise catalog_error("ids-not-strings", "Item IDs must be strings")
    texts = [str(each) for each in ids]
    if len(set(texts)) != len(texts):
        raise catalog_error("ids-not-unique", "Item IDs must be unique in the request")
    for item_id in texts:
        _check_id(item_id)
    return items


def _read_one(call: Call, *, patching: bool) -> tuple[Catalog, str, JSONObject]:
    catalog, item_id = catalogs.find(call), call.path["item_id"]
    item = _read_array(call, 1)[0]
    _check_id(item_id)
    if "id" in item:
        raise catalog_error("id-in-body", "The ID must not be in the body", {"id": item["id"]})
    _check(catalog, item_id, item, patching=patching)
    return catalog, item_id, item


def _check_id(item_id: str) -> None:
    if len(item_id) > MAX_ID:
        raise catalog_error("ids-too-large", f"Item IDs have at most {MAX_ID} characters", {"id": item_id})
    if not catalogs.is_name(item_id):
        raise catalog_error("invalid-ids", "Item IDs have only letters, numbers, - and _", {"id": item_id})


def _check(catalog: Catalog, item_id: str, item: JSONObject, *, patching: bool) -> None:
    where: JSONObject = {"id": item_id}
    if not item.keys() <= catalog.fields.keys():
        raise catalog_error("invalid-fields", "Some of the fields given do not exist in the catalog", where)
    if len(json.dumps(item)) > MAX_ITEM:
        raise catalog_error("items-too-large", f"The item has more than {MAX_ITEM} characters", where)
    for name, value in item.items():
        operations = as_object(value)
        if patching and catalog.fields[name] == "array" and operations is not None:
            if operations.keys() <= {"$add", "$remove"} and all(
                as_list(each) is not None for each in operations.values()
            ):
                continue
            raise catalog_error("unable-to-coerce-value", "The operations must be $add and $remove", where)
        _check_keys(value, where, MAX_NESTING)
        if value is not None and not _fits(catalog.fields[name], value):
            raise catalog_error("unable-to-coerce-value", f"{name} must be of the type {catalog.fields[name]}", where)


def _check_keys(value: object, where: JSONObject, levels: int) -> None:
    fields = as_object(value)
    children = list(fields.values()) if fields is not None else as_list(value)
    if children is None:
        return
    if levels == 0:
        raise catalog_error("too-deep-nesting-in-value-object", "An item has at most 50 levels", where)
    if fields is not None and any("." in key or "$" in key for key in fields):
        raise catalog_error("invalid-keys-in-value-object", "Keys can't include . or $", where)
    for child in children:
        _check_keys(child, where, levels - 1)


def _fits(kind: str, value: object) -> bool:
    match kind:
        case "string":
            return isinstance(value, str | int | float)
        case "number":
            return as_number(value) is not None
        case "boolean":
            return isinstance(value, bool)
        case "time":
            return times.parse_any(as_text(value)) is not None
        case "geo":
            return _is_place(value)
        case "array":
            return as_list(value) is not None
        case _:
            return as_object(value) is not None


def _is_place(value: object) -> bool:
    """Whether a value is [longitude, latitude] or has Latitude and Longitude, as the pages that differ write it."""
    fields, pair = as_object(value), as_list(value)
    if fields is not None:
        pair = [fields.get("Longitude"), fields.get("Latitude")]
    if pair is None or len(pair) != 2:
        return False
    numbers = [number for number in map(as_number, pair) if number is not None]
    return len(numbers) == 2 and -180 <= numbers[0] <= 180 and -90 <= numbers[1] <= 90


def _find(catalog: Catalog, item_id: str) -> JSONObject:
    item = catalog.items.get(item_id)
    if item is None:
        raise catalog_error("item-not-found", "Could not find item", {"item_id": item_id}, status=404)
    return item


def _put(call: Call, catalog: Catalog, item_id: str, item: JSONObject) -> None:
    catalog.items[item_id] = {"id": item_id, **item}
    catalog.updated_at = call.now


def _put_new(call: Call, catalog: Catalog, item_id: str, item: JSONObject) -> None:
    if item_id not in catalog.items:
        _put(call, catalog, item_id, item)


def _patch(call: Call, catalog: Catalog, item_id: str, item: JSONObject) -> None:
    current = catalog.items.get(item_id)
    if current is None:
        return
    for name, value in item.items():
        operations = as_object(value)
        is_operation = operations is not None and catalog.fields.get(name) == "array"
        current[name] = _changed(current.get(name), operations or {}) if is_operation else value
    catalog.updated_at = call.now


def _changed(current: object, operations: JSONObject) -> Sequence[object]:
    added, removed = (as_list(operations.get(name)) or [] for name in ("$add", "$remove"))
    return [each for each in [*(as_list(current) or []), *added] if each not in removed]


def _remove(call: Call, catalog: Catalog, item_id: str, _: JSONObject) -> None:
    catalog.items.pop(item_id, None)
    catalog.updated_at = call.now


def _invalid_cursor(cursor: str) -> HTTPError:
    return catalog_error("invalid-cursor", "'cursor' is not valid", {"cursor": cursor})
