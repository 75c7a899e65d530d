# Generated from specs/appoxee/openapi.yaml; do not edit.

"""Models of the Appoxee API; each is imported on first use."""

from typing import TYPE_CHECKING

from engagement_core.lazy import lazy_attributes

if TYPE_CHECKING:
    from appoxee_client.models.alias_action import AliasAction
    from appoxee_client.models.alias_rule import AliasRule
    from appoxee_client.models.alias_set import AliasSet
    from appoxee_client.models.app_version_rule import AppVersionRule
    from appoxee_client.models.attribute_action import AttributeAction
    from appoxee_client.models.attribute_get import AttributeGet
    from appoxee_client.models.attribute_increase import AttributeIncrease
    from appoxee_client.models.attribute_set import AttributeSet
    from appoxee_client.models.count_rule import CountRule
    from appoxee_client.models.country_rule import CountryRule
    from appoxee_client.models.device_actions import DeviceActions
    from appoxee_client.models.device_size import DeviceSize
    from appoxee_client.models.device_tags import DeviceTags
    from appoxee_client.models.device_update import DeviceUpdate
    from appoxee_client.models.direct_message import DirectMessage
    from appoxee_client.models.direct_trigger import DirectTrigger
    from appoxee_client.models.id import Id
    from appoxee_client.models.key_value_action import KeyValueAction
    from appoxee_client.models.message import Message
    from appoxee_client.models.message_cancel import MessageCancel
    from appoxee_client.models.message_type import MessageType
    from appoxee_client.models.overdue_strategy import OverdueStrategy
    from appoxee_client.models.push_action import PushAction
    from appoxee_client.models.range_rule import RangeRule
    from appoxee_client.models.schedule_type import ScheduleType
    from appoxee_client.models.segment import Segment
    from appoxee_client.models.segment_action import SegmentAction
    from appoxee_client.models.segment_rule import SegmentRule
    from appoxee_client.models.service_auth import ServiceAuth
    from appoxee_client.models.service_request import ServiceRequest
    from appoxee_client.models.service_response import ServiceResponse
    from appoxee_client.models.size_rule import SizeRule
    from appoxee_client.models.tag_action import TagAction
    from appoxee_client.models.tag_remove import TagRemove
    from appoxee_client.models.tag_set import TagSet
    from appoxee_client.models.text_rule import TextRule

__all__ = [
    "AliasAction",
    "AliasRule",
    "AliasSet",
    "AppVersionRule",
    "AttributeAction",
    "AttributeGet",
    "AttributeIncrease",
    "AttributeSet",
    "CountRule",
    "CountryRule",
    "DeviceActions",
    "DeviceSize",
    "DeviceTags",
    "DeviceUpdate",
    "DirectMessage",
    "DirectTrigger",
    "Id",
    "KeyValueAction",
    "Message",
    "MessageCancel",
    "MessageType",
    "OverdueStrategy",
    "PushAction",
    "RangeRule",
    "ScheduleType",
    "Segment",
    "SegmentAction",
    "SegmentRule",
    "ServiceAuth",
    "ServiceRequest",
    "ServiceResponse",
    "SizeRule",
    "TagAction",
    "TagRemove",
    "TagSet",
    "TextRule",
]

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(
        __name__,
        {
            "ServiceRequest": "service_request",
            "ServiceAuth": "service_auth",
            "AliasAction": "alias_action",
            "AliasSet": "alias_set",
            "TagAction": "tag_action",
            "TagSet": "tag_set",
            "TagRemove": "tag_remove",
            "KeyValueAction": "key_value_action",
            "AttributeAction": "attribute_action",
            "AttributeGet": "attribute_get",
            "AttributeSet": "attribute_set",
            "AttributeIncrease": "attribute_increase",
            "SegmentAction": "segment_action",
            "PushAction": "push_action",
            "ServiceResponse": "service_response",
            "Id": "id",
            "Message": "message",
            "MessageType": "message_type",
            "ScheduleType": "schedule_type",
            "OverdueStrategy": "overdue_strategy",
            "DirectTrigger": "direct_trigger",
            "DirectMessage": "direct_message",
            "MessageCancel": "message_cancel",
            "Segment": "segment",
            "SegmentRule": "segment_rule",
            "AliasRule": "alias_rule",
            "CountRule": "count_rule",
            "AppVersionRule": "app_version_rule",
            "TextRule": "text_rule",
            "RangeRule": "range_rule",
            "SizeRule": "size_rule",
            "DeviceSize": "device_size",
            "CountryRule": "country_rule",
            "DeviceUpdate": "device_update",
            "DeviceActions": "device_actions",
            "DeviceTags": "device_tags",
        },
    )


def __dir__() -> list[str]:
    return __all__
