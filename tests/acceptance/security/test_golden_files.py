"""No golden file contains a secret that is only used to sign."""

from pathlib import Path

from apifon_client.testing import ApifonMock
from appoxee_client.testing import AppoxeeMock
from tests.acceptance.security.leak_scan import LeakScan

TESTS = Path(__file__).resolve().parents[2]
SECRETS = (ApifonMock.SECRET, AppoxeeMock.SECRET)


def test_no_golden_file_contains_a_signing_secret() -> None:
    files = [file for folder in ("golden", "wire") for file in TESTS.glob(f"**/{folder}/**/*") if file.is_file()]
    scan = LeakScan()
    for file in files:
        scan.add(str(file), file.read_bytes().decode("utf-8", "replace"))
    assert len(scan) >= 20
    assert not scan.leaks(SECRETS)
