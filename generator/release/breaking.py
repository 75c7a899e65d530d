"""The report of `make breaking`."""

from collections.abc import Iterator

from generator.release.assessment import Assessment


def breaking_report(assessment: Assessment) -> Iterator[str]:
    """What has broken since the last release, line by line, and whether the version that is stated allows it."""
    distribution, release, move = assessment.distribution, assessment.release, assessment.move
    if release is None:
        yield f"{distribution.name}: no release yet, nothing to compare with"
    elif not assessment.breaks or move is None:
        yield f"{distribution.name}: nothing breaks since {release.tag}"
    else:
        yield f"{distribution.name}: {len(assessment.breaks)} breaks since {release.tag}{distribution.legend}"
        for change in assessment.breaks:
            yield f"  {change}"
        if assessment.too_low:
            yield f"  The version {distribution.version} does not allow that: take it back, or state {move.lowest}"
            yield f"  or higher in {distribution.statement}."
        else:
            yield f"  The version {distribution.version} allows that."


def forbidden(assessment: Assessment) -> bool:
    """Whether something breaks that the version stated does not allow."""
    return bool(assessment.breaks) and assessment.too_low
