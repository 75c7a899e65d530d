"""`make docs-test`: the built site in headless Chromium.

The file name keeps it out of the normal test run, which needs no browser.
"""

import json
import os
import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, Page, Route, ViewportSize, expect

from generator.paths import PROJECT
from generator.spec.document import Document
from tests.conformance.cli.documented import documented
from tests.docs.browser import PageMonitor, launched
from tests.docs.built_page import broken_links
from tests.docs.site import SCREENSHOTS, SITE, served
from tests.interop.node import MODULES, REDOCLY, run

VENDORS = PROJECT.vendors()
PAGES = sorted(str(file.relative_to(SITE)) for file in SITE.rglob("*.html"))
PHONE = ViewportSize(width=390, height=844)
DESKTOP = ViewportSize(width=1440, height=1000)
SHOWN = {
    "start": "index.html",
    "guide": "guides/million.html",
    "http": "http/apifon/reference.html",
    "signed": "http/apifon/reference.html#operation-sendSms",
    "operation": "http/appizer/reference.html#operation-createApp",
    "python": "python/appizer/resources/apps.html",
    "models": "python/appboy/models.html",
    "readme": "python/apifon/index.html",
}
AXE = MODULES / "axe-core" / "axe.min.js"
SCORE = 76
"""Redocly's score of how well an agent can use a spec, which every spec reaches; it may only rise. Its other score,
discoverability, says only how many operations there are."""


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


def test_the_site_is_small() -> None:
    assert sum(file.stat().st_size for file in SITE.rglob("*") if file.is_file()) < 23_500_000


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


def test_every_internal_link_has_a_target() -> None:
    assert broken_links(SITE) == []


@pytest.mark.parametrize("vendor", VENDORS)
def test_an_address_of_an_operation_leads_to_it_and_on_to_its_method_and_back(
    page: Page, address: str, vendor: str
) -> None:
    operations = [operation for _, operation in Document.load(PROJECT.spec(vendor)).operations()]
    for operation in (operations[0], operations[len(operations) // 2], operations[-1]):
        page.goto("about:blank")
        page.goto(f"{address}/http/{vendor}/reference.html#operation-{operation['operationId']}")
        expect(page.get_by_role("heading", name=operation["summary"], exact=True).first).to_be_in_viewport()
        section = page.locator(f'[id$="/{operation["operationId"]}"]').first
        link = section.locator("td", has_text=f".{operation['x-method']}").get_by_role("link")
        link.click()
        page.wait_for_url("**/python/**")
        method = page.locator(f'dl:has(> dt[id="{page.url.partition("#")[2]}"])')
        method.get_by_role("link").and_(page.locator(f'[href$="#operation-{operation["operationId"]}"]')).click()
        expect(page.get_by_role("heading", name=operation["summary"], exact=True).first).to_be_in_viewport()


def test_without_scripts_the_reference_lists_the_operations(browser: Browser, address: str) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"{address}/http/appizer/reference.html#operation-createApp")
    expect(page.get_by_role("heading", name="Create an app")).to_be_visible()
    page.close()


def test_a_sample_is_shown_in_each_language(page: Page, address: str) -> None:
    page.goto(f"{address}/http/appizer/reference.html#operation-createApp")
    section = page.locator('[id$="/createApp"]').first
    expect(section).to_contain_text("from appizer_client import Appizer")
    section.get_by_role("button", name="Python").first.click()
    options = page.get_by_role("option")
    expect(options).to_have_text(["Python", "Python (async)", "Command line", "curl", "TypeScript"])
    options.filter(has_text="Command line").click()
    expect(section).to_contain_text("appizer apps create")


def test_a_request_can_be_sent_from_a_page_to_the_mock(page: Page) -> None:
    # A vendor that signs its requests.
    with mocked_site() as address:
        monitor = PageMonitor(page, address)
        page.goto(f"{address}/http/apifon/reference.html#operation-sendSms")
        page.locator('[id$="/sendSms"]').first.get_by_role("button", name="Test Request").click()
        with page.expect_response(lambda response: "/try/apifon/" in response.url) as sent:
            page.get_by_role("dialog").get_by_role("button", name="Send post request").click()
        assert sent.value.status == 200
        expect(page.get_by_role("dialog")).to_contain_text("200 OK")
        expect(page.get_by_role("dialog")).to_contain_text("request_id")
    assert monitor.errors == []


@contextmanager
def mocked_site() -> Generator[str]:
    """Serve the site with the mocks, as `make docs-serve` does."""
    command = [sys.executable, "-m", "generator.docs.serve", "--site", str(SITE)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8", env=environment) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip().rstrip("/")
        finally:
            process.terminate()


def test_a_request_can_be_sent_from_the_reference_of_a_client(browser: Browser, tmp_path: Path) -> None:
    with documented("apifon", tmp_path) as docs, browser.new_context() as context:
        page = context.new_page()
        addresses: list[str] = []

        # Called for each request that leaves the page; what the policy of the page forbids does not.
        def leave(route: Route) -> None:
            addresses.append(route.request.url)
            route.continue_()

        context.route("**/*", leave)
        page.goto(docs.address)
        section = page.locator('[id="tag/sms/operation/sendSms"]')
        expect(section).to_contain_text("Python (async)")
        section.get_by_role("link", name="Send it to the mock").click()
        operation = page.locator(".opblock.is-open")
        expect(operation).to_contain_text("sendSms")
        with page.expect_response(lambda response: "/mock/" in response.url) as sent:
            operation.get_by_role("button", name="Execute").click()
        assert sent.value.status == 200
        expect(operation.locator(".live-responses-table")).to_contain_text("request_id")
        assert [each for each in addresses if not each.startswith((docs.address, "blob:"))] == []
        assert docs.end()[0] == 0


@pytest.mark.parametrize("name", SHOWN)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_page_has_no_violation_of_wcag_aa(
    browser: Browser, address: str, name: str, scheme: Literal["light", "dark"]
) -> None:
    page = _still_page(browser, DESKTOP, scheme)
    page.goto(f"{address}/{SHOWN[name]}", wait_until="networkidle")
    page.add_script_tag(path=AXE)
    rules = "{runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']}"
    found: dict[str, int] = page.evaluate(
        f"axe.run({rules}).then(all => Object.fromEntries(all.violations.map(each => [each.id, each.nodes.length])))"
    )
    page.close()
    assert found == {}


@pytest.mark.parametrize("vendor", VENDORS)
def test_the_score_of_a_spec_is_not_below_the_floor(vendor: str) -> None:
    done = run(REDOCLY, ["score", SITE / "http" / vendor / "openapi.json", "--format", "json"])
    scores: dict[str, Any] = json.loads(done.stdout[done.stdout.index("{") :])
    assert scores["agentReadiness"] >= SCORE


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
    expect(page.get_by_role("heading", name="Create an app").first).to_be_in_viewport()


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
