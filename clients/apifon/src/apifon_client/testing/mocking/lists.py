# Copied from overrides/apifon/mocking/lists.py; edit it there.

"""Lists (chapter "List REST API")."""

from attrs import evolve, frozen
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from engagement_core.testing.mock import endpoint, json_response

from .auth_middleware import AuthMiddleware
from .fields import field_view
from .gdpr import gdpr_view
from .groups import group_view
from .ids import location, md5_of
from .models import ContactList, Subscriber
from .paging import LIST_SIZE, cut_page, page_links, page_meta, read_fields, read_paging
from .reader import Reader, read_body, read_query
from .rules import LIST_TYPES, email, one_of, sender_id
from .store import ACCOUNT_ID, Store
from .views import View, pick, present, tagged

PATH = "/services/api/v1/list"
TAG = "ETag"
"""As in the samples; the table has Etag."""
FORMS = "https://list-manage.apifon.com/listmanager/Apifon"


class Lists:
    """Creates, returns, updates and deletes lists."""

    def __init__(self, store: Store, auth: AuthMiddleware) -> None:
        self._store = store
        self._auth = auth

    def routes(self) -> list[Route]:
        """The five operations on lists."""
        guard = self._auth.guard
        return [
            endpoint(PATH, GET=guard(self._page, "readList"), POST=guard(self._add, "writeList")),
            endpoint(
                f"{PATH}/{{list_id}}",
                GET=guard(self._get, "readList"),
                PUT=guard(self._update, "writeList"),
                DELETE=guard(self._remove, "writeList", "writeSubscriber"),
            ),
        ]

    async def _add(self, request: Request) -> Response:
        """Chapter "Add List"."""
        body = await read_body(request)
        kind = body.required_text("type", one_of(*LIST_TYPES))
        properties = _read_properties(body)
        body.raise_for_errors()
        now = self._store.milliseconds()
        model = ContactList(
            id=self._store.ids.object_id(),
            type=kind,
            title=properties.title,
            prefix=properties.prefix,
            form_id=self._store.ids.uuid(),
            date_created=now,
            date_updated=now,
        )
        self._store.lists[model.id] = properties.applied_to(model)
        return json_response(201, headers=location(request, model.id))

    async def _page(self, request: Request) -> Response:
        """Chapter "Get Lists"; no maximum size is documented."""
        query = read_query(request)
        kind = query.text("type", one_of(*LIST_TYPES))
        paging = read_paging(query, sort="id", size=LIST_SIZE, max_size=None)
        query.raise_for_errors()
        views = [_view(model) for model in self._store.lists.values() if kind in (None, model.type)]
        return json_response(
            200,
            {
                "meta": page_meta(paging, len(views)),
                "links": page_links(request, PATH, paging, len(views)),
                "results": cut_page(views, paging, TAG),
            },
        )

    async def _get(self, request: Request) -> Response:
        """Chapter "Get List"."""
        return json_response(200, pick(tagged(_view(self._find(request)), TAG), read_fields(read_query(request))))

    async def _update(self, request: Request) -> Response:
        """Chapter "Update List": all properties are replaced; 304 if that changes nothing ("Status Codes")."""
        model = self._find(request)
        body = await read_body(request)
        properties = _read_properties(body)
        body.raise_for_errors()
        changed = properties.applied_to(model)
        if changed == model:
            return json_response(304)
        self._store.lists[model.id] = evolve(changed, date_updated=self._store.milliseconds())
        return json_response(204, headers=location(request, model.id))

    async def _remove(self, request: Request) -> Response:
        """Chapter "Remove List"."""
        del self._store.lists[self._find(request).id]
        return json_response(204)

    def _find(self, request: Request) -> ContactList:
        return self._store.list_of(request.path_params["list_id"])


