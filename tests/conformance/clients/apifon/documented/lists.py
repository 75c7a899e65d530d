"""Chapter "List REST API", without its groups."""

from typing import Any

from tests.conformance.clients.apifon.documented.groups import GROUP_DETAILS
from tests.conformance.clients.apifon.documented.paging import EPOCH, FIELDS_ALONE, page, paged
from tests.conformance.clients.apifon.documented.responses import changes, reads
from tests.conformance.clients.apifon.documented.seeds import FIELD, GDPR_FIELD, LIST
from tests.conformance.fuzz.documentation import Array, Choice, Flag, Number, Object, Operation, Request, Text

PATH = "/services/api/v1/list"
LIST_PATH = {"list_id": Text()}

KIND = Text(one_of=("ADVANCED",))
# Up to 11 characters, up to 16 digits; no minimum length is documented here.
CAMPAIGN_DEFAULTS = Object(
    optional={
        "sender_id": Text(pattern="^([0-9]{0,16}|[0-9A-Za-z]{0,11})$"),
        "viber_sender_id": Text(),
        "sender_name": Text(),
        "from": Text(format="email"),
        "reply_to": Text(),
    }
)
GDPR_PROPERTIES = Object(
    required={"legal_text": Text(), "title": Text(), "description": Text()},
    optional={"gdpr_compliant": Flag(default=False)},
)
DOUBLE_OPTIN = Object(
    optional={"mobile": Flag(default=False), "email": Flag(default=False), "review_mobile_details": Flag()}
)
PROPERTIES = {
    "description": Text(),
    "campaign_defaults": CAMPAIGN_DEFAULTS,
    "gdpr_properties": GDPR_PROPERTIES,
    "double_optin": DOUBLE_OPTIN,
}
LIST_ADD = Object(required={"type": KIND, "title": Text(), "prefix": Text()}, optional=PROPERTIES)
LIST_UPDATE = Object(required={"title": Text(), "prefix": Text()}, optional=PROPERTIES)

DATE_FORMAT = Text(one_of=("dd-MM-yy", "yy-MM-dd", "MM-dd-yy", "dd/MM/yy", "yy/MM/dd", "MM/dd/yy"))
FIELD_TYPES = ("DATE", "TEXT", "NUMBER", "URL", "EMAIL")
SUBSCRIBER_FIELD = Object(
    # One sample has "Text".
    required={"field": Text(), "length": Number(), "name": Text(), "type": Text(one_of=(*FIELD_TYPES, "Text"))},
    optional={"internal": Flag(default=False), "date_format": DATE_FORMAT},
)
GDPR_FIELDS = Object(
    required={"field": Text(), "name": Text()},
    optional={"description": Text(), "mobile": Flag(default=True), "email": Flag(default=True)},
)
URL = Text(format="uri")
FORM_URLS = Object(
    required={"SUBSCRIBE": URL},
    optional=dict.fromkeys(("SUBSCRIBE_MOBILE", "UNSUBSCRIBE_MOBILE", "SUBSCRIBE_EMAIL", "UNSUBSCRIBE_EMAIL"), URL),
)
# `fields` may omit any of these. The table has Etag, the samples ETag.
DETAILS = Object(
    optional={
        "meta": Object(optional={"Etag": Text(), "ETag": Text()}),
        "id": Text(),
        "type": KIND,
        "title": Text(),
        "status": Text(one_of=("IDLE", "UPDATING", "CORRUPTED")),
        "description": Text(),
        "prefix": Text(),
        "account_id": Number(),
        "date_created": EPOCH,
        "date_updated": EPOCH,
        "campaign_defaults": CAMPAIGN_DEFAULTS,
        "total_subscribers": Number(),
        "active_subscribers": Number(),
        "active_email_subscribers": Number(),
        "form_id": Text(),
        "groups": Array(GROUP_DETAILS),
        "subscriber_fields": Array(SUBSCRIBER_FIELD),
        "gdpr_fields": Array(GDPR_FIELDS),
        "brand_name": Text(),
        "company_name": Text(),
        "gdpr_properties": GDPR_PROPERTIES,
        "form_urls": FORM_URLS,
        "double_optin": DOUBLE_OPTIN,
    }
)

