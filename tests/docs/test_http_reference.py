"""The HTTP reference of a small spec."""

from pathlib import Path

import pytest

from generator.docs.http_pages import http_reference
from tests.docs.fixtures import small_vendor


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
        "- _Source: a letter of the vendor (confidence: low)._",
        "| `id` _required_ | path | string | Which toy. |",
        "| `dry` | query | boolean | Whether it dries at once. Default false. |",
        "**Body** (required): {api:schema}`Paint <toy.Paint>`. The colour.",
        '| `colour` _required_ | string | Which colour. One of `"red"`, `"blue"`. |',
        "| `coats` | integer | How often. 1 to 3; default 1. |",
        r"| `pattern` | string | A pattern. Pattern `^(a\|b)$`. |",
        "| `dots` | array of {api:schema}`Dot <toy.Dot>` | Where dots go. At most 5 items. |",
        "POST /toys/bear%2F1?dry=true HTTP/1.1",
        "Host: api.toy.example",
        "| 200 | {api:schema}`Painted <toy.Painted>` | The toy is painted. A success only if `ok` is `true`. |",
        "| [429](#toy-response-toomany) | none | Too many requests. The request was rejected, so it may be retried. |",
        "| 200 | none | Taken in. _Source: a recorded response (confidence: high)._ |",
        "| `X-RateLimit-Reset` | integer | When the hour ends. |",
        "(toy-response-toomany)=",
        ":::{api:operation} toy.onBroken",
        "::::{api:schema} toy.Dot",
        "object or null. A dot. Requires `x` or `y`.",
        "| `1` | Good |",
        "| `oauth` | OAuth 2, client credentials, scopes: 1 | An access token. |",
        "| `readParts` | Reads parts. |",
    ],
)
def test_the_page_has_the_line(page: str, line: str) -> None:
    assert line in page.splitlines()


def test_required_fields_come_first(page: str) -> None:
    assert page.index("| `colour` _required_") < page.index("| `coats`")


def test_retry_rules_are_described(page: str) -> None:
    paint, parts = page.index("toy.paintToy\n"), page.index("toy.listParts\n")
    assert "- **Retries:** Retried only if the request was certainly rejected or unsent." in page[paint:parts]
    assert "- **Retries:** A read: retried after any transient failure." in page[parts:]


def test_a_webhook_has_no_python_method_and_no_request_line(page: str) -> None:
    webhook = page[page.index("## Webhooks") : page.index("## Shared responses")]
    assert "**Python:**" not in webhook
    assert "HTTP/1.1" not in webhook
    assert '"ok": false' in webhook
