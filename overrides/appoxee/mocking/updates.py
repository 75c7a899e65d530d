"""Updates of devices by alias, which apply later (call "device" of the Server API)."""

from typing import Any

from attrs import asdict, frozen

from engagement_core.testing.values import as_list, as_number, as_object, as_text, as_texts

from .device import Device, as_alias, increased
from .envelope import bad_request

MAX_ALIASES = 1000


@frozen(kw_only=True)
class Update:
    """One accepted, pending update."""

    due: float
    aliases: list[str]
    add_tags: list[str]
    remove_tags: list[str]
    set: dict[str, int | float | str]
    increase: dict[str, int | float]

    def apply(self, device: Device, known_tags: tuple[str, ...]) -> None:
        """Change a device. No caller is left for errors, so unknown tags and sums of strings are skipped."""
        device.add_tags([tag for tag in self.add_tags if tag in known_tags])
        device.remove_tags(self.remove_tags)
        device.key_values.update(self.set)
        sums = {name: increased(device.key_values.get(name), by) for name, by in self.increase.items()}
        device.key_values.update({name: total for name, total in sums.items() if total is not None})

    def to_dict(self) -> dict[str, Any]:
        """Return a copy for JSON."""
        return asdict(self)


def read_update(fields: dict[str, object], due: float) -> Update:
    """Read an update."""
    actions = as_object(fields.get("actions"))
    if actions is None:
        raise bad_request("actions must be an object")
    tags = _object(actions, "tags")
    return Update(
        due=due,
        aliases=_aliases(fields.get("alias")),
        add_tags=_tags(tags, "set"),
        remove_tags=_tags(tags, "remove"),
        set={name: _value(name, value) for name, value in _object(actions, "set").items()},
        increase={name: _number(name, value) for name, value in _object(actions, "inc").items()},
    )


def _aliases(value: object) -> list[str]:
    given = as_list(value)
    values = [value] if given is None else given
    aliases = [alias for alias in map(as_alias, values) if alias is not None]
    if len(aliases) < len(values) or len(values) > MAX_ALIASES:
        raise bad_request(f"alias must be a string or an array of up to {MAX_ALIASES} strings")
    return aliases


def _object(fields: dict[str, object], name: str) -> dict[str, object]:
    value = as_object(fields.get(name, {}))
    if value is None:
        raise bad_request(f"{name} must be an object")
    return value


def _tags(fields: dict[str, object], name: str) -> list[str]:
    tags = as_texts(fields.get(name, []))
    if tags is None:
        raise bad_request(f"tags.{name} must be an array of strings")
    return tags


def _value(name: str, value: object) -> int | float | str:
    text = as_text(value)
    return _number(name, value) if text is None else text


def _number(name: str, value: object) -> int | float:
    number = as_number(value)
    if number is None:
        raise bad_request(f"wrong value for {name}")
    return number
