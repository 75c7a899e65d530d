"""`python -m generator`."""

import sys

from generator.cli import main

# A process that builds a vendor in parallel may import this module, too.
if __name__ == "__main__":
    sys.exit(main())
