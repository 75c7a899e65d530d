"""Memory of 100,000 decoded users, each contender in a fresh process."""

from tests.benchmarks.case import OURS, Case, Effort, Goal, Limit, Measure, Prepare, UnavailableError
from tests.benchmarks.peers.generated import FOLDER, OPENAPI_GENERATOR, OPENAPI_PYTHON_CLIENT, PYDANTIC
from tests.benchmarks.processes import figures_of

DICTS = "json (dicts)"
BYTES = "the bytes of the responses"
_PROGRAM = """
import gc, json, sys
sys.path.append(sys.argv[3])
from tests.benchmarks.samples.users import export_of, line_of
{load}
def resident():
    gc.collect()
    return int(open("/proc/self/statm").read().split()[1]) * 4096
count, page = int(sys.argv[1]), int(sys.argv[2])
def step(first):
    return user(line_of(first)) if page == 1 else export(export_of(page, first))
step(0)
before = resident()
kept = [step(first) for first in range(0, count, page)]
print(json.dumps({{"memory": resident() - before}}))
"""
_LOADS = {
    OURS: """
from appboy_client.models import User, UserExport
from engagement_core.codec import decode
user, export = lambda data: decode(data, User), lambda data: decode(data, UserExport)
""",
    DICTS: "user = export = json.loads",
    PYDANTIC: """
from pyd_appboy import User, UserExport
user, export = User.model_validate_json, UserExport.model_validate_json
""",
    OPENAPI_PYTHON_CLIENT: """
from opc_appboy.models import User, UserExport
user, export = lambda data: User.from_dict(json.loads(data)), lambda data: UserExport.from_dict(json.loads(data))
""",
    OPENAPI_GENERATOR: """
from oag_appboy.models import User, UserExport
user, export = lambda data: User.from_dict(json.loads(data)), lambda data: UserExport.from_dict(json.loads(data))
""",
    "msgspec Struct": """
import msgspec
from appboy_client.models import User, UserExport
from tests.benchmarks.peers.copies import Structs
user = msgspec.json.Decoder(Structs().of(User)).decode
export = msgspec.json.Decoder(Structs().of(UserExport)).decode
""",
    BYTES: "user = export = bytes",
}


def _prepare(load: str, page: int) -> Prepare:
    def prepare(effort: Effort) -> Measure:
        if "_appboy" in load and not FOLDER.is_dir():
            raise UnavailableError("not installed")
        program, users = _PROGRAM.format(load=load), effort.size(100_000, 10_000, 100)
        return lambda: figures_of(program, str(users), str(page), str(FOLDER))

    return prepare


def _case(name: str, title: str, page: int) -> Case:
    return Case(
        name=name,
        group="Memory",
        title=title,
        unit="MB",
        clock="memory",
        contenders={name: _prepare(load, page) for name, load in _LOADS.items()},
        limits=(Limit(BYTES),),
        goals=(Goal(against=DICTS, at_most=0.65, text="at most 65 %"),),
        most_rounds=1,
    )


CASES = (
    _case("memory-lines", "users of an export, a line each", page=1),
    _case("memory-pages", "users in responses of 50", page=50),
)
