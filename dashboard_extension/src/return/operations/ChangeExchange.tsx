import { useState } from "react";
import { FormattedMessage } from "react-intl";

import { ReturnPageChangeExchangeDocument } from "@/api/generated/graphql";

import { operations } from "../messages";
import { lastExchange } from "../offers";
import { nameOf } from "../request";
import { ActionDialog } from "./ActionDialog";
import { messages } from "./messages";
import { NewGoods } from "./NewGoods";
import styles from "./Operations.module.css";
import type { DialogProps } from "./props";
import { placed, useAct } from "./useAct";

/** Another variant instead of the one that is sold out, or no longer wanted. */
export function ChangeExchange({ request, onClose }: DialogProps) {
  const lines = request.lines.filter(({ resolution }) => resolution === "EXCHANGE");
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const form = useAct(
    ReturnPageChangeExchangeDocument,
    "changeExchange",
    request.number,
    onClose,
  );
  const wanted = lines.flatMap(({ id, quantityApproved, quantityRequested }) => {
    const variantId = chosen[id];
    const quantity = quantityApproved || quantityRequested;
    return variantId
      ? [{ lineId: id, exchangeFor: [{ variantId, quantity }] }]
      : [];
  });
  const { line, rest } = placed(form.trouble, { lines: lines.map(({ id }) => id) });
  const now = lastExchange(request)?.items ?? [];
  return (
    <ActionDialog
      title={<FormattedMessage {...operations.changeExchange} />}
      submit={<FormattedMessage {...operations.changeExchange} />}
      isReady={wanted.length > 0}
      busy={form.busy}
      trouble={rest}
      onSubmit={() => void form.act({ id: request.id, lines: wanted })}
      onClose={onClose}
    >
      <p className={styles.text}>
        <FormattedMessage {...messages.exchangeText} />
      </p>
      {lines.map((one) => (
        <NewGoods
          key={one.id}
          line={one}
          now={now.filter((item) => item.line.id === one.id).map(nameOf).join(", ")}
          value={chosen[one.id] ?? ""}
          onValue={(id) => setChosen((before) => ({ ...before, [one.id]: id }))}
          error={line(one.id)}
        />
      ))}
    </ActionDialog>
  );
}
