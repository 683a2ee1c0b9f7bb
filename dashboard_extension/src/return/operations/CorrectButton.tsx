import { Button } from "@saleor/macaw-ui";
import { FormattedMessage } from "react-intl";

import { messages } from "../lines/messages";
import type { Offer } from "../offers";

/** What was just found can be put right at once. */
export function CorrectButton({ onOffer }: { onOffer: (offer: Offer) => void }) {
  const offer: Offer = { operation: "correct", isNext: false, isDangerous: false };
  return (
    <Button variant="secondary" onClick={() => onOffer(offer)}>
      <FormattedMessage {...messages.correct} />
    </Button>
  );
}
