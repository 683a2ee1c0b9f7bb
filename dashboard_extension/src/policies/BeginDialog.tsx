import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate } from "react-router-dom";
import { useQuery } from "urql";

import {
  PolicyCreateDocument,
  PolicyPageDocument,
  PolicyStartersDocument,
} from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { useOperation } from "@/api/useOperation";
import { useLanguageCode } from "@/i18n/useLanguageCode";
import { Dialog } from "@/ui/Dialog";
import { Loading } from "@/ui/Loading";
import { messages as shared } from "@/ui/messages";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { messages } from "./messages";
import { usePolicyName } from "./names";
import type { ListedPolicy, Wanted } from "./listed";
import styles from "./Policies.module.css";

const EMPTY = { schema_version: 1, rules: [] };

/** A draft begins with a policy of the trade, a copy of another one, or nothing. */
export function BeginDialog({
  wanted,
  policies,
  onClose,
}: {
  wanted: Wanted;
  policies: ListedPolicy[];
  onClose: () => void;
}) {
  const intl = useIntl();
  const navigate = useNavigate();
  const nameOf = usePolicyName();
  const languageCode = useLanguageCode();
  const [choice, choose] = useState<string | null>(null);
  const [{ data, error }] = useQuery({
    query: PolicyStartersDocument,
    variables: { languageCode },
  });
  const [{ data: full }] = useQuery({ query: PolicyPageDocument });
  const create = useOperation(PolicyCreateDocument);
  // A copy is offered once what it is made of has come.
  const copies = full ? policies.filter(({ current }) => current) : [];
  const options = [
    ...(data?.returnPolicyStarters ?? []).map(({ name, description }) => ({
      key: `starter:${name}`,
      title: starterName(name),
      text: description,
      input: () => ({ starter: name }),
    })),
    ...copies.map((policy) => ({
      key: policy.id,
      title: intl.formatMessage(messages.copyOf, { name: nameOf(policy) }),
      text: policy.current?.note ?? "",
      input: () => ({
        document: full?.returnPolicies?.find(({ id }) => id === policy.id)?.current?.document,
      }),
    })),
    {
      key: "empty",
      title: intl.formatMessage(messages.beginEmpty),
      text: intl.formatMessage(messages.beginEmptyHint),
      input: () => ({ document: EMPTY }),
    },
  ];
  function starterName(name: string) {
    const known = messages[`starter_${name}` as keyof typeof messages];
    return known ? intl.formatMessage(known) : name;
  }
  const go = async () => {
    const chosen = options.find(({ key }) => key === choice);
    if (!chosen) return;
    const input = { channelId: wanted.channelId, ...chosen.input() };
    const answer = await create.run({ input });
    const id = answer?.returnPolicyCreate?.returnPolicy?.id;
    if (id) void navigate(`/policies/${encodeURIComponent(id)}`);
  };
  return (
    <Dialog
      title={<FormattedMessage {...messages.beginFor} values={{ name: wanted.name }} />}
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            <FormattedMessage {...shared.cancel} />
          </Button>
          <Button disabled={!choice || create.busy} onClick={() => void go()}>
            <FormattedMessage {...messages.create} />
          </Button>
        </>
      }
    >
      <p className={styles.soft}>
        <FormattedMessage {...messages.beginHow} />
      </p>
      {error && <TroubleNotice trouble={troubleOf(error)} />}
      {!data && !error && <Loading />}
      {data && (
        <fieldset className={styles.choices}>
          <legend className="sr-only">
            <FormattedMessage {...messages.beginWith} />
          </legend>
          {options.map(({ key, title, text }) => (
            <label key={key} className={styles.choice}>
              <input
                type="radio"
                name="begin"
                checked={choice === key}
                onChange={() => choose(key)}
              />
              <span>
                <span className={styles.choiceName}>{title}</span>
                {text && <span className={styles.soft}>{text}</span>}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <TroubleNotice trouble={create.trouble} />
    </Dialog>
  );
}
