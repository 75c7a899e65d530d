"""Links to operations, on a site that Sphinx reads in one process."""

from pathlib import Path

import pytest
from sphinx.cmd.build import main as sphinx_build

from generator.docs.__main__ import write_pages
from generator.docs.markdown import FOLDER
from tests.docs.built_page import BuiltPage

OPERATION = """\
:::{api:operation} toy.paintToy
:method: POST
:path: /toys/{id}
:::
"""
LINKS = "{api:operation}`Paint a toy <toy.paintToy>`\n"
PAGES = {
    "index": "# Toys\n\n```{toctree}\nhttp\nfolder/guide\n```\n",
    "http": f"# HTTP\n\n{OPERATION}",
    "folder/guide": f"# Guide\n\n{LINKS}",
}


class Site:
    """A small site that is rebuilt after changes."""

    def __init__(self, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
        self._folder = folder
        self._capfd = capfd
        self.output = folder / "site"

    def build(self, **changed: str) -> tuple[int, str]:
        """Return the status and messages of a build; only changed pages are read."""
        source = self._folder / "source"
        if source.exists():
            for name, text in changed.items():
                (source / f"{name}.md").write_text(text, encoding="utf-8")
        else:
            write_pages([(f"{name}.md", text) for name, text in {**PAGES, **changed}.items()], source)
        options = ["-c", str(FOLDER), "-d", str(self._folder / "doctrees"), str(source), str(self.output)]
        status = sphinx_build(["-b", "html", "-q", "-W", "--keep-going", *options])
        return status, self._capfd.readouterr().err


@pytest.fixture
def site(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Site:
    return Site(tmp_path, capfd)


def test_links_from_another_folder_lead_to_the_operation(site: Site) -> None:
    assert site.build() == (0, "")
    guide, reference = (BuiltPage(site.output / f"{name}.html") for name in ("folder/guide", "http"))
    assert guide.targets("Paint a toy") == {(reference.file, "operation-paintToy")}
    assert "operation-paintToy" in reference.anchors


def test_the_line_of_an_operation_shows_method_and_path(site: Site) -> None:
    site.build()
    (line,) = [
        line
        for line in (site.output / "http.html").read_text(encoding="utf-8").splitlines()
        if "operation-paintToy" in line
    ]
    assert '<span class="method method-post">POST</span>' in line
    assert "/toys/{id}" in line
    assert '<span class="operation-id">paintToy</span>' in line


@pytest.mark.parametrize(
    ("link", "message"),
    [
        ("{api:operation}`toy.breakToy`", "unknown operation toy.breakToy"),
        # A request can be searched for but not linked to.
        ("{api:request}`toy POST /toys/{id}`", 'Unknown interpreted text role "api:request"'),
        ("{any}`toy.paintToy`", "'any' reference target not found: toy.paintToy"),
        ("{py:meth}`toys.paint`", "py:meth reference target not found: toys.paint"),
    ],
)
def test_a_broken_link_fails_the_build(site: Site, link: str, message: str) -> None:
    status, printed = site.build(http=f"{PAGES['http']}\n{link}\n")
    assert status != 0
    assert message in printed


def test_a_link_to_a_removed_object_fails_the_build(site: Site) -> None:
    assert site.build()[0] == 0
    status, printed = site.build(http="# HTTP\n", index=PAGES["index"] + "\n{api:operation}`toy.paintToy`\n")
    assert status != 0
    assert "unknown operation toy.paintToy" in printed


def test_an_operation_without_its_path_fails_the_build(site: Site) -> None:
    status, printed = site.build(http=PAGES["http"].replace(":path: /toys/{id}", ":path:"))
    assert status != 0
    assert "path" in printed
