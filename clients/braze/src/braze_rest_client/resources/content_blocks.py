# Generated from specs/braze/*.yaml; do not edit.

"""ContentBlocks: Reusable pieces of messages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models, resources
from braze_rest_client.operations import content_blocks as operations
from braze_rest_client.pagination import PAGINATION
from engagement_core.call import Call
from engagement_core.lazy import LazyModule, resource
from engagement_core.options import CallOptions
from engagement_core.paginator import AsyncPaginator, Paginator
from engagement_core.resource import (
    AsyncResource,
    RawMethods,
    Resource,
    with_async_raw_pages,
    with_async_raw_response,
    with_raw_pages,
    with_raw_response,
)

if TYPE_CHECKING:
    from braze_rest_client import params
else:
    params = LazyModule("braze_rest_client.params")


class ContentBlocks(Resource):
    """Reusable pieces of messages."""

    @resource
    def translations(self) -> resources.ContentBlocksTranslations:
        """The translations of a Content Block."""
        return resources.ContentBlocksTranslations(self._client)

    @property
    def with_raw_response(self) -> ContentBlocksWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return ContentBlocksWithRawResponse(self)

    def create(
        self,
        *,
        name: str,
        content: str,
        description: str | UnsetType = UNSET,
        state: models.ContentBlockState | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ContentBlockSaved:
        """Create a Content Block.

        `POST /content_blocks/create`

        Creates a Content Block, a piece of HTML or text that messages include by its Liquid tag. The name must be
        new, so a request that is sent twice is rejected the second time. Needs the permission
        `content_blocks.create`.

        Example:
            result = client.content_blocks.create(
                name="content_block", content="HTML content within block\"
            )

        Args:
            name: The name, which must be new. It has fewer than 100 characters, all of them letters, digits, dashes
                or underscores. 1 to 99 characters; pattern `^[A-Za-z0-9_-]+$`.
            content: The HTML or text, smaller than 50 KB. It may have Liquid, but cannot include the Content Block
                itself. At least 1 character.
            description: The description, with fewer than 250 characters. 1 to 249 characters.
            state: The state. Default "active".
            tags: The tags, which must exist already.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The Content Block is invalid, for one of the reasons that `message` can have.
                Nothing was stored.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            APIStatusError: 415: The header `Content-Type` is missing or is not `application/json`. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Create Content Block,
        https://www.braze.com/docs/api/endpoints/templates/content_blocks_templates/post_create_email_content_block/
        """
        return self._perform(
            Call(
                operation=operations.CREATE_CONTENT_BLOCK,
                body={
                    "name": name,
                    "content": content,
                    "description": description,
                    "state": state,
                    "tags": tags,
                },
                options=options,
            )
        )

    def get(
        self,
        *,
        content_block_id: str,
        include_inclusion_data: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ContentBlockDetails:
        """Get a Content Block.

        `GET /content_blocks/info`

        Returns a Content Block with its content, and on request the messages that include it. Needs the permission
        `content_blocks.info`.

        Example:
            result = client.content_blocks.get(
                content_block_id="5eed000a-0000-4000-8000-000000000001\"
            )

        Args:
            content_block_id: The identifier of the Content Block, from the list of Content Blocks or the page of API
                keys in the dashboard.
            include_inclusion_data: Whether to return the message variations of the campaigns and Canvases that
                include the Content Block. Archived and deleted campaigns and Canvases are left out.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The Content Block does not exist, or a parameter is invalid.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: See Content Block information,
        https://www.braze.com/docs/api/endpoints/templates/content_blocks_templates/get_see_email_content_blocks_information/
        """
        return self._perform(
            Call(
                operation=operations.GET_CONTENT_BLOCK,
                query={
                    "content_block_id": content_block_id,
                    "include_inclusion_data": include_inclusion_data,
                },
                options=options,
            )
        )

    def list(
        self,
        *,
        modified_after: models.ContentBlockModificationTime
        | params.ContentBlockModificationTimeParam
        | UnsetType = UNSET,
        modified_before: models.ContentBlockModificationTime
        | params.ContentBlockModificationTimeParam
        | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> Paginator[models.ContentBlock]:
        """List Content Blocks.

        `GET /content_blocks/list`

        Returns the Content Blocks of the workspace, without their content. Page through long lists with `limit` and
        `offset`. Needs the permission `content_blocks.list`.

        Returns a paginator: iterate over it with `for` to get every item, or over its `pages()`.

        Example:
            for item in client.content_blocks.list():
                print(item)

        Args:
            modified_after: Only Content Blocks that were changed at or after this time; not later than
                `modified_before`.
            modified_before: Only Content Blocks that were changed at or before this time.
            limit: The maximum number of Content Blocks to return. 1 to 1000; default 100.
            offset: The number of matching Content Blocks to skip. To skip none, omit it. At least 1.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: A parameter is invalid.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: List available Content Blocks,
        https://www.braze.com/docs/api/endpoints/templates/content_blocks_templates/get_list_email_content_blocks/
        """
        return self._paginate(
            Call(
                operation=operations.LIST_CONTENT_BLOCKS,
                query={
                    "modified_after": modified_after,
                    "modified_before": modified_before,
                    "limit": limit,
                    "offset": offset,
                },
                options=options,
            ),
            PAGINATION["listContentBlocks"],
        )

    def update(
        self,
        *,
        content_block_id: str,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        content: str | UnsetType = UNSET,
        state: models.ContentBlockState | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ContentBlockSaved:
        """Update a Content Block.

        `POST /content_blocks/update`

        Changes the fields of a Content Block that the request has. An active Content Block keeps its name and cannot
        become a draft again: create a new one instead. Needs the permission `content_blocks.update`.

        Example:
            result = client.content_blocks.update(
                content_block_id="5eed000a-0000-4000-8000-000000000001",
                name="footer",
                content="Hello",
            )

        Args:
            content_block_id: The identifier of the Content Block.
            name: The name, which no other Content Block may have. It has fewer than 100 characters, all of them
                letters, digits, dashes or underscores. The name of an active Content Block cannot change. 1 to 99
                characters; pattern `^[A-Za-z0-9_-]+$`.
            description: The description, with fewer than 250 characters. 1 to 249 characters.
            content: The HTML or text, smaller than 50 KB. It may have Liquid, but cannot include the Content Block
                itself. At least 1 character.
            state: The state. An active Content Block cannot become a draft. Default "active".
            tags: The tags, which must exist already.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The Content Block is invalid, for one of the reasons that `message` can have.
                Nothing was stored.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            APIStatusError: 415: The header `Content-Type` is missing or is not `application/json`. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Update Content Block,
        https://www.braze.com/docs/api/endpoints/templates/content_blocks_templates/post_update_content_block/
        """
        return self._perform(
            Call(
                operation=operations.UPDATE_CONTENT_BLOCK,
                body={
                    "content_block_id": content_block_id,
                    "name": name,
                    "description": description,
                    "content": content,
                    "state": state,
                    "tags": tags,
                },
                options=options,
            )
        )


class ContentBlocksWithRawResponse(RawMethods):
    """The methods of `ContentBlocks`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: ContentBlocks) -> None:
        super().__init__(resource)
        self.create = with_raw_response(resource.create)
        self.get = with_raw_response(resource.get)
        self.list = with_raw_pages(resource.list, operations.LIST_CONTENT_BLOCKS)
        self.update = with_raw_response(resource.update)


