/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Any time that UTC has too; one without an offset stays without. */
  DateTime: { input: string; output: string; }
  JSON: { input: unknown; output: unknown; }
  Metadata: { input: Record<string, string>; output: Record<string, string>; }
  /** Zero or more; a number in JSON, a Decimal in Python. */
  PositiveDecimal: { input: number | string; output: number | string; }
  /**
   * Leverages the internal Python implmeentation of UUID (uuid.UUID) to provide native UUID objects
   * in fields, resolvers and input.
   */
  UUID: { input: string; output: string; }
  /** The name of the form field that holds a file. */
  Upload: { input: File; output: File; }
};

export type DateTimeRangeInput = {
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  lte?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ErrorPolicyEnum =
  | 'IGNORE_FAILED'
  | 'REJECT_EVERYTHING'
  | 'REJECT_FAILED_ROWS';

export type FulfillmentStatus =
  | 'CANCELED'
  | 'FULFILLED'
  | 'REFUNDED'
  | 'REFUNDED_AND_RETURNED'
  | 'REPLACED'
  | 'RETURNED'
  | 'WAITING_FOR_APPROVAL';

export type GlobalIdFilterInput = {
  eq?: InputMaybe<Scalars['ID']['input']>;
  oneOf?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type IntFilterInput = {
  eq?: InputMaybe<Scalars['Int']['input']>;
  oneOf?: InputMaybe<Array<Scalars['Int']['input']>>;
  range?: InputMaybe<IntRangeInput>;
};

export type IntRangeInput = {
  gte?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
};

export type LanguageCodeEnum =
  | 'EN'
  | 'FR';

export type MetadataInput = {
  key: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type OrderChargeStatusEnum =
  | 'FULL'
  | 'NONE'
  | 'OVERCHARGED'
  | 'PARTIAL';

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type OrderEventsEnum =
  | 'CANCELED'
  | 'CONFIRMED'
  | 'FULFILLMENT_FULFILLED_ITEMS'
  | 'FULFILLMENT_RESTOCKED_ITEMS'
  | 'FULFILLMENT_RETURNED'
  | 'NOTE_ADDED'
  | 'PAYMENT_REFUNDED'
  | 'PLACED'
  | 'TRANSACTION_REFUND_REQUESTED';

export type OrderFilterInput = {
  search?: InputMaybe<Scalars['String']['input']>;
};

export type OrderGrantedRefundStatusEnum =
  | 'FAILURE'
  | 'NONE'
  | 'PENDING'
  | 'SUCCESS';

export type OrderStatus =
  | 'CANCELED'
  | 'DRAFT'
  | 'EXPIRED'
  | 'FULFILLED'
  | 'PARTIALLY_FULFILLED'
  | 'PARTIALLY_RETURNED'
  | 'RETURNED'
  | 'UNCONFIRMED'
  | 'UNFULFILLED';

export type ProductVariantFilterInput = {
  search?: InputMaybe<Scalars['String']['input']>;
};

export type RefundAttemptKindEnum =
  | 'LEGACY'
  | 'OUTSIDE'
  | 'STORE_CREDIT'
  | 'TRANSACTION';

export type RefundAttemptStatusEnum =
  | 'CANCELED'
  | 'CREATED'
  | 'DONE'
  | 'EXTERNAL'
  | 'FAILED'
  | 'IN_TRANSIT'
  | 'UNKNOWN';

export type ReturnActorEnum =
  | 'APP'
  | 'CUSTOMER'
  | 'STAFF'
  | 'SYSTEM';

export type ReturnAddressInput = {
  /** City. */
  city: Scalars['String']['input'];
  /** Part of the city. */
  cityArea?: InputMaybe<Scalars['String']['input']>;
  /** Company. */
  companyName?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2 code. */
  country: Scalars['String']['input'];
  /** State or province. */
  countryArea?: InputMaybe<Scalars['String']['input']>;
  /** Given name. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** Family name. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Postal code. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** First line. */
  streetAddress1: Scalars['String']['input'];
  /** Second line. */
  streetAddress2?: InputMaybe<Scalars['String']['input']>;
};

export type ReturnAnswerInput = {
  /** Slug of the answer. */
  answer: Scalars['String']['input'];
  /** Slug of the question. */
  question: Scalars['String']['input'];
};

export type ReturnAttentionReasonEnum =
  | 'EXCHANGE_UNSETTLED'
  | 'NATIVE_CONFLICT'
  | 'OVERPAID'
  | 'RECEIPT_DISCREPANCY'
  | 'REFUND_FAILED'
  | 'REFUND_HELD'
  | 'REFUND_OVERDUE'
  | 'REFUND_UNKNOWN';

export type ReturnBacktestStatusEnum =
  | 'DONE'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING';

export type ReturnBlindMatchInput = {
  /** What arrived. */
  items: Array<ReturnBlindMatchItemInput>;
  /** What of the order came back. */
  lines?: InputMaybe<Array<ReturnRequestLineInput>>;
  /** Or the order: a return is asked for. Requires MANAGE_ORDERS. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** Why the return is approved although the policy declines it or leaves it to staff. For staff with MANAGE_ORDERS. */
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  /** The return that the goods are of. */
  returnId?: InputMaybe<Scalars['ID']['input']>;
};

/** Units that arrived. Without a grade and a disposition they wait to be inspected. */
export type ReturnBlindMatchItemInput = {
  /** What becomes of the units. Defaults to what the shop's rules make of them. */
  disposition?: InputMaybe<ReturnDispositionEnum>;
  /** Slug of a grade: what was found. */
  grade?: InputMaybe<Scalars['String']['input']>;
  /** The line of the return. */
  lineId?: InputMaybe<Scalars['ID']['input']>;
  /** The units' lot number. */
  lotNumber?: InputMaybe<Scalars['String']['input']>;
  /** Staff's note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Or the line of the order. */
  orderLineId?: InputMaybe<Scalars['ID']['input']>;
  /** IDs of files of the return that show the units. */
  photos?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Units of this group. */
  quantity: Scalars['Int']['input'];
  /** Why, where a rule says otherwise or an inspection is corrected. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** At most one for each unit. */
  serialNumbers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where the units go. Defaults to where the rules want them, or where they arrived. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReturnBlindReceiptInput = {
  /** A key of your choice, 1 to 128 characters. The same key with the same content does nothing again and answers as before; with other content it is refused. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What arrived. */
  items?: InputMaybe<Array<ReturnBlindReceiptItemInput>>;
  /** Staff's note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What the parcel says of who sent it. */
  sender?: InputMaybe<Scalars['String']['input']>;
  /** The parcel's number. */
  trackingNumber?: InputMaybe<Scalars['String']['input']>;
  /** Where it arrived; needed to restock. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReturnBlindReceiptItemInput = {
  /** What it is, if the variant is not known. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Slug of a grade: what was found. */
  grade?: InputMaybe<Scalars['String']['input']>;
  /** Staff's note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Units that were found alike. */
  quantity: Scalars['Int']['input'];
  /** The variant, if it is known. */
  variantId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReturnBlindStatusEnum =
  | 'CLOSED'
  | 'MATCHED'
  | 'OPEN';

export type ReturnBoughtGiftCardsEnum =
  | 'REFUSE'
  | 'TAKE_BACK';

export type ReturnChargeKindEnum =
  | 'ADJUSTMENT'
  | 'BONUS'
  | 'KEPT_GIFT'
  | 'NEW_GOODS'
  | 'OUTBOUND_SHIPPING'
  | 'RESTOCKING_FEE'
  | 'RETURN_SHIPPING_FEE';

export type ReturnClueEnum =
  | 'EMAIL'
  | 'ORDER_NUMBER'
  | 'RETURN_NUMBER'
  | 'TRACKING_NUMBER'
  | 'VARIANT';

export type ReturnDeliveryRecordInput = {
  /** When it reached the customer. */
  deliveredAt: Scalars['DateTime']['input'];
  /** The fulfillment. */
  fulfillmentId: Scalars['ID']['input'];
  /** The order. */
  orderId: Scalars['ID']['input'];
};

export type ReturnDeliverySourceEnum =
  | 'ESTIMATED'
  | 'METADATA'
  | 'RECORDED';

export type ReturnDiscrepancyEnum =
  | 'EMPTY_BOX'
  | 'INCORRECT'
  | 'MISSING'
  | 'OVER'
  | 'SHORT';

export type ReturnDispositionEnum =
  | 'DONATE'
  | 'MISSING'
  | 'QUARANTINE'
  | 'RECYCLE'
  | 'REFURBISH'
  | 'RESTOCK'
  | 'RETURN_TO_CUSTOMER'
  | 'SECOND_HAND'
  | 'WRITE_OFF';

/** Units that were found alike. */
export type ReturnDispositionItemInput = {
  /** Slug of their grade. */
  grade?: InputMaybe<Scalars['String']['input']>;
  /** The line of the return. */
  lineId: Scalars['ID']['input'];
  /** Units of this group. */
  quantity: Scalars['Int']['input'];
};

export type ReturnDispositionRulesPublishInput = {
  /** The channel; null: the shop's default. */
  channelId?: InputMaybe<Scalars['ID']['input']>;
  /** The rules; see `returnDispositionRulesSchema`. */
  document: Scalars['JSON']['input'];
  /** What to say of them. */
  note?: InputMaybe<Scalars['String']['input']>;
};

export type ReturnErrorCode =
  | 'ADDRESS_REQUIRED'
  | 'ALREADY_REIMBURSED'
  | 'ALREADY_RETURNED'
  | 'ALREADY_SENT_BACK'
  | 'AMOUNT_ABOVE_PROPOSED'
  | 'AMOUNT_ABOVE_REFUNDABLE'
  | 'AMOUNT_NEGATIVE'
  | 'AMOUNT_PRECISION'
  | 'AMOUNT_REASON_REQUIRED'
  | 'ANSWER_INVALID'
  | 'ANSWER_REQUIRED'
  | 'COLOUR_NOT_READABLE'
  | 'DECLINED_BY_POLICY'
  | 'DISPOSITION_NOT_ALLOWED'
  | 'DISPOSITION_REQUIRED'
  | 'DUPLICATED_LINE'
  | 'EXCHANGE_SENT'
  | 'FILE_NOT_AN_IMAGE'
  | 'FILE_TOO_LARGE'
  | 'GIFT_CARD'
  | 'GRADE_NOT_FOUND'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'IMAGE_TOO_LARGE'
  | 'INSPECTION_NOT_FOUND'
  | 'INVALID'
  | 'INVALID_STATE'
  | 'LINE_NOT_IN_ORDER'
  | 'LINE_NOT_IN_RETURN'
  | 'METHOD_NOT_ALLOWED'
  | 'NATIVE_CONFLICT'
  | 'NATIVE_REASON_REQUIRED'
  | 'NOTHING_TO_REIMBURSE'
  | 'NOT_ASSIGNABLE'
  | 'NOT_AWAITED'
  | 'NOT_FOUND'
  | 'NOT_FULFILLED'
  | 'NOT_PAID_OUTSIDE'
  | 'NOT_RETURNABLE'
  | 'NO_PRIVATE_STORAGE'
  | 'NO_REFUNDABLE_PAYMENT'
  | 'ORDER_CANCELED'
  | 'ORDER_DRAFT'
  | 'ORDER_NOT_FOUND'
  | 'ORDER_NOT_FULFILLED'
  | 'ORDER_NOT_PAID'
  | 'OVERRIDE_NOT_ALLOWED'
  | 'OVERRIDE_REASON_REQUIRED'
  | 'POLICY_CHANGED'
  | 'POLICY_EXISTS'
  | 'QUANTITY_ABOVE_APPROVED'
  | 'QUANTITY_NOT_POSITIVE'
  | 'QUANTITY_NOT_RETURNABLE'
  | 'QUANTITY_NOT_THERE'
  | 'REASON_ARCHIVED'
  | 'REASON_NOT_APPLICABLE'
  | 'REASON_NOT_FOUND'
  | 'REIMBURSEMENT_CANCELED'
  | 'REQUIRED'
  | 'RESOLUTION_NOT_ALLOWED'
  | 'RESOLUTION_REQUIRED'
  | 'RETURN_WINDOW_EXPIRED'
  | 'SLUG_TAKEN'
  | 'STOCK_NOT_THERE'
  | 'TEMPLATE_SYNTAX'
  | 'TEMPLATE_VARIABLE_UNKNOWN'
  | 'TOO_LONG'
  | 'TOO_MANY_EXPORTS'
  | 'TOO_MANY_FILES'
  | 'TOO_MANY_ROWS'
  | 'VARIANTS_REQUIRED'
  | 'VARIANT_DELETED'
  | 'VARIANT_NOT_AVAILABLE'
  | 'VARIANT_NOT_FOUND'
  | 'VARIANT_SOLD_OUT'
  | 'WAREHOUSE_NOT_FOUND'
  | 'WAREHOUSE_REQUIRED';

export type ReturnEventTypeEnum =
  | 'APPROVED'
  | 'ASSIGNED'
  | 'BLIND_RECEIPT_MATCHED'
  | 'CANCELED'
  | 'COMPLETED'
  | 'DECLINED'
  | 'EXCHANGE_CANCELED'
  | 'EXCHANGE_CHOSEN'
  | 'EXCHANGE_EXPIRED'
  | 'EXCHANGE_ORDERED'
  | 'EXCHANGE_PAID'
  | 'EXCHANGE_RELEASED'
  | 'EXCHANGE_SOLD_OUT'
  | 'EXPIRED'
  | 'FILE_ADDED'
  | 'FILE_DELETED'
  | 'INSPECTED'
  | 'INSPECTION_CORRECTED'
  | 'MAIL_FAILED'
  | 'NATIVE_CONFLICT'
  | 'NATIVE_CONFLICT_SETTLED'
  | 'NOTE_ADDED'
  | 'OVERPAYMENT_SETTLED'
  | 'PARCEL_ANNOUNCED'
  | 'PRIORITY_SET'
  | 'RECEIVED'
  | 'REFUND_FAILED'
  | 'REFUND_HELD'
  | 'REFUND_OVERDUE'
  | 'REFUND_PAID'
  | 'REFUND_RESOLVED'
  | 'REFUND_RETRIED'
  | 'REFUND_REVERSED'
  | 'REFUND_UNKNOWN'
  | 'REIMBURSED'
  | 'REIMBURSEMENT_CANCELED'
  | 'REIMBURSEMENT_CREATED'
  | 'REMINDED'
  | 'REOPENED'
  | 'REQUESTED'
  | 'RESOLUTION_CHANGED'
  | 'SENT_BACK'
  | 'STOCK_MOVED'
  | 'UNITS_ADDED';

export type ReturnExchangeLineInput = {
  /** What is wanted instead. */
  exchangeFor: Array<ReturnNewGoodsInput>;
  /** The line of the return. */
  lineId: Scalars['ID']['input'];
};

export type ReturnExchangeStatusEnum =
  | 'AWAITING_GOODS'
  | 'AWAITING_PAYMENT'
  | 'CANCELED'
  | 'EXPIRED'
  | 'RELEASED'
  | 'SOLD_OUT'
  | 'WAITING';

export type ReturnExportFailureEnum =
  | 'BROKEN'
  | 'NOT_ALLOWED'
  | 'NO_PRIVATE_STORAGE'
  | 'TOO_MANY_ROWS'
  | 'WORKER_LOST';

export type ReturnExportFieldEnum =
  | 'ATTENTION_REASONS'
  | 'CHANNEL'
  | 'COMMENT'
  | 'CREATED_AT'
  | 'CURRENCY'
  | 'CUSTOMER_EMAIL'
  | 'DECLINE_REASON'
  | 'INSPECTION'
  | 'KIND'
  | 'LINE_COMMENT'
  | 'METHOD'
  | 'MONEY_STATUS'
  | 'NUMBER'
  | 'ORDERED_QUANTITY'
  | 'ORDER_NUMBER'
  | 'PAID_GROSS'
  | 'PAID_NET'
  | 'PRODUCT_NAME'
  | 'QUANTITY_ACCEPTED'
  | 'QUANTITY_APPROVED'
  | 'QUANTITY_INSPECTED'
  | 'QUANTITY_MISSING'
  | 'QUANTITY_RECEIVED'
  | 'QUANTITY_REIMBURSED'
  | 'QUANTITY_REJECTED'
  | 'QUANTITY_REQUESTED'
  | 'REASON'
  | 'RECEPTION'
  | 'REFUND_DUE_AT'
  | 'REIMBURSED'
  | 'RESOLUTION'
  | 'SKU'
  | 'STATUS'
  | 'UPDATED_AT'
  | 'VARIANT_NAME';

export type ReturnExportFileTypeEnum =
  | 'CSV'
  | 'XLSX';

export type ReturnExportInput = {
  /** Columns, in order. Defaults to all that you may see. */
  fields?: InputMaybe<Array<ReturnExportFieldEnum>>;
  /** Kind of file. */
  fileType: ReturnExportFileTypeEnum;
  /** Or these returns, 1000 at most. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of the header. Defaults to the language of your account. */
  languageCode?: InputMaybe<LanguageCodeEnum>;
  /** What a row stands for. Defaults to RETURNS. */
  rows?: InputMaybe<ReturnExportRowsEnum>;
  /** Which returns, as in `returnRequests`; `{}` for all that you see. */
  scope?: InputMaybe<ReturnExportScopeInput>;
};

export type ReturnExportRowsEnum =
  | 'LINES'
  | 'RETURNS';

export type ReturnExportScopeInput = {
  /** Slug of the channel. */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** Beginnings of words: number, order, customer, product, SKU. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Conditions with operators. */
  where?: InputMaybe<ReturnRequestWhereInput>;
};

export type ReturnExportStatusEnum =
  | 'CANCELED'
  | 'DONE'
  | 'FAILED'
  | 'PENDING'
  | 'RUNNING';

export type ReturnFaultEnum =
  | 'CARRIER'
  | 'CUSTOMER'
  | 'MERCHANT';

export type ReturnFilePurposeEnum =
  | 'INSPECTION'
  | 'REQUEST';

export type ReturnFileUploadInput = {
  /** A JPEG, PNG or WebP, as a part of a multipart request. */
  file: Scalars['Upload']['input'];
  /** What it shows. Defaults to REQUEST: why goods come back. */
  purpose?: InputMaybe<ReturnFilePurposeEnum>;
  /** The return. */
  returnId: Scalars['ID']['input'];
};

export type ReturnGiftLineInput = {
  /** ID of the order line. */
  orderLineId: Scalars['ID']['input'];
  /** Units that were a gift. */
  quantity: Scalars['Int']['input'];
};

export type ReturnGracePeriodSetInput = {
  /** The order. */
  orderId: Scalars['ID']['input'];
  /** Why; staff read it later. */
  reason: Scalars['String']['input'];
  /** Until when returns may be asked for, where that is later than the rules say. A moment that has passed takes an earlier grace back. */
  until: Scalars['DateTime']['input'];
};

export type ReturnGradeInput = {
  /** What becomes of such goods. Needed to create a grade. */
  disposition?: InputMaybe<ReturnDispositionEnum>;
  /** Whether goods, other goods or nothing came. Defaults to GOODS. */
  meaning?: InputMaybe<ReturnGradeMeaningEnum>;
  /** Name. Needed to create a grade. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Place on the scale. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** Stable handle. Needed to create a grade. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Names by language. */
  translations?: InputMaybe<Array<ReturnGradeTranslationInput>>;
};

export type ReturnGradeMeaningEnum =
  | 'GOODS'
  | 'INCORRECT'
  | 'MISSING';

export type ReturnGradeTranslationInput = {
  /** The language. */
  languageCode: LanguageCodeEnum;
  /** The name; an empty one removes the translation. */
  name: Scalars['String']['input'];
};

export type ReturnIfCheaperEnum =
  | 'REFUND'
  | 'STORE_CREDIT'
  | 'WAIVE';

export type ReturnIfDearerEnum =
  | 'COLLECT'
  | 'WAIVE';

/** Units that were found alike. Needs a grade or a disposition. */
export type ReturnInspectBulkItemInput = {
  /** What becomes of the units. Defaults to what the shop's rules make of them. */
  disposition?: InputMaybe<ReturnDispositionEnum>;
  /** Your own name of the item, 1 to 128 characters, unique for the return. An item that is sent again with the same content is taken once; with other content it is refused. */
  externalReference: Scalars['String']['input'];
  /** Slug of a grade: what was found. */
  grade?: InputMaybe<Scalars['String']['input']>;
  /** The line of the return. Or name it by its order line or SKU. */
  lineId?: InputMaybe<Scalars['ID']['input']>;
  /** The units' lot number. */
  lotNumber?: InputMaybe<Scalars['String']['input']>;
  /** Staff's note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The order's line. */
  orderLineId?: InputMaybe<Scalars['ID']['input']>;
  /** IDs of files of the return that show the units. */
  photos?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Units of this group. */
  quantity: Scalars['Int']['input'];
  /** Why, where a rule says otherwise or an inspection is corrected. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The return. Or name it by its number. */
  returnId?: InputMaybe<Scalars['ID']['input']>;
  /** The return's number. */
  returnNumber?: InputMaybe<Scalars['String']['input']>;
  /** At most one for each unit. */
  serialNumbers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The line's SKU. Of several lines with it the first is meant that has room for the units. */
  sku?: InputMaybe<Scalars['String']['input']>;
  /** Where the units go. Defaults to where the rules want them, or where they arrived. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

/** Units that were found alike. Needs a grade or a disposition. */
export type ReturnInspectItemInput = {
  /** What becomes of the units. Defaults to what the shop's rules make of them. */
  disposition?: InputMaybe<ReturnDispositionEnum>;
  /** Slug of a grade: what was found. */
  grade?: InputMaybe<Scalars['String']['input']>;
  /** The line of the return. */
  lineId: Scalars['ID']['input'];
  /** The units' lot number. */
  lotNumber?: InputMaybe<Scalars['String']['input']>;
  /** Staff's note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** IDs of files of the return that show the units. */
  photos?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Units of this group. */
  quantity: Scalars['Int']['input'];
  /** Why, where a rule says otherwise or an inspection is corrected. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** At most one for each unit. */
  serialNumbers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where the units go. Defaults to where the rules want them, or where they arrived. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

/** What an inspection should have said. */
export type ReturnInspectionFixInput = {
  /** What becomes of the units. Defaults to what the shop's rules make of them. */
  disposition?: InputMaybe<ReturnDispositionEnum>;
  /** Slug of a grade: what was found. */
  grade?: InputMaybe<Scalars['String']['input']>;
  /** What to correct. */
  inspectionId: Scalars['ID']['input'];
  /** The units' lot number. */
  lotNumber?: InputMaybe<Scalars['String']['input']>;
  /** Staff's note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** IDs of files of the return that show the units. */
  photos?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of how many units. Defaults to all that were not corrected yet. */
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /** Why, where a rule says otherwise or an inspection is corrected. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** At most one for each unit. */
  serialNumbers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where the units go. Defaults to where the rules want them, or where they arrived. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReturnInspectionStatusEnum =
  | 'DONE'
  | 'NONE'
  | 'PENDING';

/** Conditions on a ReturnInspectionStatusEnum. */
export type ReturnInspectionStatusEnumFilterInput = {
  /** Equal to this value. */
  eq?: InputMaybe<ReturnInspectionStatusEnum>;
  /** Equal to one of these values. */
  oneOf?: InputMaybe<Array<ReturnInspectionStatusEnum>>;
};

export type ReturnKeptGiftEnum =
  | 'FREE'
  | 'PROPORTIONAL'
  | 'WHOLE';

export type ReturnKindEnum =
  | 'CLAIM'
  | 'GIFT'
  | 'RETURN'
  | 'WITHDRAWAL';

/** Conditions on a ReturnKindEnum. */
export type ReturnKindEnumFilterInput = {
  /** Equal to this value. */
  eq?: InputMaybe<ReturnKindEnum>;
  /** Equal to one of these values. */
  oneOf?: InputMaybe<Array<ReturnKindEnum>>;
};

/** Conditions that one and the same line of a return must meet. */
export type ReturnLineFilterInput = {
  /** By the product's ID. */
  product?: InputMaybe<GlobalIdFilterInput>;
  /** By the slug of the reason. */
  reason?: InputMaybe<StringFilterInput>;
  /** By the SKU when ordered. */
  sku?: InputMaybe<StringFilterInput>;
  /** By the variant's ID. */
  variant?: InputMaybe<GlobalIdFilterInput>;
};

export type ReturnMailKindEnum =
  | 'APPROVED'
  | 'CANCELED'
  | 'CREDITED'
  | 'DECLINED'
  | 'EXCHANGED'
  | 'EXCHANGE_PAYMENT'
  | 'EXPIRED'
  | 'GUEST_LINK'
  | 'INSPECTED'
  | 'RECEIVED'
  | 'REFUNDED'
  | 'REFUND_DELAYED'
  | 'REMINDER'
  | 'REQUESTED'
  | 'STAFF_OVERDUE'
  | 'STAFF_REFUND_FAILED'
  | 'STAFF_REVIEW'
  | 'STAFF_WITHDRAWAL'
  | 'WITHDRAWAL';

export type ReturnMailPreviewInput = {
  /** Slug of the channel that it would go out in. */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** HTML to try. */
  html?: InputMaybe<Scalars['String']['input']>;
  /** The kind of mail. */
  kind: ReturnMailKindEnum;
  /** The language. */
  languageCode: LanguageCodeEnum;
  /** A subject to try. */
  subject?: InputMaybe<Scalars['String']['input']>;
  /** Words to try. Defaults to those in use. */
  text?: InputMaybe<Scalars['String']['input']>;
};

export type ReturnMailStatusEnum =
  | 'FAILED'
  | 'SENT'
  | 'SKIPPED'
  | 'WAITING';

export type ReturnMailTemplateInput = {
  /** Only in this channel. Without it in all that have no text. */
  channelId?: InputMaybe<Scalars['ID']['input']>;
  /** The HTML between head and foot. Without it, it is made of the words. */
  html?: InputMaybe<Scalars['String']['input']>;
  /** The kind of mail. */
  kind: ReturnMailKindEnum;
  /** The language. */
  languageCode: LanguageCodeEnum;
  /** The subject. */
  subject: Scalars['String']['input'];
  /** The words, in the language of mails. */
  text: Scalars['String']['input'];
};

export type ReturnMailTemplateResetInput = {
  /** The channel. Without it the whole shop. */
  channelId?: InputMaybe<Scalars['ID']['input']>;
  /** The kind of mail. */
  kind: ReturnMailKindEnum;
  /** The language. */
  languageCode: LanguageCodeEnum;
};

/** Conditions on public metadata: a key, and its value if given. */
export type ReturnMetadataFilterInput = {
  /** The key, which must be there. */
  key: Scalars['String']['input'];
  /** What its value must be. */
  value?: InputMaybe<ReturnMetadataValueFilterInput>;
};

/** Conditions on the value of a metadata key. */
export type ReturnMetadataValueFilterInput = {
  /** Equal to this value. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these values. */
  oneOf?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type ReturnMethodEnum =
  | 'CARRIER_LABEL'
  | 'DROP_OFF'
  | 'IN_STORE'
  | 'OWN_CARRIER'
  | 'PICKUP';

export type ReturnMoneyStatusEnum =
  | 'FAILED'
  | 'NONE'
  | 'PARTIALLY_REIMBURSED'
  | 'PENDING'
  | 'REIMBURSED';

/** Conditions on a ReturnMoneyStatusEnum. */
export type ReturnMoneyStatusEnumFilterInput = {
  /** Equal to this value. */
  eq?: InputMaybe<ReturnMoneyStatusEnum>;
  /** Equal to one of these values. */
  oneOf?: InputMaybe<Array<ReturnMoneyStatusEnum>>;
};

export type ReturnMovementKindEnum =
  | 'COUNTER'
  | 'RESTOCK'
  | 'REVERSAL';

export type ReturnNewGoodsInput = {
  /** Units of it. */
  quantity: Scalars['Int']['input'];
  /** A variant of any product. */
  variantId: Scalars['ID']['input'];
};

export type ReturnOutboundShippingEnum =
  | 'NEVER'
  | 'PROPORTIONAL'
  | 'WHEN_ALL_RETURNED'
  | 'WHEN_MERCHANT_FAULT';

export type ReturnOutcomeEnum =
  | 'APPROVE'
  | 'DECLINE'
  | 'KEEP_ITEM'
  | 'REVIEW';

export type ReturnPaperEnum =
  | 'A4'
  | 'LETTER';

export type ReturnParcelAnnounceInput = {
  /** Who carries it. */
  carrier?: InputMaybe<Scalars['String']['input']>;
  /** Its number. */
  trackingNumber: Scalars['String']['input'];
  /** Where it can be followed; http or https. */
  trackingUrl?: InputMaybe<Scalars['String']['input']>;
};

export type ReturnParcelDirectionEnum =
  | 'INBOUND'
  | 'OUTBOUND';

export type ReturnPolicyBacktestInput = {
  /** The draft's rules. Defaults to the policy's draft. */
  document?: InputMaybe<Scalars['JSON']['input']>;
  /** Orders placed since then. */
  placedFrom: Scalars['DateTime']['input'];
  /** Orders placed before then. Defaults to now. */
  placedTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** At most so many orders, the same each time. Defaults to all. */
  sample?: InputMaybe<Scalars['Int']['input']>;
};

export type ReturnPolicyCreateInput = {
  /** The channel; null: the shop's default. */
  channelId?: InputMaybe<Scalars['ID']['input']>;
  /** The rules; see `returnPolicySchema`. */
  document?: InputMaybe<Scalars['JSON']['input']>;
  /** What to say of the draft. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Name of a starter policy to begin with, instead of rules. */
  starter?: InputMaybe<Scalars['String']['input']>;
};

export type ReturnPolicyNoticeCodeEnum =
  | 'AMOUNT_IN_EVERY_CURRENCY'
  | 'ASKS_FOR_REASONS'
  | 'CURRENCY_MISSING'
  | 'DECLINES_WITHDRAWAL'
  | 'FACT_NOT_PROVIDED'
  | 'GROUND_NOT_OF_GOODS'
  | 'HOLDS_WITHDRAWAL'
  | 'LATE_REFUND'
  | 'MORE_THAN_DIRECT_COST'
  | 'NEVER_FIRES'
  | 'NOTHING_OFFERED'
  | 'NOT_IN_SHOP'
  | 'NOT_OFFERED'
  | 'NO_RIGHT_OF_WITHDRAWAL'
  | 'OVERRULED'
  | 'REFUSES_WITHDRAWAL'
  | 'RESTOCKING_FEE_ON_WITHDRAWAL'
  | 'SHORT_WINDOW'
  | 'UNKNOWN_WORD'
  | 'WINDOW_BEFORE_DELIVERY'
  | 'WITHDRAWAL_NOT_PAID_BACK';

export type ReturnPolicyPreviewInput = {
  /** Rules to try. */
  document?: InputMaybe<Scalars['JSON']['input']>;
  /** Kind of return. Defaults to RETURN. */
  kind?: InputMaybe<ReturnKindEnum>;
  /** An order that is made up instead. */
  order?: InputMaybe<ReturnPreviewOrderInput>;
  /** An order of the shop. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** A version to try. Without rules and version, those that decide on the order are tried. */
  versionId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be returned of that order. */
  wishes?: InputMaybe<Array<ReturnPreviewWishInput>>;
};

export type ReturnPolicyPublishInput = {
  /** It decides on orders placed from then on. Null: from now on; never a moment that has passed. */
  effectiveFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Revision of the policy as it was read; refused if somebody wrote to it since. */
  revision: Scalars['Int']['input'];
};

export type ReturnPolicyRollbackInput = {
  /** It decides on orders placed from then on. Null: from now on; never a moment that has passed. */
  effectiveFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** What to say of the new version. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Revision of the policy as it was read; refused if somebody wrote to it since. */
  revision: Scalars['Int']['input'];
  /** Number of the published version to go back to. */
  version: Scalars['Int']['input'];
};

export type ReturnPolicySeverityEnum =
  | 'ERROR'
  | 'INFO'
  | 'WARNING';

export type ReturnPolicyStatusEnum =
  | 'DRAFT'
  | 'PUBLISHED'
  | 'SCHEDULED'
  | 'SUPERSEDED';

export type ReturnPolicyUpdateInput = {
  /** The rules, in full. */
  document: Scalars['JSON']['input'];
  /** What to say of the draft; null leaves it as it is. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Revision of the policy as it was read; refused if somebody wrote to it since. */
  revision: Scalars['Int']['input'];
};

export type ReturnPortalAppearanceInput = {
  /** Colour of buttons and links, as in #1f4fa3, readable on white. */
  accentColor?: InputMaybe<Scalars['String']['input']>;
  /** Address of the logo, with https. */
  logoUrl?: InputMaybe<Scalars['String']['input']>;
  /** Name of the shop. */
  shopName?: InputMaybe<Scalars['String']['input']>;
  /** Where customers write to. */
  supportEmail?: InputMaybe<Scalars['String']['input']>;
  /** A page with help, with https. */
  supportUrl?: InputMaybe<Scalars['String']['input']>;
  /** Texts; those not named stay. */
  texts?: InputMaybe<Array<ReturnPortalWordingInput>>;
};

export type ReturnPortalTextEnum =
  | 'ASKED'
  | 'SUPPORT'
  | 'WELCOME';

export type ReturnPortalWordingInput = {
  /** Which text it is. */
  key: ReturnPortalTextEnum;
  /** The language. */
  languageCode: LanguageCodeEnum;
  /** Plain text; an empty one gives it up. */
  text: Scalars['String']['input'];
};

export type ReturnPreviewAttributeInput = {
  /** Slug of the attribute. */
  slug: Scalars['String']['input'];
  /** Slugs of its values. */
  values: Array<Scalars['String']['input']>;
};

export type ReturnPreviewCustomerInput = {
  /** Names of their groups. */
  groups?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Their metadata. */
  metadata?: InputMaybe<Array<MetadataInput>>;
  /** Placed orders, this one included. */
  orders?: InputMaybe<Scalars['Int']['input']>;
  /** What these were sold for. */
  returnedValue?: InputMaybe<Scalars['PositiveDecimal']['input']>;
  /** Returns that were not refused. */
  returns?: InputMaybe<Scalars['Int']['input']>;
  /** What these came to. */
  spent?: InputMaybe<Scalars['PositiveDecimal']['input']>;
};

export type ReturnPreviewLineInput = {
  /** Attributes of the product and of the variant. */
  attributes?: InputMaybe<Array<ReturnPreviewAttributeInput>>;
  /** Slugs of the category and of all above it. */
  categories?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of the product's collections. */
  collections?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When it arrived. Defaults to an estimate, as for real orders. */
  deliveredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Nothing was shipped. Defaults to false. */
  digital?: InputMaybe<Scalars['Boolean']['input']>;
  /** By how much the line was reduced. Defaults to 0. */
  discountPercentage?: InputMaybe<Scalars['PositiveDecimal']['input']>;
  /** When it was sent. Defaults to the moment of the order. */
  fulfilledAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A gift card. Defaults to false. */
  giftCard?: InputMaybe<Scalars['Boolean']['input']>;
  /** Slug of the product. */
  product?: InputMaybe<Scalars['String']['input']>;
  /** Of the product. */
  productMetadata?: InputMaybe<Array<MetadataInput>>;
  /** Slug of the product type. */
  productType?: InputMaybe<Scalars['String']['input']>;
  /** Of the product type. */
  productTypeMetadata?: InputMaybe<Array<MetadataInput>>;
  /** Units sold and sent. Defaults to 1. */
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /** SKU. What the shop knows of such a variant holds where nothing else is said here. */
  sku?: InputMaybe<Scalars['String']['input']>;
  /** What one unit was sold for, with tax. Defaults to 0. */
  unitPrice?: InputMaybe<Scalars['PositiveDecimal']['input']>;
  /** Of the variant. */
  variantMetadata?: InputMaybe<Array<MetadataInput>>;
  /** What is to be returned of it. */
  wish?: InputMaybe<ReturnPreviewWishInput>;
};

export type ReturnPreviewOrderInput = {
  /** When the return is asked for. Defaults to now. */
  askedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Slug of the channel. */
  channel: Scalars['String']['input'];
  /** Where it was sent to, ISO 3166-1 alpha-2. Unknown by default. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** The customer. Null: a guest. What is left out is not known. */
  customer?: InputMaybe<ReturnPreviewCustomerInput>;
  /** Staff's exception. */
  graceUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** What was sold. */
  lines: Array<ReturnPreviewLineInput>;
  /** The order's metadata. */
  metadata?: InputMaybe<Array<MetadataInput>>;
  /** When it was placed. Defaults to now. */
  placedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 0 to 100. Unknown by default. */
  riskScore?: InputMaybe<Scalars['PositiveDecimal']['input']>;
};

export type ReturnPreviewWishInput = {
  /** Answers to the reason's questions. */
  answers?: InputMaybe<Array<ReturnAnswerInput>>;
  /** How it comes back. */
  method?: InputMaybe<ReturnMethodEnum>;
  /** The line of the order; not for an order that is made up. */
  orderLineId?: InputMaybe<Scalars['ID']['input']>;
  /** Units to return. */
  quantity: Scalars['Int']['input'];
  /** Slug of the reason. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** What is wished for. */
  resolution?: InputMaybe<ReturnResolutionEnum>;
};

export type ReturnPriorityEnum =
  | 'HIGH'
  | 'LOW'
  | 'NORMAL'
  | 'URGENT';

/** Conditions on a ReturnPriorityEnum. */
export type ReturnPriorityEnumFilterInput = {
  /** Equal to this value. */
  eq?: InputMaybe<ReturnPriorityEnum>;
  /** Equal to one of these values. */
  oneOf?: InputMaybe<Array<ReturnPriorityEnum>>;
};

export type ReturnReasonAnswerInput = {
  /** What to tell whoever gives it. */
  advice?: InputMaybe<Scalars['String']['input']>;
  /** The advice by language. */
  adviceTranslations?: InputMaybe<Array<ReturnTextTranslationInput>>;
  /** Stable handle of the answer. */
  slug: Scalars['String']['input'];
  /** The answer in words. */
  text: Scalars['String']['input'];
  /** The answer by language. */
  translations?: InputMaybe<Array<ReturnTextTranslationInput>>;
};

export type ReturnReasonInput = {
  /** Whose fault it is. Defaults to CUSTOMER. */
  fault?: InputMaybe<ReturnFaultEnum>;
  /** Kinds of return it applies to; empty: all. */
  kinds?: InputMaybe<Array<ReturnKindEnum>>;
  /** Name. Needed to create a reason. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Page that native returns name as their reason; null unlinks it. */
  nativeReference?: InputMaybe<Scalars['ID']['input']>;
  /** Page that native refunds name as their reason; null unlinks it. Without one that of returns serves, where the shop offers it for refunds too. */
  nativeRefundReference?: InputMaybe<Scalars['ID']['input']>;
  /** Number of photos to ask for. */
  photosRequired?: InputMaybe<Scalars['Int']['input']>;
  /** Place in the list. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** Questions that follow the reason; they replace all that there are. */
  questions?: InputMaybe<Array<ReturnReasonQuestionInput>>;
  /** Stable handle. Needed to create a reason. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Names by language. */
  translations?: InputMaybe<Array<ReturnReasonTranslationInput>>;
};

export type ReturnReasonQuestionInput = {
  /** Two answers at least. */
  answers: Array<ReturnReasonAnswerInput>;
  /** Slugs of the product types that it is asked of; empty: all. */
  productTypes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether it must be answered. Defaults to false. */
  required?: InputMaybe<Scalars['Boolean']['input']>;
  /** Stable handle of the question. */
  slug: Scalars['String']['input'];
  /** The question in words. */
  text: Scalars['String']['input'];
  /** The question by language. */
  translations?: InputMaybe<Array<ReturnTextTranslationInput>>;
};

export type ReturnReasonTranslationInput = {
  /** The language. */
  languageCode: LanguageCodeEnum;
  /** The name; an empty one removes the translation. */
  name: Scalars['String']['input'];
};

/** Units that arrived. Without a grade and a disposition they wait to be inspected. */
export type ReturnReceiveBulkItemInput = {
  /** What becomes of the units. Defaults to what the shop's rules make of them. */
  disposition?: InputMaybe<ReturnDispositionEnum>;
  /** Your own name of the item, 1 to 128 characters, unique for the return. An item that is sent again with the same content is taken once; with other content it is refused. */
  externalReference: Scalars['String']['input'];
  /** Slug of a grade: what was found. */
  grade?: InputMaybe<Scalars['String']['input']>;
  /** The line of the return. Or name it by its order line or SKU. */
  lineId?: InputMaybe<Scalars['ID']['input']>;
  /** The units' lot number. */
  lotNumber?: InputMaybe<Scalars['String']['input']>;
  /** Staff's note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The order's line. */
  orderLineId?: InputMaybe<Scalars['ID']['input']>;
  /** IDs of files of the return that show the units. */
  photos?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Units of this group. */
  quantity: Scalars['Int']['input'];
  /** Why, where a rule says otherwise or an inspection is corrected. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The return. Or name it by its number. */
  returnId?: InputMaybe<Scalars['ID']['input']>;
  /** The return's number. */
  returnNumber?: InputMaybe<Scalars['String']['input']>;
  /** At most one for each unit. */
  serialNumbers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The line's SKU. Of several lines with it the first is meant that has room for the units. */
  sku?: InputMaybe<Scalars['String']['input']>;
  /** Where the units go. Defaults to where the rules want them, or where they arrived. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReturnReceiveInput = {
  /** A key of your choice, 1 to 128 characters. The same key with the same content does nothing again and answers as before; with other content it is refused. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Nothing was in the parcel. `items` is then empty, or names units that are given up as missing. */
  isEmptyBox?: InputMaybe<Scalars['Boolean']['input']>;
  /** What arrived. */
  items: Array<ReturnReceiveItemInput>;
  /** Staff's note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Where it arrived; needed to restock. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

/** Units that arrived. Without a grade and a disposition they wait to be inspected. */
export type ReturnReceiveItemInput = {
  /** What becomes of the units. Defaults to what the shop's rules make of them. */
  disposition?: InputMaybe<ReturnDispositionEnum>;
  /** Slug of a grade: what was found. */
  grade?: InputMaybe<Scalars['String']['input']>;
  /** The line of the return. */
  lineId: Scalars['ID']['input'];
  /** The units' lot number. */
  lotNumber?: InputMaybe<Scalars['String']['input']>;
  /** Staff's note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** IDs of files of the return that show the units. */
  photos?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Units of this group. */
  quantity: Scalars['Int']['input'];
  /** Why, where a rule says otherwise or an inspection is corrected. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** At most one for each unit. */
  serialNumbers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where the units go. Defaults to where the rules want them, or where they arrived. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReturnReceptionEnum =
  | 'FULL'
  | 'NONE'
  | 'PARTIAL';

/** Conditions on a ReturnReceptionEnum. */
export type ReturnReceptionEnumFilterInput = {
  /** Equal to this value. */
  eq?: InputMaybe<ReturnReceptionEnum>;
  /** Equal to one of these values. */
  oneOf?: InputMaybe<Array<ReturnReceptionEnum>>;
};

export type ReturnRefundMomentEnum =
  | 'APPROVAL'
  | 'DELIVERY'
  | 'FIRST_SCAN'
  | 'INSPECTION'
  | 'RECEIPT';

export type ReturnReimburseInput = {
  /** What to pay, in the order's currency, without a bonus, which follows it. Defaults to the proposal. */
  amount?: InputMaybe<Scalars['PositiveDecimal']['input']>;
  /** A key of your choice, 1 to 128 characters. The same key with the same content does nothing again and answers as before; with other content it is refused. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Reference of a payment that was made by other means, such as a bank transfer. It is recorded; nothing is sent. */
  paidOutside?: InputMaybe<Scalars['String']['input']>;
  /** Why less than proposed is paid. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The one to pay for. Defaults to all that the return owes. */
  resolution?: InputMaybe<ReturnResolutionEnum>;
};

export type ReturnReportGroupEnum =
  | 'CATEGORY'
  | 'DISPOSITION'
  | 'MONTH';

export type ReturnRequestCreateInput = {
  /** The customer's words. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** A key of your choice, 1 to 128 characters. The same key with the same content does nothing again and answers as before; with other content it is refused. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Kind of return. Defaults to RETURN. */
  kind?: InputMaybe<ReturnKindEnum>;
  /** What is given back. */
  lines: Array<ReturnRequestLineInput>;
  /** Public metadata: whoever may read the return may read it. */
  metadata?: InputMaybe<Array<MetadataInput>>;
  /** The order. */
  orderId: Scalars['ID']['input'];
  /** Why the return is approved although the policy declines it or leaves it to staff; kept in the timeline. For staff with MANAGE_ORDERS. */
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  /** Private metadata. Requires MANAGE_ORDERS. */
  privateMetadata?: InputMaybe<Array<MetadataInput>>;
  /** What is wished for. Defaults to ORIGINAL_PAYMENT. */
  resolution?: InputMaybe<ReturnResolutionEnum>;
};

export type ReturnRequestFilterInput = {
  /** At which staff should look for one of these reasons. */
  attentionReasons?: InputMaybe<Array<ReturnAttentionReasonEnum>>;
  /** Asked for in this time. */
  createdAt?: InputMaybe<DateTimeRangeInput>;
  /** With so much inspected. */
  inspections?: InputMaybe<Array<ReturnInspectionStatusEnum>>;
  /** Of one of these kinds. */
  kinds?: InputMaybe<Array<ReturnKindEnum>>;
  /** With so much paid back. */
  moneyStatuses?: InputMaybe<Array<ReturnMoneyStatusEnum>>;
  /** Whether staff should look at it for any reason. */
  needsAttention?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of one of these orders. */
  orderIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With one of these reasons. */
  reasons?: InputMaybe<Array<Scalars['String']['input']>>;
  /** With so much arrived. */
  receptions?: InputMaybe<Array<ReturnReceptionEnum>>;
  /** In one of these states. */
  statuses?: InputMaybe<Array<ReturnStatusEnum>>;
  /** Changed in this time. */
  updatedAt?: InputMaybe<DateTimeRangeInput>;
  /** Of one of these customers. */
  userIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type ReturnRequestLineInput = {
  /** Answers to the reason's questions. */
  answers?: InputMaybe<Array<ReturnAnswerInput>>;
  /** The customer's words on this line. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** What is wanted instead, where the resolution is EXCHANGE. */
  exchangeFor?: InputMaybe<Array<ReturnNewGoodsInput>>;
  /** How it comes back. Defaults to the first that the policy offers. */
  method?: InputMaybe<ReturnMethodEnum>;
  /** The order line. */
  orderLineId: Scalars['ID']['input'];
  /** Units to give back. */
  quantity: Scalars['Int']['input'];
  /** Slug of the return reason. */
  reason: Scalars['String']['input'];
  /** What is wished for this line. */
  resolution?: InputMaybe<ReturnResolutionEnum>;
};

export type ReturnRequestSortField =
  | 'CREATED_AT'
  | 'DUE_AT'
  | 'NUMBER'
  | 'PRIORITY'
  | 'STATUS'
  | 'UPDATED_AT';

export type ReturnRequestSortingInput = {
  /** Ascending or descending. */
  direction: OrderDirection;
  /** What to sort by. */
  field: ReturnRequestSortField;
};

/** Conditions on returns; all must hold. AND and OR stand alone in their object. An empty condition holds for nothing. */
export type ReturnRequestWhereInput = {
  /** Conditions that must all hold. */
  AND?: InputMaybe<Array<ReturnRequestWhereInput>>;
  /** Conditions of which at least one must hold. */
  OR?: InputMaybe<Array<ReturnRequestWhereInput>>;
  /** By the ID of the staff user whom it is assigned to. */
  assignee?: InputMaybe<GlobalIdFilterInput>;
  /** By the ID of the order's channel. */
  channelId?: InputMaybe<GlobalIdFilterInput>;
  /** By when it was asked for. */
  createdAt?: InputMaybe<DateTimeRangeInput>;
  /** By when the next step of staff is due. */
  dueAt?: InputMaybe<DateTimeRangeInput>;
  /** By IDs of returns. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** By whether what arrived was inspected. */
  inspection?: InputMaybe<ReturnInspectionStatusEnumFilterInput>;
  /** Whether it is assigned to anybody. */
  isAssigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the next step of staff was due before now. */
  isOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** By the kind of return. */
  kind?: InputMaybe<ReturnKindEnumFilterInput>;
  /** By lines of the return. Each item must hold for at least one of the lines. */
  lines?: InputMaybe<Array<ReturnLineFilterInput>>;
  /** By public metadata. */
  metadata?: InputMaybe<ReturnMetadataFilterInput>;
  /** By how much was paid back. */
  moneyStatus?: InputMaybe<ReturnMoneyStatusEnumFilterInput>;
  /** Whether staff should look at it. */
  needsAttention?: InputMaybe<Scalars['Boolean']['input']>;
  /** By the number of the return. */
  number?: InputMaybe<StringFilterInput>;
  /** By the order's ID. */
  orderId?: InputMaybe<GlobalIdFilterInput>;
  /** By the order's number. */
  orderNumber?: InputMaybe<IntFilterInput>;
  /** By how soon it is wanted. */
  priority?: InputMaybe<ReturnPriorityEnumFilterInput>;
  /** By the slug of a line's reason. */
  reason?: InputMaybe<StringFilterInput>;
  /** By how much has arrived. */
  reception?: InputMaybe<ReturnReceptionEnumFilterInput>;
  /** By until when what is owed is to be paid. */
  refundDueAt?: InputMaybe<DateTimeRangeInput>;
  /** By what was decided. */
  status?: InputMaybe<ReturnStatusEnumFilterInput>;
  /** By when it last changed. */
  updatedAt?: InputMaybe<DateTimeRangeInput>;
  /** By the customer's ID. */
  user?: InputMaybe<GlobalIdFilterInput>;
  /** By the e-mail address of the order. */
  userEmail?: InputMaybe<StringFilterInput>;
  /** By what staff have to do for it. */
  view?: InputMaybe<ReturnViewEnum>;
};

export type ReturnResolutionEnum =
  | 'EXCHANGE'
  | 'KEEP_ITEM'
  | 'NONE'
  | 'ORIGINAL_PAYMENT'
  | 'REPAIR'
  | 'REPLACEMENT'
  | 'STORE_CREDIT';

export type ReturnResolutionLineInput = {
  /** The line of the return. */
  lineId: Scalars['ID']['input'];
  /** What is wished for now. */
  resolution: ReturnResolutionEnum;
};

export type ReturnSecondHandLinkInput = {
  /** Slug of the outlet channel. */
  channel: Scalars['String']['input'];
  /** Slug of the grade. */
  grade: Scalars['String']['input'];
  /** The variant that such goods are sold as. */
  targetVariantId: Scalars['ID']['input'];
  /** The variant when new. */
  variantId: Scalars['ID']['input'];
};

export type ReturnSendBackInput = {
  /** Where it goes. Defaults to the order's shipping address. */
  address?: InputMaybe<ReturnAddressInput>;
  /** Who carries it. */
  carrier?: InputMaybe<Scalars['String']['input']>;
  /** A key of your choice, 1 to 128 characters. The same key with the same content does nothing again and answers as before; with other content it is refused. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What leaves. */
  items: Array<ReturnSendBackItemInput>;
  /** Staff's note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Its number. */
  trackingNumber?: InputMaybe<Scalars['String']['input']>;
  /** Where it can be followed; http or https. */
  trackingUrl?: InputMaybe<Scalars['String']['input']>;
};

export type ReturnSendBackItemInput = {
  /** The line of the return. */
  lineId: Scalars['ID']['input'];
  /** Rejected units that leave. */
  quantity: Scalars['Int']['input'];
};

export type ReturnShipNewGoodsEnum =
  | 'APPROVAL'
  | 'RECEIPT';

export type ReturnStatusEnum =
  | 'APPROVED'
  | 'CANCELED'
  | 'COMPLETED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'REQUESTED'
  | 'UNCONFIRMED';

/** Conditions on a ReturnStatusEnum. */
export type ReturnStatusEnumFilterInput = {
  /** Equal to this value. */
  eq?: InputMaybe<ReturnStatusEnum>;
  /** Equal to one of these values. */
  oneOf?: InputMaybe<Array<ReturnStatusEnum>>;
};

export type ReturnTextTranslationInput = {
  /** The language. */
  languageCode: LanguageCodeEnum;
  /** The text in that language. */
  text: Scalars['String']['input'];
};

export type ReturnTreatmentEnum =
  | 'DISPOSAL'
  | 'DONATION'
  | 'RECYCLING';

export type ReturnUnitsAddInput = {
  /** Answers to the reason's questions. */
  answers?: InputMaybe<Array<ReturnAnswerInput>>;
  /** A key of your choice, 1 to 128 characters. The same key with the same content does nothing again and answers as before; with other content it is refused. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The order line. */
  orderLineId: Scalars['ID']['input'];
  /** Units more. */
  quantity: Scalars['Int']['input'];
  /** Slug of the return reason. Needed for a line that the return does not have yet; others keep theirs. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Why they are added; kept in the timeline. */
  why: Scalars['String']['input'];
};

export type ReturnViewEnum =
  | 'FAILED'
  | 'MINE'
  | 'OVERDUE'
  | 'REFUND_DUE'
  | 'TO_INSPECT'
  | 'TO_RECEIVE'
  | 'TO_REVIEW';

export type ReturnWithdrawalCreateInput = {
  /** Anything to add; no reason is needed. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Where the acknowledgement goes. Defaults to the order's address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** A key of your choice, 1 to 128 characters. The same key with the same content does nothing again and answers as before; with other content it is refused. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is meant. Without it the whole order. */
  lines?: InputMaybe<Array<ReturnWithdrawalLineInput>>;
  /** Who withdraws. Defaults to who bought. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The order. Or give a token. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** For guests: it names the order, and that it is theirs. */
  token?: InputMaybe<Scalars['String']['input']>;
};

export type ReturnWithdrawalLineInput = {
  /** The order line. */
  orderLineId: Scalars['ID']['input'];
  /** Units that are meant. */
  quantity: Scalars['Int']['input'];
};

export type ReturnWithdrawalOutcomeEnum =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'REVIEW';

export type StringFilterInput = {
  eq?: InputMaybe<Scalars['String']['input']>;
  oneOf?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type ThumbnailFormatEnum =
  | 'AVIF'
  | 'ORIGINAL'
  | 'WEBP';

export type TransactionEventTypeEnum =
  | 'AUTHORIZATION_SUCCESS'
  | 'CHARGE_BACK'
  | 'CHARGE_FAILURE'
  | 'CHARGE_REQUEST'
  | 'CHARGE_SUCCESS'
  | 'INFO'
  | 'REFUND_FAILURE'
  | 'REFUND_REQUEST'
  | 'REFUND_REVERSE'
  | 'REFUND_SUCCESS';

/** An enum describing what kind of type a given `__Type` is. */
export type __TypeKind =
  /** Indicates this type is a scalar. */
  | 'SCALAR'
  /** Indicates this type is an object. `fields` and `interfaces` are valid fields. */
  | 'OBJECT'
  /** Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields. */
  | 'INTERFACE'
  /** Indicates this type is a union. `possibleTypes` is a valid field. */
  | 'UNION'
  /** Indicates this type is an enum. `enumValues` is a valid field. */
  | 'ENUM'
  /** Indicates this type is an input object. `inputFields` is a valid field. */
  | 'INPUT_OBJECT'
  /** Indicates this type is a list. `ofType` is a valid field. */
  | 'LIST'
  /** Indicates this type is a non-null. `ofType` is a valid field. */
  | 'NON_NULL';

export type DeskSetupQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<LanguageCodeEnum>;
}>;


export type DeskSetupQuery = { __typename?: 'Query', returnWarehouses: { __typename?: 'ReturnWarehouseCountableConnection', edges: Array<{ __typename?: 'ReturnWarehouseCountableEdge', node: { __typename?: 'Warehouse', id: string, name: string } }> | null, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null, returnGrades: Array<{ __typename?: 'ReturnGrade', slug: string, name: string, meaning: ReturnGradeMeaningEnum, disposition: ReturnDispositionEnum, position: number }> | null };

export type DeskReturnFragment = { __typename?: 'ReturnRequest', id: string, number: string, orderNumber: string, kind: ReturnKindEnum, status: ReturnStatusEnum, reception: ReturnReceptionEnum, inspection: ReturnInspectionStatusEnum, comment: string, parcels: Array<{ __typename?: 'ReturnParcel', direction: ReturnParcelDirectionEnum, trackingNumber: string }>, lines: Array<{ __typename?: 'ReturnLine', id: string, sku: string, productName: string, variantName: string, comment: string, resolution: ReturnResolutionEnum, isKept: boolean, quantityApproved: number, quantityReceived: number, quantityInspected: number, quantityMissing: number, quantityAccepted: number, reason: { __typename?: 'ReturnReason', name: string }, variant: { __typename?: 'ProductVariant', id: string, sku: string | null, externalReference: string | null, metafields: Record<string, string> | null, product: { __typename?: 'Product', id: string, thumbnail: { __typename?: 'Image', url: string } | null } } | null }> };

export type DeskByCodeQueryVariables = Exact<{
  code: Scalars['String']['input'];
  language?: InputMaybe<LanguageCodeEnum>;
}>;


export type DeskByCodeQuery = { __typename?: 'Query', returnsByCode: Array<{ __typename?: 'ReturnRequest', id: string, number: string, orderNumber: string, kind: ReturnKindEnum, status: ReturnStatusEnum, reception: ReturnReceptionEnum, inspection: ReturnInspectionStatusEnum, comment: string, parcels: Array<{ __typename?: 'ReturnParcel', direction: ReturnParcelDirectionEnum, trackingNumber: string }>, lines: Array<{ __typename?: 'ReturnLine', id: string, sku: string, productName: string, variantName: string, comment: string, resolution: ReturnResolutionEnum, isKept: boolean, quantityApproved: number, quantityReceived: number, quantityInspected: number, quantityMissing: number, quantityAccepted: number, reason: { __typename?: 'ReturnReason', name: string }, variant: { __typename?: 'ProductVariant', id: string, sku: string | null, externalReference: string | null, metafields: Record<string, string> | null, product: { __typename?: 'Product', id: string, thumbnail: { __typename?: 'Image', url: string } | null } } | null }> }> };

export type DeskAwaitedQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<LanguageCodeEnum>;
}>;


export type DeskAwaitedQuery = { __typename?: 'Query', returnRequests: { __typename?: 'ReturnRequestCountableConnection', edges: Array<{ __typename?: 'ReturnRequestCountableEdge', node: { __typename?: 'ReturnRequest', id: string, number: string, orderNumber: string, kind: ReturnKindEnum, status: ReturnStatusEnum, reception: ReturnReceptionEnum, inspection: ReturnInspectionStatusEnum, comment: string, parcels: Array<{ __typename?: 'ReturnParcel', direction: ReturnParcelDirectionEnum, trackingNumber: string }>, lines: Array<{ __typename?: 'ReturnLine', id: string, sku: string, productName: string, variantName: string, comment: string, resolution: ReturnResolutionEnum, isKept: boolean, quantityApproved: number, quantityReceived: number, quantityInspected: number, quantityMissing: number, quantityAccepted: number, reason: { __typename?: 'ReturnReason', name: string }, variant: { __typename?: 'ProductVariant', id: string, sku: string | null, externalReference: string | null, metafields: Record<string, string> | null, product: { __typename?: 'Product', id: string, thumbnail: { __typename?: 'Image', url: string } | null } } | null }> } }> | null, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type DeskOfOrderQueryVariables = Exact<{
  order: Scalars['ID']['input'];
  language?: InputMaybe<LanguageCodeEnum>;
}>;


export type DeskOfOrderQuery = { __typename?: 'Query', returnRequests: { __typename?: 'ReturnRequestCountableConnection', edges: Array<{ __typename?: 'ReturnRequestCountableEdge', node: { __typename?: 'ReturnRequest', id: string, number: string, orderNumber: string, kind: ReturnKindEnum, status: ReturnStatusEnum, reception: ReturnReceptionEnum, inspection: ReturnInspectionStatusEnum, comment: string, parcels: Array<{ __typename?: 'ReturnParcel', direction: ReturnParcelDirectionEnum, trackingNumber: string }>, lines: Array<{ __typename?: 'ReturnLine', id: string, sku: string, productName: string, variantName: string, comment: string, resolution: ReturnResolutionEnum, isKept: boolean, quantityApproved: number, quantityReceived: number, quantityInspected: number, quantityMissing: number, quantityAccepted: number, reason: { __typename?: 'ReturnReason', name: string }, variant: { __typename?: 'ProductVariant', id: string, sku: string | null, externalReference: string | null, metafields: Record<string, string> | null, product: { __typename?: 'Product', id: string, thumbnail: { __typename?: 'Image', url: string } | null } } | null }> } }> | null } | null };

export type DeskSuggestionsQueryVariables = Exact<{
  return: Scalars['ID']['input'];
  items: Array<ReturnDispositionItemInput> | ReturnDispositionItemInput;
  warehouse?: InputMaybe<Scalars['ID']['input']>;
  language?: InputMaybe<LanguageCodeEnum>;
}>;


export type DeskSuggestionsQuery = { __typename?: 'Query', returnDispositionSuggest: Array<{ __typename?: 'ReturnDispositionSuggestion', disposition: ReturnDispositionEnum | null, rule: string | null, sentences: Array<string>, line: { __typename?: 'ReturnLine', id: string }, grade: { __typename?: 'ReturnGrade', slug: string } | null, warehouse: { __typename?: 'Warehouse', name: string } | null }> | null };

export type DeskInspectionFragment = { __typename?: 'ReturnInspection', id: string, quantity: number, disposition: ReturnDispositionEnum, line: { __typename?: 'ReturnLine', id: string }, grade: { __typename?: 'ReturnGrade', slug: string } | null, stockMovements: Array<{ __typename?: 'ReturnStockMovement', sku: string, warehouseName: string, change: number, stockAfter: number }> | null };

export type DeskReceiveMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ReturnReceiveInput;
  language?: InputMaybe<LanguageCodeEnum>;
}>;


export type DeskReceiveMutation = { __typename?: 'Mutation', returnReceive: { __typename?: 'ReturnReceive', receipt: { __typename?: 'ReturnReceipt', id: string, number: number, items: Array<{ __typename?: 'ReturnReceiptItem', quantity: number, isMissing: boolean, line: { __typename?: 'ReturnLine', id: string }, inspections: Array<{ __typename?: 'ReturnInspection', id: string, quantity: number, disposition: ReturnDispositionEnum, line: { __typename?: 'ReturnLine', id: string }, grade: { __typename?: 'ReturnGrade', slug: string } | null, stockMovements: Array<{ __typename?: 'ReturnStockMovement', sku: string, warehouseName: string, change: number, stockAfter: number }> | null }> }>, discrepancies: Array<{ __typename?: 'ReturnDiscrepancy', kind: ReturnDiscrepancyEnum, quantity: number, isOpen: boolean }>, nextSteps: { __typename?: 'ReturnNextSteps', staff: Array<string> | null } } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, message: string | null, field: string | null, line: string | null, quantity: number | null, acceptedValues: Array<string> }> } | null };

export type DeskInspectMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  items: Array<ReturnInspectItemInput> | ReturnInspectItemInput;
  key?: InputMaybe<Scalars['String']['input']>;
}>;


export type DeskInspectMutation = { __typename?: 'Mutation', returnInspect: { __typename?: 'ReturnInspect', inspections: Array<{ __typename?: 'ReturnInspection', id: string, quantity: number, disposition: ReturnDispositionEnum, line: { __typename?: 'ReturnLine', id: string }, grade: { __typename?: 'ReturnGrade', slug: string } | null, stockMovements: Array<{ __typename?: 'ReturnStockMovement', sku: string, warehouseName: string, change: number, stockAfter: number }> | null }> | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, message: string | null, field: string | null, line: string | null, quantity: number | null, acceptedValues: Array<string> }> } | null };

export type DeskCorrectMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  items: Array<ReturnInspectionFixInput> | ReturnInspectionFixInput;
  key?: InputMaybe<Scalars['String']['input']>;
}>;


export type DeskCorrectMutation = { __typename?: 'Mutation', returnInspectionCorrect: { __typename?: 'ReturnInspectionCorrect', inspections: Array<{ __typename?: 'ReturnInspection', id: string, quantity: number, disposition: ReturnDispositionEnum, line: { __typename?: 'ReturnLine', id: string }, grade: { __typename?: 'ReturnGrade', slug: string } | null, stockMovements: Array<{ __typename?: 'ReturnStockMovement', sku: string, warehouseName: string, change: number, stockAfter: number }> | null }> | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, message: string | null, field: string | null, line: string | null, quantity: number | null, acceptedValues: Array<string> }> } | null };

export type DeskBlindMutationVariables = Exact<{
  input: ReturnBlindReceiptInput;
}>;


export type DeskBlindMutation = { __typename?: 'Mutation', returnBlindReceiptCreate: { __typename?: 'ReturnBlindReceiptCreate', blindReceipt: { __typename?: 'ReturnBlindReceipt', id: string, number: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, message: string | null, field: string | null, line: string | null, quantity: number | null, acceptedValues: Array<string> }> } | null };

export type DeskPhotoMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  file: Scalars['Upload']['input'];
}>;


export type DeskPhotoMutation = { __typename?: 'Mutation', returnFileUpload: { __typename?: 'ReturnFileUpload', file: { __typename?: 'ReturnFile', id: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, message: string | null, field: string | null, line: string | null, quantity: number | null, acceptedValues: Array<string> }> } | null };

export type DeskAddUnitsMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ReturnUnitsAddInput;
}>;


export type DeskAddUnitsMutation = { __typename?: 'Mutation', returnUnitsAdd: { __typename?: 'ReturnUnitsAdd', line: { __typename?: 'ReturnLine', id: string, quantityApproved: number } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, message: string | null, field: string | null, line: string | null, quantity: number | null, acceptedValues: Array<string> }> } | null };

export type DeskOrderLinesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DeskOrderLinesQuery = { __typename?: 'Query', returnRequest: { __typename?: 'ReturnRequest', id: string, lines: Array<{ __typename?: 'ReturnLine', id: string, orderLine: { __typename?: 'OrderLine', id: string } }> } | null };

export type ExportFileFragment = { __typename?: 'ReturnExportFile', id: string, status: ReturnExportStatusEnum, fileType: ReturnExportFileTypeEnum, rows: ReturnExportRowsEnum, fields: Array<ReturnExportFieldEnum>, rowsTotal: number | null, rowsDone: number, failure: ReturnExportFailureEnum | null, size: number | null, createdAt: string, endedAt: string | null, expiresAt: string | null };

export type ExportProblemFragment = { __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, quantity: number | null };

export type ExportListQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ExportListQuery = { __typename?: 'Query', returnExports: { __typename?: 'ReturnExportFileCountableConnection', totalCount: number | null, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename?: 'ReturnExportFileCountableEdge', node: { __typename?: 'ReturnExportFile', id: string, status: ReturnExportStatusEnum, fileType: ReturnExportFileTypeEnum, rows: ReturnExportRowsEnum, fields: Array<ReturnExportFieldEnum>, rowsTotal: number | null, rowsDone: number, failure: ReturnExportFailureEnum | null, size: number | null, createdAt: string, endedAt: string | null, expiresAt: string | null } }> | null } | null };

export type ExportLinkQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ExportLinkQuery = { __typename?: 'Query', returnExport: { __typename?: 'ReturnExportFile', id: string, status: ReturnExportStatusEnum, url: string | null } | null };

export type ExportStartMutationVariables = Exact<{
  input: ReturnExportInput;
}>;


export type ExportStartMutation = { __typename?: 'Mutation', returnExport: { __typename?: 'ReturnExport', errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, quantity: number | null }>, export: { __typename?: 'ReturnExportFile', id: string, status: ReturnExportStatusEnum, fileType: ReturnExportFileTypeEnum, rows: ReturnExportRowsEnum, fields: Array<ReturnExportFieldEnum>, rowsTotal: number | null, rowsDone: number, failure: ReturnExportFailureEnum | null, size: number | null, createdAt: string, endedAt: string | null, expiresAt: string | null } | null } | null };

export type ExportCancelMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ExportCancelMutation = { __typename?: 'Mutation', returnExportCancel: { __typename?: 'ReturnExportCancel', errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, quantity: number | null }>, export: { __typename?: 'ReturnExportFile', id: string, status: ReturnExportStatusEnum, fileType: ReturnExportFileTypeEnum, rows: ReturnExportRowsEnum, fields: Array<ReturnExportFieldEnum>, rowsTotal: number | null, rowsDone: number, failure: ReturnExportFailureEnum | null, size: number | null, createdAt: string, endedAt: string | null, expiresAt: string | null } | null } | null };

export type MailsTemplateFragment = { __typename?: 'ReturnMailTemplate', kind: ReturnMailKindEnum, isForStaff: boolean, languageCode: string, channelSlug: string | null, isDefault: boolean, subject: string, text: string, html: string, updatedAt: string | null, variables: Array<{ __typename?: 'ReturnMailVariable', name: string, meaning: string, sample: string, rows: Array<{ __typename?: 'ReturnMailVariable', name: string, meaning: string, sample: string }> }> };

export type MailsTemplatesQueryVariables = Exact<{
  language: LanguageCodeEnum;
  reader: LanguageCodeEnum;
  channel?: InputMaybe<Scalars['String']['input']>;
}>;


export type MailsTemplatesQuery = { __typename?: 'Query', returnMailTemplates: Array<{ __typename?: 'ReturnMailTemplate', kind: ReturnMailKindEnum, isForStaff: boolean, languageCode: string, channelSlug: string | null, isDefault: boolean, subject: string, text: string, html: string, updatedAt: string | null, variables: Array<{ __typename?: 'ReturnMailVariable', name: string, meaning: string, sample: string, rows: Array<{ __typename?: 'ReturnMailVariable', name: string, meaning: string, sample: string }> }> }> | null };

export type MailsPreviewQueryVariables = Exact<{
  input: ReturnMailPreviewInput;
}>;


export type MailsPreviewQuery = { __typename?: 'Query', returnMailPreview: { __typename?: 'ReturnMailPreview', subject: string | null, text: string | null, html: string | null, problems: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, path: string | null, acceptedValues: Array<string> }> } | null };

export type MailsUpdateMutationVariables = Exact<{
  input: ReturnMailTemplateInput;
}>;


export type MailsUpdateMutation = { __typename?: 'Mutation', returnMailTemplateUpdate: { __typename?: 'ReturnMailTemplateUpdate', template: { __typename?: 'ReturnMailTemplate', kind: ReturnMailKindEnum, languageCode: string, subject: string, text: string, html: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, path: string | null, acceptedValues: Array<string> }> } | null };

export type MailsResetMutationVariables = Exact<{
  input: ReturnMailTemplateResetInput;
}>;


export type MailsResetMutation = { __typename?: 'Mutation', returnMailTemplateReset: { __typename?: 'ReturnMailTemplateReset', template: { __typename?: 'ReturnMailTemplate', kind: ReturnMailKindEnum, languageCode: string, subject: string, text: string, html: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null }> } | null };

export type MailsSentPartsFragment = { __typename?: 'ReturnMail', id: string, kind: ReturnMailKindEnum, to: string, status: ReturnMailStatusEnum, tries: number, error: string, createdAt: string, endedAt: string | null };

export type MailsSentQueryVariables = Exact<{
  status?: InputMaybe<ReturnMailStatusEnum>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MailsSentQuery = { __typename?: 'Query', returnMails: { __typename?: 'ReturnMailCountableConnection', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename?: 'ReturnMailCountableEdge', node: { __typename?: 'ReturnMail', id: string, kind: ReturnMailKindEnum, to: string, status: ReturnMailStatusEnum, tries: number, error: string, createdAt: string, endedAt: string | null, returnRequest: { __typename?: 'ReturnRequest', id: string, number: string } | null } }> | null } | null };

export type MailsOfReturnQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type MailsOfReturnQuery = { __typename?: 'Query', returnRequest: { __typename?: 'ReturnRequest', id: string, mails: Array<{ __typename?: 'ReturnMail', id: string, kind: ReturnMailKindEnum, to: string, status: ReturnMailStatusEnum, tries: number, error: string, createdAt: string, endedAt: string | null }> | null } | null };

export type MailsRetryMutationVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type MailsRetryMutation = { __typename?: 'Mutation', returnMailRetry: { __typename?: 'ReturnMailRetry', mails: Array<{ __typename?: 'ReturnMail', id: string, status: ReturnMailStatusEnum, tries: number, error: string }> | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null }> } | null };

