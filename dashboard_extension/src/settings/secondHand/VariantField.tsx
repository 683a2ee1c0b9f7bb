import type { ReactNode } from "react";
import { useEffect, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useQuery } from "urql";

import { SettingsVariantsDocument } from "@/api/generated/graphql";
import { TextInput } from "@/ui/controls";
import { Field } from "@/ui/Field";
import { useSettled } from "@/ui/useSettled";

import { messages } from "./messages";

export interface Variant {
  id: string;
  name: string;
}

/** A variant of the shop by its SKU, or some of its name. */
export function VariantField({
  label,
  error,
  onChoose,
}: {
  label: ReactNode;
  error: ReactNode;
  onChoose: (variant: Variant | null) => void;
}) {
  const intl = useIntl();
  const [typed, setTyped] = useState("");
  const search = useSettled(typed.trim(), 250);
  const [{ data }] = useQuery({
    query: SettingsVariantsDocument,
    variables: { search },
    pause: search.length < 2,
  });
  const found = (data?.productVariants?.edges ?? []).map(({ node }) => ({
    id: node?.id ?? "",
    sku: node?.sku ?? "",
    name: [node?.product.name, node?.name].filter(Boolean).join(" · "),
  }));
  const chosen = found.find(({ sku }) => sku && sku === typed.trim());
  const id = chosen?.id;
  const name = chosen?.name;
  // A scanned SKU is there before the shop has said what it is.
  useEffect(() => onChoose(id && name !== undefined ? { id, name } : null), [id, name, onChoose]);
  const isUnknown = search.length > 1 && data && !found.length;
  return (
    <Field
      label={label}
      error={error}
      hint={chosen?.name ?? (isUnknown ? <FormattedMessage {...messages.noVariants} /> : undefined)}
    >
      {(control) => (
        <>
          <TextInput
            {...control}
            list={`${control.id}-list`}
            placeholder={intl.formatMessage(messages.search)}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
          <datalist id={`${control.id}-list`}>
            {found
              .filter(({ sku }) => sku)
              .map(({ id, sku, name }) => (
                <option key={id} value={sku}>
                  {name}
                </option>
              ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
