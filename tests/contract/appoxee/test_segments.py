"""Appoxee: segments. Written by `make contract` from specs/appoxee; not by hand."""

from typing import TypeAlias

import pytest

from appoxee_client import models, params
from appoxee_client.resources.segments import (
    AsyncSegments,
    AsyncSegmentsWithRawResponse,
    Segments,
    SegmentsWithRawResponse,
)
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[Segments | AsyncSegments, SegmentsWithRawResponse | AsyncSegmentsWithRawResponse]


@pytest.fixture
def segments(contract: Contract) -> Called:
    return contract.resource("segments")


def test_create_segment(segments: Called) -> None:
    """POST /api/segment"""
    operation = segments.operation("createSegment", returns=object)
    operation.sends(
        "minimal",
        lambda segments: segments.create(
            name="Active users",
            description="Those who opened the app",
            rules=[params.CountRuleParam(field="numActivations", operator=">=", operand=[1])],
        ),
    )
    operation.sends(
        "minimal",
        lambda segments: segments.create(
            name="Active users",
            description="Those who opened the app",
            rules=[models.CountRule(field="numActivations", operator=">=", operand=[1])],
        ),
    )
    operation.sends(
        "everything",
        lambda segments: segments.create(
            name="Active users",
            description="Those who opened the app",
            rules=[
                params.AliasRuleParam(field="alias", operator="=", operand=["user-1", "user-2"]),
                params.CountRuleParam(field="numActivations", operator=">=", operand=[1]),
                params.AppVersionRuleParam(field="appVersion", operator="<=", operand=[1.5]),
                params.TextRuleParam(field="tags", operator="!=", operand=["tag1", "tag2"]),
                params.RangeRuleParam(field="osNumber", operator=">=<", operand=[1.2, "4.0"]),
                params.SizeRuleParam(field="size", operator="=", operand=[1, 4, 7]),
                params.CountryRuleParam(
                    field="country",
                    operator="=",
                    operand=[["United States", "New York", "New York"], ["Germany", "Berlin"], ["Greece"]],
                ),
            ],
        ),
    )
    operation.sends(
        "everything",
        lambda segments: segments.create(
            name="Active users",
            description="Those who opened the app",
            rules=[
                models.AliasRule(field="alias", operator="=", operand=["user-1", "user-2"]),
                models.CountRule(field="numActivations", operator=">=", operand=[1]),
                models.AppVersionRule(field="appVersion", operator="<=", operand=[1.5]),
                models.TextRule(field="tags", operator="!=", operand=["tag1", "tag2"]),
                models.RangeRule(field="osNumber", operator=">=<", operand=[1.2, "4.0"]),
                models.SizeRule(field="size", operator="=", operand=[1, 4, 7]),
                models.CountryRule(
                    field="country",
                    operator="=",
                    operand=[["United States", "New York", "New York"], ["Germany", "Berlin"], ["Greece"]],
                ),
            ],
        ),
    )
    operation.sends(
        "example allFields",
        lambda segments: segments.create(
            name="Everything",
            description="A rule for each field",
            rules=[
                params.AliasRuleParam(field="alias", operator="=", operand=["user-1", "user-2"]),
                params.CountRuleParam(field="numActivations", operator=">", operand=[2]),
                params.CountRuleParam(field="numPurchases", operator="!=", operand=[2]),
                params.AppVersionRuleParam(field="appVersion", operator="<=", operand=[1.5]),
                params.TextRuleParam(field="tags", operator="!=", operand=["tag1", "tag2"]),
                params.RangeRuleParam(field="osNumber", operator=">=<", operand=["4.0", "5.1"]),
                params.RangeRuleParam(field="clientVersion", operator=">=<", operand=[1.2, 1.5]),
                params.SizeRuleParam(field="size", operator="=", operand=[1, 4, 7]),
                params.CountryRuleParam(
                    field="country",
                    operator="=",
                    operand=[["United States", "New York", "New York"], ["Germany", "Berlin"], ["Greece"]],
                ),
                params.TextRuleParam(field="locale", operator="=", operand=["en_US"]),
                params.TextRuleParam(field="timeZone", operator="=", operand=["Europe/Athens"]),
            ],
        ),
    )
    operation.sends(
        "example allFields",
        lambda segments: segments.create(
            name="Everything",
            description="A rule for each field",
            rules=[
                models.AliasRule(field="alias", operator="=", operand=["user-1", "user-2"]),
                models.CountRule(field="numActivations", operator=">", operand=[2]),
                models.CountRule(field="numPurchases", operator="!=", operand=[2]),
                models.AppVersionRule(field="appVersion", operator="<=", operand=[1.5]),
                models.TextRule(field="tags", operator="!=", operand=["tag1", "tag2"]),
                models.RangeRule(field="osNumber", operator=">=<", operand=["4.0", "5.1"]),
                models.RangeRule(field="clientVersion", operator=">=<", operand=[1.2, 1.5]),
                models.SizeRule(field="size", operator="=", operand=[1, 4, 7]),
                models.CountryRule(
                    field="country",
                    operator="=",
                    operand=[["United States", "New York", "New York"], ["Germany", "Berlin"], ["Greece"]],
                ),
                models.TextRule(field="locale", operator="=", operand=["en_US"]),
                models.TextRule(field="timeZone", operator="=", operand=["Europe/Athens"]),
            ],
        ),
    )
