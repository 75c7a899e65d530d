"""Mistakes in the spec of Braze.

The strict layer has those in what a request may be: it compares all fields with the tables of the pages, and most
operations have rules beyond keywords, for which they may reject valid data. Requests find those in responses.
"""

from tests.conformance.mutations.changes import add, drop, rename, set_to
from tests.conformance.mutations.mutant import edges, strict

Path = tuple[str | int, ...]
SCHEMAS = ("components", "schemas")


def field(schema: str, *names: str | int) -> Path:
    """The path to a field of a schema, or to a keyword of that field."""
    return (*SCHEMAS, schema, "properties", *names)


def required(schema: str) -> Path:
    """The path to the required fields of a schema."""
    return (*SCHEMAS, schema, "required")


def at(method: str, path: str, *rest: str | int) -> Path:
    """The path to a part of an operation."""
    return ("paths", path, method, *rest)


DAYS = ("components", "parameters", "SeriesLengthInDays")
ITEMS, ITEM = "/catalogs/{catalog_name}/items", "/catalogs/{catalog_name}/items/{item_id}"
LINK = at("get", ITEMS, "responses", "200", "headers", "Link")
OFFSET = at("get", "/content_blocks/list", "parameters", 3, "schema", "minimum")
CENTER = "/preference_center/v1/{preferenceCenterExternalID}"
BLOCK_NAME, STATUS = field("ContentBlockCreate", "name"), field("CdiIntegration", "integration_status")
CUSTOM_AUDIENCE, EVENT = field("LiveActivityStart", "custom_audience"), field("TransactionalEmailEvent", "status")

SPEC_MUTANTS = [
    # Users.
    strict("track: more events", set_to(*field("UserTrack", "events", "maxItems"), value=76)),
    strict("delete: fewer addresses", set_to(*field("UserDelete", "email_addresses", "maxItems"), value=49)),
    strict("delete: nobody is named", drop(*SCHEMAS, "UserDelete", "anyOf")),
    strict("users: no numbers as external IDs", drop(*SCHEMAS, "ExternalId", "oneOf", 1)),
    strict("merge: further fields", set_to(*SCHEMAS, "UserMergeUpdate", "additionalProperties", value=True)),
    strict("rename: the new ID is optional", drop(*required("ExternalIdRename"), "new_external_id")),
    edges("delete: the number renamed", "deleteUsers", rename(*field("UserDeleteResult", "deleted"), to="n")),
    # Messages.
    strict("send: to nobody", drop(*SCHEMAS, "MessageSend", "anyOf", 1)),
    strict("send: another default", set_to(*field("MessageSend", "broadcast", "default"), value=True)),
    strict("trigger: fewer recipients", set_to(*field("CampaignTriggerSend", "recipients", "maxItems"), value=49)),
    strict("schedule: no schedule", drop(*required("MessageScheduleCreate"), "schedule")),
    strict("transactional: any identifier", drop(*field("TransactionalEmailSend", "external_send_id"), "pattern")),
    strict("Live Activity: an audience as elsewhere", rename(*CUSTOM_AUDIENCE, to="audience")),
    strict("postback: a status less", drop(*EVENT, "enum", "aborted")),
    edges(
        "broadcasts: none", "listScheduledBroadcasts", drop(*field("ScheduledBroadcastList", "scheduled_broadcasts"))
    ),
    # Exports.
    edges("series: 101 days", "getDauDataSeries", set_to(*DAYS, "schema", "maximum", value=101)),
    strict("series: 99 days", set_to(*DAYS, "schema", "maximum", value=99)),
    strict("series: a length is optional", set_to(*DAYS, "required", value=False)),
    edges(
        "series: another path", "getDauDataSeries", rename("paths", "/kpi/dau/data_series", to="/kpi/dau"), slow=True
    ),
    edges("series: users renamed", "getDauDataSeries", rename(*field("DauSeriesPoint", "dau"), to="users")),
    strict("export: a field less", drop(*SCHEMAS, "UserExportField", "enum", "dob")),
    edges("segments: tags renamed", "listSegments", rename(*field("Segment", "tags"), to="labels"), slow=True),
    # Catalogs.
    strict("items: 51", set_to(*field("CatalogItemsWrite", "items", "maxItems"), value=51)),
    strict("catalog: any name", drop(*field("CatalogCreate", "name"), "pattern")),
    edges("item: 200", "deleteCatalogItem", rename(*at("delete", ITEM, "responses", "202"), to="200")),
    edges("catalogs: no token", "listCatalogs", drop(*field("CatalogFieldDetails", "token")), slow=True),
    strict("items: no Link", drop(*LINK)),
    # Lists of e-mail addresses and phone numbers, subscription groups.
    strict("e-mail: 51 addresses", set_to(*SCHEMAS, "EmailAddresses", "oneOf", 1, "maxItems", value=51)),
    strict("e-mail: a state more", add(*SCHEMAS, "EmailStatus", "enum", 3, value="gone")),
    strict("SMS: more numbers", set_to(*field("InvalidPhoneNumberRemove", "phone_numbers", "maxItems"), value=51)),
    strict("status: no group", drop(*required("SubscriptionStatusUpdate"), "subscription_group_id")),
    # Content Blocks, templates, translations, media library, preference centers.
    strict("block: names of 100 characters", set_to(*BLOCK_NAME, "maxLength", value=100)),
    strict("blocks: an offset of 0", set_to(*OFFSET, value=0)),
    strict("template: no subject", drop(*required("EmailTemplateCreate"), "subject")),
    strict("translations: no texts", drop(*required("CampaignTranslationUpdate"), "translation_map")),
    strict("media: neither address nor file", drop(*SCHEMAS, "MediaLibraryAssetCreate", "oneOf")),
    edges("centers: no name", "listPreferenceCenters", drop(*field("PreferenceCenter", "name"))),
    strict("center: another method", rename(*at("put", CENTER), to="post")),
    # Company: SDK keys, apps, integrations, dashboard users.
    strict("SDK: no key", drop(*required("SdkAuthenticationKeyPrimary"), "key_id")),
    strict("push: no app", drop(*required("PushCredentialUpdate"), "app_id")),
    edges("CDI: a status is a number", "listCdiIntegrations", set_to(*STATUS, "type", value="integer")),
    strict("SCIM: a department less", drop(*SCHEMAS, "ScimDepartment", "enum", "bi")),
    # Statuses, headers, credentials.
    strict("track: no 415", drop(*at("post", "/users/track", "responses", "415"))),
    strict("SCIM: no 409", drop(*at("post", "/scim/v2/Users", "responses", "409"))),
    strict("404: no quota", drop("components", "responses", "NotFound", "headers")),
    strict("SCIM: the key of a workspace", set_to(*at("post", "/scim/v2/Users", "security"), value=[{"apiKey": []}])),
    strict("send: nothing is needed", add(*at("post", "/messages/send", "security"), value=[])),
]
