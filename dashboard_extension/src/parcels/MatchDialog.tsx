import { Button } from "@saleor/macaw-ui";
import type { FormEvent } from "react";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useQuery } from "urql";

import type { ParcelReturnFragment } from "@/api/generated/graphql";
import { ParcelMatchDocument, ParcelOrderDocument } from "@/api/generated/graphql";
import { useOperation } from "@/api/useOperation";
import { useLanguageCode } from "@/i18n/useLanguageCode";
import { Choice, TextArea, TextInput } from "@/ui/controls";
import { Dialog } from "@/ui/Dialog";
import { Field } from "@/ui/Field";
import { Loading } from "@/ui/Loading";
import { TroubleNotice } from "@/ui/TroubleNotice";

import type { Matched, Offer } from "./matching";
import { begun, inputOf, isWhole, offersOfOrder, offersOfReturn } from "./matching";
import { matchMessages as messages, recordMessages } from "./messages";
import styles from "./parcels.module.css";
import type { Parcel } from "./parcel";

export type Target =
  | { kind: "return"; ret: ParcelReturnFragment }
  | { kind: "order"; id: string; number: string };

interface Props {
  parcel: Parcel;
  target: Target;
  grades: readonly { slug: string; name: string }[];
  onClose: () => void;
  onDone: (made: { id: string; number: string }) => void;
}

/** Of which lines the goods are, and then in one step into the return. */
export function MatchDialog(props: Props) {
  const { target, onClose } = props;
  const language = useLanguageCode();
  const [{ data, fetching }] = useQuery({
    query: ParcelOrderDocument,
    variables: { id: target.kind === "order" ? target.id : "", language },
    pause: target.kind === "return",
  });
  const name = target.kind === "return" ? target.ret.number : target.number;
  const offers =
    target.kind === "return" ? offersOfReturn(target.ret) : offersOfOrder(data?.order ?? null);
  const title = <FormattedMessage {...messages.title} values={{ target: name }} />;
  if (target.kind === "order" && fetching) {
    return (
      <Dialog title={title} onClose={onClose}>
        <Loading />
      </Dialog>
    );
  }
  return <MatchForm {...props} offers={offers} />;
}

function MatchForm({ parcel, target, grades, offers, onClose, onDone }: Props & { offers: Offer[] }) {
  const intl = useIntl();
  const [rows, setRows] = useState<Matched[]>(() => begun(parcel.items, offers));
  const [override, setOverride] = useState("");
  const [isTried, setTried] = useState(false);
  const { run, busy, trouble } = useOperation(ParcelMatchDocument);
  const name = target.kind === "return" ? target.ret.number : target.number;
  const put = (index: number, change: Partial<Matched>) =>
    setRows(rows.map((row, place) => (place === index ? { ...row, ...change } : row)));
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (busy || !rows.every((row) => isWhole(row, target.kind))) return;
    const answer = await run({ id: parcel.id, input: inputOf(target, rows, override) });
    const made = answer?.returnBlindReceiptMatch?.returnRequest;
    if (made) onDone(made);
  };
  return (
    <Dialog
      wide
      title={<FormattedMessage {...messages.title} values={{ target: name }} />}
      onClose={onClose}
      footer={
        <Button type="submit" form="parcel-match" disabled={busy}>
          <FormattedMessage {...messages.send} />
        </Button>
      }
    >
      <form id="parcel-match" className={styles.form} onSubmit={(event) => void send(event)}>
        <p>
          <FormattedMessage {...messages.text} />
        </p>
        {rows.map((row, index) => {
          const offer = offers.find(({ id }) => id === row.lineId);
          return (
            <fieldset key={row.key} className={styles.goods}>
              <Field
                label={<FormattedMessage {...messages.line} values={{ goods: row.goods }} />}
                error={isTried && !row.lineId && <FormattedMessage {...messages.choose} />}
              >
                {(control) => (
                  <Choice
                    {...control}
                    value={row.lineId}
                    onChange={({ target: { value } }) => put(index, { lineId: value, reason: "" })}
                  >
                    <option value="">{intl.formatMessage(messages.choose)}</option>
                    {offers.map(({ id, words }) => (
                      <option key={id} value={id}>
                        {words}
                      </option>
                    ))}
                  </Choice>
                )}
              </Field>
              {offer?.refusal && <p className={styles.warning}>{offer.refusal}</p>}
              <div className={styles.side}>
                <Field label={<FormattedMessage {...recordMessages.quantity} />}>
                  {(control) => (
                    <TextInput
                      {...control}
                      type="number"
                      min={1}
                      value={row.quantity}
                      onChange={({ target: { value } }) => put(index, { quantity: value })}
                    />
                  )}
                </Field>
                <Field label={<FormattedMessage {...recordMessages.grade} />}>
                  {(control) => (
                    <Choice
                      {...control}
                      value={row.grade}
                      onChange={({ target: { value } }) => put(index, { grade: value })}
                    >
                      <option value="">{intl.formatMessage(recordMessages.noGrade)}</option>
                      {grades.map(({ slug, name: word }) => (
                        <option key={slug} value={slug}>
                          {word}
                        </option>
                      ))}
                    </Choice>
                  )}
                </Field>
                {target.kind === "order" && (
                  <Field
                    label={<FormattedMessage {...messages.reason} />}
                    error={isTried && !row.reason && <FormattedMessage {...messages.reason} />}
                  >
                    {(control) => (
                      <Choice
                        {...control}
                        value={row.reason}
                        onChange={({ target: { value } }) => put(index, { reason: value })}
                      >
                        <option value="" />
                        {offer?.reasons.map(({ slug, name: word }) => (
                          <option key={slug} value={slug}>
                            {word}
                          </option>
                        ))}
                      </Choice>
                    )}
                  </Field>
                )}
              </div>
            </fieldset>
          );
        })}
        {target.kind === "order" && (
          <Field
            label={<FormattedMessage {...messages.override} />}
            hint={<FormattedMessage {...messages.overrideHint} />}
          >
            {(control) => (
              <TextArea {...control} value={override} onChange={({ target: { value } }) => setOverride(value)} />
            )}
          </Field>
        )}
        <TroubleNotice trouble={trouble} />
      </form>
    </Dialog>
  );
}
