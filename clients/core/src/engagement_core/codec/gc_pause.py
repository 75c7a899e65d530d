"""Reading a JSON text while the garbage collector rests.

All that is read is still in use, so there is nothing to collect; but up to Python 3.11 the collector looks again and
again at objects as they become many, which takes a quarter of the time. From Python 3.12 on it comes between
instructions of Python only, of which there are few here.
"""

import gc
from typing import Any

import msgspec

# In bytes. A smaller text makes too few objects to call the collector more than a few times.
_LARGE = 50_000


def read(decoder: msgspec.json.Decoder[Any], data: bytes) -> Any:
    """What the decoder makes of the text; a collector that was off stays off.

    Other threads hardly notice, because msgspec does not let them run while it reads.
    """
    if len(data) < _LARGE or not gc.isenabled():
        return decoder.decode(data)
    gc.disable()
    try:
        return decoder.decode(data)
    finally:
        gc.enable()
