"""Chapter "Subscriber REST API"."""

from typing import Any

from tests.conformance.clients.apifon.documented.paging import EPOCH, FIELDS_ALONE, QUERY, found, page, paged
from tests.conformance.clients.apifon.documented.responses import changes, queries, reads
from tests.conformance.clients.apifon.documented.seeds import LIST, OPTION, SUBSCRIBER, SUBSCRIBER_BY_EMAIL
from tests.conformance.fuzz.documentation import (
    Array,
    Choice,
    Flag,
    Number,
    Object,
    Operation,
    Parameter,
    Request,
    Text,
)

PATH = "/services/api/v1/list/{list_id}/subscriber"

STATUS = Text(one_of=("SUBSCRIBED", "UNSUBSCRIBED", "UNCONFIRMED"))
# Fields are strings, integers and others, including dates.
PERSONAL = Object(others=Choice((Text(), Number(), Number(whole=False))))
URL = Text(format="uri")
FORM_URLS = Object(
    required={"UNSUBSCRIBE": URL, "PROFILE": URL},
    optional=dict.fromkeys(("PROFILE_MOBILE", "UNSUBSCRIBE_MOBILE", "PROFILE_EMAIL", "UNSUBSCRIBE_EMAIL"), URL),
)
# A mobile number or an email address, each with its status: samples show subscribers with only one of the two.
WRITE = Object(
    optional={
        "destination": Text(),
        "email": Text(),
        "status": STATUS,
        "email_status": STATUS,
        "subscriber_fields": PERSONAL,
        "gdpr_fields": Object(others=Object(required={"mobile": Flag(), "email": Flag()})),
        "groupOptions": Array(Text()),
    },
    groups=(
        ("destination", "status"),
        ("email", "email_status"),
        ("destination", "status", "email", "email_status"),
    ),
)
# `fields` may omit any of these. One sample has subscribers_fields.
DETAILS = Object(
    optional={
        "meta": Object(required={"Etag": Text()}),
        "id": Text(),
        "destination": Text(),
        "email": Text(),
        "email_id": Text(),
        "email_status": STATUS,
        "status": STATUS,
        "account_id": Number(),
        "destination_id": Text(),
        "archived": Flag(),
        "date_created": EPOCH,
        "date_updated": EPOCH,
        "list_id": Text(),
        "gdpr_fields": Object(others=Object(optional={"mobile": Flag(), "email": Flag()})),
        "subscriber_fields": PERSONAL,
        "subscribers_fields": PERSONAL,
        "form_urls": FORM_URLS,
        "groupOptions": Array(Text()),
    }
)

FORMS = "https://list-manage.apifon.com/listmanager/Apifon"
# The forms' URLs are shortened.
SAMPLE: dict[str, Any] = {
    "meta": {"Etag": "9b914344475f6b31beec7a4decb5d93d"},
    "id": "5ce553637ed5cc369889bca6",
    "destination": "306999999999",
    "status": "SUBSCRIBED",
    "account_id": 1,
    "destination_id": "7c845e6ece4f466f62f01767d0fd9cc4",
    "archived": False,
    "date_created": 1558532963526,
    "date_updated": 1558534259428,
    "list_id": "5ce4fcef7ed5cc3898208e67",
    "gdpr_fields": {"PROMOTION": {"mobile": False}},
    "subscriber_fields": {"date_BIRTHDAY": 1558533285000},
    "form_urls": {
        "UNSUBSCRIBE_MOBILE": f"{FORMS}/unsubscribe?l=607f",
        "PROFILE_MOBILE": f"{FORMS}/profile?l=607f",
        "UNSUBSCRIBE": f"{FORMS}/profile/unsubscribe?l=607f",
        "PROFILE": f"{FORMS}/profile?l=607f",
    },
    "groupOptions": ["SUBGROUP_0_cf54b8eb-5a01-42d7-b556-b42b1a2a0875"],
}
LINK = "https://ars.apifon.com/services/api/v1/list/5ce4fcef7ed5cc3898208e67/subscriber?page="
SAMPLE_PAGE = {
    "meta": {"page": 1, "size": 200, "total": 1002},
    "links": {"prev": "", "next": f"{LINK}2&size=200", "first": f"{LINK}1&size=200", "last": f"{LINK}6&size=200"},
    "results": [{**SAMPLE, "subscribers_fields": {"date_BIRTHDAY": 1558533285000}}, SAMPLE],
}
SAMPLE_FOUND = {
    "meta": {"page": 1, "size": 200, "total": 4},
    "results": [{"destination": "306999999999", "status": "SUBSCRIBED"}],
}
# The fields and the group are those of the seeded list.
SAMPLE_WRITE: dict[str, Any] = {
    "destination": "+306999999999",
    "status": "UNSUBSCRIBED",
    "email": "apifon@apifon.com",
    "email_status": "SUBSCRIBED",
    "subscriber_fields": {"EMPLOYEE_ID": 1, "FIRST_NAME": "John", "WORK_EMAIL": "john@apifon.com"},
    "gdpr_fields": {"PROMOTION": {"mobile": True, "email": False}},
    "groupOptions": [OPTION],
}
SAMPLE_QUERY = {
    "conditions": [{"name": "destination", "op": "beginsWith", "vl": "30699"}],
    "fields": ["destination", "status"],
    "sort": {"sort_dir": "DESC", "sort_field": "destination"},
    "page": "1",
    "size": 200,
}

