# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import datetime as dt
from typing import TypeAlias

ContentBlockModificationTime: TypeAlias = dt.datetime | str
"""A time in ISO 8601. The documented form, yyyy-mm-ddThh:mm:ss.ffffff, has no time zone."""
