"""What Appoxee's documentation says, retyped from appoxee.txt and appoxee-facts.md and from nothing else.

Decisions where they are silent: an ID is a number or a string; the ends of a version range are numbers or strings; a
field whose name suggests a string is one; a field of unknown type may be anything; a place has at least a country. The
only documented HTTP status is the 200 of the device call; 400, 401 and 404 in the tests are the three kinds of `Error`
of the mock (see `inferred_status.py`).
"""

from typing import Any

from tests.conformance.fuzz.documentation import (
    Anything,
    Array,
    Choice,
    Documentation,
    Number,
    Object,
    Operation,
    Parameter,
    Request,
    Response,
    Text,
)

NAME = Text(pattern="^[A-Za-z][A-Za-z0-9]{0,98}$")
ALIAS = Text(max_length=254)
ID = Choice((Number(), Text()))
NUMBER = Number(whole=False)
VECTOR = {
    "timestamp": 1400000000,
    "AppSDKKey": "xxxx-xxxx-xxxx-xxxx",
    "random": "5371f2a0c3b19",
    "signature": "305793e8daf903357efb4a6145d25f77",
}

# "Service API envelope".
AUTH = Object(
    required={
        "timestamp": Number(),
        "signature": Text(pattern="^[0-9a-f]{32}$"),
        "AppSDKKey": Text(),
        "random": Text(),
    }
)


def action(name: str, **parameters: Any) -> Object:
    """An action on a device with its parameters."""
    return Object(required={"action": Text(one_of=(name,)), "udid": Text(), "auth": AUTH, **parameters})


def only_named(name: str) -> Object:
    """An action whose name is all that is known."""
    return Object(required={"action": Text(one_of=(name,)), "auth": AUTH}, others=Anything())


# "Actions of the Service API".
ACTIONS = Choice(
    (
        action("alias", alias=Choice((Text(one_of=("get", "remove")), Object(required={"set": ALIAS})))),
        action(
            "tag",
            tags=Choice(
                (
                    Text(one_of=("get", "tagList")),
                    Object(required={"set": Array(Text())}),
                    Object(required={"remove": Array(Text())}),
                )
            ),
        ),
        Object(
            required={"action": Text(one_of=("key-value",)), "udid": Text(), "auth": AUTH},
            optional={
                "get": NAME,
                "set": Object(others=Anything()),
                "increase": Object(others=NUMBER),
                "remove": Array(Text()),
            },
            groups=(("get",), ("set",), ("increase",), ("remove",)),
        ),
        action(
            "attribute",
            attribute=Choice(
                (
                    Object(required={"get": NAME}),
                    Object(required={"set": Object(others=NUMBER)}),
                    Object(required={"increase": Object(others=NUMBER)}),
                )
            ),
        ),
        only_named("segment"),
        only_named("push"),
    )
)
SERVICE_RESPONSE = Object(
    required={"response": Text(one_of=("Success", "Error"))},
    optional={"result": Anything(), "code": Number(), "message": Text()},
)

# "Server API v3 and v4": segments.
EQUAL = ("!=", "=")
COMPARED = ("!=", "=", ">", ">=", "<", "<=")


def rule(fields: tuple[str, ...], operators: tuple[str, ...], operand: Array) -> Object:
    """A rule of a segment."""
    return Object(required={"field": Text(one_of=fields), "operator": Text(one_of=operators), "operand": operand})


RULE = Choice(
    (
        rule(("alias",), ("=",), Array(Text())),
        rule(("numActivations", "numPurchases"), COMPARED, Array(Number())),
        rule(("appVersion",), COMPARED, Array(Number(whole=False, format="double"))),
        rule(("tags", "locale", "timeZone"), EQUAL, Array(Text())),
        rule(("osNumber", "clientVersion"), (">=<",), Array(Choice((NUMBER, Text())), min_items=2, max_items=2)),
        rule(("size",), EQUAL, Array(Number(one_of=(1, 2, 3, 4, 5, 6, 7)))),
        rule(("country",), EQUAL, Array(Array(Text(), min_items=1, max_items=3))),
    )
)
SEGMENT = Object(required={"name": Text(), "description": Text(), "rules": Array(RULE)})

