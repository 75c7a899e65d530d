"""The parts of the Appboy mock."""
