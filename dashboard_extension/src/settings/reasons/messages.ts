import { defineMessages } from "react-intl";

export const messages = defineMessages({
  intro: {
    id: "settings.reason.intro",
    defaultMessage: "What customers choose from when they ask for a return, in this order.",
  },
  add: { id: "settings.reason.add", defaultMessage: "Add a reason" },
  new: { id: "settings.reason.new", defaultMessage: "New reason" },
  back: { id: "settings.reason.back", defaultMessage: "All reasons" },
  none: { id: "settings.reason.none", defaultMessage: "No reasons yet" },
  noneText: {
    id: "settings.reason.noneText",
    defaultMessage: "Customers can only say why goods come back once there is a reason.",
  },
  fault: { id: "settings.reason.fault", defaultMessage: "Who is at fault?" },
  faultHint: {
    id: "settings.reason.faultHint",
    defaultMessage: "Where the shop or the carrier is, customers pay no fees.",
  },
  faultTold_MERCHANT: {
    id: "settings.reason.faultTold_MERCHANT",
    defaultMessage: "Fault of the shop",
  },
  faultTold_CARRIER: {
    id: "settings.reason.faultTold_CARRIER",
    defaultMessage: "Fault of the carrier",
  },
  fault_CUSTOMER: { id: "settings.reason.fault_CUSTOMER", defaultMessage: "Customer" },
  fault_MERCHANT: { id: "settings.reason.fault_MERCHANT", defaultMessage: "Shop" },
  fault_CARRIER: { id: "settings.reason.fault_CARRIER", defaultMessage: "Carrier" },
  kinds: { id: "settings.reason.kinds", defaultMessage: "Offered for" },
  kindsHint: { id: "settings.reason.kindsHint", defaultMessage: "None chosen: for all of them." },
  photos: { id: "settings.reason.photos", defaultMessage: "Photos to ask for" },
  photosTold: {
    id: "settings.reason.photosTold",
    defaultMessage: "{count, plural, one {# photo} other {# photos}}",
  },
  questionsTold: {
    id: "settings.reason.questionsTold",
    defaultMessage: "{count, plural, one {# question} other {# questions}}",
  },
  questions: { id: "settings.reason.questions", defaultMessage: "Questions that follow" },
  questionsHint: {
    id: "settings.reason.questionsHint",
    defaultMessage: "Rules of policies can look at the answers. Advice is shown before the customer goes on.",
  },
  addQuestion: { id: "settings.reason.addQuestion", defaultMessage: "Add a question" },
  question: { id: "settings.reason.question", defaultMessage: "Question {number}" },
  questionText: { id: "settings.reason.questionText", defaultMessage: "Question" },
  required: { id: "settings.reason.required", defaultMessage: "It must be answered" },
  productTypes: {
    id: "settings.reason.productTypes",
    defaultMessage: "Only for these product types",
  },
  productTypesHint: {
    id: "settings.reason.productTypesHint",
    defaultMessage: "None chosen: for all.",
  },
  answers: { id: "settings.reason.answers", defaultMessage: "Answers" },
  addAnswer: { id: "settings.reason.addAnswer", defaultMessage: "Add an answer" },
  answer: { id: "settings.reason.answer", defaultMessage: "Answer {number}" },
  answerText: { id: "settings.reason.answerText", defaultMessage: "Answer" },
  advice: { id: "settings.reason.advice", defaultMessage: "Advice" },
  adviceHint: { id: "settings.reason.adviceHint", defaultMessage: "Such as another size." },
  removeQuestion: {
    id: "settings.reason.removeQuestion",
    defaultMessage: "Remove question {number}",
  },
  removeAnswer: { id: "settings.reason.removeAnswer", defaultMessage: "Remove answer {number}" },
  notFound: { id: "settings.reason.notFound", defaultMessage: "There is no such reason" },
});
