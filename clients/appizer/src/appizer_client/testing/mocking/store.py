# Copied from overrides/appizer/mocking/store.py; edit it there.

"""The apps of the one organization."""

from hashlib import md5
from uuid import UUID

from attrs import evolve

from .app import App, Fields, timestamp

ORGANIZATION_ID = "cf2701f8-fc4d-4002-8d52-92dd0d1e82a7"


class Store:
    """Apps in the order in which they were created, with ids and keys that are the same after every reset."""

    def __init__(self) -> None:
        self._apps: dict[str, App] = {}
        self._created = 0

    def clear(self) -> None:
        """Forget all apps and start the ids over."""
        self._apps.clear()
        self._created = 0

    def put(self, app: App) -> None:
        """Keep an app as it is."""
        self._apps[app.id] = app

    def create(self, fields: Fields, now: float) -> App:
        """A new app with the documented defaults for whatever is not given."""
        self._created += 1
        app = evolve(new_app(f"created/{self._created}", timestamp(now)), **fields)
        self.put(app)
        return app

    def get(self, app_id: str) -> App | None:
        """The app with this id."""
        return self._apps.get(app_id)

    def update(self, app: App, fields: Fields, now: float) -> App:
        """Change these fields and move `updated_at`, by a millisecond where the clock has stood still."""
        while (moment := timestamp(now)) <= app.updated_at:
            now += 0.001
        changed = evolve(app, **fields, updated_at=moment)
        self.put(changed)
        return changed

    def delete(self, app: App) -> None:
        """Remove an app for good."""
        del self._apps[app.id]

    def all(self) -> list[App]:
        """Every app, oldest first."""
        return list(self._apps.values())


def new_app(origin: str, created_at: str) -> App:
    """An app with its defaults; id and keys follow from `origin` alone, the keys being plainly no real ones."""
    return App(
        id=str(UUID(bytes=_digest("id", origin), version=4)),
        organization_id=ORGANIZATION_ID,
        name="",
        api_key=f"ak_fake_{_digest('key', origin).hex()}",
        api_secret=f"as_fake_{_digest('secret', origin).hex()}",
        created_at=created_at,
        updated_at=created_at,
    )


def _digest(purpose: str, origin: str) -> bytes:
    return md5(f"{purpose}/{origin}".encode(), usedforsecurity=False).digest()
