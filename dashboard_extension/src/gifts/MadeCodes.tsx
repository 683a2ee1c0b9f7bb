import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import { FormattedMessage } from "react-intl";

import type { GiftCodeRowFragment } from "@/api/generated/graphql";
import { GiftCodeEndDocument } from "@/api/generated/graphql";
import { useOperation } from "@/api/useOperation";
import { useDashboard } from "@/bridge/useDashboard";
import { goodsOf, nameOf } from "@/queue/names";
import { DashboardLink, Section } from "@/return/Section";
import { Dialog } from "@/ui/Dialog";
import { messages as shared } from "@/ui/messages";
import { Pill } from "@/ui/Pill";
import { useToast } from "@/ui/Toasts";
import { TroubleNotice } from "@/ui/TroubleNotice";
import { Moment } from "@/ui/When";

import styles from "./Gifts.module.css";
import { messages } from "./messages";

type Code = GiftCodeRowFragment;

/** Which codes there are, without what they are; the newest first. */
export function MadeCodes({ codes, onEnded }: { codes: Code[]; onEnded: () => void }) {
  const [ending, setEnding] = useState<Code | null>(null);
  return (
    <Section title={<FormattedMessage {...messages.made} />}>
      {codes.length === 0 && (
        <p className={styles.soft}>
          <FormattedMessage {...messages.none} />
        </p>
      )}
      <ul className={styles.made}>
        {codes.toReversed().map((code) => (
          <Row key={code.id} code={code} onEnd={() => setEnding(code)} />
        ))}
      </ul>
      {ending && (
        <EndDialog code={ending} onClose={() => setEnding(null)} onEnded={onEnded} />
      )}
    </Section>
  );
}

function Row({ code, onEnd }: { code: Code; onEnd: () => void }) {
  const dashboard = useDashboard();
  const isExpired = code.expiresAt !== null && new Date(code.expiresAt) <= new Date();
  return (
    <li className={styles.row}>
      <div className={styles.rowHead}>
        <State code={code} isExpired={isExpired} />
        <Made code={code} />
        {!code.endedAt && !isExpired && (
          <button type="button" className={styles.end} onClick={onEnd}>
            <FormattedMessage {...messages.end} />
          </button>
        )}
      </div>
      <ul className={styles.used}>
        {code.items.map(({ orderLine, quantity, quantityUsed }, index) => (
          <li key={orderLine?.id ?? index}>
            <FormattedMessage
              {...messages.used}
              values={{
                name: orderLine ? (
                  goodsOf(orderLine.productName, orderLine.variantName)
                ) : (
                  <FormattedMessage {...messages.someLine} />
                ),
                used: quantityUsed,
                count: quantity,
              }}
            />
          </li>
        ))}
      </ul>
      {code.returnRequests.length > 0 && (
        <span className={styles.links}>
          {code.returnRequests.map(({ id, number }) => (
            <DashboardLink
              key={id}
              onOpen={() => void dashboard.openReturns(`/returns/${encodeURIComponent(id)}`)}
            >
              {number}
            </DashboardLink>
          ))}
        </span>
      )}
    </li>
  );
}

function State({ code: { endedAt, expiresAt }, isExpired }: { code: Code; isExpired: boolean }) {
  if (endedAt)
    return (
      <Pill>
        <FormattedMessage {...messages.ended} values={{ moment: <Moment at={endedAt} /> }} />
      </Pill>
    );
  if (isExpired)
    return (
      <Pill>
        <FormattedMessage {...messages.expired} />
      </Pill>
    );
  return (
    <Pill tone="good">
      {expiresAt ? (
        <FormattedMessage {...messages.expires} values={{ moment: <Moment at={expiresAt} /> }} />
      ) : (
        <FormattedMessage {...messages.works} />
      )}
    </Pill>
  );
}

function Made({ code: { user, app, createdAt } }: { code: Code }) {
  const name = user ? nameOf(user) : app?.name;
  return (
    <span className={styles.soft}>
      <FormattedMessage
        {...(name ? messages.madeBy : messages.madeAt)}
        values={{ name, moment: <Moment at={createdAt} /> }}
      />
    </span>
  );
}

function EndDialog({
  code,
  onClose,
  onEnded,
}: {
  code: Code;
  onClose: () => void;
  onEnded: () => void;
}) {
  const say = useToast();
  const { run, busy, trouble } = useOperation(GiftCodeEndDocument);
  const end = async () => {
    if (busy || !(await run({ id: code.id }))) return;
    say("good", <FormattedMessage {...messages.endDone} />);
    onEnded();
    onClose();
  };
  return (
    <Dialog
      title={<FormattedMessage {...messages.endTitle} />}
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            <FormattedMessage {...shared.cancel} />
          </Button>
          <Button variant="error" data-autofocus disabled={busy} onClick={() => void end()}>
            <FormattedMessage {...messages.end} />
          </Button>
        </>
      }
    >
      <FormattedMessage tagName="p" {...messages.endText} />
      <TroubleNotice trouble={trouble} />
    </Dialog>
  );
}
