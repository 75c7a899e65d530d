# Copied from overrides/braze/mocking/content_operations.py; edit it there.

"""The operations of catalogs, channels, content, company and translations (`endpoints.tsv`)."""

from collections.abc import Sequence

from engagement_core.testing.mock import HTTPError

from . import (
    apps,
    catalog_items,
    catalogs,
    content_blocks,
    email_lists,
    email_templates,
    integrations,
    media_library,
    preference_centers,
    scim,
    subscriptions,
    translations,
)
from .responses import scim_error
from .state import Operation, bucket, get, post, write


def _malformed_user(message: str) -> HTTPError:
    return scim_error(message, 400)


_CATALOGS, _FIELDS = bucket("catalogs"), bucket("catalog_fields")
_ITEMS, _BULK = bucket("catalog_items"), bucket("catalog_items_bulk")
_MANY, _ONE = "/catalogs/{catalog_name}/items", "/catalogs/{catalog_name}/items/{item_id}"
_CATALOG = (
    get("/catalogs", "catalogs.get", catalogs.listing, _CATALOGS),
    post("/catalogs", "catalogs.create", catalogs.create, _CATALOGS),
    Operation("DELETE", "/catalogs/{catalog_name}", "catalogs.delete", catalogs.delete, 200, _CATALOGS),
    post("/catalogs/{catalog_name}/fields", "catalogs.create_fields", catalogs.create_fields, _FIELDS, 202),
    Operation(
        "DELETE",
        "/catalogs/{catalog_name}/fields/{field_name}",
        "catalogs.delete_fields",
        catalogs.delete_field,
        202,
        _FIELDS,
    ),
    post("/catalogs/{catalog_name}/selections", "catalogs.create_selection", catalogs.create_selection, _FIELDS, 202),
    Operation(
        "DELETE",
        "/catalogs/{catalog_name}/selections/{selection_name}",
        "catalogs.delete_selection",
        catalogs.delete_selection,
        202,
        _FIELDS,
    ),
    get(_MANY, "catalogs.get_items", catalog_items.listing, _ITEMS),
    post(_MANY, "catalogs.add_items", catalog_items.create_many, _BULK, 202),
    # The page of the operation and the overview of permissions disagree: either opens it.
    write("PUT", _MANY, "catalogs.replace_items|catalogs.replace_item", catalog_items.replace_many, _BULK, status=202),
    write("PATCH", _MANY, "catalogs.update_items", catalog_items.edit_many, _BULK, status=202),
    write("DELETE", _MANY, "catalogs.delete_items", catalog_items.delete_many, _BULK, status=202),
    get(_ONE, "catalogs.get_item", catalog_items.details, _ITEMS),
    post(_ONE, "catalogs.create_item", catalog_items.create, _ITEMS),
    write("PUT", _ONE, "catalogs.replace_item", catalog_items.replace, _ITEMS),
    write("PATCH", _ONE, "catalogs.update_item", catalog_items.edit, _ITEMS),
    Operation("DELETE", _ONE, "catalogs.delete_item", catalog_items.delete, 202, _ITEMS),
)
_STATUS, _MEDIA = bucket("subscription_status"), bucket("media_library")
_CHANNELS = (
    post("/email/status", "email.status", email_lists.set_status),
    post("/email/blocklist", "email.blacklist", email_lists.block),
    post("/email/bounce/remove", "email.bounce.remove", email_lists.remove_bounces),
    post("/email/spam/remove", "email.spam.remove", email_lists.remove_spam),
    get("/email/hard_bounces", "email.hard_bounces", email_lists.hard_bounces),
    get("/email/unsubscribes", "email.unsubscribe", email_lists.unsubscribes),
    get("/sms/invalid_phone_numbers", "sms.invalid_phone_numbers", subscriptions.invalid_phones),
    post(
        "/sms/invalid_phone_numbers/remove",
        "sms.invalid_phone_numbers.remove",
        subscriptions.remove_invalid_phones,
    ),
    post("/subscription/status/set", "subscription.status.set", subscriptions.set_status, _STATUS),
    post("/v2/subscription/status/set", "subscription.status.set", subscriptions.set_statuses, _STATUS),
    get("/subscription/status/get", "subscription.status.get", subscriptions.get_status),
    get("/subscription/user/status", "subscription.groups.get", subscriptions.get_groups),
)
_CENTER = "/preference_center/v1/{preferenceCenterExternalID}"
_CONTENT = (
    post("/content_blocks/create", "content_blocks.create", content_blocks.create),
    post("/content_blocks/update", "content_blocks.update", content_blocks.update),
    get("/content_blocks/info", "content_blocks.info", content_blocks.info),
    get("/content_blocks/list", "content_blocks.list", content_blocks.listing),
    post("/templates/email/create", "templates.email.create", email_templates.create),
    post("/templates/email/update", "templates.email.update", email_templates.update),
    get("/templates/email/info", "templates.email.info", email_templates.info),
    get("/templates/email/list", "templates.email.list", email_templates.listing),
    post("/media_library/create", "media_library.create", media_library.create, _MEDIA, 200),
    write("PUT", "/media_library/replace_file", "media_library.replace", media_library.replace, _MEDIA),
    get(
        "/preference_center/v1/list",
        "preference_center.list",
        preference_centers.listing,
        bucket("preference_center_list"),
    ),
    post(
        "/preference_center/v1",
        "preference_center.update",
        preference_centers.create,
        bucket("preference_center_create"),
    ),
    get(_CENTER, "preference_center.get", preference_centers.details, bucket("preference_center_get")),
    write(
        "PUT",
        _CENTER,
        "preference_center.update",
        preference_centers.update,
        bucket("preference_center_update"),
    ),
    get(
        f"{_CENTER}/url/{{userID}}",
        "preference_center.user.get",
        preference_centers.url,
        bucket("preference_center_url"),
    ),
)
_KEYS = "/app_group/sdk_authentication"
_COMPANY = (
    get(f"{_KEYS}/keys", "sdk_authentication.keys", apps.list_keys),
    post(f"{_KEYS}/create", "sdk_authentication.create", apps.create_key),
    write("PUT", f"{_KEYS}/primary", "sdk_authentication.primary", apps.set_primary_key),
    write("DELETE", f"{_KEYS}/delete", "sdk_authentication.delete", apps.delete_key),
    post("/apps/push_credential/update", "apps.push_credential", apps.update_push_credentials),
    get("/cdi/integrations", "cdi.integration_list", integrations.listing, bucket("cdi_list")),
    get(
        "/cdi/integrations/{integration_id}/job_sync_status",
        "cdi.integration_job_status",
        integrations.statuses,
        bucket("cdi_status"),
    ),
    Operation(
        "POST",
        "/cdi/integrations/{integration_id}/sync",
        "cdi.integration_sync",
        integrations.start,
        202,
        bucket("cdi_sync"),
    ),
    get("/scim/v2/Users", "", scim.search, bucket("scim")),
    write("POST", "/scim/v2/Users", "", scim.create, bucket("scim"), status=201, malformed=_malformed_user),
    get("/scim/v2/Users/{id}", "", scim.details, bucket("scim")),
    write("PUT", "/scim/v2/Users/{id}", "", scim.update, bucket("scim"), malformed=_malformed_user),
    Operation("DELETE", "/scim/v2/Users/{id}", "", scim.delete, 204, bucket("scim")),
)
_TRANSLATION = bucket("translations")


