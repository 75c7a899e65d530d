"""Subscribers of a list (chapter "Subscriber REST API")."""

from attrs import evolve, frozen
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from engagement_core.testing.mock import endpoint, json_response

from .auth_middleware import AuthMiddleware
from .errors import conflict
from .models import ContactList, Subscriber
from .paging import cut_page, page_links, page_meta, read_body_paging, read_fields, read_paging
from .personal import read_gdpr_fields, read_subscriber_fields
from .queries import matching, read_conditions
from .reader import FLAGS, Reader, read_body, read_query
from .rules import SUBSCRIBER_STATUSES, email, one_of
from .store import ACCOUNT_ID, Store, canonical_destination
from .views import View, pick, present, tagged

PATH = "/services/api/v1/list/{list_id}/subscriber"
TAG = "Etag"
FORMS = "https://list-manage.apifon.com/listmanager/Apifon/profile"
DATES = ("date_created", "date_updated")
NOT_IN_QUERIES = ("form_urls", "groupOptions")
"""The fields of "Get Subscribers" that "Query Subscribers" lacks."""


class Subscribers:
    """Adds, returns, updates and deletes subscribers."""

    def __init__(self, store: Store, auth: AuthMiddleware) -> None:
        self._store = store
        self._auth = auth

    def routes(self) -> list[Route]:
        """The nine operations; fixed paths come before the path of one subscriber."""
        guard = self._auth.guard
        page = guard(self._page, "readSubscriber")
        return [
            endpoint(PATH, GET=page, POST=guard(self._add, "writeSubscriber")),
            # The sample of "Get Subscribers" has a trailing slash.
            endpoint(f"{PATH}/", GET=page),
            endpoint(f"{PATH}/bulk", POST=guard(self._bulk, "writeSubscriber")),
            endpoint(f"{PATH}/query", POST=guard(self._query, "readSubscriber")),
            endpoint(
                f"{PATH}/{{lookup_md5}}",
                GET=guard(self._get, "readSubscriber"),
                PUT=guard(self._update, "writeSubscriber"),
                DELETE=guard(self._remove, "writeSubscriber"),
            ),
            endpoint(f"{PATH}/{{lookup_md5}}/subscribe", POST=guard(self._subscribe, "writeSubscriber")),
            endpoint(f"{PATH}/{{lookup_md5}}/unsubscribe", POST=guard(self._unsubscribe, "writeSubscriber")),
        ]

    async def _add(self, request: Request) -> Response:
        """Chapter "Add Subscriber": 409 if the subscriber exists or a destination is blocked."""
        contacts = self._list(request)
        body = await read_body(request)
        given = _read(body, contacts)
        body.raise_for_errors()
        self._check_not_blocked(given.destination, given.email)
        if _People(contacts).find(given) is not None:
            raise conflict("destination", "is in the list already")
        self._insert(contacts, given)
        return json_response(201)

    async def _bulk(self, request: Request) -> Response:
        """Chapter "Add Subscribers": blocked ones are skipped; existing ones are updated or unchanged."""
        contacts = self._list(request)
        body = await read_body(request)
        update = body.flag("update_on_duplicate") or False
        everybody = [_read(item, contacts) for item in body.required_children("subscribers")]
        body.raise_for_errors()
        people = _People(contacts)
        for given in everybody:
            model = people.find(given)
            if self._is_blocked(given.destination, given.email):
                continue
            if model is None:
                people.add(self._insert(contacts, given))
            elif update:
                people.add(self._replace(contacts, given.applied_to(model)))
        return json_response(200)

    async def _update(self, request: Request) -> Response:
        """Chapter "Update Subscriber": everything is replaced, and the subscriber is no longer archived."""
        contacts, model = self._find(request)
        body = await read_body(request)
        given = _read(body, contacts)
        body.raise_for_errors()
        if any(other.id != model.id for other in _People(contacts).find_all(given)):
            raise conflict("destination", "is another subscriber's")
        changed = given.applied_to(model)
        if changed == model:
            return json_response(304)
        self._replace(contacts, changed)
        return json_response(204)

    async def _page(self, request: Request) -> Response:
        """Chapter "Get Subscribers"; its parameter `email` is a status, not an address."""
        contacts = self._list(request)
        query = read_query(request)
        status = query.text("status", one_of(*SUBSCRIBER_STATUSES))
        email_status = query.text("email", one_of(*SUBSCRIBER_STATUSES))
        paging = read_paging(query, sort="id")
        query.raise_for_errors()
        views = [
            _page_view(model, contacts)
            for model in contacts.subscribers.values()
            if status in (None, model.status) and email_status in (None, model.email_status)
        ]
        path = PATH.format(list_id=contacts.id)
        return json_response(
            200,
            {
                "meta": page_meta(paging, len(views)),
                "links": page_links(request, path, paging, len(views)),
                "results": cut_page(views, paging, TAG),
            },
        )

    async def _get(self, request: Request) -> Response:
        """Chapter "Get Subscriber"."""
        contacts, model = self._find(request)
        return json_response(200, pick(tagged(_view(model, contacts), TAG), read_fields(read_query(request))))

    async def _query(self, request: Request) -> Response:
        """Chapter "Query Subscribers"."""
        contacts = self._list(request)
        dates = {*DATES, *(f"subscriber_fields.{field.field}" for field in contacts.fields if field.type == "DATE")}
        body = await read_body(request)
        conditions = read_conditions(body, dates.__contains__)
        paging = read_body_paging(body)
        body.raise_for_errors()
        views = matching([_view(model, contacts) for model in contacts.subscribers.values()], conditions)
        rows = [{name: value for name, value in view.items() if name not in NOT_IN_QUERIES} for view in views]
        return json_response(200, {"meta": page_meta(paging, len(rows)), "results": cut_page(rows, paging, TAG)})

    async def _subscribe(self, request: Request) -> Response:
        """Chapter "Subscribe Subscriber": 409 if blocked; no status is documented for that error."""
        contacts, model = self._find(request)
        self._check_not_blocked(model.destination, model.email)
        return self._set_status(contacts, model, "SUBSCRIBED")

    async def _unsubscribe(self, request: Request) -> Response:
        """Chapter "Unsubscribe Subscriber"."""
        return self._set_status(*self._find(request), "UNSUBSCRIBED")

    async def _remove(self, request: Request) -> Response:
        """Chapter "Remove Subscriber": archive or delete."""
        contacts, model = self._find(request)
        query = read_query(request)
        permanent = query.text("permanent", one_of(*FLAGS))
        query.raise_for_errors()
        if permanent == "true":
            del contacts.subscribers[model.id]
        elif model.archived:
            return json_response(304)
        else:
            model.archived = True
            model.date_updated = self._store.milliseconds()
        return json_response(204)

    def _set_status(self, contacts: ContactList, model: Subscriber, status: str) -> Response:
        """Set the status of every destination; 304 if that changes nothing ("Status Codes")."""
        changed = evolve(
            model,
            status=None if model.destination is None else status,
            email_status=None if model.email is None else status,
            archived=False,
        )
        if changed == model:
            return json_response(304)
        self._replace(contacts, changed)
        return json_response(204)

    def _insert(self, contacts: ContactList, given: "_Given") -> Subscriber:
        now = self._store.milliseconds()
        model = given.applied_to(Subscriber(id=self._store.ids.object_id(), date_created=now, date_updated=now))
        contacts.subscribers[model.id] = model
        return model

    def _replace(self, contacts: ContactList, changed: Subscriber) -> Subscriber:
        model = evolve(changed, date_updated=self._store.milliseconds())
        contacts.subscribers[model.id] = model
        return model

    def _is_blocked(self, *destinations: str | None) -> bool:
        return any(destination in self._store.blocked for destination in destinations)

    def _check_not_blocked(self, *destinations: str | None) -> None:
        if self._is_blocked(*destinations):
            raise conflict("destination", "is blocked")

    def _list(self, request: Request) -> ContactList:
        return self._store.list_of(request.path_params["list_id"])

    def _find(self, request: Request) -> tuple[ContactList, Subscriber]:
        contacts = self._list(request)
        return contacts, self._store.subscriber_of(contacts, request.path_params["lookup_md5"])


