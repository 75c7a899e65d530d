"""Mistakes in the overrides of Braze: validators, bulk methods, paging, series and authentication."""

from tests.conformance.mutations.mutant import TextMutant


def invalid(case: str) -> tuple[str]:
    """The test of a validator with an invalid request."""
    return (f"test_validators.py::test_an_invalid_request_is_not_sent[{case}]",)


OVERRIDE_MUTANTS = [
    # Validators.
    TextMutant("76 objects together", "validators.py", "MAX_TOGETHER = 75", "MAX_TOGETHER = 76", invalid("76 objects")),
    TextMutant("larger bodies", "validators.py", "MAX_BYTES = 4 *", "MAX_BYTES = 40 *", invalid("4 MB"), slow=True),
    TextMutant(
        "users by two identifiers",
        "rules.py",
        "if len(given) > 1:",
        "if len(given) > 2:",
        invalid("two identifiers"),
        slow=True,
    ),
    TextMutant(
        "deletions by two lists",
        "validators.py",
        "if listed(call.body_fields(), name)]\n    if len(given) > 1:",
        "if listed(call.body_fields(), name)]\n    if len(given) > 2:",
        invalid("several arrays"),
        slow=True,
    ),
    TextMutant(
        "a whole segment without a word",
        "validators.py",
        '& {*given} and fields.get("broadcast") is not True:',
        '& {*given} and fields.get("broadcast") is False:',
        invalid("a whole segment"),
        slow=True,
    ),
    TextMutant(
        "everybody and somebody",
        "validators.py",
        "if recipients and broadcast:",
        "if recipients and not broadcast and call.broadcast:",
        invalid("everybody and somebody"),
        slow=True,
    ),
    TextMutant(
        "recipients with two identifiers",
        "rules.py",
        "if len(given) != 1:",
        "if not given:",
        invalid("a recipient with two identifiers"),
    ),
    TextMutant(
        "longer push messages",
        "validators.py",
        "MAX_APPLE_BYTES = 1912",
        "MAX_APPLE_BYTES = 19120",
        invalid("a long push"),
        slow=True,
    ),
    TextMutant("larger items", "rules.py", "MAX_ITEM = 5000", "MAX_ITEM = 50000", invalid("a large item"), slow=True),
    TextMutant(
        "a Content Block of 50 KB",
        "validators.py",
        ">= MAX_CONTENT_BYTES",
        "> MAX_CONTENT_BYTES",
        invalid("a large block"),
        slow=True,
    ),
    TextMutant(
        "addresses and numbers",
        "validators.py",
        'if _is_set(call, "email") and _is_set(call, "phone"):',
        'if _is_set(call, "email") and _is_set(call, "phones"):',
        invalid("two channels"),
        slow=True,
    ),
    TextMutant(
        "an end without a start",
        "validators.py",
        "or len(given) < 2:",
        "or len(given) < 1:",
        invalid("no dates"),
        slow=True,
    ),
    TextMutant(
        "ends without a time zone",
        "validators.py",
        'for name in ("ending_at", "starting_at"):',
        'for name in ("starting_at",):',
        invalid("the end of a series"),
        slow=True,
    ),
    # Bulk methods.
    TextMutant(
        "batches of 51",
        "bulk_runs.py",
        "MAX_OBJECTS = 50",
        "MAX_OBJECTS = 51",
        ("test_bulk.py::test_every_bulk_method_sends_at_most_fifty_objects",),
    ),
    TextMutant(
        "76 tracked objects",
        "bulk_runs.py",
        "MAX_TRACKED = 75",
        "MAX_TRACKED = 76",
        ("test_bulk.py::test_tracked_objects_are_75_together",),
        slow=True,
    ),
    TextMutant(
        "older contracts like new ones",
        "bulk_runs.py",
        'together=batch == "together"',
        "together=True",
        ("test_bulk.py::test_older_contracts_take_75_of_each",),
        slow=True,
    ),
    TextMutant(
        "counts are not compared",
        "bulk_runs.py",
        "count < len(items):",
        "count > len(items):",
        ("test_bulk.py::test_a_count_below_what_was_sent_is_logged",),
        slow=True,
    ),
    # Paging and series.
    TextMutant(
        "larger pages",
        "pagination.py",
        '"listCampaigns": FixedSizePagination(items="campaigns", size=100)',
        '"listCampaigns": FixedSizePagination(items="campaigns", size=101)',
        ("test_client.py::test_numbered_pages_end_with_one_that_is_not_full[campaigns]",),
    ),
    TextMutant(
        "larger offsets",
        "pagination.py",
        '"listHardBounces": UncountedOffsetPagination(items="emails", size=100)',
        '"listHardBounces": UncountedOffsetPagination(items="emails", size=101)',
        ("test_client.py::test_offsets_end_with_a_page_that_is_not_full",),
        slow=True,
    ),
    TextMutant(
        "windows of 101",
        "series.py",
        "MAX_LENGTH = 100",
        "MAX_LENGTH = 101",
        ("test_client.py::test_a_series_is_read_in_windows",),
    ),
    TextMutant(
        "15 days of a Canvas",
        "series.py",
        "MAX_CANVAS_LENGTH = 14",
        "MAX_CANVAS_LENGTH = 15",
        ("test_client.py::test_a_series_is_read_in_windows",),
        slow=True,
    ),
    # Authentication and results.
    TextMutant(
        "the key of a workspace for dashboard users",
        "auth.py",
        "if _SCIM in operation.schemes:",
        'if _SCIM == "never":',
        ("test_credentials.py::test_each_group_of_operations_has_its_credential",),
    ),
    TextMutant(
        "no origin",
        "auth.py",
        'request.headers["x-request-origin"]',
        'request.headers["x-origin"]',
        ("test_credentials.py::test_each_group_of_operations_has_its_credential",),
        slow=True,
    ),
    TextMutant(
        "a European cluster elsewhere",
        "auth.py",
        '"fra-02": "https://rest.fra-02.braze.eu"',
        '"fra-02": "https://rest.fra-02.braze.com"',
        ("test_credentials.py::test_there_are_fifteen_clusters_and_two_domains",),
        slow=True,
    ),
    TextMutant(
        "a notice is a success",
        "write_results.py",
        "return [*found, notice] if notice else found",
        "return found",
        ("test_client.py::test_a_paused_canvas_is_not_a_success",),
    ),
    TextMutant(
        "an export in a bucket is awaited",
        "exports.py",
        "if export.url is None:",
        "if export.object_prefix is None:",
        ("test_client.py::test_an_export_that_is_late_or_elsewhere_says_so",),
        slow=True,
    ),
]