export type NewReturnOrdersQueryVariables = Exact<{
  search: Scalars['String']['input'];
}>;


export type NewReturnOrdersQuery = { __typename?: 'Query', orders: { __typename?: 'OrderCountableConnection', edges: Array<{ __typename?: 'OrderCountableEdge', node: { __typename?: 'Order', id: string, number: string, userEmail: string | null, created: string, total: { __typename?: 'TaxedMoney', gross: { __typename?: 'Money', amount: number, currency: string } }, lines: Array<{ __typename?: 'OrderLine', id: string, productName: string, quantity: number }> } | null }> } | null };

export type NewReturnOrderQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  kind?: InputMaybe<ReturnKindEnum>;
  language?: InputMaybe<LanguageCodeEnum>;
}>;


export type NewReturnOrderQuery = { __typename?: 'Query', order: { __typename?: 'Order', id: string, number: string, userEmail: string | null, created: string, channel: { __typename?: 'Channel', id: string, slug: string }, returnEligibility: { __typename?: 'ReturnEligibility', lines: Array<{ __typename?: 'ReturnLineEligibility', returnableQuantity: number, deadline: string | null, daysLeft: number | null, photosRequired: number, advice: string | null, resolutions: Array<ReturnResolutionEnum>, methods: Array<ReturnMethodEnum>, reasons: Array<{ __typename?: 'ReturnReason', slug: string, name: string }>, refusal: { __typename?: 'ReturnRefusal', code: ReturnErrorCode, message: string } | null, orderLine: { __typename?: 'OrderLine', id: string, productName: string, variantName: string, productSku: string | null, quantity: number, quantityFulfilled: number, returnedQuantity: number | null, thumbnail: { __typename?: 'Image', url: string } | null, unitPrice: { __typename?: 'TaxedMoney', gross: { __typename?: 'Money', amount: number, currency: string } }, variant: { __typename?: 'ProductVariant', id: string, product: { __typename?: 'Product', id: string, name: string } } | null } }> } | null } | null, returnReasons: Array<{ __typename?: 'ReturnReason', slug: string, name: string }> };

