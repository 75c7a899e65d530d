"""The parts of the Appizer mock."""
