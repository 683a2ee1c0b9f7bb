import type { ComponentPropsWithoutRef } from "react";
import { forwardRef } from "react";

import styles from "./Field.module.css";

/** Plain controls, to be put into a Field. They take whatever the browser's own take. */
export const TextInput = forwardRef<HTMLInputElement, ComponentPropsWithoutRef<"input">>(
  function TextInput({ className, ...props }, ref) {
    return <input ref={ref} className={joined(className)} {...props} />;
  },
);

export const TextArea = forwardRef<
  HTMLTextAreaElement,
  ComponentPropsWithoutRef<"textarea">
>(function TextArea({ className, ...props }, ref) {
  return <textarea ref={ref} className={joined(className)} {...props} />;
});

export const Choice = forwardRef<HTMLSelectElement, ComponentPropsWithoutRef<"select">>(
  function Choice({ className, ...props }, ref) {
    return <select ref={ref} className={joined(className)} {...props} />;
  },
);

function joined(more: string | undefined): string {
  return [styles.control, more].filter(Boolean).join(" ");
}