export type NewReturnQuestionFragment = { __typename?: 'ReturnQuestion', slug: string, required: boolean, text: string, answers: Array<{ __typename?: 'ReturnAnswer', slug: string, text: string, advice: string | null }> };

export type NewReturnChoicesQueryVariables = Exact<{
  order: Scalars['ID']['input'];
  kind?: InputMaybe<ReturnKindEnum>;
  reason: Scalars['String']['input'];
  quantity: Scalars['Int']['input'];
  language?: InputMaybe<LanguageCodeEnum>;
}>;


export type NewReturnChoicesQuery = { __typename?: 'Query', order: { __typename?: 'Order', id: string, returnEligibility: { __typename?: 'ReturnEligibility', lines: Array<{ __typename?: 'ReturnLineEligibility', orderLine: { __typename?: 'OrderLine', id: string }, questions: Array<{ __typename?: 'ReturnQuestion', slug: string, required: boolean, text: string, answers: Array<{ __typename?: 'ReturnAnswer', slug: string, text: string, advice: string | null }> }>, choices: Array<{ __typename?: 'ReturnChoice', quantity: number, resolution: ReturnResolutionEnum, method: ReturnMethodEnum, outcome: ReturnOutcomeEnum, restockingFee: { __typename?: 'Money', amount: number, currency: string }, returnShippingFee: { __typename?: 'Money', amount: number, currency: string }, deliveryCosts: { __typename?: 'Money', amount: number, currency: string }, bonus: { __typename?: 'Money', amount: number, currency: string }, refund: { __typename?: 'Money', amount: number, currency: string }, refusal: { __typename?: 'ReturnRefusal', code: ReturnErrorCode, message: string } | null }> }> } | null } | null };

export type NewReturnVariantsQueryVariables = Exact<{
  search: Scalars['String']['input'];
}>;


export type NewReturnVariantsQuery = { __typename?: 'Query', productVariants: { __typename?: 'ProductVariantCountableConnection', edges: Array<{ __typename?: 'ProductVariantCountableEdge', node: { __typename?: 'ProductVariant', id: string, sku: string | null, name: string, quantityAvailable: number | null, product: { __typename?: 'Product', id: string, name: string } } | null }> } | null };

export type NewReturnCreateMutationVariables = Exact<{
  input: ReturnRequestCreateInput;
}>;


