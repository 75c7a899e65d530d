"""The report of `make breaking`."""

from collections.abc import Iterator

from generator.release.assessment import Assessment


def breaking_report(assessment: Assessment) -> Iterator[str]:
    """Yield the lines of the report: breaking changes since the last release, and whether the version allows them."""
    distribution, release, bump = assessment.distribution, assessment.release, assessment.bump
    if release is None:
        yield f"{distribution.name}: no release yet, nothing to compare with"
    elif not assessment.breaks or bump is None:
        yield f"{distribution.name}: no breaking changes since {release.tag}"
    else:
        yield f"{distribution.name}: {len(assessment.breaks)} breaking changes since {release.tag}{distribution.legend}"
        for change in assessment.breaks:
            yield f"  {change}"
        if assessment.too_low:
            yield f"  Version {distribution.version} does not allow that: revert the changes, or set {bump.lowest}"
            yield f"  or higher in {distribution.version_file}."
        else:
            yield f"  Version {distribution.version} allows that."


def has_forbidden_breaks(assessment: Assessment) -> bool:
    """Whether there are breaking changes that the version does not allow."""
    return bool(assessment.breaks) and assessment.too_low
