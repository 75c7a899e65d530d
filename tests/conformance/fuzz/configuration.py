"""The configuration of schemathesis for a vendor."""

import os
from collections.abc import Collection
from copy import deepcopy
from typing import Any, Literal, get_args

import schemathesis
from schemathesis import BaseSchema
from schemathesis.config import SchemathesisConfig

from tests.conformance.fuzz import closed, query_rejection, repeatable
from tests.conformance.fuzz.application import Application
from tests.conformance.fuzz.spec import Document, SpecOperation
from tests.conformance.fuzz.vendor import Vendor

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "30"))
"""Random examples per operation, in addition to the enumerated ones."""
SEED = 20240101
Phase = Literal["examples", "coverage", "fuzzing", "stateful"]
"""What schemathesis sends: named examples, enumerated edge cases, random requests, and requests along links."""
REJECTION_STATUSES = ["400", "404", "405", "406", "415", "422"]
"""The statuses that may reject invalid data; 401 and 403 would reject the credentials, which are valid."""

closed.register()
query_rejection.register()
repeatable.use()


def load(
    vendor: Vendor,
    document: Document,
    *,
    phases: Collection[Phase],
    fresh: bool,
    only: str | None = None,
    examples: int = EXAMPLES,
    shrink: bool = True,
) -> BaseSchema:
    """Prepare a document to be fuzzed against the vendor's mock in this process.

    `fresh` resets the mock before each request; `only` selects an operation by its `operationId`.
    """
    make_configuration: Any = SchemathesisConfig
    configuration = make_configuration.from_dict(_settings(vendor, phases, only=only, examples=examples, shrink=shrink))
    # The engine adds inferred links to the document, so it gets a copy.
    schema: Any = schemathesis.openapi.from_dict(deepcopy(document), config=configuration)
    schema.app = Application(vendor.mock, fresh=fresh)
    schema.auth.set_from_requests(vendor.signer)
    chosen: BaseSchema = schema if only is None else schema.include(operation_id=only)
    return chosen


def _settings(
    vendor: Vendor, phases: Collection[Phase], *, only: str | None, examples: int, shrink: bool
) -> dict[str, Any]:
    """The settings in the structure of `schemathesis.toml`."""
    accepted = {operation.id: _accepted(vendor, operation) for operation in vendor.spec.operations.values()}
    rejected = {
        name: [*REJECTION_STATUSES, *map(str, sorted(vendor.rejection_statuses.get(name, ())))] for name in accepted
    }
    return {
        "seed": SEED,
        "base-url": "http://testserver",
        "workers": 1,
        "generation": {
            "max-examples": examples,
            "deterministic": True,
            "database": "none",
            "no-shrink": not shrink,
            # The signer overwrites credentials, so fuzzed ones would be repaired and then count as accepted.
            "with-security-parameters": False,
        },
        # Results of one run would influence the next.
        "cache": {"enabled": False},
        "phases": {
            **{phase: {"enabled": phase in phases} for phase in get_args(Phase)},
            "fuzzing": {
                "enabled": "fuzzing" in phases,
                # Limits learned from rejections would hide that the spec lacks them.
                "error-feedback": {"enabled": False},
                # Values from responses mean nothing to a mock that has been reset.
                "extra-data-sources": {"responses": False},
            },
        },
        # Literals from the mock's source would hide facts that only the mock knows.
        "analysis": {"constants": {"enabled": False}},
        "output": {"sanitization": {"enabled": False}, "truncation": {"max-recorded-payload-size": 0}},
        # Most random identifiers name nothing, and a 404 tells nothing about the rest of the request.
        "dictionaries": {_dictionary(name): {"values": list(values)} for name, values in vendor.known.items()},
        "parameters": {name: {"dictionary": _dictionary(name), "probability": 0.75} for name in vendor.known},
        "checks": {
            "positive_data_acceptance": {"expected-statuses": accepted[only] if only else ["2xx"]},
            "negative_data_rejection": {"expected-statuses": rejected[only] if only else REJECTION_STATUSES},
        },
        # Settings for single operations would override `only`.
        "operations": []
        if only
        else [
            {
                "include-operation-id": operation_id,
                "checks": {
                    "positive_data_acceptance": {"expected-statuses": statuses},
                    "negative_data_rejection": {"expected-statuses": rejected[operation_id]},
                },
            }
            for operation_id, statuses in accepted.items()
        ],
    }


def _accepted(vendor: Vendor, operation: SpecOperation) -> list[str]:
    documented = vendor.documentation.operations[operation.label].responses
    tolerated = vendor.tolerated | vendor.rules.get(operation.id, frozenset[int]())
    return ["2xx", *(str(status) for status in documented if status in tolerated)]


def _dictionary(parameter: str) -> str:
    return parameter.replace(".", "-")
