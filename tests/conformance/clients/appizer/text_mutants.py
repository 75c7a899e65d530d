"""Mistakes in the mock and in the overrides of Appizer."""

from tests.conformance.mutations.mutant import TextMutant

MOCK_MUTANTS = [
    TextMutant("names may be empty", "mocking/fields.py", "range(1, 101)", "range(101)", ("createApp",)),
    TextMutant("names may be longer", "mocking/fields.py", "range(1, 101)", "range(1, 102)", ("createApp",)),
    TextMutant("less retention", "mocking/fields.py", "range(30, 2556)", "range(29, 2556)", ("createApp",)),
    TextMutant(
        "a platform less",
        "mocking/fields.py",
        'EMAIL_PLATFORMS = ("none", "brevo")',
        'EMAIL_PLATFORMS = ("none",)',
        ("strict",),
    ),
    TextMutant(
        "short texts are rejected",
        "mocking/fields.py",
        "MAX_CONTEXT_INFO = 2000",
        "MAX_CONTEXT_INFO = 20",
        ("createApp",),
        slow=True,
    ),
    TextMutant(
        "another status",
        "mock.py",
        "_app_response(201, self.store.create",
        "_app_response(200, self.store.create",
        ("createApp",),
        slow=True,
    ),
    TextMutant(
        "errors have a reason",
        "mock.py",
        '{"error": "App not found"}',
        '{"reason": "App not found"}',
        ("getApp",),
        slow=True,
    ),
    TextMutant(
        "410 for a missing app",
        "mock.py",
        'raise HTTPError(404, {"error": "App not found"})',
        'raise HTTPError(410, {"error": "App not found"})',
        ("getApp",),
        slow=True,
    ),
    TextMutant(
        "no key is needed",
        "mock.py",
        'if key is None:\n            raise HTTPError(401, {"error": "Missing or invalid API key"})',
        "if key is None:\n            return",
        ("strict",),
        slow=True,
    ),
    TextMutant("a field is renamed", "mock.py", '"has_more": offset', '"more": offset', ("listApps",), slow=True),
    TextMutant("larger pages", "mock.py", "MAX_LIMIT = 100", "MAX_LIMIT = 101", ("listApps",), slow=True),
    TextMutant(
        "another default",
        "mocking/app.py",
        "data_retention_days: int = 365",
        "data_retention_days: int = 364",
        ("strict",),
        slow=True,
    ),
]

OVERRIDE_MUTANTS = [
    TextMutant(
        "the key in another header", "auth.py", '"x-api-key"', '"x-key"', ("test_client.py::test_an_app_is_read",)
    ),
    TextMutant(
        "an empty key is fine",
        "auth.py",
        "not value.strip() or ",
        "",
        ("test_client.py::test_a_key_that_no_header_can_carry_is_rejected",),
    ),
    TextMutant(
        "no content type",
        "auth.py",
        '"content-type"',
        '"x-content-type"',
        ("test_client.py::test_every_request_names_the_client_and_its_kind",),
    ),
    TextMutant(
        "the end by another field",
        "pagination.py",
        '"pagination.has_more"',
        '"success"',
        ("test_client.py::test_all_apps_come_over_several_pages",),
        slow=True,
    ),
    TextMutant(
        "a key in the repr",
        "auth.py",
        "field(repr=mask)",
        "field()",
        ("test_client.py::test_secrets_are_masked_in_every_repr",),
        slow=True,
    ),
]
