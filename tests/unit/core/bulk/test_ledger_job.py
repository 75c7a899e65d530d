"""A ledger serves one job in one process."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from engagement_core.bulk import BatchLimits, BulkError, Item, JobIdentity, Ledger, Rejection, run_bulk
from engagement_core.errors import APIStatusError, ConfigurationError, InvalidRequestError, status_error
from engagement_core.http_types import Headers, HTTPResponse

LIMITS = BatchLimits(5)
ITEMS = [Item(f"key-{number}", number) for number in range(10)]
SPRING = JobIdentity.of("sendSms", {"message": {"text": "Spring is here, Jo", "sender_id": "Shop"}})
AUTUMN = JobIdentity.of("sendSms", {"message": {"text": "Autumn is here, Jo", "sender_id": "Shop"}})


def reject(_: object) -> Any:
    response = HTTPResponse(status=404, headers=Headers([]), content=b"")
    raise status_error(404)("no such campaign.", operation="sendSms", response=response, outcome="rejected")


def accept(_: object) -> dict[str, Rejection]:
    return {}


def run(ledger: Ledger, job: JobIdentity | None, send: Any = accept) -> int:
    return run_bulk(ITEMS, send, limits=LIMITS, ledger=ledger, job=job).accepted


def test_a_ledger_continues_its_own_job(tmp_path: Path) -> None:
    path = tmp_path / "a.ledger"
    for accepted in (10, 0):
        with Ledger.open(path) as ledger:
            assert run(ledger, SPRING) == accepted


@pytest.mark.parametrize("in_file", [True, False])
def test_another_job_raises_and_both_are_named(tmp_path: Path, *, in_file: bool) -> None:
    ledger = Ledger.open(tmp_path / "a.ledger") if in_file else Ledger()
    with ledger:
        run(ledger, SPRING)
        if in_file:
            ledger.close()
            ledger = Ledger.open(tmp_path / "a.ledger")
        with pytest.raises(ConfigurationError) as caught:
            run(ledger, AUTUMN, send=pytest.fail)
        ledger.close()
    text = str(caught.value)
    assert f"it is bound to {SPRING}, and this run is {AUTUMN}; they differ in message. Use one ledger per job" in text
    assert str(SPRING) != str(AUTUMN)


def test_a_run_that_cannot_begin_closes_the_ledger_that_it_opened(tmp_path: Path) -> None:
    path = tmp_path / "a.ledger"
    run_bulk(ITEMS, accept, limits=LIMITS, ledger=path, job=SPRING)
    with pytest.raises(ConfigurationError, match="belongs to another job") as caught:
        run_bulk(ITEMS, accept, limits=LIMITS, ledger=path, job=AUTUMN)
    # A traceback that is kept, as in a notebook, holds the run.
    assert caught.tb is not None
    assert run_bulk(ITEMS, accept, limits=LIMITS, ledger=path, job=SPRING).skipped == 10


@pytest.mark.parametrize(
    ("job", "message"),
    [
        (JobIdentity.of("sendIm", {}), "this run is sendIm; they differ in message"),
        (None, "this run does not name its job"),
    ],
)
def test_another_operation_or_none_raises_too(job: JobIdentity | None, message: str) -> None:
    ledger = Ledger()
    run(ledger, SPRING)
    with pytest.raises(ConfigurationError, match=message):
        run(ledger, job)
    assert run(ledger, SPRING) == 0, "the ledger still serves its job"


def test_a_job_without_any_outcome_can_be_corrected(tmp_path: Path) -> None:
    path = tmp_path / "a.ledger"
    with Ledger.open(path) as ledger, pytest.raises(BulkError) as caught:
        run(ledger, AUTUMN, send=reject)
    assert isinstance(caught.value.__cause__, APIStatusError)
    for accepted in (10, 0):
        with Ledger.open(path) as ledger:
            assert run(ledger, SPRING) == accepted


def test_the_first_run_with_a_job_binds_the_ledger() -> None:
    ledger = Ledger()
    run(ledger, None)
    assert run(ledger, SPRING) == 0
    with pytest.raises(ConfigurationError, match="another job"):
        run(ledger, AUTUMN)


def test_the_file_holds_digests_instead_of_arguments(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "a.ledger") as ledger:
        run(ledger, SPRING)
    content = (tmp_path / "a.ledger").read_bytes()
    assert b"sendSms" in content
    assert not any(word in content for word in (b"Spring", b"Jo", b"Shop"))


def test_the_order_of_fields_does_not_matter() -> None:
    again = JobIdentity.of("sendSms", {"message": {"sender_id": "Shop", "text": "Spring is here, Jo"}})
    assert again == SPRING


def test_an_argument_that_json_cannot_encode_is_named() -> None:
    with pytest.raises(InvalidRequestError, match=r"sendSms: message cannot be encoded as JSON: .*\. Nothing was sent"):
        JobIdentity.of("sendSms", {"message": object()})


CHILD = """
import os, sys
from engagement_core.bulk import BatchLimits, Item, Ledger, run_bulk

sent = []

def send(batch):
    sent.append(batch)
    return {}

ledger = Ledger.open(sys.argv[1])
run_bulk([Item("before", 1)], send, limits=BatchLimits(5), ledger=ledger)
child = os.fork()
if child == 0:
    try:
        run_bulk([Item("child", 1)], send, limits=BatchLimits(5), ledger=ledger)
    except Exception as error:
        print(type(error).__name__, error, len(sent), flush=True)
    try:
        ledger.begin_batch(["child"])
    except Exception as error:
        print(type(error).__name__, flush=True)
    ledger.close()
    os._exit(0)
os.waitpid(child, 0)
run_bulk([Item("after", 1)], send, limits=BatchLimits(5), ledger=ledger)
print(len(sent), flush=True)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_an_open_ledger_raises_in_a_forked_child(tmp_path: Path) -> None:
    path = tmp_path / "a.ledger"
    done = subprocess.run(
        [sys.executable, "-c", CHILD, path],
        capture_output=True,
        encoding="utf-8",
        check=True,
        env={**os.environ, "PYTHONPATH": ":".join(sys.path)},
    )
    raised, again, sent = done.stdout.splitlines()
    assert raised.startswith(f"ConfigurationError The ledger {path} was opened before this process was forked")
    assert raised.endswith("Open another ledger in each child. 1")
    assert (again, sent) == ("ConfigurationError", "2")
    with Ledger.open(path) as ledger:
        assert set(ledger.keys("accepted")) == {"before", "after"}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_ledger_without_a_file_raises_in_a_forked_child_too(tmp_path: Path) -> None:
    program = CHILD.replace("Ledger.open(sys.argv[1])", "Ledger()")
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        encoding="utf-8",
        check=True,
        env={**os.environ, "PYTHONPATH": ":".join(sys.path)},
    )
    raised, again, sent = done.stdout.splitlines()
    assert raised.startswith("ConfigurationError The ledger without a file was opened before this process was forked")
    assert (again, sent) == ("ConfigurationError", "2")
