import { ArrowLeft, ChevronDown, ChevronUp } from "lucide-react";
import { FormattedMessage, useIntl } from "react-intl";
import { Link, useLocation, useNavigate, useParams } from "react-router-dom";

import { useHotkeys } from "@/ui/useHotkeys";

import { messages } from "../messages";
import styles from "../ReturnPage.module.css";

/** What the queue may tell of the list that a return was opened from. */
export interface FromList {
  /** Ids of the returns of the list, in its order. */
  ids?: string[];
  /** The list's own address, with its filters. */
  back?: string;
}

/** The way back to the list, and to the returns before and after this one in it. */
export function Neighbours() {
  const intl = useIntl();
  const navigate = useNavigate();
  const { id = "" } = useParams();
  const state = (useLocation().state ?? {}) as FromList;
  const place = state.ids?.indexOf(id) ?? -1;
  const at = (step: number) => (place < 0 ? undefined : state.ids?.[place + step]);
  const steps = [
    { to: at(-1), label: messages.previous, key: "k", Icon: ChevronUp },
    { to: at(1), label: messages.next, key: "j", Icon: ChevronDown },
  ];
  const go = (to: string | undefined) =>
    to && navigate(`/returns/${encodeURIComponent(to)}`, { state });
  useHotkeys({ k: () => go(at(-1)), j: () => go(at(1)) }, place >= 0);
  return (
    <div className={styles.bar}>
      <Link className={styles.number} to={state.back ?? "/"}>
        <ArrowLeft size={16} aria-hidden />
        <FormattedMessage {...messages.queue} />
      </Link>
      <div className={styles.neighbours}>
        {steps.map(
          ({ to, label, key, Icon }) =>
            to && (
              <Link
                key={key}
                className={styles.arrow}
                to={`/returns/${encodeURIComponent(to)}`}
                state={state}
                aria-label={intl.formatMessage(label)}
                aria-keyshortcuts={key}
                title={`${intl.formatMessage(label)} (${key})`}
              >
                <Icon size={18} aria-hidden />
              </Link>
            ),
        )}
      </div>
    </div>
  );
}
