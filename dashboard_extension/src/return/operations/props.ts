import type { Offer } from "../offers";
import type { Request } from "../request";

/** What the dialog of every operation is given. */
export interface DialogProps {
  request: Request;
  offer: Offer;
  /** Goes on with another operation, such as one that puts this one right. */
  onOffer: (offer: Offer) => void;
  onClose: () => void;
}
