# Copied from overrides/apifon/mocking/statuses.py; edit it there.

"""The statuses in callbacks ("SMS Callback Statuses", "IM Callback Statuses")."""

SMS_STATUSES = {
    1: "absent",
    3: "accepted",
    4: "accepted_smsc",
    5: "call_barred",
    7: "delivered",
    8: "expired",
    11: "open",
    18: "rejected_smsc",
    19: "teleservice_not_provisioned",
    21: "unexpected_value",
    22: "unknown_sub",
    23: "smpp_refused",
    24: "smsc_refused",
    101: "no_sender",
    103: "invalid_sender",
    105: "lookup_invalid_msisdn",
    106: "unknown_sender_type",
    107: "account_not_allowed",
    109: "no_coverage",
    110: "no_price",
    111: "spam_control",
    112: "no_route_plan",
    113: "invalid_account",
    115: "account_insufficient_credits",
}
IM_STATUSES = {
    3: "sent",
    7: "delivered",
    8: "expired",
    10: "seen",
    11: "open",
    22: "unknown_user",
    101: "no_sender",
    105: "invalid_msisdn",
    109: "no_coverage",
    110: "no_product",
    111: "spam_control",
    115: "account_insufficient_credits",
    119: "sender_id_disabled",
    120: "no_active_subscription",
    121: "invalid_url",
    130: "shared_sender_cap",
}
STATUSES = {"SMS": SMS_STATUSES, "VIBER": IM_STATUSES}
DELIVERED = 7
OPEN = 11
FAILOVER = (22, 120, 8)
"""IM statuses after which the failover SMS is sent ("IM Failover to SMS")."""
