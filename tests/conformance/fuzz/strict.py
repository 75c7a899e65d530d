"""The tests of a whole vendor, in addition to those of single operations; vendors subclass `StrictLayer`."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from tests.conformance.fuzz import agreement, conformance, credentials, examples, links, presence, scenarios, webhooks
from tests.conformance.fuzz.configuration import EXAMPLES, Phase, load
from tests.conformance.fuzz.engine import run
from tests.conformance.fuzz.finding import fail_on
from tests.conformance.fuzz.vendor import Vendor


class StrictLayer:
    """Compares documentation, spec and mock with each other."""

    vendor: ClassVar[Vendor]

    def test_whole_engine(self) -> None:
        """One run over all operations, with stateful links, on a mock that keeps its state.

        Enumerated edge cases and most random requests are left to the tests of single operations. This is one test
        because the run is slow and several tests would repeat it.
        """
        spec = self.vendor.spec
        self.vendor.mock.reset()
        phases: tuple[Phase, ...] = ("examples", "fuzzing", "stateful")
        schema = load(self.vendor, self.vendor.document, phases=phases, fresh=False)
        schema.config.phases.fuzzing.generation.max_examples = EXAMPLES // 3
        result = run(schema)
        responses = [*result.responses, *scenarios.responses(self.vendor), *examples.responses(self.vendor)]
        fail_on(
            [
                *result.findings,
                *conformance.never_successful(self.vendor, result.responses),
                *conformance.missing_statuses(self.vendor.documentation, responses),
                *presence.disagreements(self.vendor, spec, responses),
            ]
        )

    def test_responses_in_scenarios_match_the_spec(self) -> None:
        fail_on(conformance.mismatches(self.vendor.spec, scenarios.responses(self.vendor)))

    def test_responses_to_documented_requests_match_the_spec(self) -> None:
        fail_on(conformance.mismatches(self.vendor.spec, examples.responses(self.vendor)))

    def test_spec_matches_the_documentation(self) -> None:
        fail_on(agreement.disagreements(self.vendor.documentation, self.vendor.spec))

    def test_spec_accepts_documented_requests(self) -> None:
        fail_on(examples.rejected_by_spec(self.vendor, self.vendor.spec))

    def test_mock_accepts_documented_requests(self) -> None:
        fail_on(examples.rejected_by_mock(self.vendor))

    def test_credentials_are_required_as_declared(self) -> None:
        fail_on(credentials.disagreements(self.vendor, self.vendor.spec))

    def test_links_resolve(self) -> None:
        fail_on(links.broken(self.vendor.spec))

    def test_webhooks_match_documentation_and_mock(self) -> None:
        fail_on(webhooks.disagreements(self.vendor.documentation, self.vendor.spec, self.delivered()))

    def delivered(self) -> Mapping[str, Sequence[Any]]:
        """Payloads that the mock sends, by webhook; vendors with webhooks override this."""
        return {}