class _People:
    """The subscribers of a list by their destinations."""

    def __init__(self, contacts: ContactList) -> None:
        self._by_destination: dict[str, Subscriber] = {}
        self._by_email: dict[str, Subscriber] = {}
        for model in contacts.subscribers.values():
            self.add(model)

    def add(self, model: Subscriber) -> None:
        if model.destination is not None:
            self._by_destination[model.destination] = model
        if model.email is not None:
            self._by_email[model.email] = model

    def find(self, given: "_Given") -> Subscriber | None:
        return next(iter(self.find_all(given)), None)

    def find_all(self, given: "_Given") -> list[Subscriber]:
        by_destination = None if given.destination is None else self._by_destination.get(given.destination)
        by_email = None if given.email is None else self._by_email.get(given.email)
        return [model for model in (by_destination, by_email) if model is not None]


@frozen(kw_only=True)
class _Given:
    """The subscriber of a request."""

    destination: str | None
    status: str | None
    email: str | None
    email_status: str | None
    subscriber_fields: dict[str, object] | None
    gdpr_fields: dict[str, dict[str, bool]] | None
    group_options: list[str] | None

    def applied_to(self, model: Subscriber) -> Subscriber:
        return evolve(
            model,
            destination=self.destination,
            status=self.status,
            email=self.email,
            email_status=self.email_status,
            subscriber_fields=self.subscriber_fields,
            gdpr_fields=self.gdpr_fields,
            group_options=self.group_options,
            archived=False,
        )


