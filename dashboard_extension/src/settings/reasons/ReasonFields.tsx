import { FormattedMessage, useIntl } from "react-intl";

import type { ReturnFaultEnum, ReturnKindEnum } from "@/api/generated/graphql";
import type { Trouble } from "@/api/trouble";
import { KINDS } from "@/rules/words/factMessages";
import { capitalised } from "@/rules/words/Teller";
import { Choice, TextInput } from "@/ui/controls";
import { Field } from "@/ui/Field";

import { messages as shared } from "../messages";
import { problemOf } from "../problems";
import styles from "../Settings.module.css";
import { slugOf } from "../slugs";
import { Translations } from "../Translations";
import type { ReasonForm } from "./form";
import { messages } from "./messages";

const FAULTS = ["CUSTOMER", "MERCHANT", "CARRIER"] as const;
const ALL_KINDS = ["RETURN", "WITHDRAWAL", "CLAIM", "GIFT"] as const;

export function ReasonFields({
  form,
  onChange,
  isNew,
  trouble,
}: {
  form: ReasonForm;
  onChange: (form: ReasonForm) => void;
  isNew: boolean;
  trouble: Trouble | null;
}) {
  const intl = useIntl();
  const set = (next: Partial<ReasonForm>) => onChange({ ...form, ...next });
  const nameIt = (name: string) =>
    set({ name, ...(isNew && form.slug === slugOf(form.name) ? { slug: slugOf(name) } : {}) });
  const kindName = (kind: ReturnKindEnum) =>
    capitalised(intl.formatMessage(KINDS[kind.toLowerCase() as keyof typeof KINDS]));
  return (
    <>
      <Field
        label={<FormattedMessage {...shared.name} />}
        error={problemOf(trouble, "name")}
      >
        {(control) => (
          <TextInput
            {...control}
            value={form.name}
            maxLength={255}
            onChange={({ target }) => nameIt(target.value)}
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
        label={<FormattedMessage {...messages.fault} />}
        hint={<FormattedMessage {...messages.faultHint} />}
      >
        {(control) => (
          <Choice
            {...control}
            value={form.fault}
            onChange={({ target }) => set({ fault: target.value as ReturnFaultEnum })}
          >
            {FAULTS.map((fault) => (
              <option key={fault} value={fault}>
                {intl.formatMessage(messages[`fault_${fault}`])}
              </option>
            ))}
          </Choice>
        )}
      </Field>
      <fieldset className={styles.checks}>
        <legend className={styles.legend}>
          <FormattedMessage {...messages.kinds} />
        </legend>
        {ALL_KINDS.map((kind) => (
          <label key={kind} className={styles.check}>
            <input
              type="checkbox"
              checked={form.kinds.includes(kind)}
              onChange={({ target }) =>
                set({
                  kinds: target.checked
                    ? [...form.kinds, kind]
                    : form.kinds.filter((one) => one !== kind),
                })
              }
            />
            {kindName(kind)}
          </label>
        ))}
        <p className={styles.soft}>
          <FormattedMessage {...messages.kindsHint} />
        </p>
      </fieldset>
      <Field
        label={<FormattedMessage {...messages.photos} />}
        error={problemOf(trouble, "photosRequired")}
      >
        {(control) => (
          <TextInput
            {...control}
            type="number"
            min={0}
            max={10}
            value={form.photosRequired}
            onChange={({ target }) => set({ photosRequired: Number(target.value) })}
          />
        )}
      </Field>
    </>
  );
}
