# Copied from overrides/braze/mocking/apps.py; edit it there.

"""SDK Authentication keys (`sdk_authentication`) and push credentials (`apps`)."""

import binascii
from base64 import b64decode
from collections.abc import Mapping

from . import queries, validators
from .content_models import SdkKey
from .responses import BAD_REQUEST, JSONObject, fatal, reject_if, success
from .state import Call
from .validators import text

MAX_KEYS = 3

_CREATE = validators.fields(
    {"app_id": text, "rsa_public_key_str": text, "description": validators.filled}, {"make_primary": validators.flag}
)
_KEY = validators.fields({"app_id": text, "key_id": text})


def _is_base64(value: object) -> bool:
    try:
        return isinstance(value, str) and b64decode(value, validate=True) != b""
    except (binascii.Error, ValueError):
        return False


_base64 = validators.satisfying(_is_base64, "Base64")
_PLATFORMS: Mapping[str, validators.Validator] = {
    "apple": validators.fields(
        {
            "certificate": _base64,
            "jwt_key_id": text,
            "jwt_team_id": text,
            "jwt_bundle_id": text,
            "apns_gateway": validators.one_of("prod", "dev"),
        }
    ),
    "firebase": validators.fields({"credential": _base64}),
    "huawei": validators.fields({"app_id": text, "app_secret": text}),
    "kindle": validators.fields({"client_id": text, "client_secret": text}),
}


def list_keys(call: Call) -> JSONObject:
    """List SDK Authentication keys."""
    return _keys(call, _known_app(call, queries.required(call, "app_id")))


def create_key(call: Call) -> JSONObject:
    """Create SDK Authentication key: up to three for each app; the first is the primary one."""
    reject_if(_CREATE(call.body))
    app_id, public_key = _known_app(call, str(call.body["app_id"])), str(call.body["rsa_public_key_str"])
    if not public_key.strip().startswith("-----BEGIN") or not public_key.strip().endswith("-----"):
        raise fatal(BAD_REQUEST, "rsa_public_key_str must be an RSA public key in PEM")
    existing = [key for key in call.store.sdk_keys.values() if key.app_id == app_id]
    if len(existing) >= MAX_KEYS:
        raise fatal(BAD_REQUEST, f"an app has at most {MAX_KEYS} keys")
    key = SdkKey(call.store.ids.uuid("sdk_key"), app_id, public_key, str(call.body["description"]), not existing)
    call.store.sdk_keys[key.id] = key
    if call.body.get("make_primary") is True:
        _make_primary(call, key)
    return {"id": key.id}


def delete_key(call: Call) -> JSONObject:
    """Delete SDK Authentication key, unless it is the primary one."""
    key = _find(call)
    if key.is_primary:
        raise fatal(BAD_REQUEST, "the primary key cannot be deleted")
    del call.store.sdk_keys[key.id]
    return _keys(call, key.app_id)


def set_primary_key(call: Call) -> JSONObject:
    """Set primary SDK Authentication key."""
    key = _find(call)
    _make_primary(call, key)
    return _keys(call, key.app_id)


def update_push_credentials(call: Call) -> JSONObject:
    """Update push credentials of one platform."""
    reject_if(validators.fields({"app_id": text}, _PLATFORMS)(call.body))
    named = [name for name in _PLATFORMS if name in call.body]
    if len(named) != 1:
        raise fatal(BAD_REQUEST, f"exactly one of {', '.join(_PLATFORMS)} is required")
    call.store.push_credentials[_known_app(call, str(call.body["app_id"]))] = named[0]
    return success()


def _known_app(call: Call, app_id: str) -> str:
    if app_id not in call.store.apps:
        raise fatal(BAD_REQUEST, "app_id is unknown")
    return app_id


def _find(call: Call) -> SdkKey:
    reject_if(_KEY(call.body))
    key = call.store.sdk_keys.get(str(call.body["key_id"]))
    if key is None or key.app_id != _known_app(call, str(call.body["app_id"])):
        raise fatal(BAD_REQUEST, "key_id is unknown")
    return key


def _make_primary(call: Call, primary: SdkKey) -> None:
    for key in call.store.sdk_keys.values():
        if key.app_id == primary.app_id:
            key.is_primary = key is primary


def _keys(call: Call, app_id: str) -> JSONObject:
    keys = [key for key in call.store.sdk_keys.values() if key.app_id == app_id]
    return {
        "keys": [
            {
                "id": key.id,
                "rsa_public_key": key.rsa_public_key,
                "description": key.description,
                "is_primary": key.is_primary,
            }
            for key in keys
        ]
    }
