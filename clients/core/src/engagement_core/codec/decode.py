"""JSON to models: msgspec first, and the tolerant reader for what it refuses or cannot do."""

from typing import Any, TypeVar, overload

import msgspec

from .gc_pause import read
from .mismatches import DecodeContext, Mismatch
from .tolerant import decoder_of
from .type_support import native_decoder

_T = TypeVar("_T")

# How often, on the way down, the objects inside a refused object are offered to msgspec one by one: page, row, detail.
_TRIES = 3

_plain_decoder = msgspec.json.Decoder()


@overload
def decode(data: bytes, type_: type[_T], *, mismatches: list[Mismatch] | None = None) -> _T: ...
@overload
def decode(data: bytes, type_: Any, *, mismatches: list[Mismatch] | None = None) -> Any: ...
def decode(data: bytes, type_: Any, *, mismatches: list[Mismatch] | None = None) -> Any:
    """The JSON text as a model, a list or dict of models, or any other type that models may use for a field.

    Where the text is not what the type says the raw value is kept, as `build` does, and noted in `mismatches` when a
    list is given.

    Raises msgspec.DecodeError when the text is not JSON, or JSON that no Python value can hold (a number out of range,
    arrays in arrays without end), and TypeError for a type that the codec does not know.
    """
    try:
        decoder = native_decoder(type_)
        if decoder is not None:
            try:
                return read(decoder, data)
            except msgspec.ValidationError:
                pass
        raw = read(_plain_decoder, data)
    except UnicodeDecodeError as error:
        raise msgspec.DecodeError(f"JSON is not UTF-8: {error}") from error
    except RecursionError as error:
        raise msgspec.DecodeError("JSON is nested too deeply") from error
    shape = decoder_of(type_)
    walk = DecodeContext(mismatches, _TRIES)
    return shape.build(raw, None, walk) if decoder is None else shape.rebuild(raw, None, walk)


@overload
def build(type_: type[_T], raw: Any, *, mismatches: list[Mismatch] | None = None) -> _T: ...
@overload
def build(type_: Any, raw: Any, *, mismatches: list[Mismatch] | None = None) -> Any: ...
def build(type_: Any, raw: Any, *, mismatches: list[Mismatch] | None = None) -> Any:
    """The value of a parsed JSON document, whatever it holds.

    A value that does not fit its type stays raw: the new value of an enumeration, a number written as text, null where
    none was announced, an object whose class cannot be told. A required field that is missing becomes None, an optional
    one takes its default, and a key without a field is ignored unless the class collects such keys. All but the last
    two are noted in `mismatches` when a list is given. The result may share lists and dicts with `raw`.

    Raises nothing about `raw`; TypeError for a type that the codec does not know.
    """
    return decoder_of(type_).build(raw, None, DecodeContext(mismatches, _TRIES))
