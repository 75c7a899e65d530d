"""The values of custom attributes and the operations on them (`objects/user_attributes`)."""

import json
from collections.abc import MutableMapping, Sequence

from engagement_core.testing.values import as_list, as_object, as_whole_number

from . import validators
from .responses import JSONObject
from .validators import VALID

MAX_ELEMENTS = 500
MAX_OBJECTS_BYTES = 100 * 1024
_ADD_AND_REMOVE = {"add", "remove"}
_OBJECT_OPERATIONS = {"$add", "$remove", "$update"}

_scalars = validators.array(validators.scalar, most=MAX_ELEMENTS)
_objects = validators.array(validators.mapping, most=MAX_ELEMENTS)
_selectors = validators.array(
    validators.fields({"$identifier_key": validators.text, "$identifier_value": validators.scalar})
)
_updates = validators.array(
    validators.fields(
        {
            "$identifier_key": validators.text,
            "$identifier_value": validators.scalar,
            "$new_object": validators.mapping,
        }
    )
)


def check_custom(value: object) -> Sequence[str]:
    """Return the errors of the value of a custom attribute."""
    elements, found = as_list(value), as_object(value)
    if elements is not None:
        return (_array_of_objects if validators.objects(elements) else _scalars)(value)
    if found is None:
        return validators.scalar(value)
    if found.keys() == {"inc"}:
        return validators.fields({"inc": validators.whole})(found)
    if found and found.keys() <= _ADD_AND_REMOVE:
        return validators.fields({}, {"add": _scalars, "remove": _scalars})(found)
    if found and found.keys() <= _OBJECT_OPERATIONS:
        return validators.fields({}, {"$add": _objects, "$remove": _selectors, "$update": _updates})(found)
    return VALID


def change(custom: MutableMapping[str, object], name: str, value: object) -> None:
    """Set, change or, with null, remove a custom attribute; an operation on a value of another type does nothing."""
    found = as_object(value)
    if value is None:
        custom.pop(name, None)
    elif found is not None and found.keys() == {"inc"}:
        current = as_whole_number(custom.get(name, 0))
        if current is not None:
            custom[name] = current + (as_whole_number(found["inc"]) or 0)
    elif found and found.keys() <= _ADD_AND_REMOVE:
        added, removed = (as_list(found.get(key)) or [] for key in ("add", "remove"))
        kept = [each for each in [*_elements(custom, name), *added] if each not in removed]
        custom[name] = _unique(kept)[:MAX_ELEMENTS]
    elif found and found.keys() <= _OBJECT_OPERATIONS:
        custom[name] = _changed_objects(_elements(custom, name), found)[:MAX_ELEMENTS]
    else:
        custom[name] = value


def _array_of_objects(value: object) -> Sequence[str]:
    errors = _objects(value)
    if not errors and len(json.dumps(value)) > MAX_OBJECTS_BYTES:
        return (f"must not have more than {MAX_OBJECTS_BYTES} bytes",)
    return errors


def _elements(custom: MutableMapping[str, object], name: str) -> list[object]:
    return list(as_list(custom.get(name)) or [])


def _unique(values: Sequence[object]) -> list[object]:
    found: list[object] = []
    for value in values:
        if value not in found:
            found.append(value)
    return found


def _changed_objects(current: list[object], operations: JSONObject) -> list[object]:
    for update in validators.objects(operations.get("$update")):
        new = as_object(update["$new_object"]) or {}
        current = [{**(as_object(each) or {}), **new} if _is_selected(each, update) else each for each in current]
    for selector in validators.objects(operations.get("$remove")):
        current = [each for each in current if not _is_selected(each, selector)]
    return [*current, *(as_list(operations.get("$add")) or [])]


def _is_selected(element: object, selector: JSONObject) -> bool:
    fields = as_object(element) or {}
    return fields.get(str(selector["$identifier_key"])) == selector["$identifier_value"]