export type NewReturnCreateMutation = { __typename?: 'Mutation', returnRequestCreate: { __typename?: 'ReturnRequestCreate', returnRequest: { __typename?: 'ReturnRequest', id: string, number: string, status: ReturnStatusEnum, lines: Array<{ __typename?: 'ReturnLine', id: string, productName: string, refusal: { __typename?: 'ReturnRefusal', message: string } | null }> } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, message: string | null, field: string | null, line: string | null, quantity: number | null, acceptedValues: Array<string>, variant: string | null }> } | null };

export type ParcelListQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReturnBlindStatusEnum>;
}>;


export type ParcelListQuery = { __typename?: 'Query', returnBlindReceipts: { __typename?: 'ReturnBlindReceiptCountableConnection', totalCount: number | null, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename?: 'ReturnBlindReceiptCountableEdge', node: { __typename?: 'ReturnBlindReceipt', id: string, number: string, status: ReturnBlindStatusEnum, sender: string, trackingNumber: string, warehouseName: string, receivedAt: string, items: Array<{ __typename?: 'ReturnBlindReceiptItem', id: string, description: string, sku: string, quantity: number }>, returnRequest: { __typename?: 'ReturnRequest', id: string, number: string } | null } }> | null } | null };

export type ParcelDetailQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  language?: InputMaybe<LanguageCodeEnum>;
}>;


export type ParcelDetailQuery = { __typename?: 'Query', returnBlindReceipt: { __typename?: 'ReturnBlindReceipt', id: string, number: string, status: ReturnBlindStatusEnum, sender: string, trackingNumber: string, note: string, warehouseName: string, receivedAt: string, decidedAt: string | null, closedReason: string, warehouse: { __typename?: 'Warehouse', id: string } | null, user: { __typename?: 'User', id: string, email: string } | null, decidedBy: { __typename?: 'User', id: string, email: string } | null, items: Array<{ __typename?: 'ReturnBlindReceiptItem', id: string, description: string, sku: string, quantity: number, note: string, grade: { __typename?: 'ReturnGrade', slug: string, name: string } | null, variant: { __typename?: 'ProductVariant', id: string, product: { __typename?: 'Product', id: string, thumbnail: { __typename?: 'Image', url: string } | null } } | null }>, returnRequest: { __typename?: 'ReturnRequest', id: string, number: string } | null, candidates: Array<{ __typename?: 'ReturnBlindCandidate', clues: Array<ReturnClueEnum>, orderNumber: string, order: { __typename?: 'Order', id: string } | null, returnRequest: { __typename?: 'ReturnRequest', id: string, number: string, status: ReturnStatusEnum, orderNumber: string, lines: Array<{ __typename?: 'ReturnLine', id: string, sku: string, productName: string, variantName: string, quantityApproved: number, quantityReceived: number }> } | null }> } | null, returnGrades: Array<{ __typename?: 'ReturnGrade', slug: string, name: string }> | null };

export type ParcelReturnFragment = { __typename?: 'ReturnRequest', id: string, number: string, status: ReturnStatusEnum, orderNumber: string, lines: Array<{ __typename?: 'ReturnLine', id: string, sku: string, productName: string, variantName: string, quantityApproved: number, quantityReceived: number }> };

export type ParcelReturnByCodeQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type ParcelReturnByCodeQuery = { __typename?: 'Query', returnsByCode: Array<{ __typename?: 'ReturnRequest', id: string, number: string, status: ReturnStatusEnum, orderNumber: string, lines: Array<{ __typename?: 'ReturnLine', id: string, sku: string, productName: string, variantName: string, quantityApproved: number, quantityReceived: number }> }> };

export type ParcelOrderQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  language?: InputMaybe<LanguageCodeEnum>;
}>;


export type ParcelOrderQuery = { __typename?: 'Query', order: { __typename?: 'Order', id: string, number: string, returnEligibility: { __typename?: 'ReturnEligibility', lines: Array<{ __typename?: 'ReturnLineEligibility', returnableQuantity: number, orderLine: { __typename?: 'OrderLine', id: string, productName: string, variantName: string, productSku: string | null, quantity: number }, reasons: Array<{ __typename?: 'ReturnReason', slug: string, name: string }>, refusal: { __typename?: 'ReturnRefusal', message: string } | null }> } | null } | null };

export type ParcelSetupQueryVariables = Exact<{
  language?: InputMaybe<LanguageCodeEnum>;
}>;


export type ParcelSetupQuery = { __typename?: 'Query', returnWarehouses: { __typename?: 'ReturnWarehouseCountableConnection', edges: Array<{ __typename?: 'ReturnWarehouseCountableEdge', node: { __typename?: 'Warehouse', id: string, name: string } }> | null } | null, returnGrades: Array<{ __typename?: 'ReturnGrade', slug: string, name: string }> | null };

export type ParcelVariantsQueryVariables = Exact<{
  search: Scalars['String']['input'];
}>;


export type ParcelVariantsQuery = { __typename?: 'Query', productVariants: { __typename?: 'ProductVariantCountableConnection', edges: Array<{ __typename?: 'ProductVariantCountableEdge', node: { __typename?: 'ProductVariant', id: string, sku: string | null, name: string, product: { __typename?: 'Product', id: string, name: string, thumbnail: { __typename?: 'Image', url: string } | null } } | null }> } | null };

export type ParcelCreateMutationVariables = Exact<{
  input: ReturnBlindReceiptInput;
}>;


export type ParcelCreateMutation = { __typename?: 'Mutation', returnBlindReceiptCreate: { __typename?: 'ReturnBlindReceiptCreate', blindReceipt: { __typename?: 'ReturnBlindReceipt', id: string, number: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, message: string | null, field: string | null, line: string | null, quantity: number | null, acceptedValues: Array<string>, variant: string | null }> } | null };

export type ParcelMatchMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ReturnBlindMatchInput;
}>;


export type ParcelMatchMutation = { __typename?: 'Mutation', returnBlindReceiptMatch: { __typename?: 'ReturnBlindReceiptMatch', blindReceipt: { __typename?: 'ReturnBlindReceipt', id: string, status: ReturnBlindStatusEnum } | null, returnRequest: { __typename?: 'ReturnRequest', id: string, number: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, message: string | null, field: string | null, line: string | null, quantity: number | null, acceptedValues: Array<string> }> } | null };

export type ParcelCloseMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
}>;


export type ParcelCloseMutation = { __typename?: 'Mutation', returnBlindReceiptClose: { __typename?: 'ReturnBlindReceiptClose', blindReceipt: { __typename?: 'ReturnBlindReceipt', id: string, status: ReturnBlindStatusEnum, closedReason: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, message: string | null, field: string | null, line: string | null, quantity: number | null, acceptedValues: Array<string> }> } | null };

export type PolicyBacktestStartMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ReturnPolicyBacktestInput;
}>;


export type PolicyBacktestStartMutation = { __typename?: 'Mutation', returnPolicyBacktestStart: { __typename?: 'ReturnPolicyBacktestStart', backtest: { __typename?: 'ReturnPolicyBacktest', id: string, status: ReturnBacktestStatusEnum } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, message: string | null, field: string | null, path: string | null, acceptedValues: Array<string> }> } | null };

export type PolicyBacktestSideFragment = { __typename?: 'ReturnBacktestSide', returnableLines: number, outcomes: Array<{ __typename?: 'ReturnBacktestOutcomeCount', outcome: ReturnOutcomeEnum, requests: number, lines: number }>, fees: Array<{ __typename?: 'Money', amount: number, currency: string }>, refunds: Array<{ __typename?: 'Money', amount: number, currency: string }> };

export type PolicyBacktestQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PolicyBacktestQuery = { __typename?: 'Query', returnPolicyBacktest: { __typename?: 'ReturnPolicyBacktest', id: string, status: ReturnBacktestStatusEnum, isStalled: boolean, placedFrom: string, placedTo: string, sample: number | null, ordersTotal: number, ordersDone: number, error: string, createdAt: string, endedAt: string | null, user: { __typename?: 'User', id: string, email: string } | null, result: { __typename?: 'ReturnBacktestResult', orders: number, orderLines: number, requests: number, changedRequests: number, customersTouched: number, published: { __typename?: 'ReturnBacktestSide', returnableLines: number, outcomes: Array<{ __typename?: 'ReturnBacktestOutcomeCount', outcome: ReturnOutcomeEnum, requests: number, lines: number }>, fees: Array<{ __typename?: 'Money', amount: number, currency: string }>, refunds: Array<{ __typename?: 'Money', amount: number, currency: string }> }, draft: { __typename?: 'ReturnBacktestSide', returnableLines: number, outcomes: Array<{ __typename?: 'ReturnBacktestOutcomeCount', outcome: ReturnOutcomeEnum, requests: number, lines: number }>, fees: Array<{ __typename?: 'Money', amount: number, currency: string }>, refunds: Array<{ __typename?: 'Money', amount: number, currency: string }> }, examples: Array<{ __typename?: 'ReturnBacktestExample', number: string, wasAsked: boolean, published: unknown, draft: unknown, order: { __typename?: 'Order', id: string } | null }> } | null } | null };

export type PolicyAuthorFragment = { __typename?: 'ReturnPolicyVersion', user: { __typename?: 'User', id: string, email: string, firstName: string, lastName: string } | null, app: { __typename?: 'App', id: string, name: string | null } | null };

export type PolicyVersionHeadFragment = { __typename?: 'ReturnPolicyVersion', id: string, number: number, status: ReturnPolicyStatusEnum, effectiveFrom: string | null, publishedAt: string | null, updatedAt: string, note: string, restores: number | null, user: { __typename?: 'User', id: string, email: string, firstName: string, lastName: string } | null, app: { __typename?: 'App', id: string, name: string | null } | null };

export type PolicyNoticePartsFragment = { __typename?: 'ReturnPolicyNotice', code: ReturnPolicyNoticeCodeEnum, severity: ReturnPolicySeverityEnum, path: string, message: string, article: string | null, acceptedValues: Array<string> };

export type PolicyListQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyListQuery = { __typename?: 'Query', returnPolicies: Array<{ __typename?: 'ReturnPolicy', id: string, isDefault: boolean, channelSlug: string, channel: { __typename?: 'Channel', id: string, name: string } | null, current: { __typename?: 'ReturnPolicyVersion', id: string, number: number, status: ReturnPolicyStatusEnum, effectiveFrom: string | null, publishedAt: string | null, updatedAt: string, note: string, restores: number | null, user: { __typename?: 'User', id: string, email: string, firstName: string, lastName: string } | null, app: { __typename?: 'App', id: string, name: string | null } | null } | null, draft: { __typename?: 'ReturnPolicyVersion', id: string, number: number, status: ReturnPolicyStatusEnum, effectiveFrom: string | null, publishedAt: string | null, updatedAt: string, note: string, restores: number | null, user: { __typename?: 'User', id: string, email: string, firstName: string, lastName: string } | null, app: { __typename?: 'App', id: string, name: string | null } | null } | null }> | null };

export type PolicyStartersQueryVariables = Exact<{
  languageCode?: InputMaybe<LanguageCodeEnum>;
}>;


export type PolicyStartersQuery = { __typename?: 'Query', returnPolicyStarters: Array<{ __typename?: 'ReturnPolicyStarter', name: string, description: string, document: unknown }> | null };

export type PolicySchemaQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicySchemaQuery = { __typename?: 'Query', returnPolicySchema: unknown | null };

export type PolicyPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyPageQuery = { __typename?: 'Query', returnPolicies: Array<{ __typename?: 'ReturnPolicy', id: string, isDefault: boolean, channelSlug: string, revision: number, channel: { __typename?: 'Channel', id: string, name: string, currencyCode: string } | null, current: { __typename?: 'ReturnPolicyVersion', document: unknown, id: string, number: number, status: ReturnPolicyStatusEnum, effectiveFrom: string | null, publishedAt: string | null, updatedAt: string, note: string, restores: number | null, notices: Array<{ __typename?: 'ReturnPolicyNotice', code: ReturnPolicyNoticeCodeEnum, severity: ReturnPolicySeverityEnum, path: string, message: string, article: string | null, acceptedValues: Array<string> }>, user: { __typename?: 'User', id: string, email: string, firstName: string, lastName: string } | null, app: { __typename?: 'App', id: string, name: string | null } | null } | null, draft: { __typename?: 'ReturnPolicyVersion', document: unknown, id: string, number: number, status: ReturnPolicyStatusEnum, effectiveFrom: string | null, publishedAt: string | null, updatedAt: string, note: string, restores: number | null, notices: Array<{ __typename?: 'ReturnPolicyNotice', code: ReturnPolicyNoticeCodeEnum, severity: ReturnPolicySeverityEnum, path: string, message: string, article: string | null, acceptedValues: Array<string> }>, user: { __typename?: 'User', id: string, email: string, firstName: string, lastName: string } | null, app: { __typename?: 'App', id: string, name: string | null } | null } | null, backtests: Array<{ __typename?: 'ReturnPolicyBacktest', id: string, status: ReturnBacktestStatusEnum, isStalled: boolean, createdAt: string }> }> | null };

export type PolicyVersionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyVersionsQuery = { __typename?: 'Query', returnPolicies: Array<{ __typename?: 'ReturnPolicy', id: string, versions: { __typename?: 'ReturnPolicyVersionCountableConnection', totalCount: number | null, edges: Array<{ __typename?: 'ReturnPolicyVersionCountableEdge', node: { __typename?: 'ReturnPolicyVersion', document: unknown, id: string, number: number, status: ReturnPolicyStatusEnum, effectiveFrom: string | null, publishedAt: string | null, updatedAt: string, note: string, restores: number | null, user: { __typename?: 'User', id: string, email: string, firstName: string, lastName: string } | null, app: { __typename?: 'App', id: string, name: string | null } | null } }> | null } | null }> | null };

export type PolicyCreateMutationVariables = Exact<{
  input: ReturnPolicyCreateInput;
}>;


export type PolicyCreateMutation = { __typename?: 'Mutation', returnPolicyCreate: { __typename?: 'ReturnPolicyCreate', returnPolicy: { __typename?: 'ReturnPolicy', id: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, message: string | null, field: string | null, path: string | null, acceptedValues: Array<string> }> } | null };

export type PolicySaveMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ReturnPolicyUpdateInput;
}>;


export type PolicySaveMutation = { __typename?: 'Mutation', returnPolicyUpdate: { __typename?: 'ReturnPolicyUpdate', returnPolicy: { __typename?: 'ReturnPolicy', id: string, revision: number } | null, version: { __typename?: 'ReturnPolicyVersion', id: string, number: number, status: ReturnPolicyStatusEnum, effectiveFrom: string | null, publishedAt: string | null, updatedAt: string, note: string, restores: number | null, notices: Array<{ __typename?: 'ReturnPolicyNotice', code: ReturnPolicyNoticeCodeEnum, severity: ReturnPolicySeverityEnum, path: string, message: string, article: string | null, acceptedValues: Array<string> }>, user: { __typename?: 'User', id: string, email: string, firstName: string, lastName: string } | null, app: { __typename?: 'App', id: string, name: string | null } | null } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, message: string | null, field: string | null, path: string | null, acceptedValues: Array<string> }> } | null };

export type PolicyDraftDeleteMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
}>;


export type PolicyDraftDeleteMutation = { __typename?: 'Mutation', returnPolicyDraftDelete: { __typename?: 'ReturnPolicyDraftDelete', returnPolicy: { __typename?: 'ReturnPolicy', id: string, revision: number } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, message: string | null, field: string | null }> } | null };

export type PolicyPublishMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ReturnPolicyPublishInput;
}>;


export type PolicyPublishMutation = { __typename?: 'Mutation', returnPolicyPublish: { __typename?: 'ReturnPolicyPublish', returnPolicy: { __typename?: 'ReturnPolicy', id: string, revision: number } | null, version: { __typename?: 'ReturnPolicyVersion', id: string, number: number, status: ReturnPolicyStatusEnum, effectiveFrom: string | null } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, message: string | null, field: string | null, path: string | null, acceptedValues: Array<string> }> } | null };

export type PolicyRollbackMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ReturnPolicyRollbackInput;
}>;


export type PolicyRollbackMutation = { __typename?: 'Mutation', returnPolicyRollback: { __typename?: 'ReturnPolicyRollback', returnPolicy: { __typename?: 'ReturnPolicy', id: string, revision: number } | null, version: { __typename?: 'ReturnPolicyVersion', id: string, number: number, restores: number | null } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, message: string | null, field: string | null, acceptedValues: Array<string> }> } | null };

export type PolicyDecisionFragment = { __typename?: 'ReturnPolicyPreview', outcome: ReturnOutcomeEnum | null, policyVersion: number | null, problems: Array<{ __typename?: 'ReturnPolicyProblem', path: string | null, message: string, acceptedValues: Array<string> }>, lines: Array<{ __typename?: 'ReturnDecisionLine', line: number, orderLineId: string | null, returnableQuantity: number, outcome: ReturnOutcomeEnum, deadline: string | null, resolutions: Array<ReturnResolutionEnum>, methods: Array<ReturnMethodEnum>, photosRequired: number, advice: string | null, refusal: { __typename?: 'ReturnRefusal', code: ReturnErrorCode, message: string } | null, restockingFee: { __typename?: 'Money', amount: number, currency: string } | null, returnShippingFee: { __typename?: 'Money', amount: number, currency: string } | null, setBy: Array<{ __typename?: 'ReturnDecidedEffect', effect: string, rule: string }> }>, trace: Array<{ __typename?: 'ReturnDecisionStep', rule: string, line: number | null, fired: boolean, sentences: Array<string> }> };

export type PolicyOrdersQueryVariables = Exact<{
  search: Scalars['String']['input'];
}>;


export type PolicyOrdersQuery = { __typename?: 'Query', orders: { __typename?: 'OrderCountableConnection', edges: Array<{ __typename?: 'OrderCountableEdge', node: { __typename?: 'Order', id: string, number: string, created: string, userEmail: string | null } | null }> } | null };

export type PolicyOrderQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PolicyOrderQuery = { __typename?: 'Query', order: { __typename?: 'Order', id: string, number: string, created: string, userEmail: string | null, channel: { __typename?: 'Channel', id: string, slug: string }, lines: Array<{ __typename?: 'OrderLine', id: string, productName: string, variantName: string, productSku: string | null, quantity: number, quantityFulfilled: number }> } | null };

export type PolicyTryQueryVariables = Exact<{
  tried: ReturnPolicyPreviewInput;
  inForce: ReturnPolicyPreviewInput;
  compare: Scalars['Boolean']['input'];
  languageCode?: InputMaybe<LanguageCodeEnum>;
}>;


export type PolicyTryQuery = { __typename?: 'Query', tried: { __typename?: 'ReturnPolicyPreview', outcome: ReturnOutcomeEnum | null, policyVersion: number | null, problems: Array<{ __typename?: 'ReturnPolicyProblem', path: string | null, message: string, acceptedValues: Array<string> }>, lines: Array<{ __typename?: 'ReturnDecisionLine', line: number, orderLineId: string | null, returnableQuantity: number, outcome: ReturnOutcomeEnum, deadline: string | null, resolutions: Array<ReturnResolutionEnum>, methods: Array<ReturnMethodEnum>, photosRequired: number, advice: string | null, refusal: { __typename?: 'ReturnRefusal', code: ReturnErrorCode, message: string } | null, restockingFee: { __typename?: 'Money', amount: number, currency: string } | null, returnShippingFee: { __typename?: 'Money', amount: number, currency: string } | null, setBy: Array<{ __typename?: 'ReturnDecidedEffect', effect: string, rule: string }> }>, trace: Array<{ __typename?: 'ReturnDecisionStep', rule: string, line: number | null, fired: boolean, sentences: Array<string> }> } | null, inForce?: { __typename?: 'ReturnPolicyPreview', outcome: ReturnOutcomeEnum | null, policyVersion: number | null, problems: Array<{ __typename?: 'ReturnPolicyProblem', path: string | null, message: string, acceptedValues: Array<string> }>, lines: Array<{ __typename?: 'ReturnDecisionLine', line: number, orderLineId: string | null, returnableQuantity: number, outcome: ReturnOutcomeEnum, deadline: string | null, resolutions: Array<ReturnResolutionEnum>, methods: Array<ReturnMethodEnum>, photosRequired: number, advice: string | null, refusal: { __typename?: 'ReturnRefusal', code: ReturnErrorCode, message: string } | null, restockingFee: { __typename?: 'Money', amount: number, currency: string } | null, returnShippingFee: { __typename?: 'Money', amount: number, currency: string } | null, setBy: Array<{ __typename?: 'ReturnDecidedEffect', effect: string, rule: string }> }>, trace: Array<{ __typename?: 'ReturnDecisionStep', rule: string, line: number | null, fired: boolean, sentences: Array<string> }> } | null };

export type PortalLookFragment = { __typename?: 'ReturnPortalAppearance', shopName: string, logoUrl: string, accentColor: string, supportEmail: string, supportUrl: string, texts: Array<{ __typename?: 'ReturnPortalWording', languageCode: LanguageCodeEnum, key: ReturnPortalTextEnum, text: string }> };

export type PortalLooksQueryVariables = Exact<{
  channel?: InputMaybe<Scalars['String']['input']>;
  isOfChannel: Scalars['Boolean']['input'];
}>;


export type PortalLooksQuery = { __typename?: 'Query', look: { __typename?: 'ReturnPortalAppearance', url: string, languageCodes: Array<LanguageCodeEnum>, shopName: string, logoUrl: string, accentColor: string, supportEmail: string, supportUrl: string, builtInTexts: Array<{ __typename?: 'ReturnPortalWording', languageCode: LanguageCodeEnum, key: ReturnPortalTextEnum, text: string }>, texts: Array<{ __typename?: 'ReturnPortalWording', languageCode: LanguageCodeEnum, key: ReturnPortalTextEnum, text: string }> } | null, shop?: { __typename?: 'ReturnPortalAppearance', shopName: string, logoUrl: string, accentColor: string, supportEmail: string, supportUrl: string, texts: Array<{ __typename?: 'ReturnPortalWording', languageCode: LanguageCodeEnum, key: ReturnPortalTextEnum, text: string }> } | null };

export type PortalUpdateMutationVariables = Exact<{
  channel?: InputMaybe<Scalars['String']['input']>;
  input: ReturnPortalAppearanceInput;
}>;


export type PortalUpdateMutation = { __typename?: 'Mutation', returnPortalAppearanceUpdate: { __typename?: 'ReturnPortalAppearanceUpdate', appearance: { __typename?: 'ReturnPortalAppearance', shopName: string, logoUrl: string, accentColor: string, supportEmail: string, supportUrl: string, texts: Array<{ __typename?: 'ReturnPortalWording', languageCode: LanguageCodeEnum, key: ReturnPortalTextEnum, text: string }> } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null }> } | null };

export type QueueAxesFragment = { __typename?: 'ReturnRequest', status: ReturnStatusEnum, reception: ReturnReceptionEnum, inspection: ReturnInspectionStatusEnum, moneyStatus: ReturnMoneyStatusEnum, refundDueAt: string | null, attentionReasons: Array<ReturnAttentionReasonEnum> | null, lines: Array<{ __typename?: 'ReturnLine', id: string, resolution: ReturnResolutionEnum, isKept: boolean, quantityApproved: number, quantityAccepted: number, quantityReimbursed: number, quantityToSendBack: number }> };

export type QueueRowFragment = { __typename?: 'ReturnRequest', id: string, number: string, kind: ReturnKindEnum, createdAt: string, updatedAt: string, priority: ReturnPriorityEnum | null, dueAt: string | null, isOverdue: boolean | null, orderNumber: string, status: ReturnStatusEnum, reception: ReturnReceptionEnum, inspection: ReturnInspectionStatusEnum, moneyStatus: ReturnMoneyStatusEnum, refundDueAt: string | null, attentionReasons: Array<ReturnAttentionReasonEnum> | null, assignee: { __typename?: 'User', id: string, email: string, firstName: string, lastName: string } | null, lines: Array<{ __typename?: 'ReturnLine', id: string, productName: string, variantName: string, quantityRequested: number, resolution: ReturnResolutionEnum, isKept: boolean, quantityApproved: number, quantityAccepted: number, quantityReimbursed: number, quantityToSendBack: number, reason: { __typename?: 'ReturnReason', id: string, name: string }, totalGross?: { __typename?: 'Money', amount: number, currency: string }, orderLine?: { __typename?: 'OrderLine', id: string, quantity: number } }>, order?: { __typename?: 'Order', id: string, userEmail: string | null }, user?: { __typename?: 'User', id: string, email: string, firstName: string, lastName: string } | null };

export type QueuePersonFragment = { __typename?: 'User', id: string, email: string, firstName: string, lastName: string };

export type QueueProblemFragment = { __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null };

export type QueueDoneFragment = { __typename?: 'ReturnBulkResult', returnRequest: { __typename?: 'ReturnRequest', id: string, number: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null }> };

export type QueuePageQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ReturnRequestWhereInput>;
  sortBy?: InputMaybe<ReturnRequestSortingInput>;
  search?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<LanguageCodeEnum>;
  asStaff: Scalars['Boolean']['input'];
}>;


export type QueuePageQuery = { __typename?: 'Query', returnRequests: { __typename?: 'ReturnRequestCountableConnection', totalCount: number | null, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ __typename?: 'ReturnRequestCountableEdge', node: { __typename?: 'ReturnRequest', id: string, number: string, kind: ReturnKindEnum, createdAt: string, updatedAt: string, priority: ReturnPriorityEnum | null, dueAt: string | null, isOverdue: boolean | null, orderNumber: string, status: ReturnStatusEnum, reception: ReturnReceptionEnum, inspection: ReturnInspectionStatusEnum, moneyStatus: ReturnMoneyStatusEnum, refundDueAt: string | null, attentionReasons: Array<ReturnAttentionReasonEnum> | null, assignee: { __typename?: 'User', id: string, email: string, firstName: string, lastName: string } | null, lines: Array<{ __typename?: 'ReturnLine', id: string, productName: string, variantName: string, quantityRequested: number, resolution: ReturnResolutionEnum, isKept: boolean, quantityApproved: number, quantityAccepted: number, quantityReimbursed: number, quantityToSendBack: number, reason: { __typename?: 'ReturnReason', id: string, name: string }, totalGross?: { __typename?: 'Money', amount: number, currency: string }, orderLine?: { __typename?: 'OrderLine', id: string, quantity: number } }>, order?: { __typename?: 'Order', id: string, userEmail: string | null }, user?: { __typename?: 'User', id: string, email: string, firstName: string, lastName: string } | null } }> | null } | null };

