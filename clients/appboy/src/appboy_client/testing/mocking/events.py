# Copied from overrides/appboy/mocking/events.py; edit it there.

"""Custom events ("Event Object Specification" and "Custom Events Analytics Export")."""

from collections.abc import Sequence

from engagement_core.testing.values import as_object, as_text

from . import validators
from .models import Counts, Event, User
from .moments import parse_either
from .responses import JSONObject
from .state import State
from .validators import VALID, identifier

MAX_CHARACTERS = 255


def check_properties(value: object) -> Sequence[str]:
    """Return the errors of a properties object ("Properties Object")."""
    properties = as_object(value)
    if properties is None:
        return ("must be an object",)
    return [f"{name} {error}" for name, each in properties.items() for error in _check_property(name, each)]


def _check_property(name: str, value: object) -> Sequence[str]:
    if not 0 < len(name) <= MAX_CHARACTERS:
        return (f"must have a name of 1 to {MAX_CHARACTERS} characters",)
    if name.startswith("$"):
        return ("must have a name without a leading dollar sign",)
    if isinstance(value, str) and len(value) > MAX_CHARACTERS:
        return (f"must not be longer than {MAX_CHARACTERS} characters",)
    return validators.scalar(value)


validate = validators.fields(
    {"external_id": identifier, "name": validators.text, "time": validators.datetime},
    {"app_id": validators.text, "properties": check_properties, "_update_existing_only": validators.flag},
)


def apply(state: State, event: JSONObject, user: User | None) -> Sequence[str]:
    """Record one occurrence."""
    name, at = as_text(event.get("name")), parse_either(event.get("time"))
    if user is not None and name is not None and at is not None:
        state.store.events.append(Event(name, as_text(event.get("app_id")), user.appboy_id, at))
        user.events.setdefault(name, Counts(at, at, 0)).add(at, 1)
    return VALID
