"""Braze: content_blocks. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.content_blocks import (
    AsyncContentBlocks,
    AsyncContentBlocksWithRawResponse,
    ContentBlocks,
    ContentBlocksWithRawResponse,
)
from braze_rest_client.testing import BrazeMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[
    ContentBlocks | AsyncContentBlocks, ContentBlocksWithRawResponse | AsyncContentBlocksWithRawResponse
]


@pytest.fixture
def content_blocks(contract: Contract) -> Called:
    return contract.resource("content_blocks")


def test_create_content_block(content_blocks: Called) -> None:
    """POST /content_blocks/create"""
    operation = content_blocks.operation("createContentBlock", returns=models.ContentBlockSaved)
    operation.sends(
        "minimal",
        lambda content_blocks: content_blocks.create(name="content_block", content="HTML content within block"),
    )
    operation.sends(
        "everything",
        lambda content_blocks: content_blocks.create(
            name="content_block",
            content="HTML content within block",
            description="This is my Content Block",
            state="draft",
            tags=["marketing"],
        ),
    )


def test_get_content_block(content_blocks: Called) -> None:
    """GET /content_blocks/info"""
    operation = content_blocks.operation("getContentBlock", returns=models.ContentBlockDetails)
    operation.sends("minimal", lambda content_blocks: content_blocks.get(content_block_id=BrazeMock.CONTENT_BLOCK_ID))
    operation.sends(
        "everything",
        lambda content_blocks: content_blocks.get(
            content_block_id=BrazeMock.CONTENT_BLOCK_ID, include_inclusion_data=False
        ),
    )


def test_list_content_blocks(content_blocks: Called) -> None:
    """GET /content_blocks/list"""
    operation = content_blocks.listing("listContentBlocks", items=models.ContentBlock)
    operation.sends("minimal", lambda content_blocks: content_blocks.list())
    operation.sends(
        "everything",
        lambda content_blocks: content_blocks.list(
            modified_after="2020-01-01T00:00:00Z", modified_before="2030-01-01T00:00:00Z", limit=100, offset=1
        ),
    )


def test_update_content_block(content_blocks: Called) -> None:
    """POST /content_blocks/update"""
    operation = content_blocks.operation("updateContentBlock", returns=models.ContentBlockSaved)
    operation.sends(
        "minimal",
        lambda content_blocks: content_blocks.update(
            content_block_id=BrazeMock.CONTENT_BLOCK_ID, name="footer", content="Hello"
        ),
    )
    operation.sends(
        "everything",
        lambda content_blocks: content_blocks.update(
            content_block_id="5eed000a-0000-4000-8000-000000000002",
            name="content_block",
            description="This is my Content Block",
            content="HTML or text content within block",
            state="draft",
            tags=["marketing"],
        ),
    )
