# Generated from specs/appoxee/openapi.yaml; do not edit.

"""Segments: Groups of devices that messages are sent to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Unpack

from appoxee_client import models
from appoxee_client.operations import segments as operations
from engagement_core.call import Call
from engagement_core.lazy import LazyModule
from engagement_core.options import CallOptions
from engagement_core.resource import (
    AsyncResource,
    RawMethods,
    Resource,
    with_async_raw_response,
    with_raw_response,
)

if TYPE_CHECKING:
    from appoxee_client import params
else:
    params = LazyModule("appoxee_client.params")


class Segments(Resource):
    """Groups of devices that messages are sent to."""

    @property
    def with_raw_response(self) -> SegmentsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return SegmentsWithRawResponse(self)

    def create(
        self,
        *,
        name: str,
        description: str,
        rules: Sequence[models.SegmentRule | params.SegmentRuleParam],
        **options: Unpack[CallOptions],
    ) -> Any:
        """Create a segment.

        `POST /api/segment`

        Creates a segment from rules.

        Example:
            result = client.segments.create(
                name="Active users",
                description="Those who opened the app",
                rules=[{"field": "numActivations", "operator": ">=", "operand": [1]}],
            )

        Args:
            name: The name of the segment.
            description: The description of the segment.
            rules: The rules that define the segment.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Documentation: Server API, segment, https://mapp-wiki.atlassian.net
        """
        return self._perform(
            Call(
                operation=operations.CREATE_SEGMENT,
                body={
                    "name": name,
                    "description": description,
                    "rules": rules,
                },
                options=options,
            )
        )


class SegmentsWithRawResponse(RawMethods):
    """The methods of `Segments`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Segments) -> None:
        super().__init__(resource)
        self.create = with_raw_response(resource.create)


class AsyncSegments(AsyncResource):
    """Groups of devices that messages are sent to."""

    @property
    def with_raw_response(self) -> AsyncSegmentsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncSegmentsWithRawResponse(self)

    async def create(
        self,
        *,
        name: str,
        description: str,
        rules: Sequence[models.SegmentRule | params.SegmentRuleParam],
        **options: Unpack[CallOptions],
    ) -> Any:
        """Create a segment.

        `POST /api/segment`

        Creates a segment from rules.

        Example:
            result = await client.segments.create(
                name="Active users",
                description="Those who opened the app",
                rules=[{"field": "numActivations", "operator": ">=", "operand": [1]}],
            )

        Args:
            name: The name of the segment.
            description: The description of the segment.
            rules: The rules that define the segment.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Documentation: Server API, segment, https://mapp-wiki.atlassian.net
        """
        return await self._perform(
            Call(
                operation=operations.CREATE_SEGMENT,
                body={
                    "name": name,
                    "description": description,
                    "rules": rules,
                },
                options=options,
            )
        )


class AsyncSegmentsWithRawResponse(RawMethods):
    """The methods of `AsyncSegments`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncSegments) -> None:
        super().__init__(resource)
        self.create = with_async_raw_response(resource.create)
