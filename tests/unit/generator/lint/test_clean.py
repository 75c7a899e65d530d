"""A valid spec; the other tests inject faults into it."""

from pathlib import Path
from typing import NamedTuple

import pytest

from generator.diagnostics import Diagnostic
from generator.lint import lint
from generator.spec.document import Document
from tests.coverage_pause import coverage_paused
from tests.specs import VENDORS, spec_file

CLEAN = """\
openapi: 3.1.0
info:
  title: Shop API
  version: '1'
externalDocs:
  description: Shop API
  url: https://shop.example/docs
servers:
  - url: https://api.shop.example/v1
    description: Production
security:
  - apiKey: []
tags:
  - name: apps
    x-displayName: Apps
    description: The apps of a shop.
  - name: apps.icons
    description: The icons of an app.
paths:
  /apps:
    post:
      operationId: createApp
      tags: [apps]
      summary: Create an app
      description: Adds an app.
      externalDocs: {description: Create, url: 'https://shop.example/docs#create'}
      x-method: create
      x-retry: if-rejected
      x-rate-limit: {calls: 10, seconds: 60, bucket: apps}
      x-provenance: {source: shop.example, confidence: high}
      parameters:
        - name: dry-run
          in: query
          description: Whether nothing is kept.
          required: false
          schema:
            type: boolean
            default: false
          example: true
      requestBody:
        required: true
        content:
          application/json:
            schema:
              $ref: '#/components/schemas/AppCreate'
            examples:
              simple:
                value: {name: Mine, colors: [red], from: web}
      responses:
        '201':
          description: The app was made.
          x-provenance: {source: shop.example, confidence: medium}
          x-envelope:
            success: {field: success, values: [true]}
            code: code
            message: error.text
            result: app
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/AppResult'
              examples:
                created:
                  $ref: '#/components/examples/AppCreated'
          links:
            getApp:
              operationId: getApp
              parameters:
                id: $response.body#/app/id
                path.id: $response.body#/app/id
        '400':
          $ref: '#/components/responses/BadRequest'
  /apps/{id}:
    get:
      operationId: getApp
      tags: [apps]
      summary: Get an app
      description: Returns one app.
      externalDocs: {description: Get, url: 'https://shop.example/docs#get'}
      x-method: get
      x-retry: safe
      parameters:
        - $ref: '#/components/parameters/AppId'
      responses:
        '200':
          description: The app.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/AppResult'
              examples:
                complete:
                  $ref: '#/components/examples/AppCreated'
        '400':
          $ref: '#/components/responses/BadRequest'
    delete:
      operationId: deleteIcon
      tags: [apps.icons]
      summary: Delete an icon
      description: Removes the icon.
      externalDocs: {description: Delete, url: 'https://shop.example/docs#delete'}
      x-method: delete
      x-retry: idempotent
      x-rate-limit: {calls: 10, seconds: 60, bucket: apps}
      parameters:
        - $ref: '#/components/parameters/AppId'
      responses:
        '204':
          description: The icon is gone.
        '400':
          $ref: '#/components/responses/BadRequest'
webhooks:
  appChanged:
    post:
      operationId: onAppChanged
      summary: An app was changed
      description: Sent after each change.
      externalDocs: {description: Webhooks, url: 'https://shop.example/docs#hooks'}
      security: []
      requestBody:
        required: true
        content:
          application/json:
            schema:
              $ref: '#/components/schemas/App'
            examples:
              changed:
                value: {id: 1, name: Mine, status: 1}
      responses:
        '200':
          description: The change was noted.
components:
  securitySchemes:
    apiKey:
      type: apiKey
      in: header
      name: X-API-Key
  parameters:
    AppId:
      name: id
      in: path
      description: The number of the app.
      required: true
      schema:
        type: integer
      example: 1
  headers:
    RateLimit:
      description: How many calls are left.
      schema:
        type: integer
      example: 5
  responses:
    BadRequest:
      description: The request is invalid.
      x-rejected: true
      headers:
        X-Rate-Limit:
          $ref: '#/components/headers/RateLimit'
      content:
        application/json:
          schema:
            $ref: '#/components/schemas/Failure'
          examples:
            generic:
              value: {code: BAD, error: {text: Name is missing}}
  examples:
    AppCreated:
      summary: A new app
      value:
        success: true
        app: {id: 1, name: Mine, status: 2, api_key: k, labels: {a: b}, icon: {kind: round, size: 3}}
  schemas:
    AppResult:
      type: object
      description: One app.
      required: [success, app]
      properties:
        success:
          type: boolean
          description: Whether it succeeded.
        app:
          $ref: '#/components/schemas/App'
          description: The app.
    App:
      type: object
      description: An app.
      required: [id, name]
      properties:
        id:
          type: integer
          description: Its number.
        name:
          type: [string, 'null']
          maxLength: 10
          description: Its name.
          examples: [Mine]
        status:
          type: integer
          enum: [1, 2]
          description: Its state.
          x-meanings: {'1': 'off', '2': 'on'}
        api_key:
          type: string
          description: Its key.
          x-secret: true
        labels:
          type: object
          additionalProperties:
            type: string
          description: Its labels.
        icon:
          description: Its icon.
          oneOf:
            - $ref: '#/components/schemas/RoundIcon'
            - $ref: '#/components/schemas/SquareIcon'
    RoundIcon:
      type: object
      description: A round icon.
      required: [kind]
      properties:
        kind:
          const: round
          description: The kind of icon.
        size:
          type: integer
          description: Its width.
    SquareIcon:
      type: object
      description: A square icon.
      required: [kind]
      properties:
        kind:
          const: square
          description: The kind of icon.
    AppCreate:
      type: object
      description: An app to be made.
      anyOf:
        - required: [name]
        - required: [colors]
      properties:
        name:
          type: string
          minLength: 1
          default: App
          description: Its name.
        colors:
          type: array
          description: Its colors.
          items:
            type: string
            enum: [red, blue]
        from:
          type: string
          description: Where it comes from.
        app_token:
          type: string
          description: The credential.
          x-credential: true
    Failure:
      type: object
      description: What went wrong.
      required: [code]
      properties:
        code:
          type: string
          description: The kind of failure.
        error:
          $ref: '#/components/schemas/FailureText'
          description: More about it.
    FailureText:
      type: object
      description: A text about a failure.
      properties:
        text:
          type: string
          description: What happened.
"""


