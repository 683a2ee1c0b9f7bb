import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import { dispositionWords } from "@/api/wordMessages";

import { Lightbox } from "../photos/Lightbox";
import type { Photo } from "../photos/useLinks";
import type { Inspection, Line, Request } from "../request";
import { inspectionsOf } from "../request";
import styles from "./Lines.module.css";
import { messages } from "./messages";

/** What was found of a line's units, as it stands, with a way to put it right. */
export function Found({
  request,
  line,
  files,
  onCorrect,
}: {
  request: Request;
  line: Line;
  files: Photo[];
  onCorrect?: (inspectionId: string) => void;
}) {
  const found = inspectionsOf(request, line.id);
  if (!found.length) return null;
  return (
    <ul className={styles.found}>
      {found.map(({ inspection, quantity }) => (
        <li key={inspection.id}>
          <div className={styles.foundHead}>
            <strong>
              <FormattedMessage
                {...messages.foundUnits}
                values={{
                  units: quantity,
                  grade: inspection.grade?.name ?? (
                    <FormattedMessage {...messages.ungraded} />
                  ),
                  word: (
                    <FormattedMessage {...dispositionWords[inspection.disposition]} />
                  ),
                }}
              />
            </strong>
            <span className={styles.soft}>{inspection.warehouseName}</span>
            {onCorrect && (
              <Button
                variant="tertiary"
                size="small"
                onClick={() => onCorrect(inspection.id)}
              >
                <FormattedMessage {...messages.correct} />
              </Button>
            )}
          </div>
          <Details inspection={inspection} />
          <Photos inspection={inspection} files={files} />
        </li>
      ))}
    </ul>
  );
}

function Details({ inspection }: { inspection: Inspection }) {
  const intl = useIntl();
  const { serialNumbers, lotNumber, suggestedDisposition, overrideReason } = inspection;
  const told = [
    inspection.note,
    overrideReason &&
      suggestedDisposition &&
      intl.formatMessage(messages.overridden, {
        word: intl.formatMessage(dispositionWords[suggestedDisposition]),
        reason: overrideReason,
      }),
    inspection.reason && intl.formatMessage(messages.corrected, { reason: inspection.reason }),
    serialNumbers.length > 0 &&
      intl.formatMessage(messages.serials, { numbers: serialNumbers.join(", ") }),
    lotNumber && intl.formatMessage(messages.lot, { number: lotNumber }),
    inspection.isStockKept && intl.formatMessage(messages.stockKept),
  ].filter(Boolean);
  if (!told.length) return null;
  return <div className={styles.soft}>{told.join(" · ")}</div>;
}

function Photos({ inspection, files }: { inspection: Inspection; files: Photo[] }) {
  const [shown, setShown] = useState<number | null>(null);
  const intl = useIntl();
  const own = files.filter(({ id }) => inspection.photos.some((photo) => photo.id === id));
  if (!own.length) return null;
  return (
    <div className={styles.thumbs}>
      {own.map(({ id, url }, index) => (
        <button
          key={id}
          type="button"
          className={styles.thumb}
          onClick={() => setShown(index)}
        >
          <img src={url} alt={intl.formatMessage(messages.photo)} loading="lazy" />
        </button>
      ))}
      {shown !== null && (
        <Lightbox photos={own} at={shown} onTurn={setShown} onClose={() => setShown(null)} />
      )}
    </div>
  );
}
