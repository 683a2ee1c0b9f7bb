import { Button } from "@saleor/macaw-ui";
import { useEffect, useState } from "react";
import { FormattedMessage } from "react-intl";
import { useQuery } from "urql";

import type { PolicyOrderQuery } from "@/api/generated/graphql";
import { PolicyOrderDocument, PolicyOrdersDocument } from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { TextInput } from "@/ui/controls";
import { Field } from "@/ui/Field";
import { Loading } from "@/ui/Loading";
import { TroubleNotice } from "@/ui/TroubleNotice";
import { When } from "@/ui/When";

import styles from "../Policies.module.css";
import { messages } from "./messages";
import { ReasonChoice } from "./ReasonChoice";
import type { Tried } from "./tried";

type Order = NonNullable<PolicyOrderQuery["order"]>;
interface Wish {
  quantity: number;
  reason: string;
}

/** An order that is there, found by its number or its customer. */
export function RealOrder({ onChange }: { onChange: (tried: Tried | null) => void }) {
  const [id, setId] = useState<string | null>(null);
  const [{ data, error, fetching }] = useQuery({
    query: PolicyOrderDocument,
    variables: { id: id ?? "" },
    pause: !id,
  });
  const order = id && data?.order?.id === id ? data.order : null;
  if (!id) return <Search onChoose={setId} />;
  return (
    <div className={styles.section}>
      {error && <TroubleNotice trouble={troubleOf(error)} />}
      {!order && fetching && <Loading />}
      {order && (
        <>
          <p className={styles.line}>
            <strong>
              <FormattedMessage {...messages.order} values={{ number: order.number }} />
            </strong>
            <span className={styles.soft}>
              <FormattedMessage
                {...messages.placed}
                values={{ when: <When at={order.created} /> }}
              />
            </span>
            <Button
              variant="secondary"
              size="small"
              onClick={() => {
                setId(null);
                onChange(null);
              }}
            >
              <FormattedMessage {...messages.another} />
            </Button>
          </p>
          <Wishes key={order.id} order={order} onChange={onChange} />
        </>
      )}
    </div>
  );
}

const PAUSE = 250;

function Search({ onChoose }: { onChoose: (id: string) => void }) {
  const [typed, setTyped] = useState("");
  const [search, setSearch] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim().replace(/^#/, "")), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  const [{ data, error }] = useQuery({ query: PolicyOrdersDocument, variables: { search } });
  const orders = data?.orders?.edges.flatMap(({ node }) => (node ? [node] : [])) ?? [];
  return (
    <div className={styles.section}>
      <Field label={<FormattedMessage {...messages.search} />}>
        {(control) => (
          <TextInput
            {...control}
            type="search"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      {error && <TroubleNotice trouble={troubleOf(error)} />}
      <ul className={styles.cards}>
        {orders.map(({ id, number, created, userEmail }) => (
          <li key={id}>
            <button type="button" className={styles.pick} onClick={() => onChoose(id)}>
              <span className={styles.choiceName}>
                <FormattedMessage {...messages.order} values={{ number }} />
              </span>
              <span>{userEmail}</span>
              <span className={styles.soft}>
                <When at={created} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {data && !orders.length && (
        <p className={styles.soft} role="status">
          <FormattedMessage {...messages.noOrders} />
        </p>
      )}
    </div>
  );
}

/** What of its lines is to be returned; at first one unit of each that was sent. */
function Wishes({ order, onChange }: { order: Order; onChange: (tried: Tried | null) => void }) {
  const [wishes, setWishes] = useState<Record<string, Wish>>(() =>
    Object.fromEntries(
      order.lines.map(({ id, quantityFulfilled }) => [
        id,
        { quantity: Math.min(1, quantityFulfilled), reason: "" },
      ]),
    ),
  );
  useEffect(() => {
    const wanted = order.lines.filter(({ id }) => (wishes[id]?.quantity ?? 0) > 0);
    if (!wanted.length) return onChange(null);
    onChange({
      input: {
        orderId: order.id,
        wishes: wanted.map(({ id }) => ({
          orderLineId: id,
          quantity: wishes[id]?.quantity ?? 1,
          reason: wishes[id]?.reason || null,
        })),
      },
      lines: order.lines.map((line) => ({ id: line.id, name: nameOf(line) })),
    });
  }, [wishes, order, onChange]);
  const change = (id: string, next: Partial<Wish>) =>
    setWishes((now) => ({ ...now, [id]: { quantity: 0, reason: "", ...now[id], ...next } }));
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.small}>
        <FormattedMessage {...messages.wishes} />
      </legend>
      {order.lines.map((line) => (
        <div key={line.id} className={styles.pair}>
          <Field label={<FormattedMessage {...messages.line} values={{ name: nameOf(line) }} />}>
            {(control) => (
              <TextInput
                {...control}
                type="number"
                min={0}
                max={line.quantity}
                value={wishes[line.id]?.quantity ?? 0}
                onChange={({ target }) => change(line.id, { quantity: Number(target.value) })}
              />
            )}
          </Field>
          <ReasonChoice
            value={wishes[line.id]?.reason ?? ""}
            onChange={(reason) => change(line.id, { reason })}
          />
        </div>
      ))}
    </fieldset>
  );
}

const nameOf = ({ productName, variantName, productSku }: Order["lines"][number]) =>
  [productName, variantName || productSku].filter(Boolean).join(" · ");
