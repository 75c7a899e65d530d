"""Faults in extensions and envelopes."""

from pathlib import Path

import pytest

from tests.unit.generator.lint.test_clean import CLEAN, Fault, check, diagnostics_in, edited

CREATED = "/paths/~1apps/post/responses/201"
ENVELOPE = f"{CREATED}/x-envelope"
NAME = "/components/schemas/App/properties/name"
LENGTH = "maxLength: 10"
LIMIT = "x-rate-limit: {calls: 10, seconds: 60, bucket: apps}"


def at_name(line: str, excerpt: str) -> Fault:
    """An extension in the schema of a field."""
    key = line.partition(":")[0]
    return Fault(LENGTH, line, f"{NAME}/{key}", line, excerpt)


PLACES = {
    "an unknown one": at_name("x-foo: 1", "extension `x-foo` is unknown"),
    "a typo": at_name("x-secrets: true", "mean `x-secret`"),
    "a method of a schema": at_name("x-method: create", "applies to: operation"),
    "a secret of an operation": Fault(
        "x-retry: safe",
        "x-retry: safe\n      x-secret: true",
        "/paths/~1apps~1{id}/get/x-secret",
        "x-secret: true",
        "applies to: property",
    ),
    "a secret of a named schema": Fault(
        "      description: A round icon.",
        "      description: A round icon.\n      x-secret: true",
        "/components/schemas/RoundIcon/x-secret",
        "x-secret: true",
        "applies to: property",
    ),
    "a secret of an item": Fault(
        "            enum: [red, blue]",
        "            enum: [red, blue]\n            x-secret: true",
        "/components/schemas/AppCreate/properties/colors/items/x-secret",
        "x-secret: true",
        "applies to: property",
    ),
    "a retry of a webhook": Fault(
        "      security: []\n",
        "      security: []\n      x-retry: safe\n",
        "/webhooks/appChanged/post/x-retry",
        "x-retry: safe",
        "the vendor calls this",
    ),
    "among the paths": Fault("paths:\n", "paths:\n  x-foo: 1\n", "/paths/x-foo", "x-foo", "is unknown"),
    "at the top": Fault(
        "security:\n  - apiKey", "x-tagGroups: []\nsecurity:\n  - apiKey", "/x-tagGroups", "x-tagGroups", "is unknown"
    ),
    "in the info": Fault("  version: '1'", "  version: '1'\n  x-logo: a", "/info/x-logo", "x-logo", "is unknown"),
    "on a response": Fault(
        "description: The icon is gone.",
        "description: The icon is gone.\n          x-credential: true",
        "/paths/~1apps~1{id}/delete/responses/204/x-credential",
        "x-credential",
        "parameter, property",
    ),
    "a rate limit of a webhook": Fault(
        "      security: []\n",
        "      security: []\n      x-rate-limit: {calls: 1, seconds: 1}\n",
        "/webhooks/appChanged/post/x-rate-limit",
        "x-rate-limit: {calls: 1",
        "the vendor calls this",
    ),
    "a rate limit of a field": at_name("x-rate-limit: {calls: 1, seconds: 1}", "applies to: operation"),
    "a heading of a schema": at_name("x-displayName: Name", "applies to: tag"),
}


def limit(value: str) -> Fault:
    """Another rate limit of the second operation that has one."""
    line = f"x-rate-limit: {value}"
    return Fault(LIMIT, line, "/paths/~1apps~1{id}/delete/x-rate-limit", line, "is invalid", number=1)


