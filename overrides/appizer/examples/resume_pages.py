"""Read a page, remember the cursor in a file, and continue from it, as another process would."""

import pickle
from pathlib import Path

from appizer_client import Appizer

with Appizer.from_env() as appizer:
    first = next(appizer.apps.list(limit=10).pages())
    Path("apps.cursor").write_bytes(pickle.dumps(first.cursor))
    print("first page:", len(first.items))

    # Only a file that you wrote yourself is safe to unpickle.
    cursor = pickle.loads(Path("apps.cursor").read_bytes())
    print("the rest:", sum(1 for _ in appizer.apps.list(limit=10).items(resume=cursor)))
