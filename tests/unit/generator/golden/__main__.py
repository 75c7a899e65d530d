"""`python -m tests.unit.generator.golden`: write the golden files anew."""

from tests.unit.generator.golden.output import refresh

if __name__ == "__main__":
    refresh()
