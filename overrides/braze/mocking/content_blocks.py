"""Content Blocks (`content_blocks`)."""

import re
from collections.abc import Sequence
from typing import TypeVar

from attrs import frozen

from engagement_core.testing.values import as_list, as_text, as_texts, whole_number_from_text

from . import times
from .content_models import ContentBlock
from .responses import JSONObject, fatal, success
from .state import Call
from .times import to_text

T = TypeVar("T")

MAX_CONTENT_BYTES = 50 * 1024
MAX_NAME, MAX_DESCRIPTION = 100, 250
DEFAULT_LIMIT, MAX_LIMIT = 100, 1000


def liquid_is_balanced(text: str) -> bool:
    """Whether each Liquid tag of a text ends; other mistakes are not found."""
    return all(text.count(start) == text.count(end) for start, end in (("{{", "}}"), ("{%", "%}")))


def check_tags(call: Call) -> str | None:
    """Return the error of `tags`, which must exist."""
    if "tags" not in call.body:
        return None
    if as_list(call.body["tags"]) is None:
        return "Tags must be an array"
    tags = as_texts(call.body["tags"])
    if tags is None:
        return "All tags must be strings"
    return None if set(tags) <= call.store.tags else "Some tags could not be found"


def create(call: Call) -> JSONObject:
    """Create Content Block."""
    _reject_invalid(call, None)
    block = ContentBlock(
        id=call.store.ids.uuid("content_block"),
        name=str(call.body["name"]),
        content=str(call.body["content"]),
        created_at=call.now,
        last_edited=call.now,
    )
    call.store.content_blocks[block.id] = block
    _change(call, block)
    return _written(block)


def update(call: Call) -> JSONObject:
    """Update Content Block; an active one keeps its name and its state."""
    block = _find(call, call.body.get("content_block_id"))
    _reject_invalid(call, block)
    block.name, block.content = str(call.body.get("name", block.name)), str(call.body.get("content", block.content))
    block.last_edited = call.now
    _change(call, block)
    return _written(block)


def info(call: Call) -> JSONObject:
    """See Content Block information."""
    wanted = call.query.get("include_inclusion_data", "false")
    if wanted not in ("true", "false"):
        raise fatal("Include Inclusion Data—error")
    block = _find(call, call.query.get("content_block_id"))
    inclusions = [{"message_variation_id": each} for each in block.included_in]
    return success(
        content_block_id=block.id,
        name=block.name,
        content=block.content,
        description=block.description,
        content_type="html" if "<" in block.content else "text",
        tags=block.tags,
        created_at=to_text(block.created_at),
        last_edited=to_text(block.last_edited),
        inclusion_count=len(block.included_in),
        **({"inclusion_data": inclusions} if wanted == "true" else {}),
    )


def listing(call: Call) -> JSONObject:
    """List available Content Blocks."""
    window = read_window(call, "Content Block number limit", least_offset=1)
    blocks = [each for each in call.store.content_blocks.values() if not each.deleted and window.has(each.last_edited)]
    shown = [
        {
            "content_block_id": block.id,
            "name": block.name,
            "content_type": "html" if "<" in block.content else "text",
            "liquid_tag": _liquid_tag(block),
            "inclusion_count": len(block.included_in),
            "created_at": to_text(block.created_at),
            "last_edited": to_text(block.last_edited),
            "tags": block.tags,
        }
        for block in window.part(blocks)
    ]
    return {"count": len(shown), "content_blocks": shown}


@frozen
class Window:
    """The part of a list that its query describes."""

    after: float | None
    before: float | None
    limit: int
    offset: int

    def has(self, at: float) -> bool:
        """Whether something that was modified at a time is in the span."""
        return (self.after is None or at >= self.after) and (self.before is None or at <= self.before)

    def part(self, models: Sequence[T]) -> Sequence[T]:
        """Return the models within limit and offset."""
        return models[self.offset : self.offset + self.limit]


