"""Chapters "Bounce List REST API" and "Balance"."""

from tests.conformance.clients.apifon.documented.paging import EPOCH, FIELDS_ALONE, QUERY, found, page, paged
from tests.conformance.clients.apifon.documented.responses import changes, queries, reads
from tests.conformance.clients.apifon.documented.seeds import BLOCKED
from tests.conformance.fuzz.documentation import Array, Number, Object, Operation, Request, Text

PATH = "/services/api/v1/bounce/subscriber"

REASON = Text(one_of=("other", "not_delivering", "sub_deleted", "sub_requested", "sub_invalid"))
KIND = Text(one_of=("MOBILE", "EMAIL"))
ETAG = Object(required={"Etag": Text()})
# `fields` may omit any of these.
BLOCK = Object(
    optional={
        "meta": ETAG,
        "destination": Text(),
        "type": KIND,
        "reason": REASON,
        "user": Text(),
        "description": Text(),
        "date_created": EPOCH,
    }
)
SAMPLE = {
    "meta": {"Etag": "e7c7c847a2c5f0e6502bd9191f54586b"},
    "destination": "306999999999",
    "type": "MOBILE",
    "reason": "other",
    "user": "API",
    "description": "Blocked from API",
    "date_created": 1558612507988,
}
SAMPLE_PAGE = {
    "meta": {"page": 1, "size": 50, "total": 160},
    "links": {
        "prev": "",
        "next": "https://ars.apifon.com/services/api/v1/bounce/subscriber?type=MOBILE&size=50&page=2",
        "first": "https://ars.apifon.com/services/api/v1/bounce/subscriber?type=MOBILE&size=50&page=1",
        "last": "https://ars.apifon.com/services/api/v1/bounce/subscriber?type=MOBILE&size=50&page=4",
    },
    "results": [SAMPLE],
}
SAMPLE_FOUND = {
    "meta": {"page": 1, "size": 200, "total": 1},
    "results": [{name: SAMPLE[name] for name in ("reason", "date_created", "destination", "description", "user")}],
}
SAMPLE_QUERY = {
    "conditions": [
        {"name": "date_created", "op": "gte", "vl": "1716991961177"},
        {"name": "destination", "op": "beginsWith", "vl": "30699"},
    ],
    "fields": ["destination", "reason", "user", "description", "date_created"],
    "sort": {"sort_dir": "DESC", "sort_field": "destination"},
    "page": "1",
    "size": 200,
}

BALANCE = Object(
    required={
        "balance": Text(),
        "reserved": Text(),
        "plafon": Text(),
        "subscriptions": Array(
            Object(required={"senderId": Text(), "available": Text(), "total": Text(), "endDate": Text()})
        ),
    }
)
SAMPLE_BALANCE = {
    "balance": "9864.0",
    "reserved": "0.0",
    "plafon": "0.0",
    "subscriptions": [
        {"senderId": "Apifon", "available": "300.0", "total": "300.0", "endDate": "Jun 30, 2018 11:59:59 PM"}
    ],
}

DESTINATION = {"destination": Text()}

OPERATIONS = {
    f"POST {PATH}/block": Operation(
        body=Object(required={"destination": Text(), "reason": REASON}, optional={"description": Text()}),
        responses=changes(200, 201, 204, 304),
        requests={
            "sample": Request(
                body={"destination": "306999999999", "description": "Blocked from API", "reason": "sub_requested"}
            ),
        },
    ),
    f"GET {PATH}": Operation(
        query=paged(size=Number(maximum=200, default=200), sort="date_created", type=KIND, reason=REASON),
        responses=reads(page(BLOCK), SAMPLE_PAGE),
        requests={"sample": Request(query={"type": "MOBILE", "size": 50})},
    ),
    f"GET {PATH}/{{destination}}": Operation(
        path=DESTINATION,
        query=FIELDS_ALONE,
        responses=reads(BLOCK, SAMPLE),
        requests={"sample": Request(path={"destination": BLOCKED})},
    ),
    f"POST {PATH}/query": Operation(
        body=QUERY,
        responses=queries(found(BLOCK), SAMPLE_FOUND),
        requests={"sample": Request(body=SAMPLE_QUERY)},
    ),
    f"DELETE {PATH}/unblock/{{destination}}": Operation(
        path=DESTINATION,
        responses=changes(200, 204, 304, with_body=False),
        requests={"sample": Request(path={"destination": BLOCKED})},
    ),
    "POST /services/api/v1/balance": Operation(
        responses=reads(BALANCE, SAMPLE_BALANCE), requests={"sample": Request()}
    ),
}
