"""Make three mistakes, and see what each error says."""

from appizer_client import Appizer
from engagement_core import AuthenticationError, InvalidRequestError, NotFoundError

with Appizer.from_env() as appizer:
    try:
        appizer.apps.create(name="")
    except InvalidRequestError as error:
        print("nothing was sent:", error)
    try:
        appizer.apps.get("00000000-0000-0000-0000-000000000000")
    except NotFoundError as error:
        print(error.status, error.outcome, error.operation)

with Appizer(api_key="apps_wrong") as stranger:
    try:
        next(iter(stranger.apps.list()))
    except AuthenticationError as error:
        print(error.status, error.outcome, error.operation)
