"""The parts of Apifon's mock, one noun each."""
