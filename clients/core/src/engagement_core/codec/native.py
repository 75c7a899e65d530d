"""Native decoding: msgspec decodes into Structs with the fields of the models, and generated functions copy them.

msgspec can decode attrs classes itself, but with neither renamed fields nor additional properties. It sets each field
by name, and afterwards looks up all of them to find those that are missing. This pays off for small classes only, whose
objects then need no function call.
"""

import datetime as dt
from collections.abc import Callable, Mapping
from itertools import count
from types import NoneType
from typing import Any, Literal, NamedTuple, Union, get_args, get_origin

import attrs
import msgspec

from .decoders import DictDecoder, TypeDecoder
from .fields import Field, Layout, alternatives, generated_function, hints_of, is_model, layout_of
from .mismatches import StrictContext

_DecoderOf = Callable[[Any], TypeDecoder]


class NativeType(NamedTuple):
    """A type as msgspec decodes it, and what turns the decoded value into the value with models."""

    hint: Any
    finish: Callable[[Any], Any]


class _Copy(NamedTuple):
    """What msgspec decodes instead of a model, and the function that makes the model of it; None if it is the model."""

    form: Any
    kind: str
    function: str | None


# In a class with more fields, a function that copies all of them is faster.
_MAX_ATTRS_FIELDS = 7

_SCALARS: frozenset[Any] = frozenset({str, int, float, bool, NoneType, dt.datetime, dt.date, Any, list, dict})

_numbers = count()
# The globals of all generated functions, so that those of classes that contain each other find each other.
_globals: dict[str, Any] = {"new": object.__new__, "convert": msgspec.convert}
# Both filled without a lock: concurrent threads make equal values, and the last one wins.
_copies: dict[type, _Copy] = {}
_natives: dict[Any, NativeType] = {}


def native_type(hint: Any, decoder_of: _DecoderOf) -> NativeType:
    """The native form of a type, cached; `decoder_of` makes a tolerant decoder, for what msgspec does not support.

    Raises:
        TypeError: The codec does not support the type.
    """
    native = _natives.get(hint)
    if native is None:
        maker = _Maker(decoder_of)
        form, expression = maker.native(hint, "value")
        finish = generated_function(f"def finish(value):\n    return {expression}\n", _globals)
        native = _natives[hint] = NativeType(form, finish)
        # Not before all are complete.
        _copies.update(maker.copies)
    return native


def convert_natively(raw: dict[str, Any], model: type, decoder_of: _DecoderOf) -> Any:
    """A model from a parsed JSON object; raises one of NATIVE_ERRORS if anything does not match."""
    native = native_type(model, decoder_of)
    return native.finish(msgspec.convert(raw, native.hint))


class _Maker:
    """Makes the Structs and functions of a type and of all models in it."""

    def __init__(self, decoder_of: _DecoderOf) -> None:
        self.copies: dict[type, _Copy] = {}
        self._decoder_of = decoder_of

    def native(self, hint: Any, value: str, *, optional: bool = False) -> tuple[Any, str]:
        """The type that msgspec decodes, and the expression for the final value; `value` itself if it is that.

        An optional value may be the default of a field, whatever its type.
        """
        members = alternatives(hint)
        if _is_ambiguous(members):
            return Any, f"{self._deferred(hint)}({value})"
        forms: list[Any] = []
        expression = value
        for member in members:
            form, kind, finished = self._member(member, value)
            forms.append(form)
            if finished != value:
                certain = len(members) == 1 and not optional
                expression = finished if certain else f"{finished} if type({value}) is {kind} else {expression}"
        return Union[tuple(forms)], expression  # noqa: UP007  # of a number of types that varies

    def _member(self, hint: Any, value: str) -> tuple[Any, str, str]:
        """As `native` for a type that is no union; in the middle the name of the class that is decoded."""
        if is_model(hint):
            copy = self._copy(hint)
            return copy.form, copy.kind, value if copy.function is None else f"{copy.function}({value})"
        item = f"{value.replace('.', '_')}_"
        if get_origin(hint) is list:
            form, finished = self.native(get_args(hint)[0], item)
            return _generic(list, form), "list", value if finished == item else f"[{finished} for {item} in {value}]"
        if get_origin(hint) is dict:
            form, finished = self.native(get_args(hint)[1], item)
            items = f"{{key: {finished} for key, {item} in {value}.items()}}"
            return _generic(dict, str, form), "dict", value if finished == item else items
        if hint not in _SCALARS and get_origin(hint) is not Literal:
            # Only to raise.
            self._decoder_of(hint)
        return hint, "", value

    def _deferred(self, hint: Any) -> str:
        """The name of a function that decodes with the tolerant decoder, but raises for a mismatch."""
        decoder, name = self._decoder_of(hint), f"defer_{next(_numbers)}"

        def defer(raw: Any) -> Any:
            return raw if raw is msgspec.UNSET else decoder.build(raw, None, StrictContext())

        _globals[name] = defer
        return name

    def _copy(self, model: Any) -> _Copy:
        copy = _copies.get(model) or self.copies.get(model)
        if copy is not None:
            return copy
        layout, hints = layout_of(model), hints_of(model)
        if _is_decoded_by_msgspec(model, layout, hints):
            copy = self.copies[model] = _Copy(model, "", None)
            return copy
        number = next(_numbers)
        struct = _make_struct(model.__name__, layout.fields)
        # Before its fields, whose types may contain the model.
        if layout.extras is None:
            copy = self.copies[model] = _Copy(struct, f"struct_{number}", f"fill_{number}")
        else:
            copy = self.copies[model] = _Copy(dict[str, Any], "dict", f"fill_open_{number}")
        values: dict[Field, str] = {}
        for field in layout.fields:
            struct.__annotations__[field.name], values[field] = self.native(
                hints[field.name], f"struct.{field.name}", optional=not field.required
            )
        _globals[f"struct_{number}"], _globals[f"class_{number}"] = struct, model
        if layout.extras is not None:
            self._define_open(number, layout, self._decoder_of(hints[layout.extras.name]))
            values[layout.extras] = "extras"
        _globals[f"fill_{number}"] = generated_function(_filling(model, number, values), _globals)
        return copy

    def _define_open(self, number: int, layout: Layout, extras: TypeDecoder) -> None:
        if not isinstance(extras, DictDecoder):
            raise TypeError(f"additional properties are not a dict: {extras.hint!r}")
        wires = frozenset(field.wire for field in layout.fields)

        def others(raw: dict[str, Any]) -> Any:
            return extras.build({key: raw[key] for key in raw if key not in wires}, None, StrictContext())

        _globals[f"wires_{number}"], _globals[f"others_{number}"] = wires, others
        values = f"{{}} if wires_{number}.issuperset(raw) else others_{number}(raw)"
        _globals[f"fill_open_{number}"] = generated_function(
            f"def fill_open(raw):\n    return fill_{number}(convert(raw, struct_{number}), {values})\n", _globals
        )


