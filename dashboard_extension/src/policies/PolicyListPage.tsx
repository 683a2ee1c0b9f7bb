import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import { FormattedMessage } from "react-intl";
import { Link } from "react-router-dom";
import { useQuery } from "urql";

import { PolicyListDocument } from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { useAbilities } from "@/bridge/permissions";
import type { ShopWords } from "@/rules/useShopWords";
import { useShopWords } from "@/rules/useShopWords";
import { PageHeader } from "@/shell/PageHeader";
import { EmptyState } from "@/ui/EmptyState";
import { Loading } from "@/ui/Loading";
import { Pill } from "@/ui/Pill";
import { TroubleNotice } from "@/ui/TroubleNotice";
import { Moment } from "@/ui/When";

import { BeginDialog } from "./BeginDialog";
import type { ListedPolicy, Wanted } from "./listed";
import { messages } from "./messages";
import { ByWhom, usePolicyName } from "./names";
import styles from "./Policies.module.css";

/** Every channel with the rules that it goes by. */
export function PolicyListPage() {
  const { configure } = useAbilities();
  const words = useShopWords();
  const [{ data, error, fetching }, reload] = useQuery({
    query: PolicyListDocument,
    requestPolicy: "cache-and-network",
  });
  const [begun, begin] = useState<Wanted | null>(null);
  const policies = data?.returnPolicies ?? [];
  const ready = data && words.isReady;
  return (
    <>
      <PageHeader title={<FormattedMessage {...messages.title} />}>
        <p className={styles.soft}>
          <FormattedMessage {...messages.intro} />
        </p>
      </PageHeader>
      <div className={styles.page}>
        {error && <TroubleNotice trouble={troubleOf(error)} onRetry={reload} />}
        {!ready && fetching && <Loading />}
        {ready && (
          <Listed
            policies={policies}
            words={words}
            begin={configure ? begin : null}
            isEmpty={!policies.length}
          />
        )}
      </div>
      {begun && (
        <BeginDialog wanted={begun} policies={policies} onClose={() => begin(null)} />
      )}
    </>
  );
}

function Listed({
  policies,
  words,
  begin,
  isEmpty,
}: {
  policies: ListedPolicy[];
  words: ShopWords;
  begin: ((wanted: Wanted) => void) | null;
  isEmpty: boolean;
}) {
  const hasAll = words.ownChannels === null;
  const others = words.channels
    .filter(({ slug }) => !policies.some((one) => one.channelSlug === slug && one.channel))
    .filter(({ id }) => words.ownChannels?.has(id) ?? true);
  const shop = policies.find(({ isDefault }) => isDefault);
  if (isEmpty && !hasAll && !others.length)
    return (
      <EmptyState title={<FormattedMessage {...messages.none} />}>
        <FormattedMessage {...messages.noneForYou} />
      </EmptyState>
    );
  return (
    <ul className={styles.cards}>
      {!shop && hasAll && <WithoutDefault begin={begin} />}
      {policies.map((policy) => (
        <PolicyCard key={policy.id} policy={policy} />
      ))}
      {others.map(({ id, name }) => (
        <li key={id} className={styles.card}>
          <div className={styles.words}>
            <h2 className={styles.name}>{name}</h2>
            <p className={styles.soft}>
              <FormattedMessage
                {...(shop?.current || !hasAll ? messages.goesByDefault : messages.goesByBuiltIn)}
              />
            </p>
          </div>
          {begin && (
            <Button variant="secondary" onClick={() => begin({ channelId: id, name })}>
              <FormattedMessage {...messages.begin} />
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function WithoutDefault({ begin }: { begin: ((wanted: Wanted) => void) | null }) {
  const nameOf = usePolicyName();
  const name = nameOf({ isDefault: true, channel: null, channelSlug: "" });
  return (
    <li className={styles.card}>
      <div className={styles.words}>
        <h2 className={styles.name}>{name}</h2>
        <p className={styles.soft}>
          <FormattedMessage {...messages.noneText} />
        </p>
      </div>
      {begin && (
        <Button variant="secondary" onClick={() => begin({ channelId: null, name })}>
          <FormattedMessage {...messages.begin} />
        </Button>
      )}
    </li>
  );
}

function PolicyCard({ policy }: { policy: ListedPolicy }) {
  const nameOf = usePolicyName();
  const { current, draft } = policy;
  const last = draft ?? current;
  return (
    <li className={styles.card}>
      <div className={styles.words}>
        <h2 className={styles.name}>
          <Link to={`/policies/${encodeURIComponent(policy.id)}`} className={styles.whole}>
            {nameOf(policy)}
          </Link>
        </h2>
        {policy.isDefault && (
          <p className={styles.soft}>
            <FormattedMessage {...messages.defaultHint} />
          </p>
        )}
        <p className={styles.line}>
          {current ? (
            <>
              <Pill tone="good">
                <FormattedMessage {...messages.inForce} />
              </Pill>
              <FormattedMessage {...messages.version} values={{ number: current.number }} />
              {current.effectiveFrom && (
                <span className={styles.soft}>
                  <FormattedMessage
                    {...messages.since}
                    values={{ when: <Moment at={current.effectiveFrom} /> }}
                  />
                </span>
              )}
            </>
          ) : (
            <span className={styles.soft}>
              <FormattedMessage {...messages.noVersion} />
            </span>
          )}
          {draft && (
            <Pill tone="warn">
              <FormattedMessage {...messages.draft} />
            </Pill>
          )}
        </p>
        {last && (
          <p className={styles.soft}>
            <FormattedMessage
              {...messages.changed}
              values={{ what: <ByWhom version={last} at={last.updatedAt} /> }}
            />
          </p>
        )}
        {last?.note && (
          <p className={styles.soft}>
            {last.note}
          </p>
        )}
      </div>
    </li>
  );
}
