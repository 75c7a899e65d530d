"""Type hints to tolerant decoders, which accept any JSON value."""

from typing import Any, Literal, get_args, get_origin

from .decoders import DictDecoder, ListDecoder, LiteralDecoder, TypeDecoder, scalar_decoder
from .fields import alternatives, is_model
from .object_decoder import ModelDecoder
from .unions import UnionDecoder

# Filled without a lock: concurrent threads make equal decoders, and the last one wins.
_decoders: dict[Any, TypeDecoder] = {}


def decoder_of(hint: Any) -> TypeDecoder:
    """The tolerant decoder of a type, cached.

    Raises:
        TypeError: The codec does not support the type.
    """
    decoder = _decoders.get(hint)
    if decoder is None:
        decoder = _decoders[hint] = _make_decoder(hint)
    return decoder


def inner_decoder(hint: Any) -> TypeDecoder:
    """The tolerant decoder of a type inside another type."""
    # Cached for classes only: unions are equal in any order of their members, but the order breaks ties.
    return decoder_of(hint) if is_model(hint) else _make_decoder(hint)


def _make_decoder(hint: Any) -> TypeDecoder:
    hint, *others = alternatives(hint)
    if others:
        members = [inner_decoder(hint), *map(inner_decoder, others)]
        # The union without UnsetType, which msgspec allows in fields only.
        for other in others:
            hint = hint | other
        return UnionDecoder(hint, members)
    if is_model(hint):
        return ModelDecoder(hint, inner_decoder)
    origin = get_origin(hint) or hint
    if origin is Literal:
        return LiteralDecoder(hint)
    if origin is list:
        (item,) = get_args(hint) or (Any,)
        return ListDecoder(hint, inner_decoder(item))
    if origin is dict:
        _, item = get_args(hint) or (str, Any)
        return DictDecoder(hint, inner_decoder(item))
    decoder = scalar_decoder(hint)
    if decoder is None:
        raise TypeError(f"the codec cannot decode into {hint!r}")
    return decoder
