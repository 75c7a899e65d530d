"""Appoxee: service. Written by `make contract` from specs/appoxee; not by hand."""

from typing import TypeAlias

import pytest

from appoxee_client import models, params
from appoxee_client.resources.service import AsyncService, AsyncServiceWithRawResponse, Service, ServiceWithRawResponse
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[Service | AsyncService, ServiceWithRawResponse | AsyncServiceWithRawResponse]


@pytest.fixture
def service(contract: Contract) -> Called:
    return contract.resource("service")


def test_call_service(service: Called) -> None:
    """POST /api/"""
    operation = service.operation("callService", returns=object, within="result")
    operation.sends(
        "example aliasGet",
        lambda service: service.send(body=params.AliasActionParam(action="alias", udid="device-1", alias="get")),
    )
    operation.sends(
        "example aliasGet",
        lambda service: service.send(body=models.AliasAction(action="alias", udid="device-1", alias="get")),
    )
    operation.sends(
        "example aliasSet",
        lambda service: service.send(
            body=params.AliasActionParam(action="alias", udid="device-1", alias=params.AliasSetParam(set="user-1"))
        ),
    )
    operation.sends(
        "example aliasSet",
        lambda service: service.send(
            body=models.AliasAction(action="alias", udid="device-1", alias=models.AliasSet(set="user-1"))
        ),
    )
    operation.sends(
        "example aliasRemove",
        lambda service: service.send(body=params.AliasActionParam(action="alias", udid="device-1", alias="remove")),
    )
    operation.sends(
        "example aliasRemove",
        lambda service: service.send(body=models.AliasAction(action="alias", udid="device-1", alias="remove")),
    )
    operation.sends(
        "example tagGet",
        lambda service: service.send(body=params.TagActionParam(action="tag", udid="device-1", tags="get")),
    )
    operation.sends(
        "example tagGet", lambda service: service.send(body=models.TagAction(action="tag", udid="device-1", tags="get"))
    )
    operation.sends(
        "example tagList",
        lambda service: service.send(body=params.TagActionParam(action="tag", udid="device-1", tags="tagList")),
    )
    operation.sends(
        "example tagList",
        lambda service: service.send(body=models.TagAction(action="tag", udid="device-1", tags="tagList")),
    )
    operation.sends(
        "example tagSet",
        lambda service: service.send(
            body=params.TagActionParam(action="tag", udid="device-1", tags=params.TagSetParam(set=["tag1", "tag2"]))
        ),
    )
    operation.sends(
        "example tagSet",
        lambda service: service.send(
            body=models.TagAction(action="tag", udid="device-1", tags=models.TagSet(set=["tag1", "tag2"]))
        ),
    )
    operation.sends(
        "example tagRemove",
        lambda service: service.send(
            body=params.TagActionParam(action="tag", udid="device-1", tags=params.TagRemoveParam(remove=["tag1"]))
        ),
    )
    operation.sends(
        "example tagRemove",
        lambda service: service.send(
            body=models.TagAction(action="tag", udid="device-1", tags=models.TagRemove(remove=["tag1"]))
        ),
    )
    operation.sends(
        "example keyValueGet",
        lambda service: service.send(
            body=params.KeyValueActionParam(action="key-value", udid="device-1", get="points")
        ),
    )
    operation.sends(
        "example keyValueGet",
        lambda service: service.send(body=models.KeyValueAction(action="key-value", udid="device-1", get="points")),
    )
    operation.sends(
        "example keyValueSet",
        lambda service: service.send(
            body=params.KeyValueActionParam(action="key-value", udid="device-1", set={"city": "Athens", "points": 1})
        ),
    )
    operation.sends(
        "example keyValueSet",
        lambda service: service.send(
            body=models.KeyValueAction(action="key-value", udid="device-1", set={"city": "Athens", "points": 1})
        ),
    )
    operation.sends(
        "example keyValueIncrease",
        lambda service: service.send(
            body=params.KeyValueActionParam(action="key-value", udid="device-1", increase={"points": 2})
        ),
    )
    operation.sends(
        "example keyValueIncrease",
        lambda service: service.send(
            body=models.KeyValueAction(action="key-value", udid="device-1", increase={"points": 2})
        ),
    )
    operation.sends(
        "example keyValueRemove",
        lambda service: service.send(
            body=params.KeyValueActionParam(action="key-value", udid="device-1", remove=["city"])
        ),
    )
    operation.sends(
        "example keyValueRemove",
        lambda service: service.send(body=models.KeyValueAction(action="key-value", udid="device-1", remove=["city"])),
    )
    operation.sends(
        "example attributeGet",
        lambda service: service.send(
            body=params.AttributeActionParam(
                action="attribute", udid="device-1", attribute=params.AttributeGetParam(get="visits")
            )
        ),
    )
    operation.sends(
        "example attributeGet",
        lambda service: service.send(
            body=models.AttributeAction(
                action="attribute", udid="device-1", attribute=models.AttributeGet(get="visits")
            )
        ),
    )
    operation.sends(
        "example attributeSet",
        lambda service: service.send(
            body=params.AttributeActionParam(
                action="attribute", udid="device-1", attribute=params.AttributeSetParam(set={"visits": 1})
            )
        ),
    )
    operation.sends(
        "example attributeSet",
        lambda service: service.send(
            body=models.AttributeAction(
                action="attribute", udid="device-1", attribute=models.AttributeSet(set={"visits": 1})
            )
        ),
    )
    operation.sends(
        "example attributeIncrease",
        lambda service: service.send(
            body=params.AttributeActionParam(
                action="attribute", udid="device-1", attribute=params.AttributeIncreaseParam(increase={"visits": 2})
            )
        ),
    )
    operation.sends(
        "example attributeIncrease",
        lambda service: service.send(
            body=models.AttributeAction(
                action="attribute", udid="device-1", attribute=models.AttributeIncrease(increase={"visits": 2})
            )
        ),
    )
    operation.sends("example segment", lambda service: service.send(body={"action": "segment"}))
    operation.sends("example segment", lambda service: service.send(body=models.SegmentAction(action="segment")))
    operation.sends("example push", lambda service: service.send(body={"action": "push"}))
    operation.sends("example push", lambda service: service.send(body=models.PushAction(action="push")))