def read_window(call: Call, subject: str, *, least_offset: int = 0) -> Window:
    """Read `modified_after`, `modified_before`, `limit` and `offset`, with the documented errors."""
    after, before = _modified(call, "after"), _modified(call, "before")
    if after is not None and before is not None and after > before:
        raise fatal("Modified after time must be earlier than or the same as modified before time.")
    limit = _number(call, "limit", DEFAULT_LIMIT, f"{subject} is invalid")
    if limit < 1:
        raise fatal(f"{subject} must be greater than 0")
    if limit > MAX_LIMIT:
        raise fatal(f"{subject} exceeds maximum of {MAX_LIMIT}")
    offset = _number(call, "offset", 0, "Offset is invalid")
    if "offset" in call.query and offset < least_offset:
        raise fatal("Offset must be greater than 0")
    return Window(after, before, limit, offset)


def _modified(call: Call, which: str) -> float | None:
    value = call.query.get(f"modified_{which}")
    moment = times.parse(value)
    if value is not None and moment is None:
        raise fatal(f"Modified {which} time is invalid")
    return None if moment is None else moment.epoch


def _number(call: Call, name: str, default: int, message: str) -> int:
    value = call.query.get(name)
    found = default if value is None else whole_number_from_text(value)
    if found is None:
        raise fatal(message)
    return found


def _find(call: Call, block_id: object) -> ContentBlock:
    if not isinstance(block_id, str) or not block_id:
        raise fatal("Content Block ID cannot be blank")
    block = call.store.content_blocks.get(block_id)
    if block is None:
        raise fatal("Content Block ID is invalid for this App Group")
    if block.deleted:
        raise fatal("Content Block has been deleted—content not available")
    return block


def _reject_invalid(call: Call, block: ContentBlock | None) -> None:
    name = call.body.get("name", None if block is None else block.name)
    content = call.body.get("content", None if block is None else block.content)
    state = call.body.get("state", "active" if block is None else block.state)
    checks = (
        ("Content cannot be blank", content is None or content == ""),
        ("Content must be a string", not isinstance(content, str)),
        (
            "Content must be smaller than 50kb",
            len(str(content).encode("utf-8", "surrogatepass")) >= MAX_CONTENT_BYTES,
        ),
        ("Content contains malformed liquid", not liquid_is_balanced(str(content))),
        (
            "Content Block cannot be referenced within itself",
            f"content_blocks.${{{name}}}" in str(content),
        ),
        ("Content Block name cannot be blank", not isinstance(name, str) or not name),
        ("Content Block name must be shorter than 100 characters", len(str(name)) >= MAX_NAME),
        (
            "Content Block name can only contain alphanumeric characters",
            re.fullmatch(r"[A-Za-z0-9_-]+", str(name)) is None,
        ),
        (
            "Content Block with this name already exists",
            any(each.name == name and each is not block for each in call.store.content_blocks.values()),
        ),
        (
            "Content Block name cannot be updated for active Content Blocks",
            block is not None and block.state == "active" and name != block.name,
        ),
        ("Content Block state must be either active or draft", state not in ("active", "draft")),
        (
            "Active Content Block can not be updated to Draft. Create a new Content Block.",
            block is not None and block.state == "active" and state == "draft",
        ),
    )
    found = [message for message, is_wrong in checks if is_wrong]
    found += [message for message in (_check_description(call), check_tags(call)) if message is not None]
    if found:
        raise fatal(found[0])


def _check_description(call: Call) -> str | None:
    if "description" not in call.body:
        return None
    description = call.body["description"]
    if description == "":
        return "Content Block description cannot be blank"
    if not isinstance(description, str):
        return "Content Block description must be a string"
    if len(description) >= MAX_DESCRIPTION:
        return "Content Block description must be shorter than 250 characters"
    return None


def _change(call: Call, block: ContentBlock) -> None:
    block.description = as_text(call.body.get("description")) or block.description
    block.state = as_text(call.body.get("state")) or block.state
    tags = as_texts(call.body.get("tags"))
    block.tags = block.tags if tags is None else tags


def _liquid_tag(block: ContentBlock) -> str:
    return f"{{{{content_blocks.${{{block.name}}}}}}}"


def _written(block: ContentBlock) -> JSONObject:
    return success(content_block_id=block.id, liquid_tag=_liquid_tag(block), created_at=to_text(block.created_at))
