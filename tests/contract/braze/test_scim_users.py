"""Braze: scim.users. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.scim_users import (
    AsyncScimUsers,
    AsyncScimUsersWithRawResponse,
    ScimUsers,
    ScimUsersWithRawResponse,
)
from braze_rest_client.testing import BrazeMock
from engagement_core.response import EmptyResponse
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[ScimUsers | AsyncScimUsers, ScimUsersWithRawResponse | AsyncScimUsersWithRawResponse]


@pytest.fixture
def scim_users(contract: Contract) -> Called:
    return contract.resource("scim.users")


def test_create_scim_user(scim_users: Called) -> None:
    """POST /scim/v2/Users"""
    operation = scim_users.operation("createScimUser", returns=models.ScimUser)
    operation.sends(
        "minimal",
        lambda scim_users: scim_users.create(
            schemas=["urn:ietf:params:scim:schemas:core:2.0:User"],
            userName="new@test.com",
            name={"givenName": "Test", "familyName": "User"},
            department="finance",
        ),
    )
    operation.sends(
        "minimal",
        lambda scim_users: scim_users.create(
            schemas=["urn:ietf:params:scim:schemas:core:2.0:User"],
            userName="new@test.com",
            name=models.ScimUserName(givenName="Test", familyName="User"),
            department="finance",
        ),
    )
    operation.sends(
        "everything",
        lambda scim_users: scim_users.create(
            schemas=["urn:ietf:params:scim:schemas:core:2.0:User"],
            userName="new@test.com",
            name={"givenName": "Test", "familyName": "User"},
            department="finance",
            permissions={
                "appGroup": [
                    {
                        "appGroupName": "Test Workspace",
                        "appGroupId": "text",
                        "appGroupPermissionSets": [
                            {"appGroupPermissionSetName": "Test Permission Set", "appGroupPermissionSetId": "text"}
                        ],
                        "appGroupPermissions": ["basic_access", "send_campaigns_canvases"],
                        "team": [
                            {
                                "teamPermissions": ["basic_access", "export_user_data"],
                                "teamName": "Test Team",
                                "teamId": "text",
                            }
                        ],
                    }
                ],
                "companyPermissions": ["manage_company_settings"],
                "roles": [{"roleName": "Test Role", "roleId": "2519dafcdba238ae7"}],
            },
        ),
    )
    operation.sends(
        "everything",
        lambda scim_users: scim_users.create(
            schemas=["urn:ietf:params:scim:schemas:core:2.0:User"],
            userName="new@test.com",
            name=models.ScimUserName(givenName="Test", familyName="User"),
            department="finance",
            permissions=models.ScimPermissions(
                appGroup=[
                    models.ScimWorkspacePermissions(
                        appGroupName="Test Workspace",
                        appGroupId="text",
                        appGroupPermissionSets=[
                            models.ScimWorkspacePermissionSet(
                                appGroupPermissionSetName="Test Permission Set", appGroupPermissionSetId="text"
                            )
                        ],
                        appGroupPermissions=["basic_access", "send_campaigns_canvases"],
                        team=[
                            models.ScimTeamPermissions(
                                teamPermissions=["basic_access", "export_user_data"],
                                teamName="Test Team",
                                teamId="text",
                            )
                        ],
                    )
                ],
                companyPermissions=["manage_company_settings"],
                roles=[models.ScimRole(roleName="Test Role", roleId="2519dafcdba238ae7")],
            ),
        ),
    )
    operation.sends(
        "example rolesAndWorkspaces",
        lambda scim_users: scim_users.create(
            schemas=["urn:ietf:params:scim:schemas:core:2.0:User"],
            userName="new@test.com",
            name={"givenName": "Test", "familyName": "User"},
            department="finance",
            permissions={
                "appGroup": [
                    {
                        "appGroupName": "Test Workspace",
                        "appGroupPermissions": ["basic_access", "send_campaigns_canvases"],
                        "team": [{"teamPermissions": ["basic_access", "export_user_data"], "teamName": "Test Team"}],
                    },
                    {
                        "appGroupName": "Other Test Workspace",
                        "appGroupPermissionSets": [{"appGroupPermissionSetName": "Test Permission Set"}],
                    },
                ],
                "companyPermissions": ["manage_company_settings"],
                "roles": [{"roleName": "Test Role"}, {"roleId": "2519dafcdba238ae7"}],
            },
        ),
    )
    operation.sends(
        "example rolesAndWorkspaces",
        lambda scim_users: scim_users.create(
            schemas=["urn:ietf:params:scim:schemas:core:2.0:User"],
            userName="new@test.com",
            name=models.ScimUserName(givenName="Test", familyName="User"),
            department="finance",
            permissions=models.ScimPermissions(
                appGroup=[
                    models.ScimWorkspacePermissions(
                        appGroupName="Test Workspace",
                        appGroupPermissions=["basic_access", "send_campaigns_canvases"],
                        team=[
                            models.ScimTeamPermissions(
                                teamPermissions=["basic_access", "export_user_data"], teamName="Test Team"
                            )
                        ],
                    ),
                    models.ScimWorkspacePermissions(
                        appGroupName="Other Test Workspace",
                        appGroupPermissionSets=[
                            models.ScimWorkspacePermissionSet(appGroupPermissionSetName="Test Permission Set")
                        ],
                    ),
                ],
                companyPermissions=["manage_company_settings"],
                roles=[models.ScimRole(roleName="Test Role"), models.ScimRole(roleId="2519dafcdba238ae7")],
            ),
        ),
    )
    operation.sends(
        "example sampleCurl",
        lambda scim_users: scim_users.create(
            schemas=["urn:ietf:params:scim:schemas:core:2.0:User"],
            userName="new@test.com",
            name={"givenName": "Test", "familyName": "User"},
            department="finance",
            permissions={
                "appGroup": [
                    {
                        "appGroupName": "Test Workspace",
                        "appGroupPermissions": ["basic_access", "send_campaigns_canvases"],
                        "team": [{"teamPermissions": ["basic_access", "export_user_data"], "teamName": "Test Team"}],
                    }
                ],
                "companyPermissions": ["manage_company_settings"],
                "roles": [{"roleName": "Test Role"}, {"roleId": "2519dafcdba238ae7"}],
            },
        ),
    )
    operation.sends(
        "example sampleCurl",
        lambda scim_users: scim_users.create(
            schemas=["urn:ietf:params:scim:schemas:core:2.0:User"],
            userName="new@test.com",
            name=models.ScimUserName(givenName="Test", familyName="User"),
            department="finance",
            permissions=models.ScimPermissions(
                appGroup=[
                    models.ScimWorkspacePermissions(
                        appGroupName="Test Workspace",
                        appGroupPermissions=["basic_access", "send_campaigns_canvases"],
                        team=[
                            models.ScimTeamPermissions(
                                teamPermissions=["basic_access", "export_user_data"], teamName="Test Team"
                            )
                        ],
                    )
                ],
                companyPermissions=["manage_company_settings"],
                roles=[models.ScimRole(roleName="Test Role"), models.ScimRole(roleId="2519dafcdba238ae7")],
            ),
        ),
    )


def test_search_scim_users(scim_users: Called) -> None:
    """GET /scim/v2/Users"""
    operation = scim_users.operation("searchScimUsers", returns=models.ScimUserList)
    operation.sends("minimal", lambda scim_users: scim_users.search(filter='userName eq "user@test.com"'))


def test_get_scim_user(scim_users: Called) -> None:
    """GET /scim/v2/Users/{id}"""
    operation = scim_users.operation("getScimUser", returns=models.ScimUser)
    operation.sends("minimal", lambda scim_users: scim_users.get(BrazeMock.DASHBOARD_USER_ID))


def test_update_scim_user(scim_users: Called) -> None:
    """PUT /scim/v2/Users/{id}"""
    operation = scim_users.operation("updateScimUser", returns=models.ScimUser)
    operation.sends(
        "minimal",
        lambda scim_users: scim_users.update(
            BrazeMock.DASHBOARD_USER_ID,
            schemas=["urn:ietf:params:scim:schemas:core:2.0:User"],
            name={"givenName": "Test", "familyName": "User"},
            department="finance",
            permissions={
                "appGroup": [
                    {
                        "appGroupName": "Test Workspace",
                        "appGroupPermissions": ["basic_access", "send_campaigns_canvases"],
                    }
                ]
            },
        ),
    )
    operation.sends(
        "minimal",
        lambda scim_users: scim_users.update(
            BrazeMock.DASHBOARD_USER_ID,
            schemas=["urn:ietf:params:scim:schemas:core:2.0:User"],
            name=models.ScimUserName(givenName="Test", familyName="User"),
            department="finance",
            permissions=models.ScimPermissions(
                appGroup=[
                    models.ScimWorkspacePermissions(
                        appGroupName="Test Workspace", appGroupPermissions=["basic_access", "send_campaigns_canvases"]
                    )
                ]
            ),
        ),
    )
    operation.sends(
        "everything",
        lambda scim_users: scim_users.update(
            BrazeMock.DASHBOARD_USER_ID,
            schemas=["urn:ietf:params:scim:schemas:core:2.0:User"],
            name={"givenName": "Test", "familyName": "User"},
            department="finance",
            permissions={
                "appGroup": [
                    {
                        "appGroupName": "Test Workspace",
                        "appGroupId": "text",
                        "appGroupPermissionSets": [
                            {"appGroupPermissionSetName": "Test Permission Set", "appGroupPermissionSetId": "text"}
                        ],
                        "appGroupPermissions": ["basic_access", "send_campaigns_canvases"],
                        "team": [{"teamPermissions": ["admin"], "teamName": "Test Team", "teamId": "text"}],
                    }
                ],
                "companyPermissions": ["manage_company_settings"],
                "roles": [{"roleName": "Test Role", "roleId": "2519dafcdba238ae7"}],
            },
        ),
    )
    operation.sends(
        "everything",
        lambda scim_users: scim_users.update(
            BrazeMock.DASHBOARD_USER_ID,
            schemas=["urn:ietf:params:scim:schemas:core:2.0:User"],
            name=models.ScimUserName(givenName="Test", familyName="User"),
            department="finance",
            permissions=models.ScimPermissions(
                appGroup=[
                    models.ScimWorkspacePermissions(
                        appGroupName="Test Workspace",
                        appGroupId="text",
                        appGroupPermissionSets=[
                            models.ScimWorkspacePermissionSet(
                                appGroupPermissionSetName="Test Permission Set", appGroupPermissionSetId="text"
                            )
                        ],
                        appGroupPermissions=["basic_access", "send_campaigns_canvases"],
                        team=[
                            models.ScimTeamPermissions(teamPermissions=["admin"], teamName="Test Team", teamId="text")
                        ],
                    )
                ],
                companyPermissions=["manage_company_settings"],
                roles=[models.ScimRole(roleName="Test Role", roleId="2519dafcdba238ae7")],
            ),
        ),
    )
    operation.sends(
        "example rolesAndWorkspaces",
        lambda scim_users: scim_users.update(
            BrazeMock.DASHBOARD_USER_ID,
            schemas=["urn:ietf:params:scim:schemas:core:2.0:User"],
            name={"givenName": "Test", "familyName": "User"},
            department="finance",
            permissions={
                "appGroup": [
                    {
                        "appGroupName": "Test Workspace",
                        "appGroupPermissions": ["basic_access", "send_campaigns_canvases"],
                        "team": [{"teamPermissions": ["admin"], "teamName": "Test Team"}],
                    },
                    {
                        "appGroupName": "Other Test Workspace",
                        "appGroupPermissionSets": [{"appGroupPermissionSetName": "Test Permission Set"}],
                    },
                ],
                "companyPermissions": ["manage_company_settings"],
                "roles": [{"roleName": "Test Role"}, {"roleId": "2519dafcdba238ae7"}],
            },
        ),
    )
    operation.sends(
        "example rolesAndWorkspaces",
        lambda scim_users: scim_users.update(
            BrazeMock.DASHBOARD_USER_ID,
            schemas=["urn:ietf:params:scim:schemas:core:2.0:User"],
            name=models.ScimUserName(givenName="Test", familyName="User"),
            department="finance",
            permissions=models.ScimPermissions(
                appGroup=[
                    models.ScimWorkspacePermissions(
                        appGroupName="Test Workspace",
                        appGroupPermissions=["basic_access", "send_campaigns_canvases"],
                        team=[models.ScimTeamPermissions(teamPermissions=["admin"], teamName="Test Team")],
                    ),
                    models.ScimWorkspacePermissions(
                        appGroupName="Other Test Workspace",
                        appGroupPermissionSets=[
                            models.ScimWorkspacePermissionSet(appGroupPermissionSetName="Test Permission Set")
                        ],
                    ),
                ],
                companyPermissions=["manage_company_settings"],
                roles=[models.ScimRole(roleName="Test Role"), models.ScimRole(roleId="2519dafcdba238ae7")],
            ),
        ),
    )
    operation.sends(
        "example sampleCurl",
        lambda scim_users: scim_users.update(
            BrazeMock.DASHBOARD_USER_ID,
            schemas=["urn:ietf:params:scim:schemas:core:2.0:User"],
            name={"givenName": "Test", "familyName": "User"},
            department="finance",
            permissions={
                "appGroup": [
                    {
                        "appGroupName": "Test Workspace",
                        "appGroupPermissions": ["basic_access", "send_campaigns_canvases"],
                        "team": [{"teamPermissions": ["admin"], "teamName": "Test Team"}],
                    }
                ],
                "companyPermissions": ["manage_company_settings"],
                "roles": [{"roleName": "Test Role"}, {"roleId": "2519dafcdba238ae7"}],
            },
        ),
    )
    operation.sends(
        "example sampleCurl",
        lambda scim_users: scim_users.update(
            BrazeMock.DASHBOARD_USER_ID,
            schemas=["urn:ietf:params:scim:schemas:core:2.0:User"],
            name=models.ScimUserName(givenName="Test", familyName="User"),
            department="finance",
            permissions=models.ScimPermissions(
                appGroup=[
                    models.ScimWorkspacePermissions(
                        appGroupName="Test Workspace",
                        appGroupPermissions=["basic_access", "send_campaigns_canvases"],
                        team=[models.ScimTeamPermissions(teamPermissions=["admin"], teamName="Test Team")],
                    )
                ],
                companyPermissions=["manage_company_settings"],
                roles=[models.ScimRole(roleName="Test Role"), models.ScimRole(roleId="2519dafcdba238ae7")],
            ),
        ),
    )


def test_delete_scim_user(scim_users: Called) -> None:
    """DELETE /scim/v2/Users/{id}"""
    operation = scim_users.operation("deleteScimUser", returns=EmptyResponse)
    operation.sends("minimal", lambda scim_users: scim_users.delete(BrazeMock.DASHBOARD_USER_ID))
