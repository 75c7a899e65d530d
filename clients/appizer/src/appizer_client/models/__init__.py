# Generated from specs/appizer/openapi.yaml; do not edit.

"""Models of the Appizer App Management API; each is imported on first use."""

from typing import TYPE_CHECKING

from engagement_core.lazy import lazy_attributes

if TYPE_CHECKING:
    from appizer_client.models.app import App
    from appizer_client.models.app_create import AppCreate
    from appizer_client.models.app_deleted import AppDeleted
    from appizer_client.models.app_features import AppFeatures
    from appizer_client.models.app_list import AppList
    from appizer_client.models.app_result import AppResult
    from appizer_client.models.app_update import AppUpdate
    from appizer_client.models.error import Error
    from appizer_client.models.pagination import Pagination

__all__ = [
    "App",
    "AppCreate",
    "AppDeleted",
    "AppFeatures",
    "AppList",
    "AppResult",
    "AppUpdate",
    "Error",
    "Pagination",
]

if not TYPE_CHECKING:
    __getattr__ = lazy_attributes(
        __name__,
        {
            "App": "app",
            "AppFeatures": "app_features",
            "AppCreate": "app_create",
            "AppUpdate": "app_update",
            "AppResult": "app_result",
            "AppList": "app_list",
            "AppDeleted": "app_deleted",
            "Pagination": "pagination",
            "Error": "error",
        },
    )


def __dir__() -> list[str]:
    return __all__
