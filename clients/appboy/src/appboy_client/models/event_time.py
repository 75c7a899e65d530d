# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import datetime as dt
from typing import TypeAlias

EventTime: TypeAlias = dt.datetime | str
"""When something happened: in ISO 8601, as yyyy-MM-dd'T'HH:mm:ss.SSSZ, or with spaces instead of the T and before the
zone.
"""
