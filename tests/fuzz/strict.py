"""The tests that every vendor has beside those of single requests; a vendor's test module makes a subclass."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import pytest

from tests.fuzz import agreement, conformance, credentials, examples, links, presence, situations, webhooks
from tests.fuzz.answer import GivenAnswer
from tests.fuzz.configuration import load
from tests.fuzz.engine import Run, run
from tests.fuzz.finding import fail_on
from tests.fuzz.vendor import Vendor


class StrictLayer:
    """Documentation, spec and mock, each against the others."""

    vendor: ClassVar[Vendor]

    @pytest.fixture(scope="class")
    @classmethod
    def engine_run(cls) -> Run:
        """One run of the whole engine, with stateful links, on a mock that keeps what it is given."""
        cls.vendor.mock.reset()
        return run(load(cls.vendor))

    @pytest.fixture(scope="class")
    @classmethod
    def answers(cls, engine_run: Run) -> Sequence[GivenAnswer]:
        """The answers of that run, and those in the situations that it does not get into."""
        return [*engine_run.answers, *situations.answers(cls.vendor)]

    def test_whole_engine_finds_nothing(self, engine_run: Run) -> None:
        fail_on(engine_run.findings)

    def test_whole_engine_is_successful_with_every_operation(self, engine_run: Run) -> None:
        fail_on(conformance.never_successful(self.vendor.spec, engine_run.answers))

    def test_spec_says_what_the_documentation_says(self) -> None:
        fail_on(agreement.disagreements(self.vendor.documentation, self.vendor.spec))

    def test_spec_takes_documented_requests(self) -> None:
        fail_on(examples.refused_by_spec(self.vendor, self.vendor.spec))

    def test_mock_takes_documented_requests(self) -> None:
        fail_on(examples.refused_by_mock(self.vendor))

    def test_answers_are_as_declared_and_hold_nothing_more(self, answers: Sequence[GivenAnswer]) -> None:
        fail_on(conformance.departures(self.vendor.spec, answers))

    def test_fields_of_answers_are_there_when_declared(self, answers: Sequence[GivenAnswer]) -> None:
        fail_on(presence.disagreements(self.vendor, self.vendor.spec, answers))

    def test_every_documented_status_is_answered(self, answers: Sequence[GivenAnswer]) -> None:
        fail_on(conformance.missing_statuses(self.vendor.documentation, answers))

    def test_credentials_are_demanded_where_declared(self) -> None:
        fail_on(credentials.disagreements(self.vendor, self.vendor.spec))

    def test_links_lead_somewhere(self) -> None:
        fail_on(links.broken(self.vendor.spec))

    def test_webhooks_are_as_documented_and_delivered(self) -> None:
        fail_on(webhooks.disagreements(self.vendor.documentation, self.vendor.spec, self.delivered()))

    def delivered(self) -> Mapping[str, Sequence[Any]]:
        """Payloads that the mock sends, by webhook; a vendor that has webhooks overrides this."""
        return {}
