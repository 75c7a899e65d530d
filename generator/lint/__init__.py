"""What a spec must keep to: OpenAPI 3.1, the conventions of specs/README.md, and nothing that could become code."""

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

# A stage relies on what those before it have made sure of, and is left out where they found a problem.
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
    """Everything that is wrong with a spec, in the order of its lines; empty where nothing is."""
    for stage in STAGES:
        diagnostics = {diagnostic for rule in stage for diagnostic in rule(document)}
        if diagnostics:
            return sorted(diagnostics)
    return []


__all__ = ["lint"]
