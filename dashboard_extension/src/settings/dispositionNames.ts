import { useIntl } from "react-intl";

import type { ReturnDispositionEnum } from "@/api/generated/graphql";
import { MORE_WORDS } from "@/rules/words/fieldMessages";
import type { Texts } from "@/rules/words/Teller";
import { capitalised } from "@/rules/words/Teller";

export const DISPOSITIONS: readonly ReturnDispositionEnum[] = [
  "RESTOCK",
  "REFURBISH",
  "SECOND_HAND",
  "RECYCLE",
  "DONATE",
  "RETURN_TO_CUSTOMER",
  "QUARANTINE",
  "WRITE_OFF",
  "MISSING",
];

export function useDispositionName(): (disposition: ReturnDispositionEnum) => string {
  const intl = useIntl();
  return (disposition) => {
    const text = (MORE_WORDS as Texts)[`disposition_${disposition.toLowerCase()}`];
    return text ? capitalised(intl.formatMessage(text)) : disposition;
  };
}
