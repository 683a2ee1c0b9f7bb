import { X } from "lucide-react";
import type { ChangeEvent } from "react";
import { useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import { Choice } from "@/ui/controls";
import { Notice } from "@/ui/Notice";

import { cameraMessages as messages } from "../cameraMessages";
import { decoder } from "../scan/decoder";
import { useCamera } from "../scan/useCamera";
import styles from "./desk.module.css";

/** The camera as a scanner, beside the work: it goes on reading until it is closed. */
export default function CameraPanel({
  onScan,
  onClose,
}: {
  onScan: (code: string) => void;
  onClose: () => void;
}) {
  const intl = useIntl();
  const video = useRef<HTMLVideoElement>(null);
  const [deviceId, setDeviceId] = useState<string | null>(null);
  const [isLit, setLit] = useState(false);
  const camera = useCamera(video, deviceId, onScan);
  const light = () => {
    void camera.light(!isLit);
    setLit(!isLit);
  };
  return (
    <section className={styles.camera} aria-labelledby="desk-camera">
      <header className={styles.parcelHead}>
        <h2 id="desk-camera" className={styles.itemTitle}>
          <FormattedMessage {...messages.title} />
        </h2>
        <button
          type="button"
          className={styles.icon}
          aria-label={intl.formatMessage(messages.close)}
          onClick={onClose}
        >
          <X size={16} aria-hidden />
        </button>
      </header>
      {camera.trouble ? (
        <Notice tone="bad">
          <FormattedMessage {...messages[camera.trouble]} />
        </Notice>
      ) : (
        !camera.isRunning && (
          <p role="status" className={styles.soft}>
            <FormattedMessage {...messages.starting} />
          </p>
        )
      )}
      <video ref={video} className={styles.video} hidden={!camera.isRunning} muted playsInline />
      <div className={styles.tools}>
        {camera.cameras.length > 1 && (
          <Choice
            aria-label={intl.formatMessage(messages.choose)}
            value={deviceId ?? ""}
            onChange={({ target }) => setDeviceId(target.value || null)}
          >
            {camera.cameras.map((one, index) => (
              <option key={one.deviceId} value={one.deviceId}>
                {one.label || intl.formatMessage(messages.numbered, { number: index + 1 })}
              </option>
            ))}
          </Choice>
        )}
        {camera.hasTorch && (
          <button type="button" className={styles.button} aria-pressed={isLit} onClick={light}>
            <FormattedMessage {...messages.torch} />
          </button>
        )}
        {camera.trouble && <PictureOfCode onScan={onScan} />}
      </div>
    </section>
  );
}

/** Where there is no camera for us, the phone's own takes a picture. */
function PictureOfCode({ onScan }: { onScan: (code: string) => void }) {
  const [isEmpty, setEmpty] = useState(false);
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    const code = await (await decoder()).look(file);
    target.value = "";
    setEmpty(code === null);
    if (code !== null) onScan(code);
  };
  return (
    <>
      <label className={styles.button}>
        <FormattedMessage {...messages.picture} />
        <input
          type="file"
          className="sr-only"
          accept="image/*"
          capture="environment"
          onChange={(event) => void read(event)}
        />
      </label>
      {isEmpty && (
        <p role="alert" className={styles.badText}>
          <FormattedMessage {...messages.nothing} />
        </p>
      )}
    </>
  );
}
