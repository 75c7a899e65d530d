"""The tests that every vendor has beside those of single requests; a vendor's test module makes a subclass."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from tests.conformance.fuzz import agreement, conformance, credentials, examples, links, presence, situations, webhooks
from tests.conformance.fuzz.configuration import EXAMPLES, Phase, load
from tests.conformance.fuzz.engine import run
from tests.conformance.fuzz.finding import fail_on
from tests.conformance.fuzz.vendor import Vendor


class StrictLayer:
    """Documentation, spec and mock, each against the others."""

    vendor: ClassVar[Vendor]

    def test_whole_engine(self) -> None:
        """One run over all operations, with stateful links, on a mock that keeps what it is given.

        Enumerated edges and most of the random requests are left to the tests of single operations. One test, because
        the run takes long and two processes would both have to do it.
        """
        spec = self.vendor.spec
        self.vendor.mock.reset()
        phases: tuple[Phase, ...] = ("examples", "fuzzing", "stateful")
        schema = load(self.vendor, self.vendor.document, phases=phases, fresh=False)
        schema.config.phases.fuzzing.generation.max_examples = EXAMPLES // 3
        result = run(schema)
        answers = [*result.responses, *situations.answers(self.vendor), *examples.answers(self.vendor)]
        fail_on(
            [
                *result.findings,
                *conformance.never_successful(spec, result.responses),
                *conformance.missing_statuses(self.vendor.documentation, answers),
                *presence.disagreements(self.vendor, spec, answers),
            ]
        )

    def test_answers_in_rare_situations_are_as_declared(self) -> None:
        fail_on(conformance.mismatches(self.vendor.spec, situations.answers(self.vendor)))

    def test_spec_says_what_the_documentation_says(self) -> None:
        fail_on(agreement.disagreements(self.vendor.documentation, self.vendor.spec))

    def test_spec_takes_documented_requests(self) -> None:
        fail_on(examples.refused_by_spec(self.vendor, self.vendor.spec))

    def test_mock_takes_documented_requests(self) -> None:
        fail_on(examples.refused_by_mock(self.vendor))

    def test_credentials_are_demanded_where_declared(self) -> None:
        fail_on(credentials.disagreements(self.vendor, self.vendor.spec))

    def test_links_lead_somewhere(self) -> None:
        fail_on(links.broken(self.vendor.spec))

    def test_webhooks_are_as_documented_and_delivered(self) -> None:
        fail_on(webhooks.disagreements(self.vendor.documentation, self.vendor.spec, self.delivered()))

    def delivered(self) -> Mapping[str, Sequence[Any]]:
        """Payloads that the mock sends, by webhook; a vendor that has webhooks overrides this."""
        return {}
