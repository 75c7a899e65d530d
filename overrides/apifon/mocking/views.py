"""Response bodies of models."""

import json
from collections.abc import Sequence

from engagement_core.testing.values import as_object

from .ids import md5_of

View = dict[str, object]


def tagged(view: View, name: str) -> View:
    """Return the view with its entity tag, 32 hexadecimal digits; samples call it `Etag` or `ETag`."""
    return {"meta": {name: md5_of(json.dumps(view, sort_keys=True))}, **view}


def pick(view: View, fields: Sequence[str]) -> View:
    """Return a partial response."""
    return {name: value for name, value in view.items() if name in fields} if fields else view


def present(view: View) -> View:
    """Return the view without null values."""
    return {name: value for name, value in view.items() if value is not None}


def value_at(view: View, name: str) -> object:
    """Return the value of a field, None if it is missing; a dot leads into an object."""
    value: object = view
    for part in name.split("."):
        inner = as_object(value)
        if inner is None:
            return None
        value = inner.get(part)
    return value
