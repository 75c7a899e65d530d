"""The intermediate representation: turns a linted spec into a Package with every name and type hint."""
