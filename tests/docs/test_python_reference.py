"""The Python reference of a module matches its source."""

import griffe
import pytest

from generator.docs.annotations import PublicNames
from generator.docs.python_objects import docstring_text

SOURCE = '''\
from engagement_core import CallOptions


def bare(): ...


def every(first: int, /, second: "str" = "a", *rest: bytes, third: bool = True, **options: float) -> list[int]:
    """Do everything.

    Twice.

    Example:
        for one in every(1):
            print(one)

    Args:
        first: The first
            of all.
        *rest: More.

    Raises:
        NotFoundError: 404: There is nothing.
        InternalServerError: 5XX: It broke.
        ConflictError: It is odd.
    """


def place(first: int, second: int, /) -> None:
    """Do it.

    Returns:
        int: A number.
    """


def named(*, third: bool) -> None: ...


class Toy:
    def play(self, times: int = 1) -> "Toy": ...

    @staticmethod
    def wind(times: int) -> None: ...
'''


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory) -> griffe.Module:
    folder = tmp_path_factory.mktemp("source")
    (folder / "toys.py").write_text(SOURCE, encoding="utf-8")
    loaded = griffe.load("toys", search_paths=[folder], allow_inspection=False, docstring_parser="google")
    assert isinstance(loaded, griffe.Module)
    return loaded


@pytest.mark.parametrize(
    ("function", "signature"),
    [
        ("bare", "()"),
        (
            "every",
            "(first: int, /, second: str = 'a', *rest: bytes, third: bool = True, **options: float) -> list[int]",
        ),
        ("place", "(first: int, second: int, /) -> None"),
        ("named", "(*, third: bool) -> None"),
        ("Toy.play", "(times: int = 1) -> ~toys.Toy"),
        ("Toy.wind", "(times: int) -> None"),
    ],
)
def test_a_signature_has_no_self_and_keeps_its_markers(module: griffe.Module, function: str, signature: str) -> None:
    assert PublicNames([module]).signature(module[function]) == signature


def test_sections_of_a_docstring_become_fields(module: griffe.Module) -> None:
    assert docstring_text(module["every"]) == (
        "Do everything.\n\nTwice.\n\n"
        "```python\nfor one in every(1):\n    print(one)\n```\n\n"
        ":param first: The first of all.\n:param rest: More.\n\n"
        ":raises ~engagement_core.NotFoundError: 404: There is nothing.\n"
        ":raises ~engagement_core.InternalServerError: 5XX: It broke.\n"
        ":raises ~engagement_core.ConflictError: It is odd."
    )


def test_without_a_docstring_the_text_is_empty(module: griffe.Module) -> None:
    assert docstring_text(module["bare"]) == ""


def test_an_unsupported_section_is_an_error(module: griffe.Module) -> None:
    with pytest.raises(NotImplementedError, match="Unsupported docstring section 'returns'"):
        docstring_text(module["place"])
