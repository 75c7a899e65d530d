"""What differs between two versions of a spec, in words.

Differs that can be had as Python packages know OpenAPI 3.0 at best: they take a type that may be null for another type,
follow no request apart from an answer, or name no place. This one knows the subset that the lint rules allow, no more.
"""

from generator.release.spec.documents import compare_specs

__all__ = ["compare_specs"]
