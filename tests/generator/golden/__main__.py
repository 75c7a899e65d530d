"""`python -m tests.generator.golden`: write the golden files anew."""

from tests.generator.golden.output import refresh

if __name__ == "__main__":
    refresh()
