import { Button } from "@saleor/macaw-ui";
import { Copy } from "lucide-react";
import { FormattedMessage, useIntl } from "react-intl";

import {
  inspectionWords,
  kindWords,
  moneyWords,
  priorityWords,
  receptionWords,
  statusWords,
} from "@/api/wordMessages";
import { PageHeader } from "@/shell/PageHeader";
import { copied } from "@/ui/copied";
import { Menu } from "@/ui/Menu";
import { useMoney } from "@/ui/Money";
import type { Tone } from "@/ui/Notice";
import { Pill } from "@/ui/Pill";
import { useToast } from "@/ui/Toasts";

import { headlineOf } from "../headline";
import { turns } from "../headlineMessages";
import { messages, operations } from "../messages";
import type { Offer } from "../offers";
import type { Request } from "../request";
import styles from "../ReturnPage.module.css";
import { Key } from "../Section";
import { OPERATION_KEYS } from "./usePageKeys";

/** More buttons than these would be a wall; the others are in the menu. */
const BUTTONS = 2;

export function Header({
  request,
  offered,
  onOffer,
}: {
  request: Request;
  offered: Offer[];
  onOffer: (offer: Offer) => void;
}) {
  return (
    <PageHeader
      title={<Number value={request.number} />}
      aside={<Actions offered={offered} onOffer={onOffer} />}
    >
      <Axes request={request} />
      <HeadlineText request={request} isMine={offered.some(({ isNext }) => isNext)} />
    </PageHeader>
  );
}

function Number({ value }: { value: string }) {
  const intl = useIntl();
  const toast = useToast();
  const copy = async () => {
    if (!(await copied(value))) return;
    toast("good", <FormattedMessage {...messages.copied} values={{ number: value }} />);
  };
  return (
    <span className={styles.number}>
      {value}
      <button
        type="button"
        className={styles.copy}
        aria-label={intl.formatMessage(messages.copyNumber, { number: value })}
        onClick={() => void copy()}
      >
        <Copy size={15} aria-hidden />
      </button>
    </span>
  );
}

function Actions({
  offered,
  onOffer,
}: {
  offered: Offer[];
  onOffer: (offer: Offer) => void;
}) {
  const next = offered.filter(({ isNext }) => isNext).slice(0, BUTTONS);
  const rest = offered.filter((offer) => !next.includes(offer));
  return (
    <>
      {next.map((offer, index) => (
        <OfferButton key={index} offer={offer} isFirst={index === 0} onOffer={onOffer} />
      ))}
      <Menu
        items={rest.map((offer, index) => ({
          key: `${offer.operation} ${index}`,
          label: <FormattedMessage {...operations[offer.operation]} />,
          danger: offer.isDangerous,
          onSelect: () => onOffer(offer),
        }))}
      />
    </>
  );
}

export function OfferButton({
  offer,
  isFirst = false,
  onOffer,
}: {
  offer: Offer;
  isFirst?: boolean;
  onOffer: (offer: Offer) => void;
}) {
  const key = OPERATION_KEYS[offer.operation];
  return (
    <Button
      variant={isFirst ? "primary" : "secondary"}
      aria-keyshortcuts={key}
      onClick={() => onOffer(offer)}
    >
      <FormattedMessage {...operations[offer.operation]} />
      {key && <Key name={key} />}
    </Button>
  );
}

const STATUS_TONES: Partial<Record<Request["status"], Tone>> = {
  REQUESTED: "warn",
  APPROVED: "info",
  COMPLETED: "good",
};
const MONEY_TONES: Partial<Record<Request["moneyStatus"], Tone>> = {
  FAILED: "bad",
  PENDING: "warn",
  REIMBURSED: "good",
};

/** Only what says something: that nothing was paid yet is no news before goods came. */
function Axes({ request }: { request: Request }) {
  const { status, kind, reception, inspection, moneyStatus } = request;
  return (
    <div className={styles.pills}>
      <Pill tone={STATUS_TONES[status]}>
        <FormattedMessage {...statusWords[status]} />
      </Pill>
      {request.isOverdue && (
        <Pill tone="bad">
          <FormattedMessage {...messages.overdue} />
        </Pill>
      )}
      {(request.priority === "HIGH" || request.priority === "URGENT") && (
        <Pill tone={request.priority === "URGENT" ? "bad" : "warn"}>
          <FormattedMessage {...priorityWords[request.priority]} />
        </Pill>
      )}
      {kind !== "RETURN" && (
        <Pill>
          <FormattedMessage {...kindWords[kind]} />
        </Pill>
      )}
      {(reception !== "NONE" || status === "APPROVED") && (
        <Pill tone={reception === "FULL" ? "good" : "quiet"}>
          <FormattedMessage {...receptionWords[reception]} />
        </Pill>
      )}
      {inspection !== "NONE" && (
        <Pill tone={inspection === "PENDING" ? "warn" : "good"}>
          <FormattedMessage {...inspectionWords[inspection]} />
        </Pill>
      )}
      {moneyStatus !== "NONE" && (
        <Pill tone={MONEY_TONES[moneyStatus]}>
          <FormattedMessage {...moneyWords[moneyStatus]} />
        </Pill>
      )}
    </div>
  );
}

function HeadlineText({ request, isMine }: { request: Request; isMine: boolean }) {
  const { text, values, amount, who: whose } = headlineOf(request);
  // Who may not do what is next waits for somebody who may.
  const who = whose === "staff" && !isMine ? "colleague" : whose;
  const money = useMoney();
  const told = { ...values, ...(amount ? { amount: money(amount) } : {}) };
  return (
    <p className={styles.headline}>
      <FormattedMessage {...text} values={told} />
      {who !== "nobody" && (
        <Pill tone={who === "staff" ? "info" : "quiet"}>
          <FormattedMessage {...turns[who]} />
        </Pill>
      )}
    </p>
  );
}
