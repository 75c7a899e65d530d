"""`python -m generator.release`: list changes since the last release and prepare the next one."""

import argparse
import sys
from collections.abc import Iterable, Sequence

from generator.diagnostics import GenerationError
from generator.paths import PROJECT, ProjectPaths
from generator.release.assessment import Assessment, assess
from generator.release.changelog import UNRELEASED, write_section
from generator.release.distribution import CORE, Distribution, distribution, distribution_keys, distributions
from generator.release.publishing import PublishingError, publish
from generator.release.reports import blockers, breaking_report, has_forbidden_breaks, next_steps, summary
from generator.release.repository import Repository, RepositoryError


def main(arguments: Sequence[str] | None = None, paths: ProjectPaths = PROJECT) -> int:
    """Run one command; return 1 if a release is blocked, and exit with 2 for invalid arguments."""
    parser = _parser()
    chosen = parser.parse_args(arguments)
    known = distribution_keys(paths)
    if chosen.vendor and chosen.vendor not in known:
        parser.error(f"unknown vendor {chosen.vendor!r}; choose from {', '.join(known)}")
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
        "breaking": "list breaking changes since the last release; fail if the version does not allow them",
        "changelog": "write the changes since the last release to the changelog",
        "release": "report the required version, what is missing and what to do next",
        "publish": "upload the files built by `make dist`",
    }.items():
        command = commands.add_parser(name, help=text, description=text)
        command.add_argument("--vendor", help=f"only this client, or `{CORE}`", required=name == "release")
        if name == "publish":
            command.add_argument("--index", default="", help="the upload URL of the package index")
    return parser


def _breaking(assessment: Assessment, _repository: Repository, _paths: ProjectPaths) -> int:
    _say(breaking_report(assessment))
    return 1 if has_forbidden_breaks(assessment) else 0


def _changelog(assessment: Assessment, _repository: Repository, paths: ProjectPaths) -> int:
    mine, release = assessment.distribution, assessment.release
    if release is not None and assessment.bump is None:
        _say([f"{mine.name}: nothing has changed since {release.tag}"])
        return 0
    title = _title(mine, assessment)
    write_section(mine.changelog, mine.name, title, None if release is None else assessment.changes)
    _say([f"{mine.name}: {mine.changelog.relative_to(paths.root)} now has the section `## {title}`"])
    return 0


def _release(assessment: Assessment, repository: Repository, paths: ProjectPaths) -> int:
    _say(summary(assessment))
    found = list(blockers(assessment, repository, paths))
    if found:
        _say(["", "Before it can be released:", *(f"  - {line}" for line in found)])
        return 1
    _say(["", "Everything is ready. Next:", "", *(f"  {line}" for line in next_steps(assessment.distribution))])
    return 0


def _title(mine: Distribution, assessment: Assessment) -> str:
    """Return the version once it has been bumped; until then `Unreleased`."""
    released = assessment.release is not None and mine.version <= assessment.release.version
    return UNRELEASED if released else str(mine.version)


def _say(lines: Iterable[str]) -> None:
    sys.stdout.write("".join(f"{line}\n" for line in lines))


if __name__ == "__main__":
    sys.exit(main())
