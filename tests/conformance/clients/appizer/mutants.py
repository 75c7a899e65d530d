"""Mistakes in the spec of Appizer."""

from tests.conformance.mutations.changes import add, both, drop, rename, set_to
from tests.conformance.mutations.mutant import edges, random, strict

SCHEMAS = ("components", "schemas")
POST, LIST = (("paths", "/v1/apps", method) for method in ("post", "get"))
GET, PATCH, DELETE = (("paths", "/v1/apps/{id}", method) for method in ("get", "patch", "delete"))
LIMIT = (*LIST, "parameters", 0)
ERROR = {"description": "Gone."}
KEY = ("components", "securitySchemes", "apiKey", "name")


def field(schema: str, *names: str) -> tuple[str, ...]:
    """The path to a field of a schema, or to a keyword of that field."""
    return (*SCHEMAS, schema, "properties", *names)


def required(schema: str) -> tuple[str, ...]:
    """The path to the required fields of a schema."""
    return (*SCHEMAS, schema, "required")


NAME, DAYS = field("AppCreate", "name"), field("AppCreate", "data_retention_days")
PLATFORMS = field("AppCreate", "engagement_platform", "enum")
OWNER = add(*field("App", "owner"), value={"type": "string"})

SPEC_MUTANTS = [
    # What a request must hold.
    edges("create: name is optional", "createApp", drop(*required("AppCreate"), "name")),
    edges("create: timezone is required", "createApp", add(*required("AppCreate"), 1, value="timezone")),
    random("create: body is optional", "createApp", set_to(*POST, "requestBody", "required", value=False)),
    # What its fields may be.
    edges("create: name is a number", "createApp", set_to(*NAME, "type", value="integer")),
    strict("create: name may be empty", drop(*NAME, "minLength")),
    edges("create: name may be longer", "createApp", set_to(*NAME, "maxLength", value=200)),
    edges("create: name must be shorter", "createApp", set_to(*NAME, "maxLength", value=50)),
    edges("create: days may be fewer", "createApp", set_to(*DAYS, "minimum", value=29)),
    edges("create: days must be more", "createApp", set_to(*DAYS, "minimum", value=31)),
    strict("create: days have another default", set_to(*DAYS, "default", value=364)),
    edges("create: name may be null", "createApp", set_to(*NAME, "type", value=["string", "null"])),
    strict("create: a platform less", drop(*PLATFORMS, "wonderpush")),
    edges("create: a platform more", "createApp", add(*PLATFORMS, 2, value="braze")),
    strict("create: a field less", drop(*field("AppCreate", "website_url"))),
    edges("create: a field renamed", "createApp", rename(*field("AppCreate", "timezone"), to="zone")),
    edges("update: longer texts", "updateApp", set_to(*field("AppUpdate", "description", "maxLength"), value=600)),
    # Paths, methods, queries.
    edges("list: another path", "listApps", rename("paths", "/v1/apps", to="/v1/app")),
    edges("update: another method", "updateApp", rename(*PATCH, to="put")),
    strict("list: no limit", drop(*LIMIT)),
    edges("list: limit renamed", "listApps", set_to(*LIMIT, "name", value="size")),
    edges("list: limit may be more", "listApps", set_to(*LIMIT, "schema", "maximum", value=101)),
    edges("list: limit must be less", "listApps", set_to(*LIMIT, "schema", "maximum", value=99)),
    random("list: limit is required", "listApps", set_to(*LIMIT, "required", value=True)),
    # Responses.
    edges("create: 200 instead of 201", "createApp", rename(*POST, "responses", "201", to="200")),
    edges("get: no 404", "getApp", drop(*GET, "responses", "404")),
    strict("delete: a 410", add(*DELETE, "responses", "410", value=ERROR)),
    edges("get: description is never null", "listApps", drop(*field("App", "description", "type"), "null")),
    edges("get: an environment less", "listApps", drop(*field("App", "environment", "enum"), "staging")),
    strict("get: an environment more", add(*field("App", "environment", "enum"), 3, value="qa")),
    edges("get: a field renamed", "getApp", rename(*field("App", "updated_at"), to="changed_at")),
    edges("get: a field less", "getApp", both(drop(*field("App", "status")), drop(*required("App"), "status"))),
    edges("get: a field more", "getApp", both(OWNER, add(*required("App"), 32, value="owner"))),
    strict("get: a field is optional", drop(*required("App"), "status")),
    edges("get: errors have a reason", "getApp", rename(*field("Error", "error"), to="reason")),
    # Credentials, links.
    strict("delete: no credentials", add(*DELETE, "security", value=[])),
    strict("get: another key", set_to(*KEY, value="X-Key")),
    strict(
        "create: a link to nothing", set_to(*POST, "responses", "201", "links", "getApp", "operationId", value="read")
    ),
]
