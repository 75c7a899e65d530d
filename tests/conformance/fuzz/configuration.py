"""How schemathesis is set up for a vendor."""

import os
from collections.abc import Collection
from copy import deepcopy
from typing import Any, Literal, get_args

import schemathesis
from schemathesis import BaseSchema
from schemathesis.config import SchemathesisConfig

from tests.conformance.fuzz import closed, refused, repeatable
from tests.conformance.fuzz.application import Application
from tests.conformance.fuzz.spec import Document, SpecOperation
from tests.conformance.fuzz.vendor import Vendor

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "30"))
"""Random examples per operation; the enumerated ones come on top."""
SEED = 20240101
Phase = Literal["examples", "coverage", "fuzzing", "stateful"]
"""What schemathesis sends: named examples, enumerated edges, random requests, and requests along links."""
REFUSALS = ["400", "404", "405", "406", "415", "422"]
"""How bad data may be refused. A 401 or 403 would be about the credentials, which are good."""

closed.register()
refused.register()
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
    """A document ready to be fuzzed against the vendor's mock in this process.

    `fresh` seeds the mock before every request; `only` is the `operationId` of the one operation that is wanted.
    """
    make_configuration: Any = SchemathesisConfig
    configuration = make_configuration.from_dict(_settings(vendor, phases, only=only, examples=examples, shrink=shrink))
    # The engine adds the links that it infers to the document.
    schema: Any = schemathesis.openapi.from_dict(deepcopy(document), config=configuration)
    schema.app = Application(vendor.mock, fresh=fresh)
    schema.auth.set_from_requests(vendor.signer)
    chosen: BaseSchema = schema if only is None else schema.include(operation_id=only)
    return chosen


def _settings(
    vendor: Vendor, phases: Collection[Phase], *, only: str | None, examples: int, shrink: bool
) -> dict[str, Any]:
    """The settings, in the form of a `schemathesis.toml`."""
    accepted = {operation.id: _accepted(vendor, operation) for operation in vendor.spec.operations.values()}
    refused = {name: [*REFUSALS, *map(str, sorted(vendor.refusals.get(name, ())))] for name in accepted}
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
        "phases": {
            **{phase: {"enabled": phase in phases} for phase in get_args(Phase)},
            "fuzzing": {
                "enabled": "fuzzing" in phases,
                # Limits learned from refusals would hide that the spec lacks them.
                "error-feedback": {"enabled": False},
                # Links carry over what answers hold, and a fresh mock has forgotten it.
                "extra-data-sources": {"responses": False},
            },
        },
        # Literals in the mock's source would make spec and mock agree on what only the mock knows.
        "analysis": {"constants": {"enabled": False}},
        "output": {"sanitization": {"enabled": False}, "truncation": {"max-recorded-payload-size": 0}},
        # Most identifiers drawn at random are of nothing, and a 404 says nothing of the rest of the request.
        "dictionaries": {_dictionary(name): {"values": list(values)} for name, values in vendor.known.items()},
        "parameters": {name: {"dictionary": _dictionary(name), "probability": 0.75} for name in vendor.known},
        "checks": {
            "positive_data_acceptance": {"expected-statuses": accepted[only] if only else ["2xx"]},
            "negative_data_rejection": {"expected-statuses": refused[only] if only else REFUSALS},
        },
        # Settings of single operations would select these operations, whatever is included besides.
        "operations": []
        if only
        else [
            {
                "include-operation-id": operation_id,
                "checks": {
                    "positive_data_acceptance": {"expected-statuses": statuses},
                    "negative_data_rejection": {"expected-statuses": refused[operation_id]},
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
