# Copied from overrides/appizer/examples/create_app.py; edit it there.

"""Create an app, change it, and delete it again."""

from appizer_client import Appizer

with Appizer.from_env() as appizer:
    app = appizer.apps.create(name="Example", website_url="https://shop.example")
    print("created:", app.id, app.name, app.status)
    changed = appizer.apps.update(app.id, description="An app of the example")
    print("changed:", changed.description)
    appizer.apps.delete(app.id)
    print("deleted:", app.id not in [other.id for other in appizer.apps.list()])
