"""Code samples of every operation, and the OpenAPI Overlay that adds them to a spec."""
