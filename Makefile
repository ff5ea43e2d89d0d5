# OPDLine. `make run` starts it, `make test` is all that CI runs.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: run test lint types tests bench rasa rasa-tests rasa-tongues lock clean browser pictures

run: $(VENV)/run
	@exec $(BIN)/python app.py serve

# Rasa (2.7 GB) is installed and trained while everything else is tested; its own tests come last.
test: $(VENV)/made
	@$(BIN)/python -m tests.rasa_ahead $(MAKE) --no-print-directory lint types tests
	@$(MAKE) --no-print-directory rasa-tests

lint: $(VENV)/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/dev
	$(BIN)/mypy

tests: $(VENV)/dev browser
	$(BIN)/pytest -n 4 --dist loadgroup --ignore tests/test_rasa.py

# The lexicon beside a real Rasa server, installed and trained where it is not yet. Skipped, saying
# so, where there is no Python 3.10.
rasa-tests: $(VENV)/dev
	$(BIN)/pytest -rs tests/test_rasa.py

bench: $(VENV)/dev
	$(BIN)/python -m tests.bench

# A Rasa server trained from nlu/rasa/data, in a Python 3.10 of its own: installs, trains, serves.
# hi is Hindi with English; make rasa TONGUE=ta is Tamil in both its scripts, with English.
TONGUE ?= hi
rasa: $(VENV)/dev
	@OPDLINE_PYTHON=$(BIN)/python deploy/rasa all $(TONGUE)

# Trains a Rasa of every other language, one after the other, and measures each beside the lexicon:
# two to four minutes a language. make rasa-tongues TONGUES="ta te" does some.
TONGUES ?=
rasa-tongues: $(VENV)/dev
	@$(BIN)/python -m tests.rasa_tongues $(TONGUES)

# The Python that OPDLine needs, in a folder of its own.
$(VENV)/made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "OPDLine needs Python 3.11 or newer; say which with: make PYTHON=python3.11 run"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { \
	  echo "Python's venv is missing; on Debian and Ubuntu: apt-get install python3-venv"; exit 1; }
	@touch $@

$(VENV)/run: $(VENV)/made deploy/requirements.lock
	@echo "Installing what OPDLine needs (once, about a minute)"
	@$(BIN)/pip install --quiet --require-hashes -r deploy/requirements.lock
	@touch $@

$(VENV)/dev: $(VENV)/made deploy/requirements-dev.lock
	@echo "Installing what OPDLine and its tests need (once, about a minute)"
	@$(BIN)/pip install --quiet --require-hashes -r deploy/requirements-dev.lock
	@touch $@ $(VENV)/run

# The tests drive the phone page in Debian's Chromium, and look at Hindi in Noto's letters.
browser:
	@deploy/browser

# The pictures of the phone page in docs/, taken anew.
pictures: $(VENV)/dev browser
	$(BIN)/python -m tests.pictures

# Locks what pyproject.toml asks for: versions and hashes, no host.
lock: $(VENV)/dev
	cd deploy && for extra in "" "--extra dev"; do \
	  ../$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	    --no-emit-index-url --no-header $$extra ../pyproject.toml \
	    -o requirements$${extra:+-dev}.lock; done

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis
