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
  DateTime: { input: string; output: string; }
  JSON: { input: unknown; output: unknown; }
  Metadata: { input: Record<string, string>; output: Record<string, string>; }
  PositiveDecimal: { input: number | string; output: number | string; }
  UUID: { input: string; output: string; }
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
  city: Scalars['String']['input'];
  cityArea?: InputMaybe<Scalars['String']['input']>;
  companyName?: InputMaybe<Scalars['String']['input']>;
  country: Scalars['String']['input'];
  countryArea?: InputMaybe<Scalars['String']['input']>;
  firstName?: InputMaybe<Scalars['String']['input']>;
  lastName?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  postalCode?: InputMaybe<Scalars['String']['input']>;
  streetAddress1: Scalars['String']['input'];
  streetAddress2?: InputMaybe<Scalars['String']['input']>;
};

export type ReturnAnswerInput = {
  answer: Scalars['String']['input'];
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
  items: Array<ReturnBlindMatchItemInput>;
  lines?: InputMaybe<Array<ReturnRequestLineInput>>;
  orderId?: InputMaybe<Scalars['ID']['input']>;
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  returnId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReturnBlindMatchItemInput = {
  disposition?: InputMaybe<ReturnDispositionEnum>;
  grade?: InputMaybe<Scalars['String']['input']>;
  lineId?: InputMaybe<Scalars['ID']['input']>;
  lotNumber?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  orderLineId?: InputMaybe<Scalars['ID']['input']>;
  photos?: InputMaybe<Array<Scalars['ID']['input']>>;
  quantity: Scalars['Int']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  serialNumbers?: InputMaybe<Array<Scalars['String']['input']>>;
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReturnBlindReceiptInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  items?: InputMaybe<Array<ReturnBlindReceiptItemInput>>;
  note?: InputMaybe<Scalars['String']['input']>;
  sender?: InputMaybe<Scalars['String']['input']>;
  trackingNumber?: InputMaybe<Scalars['String']['input']>;
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReturnBlindReceiptItemInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  grade?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  quantity: Scalars['Int']['input'];
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
  deliveredAt: Scalars['DateTime']['input'];
  fulfillmentId: Scalars['ID']['input'];
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

export type ReturnDispositionItemInput = {
  grade?: InputMaybe<Scalars['String']['input']>;
  lineId: Scalars['ID']['input'];
  quantity: Scalars['Int']['input'];
};

export type ReturnDispositionRulesPublishInput = {
  channelId?: InputMaybe<Scalars['ID']['input']>;
  document: Scalars['JSON']['input'];
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
  exchangeFor: Array<ReturnNewGoodsInput>;
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
  fields?: InputMaybe<Array<ReturnExportFieldEnum>>;
  fileType: ReturnExportFileTypeEnum;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  languageCode?: InputMaybe<LanguageCodeEnum>;
  rows?: InputMaybe<ReturnExportRowsEnum>;
  scope?: InputMaybe<ReturnExportScopeInput>;
};

export type ReturnExportRowsEnum =
  | 'LINES'
  | 'RETURNS';

export type ReturnExportScopeInput = {
  channel?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
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
  file: Scalars['Upload']['input'];
  purpose?: InputMaybe<ReturnFilePurposeEnum>;
  returnId: Scalars['ID']['input'];
};

export type ReturnGracePeriodSetInput = {
  orderId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  until: Scalars['DateTime']['input'];
};

export type ReturnGradeInput = {
  disposition?: InputMaybe<ReturnDispositionEnum>;
  meaning?: InputMaybe<ReturnGradeMeaningEnum>;
  name?: InputMaybe<Scalars['String']['input']>;
  position?: InputMaybe<Scalars['Int']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
  translations?: InputMaybe<Array<ReturnGradeTranslationInput>>;
};

export type ReturnGradeMeaningEnum =
  | 'GOODS'
  | 'INCORRECT'
  | 'MISSING';

export type ReturnGradeTranslationInput = {
  languageCode: LanguageCodeEnum;
  name: Scalars['String']['input'];
};

export type ReturnIfCheaperEnum =
  | 'REFUND'
  | 'STORE_CREDIT'
  | 'WAIVE';

export type ReturnIfDearerEnum =
  | 'COLLECT'
  | 'WAIVE';

export type ReturnInspectBulkItemInput = {
  disposition?: InputMaybe<ReturnDispositionEnum>;
  externalReference: Scalars['String']['input'];
  grade?: InputMaybe<Scalars['String']['input']>;
  lineId?: InputMaybe<Scalars['ID']['input']>;
  lotNumber?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  orderLineId?: InputMaybe<Scalars['ID']['input']>;
  photos?: InputMaybe<Array<Scalars['ID']['input']>>;
  quantity: Scalars['Int']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  returnId?: InputMaybe<Scalars['ID']['input']>;
  returnNumber?: InputMaybe<Scalars['String']['input']>;
  serialNumbers?: InputMaybe<Array<Scalars['String']['input']>>;
  sku?: InputMaybe<Scalars['String']['input']>;
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReturnInspectItemInput = {
  disposition?: InputMaybe<ReturnDispositionEnum>;
  grade?: InputMaybe<Scalars['String']['input']>;
  lineId: Scalars['ID']['input'];
  lotNumber?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  photos?: InputMaybe<Array<Scalars['ID']['input']>>;
  quantity: Scalars['Int']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  serialNumbers?: InputMaybe<Array<Scalars['String']['input']>>;
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReturnInspectionFixInput = {
  disposition?: InputMaybe<ReturnDispositionEnum>;
  grade?: InputMaybe<Scalars['String']['input']>;
  inspectionId: Scalars['ID']['input'];
  lotNumber?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  photos?: InputMaybe<Array<Scalars['ID']['input']>>;
  quantity?: InputMaybe<Scalars['Int']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  serialNumbers?: InputMaybe<Array<Scalars['String']['input']>>;
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReturnInspectionStatusEnum =
  | 'DONE'
  | 'NONE'
  | 'PENDING';

export type ReturnInspectionStatusEnumFilterInput = {
  eq?: InputMaybe<ReturnInspectionStatusEnum>;
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

export type ReturnKindEnumFilterInput = {
  eq?: InputMaybe<ReturnKindEnum>;
  oneOf?: InputMaybe<Array<ReturnKindEnum>>;
};

export type ReturnLineFilterInput = {
  product?: InputMaybe<GlobalIdFilterInput>;
  reason?: InputMaybe<StringFilterInput>;
  sku?: InputMaybe<StringFilterInput>;
  variant?: InputMaybe<GlobalIdFilterInput>;
};

export type ReturnMetadataFilterInput = {
  key: Scalars['String']['input'];
  value?: InputMaybe<ReturnMetadataValueFilterInput>;
};

export type ReturnMetadataValueFilterInput = {
  eq?: InputMaybe<Scalars['String']['input']>;
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

export type ReturnMoneyStatusEnumFilterInput = {
  eq?: InputMaybe<ReturnMoneyStatusEnum>;
  oneOf?: InputMaybe<Array<ReturnMoneyStatusEnum>>;
};

export type ReturnMovementKindEnum =
  | 'COUNTER'
  | 'RESTOCK'
  | 'REVERSAL';

export type ReturnNewGoodsInput = {
  quantity: Scalars['Int']['input'];
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

export type ReturnParcelAnnounceInput = {
  carrier?: InputMaybe<Scalars['String']['input']>;
  trackingNumber: Scalars['String']['input'];
  trackingUrl?: InputMaybe<Scalars['String']['input']>;
};

export type ReturnParcelDirectionEnum =
  | 'INBOUND'
  | 'OUTBOUND';

export type ReturnPolicyBacktestInput = {
  document?: InputMaybe<Scalars['JSON']['input']>;
  placedFrom: Scalars['DateTime']['input'];
  placedTo?: InputMaybe<Scalars['DateTime']['input']>;
  sample?: InputMaybe<Scalars['Int']['input']>;
};

export type ReturnPolicyCreateInput = {
  channelId?: InputMaybe<Scalars['ID']['input']>;
  document?: InputMaybe<Scalars['JSON']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
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
  document?: InputMaybe<Scalars['JSON']['input']>;
  kind?: InputMaybe<ReturnKindEnum>;
  order?: InputMaybe<ReturnPreviewOrderInput>;
  orderId?: InputMaybe<Scalars['ID']['input']>;
  versionId?: InputMaybe<Scalars['ID']['input']>;
  wishes?: InputMaybe<Array<ReturnPreviewWishInput>>;
};

export type ReturnPolicyPublishInput = {
  effectiveFrom?: InputMaybe<Scalars['DateTime']['input']>;
  revision: Scalars['Int']['input'];
};

export type ReturnPolicyRollbackInput = {
  effectiveFrom?: InputMaybe<Scalars['DateTime']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  revision: Scalars['Int']['input'];
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
  document: Scalars['JSON']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  revision: Scalars['Int']['input'];
};

export type ReturnPreviewAttributeInput = {
  slug: Scalars['String']['input'];
  values: Array<Scalars['String']['input']>;
};

export type ReturnPreviewCustomerInput = {
  groups?: InputMaybe<Array<Scalars['String']['input']>>;
  metadata?: InputMaybe<Array<MetadataInput>>;
  orders?: InputMaybe<Scalars['Int']['input']>;
  returnedValue?: InputMaybe<Scalars['PositiveDecimal']['input']>;
  returns?: InputMaybe<Scalars['Int']['input']>;
  spent?: InputMaybe<Scalars['PositiveDecimal']['input']>;
};

export type ReturnPreviewLineInput = {
  attributes?: InputMaybe<Array<ReturnPreviewAttributeInput>>;
  categories?: InputMaybe<Array<Scalars['String']['input']>>;
  collections?: InputMaybe<Array<Scalars['String']['input']>>;
  deliveredAt?: InputMaybe<Scalars['DateTime']['input']>;
  digital?: InputMaybe<Scalars['Boolean']['input']>;
  discountPercentage?: InputMaybe<Scalars['PositiveDecimal']['input']>;
  fulfilledAt?: InputMaybe<Scalars['DateTime']['input']>;
  giftCard?: InputMaybe<Scalars['Boolean']['input']>;
  product?: InputMaybe<Scalars['String']['input']>;
  productMetadata?: InputMaybe<Array<MetadataInput>>;
  productType?: InputMaybe<Scalars['String']['input']>;
  productTypeMetadata?: InputMaybe<Array<MetadataInput>>;
  quantity?: InputMaybe<Scalars['Int']['input']>;
  sku?: InputMaybe<Scalars['String']['input']>;
  unitPrice?: InputMaybe<Scalars['PositiveDecimal']['input']>;
  variantMetadata?: InputMaybe<Array<MetadataInput>>;
  wish?: InputMaybe<ReturnPreviewWishInput>;
};

export type ReturnPreviewOrderInput = {
  askedAt?: InputMaybe<Scalars['DateTime']['input']>;
  channel: Scalars['String']['input'];
  country?: InputMaybe<Scalars['String']['input']>;
  customer?: InputMaybe<ReturnPreviewCustomerInput>;
  graceUntil?: InputMaybe<Scalars['DateTime']['input']>;
  lines: Array<ReturnPreviewLineInput>;
  metadata?: InputMaybe<Array<MetadataInput>>;
  placedAt?: InputMaybe<Scalars['DateTime']['input']>;
  riskScore?: InputMaybe<Scalars['PositiveDecimal']['input']>;
};

export type ReturnPreviewWishInput = {
  answers?: InputMaybe<Array<ReturnAnswerInput>>;
  method?: InputMaybe<ReturnMethodEnum>;
  orderLineId?: InputMaybe<Scalars['ID']['input']>;
  quantity: Scalars['Int']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  resolution?: InputMaybe<ReturnResolutionEnum>;
};

export type ReturnPriorityEnum =
  | 'HIGH'
  | 'LOW'
  | 'NORMAL'
  | 'URGENT';

export type ReturnPriorityEnumFilterInput = {
  eq?: InputMaybe<ReturnPriorityEnum>;
  oneOf?: InputMaybe<Array<ReturnPriorityEnum>>;
};

export type ReturnReasonAnswerInput = {
  advice?: InputMaybe<Scalars['String']['input']>;
  adviceTranslations?: InputMaybe<Array<ReturnTextTranslationInput>>;
  slug: Scalars['String']['input'];
  text: Scalars['String']['input'];
  translations?: InputMaybe<Array<ReturnTextTranslationInput>>;
};

export type ReturnReasonInput = {
  fault?: InputMaybe<ReturnFaultEnum>;
  kinds?: InputMaybe<Array<ReturnKindEnum>>;
  name?: InputMaybe<Scalars['String']['input']>;
  nativeReference?: InputMaybe<Scalars['ID']['input']>;
  nativeRefundReference?: InputMaybe<Scalars['ID']['input']>;
  photosRequired?: InputMaybe<Scalars['Int']['input']>;
  position?: InputMaybe<Scalars['Int']['input']>;
  questions?: InputMaybe<Array<ReturnReasonQuestionInput>>;
  slug?: InputMaybe<Scalars['String']['input']>;
  translations?: InputMaybe<Array<ReturnReasonTranslationInput>>;
};

export type ReturnReasonQuestionInput = {
  answers: Array<ReturnReasonAnswerInput>;
  productTypes?: InputMaybe<Array<Scalars['String']['input']>>;
  required?: InputMaybe<Scalars['Boolean']['input']>;
  slug: Scalars['String']['input'];
  text: Scalars['String']['input'];
  translations?: InputMaybe<Array<ReturnTextTranslationInput>>;
};

export type ReturnReasonTranslationInput = {
  languageCode: LanguageCodeEnum;
  name: Scalars['String']['input'];
};

export type ReturnReceiveBulkItemInput = {
  disposition?: InputMaybe<ReturnDispositionEnum>;
  externalReference: Scalars['String']['input'];
  grade?: InputMaybe<Scalars['String']['input']>;
  lineId?: InputMaybe<Scalars['ID']['input']>;
  lotNumber?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  orderLineId?: InputMaybe<Scalars['ID']['input']>;
  photos?: InputMaybe<Array<Scalars['ID']['input']>>;
  quantity: Scalars['Int']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  returnId?: InputMaybe<Scalars['ID']['input']>;
  returnNumber?: InputMaybe<Scalars['String']['input']>;
  serialNumbers?: InputMaybe<Array<Scalars['String']['input']>>;
  sku?: InputMaybe<Scalars['String']['input']>;
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReturnReceiveInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  isEmptyBox?: InputMaybe<Scalars['Boolean']['input']>;
  items: Array<ReturnReceiveItemInput>;
  note?: InputMaybe<Scalars['String']['input']>;
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReturnReceiveItemInput = {
  disposition?: InputMaybe<ReturnDispositionEnum>;
  grade?: InputMaybe<Scalars['String']['input']>;
  lineId: Scalars['ID']['input'];
  lotNumber?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  photos?: InputMaybe<Array<Scalars['ID']['input']>>;
  quantity: Scalars['Int']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  serialNumbers?: InputMaybe<Array<Scalars['String']['input']>>;
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReturnReceptionEnum =
  | 'FULL'
  | 'NONE'
  | 'PARTIAL';

export type ReturnReceptionEnumFilterInput = {
  eq?: InputMaybe<ReturnReceptionEnum>;
  oneOf?: InputMaybe<Array<ReturnReceptionEnum>>;
};

export type ReturnRefundMomentEnum =
  | 'APPROVAL'
  | 'DELIVERY'
  | 'FIRST_SCAN'
  | 'INSPECTION'
  | 'RECEIPT';

export type ReturnReimburseInput = {
  amount?: InputMaybe<Scalars['PositiveDecimal']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  paidOutside?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  resolution?: InputMaybe<ReturnResolutionEnum>;
};

export type ReturnReportGroupEnum =
  | 'CATEGORY'
  | 'DISPOSITION'
  | 'MONTH';

export type ReturnRequestCreateInput = {
  comment?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<ReturnKindEnum>;
  lines: Array<ReturnRequestLineInput>;
  metadata?: InputMaybe<Array<MetadataInput>>;
  orderId: Scalars['ID']['input'];
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  privateMetadata?: InputMaybe<Array<MetadataInput>>;
  resolution?: InputMaybe<ReturnResolutionEnum>;
};

export type ReturnRequestFilterInput = {
  attentionReasons?: InputMaybe<Array<ReturnAttentionReasonEnum>>;
  createdAt?: InputMaybe<DateTimeRangeInput>;
  inspections?: InputMaybe<Array<ReturnInspectionStatusEnum>>;
  kinds?: InputMaybe<Array<ReturnKindEnum>>;
  moneyStatuses?: InputMaybe<Array<ReturnMoneyStatusEnum>>;
  needsAttention?: InputMaybe<Scalars['Boolean']['input']>;
  orderIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  reasons?: InputMaybe<Array<Scalars['String']['input']>>;
  receptions?: InputMaybe<Array<ReturnReceptionEnum>>;
  statuses?: InputMaybe<Array<ReturnStatusEnum>>;
  updatedAt?: InputMaybe<DateTimeRangeInput>;
  userIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type ReturnRequestLineInput = {
  answers?: InputMaybe<Array<ReturnAnswerInput>>;
  comment?: InputMaybe<Scalars['String']['input']>;
  exchangeFor?: InputMaybe<Array<ReturnNewGoodsInput>>;
  method?: InputMaybe<ReturnMethodEnum>;
  orderLineId: Scalars['ID']['input'];
  quantity: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
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
  direction: OrderDirection;
  field: ReturnRequestSortField;
};

export type ReturnRequestWhereInput = {
  AND?: InputMaybe<Array<ReturnRequestWhereInput>>;
  OR?: InputMaybe<Array<ReturnRequestWhereInput>>;
  assignee?: InputMaybe<GlobalIdFilterInput>;
  channelId?: InputMaybe<GlobalIdFilterInput>;
  createdAt?: InputMaybe<DateTimeRangeInput>;
  dueAt?: InputMaybe<DateTimeRangeInput>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  inspection?: InputMaybe<ReturnInspectionStatusEnumFilterInput>;
  isAssigned?: InputMaybe<Scalars['Boolean']['input']>;
  isOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<ReturnKindEnumFilterInput>;
  lines?: InputMaybe<Array<ReturnLineFilterInput>>;
  metadata?: InputMaybe<ReturnMetadataFilterInput>;
  moneyStatus?: InputMaybe<ReturnMoneyStatusEnumFilterInput>;
  needsAttention?: InputMaybe<Scalars['Boolean']['input']>;
  number?: InputMaybe<StringFilterInput>;
  orderId?: InputMaybe<GlobalIdFilterInput>;
  orderNumber?: InputMaybe<IntFilterInput>;
  priority?: InputMaybe<ReturnPriorityEnumFilterInput>;
  reason?: InputMaybe<StringFilterInput>;
  reception?: InputMaybe<ReturnReceptionEnumFilterInput>;
  refundDueAt?: InputMaybe<DateTimeRangeInput>;
  status?: InputMaybe<ReturnStatusEnumFilterInput>;
  updatedAt?: InputMaybe<DateTimeRangeInput>;
  user?: InputMaybe<GlobalIdFilterInput>;
  userEmail?: InputMaybe<StringFilterInput>;
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
  lineId: Scalars['ID']['input'];
  resolution: ReturnResolutionEnum;
};

export type ReturnSecondHandLinkInput = {
  channel: Scalars['String']['input'];
  grade: Scalars['String']['input'];
  targetVariantId: Scalars['ID']['input'];
  variantId: Scalars['ID']['input'];
};

export type ReturnSendBackInput = {
  address?: InputMaybe<ReturnAddressInput>;
  carrier?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  items: Array<ReturnSendBackItemInput>;
  note?: InputMaybe<Scalars['String']['input']>;
  trackingNumber?: InputMaybe<Scalars['String']['input']>;
  trackingUrl?: InputMaybe<Scalars['String']['input']>;
};

export type ReturnSendBackItemInput = {
  lineId: Scalars['ID']['input'];
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

export type ReturnStatusEnumFilterInput = {
  eq?: InputMaybe<ReturnStatusEnum>;
  oneOf?: InputMaybe<Array<ReturnStatusEnum>>;
};

export type ReturnTextTranslationInput = {
  languageCode: LanguageCodeEnum;
  text: Scalars['String']['input'];
};

export type ReturnTreatmentEnum =
  | 'DISPOSAL'
  | 'DONATION'
  | 'RECYCLING';

export type ReturnUnitsAddInput = {
  answers?: InputMaybe<Array<ReturnAnswerInput>>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderLineId: Scalars['ID']['input'];
  quantity: Scalars['Int']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
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

export type StringFilterInput = {
  eq?: InputMaybe<Scalars['String']['input']>;
  oneOf?: InputMaybe<Array<Scalars['String']['input']>>;
};

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

export type QueueAxesFragment = { __typename?: 'ReturnRequest', status: ReturnStatusEnum, reception: ReturnReceptionEnum, inspection: ReturnInspectionStatusEnum, moneyStatus: ReturnMoneyStatusEnum, refundDueAt: string | null, attentionReasons: Array<ReturnAttentionReasonEnum> | null, lines: Array<{ __typename?: 'ReturnLine', id: string, resolution: ReturnResolutionEnum, quantityAccepted: number, quantityReimbursed: number, quantityToSendBack: number }> };

export type QueueRowFragment = { __typename?: 'ReturnRequest', id: string, number: string, kind: ReturnKindEnum, createdAt: string, updatedAt: string, priority: ReturnPriorityEnum | null, dueAt: string | null, isOverdue: boolean | null, orderNumber: string, status: ReturnStatusEnum, reception: ReturnReceptionEnum, inspection: ReturnInspectionStatusEnum, moneyStatus: ReturnMoneyStatusEnum, refundDueAt: string | null, attentionReasons: Array<ReturnAttentionReasonEnum> | null, assignee: { __typename?: 'User', id: string, email: string, firstName: string, lastName: string } | null, lines: Array<{ __typename?: 'ReturnLine', id: string, productName: string, variantName: string, quantityRequested: number, resolution: ReturnResolutionEnum, quantityAccepted: number, quantityReimbursed: number, quantityToSendBack: number, reason: { __typename?: 'ReturnReason', id: string, name: string }, totalGross?: { __typename?: 'Money', amount: number, currency: string }, orderLine?: { __typename?: 'OrderLine', id: string, quantity: number } }>, order?: { __typename?: 'Order', id: string, userEmail: string | null }, user?: { __typename?: 'User', id: string, email: string, firstName: string, lastName: string } | null };

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


export type QueuePageQuery = { __typename?: 'Query', returnRequests: { __typename?: 'ReturnRequestCountableConnection', totalCount: number | null, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ __typename?: 'ReturnRequestCountableEdge', node: { __typename?: 'ReturnRequest', id: string, number: string, kind: ReturnKindEnum, createdAt: string, updatedAt: string, priority: ReturnPriorityEnum | null, dueAt: string | null, isOverdue: boolean | null, orderNumber: string, status: ReturnStatusEnum, reception: ReturnReceptionEnum, inspection: ReturnInspectionStatusEnum, moneyStatus: ReturnMoneyStatusEnum, refundDueAt: string | null, attentionReasons: Array<ReturnAttentionReasonEnum> | null, assignee: { __typename?: 'User', id: string, email: string, firstName: string, lastName: string } | null, lines: Array<{ __typename?: 'ReturnLine', id: string, productName: string, variantName: string, quantityRequested: number, resolution: ReturnResolutionEnum, quantityAccepted: number, quantityReimbursed: number, quantityToSendBack: number, reason: { __typename?: 'ReturnReason', id: string, name: string }, totalGross?: { __typename?: 'Money', amount: number, currency: string }, orderLine?: { __typename?: 'OrderLine', id: string, quantity: number } }>, order?: { __typename?: 'Order', id: string, userEmail: string | null }, user?: { __typename?: 'User', id: string, email: string, firstName: string, lastName: string } | null } }> | null } | null };

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

export type WidgetReturnFragment = { __typename?: 'ReturnRequest', id: string, number: string, createdAt: string, status: ReturnStatusEnum, reception: ReturnReceptionEnum, inspection: ReturnInspectionStatusEnum, moneyStatus: ReturnMoneyStatusEnum, refundDueAt: string | null, attentionReasons: Array<ReturnAttentionReasonEnum> | null, lines: Array<{ __typename?: 'ReturnLine', id: string, resolution: ReturnResolutionEnum, quantityAccepted: number, quantityReimbursed: number, quantityToSendBack: number }> };

export type WidgetOrderQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  language?: InputMaybe<LanguageCodeEnum>;
}>;


export type WidgetOrderQuery = { __typename?: 'Query', order: { __typename?: 'Order', id: string, number: string, returnRequests: Array<{ __typename?: 'ReturnRequest', dueAt: string | null, isOverdue: boolean | null, id: string, number: string, createdAt: string, status: ReturnStatusEnum, reception: ReturnReceptionEnum, inspection: ReturnInspectionStatusEnum, moneyStatus: ReturnMoneyStatusEnum, refundDueAt: string | null, attentionReasons: Array<ReturnAttentionReasonEnum> | null, lines: Array<{ __typename?: 'ReturnLine', id: string, resolution: ReturnResolutionEnum, quantityAccepted: number, quantityReimbursed: number, quantityToSendBack: number }> }> | null, returnEligibility: { __typename?: 'ReturnEligibility', lines: Array<{ __typename?: 'ReturnLineEligibility', returnableQuantity: number, deadline: string | null, orderLine: { __typename?: 'OrderLine', id: string, productName: string, variantName: string }, refusal: { __typename?: 'ReturnRefusal', code: ReturnErrorCode, message: string } | null }> } | null } | null };

export type WidgetCustomerQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type WidgetCustomerQuery = { __typename?: 'Query', user: { __typename?: 'User', id: string, email: string, returnHistory: { __typename?: 'ReturnCustomerHistory', orders: number, returns: number, openReturns: number, unitsBought: number, unitsReturned: number, returnRate: number | null, refunded: Array<{ __typename?: 'Money', amount: number, currency: string }>, lastReturns: Array<{ __typename?: 'ReturnRequest', id: string, number: string, createdAt: string, status: ReturnStatusEnum, reception: ReturnReceptionEnum, inspection: ReturnInspectionStatusEnum, moneyStatus: ReturnMoneyStatusEnum, refundDueAt: string | null, attentionReasons: Array<ReturnAttentionReasonEnum> | null, lines: Array<{ __typename?: 'ReturnLine', id: string, resolution: ReturnResolutionEnum, quantityAccepted: number, quantityReimbursed: number, quantityToSendBack: number }> }> } | null } | null };

export type WidgetHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type WidgetHomeQuery = { __typename?: 'Query', returnSummary: { __typename?: 'ReturnSummary', toReview: number, toReceive: number, toInspect: number, refundDue: number, overdue: number, failed: number, unitsSold: number, unitsReturned: number, returnRate: number | null, previousReturnRate: number | null } | null };

export const ExportFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnExportFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileType"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"rowsDone"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]} as unknown as DocumentNode<ExportFileFragment, unknown>;
export const ExportProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]} as unknown as DocumentNode<ExportProblemFragment, unknown>;
export const QueueAxesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueAxes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reception"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"}},{"kind":"Field","name":{"kind":"Name","value":"moneyStatus"}},{"kind":"Field","name":{"kind":"Name","value":"refundDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"attentionReasons"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"quantityAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"quantityReimbursed"}},{"kind":"Field","name":{"kind":"Name","value":"quantityToSendBack"}}]}}]}}]} as unknown as DocumentNode<QueueAxesFragment, unknown>;
export const QueuePersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueuePerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]} as unknown as DocumentNode<QueuePersonFragment, unknown>;
export const QueueRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueAxes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueuePerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"variantName"}},{"kind":"Field","name":{"kind":"Name","value":"quantityRequested"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"totalGross"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asStaff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderLine"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asStaff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asStaff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userEmail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"user"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asStaff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueuePerson"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueAxes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reception"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"}},{"kind":"Field","name":{"kind":"Name","value":"moneyStatus"}},{"kind":"Field","name":{"kind":"Name","value":"refundDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"attentionReasons"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"quantityAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"quantityReimbursed"}},{"kind":"Field","name":{"kind":"Name","value":"quantityToSendBack"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueuePerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]} as unknown as DocumentNode<QueueRowFragment, unknown>;
export const QueueProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]} as unknown as DocumentNode<QueueProblemFragment, unknown>;
export const QueueDoneFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnBulkResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueProblem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]} as unknown as DocumentNode<QueueDoneFragment, unknown>;
export const WidgetReturnFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WidgetReturn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueAxes"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueAxes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reception"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"}},{"kind":"Field","name":{"kind":"Name","value":"moneyStatus"}},{"kind":"Field","name":{"kind":"Name","value":"refundDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"attentionReasons"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"quantityAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"quantityReimbursed"}},{"kind":"Field","name":{"kind":"Name","value":"quantityToSendBack"}}]}}]}}]} as unknown as DocumentNode<WidgetReturnFragment, unknown>;
export const ExportListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnExports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportFile"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnExportFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileType"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"rowsDone"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]} as unknown as DocumentNode<ExportListQuery, ExportListQueryVariables>;
export const ExportLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<ExportLinkQuery, ExportLinkQueryVariables>;
export const ExportStartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExportStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnExportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportProblem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"export"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportFile"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnExportFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileType"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"rowsDone"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]} as unknown as DocumentNode<ExportStartMutation, ExportStartMutationVariables>;
export const ExportCancelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExportCancel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnExportCancel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportProblem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"export"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportFile"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnExportFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileType"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"rowsDone"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]} as unknown as DocumentNode<ExportCancelMutation, ExportCancelMutationVariables>;
export const QueuePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QueuePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequestWhereInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sortBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequestSortingInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCodeEnum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asStaff"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"sortBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sortBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueAxes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reception"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"}},{"kind":"Field","name":{"kind":"Name","value":"moneyStatus"}},{"kind":"Field","name":{"kind":"Name","value":"refundDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"attentionReasons"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"quantityAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"quantityReimbursed"}},{"kind":"Field","name":{"kind":"Name","value":"quantityToSendBack"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueuePerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueAxes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueuePerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"variantName"}},{"kind":"Field","name":{"kind":"Name","value":"quantityRequested"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"totalGross"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asStaff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderLine"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asStaff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asStaff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userEmail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"user"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asStaff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueuePerson"}}]}}]}}]} as unknown as DocumentNode<QueuePageQuery, QueuePageQueryVariables>;
export const QueueCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QueueCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnViewCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"view"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<QueueCountsQuery, QueueCountsQueryVariables>;
export const QueueChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QueueChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCodeEnum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asStaff"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnAssignees"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asStaff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueuePerson"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueuePerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]} as unknown as DocumentNode<QueueChoicesQuery, QueueChoicesQueryVariables>;
export const QueueAssigneesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QueueAssignees"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnAssignees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueuePerson"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueuePerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]} as unknown as DocumentNode<QueueAssigneesQuery, QueueAssigneesQueryVariables>;
export const QueueApproveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QueueApprove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"returnRequestApproveBulk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueProblem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueDone"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnBulkResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueProblem"}}]}}]}}]} as unknown as DocumentNode<QueueApproveMutation, QueueApproveMutationVariables>;
export const QueueDeclineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QueueDecline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"returnRequestDeclineBulk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueProblem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueDone"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnBulkResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueProblem"}}]}}]}}]} as unknown as DocumentNode<QueueDeclineMutation, QueueDeclineMutationVariables>;
export const QueueAssignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QueueAssign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"returnAssign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueProblem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueDone"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnBulkResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueProblem"}}]}}]}}]} as unknown as DocumentNode<QueueAssignMutation, QueueAssignMutationVariables>;
export const QueuePrioritySetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QueuePrioritySet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"priority"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPriorityEnum"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"returnPrioritySet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"priority"},"value":{"kind":"Variable","name":{"kind":"Name","value":"priority"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueProblem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueDone"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnBulkResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueProblem"}}]}}]}}]} as unknown as DocumentNode<QueuePrioritySetMutation, QueuePrioritySetMutationVariables>;
export const QueueReimburseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QueueReimburse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"returnReimburseBulk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueProblem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reimbursements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueProblem"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]} as unknown as DocumentNode<QueueReimburseMutation, QueueReimburseMutationVariables>;
export const WidgetOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WidgetOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageCodeEnum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"returnRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WidgetReturn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnEligibility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"orderLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"variantName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languageCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueAxes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reception"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"}},{"kind":"Field","name":{"kind":"Name","value":"moneyStatus"}},{"kind":"Field","name":{"kind":"Name","value":"refundDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"attentionReasons"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"quantityAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"quantityReimbursed"}},{"kind":"Field","name":{"kind":"Name","value":"quantityToSendBack"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WidgetReturn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueAxes"}}]}}]} as unknown as DocumentNode<WidgetOrderQuery, WidgetOrderQueryVariables>;
export const WidgetCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WidgetCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"returnHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"}},{"kind":"Field","name":{"kind":"Name","value":"returns"}},{"kind":"Field","name":{"kind":"Name","value":"openReturns"}},{"kind":"Field","name":{"kind":"Name","value":"unitsBought"}},{"kind":"Field","name":{"kind":"Name","value":"unitsReturned"}},{"kind":"Field","name":{"kind":"Name","value":"returnRate"}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastReturns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WidgetReturn"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueAxes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reception"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"}},{"kind":"Field","name":{"kind":"Name","value":"moneyStatus"}},{"kind":"Field","name":{"kind":"Name","value":"refundDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"attentionReasons"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"quantityAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"quantityReimbursed"}},{"kind":"Field","name":{"kind":"Name","value":"quantityToSendBack"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WidgetReturn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueAxes"}}]}}]} as unknown as DocumentNode<WidgetCustomerQuery, WidgetCustomerQueryVariables>;
export const WidgetHomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WidgetHome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toReview"}},{"kind":"Field","name":{"kind":"Name","value":"toReceive"}},{"kind":"Field","name":{"kind":"Name","value":"toInspect"}},{"kind":"Field","name":{"kind":"Name","value":"refundDue"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"unitsSold"}},{"kind":"Field","name":{"kind":"Name","value":"unitsReturned"}},{"kind":"Field","name":{"kind":"Name","value":"returnRate"}},{"kind":"Field","name":{"kind":"Name","value":"previousReturnRate"}}]}}]}}]} as unknown as DocumentNode<WidgetHomeQuery, WidgetHomeQueryVariables>;