# Copied from overrides/apifon/mocking/fields.py; edit it there.

"""Subscriber fields of a list ("Add Subscriber field" and the two chapters after it)."""

from attrs import evolve
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from engagement_core.testing.mock import endpoint, json_response

from .auth_middleware import AuthMiddleware
from .errors import conflict, not_found
from .models import ContactList, SubscriberField
from .naming import field_name, location
from .reader import read_body
from .rules import one_of
from .store import Store
from .views import View, present

PATH = "/services/api/v1/list/{list_id}/field"
TYPES = ("DATE", "TEXT", "NUMBER", "URL", "EMAIL")
SAMPLE_TYPE = "Text"
"""How a sample of "Get List" spells TEXT."""
DATE_FORMATS = ("dd-MM-yy", "yy-MM-dd", "MM-dd-yy", "dd/MM/yy", "yy/MM/dd", "MM/dd/yy")
MIN_LENGTH = 1
MAX_LENGTH = 256


class SubscriberFields:
    """Adds, changes and removes fields."""

    def __init__(self, store: Store, gate: AuthMiddleware) -> None:
        self._store = store
        self._gate = gate

    def routes(self) -> list[Route]:
        """The three operations."""
        guard = self._gate.guard
        return [
            endpoint(PATH, POST=guard(self._add, "writeList")),
            endpoint(
                f"{PATH}/{{field}}",
                PUT=guard(self._update, "writeList"),
                DELETE=guard(self._remove, "writeList", "writeSubscriber"),
            ),
        ]

    async def _add(self, request: Request) -> Response:
        """Chapter "Add Subscriber field"; its identifier follows from its name, as in the samples."""
        contacts = self._list(request)
        body = await read_body(request)
        name = body.need_text("name")
        kind = body.need_text("type", one_of(*TYPES, SAMPLE_TYPE))
        row = SubscriberField(
            field=f"{'date_' if kind == 'DATE' else ''}{field_name(name)}",
            name=name,
            type=kind,
            length=body.need_number("length", MIN_LENGTH, MAX_LENGTH),
            internal=body.flag("internal") or False,
            date_format=body.text("date_format", one_of(*DATE_FORMATS)),
        )
        body.refuse()
        if any(field.field == row.field for field in contacts.fields):
            raise conflict("name", "is taken")
        contacts.fields.append(row)
        return json_response(201, headers=location(request, contacts.id, "field", row.field))

    async def _update(self, request: Request) -> Response:
        """Chapter "Update Subscriber field"; its sample spells the flag `internal` as a string."""
        contacts = self._list(request)
        row = _find(contacts, request)
        body = await read_body(request)
        changed = evolve(
            row,
            name=body.need_text("name"),
            # The bounds stand in the chapter on adding a field alone.
            length=body.need_number("length"),
            internal=body.spelled_flag("internal") or False,
            date_format=body.text("date_format", one_of(*DATE_FORMATS)),
        )
        body.refuse()
        if changed == row:
            return json_response(304)
        contacts.fields[contacts.fields.index(row)] = changed
        return json_response(200, headers=location(request, contacts.id, "field", row.field))

    async def _remove(self, request: Request) -> Response:
        """Chapter "Remove Subscriber field", with its values."""
        contacts = self._list(request)
        row = _find(contacts, request)
        contacts.fields.remove(row)
        for subscriber in contacts.subscribers.values():
            if subscriber.subscriber_fields is not None:
                subscriber.subscriber_fields.pop(row.field, None)
        return json_response(204)

    def _list(self, request: Request) -> ContactList:
        return self._store.list_of(request.path_params["list_id"])


def field_view(row: SubscriberField) -> View:
    """SUBSCRIBER_FIELDS."""
    return present(
        {
            "field": row.field,
            "length": row.length,
            "name": row.name,
            "type": row.type,
            "internal": row.internal,
            "date_format": row.date_format,
        }
    )


def _find(contacts: ContactList, request: Request) -> SubscriberField:
    for row in contacts.fields:
        if row.field == request.path_params["field"]:
            return row
    raise not_found("field")
