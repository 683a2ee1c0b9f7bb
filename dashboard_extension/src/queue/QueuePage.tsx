import { Button } from "@saleor/macaw-ui";
import { useMemo, useRef, useState } from "react";
import { FormattedMessage } from "react-intl";

import { useAbilities } from "@/bridge/permissions";
import { useLanguageCode } from "@/i18n/useLanguageCode";
import { PageHeader } from "@/shell/PageHeader";
import { Loading } from "@/ui/Loading";
import { messages as shared } from "@/ui/messages";
import { useToast } from "@/ui/Toasts";
import { TroubleNotice } from "@/ui/TroubleNotice";
import { useHotkeys } from "@/ui/useHotkeys";

import { pageOf, sortOf } from "./asking";
import { Bulk } from "./Bulk";
import { Chips } from "./Chips";
import { choosing } from "./columnMessages";
import { chosenColumns } from "./columns";
import { ListedIds } from "./fromList";
import { messages } from "./messages";
import { News } from "./News";
import { NothingFound } from "./NothingFound";
import { Pager } from "./Pager";
import { LinePictures, usePictures } from "./pictures";
import styles from "./Queue.module.css";
import { QueueCards } from "./QueueCards";
import type { QueueDialog } from "./QueueDialogs";
import { QueueDialogs } from "./QueueDialogs";
import { QueueTable } from "./QueueTable";
import type { SavedView } from "./savedViews";
import { useOwnViews } from "./savedViews";
import { Toolbar } from "./Toolbar";
import { useBulkActions } from "./useBulkActions";
import { useChoices } from "./useChoices";
import { useCounts } from "./useCounts";
import { useLivePage } from "./useLivePage";
import { useNarrow } from "./useNarrow";
import { useQueueState } from "./useQueueState";
import { useRowKeys } from "./useRowKeys";
import { useSelection } from "./useSelection";
import { ViewTabs } from "./ViewTabs";

export function QueuePage() {
  const { decide } = useAbilities();
  const [state, change] = useQueueState();
  const language = useLanguageCode();
  const choices = useChoices();
  const own = useOwnViews();
  const { counts, reload: recount } = useCounts();
  const live = useLivePage(
    useMemo(() => pageOf(state, language, decide), [state, language, decide]),
  );
  const rows = useMemo(() => live.page?.rows ?? [], [live.page]);
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const pictures = usePictures(ids);
  const selection = useSelection(rows);
  const picked = useMemo(
    () =>
      [...selection.picks.values()].map((pick) => rows.find(({ id }) => id === pick.id) ?? pick),
    [selection.picks, rows],
  );
  const reload = () => {
    live.reload();
    recount();
  };
  const actions = useBulkActions(selection.settle, reload);
  const [dialog, setDialog] = useState<QueueDialog | null>(null);
  const searchBox = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const narrow = useNarrow();
  const columns = useMemo(
    () => chosenColumns(state.columns ?? own.columns, decide),
    [state.columns, own.columns, decide],
  );
  const say = useToast();
  const removeView = (view: SavedView) => {
    own.remove(view.id);
    say(
      "good",
      <FormattedMessage {...choosing.removed} values={{ name: view.name }} />,
      <Button variant="secondary" onClick={() => own.save(view)}>
        <FormattedMessage {...shared.undo} />
      </Button>,
    );
  };
  const { move, current } = useRowKeys(list, live.page);
  const currentRow = () => rows.find(({ id }) => id === current());
  const onCurrent = (act: typeof selection.toggle) => () => {
    const row = currentRow();
    if (decide && row) act(row);
  };
  useHotkeys({
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    x: onCurrent(selection.toggle),
    X: onCurrent(selection.pickUpTo),
    r: reload,
    f: () => setDialog({ name: "filter" }),
    "/": () => searchBox.current?.focus(),
    "?": () => setDialog({ name: "keys" }),
  });
  const listed = { rows, selection: decide ? selection : null, gone: live.gone };
  return (
    <div className={styles.page}>
      <PageHeader title={<FormattedMessage {...messages.title} />} />
      <ViewTabs
        state={state}
        counts={counts}
        own={own.views}
        onRename={(view) => setDialog({ name: "rename", view })}
        onRemove={removeView}
      />
      <Toolbar
        state={state}
        searchBox={searchBox}
        narrow={narrow}
        onChange={change}
        onAsk={setDialog}
        onReload={reload}
      />
      <Chips
        filters={state.filters}
        choices={choices}
        onChange={(filters) => change({ filters })}
      />
      <News waiting={live.waiting} gone={live.gone.size} onShow={reload} />
      {live.trouble && (
        <div className={styles.trouble}>
          <TroubleNotice trouble={live.trouble} onRetry={reload} />
        </div>
      )}
      <div ref={list} className={styles.list} aria-busy={live.busy} data-old={!live.isCurrent || undefined}>
        {!live.page && !live.trouble && <Loading />}
        {live.page && live.isCurrent && !rows.length && (
          <NothingFound state={state} onChange={change} />
        )}
        <ListedIds value={ids}>
          <LinePictures value={pictures}>
            {rows.length > 0 && narrow && <QueueCards {...listed} />}
            {rows.length > 0 && !narrow && (
              <QueueTable
                {...listed}
                columns={columns}
                sort={sortOf(state)}
                onSort={(sort) => change({ sort })}
              />
            )}
          </LinePictures>
        </ListedIds>
      </div>
      {decide && (
        <Bulk
          picked={picked}
          actions={actions}
          current={currentRow}
          onClear={selection.clear}
          onExport={() => setDialog({ name: "export", picked })}
        />
      )}
      {live.page && (
        <Pager
          page={live.page}
          size={state.size}
          isFirst={!state.after && !state.before}
          onChange={change}
        />
      )}
      <QueueDialogs
        dialog={dialog}
        state={state}
        count={live.page?.total ?? 0}
        columns={columns}
        choices={choices}
        own={own}
        onChange={change}
        onClose={() => setDialog(null)}
      />
    </div>
  );
}