def _read(body: Reader, contacts: ContactList) -> _Given:
    """A mobile number or an email address or both, each with its status.

    The tables mark none of the four as optional, yet the samples show subscribers who have a mobile number alone.
    """
    if "destination" not in body and "email" not in body:
        body.require("destination")
    for name, partner in (("destination", "status"), ("email", "email_status")):
        if name in body or partner in body:
            body.require(name, partner)
    destination = body.text("destination")
    return _Given(
        destination=None if destination is None else canonical_destination(destination),
        status=_read_status(body, "status", confirmed=contacts.confirms("mobile")),
        email=body.text("email", email),
        email_status=_read_status(body, "email_status", confirmed=contacts.confirms("email")),
        subscriber_fields=read_subscriber_fields(body, contacts),
        gdpr_fields=read_gdpr_fields(body),
        group_options=body.texts("groupOptions"),
    )


def _read_status(body: Reader, name: str, *, confirmed: bool) -> str | None:
    status = body.text(name, one_of(*SUBSCRIBER_STATUSES))
    if status == "UNCONFIRMED" and not confirmed:
        body.add_error(name, "Needs a list whose subscribers confirm")
    return status


def _view(model: Subscriber, contacts: ContactList) -> View:
    """SUBSCRIBERS_DETAILS without its tag."""
    return present(
        {
            "id": model.id,
            "destination": model.destination,
            "status": model.status,
            "email": model.email,
            "email_status": model.email_status,
            "account_id": ACCOUNT_ID,
            "destination_id": model.destination_id,
            "email_id": model.email_id,
            "archived": model.archived,
            "date_created": model.date_created,
            "date_updated": model.date_updated,
            "list_id": contacts.id,
            "gdpr_fields": model.gdpr_fields,
            "subscriber_fields": model.subscriber_fields,
            "form_urls": _form_urls(model, contacts),
            "groupOptions": model.group_options,
        }
    )


def _page_view(model: Subscriber, contacts: ContactList) -> View:
    """Return the view in "Get Subscribers", which has another spelling of one key in a sample."""
    view = _view(model, contacts)
    if model.sample_spelling and "subscriber_fields" in view:
        view["subscribers_fields"] = view.pop("subscriber_fields")
    return view


def _form_urls(model: Subscriber, contacts: ContactList) -> View:
    """FORM_URLS: the unified forms, and with an old subscriber the deprecated ones."""
    query = f"l={contacts.id}&f={contacts.form_id}&u={model.id}"
    unified: View = {"UNSUBSCRIBE": f"{FORMS}/unsubscribe?{query}", "PROFILE": f"{FORMS}?{query}"}
    if not model.old_forms:
        return unified
    return {
        "UNSUBSCRIBE_MOBILE": f"{FORMS}/unsubscribe?{query}&c=mobile",
        "PROFILE_MOBILE": f"{FORMS}?{query}&c=mobile",
        "UNSUBSCRIBE_EMAIL": f"{FORMS}/unsubscribe?{query}&c=email",
        "PROFILE_EMAIL": f"{FORMS}?{query}&c=email",
        **unified,
    }
