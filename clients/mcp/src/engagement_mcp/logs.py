"""Log records on standard error, with secrets and personal data masked."""

import logging
import os
from collections.abc import Collection

from engagement_core.cli.catalog import Catalog
from engagement_core.redaction import MASK, mask_personal

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class MaskingFormatter(logging.Formatter):
    """Formats records, tracebacks included, without secrets, e-mail addresses and phone numbers."""

    def __init__(self, secrets: Collection[str]) -> None:
        super().__init__(_FORMAT)
        # The longest first, since one may contain another.
        self._secrets = sorted(secrets, key=len, reverse=True)

    def format(self, record: logging.LogRecord) -> str:
        """The text of a record."""
        text = super().format(record)
        for secret in self._secrets:
            text = text.replace(secret, MASK)
        return mask_personal(text)


def set_up_logging(catalog: Catalog) -> None:
    """Write all records from INFO to standard error, masked; standard output belongs to the protocol."""
    variables = (each["variable"] for each in catalog["credentials"] if each["secret"])
    handler = logging.StreamHandler()
    handler.setFormatter(MaskingFormatter([value for each in variables if (value := os.environ.get(each))]))
    # This also keeps the library from setting up handlers of its own.
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    # Its records contain the messages of errors, which quote what an agent passed.
    logging.getLogger("mcp").setLevel(logging.WARNING)
