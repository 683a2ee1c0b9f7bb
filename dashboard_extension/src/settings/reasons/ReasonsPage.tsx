import { Button } from "@saleor/macaw-ui";
import { FormattedMessage, useIntl } from "react-intl";
import { Link, useNavigate } from "react-router-dom";
import { useQuery } from "urql";

import type { SettingsReasonPartsFragment } from "@/api/generated/graphql";
import {
  SettingsReasonArchiveDocument,
  SettingsReasonsDocument,
  SettingsReasonUpdateDocument,
} from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { useOperation } from "@/api/useOperation";
import { PageHeader } from "@/shell/PageHeader";
import { EmptyState } from "@/ui/EmptyState";
import { Loading } from "@/ui/Loading";
import { Pill } from "@/ui/Pill";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { messages as shared } from "../messages";
import { OrderedList } from "../OrderedList";
import styles from "../Settings.module.css";
import { useOrder } from "../useOrder";
import { messages } from "./messages";

type Reason = SettingsReasonPartsFragment;

const addressOf = ({ id }: Reason) => `/settings/reasons/${encodeURIComponent(id)}`;

/** Why goods come back: what customers choose from, in the shop's own order. */
export function ReasonsPage() {
  const intl = useIntl();
  const navigate = useNavigate();
  const [{ data, error, fetching }, reload] = useQuery({
    query: SettingsReasonsDocument,
    requestPolicy: "cache-and-network",
  });
  const update = useOperation(SettingsReasonUpdateDocument);
  const archive = useOperation(SettingsReasonArchiveDocument);
  const reasons = data?.returnReasons ?? [];
  const used = reasons.filter(({ archivedAt }) => !archivedAt);
  const archived = reasons.filter(({ archivedAt }) => archivedAt);
  const order = useOrder(used, (id, position) => update.run({ id, input: { position } }));
  return (
    <>
      <PageHeader
        title={<FormattedMessage {...shared.reasons} />}
        aside={
          <Button onClick={() => void navigate("/settings/reasons/new")}>
            <FormattedMessage {...messages.add} />
          </Button>
        }
      >
        <p className={styles.soft}>
          <FormattedMessage {...messages.intro} />
        </p>
      </PageHeader>
      <div className={styles.page}>
        {error && <TroubleNotice trouble={troubleOf(error)} onRetry={reload} />}
        <TroubleNotice trouble={update.trouble ?? archive.trouble} />
        {!data && fetching && <Loading />}
        {data && !used.length && (
          <EmptyState title={<FormattedMessage {...messages.none} />}>
            <FormattedMessage {...messages.noneText} />
          </EmptyState>
        )}
        <OrderedList
          items={order.sorted}
          onMove={order.move}
          menu={(reason) => [
            {
              key: "edit",
              label: intl.formatMessage(shared.edit),
              onSelect: () => void navigate(addressOf(reason)),
            },
            {
              key: "archive",
              label: intl.formatMessage(shared.archive),
              onSelect: () => void archive.run({ id: reason.id, archived: true }),
              danger: true,
            },
          ]}
        >
          {(reason) => <ReasonLine reason={reason} />}
        </OrderedList>
        {archived.length > 0 && (
          <details>
            <summary className={styles.summary}>
              <FormattedMessage {...shared.archivedOnes} values={{ count: archived.length }} />
            </summary>
            <ul className={styles.list}>
              {archived.map((reason) => (
                <li key={reason.id} className={styles.row}>
                  <div className={styles.words}>
                    <ReasonLine reason={reason} />
                  </div>
                  <Button
                    variant="secondary"
                    onClick={() => void archive.run({ id: reason.id, archived: false })}
                  >
                    <FormattedMessage {...shared.restore} />
                  </Button>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </>
  );
}

function ReasonLine({ reason }: { reason: Reason }) {
  const { name, slug, fault, photosRequired, questions } = reason;
  return (
    <>
      <p className={styles.line}>
        <Link to={addressOf(reason)} className={styles.name}>
          {name}
        </Link>
        {fault !== "CUSTOMER" && (
          <Pill tone="info">
            <FormattedMessage {...messages[`faultTold_${fault}`]} />
          </Pill>
        )}
        {photosRequired > 0 && (
          <Pill>
            <FormattedMessage {...messages.photosTold} values={{ count: photosRequired }} />
          </Pill>
        )}
        {questions.length > 0 && (
          <Pill>
            <FormattedMessage {...messages.questionsTold} values={{ count: questions.length }} />
          </Pill>
        )}
      </p>
      <p className={styles.soft}>{slug}</p>
    </>
  );
}
