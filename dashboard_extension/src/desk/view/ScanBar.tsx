import { Camera, CircleHelp, Volume2, VolumeX } from "lucide-react";
import type { FormEvent, ReactNode, RefObject } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import { TextInput } from "@/ui/controls";

import { barMessages } from "../barMessages";
import { messages } from "../messages";
import styles from "./desk.module.css";
import { Key } from "./Key";

/** The box for codes that are typed, and what belongs to the desk as a whole. */
export function ScanBar({
  box,
  onScan,
  isMuted,
  onMute,
  isCameraOn,
  onCamera,
  onHelp,
  children,
}: {
  box: RefObject<HTMLInputElement>;
  onScan: (code: string) => void;
  isMuted: boolean;
  onMute: () => void;
  isCameraOn: boolean;
  onCamera: () => void;
  onHelp: () => void;
  children?: ReactNode;
}) {
  const intl = useIntl();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const field = box.current;
    if (!field?.value.trim()) return;
    onScan(field.value);
    field.value = "";
    field.blur();
  };
  return (
    <div className={styles.bar}>
      <form className={styles.scan} onSubmit={submit} role="search">
        <TextInput
          ref={box}
          type="text"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          aria-label={intl.formatMessage(messages.scan)}
          placeholder={intl.formatMessage(messages.scan)}
        />
        <span className={styles.boxKey}>
          <Key name="/" />
        </span>
        <button type="submit" className={styles.button}>
          <FormattedMessage {...messages.scanSend} />
        </button>
      </form>
      <div className={styles.tools}>
        {children}
        <button
          type="button"
          className={styles.icon}
          aria-pressed={isCameraOn}
          aria-label={intl.formatMessage(barMessages.camera)}
          title={intl.formatMessage(barMessages.camera)}
          onClick={onCamera}
        >
          <Camera size={18} aria-hidden />
        </button>
        <button
          type="button"
          className={styles.icon}
          aria-pressed={!isMuted}
          aria-label={intl.formatMessage(barMessages.sound)}
          title={intl.formatMessage(barMessages.sound)}
          onClick={onMute}
        >
          {isMuted ? <VolumeX size={18} aria-hidden /> : <Volume2 size={18} aria-hidden />}
        </button>
        <button
          type="button"
          className={styles.icon}
          aria-label={intl.formatMessage(barMessages.help)}
          title={intl.formatMessage(barMessages.help)}
          onClick={onHelp}
        >
          <CircleHelp size={18} aria-hidden />
        </button>
      </div>
    </div>
  );
}
