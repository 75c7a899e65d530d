# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import datetime as dt
from typing import TypeAlias

PreferenceCenterTime: TypeAlias = dt.datetime | str
"""A time in ISO 8601, with or without a time zone."""
