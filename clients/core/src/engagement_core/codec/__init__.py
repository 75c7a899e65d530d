"""JSON to attrs models and back: fast if the data matches the spec, tolerant if it does not."""

from .decode import build, decode
from .encode import encode, to_builtins
from .mismatches import Mismatch

__all__ = ["Mismatch", "build", "decode", "encode", "to_builtins"]