# "Server API v3 and v4": messages.
PUSHED = ("application_id", "name", "description", "type")
MESSAGE = Object(
    optional={
        "campaign_id": ID,
        "campaign_name": Text(),
        "campaign_desc": Text(),
        "application_id": ID,
        "name": Text(),
        "description": Text(),
        "type": Number(one_of=(0, 1, 3, 5)),
        "sound": Text(),
        "segment_id": ID,
        "segment": Anything(),
        "content_type": Anything(),
        "inbox_title": Text(),
        "inbox_description": Text(),
        "push_body": Text(),
        "push_badge": Number(),
        "schedule_type": Number(one_of=(0, 1, 4)),
        "schedule_date": Number(),
        "timezone": Anything(),
        "overdue": Number(one_of=(0, 1, 2)),
        "expire_date": Anything(),
        "expire_timezone": Anything(),
        "payload": Object(others=Anything()),
        "segments": Array(SEGMENT),
        # The document does not name it for this call, which has to name its template somehow.
        "template_id": ID,
    },
    groups=(
        ("campaign_id", *PUSHED),
        ("campaign_name", "campaign_desc", *PUSHED),
        ("schedule_type",),
        ("schedule_date",),
    ),
)
DIRECT = Object(
    required={
        "template_id": Number(),
        "messages_data": Array(
            Object(
                required={"alias": ALIAS, "push_body": Text()},
                optional={
                    "push_badge": Number(),
                    "sound": Text(),
                    "payload": Object(others=Anything()),
                    "ios_push_title": Text(),
                    "ios_subtitle": Text(),
                    "ios_apx_media": Text(format="uri"),
                    "ios_mutable_content": Number(),
                },
            )
        ),
    }
)
CANCEL = Object(required={"app_id": ID, "message_id": ID})

# "Server API v3 and v4": devices.
DEVICE = Object(
    required={
        "alias": Choice((ALIAS, Array(ALIAS, max_items=1000))),
        "actions": Object(
            optional={
                "tags": Object(optional={"set": Array(Text()), "remove": Array(Text())}),
                "set": Object(others=Choice((Text(), NUMBER))),
                "inc": Object(others=NUMBER),
            }
        ),
    }
)

SUCCESS = {"response": "Success"}
FAILURE = {"response": "Error", "code": 0, "message": "Invalid request"}
ANYTHING = Response(body=Anything())
SERVICE: dict[int | str, Response] = {
    200: Response(
        body=SERVICE_RESPONSE, samples=(SUCCESS, {"response": "Success", "result": ["tag1", "tag2"]}, FAILURE)
    ),
    400: Response(body=SERVICE_RESPONSE, samples=(FAILURE,)),
    404: Response(body=SERVICE_RESPONSE),
}
SERVER: dict[int | str, Response] = {200: ANYTHING, 400: ANYTHING, 401: ANYTHING}
NAMING: dict[int | str, Response] = {**SERVER, 404: ANYTHING}
PUSH: dict[str, Any] = {"campaign_id": 1, "application_id": 1, "name": "n", "description": "d", "type": 0}


def on_device(name: str, **parameters: Any) -> Request:
    """A request of the service call."""
    return Request(body={"action": name, "udid": "device-1", "auth": VECTOR, **parameters})


