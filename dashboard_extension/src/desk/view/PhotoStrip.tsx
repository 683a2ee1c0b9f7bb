import { ImagePlus, RotateCw, X } from "lucide-react";
import type { ChangeEvent } from "react";
import { useEffect, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import { newKey } from "@/api/newKey";
import { ProblemText } from "@/ui/ProblemText";

import { messages } from "../messages";
import type { Photo } from "../outbox/photos";
import { shrunk } from "../outbox/shrink";
import type { Works } from "../outbox/works";
import { usePhotos } from "../outbox/works";
import type { Desk } from "../useDesk";
import styles from "./desk.module.css";
import { Key } from "./Key";

/** Photos of the item: they leave in the background as soon as they are taken. */
export function PhotoStrip({ desk, works }: { desk: Desk; works: Works }) {
  const { parcel, draft } = desk.state;
  const photos = usePhotos(works.uploads);
  const intl = useIntl();
  const [previews, setPreviews] = useState<Record<string, string>>({});
  const urls = useRef<string[]>([]);
  useEffect(() => () => urls.current.forEach((url) => URL.revokeObjectURL(url)), []);
  const add = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])];
    target.value = "";
    let before: Promise<unknown> = Promise.resolve();
    for (const file of files) {
      const key = newKey();
      if (!parcel) return;
      // All of them at once: the next item may be in hand before the last one is small.
      desk.dispatch({ type: "photo", key });
      const url = URL.createObjectURL(file);
      urls.current.push(url);
      setPreviews((now) => ({ ...now, [key]: url }));
      const small = before.then(() => shrunk(file));
      before = small;
      void works.uploads.add(key, parcel.ret.id, file.name, small);
    }
  };
  const remove = (key: string) => {
    const left = draft.photos.filter((one) => one !== key);
    desk.dispatch({ type: "draft", change: { photos: left } });
    works.uploads.forget(key);
  };
  return (
    <div className={styles.photos}>
      <label className={styles.button}>
        <ImagePlus size={16} aria-hidden />
        <FormattedMessage {...messages.addPhoto} />
        <Key name="P" />
        <input
          type="file"
          className="sr-only"
          data-desk="photo"
          accept="image/jpeg,image/png,image/webp"
          multiple
          onChange={add}
        />
      </label>
      <ul className={styles.photoList}>
        {draft.photos.map((key, index) => (
          <li key={key} className={styles.photo}>
            {previews[key] && (
              <img
                src={previews[key]}
                alt={intl.formatMessage(messages.photoNumber, { number: index + 1 })}
              />
            )}
            <PhotoState photo={photos[key]} />
            {photos[key]?.state === "refused" && (
              <button
                type="button"
                className={styles.icon}
                aria-label={intl.formatMessage(messages.photoAgain, { number: index + 1 })}
                onClick={() => works.uploads.retry(key)}
              >
                <RotateCw size={14} aria-hidden />
              </button>
            )}
            <button
              type="button"
              className={styles.icon}
              aria-label={intl.formatMessage(messages.removePhoto, { number: index + 1 })}
              onClick={() => remove(key)}
            >
              <X size={14} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function PhotoState({ photo }: { photo: Photo | undefined }) {
  const intl = useIntl();
  if (photo?.state === "sending") {
    return <span>{intl.formatNumber(photo.progress, { style: "percent" })}</span>;
  }
  const word = { sent: messages.photoSent, refused: messages.photoRefused };
  const text = word[photo?.state as keyof typeof word] ?? messages.photoWaiting;
  return (
    <span className={photo?.state === "refused" ? styles.badText : undefined}>
      <FormattedMessage {...text} />
      {photo?.problems[0] && (
        <span>
          <ProblemText problem={photo.problems[0]} inPlace />
        </span>
      )}
    </span>
  );
}
