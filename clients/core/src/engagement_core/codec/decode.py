"""JSON to models: msgspec first, and the tolerant decoders for what msgspec rejects or does not support."""

import gc
from collections.abc import Callable
from typing import Any, TypeVar, overload

import msgspec

from .mismatches import NATIVE_ERRORS, DecodeContext, Mismatch

# The decoders are imported at their first use, since every client loads this module.

_T = TypeVar("_T")

# For how many levels the objects inside an object that msgspec rejected are tried with msgspec: page, item, detail.
_MAX_MSGSPEC_LEVELS = 3

# All decoded objects stay alive, so the garbage collector finds nothing to free, but it runs as objects accumulate and
# takes up to a quarter of the time. Other threads do without it for as long, which is milliseconds.
# In bytes: a smaller body makes too few objects to trigger it more than a few times.
_LARGE_BODY = 50_000

_plain_decoder = msgspec.json.Decoder()
# Filled without a lock: concurrent threads make equal values, and the last one wins.
_natives: dict[Any, tuple[Callable[[bytes], Any], Callable[[Any], Any]]] = {}


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
        decode_natively, finish = _natives.get(type_) or _make_native(type_)
        try:
            if len(data) < _LARGE_BODY or not gc.isenabled():
                return finish(decode_natively(data))
            gc.disable()
            try:
                return finish(decode_natively(data))
            finally:
                gc.enable()
        except NATIVE_ERRORS:
            pass
        raw = _plain_decoder.decode(data)
    except UnicodeDecodeError as error:
        raise msgspec.DecodeError(f"JSON is not UTF-8: {error}") from error
    except RecursionError as error:
        raise msgspec.DecodeError("JSON is nested too deeply") from error
    from .tolerant import decoder_of

    return decoder_of(type_).rebuild(raw, None, DecodeContext(mismatches, _MAX_MSGSPEC_LEVELS))


def _make_native(type_: Any) -> tuple[Callable[[bytes], Any], Callable[[Any], Any]]:
    from .native import native_type
    from .tolerant import inner_decoder

    native = native_type(type_, inner_decoder)
    made = _natives[type_] = msgspec.json.Decoder(native.hint).decode, native.finish
    return made


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
    from .tolerant import decoder_of

    return decoder_of(type_).build(raw, None, DecodeContext(mismatches, _MAX_MSGSPEC_LEVELS))
