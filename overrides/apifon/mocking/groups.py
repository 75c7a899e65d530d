"""Groups and subgroups of a list (from "Add Group" to "Remove Subgroup")."""

from attrs import evolve
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from engagement_core.testing.mock import endpoint, json_response

from .auth_middleware import AuthMiddleware
from .ids import field_name, location
from .models import ContactList, Group, Option
from .reader import Reader, read_body
from .rules import one_of
from .store import Store, part_of
from .views import View

PATH = "/services/api/v1/list/{list_id}"
TYPES = ("GROUP",)
SELECTIONS = ("SINGLE", "MULTIPLE")
ORIENTATIONS = ("VERTICAL", "HORIZONTAL", "DROPDOWN_LIST")


class Groups:
    """Adds, returns, updates and deletes groups and their subgroups."""

    def __init__(self, store: Store, auth: AuthMiddleware) -> None:
        self._store = store
        self._auth = auth

    def routes(self) -> list[Route]:
        """The nine operations.

        The path of a subgroup has two free parts after the list, so these routes must come after those of all
        other nouns below a list.
        """
        guard = self._auth.guard
        return [
            endpoint(f"{PATH}/group", POST=guard(self._add, "writeList")),
            endpoint(
                f"{PATH}/group/{{group_field}}",
                GET=guard(self._get, "readList"),
                PUT=guard(self._update, "writeList"),
                DELETE=guard(self._remove, "writeList", "writeSubscriber"),
            ),
            endpoint(f"{PATH}/{{group_field}}/option", POST=guard(self._add_option, "writeList")),
            endpoint(f"{PATH}/{{group_field}}/options", POST=guard(self._add_options, "writeList")),
            endpoint(f"{PATH}/{{group_field}}/option/{{option_field}}", GET=guard(self._get_option, "readList")),
            endpoint(
                f"{PATH}/{{group_field}}/{{option_field}}",
                PUT=guard(self._update_option, "writeList"),
                DELETE=guard(self._remove_option, "writeList", "writeSubscriber"),
            ),
        ]

    async def _add(self, request: Request) -> Response:
        """Chapter "Add Group"; every identifier is new, so names need not be unique."""
        contacts = self._list(request)
        body = await read_body(request)
        model = _read(body, Group(name="", field=""))
        body.raise_for_errors()
        model.field = self._field(model.name)
        contacts.groups.append(model)
        return json_response(201, headers=location(request, contacts.id, "group", model.field))

    async def _get(self, request: Request) -> Response:
        """Chapter "Get Group"."""
        return json_response(200, group_view(_find(self._list(request), request)))

    async def _update(self, request: Request) -> Response:
        """Chapter "Update Group"; its subgroups stay."""
        contacts = self._list(request)
        model = _find(contacts, request)
        body = await read_body(request)
        changed = _read(body, model)
        body.raise_for_errors()
        if changed == model:
            return json_response(304)
        contacts.groups[contacts.groups.index(model)] = changed
        return json_response(200, headers=location(request, contacts.id, "group", model.field))

    async def _remove(self, request: Request) -> Response:
        """Chapter "Remove Group"; the choices of subscribers are deleted too."""
        contacts = self._list(request)
        model = _find(contacts, request)
        contacts.groups.remove(model)
        for option in model.options:
            _forget(contacts, option)
        return json_response(204)

    async def _add_option(self, request: Request) -> Response:
        """Chapter "Add Subgroup"; the location is that of the subgroup, because nothing else has its identifier."""
        contacts = self._list(request)
        group = _find(contacts, request)
        body = await read_body(request)
        option = self._option(body.required_text("name"))
        body.raise_for_errors()
        group.options.append(option)
        return json_response(201, headers=location(request, contacts.id, group.field, "option", option.field))

    async def _add_options(self, request: Request) -> Response:
        """Chapter "Add Subgroups"; the location is that of the group."""
        contacts = self._list(request)
        group = _find(contacts, request)
        body = await read_body(request)
        body.require("name")
        names = body.texts("name") or []
        body.raise_for_errors()
        group.options.extend(self._option(name) for name in names)
        return json_response(201, headers=location(request, contacts.id, "group", group.field))

    async def _get_option(self, request: Request) -> Response:
        """Chapter "Get Subgroup"."""
        return json_response(200, _option_view(_find_option(_find(self._list(request), request), request)))

    async def _update_option(self, request: Request) -> Response:
        """Chapter "Update Subgroup"."""
        contacts = self._list(request)
        group = _find(contacts, request)
        option = _find_option(group, request)
        body = await read_body(request)
        name = body.required_text("name")
        body.raise_for_errors()
        if name == option.name:
            return json_response(304)
        option.name = name
        return json_response(200, headers=location(request, contacts.id, group.field, "option", option.field))

    async def _remove_option(self, request: Request) -> Response:
        """Chapter "Remove Subgroup"; the choices of subscribers are deleted too."""
        contacts = self._list(request)
        group = _find(contacts, request)
        option = _find_option(group, request)
        group.options.remove(option)
        _forget(contacts, option)
        return json_response(204)

    def _list(self, request: Request) -> ContactList:
        return self._store.list_of(request.path_params["list_id"])

    def _option(self, name: str) -> Option:
        return Option(name=name, field=self._field(name))

    def _field(self, name: str) -> str:
        return f"{field_name(name)}_{self._store.ids.uuid()}"


def group_view(model: Group) -> View:
    """GROUPS."""
    return {
        "name": model.name,
        "field": model.field,
        "type": model.type,
        "internal": model.internal,
        "selectionType": model.selection_type,
        "options": [_option_view(option) for option in model.options],
        "formHidden": model.form_hidden,
        "groupOptionsOrientation": model.orientation,
    }


def _option_view(model: Option) -> View:
    return {"name": model.name, "field": model.field}


def _read(body: Reader, model: Group) -> Group:
    return evolve(
        model,
        name=body.required_text("name"),
        type=body.required_text("type", one_of(*TYPES)),
        internal=body.flag("internal") or False,
        selection_type=body.text("selectionType", one_of(*SELECTIONS)) or "SINGLE",
        orientation=body.text("groupOptionsOrientation", one_of(*ORIENTATIONS)) or "VERTICAL",
    )


def _find(contacts: ContactList, request: Request) -> Group:
    return part_of(contacts.groups, request, "group_field")


def _find_option(group: Group, request: Request) -> Option:
    return part_of(group.options, request, "option_field")


def _forget(contacts: ContactList, option: Option) -> None:
    for subscriber in contacts.subscribers.values():
        if subscriber.group_options is not None and option.field in subscriber.group_options:
            subscriber.group_options.remove(option.field)
