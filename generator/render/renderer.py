"""Renders the files of a package from its intermediate representation."""

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from generator.ir.types import Field, Package, Resource
from generator.render import expressions
from generator.render.docstrings import docstring
from generator.render.guides import error_tree, retry_classes
from generator.spec.descriptions import flat, sentence

TEMPLATES = Path(__file__).parent / "templates" / "client"


def template_environment(folder: Path) -> Environment:
    """Return an environment for the templates in a folder that write text, so that nothing is escaped."""
    return Environment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        autoescape=select_autoescape(enabled_extensions=()),
    )


class Renderer:
    """Renders the files of one package.

    `methods` are those of its catalog, for the README; `examples` are those of docstrings, by operationId and whether
    the method is asynchronous.
    """

    def __init__(
        self,
        package: Package,
        core_version: str,
        core_readme: Path,
        *,
        methods: Sequence[Mapping[str, Any]],
        examples: Mapping[tuple[str, bool], str],
    ) -> None:
        self._package = package
        self._methods = methods
        self._examples = examples
        self._core_readme = core_readme
        self._source = Path("src") / package.package
        self._models = [model for module in package.modules for model in module.models]
        self._aliases = [alias for module in package.modules for alias in module.aliases]
        self._named = {model.name for model in self._models} | {alias.name for alias in self._aliases}
        self._typed_dicts = {model.name for model in self._models if model.sent} | {
            a.name for a in self._aliases if a.accepts
        }
        self._environment = template_environment(TEMPLATES)
        self._environment.filters.update(
            docstring=docstring, inline=flat, literal=repr, result_hint=expressions.result_hint
        )
        self._environment.globals.update(self._globals(core_version))

    def files(self) -> Iterator[tuple[Path, str]]:
        """Yield each rendered file of the distribution as its path, relative to the root, and its text."""
        yield Path("pyproject.toml"), self._render("pyproject.toml.jinja")
        yield Path("README.md"), self._render("README.md.jinja")
        yield self._source / "py.typed", ""
        yield self._source / "__init__.py", self._render("init.py.jinja")
        yield self._source / "__main__.py", self._render("main.py.jinja")
        yield self._source / "_version.py", self._render("version.py.jinja")
        yield self._source / "client.py", self._render("client.py.jinja")
        yield from self._model_files()
        yield self._source / "params.py", self._params()
        if self._package.request_fields:
            yield self._source / "request_fields.py", self._render("request_fields.py.jinja")
        yield self._source / "operations" / "__init__.py", '"""The operations of the API."""\n'
        yield self._source / "resources" / "__init__.py", self._resources_init()
        for resource in self._package.all_resources():
            yield from self._resource_files(resource)
        yield self._source / "testing" / "__init__.py", self._render("testing_init.py.jinja")
        yield self._source / "testing" / "__main__.py", self._render("testing_main.py.jinja")
        yield self._source / "testing" / "plugin.py", self._render("testing_plugin.py.jinja")
        yield self._source / "llms.txt", self._render("llms.txt.jinja")
        yield self._source / ".agents" / "skills" / self._package.vendor / "SKILL.md", self._skill()

    def _globals(self, core_version: str) -> dict[str, Any]:
        major, minor, *_ = core_version.split(".")
        return {
            "package": self._package,
            "methods": self._methods,
            "examples": self._examples,
            "core_version": core_version,
            "core_bound": f"0.{int(minor) + 1}" if major == "0" else str(int(major) + 1),
            "expressions": expressions,
            "typed_dict_hint": self._typed_dict_hint,
            "client_doc": self._client_doc,
            "from_env_doc": self._from_env_doc,
        }

    def _model_files(self) -> Iterator[tuple[Path, str]]:
        folder = self._source / "models"
        names = [(name, module.name) for module in self._package.modules for name in module.names]
        doc = f"Models of the {self._package.title}; each is imported on first use."
        yield folder / "__init__.py", self._lazy_init(doc, "models", names)
        for module in self._package.modules:
            yield folder / f"{module.name}.py", self._render("model_module.py.jinja", module=module)

    def _resources_init(self) -> str:
        doc = f"Resources of the {self._package.title}; each is imported on first use."
        resources = self._package.all_resources()
        names = [(f"{prefix}{each.class_name}", each.module) for each in resources for prefix in ("", "Async")]
        return self._lazy_init(doc, "resources", names)

    def _lazy_init(self, doc: str, folder: str, names: list[tuple[str, str]]) -> str:
        """Render a package whose names are imported on first use, each from its module in the folder."""
        return self._render("lazy_init.py.jinja", doc=doc, folder=folder, names=names)

    def _params(self) -> str:
        return self._render(
            "params.py.jinja",
            typed_dicts=[model for model in self._models if model.name in self._typed_dicts],
            aliases=expressions.in_order(alias for alias in self._aliases if alias.accepts),
        )

    def _resource_files(self, resource: Resource) -> Iterator[tuple[Path, str]]:
        file = f"{resource.module}.py"
        if resource.methods:
            yield self._source / "operations" / file, self._render("operations.py.jinja", resource=resource)
        yield self._source / "resources" / file, self._render("resource.py.jinja", resource=resource)

    def _render(self, template: str, **values: object) -> str:
        return self._environment.get_template(template).render(**values)

    def _skill(self) -> str:
        classes = retry_classes(self._core_readme)
        return self._render("skill.md.jinja", retry_classes=classes, error_tree=error_tree())

    def _typed_dict_hint(self, field: Field) -> str:
        return expressions.typed_dict_hint(field, typed_dicts=self._typed_dicts, named=self._named)

    def _client_doc(self, prefix: str) -> str:
        kind = "Asynchronous" if prefix else "Synchronous"
        package = self._package
        arguments = "\n".join(f"    {c.name}: {sentence(c.doc)}" for c in package.credentials)
        settings = f"    **settings: See `engagement_core.{prefix or 'Sync'}Settings`."
        return (
            f"{kind} client for the {package.title} (unofficial).\n\n{package.doc}\n\n{self._client_example(prefix)}"
            f"Args:\n{arguments}\n{settings}\n\n"
            "Raises:\n    ConfigurationError: A credential is missing or malformed, or a setting is invalid.\n\n"
            f"Documentation: {package.docs_url}"
        )

    def _client_example(self, prefix: str) -> str:
        """The section with an example that reads something; empty if no method has one."""
        reads = (method["operation"] for method in self._methods if method["retry"] == "safe")
        call = next(
            (self._examples[each, bool(prefix)] for each in reads if (each, bool(prefix)) in self._examples), ""
        )
        if not call:
            return ""
        keyword = "async " if prefix else ""
        program = f"{keyword}with {prefix}{self._package.client}.from_env() as client:\n{textwrap.indent(call, '    ')}"
        return f"Example:\n{textwrap.indent(program.rstrip(), '    ')}\n\n"

    def _from_env_doc(self) -> str:
        variables = [c.variable for c in self._package.credentials if c.variable]
        return (
            f"Create a client with credentials from the environment variables {', '.join(variables)}.\n\n"
            "Raises:\n    ConfigurationError: A required variable is not set; the message names it."
        )
