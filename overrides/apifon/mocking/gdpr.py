"""GDPR fields of a list ("Add GDPR field", "Update GDPR field")."""

from attrs import evolve
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from engagement_core.testing.mock import endpoint, json_response

from .auth_middleware import AuthMiddleware
from .errors import conflict
from .ids import field_name, location
from .models import GdprField
from .reader import read_body
from .store import Store, part_of
from .views import View, present

PATH = "/services/api/v1/list/{list_id}/gdpr"


class GdprFields:
    """Adds and updates purposes of communication; the API cannot delete them."""

    def __init__(self, store: Store, auth: AuthMiddleware) -> None:
        self._store = store
        self._auth = auth

    def routes(self) -> list[Route]:
        """The two operations."""
        return [
            endpoint(PATH, POST=self._auth.guard(self._add, "writeList")),
            endpoint(f"{PATH}/{{field}}", PUT=self._auth.guard(self._update, "writeList")),
        ]

    async def _add(self, request: Request) -> Response:
        """Chapter "Add GDPR field"."""
        contacts = self._store.list_of(request.path_params["list_id"])
        body = await read_body(request)
        name = body.required_text("name")
        model = GdprField(field=field_name(name), name=name, description=body.text("description"))
        body.raise_for_errors()
        if any(field.field == model.field for field in contacts.gdpr_fields):
            raise conflict("name", "is taken")
        contacts.gdpr_fields.append(model)
        return json_response(201, headers=location(request, contacts.id, "gdpr", model.field))

    async def _update(self, request: Request) -> Response:
        """Chapter "Update GDPR field"."""
        contacts = self._store.list_of(request.path_params["list_id"])
        model = part_of(contacts.gdpr_fields, request, "field")
        body = await read_body(request)
        changed = evolve(model, name=body.required_text("name"), description=body.text("description"))
        body.raise_for_errors()
        if changed == model:
            return json_response(304)
        contacts.gdpr_fields[contacts.gdpr_fields.index(model)] = changed
        return json_response(200, headers=location(request, contacts.id, "gdpr", model.field))


def gdpr_view(model: GdprField) -> View:
    """GDPR_FIELDS."""
    return present(
        {
            "name": model.name,
            "description": model.description,
            "field": model.field,
            "mobile": model.mobile,
            "email": model.email,
        }
    )
