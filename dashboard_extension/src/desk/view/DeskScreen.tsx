import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import { useAbilities } from "@/bridge/permissions";
import { Loading } from "@/ui/Loading";
import { useToast } from "@/ui/Toasts";

import { messages } from "../messages";
import type { Grade } from "../model/goods";
import type { Entry } from "../outbox/entries";
import type { Works } from "../outbox/works";
import { useEntries } from "../outbox/works";
import { sessionMessages } from "../sessionMessages";
import { play } from "../sound";
import type { Desk } from "../useDesk";
import { useDesk } from "../useDesk";
import { useDeskKeys } from "../useDeskKeys";
import { correct, useEntryActions } from "../useEntryActions";
import { AddUnitsDialog } from "./AddUnitsDialog";
import { CorrectDialog } from "./CorrectDialog";
import styles from "./desk.module.css";
import { HelpDialog } from "./HelpDialog";
import { Hits } from "./Hits";
import { ItemPanel } from "./ItemPanel";
import { Key } from "./Key";
import { NewsStrip } from "./NewsStrip";
import { ParcelPanel } from "./ParcelPanel";
import { ScanBar } from "./ScanBar";
import { SessionList } from "./SessionList";
import { Status, Warnings } from "./Status";
import { Stray } from "./Stray";

const CameraPanel = lazy(() => import("./CameraPanel"));

type Shown = { kind: "help" } | { kind: "correct" | "add"; entry: Entry } | null;

/** The receiving desk: one parcel after the other, one item after the other. */
export function DeskScreen({
  works,
  grades,
  warehouse,
  isMuted,
  onMute,
  onWarehouse,
}: {
  works: Works;
  grades: Grade[];
  warehouse: { id: string; name: string };
  isMuted: boolean;
  onMute: () => void;
  onWarehouse: () => void;
}) {
  const desk = useDesk({ works, warehouseId: warehouse.id, grades });
  const { decide } = useAbilities();
  const entries = useEntries(works.outbox);
  const [shown, setShown] = useState<Shown>(null);
  const [isCameraOn, setCamera] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const { state } = desk;
  const actions = useEntryActions(
    works,
    desk,
    (entry) => setShown({ kind: "correct", entry }),
    decide ? (entry) => setShown({ kind: "add", entry }) : null,
  );
  const undo = useUndo(desk, works, (entry) => setShown({ kind: "correct", entry }));
  const scan = (code: string) => (/^undo$/i.test(code.trim()) ? undo() : desk.scan(code));
  useDeskKeys(desk, { box, onScan: scan, onUndo: undo, onHelp: () => setShown({ kind: "help" }) });
  useSound(desk, isMuted);
  return (
    <div className={styles.screen} data-tone={state.news?.tone}>
      <Title />
      <ScanBar
        box={box}
        onScan={scan}
        isMuted={isMuted}
        onMute={onMute}
        isCameraOn={isCameraOn}
        onCamera={() => setCamera(!isCameraOn)}
        onHelp={() => setShown({ kind: "help" })}
      >
        <Status
          works={works}
          entries={entries}
          parcel={state.parcel}
          warehouse={warehouse.name}
          onWarehouse={onWarehouse}
        />
      </ScanBar>
      <Warnings works={works} entries={entries} />
      <NewsStrip news={state.news} />
      <div className={styles.work}>
        <div className={styles.left}>
          {isCameraOn && (
            <Suspense fallback={<Loading />}>
              <CameraPanel onScan={scan} onClose={() => setCamera(false)} />
            </Suspense>
          )}
          <Looking desk={desk} />
          <Hits desk={desk} />
          <Stray desk={desk} works={works} warehouseId={warehouse.id} />
          {state.parcel ? <ParcelPanel desk={desk} /> : !state.hits && <Idle />}
        </div>
        <div className={styles.right}>
          {state.parcel && <ItemPanel desk={desk} works={works} />}
        </div>
        <SessionList parcel={state.parcel} entries={entries} actions={actions} />
      </div>
      {shown?.kind === "help" && (
        <HelpDialog grades={grades} onClose={() => setShown(null)} />
      )}
      {shown?.kind === "add" && (
        <AddUnitsDialog entry={shown.entry} onClose={() => setShown(null)} />
      )}
      {shown?.kind === "correct" && (
        <CorrectDialog
          entry={shown.entry}
          grades={grades}
          warehouseId={warehouse.id}
          onClose={() => setShown(null)}
          onSend={(fix) => {
            correct(works, shown.entry, fix);
            setShown(null);
          }}
        />
      )}
    </div>
  );
}

/** The page is read out from its name on; it needs no room on the screen. */
function Title() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={heading} tabIndex={-1} className="sr-only">
      <FormattedMessage {...messages.title} />
    </h1>
  );
}

function Looking({ desk }: { desk: Desk }) {
  const { looking, waiting } = desk.state;
  if (looking === null) return null;
  return (
    <p className={styles.looking} role="status">
      <FormattedMessage {...messages.looking} values={{ code: looking }} />
      {waiting.length > 0 && (
        <span className={styles.soft}>
          <FormattedMessage {...messages.lookingMore} values={{ count: waiting.length }} />
        </span>
      )}
    </p>
  );
}

function Idle() {
  return (
    <div className={styles.idle}>
      <h2 className={styles.number}>
        <FormattedMessage {...messages.idleTitle} />
      </h2>
      <p className={styles.soft}>
        <FormattedMessage {...messages.idleText} values={{ key: <Key key="/" name="/" /> }} />
      </p>
    </div>
  );
}

/** What has not left the desk is taken back; what the shop has is corrected. */
function useUndo(desk: Desk, works: Works, onCorrect: (entry: Entry) => void) {
  const say = useToast();
  const intl = useIntl();
  return () => {
    if (desk.state.parcel?.items.length) return desk.dispatch({ type: "undo" });
    const last = works.outbox.entries.at(-1);
    // What has no parcel to be mended on the desk is only dropped where somebody says so.
    const recalled = last?.parcel ? works.outbox.recall(last.id) : null;
    if (recalled?.parcel) return desk.reopen(recalled.parcel);
    if (last?.outcome?.inspections.length) return onCorrect(last);
    const word = last && last.state !== "done" ? "onItsWay" : "nothingToUndo";
    say("info", intl.formatMessage(sessionMessages[word]));
  };
}

function useSound(desk: Desk, isMuted: boolean) {
  const { news } = desk.state;
  const heard = useRef(news?.count);
  useEffect(() => {
    if (!news || heard.current === news.count) return;
    heard.current = news.count;
    if (!isMuted) play(news.tone);
  }, [news, isMuted]);
}
