import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import type { ReturnDispositionEnum, ReturnGradeMeaningEnum } from "@/api/generated/graphql";
import { SettingsGradeCreateDocument, SettingsGradeUpdateDocument } from "@/api/generated/graphql";
import { useOperation } from "@/api/useOperation";
import { Choice, TextInput } from "@/ui/controls";
import { Dialog } from "@/ui/Dialog";
import { Field } from "@/ui/Field";
import { messages as ui } from "@/ui/messages";
import { useToast } from "@/ui/Toasts";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { DISPOSITIONS, useDispositionName } from "../dispositionNames";
import type { Translation } from "../languages";
import { messages as shared } from "../messages";
import { otherTrouble, problemOf } from "../problems";
import { slugOf } from "../slugs";
import { Translations } from "../Translations";
import type { Grade } from "./grade";
import { messages } from "./messages";

const MEANINGS = ["GOODS", "INCORRECT", "MISSING"] as const;
const SHOWN = ["name", "slug", "meaning", "disposition"];

export function GradeDialog({
  grade,
  position,
  onClose,
}: {
  grade: Grade | null;
  position: number;
  onClose: () => void;
}) {
  const intl = useIntl();
  const say = useToast();
  const dispositionName = useDispositionName();
  const before: Translation[] = (grade?.translations ?? []).map(({ languageCode, name }) => ({
    languageCode,
    text: name,
  }));
  const [form, setForm] = useState({
    name: grade?.name ?? "",
    slug: grade?.slug ?? "",
    meaning: grade?.meaning ?? ("GOODS" as ReturnGradeMeaningEnum),
    disposition: grade?.disposition ?? ("RESTOCK" as ReturnDispositionEnum),
    translations: before,
  });
  const set = (next: Partial<typeof form>) => setForm((now) => ({ ...now, ...next }));
  const create = useOperation(SettingsGradeCreateDocument);
  const update = useOperation(SettingsGradeUpdateDocument);
  const trouble = create.trouble ?? update.trouble;
  const save = async () => {
    const gone = before.filter(
      ({ languageCode }) => !form.translations.some((one) => one.languageCode === languageCode),
    );
    const translations = [
      ...form.translations.map(({ languageCode, text }) => ({ languageCode, name: text })),
      ...gone.map(({ languageCode }) => ({ languageCode, name: "" })),
    ];
    const input = { ...form, translations };
    const done = grade
      ? await update.run({ id: grade.id, input })
      : await create.run({ input: { ...input, position } });
    if (!done) return;
    say("good", <FormattedMessage {...shared.saved} />);
    onClose();
  };
  return (
    <Dialog
      title={
        grade ? (
          <FormattedMessage {...messages.editOne} values={{ name: grade.name }} />
        ) : (
          <FormattedMessage {...messages.new} />
        )
      }
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            <FormattedMessage {...ui.cancel} />
          </Button>
          <Button disabled={create.busy || update.busy} onClick={() => void save()}>
            <FormattedMessage {...shared.save} />
          </Button>
        </>
      }
    >
      <TroubleNotice trouble={otherTrouble(trouble, SHOWN)} />
      <Field label={<FormattedMessage {...shared.name} />} error={problemOf(trouble, "name")}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={255}
            value={form.name}
            onChange={({ target }) =>
              set({
                name: target.value,
                ...(!grade && form.slug === slugOf(form.name)
                  ? { slug: slugOf(target.value) }
                  : {}),
              })
            }
          />
        )}
      </Field>
      <Translations
        label={intl.formatMessage(shared.name)}
        value={form.translations}
        onChange={(translations) => set({ translations })}
        maxLength={255}
      />
      <Field
        label={<FormattedMessage {...shared.slug} />}
        hint={<FormattedMessage {...shared.slugHint} />}
        error={problemOf(trouble, "slug")}
      >
        {(control) => (
          <TextInput
            {...control}
            value={form.slug}
            onChange={({ target }) => set({ slug: target.value })}
          />
        )}
      </Field>
      <Field
        label={<FormattedMessage {...messages.meaning} />}
        error={problemOf(trouble, "meaning")}
      >
        {(control) => (
          <Choice
            {...control}
            value={form.meaning}
            onChange={({ target }) => set({ meaning: target.value as ReturnGradeMeaningEnum })}
          >
            {MEANINGS.map((meaning) => (
              <option key={meaning} value={meaning}>
                {intl.formatMessage(messages[`meaning_${meaning}`])}
              </option>
            ))}
          </Choice>
        )}
      </Field>
      <Field
        label={<FormattedMessage {...messages.disposition} />}
        hint={<FormattedMessage {...messages.dispositionHint} />}
        error={problemOf(trouble, "disposition")}
      >
        {(control) => (
          <Choice
            {...control}
            value={form.disposition}
            onChange={({ target }) =>
              set({ disposition: target.value as ReturnDispositionEnum })
            }
          >
            {DISPOSITIONS.map((disposition) => (
              <option key={disposition} value={disposition}>
                {dispositionName(disposition)}
              </option>
            ))}
          </Choice>
        )}
      </Field>
    </Dialog>
  );
}
