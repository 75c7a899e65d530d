"""The tolerant reader of one model class."""

from collections.abc import Callable
from typing import Any, NamedTuple

import msgspec

from .decoders import REFUSALS, DictShape, LiteralDecoder, Score, TypeDecoder
from .fields import Field, hints_of, layout_of
from .mismatches import DecodeContext, Path, kind_of


class _Table(NamedTuple):
    """What is needed of a class, looked up by wire name."""

    rows: dict[str, tuple[str, frozenset[type], Callable[[Any, Path, DecodeContext], Any]]]
    shapes: dict[str, TypeDecoder]
    literals: dict[str, LiteralDecoder]
    required: dict[str, str]
    needed: frozenset[str]
    extras: str | None
    extra: TypeDecoder | None
    twin: type[msgspec.Struct]
    deferred: tuple[str, ...]


class ModelDecoder(TypeDecoder):
    """An object with named fields, read into an attrs class."""

    __slots__ = ("_cls", "_shape_of", "_table")

    def __init__(self, cls: type, decoder_of: Callable[[Any], TypeDecoder]) -> None:
        super().__init__(cls, f"object ({cls.__name__})")
        self._cls: type[Any] = cls
        self._shape_of = decoder_of
        # Made when first needed: classes may contain themselves, and a page rarely uses them all.
        self._table: _Table | None = None

    def build(self, raw: Any, path: Path, walk: DecodeContext) -> Any:
        """An instance of the class, or `raw` when it is no object."""
        if kind_of(raw) is not dict:
            return walk.misfit(path, self.expected, raw)
        try:
            if not walk.tries:
                return self._fill(raw, path, walk)
            try:
                if self.is_native():
                    return msgspec.convert(raw, self._cls)
                twin = msgspec.convert(raw, self.table.twin)
            except REFUSALS:
                return self.rebuild(raw, path, walk)
            return self._finish(msgspec.structs.asdict(twin), raw, path, walk)
        except RecursionError:
            # Where the stack ends, the rest stays raw; this frame has a little more room than the one that failed.
            return walk.misfit(path, "less nesting", raw)

    def rebuild(self, raw: Any, path: Path, walk: DecodeContext) -> Any:
        """As `build`, field by field."""
        if kind_of(raw) is not dict:
            return walk.misfit(path, self.expected, raw)
        walk.tries -= 1
        try:
            return self._fill(raw, path, walk)
        finally:
            walk.tries += 1

    def fits(self, raw: Any) -> bool:
        """Whether the required keys are there, and right where only some values are allowed."""
        if kind_of(raw) is not dict:
            return False
        table = self.table
        return table.needed <= raw.keys() and all(
            shape.fits(raw[wire]) for wire, shape in table.literals.items() if wire in table.needed
        )

    def score(self, raw: dict[str, Any]) -> Score:
        """How well an object fits this class, at a glance."""
        table = self.table
        known = misfits = lost = 0
        for wire, item in raw.items():
            shape = table.shapes.get(wire, table.extra)
            if shape is None:
                lost += 1
            else:
                known += wire in table.shapes
                misfits += type(item) not in shape.exact and not shape.fits(item)
        return Score(len(table.needed - raw.keys()), misfits, -known, lost)

    def knows(self, wire: str) -> bool:
        """Whether a key of the JSON object has a place in this class."""
        return self.table.extra is not None or wire in self.table.shapes

    def literals(self) -> dict[str, LiteralDecoder]:
        """The fields that allow only some values, by wire name."""
        return self.table.literals

    @property
    def table(self) -> _Table:
        """The fields of the class."""
        if self._table is None:
            self._table = self._make_table()
        return self._table

    def _fill(self, raw: dict[str, Any], path: Path, walk: DecodeContext) -> Any:
        table = self.table
        rows = table.rows
        values: dict[str, Any] = {}
        for key, item in raw.items():
            row = rows.get(key)
            if row is not None:
                argument, exact, build = row
                values[argument] = item if type(item) in exact else build(item, (path, key), walk)
        if not table.needed <= raw.keys():
            for wire, argument in table.required.items():
                if wire not in raw:
                    values[argument] = None
                    walk.note((path, wire), table.shapes[wire].expected, "nothing")
        return self._make(values, raw, path, walk)

    def _finish(self, values: dict[str, Any], raw: dict[str, Any], path: Path, walk: DecodeContext) -> Any:
        table = self.table
        for wire in table.deferred:
            if wire in raw:
                argument, exact, build = table.rows[wire]
                item = raw[wire]
                values[argument] = item if type(item) in exact else build(item, (path, wire), walk)
        return self._make(values, raw, path, walk)

    def _make(self, values: dict[str, Any], raw: dict[str, Any], path: Path, walk: DecodeContext) -> Any:
        table = self.table
        extra = table.extra
        if table.extras is not None and extra is not None:
            values[table.extras] = {
                key: item if type(item) in extra.exact else extra.core.build(item, (path, key), walk)
                for key, item in raw.items()
                if key not in table.shapes
            }
        return self._cls(**values)

    def _make_table(self) -> _Table:
        layout = layout_of(self._cls)
        hints = hints_of(self._cls)
        shapes = {field.wire: self._shape_of(hints[field.name]) for field in layout.fields}
        extra: TypeDecoder | None = None
        if layout.extras is not None:
            holder = self._shape_of(hints[layout.extras.name])
            if not isinstance(holder, DictShape):
                raise TypeError(f"{self._cls.__qualname__}.{layout.extras.name} is not a dict")
            extra = holder.item
        required = {field.wire: field.argument for field in layout.fields if field.required}
        return _Table(
            rows={
                field.wire: (field.argument, shape.exact, shape.core.build)
                for field, shape in zip(layout.fields, shapes.values(), strict=True)
            },
            shapes=shapes,
            literals={wire: shape.core for wire, shape in shapes.items() if isinstance(shape.core, LiteralDecoder)},
            required=required,
            needed=frozenset(required),
            extras=None if layout.extras is None else layout.extras.argument,
            extra=extra,
            twin=_make_twin(self._cls.__name__, layout.fields, shapes),
            deferred=tuple(wire for wire, shape in shapes.items() if not shape.is_native()),
        )


def _make_twin(name: str, fields: tuple[Field, ...], shapes: dict[str, TypeDecoder]) -> type[msgspec.Struct]:
    """A Struct with the wire names of a model, which msgspec can read where it cannot read the model.

    The fields that are beyond msgspec are left raw in it, to be read one by one.
    """
    columns: list[tuple[str, Any] | tuple[str, Any, Any]] = []
    for field in fields:
        shape = shapes[field.wire]
        hint = shape.hint if shape.is_native() else Any
        columns.append((field.argument, hint) if field.required else (field.argument, hint, _struct_default(field)))
    return msgspec.defstruct(
        name, columns, rename={field.argument: field.wire for field in fields}, kw_only=True, gc=False
    )


def _struct_default(field: Field) -> Any:
    factory = getattr(field.default, "factory", None)
    return field.default if factory is None else msgspec.field(default_factory=factory)
