"""No result is true unless it is a success."""

from collections.abc import Sequence
from typing import Any

import pytest
from attrs import define, evolve

from engagement_core import EmptyResponse, PartialFailureError
from engagement_core.bulk import BulkError, BulkReport
from engagement_core.paginator import AsyncPaginator, Paginator
from engagement_core.partial_failure import PartialFailureMixin
from tests.unit.core.script import Script, json
from tests.unit.core.small import LIST, PAGES, AsyncSmall, Small, call_of


@define(kw_only=True)
class Done(PartialFailureMixin):
    """What was done, and what was not."""

    errors: list[str]

    def failures(self) -> Sequence[Any]:
        """What was not done."""
        return self.errors


DONE = BulkReport(accepted=3, rejected=0, unknown=0, skipped=1, unsent=0, rejections=())


def test_a_partial_success_is_false() -> None:
    partly = Done(errors=["no name"])
    assert not partly
    with pytest.raises(PartialFailureError):
        partly.raise_for_errors()
    complete = Done(errors=[])
    assert complete
    assert complete.raise_for_errors() is complete
    assert PartialFailureMixin()


@pytest.mark.parametrize("number", ["rejected", "unknown", "unsent"])
def test_a_report_with_failures_is_false(number: str) -> None:
    counts: Any = {number: 1}
    report = evolve(DONE, **counts)
    assert not report
    with pytest.raises(BulkError):
        report.raise_for_failures()


def test_a_report_without_failures_is_true() -> None:
    assert DONE
    DONE.raise_for_failures()
    assert evolve(DONE, accepted=0, skipped=0)


def test_a_raw_response_is_neither_true_nor_false() -> None:
    raw = Small(http_client=Script().sync).things.with_raw_response.read("7")
    with pytest.raises(TypeError, match=r"Look at its status, or at what parse\(\) returns"):
        bool(raw)


def test_a_paginator_does_not_know_whether_there_are_items() -> None:
    client, asynchronous = Small(http_client=Script().sync), AsyncSmall()
    for paginator in (
        Paginator[Any](client, call_of(LIST), PAGES),
        AsyncPaginator[Any](asynchronous, call_of(LIST), PAGES),
    ):
        with pytest.raises(TypeError, match="Iterate over it"):
            bool(paginator)


@pytest.mark.parametrize(("things", "truth"), [("[]", False), ('[{"id": "7"}]', True)])
def test_a_page_without_items_is_false(things: str, *, truth: bool) -> None:
    script = Script(json(f'{{"things": {things}, "more": false}}'))
    (page,) = Small(http_client=script.sync).things.list().pages()
    assert bool(page) is truth


@pytest.mark.parametrize("status", [200, 204, 304])
def test_what_was_acknowledged_is_true(status: int) -> None:
    assert EmptyResponse(status=status)
