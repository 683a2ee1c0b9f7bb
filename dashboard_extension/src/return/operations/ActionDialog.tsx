import { Button } from "@saleor/macaw-ui";
import type { FormEvent, ReactNode } from "react";
import { useEffect, useId } from "react";
import { FormattedMessage } from "react-intl";

import type { Trouble } from "@/api/trouble";
import { Dialog } from "@/ui/Dialog";
import { messages as shared } from "@/ui/messages";
import { TroubleNotice } from "@/ui/TroubleNotice";

import styles from "./Operations.module.css";

const FIELDS = "input, select, textarea";

/** A form that does one operation; what is wrong is told in it, and nothing typed is lost. */
export function ActionDialog({
  title,
  submit,
  isDangerous = false,
  isReady = true,
  busy,
  trouble,
  wide = false,
  onSubmit,
  onClose,
  children,
}: {
  title: ReactNode;
  submit: ReactNode;
  isDangerous?: boolean;
  isReady?: boolean;
  busy: boolean;
  trouble: Trouble | null;
  wide?: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const form = useId();
  useEffect(() => {
    // The dialog would begin at its close button; who opened it wants to fill it in.
    const all = document.getElementById(form);
    const first = all?.querySelector<HTMLElement>(FIELDS);
    (first ?? document.querySelector<HTMLElement>(`[form="${form}"]`))?.focus();
  }, [form]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isReady && !busy) onSubmit();
  };
  return (
    <Dialog
      title={title}
      wide={wide}
      onClose={onClose}
      footer={
        <>
          <Button type="button" variant="secondary" onClick={onClose}>
            <FormattedMessage {...shared.cancel} />
          </Button>
          <Button
            type="submit"
            form={form}
            variant={isDangerous ? "error" : "primary"}
            disabled={busy || !isReady}
          >
            {submit}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={send} noValidate>
        {children}
        <TroubleNotice trouble={trouble} />
      </form>
    </Dialog>
  );
}
