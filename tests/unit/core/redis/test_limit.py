"""The settings of a shared rate limit, and what becomes of them in other processes."""

import copy
import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

from engagement_core import ConfigurationError, RateLimit, RedisRateLimit
from engagement_core.rate_limiter import Limiter, Turn
from tests.unit.core.faulty_server import FaultyServer, echoes
from tests.unit.core.redis.asking import ask
from tests.unit.core.redis.server import Server
from tests.unit.core.small import AsyncSmall, Small
from tests.unit.core.test_forks import fork, status

RATE = RateLimit(10, 1.0)
PASSWORD = "a-password-that-nobody-may-see"
URL = f"redis://somebody:{PASSWORD}@redis.example:6380/3"


def read_url() -> str:
    return os.environ["SOME_URL"]


def through_pickle(client: Any) -> Any:
    return pickle.loads(pickle.dumps(client))


def reserve(limiter: Limiter) -> float | None:
    return ask(limiter.reserve(None, Turn()))


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"url": "http://127.0.0.1"}, "must start with redis://, rediss:// or unix://"),
        ({"url": f"redis://:{PASSWORD}/x@redis.example"}, "Quote special characters"),
        ({"url": f"redis://:{PASSWORD}#x@redis.example"}, "Quote special characters"),
        ({"url": f"redis://somebody:12/{PASSWORD}@redis.example"}, "Quote special characters"),
        ({"url": f"redis://somebody:12?{PASSWORD}@redis.example"}, "Quote special characters"),
        ({"url": f"redis://:{PASSWORD}@[redis.example"}, "Quote special characters"),
        ({"url": f"redis://:{PASSWORD}@redis.example?socket_timeout=soon"}, "has an option that redis-py"),
        ({"url": f"redis://:{PASSWORD}@redis.example?no_such_option=1"}, "has an option that redis-py"),
        ({"url": "redis.example"}, "the name of an environment variable"),
        ({"url": None}, "url must be a URL"),
        ({"rate": 10}, "must be a RateLimit, not a int"),
        ({"operations": {"readThing": (1, 1)}}, "must be a RateLimit, not a tuple"),
        ({"operations": [RATE]}, "operations must be a mapping"),
        ({"key": ""}, "key must be a str"),
        ({"key": 7}, "key must be a str"),
        ({"burst": 0}, "burst must be a whole number from 1 to the calls of the limit, 10, not 0"),
        ({"burst": 11}, "not 11"),
        ({"burst": 2, "operations": {"readThing": RateLimit(1, 1.0)}}, "calls of the limit, 1, not 2"),
        ({"if_unavailable": "ignore"}, "must be 'error' or 'share', not 'ignore'"),
        ({"if_unavailable": "share"}, "workers must be the number of clients"),
        ({"workers": 0}, "workers must be the number of clients"),
    ],
)  # fmt: skip
def test_a_setting_that_cannot_work_is_rejected(given: dict[str, Any], said: str) -> None:
    settings: dict[str, Any] = {"url": URL, "rate": RATE, "key": "k", **given}
    with pytest.raises(ConfigurationError, match=said) as caught:
        RedisRateLimit(**settings)
    assert PASSWORD not in str(caught.value)


def test_the_representation_shows_no_password() -> None:
    limit = RedisRateLimit(URL, RATE, key="k")
    assert "redis.example:6380" in repr(limit)
    assert PASSWORD not in repr(limit)
    assert PASSWORD not in repr(RedisRateLimit(f"redis://redis.example?password={PASSWORD}", RATE, key="k"))
    assert "'SOME_URL'" in repr(RedisRateLimit("SOME_URL", RATE, key="k"))
    assert "read_url" not in repr(RedisRateLimit(read_url, RATE, key="k"))


@pytest.mark.parametrize("url", ["SOME_URL", read_url])
def test_a_pickled_client_contains_no_password_if_the_url_is_read_elsewhere(
    server: Server, key: str, url: str | Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    server.ask("ACL", "SETUSER", "pickler", "on", f">{PASSWORD}", "~*", "+@all")
    monkeypatch.setenv("SOME_URL", server.url_of("pickler", PASSWORD))
    limit = RedisRateLimit(url, RateLimit(1, 60.0), key=key)
    with FaultyServer(echoes) as vendor, Small(base_url=vendor.url, rate_limit=limit, deadline=5.0) as client:
        client.things.read("7")
        pickled = pickle.dumps(client)
        assert PASSWORD.encode() not in pickled
        with pickle.loads(pickled) as other, pytest.raises(Exception, match="leaves no time to send within"):
            other.things.read("7")


@pytest.mark.parametrize("kind", [Small, AsyncSmall])
@pytest.mark.parametrize("duplicate", [through_pickle, copy.deepcopy])
def test_a_client_can_be_duplicated(kind: Any, duplicate: Callable[[Any], Any]) -> None:
    client = duplicate(kind(rate_limit=RedisRateLimit(URL, RATE, key="k")))
    assert client._context.limiter._settings == RedisRateLimit(URL, RATE, key="k")


def test_an_environment_variable_that_is_not_set_is_named() -> None:
    with pytest.raises(ConfigurationError, match="Set the environment variable NO_SUCH_URL to the URL"):
        reserve(RedisRateLimit("NO_SUCH_URL", RATE, key="k").limiter())


@pytest.mark.parametrize(("returned", "said"), [(7, "returned int"), (f"x://{PASSWORD}", "must start with redis://")])
def test_a_function_that_returns_no_url_is_an_error(returned: Any, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said) as caught:
        reserve(RedisRateLimit(lambda: returned, RATE, key="k").limiter())
    assert PASSWORD not in str(caught.value)


def test_a_child_process_opens_its_own_connection(own_server: Server) -> None:
    def connections() -> int:
        return int(own_server.ask("INFO", "stats")["total_connections_received"])

    limiter = RedisRateLimit(own_server.url, RateLimit(1, 60.0), key="k").limiter()
    assert reserve(limiter) == 0.0
    before = connections()
    assert status(fork(lambda: 40.0 < (reserve(limiter) or 0.0) < 62.0)) == 0
    # Each look at the statistics is one as well.
    assert connections() == before + 2
    assert 100.0 < (reserve(limiter) or 0.0) < 124.0
    assert connections() == before + 3


def test_the_package_does_not_load_redis_and_names_the_extra_without_it() -> None:
    program = """
import sys
import engagement_core.client
from engagement_core import ConfigurationError, RateLimit, RedisRateLimit
assert "redis" not in sys.modules
sys.modules["redis"] = None
try:
    RedisRateLimit("redis://127.0.0.1", RateLimit(1, 1), key="k")
except ConfigurationError as error:
    print(error)
"""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=True, env=environment
    )
    assert run.stdout == (
        'RedisRateLimit needs redis-py, which is not installed: pip install "engagement-core[redis]"\n'
    )


@pytest.mark.parametrize(
    ("workers", "share"),
    [(1, RateLimit(10, 1.0)), (3, RateLimit(3, 1.0)), (10, RateLimit(1, 1.0)), (40, RateLimit(1, 4.0))],
)
def test_a_share_times_the_workers_is_at_most_the_limit(workers: int, share: RateLimit) -> None:
    assert RATE.share(workers) == share
    assert workers * share.calls / share.seconds <= RATE.calls / RATE.seconds


@pytest.mark.parametrize("workers", [0, -1, 1.5, float("nan")])
def test_a_limit_is_shared_by_at_least_one_worker(workers: Any) -> None:
    with pytest.raises(ValueError, match="workers must be a whole number, at least 1"):
        RATE.share(workers)
