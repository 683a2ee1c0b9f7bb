import type { Offer } from "../offers";
import type { Request } from "../request";

/** What the dialog of every operation is given. */
export interface DialogProps {
  request: Request;
  offer: Offer;
  onClose: () => void;
}
