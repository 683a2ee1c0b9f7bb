import { Package } from "lucide-react";
import { FormattedMessage } from "react-intl";

import { methodWords, resolutionWords } from "@/api/wordMessages";
import { useAbilities } from "@/bridge/permissions";
import { useDashboard } from "@/bridge/useDashboard";
import { Money } from "@/ui/Money";
import { Pill } from "@/ui/Pill";

import type { Photo } from "../photos/useLinks";
import type { Line, Request } from "../request";
import { nameOf, termsOf } from "../request";
import { DashboardLink, Dotted } from "../Section";
import { Found } from "./Found";
import styles from "./Lines.module.css";
import { messages } from "./messages";
import { Terms } from "./Terms";
import { UnitsBar } from "./UnitsBar";
import { Why } from "./Why";

/** One line: what it is, why it comes back, where its units are and what was promised. */
export function LineItem({
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
  const terms = termsOf(request, line);
  return (
    <li className={styles.line}>
      <Picture line={line} />
      <div className={styles.content}>
        <Heading line={line} />
        <Reason line={line} />
        {line.refusal && (
          <div>
            <Pill tone="bad">{line.refusal.message}</Pill>
          </div>
        )}
        <UnitsBar line={line} />
        <Found request={request} line={line} files={files} onCorrect={onCorrect} />
        {terms && <Terms terms={terms} line={line} />}
        {terms && <Why request={request} terms={terms} />}
      </div>
    </li>
  );
}

function Picture({ line }: { line: Line }) {
  const url = line.variant?.product.thumbnail?.url;
  if (url) return <img className={styles.picture} src={url} alt="" loading="lazy" />;
  return (
    <span className={styles.picture} aria-hidden>
      <Package size={20} />
    </span>
  );
}

function Heading({ line }: { line: Line }) {
  return (
    <div className={styles.heading}>
      <div>
        <h3 className={styles.name}>
          <ProductLink line={line} />
        </h3>
        <span className={styles.soft}>{line.sku}</span>
      </div>
      {line.totalGross && (
        <span className={styles.soft}>
          <FormattedMessage
            {...messages.paid}
            values={{ amount: <Money value={line.totalGross} /> }}
          />
        </span>
      )}
    </div>
  );
}

function ProductLink({ line }: { line: Line }) {
  const dashboard = useDashboard();
  const { decide } = useAbilities();
  const product = line.variant?.product.id;
  if (!product || !decide) return nameOf(line);
  return (
    <DashboardLink onOpen={(tab) => void dashboard.openProduct(product, tab)}>
      {nameOf(line)}
    </DashboardLink>
  );
}

function Reason({ line }: { line: Line }) {
  const { reason, answers, comment } = line;
  return (
    <div className={styles.why}>
      <strong className={styles.reason}>{reason.name}</strong>
      <Dotted soft>
        <FormattedMessage {...messages[`fault_${reason.fault}`]} />
        <FormattedMessage {...resolutionWords[line.resolution]} />
        <FormattedMessage {...methodWords[line.method]} />
      </Dotted>
      {answers.map(({ question, answer }) => {
        const asked = reason.questions.find(({ slug }) => slug === question);
        const given = asked?.answers.find(({ slug }) => slug === answer);
        return (
          <Dotted key={question} soft>
            {asked?.text ?? question}
            <strong>{given?.text ?? answer}</strong>
          </Dotted>
        );
      })}
      {comment && <q className={styles.quote}>{comment}</q>}
    </div>
  );
}