def _generic(kind: Any, *arguments: Any) -> Any:
    return kind[arguments]


def _is_ambiguous(members: tuple[Any, ...]) -> bool:
    """Whether msgspec does not support a union: of two models, two lists, or a string and a datetime."""
    if len(members) - (NoneType in members) < 2:
        return False
    shapes = [_shape(member) for member in members]
    try:
        msgspec.json.Decoder(Union[tuple(shapes)])  # noqa: UP007
    except TypeError:
        return True
    return len(set(shapes)) < len(shapes)


def _shape(member: Any) -> Any:
    return dict if is_model(member) else get_origin(member) if get_origin(member) not in (None, Literal) else member


def _make_struct(name: str, fields: tuple[Field, ...]) -> type[msgspec.Struct]:
    members = [(field.name, Any) if field.required else (field.name, Any, _default(field)) for field in fields]
    renamed = {field.name: field.wire for field in fields}
    return msgspec.defstruct(name, members, rename=renamed, kw_only=True, eq=False, gc=False)


def _default(field: Field) -> Any:
    factory = getattr(field.default, "factory", None)
    return field.default if factory is None else msgspec.field(default_factory=factory)


def _filling(model: type[Any], number: int, values: dict[Field, str]) -> str:
    if _has_plain_init(model):
        lines = [f"    model.{field.name} = {value}\n" for field, value in values.items()]
        return f"def fill(struct, extras=None):\n    model = new(class_{number})\n{''.join(lines)}    return model\n"
    arguments = ", ".join(f"{field.argument}={value}" for field, value in values.items())
    return f"def fill(struct, extras=None):\n    return class_{number}({arguments})\n"


def _is_decoded_by_msgspec(model: type[Any], layout: Layout, hints: Mapping[str, Any]) -> bool:
    """Whether msgspec decodes objects of a class faster than a generated function copies them, and as correctly."""
    return (
        len(layout.fields) <= _MAX_ATTRS_FIELDS
        and layout.extras is None
        and all(field.name == field.wire for field in layout.fields)
        and all(map(_is_simple, hints.values()))
        and _has_plain_init(model)
    )


def _is_simple(hint: Any) -> bool:
    """Whether msgspec decodes a type, and it contains no models."""
    members = alternatives(hint)
    return not _is_ambiguous(members) and all(
        all(map(_is_simple, get_args(member)))
        if get_origin(member) in (list, dict)
        else member in _SCALARS or get_origin(member) is Literal
        for member in members
    )


def _has_plain_init(model: Any) -> bool:
    """Whether the `__init__` of a class does nothing but assign."""
    hooks = ("__attrs_pre_init__", "__attrs_post_init__")
    return (
        model.__setattr__ is object.__setattr__
        and not any(hasattr(model, hook) for hook in hooks)
        and not any(attribute.converter or attribute.validator for attribute in attrs.fields(model))
    )
