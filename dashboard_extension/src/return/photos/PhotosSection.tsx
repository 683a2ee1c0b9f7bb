import { Button } from "@saleor/macaw-ui";
import { ImagePlus, Trash2 } from "lucide-react";
import { useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import {
  ReturnPageAddPhotoDocument,
  ReturnPageDeletePhotoDocument,
} from "@/api/generated/graphql";
import { useOperation } from "@/api/useOperation";
import { useAbilities } from "@/bridge/permissions";
import { Dialog } from "@/ui/Dialog";
import { messages as shared } from "@/ui/messages";
import { Pill } from "@/ui/Pill";
import { useToast } from "@/ui/Toasts";
import { TroubleNotice } from "@/ui/TroubleNotice";

import type { Request } from "../request";
import { Section } from "../Section";
import { Lightbox } from "./Lightbox";
import { messages } from "./messages";
import styles from "./Photos.module.css";
import type { Links, Photo } from "./useLinks";

/** The photos of a return; staff add what they found, and delete what should not be there. */
export function PhotosSection({ request, links }: { request: Request; links: Links }) {
  const [shown, setShown] = useState<number | null>(null);
  const [unwanted, setUnwanted] = useState<Photo | null>(null);
  const { files, isKnown } = links;
  return (
    <Section
      title={
        <FormattedMessage
          {...(files.length ? messages.counted : messages.title)}
          values={{ count: files.length }}
        />
      }
      aside={<Add request={request} />}
    >
      {isKnown && !files.length && (
        <span className={styles.soft}>
          <FormattedMessage {...messages.none} />
        </span>
      )}
      <ul className={styles.gallery}>
        {files.map((file, index) => (
          <Tile
            key={file.id}
            file={file}
            number={index + 1}
            onShow={() => setShown(index)}
            onDelete={() => setUnwanted(file)}
          />
        ))}
      </ul>
      {shown !== null && (
        <Lightbox
          photos={files}
          at={shown}
          onTurn={setShown}
          onClose={() => setShown(null)}
        />
      )}
      {unwanted && <Deletion file={unwanted} onClose={() => setUnwanted(null)} />}
    </Section>
  );
}

function Tile({
  file,
  number,
  onShow,
  onDelete,
}: {
  file: Photo;
  number: number;
  onShow: () => void;
  onDelete: () => void;
}) {
  const intl = useIntl();
  const { decide } = useAbilities();
  // The returns desk deletes its own only: what the customer sent is not offered.
  const mayDelete = decide || file.purpose === "INSPECTION";
  return (
    <li className={styles.tile}>
      <button type="button" className={styles.show} onClick={onShow}>
        <img
          src={file.url}
          alt={intl.formatMessage(messages[`alt_${file.purpose}`], { number })}
          loading="lazy"
        />
      </button>
      <div className={styles.under}>
        <Pill>
          <FormattedMessage {...messages[`purpose_${file.purpose}`]} />
        </Pill>
        {mayDelete && (
          <button
            type="button"
            className={styles.delete}
            aria-label={intl.formatMessage(messages.deleteNumber, { number })}
            onClick={onDelete}
          >
            <Trash2 size={15} aria-hidden />
          </button>
        )}
      </div>
    </li>
  );
}

const TAKEN = "image/jpeg,image/png,image/webp";

function Add({ request }: { request: Request }) {
  const input = useRef<HTMLInputElement>(null);
  const intl = useIntl();
  const toast = useToast();
  const { run, busy, trouble } = useOperation(ReturnPageAddPhotoDocument);
  const send = async (files: FileList | null) => {
    let sent = 0;
    for (const file of files ?? []) {
      const input = { returnId: request.id, file, purpose: "INSPECTION" as const };
      if (!(await run({ input }))) break;
      sent += 1;
    }
    if (sent)
      toast("good", <FormattedMessage {...messages.added} values={{ count: sent }} />);
    if (input.current) input.current.value = "";
  };
  return (
    <div className={styles.add}>
      <input
        ref={input}
        type="file"
        className="sr-only"
        tabIndex={-1}
        accept={TAKEN}
        multiple
        aria-label={intl.formatMessage(messages.add)}
        onChange={(event) => void send(event.target.files)}
      />
      <Button
        variant="secondary"
        size="small"
        disabled={busy}
        onClick={() => input.current?.click()}
      >
        <ImagePlus size={15} aria-hidden />
        <FormattedMessage {...messages.add} />
      </Button>
      <TroubleNotice trouble={trouble} />
    </div>
  );
}

function Deletion({ file, onClose }: { file: Photo; onClose: () => void }) {
  const toast = useToast();
  const { run, busy, trouble } = useOperation(ReturnPageDeletePhotoDocument);
  const remove = async () => {
    if (!(await run({ id: file.id }))) return;
    toast("good", <FormattedMessage {...messages.deleted} />);
    onClose();
  };
  return (
    <Dialog
      title={<FormattedMessage {...messages.deleteTitle} />}
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            <FormattedMessage {...shared.cancel} />
          </Button>
          <Button variant="error" disabled={busy} onClick={() => void remove()}>
            <FormattedMessage {...messages.delete} />
          </Button>
        </>
      }
    >
      <FormattedMessage {...messages.deleteText} />
      <TroubleNotice trouble={trouble} />
    </Dialog>
  );
}
