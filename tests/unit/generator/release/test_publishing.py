"""`make publish`: what is rejected before an upload, and a failed upload."""

import pytest
from packaging.version import Version

from generator.release.distribution import distribution
from generator.release.publishing import TOKEN
from tests.unit.generator.release.shop import Shop

BUILT = {
    "core": ["engagement_core-0.3.0.tar.gz", "engagement_core-0.3.0-py3-none-any.whl"],
    "shop": ["shop_client-1.2.0.tar.gz", "shop_client-1.2.0-py3-none-any.whl"],
}
INDEX = "http://127.0.0.1:1"
"""No server listens on this port."""


@pytest.fixture
def built(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> Shop:
    """A shop with all files in dist/ and a token."""
    for name in [name for names in BUILT.values() for name in names]:
        shop.write(f"dist/{name}", "not a real archive")
    monkeypatch.setenv(TOKEN, "fake-token-of-a-test-index")
    return shop


@pytest.mark.parametrize("index", ["", "shop.example", "ftp://shop.example", "https://"])
def test_an_invalid_index_url_is_rejected(built: Shop, index: str) -> None:
    status, printed = built.run("publish", "--index", index)
    assert status == 1
    assert printed.startswith(f"error: {index!r} is not a URL of a package index. Run `make publish INDEX=<url>`")


@pytest.mark.parametrize("user", ["me", "me:secret", ":secret"])
def test_credentials_in_the_url_are_rejected_and_not_shown(built: Shop, user: str) -> None:
    status, printed = built.run("publish", "--index", f"https://{user}@shop.example")
    assert (status, printed) == (
        1,
        "error: INDEX contains credentials. Remove them and set TWINE_PASSWORD to the token.\n",
    )


@pytest.mark.parametrize("token", [None, ""])
def test_a_missing_token_is_reported(built: Shop, monkeypatch: pytest.MonkeyPatch, token: str | None) -> None:
    if token is None:
        monkeypatch.delenv(TOKEN)
    else:
        monkeypatch.setenv(TOKEN, token)
    status, printed = built.run("publish", "--index", INDEX)
    assert status == 1
    assert "The environment variable TWINE_PASSWORD is not set. Set it to the token for the index." in printed


def test_missing_files_are_reported(built: Shop) -> None:
    sdist, wheel = BUILT["shop"]
    (built.root / "dist" / wheel).unlink()
    folder = built.root / "dist"
    assert built.run("publish", "--index", INDEX) == (
        1,
        f"error: {folder} does not contain {wheel}. Run `make dist` first.\n",
    )
    (built.root / "dist" / sdist).unlink()
    assert f"does not contain {sdist} and {wheel}. Run" in built.run("publish", "--index", INDEX)[1]


def test_files_of_another_version_are_ignored(built: Shop) -> None:
    built.set_version("shop", "1.3.0")
    assert distribution(built.paths, "shop").version == Version("1.3.0")
    assert (
        "does not contain shop_client-1.3.0.tar.gz and" in built.run("publish", "--vendor", "shop", "--index", INDEX)[1]
    )


def test_a_failed_upload_is_reported(built: Shop) -> None:
    # The files are not archives, so twine sends nothing and prints the reason.
    printed = "error: The upload failed; see the output of twine above.\n"
    assert built.run("publish", "--index", INDEX) == (1, printed)
