import { FormattedMessage } from "react-intl";

import { useAbilities } from "@/bridge/permissions";
import { Dialog } from "@/ui/Dialog";

import { keyNames, messages } from "./messages";
import styles from "./Queue.module.css";

const KEYS: { keys: string[]; name: keyof typeof keyNames; staffOnly?: boolean }[] = [
  { keys: ["j", "k", "↓", "↑"], name: "move" },
  { keys: ["Enter"], name: "open" },
  { keys: ["x"], name: "pick", staffOnly: true },
  { keys: ["Shift x"], name: "range", staffOnly: true },
  { keys: ["a"], name: "approve", staffOnly: true },
  { keys: ["d"], name: "decline", staffOnly: true },
  { keys: ["s"], name: "assign", staffOnly: true },
  { keys: ["/"], name: "search" },
  { keys: ["f"], name: "filter" },
  { keys: ["r"], name: "reload" },
  { keys: ["?"], name: "keys" },
];

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { decide } = useAbilities();
  return (
    <Dialog title={<FormattedMessage {...messages.keysTitle} />} onClose={onClose}>
      <dl className={styles.keys}>
        {KEYS.filter(({ staffOnly }) => decide || !staffOnly).map(({ keys, name }) => (
          <div key={name}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>
              <FormattedMessage {...keyNames[name]} />
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
