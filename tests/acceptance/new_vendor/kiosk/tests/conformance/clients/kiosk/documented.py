"""The documentation of the kiosk, retyped."""

from tests.conformance.fuzz.documentation import (
    Array,
    Documentation,
    Number,
    Object,
    Operation,
    Parameter,
    Request,
    Response,
    Text,
)

TICKET_ID = "t-0001"

TICKET = Object(required={"id": Text(), "film": Text(), "seat": Number(), "note": Text(nullable=True)})
ERROR = Object(required={"error": Text()})
REJECTED = {401: Response(body=ERROR)}
NAMING_A_TICKET = {**REJECTED, 404: Response(body=ERROR)}
BY_ID = {"id": Text()}

DOCUMENTATION = Documentation(
    credentials=frozenset({frozenset({"header Authorization"})}),
    operations={
        "GET /tickets": Operation(
            query={"after": Parameter(value=Text())},
            responses={
                200: Response(body=Object(required={"tickets": Array(TICKET), "next": Text(nullable=True)})),
                **REJECTED,
            },
            requests={"first": Request(), "second": Request(query={"after": "t-0002"}, shows={"next": None})},
        ),
        "POST /tickets": Operation(
            body=Object(required={"film": Text(min_length=1, max_length=50)}, optional={"note": Text(max_length=100)}),
            responses={201: Response(body=TICKET), 400: Response(body=ERROR), 409: Response(body=ERROR), **REJECTED},
            requests={
                "film": Request(body={"film": "Alien"}, shows={"film": "Alien", "note": None}),
                "most": Request(body={"film": "A" * 50, "note": "n" * 100}, shows={"note": "n" * 100}),
            },
        ),
        "GET /tickets/{id}": Operation(
            path=BY_ID,
            responses={200: Response(body=TICKET), **NAMING_A_TICKET},
            requests={"seeded": Request(path={"id": TICKET_ID}, shows={"id": TICKET_ID})},
        ),
        "DELETE /tickets/{id}": Operation(
            path=BY_ID,
            responses={204: Response(), **NAMING_A_TICKET},
            requests={"seeded": Request(path={"id": TICKET_ID})},
        ),
    },
)
