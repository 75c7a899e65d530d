# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import datetime as dt
from typing import TypeAlias

IsoTime: TypeAlias = dt.datetime | str
"""A date and time in ISO 8601. The offset may have no colon."""
