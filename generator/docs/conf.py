"""Sphinx configuration of the site."""

project = "engagement-clients"
author = "engagement-clients"
project_copyright = "the authors of engagement-clients; Apache-2.0"
extensions = ["myst_parser", "generator.docs.sphinx_domain"]

html_theme = "furo"
html_title = "engagement-clients"
html_favicon = "static/icon.svg"
html_static_path = ["static"]
templates_path = ["html"]
html_css_files = ["site.css"]
html_js_files = ["site.js"]
html_copy_source = False
html_show_sourcelink = False
html_use_index = False
# Summaries are fetched for each result, which browsers reject on pages opened from disk.
html_show_search_summary = False

# Keep straight quotes in documented values such as "UTC".
smartquotes_action = "D"

myst_heading_anchors = 3
myst_enable_extensions = ["colon_fence", "fieldlist"]
# Descriptions contain text such as <token>.
myst_disable_syntax = ["html_inline", "html_block"]

# Links to methods must resolve; types of Python and of other libraries have no page here.
nitpicky = True
nitpick_ignore_regex = [("py:(class|obj|exc)", ".*")]

python_use_unqualified_type_names = True
maximum_signature_line_length = 60
toc_object_entries_show_parents = "hide"
add_module_names = False
pygments_style = "a11y-high-contrast-light"
pygments_dark_style = "a11y-high-contrast-dark"
