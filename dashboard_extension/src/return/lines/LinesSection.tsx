import { FormattedMessage } from "react-intl";

import { messages } from "../messages";
import type { Offer } from "../offers";
import type { Photo } from "../photos/useLinks";
import type { Request } from "../request";
import { Section } from "../Section";
import { LineItem } from "./LineItem";
import styles from "./Lines.module.css";

export function LinesSection({
  request,
  offered,
  onOffer,
  files,
}: {
  request: Request;
  offered: Offer[];
  onOffer: (offer: Offer) => void;
  files: Photo[];
}) {
  const correct = offered.find(({ operation }) => operation === "correct");
  return (
    <Section title={<FormattedMessage {...messages.items} />}>
      <ul className={styles.lines}>
        {request.lines.map((line) => (
          <LineItem
            key={line.id}
            request={request}
            line={line}
            files={files}
            onCorrect={
              correct && ((inspection) => onOffer({ ...correct, subject: inspection }))
            }
          />
        ))}
      </ul>
    </Section>
  );
}