export type QueueCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type QueueCountsQuery = { __typename?: 'Query', returnViewCounts: Array<{ __typename?: 'ReturnViewCount', view: ReturnViewEnum, count: number }> | null };

export type QueueChoicesQueryVariables = Exact<{
  language?: InputMaybe<LanguageCodeEnum>;
  asStaff: Scalars['Boolean']['input'];
}>;


export type QueueChoicesQuery = { __typename?: 'Query', returnReasons: Array<{ __typename?: 'ReturnReason', id: string, slug: string, name: string }>, channels: Array<{ __typename?: 'Channel', id: string, name: string }> | null, returnAssignees?: Array<{ __typename?: 'User', id: string, email: string, firstName: string, lastName: string }> | null };

export type QueueAssigneesQueryVariables = Exact<{
  search?: InputMaybe<Scalars['String']['input']>;
}>;


export type QueueAssigneesQuery = { __typename?: 'Query', returnAssignees: Array<{ __typename?: 'User', id: string, email: string, firstName: string, lastName: string }> | null };

export type QueueApproveMutationVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type QueueApproveMutation = { __typename?: 'Mutation', answer: { __typename?: 'ReturnRequestApproveBulk', errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null }>, results: Array<{ __typename?: 'ReturnBulkResult', returnRequest: { __typename?: 'ReturnRequest', id: string, number: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null }> }> | null } | null };

export type QueueDeclineMutationVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  reason: Scalars['String']['input'];
}>;


export type QueueDeclineMutation = { __typename?: 'Mutation', answer: { __typename?: 'ReturnRequestDeclineBulk', errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null }>, results: Array<{ __typename?: 'ReturnBulkResult', returnRequest: { __typename?: 'ReturnRequest', id: string, number: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null }> }> | null } | null };

export type QueueAssignMutationVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  userId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type QueueAssignMutation = { __typename?: 'Mutation', answer: { __typename?: 'ReturnAssign', errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null }>, results: Array<{ __typename?: 'ReturnBulkResult', returnRequest: { __typename?: 'ReturnRequest', id: string, number: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null }> }> | null } | null };

export type QueuePrioritySetMutationVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  priority: ReturnPriorityEnum;
}>;


export type QueuePrioritySetMutation = { __typename?: 'Mutation', answer: { __typename?: 'ReturnPrioritySet', errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null }>, results: Array<{ __typename?: 'ReturnBulkResult', returnRequest: { __typename?: 'ReturnRequest', id: string, number: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null }> }> | null } | null };

export type QueueReimburseMutationVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type QueueReimburseMutation = { __typename?: 'Mutation', answer: { __typename?: 'ReturnReimburseBulk', errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null }>, results: Array<{ __typename?: 'ReturnReimburseResult', returnRequest: { __typename?: 'ReturnRequest', id: string, number: string } | null, reimbursements: Array<{ __typename?: 'ReturnReimbursement', id: string, amount: { __typename?: 'Money', amount: number, currency: string } }>, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null }> }> | null } | null };

export type ReturnPageProblemFragment = { __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null, acceptedValues: Array<string>, path: string | null };

export type ReturnPageApproveMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReturnPageApproveMutation = { __typename?: 'Mutation', returnRequestApprove: { __typename?: 'ReturnRequestApprove', returnRequest: { __typename?: 'ReturnRequest', id: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null, acceptedValues: Array<string>, path: string | null }> } | null };

export type ReturnPageDeclineMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
}>;


export type ReturnPageDeclineMutation = { __typename?: 'Mutation', returnRequestDecline: { __typename?: 'ReturnRequestDecline', returnRequest: { __typename?: 'ReturnRequest', id: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null, acceptedValues: Array<string>, path: string | null }> } | null };

export type ReturnPageCancelMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReturnPageCancelMutation = { __typename?: 'Mutation', returnRequestCancel: { __typename?: 'ReturnRequestCancel', returnRequest: { __typename?: 'ReturnRequest', id: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null, acceptedValues: Array<string>, path: string | null }> } | null };

export type ReturnPageReceiveMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ReturnReceiveInput;
}>;


export type ReturnPageReceiveMutation = { __typename?: 'Mutation', returnReceive: { __typename?: 'ReturnReceive', returnRequest: { __typename?: 'ReturnRequest', id: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null, acceptedValues: Array<string>, path: string | null }> } | null };

export type ReturnPageInspectMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  items: Array<ReturnInspectItemInput> | ReturnInspectItemInput;
  key?: InputMaybe<Scalars['String']['input']>;
}>;


export type ReturnPageInspectMutation = { __typename?: 'Mutation', returnInspect: { __typename?: 'ReturnInspect', returnRequest: { __typename?: 'ReturnRequest', id: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null, acceptedValues: Array<string>, path: string | null }> } | null };

export type ReturnPageCorrectMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  items: Array<ReturnInspectionFixInput> | ReturnInspectionFixInput;
  key?: InputMaybe<Scalars['String']['input']>;
}>;


export type ReturnPageCorrectMutation = { __typename?: 'Mutation', returnInspectionCorrect: { __typename?: 'ReturnInspectionCorrect', returnRequest: { __typename?: 'ReturnRequest', id: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null, acceptedValues: Array<string>, path: string | null }> } | null };

export type ReturnPageAnnounceMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ReturnParcelAnnounceInput;
}>;


export type ReturnPageAnnounceMutation = { __typename?: 'Mutation', returnParcelAnnounce: { __typename?: 'ReturnParcelAnnounce', returnRequest: { __typename?: 'ReturnRequest', id: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null, acceptedValues: Array<string>, path: string | null }> } | null };

export type ReturnPageAddUnitsMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ReturnUnitsAddInput;
}>;


export type ReturnPageAddUnitsMutation = { __typename?: 'Mutation', returnUnitsAdd: { __typename?: 'ReturnUnitsAdd', returnRequest: { __typename?: 'ReturnRequest', id: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null, acceptedValues: Array<string>, path: string | null }> } | null };

export type ReturnPageSendBackMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ReturnSendBackInput;
}>;


export type ReturnPageSendBackMutation = { __typename?: 'Mutation', returnSendBack: { __typename?: 'ReturnSendBack', returnRequest: { __typename?: 'ReturnRequest', id: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null, acceptedValues: Array<string>, path: string | null }> } | null };

export type ReturnPageReimburseMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input?: InputMaybe<ReturnReimburseInput>;
}>;


export type ReturnPageReimburseMutation = { __typename?: 'Mutation', returnReimburse: { __typename?: 'ReturnReimburse', returnRequest: { __typename?: 'ReturnRequest', id: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null, acceptedValues: Array<string>, path: string | null }> } | null };

export type ReturnPageRetryMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReturnPageRetryMutation = { __typename?: 'Mutation', returnRefundRetry: { __typename?: 'ReturnRefundRetry', returnRequest: { __typename?: 'ReturnRequest', id: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null, acceptedValues: Array<string>, path: string | null }> } | null };

export type ReturnPageResolveMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  paid: Scalars['Boolean']['input'];
  reason: Scalars['String']['input'];
}>;


export type ReturnPageResolveMutation = { __typename?: 'Mutation', returnRefundResolve: { __typename?: 'ReturnRefundResolve', returnRequest: { __typename?: 'ReturnRequest', id: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null, acceptedValues: Array<string>, path: string | null }> } | null };

export type ReturnPageCancelPaymentMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
}>;


export type ReturnPageCancelPaymentMutation = { __typename?: 'Mutation', returnReimbursementCancel: { __typename?: 'ReturnReimbursementCancel', returnRequest: { __typename?: 'ReturnRequest', id: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null, acceptedValues: Array<string>, path: string | null }> } | null };

export type ReturnPageSettleOverpaymentMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
}>;


export type ReturnPageSettleOverpaymentMutation = { __typename?: 'Mutation', returnOverpaymentSettle: { __typename?: 'ReturnOverpaymentSettle', returnRequest: { __typename?: 'ReturnRequest', id: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null, acceptedValues: Array<string>, path: string | null }> } | null };

export type ReturnPageSettleConflictMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  reverseStock?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type ReturnPageSettleConflictMutation = { __typename?: 'Mutation', returnConflictSettle: { __typename?: 'ReturnConflictSettle', returnRequest: { __typename?: 'ReturnRequest', id: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null, acceptedValues: Array<string>, path: string | null }> } | null };

export type ReturnPageChangeResolutionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  lines: Array<ReturnResolutionLineInput> | ReturnResolutionLineInput;
}>;


export type ReturnPageChangeResolutionMutation = { __typename?: 'Mutation', returnResolutionChange: { __typename?: 'ReturnResolutionChange', returnRequest: { __typename?: 'ReturnRequest', id: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null, acceptedValues: Array<string>, path: string | null }> } | null };

export type ReturnPageChangeExchangeMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  lines: Array<ReturnExchangeLineInput> | ReturnExchangeLineInput;
}>;


export type ReturnPageChangeExchangeMutation = { __typename?: 'Mutation', returnExchangeChange: { __typename?: 'ReturnExchangeChange', returnRequest: { __typename?: 'ReturnRequest', id: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null, acceptedValues: Array<string>, path: string | null }> } | null };

export type ReturnPageReleaseExchangeMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReturnPageReleaseExchangeMutation = { __typename?: 'Mutation', returnExchangeRelease: { __typename?: 'ReturnExchangeRelease', returnRequest: { __typename?: 'ReturnRequest', id: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null, acceptedValues: Array<string>, path: string | null }> } | null };

export type ReturnPageCancelExchangeMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReturnPageCancelExchangeMutation = { __typename?: 'Mutation', returnExchangeCancel: { __typename?: 'ReturnExchangeCancel', returnRequest: { __typename?: 'ReturnRequest', id: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null, acceptedValues: Array<string>, path: string | null }> } | null };

export type ReturnPageGrantGraceMutationVariables = Exact<{
  input: ReturnGracePeriodSetInput;
}>;


export type ReturnPageGrantGraceMutation = { __typename?: 'Mutation', returnGracePeriodSet: { __typename?: 'ReturnGracePeriodSet', order: { __typename?: 'Order', id: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null, acceptedValues: Array<string>, path: string | null }> } | null };

export type ReturnPageRecordDeliveryMutationVariables = Exact<{
  input: ReturnDeliveryRecordInput;
}>;


export type ReturnPageRecordDeliveryMutation = { __typename?: 'Mutation', returnDeliveryRecord: { __typename?: 'ReturnDeliveryRecord', order: { __typename?: 'Order', id: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null, acceptedValues: Array<string>, path: string | null }> } | null };

export type ReturnPageAddPhotoMutationVariables = Exact<{
  input: ReturnFileUploadInput;
}>;


export type ReturnPageAddPhotoMutation = { __typename?: 'Mutation', returnFileUpload: { __typename?: 'ReturnFileUpload', returnRequest: { __typename?: 'ReturnRequest', id: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null, acceptedValues: Array<string>, path: string | null }> } | null };

export type ReturnPageDeletePhotoMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReturnPageDeletePhotoMutation = { __typename?: 'Mutation', returnFileDelete: { __typename?: 'ReturnFileDelete', returnRequest: { __typename?: 'ReturnRequest', id: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null, acceptedValues: Array<string>, path: string | null }> } | null };

export type ReturnPageAddNoteMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  message: Scalars['String']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
}>;


export type ReturnPageAddNoteMutation = { __typename?: 'Mutation', returnNoteAdd: { __typename?: 'ReturnNoteAdd', returnRequest: { __typename?: 'ReturnRequest', id: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null, acceptedValues: Array<string>, path: string | null }> } | null };

export type ReturnPageAssignMutationVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  userId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type ReturnPageAssignMutation = { __typename?: 'Mutation', returnAssign: { __typename?: 'ReturnAssign', results: Array<{ __typename?: 'ReturnBulkResult', returnRequest: { __typename?: 'ReturnRequest', id: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null, acceptedValues: Array<string>, path: string | null }> }> | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null, acceptedValues: Array<string>, path: string | null }> } | null };

export type ReturnPagePriorityMutationVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  priority: ReturnPriorityEnum;
}>;


export type ReturnPagePriorityMutation = { __typename?: 'Mutation', returnPrioritySet: { __typename?: 'ReturnPrioritySet', results: Array<{ __typename?: 'ReturnBulkResult', returnRequest: { __typename?: 'ReturnRequest', id: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null, acceptedValues: Array<string>, path: string | null }> }> | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, field: string | null, message: string | null, line: string | null, quantity: number | null, amount: number | null, acceptedValues: Array<string>, path: string | null }> } | null };

export type ReturnPageQueryVariables = Exact<{
  id?: InputMaybe<Scalars['ID']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  staff: Scalars['Boolean']['input'];
  language?: InputMaybe<LanguageCodeEnum>;
}>;


export type ReturnPageQuery = { __typename?: 'Query', returnRequest: { __typename?: 'ReturnRequest', id: string, number: string, kind: ReturnKindEnum, status: ReturnStatusEnum, reception: ReturnReceptionEnum, inspection: ReturnInspectionStatusEnum, moneyStatus: ReturnMoneyStatusEnum, attentionReasons: Array<ReturnAttentionReasonEnum> | null, comment: string, declineReason: string, createdAt: string, updatedAt: string, refundDueAt: string | null, refundHeldBy: Array<ReturnErrorCode> | null, orderNumber: string, priority: ReturnPriorityEnum | null, dueAt: string | null, isOverdue: boolean | null, assignee: { __typename?: 'User', id: string, email: string, firstName: string, lastName: string } | null, order?: { __typename?: 'Order', id: string, created: string, userEmail: string | null, channel: { __typename?: 'Channel', id: string, name: string, slug: string } }, user?: { __typename?: 'User', id: string, email: string, firstName: string, lastName: string } | null, lines: Array<{ __typename?: 'ReturnLine', id: string, productName: string, variantName: string, sku: string, comment: string, resolution: ReturnResolutionEnum, method: ReturnMethodEnum, isKept: boolean, quantityRequested: number, quantityApproved: number, quantityReceived: number, quantityInspected: number, quantityMissing: number, quantityAccepted: number, quantityRejected: number, quantitySentBack: number, quantityToSendBack: number, quantityReimbursed: number, variant: { __typename?: 'ProductVariant', id: string, product: { __typename?: 'Product', id: string, thumbnail: { __typename?: 'Image', url: string } | null } } | null, orderLine?: { __typename?: 'OrderLine', id: string }, totalGross?: { __typename?: 'Money', amount: number, currency: string }, reason: { __typename?: 'ReturnReason', slug: string, name: string, fault: ReturnFaultEnum, questions: Array<{ __typename?: 'ReturnQuestion', slug: string, text: string, answers: Array<{ __typename?: 'ReturnAnswer', slug: string, text: string }> }> }, answers: Array<{ __typename?: 'ReturnGivenAnswer', question: string, answer: string }>, refusal: { __typename?: 'ReturnRefusal', code: ReturnErrorCode, message: string } | null }>, decision?: { __typename?: 'ReturnDecision', outcome: ReturnOutcomeEnum, policyVersion: number | null, decidedAt: string, lines: Array<{ __typename?: 'ReturnDecisionLine', orderLineId: string | null, outcome: ReturnOutcomeEnum, returnableQuantity: number, deadline: string | null, deliveredAt: string | null, deliverySource: ReturnDeliverySourceEnum | null, withdrawalUntil: string | null, resolutions: Array<ReturnResolutionEnum>, methods: Array<ReturnMethodEnum>, outboundShipping: ReturnOutboundShippingEnum, keptGift: ReturnKeptGiftEnum, photosRequired: number, advice: string | null, restockingFee: { __typename?: 'Money', amount: number, currency: string } | null, returnShippingFee: { __typename?: 'Money', amount: number, currency: string } | null, refundAt: { __typename?: 'ReturnRefundTime', moment: ReturnRefundMomentEnum, automatic: boolean, withinHours: number | null } | null, storeCredit: { __typename?: 'ReturnStoreCreditTerms', bonusPercentage: number, expiresAfterDays: number | null, cardsFirst: boolean } | null, keptItem: { __typename?: 'ReturnKeptItemTerms', refundPercentage: number } | null, exchange: { __typename?: 'ReturnExchangeTerms', ifCheaper: ReturnIfCheaperEnum, ifDearer: ReturnIfDearerEnum, payWithinHours: number, ship: ReturnShipNewGoodsEnum } | null, refusal: { __typename?: 'ReturnRefusal', code: ReturnErrorCode, message: string } | null }> | null }, parcels: Array<{ __typename?: 'ReturnParcel', id: string, direction: ReturnParcelDirectionEnum, carrier: string, trackingNumber: string, trackingUrl: string, createdAt: string, note: string | null, items: Array<{ __typename?: 'ReturnParcelItem', quantity: number, line: { __typename?: 'ReturnLine', id: string } }> }>, receipts: Array<{ __typename?: 'ReturnReceipt', id: string, number: number, receivedAt: string, warehouseName: string, note: string | null, isEmptyBox: boolean, items: Array<{ __typename?: 'ReturnReceiptItem', id: string, quantity: number, isMissing: boolean, note: string | null, line: { __typename?: 'ReturnLine', id: string }, inspections: Array<{ __typename?: 'ReturnInspection', id: string, quantity: number, supersededQuantity: number, disposition: ReturnDispositionEnum, suggestedDisposition: ReturnDispositionEnum | null, overrideReason: string | null, reason: string | null, note: string | null, serialNumbers: Array<string>, lotNumber: string, warehouseName: string, isStockKept: boolean | null, inspectedAt: string, grade: { __typename?: 'ReturnGrade', slug: string, name: string } | null, supersedes: { __typename?: 'ReturnInspection', id: string } | null, photos: Array<{ __typename?: 'ReturnFile', id: string }> }> }>, discrepancies: Array<{ __typename?: 'ReturnDiscrepancy', kind: ReturnDiscrepancyEnum, quantity: number, isOpen: boolean, line: { __typename?: 'ReturnLine', id: string } | null }>, nextSteps: { __typename?: 'ReturnNextSteps', staff: Array<string> | null } }>, reimbursements?: Array<{ __typename?: 'ReturnReimbursement', id: string, number: number, resolution: ReturnResolutionEnum, adjustmentReason: string, createdAt: string, canceledAt: string | null, amount: { __typename?: 'Money', amount: number, currency: string }, proposedAmount: { __typename?: 'Money', amount: number, currency: string }, lines: Array<{ __typename?: 'ReturnReimbursementLine', quantity: number, line: { __typename?: 'ReturnLine', id: string }, gross: { __typename?: 'Money', amount: number, currency: string } }>, charges: Array<{ __typename?: 'ReturnReimbursementCharge', kind: ReturnChargeKindEnum, line: { __typename?: 'ReturnLine', id: string } | null, gross: { __typename?: 'Money', amount: number, currency: string } }>, attempts: Array<{ __typename?: 'RefundAttempt', id: string, kind: RefundAttemptKindEnum, status: RefundAttemptStatusEnum, number: number, name: string | null, pspReference: string, message: string | null, createdAt: string, settledAt: string | null, retryAt: string | null, reversedAt: string | null, amount: { __typename?: 'Money', amount: number, currency: string }, bonus: { __typename?: 'Money', amount: number, currency: string } }> }>, reimbursementProposals?: Array<{ __typename?: 'ReturnReimbursementProposal', resolution: ReturnResolutionEnum, amount: { __typename?: 'Money', amount: number, currency: string }, maximum: { __typename?: 'Money', amount: number, currency: string }, outside: { __typename?: 'Money', amount: number, currency: string }, lines: Array<{ __typename?: 'ReturnReimbursementLine', quantity: number, line: { __typename?: 'ReturnLine', id: string }, gross: { __typename?: 'Money', amount: number, currency: string } }>, charges: Array<{ __typename?: 'ReturnReimbursementCharge', kind: ReturnChargeKindEnum, line: { __typename?: 'ReturnLine', id: string } | null, gross: { __typename?: 'Money', amount: number, currency: string } }> }> | null, exchanges?: Array<{ __typename?: 'ReturnExchange', id: string, number: number, resolution: ReturnResolutionEnum, status: ReturnExchangeStatusEnum, orderNumber: string, payUntil: string | null, paymentUrl: string | null, createdAt: string, endedAt: string | null, order: { __typename?: 'Order', id: string } | null, worth: { __typename?: 'Money', amount: number, currency: string }, total: { __typename?: 'Money', amount: number, currency: string }, credit: { __typename?: 'Money', amount: number, currency: string }, owed: { __typename?: 'Money', amount: number, currency: string }, items: Array<{ __typename?: 'ReturnExchangeItem', quantity: number, productName: string, variantName: string, sku: string, line: { __typename?: 'ReturnLine', id: string }, variant: { __typename?: 'ProductVariant', id: string } | null, unitGross: { __typename?: 'Money', amount: number, currency: string } }> }>, proposedStockReversals: Array<{ __typename?: 'ReturnStockReversal', quantity: number, sku: string, warehouseName: string }> | null } | null };

export type ReturnPagePersonFragment = { __typename?: 'User', id: string, email: string, firstName: string, lastName: string };

export type ReturnPageLineFragment = { __typename?: 'ReturnLine', id: string, productName: string, variantName: string, sku: string, comment: string, resolution: ReturnResolutionEnum, method: ReturnMethodEnum, isKept: boolean, quantityRequested: number, quantityApproved: number, quantityReceived: number, quantityInspected: number, quantityMissing: number, quantityAccepted: number, quantityRejected: number, quantitySentBack: number, quantityToSendBack: number, quantityReimbursed: number, variant: { __typename?: 'ProductVariant', id: string, product: { __typename?: 'Product', id: string, thumbnail: { __typename?: 'Image', url: string } | null } } | null, orderLine?: { __typename?: 'OrderLine', id: string }, totalGross?: { __typename?: 'Money', amount: number, currency: string }, reason: { __typename?: 'ReturnReason', slug: string, name: string, fault: ReturnFaultEnum, questions: Array<{ __typename?: 'ReturnQuestion', slug: string, text: string, answers: Array<{ __typename?: 'ReturnAnswer', slug: string, text: string }> }> }, answers: Array<{ __typename?: 'ReturnGivenAnswer', question: string, answer: string }>, refusal: { __typename?: 'ReturnRefusal', code: ReturnErrorCode, message: string } | null };

export type ReturnPageTermsFragment = { __typename?: 'ReturnDecisionLine', orderLineId: string | null, outcome: ReturnOutcomeEnum, returnableQuantity: number, deadline: string | null, deliveredAt: string | null, deliverySource: ReturnDeliverySourceEnum | null, withdrawalUntil: string | null, resolutions: Array<ReturnResolutionEnum>, methods: Array<ReturnMethodEnum>, outboundShipping: ReturnOutboundShippingEnum, keptGift: ReturnKeptGiftEnum, photosRequired: number, advice: string | null, restockingFee: { __typename?: 'Money', amount: number, currency: string } | null, returnShippingFee: { __typename?: 'Money', amount: number, currency: string } | null, refundAt: { __typename?: 'ReturnRefundTime', moment: ReturnRefundMomentEnum, automatic: boolean, withinHours: number | null } | null, storeCredit: { __typename?: 'ReturnStoreCreditTerms', bonusPercentage: number, expiresAfterDays: number | null, cardsFirst: boolean } | null, keptItem: { __typename?: 'ReturnKeptItemTerms', refundPercentage: number } | null, exchange: { __typename?: 'ReturnExchangeTerms', ifCheaper: ReturnIfCheaperEnum, ifDearer: ReturnIfDearerEnum, payWithinHours: number, ship: ReturnShipNewGoodsEnum } | null, refusal: { __typename?: 'ReturnRefusal', code: ReturnErrorCode, message: string } | null };

export type ReturnPageParcelFragment = { __typename?: 'ReturnParcel', id: string, direction: ReturnParcelDirectionEnum, carrier: string, trackingNumber: string, trackingUrl: string, createdAt: string, note: string | null, items: Array<{ __typename?: 'ReturnParcelItem', quantity: number, line: { __typename?: 'ReturnLine', id: string } }> };

export type ReturnPageReceiptFragment = { __typename?: 'ReturnReceipt', id: string, number: number, receivedAt: string, warehouseName: string, note: string | null, isEmptyBox: boolean, items: Array<{ __typename?: 'ReturnReceiptItem', id: string, quantity: number, isMissing: boolean, note: string | null, line: { __typename?: 'ReturnLine', id: string }, inspections: Array<{ __typename?: 'ReturnInspection', id: string, quantity: number, supersededQuantity: number, disposition: ReturnDispositionEnum, suggestedDisposition: ReturnDispositionEnum | null, overrideReason: string | null, reason: string | null, note: string | null, serialNumbers: Array<string>, lotNumber: string, warehouseName: string, isStockKept: boolean | null, inspectedAt: string, grade: { __typename?: 'ReturnGrade', slug: string, name: string } | null, supersedes: { __typename?: 'ReturnInspection', id: string } | null, photos: Array<{ __typename?: 'ReturnFile', id: string }> }> }>, discrepancies: Array<{ __typename?: 'ReturnDiscrepancy', kind: ReturnDiscrepancyEnum, quantity: number, isOpen: boolean, line: { __typename?: 'ReturnLine', id: string } | null }>, nextSteps: { __typename?: 'ReturnNextSteps', staff: Array<string> | null } };

