import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useQuery } from "urql";

import {
  SettingsGradeArchiveDocument,
  SettingsGradesDocument,
  SettingsGradeUpdateDocument,
} from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { useOperation } from "@/api/useOperation";
import { useAbilities } from "@/bridge/permissions";
import { useDispositionName } from "../dispositionNames";
import { PageHeader } from "@/shell/PageHeader";
import { EmptyState } from "@/ui/EmptyState";
import { Loading } from "@/ui/Loading";
import { Notice } from "@/ui/Notice";
import { Pill } from "@/ui/Pill";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { messages as shared } from "../messages";
import { OrderedList } from "../OrderedList";
import styles from "../Settings.module.css";
import { useOrder } from "../useOrder";
import type { Grade } from "./grade";
import { GradeDialog } from "./GradeDialog";
import { messages } from "./messages";

/** An empty list says by nothing that the first of its kind concerns it. */
const CONTEXT = { additionalTypenames: ["ReturnGrade"] };

/** The shop's own scale of the state that goods come back in. */
export function GradesPage() {
  const intl = useIntl();
  const { configure } = useAbilities();
  const [{ data, error, fetching }, reload] = useQuery({
    query: SettingsGradesDocument,
    requestPolicy: "cache-and-network",
    context: CONTEXT,
  });
  const update = useOperation(SettingsGradeUpdateDocument);
  const archive = useOperation(SettingsGradeArchiveDocument);
  const [edited, edit] = useState<Grade | "new" | null>(null);
  const grades = data?.returnGrades ?? [];
  const used = grades.filter(({ archivedAt }) => !archivedAt);
  const archived = grades.filter(({ archivedAt }) => archivedAt);
  const order = useOrder(used, (id, position) => update.run({ id, input: { position } }));
  return (
    <>
      <PageHeader
        title={<FormattedMessage {...shared.grades} />}
        aside={
          configure && (
            <Button onClick={() => edit("new")}>
              <FormattedMessage {...messages.add} />
            </Button>
          )
        }
      >
        <p className={styles.soft}>
          <FormattedMessage {...messages.intro} />
        </p>
      </PageHeader>
      <div className={styles.page}>
        {!configure && (
          <Notice tone="quiet">
            <FormattedMessage {...shared.readOnly} />
          </Notice>
        )}
        {error && <TroubleNotice trouble={troubleOf(error)} onRetry={reload} />}
        <TroubleNotice trouble={update.trouble ?? archive.trouble} />
        {!data && fetching && <Loading />}
        {data && !used.length && <EmptyState title={<FormattedMessage {...messages.none} />} />}
        <OrderedList
          items={order.sorted}
          onMove={configure ? order.move : null}
          menu={(grade) =>
            configure
              ? [
                  {
                    key: "edit",
                    label: intl.formatMessage(shared.edit),
                    onSelect: () => edit(grade),
                  },
                  {
                    key: "archive",
                    label: intl.formatMessage(shared.archive),
                    onSelect: () => void archive.run({ id: grade.id, archived: true }),
                    danger: true,
                  },
                ]
              : []
          }
        >
          {(grade) => <GradeLine grade={grade} />}
        </OrderedList>
        {archived.length > 0 && (
          <details>
            <summary className={styles.summary}>
              <FormattedMessage {...shared.archivedOnes} values={{ count: archived.length }} />
            </summary>
            <ul className={styles.list}>
              {archived.map((grade) => (
                <li key={grade.id} className={styles.row}>
                  <div className={styles.words}>
                    <GradeLine grade={grade} />
                  </div>
                  {configure && (
                    <Button
                      variant="secondary"
                      onClick={() => void archive.run({ id: grade.id, archived: false })}
                    >
                      <FormattedMessage {...shared.restore} />
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      {edited && (
        <GradeDialog
          grade={edited === "new" ? null : edited}
          position={used.length}
          onClose={() => edit(null)}
        />
      )}
    </>
  );
}

function GradeLine({ grade }: { grade: Grade }) {
  const nameOf = useDispositionName();
  return (
    <>
      <p className={styles.line}>
        <strong className={styles.name}>{grade.name}</strong>
        {grade.meaning !== "GOODS" && (
          <Pill tone="warn">
            <FormattedMessage {...messages[`meaning_${grade.meaning}`]} />
          </Pill>
        )}
        <Pill tone="info">{nameOf(grade.disposition)}</Pill>
      </p>
      <p className={styles.soft}>{grade.slug}</p>
    </>
  );
}
