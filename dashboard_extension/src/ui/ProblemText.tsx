import type { ReactNode } from "react";
import { createContext, useContext } from "react";
import type { MessageDescriptor } from "react-intl";
import { useIntl } from "react-intl";

import type { ReturnErrorCode } from "@/api/generated/graphql";
import { problemDetails } from "@/api/problemDetailMessages";
import { problems } from "@/api/problemMessages";
import type { ReturnProblem } from "@/api/trouble";
import {
  attemptWords,
  dispositionWords,
  methodWords,
  resolutionWords,
  statusWords,
} from "@/api/wordMessages";

interface Ground {
  /** Amounts of problems are in it. */
  currency?: string;
  /** What the lines are called that problems name by id. */
  names?: Record<string, string>;
}

const Context = createContext<Ground>({});

/** What a page knows that problems on it speak of. */
export function ProblemGround({ children, ...ground }: Ground & { children: ReactNode }) {
  return <Context.Provider value={ground}>{children}</Context.Provider>;
}

/** A problem in the reader's words, with what came with it. */
export function ProblemText({
  problem,
  inPlace = false,
}: {
  problem: ReturnProblem;
  /** It stands beside the line that it names. */
  inPlace?: boolean;
}) {
  const sentence = useProblemSentence();
  const intl = useIntl();
  const { names = {} } = useContext(Context);
  const name = problem.line ? names[problem.line] : undefined;
  const about = name && !inPlace;
  return (
    <>
      {about && <strong>{intl.formatMessage(problemDetails.line, { name })} </strong>}
      {sentence(problem)}
    </>
  );
}

/**
 * The server speaks English, and richly; other languages have a sentence for each code,
 * and the data is told after it.
 */
export function useProblemSentence(): (problem: ReturnProblem) => string {
  const intl = useIntl();
  const { currency } = useContext(Context);
  return (problem) => {
    if (intl.locale.startsWith("en") && problem.message) return problem.message;
    const known = problems[problem.code as ReturnErrorCode];
    if (!known)
      return intl.formatMessage(problemDetails.unknown, { code: problem.code });
    return [
      intl.formatMessage(known),
      quantityIn(problem, intl),
      amountIn(problem, intl, currency),
      valuesIn(problem, intl),
    ]
      .filter(Boolean)
      .join(" ");
  };
}

type Intl = ReturnType<typeof useIntl>;

function quantityIn({ code, quantity }: ReturnProblem, intl: Intl): string {
  if (quantity === null || quantity === undefined) return "";
  const size = (unit: number) =>
    intl.formatNumber(quantity / unit, { maximumFractionDigits: 0 });
  switch (code as ReturnErrorCode) {
    case "FILE_TOO_LARGE":
      return intl.formatMessage(problemDetails.bytes, { size: size(2 ** 20) });
    case "IMAGE_TOO_LARGE":
      return intl.formatMessage(problemDetails.pixels, { size: size(1_000_000) });
    case "TOO_MANY_FILES":
      return intl.formatMessage(problemDetails.files, { quantity });
    case "TOO_MANY_ROWS":
      return intl.formatMessage(problemDetails.rows, {
        quantity: intl.formatNumber(quantity),
      });
    default:
      return intl.formatMessage(problemDetails.units, { quantity });
  }
}

function amountIn({ amount }: ReturnProblem, intl: Intl, currency?: string): string {
  if (amount === null || amount === undefined) return "";
  const written = intl.formatNumber(
    amount,
    currency ? { style: "currency", currency } : undefined,
  );
  return intl.formatMessage(problemDetails.amount, { amount: written });
}

function valuesIn({ acceptedValues }: ReturnProblem, intl: Intl): string {
  if (!acceptedValues?.length) return "";
  const values = intl.formatList(
    acceptedValues.map((value) => wordFor(value, intl)),
    { type: "disjunction" },
  );
  return intl.formatMessage(problemDetails.values, { values });
}

const WORDS: Record<string, MessageDescriptor> = {
  ...attemptWords,
  ...methodWords,
  ...dispositionWords,
  ...resolutionWords,
  ...statusWords,
};

/** Words of the domain are told in the reader's language, handles as they are. */
function wordFor(value: string, intl: Intl): string {
  const word = WORDS[value];
  return word ? intl.formatMessage(word) : value;
}
