"""The GraphQL documents that tests send."""

LINES = """
  lines {
    id sku quantityRequested quantityApproved quantityReceived quantityAccepted
    quantityReimbursed resolution productName
    reason { slug name(languageCode: FR) fault }
    orderLine { id productSku }
    totalGross { amount currency }
    refusal { code message }
  }
"""

ERRORS = "errors { field code message line quantity amount acceptedValues }"

CREATE = f"""
mutation Create($input: ReturnRequestCreateInput!) {{
  returnRequestCreate(input: $input) {{
    {ERRORS}
    returnRequest {{
      id number status kind reception moneyStatus comment createdAt
      order {{ id number }}
      {LINES}
      decision {{ outcome policyVersion trace {{ rule orderLineId fired }} }}
      events {{ sequence type actor }}
    }}
  }}
}}
"""

APPROVE = f"""
mutation Approve($id: ID!) {{
  returnRequestApprove(id: $id) {{ {ERRORS} returnRequest {{ id status }} }}
}}
"""

DECLINE = f"""
mutation Decline($id: ID!, $reason: String!) {{
  returnRequestDecline(id: $id, reason: $reason) {{
    {ERRORS} returnRequest {{ id status declineReason }}
  }}
}}
"""

CANCEL = f"""
mutation Cancel($id: ID!) {{
  returnRequestCancel(id: $id) {{ {ERRORS} returnRequest {{ id status }} }}
}}
"""

RECEIVE = f"""
mutation Receive($id: ID!, $input: ReturnReceiveInput!) {{
  returnReceive(id: $id, input: $input) {{
    {ERRORS}
    receipt {{
      number warehouseName note warehouse {{ id }}
      items {{
        quantity isMissing line {{ sku }}
        inspections {{
          quantity disposition note grade {{ slug }}
          stockMovements {{ change stockBefore stockAfter }}
        }}
      }}
    }}
    returnRequest {{ id status reception {LINES} }}
  }}
}}
"""

REIMBURSE = f"""
mutation Reimburse($id: ID!, $input: ReturnReimburseInput) {{
  returnReimburse(id: $id, input: $input) {{
    {ERRORS}
    reimbursements {{
      id number amount {{ amount currency }} proposedAmount {{ amount }}
      adjustmentReason
      lines {{ quantity gross {{ amount }} net {{ amount }} line {{ sku }} }}
      attempts {{ status amount {{ amount }} transaction {{ id }} }}
    }}
    returnRequest {{ id moneyStatus }}
  }}
}}
"""

RETRY = f"""
mutation Retry($id: ID!) {{
  returnRefundRetry(reimbursementId: $id) {{
    {ERRORS} reimbursement {{ id attempts {{ status number }} }}
  }}
}}
"""

DELIVERY = f"""
mutation Delivery($input: ReturnDeliveryRecordInput!) {{
  returnDeliveryRecord(input: $input) {{
    {ERRORS}
    order {{ id returnEligibility {{ lines {{ deadline }} }} }}
  }}
}}
"""

REQUEST = f"""
query Request($id: ID, $number: String) {{
  returnRequest(id: $id, number: $number) {{
    id number status user {{ email }}
    {LINES}
    reimbursementProposals {{
      amount {{ amount }} maximum {{ amount }}
      lines {{ quantity gross {{ amount }} net {{ amount }} line {{ sku }} }}
    }}
    receipts {{ number note warehouse {{ id }} items {{ note quantity }} }}
    reimbursements {{ amount {{ amount }} attempts {{ message status }} }}
    events {{ type actor data user {{ email }} }}
  }}
}}
"""

REQUESTS = """
query Requests(
  $first: Int, $after: String, $last: Int, $before: String, $channel: String
  $filter: ReturnRequestFilterInput, $sortBy: ReturnRequestSortingInput
  $search: String, $where: ReturnRequestWhereInput
) {
  returnRequests(
    first: $first, after: $after, last: $last, before: $before, channel: $channel
    filter: $filter, where: $where, sortBy: $sortBy, search: $search
  ) {
    totalCount
    edges { cursor node { number lines { sku } order { number } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}
"""

ORDER = """
query Order($id: ID!) {
  order(id: $id) {
    id
    returnEligibility {
      lines {
        orderLine { id productSku }
        returnableQuantity deadline refusal { code message }
      }
    }
    returnRequests { number status lines { sku } }
  }
}
"""

REQUESTS_WHOLE = f"""
query RequestsWhole($first: Int) {{
  returnRequests(first: $first) {{
    edges {{ node {{
      id number user {{ email }} order {{ number }}
      {LINES}
      decision {{ outcome policyVersion trace {{ rule orderLineId fired }} }}
      receipts {{
        number note warehouse {{ id }}
        items {{ quantity line {{ sku }} inspections {{ stockMovements {{ change }} }} }}
      }}
      reimbursements {{
        amount {{ amount }}
        lines {{ quantity line {{ sku }} }}
        attempts {{ status transaction {{ id }} }}
      }}
      events {{ type actor data user {{ email }} }}
    }} }}
  }}
}}
"""

REASONS = """
query Reasons($kind: ReturnKindEnum, $archived: Boolean) {
  returnReasons(kind: $kind, includeArchived: $archived) {
    id slug name fault kinds photosRequired archivedAt
    french: name(languageCode: FR)
    translations { languageCode name }
  }
}
"""

REASON_CREATE = f"""
mutation ReasonCreate($input: ReturnReasonInput!) {{
  returnReasonCreate(input: $input) {{ {ERRORS} returnReason {{ id slug name }} }}
}}
"""

REASON_UPDATE = f"""
mutation ReasonUpdate($id: ID!, $input: ReturnReasonInput!) {{
  returnReasonUpdate(id: $id, input: $input) {{
    {ERRORS} returnReason {{ slug name fault translations {{ languageCode name }} }}
  }}
}}
"""

REASON_ARCHIVE = f"""
mutation ReasonArchive($id: ID!, $archived: Boolean) {{
  returnReasonArchive(id: $id, archived: $archived) {{
    {ERRORS} returnReason {{ slug archivedAt }}
  }}
}}
"""

RESOLVE = f"""
mutation Resolve($id: ID!, $paid: Boolean!, $reason: String!) {{
  returnRefundResolve(attemptId: $id, paid: $paid, reason: $reason) {{
    {ERRORS} attempt {{ id status }} returnRequest {{ id status }}
  }}
}}
"""
