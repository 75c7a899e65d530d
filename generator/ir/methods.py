"""The methods of resources, from the operations of a spec."""

import ast
from collections.abc import Iterator, Mapping
from typing import Any, get_args

from engagement_core.operation import DocumentedLimit, Envelope, TimeForm
from engagement_core.type_guards import child
from generator.diagnostics import GenerationError
from generator.ir.constraints import constraint_source
from generator.ir.endpoints import Endpoint
from generator.ir.models import Models
from generator.ir.request_fields import body_fields
from generator.ir.type_hints import accepted, qualified, without_null
from generator.ir.types import Argument, Method, ResponseType
from generator.overrides.load import Overrides
from generator.spec.descriptions import field_doc, provenance_note, sentence
from generator.spec.document import Document
from generator.spec.naming import attribute_name, snake_case
from generator.spec.preparation import BODY, json_schema, operation_name, response_key


class Methods:
    """Builds a method for each operation."""

    def __init__(self, document: Document, models: Models, overrides: Overrides) -> None:
        self._document = document
        self._models = models
        self._overrides = overrides

    def method(self, pointer: tuple[str, ...], operation: Mapping[str, Any], endpoint: Endpoint) -> Method:
        """The method for an operation; raises GenerationError if two arguments would have the same name."""
        responses = [self._response(operation, status) for status in endpoint.statuses]
        successes = [response for response in responses if self._is_success(operation, response.status)]
        arguments = tuple(self._arguments(operation))
        operation_id = operation["operationId"]
        broadcast = operation_id in self._overrides.config.broadcast
        self._check_unique(pointer, arguments, broadcast=broadcast)
        decoded = _union(response.returned for response in successes)
        item = self._item_hint(operation)
        return Method(
            name=operation["x-method"],
            constant=snake_case(operation_id).upper(),
            operation_id=operation_id,
            http_method=endpoint.method.upper(),
            path=endpoint.path,
            retry=operation["x-retry"],
            body=self._body_kind(operation, endpoint),
            credentials=tuple(self._credentials(operation)),
            comma_separated=tuple(self._comma_separated(operation)),
            schemes=self._schemes(operation),
            server=(operation.get("servers") or [{"url": ""}])[0]["url"],
            idempotency_key=operation.get("x-idempotency-key", ""),
            rate_limit=_rate_limit(operation),
            arguments=tuple(sorted(arguments, key=lambda argument: not argument.required)),
            responses=tuple(response for response in successes if response.status != "default"),
            error_responses=tuple(response for response in responses if response not in successes),
            default_response=next((response for response in successes if response.status == "default"), None),
            returns=f"Paginator[{item}]" if item else decoded,
            decoded=decoded,
            item=item,
            broadcast=broadcast,
            fields=body_fields(self._document, operation),
            times=dict(self._times(operation)),
            summary=sentence(operation["summary"]),
            doc=operation["description"].strip(),
            source=operation["externalDocs"]["description"],
            source_url=operation["externalDocs"]["url"],
            provenance=provenance_note(operation),
        )

    def _parameters(self, operation: Mapping[str, Any]) -> list[Mapping[str, Any]]:
        return [self._document.resolve(parameter) for parameter in operation.get("parameters", ())]

    def _arguments(self, operation: Mapping[str, Any]) -> Iterator[Argument]:
        for parameter in self._parameters(operation):
            if not parameter.get("x-credential"):
                yield self._parameter_argument(operation, parameter)
        body = self._body(operation)
        if body is None:
            return
        schema, required = body
        name = schema.get("$ref", "").rpartition("/")[2]
        if name in self._models.classes:
            yield from self._field_arguments(name)
        else:
            hint = self._accepted(self._operation_hint(operation, BODY))
            description = self._document.resolve(operation["requestBody"]).get("description", "")
            yield Argument(
                name="body",
                wire="body",
                hint=hint,
                required=required,
                doc=sentence(description),
                constraint="",
                location="whole body",
            )

    def _parameter_argument(self, operation: Mapping[str, Any], parameter: Mapping[str, Any]) -> Argument:
        schema = self._document.resolve(parameter["schema"])
        return Argument(
            name=parameter.get("x-python-name") or attribute_name(parameter["name"]),
            wire=parameter["name"],
            hint=self._accepted(self._operation_hint(operation, parameter["name"])),
            required=bool(parameter.get("required")),
            doc=field_doc(schema, parameter["description"]),
            constraint=constraint_source(schema),
            location=parameter["in"],
        )

    def _field_arguments(self, name: str) -> Iterator[Argument]:
        for field in self._models.model(name).fields:
            yield Argument(
                name=field.name,
                wire=field.wire,
                hint=self._accepted(field.hint),
                required=field.required,
                doc=field.doc,
                constraint=field.constraint,
                location="extras" if field.extras else "body",
            )

    def _accepted(self, hint: str) -> str:
        return accepted(hint, typed_dicts=self._models.typed_dicts, named=self._models.named, prefix="params.")

    def _operation_hint(self, operation: Mapping[str, Any], key: str) -> str:
        return self._models.field_hint(operation_name(operation["operationId"]), key)

    def _body(self, operation: Mapping[str, Any]) -> tuple[Mapping[str, Any], bool] | None:
        body = self._document.resolve(operation.get("requestBody") or {})
        schema = json_schema(body)
        return None if schema is None else (schema, bool(body.get("required")))

    def _body_kind(self, operation: Mapping[str, Any], endpoint: Endpoint) -> str:
        body = self._body(operation) if endpoint.has_body else None
        return "none" if body is None else "required" if body[1] else "optional"

    def _credentials(self, operation: Mapping[str, Any]) -> Iterator[str]:
        for parameter in self._parameters(operation):
            if parameter.get("x-credential"):
                yield parameter["name"]
        body = self._body(operation)
        if body is not None:
            yield from dict.fromkeys(self._credential_fields(body[0]))

    def _credential_fields(self, schema: Mapping[str, Any]) -> Iterator[str]:
        schema = self._document.resolve(schema)
        for wire, field in child(schema, "properties").items():
            if field.get("x-credential"):
                yield wire
        for member in (*schema.get("oneOf", ()), *schema.get("anyOf", ())):
            yield from self._credential_fields(member)

    def _times(self, operation: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        body = self._body(operation)
        fields = child(self._document.resolve(body[0] if body is not None else {}), "properties")
        schemas = {**{each["name"]: each["schema"] for each in self._parameters(operation)}, **fields}
        for wire, schema in schemas.items():
            form = self._document.resolve(schema).get("format", "")
            if form in get_args(TimeForm):
                yield wire, form

    def _comma_separated(self, operation: Mapping[str, Any]) -> Iterator[str]:
        for parameter in self._parameters(operation):
            if parameter["in"] == "query" and parameter.get("explode") is False:
                yield parameter["name"]

    def _schemes(self, operation: Mapping[str, Any]) -> tuple[str, ...]:
        requirements = operation.get("security", self._document.root.get("security") or ())
        return tuple(dict.fromkeys(name for requirement in requirements for name in requirement))

    def _is_success(self, operation: Mapping[str, Any], status: str) -> bool:
        """Whether a response may mean success; an envelope that can say so takes precedence over an error status."""
        envelope = child(self._document.resolve(operation["responses"][status]), "x-envelope")
        if status == "default":
            return not envelope.keys().isdisjoint(("success", "failure"))
        return status.startswith("2") or status == "304" or "success" in envelope

    def _response(self, operation: Mapping[str, Any], status: str) -> ResponseType:
        response = self._document.resolve(operation["responses"][status])
        has_body = json_schema(response) is not None
        bare = self._operation_hint(operation, response_key(status)) if has_body else ""
        envelope = _envelope(response.get("x-envelope"))
        returned = self._result_hint(bare, envelope.result) if envelope and envelope.result else bare
        return ResponseType(
            status=status,
            hint=qualified(bare, self._models.named) if bare else "",
            meaning=sentence(response["description"]),
            rejected=bool(response.get("x-rejected")),
            envelope=envelope,
            returned=qualified(returned, self._models.named) if bare else "EmptyResponse",
        )

    def _result_hint(self, bare: str, result: str) -> str:
        """The hint of the field that is returned instead of the body; it includes None if the field is optional."""
        (field,) = (field for field in self._models.model(bare).fields if field.wire == result)
        return field.hint if field.required or field.hint == "Any" else f"{field.hint} | None"

    def _item_hint(self, operation: Mapping[str, Any]) -> str:
        """The hint of one item of a page; empty if the operation has no pages."""
        style = self._overrides.pagination.get(operation["operationId"])
        if style is None:
            return ""
        items = without_null(self._models.hint_at(self._models.page_hint(operation), style.items))[0]
        node = ast.parse(items, mode="eval").body
        return qualified(ast.unparse(node.slice) if isinstance(node, ast.Subscript) else items, self._models.named)

    def _check_unique(self, pointer: tuple[str, ...], arguments: tuple[Argument, ...], *, broadcast: bool) -> None:
        names = [*(argument.name for argument in arguments), *(["broadcast"] if broadcast else [])]
        duplicates = sorted({name for name in names if names.count(name) > 1})
        if duplicates:
            diagnostic = self._document.diagnostic(
                pointer,
                f"Several arguments of the method would be named {', '.join(duplicates)}.",
                "Rename one of them with x-python-name.",
            )
            raise GenerationError([diagnostic])


def _union(hints: Iterator[str]) -> str:
    return " | ".join(dict.fromkeys(hints))


def _rate_limit(operation: Mapping[str, Any]) -> DocumentedLimit | None:
    limit = child(operation, "x-rate-limit")
    return DocumentedLimit(**limit) if limit else None


def _envelope(extension: Mapping[str, Any] | None) -> Envelope | None:
    if extension is None:
        return None
    success, failure = child(extension, "success"), child(extension, "failure")
    return Envelope(
        success=success.get("field", ""),
        values=tuple(success.get("values", ())),
        minimum=success.get("minimum"),
        maximum=success.get("maximum"),
        failure=failure.get("field", ""),
        failures=tuple(failure.get("values", ())),
        code=extension.get("code", ""),
        message=extension.get("message", ""),
        result=extension.get("result", ""),
    )
