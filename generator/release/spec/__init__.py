"""Comparison of two versions of a spec, as readable changes.

The packages on PyPI that compare specs support OpenAPI 3.0 at best: they report a nullable type as a different type, do
not distinguish requests from responses, or omit the location. This one supports only the subset that the lint allows.
"""

from generator.release.spec.documents import compare_specs

__all__ = ["compare_specs"]
