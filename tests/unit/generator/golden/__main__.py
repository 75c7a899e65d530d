"""`python -m tests.unit.generator.golden`: update the golden files."""

from tests.unit.generator.golden.output import refresh

if __name__ == "__main__":
    refresh()
