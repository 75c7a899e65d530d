# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

DeviceSize: TypeAlias = Literal[1, 2, 3, 4, 5, 6, 7]
"""The size of a device.

- `1`: Android small, the first of four sizes up to extra large.
- `2`: Android, the second size.
- `3`: Android, the third size.
- `4`: Android extra large.
- `5`: iPhone 4.
- `6`: iPhone 5.
- `7`: iPad.
"""
