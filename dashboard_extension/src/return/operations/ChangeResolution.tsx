import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";

import type { ReturnResolutionEnum } from "@/api/generated/graphql";
import { ReturnPageChangeResolutionDocument } from "@/api/generated/graphql";
import { resolutionWords } from "@/api/wordMessages";
import { Choice } from "@/ui/controls";
import { Field } from "@/ui/Field";

import { operations } from "../messages";
import type { Line, Request } from "../request";
import { nameOf, termsOf } from "../request";
import { ActionDialog } from "./ActionDialog";
import type { DialogProps } from "./props";
import { placed, useAct } from "./useAct";

/** How lines are settled, among what the policy offers and nothing is paid for yet. */
export function ChangeResolution({ request, onClose }: DialogProps) {
  const intl = useIntl();
  const lines = request.lines.filter(({ quantityReimbursed }) => !quantityReimbursed);
  const [chosen, setChosen] = useState<Record<string, ReturnResolutionEnum>>({});
  const form = useAct(
    ReturnPageChangeResolutionDocument,
    "changeResolution",
    request.number,
    onClose,
  );
  const changes = lines.flatMap(({ id, resolution }) => {
    const wanted = chosen[id];
    return wanted && wanted !== resolution ? [{ lineId: id, resolution: wanted }] : [];
  });
  const { line, rest } = placed(form.trouble, { lines: lines.map(({ id }) => id) });
  return (
    <ActionDialog
      title={<FormattedMessage {...operations.changeResolution} />}
      submit={<FormattedMessage {...operations.changeResolution} />}
      isReady={changes.length > 0}
      busy={form.busy}
      trouble={rest}
      onSubmit={() => void form.act({ id: request.id, lines: changes })}
      onClose={onClose}
    >
      {lines.map((one) => (
        <Field key={one.id} label={nameOf(one)} error={line(one.id)}>
          {(control) => (
            <Choice
              {...control}
              value={chosen[one.id] ?? one.resolution}
              onChange={(event) =>
                setChosen({
                  ...chosen,
                  [one.id]: event.target.value as ReturnResolutionEnum,
                })
              }
            >
              {offered(request, one).map((resolution) => (
                <option key={resolution} value={resolution}>
                  {intl.formatMessage(resolutionWords[resolution])}
                </option>
              ))}
            </Choice>
          )}
        </Field>
      ))}
    </ActionDialog>
  );
}

/** New goods are chosen in a form of their own, once the line is to be exchanged. */
function offered(request: Request, line: Line): ReturnResolutionEnum[] {
  const terms = termsOf(request, line)?.resolutions ?? [];
  const without = terms.filter((resolution) => resolution !== "EXCHANGE");
  return [...new Set([line.resolution, ...without])];
}
