"""Checks a spec: valid OpenAPI 3.1, the conventions of specs/README.md, and no text that could turn into code."""

from collections.abc import Callable, Iterator, Sequence

from generator.diagnostics import Diagnostic
from generator.lint import (
    attributes,
    bodies,
    components,
    envelopes,
    examples,
    extensions,
    keywords,
    links,
    methods,
    operations,
    parameters,
    paths,
    references,
    schemas,
    servers,
    tags,
    unsafe_text,
    validator,
    values,
    yaml11_compat,
)
from generator.spec.document import Document

Rule = Callable[[Document], Iterator[Diagnostic]]

# Each stage relies on the ones before it, and is skipped if they report anything.
STAGES: Sequence[Sequence[Rule]] = (
    values.RULES,
    (*references.RULES, *validator.STRUCTURE_RULES, *keywords.STRUCTURE_RULES),
    (
        *unsafe_text.RULES,
        *paths.RULES,
        *tags.RULES,
        *operations.RULES,
        *servers.RULES,
        *methods.RULES,
        *parameters.RULES,
        *bodies.RULES,
        *links.RULES,
        *components.RULES,
        *keywords.RULES,
        *schemas.RULES,
        *attributes.RULES,
        *examples.RULES,
        *extensions.RULES,
        *envelopes.RULES,
    ),
    yaml11_compat.RULES,
    validator.SECOND_RULES,
)


def lint(document: Document) -> list[Diagnostic]:
    """The diagnostics of a spec, by line."""
    for stage in STAGES:
        diagnostics = {diagnostic for rule in stage for diagnostic in rule(document)}
        if diagnostics:
            return sorted(diagnostics)
    return []


__all__ = ["lint"]
