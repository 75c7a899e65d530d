# Copied from overrides/braze/mocking/media_library.py; edit it there.

"""The media library (`media_library`); the mock does not fetch the URL of an asset but judges it."""

import binascii
from base64 import b64decode
from urllib.parse import urlsplit

from engagement_core.testing.values import as_text

from .content_models import Asset
from .responses import JSONObject, fatal, media_error
from .state import Call

EXTENSIONS = ("png", "jpeg", "jpg", "gif", "svg", "webp")
MAX_IMAGE_BYTES = 5 * 1024 * 1024
URL_BYTES = 20_480
"""The size of what a URL holds."""
_SIGNATURES = {b"\x89PNG": "png", b"\xff\xd8\xff": "jpg", b"GIF8": "gif", b"RIFF": "webp", b"<svg": "svg"}


def create(call: Call) -> JSONObject:
    """Upload an asset to the media library."""
    url, file, name = (call.body.get(each) for each in ("asset_url", "asset_file", "name"))
    if url is None and file is None:
        raise fatal("Either asset_url or asset_file must be provided.")
    if url is not None and file is not None:
        raise fatal("Both asset_url and asset_file cannot be provided. Please provide only one.")
    for field in ("asset_url", "asset_file", "name"):
        if not isinstance(call.body.get(field, ""), str):
            raise fatal(f"{field} must be a string.")
    stem, extension, size = _read_url(url) if url is not None else _read_file(file)
    asset = Asset(call.store.ids.hexadecimal("asset"), as_text(name) or stem, extension, size)
    call.store.assets[asset.id] = asset
    return {
        "new_assets": [asset.shown()],
        "errors": [],
        "dashboard_url": f"https://dashboard.braze.example/engagement/media_library/{asset.id}",
    }


def replace(call: Call) -> JSONObject:
    """Replace an asset in the media library by one with the same extension."""
    asset_id = as_text(call.body.get("asset_id"))
    if not asset_id:
        raise fatal("asset_id is required.")
    url, file = call.body.get("asset_url"), call.body.get("asset_file")
    if url is None and file is None:
        raise fatal("Either file or asset_url is required.")
    asset = call.store.assets.get(asset_id)
    if asset is None:
        raise media_error("ASSET_NOT_FOUND", "The asset was not found.", status=404)
    _, extension, size = _read_url(url) if url is not None else _read_file(file)
    if extension != asset.ext:
        raise media_error(
            "EXTENSION_MISMATCH",
            "The file must have the extension of the asset.",
            expected_extension=asset.ext,
            received_extension=extension,
        )
    asset.size = size
    return {"info": "Asset file updated successfully.", "new_image_asset": asset.shown()}


def _read_url(value: object) -> tuple[str, str, int]:
    """Return name, extension and size of the file at a URL."""
    try:
        parts = urlsplit(value) if isinstance(value, str) else None
    except ValueError:
        parts = None
    if parts is None or parts.scheme not in ("http", "https") or not parts.netloc:
        raise media_error("INVALID_ASSET_URL", "The URL of the asset is invalid.", asset_url=value)
    stem, _, extension = parts.path.rpartition("/")[2].rpartition(".")
    if extension.lower() not in EXTENSIONS:
        raise _unsupported(extension)
    return stem or "asset", extension.lower(), URL_BYTES


def _read_file(value: object) -> tuple[str, str, int]:
    """Return name, extension and size of a file in the body, which the page calls binary: here base64."""
    try:
        content = b64decode(value, validate=True) if isinstance(value, str) else b""
    except (binascii.Error, ValueError):
        content = b""
    extension = next((each for start, each in _SIGNATURES.items() if content.startswith(start)), None)
    if extension is None:
        raise _unsupported("unknown")
    if len(content) > MAX_IMAGE_BYTES:
        raise media_error(
            "ASSET_SIZE_EXCEEDS_LIMIT",
            "The asset is too large.",
            size_limit_bytes=MAX_IMAGE_BYTES,
            file_size_bytes=len(content),
        )
    return "asset", extension, len(content)


def _unsupported(extension: str) -> Exception:
    return media_error("UNSUPPORTED_FILE_TYPE", "The type of the file is not supported.", file_type=extension)
