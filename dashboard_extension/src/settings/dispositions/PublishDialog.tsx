import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import { FormattedMessage } from "react-intl";

import { SettingsDispositionPublishDocument } from "@/api/generated/graphql";
import { useOperation } from "@/api/useOperation";
import { Differences } from "@/rules/Differences";
import { differencesOf } from "@/rules/differences";
import type { JsonObject } from "@/rules/document";
import type { SchemaReader } from "@/rules/schema";
import { filled } from "@/rules/schema";
import type { ShopWords } from "@/rules/useShopWords";
import { TextInput } from "@/ui/controls";
import { Dialog } from "@/ui/Dialog";
import { Field } from "@/ui/Field";
import { messages as ui } from "@/ui/messages";
import { useToast } from "@/ui/Toasts";
import { TroubleNotice } from "@/ui/TroubleNotice";

import styles from "../Settings.module.css";
import { messages } from "./messages";

export function PublishDialog({
  channelId,
  before,
  after,
  reader,
  words,
  onClose,
  onDone,
}: {
  channelId: string | null;
  before: JsonObject;
  after: JsonObject;
  reader: SchemaReader;
  words: ShopWords;
  onClose: () => void;
  onDone: () => void;
}) {
  const [note, setNote] = useState("");
  const { run, busy, trouble } = useOperation(SettingsDispositionPublishDocument);
  const say = useToast();
  const whole = (one: JsonObject) => filled(reader, reader.root, one) as JsonObject;
  const publish = async () => {
    const input = { channelId, document: after, note };
    const version = (await run({ input }))?.returnDispositionRulesPublish?.version;
    if (!version) return;
    onDone();
    say("good", <FormattedMessage {...messages.published} values={{ number: version.number }} />);
    onClose();
  };
  return (
    <Dialog
      wide
      title={<FormattedMessage {...messages.publishTitle} />}
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            <FormattedMessage {...ui.cancel} />
          </Button>
          <Button disabled={busy} onClick={() => void publish()}>
            <FormattedMessage {...messages.publishDo} />
          </Button>
        </>
      }
    >
      <p className={styles.soft}>
        <FormattedMessage {...messages.hint} />
      </p>
      <section className={styles.section}>
        <h3 className={styles.heading}>
          <FormattedMessage {...messages.whatChanges} />
        </h3>
        <Differences
          differences={differencesOf(whole(before), whole(after))}
          teller={words.teller}
        />
      </section>
      <Field label={<FormattedMessage {...messages.note} />}>
        {(control) => (
          <TextInput
            {...control}
            value={note}
            maxLength={255}
            onChange={({ target }) => setNote(target.value)}
          />
        )}
      </Field>
      <TroubleNotice trouble={trouble} />
    </Dialog>
  );
}
