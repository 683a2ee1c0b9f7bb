import { FormattedNumber, useIntl } from "react-intl";

export interface MoneyValue {
  amount: number;
  currency: string;
}

/** An amount as the reader's language writes it. */
export function Money({ value }: { value: MoneyValue }) {
  return <FormattedNumber value={value.amount} style="currency" currency={value.currency} />;
}

/** The same as a string, for attributes and sentences. */
export function useMoney(): (value: MoneyValue) => string {
  const intl = useIntl();
  return ({ amount, currency }) =>
    intl.formatNumber(amount, { style: "currency", currency });
}