EVERYWHERE = -1


def diagnostics_in(text: str, folder: Path) -> list[Diagnostic]:
    """The diagnostics of a spec."""
    file = folder / "openapi.yaml"
    file.write_text(text, encoding="utf-8")
    # Reading YAML has tests of its own.
    with coverage_paused():
        document = Document.load(file)
    return lint(document)


def edited(old: str, new: str, number: int = 0) -> str:
    """The clean spec with one occurrence of a text replaced, or all of them for EVERYWHERE."""
    if number == EVERYWHERE:
        assert old in CLEAN, f"the clean spec has no {old!r}"
        return CLEAN.replace(old, new)
    pieces = CLEAN.split(old)
    assert len(pieces) > number + 1, f"the clean spec has no {old!r} number {number}"
    return old.join(pieces[: number + 1]) + new + old.join(pieces[number + 1 :])


class Fault(NamedTuple):
    """A fault to inject into the valid spec, and the expected diagnostic."""

    old: str
    new: str
    pointer: str
    at: str
    """Text on the line of the diagnostic."""
    excerpt: str
    """Part of the message or the hint."""
    number: int = 0
    """Which occurrence of the old text to replace."""
    alone: bool = True
    """Whether this is the only diagnostic."""


def check(fault: Fault, folder: Path) -> None:
    """Inject a fault and check the diagnostic, its pointer and its line."""
    text = edited(fault.old, fault.new, fault.number)
    found = diagnostics_in(text, folder)
    report = "\n".join(str(diagnostic) for diagnostic in found)
    here = [diagnostic for diagnostic in found if diagnostic.pointer == fault.pointer]
    assert here, f"nothing at {fault.pointer}, but:\n{report}"
    hits = [diagnostic for diagnostic in here if fault.excerpt in f"{diagnostic.message} {diagnostic.hint}"]
    assert hits, report
    lines = [number for number, line in enumerate(text.splitlines(), 1) if fault.at in line]
    assert hits[0].line in lines, f"line {hits[0].line}, not {lines}"
    assert not fault.alone or len(found) == 1, report


def test_the_clean_spec_has_no_diagnostics(tmp_path: Path) -> None:
    assert diagnostics_in(CLEAN, tmp_path) == []


@pytest.mark.parametrize("vendor", VENDORS)
def test_the_specs_of_the_vendors_have_no_diagnostics(vendor: str) -> None:
    assert lint(Document.load(spec_file(vendor))) == []


def test_diagnostics_are_sorted_by_line_and_reported_once(tmp_path: Path) -> None:
    # The same example is used by two responses; its fault is reported once.
    text = CLEAN.replace("success: true\n", "success: 1\n").replace("summary: Create an app", "summary: create an app")
    found = diagnostics_in(text, tmp_path)
    assert [diagnostic.pointer for diagnostic in found] == [
        "/paths/~1apps/post/summary",
        "/components/examples/AppCreated/value/success",
    ]
    assert [diagnostic.line for diagnostic in found] == sorted(diagnostic.line for diagnostic in found)
