"""The HTTP reference of a small spec says what the spec says."""

from pathlib import Path

import pytest

from generator.docs.http_pages import http_reference
from tests.docs.small import small_vendor


@pytest.fixture
def page(tmp_path: Path) -> str:
    return http_reference(small_vendor(tmp_path))


@pytest.mark.parametrize(
    "line",
    [
        ":::{api:operation} toy.paintToy",
        ":method: POST",
        ":path: /toys/{id}",
        "- **Python:** {py:meth}`toys.paint <toy_client.resources.toys.Toys.paint>`",
        "- **Python:** {py:meth}`toys.parts.list <toy_client.resources.toys_parts.ToysParts.list>`",
        "- **Credentials:** in the body; or `token`",
        "- **Credentials:** `token`; or `oauth` (`readParts`)",
        "- **Source:** [Painting](https://toy.example/docs/paint)",
        "- _Known from a letter of the vendor (confidence: low)._",
        "| `id` _required_ | path | string | Which toy. |",
        "| `dry` | query | boolean | Whether it dries at once. Default false. |",
        "**Body** (required): {api:schema}`Paint <toy.Paint>`. The colour.",
        '| `colour` _required_ | string | Which colour. One of `"red"`, `"blue"`. |',
        "| `coats` | integer | How often. 1 to 3; default 1. |",
        r"| `pattern` | string | A pattern. Pattern `^(a\|b)$`. |",
        "| `dots` | array of {api:schema}`Dot <toy.Dot>` | Where dots go. At most 5 items. |",
        "POST /toys/bear%2F1?dry=true HTTP/1.1",
        "Host: api.toy.example",
        "| 200 | {api:schema}`Painted <toy.Painted>` | The toy is painted. A success only where `ok` is `true`. |",
        "| [429](#toy-answer-toomany) | none | Too many requests. Nothing was processed, so it may be sent again. |",
        "| 200 | none | Taken in. _Known from a recorded answer (confidence: high)._ |",
        "| `X-RateLimit-Reset` | integer | When the hour ends. |",
        "(toy-answer-toomany)=",
        ":::{api:operation} toy.onBroken",
        "::::{api:schema} toy.Dot",
        "object or null. A dot. Needs `x` or `y`.",
        "| `1` | Good |",
        "| `oauth` | OAuth 2, client credentials, scopes: 1 | An access token. |",
        "| `readParts` | Reads parts. |",
    ],
)
def test_the_page_has_the_line(page: str, line: str) -> None:
    assert line in page.splitlines()


def test_fields_that_must_be_given_come_first(page: str) -> None:
    assert page.index("| `colour` _required_") < page.index("| `coats`")


def test_retry_rules_are_told_in_words(page: str) -> None:
    paint, parts = page.index("toy.paintToy\n"), page.index("toy.listParts\n")
    assert "only after an answer that says nothing was processed" in page[paint:parts]
    assert "A read: the client sends it again after any passing failure." in page[parts:]


def test_a_callback_has_no_python_method_and_no_request_line(page: str) -> None:
    callback = page[page.index("## Callbacks") : page.index("## Shared answers")]
    assert "**Python:**" not in callback
    assert "HTTP/1.1" not in callback
    assert '"ok": false' in callback