export type ReturnPageInspectionFragment = { __typename?: 'ReturnInspection', id: string, quantity: number, supersededQuantity: number, disposition: ReturnDispositionEnum, suggestedDisposition: ReturnDispositionEnum | null, overrideReason: string | null, reason: string | null, note: string | null, serialNumbers: Array<string>, lotNumber: string, warehouseName: string, isStockKept: boolean | null, inspectedAt: string, grade: { __typename?: 'ReturnGrade', slug: string, name: string } | null, supersedes: { __typename?: 'ReturnInspection', id: string } | null, photos: Array<{ __typename?: 'ReturnFile', id: string }> };

export type ReturnPageMoneyFragment = { __typename?: 'Money', amount: number, currency: string };

export type ReturnPagePartFragment = { __typename?: 'ReturnReimbursementLine', quantity: number, line: { __typename?: 'ReturnLine', id: string }, gross: { __typename?: 'Money', amount: number, currency: string } };

export type ReturnPageChargeFragment = { __typename?: 'ReturnReimbursementCharge', kind: ReturnChargeKindEnum, line: { __typename?: 'ReturnLine', id: string } | null, gross: { __typename?: 'Money', amount: number, currency: string } };

export type ReturnPageReimbursementFragment = { __typename?: 'ReturnReimbursement', id: string, number: number, resolution: ReturnResolutionEnum, adjustmentReason: string, createdAt: string, canceledAt: string | null, amount: { __typename?: 'Money', amount: number, currency: string }, proposedAmount: { __typename?: 'Money', amount: number, currency: string }, lines: Array<{ __typename?: 'ReturnReimbursementLine', quantity: number, line: { __typename?: 'ReturnLine', id: string }, gross: { __typename?: 'Money', amount: number, currency: string } }>, charges: Array<{ __typename?: 'ReturnReimbursementCharge', kind: ReturnChargeKindEnum, line: { __typename?: 'ReturnLine', id: string } | null, gross: { __typename?: 'Money', amount: number, currency: string } }>, attempts: Array<{ __typename?: 'RefundAttempt', id: string, kind: RefundAttemptKindEnum, status: RefundAttemptStatusEnum, number: number, name: string | null, pspReference: string, message: string | null, createdAt: string, settledAt: string | null, retryAt: string | null, reversedAt: string | null, amount: { __typename?: 'Money', amount: number, currency: string }, bonus: { __typename?: 'Money', amount: number, currency: string } }> };

export type ReturnPageProposalFragment = { __typename?: 'ReturnReimbursementProposal', resolution: ReturnResolutionEnum, amount: { __typename?: 'Money', amount: number, currency: string }, maximum: { __typename?: 'Money', amount: number, currency: string }, outside: { __typename?: 'Money', amount: number, currency: string }, lines: Array<{ __typename?: 'ReturnReimbursementLine', quantity: number, line: { __typename?: 'ReturnLine', id: string }, gross: { __typename?: 'Money', amount: number, currency: string } }>, charges: Array<{ __typename?: 'ReturnReimbursementCharge', kind: ReturnChargeKindEnum, line: { __typename?: 'ReturnLine', id: string } | null, gross: { __typename?: 'Money', amount: number, currency: string } }> };

export type ReturnPageExchangeFragment = { __typename?: 'ReturnExchange', id: string, number: number, resolution: ReturnResolutionEnum, status: ReturnExchangeStatusEnum, orderNumber: string, payUntil: string | null, paymentUrl: string | null, createdAt: string, endedAt: string | null, order: { __typename?: 'Order', id: string } | null, worth: { __typename?: 'Money', amount: number, currency: string }, total: { __typename?: 'Money', amount: number, currency: string }, credit: { __typename?: 'Money', amount: number, currency: string }, owed: { __typename?: 'Money', amount: number, currency: string }, items: Array<{ __typename?: 'ReturnExchangeItem', quantity: number, productName: string, variantName: string, sku: string, line: { __typename?: 'ReturnLine', id: string }, variant: { __typename?: 'ProductVariant', id: string } | null, unitGross: { __typename?: 'Money', amount: number, currency: string } }> };

export type ReturnPageTimelineQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReturnPageTimelineQuery = { __typename?: 'Query', returnRequest: { __typename?: 'ReturnRequest', id: string, events: Array<{ __typename?: 'ReturnEvent', id: string, sequence: number, type: ReturnEventTypeEnum, actor: ReturnActorEnum, createdAt: string, data: unknown | null, message: string | null, user: { __typename?: 'User', id: string, email: string, firstName: string, lastName: string } | null, app: { __typename?: 'App', id: string, name: string | null } | null }> } | null };

export type ReturnPageLinksQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  staff: Scalars['Boolean']['input'];
}>;


export type ReturnPageLinksQuery = { __typename?: 'Query', returnRequest: { __typename?: 'ReturnRequest', id: string, files: Array<{ __typename?: 'ReturnFile', id: string, purpose: ReturnFilePurposeEnum, name: string, width: number | null, height: number | null, createdAt: string, url: string }>, reimbursements?: Array<{ __typename?: 'ReturnReimbursement', id: string, creditMemo: { __typename?: 'ReturnCreditMemo', number: string, issuedAt: string, url: string } | null }> } | null };

export type ReturnPageTraceQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  language?: InputMaybe<LanguageCodeEnum>;
}>;


export type ReturnPageTraceQuery = { __typename?: 'Query', returnRequest: { __typename?: 'ReturnRequest', id: string, decision: { __typename?: 'ReturnDecision', trace: Array<{ __typename?: 'ReturnDecisionStep', rule: string, orderLineId: string | null, fired: boolean, won: Array<string>, sentences: Array<string>, lost: Array<{ __typename?: 'ReturnDecidedEffect', effect: string, rule: string }> }> | null } } | null };

export type ReturnPageGradesQueryVariables = Exact<{
  language?: InputMaybe<LanguageCodeEnum>;
}>;


export type ReturnPageGradesQuery = { __typename?: 'Query', returnGrades: Array<{ __typename?: 'ReturnGrade', slug: string, name: string, meaning: ReturnGradeMeaningEnum, disposition: ReturnDispositionEnum }> | null, returnWarehouses: { __typename?: 'ReturnWarehouseCountableConnection', edges: Array<{ __typename?: 'ReturnWarehouseCountableEdge', node: { __typename?: 'Warehouse', id: string, name: string } }> | null } | null };

export type ReturnPageSuggestionsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  items: Array<ReturnDispositionItemInput> | ReturnDispositionItemInput;
  warehouse?: InputMaybe<Scalars['ID']['input']>;
  language?: InputMaybe<LanguageCodeEnum>;
}>;


export type ReturnPageSuggestionsQuery = { __typename?: 'Query', returnDispositionSuggest: Array<{ __typename?: 'ReturnDispositionSuggestion', disposition: ReturnDispositionEnum | null, rule: string | null, sentences: Array<string>, line: { __typename?: 'ReturnLine', id: string }, grade: { __typename?: 'ReturnGrade', slug: string } | null, warehouse: { __typename?: 'Warehouse', id: string, name: string } | null }> | null };

export type ReturnPageOrderQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  language?: InputMaybe<LanguageCodeEnum>;
}>;


export type ReturnPageOrderQuery = { __typename?: 'Query', order: { __typename?: 'Order', id: string, lines: Array<{ __typename?: 'OrderLine', id: string, productName: string, variantName: string, quantity: number }>, fulfillments: Array<{ __typename?: 'Fulfillment', id: string, fulfillmentOrder: number, status: FulfillmentStatus, created: string }>, returnGracePeriods: Array<{ __typename?: 'ReturnGracePeriod', until: string, reason: string, createdAt: string }> | null, returnEligibility: { __typename?: 'ReturnEligibility', lines: Array<{ __typename?: 'ReturnLineEligibility', returnableQuantity: number, orderLine: { __typename?: 'OrderLine', id: string }, reasons: Array<{ __typename?: 'ReturnReason', slug: string, name: string }> }> } | null } | null };

export type ReturnPageHistoryQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReturnPageHistoryQuery = { __typename?: 'Query', returnRequest: { __typename?: 'ReturnRequest', id: string, customerHistory: { __typename?: 'ReturnCustomerHistory', orders: number, returns: number, openReturns: number, unitsBought: number, unitsReturned: number, returnRate: number | null, refunded: Array<{ __typename?: 'Money', amount: number, currency: string }>, lastReturns: Array<{ __typename?: 'ReturnRequest', id: string, number: string, status: ReturnStatusEnum, moneyStatus: ReturnMoneyStatusEnum, createdAt: string }> } | null } | null };

export type ReturnPageAssigneesQueryVariables = Exact<{
  search?: InputMaybe<Scalars['String']['input']>;
}>;


export type ReturnPageAssigneesQuery = { __typename?: 'Query', returnAssignees: Array<{ __typename?: 'User', id: string, email: string, firstName: string, lastName: string }> | null };

export type ReturnPageNewGoodsQueryVariables = Exact<{
  search: Scalars['String']['input'];
}>;


export type ReturnPageNewGoodsQuery = { __typename?: 'Query', productVariants: { __typename?: 'ProductVariantCountableConnection', edges: Array<{ __typename?: 'ProductVariantCountableEdge', node: { __typename?: 'ProductVariant', id: string, name: string, sku: string | null, product: { __typename?: 'Product', id: string, name: string } } | null }> } | null };

export type RulesShopQueryVariables = Exact<{
  languageCode?: InputMaybe<LanguageCodeEnum>;
}>;


export type RulesShopQuery = { __typename?: 'Query', me: { __typename?: 'User', id: string, restrictedAccessToChannels: boolean, accessibleChannels: Array<{ __typename?: 'Channel', id: string }> | null } | null, channels: Array<{ __typename?: 'Channel', id: string, slug: string, name: string, currencyCode: string }> | null, warehouses: { __typename?: 'WarehouseCountableConnection', edges: Array<{ __typename?: 'WarehouseCountableEdge', node: { __typename?: 'Warehouse', id: string, slug: string, name: string } | null }> } | null, categories: { __typename?: 'CategoryCountableConnection', edges: Array<{ __typename?: 'CategoryCountableEdge', node: { __typename?: 'Category', id: string, slug: string, name: string } | null }> } | null, collections: { __typename?: 'CollectionCountableConnection', edges: Array<{ __typename?: 'CollectionCountableEdge', node: { __typename?: 'Collection', id: string, slug: string, name: string } | null }> } | null, productTypes: { __typename?: 'ProductTypeCountableConnection', edges: Array<{ __typename?: 'ProductTypeCountableEdge', node: { __typename?: 'ProductType', id: string, slug: string, name: string } | null }> } | null, returnReasons: Array<{ __typename?: 'ReturnReason', id: string, slug: string, name: string, archivedAt: string | null, questions: Array<{ __typename?: 'ReturnQuestion', slug: string, text: string, answers: Array<{ __typename?: 'ReturnAnswer', slug: string, text: string }> }> }>, returnGrades: Array<{ __typename?: 'ReturnGrade', id: string, slug: string, name: string, archivedAt: string | null }> | null };

export type SettingsReasonPartsFragment = { __typename?: 'ReturnReason', id: string, slug: string, name: string, fault: ReturnFaultEnum, kinds: Array<ReturnKindEnum>, photosRequired: number, position: number, archivedAt: string | null, translations: Array<{ __typename?: 'ReturnReasonTranslation', languageCode: LanguageCodeEnum, name: string }>, questions: Array<{ __typename?: 'ReturnQuestion', slug: string, text: string, required: boolean, productTypes: Array<string>, translations: Array<{ __typename?: 'ReturnTextTranslation', languageCode: LanguageCodeEnum, text: string }>, answers: Array<{ __typename?: 'ReturnAnswer', slug: string, text: string, advice: string | null, translations: Array<{ __typename?: 'ReturnTextTranslation', languageCode: LanguageCodeEnum, text: string }>, adviceTranslations: Array<{ __typename?: 'ReturnTextTranslation', languageCode: LanguageCodeEnum, text: string }> }> }> };

export type SettingsReasonsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsReasonsQuery = { __typename?: 'Query', returnReasons: Array<{ __typename?: 'ReturnReason', id: string, slug: string, name: string, fault: ReturnFaultEnum, kinds: Array<ReturnKindEnum>, photosRequired: number, position: number, archivedAt: string | null, translations: Array<{ __typename?: 'ReturnReasonTranslation', languageCode: LanguageCodeEnum, name: string }>, questions: Array<{ __typename?: 'ReturnQuestion', slug: string, text: string, required: boolean, productTypes: Array<string>, translations: Array<{ __typename?: 'ReturnTextTranslation', languageCode: LanguageCodeEnum, text: string }>, answers: Array<{ __typename?: 'ReturnAnswer', slug: string, text: string, advice: string | null, translations: Array<{ __typename?: 'ReturnTextTranslation', languageCode: LanguageCodeEnum, text: string }>, adviceTranslations: Array<{ __typename?: 'ReturnTextTranslation', languageCode: LanguageCodeEnum, text: string }> }> }> }> };

export type SettingsReasonCreateMutationVariables = Exact<{
  input: ReturnReasonInput;
}>;


export type SettingsReasonCreateMutation = { __typename?: 'Mutation', returnReasonCreate: { __typename?: 'ReturnReasonCreate', returnReason: { __typename?: 'ReturnReason', id: string, slug: string, name: string, fault: ReturnFaultEnum, kinds: Array<ReturnKindEnum>, photosRequired: number, position: number, archivedAt: string | null, translations: Array<{ __typename?: 'ReturnReasonTranslation', languageCode: LanguageCodeEnum, name: string }>, questions: Array<{ __typename?: 'ReturnQuestion', slug: string, text: string, required: boolean, productTypes: Array<string>, translations: Array<{ __typename?: 'ReturnTextTranslation', languageCode: LanguageCodeEnum, text: string }>, answers: Array<{ __typename?: 'ReturnAnswer', slug: string, text: string, advice: string | null, translations: Array<{ __typename?: 'ReturnTextTranslation', languageCode: LanguageCodeEnum, text: string }>, adviceTranslations: Array<{ __typename?: 'ReturnTextTranslation', languageCode: LanguageCodeEnum, text: string }> }> }> } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, message: string | null, field: string | null, acceptedValues: Array<string> }> } | null };

export type SettingsReasonUpdateMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ReturnReasonInput;
}>;


export type SettingsReasonUpdateMutation = { __typename?: 'Mutation', returnReasonUpdate: { __typename?: 'ReturnReasonUpdate', returnReason: { __typename?: 'ReturnReason', id: string, slug: string, name: string, fault: ReturnFaultEnum, kinds: Array<ReturnKindEnum>, photosRequired: number, position: number, archivedAt: string | null, translations: Array<{ __typename?: 'ReturnReasonTranslation', languageCode: LanguageCodeEnum, name: string }>, questions: Array<{ __typename?: 'ReturnQuestion', slug: string, text: string, required: boolean, productTypes: Array<string>, translations: Array<{ __typename?: 'ReturnTextTranslation', languageCode: LanguageCodeEnum, text: string }>, answers: Array<{ __typename?: 'ReturnAnswer', slug: string, text: string, advice: string | null, translations: Array<{ __typename?: 'ReturnTextTranslation', languageCode: LanguageCodeEnum, text: string }>, adviceTranslations: Array<{ __typename?: 'ReturnTextTranslation', languageCode: LanguageCodeEnum, text: string }> }> }> } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, message: string | null, field: string | null, acceptedValues: Array<string> }> } | null };

export type SettingsReasonArchiveMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  archived: Scalars['Boolean']['input'];
}>;


export type SettingsReasonArchiveMutation = { __typename?: 'Mutation', returnReasonArchive: { __typename?: 'ReturnReasonArchive', returnReason: { __typename?: 'ReturnReason', id: string, archivedAt: string | null } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, message: string | null, field: string | null }> } | null };

export type SettingsGradePartsFragment = { __typename?: 'ReturnGrade', id: string, slug: string, name: string, meaning: ReturnGradeMeaningEnum, disposition: ReturnDispositionEnum, position: number, archivedAt: string | null, translations: Array<{ __typename?: 'ReturnGradeTranslation', languageCode: LanguageCodeEnum, name: string }> };

export type SettingsGradesQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsGradesQuery = { __typename?: 'Query', returnGrades: Array<{ __typename?: 'ReturnGrade', id: string, slug: string, name: string, meaning: ReturnGradeMeaningEnum, disposition: ReturnDispositionEnum, position: number, archivedAt: string | null, translations: Array<{ __typename?: 'ReturnGradeTranslation', languageCode: LanguageCodeEnum, name: string }> }> | null };

export type SettingsGradeCreateMutationVariables = Exact<{
  input: ReturnGradeInput;
}>;


export type SettingsGradeCreateMutation = { __typename?: 'Mutation', returnGradeCreate: { __typename?: 'ReturnGradeCreate', returnGrade: { __typename?: 'ReturnGrade', id: string, slug: string, name: string, meaning: ReturnGradeMeaningEnum, disposition: ReturnDispositionEnum, position: number, archivedAt: string | null, translations: Array<{ __typename?: 'ReturnGradeTranslation', languageCode: LanguageCodeEnum, name: string }> } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, message: string | null, field: string | null, acceptedValues: Array<string> }> } | null };

export type SettingsGradeUpdateMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ReturnGradeInput;
}>;


export type SettingsGradeUpdateMutation = { __typename?: 'Mutation', returnGradeUpdate: { __typename?: 'ReturnGradeUpdate', returnGrade: { __typename?: 'ReturnGrade', id: string, slug: string, name: string, meaning: ReturnGradeMeaningEnum, disposition: ReturnDispositionEnum, position: number, archivedAt: string | null, translations: Array<{ __typename?: 'ReturnGradeTranslation', languageCode: LanguageCodeEnum, name: string }> } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, message: string | null, field: string | null, acceptedValues: Array<string> }> } | null };

export type SettingsGradeArchiveMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  archived: Scalars['Boolean']['input'];
}>;


export type SettingsGradeArchiveMutation = { __typename?: 'Mutation', returnGradeArchive: { __typename?: 'ReturnGradeArchive', returnGrade: { __typename?: 'ReturnGrade', id: string, archivedAt: string | null } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, message: string | null, field: string | null }> } | null };

export type SettingsDispositionVersionFragment = { __typename?: 'ReturnDispositionRulesVersion', id: string, number: number, document: unknown, note: string, publishedAt: string, user: { __typename?: 'User', id: string, email: string, firstName: string, lastName: string } | null, app: { __typename?: 'App', id: string, name: string | null } | null };

export type SettingsDispositionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsDispositionsQuery = { __typename?: 'Query', returnDispositionRules: Array<{ __typename?: 'ReturnDispositionRules', id: string, isDefault: boolean, channelSlug: string, channel: { __typename?: 'Channel', id: string, name: string } | null, current: { __typename?: 'ReturnDispositionRulesVersion', id: string, number: number, document: unknown, note: string, publishedAt: string, user: { __typename?: 'User', id: string, email: string, firstName: string, lastName: string } | null, app: { __typename?: 'App', id: string, name: string | null } | null } | null, versions: { __typename?: 'ReturnDispositionRulesVersionCountableConnection', edges: Array<{ __typename?: 'ReturnDispositionRulesVersionCountableEdge', node: { __typename?: 'ReturnDispositionRulesVersion', id: string, number: number, document: unknown, note: string, publishedAt: string, user: { __typename?: 'User', id: string, email: string, firstName: string, lastName: string } | null, app: { __typename?: 'App', id: string, name: string | null } | null } }> | null } | null }> | null };

export type SettingsDispositionSchemaQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsDispositionSchemaQuery = { __typename?: 'Query', returnDispositionRulesSchema: unknown | null };

export type SettingsDispositionCheckQueryVariables = Exact<{
  document: Scalars['JSON']['input'];
}>;


export type SettingsDispositionCheckQuery = { __typename?: 'Query', returnDispositionRulesValidate: { __typename?: 'ReturnPolicyValidation', problems: Array<{ __typename?: 'ReturnPolicyProblem', path: string | null, message: string, acceptedValues: Array<string> }>, notices: Array<{ __typename?: 'ReturnPolicyNotice', code: ReturnPolicyNoticeCodeEnum, severity: ReturnPolicySeverityEnum, path: string, message: string, article: string | null, acceptedValues: Array<string> }> } | null };

export type SettingsDispositionReturnQueryVariables = Exact<{
  number: Scalars['String']['input'];
}>;


export type SettingsDispositionReturnQuery = { __typename?: 'Query', returnRequest: { __typename?: 'ReturnRequest', id: string, number: string, lines: Array<{ __typename?: 'ReturnLine', id: string, productName: string, variantName: string, sku: string, quantityApproved: number }> } | null };

export type SettingsDispositionTryQueryVariables = Exact<{
  returnId: Scalars['ID']['input'];
  items: Array<ReturnDispositionItemInput> | ReturnDispositionItemInput;
  document?: InputMaybe<Scalars['JSON']['input']>;
  languageCode?: InputMaybe<LanguageCodeEnum>;
}>;


export type SettingsDispositionTryQuery = { __typename?: 'Query', returnDispositionSuggest: Array<{ __typename?: 'ReturnDispositionSuggestion', disposition: ReturnDispositionEnum | null, rule: string | null, sentences: Array<string>, line: { __typename?: 'ReturnLine', id: string }, warehouse: { __typename?: 'Warehouse', id: string, name: string } | null }> | null };

export type SettingsDispositionPublishMutationVariables = Exact<{
  input: ReturnDispositionRulesPublishInput;
}>;


export type SettingsDispositionPublishMutation = { __typename?: 'Mutation', returnDispositionRulesPublish: { __typename?: 'ReturnDispositionRulesPublish', version: { __typename?: 'ReturnDispositionRulesVersion', id: string, number: number } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, message: string | null, field: string | null, path: string | null, acceptedValues: Array<string> }> } | null };

export type SettingsSecondHandQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SettingsSecondHandQuery = { __typename?: 'Query', returnSecondHandVariants: { __typename?: 'ReturnSecondHandVariantCountableConnection', totalCount: number | null, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename?: 'ReturnSecondHandVariantCountableEdge', node: { __typename?: 'ReturnSecondHandVariant', id: string, sku: string, channelSlug: string, targetSku: string, isMade: boolean, grade: { __typename?: 'ReturnGrade', id: string, slug: string, name: string } } }> | null } | null };

export type SettingsVariantsQueryVariables = Exact<{
  search: Scalars['String']['input'];
}>;


export type SettingsVariantsQuery = { __typename?: 'Query', productVariants: { __typename?: 'ProductVariantCountableConnection', edges: Array<{ __typename?: 'ProductVariantCountableEdge', node: { __typename?: 'ProductVariant', id: string, sku: string | null, name: string, product: { __typename?: 'Product', id: string, name: string } } | null }> } | null };

export type SettingsSecondHandLinkMutationVariables = Exact<{
  input: ReturnSecondHandLinkInput;
}>;


export type SettingsSecondHandLinkMutation = { __typename?: 'Mutation', returnSecondHandLink: { __typename?: 'ReturnSecondHandLink', secondHandVariant: { __typename?: 'ReturnSecondHandVariant', id: string, sku: string, targetSku: string } | null, errors: Array<{ __typename?: 'ReturnError', code: ReturnErrorCode, message: string | null, field: string | null, acceptedValues: Array<string> }> } | null };

export type SettingsLanguagesQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsLanguagesQuery = { __typename?: 'Query', __type: { __typename?: '__Type', enumValues: Array<{ __typename?: '__EnumValue', name: string }> | null } | null };

export type WidgetReturnFragment = { __typename?: 'ReturnRequest', id: string, number: string, createdAt: string, status: ReturnStatusEnum, reception: ReturnReceptionEnum, inspection: ReturnInspectionStatusEnum, moneyStatus: ReturnMoneyStatusEnum, refundDueAt: string | null, attentionReasons: Array<ReturnAttentionReasonEnum> | null, lines: Array<{ __typename?: 'ReturnLine', id: string, resolution: ReturnResolutionEnum, isKept: boolean, quantityApproved: number, quantityAccepted: number, quantityReimbursed: number, quantityToSendBack: number }> };

export type WidgetOrderQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  language?: InputMaybe<LanguageCodeEnum>;
}>;


export type WidgetOrderQuery = { __typename?: 'Query', order: { __typename?: 'Order', id: string, number: string, returnRequests: Array<{ __typename?: 'ReturnRequest', dueAt: string | null, isOverdue: boolean | null, id: string, number: string, createdAt: string, status: ReturnStatusEnum, reception: ReturnReceptionEnum, inspection: ReturnInspectionStatusEnum, moneyStatus: ReturnMoneyStatusEnum, refundDueAt: string | null, attentionReasons: Array<ReturnAttentionReasonEnum> | null, lines: Array<{ __typename?: 'ReturnLine', id: string, resolution: ReturnResolutionEnum, isKept: boolean, quantityApproved: number, quantityAccepted: number, quantityReimbursed: number, quantityToSendBack: number }> }> | null, returnEligibility: { __typename?: 'ReturnEligibility', lines: Array<{ __typename?: 'ReturnLineEligibility', returnableQuantity: number, deadline: string | null, orderLine: { __typename?: 'OrderLine', id: string, productName: string, variantName: string }, refusal: { __typename?: 'ReturnRefusal', code: ReturnErrorCode, message: string } | null }> } | null } | null };

export type WidgetCustomerQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type WidgetCustomerQuery = { __typename?: 'Query', user: { __typename?: 'User', id: string, email: string, returnHistory: { __typename?: 'ReturnCustomerHistory', orders: number, returns: number, openReturns: number, unitsBought: number, unitsReturned: number, returnRate: number | null, refunded: Array<{ __typename?: 'Money', amount: number, currency: string }>, lastReturns: Array<{ __typename?: 'ReturnRequest', id: string, number: string, createdAt: string, status: ReturnStatusEnum, reception: ReturnReceptionEnum, inspection: ReturnInspectionStatusEnum, moneyStatus: ReturnMoneyStatusEnum, refundDueAt: string | null, attentionReasons: Array<ReturnAttentionReasonEnum> | null, lines: Array<{ __typename?: 'ReturnLine', id: string, resolution: ReturnResolutionEnum, isKept: boolean, quantityApproved: number, quantityAccepted: number, quantityReimbursed: number, quantityToSendBack: number }> }> } | null } | null };

