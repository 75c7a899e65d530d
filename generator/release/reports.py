"""The reports of `make breaking` and `make release`: breaking changes, the required bump, blockers, next steps."""

import tomllib
from collections.abc import Iterator

from generator.paths import ProjectPaths
from generator.release.assessment import Assessment
from generator.release.change import first_of
from generator.release.changelog import section, with_changes
from generator.release.distribution import CORE, Distribution, distribution
from generator.release.publishing import TOKEN
from generator.release.repository import Repository

_MAX_LISTED = 20


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


def summary(assessment: Assessment) -> Iterator[str]:
    """Yield the changes since the last release and the version that they require."""
    mine, release, bump = assessment.distribution, assessment.release, assessment.bump
    yield f"{mine.name} {mine.version} (set in {mine.version_file})"
    yield ""
    if release is None:
        yield "It has not been released yet, so any version is valid."
        return
    yield f"Since the last release, {release.tag}{mine.legend}:"
    yield from _listed(assessment)
    if bump is None:
        yield "  nothing has changed."
    else:
        yield f"A {bump.part} bump is required, because {bump.reason}: {bump.lowest} or higher."


def blockers(assessment: Assessment, repository: Repository, paths: ProjectPaths) -> Iterator[str]:
    """Yield what must be done before this version can be released."""
    mine, release, bump = assessment.distribution, assessment.release, assessment.bump
    if release is not None and bump is None:
        yield f"Nothing has changed since {release.tag}: there is nothing to release."
        return
    if mine.key != CORE:
        yield from _core(repository, paths)
    if mine.is_generated:
        yield from _stale(mine, paths)
    if bump is not None and assessment.too_low:
        # The generated clients require the version of the core, so all of them change with it.
        generate = f"make generate VENDOR={mine.key}" if mine.is_generated else "make generate"
        steps = f"then `{generate}`, `make changelog VENDOR={mine.key}`, and commit"
        yield f"Version {mine.version} is too low: set {bump.lowest} or higher in {mine.version_file}, {steps}."
    else:
        yield from _changelog(assessment, paths)
    yield from _uncommitted(repository)


def next_steps(mine: Distribution) -> Iterator[str]:
    """Yield the commands that publish the release; none of them is run automatically."""
    tag = mine.tag(mine.version)
    steps = {
        "make test": "run all checks",
        "make dist": "build the files into dist/",
        f'git tag -a {tag} -m "{mine.name} {mine.version}"': "mark the release; the next one is compared with it",
        f"git push origin {tag}": "publish the tag",
        f"make publish VENDOR={mine.key} INDEX=<url>": f"upload the files; {TOKEN} must hold the token",
    }
    width = max(map(len, steps))
    yield from (f"{command:<{width}}  # {purpose}" for command, purpose in steps.items())


def _listed(assessment: Assessment) -> Iterator[str]:
    most_severe_first = sorted(assessment.changes, key=lambda change: -change.severity)
    for change in most_severe_first[:_MAX_LISTED]:
        yield f"  {change.severity.name.lower():<9} {change}"
    if len(most_severe_first) > _MAX_LISTED:
        more = len(most_severe_first) - _MAX_LISTED
        yield f"  and {more} more; `make changelog VENDOR={assessment.distribution.key}` lists all"


def _core(repository: Repository, paths: ProjectPaths) -> Iterator[str]:
    core = distribution(paths, CORE)
    released = repository.last_release(core)
    if released is None or released.version < core.version:
        yield f"It requires {core.name} {core.version}, which is not released: run `make release VENDOR={CORE}` first."


def _stale(mine: Distribution, paths: ProjectPaths) -> Iterator[str]:
    project = tomllib.loads((paths.clients / mine.key / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    if project["version"] != str(mine.version):
        yield f"The generated client has version {project['version']}: run `make generate VENDOR={mine.key}`."


def _changelog(assessment: Assessment, paths: ProjectPaths) -> Iterator[str]:
    mine = assessment.distribution
    file, command = mine.changelog.relative_to(paths.root), f"`make changelog VENDOR={mine.key}`"
    text = section(mine.changelog, str(mine.version))
    if text is None:
        yield f"{file} has no section `## {mine.version}`: run {command}."
    elif text != with_changes(text, None if assessment.release is None else assessment.changes):
        yield f"{file} is out of date: run {command}."


def _uncommitted(repository: Repository) -> Iterator[str]:
    files = repository.uncommitted()
    if files:
        yield f"There are uncommitted changes: {first_of(files)}."
