# Copied from overrides/apifon/mocking/gdpr.py; edit it there.

"""GDPR fields of a list ("Add GDPR field", "Update GDPR field")."""

from attrs import evolve
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from engagement_core.testing.mock import endpoint, json_response

from .auth_middleware import AuthMiddleware
from .errors import conflict, not_found
from .models import ContactList, GdprField
from .naming import field_name, location
from .reader import read_body
from .store import Store
from .views import View, present

PATH = "/services/api/v1/list/{list_id}/gdpr"


class GdprFields:
    """Adds and changes purposes of communication; the API cannot remove them."""

    def __init__(self, store: Store, gate: AuthMiddleware) -> None:
        self._store = store
        self._gate = gate

    def routes(self) -> list[Route]:
        """The two operations."""
        return [
            endpoint(PATH, POST=self._gate.guard(self._add, "writeList")),
            endpoint(f"{PATH}/{{field}}", PUT=self._gate.guard(self._update, "writeList")),
        ]

    async def _add(self, request: Request) -> Response:
        """Chapter "Add GDPR field"."""
        contacts = self._store.list_of(request.path_params["list_id"])
        body = await read_body(request)
        name = body.need_text("name")
        row = GdprField(field=field_name(name), name=name, description=body.text("description"))
        body.refuse()
        if any(field.field == row.field for field in contacts.gdpr_fields):
            raise conflict("name", "is taken")
        contacts.gdpr_fields.append(row)
        return json_response(201, headers=location(request, contacts.id, "gdpr", row.field))

    async def _update(self, request: Request) -> Response:
        """Chapter "Update GDPR field"."""
        contacts = self._store.list_of(request.path_params["list_id"])
        row = _find(contacts, request.path_params["field"])
        body = await read_body(request)
        changed = evolve(row, name=body.need_text("name"), description=body.text("description"))
        body.refuse()
        if changed == row:
            return json_response(304)
        contacts.gdpr_fields[contacts.gdpr_fields.index(row)] = changed
        return json_response(200, headers=location(request, contacts.id, "gdpr", row.field))


def gdpr_view(row: GdprField) -> View:
    """GDPR_FIELDS."""
    return present(
        {
            "name": row.name,
            "description": row.description,
            "field": row.field,
            "mobile": row.mobile,
            "email": row.email,
        }
    )


def _find(contacts: ContactList, field: str) -> GdprField:
    for row in contacts.gdpr_fields:
        if row.field == field:
            return row
    raise not_found("field")
