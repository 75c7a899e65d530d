import json
from pathlib import Path

LOCK = Path(__file__).parent / "package-lock.json"


def test_the_lock_file_contains_no_registry_urls() -> None:
    text = LOCK.read_text(encoding="utf-8")
    assert "://" not in text
    packages = json.loads(text)["packages"]
    assert all("resolved" not in package for package in packages.values())
    assert all("integrity" in package for name, package in packages.items() if name)
