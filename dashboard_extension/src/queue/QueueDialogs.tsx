import { lazy, Suspense } from "react";
import { FormattedMessage } from "react-intl";

import type { QueueRowFragment } from "@/api/generated/graphql";
import { newKey } from "@/api/newKey";
import { useAbilities } from "@/bridge/permissions";
import { useLanguageCode } from "@/i18n/useLanguageCode";
import { useToast } from "@/ui/Toasts";

import type { QueueState } from "./address";
import { whereOf } from "./asking";
import { choosing } from "./columnMessages";
import type { ColumnId } from "./columns";
import { ColumnsDialog } from "./ColumnsDialog";
import { FilterDialog } from "./FilterDialog";
import { KeysDialog } from "./KeysDialog";
import type { SavedView, useOwnViews } from "./savedViews";
import type { Choices } from "./useChoices";
import type { ChangeQueue } from "./useQueueState";
import { ViewNameDialog } from "./ViewNameDialog";
import { identityOf } from "./ViewTabs";

const ExportDialog = lazy(async () => ({
  default: (await import("@/exports/ExportDialog")).ExportDialog,
}));

export type QueueDialog =
  | { name: "filter" | "columns" | "save" | "keys" }
  | { name: "rename"; view: SavedView }
  | { name: "export"; picked?: QueueRowFragment[] };

interface Props {
  dialog: QueueDialog | null;
  state: QueueState;
  /** How many returns the list has. */
  count: number;
  columns: ColumnId[];
  choices: Choices;
  own: ReturnType<typeof useOwnViews>;
  onChange: ChangeQueue;
  onClose: () => void;
}

export function QueueDialogs({
  dialog,
  state,
  count,
  columns,
  choices,
  own,
  onChange,
  onClose,
}: Props) {
  const language = useLanguageCode();
  const { decide } = useAbilities();
  const say = useToast();
  switch (dialog?.name) {
    case "filter":
      return (
        <FilterDialog
          filters={state.filters}
          choices={choices}
          onClose={onClose}
          onApply={(filters) => {
            onChange({ filters });
            onClose();
          }}
        />
      );
    case "columns":
      return (
        <ColumnsDialog
          columns={columns}
          asStaff={decide}
          onClose={onClose}
          onUse={(wanted) => {
            own.keepColumns(wanted);
            onChange({ columns: null, after: state.after, before: state.before }, true);
            onClose();
          }}
        />
      );
    case "save":
      return (
        <ViewNameDialog
          title={<FormattedMessage {...choosing.saveTitle} />}
          hint={<FormattedMessage {...choosing.saveHint} />}
          onClose={onClose}
          onSave={(name) => {
            // The same name anew is the same view, as it is now.
            const same = own.views.find((view) => view.name === name);
            const kept = { ...state, columns };
            own.save({
              id: same?.id ?? newKey(),
              name,
              query: identityOf(kept),
            });
            onChange({ columns }, true);
            say("good", <FormattedMessage {...choosing.saved} values={{ name }} />);
            onClose();
          }}
        />
      );
    case "rename":
      return (
        <ViewNameDialog
          title={<FormattedMessage {...choosing.renameTitle} />}
          name={dialog.view.name}
          onClose={onClose}
          onSave={(name) => {
            own.save({ ...dialog.view, name });
            onClose();
          }}
        />
      );
    case "keys":
      return <KeysDialog onClose={onClose} />;
    case "export":
      return (
        <Suspense fallback={null}>
          <ExportDialog
            where={whereOf(state)}
            search={state.search}
            count={count}
            picked={dialog.picked?.map(({ id }) => id) ?? []}
            language={language}
            onClose={onClose}
          />
        </Suspense>
      );
    default:
      return null;
  }
}
