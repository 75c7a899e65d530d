"""Run the engine of schemathesis in this process: examples, coverage, fuzzing and stateful links."""

from collections.abc import Iterator
from typing import Any

import schemathesis.engine
from attrs import Factory, define
from schemathesis import BaseSchema
from schemathesis.engine import events

from tests.conformance.fuzz.finding import Finding
from tests.conformance.fuzz.sending import MockResponse
from tests.coverage_pause import coverage_paused


class EngineError(Exception):
    """The engine itself failed, so the run says nothing about the mock."""


def _no_findings() -> list[Finding]:
    return []


def _no_responses() -> list[MockResponse]:
    return []


@define
class RunResult:
    """The result of a run."""

    findings: list[Finding] = Factory(_no_findings)
    """The failed checks."""
    responses: list[MockResponse] = Factory(_no_responses)


def run(schema: BaseSchema, *, until_failure: bool = False) -> RunResult:
    """Run all enabled phases, or stop at the first failed check.

    Raises:
        EngineError: The engine itself failed.
    """
    result = RunResult()
    with coverage_paused():
        stream = schemathesis.engine.from_schema(schema).execute()
        for event in stream:
            if isinstance(event, events.NonFatalError | events.FatalError):
                raise EngineError(f"{event}") from _cause(event)
            if isinstance(event, events.ScenarioFinished):
                result.findings.extend(_failures(event.recorder))
                result.responses.extend(_responses(event.recorder))
            if until_failure and result.findings:
                stream.stop()
    return result


def _cause(event: events.NonFatalError | events.FatalError) -> Exception:
    return event.value if isinstance(event, events.NonFatalError) else event.exception


def _failures(recorder: Any) -> Iterator[Finding]:
    for case_id, checks in recorder.checks.items():
        for check in checks:
            if check.failure_info is not None:
                case = recorder.cases[case_id].value
                failure = check.failure_info.failure
                detail = f"{failure.title}: {failure.message}\n{check.failure_info.code_sample}"
                yield Finding(check.name, case.operation.label, detail)


def _responses(recorder: Any) -> Iterator[MockResponse]:
    for case_id, interaction in recorder.interactions.items():
        case, response = recorder.cases[case_id].value, interaction.response
        # Schemathesis also sends methods that the operation lacks; those responses do not belong to it.
        if response is not None and case.method.upper() == case.operation.method.upper():
            headers = {name: ", ".join(values) for name, values in response.headers.items()}
            yield MockResponse(
                label=case.operation.label, status=response.status_code, headers=headers, content=response.content
            )
