"""A small spec with one example of everything that a page shows."""

from pathlib import Path

from generator.config import ClientConfig
from generator.docs.vendor import Vendor
from generator.spec.document import Document

SPEC = r"""
openapi: 3.1.0
info:
  title: Toy API
  version: '1'
  description: Sends toys.
externalDocs: {description: Toys, url: 'https://toy.example/docs'}
servers:
  - {url: 'https://api.toy.example', description: Production}
security:
  - token: []
tags:
  - {name: toys, x-displayName: Toys, description: The toys.}
  - {name: toys.parts, x-displayName: Parts, description: The parts of a toy.}
paths:
  /toys/{id}:
    post:
      operationId: paintToy
      tags: [toys]
      summary: Paint a toy
      description: Gives a toy another colour.
      externalDocs: {description: Painting, url: 'https://toy.example/docs/paint'}
      x-method: paint
      x-retry: if-rejected
      x-provenance: {source: a letter of the vendor, confidence: low}
      parameters:
        - name: id
          in: path
          description: Which toy.
          required: true
          schema: {type: string}
          example: bear/1
        - name: dry
          in: query
          description: Whether it dries at once.
          schema: {type: boolean, default: false}
          example: true
      requestBody:
        description: The colour.
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Paint'}
            examples:
              red: {summary: In red, value: {colour: red}}
      responses:
        '200':
          description: The toy is painted.
          x-envelope: {success: {field: ok, values: [true]}}
          headers:
            X-RateLimit-Reset: {description: When the hour ends., schema: {type: integer}}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Painted'}
              examples:
                done: {summary: Done, value: {ok: true}}
        '429': {$ref: '#/components/responses/TooMany'}
  /toys/{id}/parts:
    get:
      operationId: listParts
      tags: [toys.parts]
      summary: List the parts
      description: All parts of a toy.
      externalDocs: {description: Parts, url: 'https://toy.example/docs/parts'}
      x-method: list
      x-retry: safe
      security: [{token: []}, {oauth: [readParts]}]
      responses:
        '200': {description: No body.}
webhooks:
  broken:
    post:
      operationId: onBroken
      tags: [toys]
      summary: A toy broke
      description: Sent when a toy breaks.
      externalDocs: {description: Breaking, url: 'https://toy.example/docs/break'}
      security: []
      requestBody:
        description: Which toy.
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Painted'}
            examples:
              broken: {summary: It broke, value: {ok: false}}
      responses:
        '200':
          description: Taken in.
          x-provenance: {source: a recorded response, confidence: high}
components:
  securitySchemes:
    token: {type: apiKey, in: header, name: X-Token, description: The token.}
    oauth:
      type: oauth2
      description: An access token.
      flows: {clientCredentials: {tokenUrl: 'https://toy.example/token', scopes: {readParts: Reads parts.}}}
  responses:
    TooMany: {description: Too many requests., x-rejected: true}
  schemas:
    Paint:
      type: object
      description: How to paint.
      required: [colour]
      properties:
        coats: {type: integer, minimum: 1, maximum: 3, default: 1, description: How often.}
        pattern: {type: string, pattern: '^(a|b)$', description: A pattern.}
        dots:
          type: array
          maxItems: 5
          description: Where dots go.
          items: {$ref: '#/components/schemas/Dot'}
        colour: {type: string, enum: [red, blue], description: Which colour.}
        key: {type: string, description: A key., x-credential: true, x-secret: true}
    Dot:
      type: [object, 'null']
      description: A dot.
      anyOf:
        - {required: [x]}
        - {required: [y]}
      properties:
        x: {type: number, description: Across.}
        y: {type: number, description: Up.}
    Grade:
      type: integer
      description: How good.
      enum: [1, 2]
      x-meanings: {1: Good, 2: Bad}
    Painted:
      type: object
      description: What became of it.
      properties:
        ok: {type: boolean, description: Whether it worked.}
"""


def small_vendor(folder: Path) -> Vendor:
    """Return the vendor of the small spec, written to a folder."""
    file = folder / "openapi.yaml"
    file.write_text(SPEC, encoding="utf-8")
    (folder / "DECISIONS.md").write_text("# Decisions\n\nThe answer of `POST /toys/{id}`.\n", encoding="utf-8")
    settings = ClientConfig(
        name="Toy",
        package="toy_client",
        distribution="toy-client",
        version="0.1.0",
        environment="TOY",
        extends={},
        models={},
        broadcast=[],
    )
    return Vendor(name="toy", document=Document.load(file), settings=settings, pagination={}, modules=())
