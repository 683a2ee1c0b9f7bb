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
  | 'TOO_MANY_FILES'
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

export type ReturnQueueQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
}>;


export type ReturnQueueQuery = { __typename?: 'Query', returnRequests: { __typename?: 'ReturnRequestCountableConnection', totalCount: number | null, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename?: 'ReturnRequestCountableEdge', node: { __typename?: 'ReturnRequest', id: string, number: string, status: ReturnStatusEnum, reception: ReturnReceptionEnum, inspection: ReturnInspectionStatusEnum, moneyStatus: ReturnMoneyStatusEnum, createdAt: string, order: { __typename?: 'Order', id: string, number: string }, user: { __typename?: 'User', id: string, email: string } | null } }> | null } | null };


export const ReturnQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReturnQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reception"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"}},{"kind":"Field","name":{"kind":"Name","value":"moneyStatus"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReturnQueueQuery, ReturnQueueQueryVariables>;