import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import { SettingsSecondHandLinkDocument } from "@/api/generated/graphql";
import { useOperation } from "@/api/useOperation";
import { useShopWords } from "@/rules/useShopWords";
import { Choice } from "@/ui/controls";
import { Dialog } from "@/ui/Dialog";
import { Field } from "@/ui/Field";
import { messages as ui } from "@/ui/messages";
import { useToast } from "@/ui/Toasts";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { otherTrouble, problemOf } from "../problems";
import { messages } from "./messages";
import type { Variant } from "./VariantField";
import { VariantField } from "./VariantField";

const SHOWN = ["variantId", "targetVariantId", "grade", "channel"];

/** Goods of a grade are sold as a variant that the shop has already. */
export function LinkDialog({ onClose }: { onClose: () => void }) {
  const intl = useIntl();
  const say = useToast();
  const words = useShopWords();
  const [source, setSource] = useState<Variant | null>(null);
  const [target, setTarget] = useState<Variant | null>(null);
  const [grade, setGrade] = useState("");
  const [channel, setChannel] = useState("");
  const { run, busy, trouble } = useOperation(SettingsSecondHandLinkDocument);
  const link = async () => {
    if (!source || !target) return;
    const input = { variantId: source.id, targetVariantId: target.id, grade, channel };
    const done = (await run({ input }))?.returnSecondHandLink?.secondHandVariant;
    if (!done) return;
    const values = { sku: done.sku, target: done.targetSku };
    say("good", <FormattedMessage {...messages.linkedNow} values={values} />);
    onClose();
  };
  const channels = words.channels.filter(({ id }) => words.ownChannels?.has(id) ?? true);
  const choose = intl.formatMessage(messages.choose);
  return (
    <Dialog
      title={<FormattedMessage {...messages.link} />}
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            <FormattedMessage {...ui.cancel} />
          </Button>
          <Button
            disabled={busy || !source || !target || !grade || !channel}
            onClick={() => void link()}
          >
            <FormattedMessage {...messages.linkDo} />
          </Button>
        </>
      }
    >
      <TroubleNotice trouble={otherTrouble(trouble, SHOWN)} />
      <VariantField
        label={<FormattedMessage {...messages.source} />}
        error={problemOf(trouble, "variantId")}
        onChoose={setSource}
      />
      <Field label={<FormattedMessage {...messages.grade} />} error={problemOf(trouble, "grade")}>
        {(control) => (
          <Choice {...control} value={grade} onChange={(event) => setGrade(event.target.value)}>
            <option value="">{choose}</option>
            {words.suggestions("grade").map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Choice>
        )}
      </Field>
      <Field
        label={<FormattedMessage {...messages.channel} />}
        error={problemOf(trouble, "channel")}
      >
        {(control) => (
          <Choice
            {...control}
            value={channel}
            onChange={(event) => setChannel(event.target.value)}
          >
            <option value="">{choose}</option>
            {channels.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </Choice>
        )}
      </Field>
      <VariantField
        label={<FormattedMessage {...messages.target} />}
        error={problemOf(trouble, "targetVariantId")}
        onChoose={setTarget}
      />
    </Dialog>
  );
}