VALUES = {
    "a secret that is a text": at_name("x-secret: 'yes'", "must be true"),
    "a secret that is false": at_name("x-secret: false", "must be true"),
    "a credential that is false": at_name("x-credential: false", "must be true"),
    "a Python name with a hyphen": at_name("x-python-name: my-name", "valid Python name"),
    "a Python name that is code": at_name("x-python-name: 'a: int = __import__(\"os\")'", "valid Python name"),
    "a Python name that is a keyword": at_name("x-python-name: class", "valid Python name"),
    "a Python name that is private": at_name("x-python-name: _x", "valid Python name"),
    "a Python name that is the usual one": at_name("x-python-name: name", "differs from the default one"),
    "a Python name that is a number": at_name("x-python-name: 5", "valid Python name"),
    "a provenance without confidence": at_name("x-provenance: {source: wiki}", "confidence"),
    "a provenance of great confidence": at_name("x-provenance: {source: wiki, confidence: total}", "confidence"),
    "a provenance without a source": at_name("x-provenance: {source: '', confidence: low}", "confidence"),
    "a provenance with more": at_name("x-provenance: {source: a, confidence: low, page: 3}", "confidence"),
    "meanings that are a list": at_name("x-meanings: [a]", "mapping"),
    "meanings that mean nothing": at_name("x-meanings: {}", "mapping"),
    "meanings of other values": Fault(
        "x-meanings: {'1': 'off', '2': 'on'}",
        "x-meanings: {'1': 'off', '3': 'on'}",
        "/components/schemas/App/properties/status/x-meanings",
        "x-meanings",
        "of the enum",
    ),
    "a meaning that is a number": at_name("x-meanings: {a: 1}", "mapping"),
    "a heading of two lines": Fault(
        "x-displayName: Apps", 'x-displayName: "Apps\\nmore"', "/tags/0/x-displayName", "x-displayName", "one line"
    ),
    "x-rejected that is a string": Fault(
        "x-rejected: true",
        "x-rejected: maybe",
        "/components/responses/BadRequest/x-rejected",
        "x-rejected",
        "must be true",
    ),
    "a retry by a former name": Fault(
        "x-retry: safe", "x-retry: never", "/paths/~1apps~1{id}/get/x-retry", "x-retry: never", "Write `if-unsent`"
    ),
    "another retry by a former name": Fault(
        "x-retry: safe", "x-retry: refused-only", "/paths/~1apps~1{id}/get/x-retry", "refused-only", "`if-rejected`"
    ),
    "a retry that is a list": Fault(
        "x-retry: safe", "x-retry: [safe]", "/paths/~1apps~1{id}/get/x-retry", "x-retry: [safe]", "one of safe"
    ),
    "a method that is a list": Fault(
        "x-method: get", "x-method: [get]", "/paths/~1apps~1{id}/get/x-method", "x-method: [get]", "snake_case"
    ),
    "an idempotency key that is no field": Fault(
        "x-retry: if-rejected",
        "x-retry: if-rejected\n      x-idempotency-key: reference",
        "/paths/~1apps/post/x-idempotency-key",
        "x-idempotency-key",
        "no field `reference`",
    ),
    "an idempotency key that is nothing": Fault(
        "x-retry: if-rejected",
        "x-retry: if-rejected\n      x-idempotency-key: ''",
        "/paths/~1apps/post/x-idempotency-key",
        "x-idempotency-key",
        "the name of a field",
    ),
    "a rate limit that is a number": limit("10"),
    "a rate limit without a time": limit("{calls: 10}"),
    "a rate limit of no calls": limit("{calls: 0, seconds: 60}"),
    "a rate limit of a fraction": limit("{calls: 10, seconds: 0.5}"),
    "a rate limit of true calls": limit("{calls: true, seconds: 60}"),
    "a rate limit with more": limit("{calls: 10, seconds: 60, burst: 2}"),
    "a bucket that is no name": limit("{calls: 10, seconds: 60, bucket: all apps}"),
    "a bucket that is nothing": limit("{calls: 10, seconds: 60, bucket: null}"),
    "a bucket with two limits": limit("{calls: 10, seconds: 1, bucket: apps}")._replace(
        excerpt="The bucket `apps` has another limit in `createApp`"
    ),
}

