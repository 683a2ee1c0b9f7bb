import { FormattedMessage } from "react-intl";

import { resolutionWords } from "@/api/wordMessages";
import type { MoneyValue } from "@/ui/Money";
import { Money } from "@/ui/Money";

import type { Charge, Proposal, Request } from "../request";
import { namesOf } from "../request";
import { chargeTexts, messages } from "./messages";
import styles from "./Money.module.css";

/** Units, what they are worth, and what is added or taken, to the sum that is paid. */
export function Breakdown({
  part,
  request,
  total,
}: {
  part: Pick<Proposal, "resolution" | "lines" | "charges">;
  request: Request;
  total: MoneyValue;
}) {
  const names = namesOf(request);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        <FormattedMessage {...resolutionWords[part.resolution]} />
      </caption>
      <tbody>
        {part.lines.map(({ line, quantity, gross }) => (
          <tr key={line.id}>
            <th scope="row">
              <FormattedMessage
                {...messages.units}
                values={{ units: quantity, name: names[line.id] }}
              />
            </th>
            <td>
              <Money value={gross} />
            </td>
          </tr>
        ))}
        {part.charges.map((charge, index) => (
          <ChargeRow key={index} charge={charge} name={charge.line && names[charge.line.id]} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            <FormattedMessage {...messages.total} />
          </th>
          <td>
            <Money value={total} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function ChargeRow({ charge, name }: { charge: Charge; name: string | null | undefined }) {
  return (
    <tr>
      <th scope="row">
        <FormattedMessage {...chargeTexts[charge.kind]} />
        {name && <span className={styles.soft}> {name}</span>}
      </th>
      <td>
        <Money value={charge.gross} />
      </td>
    </tr>
  );
}
