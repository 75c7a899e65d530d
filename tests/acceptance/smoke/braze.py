"""Smoke test of Braze: every documented operation, from users to the accounts of the dashboard."""

from collections.abc import Generator
from datetime import UTC, date, datetime
from typing import Any

from braze_rest_client import AsyncBraze, Braze
from braze_rest_client.testing import BrazeMock
from braze_rest_client.testing.mocking import seed_ids

CLIENTS = (Braze, AsyncBraze)
CREDENTIALS = {
    "api_key": BrazeMock.API_KEY,
    "scim_token": BrazeMock.SCIM_TOKEN,
    "scim_origin": "https://sso.example",
}
NOW = datetime.fromtimestamp(1_700_000_000, UTC)
"""The time of the clock of a new mock."""
TODAY = date(2023, 11, 14)
SOON = "2023-12-20T13:14:47Z"
SERIES: dict[str, Any] = {"length": 7, "ending_at": NOW}
HELLO = {"android_push": {"alert": "Hello", "title": "A message"}}
RECIPIENTS = [{"external_user_id": BrazeMock.USER_ID}]
IMAGE_URL = "https://shop.example/logo.jpg"
SCIM_USER: dict[str, Any] = {
    "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
    "name": {"givenName": "Jo", "familyName": "Doe"},
    "department": "finance",
}

Calls = Generator[Any, Any, None]


def ready_mock() -> BrazeMock:
    """A mock that processes at once what the service queues."""
    mock = BrazeMock()
    mock.settings.processing_seconds = mock.settings.export_seconds = mock.settings.sync_seconds = 0
    return mock


MOCK = ready_mock


def users(braze: Any) -> Calls:
    """Track, export, identify, merge and delete users."""
    event = {"external_id": "smoke", "name": "rented_movie", "time": NOW}
    tracked = yield braze.users.track(
        attributes=[{"external_id": "smoke", "first_name": "Di", "visits": {"inc": 1}}],
        events=[event],
        purchases=[{"external_id": "smoke", "product_id": "car", "currency": "USD", "price": 1.5, "time": NOW}],
    )
    assert (tracked.attributes_processed, tracked.events_processed, tracked.purchases_processed) == (1, 1, 1)
    exported = yield braze.users.export.by_ids(
        external_ids=["smoke", "unknown"], fields_to_export=["external_id", "custom_attributes"]
    )
    assert exported.users[0].custom_attributes == {"visits": 1}
    assert exported.invalid_user_ids == ["unknown"]
    alias = {"alias_name": "smoke-alias", "alias_label": "smoke"}
    assert (yield braze.users.alias.create(user_aliases=[alias])).aliases_processed == 1
    renamed = {"alias_label": "smoke", "old_alias_name": "smoke-alias", "new_alias_name": "new-alias"}
    assert (yield braze.users.alias.update(alias_updates=[renamed]))
    alias = {"alias_name": "new-alias", "alias_label": "smoke"}
    identified = yield braze.users.identify(aliases_to_identify=[{"external_id": "smoke", "user_alias": alias}])
    assert identified.aliases_processed == 1
    merged = {"identifier_to_merge": {"external_id": "smoke"}, "identifier_to_keep": {"external_id": BrazeMock.USER_ID}}
    assert (yield braze.users.merge(merge_updates=[merged]))
    ids = braze.users.external_ids
    result = yield ids.rename(
        external_id_renames=[{"current_external_id": BrazeMock.SECOND_USER_ID, "new_external_id": "renamed"}]
    )
    assert result
    assert not result.rename_errors
    assert (yield ids.remove(external_ids=[BrazeMock.SECOND_USER_ID])).removed_ids == [BrazeMock.SECOND_USER_ID]
    assert (yield braze.users.delete(external_ids=["renamed"])).deleted == 1


def exports(braze: Any) -> Calls:
    """Start the exports of a segment and of the control group, and cancel them."""
    fields = ["external_id"]
    started = yield braze.users.export.by_segment(segment_id=BrazeMock.SEGMENT_ID, fields_to_export=fields)
    assert started.url.endswith(".zip")
    assert (yield braze.users.export.by_global_control_group(fields_to_export=fields)).url.endswith(".zip")
    assert (yield braze.segments.cancel_exports(segment_id=BrazeMock.SEGMENT_ID))


