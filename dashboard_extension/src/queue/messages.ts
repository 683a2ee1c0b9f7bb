import { defineMessages } from "react-intl";

export const messages = defineMessages({
  title: { id: "queue.title", defaultMessage: "Returns" },
  views: { id: "queue.views", defaultMessage: "Views" },
  emptyView: { id: "queue.empty.view", defaultMessage: "Nothing is waiting here" },
  emptyViewText: {
    id: "queue.empty.viewText",
    defaultMessage: "New returns show up by themselves.",
  },
  emptyNarrowed: { id: "queue.empty.narrowed", defaultMessage: "No return is like this" },
  emptyNarrowedText: {
    id: "queue.empty.narrowedText",
    defaultMessage: "Take a filter away, or search in all returns.",
  },
  searchAll: { id: "queue.searchAll", defaultMessage: "Search in all returns" },
  clearFilters: { id: "queue.clearFilters", defaultMessage: "Clear all filters" },
  search: { id: "queue.search", defaultMessage: "Search returns" },
  searchHint: { id: "queue.searchHint", defaultMessage: "Number, order, customer, product" },
  table: { id: "queue.table", defaultMessage: "Returns of this view" },
  total: {
    id: "queue.total",
    defaultMessage: "{count, plural, one {# return} other {# returns}}",
  },
  next: { id: "queue.next", defaultMessage: "Next page" },
  previous: { id: "queue.previous", defaultMessage: "Previous page" },
  first: { id: "queue.first", defaultMessage: "First page" },
  size: { id: "queue.size", defaultMessage: "Rows per page" },
  news: {
    id: "queue.news",
    defaultMessage:
      "{count, plural, one {# new return} other {# new returns}}",
  },
  changed: { id: "queue.changed", defaultMessage: "The list has changed" },
  showNews: { id: "queue.showNews", defaultMessage: "Show" },
  reload: { id: "queue.reload", defaultMessage: "Load again" },
  gone: { id: "queue.gone", defaultMessage: "No longer in this view" },
  pick: { id: "queue.pick", defaultMessage: "Select {number}" },
  pickAll: { id: "queue.pickAll", defaultMessage: "Select all on this page" },
  nobody: { id: "queue.nobody", defaultMessage: "Nobody" },
  overdueBy: { id: "queue.overdueBy", defaultMessage: "{time} overdue" },
  items: {
    id: "queue.items",
    defaultMessage: "{first} and {count, plural, one {# more} other {# more}}",
  },
  units: { id: "queue.units", defaultMessage: "{count} × {name}" },
  keysTitle: { id: "queue.keys.title", defaultMessage: "Keys on this page" },
  showKeys: { id: "queue.showKeys", defaultMessage: "Show the keys" },
});

export const viewNames = defineMessages({
  TO_REVIEW: { id: "queue.view.TO_REVIEW", defaultMessage: "To review" },
  TO_RECEIVE: { id: "queue.view.TO_RECEIVE", defaultMessage: "To receive" },
  TO_INSPECT: { id: "queue.view.TO_INSPECT", defaultMessage: "To inspect" },
  REFUND_DUE: { id: "queue.view.REFUND_DUE", defaultMessage: "Refund due" },
  OVERDUE: { id: "queue.view.OVERDUE", defaultMessage: "Overdue" },
  FAILED: { id: "queue.view.FAILED", defaultMessage: "Failed" },
  MINE: { id: "queue.view.MINE", defaultMessage: "Mine" },
  ALL: { id: "queue.view.ALL", defaultMessage: "All" },
});

export const columnNames = defineMessages({
  number: { id: "queue.column.number", defaultMessage: "Return" },
  customer: { id: "queue.column.customer", defaultMessage: "Customer" },
  order: { id: "queue.column.order", defaultMessage: "Order" },
  items: { id: "queue.column.items", defaultMessage: "Items" },
  reasons: { id: "queue.column.reasons", defaultMessage: "Reason" },
  step: { id: "queue.column.step", defaultMessage: "Next step" },
  value: { id: "queue.column.value", defaultMessage: "Amount" },
  priority: { id: "queue.column.priority", defaultMessage: "Priority" },
  due: { id: "queue.column.due", defaultMessage: "Due" },
  assignee: { id: "queue.column.assignee", defaultMessage: "Assignee" },
  age: { id: "queue.column.age", defaultMessage: "Age" },
  kind: { id: "queue.column.kind", defaultMessage: "Kind" },
  status: { id: "queue.column.status", defaultMessage: "Status" },
  updated: { id: "queue.column.updated", defaultMessage: "Last change" },
});

export const keyNames = defineMessages({
  move: { id: "queue.key.move", defaultMessage: "Next or previous return" },
  open: { id: "queue.key.open", defaultMessage: "Open it" },
  pick: { id: "queue.key.pick", defaultMessage: "Select it" },
  range: { id: "queue.key.range", defaultMessage: "Select up to it" },
  approve: { id: "queue.key.approve", defaultMessage: "Approve what is selected" },
  decline: { id: "queue.key.decline", defaultMessage: "Decline what is selected" },
  assign: { id: "queue.key.assign", defaultMessage: "Assign what is selected, or this return" },
  search: { id: "queue.key.search", defaultMessage: "Search" },
  filter: { id: "queue.key.filter", defaultMessage: "Filter" },
  reload: { id: "queue.key.reload", defaultMessage: "Load again" },
  keys: { id: "queue.key.keys", defaultMessage: "Show these keys" },
});
