import { Download } from "lucide-react";
import { FormattedMessage, useIntl } from "react-intl";

import { barMessages as messages } from "../barMessages";
import type { Grade } from "../model/goods";
import { PRINTED } from "../model/controls";
import { barsOf, runsOf } from "../scan/barcode";
import { sheetOf } from "../scan/sheet";
import styles from "./desk.module.css";

/** The codes on the screen, and as a file to print: a page within the Dashboard cannot print. */
export default function CodesSheet({ grades }: { grades: Grade[] }) {
  const intl = useIntl();
  const codes = [
    ...grades.map(({ slug, name }) => ({ code: `GRADE:${slug}`, name })),
    ...PRINTED.map((code) => ({ code, name: intl.formatMessage(messages[`code${code}`]) })),
  ];
  const save = () => {
    const file = new Blob([sheetOf(codes)], { type: "image/svg+xml" });
    const url = URL.createObjectURL(file);
    const link = document.createElement("a");
    link.href = url;
    link.download = "receiving-desk-codes.svg";
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <section aria-labelledby="desk-codes">
      <h3 id="desk-codes" className={styles.itemTitle}>
        <FormattedMessage {...messages.codesTitle} />
      </h3>
      <p className={styles.soft}>
        <FormattedMessage {...messages.codesText} />
      </p>
      <ul className={styles.codes}>
        {codes.map(({ code, name }) => (
          <li key={code}>
            <Bars code={code} />
            <span>{name}</span>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <button type="button" className={styles.button} onClick={save}>
        <Download size={16} aria-hidden />
        <FormattedMessage {...messages.download} />
      </button>
    </section>
  );
}

function Bars({ code }: { code: string }) {
  const bars = barsOf(code);
  return (
    <svg
      className={styles.bars}
      viewBox={`-10 0 ${bars.length + 20} 40`}
      preserveAspectRatio="none"
      aria-hidden
    >
      <rect x={-10} width={bars.length + 20} height={40} fill="white" />
      {runsOf(bars).map(({ at, width }) => (
        <rect key={at} x={at} width={width} height={40} fill="black" />
      ))}
    </svg>
  );
}