export type WidgetHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type WidgetHomeQuery = { __typename?: 'Query', returnSummary: { __typename?: 'ReturnSummary', toReview: number, toReceive: number, toInspect: number, refundDue: number, overdue: number, failed: number, unitsSold: number, unitsReturned: number, returnRate: number | null, previousReturnRate: number | null } | null };

export const DeskReturnFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskReturn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reception"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"parcels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"variantName"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"isKept"}},{"kind":"Field","name":{"kind":"Name","value":"quantityApproved"}},{"kind":"Field","name":{"kind":"Name","value":"quantityReceived"}},{"kind":"Field","name":{"kind":"Name","value":"quantityInspected"}},{"kind":"Field","name":{"kind":"Name","value":"quantityMissing"}},{"kind":"Field","name":{"kind":"Name","value":"quantityAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"externalReference"}},{"kind":"Field","name":{"kind":"Name","value":"metafields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"keys"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"barcode","block":false},{"kind":"StringValue","value":"ean","block":false},{"kind":"StringValue","value":"gtin","block":false},{"kind":"StringValue","value":"isbn","block":false},{"kind":"StringValue","value":"upc","block":false}]}}]},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"size"},"value":{"kind":"IntValue","value":"128"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeskReturnFragment, unknown>;
export const DeskInspectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskInspection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnInspection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stockMovements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"warehouseName"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"stockAfter"}}]}}]}}]} as unknown as DocumentNode<DeskInspectionFragment, unknown>;
export const ExportFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnExportFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileType"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"rowsDone"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]} as unknown as DocumentNode<ExportFileFragment, unknown>;
export const ExportProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]} as unknown as DocumentNode<ExportProblemFragment, unknown>;
export const MailsTemplateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MailsTemplate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnMailTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isForStaff"}},{"kind":"Field","name":{"kind":"Name","value":"languageCode"}},{"kind":"Field","name":{"kind":"Name","value":"channelSlug"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"variables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reader"}}}]},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reader"}}}]},{"kind":"Field","name":{"kind":"Name","value":"sample"}}]}}]}}]}}]} as unknown as DocumentNode<MailsTemplateFragment, unknown>;
export const MailsSentPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MailsSentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnMail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"tries"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]} as unknown as DocumentNode<MailsSentPartsFragment, unknown>;
export const NewReturnQuestionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewReturnQuestion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"advice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]} as unknown as DocumentNode<NewReturnQuestionFragment, unknown>;
export const ParcelReturnFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParcelReturn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"variantName"}},{"kind":"Field","name":{"kind":"Name","value":"quantityApproved"}},{"kind":"Field","name":{"kind":"Name","value":"quantityReceived"}}]}}]}}]} as unknown as DocumentNode<ParcelReturnFragment, unknown>;
export const PolicyBacktestSideFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyBacktestSide"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnBacktestSide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnableLines"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]} as unknown as DocumentNode<PolicyBacktestSideFragment, unknown>;
export const PolicyAuthorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyAuthor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPolicyVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PolicyAuthorFragment, unknown>;
export const PolicyVersionHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyVersionHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPolicyVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"restores"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyAuthor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyAuthor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPolicyVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PolicyVersionHeadFragment, unknown>;
export const PolicyNoticePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyNoticeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPolicyNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}}]}}]} as unknown as DocumentNode<PolicyNoticePartsFragment, unknown>;
export const PolicyDecisionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyDecision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPolicyPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"orderLineId"}},{"kind":"Field","name":{"kind":"Name","value":"returnableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"resolutions"}},{"kind":"Field","name":{"kind":"Name","value":"methods"}},{"kind":"Field","name":{"kind":"Name","value":"photosRequired"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languageCode"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"restockingFee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnShippingFee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"setBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"fired"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languageCode"}}}]}]}}]}}]} as unknown as DocumentNode<PolicyDecisionFragment, unknown>;
export const PortalLookFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalLook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPortalAppearance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shopName"}},{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"accentColor"}},{"kind":"Field","name":{"kind":"Name","value":"supportEmail"}},{"kind":"Field","name":{"kind":"Name","value":"supportUrl"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languageCode"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<PortalLookFragment, unknown>;
export const QueueAxesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueAxes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reception"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"}},{"kind":"Field","name":{"kind":"Name","value":"moneyStatus"}},{"kind":"Field","name":{"kind":"Name","value":"refundDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"attentionReasons"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"isKept"}},{"kind":"Field","name":{"kind":"Name","value":"quantityApproved"}},{"kind":"Field","name":{"kind":"Name","value":"quantityAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"quantityReimbursed"}},{"kind":"Field","name":{"kind":"Name","value":"quantityToSendBack"}}]}}]}}]} as unknown as DocumentNode<QueueAxesFragment, unknown>;
export const QueuePersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueuePerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]} as unknown as DocumentNode<QueuePersonFragment, unknown>;
export const QueueRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueAxes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueuePerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"variantName"}},{"kind":"Field","name":{"kind":"Name","value":"quantityRequested"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"totalGross"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asStaff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderLine"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asStaff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asStaff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userEmail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"user"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asStaff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueuePerson"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueAxes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reception"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"}},{"kind":"Field","name":{"kind":"Name","value":"moneyStatus"}},{"kind":"Field","name":{"kind":"Name","value":"refundDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"attentionReasons"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"isKept"}},{"kind":"Field","name":{"kind":"Name","value":"quantityApproved"}},{"kind":"Field","name":{"kind":"Name","value":"quantityAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"quantityReimbursed"}},{"kind":"Field","name":{"kind":"Name","value":"quantityToSendBack"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueuePerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]} as unknown as DocumentNode<QueueRowFragment, unknown>;
export const QueueProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]} as unknown as DocumentNode<QueueProblemFragment, unknown>;
export const QueueDoneFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnBulkResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueProblem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]} as unknown as DocumentNode<QueueDoneFragment, unknown>;
export const ReturnPageProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReturnPageProblemFragment, unknown>;
export const ReturnPagePersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPagePerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]} as unknown as DocumentNode<ReturnPagePersonFragment, unknown>;
export const ReturnPageMoneyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<ReturnPageMoneyFragment, unknown>;
export const ReturnPageLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"size"},"value":{"kind":"IntValue","value":"128"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderLine"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalGross"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"variantName"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"isKept"}},{"kind":"Field","name":{"kind":"Name","value":"quantityRequested"}},{"kind":"Field","name":{"kind":"Name","value":"quantityApproved"}},{"kind":"Field","name":{"kind":"Name","value":"quantityReceived"}},{"kind":"Field","name":{"kind":"Name","value":"quantityInspected"}},{"kind":"Field","name":{"kind":"Name","value":"quantityMissing"}},{"kind":"Field","name":{"kind":"Name","value":"quantityAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"quantityRejected"}},{"kind":"Field","name":{"kind":"Name","value":"quantitySentBack"}},{"kind":"Field","name":{"kind":"Name","value":"quantityToSendBack"}},{"kind":"Field","name":{"kind":"Name","value":"quantityReimbursed"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<ReturnPageLineFragment, unknown>;
export const ReturnPageTermsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageTerms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnDecisionLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderLineId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"returnableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliverySource"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawalUntil"}},{"kind":"Field","name":{"kind":"Name","value":"resolutions"}},{"kind":"Field","name":{"kind":"Name","value":"methods"}},{"kind":"Field","name":{"kind":"Name","value":"restockingFee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnShippingFee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outboundShipping"}},{"kind":"Field","name":{"kind":"Name","value":"refundAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moment"}},{"kind":"Field","name":{"kind":"Name","value":"automatic"}},{"kind":"Field","name":{"kind":"Name","value":"withinHours"}}]}},{"kind":"Field","name":{"kind":"Name","value":"storeCredit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bonusPercentage"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAfterDays"}},{"kind":"Field","name":{"kind":"Name","value":"cardsFirst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keptItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundPercentage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exchange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ifCheaper"}},{"kind":"Field","name":{"kind":"Name","value":"ifDearer"}},{"kind":"Field","name":{"kind":"Name","value":"payWithinHours"}},{"kind":"Field","name":{"kind":"Name","value":"ship"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keptGift"}},{"kind":"Field","name":{"kind":"Name","value":"photosRequired"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<ReturnPageTermsFragment, unknown>;
export const ReturnPageParcelFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageParcel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnParcel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"trackingUrl"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ReturnPageParcelFragment, unknown>;
export const ReturnPageInspectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageInspection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnInspection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"supersededQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedDisposition"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"lotNumber"}},{"kind":"Field","name":{"kind":"Name","value":"warehouseName"}},{"kind":"Field","name":{"kind":"Name","value":"isStockKept"}},{"kind":"Field","name":{"kind":"Name","value":"inspectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"supersedes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ReturnPageInspectionFragment, unknown>;
export const ReturnPageReceiptFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageReceipt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnReceipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"warehouseName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"isEmptyBox"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"isMissing"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageInspection"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discrepancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextSteps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staff"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageInspection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnInspection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"supersededQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedDisposition"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"lotNumber"}},{"kind":"Field","name":{"kind":"Name","value":"warehouseName"}},{"kind":"Field","name":{"kind":"Name","value":"isStockKept"}},{"kind":"Field","name":{"kind":"Name","value":"inspectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"supersedes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ReturnPageReceiptFragment, unknown>;
export const ReturnPagePartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPagePart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnReimbursementLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<ReturnPagePartFragment, unknown>;
export const ReturnPageChargeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageCharge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnReimbursementCharge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<ReturnPageChargeFragment, unknown>;
export const ReturnPageReimbursementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageReimbursement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnReimbursement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adjustmentReason"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"canceledAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPagePart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageCharge"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pspReference"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"retryAt"}},{"kind":"Field","name":{"kind":"Name","value":"reversedAt"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bonus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPagePart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnReimbursementLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageCharge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnReimbursementCharge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}}]}}]} as unknown as DocumentNode<ReturnPageReimbursementFragment, unknown>;
export const ReturnPageProposalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageProposal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnReimbursementProposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maximum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outside"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPagePart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageCharge"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPagePart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnReimbursementLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageCharge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnReimbursementCharge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}}]}}]} as unknown as DocumentNode<ReturnPageProposalFragment, unknown>;
export const ReturnPageExchangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageExchange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnExchange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"worth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payUntil"}},{"kind":"Field","name":{"kind":"Name","value":"paymentUrl"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"variantName"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitGross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<ReturnPageExchangeFragment, unknown>;
export const SettingsReasonPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsReasonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"photosRequired"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languageCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languageCode"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"productTypes"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languageCode"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"adviceTranslations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languageCode"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SettingsReasonPartsFragment, unknown>;
export const SettingsGradePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsGradeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnGrade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languageCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SettingsGradePartsFragment, unknown>;
export const SettingsDispositionVersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsDispositionVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnDispositionRulesVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SettingsDispositionVersionFragment, unknown>;
export const WidgetReturnFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WidgetReturn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueAxes"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueAxes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reception"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"}},{"kind":"Field","name":{"kind":"Name","value":"moneyStatus"}},{"kind":"Field","name":{"kind":"Name","value":"refundDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"attentionReasons"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"isKept"}},{"kind":"Field","name":{"kind":"Name","value":"quantityApproved"}},{"kind":"Field","name":{"kind":"Name","value":"quantityAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"quantityReimbursed"}},{"kind":"Field","name":{"kind":"Name","value":"quantityToSendBack"}}]}}]}}]} as unknown as DocumentNode<WidgetReturnFragment, unknown>;
export const DeskSetupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskSetup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCodeEnum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnWarehouses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnGrades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]} as unknown as DocumentNode<DeskSetupQuery, DeskSetupQueryVariables>;
export const DeskByCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskByCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCodeEnum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnsByCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskReturn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskReturn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reception"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"parcels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"variantName"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"isKept"}},{"kind":"Field","name":{"kind":"Name","value":"quantityApproved"}},{"kind":"Field","name":{"kind":"Name","value":"quantityReceived"}},{"kind":"Field","name":{"kind":"Name","value":"quantityInspected"}},{"kind":"Field","name":{"kind":"Name","value":"quantityMissing"}},{"kind":"Field","name":{"kind":"Name","value":"quantityAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"externalReference"}},{"kind":"Field","name":{"kind":"Name","value":"metafields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"keys"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"barcode","block":false},{"kind":"StringValue","value":"ean","block":false},{"kind":"StringValue","value":"gtin","block":false},{"kind":"StringValue","value":"isbn","block":false},{"kind":"StringValue","value":"upc","block":false}]}}]},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"size"},"value":{"kind":"IntValue","value":"128"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeskByCodeQuery, DeskByCodeQueryVariables>;
export const DeskAwaitedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskAwaited"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCodeEnum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"APPROVED"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"reception"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"oneOf"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NONE"},{"kind":"EnumValue","value":"PARTIAL"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"sortBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskReturn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskReturn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reception"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"parcels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"variantName"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"isKept"}},{"kind":"Field","name":{"kind":"Name","value":"quantityApproved"}},{"kind":"Field","name":{"kind":"Name","value":"quantityReceived"}},{"kind":"Field","name":{"kind":"Name","value":"quantityInspected"}},{"kind":"Field","name":{"kind":"Name","value":"quantityMissing"}},{"kind":"Field","name":{"kind":"Name","value":"quantityAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"externalReference"}},{"kind":"Field","name":{"kind":"Name","value":"metafields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"keys"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"barcode","block":false},{"kind":"StringValue","value":"ean","block":false},{"kind":"StringValue","value":"gtin","block":false},{"kind":"StringValue","value":"isbn","block":false},{"kind":"StringValue","value":"upc","block":false}]}}]},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"size"},"value":{"kind":"IntValue","value":"128"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeskAwaitedQuery, DeskAwaitedQueryVariables>;
export const DeskOfOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskOfOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCodeEnum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"orderId"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskReturn"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskReturn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reception"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"parcels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"variantName"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"isKept"}},{"kind":"Field","name":{"kind":"Name","value":"quantityApproved"}},{"kind":"Field","name":{"kind":"Name","value":"quantityReceived"}},{"kind":"Field","name":{"kind":"Name","value":"quantityInspected"}},{"kind":"Field","name":{"kind":"Name","value":"quantityMissing"}},{"kind":"Field","name":{"kind":"Name","value":"quantityAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"externalReference"}},{"kind":"Field","name":{"kind":"Name","value":"metafields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"keys"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"barcode","block":false},{"kind":"StringValue","value":"ean","block":false},{"kind":"StringValue","value":"gtin","block":false},{"kind":"StringValue","value":"isbn","block":false},{"kind":"StringValue","value":"upc","block":false}]}}]},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"size"},"value":{"kind":"IntValue","value":"128"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeskOfOrderQuery, DeskOfOrderQueryVariables>;
export const DeskSuggestionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskSuggestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"return"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"items"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnDispositionItemInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"warehouse"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCodeEnum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnDispositionSuggest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"returnId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"return"}}},{"kind":"Argument","name":{"kind":"Name","value":"items"},"value":{"kind":"Variable","name":{"kind":"Name","value":"items"}}},{"kind":"Argument","name":{"kind":"Name","value":"warehouseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"warehouse"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"warehouse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]} as unknown as DocumentNode<DeskSuggestionsQuery, DeskSuggestionsQueryVariables>;
export const DeskReceiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskReceive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnReceiveInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCodeEnum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnReceive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"isMissing"}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskInspection"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discrepancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextSteps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staff"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskInspection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnInspection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stockMovements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"warehouseName"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"stockAfter"}}]}}]}}]} as unknown as DocumentNode<DeskReceiveMutation, DeskReceiveMutationVariables>;
export const DeskInspectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskInspect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"items"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnInspectItemInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnInspect"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"items"},"value":{"kind":"Variable","name":{"kind":"Name","value":"items"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskInspection"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskInspection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnInspection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stockMovements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"warehouseName"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"stockAfter"}}]}}]}}]} as unknown as DocumentNode<DeskInspectMutation, DeskInspectMutationVariables>;
export const DeskCorrectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskCorrect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"items"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnInspectionFixInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnInspectionCorrect"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"items"},"value":{"kind":"Variable","name":{"kind":"Name","value":"items"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskInspection"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskInspection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnInspection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stockMovements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"warehouseName"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"stockAfter"}}]}}]}}]} as unknown as DocumentNode<DeskCorrectMutation, DeskCorrectMutationVariables>;
export const DeskBlindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskBlind"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnBlindReceiptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnBlindReceiptCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blindReceipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}}]}}]}}]}}]} as unknown as DocumentNode<DeskBlindMutation, DeskBlindMutationVariables>;
export const DeskPhotoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskPhoto"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"file"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnFileUpload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"returnId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"file"},"value":{"kind":"Variable","name":{"kind":"Name","value":"file"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"purpose"},"value":{"kind":"EnumValue","value":"INSPECTION"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}}]}}]}}]}}]} as unknown as DocumentNode<DeskPhotoMutation, DeskPhotoMutationVariables>;
export const DeskAddUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskAddUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnUnitsAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnUnitsAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantityApproved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}}]}}]}}]}}]} as unknown as DocumentNode<DeskAddUnitsMutation, DeskAddUnitsMutationVariables>;
export const DeskOrderLinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskOrderLines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeskOrderLinesQuery, DeskOrderLinesQueryVariables>;
export const ExportListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnExports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportFile"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnExportFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileType"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"rowsDone"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]} as unknown as DocumentNode<ExportListQuery, ExportListQueryVariables>;
export const ExportLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<ExportLinkQuery, ExportLinkQueryVariables>;
export const ExportStartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExportStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnExportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportProblem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"export"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportFile"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnExportFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileType"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"rowsDone"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]} as unknown as DocumentNode<ExportStartMutation, ExportStartMutationVariables>;
export const ExportCancelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExportCancel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnExportCancel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportProblem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"export"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportFile"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnExportFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileType"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"rowsDone"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]} as unknown as DocumentNode<ExportCancelMutation, ExportCancelMutationVariables>;
export const MailsTemplatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MailsTemplates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCodeEnum"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reader"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCodeEnum"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"channel"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnMailTemplates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}},{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"channel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MailsTemplate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MailsTemplate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnMailTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isForStaff"}},{"kind":"Field","name":{"kind":"Name","value":"languageCode"}},{"kind":"Field","name":{"kind":"Name","value":"channelSlug"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"variables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reader"}}}]},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reader"}}}]},{"kind":"Field","name":{"kind":"Name","value":"sample"}}]}}]}}]}}]} as unknown as DocumentNode<MailsTemplatesQuery, MailsTemplatesQueryVariables>;
export const MailsPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MailsPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnMailPreviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnMailPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}}]}}]}}]}}]} as unknown as DocumentNode<MailsPreviewQuery, MailsPreviewQueryVariables>;
export const MailsUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MailsUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnMailTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnMailTemplateUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"languageCode"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}}]}}]}}]}}]} as unknown as DocumentNode<MailsUpdateMutation, MailsUpdateMutationVariables>;
export const MailsResetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MailsReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnMailTemplateResetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnMailTemplateReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"languageCode"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MailsResetMutation, MailsResetMutationVariables>;
export const MailsSentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MailsSent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnMailStatusEnum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnMails"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MailsSentParts"}},{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MailsSentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnMail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"tries"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]} as unknown as DocumentNode<MailsSentQuery, MailsSentQueryVariables>;
export const MailsOfReturnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MailsOfReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MailsSentParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MailsSentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnMail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"tries"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]} as unknown as DocumentNode<MailsOfReturnQuery, MailsOfReturnQueryVariables>;
export const MailsRetryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MailsRetry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnMailRetry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"tries"}},{"kind":"Field","name":{"kind":"Name","value":"error"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MailsRetryMutation, MailsRetryMutationVariables>;
export const NewReturnOrdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewReturnOrders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"userEmail"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NewReturnOrdersQuery, NewReturnOrdersQueryVariables>;
export const NewReturnOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewReturnOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnKindEnum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCodeEnum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"userEmail"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnEligibility"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"photosRequired"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"resolutions"}},{"kind":"Field","name":{"kind":"Name","value":"methods"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"orderLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"variantName"}},{"kind":"Field","name":{"kind":"Name","value":"productSku"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"quantityFulfilled"}},{"kind":"Field","name":{"kind":"Name","value":"returnedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"size"},"value":{"kind":"IntValue","value":"64"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnReasons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]} as unknown as DocumentNode<NewReturnOrderQuery, NewReturnOrderQueryVariables>;
export const NewReturnChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewReturnChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnKindEnum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"quantity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCodeEnum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"returnEligibility"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NewReturnQuestion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"quantity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"quantity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"restockingFee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnShippingFee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveryCosts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bonus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewReturnQuestion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"advice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]} as unknown as DocumentNode<NewReturnChoicesQuery, NewReturnChoicesQueryVariables>;
export const NewReturnVariantsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewReturnVariants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productVariants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantityAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NewReturnVariantsQuery, NewReturnVariantsQueryVariables>;
export const NewReturnCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NewReturnCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequestCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequestCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}},{"kind":"Field","name":{"kind":"Name","value":"variant"}}]}}]}}]}}]} as unknown as DocumentNode<NewReturnCreateMutation, NewReturnCreateMutationVariables>;
export const ParcelListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParcelList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnBlindStatusEnum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnBlindReceipts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"warehouseName"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ParcelListQuery, ParcelListQueryVariables>;
export const ParcelDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParcelDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCodeEnum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnBlindReceipt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"warehouseName"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedReason"}},{"kind":"Field","name":{"kind":"Name","value":"warehouse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"size"},"value":{"kind":"IntValue","value":"64"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clues"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParcelReturn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnGrades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParcelReturn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"variantName"}},{"kind":"Field","name":{"kind":"Name","value":"quantityApproved"}},{"kind":"Field","name":{"kind":"Name","value":"quantityReceived"}}]}}]}}]} as unknown as DocumentNode<ParcelDetailQuery, ParcelDetailQueryVariables>;
export const ParcelReturnByCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParcelReturnByCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnsByCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParcelReturn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParcelReturn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"variantName"}},{"kind":"Field","name":{"kind":"Name","value":"quantityApproved"}},{"kind":"Field","name":{"kind":"Name","value":"quantityReceived"}}]}}]}}]} as unknown as DocumentNode<ParcelReturnByCodeQuery, ParcelReturnByCodeQueryVariables>;
export const ParcelOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParcelOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCodeEnum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"returnEligibility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"orderLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"variantName"}},{"kind":"Field","name":{"kind":"Name","value":"productSku"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ParcelOrderQuery, ParcelOrderQueryVariables>;
export const ParcelSetupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParcelSetup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCodeEnum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnWarehouses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnGrades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]} as unknown as DocumentNode<ParcelSetupQuery, ParcelSetupQueryVariables>;
export const ParcelVariantsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParcelVariants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productVariants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"size"},"value":{"kind":"IntValue","value":"64"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ParcelVariantsQuery, ParcelVariantsQueryVariables>;
export const ParcelCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ParcelCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnBlindReceiptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnBlindReceiptCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blindReceipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}},{"kind":"Field","name":{"kind":"Name","value":"variant"}}]}}]}}]}}]} as unknown as DocumentNode<ParcelCreateMutation, ParcelCreateMutationVariables>;
export const ParcelMatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ParcelMatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnBlindMatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnBlindReceiptMatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blindReceipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}}]}}]}}]}}]} as unknown as DocumentNode<ParcelMatchMutation, ParcelMatchMutationVariables>;
export const ParcelCloseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ParcelClose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnBlindReceiptClose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blindReceipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"closedReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}}]}}]}}]}}]} as unknown as DocumentNode<ParcelCloseMutation, ParcelCloseMutationVariables>;
export const PolicyBacktestStartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyBacktestStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPolicyBacktestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnPolicyBacktestStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"backtest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}}]}}]}}]}}]} as unknown as DocumentNode<PolicyBacktestStartMutation, PolicyBacktestStartMutationVariables>;
export const PolicyBacktestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyBacktest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnPolicyBacktest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isStalled"}},{"kind":"Field","name":{"kind":"Name","value":"placedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"placedTo"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"ordersTotal"}},{"kind":"Field","name":{"kind":"Name","value":"ordersDone"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"}},{"kind":"Field","name":{"kind":"Name","value":"orderLines"}},{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"changedRequests"}},{"kind":"Field","name":{"kind":"Name","value":"customersTouched"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyBacktestSide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyBacktestSide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"examples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"wasAsked"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyBacktestSide"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnBacktestSide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnableLines"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]} as unknown as DocumentNode<PolicyBacktestQuery, PolicyBacktestQueryVariables>;
export const PolicyListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnPolicies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"channelSlug"}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyVersionHead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyVersionHead"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyAuthor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPolicyVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyVersionHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPolicyVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"restores"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyAuthor"}}]}}]} as unknown as DocumentNode<PolicyListQuery, PolicyListQueryVariables>;
export const PolicyStartersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyStarters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languageCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCodeEnum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnPolicyStarters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languageCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}}]}}]} as unknown as DocumentNode<PolicyStartersQuery, PolicyStartersQueryVariables>;
export const PolicySchemaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicySchema"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnPolicySchema"}}]}}]} as unknown as DocumentNode<PolicySchemaQuery, PolicySchemaQueryVariables>;
export const PolicyPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnPolicies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"channelSlug"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyVersionHead"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyNoticeParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyVersionHead"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyNoticeParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"backtests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isStalled"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyAuthor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPolicyVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyVersionHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPolicyVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"restores"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyAuthor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyNoticeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPolicyNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}}]}}]} as unknown as DocumentNode<PolicyPageQuery, PolicyPageQueryVariables>;
export const PolicyVersionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyVersions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnPolicies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyVersionHead"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyAuthor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPolicyVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyVersionHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPolicyVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"restores"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyAuthor"}}]}}]} as unknown as DocumentNode<PolicyVersionsQuery, PolicyVersionsQueryVariables>;
export const PolicyCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPolicyCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnPolicyCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}}]}}]}}]}}]} as unknown as DocumentNode<PolicyCreateMutation, PolicyCreateMutationVariables>;
export const PolicySaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicySave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPolicyUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnPolicyUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyVersionHead"}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyNoticeParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyAuthor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPolicyVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyVersionHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPolicyVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"restores"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyAuthor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyNoticeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPolicyNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}}]}}]} as unknown as DocumentNode<PolicySaveMutation, PolicySaveMutationVariables>;
export const PolicyDraftDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyDraftDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnPolicyDraftDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PolicyDraftDeleteMutation, PolicyDraftDeleteMutationVariables>;
export const PolicyPublishDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyPublish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPolicyPublishInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnPolicyPublish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}}]}}]}}]}}]} as unknown as DocumentNode<PolicyPublishMutation, PolicyPublishMutationVariables>;
export const PolicyRollbackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRollback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPolicyRollbackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnPolicyRollback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"restores"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}}]}}]}}]}}]} as unknown as DocumentNode<PolicyRollbackMutation, PolicyRollbackMutationVariables>;
export const PolicyOrdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyOrders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"userEmail"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PolicyOrdersQuery, PolicyOrdersQueryVariables>;
export const PolicyOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"userEmail"}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"variantName"}},{"kind":"Field","name":{"kind":"Name","value":"productSku"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"quantityFulfilled"}}]}}]}}]}}]} as unknown as DocumentNode<PolicyOrderQuery, PolicyOrderQueryVariables>;
export const PolicyTryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyTry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tried"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPolicyPreviewInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"inForce"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPolicyPreviewInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"compare"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languageCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCodeEnum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"tried"},"name":{"kind":"Name","value":"returnPolicyPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tried"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyDecision"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"inForce"},"name":{"kind":"Name","value":"returnPolicyPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"inForce"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"compare"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyDecision"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyDecision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPolicyPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"orderLineId"}},{"kind":"Field","name":{"kind":"Name","value":"returnableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"resolutions"}},{"kind":"Field","name":{"kind":"Name","value":"methods"}},{"kind":"Field","name":{"kind":"Name","value":"photosRequired"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languageCode"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"restockingFee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnShippingFee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"setBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"fired"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languageCode"}}}]}]}}]}}]} as unknown as DocumentNode<PolicyTryQuery, PolicyTryQueryVariables>;
export const PortalLooksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalLooks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"channel"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isOfChannel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"look"},"name":{"kind":"Name","value":"returnPortalAppearance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"channel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalLook"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"languageCodes"}},{"kind":"Field","name":{"kind":"Name","value":"builtInTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languageCode"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"shop"},"name":{"kind":"Name","value":"returnPortalAppearance"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isOfChannel"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalLook"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalLook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPortalAppearance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shopName"}},{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"accentColor"}},{"kind":"Field","name":{"kind":"Name","value":"supportEmail"}},{"kind":"Field","name":{"kind":"Name","value":"supportUrl"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languageCode"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<PortalLooksQuery, PortalLooksQueryVariables>;
export const PortalUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortalUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"channel"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPortalAppearanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnPortalAppearanceUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"channel"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appearance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalLook"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalLook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPortalAppearance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shopName"}},{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"accentColor"}},{"kind":"Field","name":{"kind":"Name","value":"supportEmail"}},{"kind":"Field","name":{"kind":"Name","value":"supportUrl"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languageCode"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<PortalUpdateMutation, PortalUpdateMutationVariables>;
export const QueuePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QueuePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequestWhereInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sortBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequestSortingInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCodeEnum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asStaff"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"sortBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sortBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueAxes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reception"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"}},{"kind":"Field","name":{"kind":"Name","value":"moneyStatus"}},{"kind":"Field","name":{"kind":"Name","value":"refundDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"attentionReasons"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"isKept"}},{"kind":"Field","name":{"kind":"Name","value":"quantityApproved"}},{"kind":"Field","name":{"kind":"Name","value":"quantityAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"quantityReimbursed"}},{"kind":"Field","name":{"kind":"Name","value":"quantityToSendBack"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueuePerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueAxes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueuePerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"variantName"}},{"kind":"Field","name":{"kind":"Name","value":"quantityRequested"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"totalGross"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asStaff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderLine"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asStaff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asStaff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userEmail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"user"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asStaff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueuePerson"}}]}}]}}]} as unknown as DocumentNode<QueuePageQuery, QueuePageQueryVariables>;
export const QueueCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QueueCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnViewCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"view"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<QueueCountsQuery, QueueCountsQueryVariables>;
export const QueueChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QueueChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCodeEnum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asStaff"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnAssignees"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asStaff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueuePerson"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueuePerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]} as unknown as DocumentNode<QueueChoicesQuery, QueueChoicesQueryVariables>;
export const QueueAssigneesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QueueAssignees"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnAssignees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueuePerson"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueuePerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]} as unknown as DocumentNode<QueueAssigneesQuery, QueueAssigneesQueryVariables>;
export const QueueApproveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QueueApprove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"returnRequestApproveBulk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueProblem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueDone"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnBulkResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueProblem"}}]}}]}}]} as unknown as DocumentNode<QueueApproveMutation, QueueApproveMutationVariables>;
export const QueueDeclineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QueueDecline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"returnRequestDeclineBulk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueProblem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueDone"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnBulkResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueProblem"}}]}}]}}]} as unknown as DocumentNode<QueueDeclineMutation, QueueDeclineMutationVariables>;
export const QueueAssignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QueueAssign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"returnAssign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueProblem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueDone"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnBulkResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueProblem"}}]}}]}}]} as unknown as DocumentNode<QueueAssignMutation, QueueAssignMutationVariables>;
export const QueuePrioritySetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QueuePrioritySet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"priority"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPriorityEnum"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"returnPrioritySet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"priority"},"value":{"kind":"Variable","name":{"kind":"Name","value":"priority"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueProblem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueDone"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnBulkResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueProblem"}}]}}]}}]} as unknown as DocumentNode<QueuePrioritySetMutation, QueuePrioritySetMutationVariables>;
export const QueueReimburseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QueueReimburse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"returnReimburseBulk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueProblem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reimbursements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueProblem"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]} as unknown as DocumentNode<QueueReimburseMutation, QueueReimburseMutationVariables>;
export const ReturnPageApproveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnPageApprove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequestApprove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReturnPageApproveMutation, ReturnPageApproveMutationVariables>;
export const ReturnPageDeclineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnPageDecline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequestDecline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReturnPageDeclineMutation, ReturnPageDeclineMutationVariables>;
export const ReturnPageCancelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnPageCancel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequestCancel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReturnPageCancelMutation, ReturnPageCancelMutationVariables>;
export const ReturnPageReceiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnPageReceive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnReceiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnReceive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReturnPageReceiveMutation, ReturnPageReceiveMutationVariables>;
export const ReturnPageInspectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnPageInspect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"items"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnInspectItemInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnInspect"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"items"},"value":{"kind":"Variable","name":{"kind":"Name","value":"items"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReturnPageInspectMutation, ReturnPageInspectMutationVariables>;
export const ReturnPageCorrectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnPageCorrect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"items"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnInspectionFixInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnInspectionCorrect"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"items"},"value":{"kind":"Variable","name":{"kind":"Name","value":"items"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReturnPageCorrectMutation, ReturnPageCorrectMutationVariables>;
export const ReturnPageAnnounceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnPageAnnounce"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnParcelAnnounceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnParcelAnnounce"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReturnPageAnnounceMutation, ReturnPageAnnounceMutationVariables>;
export const ReturnPageAddUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnPageAddUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnUnitsAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnUnitsAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReturnPageAddUnitsMutation, ReturnPageAddUnitsMutationVariables>;
export const ReturnPageSendBackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnPageSendBack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnSendBackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnSendBack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReturnPageSendBackMutation, ReturnPageSendBackMutationVariables>;
export const ReturnPageReimburseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnPageReimburse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnReimburseInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnReimburse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReturnPageReimburseMutation, ReturnPageReimburseMutationVariables>;
export const ReturnPageRetryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnPageRetry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRefundRetry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reimbursementId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReturnPageRetryMutation, ReturnPageRetryMutationVariables>;
export const ReturnPageResolveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnPageResolve"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"paid"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRefundResolve"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"attemptId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"paid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"paid"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReturnPageResolveMutation, ReturnPageResolveMutationVariables>;
export const ReturnPageCancelPaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnPageCancelPayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnReimbursementCancel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reimbursementId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReturnPageCancelPaymentMutation, ReturnPageCancelPaymentMutationVariables>;
export const ReturnPageSettleOverpaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnPageSettleOverpayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnOverpaymentSettle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReturnPageSettleOverpaymentMutation, ReturnPageSettleOverpaymentMutationVariables>;
export const ReturnPageSettleConflictDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnPageSettleConflict"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reverseStock"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnConflictSettle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"reverseStock"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reverseStock"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReturnPageSettleConflictMutation, ReturnPageSettleConflictMutationVariables>;
export const ReturnPageChangeResolutionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnPageChangeResolution"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lines"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnResolutionLineInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnResolutionChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"lines"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lines"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReturnPageChangeResolutionMutation, ReturnPageChangeResolutionMutationVariables>;
export const ReturnPageChangeExchangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnPageChangeExchange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lines"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnExchangeLineInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnExchangeChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"lines"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lines"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReturnPageChangeExchangeMutation, ReturnPageChangeExchangeMutationVariables>;
export const ReturnPageReleaseExchangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnPageReleaseExchange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnExchangeRelease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReturnPageReleaseExchangeMutation, ReturnPageReleaseExchangeMutationVariables>;
export const ReturnPageCancelExchangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnPageCancelExchange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnExchangeCancel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReturnPageCancelExchangeMutation, ReturnPageCancelExchangeMutationVariables>;
export const ReturnPageGrantGraceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnPageGrantGrace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnGracePeriodSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnGracePeriodSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReturnPageGrantGraceMutation, ReturnPageGrantGraceMutationVariables>;
export const ReturnPageRecordDeliveryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnPageRecordDelivery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnDeliveryRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnDeliveryRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReturnPageRecordDeliveryMutation, ReturnPageRecordDeliveryMutationVariables>;
export const ReturnPageAddPhotoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnPageAddPhoto"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnFileUploadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnFileUpload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReturnPageAddPhotoMutation, ReturnPageAddPhotoMutationVariables>;
export const ReturnPageDeletePhotoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnPageDeletePhoto"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnFileDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReturnPageDeletePhotoMutation, ReturnPageDeletePhotoMutationVariables>;
export const ReturnPageAddNoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnPageAddNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"message"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnNoteAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"message"},"value":{"kind":"Variable","name":{"kind":"Name","value":"message"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReturnPageAddNoteMutation, ReturnPageAddNoteMutationVariables>;
export const ReturnPageAssignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnPageAssign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnAssign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageProblem"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReturnPageAssignMutation, ReturnPageAssignMutationVariables>;
export const ReturnPagePriorityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnPagePriority"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"priority"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPriorityEnum"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnPrioritySet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"priority"},"value":{"kind":"Variable","name":{"kind":"Name","value":"priority"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageProblem"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]} as unknown as DocumentNode<ReturnPagePriorityMutation, ReturnPagePriorityMutationVariables>;
export const ReturnPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReturnPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"staff"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCodeEnum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reception"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"}},{"kind":"Field","name":{"kind":"Name","value":"moneyStatus"}},{"kind":"Field","name":{"kind":"Name","value":"attentionReasons"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refundDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"refundHeldBy"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPagePerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"userEmail"}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"user"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPagePerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageTerms"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parcels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageParcel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageReceipt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reimbursements"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageReimbursement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reimbursementProposals"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageProposal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exchanges"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageExchange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedStockReversals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"warehouseName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageInspection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnInspection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"supersededQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedDisposition"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"lotNumber"}},{"kind":"Field","name":{"kind":"Name","value":"warehouseName"}},{"kind":"Field","name":{"kind":"Name","value":"isStockKept"}},{"kind":"Field","name":{"kind":"Name","value":"inspectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"supersedes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPagePart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnReimbursementLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageCharge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnReimbursementCharge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPagePerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"size"},"value":{"kind":"IntValue","value":"128"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderLine"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalGross"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"variantName"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"isKept"}},{"kind":"Field","name":{"kind":"Name","value":"quantityRequested"}},{"kind":"Field","name":{"kind":"Name","value":"quantityApproved"}},{"kind":"Field","name":{"kind":"Name","value":"quantityReceived"}},{"kind":"Field","name":{"kind":"Name","value":"quantityInspected"}},{"kind":"Field","name":{"kind":"Name","value":"quantityMissing"}},{"kind":"Field","name":{"kind":"Name","value":"quantityAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"quantityRejected"}},{"kind":"Field","name":{"kind":"Name","value":"quantitySentBack"}},{"kind":"Field","name":{"kind":"Name","value":"quantityToSendBack"}},{"kind":"Field","name":{"kind":"Name","value":"quantityReimbursed"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageTerms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnDecisionLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderLineId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"returnableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliverySource"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawalUntil"}},{"kind":"Field","name":{"kind":"Name","value":"resolutions"}},{"kind":"Field","name":{"kind":"Name","value":"methods"}},{"kind":"Field","name":{"kind":"Name","value":"restockingFee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnShippingFee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outboundShipping"}},{"kind":"Field","name":{"kind":"Name","value":"refundAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moment"}},{"kind":"Field","name":{"kind":"Name","value":"automatic"}},{"kind":"Field","name":{"kind":"Name","value":"withinHours"}}]}},{"kind":"Field","name":{"kind":"Name","value":"storeCredit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bonusPercentage"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAfterDays"}},{"kind":"Field","name":{"kind":"Name","value":"cardsFirst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keptItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundPercentage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exchange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ifCheaper"}},{"kind":"Field","name":{"kind":"Name","value":"ifDearer"}},{"kind":"Field","name":{"kind":"Name","value":"payWithinHours"}},{"kind":"Field","name":{"kind":"Name","value":"ship"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keptGift"}},{"kind":"Field","name":{"kind":"Name","value":"photosRequired"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageParcel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnParcel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"trackingUrl"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageReceipt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnReceipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"warehouseName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"isEmptyBox"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"isMissing"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageInspection"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discrepancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextSteps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staff"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageReimbursement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnReimbursement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adjustmentReason"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"canceledAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPagePart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageCharge"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pspReference"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"retryAt"}},{"kind":"Field","name":{"kind":"Name","value":"reversedAt"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bonus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageProposal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnReimbursementProposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maximum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outside"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPagePart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageCharge"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageExchange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnExchange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"worth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payUntil"}},{"kind":"Field","name":{"kind":"Name","value":"paymentUrl"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"variantName"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitGross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}}]}}]}}]} as unknown as DocumentNode<ReturnPageQuery, ReturnPageQueryVariables>;
export const ReturnPageTimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReturnPageTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPagePerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPagePerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]} as unknown as DocumentNode<ReturnPageTimelineQuery, ReturnPageTimelineQueryVariables>;
export const ReturnPageLinksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReturnPageLinks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"staff"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reimbursements"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"creditMemo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReturnPageLinksQuery, ReturnPageLinksQueryVariables>;
export const ReturnPageTraceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReturnPageTrace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCodeEnum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"orderLineId"}},{"kind":"Field","name":{"kind":"Name","value":"fired"}},{"kind":"Field","name":{"kind":"Name","value":"won"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"lost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReturnPageTraceQuery, ReturnPageTraceQueryVariables>;
export const ReturnPageGradesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReturnPageGrades"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCodeEnum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnGrades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnWarehouses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReturnPageGradesQuery, ReturnPageGradesQueryVariables>;
export const ReturnPageSuggestionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReturnPageSuggestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"items"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnDispositionItemInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"warehouse"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCodeEnum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnDispositionSuggest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"returnId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"items"},"value":{"kind":"Variable","name":{"kind":"Name","value":"items"}}},{"kind":"Argument","name":{"kind":"Name","value":"warehouseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"warehouse"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"warehouse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]} as unknown as DocumentNode<ReturnPageSuggestionsQuery, ReturnPageSuggestionsQueryVariables>;
export const ReturnPageOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReturnPageOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCodeEnum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"variantName"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fulfillments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fulfillmentOrder"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"created"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnGracePeriods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnEligibility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"orderLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReturnPageOrderQuery, ReturnPageOrderQueryVariables>;
export const ReturnPageHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReturnPageHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"}},{"kind":"Field","name":{"kind":"Name","value":"returns"}},{"kind":"Field","name":{"kind":"Name","value":"openReturns"}},{"kind":"Field","name":{"kind":"Name","value":"unitsBought"}},{"kind":"Field","name":{"kind":"Name","value":"unitsReturned"}},{"kind":"Field","name":{"kind":"Name","value":"returnRate"}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPageMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastReturns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"moneyStatus"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPageMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<ReturnPageHistoryQuery, ReturnPageHistoryQueryVariables>;
export const ReturnPageAssigneesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReturnPageAssignees"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnAssignees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnPagePerson"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnPagePerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]} as unknown as DocumentNode<ReturnPageAssigneesQuery, ReturnPageAssigneesQueryVariables>;
export const ReturnPageNewGoodsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReturnPageNewGoods"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productVariants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReturnPageNewGoodsQuery, ReturnPageNewGoodsQueryVariables>;
export const RulesShopDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RulesShop"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languageCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCodeEnum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"restrictedAccessToChannels"}},{"kind":"Field","name":{"kind":"Name","value":"accessibleChannels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"currencyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warehouses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"collections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"productTypes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnReasons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeArchived"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languageCode"}}}]},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languageCode"}}}]},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languageCode"}}}]}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnGrades"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeArchived"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languageCode"}}}]},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]}}]} as unknown as DocumentNode<RulesShopQuery, RulesShopQueryVariables>;
export const SettingsReasonsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettingsReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnReasons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeArchived"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingsReasonParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsReasonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"photosRequired"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languageCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languageCode"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"productTypes"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languageCode"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"adviceTranslations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languageCode"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SettingsReasonsQuery, SettingsReasonsQueryVariables>;
export const SettingsReasonCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettingsReasonCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnReasonCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingsReasonParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsReasonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"photosRequired"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languageCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languageCode"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"productTypes"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languageCode"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"adviceTranslations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languageCode"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SettingsReasonCreateMutation, SettingsReasonCreateMutationVariables>;
export const SettingsReasonUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettingsReasonUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnReasonUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingsReasonParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsReasonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnReason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"photosRequired"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languageCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languageCode"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"productTypes"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languageCode"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"adviceTranslations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languageCode"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SettingsReasonUpdateMutation, SettingsReasonUpdateMutationVariables>;
export const SettingsReasonArchiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettingsReasonArchive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"archived"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnReasonArchive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"archived"},"value":{"kind":"Variable","name":{"kind":"Name","value":"archived"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SettingsReasonArchiveMutation, SettingsReasonArchiveMutationVariables>;
export const SettingsGradesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettingsGrades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnGrades"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeArchived"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingsGradeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsGradeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnGrade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languageCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SettingsGradesQuery, SettingsGradesQueryVariables>;
export const SettingsGradeCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettingsGradeCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnGradeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnGradeCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnGrade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingsGradeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsGradeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnGrade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languageCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SettingsGradeCreateMutation, SettingsGradeCreateMutationVariables>;
export const SettingsGradeUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettingsGradeUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnGradeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnGradeUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnGrade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingsGradeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsGradeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnGrade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"languageCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SettingsGradeUpdateMutation, SettingsGradeUpdateMutationVariables>;
export const SettingsGradeArchiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettingsGradeArchive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"archived"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnGradeArchive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"archived"},"value":{"kind":"Variable","name":{"kind":"Name","value":"archived"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnGrade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SettingsGradeArchiveMutation, SettingsGradeArchiveMutationVariables>;
export const SettingsDispositionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettingsDispositions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnDispositionRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"channelSlug"}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingsDispositionVersion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingsDispositionVersion"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsDispositionVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnDispositionRulesVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SettingsDispositionsQuery, SettingsDispositionsQueryVariables>;
export const SettingsDispositionSchemaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettingsDispositionSchema"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnDispositionRulesSchema"}}]}}]} as unknown as DocumentNode<SettingsDispositionSchemaQuery, SettingsDispositionSchemaQueryVariables>;
export const SettingsDispositionCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettingsDispositionCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"document"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JSON"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnDispositionRulesValidate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"document"},"value":{"kind":"Variable","name":{"kind":"Name","value":"document"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}}]}}]}}]}}]} as unknown as DocumentNode<SettingsDispositionCheckQuery, SettingsDispositionCheckQueryVariables>;
export const SettingsDispositionReturnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettingsDispositionReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"variantName"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"quantityApproved"}}]}}]}}]}}]} as unknown as DocumentNode<SettingsDispositionReturnQuery, SettingsDispositionReturnQueryVariables>;
export const SettingsDispositionTryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettingsDispositionTry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"returnId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"items"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnDispositionItemInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"document"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"JSON"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languageCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCodeEnum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnDispositionSuggest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"returnId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"returnId"}}},{"kind":"Argument","name":{"kind":"Name","value":"items"},"value":{"kind":"Variable","name":{"kind":"Name","value":"items"}}},{"kind":"Argument","name":{"kind":"Name","value":"document"},"value":{"kind":"Variable","name":{"kind":"Name","value":"document"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"warehouse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languageCode"}}}]}]}}]}}]} as unknown as DocumentNode<SettingsDispositionTryQuery, SettingsDispositionTryQueryVariables>;
export const SettingsDispositionPublishDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettingsDispositionPublish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnDispositionRulesPublishInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnDispositionRulesPublish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}}]}}]}}]}}]} as unknown as DocumentNode<SettingsDispositionPublishMutation, SettingsDispositionPublishMutationVariables>;
export const SettingsSecondHandDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettingsSecondHand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnSecondHandVariants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"channelSlug"}},{"kind":"Field","name":{"kind":"Name","value":"targetSku"}},{"kind":"Field","name":{"kind":"Name","value":"isMade"}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SettingsSecondHandQuery, SettingsSecondHandQueryVariables>;
export const SettingsVariantsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettingsVariants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productVariants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SettingsVariantsQuery, SettingsVariantsQueryVariables>;
export const SettingsSecondHandLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettingsSecondHandLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnSecondHandLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnSecondHandLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secondHandVariant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"targetSku"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedValues"}}]}}]}}]}}]} as unknown as DocumentNode<SettingsSecondHandLinkMutation, SettingsSecondHandLinkMutationVariables>;
export const SettingsLanguagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettingsLanguages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__type"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"LanguageCodeEnum","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enumValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SettingsLanguagesQuery, SettingsLanguagesQueryVariables>;
export const WidgetOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WidgetOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCodeEnum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"returnRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WidgetReturn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnEligibility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"orderLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"variantName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueAxes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reception"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"}},{"kind":"Field","name":{"kind":"Name","value":"moneyStatus"}},{"kind":"Field","name":{"kind":"Name","value":"refundDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"attentionReasons"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"isKept"}},{"kind":"Field","name":{"kind":"Name","value":"quantityApproved"}},{"kind":"Field","name":{"kind":"Name","value":"quantityAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"quantityReimbursed"}},{"kind":"Field","name":{"kind":"Name","value":"quantityToSendBack"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WidgetReturn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueAxes"}}]}}]} as unknown as DocumentNode<WidgetOrderQuery, WidgetOrderQueryVariables>;
export const WidgetCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WidgetCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"returnHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"}},{"kind":"Field","name":{"kind":"Name","value":"returns"}},{"kind":"Field","name":{"kind":"Name","value":"openReturns"}},{"kind":"Field","name":{"kind":"Name","value":"unitsBought"}},{"kind":"Field","name":{"kind":"Name","value":"unitsReturned"}},{"kind":"Field","name":{"kind":"Name","value":"returnRate"}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastReturns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WidgetReturn"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueAxes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reception"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"}},{"kind":"Field","name":{"kind":"Name","value":"moneyStatus"}},{"kind":"Field","name":{"kind":"Name","value":"refundDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"attentionReasons"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"isKept"}},{"kind":"Field","name":{"kind":"Name","value":"quantityApproved"}},{"kind":"Field","name":{"kind":"Name","value":"quantityAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"quantityReimbursed"}},{"kind":"Field","name":{"kind":"Name","value":"quantityToSendBack"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WidgetReturn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueAxes"}}]}}]} as unknown as DocumentNode<WidgetCustomerQuery, WidgetCustomerQueryVariables>;
export const WidgetHomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WidgetHome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toReview"}},{"kind":"Field","name":{"kind":"Name","value":"toReceive"}},{"kind":"Field","name":{"kind":"Name","value":"toInspect"}},{"kind":"Field","name":{"kind":"Name","value":"refundDue"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"unitsSold"}},{"kind":"Field","name":{"kind":"Name","value":"unitsReturned"}},{"kind":"Field","name":{"kind":"Name","value":"returnRate"}},{"kind":"Field","name":{"kind":"Name","value":"previousReturnRate"}}]}}]}}]} as unknown as DocumentNode<WidgetHomeQuery, WidgetHomeQueryVariables>;