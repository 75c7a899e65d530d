"""The exit codes of the commands.

| code | meaning |
| --- | --- |
| 0 | the vendor accepted the request |
| 1 | the vendor accepted it, but its response cannot be used |
| 2 | the command is wrong, or needs a credential or a confirmation; nothing was sent |
| 3 | the vendor rejected the request; nothing was processed |
| 4 | the request was unsent |
| 5 | the outcome is unknown: the vendor may have processed the request |
| 6 | a part of the request failed, the rest was accepted |
| 130 | interrupted |
| 141 | the program that reads the output has ended |
"""

ACCEPTED = 0
UNUSABLE = 1
USAGE = 2
REJECTED = 3
UNSENT = 4
UNKNOWN = 5
PARTIAL = 6
INTERRUPTED = 130
BROKEN_PIPE = 141

BY_OUTCOME = {"accepted": UNUSABLE, "rejected": REJECTED, "unsent": UNSENT, "unknown": UNKNOWN}
"""The exit code of a failed call."""