SUCCESS = "success: {field: success, values: [true]}"
ENVELOPES = {
    "a failure beside success that is impossible": Fault(
        f"            {SUCCESS}",
        f"            {SUCCESS}\n            failure: {{field: success, values: ['no']}}",
        f"{ENVELOPE}/failure/values/0",
        "failure: {field: success, values: ['no']}",
        "cannot be `no`",
    ),
    "bounds of a failure": Fault(
        SUCCESS, "failure: {field: success, minimum: 1}", ENVELOPE, "x-envelope:", "is invalid", alone=False
    ),
    "a field of a failure that is missing": Fault(
        SUCCESS,
        "failure: {field: ok, values: [false]}",
        f"{ENVELOPE}/failure/field",
        "failure: {field: ok",
        "no field `ok`",
    ),
    "a failure of another type": Fault(
        SUCCESS,
        "failure: {field: success, values: ['no']}",
        f"{ENVELOPE}/failure/values/0",
        "values: ['no']",
        "cannot be `no`",
    ),
    "an unknown key": Fault(SUCCESS, "succes: {field: success, values: [true]}", ENVELOPE, "x-envelope:", "is invalid"),
    "a list": Fault(SUCCESS, "success: [true]", ENVELOPE, "x-envelope:", "is invalid"),
    "no condition": Fault(SUCCESS, "success: {field: success}", ENVELOPE, "x-envelope:", "is invalid"),
    "two conditions": Fault(
        SUCCESS,
        "success: {field: success, values: [true], minimum: 1}",
        ENVELOPE,
        "x-envelope:",
        "is invalid",
        alone=False,
    ),
    "a bound that is a text": Fault(
        SUCCESS, "success: {field: success, minimum: '1'}", ENVELOPE, "x-envelope:", "is invalid", alone=False
    ),
    "no values": Fault(SUCCESS, "success: {field: success, values: []}", ENVELOPE, "x-envelope:", "is invalid"),
    "a broken path": Fault(
        "message: error.text", "message: error..text", ENVELOPE, "x-envelope:", "is invalid", alone=False
    ),
    "a field that is missing": Fault(
        SUCCESS,
        "success: {field: ok, values: [true]}",
        f"{ENVELOPE}/success/field",
        "success: {field: ok",
        "no field `ok`",
    ),
    "a code that no response has": Fault(
        "code: code", "code: number", f"{ENVELOPE}/code", "code: number", "no field `number`"
    ),
    "a message that no response has": Fault(
        "message: error.text", "message: error.words", f"{ENVELOPE}/message", "error.words", "no field `error.words`"
    ),
    "a result that is missing": Fault(
        "result: app", "result: apps", f"{ENVELOPE}/result", "result: apps", "no field `apps`"
    ),
    "a result that only errors have": Fault(
        "result: app", "result: code", f"{ENVELOPE}/result", "result: code", "no field `code`"
    ),
    "a result in a field": Fault(
        "result: app", "result: app.name", f"{ENVELOPE}/result", "result: app.name", "nested field"
    ),
    "a value of another type": Fault(
        "values: [true]", "values: ['ok']", f"{ENVELOPE}/success/values/0", "values: ['ok']", "cannot be `ok`"
    ),
    "bounds of a boolean": Fault(
        SUCCESS, "success: {field: success, minimum: 1}", f"{ENVELOPE}/success", "minimum: 1", "not a number"
    ),
    "a response without a body": Fault(
        "description: The icon is gone.",
        "description: The icon is gone.\n          x-envelope: {result: app}",
        "/paths/~1apps~1{id}/delete/responses/204/x-envelope",
        "x-envelope",
        "without a body",
    ),
}


@pytest.mark.parametrize("fault", PLACES.values(), ids=PLACES.keys())
def test_extensions_are_known_and_applicable(fault: Fault, tmp_path: Path) -> None:
    check(fault, tmp_path)


@pytest.mark.parametrize("fault", VALUES.values(), ids=VALUES.keys())
def test_values_of_extensions_are_checked(fault: Fault, tmp_path: Path) -> None:
    check(fault, tmp_path)


@pytest.mark.parametrize("fault", ENVELOPES.values(), ids=ENVELOPES.keys())
def test_envelopes_name_existing_fields(fault: Fault, tmp_path: Path) -> None:
    check(fault, tmp_path)


@pytest.mark.parametrize("value", ["{calls: 10, seconds: 1}", "{calls: 10, seconds: 1, bucket: icons}"])
def test_an_operation_may_have_a_limit_of_its_own(value: str, tmp_path: Path) -> None:
    assert diagnostics_in(edited(LIMIT, f"x-rate-limit: {value}", number=1), tmp_path) == []


def test_fields_may_be_named_like_extensions(tmp_path: Path) -> None:
    assert (
        diagnostics_in(CLEAN.replace("        size:\n", "        x-size:\n").replace("size: 3", "x-size: 3"), tmp_path)
        == []
    )


def test_an_envelope_may_name_failure_instead_of_success(tmp_path: Path) -> None:
    assert diagnostics_in(CLEAN.replace(SUCCESS, "failure: {field: success, values: [false]}"), tmp_path) == []


def test_an_envelope_may_name_both_success_and_failure(tmp_path: Path) -> None:
    both = f"{SUCCESS}\n            failure: {{field: success, values: [false]}}"
    assert diagnostics_in(CLEAN.replace(SUCCESS, both), tmp_path) == []


def test_a_body_without_a_documented_type_may_have_an_envelope(tmp_path: Path) -> None:
    reference = "                $ref: '#/components/schemas/AppResult'"
    text = CLEAN.replace(reference, "                description: Anything.", 1).replace(
        "            result: app\n", ""
    )
    assert [diagnostic for diagnostic in diagnostics_in(text, tmp_path) if "x-envelope" in diagnostic.pointer] == []
