"""Mistakes in the mock of Braze; those in the overrides are in `override_mutants`."""

from tests.conformance.clients.braze.override_mutants import OVERRIDE_MUTANTS
from tests.conformance.mutations.mutant import TextMutant

__all__ = ["MOCK_MUTANTS", "OVERRIDE_MUTANTS"]

MOCK_MUTANTS = [
    # Users and messages.
    TextMutant("fewer objects", "mocking/tracking.py", "MAX_OBJECTS = 75", "MAX_OBJECTS = 74", ("strict",)),
    TextMutant(
        "no labels",
        "mocking/users.py",
        '{"alias_name": validators.filled, "alias_label": validators.filled}',
        '{"alias_name": validators.filled}',
        ("createUserAliases",),
        slow=True,
    ),
    TextMutant("a merge is a 201", "mocking/operations.py", "_USERS_BUCKET, 202)", "_USERS_BUCKET, 201)", ("strict",)),
    TextMutant(
        "another error of Live Activities",
        "mocking/responses.py",
        'HTTPError(400, {"error": message})',
        'HTTPError(400, {"reason": message})',
        ("startLiveActivity",),
        slow=True,
    ),
    # Exports.
    TextMutant("longer series", "mocking/series.py", "= 100, 14", "= 101, 14", ("getDauDataSeries",)),
    TextMutant(
        "any field",
        "mocking/exports.py",
        "validators.array(validators.one_of(*_GROUP_FIELDS))",
        "validators.array(validators.text)",
        ("exportUsersByGlobalControlGroup",),
        slow=True,
    ),
    TextMutant(
        "opens as in a campaign",
        "mocking/canvases.py",
        '"influenced_opens": sent // 2',
        '"total_opens": sent // 2',
        ("strict",),
        slow=True,
    ),
    # Catalogs.
    TextMutant(
        "fewer items", "mocking/catalog_items.py", "PAGE_SIZE = 50, 50", "PAGE_SIZE = 49, 50", ("strict",), slow=True
    ),
    TextMutant(
        "a number is renamed",
        "mocking/catalogs.py",
        '"num_items": len(catalog.items)',
        '"number": len(catalog.items)',
        ("listCatalogs",),
        slow=True,
    ),
    TextMutant(
        "more results",
        "mocking/catalogs.py",
        "MAX_RESULTS = 4, 50",
        "MAX_RESULTS = 4, 51",
        ("createCatalogSelection",),
        slow=True,
    ),
    # Lists and subscriptions.
    TextMutant("fewer addresses", "mocking/email_lists.py", "MAX_EMAILS = 50", "MAX_EMAILS = 49", ("strict",)),
    TextMutant(
        "a state less",
        "mocking/subscriptions.py",
        'one_of("unsubscribed", "subscribed")',
        'one_of("unsubscribed")',
        ("strict",),
        slow=True,
    ),
    # Content, translations, preference centers, dashboard users.
    TextMutant(
        "larger pages",
        "mocking/content_blocks.py",
        "MAX_LIMIT = 100, 1000",
        "MAX_LIMIT = 100, 1001",
        ("listContentBlocks",),
        slow=True,
    ),
    TextMutant(
        "any state",
        "mocking/preference_centers.py",
        'validators.one_of("active", "draft")',
        "validators.text",
        ("createPreferenceCenter",),
        slow=True,
    ),
    TextMutant(
        "another total of dashboard users",
        "mocking/scim.py",
        '"totalResults": len(found)',
        '"total": len(found)',
        ("strict",),
        slow=True,
    ),
    TextMutant(
        "translations are renamed",
        "mocking/translations.py",
        'return {"translations": _shown(call, variation, locale_id)}',
        'return {"texts": _shown(call, variation, locale_id)}',
        ("strict",),
        slow=True,
    ),
    # Credentials and headers.
    TextMutant(
        "another status without a key",
        "mocking/access.py",
        "raise fatal(message, status=401)",
        "raise fatal(message, status=400)",
        ("strict",),
        slow=True,
    ),
    TextMutant(
        "dashboard users for everybody",
        "mocking/access.py",
        'if not _same(authorization, f"Bearer {self._scim_token}"):',
        'if authorization == "never":',
        ("strict",),
        slow=True,
    ),
    TextMutant(
        "a renamed quota header",
        "mocking/rate_limits.py",
        '"X-RateLimit-Limit"',
        '"X-RateLimit-Most"',
        ("getDauDataSeries",),
        slow=True,
    ),
]
