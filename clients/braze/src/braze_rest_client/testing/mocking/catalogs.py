# Copied from overrides/braze/mocking/catalogs.py; edit it there.

"""Catalogs, their fields and their selections (`catalogs`)."""

import hashlib
import re
from collections.abc import Mapping, Sequence

from engagement_core.testing.values import as_list, as_object, as_text, as_whole_number

from . import validators
from .content_models import Catalog
from .responses import JSONObject, catalog_error, success
from .state import Call
from .times import to_millis

MAX_CHARACTERS = 250
MAX_FIELDS, MAX_NEW_FIELDS, MAX_SELECTIONS = 500, 50, 30
MAX_FILTERS, MAX_RESULTS = 4, 50
TYPES = ("string", "number", "boolean", "time", "geo", "object", "array")

_NAME = re.compile(r"[A-Za-z0-9_-]+", re.ASCII)
_OPERATORS: Mapping[str, tuple[str, ...]] = {
    "string": ("equals", "does not equal"),
    "number": ("equals", "does not equal", "greater than", "less than"),
    "boolean": ("is",),
    "time": ("before", "after"),
    "array": ("includes value", "does not include value"),
}


def find(call: Call) -> Catalog:
    """Return the catalog that the path names."""
    name = call.path["catalog_name"]
    catalog = call.store.catalogs.get(name)
    if catalog is None:
        raise catalog_error("catalog-not-found", "Could not find catalog", {"catalog_name": name}, status=404)
    return catalog


def is_name(text: str) -> bool:
    """Whether a text has only letters, numbers, hyphens and underscores."""
    return _NAME.fullmatch(text) is not None


def create(call: Call) -> JSONObject:
    """Create catalog: one per request."""
    given = as_list(call.body.get("catalogs"))
    objects = validators.objects(given)
    if not given or len(objects) != len(given):
        raise catalog_error("catalog-array-invalid", "'catalogs' must be an array of objects")
    if len(given) > 1:
        raise catalog_error("too-many-catalog-atoms", "You can only create one catalog per request")
    catalog = _read(call, objects[0])
    call.store.catalogs[catalog.name] = catalog
    return success(catalogs=[_shown(catalog)])


def listing(call: Call) -> JSONObject:
    """List catalogs."""
    return success(catalogs=[_shown(catalog) for catalog in call.store.catalogs.values()])


def delete(call: Call) -> JSONObject:
    """Delete catalog."""
    del call.store.catalogs[find(call).name]
    return success()


def _read(call: Call, given: JSONObject) -> Catalog:
    name, description = as_text(given.get("name")), as_text(given.get("description"))
    if not name or not is_name(name):
        raise catalog_error("invalid-catalog-name", "The name must have only letters, numbers, - and _", {"name": name})
    if len(name) > MAX_CHARACTERS:
        raise catalog_error("catalog-name-too-large", "The name has more than 250 characters", {"name": name})
    if name in call.store.catalogs:
        raise catalog_error("catalog-name-already-exists", "A catalog with that name already exists", {"name": name})
    if description is None or len(description) > MAX_CHARACTERS:
        raise catalog_error("description-too-long", "The description must be a string of up to 250 characters")
    fields = _read_fields(given.get("fields"))
    if next(iter(fields.items()), None) != ("id", "string"):
        raise catalog_error("id-not-first-column", "The first field must be id, of the type string")
    if len(fields) > MAX_FIELDS:
        raise catalog_error("too-many-fields", f"A catalog has at most {MAX_FIELDS} fields")
    return Catalog(name=name, description=description, fields=fields, updated_at=call.now)


def _read_fields(value: object) -> dict[str, str]:
    given = as_list(value)
    objects = validators.objects(given)
    if not given or len(objects) != len(given):
        raise catalog_error("invalid-fields", "'fields' must be an array of objects with name and type")
    fields: dict[str, str] = {}
    for each in objects:
        name, kind = as_text(each.get("name")), as_text(each.get("type"))
        if not name or not is_name(name):
            raise catalog_error(
                "invalid-field-names", "A field must have only letters, numbers, - and _", {"name": name}
            )
        if len(name) > MAX_CHARACTERS:
            raise catalog_error("field-names-too-large", "A field has more than 250 characters", {"name": name})
        if kind not in TYPES:
            raise catalog_error("invalid-field-types", f"A type is one of {', '.join(TYPES)}", {"type": kind})
        if name in fields:
            raise catalog_error("field-names-not-unique", "A field is given twice", {"name": name})
        fields[name] = kind
    return fields


def _shown(catalog: Catalog) -> JSONObject:
    return {
        "description": catalog.description,
        # Recorded in 2024; the pages show no token.
        "fields": [
            {"name": name, "token": _token(catalog.name, name), "type": kind} for name, kind in catalog.fields.items()
        ],
        "name": catalog.name,
        "num_items": len(catalog.items),
        "updated_at": to_millis(catalog.updated_at).replace("Z", "+00:00"),
    }


