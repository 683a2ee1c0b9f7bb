import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import type { Trouble } from "@/api/trouble";
import { TextInput } from "@/ui/controls";
import { Field } from "@/ui/Field";

import { ACCENT, contrast, isColour, READABLE, WHITE } from "./colours";
import type { Inherited, Look, LookField } from "./look";
import { messages } from "./messages";
import styles from "./Portal.module.css";
import { problemAt } from "./problem";

interface Props {
  look: Look;
  onChange: (look: Look) => void;
  /** What the whole shop says, where this is a channel. */
  shop: Inherited;
  /** The channel's name; none: the whole shop. */
  channel: string | undefined;
  trouble: Trouble | null;
}

export function LookFields(props: Props) {
  const { shop, channel } = props;
  const name = shop?.shopName || channel;
  const nameHint = name ? (
    <FormattedMessage {...messages.shopNameAs} values={{ name }} />
  ) : (
    <FormattedMessage {...messages.asChannel} />
  );
  return (
    <>
      <Line {...props} field="shopName" label={messages.shopName} hint={nameHint} maxLength={100} />
      <Line
        {...props}
        field="logoUrl"
        label={messages.logoUrl}
        hint={
          <>
            <FormattedMessage {...messages.logoHint} />{" "}
            {shop?.logoUrl && <FormattedMessage {...messages.logoAs} />}
          </>
        }
        type="url"
        maxLength={500}
      />
      <Accent {...props} />
      {(["supportEmail", "supportUrl"] as const).map((field) => (
        <Line
          key={field}
          {...props}
          field={field}
          label={messages[field]}
          hint={
            shop?.[field] ? (
              <FormattedMessage {...messages.valueAs} values={{ value: shop[field] }} />
            ) : (
              <FormattedMessage {...messages.nothingAs} />
            )
          }
          type={field === "supportEmail" ? "email" : "url"}
          maxLength={field === "supportEmail" ? 254 : 500}
        />
      ))}
    </>
  );
}

function Line({
  field,
  label,
  hint,
  type = "text",
  maxLength,
  look,
  onChange,
  trouble,
}: Props & {
  field: LookField;
  label: typeof messages.title;
  hint: ReactNode;
  type?: string;
  maxLength: number;
}) {
  return (
    <Field
      label={<FormattedMessage {...label} />}
      hint={hint}
      error={problemAt(trouble, field)}
    >
      {(control) => (
        <TextInput
          {...control}
          type={type}
          maxLength={maxLength}
          value={look[field]}
          onChange={({ target }) => onChange({ ...look, [field]: target.value })}
        />
      )}
    </Field>
  );
}

/** By its code or by eye; how well it is read is said before it is refused. */
function Accent({ look, onChange, shop, trouble }: Props) {
  const intl = useIntl();
  const stands = shop?.accentColor || ACCENT;
  const { accentColor } = look;
  const ratio = isColour(accentColor) ? contrast(accentColor, WHITE) : null;
  const set = (value: string) => onChange({ ...look, accentColor: value });
  const told =
    ratio === null ? (
      <FormattedMessage {...messages.accentAs} values={{ colour: stands }} />
    ) : (
      <FormattedMessage
        {...messages.contrast}
        values={{
          ratio: intl.formatNumber(Math.floor(ratio * 10) / 10, { maximumFractionDigits: 1 }),
        }}
      />
    );
  const problem = problemAt(trouble, "accentColor");
  const isPale = ratio !== null && ratio < READABLE;
  return (
    <Field
      label={<FormattedMessage {...messages.accent} />}
      hint={told}
      error={problem ? <>{problem} {told}</> : isPale && told}
    >
      {(control) => (
        <div className={styles.accent}>
          <input
            type="color"
            className={styles.swatch}
            aria-label={intl.formatMessage(messages.accentPick)}
            value={isColour(accentColor) ? accentColor.toLowerCase() : stands}
            onChange={({ target }) => set(target.value)}
          />
          <TextInput
            {...control}
            placeholder={stands}
            maxLength={7}
            spellCheck={false}
            value={accentColor}
            onChange={({ target }) => set(target.value)}
          />
        </div>
      )}
    </Field>
  );
}