LIST_PATH = {"list_id": Text()}
ONE_PATH = {**LIST_PATH, "lookup_md5": Text()}
IN_LIST = {"list_id": LIST}
ONE = {**IN_LIST, "lookup_md5": SUBSCRIBER}

OPERATIONS = {
    f"POST {PATH}": Operation(
        path=LIST_PATH,
        body=WRITE,
        responses=changes(200, 201, 204, 304),
        requests={
            "sample": Request(path=IN_LIST, body=SAMPLE_WRITE),
            "mobile alone": Request(path=IN_LIST, body={"destination": "306999999999", "status": "SUBSCRIBED"}),
            "email alone": Request(path=IN_LIST, body={"email": "apifon@apifon.com", "email_status": "UNCONFIRMED"}),
        },
    ),
    f"GET {PATH}": Operation(
        path=LIST_PATH,
        # `email` is a status, as in the table.
        query=paged(size=Number(maximum=200, default=200), sort=None, status=STATUS, email=STATUS),
        responses=reads(page(DETAILS), SAMPLE_PAGE),
        requests={"sample": Request(path=IN_LIST)},
    ),
    f"POST {PATH}/bulk": Operation(
        path=LIST_PATH,
        body=Object(
            required={"subscribers": Array(WRITE)},
            optional={"update_on_duplicate": Flag(default=False)},
        ),
        responses=changes(200, 201, 204, 304),
        requests={
            "sample": Request(
                path=IN_LIST,
                body={
                    "update_on_duplicate": True,
                    "subscribers": [
                        SAMPLE_WRITE,
                        {**SAMPLE_WRITE, "destination": "+306922222222", "email": "apifon2@apifon.com"},
                    ],
                },
            )
        },
    ),
    f"PUT {PATH}/{{lookup_md5}}": Operation(
        path=ONE_PATH,
        body=WRITE,
        responses=changes(200, 204, 304),
        requests={"sample": Request(path=ONE, body=SAMPLE_WRITE)},
    ),
    f"GET {PATH}/{{lookup_md5}}": Operation(
        path=ONE_PATH,
        query=FIELDS_ALONE,
        responses=reads(DETAILS, SAMPLE),
        requests={
            "sample": Request(path=ONE),
            "by email": Request(path={**IN_LIST, "lookup_md5": SUBSCRIBER_BY_EMAIL}),
        },
    ),
    f"POST {PATH}/query": Operation(
        path=LIST_PATH,
        body=QUERY,
        responses=queries(found(DETAILS), SAMPLE_FOUND),
        requests={"sample": Request(path=IN_LIST, body=SAMPLE_QUERY), "nothing": Request(path=IN_LIST, body={})},
    ),
    f"POST {PATH}/{{lookup_md5}}/subscribe": Operation(
        path=ONE_PATH,
        responses=changes(200, 204, 304, with_body=False),
        requests={"sample": Request(path=ONE)},
    ),
    f"POST {PATH}/{{lookup_md5}}/unsubscribe": Operation(
        path=ONE_PATH,
        responses=changes(200, 204, 304, with_body=False),
        requests={"sample": Request(path=ONE)},
    ),
    f"DELETE {PATH}/{{lookup_md5}}": Operation(
        path=ONE_PATH,
        query={"permanent": Parameter(value=Flag(default=False))},
        responses=changes(200, 204, 304, with_body=False),
        requests={"sample": Request(path=ONE)},
    ),
}
