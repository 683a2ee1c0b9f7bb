import { Button } from "@saleor/macaw-ui";
import type { FormEvent } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useQuery } from "urql";

import type { ReturnKindEnum, ReturnStatusEnum } from "@/api/generated/graphql";
import { NewReturnOrderDocument } from "@/api/generated/graphql";
import type { Trouble } from "@/api/trouble";
import { troubleOf } from "@/api/trouble";
import { useLanguageCode } from "@/i18n/useLanguageCode";
import { Choice, TextArea } from "@/ui/controls";
import { EmptyState } from "@/ui/EmptyState";
import { Field } from "@/ui/Field";
import { Loading } from "@/ui/Loading";
import { useMoney } from "@/ui/Money";
import { Notice } from "@/ui/Notice";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { LineCard } from "./LineCard";
import { messages } from "./messages";
import styles from "./newreturn.module.css";
import type { NewReturn } from "./useNewReturn";
import { useNewReturn } from "./useNewReturn";
import type { Eligibility } from "./wanted";
import { mayBeOverridden } from "./wanted";

const KINDS: ReturnKindEnum[] = ["RETURN", "WITHDRAWAL", "CLAIM", "GIFT"];

export interface Made {
  id: string;
  number: string;
  status: ReturnStatusEnum;
}

/** The whole form for an order that is known; also what the popup shows. */
export function NewReturnForm({
  orderId,
  onCreated,
}: {
  orderId: string;
  onCreated: (made: Made, text: string) => void;
}) {
  const intl = useIntl();
  const language = useLanguageCode();
  const form = useNewReturn(orderId);
  const [{ data, error, fetching }, reload] = useQuery({
    query: NewReturnOrderDocument,
    variables: { id: orderId, kind: form.kind, language },
    requestPolicy: "cache-and-network",
  });
  if (error && !data) return <TroubleNotice trouble={troubleOf(error)} onRetry={reload} />;
  if (fetching && !data) return <Loading />;
  const order = data?.order;
  if (!order) return <EmptyState title={<FormattedMessage {...messages.gone} />} />;
  const lines = order.returnEligibility?.lines ?? [];
  const needsOverride = isRefused(form, lines);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const made = await form.send(needsOverride);
    if (!made) return;
    const text = made.status === "DECLINED" ? messages.createdDeclined : messages.created;
    onCreated(made, intl.formatMessage(text, { number: made.number }));
  };
  return (
    <form className={styles.form} onSubmit={(event) => void send(event)} noValidate>
      <div className={styles.head}>
        <div>
          <h2 className={styles.heading}>
            <FormattedMessage {...messages.orderNumber} values={{ number: order.number }} />
          </h2>
          <span className={styles.soft}>{order.userEmail}</span>
        </div>
        <Field label={<FormattedMessage {...messages.kind} />}>
          {(control) => (
            <Choice
              {...control}
              value={form.kind}
              onChange={({ target }) => form.setKind(target.value as ReturnKindEnum)}
            >
              {KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {intl.formatMessage(messages[kind as keyof typeof messages])}
                </option>
              ))}
            </Choice>
          )}
        </Field>
      </div>
      <h2 className={styles.heading}>
        <FormattedMessage {...messages.goods} />
      </h2>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <LineCard
            key={line.orderLine.id}
            orderId={orderId}
            line={line}
            form={form}
            reasons={line.reasons.length ? line.reasons : (data?.returnReasons ?? [])}
          />
        ))}
      </ul>
      <Field label={<FormattedMessage {...messages.comment} />}>
        {(control) => (
          <TextArea
            {...control}
            value={form.comment}
            onChange={({ target }) => form.setComment(target.value)}
          />
        )}
      </Field>
      <Override form={form} isNeeded={needsOverride} />
      <Troubles trouble={form.trouble} lines={lines} />
      {form.isTried && form.asked.length === 0 && (
        <Notice tone="bad">
          <FormattedMessage {...messages.nothing} />
        </Notice>
      )}
      <footer className={styles.footer}>
        <Total form={form} />
        <Button type="submit" disabled={form.busy}>
          <FormattedMessage {...messages.create} />
        </Button>
      </footer>
    </form>
  );
}

/** Whether something is asked for that the policy refuses. */
function isRefused(form: NewReturn, lines: readonly Eligibility[]): boolean {
  return form.asked.some(([id]) => {
    const line = lines.find(({ orderLine }) => orderLine.id === id);
    return (line && mayBeOverridden(line)) || form.settledOf(id).choice?.outcome === "DECLINE";
  });
}

function Override({ form, isNeeded }: { form: NewReturn; isNeeded: boolean }) {
  const isReviewed = form.asked.some(([id]) => form.settledOf(id).choice?.outcome === "REVIEW");
  if (!isNeeded && !isReviewed && !form.override) return null;
  const error = isNeeded && form.isTried && !form.override.trim();
  const label = isNeeded || form.override ? messages.override : messages.overrideAsk;
  return (
    <Field
      label={<FormattedMessage {...label} />}
      hint={<FormattedMessage {...messages.overrideHint} />}
      error={error && <FormattedMessage {...messages.override} />}
    >
      {(control) => (
        <TextArea
          {...control}
          value={form.override}
          onChange={({ target }) => form.setOverride(target.value)}
        />
      )}
    </Field>
  );
}

/** What no line names; the lines show their own. */
function Troubles({ trouble, lines }: { trouble: Trouble | null; lines: readonly Eligibility[] }) {
  if (trouble?.kind !== "problems") return <TroubleNotice trouble={trouble} />;
  const known = new Set(lines.map(({ orderLine }) => orderLine.id));
  const problems = trouble.problems.filter(({ line }) => !line || !known.has(line));
  if (problems.some(({ code }) => code === "IDEMPOTENCY_KEY_REUSED")) {
    return (
      <Notice tone="bad">
        <FormattedMessage {...messages.alreadyMade} />
      </Notice>
    );
  }
  return problems.length ? <TroubleNotice trouble={{ kind: "problems", problems }} /> : null;
}

function Total({ form }: { form: NewReturn }) {
  const money = useMoney();
  const isOld = form.asked.some(([id]) => form.told[id]?.isOld);
  const refunds = isOld
    ? []
    : form.asked.flatMap(([id]) => form.settledOf(id).choice?.refund ?? []);
  const [first] = refunds;
  if (!first) return <span />;
  const amount = refunds.reduce((sum, refund) => sum + refund.amount, 0);
  return (
    <span role="status">
      <strong>
        <FormattedMessage
          {...messages.total}
          values={{ amount: money({ amount, currency: first.currency }) }}
        />
      </strong>
      {refunds.length > 1 && (
        <span className={styles.small}>
          <FormattedMessage {...messages.estimateNote} />
        </span>
      )}
    </span>
  );
}
