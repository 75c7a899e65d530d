"""The Sphinx configuration."""

from generator.docs import conf
from generator.docs.markdown import FOLDER


def test_every_configured_file_exists() -> None:
    (static,) = conf.html_static_path
    named = [conf.html_favicon, *(f"{static}/{name}" for name in (*conf.html_css_files, *conf.html_js_files))]
    assert [name for name in named if not (FOLDER / name).is_file()] == []
    assert len(named) == 3


def test_links_to_missing_methods_and_operations_are_never_ignored() -> None:
    assert conf.nitpicky
    ignored = dict(conf.nitpick_ignore_regex)
    assert not {"py:meth", "py:func", "api:operation", "api:schema"} & set(ignored)