def messages(braze: Any) -> Calls:
    """Send, schedule, change and cancel messages; start and end a Live Activity."""
    assert (yield braze.messages.send(messages=HELLO, external_user_ids=[BrazeMock.USER_ID])).dispatch_id
    schedule = braze.messages.schedule
    made = yield schedule.create(schedule={"time": SOON}, messages=HELLO, external_user_ids=[BrazeMock.USER_ID])
    assert (yield schedule.update(schedule_id=made.schedule_id, schedule={"time": "2023-12-21T13:14:47Z"}))
    assert (yield schedule.delete(schedule_id=made.schedule_id))
    assert (yield braze.messages.list_scheduled_broadcasts(end_time="2023-12-31T23:59:59Z")).scheduled_broadcasts
    activity = {"app_id": BrazeMock.APP_ID, "activity_id": "smoke"}
    assert (
        yield braze.messages.live_activity.start(
            **activity,
            activity_attributes_type="Game",
            activity_attributes={"away": "Chiefs"},
            content_state={"score": 0},
            notification={"alert": {"title": "Chiefs v. Bills", "body": "The game starts."}},
            external_user_ids=[BrazeMock.USER_ID],
        )
    )
    assert (yield braze.messages.live_activity.update(**activity, content_state={"score": 7}, end_activity=True))
    sent = yield braze.transactional.send(
        BrazeMock.TRANSACTIONAL_CAMPAIGN_ID,
        recipient={"external_user_id": BrazeMock.USER_ID},
        external_send_id="order-1",
    )
    assert sent.dispatch_id


def triggers(braze: Any) -> Calls:
    """Trigger, schedule and duplicate campaigns and Canvases."""
    for resource, name, triggered in (
        (braze.campaigns, "campaign_id", BrazeMock.TRIGGER_CAMPAIGN_ID),
        (braze.canvas, "canvas_id", BrazeMock.CANVAS_ID),
    ):
        chosen, trigger = {name: triggered}, resource.trigger
        assert (yield trigger.send(**chosen, recipients=RECIPIENTS)).dispatch_id
        made = yield trigger.schedule.create(**chosen, recipients=RECIPIENTS, schedule={"time": SOON})
        scheduled = {**chosen, "schedule_id": made.schedule_id}
        assert (yield trigger.schedule.update(**scheduled, schedule={"time": "2023-12-21T13:14:47Z"}))
        assert (yield trigger.schedule.delete(**scheduled))
        yield resource.duplicate(**chosen, name="A copy")
        assert "A copy" in {each.name for each in (yield resource.list())}


def reports(braze: Any) -> Calls:
    """Lists, details and series."""
    campaign, canvas, segment = BrazeMock.CAMPAIGN_ID, BrazeMock.CANVAS_ID, BrazeMock.SEGMENT_ID
    assert (yield braze.campaigns.details(campaign_id=campaign)).name
    assert len((yield braze.campaigns.data_series(campaign_id=campaign, **SERIES)).data) == 7
    send = {"campaign_id": campaign, "send_id": "smoke"}
    assert (yield braze.sends.create_id(**send)).send_id == "smoke"
    assert len((yield braze.sends.data_series(**{**send, "send_id": seed_ids.SEND_ID}, **SERIES)).data) == 7
    assert (yield braze.canvas.details(canvas_id=canvas)).name
    assert len((yield braze.canvas.data_series(canvas_id=canvas, **SERIES)).data.stats) == 7
    assert (yield braze.canvas.data_summary(canvas_id=canvas, **SERIES)).data.name
    assert segment in {each.id for each in (yield braze.segments.list())}
    assert (yield braze.segments.details(segment_id=segment)).name
    assert len((yield braze.segments.data_series(segment_id=segment, **SERIES)).data) == 7
    assert seed_ids.EVENT in (yield braze.events.list())
    assert seed_ids.EVENT in {each.name for each in (yield braze.events.list_details())}
    assert len((yield braze.events.data_series(event=seed_ids.EVENT, **SERIES)).data) == 7
    assert (yield braze.custom_attributes.list())
    assert seed_ids.PRODUCT in (yield braze.purchases.product_list())
    for method in (
        braze.kpi.new_users,
        braze.kpi.dau,
        braze.kpi.mau,
        braze.kpi.uninstalls,
        braze.sessions.data_series,
        braze.purchases.revenue_series,
        braze.purchases.quantity_series,
    ):
        assert len((yield method(**SERIES)).data) == 7


