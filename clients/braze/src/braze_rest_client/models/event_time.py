# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import datetime as dt
from typing import TypeAlias

EventTime: TypeAlias = dt.datetime | str
"""When something happened, in ISO 8601 or as yyyy-MM-dd'T'HH:mm:ss:SSSZ. A time in the future becomes the current
time.
"""
