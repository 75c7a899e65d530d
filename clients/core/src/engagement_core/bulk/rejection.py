"""Why the vendor did not take an object."""

from attrs import frozen


@frozen
class Rejection:
    """What the vendor, or a documented limit, has against an object."""

    message: str
    code: str | int | None = None
    """The vendor's own error code, where it gives one."""


class PartlyKnown(dict[str, Rejection]):
    """Rejections of a chunk by key, where the answer tells of more failures without saying of which items.

    So the other items are neither accepted nor rejected, but unknown.
    """
