import { FormattedMessage, useIntl } from "react-intl";
import { Link } from "react-router-dom";

import { useAbilities } from "@/bridge/permissions";
import { Menu } from "@/ui/Menu";
import { useCurrentInView } from "@/ui/useCurrentInView";

import type { QueueState, ViewName } from "./address";
import { NO_FILTERS, VIEWS, writeAddress } from "./address";
import { choosing } from "./columnMessages";
import { messages, viewNames } from "./messages";
import styles from "./Queue.module.css";
import type { SavedView } from "./savedViews";

const FRESH = { search: "", filters: NO_FILTERS, sort: null, after: "", before: "", columns: null };
/** What is about money says nothing to the returns desk. */
const STAFF_ONLY: ViewName[] = ["TO_REVIEW", "REFUND_DUE", "FAILED"];

interface Props {
  state: QueueState;
  counts: Partial<Record<ViewName, number>>;
  own: SavedView[];
  onRename: (view: SavedView) => void;
  onRemove: (view: SavedView) => void;
}

/** The usual views with what waits in each, and the reader's own. */
export function ViewTabs({ state, counts, own, onRename, onRemove }: Props) {
  const intl = useIntl();
  const { decide } = useAbilities();
  const row = useCurrentInView<HTMLElement>();
  const here = own.find(({ query }) => query === identityOf(state));
  const shown = VIEWS.filter((view) => decide || !STAFF_ONLY.includes(view));
  return (
    <nav ref={row} className={styles.views} aria-label={intl.formatMessage(messages.views)}>
      {shown.map((view) => (
        <Link
          key={view}
          to={{ search: writeAddress({ ...state, ...FRESH, view }).toString() }}
          className={styles.view}
          aria-current={!here && state.view === view ? "true" : undefined}
        >
          <FormattedMessage {...viewNames[view]} />
          {counts[view] !== undefined && (
            <span className={styles.count} data-alarm={isAlarm(view, counts[view]) || undefined}>
              {intl.formatNumber(counts[view])}
            </span>
          )}
        </Link>
      ))}
      {own.map((view) => (
        <Link
          key={view.id}
          to={{ search: view.query }}
          className={styles.view}
          aria-current={here === view ? "true" : undefined}
        >
          {view.name}
        </Link>
      ))}
      {here && <OwnMenu view={here} onRename={onRename} onRemove={onRemove} />}
    </nav>
  );
}

function OwnMenu({
  view,
  onRename,
  onRemove,
}: Pick<Props, "onRename" | "onRemove"> & { view: SavedView }) {
  const intl = useIntl();
  return (
    <Menu
      label={intl.formatMessage(choosing.viewMenu, { name: view.name })}
      items={[
        {
          key: "rename",
          label: <FormattedMessage {...choosing.rename} />,
          onSelect: () => onRename(view),
        },
        {
          key: "remove",
          label: <FormattedMessage {...choosing.remove} />,
          onSelect: () => onRemove(view),
          danger: true,
        },
      ]}
    />
  );
}

/** What makes a view of an address: everything but where in it somebody reads. */
export function identityOf(state: QueueState): string {
  return writeAddress({ ...state, after: "", before: "" }).toString();
}

function isAlarm(view: ViewName, count: number | undefined): boolean {
  return (view === "OVERDUE" || view === "FAILED") && Boolean(count);
}
