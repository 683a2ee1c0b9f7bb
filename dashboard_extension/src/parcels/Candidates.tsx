import { Button } from "@saleor/macaw-ui";
import type { FormEvent } from "react";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate } from "react-router-dom";
import { useClient } from "urql";

import type { ParcelReturnFragment } from "@/api/generated/graphql";
import { ParcelReturnByCodeDocument } from "@/api/generated/graphql";
import type { Trouble } from "@/api/trouble";
import { troubleOf } from "@/api/trouble";
import { useAbilities } from "@/bridge/permissions";
import { TextInput } from "@/ui/controls";
import { Field } from "@/ui/Field";
import { Pill } from "@/ui/Pill";
import { useToast } from "@/ui/Toasts";
import { TroubleNotice } from "@/ui/TroubleNotice";

import type { Target } from "./MatchDialog";
import { MatchDialog } from "./MatchDialog";
import { matchMessages as messages } from "./messages";
import styles from "./parcels.module.css";
import type { Parcel } from "./parcel";

type Candidate = Parcel["candidates"][number];

/** Returns and orders that may be meant, and why; or any other by its number. */
export function Candidates({
  parcel,
  grades,
  onDone,
}: {
  parcel: Parcel;
  grades: readonly { slug: string; name: string }[];
  onDone: () => void;
}) {
  const intl = useIntl();
  const say = useToast();
  const navigate = useNavigate();
  const [target, setTarget] = useState<Target | null>(null);
  const done = (made: { id: string; number: string }) => {
    say("good", intl.formatMessage(messages.done, { number: made.number }));
    setTarget(null);
    onDone();
    void navigate(`/returns/${encodeURIComponent(made.id)}`);
  };
  return (
    <section className={styles.card} aria-labelledby="parcel-candidates">
      <h2 id="parcel-candidates" className={styles.heading}>
        <FormattedMessage {...messages.candidates} />
      </h2>
      {parcel.candidates.length === 0 && (
        <p className={styles.soft}>
          <FormattedMessage {...messages.none} />
        </p>
      )}
      <ul className={styles.rows}>
        {parcel.candidates.map((candidate) => (
          <CandidateRow
            key={candidate.returnRequest?.id ?? candidate.orderNumber}
            candidate={candidate}
            onChoose={setTarget}
          />
        ))}
      </ul>
      <OtherReturn onFound={(ret) => setTarget({ kind: "return", ret })} />
      {target && (
        <MatchDialog
          parcel={parcel}
          target={target}
          grades={grades}
          onClose={() => setTarget(null)}
          onDone={done}
        />
      )}
    </section>
  );
}

function CandidateRow({
  candidate,
  onChoose,
}: {
  candidate: Candidate;
  onChoose: (target: Target) => void;
}) {
  const { decide } = useAbilities();
  const { returnRequest: ret, order, orderNumber, clues } = candidate;
  const target: Target | null = ret
    ? { kind: "return", ret }
    : order && decide
      ? { kind: "order", id: order.id, number: orderNumber }
      : null;
  return (
    <li className={styles.candidate}>
      <span className={styles.candidateWords}>
        <strong>
          {ret ? (
            <FormattedMessage
              {...messages.returnOfOrder}
              values={{ number: ret.number, order: orderNumber }}
            />
          ) : (
            <FormattedMessage {...messages.orderAlone} values={{ order: orderNumber }} />
          )}
        </strong>
        <span className={styles.rowHead}>
          {clues.map((clue) => (
            <Pill key={clue} tone="info">
              <FormattedMessage {...messages[`clue${clue}`]} />
            </Pill>
          ))}
        </span>
      </span>
      {target ? (
        <Button variant="secondary" onClick={() => onChoose(target)}>
          <FormattedMessage {...messages.match} />
        </Button>
      ) : (
        <span className={styles.soft}>
          <FormattedMessage {...messages.orderNeedsStaff} />
        </span>
      )}
    </li>
  );
}

function OtherReturn({ onFound }: { onFound: (ret: ParcelReturnFragment) => void }) {
  const client = useClient();
  const [code, setCode] = useState("");
  const [isMissing, setMissing] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const find = async (event: FormEvent) => {
    event.preventDefault();
    if (!code.trim()) return;
    const { data, error } = await client
      .query(ParcelReturnByCodeDocument, { code }, { requestPolicy: "network-only" })
      .toPromise();
    setTrouble(error ? troubleOf(error) : null);
    const [found] = data?.returnsByCode ?? [];
    setMissing(!error && !found);
    if (found) onFound(found);
  };
  return (
    <form className={styles.other} onSubmit={(event) => void find(event)}>
      <Field
        label={<FormattedMessage {...messages.lookUp} />}
        error={isMissing && <FormattedMessage {...messages.notFound} />}
      >
        {(control) => (
          <TextInput {...control} value={code} onChange={({ target }) => setCode(target.value)} />
        )}
      </Field>
      <Button type="submit" variant="secondary">
        <FormattedMessage {...messages.find} />
      </Button>
      <TroubleNotice trouble={trouble} />
    </form>
  );
}
