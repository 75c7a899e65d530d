"""Braze: media_library. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.media_library import (
    AsyncMediaLibrary,
    AsyncMediaLibraryWithRawResponse,
    MediaLibrary,
    MediaLibraryWithRawResponse,
)
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[
    MediaLibrary | AsyncMediaLibrary, MediaLibraryWithRawResponse | AsyncMediaLibraryWithRawResponse
]


@pytest.fixture
def media_library(contract: Contract) -> Called:
    return contract.resource("media_library")


def test_create_media_library_asset(media_library: Called) -> None:
    """POST /media_library/create"""
    operation = media_library.operation("createMediaLibraryAsset", returns=models.MediaLibraryAssetCreateResult)
    operation.sends(
        "minimal", lambda media_library: media_library.create(asset_url="https://cdn.example.com/assets/cat.jpg")
    )
    operation.sends(
        "everything",
        lambda media_library: media_library.create(
            asset_url="https://cdn.example.com/assets/cat.jpg", name="Cat Graphic"
        ),
    )
    operation.sends(
        "example assetFile", lambda media_library: media_library.create(asset_file="iVBORw0KGgo=", name="Cat Graphic")
    )


def test_replace_media_library_file(media_library: Called) -> None:
    """PUT /media_library/replace_file"""
    operation = media_library.operation("replaceMediaLibraryFile", returns=models.MediaLibraryFileReplaceResult)
    operation.sends(
        "minimal",
        lambda media_library: media_library.replace_file(
            asset_id="5eed000f0000000000000001", asset_url="https://cdn.example.com/assets/cat.jpg"
        ),
    )
    operation.sends(
        "example assetFile",
        lambda media_library: media_library.replace_file(
            asset_id="5eed000f0000000000000001", asset_file="/9j/4AAQSkZJRg=="
        ),
    )
