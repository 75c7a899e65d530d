"""URLs of exports: an invalid URL is rejected before anything is sent, by an error of the client."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from appboy_client import Appboy, AsyncAppboy
from appboy_client.exports import ExportNotDownloadableError
from appboy_client.testing import AppboyMock, Fault
from engagement_core import EngagementError, InvalidRequestError

INVALID: list[Any] = [
    "",
    "export.zip",
    "/exports/export.zip",
    "//files.example/export.zip",
    "ftp://files.example/export.zip",
    "mailto:files@example.com",
    "https://",
    "https:///export.zip",
    "https://[::1/export.zip",
    "https://files.example:port/export.zip",
    "https://files.example:99999/export.zip",
    "https://a..example/export.zip",
    f"https://{'a' * 64}.example/export.zip",
    "https://xn--/export.zip",
    "https://\udcff/export.zip",
    "https://files.example/\udcff",
    "https://files.example/\n",
    "https://files.example/" + "x" * 100_000,
    None,
    5,
    b"https://files.example/export.zip",
]


@pytest.fixture(scope="module")
def offline() -> Iterator[Appboy]:
    """A client of a mock in this process: no URL leaves it."""
    with (
        httpx.Client(transport=AppboyMock().transport()) as http_client,
        Appboy(app_group_id=AppboyMock.APP_GROUP_ID, http_client=http_client) as client,
    ):
        yield client


@pytest.mark.parametrize("url", INVALID, ids=lambda url: repr(url)[:40])
def test_invalid_url(offline: Appboy, url: Any) -> None:
    with pytest.raises(InvalidRequestError, match="Nothing was sent") as caught:
        list(offline.users.read_export(url))
    assert "files.example" not in str(caught.value)


@pytest.mark.anyio
@pytest.mark.parametrize("url", [None, "https://a..example/", "https://[::1"])
async def test_invalid_url_async(async_appboy: AsyncAppboy, mock: AppboyMock, url: Any) -> None:
    with pytest.raises(InvalidRequestError):
        async for _ in async_appboy.users.read_export(url):
            pass
    assert not len(mock.request_log)


@given(st.one_of(st.text(), st.text().map("https://".__add__), st.text().map("https://files.example/".__add__)))
@settings(max_examples=300, deadline=None)
def test_any_text_raises_only_errors_of_the_client(url: str) -> None:
    with (
        httpx.Client(transport=AppboyMock().transport()) as http_client,
        Appboy(app_group_id=AppboyMock.APP_GROUP_ID, http_client=http_client) as client,
        pytest.raises(EngagementError),
    ):
        list(client.users.read_export(url, deadline=0.001, first_wait=0.001))


def test_a_url_of_the_vendor_is_checked(appboy: Appboy, mock: AppboyMock) -> None:
    mock.faults.inject(Fault(status=201, body={"message": "success", "object_prefix": "p", "url": "https://a..b/"}))
    with pytest.raises(InvalidRequestError):
        list(appboy.users.export_segment(segment_id=mock.SEGMENT_ID))


def test_neither_url_nor_prefix(appboy: Appboy, mock: AppboyMock) -> None:
    mock.faults.inject(Fault(status=201, body={"message": "success"}))
    with pytest.raises(ExportNotDownloadableError, match=r"go to your S3 bucket\.$"):
        list(appboy.users.export_segment(segment_id=mock.SEGMENT_ID))