FORMS = "https://list-manage.apifon.com/listmanager/Apifon"
SAMPLE_DEFAULTS = {
    "from": "apifon@apifon.com",
    "sender_id": "Apifon",
    "sender_name": "Apifon",
    "reply_to": "apifon@apifon.com",
}
SAMPLE_GDPR = {
    "title": "Communication Purposes",
    "description": "We will communicate with you.",
    "gdpr_compliant": True,
    "legal_text": "My legal Text",
}
SAMPLE_OPTIN = {"mobile": False, "email": False, "review_mobile_details": False}
# The forms' URLs are shortened.
SAMPLE: dict[str, Any] = {
    "meta": {"ETag": "0c06d1eb393d353aed62d94c7157bd38"},
    "id": "5ce4fcef7ed5cc3898208e67",
    "type": "ADVANCED",
    "title": "Apifon List API",
    "status": "IDLE",
    "description": "This is a list created from API",
    "prefix": "+30",
    "account_id": 1234,
    "date_created": 1560522076000,
    "date_updated": 1560522076000,
    "campaign_defaults": SAMPLE_DEFAULTS,
    "total_subscribers": 200,
    "active_subscribers": 195,
    "active_email_subscribers": 112,
    "form_id": "c95d238a-3bd0-45a5-a37c-e001baa2ccda",
    "groups": [
        {
            "name": "API_GROUP",
            "field": "API_GROUP_58f14815-277d-428a-8a50-eb1070033ac2",
            "type": "GROUP",
            "internal": False,
            "selectionType": "MULTIPLE",
            "options": [
                {"name": "API_GROUP_OPTION_1", "field": "API_GROUP_OPTION_1_fa633bdd-12dc-4e78-a415-dc73212cc902"}
            ],
            "formHidden": False,
            "groupOptionsOrientation": "HORIZONTAL",
        }
    ],
    "subscriber_fields": [
        {
            "field": "date_BIRTHDAY",
            "length": 20,
            "name": "Birthday",
            "type": "DATE",
            "internal": False,
            "date_format": "dd/MM/yy",
        },
        {"field": "NAME", "length": 25, "name": "Name", "type": "Text", "internal": False},
    ],
    "gdpr_fields": [
        {
            "name": "Promotion",
            "description": "I do accept to receive promotional notifications",
            "field": "PROMOTION",
            "mobile": True,
            "email": True,
        }
    ],
    "brand_name": "Apifon",
    "company_name": "Apifon",
    "gdpr_properties": SAMPLE_GDPR,
    "double_optin": SAMPLE_OPTIN,
    "form_urls": {"SUBSCRIBE_MOBILE": f"{FORMS}/subscribe?l=5ce4", "SUBSCRIBE": f"{FORMS}/subscribe?l=5ce4"},
}
LINK = "https://ars.apifon.com/services/api/v1/list?type=ADVANCED&page="
SAMPLE_PAGE = {
    "meta": {"page": 1, "size": 10, "total": 15},
    "links": {"prev": "", "next": f"{LINK}2&size=10", "first": f"{LINK}1&size=10", "last": f"{LINK}2&size=10"},
    "results": [{**SAMPLE, "account_id": 1}],
}
SAMPLE_ADD = {
    "title": "Sample list from API ",
    "type": "ADVANCED",
    "description": "This is a list created from API",
    "prefix": "+30",
    "campaign_defaults": {**SAMPLE_DEFAULTS, "viber_sender_id": "Apifon"},
    "gdpr_properties": SAMPLE_GDPR,
    "double_optin": SAMPLE_OPTIN,
}
SAMPLE_UPDATE = {name: value for name, value in SAMPLE_ADD.items() if name != "type"}

