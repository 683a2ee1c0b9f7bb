import type { ReactNode } from "react";
import { useState } from "react";
import { FormattedMessage } from "react-intl";

import { Dialog } from "@/ui/Dialog";
import { messages as shared } from "@/ui/messages";
import { useHotkeys } from "@/ui/useHotkeys";

import { messages, operations } from "../messages";
import type { Offer, Operation } from "../offers";
import { mayDo } from "../offers";
import styles from "../ReturnPage.module.css";
import { Key } from "../Section";

export const OPERATION_KEYS: Partial<Record<Operation, string>> = {
  approve: "a",
  decline: "d",
  receive: "r",
  inspect: "i",
  pay: "p",
};

/** Where a note is written. */
const NOTE = "textarea[data-note]";

/** The page's keys; gives the dialog that tells them while it is open. */
export function usePageKeys(offered: Offer[], onOffer: (offer: Offer) => void) {
  const [helping, setHelping] = useState(false);
  const offers = Object.entries(OPERATION_KEYS).flatMap(([operation, key]) => {
    const offer = mayDo(offered, operation as Operation);
    return offer ? [{ key, offer }] : [];
  });
  useHotkeys({
    ...Object.fromEntries(offers.map(({ key, offer }) => [key, () => onOffer(offer)])),
    n: () => document.querySelector<HTMLElement>(NOTE)?.focus(),
    "?": () => setHelping(true),
  });
  if (!helping) return null;
  return (
    <Dialog
      title={<FormattedMessage {...messages.keysTitle} />}
      onClose={() => setHelping(false)}
    >
      <dl className={styles.keys}>
        {[
          ...offers.map(({ key, offer }) => ({ key, text: operations[offer.operation] })),
          { key: "n", text: messages.keyNote },
          { key: "j", text: messages.next },
          { key: "k", text: messages.previous },
          { key: "Esc", text: shared.close },
          { key: "?", text: messages.keyHelp },
        ].map(({ key, text }) => (
          <Line key={key} name={key} text={<FormattedMessage {...text} />} />
        ))}
      </dl>
    </Dialog>
  );
}

function Line({ name, text }: { name: string; text: ReactNode }) {
  return (
    <>
      <dt>
        <Key name={name} />
        <span className="sr-only">{name}</span>
      </dt>
      <dd>{text}</dd>
    </>
  );
}
