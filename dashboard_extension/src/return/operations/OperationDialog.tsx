import type { ComponentType } from "react";

import type { Operation } from "../offers";
import { AddUnits } from "./AddUnits";
import { Announce } from "./Announce";
import {
  Approve,
  CancelExchange,
  CancelReturn,
  ReleaseExchange,
  Retry,
} from "./confirmed";
import { ChangeExchange } from "./ChangeExchange";
import { ChangeResolution } from "./ChangeResolution";
import { Correct } from "./Correct";
import { Inspect } from "./Inspect";
import { GrantGrace, RecordDelivery } from "./ofOrder";
import { Pay } from "./Pay";
import type { DialogProps } from "./props";
import { CancelPayment, Decline, SettleConflict, SettleOverpayment } from "./reasoned";
import { Receive } from "./Receive";
import { Resolve } from "./Resolve";
import { SendBack } from "./SendBack";

const DIALOGS: Record<Operation, ComponentType<DialogProps>> = {
  approve: Approve,
  decline: Decline,
  cancel: CancelReturn,
  receive: Receive,
  inspect: Inspect,
  correct: Correct,
  announce: Announce,
  addUnits: AddUnits,
  sendBack: SendBack,
  pay: Pay,
  retry: Retry,
  resolve: Resolve,
  cancelPayment: CancelPayment,
  settleOverpayment: SettleOverpayment,
  settleConflict: SettleConflict,
  changeResolution: ChangeResolution,
  changeExchange: ChangeExchange,
  releaseExchange: ReleaseExchange,
  cancelExchange: CancelExchange,
  grantGrace: GrantGrace,
  recordDelivery: RecordDelivery,
};

/** The form of one operation. */
export function OperationDialog(props: DialogProps) {
  const Form = DIALOGS[props.offer.operation];
  return <Form {...props} />;
}
