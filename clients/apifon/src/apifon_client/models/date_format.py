# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

DateFormat: TypeAlias = Literal["dd-MM-yy", "yy-MM-dd", "MM-dd-yy", "dd/MM/yy", "yy/MM/dd", "MM/dd/yy"]
"""How a date is written in a date field.

- `dd-MM-yy`: For example 16-01-2019 or 22-6-91.
- `yy-MM-dd`: For example 2019-01-16 or 91-6-22.
- `MM-dd-yy`: For example 01-16-2019 or 6-22-91.
- `dd/MM/yy`: For example 16/01/2019 or 22/6/91.
- `yy/MM/dd`: For example 2019/01/16 or 91/6/22.
- `MM/dd/yy`: For example 01/16/2019 or 6/22/91.
"""
