"""Chapter "List REST API": groups and subgroups."""

from tests.conformance.clients.apifon.documented.responses import changes, reads
from tests.conformance.clients.apifon.documented.seeds import GROUP, LIST, OPTION
from tests.conformance.fuzz.documentation import Array, Flag, Object, Operation, Request, Text

PATH = "/services/api/v1/list/{list_id}"

SELECTION = Text(one_of=("SINGLE", "MULTIPLE"), default="SINGLE")
ORIENTATION = Text(one_of=("VERTICAL", "HORIZONTAL", "DROPDOWN_LIST"), default="VERTICAL")
SUBGROUP = Object(required={"name": Text(), "field": Text()})
GROUP_DETAILS = Object(
    required={
        "name": Text(),
        "field": Text(),
        # Only the table of a list has CHIPS.
        "type": Text(one_of=("GROUP", "CHIPS")),
        "internal": Flag(default=False),
        "selectionType": SELECTION,
        "options": Array(SUBGROUP),
        "groupOptionsOrientation": ORIENTATION,
        "formHidden": Flag(default=False),
    }
)
GROUP_WRITE = Object(
    required={"name": Text(), "type": Text(one_of=("GROUP",))},
    optional={"internal": Flag(default=False), "selectionType": SELECTION, "groupOptionsOrientation": ORIENTATION},
)
SUBGROUP_WRITE = Object(required={"name": Text()})

SAMPLE_OPTION = {"name": "API_GROUP_OPTION_3", "field": "API_GROUP_OPTION_3_f9d9e293-b69e-4baf-a89a-7d97d9a86f48"}
SAMPLE = {
    "name": "API_GROUP",
    "field": "API_GROUP_58f14815-277d-428a-8a50-eb1070033ac2",
    "type": "GROUP",
    "internal": False,
    "selectionType": "MULTIPLE",
    "options": [SAMPLE_OPTION],
    "formHidden": False,
    "groupOptionsOrientation": "HORIZONTAL",
}
SAMPLE_WRITE = {
    "name": "Food",
    "type": "GROUP",
    "selectionType": "MULTIPLE",
    "groupOptionsOrientation": "DROPDOWN_LIST",
    "internal": False,
}

LIST_PATH = {"list_id": Text()}
GROUP_PATH = {**LIST_PATH, "group_field": Text()}
OPTION_PATH = {**GROUP_PATH, "option_field": Text()}
IN_LIST = {"list_id": LIST}
OF_GROUP = {**IN_LIST, "group_field": GROUP}
OF_OPTION = {**OF_GROUP, "option_field": OPTION}

OPERATIONS = {
    f"POST {PATH}/group": Operation(
        path=LIST_PATH,
        body=GROUP_WRITE,
        responses=changes(201, located=True),
        requests={"sample": Request(path=IN_LIST, body=SAMPLE_WRITE)},
    ),
    f"GET {PATH}/group/{{group_field}}": Operation(
        path=GROUP_PATH,
        responses=reads(GROUP_DETAILS, SAMPLE),
        requests={"sample": Request(path=OF_GROUP)},
    ),
    f"PUT {PATH}/group/{{group_field}}": Operation(
        path=GROUP_PATH,
        body=GROUP_WRITE,
        responses=changes(200, 304, located=True),
        requests={"sample": Request(path=OF_GROUP, body=SAMPLE_WRITE)},
    ),
    f"DELETE {PATH}/group/{{group_field}}": Operation(
        path=GROUP_PATH,
        responses=changes(204, 304, with_body=False),
        requests={"sample": Request(path=OF_GROUP)},
    ),
    f"POST {PATH}/{{group_field}}/option": Operation(
        path=GROUP_PATH,
        body=SUBGROUP_WRITE,
        responses=changes(201, located=True),
        requests={"sample": Request(path=OF_GROUP, body={"name": "subgroup1"})},
    ),
    f"POST {PATH}/{{group_field}}/options": Operation(
        path=GROUP_PATH,
        body=Object(required={"name": Array(Text())}),
        responses=changes(201, located=True),
        requests={"sample": Request(path=OF_GROUP, body={"name": ["subgroup1", "subgroup2"]})},
    ),
    f"GET {PATH}/{{group_field}}/option/{{option_field}}": Operation(
        path=OPTION_PATH,
        responses=reads(SUBGROUP, SAMPLE_OPTION),
        requests={"sample": Request(path=OF_OPTION)},
    ),
    f"PUT {PATH}/{{group_field}}/{{option_field}}": Operation(
        path=OPTION_PATH,
        body=SUBGROUP_WRITE,
        responses=changes(200, 304, located=True),
        requests={"sample": Request(path=OF_OPTION, body={"name": "updated_subgroup"})},
    ),
    f"DELETE {PATH}/{{group_field}}/{{option_field}}": Operation(
        path=OPTION_PATH,
        responses=changes(204, 304, with_body=False),
        requests={"sample": Request(path=OF_OPTION)},
    ),
}