def _view(model: ContactList) -> View:
    """LIST_DETAILS without its tag."""
    return present(
        {
            "id": model.id,
            "type": model.type,
            "title": model.title,
            "status": model.status,
            "description": model.description,
            "prefix": model.prefix,
            "account_id": ACCOUNT_ID,
            "date_created": model.date_created,
            "date_updated": model.date_updated,
            "campaign_defaults": model.campaign_defaults,
            **_counts(list(model.subscribers.values())),
            "form_id": model.form_id,
            "groups": [group_view(group) for group in model.groups],
            "subscriber_fields": [field_view(field) for field in model.fields],
            "gdpr_fields": [gdpr_view(field) for field in model.gdpr_fields],
            "brand_name": model.brand_name,
            "company_name": model.company_name,
            "gdpr_properties": model.gdpr_properties,
            "double_optin": model.double_optin,
            "form_urls": _form_urls(model),
        }
    )


def _counts(subscribers: list[Subscriber]) -> View:
    return {
        "total_subscribers": len(subscribers),
        "active_subscribers": sum(model.status == "SUBSCRIBED" for model in subscribers),
        "active_email_subscribers": sum(model.email_status == "SUBSCRIBED" for model in subscribers),
    }


def _form_urls(model: ContactList) -> View:
    """FORM_URLS: the unified form, and with an old list the deprecated ones."""
    query = f"l={model.id}&f={model.form_id}"
    unified: View = {"SUBSCRIBE": f"{FORMS}/subscribe?{query}"}
    if not model.old_forms:
        return unified
    mobile, mail = f"{query}&c={md5_of('MOBILE')}", f"{query}&c={md5_of('EMAIL')}"
    return {
        "SUBSCRIBE_MOBILE": f"{FORMS}/subscribe?{mobile}",
        "UNSUBSCRIBE_MOBILE": f"{FORMS}/unsubscribe?{mobile}",
        "SUBSCRIBE_EMAIL": f"{FORMS}/subscribe?{mail}",
        "UNSUBSCRIBE_EMAIL": f"{FORMS}/unsubscribe?{mail}",
        **unified,
    }


@frozen(kw_only=True)
class _Properties:
    """The fields of "Add List" and "Update List"."""

    title: str
    prefix: str
    description: str | None
    campaign_defaults: dict[str, str] | None
    gdpr_properties: dict[str, object] | None
    double_optin: dict[str, bool]

    def applied_to(self, model: ContactList) -> ContactList:
        return evolve(
            model,
            title=self.title,
            prefix=self.prefix,
            description=self.description,
            campaign_defaults=self.campaign_defaults,
            gdpr_properties=self.gdpr_properties,
            double_optin=self.double_optin,
        )


def _read_properties(body: Reader) -> _Properties:
    return _Properties(
        title=body.required_text("title"),
        prefix=body.required_text("prefix"),
        description=body.text("description"),
        campaign_defaults=_read_campaign_defaults(body.child("campaign_defaults")),
        gdpr_properties=_read_gdpr_properties(body.child("gdpr_properties")),
        double_optin=_read_double_optin(body.child("double_optin")),
    )


def _read_campaign_defaults(reader: Reader | None) -> dict[str, str] | None:
    """CAMPAIGN_DEFAULTS, all optional."""
    if reader is None:
        return None
    texts = {
        "sender_id": reader.text("sender_id", sender_id),
        "viber_sender_id": reader.text("viber_sender_id"),
        "sender_name": reader.text("sender_name"),
        "from": reader.text("from", email),
        "reply_to": reader.text("reply_to"),
    }
    return {name: text for name, text in texts.items() if text is not None}


def _read_gdpr_properties(reader: Reader | None) -> dict[str, object] | None:
    """GDPR_PROPERTIES."""
    if reader is None:
        return None
    return {
        "title": reader.required_text("title"),
        "description": reader.required_text("description"),
        "gdpr_compliant": reader.flag("gdpr_compliant") or False,
        "legal_text": reader.required_text("legal_text"),
    }


def _read_double_optin(reader: Reader | None) -> dict[str, bool]:
    """DOUBLE_OPTIN: details can be reviewed only if the mobile number is confirmed."""
    given = reader or Reader({})
    flags = {name: given.flag(name) or False for name in ("mobile", "email", "review_mobile_details")}
    if flags["review_mobile_details"] and not flags["mobile"]:
        given.add_error("review_mobile_details", "Needs mobile to be true")
    return flags
