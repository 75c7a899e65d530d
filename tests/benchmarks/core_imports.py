"""`python -m tests.benchmarks.core_imports`: what importing a client costs, beside `import httpx` alone.

Each measurement is a process of its own. Goals, on top of httpx, attrs and msgspec: the import at most 20 % of what
`import httpx` takes, the first client with its first resource at most 50 % of it.
"""

import os
import subprocess
import sys
from statistics import median

BASE = "import httpx, attrs, msgspec"
FIRST = {
    "appboy": "from appboy_client import Appboy; Appboy(app_group_id='fake').users",
    "apifon": "from apifon_client import Apifon; Apifon(token='fake', secret='fake').sms",
    "appizer": "from appizer_client import Appizer; Appizer(api_key='fake').apps",
    "appoxee": "from appoxee_client import Appoxee; Appoxee(sdk_key='fake', secret='fake').messages",
}


def main(rounds: int = 11) -> dict[str, tuple[float, float]]:
    """Print and return, by vendor, the two costs as parts of `import httpx`: medians of rounds that alternate."""
    cases = {"httpx": ("pass", "import httpx")}
    for vendor, first in FIRST.items():
        cases[vendor] = (BASE, f"import {vendor}_client")
        cases[f"{vendor} first"] = (BASE, first)
    times: dict[str, list[float]] = {name: [] for name in cases}
    for _ in range(rounds):
        for name, (before, code) in cases.items():
            times[name].append(_seconds(before, code))
    whole = median(times["httpx"])
    ratios = {v: (median(times[v]) / whole, median(times[f"{v} first"]) / whole) for v in FIRST}
    for vendor, (imported, opened) in ratios.items():
        print(
            f"{vendor:8} import {imported:6.1%}   first client {opened:6.1%}   of import httpx ({whole * 1000:.0f} ms)"
        )
    return ratios


def _seconds(before: str, code: str) -> float:
    program = f"{before}\nimport time\nstarted = time.perf_counter()\n{code}\nprint(time.perf_counter() - started)"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment)
    return float(done.stdout)


if __name__ == "__main__":
    main()
