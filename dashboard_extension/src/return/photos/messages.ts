import { defineMessages } from "react-intl";

export const messages = defineMessages({
  title: { id: "return.photo.title", defaultMessage: "Photos" },
  counted: { id: "return.photo.counted", defaultMessage: "Photos ({count})" },
  none: { id: "return.photo.none", defaultMessage: "No photos yet." },
  add: { id: "return.photo.add", defaultMessage: "Add photos" },
  added: {
    id: "return.photo.added",
    defaultMessage: "{count, plural, one {# photo is added.} other {# photos are added.}}",
  },
  purpose_REQUEST: { id: "return.photo.purpose_REQUEST", defaultMessage: "Customer" },
  purpose_INSPECTION: { id: "return.photo.purpose_INSPECTION", defaultMessage: "Shop" },
  alt_REQUEST: {
    id: "return.photo.alt_REQUEST",
    defaultMessage: "Photo {number}, from the customer",
  },
  alt_INSPECTION: {
    id: "return.photo.alt_INSPECTION",
    defaultMessage: "Photo {number}, of what was found",
  },
  place: { id: "return.photo.place", defaultMessage: "Photo {at} of {count}" },
  before: { id: "return.photo.before", defaultMessage: "Photo before" },
  after: { id: "return.photo.after", defaultMessage: "Next photo" },
  delete: { id: "return.photo.delete", defaultMessage: "Delete" },
  deleteNumber: {
    id: "return.photo.deleteNumber",
    defaultMessage: "Delete photo {number}",
  },
  deleteTitle: { id: "return.photo.deleteTitle", defaultMessage: "Delete this photo?" },
  deleteText: {
    id: "return.photo.deleteText",
    defaultMessage: "It is gone for the customer as well, and cannot be brought back.",
  },
  deleted: { id: "return.photo.deleted", defaultMessage: "The photo is deleted." },
});
