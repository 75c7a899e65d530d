# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

MessageType: TypeAlias = Literal[0, 1, 3, 5]
"""The kind of a message.

- `0`: broadcast.
- `1`: welcome.
- `3`: periodic.
- `5`: API template.
"""
