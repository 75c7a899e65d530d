"""No secret and no personal data in what is logged."""

import logging

from engagement_mcp.logs import MaskingFormatter


def test_records_and_tracebacks_are_masked() -> None:
    formatter = MaskingFormatter(["fake-key", "fake-key-longer"])
    try:
        raise ValueError("fake-key-longer of jane.doe@example.com +30 6999 123456")
    except ValueError as error:
        info = (type(error), error, error.__traceback__)
    record = logging.LogRecord("engagement_mcp", logging.INFO, "", 0, "with %s", ("fake-key",), info)
    text = formatter.format(record)
    assert "ValueError: *** of *** ***" in text
    assert "with ***" in text
    assert record.levelname in text
    assert all(hidden not in text for hidden in ("fake-key", "longer", "jane", "6999"))
