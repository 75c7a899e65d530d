"""Development tools: virtual environments and locked requirements."""
