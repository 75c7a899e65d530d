"""The settings of Sphinx: what they name is there."""

from generator.docs import conf
from generator.docs.rendering import FOLDER


def test_each_file_that_the_settings_name_is_there() -> None:
    (static,) = conf.html_static_path
    named = [conf.html_favicon, *(f"{static}/{name}" for name in (*conf.html_css_files, *conf.html_js_files))]
    assert [name for name in named if not (FOLDER / name).is_file()] == []
    assert len(named) == 3


def test_a_method_that_is_not_there_is_never_overlooked() -> None:
    assert conf.nitpicky
    ignored = dict(conf.nitpick_ignore_regex)
    assert not {"py:meth", "py:func", "api:operation", "api:schema"} & set(ignored)
