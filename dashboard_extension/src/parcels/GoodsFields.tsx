import { X } from "lucide-react";
import { FormattedMessage, useIntl } from "react-intl";
import { useQuery } from "urql";

import { ParcelVariantsDocument } from "@/api/generated/graphql";
import { useAbilities } from "@/bridge/permissions";
import { Choice, TextInput } from "@/ui/controls";
import { Field } from "@/ui/Field";
import { useSettled } from "@/ui/useSettled";

import type { Goods } from "./goods";
import { messages, recordMessages } from "./messages";
import styles from "./parcels.module.css";

const FEWEST_LETTERS = 2;
/** How long nobody types before the catalogue is asked. */
const PAUSE = 250;

/** One kind of goods in a parcel, found in the catalogue or described. */
export function GoodsFields({
  number,
  goods,
  grades,
  onChange,
  onRemove,
}: {
  number: number;
  goods: Goods;
  grades: readonly { slug: string; name: string }[];
  onChange: (goods: Goods) => void;
  onRemove: (() => void) | undefined;
}) {
  const intl = useIntl();
  // Saleor lists the catalogue of several channels to those alone who may manage orders.
  const { decide } = useAbilities();
  return (
    <fieldset className={styles.goods}>
      <legend className={styles.legend}>
        <FormattedMessage {...recordMessages.item} values={{ number }} />
        {onRemove && (
          <button
            type="button"
            className={styles.icon}
            aria-label={intl.formatMessage(recordMessages.remove, { number })}
            onClick={onRemove}
          >
            <X size={16} aria-hidden />
          </button>
        )}
      </legend>
      <Field
        label={<FormattedMessage {...recordMessages.description} />}
        hint={decide && <FormattedMessage {...recordMessages.descriptionHint} />}
      >
        {(control) => (
          <TextInput
            {...control}
            autoComplete="off"
            value={goods.description}
            onChange={({ target }) => onChange({ ...goods, description: target.value })}
          />
        )}
      </Field>
      {decide && <Proposals goods={goods} onChange={onChange} />}
      <div className={styles.side}>
        <Field label={<FormattedMessage {...recordMessages.quantity} />}>
          {(control) => (
            <TextInput
              {...control}
              type="number"
              min={1}
              value={goods.quantity}
              onChange={({ target }) => onChange({ ...goods, quantity: target.value })}
            />
          )}
        </Field>
        <Field label={<FormattedMessage {...recordMessages.grade} />}>
          {(control) => (
            <Choice
              {...control}
              value={goods.grade}
              onChange={({ target }) => onChange({ ...goods, grade: target.value })}
            >
              <option value="">{intl.formatMessage(recordMessages.noGrade)}</option>
              {grades.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </Choice>
          )}
        </Field>
        <Field label={<FormattedMessage {...messages.note} />}>
          {(control) => (
            <TextInput
              {...control}
              value={goods.note}
              onChange={({ target }) => onChange({ ...goods, note: target.value })}
            />
          )}
        </Field>
      </div>
    </fieldset>
  );
}

function Proposals({ goods, onChange }: { goods: Goods; onChange: (goods: Goods) => void }) {
  const intl = useIntl();
  const search = useSettled(goods.description.trim(), PAUSE);
  const [{ data }] = useQuery({
    query: ParcelVariantsDocument,
    variables: { search },
    pause: goods.variant !== null || search.length < FEWEST_LETTERS,
  });
  if (goods.variant) {
    return (
      <p className={styles.isVariant}>
        <FormattedMessage
          {...recordMessages.variant}
          values={{ sku: goods.variant.sku ?? goods.variant.product.name }}
        />
        <button
          type="button"
          className={styles.link}
          onClick={() => onChange({ ...goods, variant: null })}
        >
          <FormattedMessage {...recordMessages.notVariant} />
        </button>
      </p>
    );
  }
  const edges = search.length < FEWEST_LETTERS ? [] : (data?.productVariants?.edges ?? []);
  const found = edges.flatMap(({ node }) => node ?? []);
  if (!found.length) return null;
  return (
    <ul className={styles.proposals} aria-label={intl.formatMessage(recordMessages.proposals)}>
      {found.map((node) => (
        <li key={node.id}>
          <button
            type="button"
            className={styles.proposal}
            onClick={() =>
              onChange({ ...goods, variant: node, description: node.product.name })
            }
          >
            <strong>{node.sku}</strong> {node.product.name} {node.name}
          </button>
        </li>
      ))}
    </ul>
  );
}
