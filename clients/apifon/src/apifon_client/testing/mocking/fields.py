# Copied from overrides/apifon/mocking/fields.py; edit it there.

"""Subscriber fields of a list ("Add Subscriber field" and the two chapters after it)."""

from attrs import evolve
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from engagement_core.testing.mock import endpoint, json_response

from .auth_middleware import AuthMiddleware
from .errors import conflict
from .ids import field_name, location
from .models import ContactList, SubscriberField
from .reader import read_body
from .rules import one_of
from .store import Store, part_of
from .views import View, present

PATH = "/services/api/v1/list/{list_id}/field"
TYPES = ("DATE", "TEXT", "NUMBER", "URL", "EMAIL")
SAMPLE_TYPE = "Text"
"""The spelling of TEXT in a sample of "Get List"."""
DATE_FORMATS = ("dd-MM-yy", "yy-MM-dd", "MM-dd-yy", "dd/MM/yy", "yy/MM/dd", "MM/dd/yy")
MIN_LENGTH = 1
MAX_LENGTH = 256


class SubscriberFields:
    """Adds, updates and deletes fields."""

    def __init__(self, store: Store, auth: AuthMiddleware) -> None:
        self._store = store
        self._auth = auth

    def routes(self) -> list[Route]:
        """The three operations."""
        guard = self._auth.guard
        return [
            endpoint(PATH, POST=guard(self._add, "writeList")),
            endpoint(
                f"{PATH}/{{field}}",
                PUT=guard(self._update, "writeList"),
                DELETE=guard(self._remove, "writeList", "writeSubscriber"),
            ),
        ]

    async def _add(self, request: Request) -> Response:
        """Chapter "Add Subscriber field"; its identifier is derived from its name, as in the samples."""
        contacts = self._list(request)
        body = await read_body(request)
        name = body.required_text("name")
        kind = body.required_text("type", one_of(*TYPES, SAMPLE_TYPE))
        model = SubscriberField(
            field=f"{'date_' if kind == 'DATE' else ''}{field_name(name)}",
            name=name,
            type=kind,
            length=body.required_number("length", MIN_LENGTH, MAX_LENGTH),
            internal=body.flag("internal") or False,
            date_format=body.text("date_format", one_of(*DATE_FORMATS)),
        )
        body.raise_for_errors()
        if any(field.field == model.field for field in contacts.fields):
            raise conflict("name", "is taken")
        contacts.fields.append(model)
        return json_response(201, headers=location(request, contacts.id, "field", model.field))

    async def _update(self, request: Request) -> Response:
        """Chapter "Update Subscriber field"; its sample spells the flag `internal` as a string."""
        contacts = self._list(request)
        model = part_of(contacts.fields, request, "field")
        body = await read_body(request)
        changed = evolve(
            model,
            name=body.required_text("name"),
            # Only the chapter on adding a field has the bounds.
            length=body.required_number("length"),
            internal=body.flag_or_text("internal") or False,
            date_format=body.text("date_format", one_of(*DATE_FORMATS)),
        )
        body.raise_for_errors()
        if changed == model:
            return json_response(304)
        contacts.fields[contacts.fields.index(model)] = changed
        return json_response(200, headers=location(request, contacts.id, "field", model.field))

    async def _remove(self, request: Request) -> Response:
        """Chapter "Remove Subscriber field"; its values are deleted too."""
        contacts = self._list(request)
        model = part_of(contacts.fields, request, "field")
        contacts.fields.remove(model)
        for subscriber in contacts.subscribers.values():
            if subscriber.subscriber_fields is not None:
                subscriber.subscriber_fields.pop(model.field, None)
        return json_response(204)

    def _list(self, request: Request) -> ContactList:
        return self._store.list_of(request.path_params["list_id"])


def field_view(model: SubscriberField) -> View:
    """SUBSCRIBER_FIELDS."""
    return present(
        {
            "field": model.field,
            "length": model.length,
            "name": model.name,
            "type": model.type,
            "internal": model.internal,
            "date_format": model.date_format,
        }
    )
