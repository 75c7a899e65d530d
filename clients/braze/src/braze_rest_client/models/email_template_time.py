# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import datetime as dt
from typing import TypeAlias

EmailTemplateTime: TypeAlias = dt.datetime | str
"""A time in ISO 8601. The samples have no time zone, and those of responses have a space instead of the T."""
