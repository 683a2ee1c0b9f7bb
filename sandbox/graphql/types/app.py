"""Apps and their pages in the Dashboard, with the tokens that staff lend them."""

import graphene

from ...app.models import AppExtension as ExtensionRow
from ..fields import Row, connection_of, listed
from ..tokens import token_for
from .account import App


class Permission(graphene.ObjectType):
    code = graphene.String(required=True)


class AppExtension(Row):
    identifier = graphene.String()
    label = graphene.String(required=True)
    mount_name = graphene.String(required=True)
    target_name = graphene.String(required=True)
    url = graphene.String(required=True)
    app = graphene.Field(App, required=True)
    permissions = listed(Permission, required=True)
    access_token = graphene.String()

    @staticmethod
    def resolve_mount_name(root: ExtensionRow, info) -> str:
        return root.mount

    @staticmethod
    def resolve_target_name(root: ExtensionRow, info) -> str:
        return root.target

    @staticmethod
    def resolve_permissions(root: ExtensionRow, info):
        return [{"code": name} for name in root.permissions]

    @staticmethod
    def resolve_access_token(root: ExtensionRow, info) -> str | None:
        """For users who hold all of the extension's permissions, and with no others."""
        user = info.context.user
        if user is None or not all(map(user.has_perm, root.permissions)):
            return None
        return token_for(user, root.app, root.permissions)


AppExtensionConnection = connection_of(AppExtension)
