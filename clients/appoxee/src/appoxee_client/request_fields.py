# Generated from specs/appoxee/openapi.yaml; do not edit.

"""Field names of the objects that methods accept as dictionaries, to detect misspelled ones."""

from __future__ import annotations

from engagement_core.object_kinds import AnyOf, Fields, Variants

SERVICE_REQUEST: Variants = Variants(
    "action",
    lambda: {
        "alias": ALIAS_ACTION,
        "tag": TAG_ACTION,
        "key-value": KEY_VALUE_ACTION,
        "attribute": ATTRIBUTE_ACTION,
        "segment": SEGMENT_ACTION,
        "push": PUSH_ACTION,
    },
)
MESSAGE: Fields = Fields(
    "Message",
    frozenset(
        (
            "campaign_id",
            "campaign_name",
            "campaign_desc",
            "application_id",
            "template_id",
            "name",
            "description",
            "type",
            "sound",
            "segment_id",
            "segment",
            "content_type",
            "inbox_title",
            "inbox_description",
            "push_body",
            "push_badge",
            "schedule_type",
            "schedule_date",
            "timezone",
            "overdue",
            "expire_date",
            "expire_timezone",
            "payload",
            "segments",
        )
    ),
    lambda: (("segments", "segments", SEGMENT),),
)
DIRECT_TRIGGER: Fields = Fields(
    "DirectTrigger",
    frozenset(
        (
            "template_id",
            "messages_data",
        )
    ),
    lambda: (("messages_data", "messages_data", DIRECT_MESSAGE),),
)
SEGMENT: Fields = Fields(
    "Segment",
    frozenset(
        (
            "name",
            "description",
            "rules",
        )
    ),
    lambda: (("rules", "rules", SEGMENT_RULE),),
)
DEVICE_UPDATE: Fields = Fields(
    "DeviceUpdate",
    frozenset(
        (
            "alias",
            "actions",
        )
    ),
    lambda: (("actions", "actions", DEVICE_ACTIONS),),
)
ALIAS_ACTION: Fields = Fields(
    "AliasAction",
    frozenset(
        (
            "action",
            "udid",
            "alias",
            "auth",
        )
    ),
    lambda: (("alias", "alias", AnyOf(lambda: (ALIAS_SET,))),),
)
TAG_ACTION: Fields = Fields(
    "TagAction",
    frozenset(
        (
            "action",
            "udid",
            "tags",
            "auth",
        )
    ),
    lambda: (
        (
            "tags",
            "tags",
            AnyOf(
                lambda: (
                    TAG_SET,
                    TAG_REMOVE,
                )
            ),
        ),
    ),
)
KEY_VALUE_ACTION: Fields = Fields(
    "KeyValueAction",
    frozenset(
        (
            "action",
            "udid",
            "get",
            "set",
            "increase",
            "remove",
            "auth",
        )
    ),
)
ATTRIBUTE_ACTION: Fields = Fields(
    "AttributeAction",
    frozenset(
        (
            "action",
            "udid",
            "attribute",
            "auth",
        )
    ),
    lambda: (
        (
            "attribute",
            "attribute",
            AnyOf(
                lambda: (
                    ATTRIBUTE_GET,
                    ATTRIBUTE_SET,
                    ATTRIBUTE_INCREASE,
                )
            ),
        ),
    ),
)
SEGMENT_ACTION: Fields = Fields(
    "SegmentAction",
    frozenset(
        (
            "action",
            "auth",
        )
    ),
    open=True,
)
PUSH_ACTION: Fields = Fields(
    "PushAction",
    frozenset(
        (
            "action",
            "auth",
        )
    ),
    open=True,
)
DEVICE_ACTIONS: Fields = Fields(
    "DeviceActions",
    frozenset(
        (
            "tags",
            "set",
            "inc",
        )
    ),
    lambda: (("tags", "tags", DEVICE_TAGS),),
)
DIRECT_MESSAGE: Fields = Fields(
    "DirectMessage",
    frozenset(
        (
            "alias",
            "push_body",
            "push_badge",
            "sound",
            "payload",
            "ios_push_title",
            "ios_subtitle",
            "ios_apx_media",
            "ios_mutable_content",
        )
    ),
)
SEGMENT_RULE: Variants = Variants(
    "field",
    lambda: {
        "alias": ALIAS_RULE,
        "numActivations": COUNT_RULE,
        "numPurchases": COUNT_RULE,
        "appVersion": APP_VERSION_RULE,
        "tags": TEXT_RULE,
        "locale": TEXT_RULE,
        "timeZone": TEXT_RULE,
        "osNumber": RANGE_RULE,
        "clientVersion": RANGE_RULE,
        "size": SIZE_RULE,
        "country": COUNTRY_RULE,
    },
)
DEVICE_TAGS: Fields = Fields(
    "DeviceTags",
    frozenset(
        (
            "set",
            "remove",
        )
    ),
)
ALIAS_SET: Fields = Fields("AliasSet", frozenset(("set",)))
TAG_SET: Fields = Fields("TagSet", frozenset(("set",)))
TAG_REMOVE: Fields = Fields("TagRemove", frozenset(("remove",)))
ATTRIBUTE_GET: Fields = Fields("AttributeGet", frozenset(("get",)))
ATTRIBUTE_SET: Fields = Fields("AttributeSet", frozenset(("set",)))
ATTRIBUTE_INCREASE: Fields = Fields("AttributeIncrease", frozenset(("increase",)))
ALIAS_RULE: Fields = Fields(
    "AliasRule",
    frozenset(
        (
            "field",
            "operator",
            "operand",
        )
    ),
)
COUNT_RULE: Fields = Fields(
    "CountRule",
    frozenset(
        (
            "field",
            "operator",
            "operand",
        )
    ),
)
APP_VERSION_RULE: Fields = Fields(
    "AppVersionRule",
    frozenset(
        (
            "field",
            "operator",
            "operand",
        )
    ),
)
TEXT_RULE: Fields = Fields(
    "TextRule",
    frozenset(
        (
            "field",
            "operator",
            "operand",
        )
    ),
)
RANGE_RULE: Fields = Fields(
    "RangeRule",
    frozenset(
        (
            "field",
            "operator",
            "operand",
        )
    ),
)
SIZE_RULE: Fields = Fields(
    "SizeRule",
    frozenset(
        (
            "field",
            "operator",
            "operand",
        )
    ),
)
COUNTRY_RULE: Fields = Fields(
    "CountryRule",
    frozenset(
        (
            "field",
            "operator",
            "operand",
        )
    ),
)
