"""Names that are loaded at first use."""

import sys
from pathlib import Path

import pytest

import engagement_core
from engagement_core.lazy import LazyModule, resource

PACKAGE = """
from engagement_core.lazy import lazy_attributes

__getattr__ = lazy_attributes(__name__, {"good": "good", "broken": "broken"})
"""


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "lazily").mkdir()
    (tmp_path / "lazily" / "__init__.py").write_text(PACKAGE, encoding="utf-8")
    (tmp_path / "lazily" / "good.py").write_text("good = 1", encoding="utf-8")
    (tmp_path / "lazily" / "broken.py").write_text("import math\n\nbroken = math.no_such_function", encoding="utf-8")
    monkeypatch.setattr(sys, "path", [*sys.path, str(tmp_path)])


@pytest.mark.usefixtures("package")
def test_a_module_that_fails_while_it_loads_is_not_a_missing_name() -> None:
    namespace: dict[str, object] = {}
    exec("from lazily import good", namespace)
    assert namespace["good"] == 1
    with pytest.raises(ImportError, match=r"lazily.broken could not be loaded: .*no_such_function") as caught:
        exec("from lazily import broken", namespace)
    assert isinstance(caught.value.__cause__, AttributeError)


@pytest.mark.usefixtures("package")
def test_a_module_for_annotations_is_loaded_with_the_first_of_its_names() -> None:
    for name in [name for name in sys.modules if name.startswith("lazily")]:
        del sys.modules[name]
    module = LazyModule("lazily.good")
    assert not hasattr(module, "__wrapped__")
    assert "lazily.good" not in sys.modules
    assert module.good == 1
    assert "lazily.good" in sys.modules
    with pytest.raises(AttributeError, match="no_such_name"):
        _ = module.no_such_name


class Inner:
    """A resource."""


class Outer:
    """A client."""

    @resource
    def inner(self) -> Inner:
        """The inner one."""
        return Inner()


def test_a_resource_is_made_once_and_is_its_class_on_the_class() -> None:
    outer = Outer()
    assert isinstance(outer.inner, Inner)
    assert outer.inner is outer.inner
    assert outer.inner is not Outer().inner
    on_the_class: object = Outer.inner
    assert on_the_class is Inner


def test_a_name_that_is_not_there_is_missing() -> None:
    assert not hasattr(engagement_core, "no_such_name")


@pytest.mark.parametrize("name", [name for name in engagement_core.__all__ if not name.startswith("_")])
def test_every_name_is_found_where_it_is_said_to_be(name: str) -> None:
    assert getattr(engagement_core, name).__name__ == name


def test_dir_lists_names_that_are_not_loaded_yet() -> None:
    assert dir(engagement_core) == sorted(engagement_core.__all__)
