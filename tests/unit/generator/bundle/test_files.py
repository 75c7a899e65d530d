import subprocess
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator, validate
from ruamel.yaml import YAML

from generator.bundle.__main__ import main
from generator.bundle.folder import write_bundle, write_sums
from tests.unit.generator.bundle.documents import VENDORS, document, files


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bundle")
    for vendor in VENDORS:
        write_bundle(folder, vendor, files(vendor))
    write_sums(folder)
    return folder


@pytest.mark.parametrize("vendor", VENDORS)
def test_both_forms_are_valid_openapi(vendor: str) -> None:
    newer, older = document(vendor, "openapi.json"), document(vendor, "openapi-3.0.json")
    validate(newer, cls=OpenAPIV31SpecValidator)
    validate(older, cls=OpenAPIV30SpecValidator)


@pytest.mark.parametrize("vendor", VENDORS)
def test_yaml_and_json_are_equal(vendor: str) -> None:
    # The annotations of ruamel.yaml are incomplete.
    yaml: Any = YAML(typ="safe", pure=True)
    assert yaml.load(files(vendor)["openapi.yaml"]) == document(vendor, "openapi.json")


@pytest.mark.parametrize("vendor", VENDORS)
def test_checksums_match_and_cover_every_file(written: Path, vendor: str) -> None:
    for folder in (written, written / vendor):
        done = subprocess.run(
            ["sha256sum", "--check", "--strict", "SHA256SUMS"],
            cwd=folder,
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        listed = {line.split(":")[0] for line in done.stdout.splitlines()}
        assert listed == {file.name for file in folder.iterdir() if file.is_file()} - {"SHA256SUMS"}


def test_a_second_run_writes_the_same_bytes_and_removes_old_files(written: Path, tmp_path: Path) -> None:
    (tmp_path / "appizer").mkdir()
    (tmp_path / "appizer" / "old.txt").write_text("of an earlier version", encoding="utf-8")
    assert main(["--vendor", "appizer", "--output", str(tmp_path)]) == 0
    assert _all(tmp_path / "appizer") == _all(written / "appizer")
    assert (tmp_path / "appizer.zip").read_bytes() == (written / "appizer.zip").read_bytes()


@pytest.mark.parametrize("vendor", VENDORS)
def test_an_archive_contains_the_folder(written: Path, tmp_path: Path, vendor: str) -> None:
    with ZipFile(written / f"{vendor}.zip") as archive:
        archive.extractall(tmp_path)
    assert _all(tmp_path / vendor) == _all(written / vendor)


@pytest.mark.parametrize("vendor", VENDORS)
def test_the_readme_names_every_file_and_every_security_scheme(written: Path, vendor: str) -> None:
    readme = (written / vendor / "README.md").read_text(encoding="utf-8")
    names = {file.name for file in (written / vendor).iterdir()} - {"README.md"}
    schemes = document(vendor, "openapi.json")["components"]["securitySchemes"]
    assert [name for name in names | set(schemes) if f"`{name}`" not in readme] == []
    assert "Unofficial" in readme


def _all(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
