"""The modules of Apifon's mock, one per resource."""
