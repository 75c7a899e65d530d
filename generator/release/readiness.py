"""The report of `make release`: which part of the version must move and why, what is missing, what to do next."""

import tomllib
from collections.abc import Iterator

from generator.paths import ProjectPaths
from generator.release.assessment import Assessment
from generator.release.changelog import section, with_differences
from generator.release.distribution import CORE, Distribution, distribution
from generator.release.publishing import TOKEN
from generator.release.repository import Repository

_LISTED = 20


def verdict(assessment: Assessment) -> Iterator[str]:
    """What has changed, and what the version must be."""
    mine, release, move = assessment.distribution, assessment.release, assessment.move
    yield f"{mine.name} {mine.version} (stated in {mine.statement})"
    yield ""
    if release is None:
        yield "It has not been released yet, so there is nothing to compare with: any version will do."
        return
    yield f"Since the last release, {release.tag}{mine.legend}:"
    yield from _listed(assessment)
    if move is None:
        yield "  nothing has changed."
    else:
        yield f"So the {move.part} part of the version must move, because {move.reason}: {move.lowest} or higher."


def blockers(assessment: Assessment, repository: Repository, paths: ProjectPaths) -> Iterator[str]:
    """What must be done before this version can be released."""
    mine, release, move = assessment.distribution, assessment.release, assessment.move
    if release is not None and move is None:
        yield f"Nothing has changed since {release.tag}: there is nothing to release."
        return
    if mine.key != CORE:
        yield from _core(repository, paths)
        yield from _stale(mine, paths)
    if move is not None and assessment.too_low:
        # The clients state the version of the core that they need, so that they follow it.
        generate = "make generate" if mine.key == CORE else f"make generate VENDOR={mine.key}"
        steps = f"then `{generate}`, `make changelog VENDOR={mine.key}`, and commit"
        yield f"The version {mine.version} is too low: state {move.lowest} or higher in {mine.statement}, {steps}."
    else:
        yield from _changelog(assessment, paths)
    yield from _uncommitted(repository)


def next_steps(mine: Distribution) -> Iterator[str]:
    """What a person does to release what is ready; nothing of it happens by itself."""
    tag = mine.tag(mine.version)
    steps = {
        "make test": "everything that a release must pass",
        "make dist": "builds the files into dist/",
        f'git tag -a {tag} -m "{mine.name} {mine.version}"': "what the next release is compared with",
        f"git push origin {tag}": "shows it to everybody",
        f"make publish VENDOR={mine.key} INDEX=<url>": f"uploads the files, with the token of the index in {TOKEN}",
    }
    width = max(map(len, steps))
    yield from (f"{command:<{width}}  # {purpose}" for command, purpose in steps.items())


def _listed(assessment: Assessment) -> Iterator[str]:
    heaviest_first = sorted(assessment.changes, key=lambda change: -change.weight)
    for change in heaviest_first[:_LISTED]:
        yield f"  {change.weight.name.lower():<9} {change}"
    if len(heaviest_first) > _LISTED:
        more = len(heaviest_first) - _LISTED
        yield f"  and {more} more; `make changelog VENDOR={assessment.distribution.key}` writes down all"


def _core(repository: Repository, paths: ProjectPaths) -> Iterator[str]:
    core = distribution(paths, CORE)
    released = repository.last_release(core)
    if released is None or released.version < core.version:
        yield f"It needs {core.name} {core.version}, which is not released yet: `make release VENDOR={CORE}` first."


def _stale(mine: Distribution, paths: ProjectPaths) -> Iterator[str]:
    project = tomllib.loads((paths.clients / mine.key / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    if project["version"] != str(mine.version):
        yield f"The client was generated as {project['version']}: `make generate VENDOR={mine.key}`."


def _changelog(assessment: Assessment, paths: ProjectPaths) -> Iterator[str]:
    mine = assessment.distribution
    file, write = mine.changelog.relative_to(paths.root), f"`make changelog VENDOR={mine.key}`"
    said = section(mine.changelog, str(mine.version))
    if said is None:
        yield f"{file} has no section `## {mine.version}`: {write} writes it."
    elif said != with_differences(said, None if assessment.release is None else assessment.changes):
        yield f"{file} does not tell of every difference: {write} adds what is missing."


def _uncommitted(repository: Repository) -> Iterator[str]:
    files = repository.uncommitted()
    if files:
        more = f" and {len(files) - 3} more" if len(files) > 3 else ""
        yield f"Not everything is committed: {', '.join(files[:3])}{more}."
