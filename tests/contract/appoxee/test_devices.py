"""Appoxee: devices. Written by `make contract` from specs/appoxee; not by hand."""

from typing import TypeAlias

import pytest

from appoxee_client import models
from appoxee_client.resources.devices import AsyncDevices, AsyncDevicesWithRawResponse, Devices, DevicesWithRawResponse
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[Devices | AsyncDevices, DevicesWithRawResponse | AsyncDevicesWithRawResponse]


@pytest.fixture
def devices(contract: Contract) -> Called:
    return contract.resource("devices")


def test_update_devices(devices: Called) -> None:
    """PUT /api/v3/device"""
    operation = devices.operation("updateDevices", returns=object)
    operation.sends("minimal", lambda devices: devices.update(alias="user-1", actions={}))
    operation.sends("minimal", lambda devices: devices.update(alias="user-1", actions=models.DeviceActions()))
    operation.sends(
        "everything",
        lambda devices: devices.update(
            alias="user-1",
            actions={
                "tags": {"set": ["tag1"], "remove": ["tag2"]},
                "set": {"city": "Athens", "points": 1, "birthday": "1975-02-22T00:00:00"},
                "inc": {"points": 2},
            },
        ),
    )
    operation.sends(
        "everything",
        lambda devices: devices.update(
            alias="user-1",
            actions=models.DeviceActions(
                tags=models.DeviceTags(set=["tag1"], remove=["tag2"]),
                set={"city": "Athens", "points": 1, "birthday": "1975-02-22T00:00:00"},
                inc={"points": 2},
            ),
        ),
    )
    operation.sends(
        "example tags",
        lambda devices: devices.update(alias="user-1", actions={"tags": {"set": ["tag1"], "remove": ["tag2"]}}),
    )
    operation.sends(
        "example tags",
        lambda devices: devices.update(
            alias="user-1", actions=models.DeviceActions(tags=models.DeviceTags(set=["tag1"], remove=["tag2"]))
        ),
    )
    operation.sends(
        "example fieldsOfMany",
        lambda devices: devices.update(
            alias=["user-1", "user-2"],
            actions={"set": {"city": "Athens", "points": 1, "birthday": "1975-02-22T00:00:00"}},
        ),
    )
    operation.sends(
        "example fieldsOfMany",
        lambda devices: devices.update(
            alias=["user-1", "user-2"],
            actions=models.DeviceActions(set={"city": "Athens", "points": 1, "birthday": "1975-02-22T00:00:00"}),
        ),
    )
    operation.sends("example increment", lambda devices: devices.update(alias="user-1", actions={"inc": {"points": 2}}))
    operation.sends(
        "example increment",
        lambda devices: devices.update(alias="user-1", actions=models.DeviceActions(inc={"points": 2})),
    )
