"""Every request of the walk: the same text on both hosts."""

LOG_IN = """
mutation LogIn($email: String!, $password: String!) {
  tokenCreate(email: $email, password: $password) {
    token
    errors { field message code }
  }
}
"""

MY_ORDERS = """
query MyOrders {
  me {
    firstName
    orders(first: 100) { edges { node { id number status } } }
  }
}
"""

ELIGIBILITY = """
query Eligibility($id: ID!) {
  order(id: $id) {
    id number status chargeStatus
    total { gross { amount currency } }
    lines { id }
    returnEligibility {
      lines {
        orderLine { id productName variantName productSku quantity }
        returnableQuantity
        deadline
        refusal { code message }
      }
    }
  }
}
"""

REQUEST = """
mutation Request($input: ReturnRequestCreateInput!) {
  returnRequestCreate(input: $input) {
    returnRequest {
      id number status
      lines {
        id productName sku quantityRequested
        reason { slug name }
        refusal { code message }
      }
    }
    errors { field message code line quantity acceptedValues }
  }
}
"""

MY_RETURN = """
query MyReturn($id: ID!) {
  returnRequest(id: $id) {
    number status reception moneyStatus
    user { email }
    lines { sku variant { id } }
    receipts { number note warehouseName items { note inspections { note stockMovements { change } } } }
    reimbursementProposals { amount { amount } }
    reimbursements {
      amount { amount currency }
      attempts { status message transaction { id } }
    }
    events { sequence type actor user { email } data createdAt }
  }
}
"""

CANCEL = """
mutation Cancel($id: ID!) {
  returnRequestCancel(id: $id) {
    returnRequest { status }
    errors { field message code }
  }
}
"""

RETURNS = """
query Returns($search: String!) {
  returnRequests(first: 20, search: $search) {
    totalCount
    edges {
      node {
        id number status
        user { email }
        order { number }
        lines { quantityRequested }
      }
    }
  }
}
"""

WAREHOUSES = """
query Warehouses {
  warehouses(first: 100) { edges { node { id name slug } } }
}
"""

APPROVE = """
mutation Approve($id: ID!) {
  returnRequestApprove(id: $id) {
    returnRequest { status }
    errors { field message code line quantity }
  }
}
"""

RECEIVE = """
mutation Receive($id: ID!, $input: ReturnReceiveInput!) {
  returnReceive(id: $id, input: $input) {
    returnRequest { status reception }
    receipt {
      number warehouseName
      items {
        quantity line { sku }
        inspections {
          disposition grade { slug }
          stockMovements { change stockBefore stockAfter sku warehouseName }
        }
      }
    }
    errors { field message code line quantity acceptedValues }
  }
}
"""

REIMBURSE = """
mutation Reimburse($id: ID!, $input: ReturnReimburseInput) {
  returnReimburse(id: $id, input: $input) {
    reimbursements { id number amount { amount currency } }
    errors { field message code line amount }
  }
}
"""

RETRY = """
mutation Retry($id: ID!) {
  returnRefundRetry(reimbursementId: $id) {
    reimbursement { id }
    errors { field message code amount acceptedValues }
  }
}
"""

RETURN = """
query Return($id: ID!) {
  returnRequest(id: $id) {
    id number status reception moneyStatus
    order {
      number status chargeStatus
      totalCharged { amount currency }
      transactions {
        id
        chargedAmount { amount currency }
        refundedAmount { amount currency }
        refundPendingAmount { amount currency }
        events { type pspReference }
      }
      grantedRefunds { id status amount { amount currency } }
      fulfillments { status lines { quantity orderLine { productSku } } }
    }
    lines {
      id sku
      quantityRequested quantityApproved quantityReceived
      quantityAccepted quantityReimbursed
      variant { id stocks { quantity warehouse { slug } } }
    }
    reimbursementProposals {
      amount { amount currency }
      maximum { amount currency }
      lines { quantity gross { amount currency } line { sku } }
    }
    reimbursements {
      id
      amount { amount currency }
      attempts { status number amount { amount currency } pspReference message }
    }
    events { sequence type actor user { email } createdAt }
  }
}
"""
