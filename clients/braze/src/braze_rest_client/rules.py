# Copied from overrides/braze/rules.py; edit it there.

"""Documented rules about single objects; each function returns what is wrong, or an empty string.

The validators apply them to a request, and bulk methods to every object before it joins one.
"""

import re
from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from engagement_core.codec import encode, to_builtins
from engagement_core.type_guards import is_list, is_mapping

PRIMARY_IDENTIFIERS = ("external_id", "user_alias", "braze_id")
USER_IDENTIFIERS = (*PRIMARY_IDENTIFIERS, "email", "phone")
RECIPIENT_IDENTIFIERS = ("external_user_id", "user_alias", "braze_id", "email")
MAX_PROPERTIES = 50 * 1024
"""Bytes of the trigger properties or the context. The documentation does not say which kilobyte it means; this is the
larger one."""
MAX_ITEM = 5000
"""Characters of a catalog item."""

_NAME = re.compile(r"[A-Za-z0-9_-]{1,250}")


def value_of(holder: Any, name: str) -> Any:
    """Return a field of a model or a dictionary, also an additional one; None if it is missing."""
    if is_mapping(holder):
        value = holder.get(name)
    else:
        value = getattr(holder, name, getattr(holder, "additional_properties", {}).get(name))
    return None if value is UNSET else value


def user_error(kind: str, user: Any) -> str:
    """Check who an object of /users/track is about ("User attributes object", "Event object", "Purchase object")."""
    given = [name for name in PRIMARY_IDENTIFIERS if value_of(user, name) is not None]
    if len(given) > 1:
        return f"{' and '.join(given)} are both set; Braze rejects an object with more than one identifier"
    if kind == "attributes" and value_of(user, "push_token_import") is True:
        return "push_token_import excludes external_id and braze_id" if given and given != ["user_alias"] else ""
    if not given and all(value_of(user, name) is None for name in USER_IDENTIFIERS):
        return f"it names no user; expected one of {', '.join(USER_IDENTIFIERS)}"
    return alias_error(user)


def alias_error(holder: Any) -> str:
    """Check that an alias is an object, and that an identifier is a text."""
    alias = value_of(holder, "user_alias")
    if isinstance(alias, str):
        return "user_alias is a text; expected an object with alias_name and alias_label"
    for name in ("external_id", "external_user_id", "braze_id"):
        value = value_of(holder, name)
        # Most are one of the two, and to look for more takes as long as all the rest.
        if value is None or isinstance(value, str):
            continue
        if is_mapping(value) or hasattr(value, "alias_name"):
            return f"{name} is an object; expected a text. Pass an alias as user_alias"
    return ""


def recipient_error(recipient: Any) -> str:
    """Check a recipient of a trigger ("Recipients object")."""
    given = [name for name in RECIPIENT_IDENTIFIERS if value_of(recipient, name) is not None]
    if len(given) != 1:
        found = " and ".join(given) or "none of them"
        return f"it has {found}; expected exactly one of {', '.join(RECIPIENT_IDENTIFIERS)}"
    if given == ["email"] and value_of(recipient, "prioritization") is None:
        return "email needs a prioritization"
    return alias_error(recipient) or next(
        (error for name in ("trigger_properties", "context") if (error := size_error(recipient, name))), ""
    )


def size_error(holder: Any, name: str) -> str:
    """Check the size of the trigger properties or of the context."""
    properties = value_of(holder, name)
    size = 0 if properties is None else encoded_size(properties)
    return f"{name} has {size} bytes; Braze accepts at most 50 KB" if size > MAX_PROPERTIES else ""


def item_error(item: Any) -> str:
    """Check the identifier and the size of a catalog item ("Create multiple catalog items")."""
    if error := name_error("id", value_of(item, "id")):
        return error
    try:
        length = len(encode(item).decode())
    except (TypeError, ValueError):
        return ""
    return f"it has {length} characters; Braze accepts at most {MAX_ITEM}" if length > MAX_ITEM else ""


def name_error(field: str, name: Any) -> str:
    """Check the characters of a name or of the identifier of an item."""
    if not isinstance(name, str) or _NAME.fullmatch(name):
        return ""
    return f"{field} must consist of 1 to 250 letters, digits, hyphens and underscores"


def plain(value: Any) -> Any:
    """Return a value as JSON types; an empty mapping if JSON cannot represent it."""
    try:
        return to_builtins(value)
    except (TypeError, ValueError):
        return {}


def listed(fields: Mapping[str, Any], name: str) -> list[Any]:
    """Return the objects in a field; none if it is not a list."""
    objects = fields.get(name)
    return [*objects] if is_list(objects) else []


def encoded_size(value: Any) -> int:
    """Return the bytes of a value as JSON; 0 if JSON cannot represent it."""
    try:
        return len(encode(value))
    except (TypeError, ValueError):
        # The encoder reports what JSON cannot represent, with a better message.
        return 0
