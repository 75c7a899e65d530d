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
"""What the rows of "Get Subscribers" have and those of "Query Subscribers" lack."""


class Subscribers:
    """Adds, shows, changes and removes subscribers."""

    def __init__(self, store: Store, gate: AuthMiddleware) -> None:
        self._store = store
        self._gate = gate

    def routes(self) -> list[Route]:
        """The nine operations; fixed paths come before the path of one subscriber."""
        guard = self._gate.guard
        page = guard(self._page, "readSubscriber")
        return [
            endpoint(PATH, GET=page, POST=guard(self._add, "writeSubscriber")),
            # The sample of "Get Subscribers" has a slash at the end.
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
        """Chapter "Add Subscriber": 409 for one who is there already, or whose destination is blocked."""
        contacts = self._list(request)
        body = await read_body(request)
        given = _read(body, contacts)
        body.refuse()
        self._refuse_blocked(given.destination, given.email)
        if _People(contacts).find(given) is not None:
            raise conflict("destination", "is in the list already")
        self._insert(contacts, given)
        return json_response(201)

    async def _bulk(self, request: Request) -> Response:
        """Chapter "Add Subscribers": blocked ones are left out; those who are there are updated or left alone."""
        contacts = self._list(request)
        body = await read_body(request)
        update = body.flag("update_on_duplicate") or False
        everybody = [_read(item, contacts) for item in body.need_children("subscribers")]
        body.refuse()
        people = _People(contacts)
        for given in everybody:
            row = people.find(given)
            if self._is_blocked(given.destination, given.email):
                continue
            if row is None:
                people.add(self._insert(contacts, given))
            elif update:
                people.add(self._replace(contacts, given.applied_to(row)))
        return json_response(200)

    async def _update(self, request: Request) -> Response:
        """Chapter "Update Subscriber": everything is replaced, and the subscriber is no longer archived."""
        contacts, row = self._find(request)
        body = await read_body(request)
        given = _read(body, contacts)
        body.refuse()
        if any(other.id != row.id for other in _People(contacts).find_all(given)):
            raise conflict("destination", "is another subscriber's")
        changed = given.applied_to(row)
        if changed == row:
            return json_response(304)
        self._replace(contacts, changed)
        return json_response(204)

    async def _page(self, request: Request) -> Response:
        """Chapter "Get Subscribers"; its parameter `email` takes a status, not an address."""
        contacts = self._list(request)
        query = read_query(request)
        status = query.text("status", one_of(*SUBSCRIBER_STATUSES))
        email_status = query.text("email", one_of(*SUBSCRIBER_STATUSES))
        paging = read_paging(query, sort="id")
        query.refuse()
        views = [
            _page_view(row, contacts)
            for row in contacts.subscribers.values()
            if status in (None, row.status) and email_status in (None, row.email_status)
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
        contacts, row = self._find(request)
        return json_response(200, pick(tagged(_view(row, contacts), TAG), read_fields(read_query(request))))

    async def _query(self, request: Request) -> Response:
        """Chapter "Query Subscribers"."""
        contacts = self._list(request)
        dates = {*DATES, *(f"subscriber_fields.{field.field}" for field in contacts.fields if field.type == "DATE")}
        body = await read_body(request)
        conditions = read_conditions(body, dates.__contains__)
        paging = read_body_paging(body)
        body.refuse()
        views = matching([_view(row, contacts) for row in contacts.subscribers.values()], conditions)
        rows = [{name: value for name, value in view.items() if name not in NOT_IN_QUERIES} for view in views]
        return json_response(200, {"meta": page_meta(paging, len(rows)), "results": cut_page(rows, paging, TAG)})

    async def _subscribe(self, request: Request) -> Response:
        """Chapter "Subscribe Subscriber": 409 for one who is blocked; no status is documented for that error."""
        contacts, row = self._find(request)
        self._refuse_blocked(row.destination, row.email)
        return self._set_status(contacts, row, "SUBSCRIBED")

    async def _unsubscribe(self, request: Request) -> Response:
        """Chapter "Unsubscribe Subscriber"."""
        return self._set_status(*self._find(request), "UNSUBSCRIBED")

    async def _remove(self, request: Request) -> Response:
        """Chapter "Remove Subscriber": archived, or gone for good."""
        contacts, row = self._find(request)
        query = read_query(request)
        permanent = query.text("permanent", one_of(*FLAGS))
        query.refuse()
        if permanent == "true":
            del contacts.subscribers[row.id]
        elif row.archived:
            return json_response(304)
        else:
            row.archived = True
            row.date_updated = self._store.milliseconds()
        return json_response(204)

    def _set_status(self, contacts: ContactList, row: Subscriber, status: str) -> Response:
        """The status of every destination that there is; 304 where that changes nothing ("Status Codes")."""
        changed = evolve(
            row,
            status=None if row.destination is None else status,
            email_status=None if row.email is None else status,
            archived=False,
        )
        if changed == row:
            return json_response(304)
        self._replace(contacts, changed)
        return json_response(204)

    def _insert(self, contacts: ContactList, given: "_Given") -> Subscriber:
        now = self._store.milliseconds()
        row = given.applied_to(Subscriber(id=self._store.ids.object_id(), date_created=now, date_updated=now))
        contacts.subscribers[row.id] = row
        return row

    def _replace(self, contacts: ContactList, changed: Subscriber) -> Subscriber:
        row = evolve(changed, date_updated=self._store.milliseconds())
        contacts.subscribers[row.id] = row
        return row

    def _is_blocked(self, *destinations: str | None) -> bool:
        return any(destination in self._store.blocked for destination in destinations)

    def _refuse_blocked(self, *destinations: str | None) -> None:
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
        for row in contacts.subscribers.values():
            self.add(row)

    def add(self, row: Subscriber) -> None:
        if row.destination is not None:
            self._by_destination[row.destination] = row
        if row.email is not None:
            self._by_email[row.email] = row

    def find(self, given: "_Given") -> Subscriber | None:
        return next(iter(self.find_all(given)), None)

    def find_all(self, given: "_Given") -> list[Subscriber]:
        by_destination = None if given.destination is None else self._by_destination.get(given.destination)
        by_email = None if given.email is None else self._by_email.get(given.email)
        return [row for row in (by_destination, by_email) if row is not None]


@frozen(kw_only=True)
class _Given:
    """What a request says about a subscriber."""

    destination: str | None
    status: str | None
    email: str | None
    email_status: str | None
    subscriber_fields: dict[str, object] | None
    gdpr_fields: dict[str, dict[str, bool]] | None
    group_options: list[str] | None

    def applied_to(self, row: Subscriber) -> Subscriber:
        return evolve(
            row,
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
        body.wrong(name, "Needs a list whose subscribers confirm")
    return status


def _view(row: Subscriber, contacts: ContactList) -> View:
    """SUBSCRIBERS_DETAILS without its tag."""
    return present(
        {
            "id": row.id,
            "destination": row.destination,
            "status": row.status,
            "email": row.email,
            "email_status": row.email_status,
            "account_id": ACCOUNT_ID,
            "destination_id": row.destination_id,
            "email_id": row.email_id,
            "archived": row.archived,
            "date_created": row.date_created,
            "date_updated": row.date_updated,
            "list_id": contacts.id,
            "gdpr_fields": row.gdpr_fields,
            "subscriber_fields": row.subscriber_fields,
            "form_urls": _form_urls(row, contacts),
            "groupOptions": row.group_options,
        }
    )


def _page_view(row: Subscriber, contacts: ContactList) -> View:
    """The same within "Get Subscribers", where a sample spells one key in another way."""
    view = _view(row, contacts)
    if row.sample_spelling and "subscriber_fields" in view:
        view["subscribers_fields"] = view.pop("subscriber_fields")
    return view


def _form_urls(row: Subscriber, contacts: ContactList) -> View:
    """FORM_URLS: the unified forms, and with an old subscriber the deprecated ones."""
    query = f"l={contacts.id}&f={contacts.form_id}&u={row.id}"
    unified: View = {"UNSUBSCRIBE": f"{FORMS}/unsubscribe?{query}", "PROFILE": f"{FORMS}?{query}"}
    if not row.old_forms:
        return unified
    return {
        "UNSUBSCRIBE_MOBILE": f"{FORMS}/unsubscribe?{query}&c=mobile",
        "PROFILE_MOBILE": f"{FORMS}?{query}&c=mobile",
        "UNSUBSCRIBE_EMAIL": f"{FORMS}/unsubscribe?{query}&c=email",
        "PROFILE_EMAIL": f"{FORMS}?{query}&c=email",
        **unified,
    }
