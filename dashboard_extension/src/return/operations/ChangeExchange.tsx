import { useState } from "react";
import { FormattedMessage } from "react-intl";
import { useQuery } from "urql";

import {
  ReturnPageChangeExchangeDocument,
  ReturnPageVariantsDocument,
} from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { Loading } from "@/ui/Loading";

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
  const [{ data, error }] = useQuery({
    query: ReturnPageVariantsDocument,
    variables: { id: request.id },
  });
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
  const variantsOf = (lineId: string) =>
    data?.returnRequest?.lines.find(({ id }) => id === lineId)?.variant?.product.variants ??
    [];
  const now = lastExchange(request)?.items ?? [];
  return (
    <ActionDialog
      title={<FormattedMessage {...operations.changeExchange} />}
      submit={<FormattedMessage {...operations.changeExchange} />}
      isReady={wanted.length > 0}
      busy={form.busy}
      trouble={rest ?? (error ? troubleOf(error) : null)}
      onSubmit={() => void form.act({ id: request.id, lines: wanted })}
      onClose={onClose}
    >
      <p className={styles.text}>
        <FormattedMessage {...messages.exchangeText} />
      </p>
      {!data && !error && <Loading />}
      {data &&
        lines.map((one) => (
          <NewGoods
            key={one.id}
            name={nameOf(one)}
            now={now.filter((item) => item.line.id === one.id).map(nameOf).join(", ")}
            variants={variantsOf(one.id)}
            channel={request.order?.channel.slug ?? ""}
            value={chosen[one.id] ?? ""}
            onValue={(id) => setChosen((before) => ({ ...before, [one.id]: id }))}
            error={line(one.id)}
          />
        ))}
    </ActionDialog>
  );
}
