import { Button } from "@saleor/macaw-ui";
import type { FormEvent } from "react";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useQuery } from "urql";

import { NewReturnOrdersDocument } from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { TextInput } from "@/ui/controls";
import { Field } from "@/ui/Field";
import { Loading } from "@/ui/Loading";
import { Money } from "@/ui/Money";
import { TroubleNotice } from "@/ui/TroubleNotice";
import { When } from "@/ui/When";

import { messages } from "./messages";
import styles from "./newreturn.module.css";

export function OrderSearch({ onChoose }: { onChoose: (orderId: string) => void }) {
  const intl = useIntl();
  const [text, setText] = useState("");
  const [search, setSearch] = useState("");
  const [{ data, error, fetching }, reload] = useQuery({
    query: NewReturnOrdersDocument,
    variables: { search },
    pause: !search,
  });
  const orders = data?.orders?.edges.flatMap(({ node }) => node ?? []) ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // Numbers are often copied with the sign before them.
    setSearch(text.trim().replace(/^#/, ""));
  };
  return (
    <div className={styles.form}>
      <form className={styles.search} onSubmit={submit} role="search">
        <Field label={<FormattedMessage {...messages.search} />}>
          {(control) => (
            <TextInput
              {...control}
              type="search"
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
        <Button type="submit">
          <FormattedMessage {...messages.find} />
        </Button>
      </form>
      {error && <TroubleNotice trouble={troubleOf(error)} onRetry={reload} />}
      {fetching && <Loading />}
      {search && data && !fetching && orders.length === 0 && (
        <p role="status">
          <FormattedMessage {...messages.noOrder} values={{ search }} />
        </p>
      )}
      <ul className={styles.orders} aria-label={intl.formatMessage(messages.found)}>
        {!fetching &&
          search &&
          orders.map((order) => (
            <li key={order.id}>
              <button type="button" className={styles.order} onClick={() => onChoose(order.id)}>
                <strong>
                  <FormattedMessage {...messages.orderNumber} values={{ number: order.number }} />
                </strong>
                <span>{order.userEmail}</span>
                <span className={styles.soft}>
                  {order.lines.map(({ quantity, productName }) => `${quantity} × ${productName}`).join(", ")}
                </span>
                <span>
                  <Money value={order.total.gross} />
                </span>
                <span className={styles.soft}>
                  <When at={order.created} />
                </span>
              </button>
            </li>
          ))}
      </ul>
    </div>
  );
}
