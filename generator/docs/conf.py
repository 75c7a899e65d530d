"""Settings of Sphinx for the site."""

project = "engagement-clients"
author = "engagement-clients"
project_copyright = "the authors of engagement-clients; Apache-2.0"
extensions = ["myst_parser", "generator.docs.sphinx_domain"]

html_theme = "furo"
html_title = "engagement-clients"
html_favicon = "static/icon.svg"
html_static_path = ["static"]
html_css_files = ["site.css"]
html_js_files = ["site.js"]
html_copy_source = False
html_show_sourcelink = False
html_use_index = False
# A summary is fetched for each result, which a browser refuses on pages that were opened from a disk.
html_show_search_summary = False

# Documented values such as "UTC" are typed as they stand.
smartquotes_action = "D"

myst_enable_extensions = ["colon_fence", "fieldlist"]
# Texts of vendors write things such as <token>.
myst_disable_syntax = ["html_inline", "html_block"]

# A link to a method must lead somewhere; types of other libraries, and of Python itself, have no page here.
nitpicky = True
nitpick_ignore_regex = [("py:(class|obj|exc)", ".*")]

python_use_unqualified_type_names = True
maximum_signature_line_length = 60
toc_object_entries_show_parents = "hide"
add_module_names = False
pygments_style = "a11y-high-contrast-light"
pygments_dark_style = "a11y-high-contrast-dark"