def catalogs(braze: Any) -> Calls:
    """Create a catalog with fields, items and a selection, and delete them."""
    fields = [{"name": "id", "type": "string"}, {"name": "Name", "type": "string"}]
    yield braze.catalogs.create(catalogs=[{"name": "shops", "description": "Our shops", "fields": fields}])
    assert "shops" in {each.name for each in (yield braze.catalogs.list()).catalogs}
    yield braze.catalogs.fields.create("shops", fields=[{"name": "Rating", "type": "number"}])
    items = braze.catalogs.items
    yield items.create("shops", "one", items=[{"Name": "One"}])
    yield items.update("shops", "one", items=[{"Name": "First"}])
    yield items.replace("shops", "one", items=[{"Name": "First", "Rating": 1}])
    assert (yield items.get("shops", "one")).items[0].additional_properties == {"Name": "First", "Rating": 1}
    many = [{"id": "two", "Name": "Two"}, {"id": "three", "Name": "Three"}]
    yield items.create_many("shops", items=many)
    yield items.update_many("shops", items=[{"id": "two", "Name": "Second"}])
    yield items.replace_many("shops", items=[{"id": "three", "Name": "Third"}])
    assert {each.id for each in (yield items.list("shops"))} == {"one", "two", "three"}
    yield items.delete_many("shops", items=[{"id": "two"}])
    yield items.delete("shops", "one")
    assert [each.additional_properties for each in (yield items.list("shops"))] == [{"Name": "Third"}]
    selection = {
        "name": "thirds",
        "external_id": "thirds",
        "filters": [{"field": "Name", "operator": "equals", "value": "Third"}],
    }
    yield braze.catalogs.selections.create("shops", selection=selection)
    yield braze.catalogs.selections.delete("shops", "thirds")
    yield braze.catalogs.fields.delete("shops", "Rating")
    yield braze.catalogs.delete("shops")


def content(braze: Any) -> Calls:
    """Content Blocks, e-mail templates, assets and preference centers."""
    blocks = braze.content_blocks
    block = (yield blocks.create(name="smoke", content="<p>Hello</p>")).content_block_id
    yield blocks.update(content_block_id=block, content="<p>Bye</p>")
    assert (yield blocks.get(content_block_id=block)).content == "<p>Bye</p>"
    assert block in {each.content_block_id for each in (yield blocks.list())}
    emails = braze.templates.email
    email = (yield emails.create(template_name="smoke", subject="Hello", body="<p>Hello</p>")).email_template_id
    yield emails.update(email_template_id=email, subject="Bye")
    assert (yield emails.get(email_template_id=email)).subject == "Bye"
    assert email in {each.email_template_id for each in (yield emails.list())}
    library = braze.media_library
    assert [each.name for each in (yield library.create(asset_url=IMAGE_URL, name="Logo")).new_assets] == ["Logo"]
    assert (yield library.replace_file(asset_id=seed_ids.ASSET_ID, asset_url=IMAGE_URL)).new_image_asset
    centers = braze.preference_center
    pages = {"preference_center_page_html": "<form></form>", "confirmation_page_html": "<p>Saved</p>"}
    center = (yield centers.create(name="Smoke", **pages)).preference_center_api_id
    yield centers.update(center, **pages, preference_center_title="Choose")
    assert (yield centers.get(center)).preference_center_title == "Choose"
    assert center in {each.preference_center_api_id for each in (yield centers.list()).preference_centers}
    assert (yield centers.get_url(center, BrazeMock.USER_ID)).preference_center_url


