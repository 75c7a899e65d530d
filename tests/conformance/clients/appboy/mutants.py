"""Mistakes in the spec of Appboy.

Tracking and sending take seconds to fuzz and have rules beyond keywords, so the strict layer has their mutants.
"""

from tests.conformance.mutations.changes import add, drop, rename, set_to
from tests.conformance.mutations.mutant import edges, strict

SCHEMAS = ("components", "schemas")
LENGTH = ("components", "parameters", "LengthInDays", "schema")


def field(schema: str, *names: str) -> tuple[str, ...]:
    """The path to a field of a schema, or to a keyword of that field."""
    return (*SCHEMAS, schema, "properties", *names)


def required(schema: str) -> tuple[str, ...]:
    """The path to the required fields of a schema."""
    return (*SCHEMAS, schema, "required")


TRACK, DAU = ("paths", "/users/track", "post"), ("paths", "/kpi/dau/data_series", "get")
DELETE, SEND = ("paths", "/users/delete", "post"), ("paths", "/messages/send", "post")
IDS, STATES = field("UserDelete", "external_ids"), (*SCHEMAS, "SubscriptionState", "enum")
DELETED, BUTTONS = field("UserDeleteResult", "deleted"), field("InAppMessage", "buttons")
QUANTITY, CURRENCY = field("Purchase", "quantity"), field("Purchase", "currency")

SPEC_MUTANTS = [
    # What a request must hold.
    edges("bounces: e-mail is optional", "removeEmailBounces", drop(*required("EmailRemove"), "email")),
    edges("tokens: an optional app", "removePushTokens", drop(*required("PushTokenRemoval"), "app_id"), slow=True),
    strict("track: an event without a name", drop(*required("Event"), "name")),
    strict("track: a purchase without a price", drop(*required("Purchase"), "price")),
    strict("track: the body is optional", set_to(*TRACK, "requestBody", "required", value=False)),
    strict("send: a campaign is required", add(*required("MessageSend"), 2, value="campaign_id")),
    strict("trigger: no campaign is needed", drop(*required("CampaignTriggerSend"), "campaign_id")),
    # What its fields may be.
    strict("delete: more users", set_to(*IDS, "maxItems", value=60)),
    strict("delete: fewer users", set_to(*IDS, "maxItems", value=49)),
    edges("status: a state more", "setEmailStatus", add(*STATES, 3, value="gone")),
    strict("status: a state less", drop(*STATES, "opted_in")),
    strict("track: more events", set_to(*field("UserTrack", "events", "maxItems"), value=51)),
    strict("track: any currency", drop(*CURRENCY, "maxLength")),
    strict("track: larger quantities", set_to(*QUANTITY, "maximum", value=1000)),
    strict("delete: nobody is named", drop(*SCHEMAS, "UserDelete", "anyOf")),
    strict("send: to nobody", drop(*SCHEMAS, "MessageSend", "anyOf", 1)),
    strict("track: another default", set_to(*QUANTITY, "default", value=0)),
    strict("track: any phone", drop(*field("UserAttributes", "phone"), "pattern")),
    strict("track: any country", drop(*field("UserAttributes", "country"), "minLength")),
    strict("track: a field less", drop(*field("UserAttributes", "dob"))),
    strict("track: longer properties", set_to(*SCHEMAS, "PropertyValue", "oneOf", 0, "maxLength", value=256)),
    strict("send: longer texts", set_to(*field("InAppMessage", "message", "maxLength"), value=141)),
    strict("send: three buttons", set_to(*BUTTONS, "maxItems", value=3)),
    strict("send: a colour of any form", drop(*SCHEMAS, "Color", "pattern")),
    strict("send: a method more", add(*field("WebhookMessage", "request_method", "enum"), 4, value="PATCH")),
    strict("audience: a comparison renamed", rename(*field("SubscriptionComparison", "comparison"), to="operator")),
    # Paths, methods, queries.
    edges("series: 101 days", "getDauDataSeries", set_to(*LENGTH, "maximum", value=101)),
    edges("series: no day", "getDauDataSeries", set_to(*LENGTH, "minimum", value=0)),
    strict("series: 99 days", set_to(*LENGTH, "maximum", value=99)),
    edges("series: another path", "getDauDataSeries", rename("paths", "/kpi/dau/data_series", to="/kpi/dau")),
    strict("send: another path", rename("paths", "/messages/send", to="/message/send")),
    strict("series: a length is optional", set_to("components", "parameters", "LengthInDays", "required", value=False)),
    # Responses.
    edges("delete: the number renamed", "deleteUsers", rename(*DELETED, to="n")),
    edges("series: another number", "getDauDataSeries", rename(*field("DauSeriesPoint", "dau"), to="users")),
    strict("series: no 429", drop(*DAU, "responses", "429")),
    strict("track: no 202", drop(*TRACK, "responses", "202")),
    strict("campaigns: tags optional", drop(*required("Campaign"), "tags")),
    edges("feed: a type less", "listCards", drop(*field("Card", "type", "enum"), "Banner")),
    # Credentials.
    strict("delete: a key is needed", set_to(*DELETE, "security", value=[{"restApiKey": []}])),
    strict("send: nothing is needed", set_to(*SEND, "security", value=[])),
]
