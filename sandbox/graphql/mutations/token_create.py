import graphene

from ...account.models import User as UserRow
from ..tokens import token_for
from ..types.account import User


class AccountError(graphene.ObjectType):
    field = graphene.String()
    message = graphene.String()
    code = graphene.String(required=True)


class CreateToken(graphene.Mutation):
    token = graphene.String()
    user = graphene.Field(User)
    errors = graphene.List(graphene.NonNull(AccountError), required=True)

    class Arguments:
        email = graphene.String(required=True)
        password = graphene.String(required=True)

    @classmethod
    def mutate(cls, root, info, email, password):
        user = UserRow.objects.filter(email=email, is_active=True).first()
        if user is None or not user.check_password(password):
            error = AccountError(
                field="email",
                message="No account has this e-mail and password.",
                code="INVALID_CREDENTIALS",
            )
            return cls(errors=[error])
        return cls(token=token_for(user), user=user, errors=[])