FIELD_PATH = {**LIST_PATH, "field": Text()}
IN_LIST = {"list_id": LIST}
GDPR_WRITE = Object(required={"name": Text()}, optional={"description": Text()})

OPERATIONS = {
    f"POST {PATH}": Operation(
        body=LIST_ADD,
        responses=changes(201, located=True),
        requests={"sample": Request(body=SAMPLE_ADD)},
    ),
    f"GET {PATH}": Operation(
        query=paged(size=Number(default=20), sort="id", type=KIND),
        responses=reads(page(DETAILS), SAMPLE_PAGE),
        requests={"sample": Request(query={"type": "ADVANCED", "size": 10, "page": 1})},
    ),
    f"GET {PATH}/{{list_id}}": Operation(
        path=LIST_PATH,
        query=FIELDS_ALONE,
        responses=reads(DETAILS, SAMPLE),
        requests={"sample": Request(path=IN_LIST)},
    ),
    f"PUT {PATH}/{{list_id}}": Operation(
        path=LIST_PATH,
        body=LIST_UPDATE,
        responses=changes(204, 304, located=True),
        requests={"sample": Request(path=IN_LIST, body=SAMPLE_UPDATE)},
    ),
    f"DELETE {PATH}/{{list_id}}": Operation(
        path=LIST_PATH,
        responses=changes(204, 304, with_body=False),
        requests={"sample": Request(path=IN_LIST)},
    ),
    f"POST {PATH}/{{list_id}}/field": Operation(
        path=LIST_PATH,
        body=Object(
            required={"length": Number(minimum=1, maximum=256), "name": Text(), "type": Text(one_of=FIELD_TYPES)},
            optional={"date_format": DATE_FORMAT, "internal": Flag(default=False)},
        ),
        responses=changes(201, located=True),
        requests={
            "sample": Request(
                path=IN_LIST,
                body={
                    "name": "Day of birth",
                    "type": "DATE",
                    "length": 20,
                    "date_format": "dd/MM/yy",
                    "internal": False,
                },
            ),
            "without options": Request(path=IN_LIST, body={"name": "City", "type": "TEXT", "length": 1}),
        },
    ),
    f"PUT {PATH}/{{list_id}}/field/{{field}}": Operation(
        path=FIELD_PATH,
        body=Object(
            required={"length": Number(), "name": Text()},
            # A boolean in the table, a string in the sample.
            optional={
                "date_format": DATE_FORMAT,
                "internal": Choice((Flag(), Text(one_of=("true", "false"))), default=False),
            },
        ),
        responses=changes(200, 304, located=True),
        requests={
            "sample": Request(
                path={**IN_LIST, "field": FIELD}, body={"length": 50, "name": "My First Name", "internal": "true"}
            )
        },
    ),
    f"DELETE {PATH}/{{list_id}}/field/{{field}}": Operation(
        path=FIELD_PATH,
        responses=changes(200, 204, 304, with_body=False),
        requests={"sample": Request(path={**IN_LIST, "field": FIELD})},
    ),
    f"POST {PATH}/{{list_id}}/gdpr": Operation(
        path=LIST_PATH,
        body=GDPR_WRITE,
        responses=changes(201, located=True),
        requests={
            "sample": Request(
                path=IN_LIST,
                body={"name": "Promotions", "description": "We are contacting you for promotional reasons"},
            )
        },
    ),
    f"PUT {PATH}/{{list_id}}/gdpr/{{field}}": Operation(
        path=FIELD_PATH,
        body=GDPR_WRITE,
        responses=changes(200, 304, located=True),
        requests={
            "sample": Request(
                path={**IN_LIST, "field": GDPR_FIELD},
                body={
                    "name": "Product Promotion",
                    "description": "We are contacting you about a certain product promotion",
                },
            )
        },
    ),
}