class AsyncContentBlocks(AsyncResource):
    """Reusable pieces of messages."""

    @resource
    def translations(self) -> resources.AsyncContentBlocksTranslations:
        """The translations of a Content Block."""
        return resources.AsyncContentBlocksTranslations(self._client)

    @property
    def with_raw_response(self) -> AsyncContentBlocksWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncContentBlocksWithRawResponse(self)

    async def create(
        self,
        *,
        name: str,
        content: str,
        description: str | UnsetType = UNSET,
        state: models.ContentBlockState | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ContentBlockSaved:
        """Create a Content Block.

        `POST /content_blocks/create`

        Creates a Content Block, a piece of HTML or text that messages include by its Liquid tag. The name must be
        new, so a request that is sent twice is rejected the second time. Needs the permission
        `content_blocks.create`.

        Example:
            result = await client.content_blocks.create(
                name="content_block", content="HTML content within block\"
            )

        Args:
            name: The name, which must be new. It has fewer than 100 characters, all of them letters, digits, dashes
                or underscores. 1 to 99 characters; pattern `^[A-Za-z0-9_-]+$`.
            content: The HTML or text, smaller than 50 KB. It may have Liquid, but cannot include the Content Block
                itself. At least 1 character.
            description: The description, with fewer than 250 characters. 1 to 249 characters.
            state: The state. Default "active".
            tags: The tags, which must exist already.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The Content Block is invalid, for one of the reasons that `message` can have.
                Nothing was stored.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            APIStatusError: 415: The header `Content-Type` is missing or is not `application/json`. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Create Content Block,
        https://www.braze.com/docs/api/endpoints/templates/content_blocks_templates/post_create_email_content_block/
        """
        return await self._perform(
            Call(
                operation=operations.CREATE_CONTENT_BLOCK,
                body={
                    "name": name,
                    "content": content,
                    "description": description,
                    "state": state,
                    "tags": tags,
                },
                options=options,
            )
        )

    async def get(
        self,
        *,
        content_block_id: str,
        include_inclusion_data: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ContentBlockDetails:
        """Get a Content Block.

        `GET /content_blocks/info`

        Returns a Content Block with its content, and on request the messages that include it. Needs the permission
        `content_blocks.info`.

        Example:
            result = await client.content_blocks.get(
                content_block_id="5eed000a-0000-4000-8000-000000000001\"
            )

        Args:
            content_block_id: The identifier of the Content Block, from the list of Content Blocks or the page of API
                keys in the dashboard.
            include_inclusion_data: Whether to return the message variations of the campaigns and Canvases that
                include the Content Block. Archived and deleted campaigns and Canvases are left out.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The Content Block does not exist, or a parameter is invalid.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: See Content Block information,
        https://www.braze.com/docs/api/endpoints/templates/content_blocks_templates/get_see_email_content_blocks_information/
        """
        return await self._perform(
            Call(
                operation=operations.GET_CONTENT_BLOCK,
                query={
                    "content_block_id": content_block_id,
                    "include_inclusion_data": include_inclusion_data,
                },
                options=options,
            )
        )

    def list(
        self,
        *,
        modified_after: models.ContentBlockModificationTime
        | params.ContentBlockModificationTimeParam
        | UnsetType = UNSET,
        modified_before: models.ContentBlockModificationTime
        | params.ContentBlockModificationTimeParam
        | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[models.ContentBlock]:
        """List Content Blocks.

        `GET /content_blocks/list`

        Returns the Content Blocks of the workspace, without their content. Page through long lists with `limit` and
        `offset`. Needs the permission `content_blocks.list`.

        Returns a paginator: iterate over it with `async for` to get every item, or over its `pages()`.

        Example:
            async for item in client.content_blocks.list():
                print(item)

        Args:
            modified_after: Only Content Blocks that were changed at or after this time; not later than
                `modified_before`.
            modified_before: Only Content Blocks that were changed at or before this time.
            limit: The maximum number of Content Blocks to return. 1 to 1000; default 100.
            offset: The number of matching Content Blocks to skip. To skip none, omit it. At least 1.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: A parameter is invalid.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: List available Content Blocks,
        https://www.braze.com/docs/api/endpoints/templates/content_blocks_templates/get_list_email_content_blocks/
        """
        return self._paginate(
            Call(
                operation=operations.LIST_CONTENT_BLOCKS,
                query={
                    "modified_after": modified_after,
                    "modified_before": modified_before,
                    "limit": limit,
                    "offset": offset,
                },
                options=options,
            ),
            PAGINATION["listContentBlocks"],
        )

    async def update(
        self,
        *,
        content_block_id: str,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        content: str | UnsetType = UNSET,
        state: models.ContentBlockState | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ContentBlockSaved:
        """Update a Content Block.

        `POST /content_blocks/update`

        Changes the fields of a Content Block that the request has. An active Content Block keeps its name and cannot
        become a draft again: create a new one instead. Needs the permission `content_blocks.update`.

        Example:
            result = await client.content_blocks.update(
                content_block_id="5eed000a-0000-4000-8000-000000000001",
                name="footer",
                content="Hello",
            )

        Args:
            content_block_id: The identifier of the Content Block.
            name: The name, which no other Content Block may have. It has fewer than 100 characters, all of them
                letters, digits, dashes or underscores. The name of an active Content Block cannot change. 1 to 99
                characters; pattern `^[A-Za-z0-9_-]+$`.
            description: The description, with fewer than 250 characters. 1 to 249 characters.
            content: The HTML or text, smaller than 50 KB. It may have Liquid, but cannot include the Content Block
                itself. At least 1 character.
            state: The state. An active Content Block cannot become a draft. Default "active".
            tags: The tags, which must exist already.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The Content Block is invalid, for one of the reasons that `message` can have.
                Nothing was stored.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            APIStatusError: 415: The header `Content-Type` is missing or is not `application/json`. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Update Content Block,
        https://www.braze.com/docs/api/endpoints/templates/content_blocks_templates/post_update_content_block/
        """
        return await self._perform(
            Call(
                operation=operations.UPDATE_CONTENT_BLOCK,
                body={
                    "content_block_id": content_block_id,
                    "name": name,
                    "description": description,
                    "content": content,
                    "state": state,
                    "tags": tags,
                },
                options=options,
            )
        )


class AsyncContentBlocksWithRawResponse(RawMethods):
    """The methods of `AsyncContentBlocks`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncContentBlocks) -> None:
        super().__init__(resource)
        self.create = with_async_raw_response(resource.create)
        self.get = with_async_raw_response(resource.get)
        self.list = with_async_raw_pages(resource.list, operations.LIST_CONTENT_BLOCKS)
        self.update = with_async_raw_response(resource.update)
