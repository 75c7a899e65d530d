"""What Appboy's documentation of 2017 says, retyped from its chapters and from nothing else.

Decisions where the chapters are silent: a success is a 200; the statuses of Email Sync, which has no table, are 413 and
those that the three other tables share; integers have no fraction. Rules about bytes, names of properties and fields
that depend on each other are not here, because no keyword expresses them.

Recordings of the API from 2015 to 2024 override the documentation and are marked with "Recorded". The documentation of
Braze, whose key replaces the app group, is why the app group may be missing.
"""

from typing import Any

from tests.conformance.clients.appboy import documented_messages as messages
from tests.conformance.clients.appboy import documented_responses as responses
from tests.conformance.clients.appboy.documented_messages import STATE, STATES
from tests.conformance.clients.appboy.documented_responses import (
    ALWAYS,
    LATER,
    MESSAGING,
    OUTCOME,
    POSTED,
    USER_DATA,
    success,
)
from tests.conformance.fuzz.documentation import (
    Anything,
    Array,
    Choice,
    Documentation,
    Flag,
    Number,
    Object,
    Operation,
    Parameter,
    Request,
    Response,
    Text,
    Value,
    Webhook,
)

GROUP = "75480f9a-4db8-4057-8b7e-4d59bfd73709"
THING = "3bbc4555-8fa0-4c9b-a5c0-4505edf3e064"
END = "2014-12-10T23:59:59-05:00"
REAL = Number(whole=False)
BIRTHDAY = Text(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
DATE = Text(format="date", pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
MOMENT = Text(format="date-time")
# Recorded: external identifiers are accepted as numbers too.
ID = Choice((Text(), Number()))
IDS = Array(ID, max_items=50)
# "ISO 8601 or yyyy-MM-dd'T'HH:mm:ss.SSSZ", and ISO 8601 with or without a zone. Recorded: "2015-02-15 00:00:00 -0500".
EITHER_MOMENT = Choice((MOMENT, Text()))
KEY = frozenset({"header Authorization"})
IN_BODY = frozenset({frozenset[str](), KEY})
"""A POST has the app group in its body, which is not a security scheme in OpenAPI."""


def body(
    required: dict[str, Value] | None = None, optional: dict[str, Value] | None = None, *groups: tuple[str, ...]
) -> Object:
    """A body of a POST; it needs the fields of one of the groups."""
    # The key replaces the app group.
    group = {"app_group_id": Text()}
    return Object(required=required or {}, optional={**group, **(optional or {})}, groups=groups)


def post(
    fields: Value, statuses: dict[int | str, Response], shown: dict[str, Any], success: Response = OUTCOME
) -> Operation:
    """A POST with the requests that the documentation shows."""
    later: dict[int | str, Response] = {202: LATER} if 404 in statuses else {}
    return Operation(
        body=fields,
        # Recorded: 201 for every POST that succeeded.
        responses={200: success, 201: success, **later, **statuses},
        requests={name: Request(body={"app_group_id": GROUP, **each}) for name, each in shown.items()},
        credentials=IN_BODY,
    )


def get(success: Response, query: dict[str, Parameter], shown: dict[str, Any]) -> Operation:
    """A GET with the example URLs of the documentation."""
    group = {"app_group_id": optional(Text())}
    return Operation(
        query={**group, **query},
        responses={200: success, **ALWAYS},
        requests={name: Request(query=each) for name, each in shown.items()},
    )


def needed(value: Value) -> Parameter:
    """A required parameter."""
    return Parameter(value=value, required=True)


def optional(value: Value) -> Parameter:
    """An optional parameter."""
    return Parameter(value=value)


# "User Attributes Object Specification" and "Appboy User Profile Fields".
CUSTOM = Choice(
    (
        Text(),
        REAL,
        Flag(),
        Array(Text()),
        Object(required={"inc": Number()}),
        Object(optional={"add": Array(Text()), "remove": Array(Text())}, groups=(("add",), ("remove",))),
    )
)
ATTRIBUTES = Object(
    optional={
        **dict.fromkeys(
            (
                "first_name",
                "last_name",
                "email",
                "time_zone",
                "home_city",
                "bio",
                "image_url",
                "foursquare_access_token",
            ),
            Text(),
        ),
        "external_id": ID,
        **dict.fromkeys(("date_of_first_session", "date_of_last_session"), EITHER_MOMENT),
        "_update_existing_only": Flag(),
        "push_token_import": Flag(),
        "dob": BIRTHDAY,
        "country": Text(min_length=2, max_length=2),
        "language": Text(min_length=2, max_length=2),
        "current_location": Object(required={"longitude": REAL, "latitude": REAL}),
        "gender": Text(one_of=("M", "F")),
        "phone": Text(pattern="^[0-9]+$"),
        "email_subscribe": STATE,
        "push_subscribe": STATE,
        "push_tokens": Array(Object(required={"app_id": Text(), "token": Text()})),
        "facebook": Object(optional={"id": Text(), "likes": Array(Text()), "num_friends": Number()}),
        "twitter": Object(
            optional={
                "screen_name": Text(),
                **dict.fromkeys(("id", "followers_count", "friends_count", "statuses_count"), Number()),
            }
        ),
        "foursquare": Anything(),
    },
    others=CUSTOM,
    groups=(("external_id",), ("push_token_import", "push_tokens")),
)
PROPERTIES = Object(others=Choice((Text(max_length=255), REAL, Flag())))
EVENT = Object(
    required={"external_id": ID, "name": Text(), "time": EITHER_MOMENT},
    optional={"app_id": Text(), "properties": PROPERTIES, "_update_existing_only": Flag()},
)
PURCHASE = Object(
    required={
        "external_id": ID,
        "product_id": ID,
        "currency": Text(min_length=3, max_length=3),
        "price": REAL,
        "time": EITHER_MOMENT,
    },
    optional={
        "app_id": Text(),
        "quantity": Number(maximum=100, default=1),
        "properties": PROPERTIES,
        "_update_existing_only": Flag(),
    },
)
TRACKED = post(
    body(
        optional={
            "attributes": Array(ATTRIBUTES, max_items=50),
            "events": Array(EVENT, max_items=50),
            "purchases": Array(PURCHASE, max_items=50),
        }
    ),
    USER_DATA,
    {
        "attributes": {
            "attributes": [
                {
                    "external_id": "user1",
                    "first_name": "Jon",
                    "has_profile_picture": True,
                    "dob": "1988-02-14",
                    "music_videos_favorited": {"add": ["calvinharris-summer"], "remove": ["nickiminaj-anaconda"]},
                },
                {
                    "external_id": "user2",
                    "first_name": "Jill",
                    "has_profile_picture": False,
                    "push_tokens": [{"app_id": "App Identifier", "token": "abcd"}],
                },
            ]
        },
        "events": {
            "events": [
                {
                    "external_id": "user1",
                    "app_id": "your-app-id",
                    "name": "watched_trailer",
                    "time": "2013-07-16T19:20:30+01:00",
                },
                {"external_id": "user1", "name": "rented_movie", "time": "2013-07-16T19:20:45.000+0100"},
            ]
        },
        "purchases": {
            "purchases": [
                {
                    "external_id": "user1",
                    "app_id": "11ae5b4b-2445-4440-a04f-bf537764c9ad",
                    "product_id": "backpack",
                    "currency": "USD",
                    "price": 40.00,
                    "time": "2013-07-16T19:20:30+01:00",
                    "properties": {"color": "red", "monogram": "ABC", "checkout_duration": 180},
                },
                {
                    "external_id": "user1",
                    "product_id": "pencil",
                    "currency": "USD",
                    "price": 2.00,
                    "quantity": 100,
                    "time": "2013-07-17T19:20:20+01:00",
                    "properties": {"number": 2, "sharpened": True},
                },
            ]
        },
        "fifty": {"attributes": [{"external_id": f"u{n}", "visits": {"inc": -1}} for n in range(50)]},
        "import": {"attributes": [{"push_token_import": True, "push_tokens": [{"app_id": "a", "token": "t"}]}]},
        "recorded": {
            "attributes": [{"external_id": 1, "foo": "bar"}],
            "events": [{"external_id": 1, "name": "baz", "time": "2015-02-15 00:00:00 -0500"}],
            "purchases": [
                {
                    "external_id": 1,
                    "product_id": 1,
                    "time": "2015-02-15 00:00:00 -0500",
                    "currency": "CAD",
                    "price": 1.0,
                }
            ],
        },
        "scripts": {
            "attributes": [{"external_id": "python user ID", "first_attribute": "your user's first attribute"}]
        },
        "all fields": {
            "attributes": [
                {
                    "external_id": "u",
                    "country": "US",
                    "language": "en",
                    "time_zone": "Eastern Time (US & Canada)",
                    "current_location": {"longitude": -73.991443, "latitude": 40.753824},
                    "gender": "F",
                    "phone": "12125550100",
                    "email_subscribe": "opted_in",
                    "push_subscribe": "unsubscribed",
                    "facebook": {"id": "1", "likes": ["a"], "num_friends": 1},
                    "twitter": {"id": 1, "screen_name": "a", "followers_count": 1},
                    "my_array_custom_attribute": ["Value1", "Value2"],
                }
            ]
        },
    },
)
DELETION = post(
    body({}, {"external_ids": IDS, "appboy_ids": Array(Text(), max_items=50)}, ("external_ids",), ("appboy_ids",)),
    USER_DATA,
    {
        "external": {"external_ids": ["user1"]},
        "appboy": {"appboy_ids": ["a"] * 50},
        "recorded": {"external_ids": [1, 2], "appboy_ids": []},
    },
    success(responses.DELETED),
)
REMOVAL = Object(
    required={"app_id": Text(), "token": Text()},
    optional={"from_apns_feedback_service": Flag(), "uninstalled_at": Number()},
)
REMOVED = post(
    body({"push_tokens": Array(REMOVAL, max_items=50)}),
    USER_DATA,
    {"one": {"push_tokens": [{"app_id": "a", "token": "t", "from_apns_feedback_service": True, "uninstalled_at": 1}]}},
)

# "Send Endpoints" and "Schedule Endpoints".
SENT_TO: dict[str, Value] = {
    "external_user_ids": IDS,
    "segment_id": Text(),
    # A public client of 2017 sends null.
    "campaign_id": Text(nullable=True),
    "recipient_subscription_state": Text(one_of=("opted_in", "subscribed", "all"), default="subscribed"),
}
RECIPIENTS = Array(
    Object(required={"external_user_id": ID}, optional={"trigger_properties": Object(others=Anything())}),
    max_items=50,
)
TRIGGERED: dict[str, Value] = {
    "trigger_properties": Object(others=Anything()),
    "recipients": RECIPIENTS,
    "external_user_ids": IDS,
}
SCRIPT: Any = {
    "external_user_ids": ["external user id 1", "external user id 2"],
    "messages": {
        "android_push": {"alert": "your message", "title": "your message title"},
        "apple_push": {"alert": "your message", "badge": 1},
    },
}
LOCAL: Any = {"time": "2024-02-20T13:14:47", "in_local_time": True}
CAMPAIGN: Any = {"campaign_id": "5eed0004-0000-4000-8000-000000000002"}
SCHEDULED: Any = {"schedule_id": "5eed0006-0000-4000-8000-000000000001"}
TRIGGER_SCHEDULED: Any = {**CAMPAIGN, "schedule_id": "5eed0006-0000-4000-8000-000000000002"}
ALL: Any = messages.ALL_MESSAGES
SENDING = post(
    body(
        {"messages": messages.MESSAGES},
        {
            **SENT_TO,
            "audience": messages.AUDIENCE,
            "override_frequency_capping": Flag(default=False),
        },
        *(("segment_id",), ("external_user_ids",), ("audience",)),
    ),
    MESSAGING,
    {
        "script": SCRIPT,
        "all": {
            "segment_id": THING,
            "override_frequency_capping": True,
            "recipient_subscription_state": "all",
            "audience": {"AND": [messages.EYES, {"OR": [messages.FOOD, messages.BOUGHT]}]},
            "messages": {
                **ALL,
                "windows_phone8_push": messages.PHONE,
                "windows_universal_push": messages.UNIVERSAL,
            },
        },
        "silent": {"external_user_ids": ["u"] * 50, "messages": messages.SILENT},
        "recorded": {
            "external_user_ids": [1],
            "segment_ids": [],
            "campaign_id": None,
            "messages": {"apple_push": {"alert": "hello"}},
        },
    },
)
TRIGGER = post(
    body({"campaign_id": Text()}, TRIGGERED),
    MESSAGING,
    {
        "recipients": {**CAMPAIGN, "recipients": [{"external_user_id": "user1", "trigger_properties": {"a": 1}}]},
        "script": {**CAMPAIGN, "external_user_ids": ["external user id 1"]},
        "recorded": {**CAMPAIGN, "recipients": [{"external_user_id": 12345, "trigger_properties": {"a": "b"}}]},
        "all": {**CAMPAIGN, "trigger_properties": {"product_name": "shoes", "product_price": 79.99}},
    },
)
CREATION = post(
    body(
        {"schedule": messages.SCHEDULE, "messages": messages.SCHEDULED_MESSAGES},
        {**SENT_TO, "override_messaging_limits": Flag(default=False)},
        *(("segment_id",), ("external_user_ids",)),
    ),
    MESSAGING,
    {
        "local": {**SCRIPT, "schedule": LOCAL},
        "all": {
            "segment_id": THING,
            "schedule": {"time": "2015-02-20T13:14:47-05:00"},
            "messages": {
                **ALL,
                "windows_push": messages.PHONE,
                "windows8_push": messages.UNIVERSAL,
                "webhook": messages.HOOK,
            },
        },
    },
    success(responses.SCHEDULED),
)
TRIGGER_CREATION = post(
    body({"campaign_id": Text(), "schedule": messages.SCHEDULE}, TRIGGERED),
    MESSAGING,
    {"one": {**CAMPAIGN, "schedule": LOCAL, "recipients": [{"external_user_id": "user1"}]}},
    success(responses.SCHEDULED),
)
UPDATE = post(
    body(
        {"schedule_id": Text()},
        {"schedule": messages.SCHEDULE, "messages": messages.SCHEDULED_MESSAGES},
        *(("schedule",), ("messages",)),
    ),
    MESSAGING,
    {
        "schedule": {**SCHEDULED, "schedule": {"time": "2024-02-20T14:14:47"}},
        "messages": {**SCHEDULED, "messages": SCRIPT["messages"]},
    },
)
TRIGGER_UPDATE = post(
    body({"campaign_id": Text(), "schedule_id": Text(), "schedule": messages.SCHEDULE}),
    MESSAGING,
    {"schedule": {**TRIGGER_SCHEDULED, "schedule": {"time": "2024-02-20T14:14:47Z"}}},
)
CANCELLING = post(body({"schedule_id": Text()}), MESSAGING, {"one": SCHEDULED})
TRIGGER_CANCELLING = post(body({"campaign_id": Text(), "schedule_id": Text()}), MESSAGING, {"one": TRIGGER_SCHEDULED})

# "Email Sync".
ADDRESSES = Choice((Text(), Array(Text(), max_items=50)))
ONE: Any = {"email": "EMAIL_TO_UNSUBSCRIBE"}
SEVERAL: Any = {"email": ["bob@example.com"] * 50}
EMAILS = {
    "GET /email/unsubscribes": get(
        responses.UNSUBSCRIBES,
        {
            "start_date": optional(DATE),
            "end_date": optional(DATE),
            "limit": optional(Number(default=100)),
            "offset": optional(Number()),
            "email": optional(Text()),
        },
        {
            "email": {"email": "bob@example.com"},
            "dates": {"start_date": "2014-12-09", "end_date": "2014-12-10", "limit": 100, "offset": 1},
        },
    ),
    "POST /email/status": post(
        body({"email": ADDRESSES, "subscription_state": STATE}),
        POSTED,
        {"curl": {**ONE, "subscription_state": "unsubscribed"}, "all": {**SEVERAL, "subscription_state": STATES[0]}},
    ),
    **{
        f"POST /email/{place}/remove": post(body({"email": ADDRESSES}), POSTED, {"one": ONE, "several": SEVERAL})
        for place in ("bounce", "spam")
    },
}

# "Export".
FIELDS: dict[str, Value] = {"fields_to_export": Array(Text())}
PAGE = {"page": optional(Number(default=0))}
ARCHIVED = {"include_archived": optional(Flag(default=False))}
DAYS = {"length": needed(Number(minimum=1, maximum=100)), "ending_at": optional(MOMENT)}
UNITS = {**DAYS, "unit": optional(Text(one_of=("day", "hour"), default="day"))}
APP = {"app_id": optional(Text())}
SEGMENT = {"segment_id": optional(Text())}
PRODUCT = {"product": optional(Text())}
WEEK: Any = {"length": 7, "ending_at": END}
HOURS: Any = {"length": 24, "unit": "hour", "ending_at": END}
EDGES: Any = {"one": {"length": 1}, "hundred": {"length": 100}}


def thing(kind: str) -> dict[str, Parameter]:
    """The parameter with the identifier."""
    return {f"{kind}_id": needed(Text())}


def about(kind: str) -> dict[str, str]:
    """The query with the sample identifier."""
    return {f"{kind}_id": THING}


LISTS: Any = {"example": {"page": 1}, "first": {}}
LISTS_WITH_ARCHIVED: Any = {"example": {"page": 1, "include_archived": True}, "first": {}}
COUNT = Number()
EXPORTS = {
    "POST /users/export/ids": post(
        body({"external_ids": IDS}, FIELDS),
        POSTED,
        {
            "all fields": {"external_ids": ["user1"] * 50},
            "recorded": {"external_ids": [12345]},
            "curl": {"external_ids": ["external_id1", "external_id2"], "fields_to_export": ["field1", "field2"]},
        },
        success(responses.USERS),
    ),
    "POST /users/export/segment": post(
        body({"segment_id": Text()}, {"callback_endpoint": Text(), **FIELDS}),
        POSTED,
        {
            "curl": {"segment_id": THING, "fields_to_export": ["first_name", "email", "purchases"]},
            "callback": {"segment_id": THING, "callback_endpoint": "https://example.com/callback"},
        },
        success(responses.SEGMENT_EXPORT),
    ),
    "GET /segments/list": get(responses.SEGMENTS, PAGE, LISTS),
    "GET /segments/data_series": get(
        responses.series(size=COUNT), {**thing("segment"), **DAYS}, {"example": {**about("segment"), **WEEK}}
    ),
    "GET /segments/details": get(responses.SEGMENT, thing("segment"), {"example": about("segment")}),
    "GET /campaigns/list": get(responses.CAMPAIGNS, {**PAGE, **ARCHIVED}, LISTS_WITH_ARCHIVED),
    "GET /campaigns/data_series": get(
        responses.CAMPAIGN_SERIES, {**thing("campaign"), **DAYS}, {"example": {**about("campaign"), **WEEK}}
    ),
    "GET /campaigns/details": get(responses.CAMPAIGN, thing("campaign"), {"example": about("campaign")}),
    "GET /feed/list": get(responses.CARDS, {**PAGE, **ARCHIVED}, LISTS_WITH_ARCHIVED),
    "GET /feed/data_series": get(
        responses.CARD_SERIES, {**thing("card"), **UNITS}, {"example": {**about("card"), **HOURS}}
    ),
    "GET /feed/details": get(responses.CARD, thing("card"), {"example": about("card")}),
    **{
        f"GET /kpi/{name}/data_series": get(
            responses.series(**{name: COUNT}), {**DAYS, **APP}, {"example": WEEK, **EDGES}
        )
        for name in ("mau", "dau", "new_users", "uninstalls")
    },
    "GET /sessions/data_series": get(
        responses.series(sessions=COUNT), {**UNITS, **APP, **SEGMENT}, {"example": {**HOURS, "app_id": THING}, **EDGES}
    ),
    "GET /events/list": get(responses.listed("events", Text()), PAGE, LISTS),
    "GET /events/data_series": get(
        responses.series(count=COUNT),
        {"event": needed(Text()), **UNITS, **APP, **SEGMENT},
        {"example": {"event": "Event A", **HOURS, "app_id": THING}},
    ),
    "GET /purchases/product_list": get(responses.listed("products", Text()), PAGE, LISTS),
    "GET /purchases/revenue_series": get(
        responses.series(revenue=REAL),
        {**UNITS, **APP, **PRODUCT},
        {"example": {"product": "Product A", **HOURS, "app_id": THING}},
    ),
    "GET /purchases/quantity_series": get(
        responses.series(purchase_quantity=COUNT),
        {**UNITS, **APP, **PRODUCT},
        {"example": {"product": "Product A", **HOURS, "app_id": THING}},
    ),
    "POST /raw_data/export": post(
        body(
            {"starting_at": MOMENT, "ending_at": MOMENT},
            {
                "app_ids": Array(Text()),
                "callback_endpoint": Text(),
                "event_names": Array(Text()),
                # Any other than zip and gzip counts as zip.
                "output_format": Text(),
            },
        ),
        POSTED,
        {
            # The sample's dates are more than three months before the present of the mock.
            "curl": {
                "starting_at": "2023-11-01T22:49:05+00:00",
                "ending_at": "2023-11-01T23:49:05+00:00",
                "event_names": ["$campaign_received", "$email_opened"],
            },
        },
        responses.RAW_EXPORT,
    ),
}

DOCUMENTATION = Documentation(
    credentials=frozenset({frozenset({"query app_group_id"}), KEY}),
    operations={
        "POST /users/track": TRACKED,
        "POST /users/delete": DELETION,
        "POST /push_notification/remove": REMOVED,
        "POST /messages/send": SENDING,
        "POST /campaigns/trigger/send": TRIGGER,
        "POST /messages/schedule/create": CREATION,
        "POST /campaigns/trigger/schedule/create": TRIGGER_CREATION,
        "POST /messages/schedule/update": UPDATE,
        "POST /campaigns/trigger/schedule/update": TRIGGER_UPDATE,
        "POST /messages/schedule/delete": CANCELLING,
        "POST /campaigns/trigger/schedule/delete": TRIGGER_CANCELLING,
        **EMAILS,
        **EXPORTS,
    },
    webhooks={
        "segmentExportReady": Webhook(
            body=responses.CALLED_BACK,
            samples=({"success": True}, {"success": True, "url": "https://example.com/a.zip"}),
        ),
        # Of the other callback nothing but its existence is said.
        "rawDataExportFinished": Webhook(body=Object(optional={"success": Flag()}), samples=({"success": True},)),
    },
)
