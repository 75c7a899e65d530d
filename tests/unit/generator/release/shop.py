"""A git repository of the same shape as this one, with one toy vendor."""

import json
import subprocess
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from generator.paths import ProjectPaths
from generator.release.__main__ import main

Json = dict[str, Any]

_YAML: Any = YAML(typ="safe")
_SPEC: Json = _YAML.load("""\
openapi: 3.1.0
info: {title: Shop API, version: '1', description: Sells things.}
servers: [{url: https://shop.example}]
security: [{key: []}]
paths:
  /things:
    get:
      operationId: listThings
      summary: List the things
      x-retry: safe
      parameters:
        - $ref: '#/components/parameters/limit'
        - {name: sort, in: query, required: false, schema: {type: string, enum: [age, name]}}
      responses:
        '200':
          description: The things.
          headers: {X-Total: {schema: {type: integer}}}
          content: {application/json: {schema: {$ref: '#/components/schemas/ThingList'}}}
        '404': {description: There are none.}
    post:
      operationId: createThing
      summary: Create a thing
      x-retry: if-rejected
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/ThingCreate'}}}
      responses:
        '200':
          description: The thing.
          content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
    put:
      operationId: putThings
      summary: Put the things
      x-retry: idempotent
      security: [{account: [read]}]
      parameters:
        - {name: all, in: query, required: true, schema: {type: boolean}}
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/Price'}}}
      responses:
        '204': {description: Done.}
      callbacks:
        done:
          '{$request.body#/url}':
            post:
              operationId: thingDone
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Done'}}}}
              responses: {'200': {description: Received.}}
webhooks:
  thingSold:
    post:
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Sale'}}}}
      responses: {'200': {description: Received.}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
    account:
      type: oauth2
      flows: {clientCredentials: {tokenUrl: 'https://shop.example/token', scopes: {read: Reads., write: Writes.}}}
  parameters:
    limit: {name: limit, in: query, required: false, schema: {type: integer, maximum: 100, default: 20}}
  schemas:
    ThingList:
      type: object
      required: [items]
      properties:
        items: {type: array, items: {$ref: '#/components/schemas/Thing'}}
    Thing:
      type: object
      required: [id, kind]
      properties:
        id: {type: string}
        kind: {type: string, enum: [tool, toy]}
        note: {type: [string, 'null']}
        price: {oneOf: [{type: number}, {$ref: '#/components/schemas/Price'}]}
        parts: {type: array, items: {$ref: '#/components/schemas/Thing'}}
        list: {type: array}
        labels: {type: object, additionalProperties: {type: string}}
        extra: {type: object}
        any: {description: Anything.}
    Price:
      type: object
      required: [amount]
      additionalProperties: false
      properties: {amount: {type: number}}
    ThingCreate:
      type: object
      required: [name]
      anyOf: [{required: [kind]}, {required: [note]}]
      properties:
        name: {type: string, maxLength: 10}
        kind: {type: string, enum: [tool, toy]}
        note: {type: [string, 'null']}
        made: {type: string, format: date-time}
        tags: {type: object, additionalProperties: {type: string}}
        size: {type: number}
        any: {description: Anything.}
        list: {type: array, uniqueItems: true}
        names: {type: array, items: {type: string}}
        price: {oneOf: [{type: number}, {$ref: '#/components/schemas/Price'}]}
    Done:
      type: object
      properties:
        thing: {type: string}
    Sale:
      type: object
      required: [thing]
      properties:
        thing: {type: string}
""")

CLIENT = '''\
"""The client."""

from shop_client.thing import Thing

__all__ = ["Shop", "Thing"]


class Shop:
    """The shop."""

    def create(self, name: str, *, kind: str = "tool") -> Thing:
        """Create a thing."""
        return Thing(name, kind)
'''
THING = '''\
"""Things."""

import attrs


@attrs.frozen
class Thing:
    """A thing."""

    name: str
    kind: str


def _polish() -> None: ...
'''
PROJECT = """\
[project]
name = "{name}"
version = "{version}"
requires-python = ">=3.11,<4"
dependencies = ["attrs>=24,<27"]
"""


class Shop:
    """A repository with a spec that tests may modify, and the commands under test."""

    def __init__(self, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.paths = ProjectPaths(root)
        self.root = root
        self._capsys = capsys
        self.spec: Json = deepcopy(_SPEC)

    @classmethod
    def create(cls, root: Path, capsys: pytest.CaptureFixture[str]) -> "Shop":
        """Create a repository without commits."""
        shop = cls(root, capsys)
        shop._initialize()
        return shop

    def _initialize(self) -> None:
        self.git("init", "--quiet", "--initial-branch=main")
        self.write("clients/core/src/engagement_core/__init__.py", '"""The core."""\n\n\ndef wait() -> None: ...\n')
        self.write("clients/core/pyproject.toml", PROJECT.format(name="engagement-core", version="0"))
        self.write("clients/shop/src/shop_client/__init__.py", CLIENT)
        self.write("clients/shop/src/shop_client/thing.py", THING)
        self.set_version("core", "0.3.0")
        self.set_version("shop", "1.2.0")

    def release(self) -> None:
        """Commit everything and tag the current versions of both distributions."""
        self.commit()
        self.git("tag", "engagement-core-v0.3.0")
        self.git("tag", "shop-client-v1.2.0")

    def set_version(self, key: str, version: str) -> None:
        """Set the version of a distribution, also in its generated files."""
        if key == "core":
            self.write("clients/core/src/engagement_core/_version.py", f'"""V."""\n\n__version__ = "{version}"\n')
            return
        settings = f'name = "Shop"\npackage = "shop_client"\ndistribution = "shop-client"\nversion = "{version}"\n'
        self.write("overrides/shop/client.toml", f'{settings}environment = "SHOP"\n')
        self.write("clients/shop/pyproject.toml", PROJECT.format(name="shop-client", version=version))

    def write(self, path: str, text: str) -> None:
        """Write a file."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def replace(self, path: str, old: str, new: str) -> None:
        """Replace a text in a file."""
        text = (self.root / path).read_text(encoding="utf-8")
        assert old in text
        self.write(path, text.replace(old, new))

    def commit(self) -> None:
        """Write the spec and commit everything."""
        self.paths.spec("shop").parent.mkdir(parents=True, exist_ok=True)
        self.paths.spec("shop").write_text(json.dumps(self.spec), encoding="utf-8")
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", "Change")

    def git(self, *arguments: str) -> str:
        """Run git and return its output."""
        identity = ["-c", "user.name=Tester", "-c", "user.email=tester@shop.example", "-c", "commit.gpgsign=false"]
        command = ["git", *identity, *arguments]
        return subprocess.run(command, cwd=self.root, check=True, capture_output=True, encoding="utf-8").stdout

    def run(self, *arguments: str) -> tuple[int, str]:
        """Run a command; return its status and output."""
        status = main(arguments, self.paths)
        return status, self._capsys.readouterr().out

    def schema(self, name: str) -> Json:
        """Return a named schema of the spec."""
        schema: Json = self.spec["components"]["schemas"][name]
        return schema

    def operation(self, method: str) -> Json:
        """Return an operation of the spec."""
        operation: Json = self.spec["paths"]["/things"][method]
        return operation
