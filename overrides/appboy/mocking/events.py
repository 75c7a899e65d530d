"""Custom events ("Event Object Specification" and "Custom Events Analytics Export")."""

from collections.abc import Sequence

from engagement_core.testing.values import as_object, as_text

from . import checks
from .checks import FINE
from .identifiers import identifier
from .models import Counts, Event, User
from .moments import parse_either
from .replies import Reply
from .state import State

MOST_CHARACTERS = 255


def check_properties(value: object) -> Sequence[str]:
    """What is wrong with a properties object ("Properties Object")."""
    properties = as_object(value)
    if properties is None:
        return ("must be an object",)
    return [f"{name} {problem}" for name, each in properties.items() for problem in _check_property(name, each)]


def _check_property(name: str, value: object) -> Sequence[str]:
    if not 0 < len(name) <= MOST_CHARACTERS:
        return (f"must have a name of 1 to {MOST_CHARACTERS} characters",)
    if name.startswith("$"):
        return ("must have a name without a leading dollar sign",)
    if isinstance(value, str) and len(value) > MOST_CHARACTERS:
        return (f"must not be longer than {MOST_CHARACTERS} characters",)
    return checks.scalar(value)


check = checks.fields(
    {"external_id": identifier, "name": checks.text, "time": checks.datetime},
    {"app_id": checks.text, "properties": check_properties, "_update_existing_only": checks.flag},
)


def apply(world: State, event: Reply, user: User | None) -> Sequence[str]:
    """Record one occurrence."""
    name, at = as_text(event.get("name")), parse_either(event.get("time"))
    if user is not None and name is not None and at is not None:
        world.store.events.append(Event(name, as_text(event.get("app_id")), user.appboy_id, at))
        user.events.setdefault(name, Counts(at, at, 0)).add(at, 1)
    return FINE
