"""Models of a spec that somebody else's generator makes for somebody else's library."""

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import datamodel_code_generator as generator
from datamodel_code_generator.enums import DataModelType
from pydantic import TypeAdapter

from tests.unit.properties.instances import document


def generate(vendor: str, folder: Path) -> ModuleType:
    """The models of a vendor's spec for pydantic, generated into a folder and imported."""
    spec = folder / f"{vendor}.json"
    spec.write_text(json.dumps(document(vendor)), encoding="utf-8")
    output = folder / f"oracle_{vendor}.py"
    generator.generate(
        spec,
        input_file_type=generator.InputFileType.OpenAPI,
        output=output,
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=generator.PythonVersion.PY_311,
        disable_timestamp=True,
        strict_nullable=True,
        enum_field_as_literal=generator.LiteralType.All,
        # Types that would write an address in another way than it was read, or that refuse the text of a time.
        type_mappings=["uri=string", "email=string", "date-time-local=string"],
        formatters=[],
    )
    return _imported(output)


def adapter(models: ModuleType, name: str) -> TypeAdapter[Any]:
    """What reads and writes values of a named schema."""
    return TypeAdapter(getattr(models, name))


def _imported(file: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(file.stem, file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    # Models that refer to each other look each other up here.
    sys.modules[file.stem] = module
    spec.loader.exec_module(module)
    return module
