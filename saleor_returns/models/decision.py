from django.db import models
from django.db.models import Q
from django.utils.functional import cached_property

from ..domain.policy.decision import Decision
from ..domain.policy.document import PolicyDocument
from ..domain.policy.facts import OrderFacts
from .policy import PolicyVersion
from .request import ReturnRequest


class DecisionRecord(models.Model):
    """What the policy answered, on which facts and under which rules.

    Evaluating ``rules`` on ``known_facts`` gives ``answer`` again. The rules are a
    policy version, or, where the shop had none, the built-in document kept here.
    """

    request = models.OneToOneField(
        ReturnRequest, on_delete=models.CASCADE, related_name="decision"
    )
    policy_version = models.ForeignKey(
        PolicyVersion,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="decisions",
    )
    document = models.JSONField(null=True, blank=True)
    facts = models.JSONField()
    answer_data = models.JSONField()
    decided_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(policy_version__isnull=True, document__isnull=False)
                | Q(policy_version__isnull=False, document__isnull=True),
                name="returns_decision_one_source",
            ),
        )

    def __str__(self) -> str:
        return f"decision on {self.request_id}"

    @property
    def rules(self) -> PolicyDocument:
        if self.policy_version is not None:
            return self.policy_version.rules
        return PolicyDocument.model_validate(self.document)

    @property
    def known_facts(self) -> OrderFacts:
        return OrderFacts.model_validate(self.facts)

    @cached_property
    def answer(self) -> Decision:
        return Decision.model_validate(self.answer_data)
