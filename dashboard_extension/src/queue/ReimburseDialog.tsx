import { Button } from "@saleor/macaw-ui";
import { FormattedMessage } from "react-intl";

import { Dialog } from "@/ui/Dialog";
import { messages as shared } from "@/ui/messages";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { bulk } from "./bulkMessages";
import type { AskingProps } from "./dialogs";
import { titleValues } from "./dialogs";

export function ReimburseDialog({
  rows,
  busy,
  trouble,
  onClose,
  onPay,
}: AskingProps & { onPay: () => void }) {
  return (
    <Dialog
      title={<FormattedMessage {...bulk.reimburseTitle} values={titleValues(rows)} />}
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            <FormattedMessage {...shared.cancel} />
          </Button>
          <Button disabled={busy} onClick={onPay}>
            <FormattedMessage {...bulk.reimburseDo} values={{ count: rows.length }} />
          </Button>
        </>
      }
    >
      <TroubleNotice trouble={trouble} />
      <FormattedMessage tagName="p" {...bulk.reimburseText} values={{ count: rows.length }} />
    </Dialog>
  );
}
