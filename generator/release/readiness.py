"""The report of `make release`: which part of the version must move and why, what is missing, what to do next."""

import tomllib
from collections.abc import Iterator

from generator.house import House
from generator.release.assessment import Assessment
from generator.release.changelog import section, with_differences
from generator.release.distribution import CORE, Distribution, distribution
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
    yield f"Since the last release, {release.tag}:"
    yield from _listed(assessment)
    if move is None:
        yield "  nothing has changed."
    else:
        yield f"So the {move.part} part of the version must move, because {move.reason}: {move.lowest} or higher."


def obstacles(assessment: Assessment, repository: Repository, house: House) -> Iterator[str]:
    """What must be done before this version can be released."""
    mine, release, move = assessment.distribution, assessment.release, assessment.move
    choice = f"VENDOR={mine.key}"
    if release is not None and move is None:
        yield f"Nothing has changed since {release.tag}: there is nothing to release."
    if move is not None and assessment.too_low:
        yield f"The version {mine.version} is too low: state {move.lowest} or higher in {mine.statement}."
    if mine.key != CORE:
        yield from _stale(mine, house)
        core = distribution(house, CORE)
        released = repository.last_release(core)
        if released is None or released.version < core.version:
            yield f"It needs {core.name} {core.version}, which is not released yet: `make release VENDOR={CORE}` first."
    said, file = section(mine.changelog, str(mine.version)), mine.changelog.relative_to(house.root)
    if said is None:
        yield f"{file} has no section `## {mine.version}`: `make changelog {choice}` writes it."
    elif said != with_differences(said, None if release is None else assessment.changes):
        yield f"{file} does not tell of every difference: `make changelog {choice}` adds what is missing."
    uncommitted = repository.uncommitted()
    if uncommitted:
        more = f" and {len(uncommitted) - 3} more" if len(uncommitted) > 3 else ""
        yield f"Not everything is committed: {', '.join(uncommitted[:3])}{more}."


def next_steps(mine: Distribution) -> Iterator[str]:
    """What a person does to release what is ready; nothing of it happens by itself."""
    tag = mine.tag(mine.version)
    yield "make test                                     # everything that a release must pass"
    yield "make dist                                     # builds the files into dist/"
    yield f'git tag -a {tag} -m "{mine.name} {mine.version}"'
    yield f"git push origin {tag}"
    yield f"make publish VENDOR={mine.key} INDEX=<url>    # with the token of that index in TWINE_PASSWORD"


def _listed(assessment: Assessment) -> Iterator[str]:
    heaviest_first = sorted(assessment.changes, key=lambda change: -change.weight)
    for change in heaviest_first[:_LISTED]:
        yield f"  {change.weight.name.lower():<9} {change}"
    if len(heaviest_first) > _LISTED:
        more = len(heaviest_first) - _LISTED
        yield f"  and {more} more; `make changelog VENDOR={assessment.distribution.key}` writes down all"


def _stale(mine: Distribution, house: House) -> Iterator[str]:
    project = tomllib.loads((house.clients / mine.key / "pyproject.toml").read_text())["project"]
    if project["version"] != str(mine.version):
        yield f"The client was generated as {project['version']}: `make generate VENDOR={mine.key}`."
