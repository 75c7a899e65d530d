# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import datetime as dt
from typing import TypeAlias

EmailTime: TypeAlias = dt.datetime | str
"""When something happened to an address, in ISO 8601, or as YYYY-MM-DD HH:MM:SS and the zone."""
