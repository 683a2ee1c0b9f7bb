import { ChevronLeft, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { useEffect } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import { Dialog } from "@/ui/Dialog";
import { Moment } from "@/ui/When";

import { messages } from "./messages";
import styles from "./Photos.module.css";
import type { Photo } from "./useLinks";

/** One photo as large as it fits, in the browser's own dialog; arrows go on to others. */
export function Lightbox({
  photos,
  at,
  onTurn,
  onClose,
}: {
  photos: Photo[];
  at: number;
  onTurn: (at: number) => void;
  onClose: () => void;
}) {
  const intl = useIntl();
  const photo = photos[at];
  const turn = (step: number) => onTurn((at + step + photos.length) % photos.length);
  useEffect(() => {
    const press = ({ key }: KeyboardEvent) => {
      if (key === "ArrowLeft") turn(-1);
      if (key === "ArrowRight") turn(1);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  });
  if (!photo) return null;
  const title = (
    <FormattedMessage
      {...messages.place}
      values={{ at: at + 1, count: photos.length }}
    />
  );
  return (
    <Dialog wide title={title} onClose={onClose}>
      <div className={styles.box}>
        <img
          className={styles.large}
          src={photo.url}
          alt={intl.formatMessage(messages[`alt_${photo.purpose}`], { number: at + 1 })}
        />
        <div className={styles.turns}>
          <Turn label={intl.formatMessage(messages.before)} onTurn={() => turn(-1)}>
            <ChevronLeft size={20} aria-hidden />
          </Turn>
          <Moment at={photo.createdAt} />
          <Turn label={intl.formatMessage(messages.after)} onTurn={() => turn(1)}>
            <ChevronRight size={20} aria-hidden />
          </Turn>
        </div>
      </div>
    </Dialog>
  );
}

function Turn({
  label,
  onTurn,
  children,
}: {
  label: string;
  onTurn: () => void;
  children: ReactNode;
}) {
  return (
    <button type="button" className={styles.turn} aria-label={label} onClick={onTurn}>
      {children}
    </button>
  );
}
