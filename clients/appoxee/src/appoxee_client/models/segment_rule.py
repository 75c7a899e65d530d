# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

from typing import TypeAlias

from appoxee_client.models.alias_rule import AliasRule
from appoxee_client.models.app_version_rule import AppVersionRule
from appoxee_client.models.count_rule import CountRule
from appoxee_client.models.country_rule import CountryRule
from appoxee_client.models.range_rule import RangeRule
from appoxee_client.models.size_rule import SizeRule
from appoxee_client.models.text_rule import TextRule

SegmentRule: TypeAlias = AliasRule | CountRule | AppVersionRule | TextRule | RangeRule | SizeRule | CountryRule
"""A rule of a segment. `field` names the compared field and determines the valid operators and operands."""
