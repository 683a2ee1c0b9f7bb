import { useEffect, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import { DeskOfOrderDocument, DeskSetupDocument } from "@/api/generated/graphql";
import { newKey } from "@/api/newKey";
import { troubleOf } from "@/api/trouble";
import { tellOtherFrames } from "@/bridge/changes";
import { useDashboard } from "@/bridge/useDashboard";
import { useSubject } from "@/bridge/useSubject";
import { useLanguageCode } from "@/i18n/useLanguageCode";
import { Choice } from "@/ui/controls";
import { EmptyState } from "@/ui/EmptyState";
import { Field } from "@/ui/Field";
import { Loading } from "@/ui/Loading";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { messages } from "./messages";
import type { DeskReturn, Grade } from "./model/goods";
import { countsOf, linesOf } from "./model/goods";
import { unitsOf } from "./outbox/entries";
import type { Works } from "./outbox/works";
import { useEntries, useWorks } from "./outbox/works";
import { popupMessages } from "./popupMessages";
import { useSettings } from "./settings";
import { useDesk } from "./useDesk";
import { useAskedOnce } from "./useAskedOnce";
import { useDeskKeys } from "./useDeskKeys";
import { useEntryActions } from "./useEntryActions";
import styles from "./view/desk.module.css";
import { Hits } from "./view/Hits";
import { ItemPanel } from "./view/ItemPanel";
import { NewsStrip } from "./view/NewsStrip";
import { ParcelPanel } from "./view/ParcelPanel";
import { SessionList } from "./view/SessionList";

/** Receive goods of one order, from its page: the desk without its bar. */
export function ReceivePopup() {
  const works = useWorks();
  const language = useLanguageCode();
  const { settings, change } = useSettings(works.user);
  const order = useSubject("orderId");
  const setup = useAskedOnce(DeskSetupDocument, { language });
  const found = useAskedOnce(DeskOfOrderDocument, { order, language });
  const error = found.error ?? setup.error;
  if (error) {
    const again = () => void Promise.all([setup.load(), found.load()]);
    return <TroubleNotice trouble={troubleOf(error)} onRetry={again} />;
  }
  if (!setup.data || !found.data) return <Loading />;
  const warehouses = setup.data.returnWarehouses?.edges?.map(({ node }) => node) ?? [];
  const warehouseId =
    warehouses.find(({ id }) => id === settings.warehouseId)?.id ?? warehouses[0]?.id ?? "";
  const returns = (found.data.returnRequests?.edges ?? []).map(({ node }) => node).filter(isAwaited);
  if (!returns.length) {
    return (
      <EmptyState title={<FormattedMessage {...popupMessages.none} />}>
        <FormattedMessage {...popupMessages.noneText} />
      </EmptyState>
    );
  }
  return (
    <div className={styles.screen}>
      <Field label={<FormattedMessage {...messages.warehouse} />}>
        {(control) => (
          <Choice
            {...control}
            value={warehouseId}
            onChange={({ target }) => change({ warehouseId: target.value })}
          >
            {warehouses.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Choice>
        )}
      </Field>
      <Bench
        works={works}
        order={order}
        returns={returns}
        grades={setup.data.returnGrades ?? NO_GRADES}
        warehouseId={warehouseId}
      />
    </div>
  );
}

const NO_GRADES: Grade[] = [];

function isAwaited(ret: DeskReturn): boolean {
  const left = linesOf(ret).some((line) => {
    const { awaited, toInspect } = countsOf(line, []);
    return awaited + toInspect > 0;
  });
  return left && ret.status === "APPROVED";
}

function Bench({
  works,
  order,
  returns,
  grades,
  warehouseId,
}: {
  works: Works;
  order: string;
  returns: DeskReturn[];
  grades: Grade[];
  warehouseId: string;
}) {
  const desk = useDesk({
    works,
    warehouseId,
    grades,
    place: `popup:${order}`,
    fetchesAhead: false,
  });
  const [begunAt] = useState(Date.now);
  const box = useRef<HTMLInputElement>(null);
  const entries = useEntries(works.outbox).filter(
    ({ returnId, madeAt, state }) =>
      returns.some(({ id }) => id === returnId) && (madeAt >= begunAt || state !== "done"),
  );
  useDeskKeys(desk, {
    box,
    onScan: desk.scan,
    onUndo: () => desk.dispatch({ type: "undo" }),
    onHelp: () => undefined,
  });
  const actions = useEntryActions(works, desk, () => undefined, null);
  useOpening(desk, returns);
  useFinish(entries, desk.state.parcel === null && desk.state.outgoing.length === 0);
  return (
    <>
      <NewsStrip news={desk.state.news} />
      <Hits desk={desk} />
      {desk.state.parcel && (
        <div className={styles.work}>
          <div className={styles.left}>
            <ParcelPanel desk={desk} />
          </div>
          <div className={styles.right}>
            <ItemPanel desk={desk} works={works} />
          </div>
        </div>
      )}
      {entries.length > 0 && (
        <SessionList
          parcel={null}
          entries={entries}
          actions={actions}
        />
      )}
    </>
  );
}

type Desk = ReturnType<typeof useDesk>;

/** What is awaited lies open at once; of several one is chosen. */
function useOpening({ state, dispatch }: Desk, returns: DeskReturn[]) {
  const isOpened = useRef(state.parcel !== null);
  useEffect(() => {
    if (isOpened.current) return;
    isOpened.current = true;
    dispatch({ type: "found", hits: returns, key: newKey(), wording: { surplusReason: "" } });
  }, [dispatch, returns]);
}

/** Once the shop has all of it, the order's page shows it and the popup goes. */
function useFinish(entries: ReturnType<typeof useEntries>, isEmpty: boolean) {
  const dashboard = useDashboard();
  const intl = useIntl();
  const isDone = isEmpty && entries.length > 0 && entries.every(({ state }) => state === "done");
  const count = entries.reduce((sum, entry) => sum + unitsOf(entry), 0);
  const isTold = useRef(false);
  useEffect(() => {
    if (!isDone || isTold.current) return;
    isTold.current = true;
    // None waits for another: an older Dashboard never answers what it does not know.
    void dashboard.notify("success", intl.formatMessage(popupMessages.received, { count }));
    tellOtherFrames();
    void dashboard.refresh();
    void dashboard.closePopup();
  }, [isDone, count, dashboard, intl]);
}
