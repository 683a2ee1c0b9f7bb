"""The sequence behind return numbers, and the guard on published policies."""

from django.db import migrations

GUARD = """
CREATE FUNCTION saleor_returns_keep_published() RETURNS trigger AS $$
BEGIN
    RAISE EXCEPTION 'A published policy version cannot be changed.'
        USING ERRCODE = 'integrity_constraint_violation',
              CONSTRAINT = 'returns_version_immutable';
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER saleor_returns_version_immutable
BEFORE UPDATE ON saleor_returns_policyversion
FOR EACH ROW
WHEN (
    OLD.published_at IS NOT NULL
    AND (
        NEW.document IS DISTINCT FROM OLD.document
        OR NEW.effective_from IS DISTINCT FROM OLD.effective_from
        OR NEW.published_at IS DISTINCT FROM OLD.published_at
        OR NEW.number IS DISTINCT FROM OLD.number
    )
)
EXECUTE FUNCTION saleor_returns_keep_published();
"""

UNGUARD = """
DROP TRIGGER saleor_returns_version_immutable ON saleor_returns_policyversion;
DROP FUNCTION saleor_returns_keep_published();
"""


class Migration(migrations.Migration):
    dependencies = [("saleor_returns", "0001_returns")]

    operations = [
        migrations.RunSQL(
            "CREATE SEQUENCE saleor_returns_number_seq",
            "DROP SEQUENCE saleor_returns_number_seq",
        ),
        migrations.RunSQL(GUARD, UNGUARD),
    ]