def _translations(path: str, permission: str, find: translations.Find, source_permission: str = "") -> list[Operation]:
    return [
        get(path, f"{permission}.get", translations.show(find), _TRANSLATION),
        write(
            "PUT",
            path,
            f"{permission}.update",
            translations.update(find),
            _TRANSLATION,
            malformed=translations.malformed,
        ),
        get(
            f"{path.rstrip('/')}/source",
            source_permission or f"{permission}.get",
            translations.show_source(find),
            _TRANSLATION,
        ),
    ]


_TEMPLATES, _WEBHOOKS = "templates.translations", "/templates/webhook/translations"
_TRANSLATIONS = (
    *_translations("/campaigns/translations", "campaigns.translations", translations.campaign_message),
    *_translations("/canvas/translations", "canvas.translations", translations.canvas_message),
    *_translations("/content_blocks/translations", "content_blocks.translations", translations.content_block),
    *_translations("/templates/email/translations/", _TEMPLATES, translations.email_template, "templates.email.info"),
    get(
        "/templates/translations/email",
        f"{_TEMPLATES}.get",
        translations.show(translations.email_template),
        _TRANSLATION,
    ),
    get(_WEBHOOKS, f"{_TEMPLATES}.get", translations.show_webhook, _TRANSLATION),
    write("PUT", _WEBHOOKS, f"{_TEMPLATES}.update", translations.update_webhook, _TRANSLATION),
    get(f"{_WEBHOOKS}/source", f"{_TEMPLATES}.get", translations.show_webhook_source, _TRANSLATION),
)

CONTENT_OPERATIONS: Sequence[Operation] = (
    *_CATALOG,
    *_CHANNELS,
    *_CONTENT,
    *_COMPANY,
    *_TRANSLATIONS,
)
