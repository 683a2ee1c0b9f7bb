import type { ReactNode } from "react";
import { useEffect, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import { ReturnPageReimburseDocument } from "@/api/generated/graphql";
import type { Trouble } from "@/api/trouble";
import { resolutionWords } from "@/api/wordMessages";
import { Choice } from "@/ui/controls";
import { Field } from "@/ui/Field";
import { useMoney } from "@/ui/Money";
import { Notice } from "@/ui/Notice";

import { operations } from "../messages";
import { Breakdown } from "../money/Breakdown";
import type { Proposal } from "../request";
import { owedProposals, sum } from "../request";
import { useRefresh } from "../useReturn";
import { ActionDialog } from "./ActionDialog";
import { messages } from "./messages";
import { AmountFields, OutsideFields } from "./PayFields";
import type { Wish } from "./payment";
import { inputOf, isLess, payable } from "./payment";
import type { DialogProps } from "./props";
import styles from "./Operations.module.css";
import { placed, useAct, useOnceKey } from "./useAct";

/** The last look before money moves: its exact sum, what it is made of, where it goes. */
export function Pay({ request, onClose }: DialogProps) {
  const money = useMoney();
  const owed = owedProposals(request);
  const only = owed.length === 1 ? owed[0] : undefined;
  const [wish, setWish] = useState<Wish>({
    resolution: only?.resolution ?? "",
    amount: owed.length ? "" : "0",
    reason: "",
    isOutside: false,
    reference: "",
  });
  const form = useAct(ReturnPageReimburseDocument, "pay", request.number, onClose);
  useFreshAfter(form.trouble);
  const { field, rest } = placed(form.trouble, {
    fields: ["amount", "reason", "outside", "paidOutside", "resolution"],
  });
  const chosen = wish.resolution
    ? owed.filter(({ resolution }) => resolution === wish.resolution)
    : owed;
  const one = chosen.length === 1 ? chosen[0] : undefined;
  const input = inputOf(wish, one);
  const key = useOnceKey(input);
  const total = one ? payable(one, wish.amount) : sum(chosen.map(({ amount }) => amount));
  const needsReason = one ? isLess(one, wish.amount) : !owed.length;
  const isReady =
    (!owed.length || total !== null) &&
    (!needsReason || wish.reason.trim() !== "") &&
    (!wish.isOutside || wish.reference.trim() !== "");
  const submit =
    total && total.amount > 0 ? (
      <FormattedMessage {...messages.paySum} values={{ amount: money(total) }} />
    ) : (
      <FormattedMessage {...messages.settleNothing} />
    );
  return (
    <ActionDialog
      title={<FormattedMessage {...operations.pay} />}
      submit={submit}
      isReady={isReady}
      busy={form.busy}
      trouble={rest}
      onSubmit={() =>
        void form.act({ id: request.id, input: { ...input, idempotencyKey: key } })
      }
      onClose={onClose}
    >
      {owed.length > 1 && (
        <WhichField owed={owed} wish={wish} onWish={setWish} error={field("resolution")} />
      )}
      {chosen.map((proposal) => (
        <Breakdown
          key={proposal.resolution}
          part={proposal}
          request={request}
          total={proposal.amount}
        />
      ))}
      {one && one.outside.amount > 0 && (
        <Notice tone="warn">
          <FormattedMessage
            {...messages.outsideText}
            values={{ maximum: money(one.maximum) }}
          />
        </Notice>
      )}
      <AmountFields
        proposal={one}
        wish={wish}
        onWish={setWish}
        needsReason={needsReason}
        errorOf={field}
      />
      {one && one.resolution !== "STORE_CREDIT" && (
        <OutsideFields
          wish={wish}
          onWish={setWish}
          error={field("paidOutside") ?? field("outside")}
        />
      )}
      <Goes request={request} chosen={chosen} wish={wish} />
    </ActionDialog>
  );
}

/** What was refused may be owed otherwise by now: show that before somebody tries again. */
function useFreshAfter(trouble: Trouble | null) {
  const refresh = useRefresh();
  useEffect(() => {
    if (trouble?.kind === "problems") void refresh();
  }, [trouble, refresh]);
}

function WhichField({
  owed,
  wish,
  onWish,
  error,
}: {
  owed: Proposal[];
  wish: Wish;
  onWish: (wish: Wish) => void;
  error: ReactNode;
}) {
  const intl = useIntl();
  const money = useMoney();
  const all = sum(owed.map(({ amount }) => amount));
  return (
    <Field label={<FormattedMessage {...messages.payWhat} />} error={error}>
      {(control) => (
        <Choice
          {...control}
          value={wish.resolution}
          onChange={(event) =>
            onWish({
              ...wish,
              resolution: event.target.value as Wish["resolution"],
              amount: "",
              isOutside: false,
            })
          }
        >
          <option value="">
            {intl.formatMessage(messages.payAll, { amount: all ? money(all) : "" })}
          </option>
          {owed.map(({ resolution, amount }) => (
            <option key={resolution} value={resolution}>
              {intl.formatMessage(messages.payOne, {
                way: intl.formatMessage(resolutionWords[resolution]),
                amount: money(amount),
              })}
            </option>
          ))}
        </Choice>
      )}
    </Field>
  );
}

/** Where the money goes, with its exact sum. */
function Goes({
  request,
  chosen,
  wish,
}: {
  request: DialogProps["request"];
  chosen: Proposal[];
  wish: Wish;
}) {
  const money = useMoney();
  const email = request.user?.email ?? request.order?.userEmail ?? "";
  return chosen.map((proposal) => {
    const { resolution } = proposal;
    const sent = chosen.length === 1 ? payable(proposal, wish.amount) : proposal.amount;
    if (!sent || sent.amount <= 0 || resolution === "REPAIR" || resolution === "NONE")
      return null;
    const text = wish.isOutside ? messages.goes_outside : messages[`goes_${resolution}`];
    return (
      <p key={resolution} className={styles.sum}>
        <FormattedMessage {...text} values={{ amount: money(sent), email }} />
      </p>
    );
  });
}
