"""`python -m generator.release`: what has changed since the last release, and what that means for the next."""

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from generator.diagnostics import GenerationError
from generator.paths import ProjectPaths
from generator.release.assessment import Assessment, assess
from generator.release.breaking import breaking_report, forbidden
from generator.release.changelog import UNRELEASED, write_section
from generator.release.distribution import CORE, Distribution, distribution, distributions
from generator.release.publishing import PublishingError, publish
from generator.release.readiness import blockers, next_steps, verdict
from generator.release.repository import Repository, RepositoryError

PROJECT = ProjectPaths(Path(__file__).resolve().parent.parent.parent)


def main(arguments: Sequence[str] | None = None, paths: ProjectPaths = PROJECT) -> int:
    """Run one command; the exit status is 1 where something stands in the way and 2 for wrong arguments."""
    parser = _parser()
    chosen = parser.parse_args(arguments)
    known = [CORE, *paths.vendors()]
    if chosen.vendor and chosen.vendor not in known:
        parser.error(f"there is no client of {chosen.vendor}; known: {', '.join(known)}")
    try:
        mine = [distribution(paths, chosen.vendor)] if chosen.vendor else distributions(paths)
        if chosen.command == "publish":
            publish(chosen.index, paths.root / "dist", mine)
            return 0
        repository = Repository(paths.root)
        commands = {"breaking": _breaking, "changelog": _changelog, "release": _release}
        return max(commands[chosen.command](assess(one, repository, paths), repository, paths) for one in mine)
    except (GenerationError, RepositoryError, PublishingError) as error:
        _say([f"error: {error}"])
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m generator.release", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, text in {
        "breaking": "explain what breaks since the last release; fail where the version stated does not allow it",
        "changelog": "write the differences since the last release into the changelog",
        "release": "say what the next version must be, what is missing and what to do",
        "publish": "upload what `make dist` has built",
    }.items():
        command = commands.add_parser(name, help=text, description=text)
        command.add_argument("--vendor", help=f"only this client, or `{CORE}`", required=name == "release")
        if name == "publish":
            command.add_argument("--index", default="", help="the address that the index takes uploads at")
    return parser


def _breaking(assessment: Assessment, _repository: Repository, _house: ProjectPaths) -> int:
    _say(breaking_report(assessment))
    return 1 if forbidden(assessment) else 0


def _changelog(assessment: Assessment, _repository: Repository, paths: ProjectPaths) -> int:
    mine, release = assessment.distribution, assessment.release
    if release is not None and assessment.move is None:
        _say([f"{mine.name}: nothing has changed since {release.tag}"])
        return 0
    title = _title(mine, assessment)
    write_section(mine.changelog, mine.name, title, None if release is None else assessment.changes)
    _say([f"{mine.name}: {mine.changelog.relative_to(paths.root)} has the section `## {title}`"])
    return 0


def _release(assessment: Assessment, repository: Repository, paths: ProjectPaths) -> int:
    _say(verdict(assessment))
    missing = list(blockers(assessment, repository, paths))
    if missing:
        _say(["", "It cannot be released yet:", *(f"  - {line}" for line in missing)])
        return 1
    _say(["", "Everything is ready. Next:", "", *(f"  {line}" for line in next_steps(assessment.distribution))])
    return 0


def _title(mine: Distribution, assessment: Assessment) -> str:
    """The version that is stated, once it has moved; until then `Unreleased`."""
    released = assessment.release is not None and mine.version <= assessment.release.version
    return UNRELEASED if released else str(mine.version)


def _say(lines: Iterable[str]) -> None:
    sys.stdout.write("".join(f"{line}\n" for line in lines))


if __name__ == "__main__":
    sys.exit(main())
