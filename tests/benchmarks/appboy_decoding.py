"""`python -m tests.benchmarks.appboy_decoding`: a 1,000-user export into models, beside three other ways.

The goal: at most 1.6 times msgspec into Struct, at least 2.5 times faster than pydantic and 5 times faster than the
output of openapi-python-client for the same schemas.
"""

import importlib
import json
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs
import msgspec
import pydantic
import ruamel.yaml

from appboy_client.models import UserExport
from engagement_core.codec import decode

SPEC = Path(__file__).parents[2] / "specs" / "appboy" / "openapi.yaml"
Way = Callable[[bytes], Any]


def export_of(users: int) -> bytes:
    """An answer with so many users, each with about 2 KB."""
    return json.dumps({"message": "success", "users": [_user(number) for number in range(users)]}).encode()


def _user(number: int) -> dict[str, Any]:
    """A user with everything that the documentation's sample has, and as many custom attributes as make 2 KB."""
    day = "2016-02-23T22:49:05+00:00"
    return {
        "external_id": f"user-{number}",
        "appboy_id": f"5eed0002-0000-4000-8000-{number:012d}",
        "first_name": "Jon",
        "last_name": "Doe",
        "email": f"jon.{number}@example.com",
        "dob": "1988-02-14",
        "home_city": "New York",
        "country": "US",
        "phone": "+12125550100",
        "language": "en",
        "time_zone": "America/New_York",
        "last_coordinates": [-73.991443, 40.753824],
        "gender": "M",
        "total_revenue": 65.5,
        "attributed_campaign": "spring",
        "attributed_source": "search",
        "attributed_adgroup": "shoes",
        "attributed_ad": "banner-7",
        "push_subscribe": "opted_in",
        "email_subscribe": "subscribed",
        "custom_attributes": {
            "favorite_foods": ["pizza", "sushi"],
            "visits": number,
            "score": 0.5,
            **{f"attribute {n}": f"value {n} of user {number}" for n in range(12)},
        },
        "custom_events": [{"name": "rented_movie", "first": day, "last": day, "count": 3}],
        "purchases": [{"name": "backpack", "first": day, "last": day, "count": 1}],
        "devices": [
            {
                "model": "iPhone 6",
                "os": "iOS 10.2",
                "carrier": "Example Mobile",
                "idfv": "5eed000a-0000-4000-8000-000000000001",
                "idfa": "5eed000a-0000-4000-8000-000000000002",
                "ad_tracking_enabled": True,
            }
        ],
        "push_tokens": [{"app": "Sample iOS", "platform": "iOS", "token": "abcd" * 16}],
        "apps": [
            {
                "name": "Sample iOS",
                "platform": "iOS",
                "version": "1.2.3",
                "sessions": "12",
                "first_used": day,
                "last_used": day,
            }
        ],
        "campaigns_received": [
            {
                "name": "Spring",
                "last_received": day,
                "engaged": {
                    "opened_email": True,
                    "opened_push": False,
                    "clicked_email": True,
                    "clicked_in_app_message": False,
                },
                "converted": True,
                "api_campaign_id": "5eed0004-0000-4000-8000-000000000001",
                "variation_name": "A",
                "variation_api_id": "5eed0007-0000-4000-8000-000000000001",
                "in_control": False,
            }
        ],
        "cards_clicked": [{"name": "Sale"}],
    }


def main(users: int = 1000, rounds: int = 30) -> dict[str, float]:
    """Print milliseconds and ratios; returns the milliseconds by way."""
    data = export_of(users)
    with TemporaryDirectory() as folder:
        ways: dict[str, Way] = {
            "this client": lambda content: decode(content, UserExport),
            "msgspec Struct": _struct_way(),
            "pydantic": _pydantic_way(),
            "openapi-python-client": _generated_way(Path(folder)),
        }
        for way in ways.values():
            way(data)
        best = _best(ways, data, rounds)
    print(f"{users} users, {len(data) / 1e6:.1f} MB, best of {rounds}")
    for name, milliseconds in best.items():
        print(f"{name:24} {milliseconds:8.1f} ms   {milliseconds / best['this client']:6.2f} x this client")
    return best


def _best(ways: Mapping[str, Way], data: bytes, rounds: int) -> dict[str, float]:
    """The fastest of several rounds each, taken in turns so that a slow moment meets all of them."""
    best = dict.fromkeys(ways, float("inf"))
    for _ in range(rounds):
        for name, way in ways.items():
            started = time.process_time()
            way(data)
            best[name] = min(best[name], (time.process_time() - started) * 1000)
    return best


def _struct_way() -> Way:
    made: dict[type, Any] = {}

    def make(name: str, fields: list[tuple[str, Any]]) -> Any:
        return msgspec.defstruct(name, [(field, hint, None) for field, hint in fields])

    decoder = msgspec.json.Decoder(_translated(UserExport, made, make))
    return decoder.decode


def _pydantic_way() -> Way:
    made: dict[type, Any] = {}

    def make(name: str, fields: list[tuple[str, Any]]) -> Any:
        columns: Any = {field: (hint, None) for field, hint in fields}
        return pydantic.create_model(name, **columns)

    model: Any = _translated(UserExport, made, make)
    validate: Way = model.model_validate_json
    return validate


def _translated(hint: Any, made: dict[type, Any], make: Callable[[str, list[tuple[str, Any]]], Any]) -> Any:
    """A hint with each of our classes replaced by one that `make` makes of its fields."""
    if isinstance(hint, type) and attrs.has(hint):
        if hint not in made:
            hints = get_type_hints(hint)
            fields = [(field.name, _translated(hints[field.name], made, make) | None) for field in attrs.fields(hint)]
            made[hint] = make(hint.__name__, fields)
        return made[hint]
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        members = [_translated(member, made, make) for member in arguments if member is not NoneType]
        union: Any = members[0]
        for member in members[1:]:
            union = union | member
        return union
    generic: Any = origin
    if origin in (list, dict):
        return generic[tuple(_translated(argument, made, make) for argument in arguments)]
    return hint


def _generated_way(folder: Path) -> Way:
    yaml: Any = ruamel.yaml.YAML(typ="safe")
    document = yaml.load(SPEC)
    schemas = _closure(document["components"]["schemas"], "UserExport")
    reference = {"application/json": {"schema": {"$ref": "#/components/schemas/UserExport"}}}
    (folder / "openapi.json").write_text(
        json.dumps(
            {
                "openapi": "3.1.0",
                "info": {"title": "Export", "version": "1"},
                "paths": {"/e": {"get": {"responses": {"200": {"description": "Users.", "content": reference}}}}},
                "components": {"schemas": schemas},
            }
        )
    )
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none", "--path"]
    target = folder / "generated_export"
    subprocess.run(
        [*command, str(folder / "openapi.json"), "--output-path", str(target)], check=True, capture_output=True
    )
    sys.path.insert(0, str(folder))
    try:
        generated: Any = importlib.import_module("generated_export.models.user_export").UserExport
    finally:
        sys.path.remove(str(folder))
    return lambda content: generated.from_dict(json.loads(content))


def _closure(schemas: Mapping[str, Any], root: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    waiting = [root]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = schemas[name]
            parts = json.dumps(schemas[name], default=str).split("#/components/schemas/")[1:]
            waiting += [part.partition('"')[0] for part in parts]
    return found


if __name__ == "__main__":
    main()
