import { FormattedDate, FormattedMessage, useIntl } from "react-intl";

import { useMoney } from "@/ui/Money";
import { Pill } from "@/ui/Pill";

import type { Line, Said, Terms as Given } from "../request";
import styles from "./Lines.module.css";
import { messages } from "./messages";

/** What the policy promised for a line, as far as it differs from giving all back. */
export function Terms({ terms, line }: { terms: Given; line: Line }) {
  const told = useTold(terms, line);
  if (!told.length && !terms.deadline) return null;
  return (
    <div className={styles.chips}>
      {told.map(({ text, values }, index) => (
        <Pill key={index}>
          <FormattedMessage {...text} values={values} />
        </Pill>
      ))}
      {terms.deadline && (
        <span className={styles.soft}>
          <FormattedMessage
            {...messages.deadline}
            values={{ date: <FormattedDate value={terms.deadline} dateStyle="medium" /> }}
          />
        </span>
      )}
    </div>
  );
}

function useTold(terms: Given, { resolution }: Line): Said[] {
  const money = useMoney();
  const intl = useIntl();
  const percent = (value: number) =>
    intl.formatNumber(value / 100, { style: "percent", maximumFractionDigits: 2 });
  const { restockingFee, returnShippingFee, storeCredit, keptItem, refundAt } = terms;
  const told: (Said | false | null)[] = [
    Boolean(restockingFee?.amount) && {
      text: messages.restockingFee,
      values: { amount: restockingFee ? money(restockingFee) : "" },
    },
    Boolean(returnShippingFee?.amount) && {
      text: messages.returnShippingFee,
      values: { amount: returnShippingFee ? money(returnShippingFee) : "" },
    },
    resolution === "STORE_CREDIT" &&
      Boolean(storeCredit?.bonusPercentage) && {
        text: messages.bonus,
        values: { percent: percent(storeCredit?.bonusPercentage ?? 0) },
      },
    resolution === "KEEP_ITEM" &&
      keptItem !== null && {
        text: messages.keptPart,
        values: { percent: percent(keptItem.refundPercentage) },
      },
    terms.photosRequired > 0 && {
      text: messages.photosRequired,
      values: { units: terms.photosRequired },
    },
    refundAt?.automatic === true && {
      text: messages.automatic,
      values: { moment: intl.formatMessage(messages[`moment_${refundAt.moment}`]) },
    },
  ];
  return told.filter((said): said is Said => Boolean(said));
}
