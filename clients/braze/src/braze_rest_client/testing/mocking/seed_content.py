# Copied from overrides/braze/mocking/seed_content.py; edit it there.

"""The seed of catalogs, Content Blocks, templates, preference centers, assets, keys and dashboard users."""

from . import seed_ids as ids
from .content_models import Asset, Catalog, ContentBlock, PreferenceCenter, SdkKey, Template
from .models import Variation
from .scim import NEVER, USER_SCHEMA
from .seed_dashboard import SOURCE, TRANSLATION
from .state import State
from .store import Store
from .times import DAY


def seed(state: State, store: Store, now: float) -> None:
    """Add all content."""
    _seed_catalog(store, now)
    _seed_content_blocks(store, now)
    _seed_templates(store, now)
    store.preference_centers[ids.PREFERENCE_CENTER_ID] = PreferenceCenter(
        id=ids.PREFERENCE_CENTER_ID,
        name="MyPreferenceCenter",
        created_at=now - 30 * DAY,
        updated_at=now - 20 * DAY,
        title="Preference Center",
        page_html="<form></form>",
        confirmation_html="<p>Saved</p>",
        options={"meta-viewport-content": "width=device-width, initial-scale=2"},
    )
    store.assets[ids.ASSET_ID] = Asset(ids.ASSET_ID, "Cat Graphic", "jpg", 20_480)
    for number, key_id in enumerate((ids.SDK_KEY_ID, ids.SECOND_SDK_KEY_ID)):
        pem = f"-----BEGIN PUBLIC KEY-----\nSAMPLE{number}\n-----END PUBLIC KEY-----"
        store.sdk_keys[key_id] = SdkKey(key_id, ids.APP_ID, pem, "SDK Authentication Key for iOS App", number == 0)
    state.dashboard_users[ids.DASHBOARD_USER_ID] = {
        "schemas": [USER_SCHEMA],
        "id": ids.DASHBOARD_USER_ID,
        "userName": ids.DASHBOARD_USER,
        "name": {"givenName": "Test", "familyName": "User"},
        "department": "finance",
        "lastSignInAt": NEVER,
        "permissions": {
            "companyPermissions": ["manage_company_settings"],
            "roles": [
                {
                    "roleName": "Test Role",
                    "roleId": "519dafcdba23dfaae7",
                    "appGroup": [
                        {
                            "appGroupId": "241adcd25adfabcded",
                            "appGroupName": "Production Workspace",
                            "appGroupPermissionSets": [
                                {
                                    "appGroupPermissionSetName": "A Permission Set",
                                    "appGroupPermissionSetId": "dfa385109bc38",
                                    "permissions": ["basic_access", "publish_cards"],
                                }
                            ],
                        }
                    ],
                }
            ],
            "appGroup": [
                {
                    "appGroupId": "241adcd25789fabcded",
                    "appGroupName": "Test Workspace",
                    "appGroupPermissions": ["basic_access", "send_campaigns_canvases"],
                    "team": [
                        {
                            "teamId": "2519dafcdba238ae7",
                            "teamName": "Test Team",
                            "teamPermissions": ["export_user_data"],
                        }
                    ],
                }
            ],
        },
    }


def _seed_catalog(store: Store, now: float) -> None:
    fields = {
        "id": "string",
        "Name": "string",
        "City": "string",
        "Cuisine": "string",
        "Rating": "number",
        "Loyalty_Program": "boolean",
        "Location": "geo",
        "Preferences": "object",
        "Top_Dishes": "array",
        "Created_At": "time",
        "Open_Time": "time",
    }
    store.catalogs[ids.CATALOG] = Catalog(
        name=ids.CATALOG,
        description="My Restaurants",
        fields=fields,
        updated_at=now - DAY,
        items={
            f"restaurant{number}": {
                "id": f"restaurant{number}",
                "Name": f"Restaurant{number}",
                "City": "New York",
                "Cuisine": "American",
                "Rating": number,
                "Loyalty_Program": number % 2 == 1,
                "Location": [-73.988103, 40.779109],
                "Preferences": {"favorite_brand": "Nike"},
                "Top_Dishes": ["Hamburger", "French Fries"],
                "Created_At": "2022-11-01T09:03:19.967Z",
                "Open_Time": "2022-11-02T09:03:19.967Z",
            }
            for number in range(1, 4)
        },
        selections={
            "favorites": {
                "name": "favorites",
                "external_id": "favorites",
                "filters": [{"field": "City", "operator": "equals", "value": "New York"}],
            }
        },
    )


def _text(name: str) -> Variation:
    return Variation(
        id=name, channel="email", name=name, source=dict(SOURCE), translations={ids.LOCALE_ID: dict(TRANSLATION)}
    )


def _seed_content_blocks(store: Store, now: float) -> None:
    created = now - 60 * DAY
    for number, (block_id, name, state) in enumerate(
        (
            (ids.CONTENT_BLOCK_ID, "footer", "active"),
            (ids.DRAFT_CONTENT_BLOCK_ID, "draft_block", "draft"),
            (ids.DELETED_CONTENT_BLOCK_ID, "deleted_block", "active"),
        )
    ):
        store.content_blocks[block_id] = ContentBlock(
            id=block_id,
            name=name,
            content="<p>Bye</p>" if number == 0 else "Bye",
            created_at=created,
            last_edited=created + number * DAY,
            description="Ends an e-mail",
            state=state,
            deleted=block_id == ids.DELETED_CONTENT_BLOCK_ID,
            tags=["marketing"],
            included_in=[ids.MESSAGE_VARIATION_IDS["email"]] if number == 0 else [],
            text=_text(name) if number == 0 else None,
        )


def _seed_templates(store: Store, now: float) -> None:
    created = now - 40 * DAY
    store.email_templates[ids.EMAIL_TEMPLATE_ID] = Template(
        id=ids.EMAIL_TEMPLATE_ID,
        created_at=created,
        updated_at=created + DAY,
        fields={
            "template_name": "email_template_name",
            "description": "The first one",
            "subject": "Welcome to my email template!",
            "preheader": "My preheader is pretty cool.",
            "body": "<p>Hello</p>",
            "plaintext_body": "Hello",
            "should_inline_css": True,
            "tags": ["Tag1", "Tag2"],
        },
        text=_text("email_template"),
    )
    store.email_templates[ids.BARE_EMAIL_TEMPLATE_ID] = Template(
        id=ids.BARE_EMAIL_TEMPLATE_ID,
        created_at=created,
        updated_at=created,
        fields={"template_name": "bare", "subject": "Bare", "body": "Bare"},
    )
    for template_id, text in (
        (ids.WEBHOOK_TEMPLATE_ID, _text("webhook_template")),
        (ids.BARE_WEBHOOK_TEMPLATE_ID, None),
    ):
        store.webhook_templates[template_id] = Template(
            id=template_id, created_at=created, updated_at=created, fields={"template_name": "webhook"}, text=text
        )