def _token(catalog: str, field: str) -> str:
    return hashlib.sha256(f"{catalog}/{field}".encode("utf-8", "surrogatepass")).hexdigest()[:24]


def create_fields(call: Call) -> JSONObject:
    """Create catalog fields: queued."""
    catalog = find(call)
    fields = _read_fields(call.body.get("fields"))
    if len(fields) > MAX_NEW_FIELDS:
        raise catalog_error("request-includes-too-many-fields", f"A request has at most {MAX_NEW_FIELDS} fields")
    if len({*catalog.fields, *fields}) > MAX_FIELDS:
        raise catalog_error("catalog-exceeds-fields-limit", f"A catalog has at most {MAX_FIELDS} fields")

    def add() -> None:
        catalog.fields |= {name: kind for name, kind in fields.items() if name not in catalog.fields}
        catalog.updated_at = call.now

    call.state.after(call.state.settings.processing_seconds, add)
    return success()


def delete_field(call: Call) -> JSONObject:
    """Delete catalog field: queued."""
    catalog, name = find(call), call.path["field_name"]
    if name not in catalog.fields or name == "id":
        raise catalog_error("invalid-field-name", "Could not find field", {"field_name": name}, status=404)
    for selection in catalog.selections.values():
        filtered = [each.get("field") for each in validators.objects(selection.get("filters"))]
        if name in (*filtered, selection.get("sort_field")):
            raise catalog_error("field-referenced-by-selection", "A selection uses the field", {"field_name": name})

    def remove() -> None:
        catalog.fields.pop(name, None)
        for item in catalog.items.values():
            item.pop(name, None)
        catalog.updated_at = call.now

    call.state.after(call.state.settings.processing_seconds, remove)
    return success()


def create_selection(call: Call) -> JSONObject:
    """Create catalog selection: queued."""
    catalog, selection = find(call), as_object(call.body.get("selection"))
    if selection is None or not all(
        isinstance(selection.get(name), str) and selection[name] for name in ("name", "external_id")
    ):
        raise catalog_error("invalid-selection", "'selection' must have name and external_id")
    texts = [selection.get(name, "") for name in ("description", "sort_field", "sort_order")]
    source = selection.get("source", "Braze")
    if not all(isinstance(text, str) for text in texts) or source not in ("Shopify", "Braze"):
        raise catalog_error("invalid-selection", "'selection' has an invalid value")
    name = str(selection["name"])
    if name in catalog.selections:
        raise catalog_error("selection-name-already-exists", "The selection already exists", {"name": name})
    if len(catalog.selections) >= MAX_SELECTIONS:
        raise catalog_error("selection-limit-reached", f"A catalog has at most {MAX_SELECTIONS} selections")
    _check_filters(catalog, selection)
    _check_results(catalog, selection)

    def add() -> None:
        catalog.selections[name] = selection

    call.state.after(call.state.settings.processing_seconds, add)
    return success()


def _check_filters(catalog: Catalog, selection: JSONObject) -> None:
    given: Sequence[object] | None = as_list(selection.get("filters", []))
    filters = validators.objects(given)
    if given is None or len(filters) != len(given):
        raise catalog_error("selection-has-invalid-filter", "'filters' must be an array of objects")
    if len(filters) > MAX_FILTERS:
        raise catalog_error("too-many-filters", f"A selection has at most {MAX_FILTERS} filters")
    kinds = [catalog.fields.get(str(each.get("field")), "") for each in filters]
    for kind, each in zip(kinds, filters, strict=True):
        if each.get("operator") not in _OPERATORS.get(kind, ()) or validators.scalar(each.get("value")):
            raise catalog_error("selection-has-invalid-filter", "A filter is invalid", {"field": each.get("field")})
    if kinds.count("array") > 1:
        raise catalog_error("selection-contains-too-many-arrays", "A selection filters at most one array")


def _check_results(catalog: Catalog, selection: JSONObject) -> None:
    if "results_limit" in selection and not 1 <= (as_whole_number(selection["results_limit"]) or 0) <= MAX_RESULTS:
        raise catalog_error("selection-invalid-results-limit", f"'results_limit' is between 1 and {MAX_RESULTS}")
    if ("sort_field" in selection) != ("sort_order" in selection):
        raise catalog_error("invalid-sorting", "'sort_field' and 'sort_order' belong together")
    if selection.get("sort_field", "id") not in catalog.fields:
        raise catalog_error("invalid-sort-field", "Could not find sort_field", {"sort_field": selection["sort_field"]})
    if selection.get("sort_order", "asc") not in ("asc", "desc"):
        raise catalog_error("invalid-sort-order", "'sort_order' is asc or desc")


def delete_selection(call: Call) -> JSONObject:
    """Delete catalog selection: queued."""
    catalog, name = find(call), call.path["selection_name"]
    if name not in catalog.selections:
        raise catalog_error("invalid-selection", "Could not find selection", {"selection_name": name}, status=404)
    call.state.after(call.state.settings.processing_seconds, lambda: _forget(catalog, name))
    return success()


def _forget(catalog: Catalog, name: str) -> None:
    catalog.selections.pop(name, None)
