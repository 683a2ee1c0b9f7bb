import { useEffect } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useQuery } from "urql";

import { methodWords, resolutionWords } from "@/api/wordMessages";
import { NewReturnChoicesDocument } from "@/api/generated/graphql";
import { useLanguageCode } from "@/i18n/useLanguageCode";
import { Choice as Select, TextInput } from "@/ui/controls";
import { Field } from "@/ui/Field";

import { Estimate } from "./Estimate";
import { ExchangePicker } from "./ExchangePicker";
import { messages } from "./messages";
import styles from "./newreturn.module.css";
import type { NewReturn, Told } from "./useNewReturn";
import type { Eligibility, Method, Resolution, Wanted } from "./wanted";

interface Props {
  orderId: string;
  line: Eligibility;
  form: NewReturn;
  wanted: Wanted;
  reasons: readonly { slug: string; name: string }[];
}

const NOTHING_TOLD: Told = { questions: [], choices: [], isOld: false };

/** Why units come back, how they are settled, and what that comes to. */
export function LineDetails({ orderId, line, form, wanted, reasons }: Props) {
  const intl = useIntl();
  const { id } = line.orderLine;
  const told = useTold({ orderId, line, form, wanted });
  const { choice, resolution, method } = form.settledOf(id);
  const missing = form.isTried ? form.missing(id) : null;
  const resolutions = unique(told.choices.map((one) => one.resolution), line.resolutions);
  const methods = unique(
    told.choices.filter((one) => one.resolution === resolution).map((one) => one.method),
    line.methods,
  );
  return (
    <div className={styles.details}>
      <div className={styles.fields}>
        <Field
          label={<FormattedMessage {...messages.reason} />}
          error={missing === "reason" && <FormattedMessage {...messages.required} />}
        >
          {(control) => (
            <Select
              {...control}
              value={wanted.reason}
              onChange={({ target }) => form.change(id, { reason: target.value, answers: {} })}
            >
              <option value="">{intl.formatMessage(messages.choose)}</option>
              {reasons.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {resolutions.length > 0 && (
          <Field label={<FormattedMessage {...messages.resolution} />}>
            {(control) => (
              <Select
                {...control}
                value={resolution ?? ""}
                onChange={({ target }) =>
                  form.change(id, { resolution: target.value as Resolution, method: null })
                }
              >
                {!resolution && <option value="">{intl.formatMessage(messages.choose)}</option>}
                {resolutions.map((one) => (
                  <option key={one} value={one}>
                    {intl.formatMessage(resolutionWords[one])}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        )}
        {methods.length > 0 && (
          <Field label={<FormattedMessage {...messages.method} />}>
            {(control) => (
              <Select
                {...control}
                value={method ?? ""}
                onChange={({ target }) => form.change(id, { method: target.value as Method })}
              >
                {!method && <option value="">{intl.formatMessage(messages.choose)}</option>}
                {methods.map((one) => (
                  <option key={one} value={one}>
                    {intl.formatMessage(methodWords[one])}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        )}
      </div>
      <Questions told={told} form={form} id={id} wanted={wanted} isMissing={missing === "answer"} />
      {resolution === "EXCHANGE" && (
        <ExchangePicker
          product={line.orderLine.variant?.product.name ?? line.orderLine.productName}
          chosen={wanted.exchangeFor}
          isMissing={missing === "exchange"}
          units={wanted.quantity}
          onChange={(exchangeFor) => form.change(id, { exchangeFor })}
        />
      )}
      <Field label={<FormattedMessage {...messages.lineComment} />}>
        {(control) => (
          <TextInput
            {...control}
            value={wanted.comment}
            onChange={({ target }) => form.change(id, { comment: target.value })}
          />
        )}
      </Field>
      {choice && !told.isOld && <Estimate choice={choice} />}
    </div>
  );
}

/** Ask what the reason leads to, and tell the form. */
function useTold({ orderId, line, form, wanted }: Omit<Props, "reasons">): Told {
  const language = useLanguageCode();
  const { id } = line.orderLine;
  const { hear } = form;
  const [{ data, fetching }] = useQuery({
    query: NewReturnChoicesDocument,
    variables: {
      order: orderId,
      kind: form.kind,
      reason: wanted.reason,
      quantity: wanted.quantity,
      language,
    },
    pause: !wanted.reason,
  });
  useEffect(() => {
    const found = data?.order?.returnEligibility?.lines.find((one) => one.orderLine.id === id);
    // While it is asked anew the answer is of other units or another reason: no sum of it.
    hear(id, wanted.reason && found ? { ...found, isOld: fetching } : NOTHING_TOLD);
  }, [data, fetching, id, hear, wanted.reason]);
  return form.told[id] ?? NOTHING_TOLD;
}

function unique<Word>(told: readonly Word[], otherwise: readonly Word[]): Word[] {
  return [...new Set(told.length ? told : otherwise)];
}

function Questions({
  told,
  form,
  id,
  wanted,
  isMissing,
}: {
  told: Told;
  form: NewReturn;
  id: string;
  wanted: Wanted;
  isMissing: boolean;
}) {
  const intl = useIntl();
  return told.questions.map(({ slug, text, required, answers }) => {
    const answer = wanted.answers[slug] ?? "";
    const advice = answers.find((one) => one.slug === answer)?.advice;
    return (
      <Field
        key={slug}
        label={text}
        hint={advice}
        error={isMissing && required && !answer && <FormattedMessage {...messages.required} />}
      >
        {(control) => (
          <Select
            {...control}
            value={answer}
            onChange={({ target }) =>
              form.change(id, { answers: { ...wanted.answers, [slug]: target.value } })
            }
          >
            <option value="">
              {intl.formatMessage(required ? messages.choose : messages.optional)}
            </option>
            {answers.map((one) => (
              <option key={one.slug} value={one.slug}>
                {one.text}
              </option>
            ))}
          </Select>
        )}
      </Field>
    );
  });
}
