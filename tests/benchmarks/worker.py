"""`python -m tests.benchmarks.worker CASE EFFORT`: run one case and print its result as JSON."""

import sys

import msgspec

from tests.benchmarks.case import EFFORTS
from tests.benchmarks.measuring import measure
from tests.benchmarks.registry import case_named

if __name__ == "__main__":
    name, effort = sys.argv[1:]
    print(msgspec.json.encode(measure(case_named(name), EFFORTS[effort])).decode())
