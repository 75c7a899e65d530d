# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

from typing import TypeAlias

from appoxee_client.models.alias_action import AliasAction
from appoxee_client.models.attribute_action import AttributeAction
from appoxee_client.models.key_value_action import KeyValueAction
from appoxee_client.models.push_action import PushAction
from appoxee_client.models.segment_action import SegmentAction
from appoxee_client.models.tag_action import TagAction

ServiceRequest: TypeAlias = AliasAction | TagAction | KeyValueAction | AttributeAction | SegmentAction | PushAction
"""One action of the service, named by `action`."""
