import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import { FormattedMessage } from "react-intl";
import { useQuery } from "urql";

import { PolicyVersionsDocument } from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { useAbilities } from "@/bridge/permissions";
import { EmptyState } from "@/ui/EmptyState";
import { Loading } from "@/ui/Loading";
import type { Tone } from "@/ui/Notice";
import { Pill } from "@/ui/Pill";
import { TroubleNotice } from "@/ui/TroubleNotice";
import { Moment } from "@/ui/When";

import { Comparison } from "./Comparison";
import { messages } from "./messages";
import { ByWhom } from "./names";
import styles from "./Policies.module.css";
import { RollbackDialog } from "./RollbackDialog";
import type { Version } from "./versions";
import { useWorkspace } from "./workspaceContext";

const TONES: Record<Version["status"], Tone> = {
  DRAFT: "warn",
  SCHEDULED: "info",
  PUBLISHED: "good",
  SUPERSEDED: "quiet",
};

/** Every wording that was ever published, what differs, and the way back. */
export function VersionsTab() {
  const { policy } = useWorkspace();
  const [{ data, error, fetching }, reload] = useQuery({
    query: PolicyVersionsDocument,
    requestPolicy: "cache-and-network",
  });
  const [restored, restore] = useState<Version | null>(null);
  const own = data?.returnPolicies?.find(({ id }) => id === policy.id);
  const versions = own?.versions?.edges?.map(({ node }) => node) ?? [];
  if (error) return <TroubleNotice trouble={troubleOf(error)} onRetry={reload} />;
  if (!data && fetching) return <Loading />;
  if (!versions.length)
    return (
      <EmptyState title={<FormattedMessage {...messages.noVersions} />}>
        <FormattedMessage {...messages.noVersionsText} />
      </EmptyState>
    );
  return (
    <>
      <p className={styles.soft}>
        <FormattedMessage {...messages.versionsIntro} />
      </p>
      <ol className={styles.cards}>
        {versions.map((version) => (
          <VersionCard key={version.id} version={version} onRestore={() => restore(version)} />
        ))}
      </ol>
      <Comparison versions={versions} />
      {restored && <RollbackDialog version={restored} onClose={() => restore(null)} />}
    </>
  );
}

function VersionCard({ version, onRestore }: { version: Version; onRestore: () => void }) {
  const { configure } = useAbilities();
  const { number, status, effectiveFrom, note, restores } = version;
  return (
    <li className={styles.card}>
      <div className={styles.words}>
        <p className={styles.line}>
          <strong className={styles.name}>
            <FormattedMessage {...messages.version} values={{ number }} />
          </strong>
          <Pill tone={TONES[status]}>
            <FormattedMessage {...messages[`status_${status}`]} />
          </Pill>
          {effectiveFrom && (
            <span className={styles.soft}>
              <FormattedMessage
                {...(status === "SCHEDULED" ? messages.from : messages.since)}
                values={{ when: <Moment at={effectiveFrom} /> }}
              />
            </span>
          )}
        </p>
        <p className={styles.soft}>
          <ByWhom version={version} at={version.publishedAt ?? version.updatedAt} />
        </p>
        {restores !== null && (
          <p>
            <FormattedMessage {...messages.restoresIt} values={{ number: restores }} />
          </p>
        )}
        {note && <p>{note}</p>}
      </div>
      {configure && (status === "SUPERSEDED" || status === "PUBLISHED") && (
        <Button variant="secondary" onClick={onRestore}>
          <FormattedMessage {...messages.goBackNamed} values={{ number }} />
        </Button>
      )}
    </li>
  );
}
