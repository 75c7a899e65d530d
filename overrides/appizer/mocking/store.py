"""The apps of the one organization."""

from hashlib import md5
from uuid import UUID

from attrs import evolve

from .app import App, Fields, timestamp

ORGANIZATION_ID = "cf2701f8-fc4d-4002-8d52-92dd0d1e82a7"


class Store:
    """Apps in the order of their creation; IDs and keys are the same after every reset."""

    def __init__(self) -> None:
        self._apps: dict[str, App] = {}
        self._created = 0

    def clear(self) -> None:
        """Delete all apps and restart the IDs."""
        self._apps.clear()
        self._created = 0

    def put(self, app: App) -> None:
        """Store an app."""
        self._apps[app.id] = app

    def create(self, fields: Fields, now: float) -> App:
        """Create an app with the documented defaults for missing fields."""
        self._created += 1
        app = evolve(new_app(f"created/{self._created}", timestamp(now)), **fields)
        self.put(app)
        return app

    def get(self, app_id: str) -> App | None:
        """Return the app with this ID."""
        return self._apps.get(app_id)

    def update(self, app: App, fields: Fields, now: float) -> App:
        """Change these fields and advance `updated_at`, by a millisecond if the clock stands still."""
        while (moment := timestamp(now)) <= app.updated_at:
            now += 0.001
        changed = evolve(app, **fields, updated_at=moment)
        self.put(changed)
        return changed

    def delete(self, app: App) -> None:
        """Delete an app."""
        del self._apps[app.id]

    def all(self) -> list[App]:
        """Return all apps, oldest first."""
        return list(self._apps.values())


def new_app(origin: str, created_at: str) -> App:
    """Return an app with default values; its ID and its obviously fake keys depend only on `origin`."""
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
