"""What a spec must keep to: OpenAPI 3.1, the conventions of specs/README.md, and nothing that could become code."""

from collections.abc import Callable, Iterator, Sequence

from generator.document import Document
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
    older_readers,
    operations,
    parameters,
    paths,
    references,
    schemas,
    servers,
    tags,
    text,
    validator,
    values,
)
from generator.problems import Problem

Rule = Callable[[Document], Iterator[Problem]]

# A stage relies on what those before it have made sure of, and is left out where they found a problem.
STAGES: Sequence[Sequence[Rule]] = (
    values.RULES,
    (*references.RULES, *validator.STRUCTURE_RULES, *keywords.STRUCTURE_RULES),
    (
        *text.RULES,
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
    older_readers.RULES,
    validator.SECOND_RULES,
)


def lint(document: Document) -> list[Problem]:
    """Everything that is wrong with a spec, in the order of its lines; empty where nothing is."""
    for stage in STAGES:
        problems = {problem for rule in stage for problem in rule(document)}
        if problems:
            return sorted(problems)
    return []


__all__ = ["lint"]
