# Copied from overrides/braze/examples/catalog_items.py; edit it there.

"""Fill a catalog with items, 50 in a request, and count what it contains."""

from braze_rest_client import Braze

CATALOG = "example_products"

with Braze.from_env() as braze:
    if CATALOG not in [catalog.name for catalog in braze.catalogs.list().catalogs]:
        braze.catalogs.create(
            catalogs=[
                {
                    "name": CATALOG,
                    "description": "Products of the example",
                    "fields": [{"name": "id", "type": "string"}, {"name": "price", "type": "number"}],
                }
            ]
        )
    items = ({"id": f"p-{n}", "price": n / 10} for n in range(120))
    report = braze.catalogs.items.replace_all(items, catalog_name=CATALOG)
    print(report.accepted, "items accepted; Braze stores them in a moment")
