import { FormattedMessage } from "react-intl";

import type { LanguageCodeEnum } from "@/api/generated/graphql";
import type { Trouble } from "@/api/trouble";
import { useLanguages } from "@/settings/languages";
import settings from "@/settings/Settings.module.css";
import { TextArea } from "@/ui/controls";
import { Field } from "@/ui/Field";

import type { Found, Inherited, Look } from "./look";
import { byKey, textKey, TEXTS } from "./look";
import { messages } from "./messages";
import { problemAt } from "./problem";

/** What the shop says in its own words, in each language that the portal speaks. */
export function PortalTexts({
  look,
  onChange,
  shop,
  found,
  trouble,
}: {
  look: Look;
  onChange: (look: Look) => void;
  shop: Inherited;
  found: Found;
  trouble: Trouble | null;
}) {
  const { nameOf } = useLanguages();
  const stands = { ...byKey(found.builtInTexts), ...byKey(shop?.texts ?? []) };
  const problem = problemAt(trouble, "texts");
  return (
    <section className={settings.section} aria-labelledby="portal-texts">
      <h2 id="portal-texts" className={settings.heading}>
        <FormattedMessage {...messages.texts} />
      </h2>
      <p className={settings.soft}>
        <FormattedMessage {...messages.textsHint} />
      </p>
      {problem && <p role="alert">{problem}</p>}
      {found.languageCodes.map((code: LanguageCodeEnum) => (
        <fieldset key={code} className={settings.box}>
          <legend className={settings.legend}>{nameOf(code)}</legend>
          {TEXTS.map((key) => {
            const name = textKey(code, key);
            return (
              <Field
                key={key}
                label={<FormattedMessage {...messages[`text_${key}`]} />}
                hint={
                  stands[name] ? (
                    <FormattedMessage {...messages.builtIn} values={{ text: stands[name] }} />
                  ) : (
                    <FormattedMessage {...messages.noBuiltIn} />
                  )
                }
              >
                {(control) => (
                  <TextArea
                    {...control}
                    rows={2}
                    maxLength={1000}
                    lang={code.toLowerCase().replace("_", "-")}
                    value={look.texts[name] ?? ""}
                    onChange={({ target }) =>
                      onChange({ ...look, texts: { ...look.texts, [name]: target.value } })
                    }
                  />
                )}
              </Field>
            );
          })}
        </fieldset>
      ))}
    </section>
  );
}
