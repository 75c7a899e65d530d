"""Golden files show requests with the public, fake credentials of the mocks; what only signs is in none of them."""

from pathlib import Path

from apifon_client.testing import ApifonMock
from appoxee_client.testing import AppoxeeMock
from tests.acceptance.security.evidence import Evidence

TESTS = Path(__file__).resolve().parents[2]
SECRETS = (ApifonMock.SECRET, AppoxeeMock.SECRET)


def test_no_secret_that_signs_is_in_a_golden_file() -> None:
    files = [file for folder in ("golden", "wire") for file in TESTS.glob(f"**/{folder}/**/*") if file.is_file()]
    evidence = Evidence()
    for file in files:
        evidence.add(str(file), file.read_bytes().decode("utf-8", "replace"))
    assert len(evidence) >= 20
    assert not evidence.leaks(SECRETS)
