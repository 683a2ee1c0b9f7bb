import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import { useToast } from "@/ui/Toasts";
import { messages as shared } from "@/ui/messages";

import type { Json } from "../document";
import { asDocument, freeName, isEnabled, movedRule, priorityOf, rulesOf } from "../document";
import { messages } from "../messages";
import type { Shown } from "../useHistory";
import { newKey } from "../useHistory";
import styles from "./Editor.module.css";

/** What can be done with whole rules. Each is one step back. */
export function useRuleActions(
  shown: Shown,
  write: (shown: Shown) => void,
  undo: () => void,
) {
  const intl = useIntl();
  const say = useToast();
  const [opened, open] = useState<string | null>(null);
  const [told, tell] = useState("");
  const { document, keys } = shown;
  const raw = Array.isArray(document.rules) ? document.rules : [];
  const rules = rulesOf(document);
  const put = (next: Json[], nextKeys: readonly string[]) =>
    write({ document: { ...document, rules: next }, keys: nextKeys });
  const place = (from: number, to: number) => {
    if (to < 0 || to >= raw.length || to === from) return;
    const rest = keys.filter((_, at) => at !== from);
    const key = keys[from] ?? newKey();
    put(movedRule(raw, from, to), [...rest.slice(0, to), key, ...rest.slice(to)]);
    const values = { name: rules[from]?.name ?? "", place: to + 1, total: raw.length };
    tell(intl.formatMessage(messages.dropped, values));
    requestAnimationFrame(() => focusOn(key));
  };
  const insert = (rule: Json, at: number) => {
    const key = newKey();
    put([...raw.slice(0, at), rule, ...raw.slice(at)], [...keys.slice(0, at), key, ...keys.slice(at)]);
    open(key);
  };
  return {
    opened,
    told,
    place,
    open,
    move: (at: number, by: number) => place(at, at + by),
    add: (effects: Json) => {
      const name = freeName(intl.formatMessage(messages.newRule), rules);
      const priority = raw.length ? priorityOf(asDocument(raw[0])) : 0;
      insert({ name, priority, then: effects, enabled: true }, 0);
    },
    copy: (at: number) => {
      const wanted = intl.formatMessage(messages.copyOf, { name: rules[at]?.name ?? "" });
      insert({ ...asDocument(raw[at]), name: freeName(wanted, rules) }, at + 1);
    },
    toggle: (at: number) => {
      const rule = asDocument(raw[at]);
      const turned = { ...rule, enabled: !isEnabled(rule) };
      put(raw.map((one, other) => (other === at ? turned : one)), keys);
    },
    remove: (at: number) => {
      put(raw.filter((_, other) => other !== at), keys.filter((_, other) => other !== at));
      focusOn(keys[at + 1] ?? keys[at - 1] ?? "");
      say(
        "info",
        <FormattedMessage {...messages.removedRule} values={{ name: rules[at]?.name }} />,
        <button type="button" className={styles.small} onClick={undo}>
          <FormattedMessage {...shared.undo} />
        </button>,
      );
    },
  };
}

function focusOn(key: string) {
  window.document.querySelector<HTMLElement>(`[data-rule="${key}"]`)?.focus();
}
