import { FormattedMessage } from "react-intl";
import { useQuery } from "urql";

import type { PolicyDecisionFragment, ReturnKindEnum } from "@/api/generated/graphql";
import { PolicyTryDocument } from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { useLanguageCode } from "@/i18n/useLanguageCode";
import { useSettled } from "@/ui/useSettled";
import { Loading } from "@/ui/Loading";
import { Notice } from "@/ui/Notice";
import { Pill } from "@/ui/Pill";
import { TroubleNotice } from "@/ui/TroubleNotice";

import styles from "../Policies.module.css";
import { useWorkspace } from "../workspaceContext";
import { LineResult } from "./LineResult";
import { messages } from "./messages";
import type { Tried } from "./tried";

/** What is decided, line by line, with every rule that was looked at. */
export function Result({
  tried,
  kind,
  compares,
}: {
  tried: Tried;
  kind: ReturnKindEnum;
  compares: boolean;
}) {
  const { document } = useWorkspace();
  const languageCode = useLanguageCode();
  const asked = useSettled({ document, tried, kind }, 400);
  const input = { ...asked.tried.input, kind: asked.kind };
  const [{ data, error, fetching }] = useQuery({
    query: PolicyTryDocument,
    variables: {
      tried: { ...input, document: asked.document },
      inForce: input,
      compare: compares,
      languageCode,
    },
    requestPolicy: "network-only",
  });
  if (error) return <TroubleNotice trouble={troubleOf(error)} />;
  if (!data?.tried) return fetching ? <Loading /> : null;
  const before = compares ? (data.inForce ?? null) : null;
  return (
    <section className={styles.section} aria-live="polite" aria-busy={fetching}>
      <Problems decision={data.tried} />
      {data.tried.lines
        .filter(({ line }) => isAsked(line, data.tried, asked.tried))
        .map((line) => (
          <LineResult
            key={line.line}
            name={
              nameOf(line, asked.tried) || (
                <FormattedMessage {...messages.lineNumber} values={{ number: line.line + 1 }} />
              )
            }
            line={line}
            before={before?.lines.find((other) => other.line === line.line) ?? null}
          />
        ))}
      <Trace decision={data.tried} />
    </section>
  );
}

type Line = PolicyDecisionFragment["lines"][number];

function nameOf({ orderLineId, line }: Line, { lines }: Tried): string {
  const found = lines.find(({ id }) => id !== null && id === orderLineId);
  return found?.name || lines[line]?.name || "";
}

/** Lines that are not to be returned are decided too; nobody asked for them here. */
function isAsked(at: number, decision: PolicyDecisionFragment | null, tried: Tried): boolean {
  const line = decision?.lines[at];
  const wishes = tried.input.wishes;
  return !wishes || wishes.some(({ orderLineId }) => orderLineId === line?.orderLineId);
}

function Problems({ decision }: { decision: PolicyDecisionFragment }) {
  if (!decision.problems.length) return null;
  return (
    <Notice tone="bad" title={<FormattedMessage {...messages.problems} />}>
      <ul className={styles.list}>
        {decision.problems.map(({ path, message }) => (
          <li key={`${path}${message}`}>{message}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Trace({ decision }: { decision: PolicyDecisionFragment }) {
  if (!decision.trace.length) return null;
  return (
    <details>
      <summary>
        <FormattedMessage {...messages.why} />
      </summary>
      <ol className={styles.trace}>
        {decision.trace.map(({ rule, line, fired, sentences }, at) => (
          <li key={`${at}-${rule}-${line}`}>
            <span className={styles.line}>
              <strong>{rule}</strong>
              <Pill tone={fired ? "good" : "quiet"}>
                <FormattedMessage {...(fired ? messages.fired : messages.notFired)} />
              </Pill>
            </span>
            {sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </li>
        ))}
      </ol>
    </details>
  );
}
