import { Button } from "@saleor/macaw-ui";
import type { FormEvent } from "react";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate, useSearchParams } from "react-router-dom";
import { useQuery } from "urql";

import { ParcelCreateDocument, ParcelSetupDocument } from "@/api/generated/graphql";
import { newKey } from "@/api/newKey";
import { troubleOf } from "@/api/trouble";
import { useOperation } from "@/api/useOperation";
import { useWorks } from "@/desk/outbox/works";
import { useSettings } from "@/desk/settings";
import { useLanguageCode } from "@/i18n/useLanguageCode";
import { PageHeader } from "@/shell/PageHeader";
import { Choice, TextArea, TextInput } from "@/ui/controls";
import { Field } from "@/ui/Field";
import { Loading } from "@/ui/Loading";
import { useToast } from "@/ui/Toasts";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { GoodsFields } from "./GoodsFields";
import type { Goods } from "./goods";
import { goodsInput, noGoods } from "./goods";
import { messages, recordMessages } from "./messages";
import styles from "./parcels.module.css";

/** What arrived without a return, as it is. */
export function RecordPage() {
  const intl = useIntl();
  const say = useToast();
  const navigate = useNavigate();
  const language = useLanguageCode();
  const [params] = useSearchParams();
  const { settings, change } = useSettings(useWorks().user);
  const [{ data, error, fetching }, reload] = useQuery({
    query: ParcelSetupDocument,
    variables: { language },
  });
  const [goods, setGoods] = useState<Goods[]>([noGoods(params.get("code") ?? "")]);
  const [sender, setSender] = useState("");
  const [trackingNumber, setTracking] = useState("");
  const [note, setNote] = useState("");
  const [idempotencyKey] = useState(newKey);
  const { run, busy, trouble } = useOperation(ParcelCreateDocument);
  if (error && !data) return <TroubleNotice trouble={troubleOf(error)} onRetry={reload} />;
  if (fetching && !data) return <Loading />;
  const warehouses = data?.returnWarehouses?.edges?.map(({ node }) => node) ?? [];
  const remembered = warehouses.find(({ id }) => id === settings.warehouseId);
  const warehouseId = (remembered ?? warehouses[0])?.id ?? null;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const items = goods.map(goodsInput);
    const input = { items, sender, trackingNumber, note, warehouseId, idempotencyKey };
    const made = (await run({ input }))?.returnBlindReceiptCreate?.blindReceipt;
    if (!made) return;
    say("good", intl.formatMessage(recordMessages.saved, { number: made.number }));
    void navigate(`/parcels/${encodeURIComponent(made.id)}`, { replace: true });
  };
  const put = (index: number, next: Goods) =>
    setGoods(goods.map((one, place) => (place === index ? next : one)));
  return (
    <>
      <PageHeader title={<FormattedMessage {...recordMessages.title} />}>
        <FormattedMessage {...recordMessages.photos} />
      </PageHeader>
      <form className={styles.form} onSubmit={(event) => void send(event)}>
        {goods.map((one, index) => (
          <GoodsFields
            key={one.key}
            number={index + 1}
            goods={one}
            grades={data?.returnGrades ?? []}
            onChange={(next) => put(index, next)}
            onRemove={
              goods.length > 1
                ? () => setGoods(goods.filter((_, place) => place !== index))
                : undefined
            }
          />
        ))}
        <div>
          <Button variant="secondary" onClick={() => setGoods([...goods, noGoods()])} type="button">
            <FormattedMessage {...recordMessages.add} />
          </Button>
        </div>
        <Field
          label={<FormattedMessage {...recordMessages.sender} />}
          hint={<FormattedMessage {...recordMessages.senderHint} />}
        >
          {(control) => (
            <TextInput {...control} value={sender} onChange={({ target }) => setSender(target.value)} />
          )}
        </Field>
        <Field label={<FormattedMessage {...messages.tracking} />}>
          {(control) => (
            <TextInput
              {...control}
              value={trackingNumber}
              onChange={({ target }) => setTracking(target.value)}
            />
          )}
        </Field>
        <Field label={<FormattedMessage {...messages.warehouse} />}>
          {(control) => (
            <Choice
              {...control}
              value={warehouseId ?? ""}
              onChange={({ target }) => change({ warehouseId: target.value })}
            >
              {warehouses.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Choice>
          )}
        </Field>
        <Field label={<FormattedMessage {...messages.note} />}>
          {(control) => (
            <TextArea {...control} value={note} onChange={({ target }) => setNote(target.value)} />
          )}
        </Field>
        <TroubleNotice trouble={trouble} />
        <div>
          <Button type="submit" disabled={busy}>
            <FormattedMessage {...recordMessages.save} />
          </Button>
        </div>
      </form>
    </>
  );
}
