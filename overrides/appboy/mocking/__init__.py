"""The parts of the Appboy mock, one noun each."""
