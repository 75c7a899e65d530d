"""How schemathesis is set up for a vendor."""

import os
from typing import Any

import schemathesis
from schemathesis.config import SchemathesisConfig
from schemathesis.specs.openapi.schemas import OpenApiSchema

from tests.fuzz import closed
from tests.fuzz.documentation import Operation
from tests.fuzz.spec import Document, Spec
from tests.fuzz.vendor import Vendor

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "30"))
"""Random examples per operation; the enumerated ones come on top."""
SEED = 20240101
REFUSALS = ["400", "404", "405", "406", "415", "422"]
"""How bad data may be refused. A 401 or 403 would be about the credentials, which are good."""

closed.register()


def load(
    vendor: Vendor, document: Document | None = None, *, examples: int = EXAMPLES, shrink: bool = True
) -> OpenApiSchema:
    """The vendor's spec, or a document in its place, ready to be fuzzed against the mock in this process."""
    chosen = vendor.document if document is None else document
    settings = configuration(vendor, Spec(chosen), examples=examples, shrink=shrink)
    schema = schemathesis.openapi.from_dict(chosen, config=SchemathesisConfig.from_dict(settings))
    schema.app = vendor.mock.app
    schema.auth.set_from_requests(vendor.signer)
    return schema


def configuration(vendor: Vendor, spec: Spec, *, examples: int, shrink: bool) -> dict[str, Any]:
    """The settings, in the form of a `schemathesis.toml`."""
    return {
        "seed": SEED,
        "base-url": "http://testserver",
        "workers": 1,
        "generation": {
            "max-examples": examples,
            "deterministic": True,
            "database": "none",
            "no-shrink": not shrink,
            # Credentials are the signer's: fuzzed ones would be repaired by it and then count as accepted.
            "with-security-parameters": False,
        },
        # What was learned in one run would steer the next one.
        "cache": {"enabled": False},
        # Limits learned from refusals would hide that the spec lacks them.
        "phases": {"fuzzing": {"error-feedback": {"enabled": False}}},
        # Literals in the mock's source would make spec and mock agree on what only the mock knows.
        "analysis": {"constants": {"enabled": False}},
        "output": {"sanitization": {"enabled": False}, "truncation": {"max-recorded-payload-size": 0}},
        # Most identifiers drawn at random are of nothing, and a 404 says nothing of the rest of the request.
        "dictionaries": {_dictionary(name): {"values": list(values)} for name, values in vendor.known.items()},
        "parameters": {name: {"dictionary": _dictionary(name), "probability": 0.75} for name in vendor.known},
        "checks": {
            "positive_data_acceptance": {"expected-statuses": ["2xx"]},
            "negative_data_rejection": {"expected-statuses": REFUSALS},
        },
        "operations": [
            {
                "include-operation-id": operation.id,
                "checks": {"positive_data_acceptance": {"expected-statuses": ["2xx", *_tolerated(vendor, documented)]}},
            }
            for label, operation in spec.operations.items()
            if (documented := vendor.documentation.operations.get(label)) is not None
        ],
    }


def _dictionary(parameter: str) -> str:
    return parameter.replace(".", "-")


def _tolerated(vendor: Vendor, operation: Operation) -> list[str]:
    return [str(status) for status in operation.answers if status in vendor.tolerated]
