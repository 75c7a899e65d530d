"""The environments and the locked requirements that the project is developed with."""
