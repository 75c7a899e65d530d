"""From a linted document to a package, worked out to the last name."""
