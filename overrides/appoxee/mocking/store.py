"""The devices, messages, segments and pending updates of the app."""

from collections.abc import Sequence
from typing import Any

from .device import Device
from .messages import Kind, Message
from .segments import Segment, read_segment
from .updates import Update


class Store:
    """The state of the API; IDs start at 1 after every `clear`."""

    def __init__(self, known_tags: tuple[str, ...]) -> None:
        self.known_tags = known_tags
        self.devices: dict[str, Device] = {}
        self.messages: dict[int, Message] = {}
        self.segments: dict[int, Segment] = {}
        self.updates: list[Update] = []

    def clear(self) -> None:
        """Delete everything except the list of tags, which belongs to the dashboard."""
        self.devices.clear()
        self.messages.clear()
        self.segments.clear()
        self.updates.clear()

    def device(self, udid: str) -> Device:
        """Return the device with this ID, and create it if it is new."""
        return self.devices.setdefault(udid, Device(udid=udid))

    def with_alias(self, alias: str) -> list[Device]:
        """Return the devices of a user."""
        return [device for device in self.devices.values() if device.alias == alias]

    def members(self, segments: Sequence[Segment]) -> list[str]:
        """Return the IDs of the devices in any of these segments."""
        devices = self.devices.values()
        return [device.udid for device in devices if any(segment.matches(device) for segment in segments)]

    def add_message(self, kind: Kind, fields: dict[str, object], recipients: list[str]) -> Message:
        """Add a message."""
        message = Message(id=len(self.messages) + 1, kind=kind, fields=fields, recipients=recipients)
        self.messages[message.id] = message
        return message

    def add_segment(self, fields: dict[str, object]) -> Segment:
        """Add a segment."""
        segment = read_segment(len(self.segments) + 1, fields)
        self.segments[segment.id] = segment
        return segment

    def settle(self, until: float) -> None:
        """Apply the updates that are due by then, in the order of their arrival."""
        due = [update for update in self.updates if update.due <= until]
        self.updates = [update for update in self.updates if update.due > until]
        for update in due:
            for alias in dict.fromkeys(update.aliases):
                for device in self.with_alias(alias):
                    update.apply(device, self.known_tags)

    def to_dict(self) -> dict[str, Any]:
        """Return a copy for JSON, with the current members of each segment."""
        return {
            "devices": [device.to_dict() for device in self.devices.values()],
            "messages": [message.to_dict() for message in self.messages.values()],
            "segments": [
                {**segment.to_dict(), "members": self.members([segment])} for segment in self.segments.values()
            ],
            "updates": [update.to_dict() for update in self.updates],
            "tags": list(self.known_tags),
        }
