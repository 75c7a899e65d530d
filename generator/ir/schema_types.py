"""Type hints for the schemas of a spec, from datamodel-code-generator.

The tool renders a template that writes one JSON record per class or alias; the templates of `render` decide how a class
looks and in which module it is.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from attrs import frozen
from datamodel_code_generator import generate
from datamodel_code_generator.config import GenerateConfig
from datamodel_code_generator.enums import DataModelType, InputFileType
from datamodel_code_generator.format import DatetimeClassType, PythonVersion
from datamodel_code_generator.parser import LiteralType

from generator.ir.type_hints import with_times_qualified

TEMPLATES = Path(__file__).parent / "templates" / "datamodel-code-generator"
_RECORD = "#@ "


@frozen
class SchemaTypes:
    """Type hints by schema name."""

    classes: Mapping[str, Mapping[str, str]]
    """By object schema: the hint of each property, by its name in the API."""
    aliases: Mapping[str, str]
    """By other named schema: its hint."""


def schema_types(schemas: Mapping[str, Any]) -> SchemaTypes:
    """The hints for prepared schemas, by name."""
    if not schemas:
        return SchemaTypes(classes={}, aliases={})
    document = {
        "openapi": "3.1.0",
        "info": {"title": "schemas", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    }
    with TemporaryDirectory() as folder:
        output = Path(folder) / "types.py"
        generate(json.dumps(document), config=_config(output))
        lines = output.read_text(encoding="utf-8").splitlines()
    records = [json.loads(line.removeprefix(_RECORD)) for line in lines if line.startswith(_RECORD)]
    return SchemaTypes(
        classes={record["class"]: _qualified(record["fields"]) for record in records if "class" in record},
        aliases=_qualified({record["alias"]: record["hint"] for record in records if "alias" in record}),
    )


def _qualified(hints: Mapping[str, str]) -> dict[str, str]:
    return {name: with_times_qualified(hint) for name, hint in hints.items()}


def _config(output: Path) -> GenerateConfig:
    return GenerateConfig(
        input_file_type=InputFileType.OpenAPI,
        input_filename="openapi.json",
        output=output,
        output_model_type=DataModelType.DataclassesDataclass,
        custom_template_dir=TEMPLATES,
        target_python_version=PythonVersion.PY_311,
        enum_field_as_literal=LiteralType.All,
        output_datetime_class=DatetimeClassType.Datetime,
        strict_nullable=True,
        use_union_operator=True,
        use_standard_collections=True,
        keep_model_order=True,
        disable_timestamp=True,
        formatters=[],
    )
