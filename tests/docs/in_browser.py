"""`make docs-test`: the built site in headless Chromium.

The file name keeps it out of the normal test run, which needs no browser.
"""

from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from generator.paths import PROJECT
from generator.spec.document import Document
from tests.docs.browser import PageMonitor, launched
from tests.docs.site import SCREENSHOTS, SITE, served

VENDORS = PROJECT.vendors()
PAGES = sorted(str(file.relative_to(SITE)) for file in SITE.rglob("*.html"))
PHONE = ViewportSize(width=390, height=844)
DESKTOP = ViewportSize(width=1440, height=1000)
SHOWN = {
    "start": "index.html",
    "guide": "guides/million.html",
    "http": "http/apifon/reference.html",
    "operation": "http/appizer/reference.html#operation-createApp",
    "python": "python/appizer/resources/apps.html",
    "models": "python/appboy/models.html",
    "readme": "python/apifon/index.html",
}


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with served(SITE) as address:
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with launched() as browser:
        yield browser


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page(viewport=DESKTOP)
    yield page
    page.close()


def test_the_site_is_built() -> None:
    assert "index.html" in PAGES, f"{SITE} does not contain a site; run `make docs` first."


def test_every_page_loads_without_errors_and_fits_a_phone(browser: Browser, address: str) -> None:
    page = browser.new_page(viewport=PHONE)
    monitor = PageMonitor(page, address)
    too_wide: dict[str, int] = {}
    for path in PAGES:
        page.goto(f"{address}/{path}", wait_until="networkidle")
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > PHONE["width"]:
            too_wide[path] = width
    page.close()
    assert monitor.errors == []
    assert too_wide == {}


@pytest.mark.parametrize("vendor", VENDORS)
def test_each_operation_links_to_its_method_and_back(page: Page, address: str, vendor: str) -> None:
    reference = f"{address}/http/{vendor}/reference.html"
    page.goto(reference)
    document = Document.load(PROJECT.spec(vendor))
    links: dict[str, str] = {}
    for _, operation in document.operations():
        name = operation["operationId"]
        section = page.locator(f'section:has(> [id="operation-{name}"])')
        href = section.locator("li", has_text="Python:").get_by_role("link").evaluate("link => link.href")
        assert isinstance(href, str)
        links[name] = href
    for target in sorted({href.partition("#")[0] for href in links.values()}):
        page.goto(target)
        for name, href in links.items():
            if href.startswith(f"{target}#"):
                method = page.locator(f'dl:has(> dt[id="{href.partition("#")[2]}"])')
                back = method.get_by_role("link").and_(page.locator(f'[href$="#operation-{name}"]'))
                assert back.evaluate("link => link.href") == f"{reference}#operation-{name}"


@pytest.mark.parametrize("opened", ["served", "from the disk"])
@pytest.mark.parametrize("words", ["createApp", "/v1/apps", "Create an app"])
def test_the_search_finds_an_operation(page: Page, address: str, opened: str, words: str) -> None:
    page.goto(f"{address if opened == 'served' else SITE.as_uri()}/index.html")
    search = page.get_by_role("search").get_by_role("textbox")
    search.fill(words)
    search.press("Enter")
    results = page.locator("#search-results").get_by_role("link")
    anchors = [f'[href$="http/appizer/reference.html#{anchor}"]' for anchor in ("operation-createApp", "create-an-app")]
    found = results.and_(page.locator(", ".join(anchors))).first
    expect(found).to_be_visible()
    found.click()
    expect(page.get_by_role("heading", name="Create an app")).to_be_in_viewport()


def test_a_link_to_a_schema_opens_its_box(page: Page, address: str) -> None:
    page.goto(f"{address}/http/appizer/reference.html")
    fields = page.locator("#schema-AppCreate").get_by_role("table")
    expect(fields).to_be_hidden()
    page.locator('a[href$="#schema-AppCreate"]').first.click()
    expect(fields).to_be_visible()


@pytest.mark.parametrize(
    ("path", "part"),
    [("index", "body"), ("index", "td"), ("index", ".bars .track div"), ("maintainers", ".pipeline rect")],
)
def test_light_and_dark_differ(browser: Browser, address: str, path: str, part: str) -> None:
    colours: list[str] = []
    for page in (browser.new_page(color_scheme="light"), browser.new_page(color_scheme="dark")):
        page.goto(f"{address}/{path}.html")
        look = "part => [getComputedStyle(part)].map(style => `${style.color} ${style.fill}`)[0]"
        colours.append(page.locator(part).first.evaluate(look))
        page.close()
    assert colours[0] != colours[1]


@pytest.mark.parametrize("name", SHOWN)
def test_screenshots_are_taken_for_review(browser: Browser, address: str, name: str) -> None:
    SCREENSHOTS.mkdir(exist_ok=True)
    pages = {
        "light": _still_page(browser, DESKTOP, "light"),
        "dark": _still_page(browser, DESKTOP, "dark"),
        "phone": _still_page(browser, PHONE, "light"),
    }
    for look, page in pages.items():
        page.goto(f"{address}/{SHOWN[name]}", wait_until="networkidle")
        assert page.screenshot(path=SCREENSHOTS / f"{name}-{look}.png")
        page.close()


def _still_page(browser: Browser, size: ViewportSize, scheme: Literal["light", "dark"]) -> Page:
    """Open a page without smooth scrolling."""
    return browser.new_page(viewport=size, color_scheme=scheme, reduced_motion="reduce")
