"""JSON to models: msgspec first, and the tolerant decoders for what msgspec rejects or does not support."""

import gc
from typing import Any, TypeVar, overload

import msgspec

from .mismatches import DecodeContext, Mismatch
from .tolerant import decoder_of
from .type_support import native_decoder

_T = TypeVar("_T")

# For how many levels the objects inside an object that msgspec rejected are tried with msgspec: page, item, detail.
_MAX_MSGSPEC_LEVELS = 3

# All decoded objects stay alive, so the garbage collector finds nothing to free. Up to Python 3.11 it still runs as
# objects accumulate, which takes a quarter of the time; from 3.12 on it runs between bytecode instructions only.
# In bytes: a smaller body makes too few objects to trigger it more than a few times.
_LARGE_BODY = 50_000

_plain_decoder = msgspec.json.Decoder()


@overload
def decode(data: bytes, type_: type[_T], *, mismatches: list[Mismatch] | None = None) -> _T: ...
@overload
def decode(data: bytes, type_: Any, *, mismatches: list[Mismatch] | None = None) -> Any: ...
def decode(data: bytes, type_: Any, *, mismatches: list[Mismatch] | None = None) -> Any:
    """Decode JSON into a model, a list or dict of models, or any other type that a model may use for a field.

    Values that do not match the type are kept raw, as in `build`, and appended to `mismatches` if it is given.

    Raises:
        msgspec.DecodeError: The data is not JSON, or cannot be represented in Python (a number out of range, arrays
            nested too deeply).
        TypeError: The codec does not support the type.
    """
    try:
        native = native_decoder(type_)
        if native is not None:
            try:
                return _decode(native, data)
            except msgspec.ValidationError:
                pass
        raw = _decode(_plain_decoder, data)
    except UnicodeDecodeError as error:
        raise msgspec.DecodeError(f"JSON is not UTF-8: {error}") from error
    except RecursionError as error:
        raise msgspec.DecodeError("JSON is nested too deeply") from error
    tolerant = decoder_of(type_)
    context = DecodeContext(mismatches, _MAX_MSGSPEC_LEVELS)
    return tolerant.build(raw, None, context) if native is None else tolerant.rebuild(raw, None, context)


def _decode(decoder: msgspec.json.Decoder[Any], data: bytes) -> Any:
    """Decode with the garbage collector paused. Other threads are not affected: msgspec holds the GIL."""
    if len(data) < _LARGE_BODY or not gc.isenabled():
        return decoder.decode(data)
    gc.disable()
    try:
        return decoder.decode(data)
    finally:
        gc.enable()


@overload
def build(type_: type[_T], raw: Any, *, mismatches: list[Mismatch] | None = None) -> _T: ...
@overload
def build(type_: Any, raw: Any, *, mismatches: list[Mismatch] | None = None) -> Any: ...
def build(type_: Any, raw: Any, *, mismatches: list[Mismatch] | None = None) -> Any:
    """Build a value of a type from parsed JSON, whatever it contains.

    A value that does not match its type is kept raw: a new enum value, a number in a string, an unexpected null, an
    object that matches no member of a union. A missing required field becomes None. Both are appended to `mismatches`
    if it is given. A missing optional field gets its default, and a key without a field is ignored unless the class
    collects such keys. The result may share lists and dicts with `raw`.

    Raises:
        TypeError: The codec does not support the type. No content of `raw` raises.
    """
    return decoder_of(type_).build(raw, None, DecodeContext(mismatches, _MAX_MSGSPEC_LEVELS))
