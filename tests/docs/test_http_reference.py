"""The HTTP reference of a small spec: the page without scripts, and the facts in the document that Scalar renders."""

from pathlib import Path

import pytest

from generator.docs.facts import facts
from generator.docs.http_pages import http_reference
from generator.docs.openapi import rendered_document
from generator.docs.vendor import Vendor
from generator.paths import PROJECT
from generator.samples.overlay import samples
from tests.docs.fixtures import small_vendor


@pytest.fixture
def vendor(tmp_path: Path) -> Vendor:
    return small_vendor(tmp_path)


@pytest.mark.parametrize(
    "line",
    [
        "template: reference.html",
        ":::{api:operation} toy.paintToy",
        ":method: POST",
        ":path: /toys/{id}",
        "Gives a toy another colour.",
        "- **Python:** {py:meth}`toys.paint <toy_client.resources.toys.Toys.paint>`",
        "- **Python:** {py:meth}`toys.parts.list <toy_client.resources.toys_parts.ToysParts.list>`",
        "- **Command line:** `toy toys parts list`",
        "- **Retries:** retried only if certainly rejected or unsent",
        "- **Retries:** a read, retried after any transient failure",
        "- **Rate limit:** documented, with status 429; headers `X-RateLimit-Reset`",
        "- **Rate limit:** none documented",
        "- **Source:** [Painting](https://toy.example/docs/paint)",
        "- **Provenance:** a letter of the vendor (confidence: low)",
        "- **Decisions:** [how contradictions of the documentation are resolved](decisions.md)",
        "## Webhooks",
        ":::{api:operation} toy.onBroken",
    ],
)
def test_the_page_has_the_line(vendor: Vendor, line: str) -> None:
    assert line in http_reference(vendor).splitlines()


def test_only_operations_that_the_decisions_name_link_to_them(vendor: Vendor) -> None:
    page = http_reference(vendor)
    assert page.count("**Decisions:**") == 1
    assert page.index("toy.paintToy") < page.index("**Decisions:**") < page.index("toy.listParts")


def test_a_webhook_has_neither_method_nor_retries(vendor: Vendor) -> None:
    ((_, _, webhook),) = vendor.webhooks()
    assert facts(vendor, webhook, lambda name: name.call).keys() == {"Source"}


def test_scalar_gets_facts_samples_and_the_examples_of_the_samples() -> None:
    vendor = Vendor.load(PROJECT, "appizer")
    document = rendered_document(PROJECT, vendor, samples(PROJECT, vendor.name, vendor.document))
    operation = document["paths"]["/v1/apps/{id}"]["patch"]
    method = "../../python/appizer/resources/apps.html#appizer_client.resources.apps.Apps.update"
    assert f"| Python | [`apps.update`]({method}) |" in operation["description"]
    assert "| Command line | `appizer apps update` |" in operation["description"]
    assert operation["x-codeSamples"][0]["label"] == "Python"
    (identifier,) = operation["parameters"]
    assert identifier["example"] in operation["x-codeSamples"][0]["source"]
    examples = operation["requestBody"]["content"]["application/json"]["examples"]
    assert next(iter(examples)) == "sample"
    assert all(name in operation["x-codeSamples"][0]["source"] for name in examples["sample"]["value"])


def test_a_documented_rate_limit_is_a_figure() -> None:
    vendor = Vendor.load(PROJECT, "braze")
    shown = {
        operation["operationId"]: facts(vendor, operation, lambda name: name.call)["Rate limit"]
        for _, operation in vendor.document.operations()
    }
    assert shown["trackUsers"].startswith("3,000 calls in 3 seconds; the client waits for its turn; headers")
    assert shown["deleteUsers"].startswith(
        "20,000 calls in 60 seconds, shared by the operations of the bucket `users`; "
    )
