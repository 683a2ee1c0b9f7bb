import type { ComponentProps } from "react";
import { Suspense, lazy } from "react";
import { FormattedMessage } from "react-intl";

import { Dialog } from "@/ui/Dialog";
import { Loading } from "@/ui/Loading";

import { barMessages as messages } from "../barMessages";
import type { Grade } from "../model/goods";
import styles from "./desk.module.css";
import { Key } from "./Key";

const CodesSheet = lazy(() => import("./CodesSheet"));

const KEYS: [keys: string[], text: ComponentProps<typeof FormattedMessage>][] = [
  [["↑", "↓"], messages.keyLine],
  [["1", "…", "9"], messages.keyGrade],
  [["0"], messages.keyLater],
  [["←", "→"], messages.keyDisposition],
  [["+", "−"], messages.keyQuantity],
  [["Enter"], messages.keyTake],
  [["Q"], messages.keyDone],
  [["U"], messages.keyUndo],
  [["E"], messages.keyEmpty],
  [["N"], messages.keyNote],
  [["S"], messages.keySerial],
  [["P"], messages.keyPhoto],
  [["/"], messages.keyBox],
  [["Esc"], messages.keyBack],
];

/** All keys, what undo does, and the codes that stand in for keys. */
export function HelpDialog({ grades, onClose }: { grades: Grade[]; onClose: () => void }) {
  return (
    <Dialog wide title={<FormattedMessage {...messages.keysTitle} />} onClose={onClose}>
      <dl className={styles.keys}>
        {KEYS.map(([keys, text]) => (
          <div key={keys.join()}>
            <dt>
              {keys.map((key) => (
                <Key key={key} name={key} />
              ))}
            </dt>
            <dd>
              <FormattedMessage {...text} />
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <FormattedMessage {...messages.undoTruth} />
      </p>
      <Suspense fallback={<Loading />}>
        <CodesSheet grades={grades} />
      </Suspense>
    </Dialog>
  );
}
