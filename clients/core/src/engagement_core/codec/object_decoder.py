"""The tolerant decoder of a model class."""

from collections.abc import Callable
from typing import Any, NamedTuple

from .decoders import DictDecoder, LiteralDecoder, Score, TypeDecoder
from .fields import hints_of, layout_of
from .mismatches import NATIVE_ERRORS, DecodeContext, Path, kind_of
from .native import convert_natively


class _ModelInfo(NamedTuple):
    """What decoding a class needs, by wire name."""

    builders: dict[str, tuple[str, frozenset[type], Callable[[Any, Path, DecodeContext], Any]]]
    decoders: dict[str, TypeDecoder]
    literals: dict[str, LiteralDecoder]
    required: dict[str, str]
    required_keys: frozenset[str]
    extras: str | None
    extra: TypeDecoder | None


class ModelDecoder(TypeDecoder):
    """Decodes objects into an attrs class."""

    __slots__ = ("_cls", "_decoder_of", "_info")

    def __init__(self, cls: type, decoder_of: Callable[[Any], TypeDecoder]) -> None:
        super().__init__(cls, f"object ({cls.__name__})")
        self._cls: type[Any] = cls
        self._decoder_of = decoder_of
        # Made at first use: classes may contain themselves, and a page rarely uses all of them.
        self._info: _ModelInfo | None = None

    def build(self, raw: Any, path: Path, context: DecodeContext) -> Any:
        """An instance of the class, or `raw` if it is not an object."""
        if kind_of(raw) is not dict:
            return context.mismatch(path, self.expected, raw)
        try:
            if not context.msgspec_levels:
                return self._fill(raw, path, context)
            try:
                return convert_natively(raw, self._cls, self._decoder_of)
            except NATIVE_ERRORS:
                return self.rebuild(raw, path, context)
        except RecursionError:
            # The rest stays raw once the stack is exhausted; this frame has more room than the one that failed.
            return context.mismatch(path, "less nesting", raw)

    def rebuild(self, raw: Any, path: Path, context: DecodeContext) -> Any:
        """As `build`, field by field, without trying msgspec on the object itself."""
        if kind_of(raw) is not dict:
            return context.mismatch(path, self.expected, raw)
        context.msgspec_levels -= 1
        try:
            return self._fill(raw, path, context)
        finally:
            context.msgspec_levels += 1

    def matches(self, raw: Any) -> bool:
        """Whether the required keys are present, and those with a Literal type match."""
        if kind_of(raw) is not dict:
            return False
        info = self.info
        return info.required_keys <= raw.keys() and all(
            decoder.matches(raw[wire]) for wire, decoder in info.literals.items() if wire in info.required_keys
        )

    def score(self, raw: dict[str, Any]) -> Score:
        """How badly an object matches this class, by a shallow check."""
        info = self.info
        known = mismatches = lost = 0
        for wire, item in raw.items():
            decoder = info.decoders.get(wire, info.extra)
            if decoder is None:
                lost += 1
            else:
                known += wire in info.decoders
                mismatches += type(item) not in decoder.exact and not decoder.matches(item)
        return Score(len(info.required_keys - raw.keys()), mismatches, -known, lost)

    def knows(self, wire: str) -> bool:
        """Whether the class has a field for a key."""
        return self.info.extra is not None or wire in self.info.decoders

    def literals(self) -> dict[str, LiteralDecoder]:
        """The fields with a Literal type, by wire name."""
        return self.info.literals

    @property
    def info(self) -> _ModelInfo:
        """The fields of the class, made at first use."""
        if self._info is None:
            self._info = self._make_info()
        return self._info

    def _fill(self, raw: dict[str, Any], path: Path, context: DecodeContext) -> Any:
        info = self.info
        builders = info.builders
        values: dict[str, Any] = {}
        for key, item in raw.items():
            builder = builders.get(key)
            if builder is not None:
                argument, exact, build = builder
                values[argument] = item if type(item) in exact else build(item, (path, key), context)
        if not info.required_keys <= raw.keys():
            for wire, argument in info.required.items():
                if wire not in raw:
                    values[argument] = None
                    context.note((path, wire), info.decoders[wire].expected, "nothing")
        extra = info.extra
        if info.extras is not None and extra is not None:
            values[info.extras] = {
                key: item if type(item) in extra.exact else extra.core.build(item, (path, key), context)
                for key, item in raw.items()
                if key not in info.decoders
            }
        return self._cls(**values)

    def _make_info(self) -> _ModelInfo:
        layout = layout_of(self._cls)
        hints = hints_of(self._cls)
        decoders = {field.wire: self._decoder_of(hints[field.name]) for field in layout.fields}
        extra: TypeDecoder | None = None
        if layout.extras is not None:
            extras_decoder = self._decoder_of(hints[layout.extras.name])
            if not isinstance(extras_decoder, DictDecoder):
                raise TypeError(f"{self._cls.__qualname__}.{layout.extras.name} is not a dict")
            extra = extras_decoder.item
        required = {field.wire: field.argument for field in layout.fields if field.required}
        return _ModelInfo(
            builders={
                field.wire: (field.argument, decoder.exact, decoder.core.build)
                for field, decoder in zip(layout.fields, decoders.values(), strict=True)
            },
            decoders=decoders,
            literals={
                wire: decoder.core for wire, decoder in decoders.items() if isinstance(decoder.core, LiteralDecoder)
            },
            required=required,
            required_keys=frozenset(required),
            extras=None if layout.extras is None else layout.extras.argument,
            extra=extra,
        )
