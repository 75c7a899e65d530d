"""From a type hint to the reader that never fails."""

from typing import Any, Literal, get_args, get_origin

from .decoders import DictShape, ListShape, LiteralDecoder, TypeDecoder, scalar_shape
from .fields import is_model
from .object_decoder import ModelDecoder
from .type_support import alternatives
from .unions import UnionShape

# Filled without a lock: two threads that meet here make equal shapes, and the last one stays.
_shapes: dict[Any, TypeDecoder] = {}


def decoder_of(hint: Any) -> TypeDecoder:
    """The tolerant reader of a type, made once.

    Raises TypeError for a hint that the codec does not know.
    """
    shape = _shapes.get(hint)
    if shape is None:
        shape = _shapes[hint] = _make_shape(hint)
    return shape


def _part_of(hint: Any) -> TypeDecoder:
    # Not kept, but for classes: unions are equal in any order of their members, and the order settles a tie.
    return decoder_of(hint) if is_model(hint) else _make_shape(hint)


def _make_shape(hint: Any) -> TypeDecoder:
    hint, *others = alternatives(hint)
    if others:
        members = [_part_of(hint), *map(_part_of, others)]
        # The hint anew, without the UnsetType that msgspec allows in fields only.
        for other in others:
            hint = hint | other
        return UnionShape(hint, members)
    if is_model(hint):
        return ModelDecoder(hint, _part_of)
    origin = get_origin(hint) or hint
    if origin is Literal:
        return LiteralDecoder(hint)
    if origin is list:
        (item,) = get_args(hint) or (Any,)
        return ListShape(hint, _part_of(item))
    if origin is dict:
        _, item = get_args(hint) or (str, Any)
        return DictShape(hint, _part_of(item))
    shape = scalar_shape(hint)
    if shape is None:
        raise TypeError(f"the codec cannot decode into {hint!r}")
    return shape