def translations(braze: Any) -> Calls:
    """Read and change the texts of messages and templates in another language."""
    variation = {
        "campaign_id": BrazeMock.CAMPAIGN_ID,
        "message_variation_id": BrazeMock.MESSAGE_VARIATION_IDS["email"],
    }
    step = {
        "workflow_id": BrazeMock.CANVAS_ID,
        "step_id": seed_ids.CANVAS_STEP_ID,
        "message_variation_id": seed_ids.CANVAS_MESSAGE_ID,
    }
    for texts, chosen in (
        (braze.campaigns.translations, variation),
        (braze.canvas.translations, step),
        (braze.content_blocks.translations, {"content_block_id": BrazeMock.CONTENT_BLOCK_ID}),
        (braze.templates.email.translations, {"template_id": BrazeMock.EMAIL_TEMPLATE_ID}),
        (braze.templates.webhook.translations, {"template_id": seed_ids.WEBHOOK_TEMPLATE_ID}),
    ):
        (translation,) = (yield texts.list(**chosen)).translations[:1]
        yield texts.update(**chosen, locale_id=seed_ids.LOCALE_ID, translation_map=translation.translation_map)
        assert (yield texts.get_source(**chosen))
    chosen = {"template_id": BrazeMock.EMAIL_TEMPLATE_ID, "locale_id": seed_ids.LOCALE_ID}
    assert (yield braze.templates.email.translations.get(**chosen)).translations


def addresses(braze: Any) -> Calls:
    """Lists of e-mail addresses and phone numbers, and subscription groups."""
    bounced, unsubscribed, invalid = seed_ids.BOUNCED_EMAIL, seed_ids.UNSUBSCRIBED_EMAIL, seed_ids.INVALID_PHONE
    assert [each.email for each in (yield braze.email.list_hard_bounces(email=bounced, end_date=TODAY))] == [bounced]
    found = yield braze.email.list_unsubscribes(email=unsubscribed, end_date=TODAY)
    assert [each.email for each in found] == [unsubscribed]
    assert (yield braze.email.set_status(email="a@example.com", subscription_state="opted_in"))
    assert (yield braze.email.remove_bounces(email=bounced))
    assert (yield braze.email.remove_spam(email=[seed_ids.SPAM_EMAIL]))
    assert (yield braze.email.blocklist(email="b@example.com"))
    numbers = yield braze.sms.list_invalid_phone_numbers(phone_numbers=[invalid])
    assert [each.phone for each in numbers] == [invalid]
    assert (yield braze.sms.remove_invalid_phone_numbers(phone_numbers=[invalid]))
    group, user = BrazeMock.EMAIL_GROUP_ID, [BrazeMock.USER_ID]
    changed = {"subscription_group_id": group, "subscription_state": "unsubscribed"}
    assert (yield braze.subscription.set_status(**changed, external_id=user))
    states = yield braze.subscription.get_status(subscription_group_id=group, external_id=user)
    assert states.status == {BrazeMock.USER_ID: "Unsubscribed"}
    changed["subscription_state"] = "subscribed"
    assert (yield braze.subscription.set_status_v2(subscription_groups=[{**changed, "external_ids": user}]))
    (subscriber,) = yield braze.subscription.list_user_groups(external_id=user)
    assert group in {each.id for each in subscriber.subscription_groups}


def settings(braze: Any) -> Calls:
    """Integrations, keys and credentials of apps, and the accounts of the dashboard."""
    assert seed_ids.INTEGRATION_ID in {each.integration_id for each in (yield braze.cdi.list_integrations())}
    assert (yield braze.cdi.trigger_sync(seed_ids.INTEGRATION_ID)).message == "success"
    assert (yield braze.cdi.list_job_sync_status(seed_ids.INTEGRATION_ID))
    app, keys = {"app_id": BrazeMock.APP_ID}, braze.sdk_authentication
    pem = "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----"
    key = (yield keys.create(**app, rsa_public_key_str=pem, description="Smoke")).id
    assert key in {each.id for each in (yield keys.list(**app)).keys}
    yield keys.set_primary(**app, key_id=key)
    assert len((yield keys.delete(**app, key_id=seed_ids.SDK_KEY_ID)).keys) == 2
    assert (yield braze.apps.update_push_credential(**app, kindle={"client_id": "fake", "client_secret": "fake"}))
    accounts = braze.scim.users
    account = yield accounts.create(**SCIM_USER, userName="smoke@example.com")
    yield accounts.update(account.id, **{**SCIM_USER, "department": "marketing"}, permissions={})
    assert (yield accounts.get(account.id)).department == "marketing"
    assert (yield accounts.search(filter='userName eq "smoke@example.com"')).totalResults == 1
    yield accounts.delete(account.id)


SCENARIOS = (
    users,
    exports,
    messages,
    triggers,
    reports,
    catalogs,
    content,
    translations,
    addresses,
    settings,
)
