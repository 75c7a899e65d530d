# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

DataCoding: TypeAlias = Literal[0, 1, 2]
"""How the text of an SMS is encoded, and with it how many characters fit into one part.

- `0`: GSM 7-bit default alphabet, basic Latin and some characters of ISO Latin 1; 160 characters.
- `1`: 8-bit data, taken as it is, with an alphabet that depends on the user; 140 characters.
- `2`: UCS-2 (UTF-16), for the common characters of Latin and eastern scripts; 70 characters.
"""
