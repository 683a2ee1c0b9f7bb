import { Button } from "@saleor/macaw-ui";
import { Copy, Download } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import { Section } from "@/return/Section";
import { copied } from "@/ui/copied";
import { Notice } from "@/ui/Notice";
import { useToast } from "@/ui/Toasts";

import type { Squares } from "./card";
import { cardOf, pathOf } from "./card";
import styles from "./Gifts.module.css";
import { messages } from "./messages";
import { qrOf } from "./qr";

/** What is told once, and never again. */
export interface NewCode {
  code: string;
  url: string;
}

export function NewCodeCard({ made, onAnother }: { made: NewCode; onAnother: () => void }) {
  const intl = useIntl();
  const say = useToast();
  const code = useRef<HTMLParagraphElement>(null);
  const squares = useQr(made.url);
  useEffect(() => code.current?.focus(), []);
  const copy = async () => {
    const isDone = await copied(made.code);
    say(
      isDone ? "good" : "warn",
      <FormattedMessage {...(isDone ? messages.copied : messages.notCopied)} />,
    );
  };
  const save = () =>
    saved(
      cardOf(
        {
          ...made,
          title: intl.formatMessage(messages.cardTitle),
          text: intl.formatMessage(messages.cardText),
          codeName: intl.formatMessage(messages.cardCode),
        },
        squares,
      ),
    );
  return (
    <Section title={<FormattedMessage {...messages.ready} />}>
      <div className={styles.new}>
        <div className={styles.told}>
          <p ref={code} tabIndex={-1} className={styles.code}>
            {made.code}
          </p>
          <p className={styles.url}>
            <span className={styles.soft}>
              <FormattedMessage {...messages.where} />
            </span>
            <span>{made.url}</span>
          </p>
          <div className={styles.actions}>
            <Button onClick={() => void copy()}>
              <Copy size={16} aria-hidden />
              <FormattedMessage {...messages.copy} />
            </Button>
            <Button variant="secondary" onClick={save}>
              <Download size={16} aria-hidden />
              <FormattedMessage {...messages.download} />
            </Button>
          </div>
        </div>
        {squares && <Qr squares={squares} />}
      </div>
      <Notice
        tone="warn"
        action={
          <Button variant="tertiary" onClick={onAnother}>
            <FormattedMessage {...messages.another} />
          </Button>
        }
      >
        <FormattedMessage {...messages.once} />
      </Notice>
    </Section>
  );
}

/** It says what stands beside it in letters. */
function Qr({ squares }: { squares: Squares }) {
  const size = squares.length;
  return (
    <svg className={styles.qr} viewBox={`-4 -4 ${size + 8} ${size + 8}`} aria-hidden>
      <rect x={-4} y={-4} width={size + 8} height={size + 8} fill="white" />
      <path d={pathOf(squares)} shapeRendering="crispEdges" fill="black" />
    </svg>
  );
}

function useQr(url: string): Squares | null {
  const [squares, setSquares] = useState<Squares | null>(null);
  useEffect(() => {
    let isWanted = true;
    void qrOf(url).then((found) => isWanted && setSquares(found));
    return () => {
      isWanted = false;
    };
  }, [url]);
  return squares;
}

/** As a file: a page within the Dashboard cannot print. */
function saved(card: string) {
  const url = URL.createObjectURL(new Blob([card], { type: "image/svg+xml" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = "gift-code.svg";
  link.click();
  URL.revokeObjectURL(url);
}
