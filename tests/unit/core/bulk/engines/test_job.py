"""A job has no secrets, and is rejected where it is written if no worker could use it."""

import pickle
import re
from pathlib import Path
from typing import Any

import httpx
import pytest

from engagement_core import ConfigurationError, RateLimit, RedisRateLimit
from engagement_core.bulk.engines import BulkJob, send_partition
from engagement_core.client import AsyncClient
from tests.unit.core.bulk.engines.filing import SECRET, VARIABLE, Filer, a_job, credentials, partitions_of, vendor


@pytest.mark.parametrize("given", [None, {"api_key": VARIABLE}, credentials])
def test_no_secret_in_pickle_or_representation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: Any) -> None:
    monkeypatch.setenv(VARIABLE, SECRET)
    job = a_job(tmp_path, credentials=given, arguments={"file": str(tmp_path / "vendor.txt"), "shared": "text"})
    assert SECRET.encode() not in pickle.dumps(job)
    assert SECRET not in repr(job)
    assert "text" not in repr(job)
    copy = pickle.loads(pickle.dumps(job))
    (part,) = partitions_of(tmp_path, number=1)
    report = send_partition(copy, part)
    assert (report.accepted, report.rejected, report.failure) == (90, 10, "")
    assert SECRET.encode() not in b"".join(path.read_bytes() for path in (tmp_path / "parts").iterdir())


def test_a_missing_variable(tmp_path: Path) -> None:
    (part,) = partitions_of(tmp_path, number=1)
    report = send_partition(a_job(tmp_path, credentials={"api_key": "FILER_MISSING"}), part)
    assert report.failure.startswith("part-00000.jsonl: The environment variable FILER_MISSING is not set in process ")
    assert report.unsent == 100
    assert not vendor(tmp_path)


def failing_credentials() -> Any:
    raise LookupError(SECRET)


def test_a_function_that_cannot_get_the_credentials(tmp_path: Path) -> None:
    (part,) = partitions_of(tmp_path, number=1)
    report = send_partition(a_job(tmp_path, credentials=failing_credentials), part)
    assert report.failure.startswith("part-00000.jsonl: The function credentials raised LookupError in process ")
    assert SECRET not in report.failure


class Local:
    """A namespace."""

    class Inner(Filer):
        """A client that can be imported."""


def test_a_nested_class_can_be_imported(tmp_path: Path) -> None:
    assert a_job(tmp_path, client=Local.Inner).client is Local.Inner


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"client": AsyncClient}, "must be the class of a synchronous client"),
        ({"client": "Filer"}, "must be the class of a synchronous client"),
        ({"client": type("Made", (Filer,), {})}, "Made cannot be imported"),
        ({"method": "users."}, "method and kind must be names"),
        ({"kind": "the objects"}, "method and kind must be names"),
        ({"run": {"ledger": "a"}}, "ledger cannot be set here"),
        ({"run": {"on_progress": print}}, "on_progress cannot be set here"),
        ({"arguments": {"objects": []}}, "objects cannot be set here"),
        ({"run": {"concurrency": 0}}, "concurrency must be a whole number"),
        ({"settings": {"api_key": SECRET}}, r'the credential api_key, .*credentials=\{"api_key"'),
        ({"settings": {"headers": {"Authorization": SECRET}}}, "the header 'Authorization'"),
        ({"settings": {"http_client": httpx.Client()}}, "an http_client, which cannot be pickled"),
        ({"credentials": {"api_key": SECRET}}, "credentials must map arguments of the client to names"),
        ({"credentials": SECRET}, "credentials must map arguments"),
        ({"credentials": lambda: {"api_key": SECRET}}, "cannot be pickled.*Functions must be importable"),
        ({"arguments": {"key": lambda: ""}}, "cannot be pickled.*Functions must be importable"),
        (
            {"settings": {"rate_limit": RedisRateLimit(f"redis://u:{SECRET}@localhost", RateLimit(1, 1), key="k")}},
            "URL of the RedisRateLimit contains a password",
        ),
    ],
)
def test_invalid_jobs(tmp_path: Path, changes: Any, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message) as caught:
        a_job(tmp_path, **changes)
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"settings": {"base_uri": "x"}}, "'base_uri'. Did you mean 'base_url'"),
        ({"run": {"concurency": 2}}, "'concurency'. Did you mean 'concurrency'"),
        ({"credentials": {"api_kee": VARIABLE}}, "'api_kee'. Did you mean 'api_key'"),
    ],
)
def test_misspelled_names(tmp_path: Path, changes: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        a_job(tmp_path, **changes)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"method": "file_al"}, "part-00000.jsonl: Filer has no method 'file_al'. Did you mean 'file_all'?"),
        ({"kind": "object"}, "part-00000.jsonl: TypeError: .*missing 1 required keyword-only argument: 'objects'"),
        ({"method": "fail_all", "arguments": {}}, r"part-00000.jsonl: LookupError: a bug about \*\*\* 100 2"),
    ],
)
def test_mistakes_that_a_worker_finds(tmp_path: Path, changes: Any, message: str) -> None:
    (part,) = partitions_of(tmp_path, number=1)
    job: BulkJob = a_job(tmp_path, **changes)
    report = send_partition(job, part)
    assert re.match(message, report.failure), report.failure
    assert report.unsent == 100
    assert not vendor(tmp_path)


def test_a_rate_limit_is_shared(tmp_path: Path) -> None:
    job = a_job(tmp_path, settings={"rate_limit": RateLimit(10, 1)})
    assert job.shared_by(4).settings == {"rate_limit": RateLimit(2, 1)}
    with pytest.raises(ConfigurationError, match=r"Pass workers=.*or give the job a RedisRateLimit"):
        job.shared_by(None)
    redis = a_job(tmp_path, settings={"rate_limit": RedisRateLimit("REDIS_URL", RateLimit(1, 1), key="k")})
    assert redis.shared_by(None) is redis
