# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import datetime as dt
from typing import TypeAlias

AttributeTime: TypeAlias = dt.datetime | str
"""A time of a user, in ISO 8601 or in one of the forms yyyy-MM-ddTHH:mm:ss:SSSZ, yyyy-MM-ddTHH:mm:ss, yyyy-MM-dd
HH:mm:ss, yyyy-MM-dd, MM/dd/yyyy and ddd MM dd HH:mm:ss.TZD YYYY. Without a zone, it is in UTC.
"""