DOCUMENTATION = Documentation(
    credentials=frozenset({frozenset({"header X-ACCOUNT_CODE", "header X-USERNAME", "header X-PASSWORD"})}),
    operations={
        "POST /api/": Operation(
            body=ACTIONS,
            credentials=frozenset(),
            responses=SERVICE,
            requests={
                "alias get": on_device("alias", alias="get"),
                "alias remove": on_device("alias", alias="remove"),
                "alias set": on_device("alias", alias={"set": "a" * 254}),
                "tags get": on_device("tag", tags="get"),
                "tags list": on_device("tag", tags="tagList"),
                "tags set": on_device("tag", tags={"set": ["tag1", "tag2"]}),
                "tags remove": on_device("tag", tags={"remove": ["tag1"]}),
                "value get": on_device("key-value", get="points"),
                "value set": on_device("key-value", set={"a" * 99: {"any": ["thing"]}}),
                "value increase": on_device("key-value", increase={"points": 0.5}),
                "value remove": on_device("key-value", remove=["points"]),
                "attribute get": on_device("attribute", attribute={"get": "visits"}),
                "attribute set": on_device("attribute", attribute={"set": {"visits": 1}}),
                "attribute increase": on_device("attribute", attribute={"increase": {"visits": 1}}),
                "segment": Request(body={"action": "segment", "auth": VECTOR, "rules": []}),
                "push": Request(body={"action": "push", "auth": VECTOR, "text": "Hi"}),
            },
        ),
        "POST /api/v3/message": Operation(
            query={"finalize": Parameter(value=Number(one_of=(1,)))},
            body=MESSAGE,
            responses=NAMING,
            requests={
                "push": Request(query={"finalize": 1}, body=PUSH),
                "push, new campaign, everything": Request(
                    query={"finalize": 1},
                    body={
                        **{name: PUSH[name] for name in ("application_id", "name", "description")},
                        "type": 3,
                        "campaign_name": "c",
                        "campaign_desc": "d",
                        "sound": "default",
                        "segment_id": 1,
                        "content_type": 1,
                        "inbox_title": "t",
                        "inbox_description": "d",
                        "push_body": "b",
                        "push_badge": 1,
                        "schedule_type": 4,
                        "schedule_date": 1400000000,
                        "timezone": "UTC",
                        "overdue": 2,
                        "expire_date": 1400000000,
                        "expire_timezone": "UTC",
                        "payload": {"any": ["thing"]},
                        "segments": [{"name": "n", "description": "d", "rules": []}],
                    },
                ),
                "trigger": Request(body={"schedule_type": 0, "template_id": 1}),
                "trigger by date": Request(body={"schedule_date": 1400000000, "template_id": "1", "push_body": "b"}),
            },
        ),
        "POST /api/v3/message/direct": Operation(
            body=DIRECT,
            responses=NAMING,
            requests={
                "least": Request(body={"template_id": 1, "messages_data": [{"alias": "user-1", "push_body": "Hello"}]}),
                "most": Request(
                    body={
                        "template_id": 1,
                        "messages_data": [
                            {
                                "alias": "a" * 254,
                                "push_body": "b",
                                "push_badge": 1,
                                "sound": "s",
                                "payload": {},
                                "ios_push_title": "t",
                                "ios_subtitle": "s",
                                "ios_apx_media": "https://example.com/picture.png",
                                "ios_mutable_content": 1,
                            }
                        ],
                    }
                ),
            },
        ),
        "PUT /api/v4/message/direct/cancel": Operation(
            body=CANCEL,
            responses=NAMING,
            requests={
                "numbers": Request(body={"app_id": 1, "message_id": 5}),
                "texts": Request(body={"app_id": "1", "message_id": "5"}),
            },
        ),
        "POST /api/segment": Operation(
            body=SEGMENT,
            responses=SERVER,
            requests={
                "every field": Request(
                    body={
                        "name": "n",
                        "description": "d",
                        "rules": [
                            {"field": "alias", "operator": "=", "operand": ["user-1"]},
                            *(
                                {"field": name, "operator": operator, "operand": [1]}
                                for name in ("numActivations", "numPurchases", "appVersion")
                                for operator in COMPARED
                            ),
                            *(
                                {"field": name, "operator": operator, "operand": ["x"]}
                                for name in ("tags", "locale", "timeZone")
                                for operator in EQUAL
                            ),
                            {"field": "osNumber", "operator": ">=<", "operand": ["1.5", "2.2"]},
                            {"field": "clientVersion", "operator": ">=<", "operand": [1.5, 2]},
                            {"field": "size", "operator": "!=", "operand": [1, 2, 3, 4, 5, 6, 7]},
                            {"field": "country", "operator": "=", "operand": [["US", "IL", "Chicago"], ["GR"]]},
                        ],
                    }
                ),
                "no rules": Request(body={"name": "n", "description": "d", "rules": []}),
            },
        ),
        "PUT /api/v3/device": Operation(
            body=DEVICE,
            credentials=frozenset({frozenset({"header X_KEY"})}),
            responses=SERVER,
            requests={
                "one user": Request(
                    body={
                        "alias": "a" * 254,
                        "actions": {
                            "tags": {"set": ["tag1"], "remove": ["tag2"]},
                            "set": {"text": "t", "number": 1.5, "date": "1975-02-22T00:00:00"},
                            "inc": {"number": 2},
                        },
                    }
                ),
                "many users": Request(body={"alias": ["user-1"] * 1000, "actions": {}}),
            },
        ),
    },
)
