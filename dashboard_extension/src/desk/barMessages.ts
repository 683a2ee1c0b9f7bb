import { defineMessages } from "react-intl";

export const barMessages = defineMessages({
  camera: { id: "desk.camera", defaultMessage: "Camera" },
  sound: { id: "desk.sound", defaultMessage: "Sounds" },
  help: { id: "desk.help", defaultMessage: "Keys and codes" },
  changeWarehouse: { id: "desk.changeWarehouse", defaultMessage: "Change warehouse" },
  hour: {
    id: "desk.hour",
    defaultMessage: "{count, plural, one {# item this hour} other {# items this hour}}",
  },
  total: {
    id: "desk.total",
    defaultMessage: "{count, plural, one {# in this session} other {# in this session}}",
  },
  allSent: { id: "desk.allSent", defaultMessage: "All sent" },
  toSend: {
    id: "desk.toSend",
    defaultMessage: "{count, plural, one {# to send} other {# to send}}",
  },
  refused: {
    id: "desk.refused",
    defaultMessage: "{count, plural, one {# refused} other {# refused}}",
  },
  sendNow: { id: "desk.sendNow", defaultMessage: "Send now" },
  notKept: {
    id: "desk.notKept",
    defaultMessage:
      "This browser keeps nothing for this page. Leave it open until all is sent, or what is not sent is lost.",
  },
  lostConnection: {
    id: "desk.lostConnection",
    defaultMessage: "The shop cannot be reached. Go on: all is kept on this machine, and sent when it can.",
  },
  // Keys
  keysTitle: { id: "desk.keys.title", defaultMessage: "Keys and codes of the desk" },
  keyGrade: { id: "desk.keys.grade", defaultMessage: "Grade, or its first letter" },
  keyLine: { id: "desk.keys.line", defaultMessage: "Choose a line" },
  keyDisposition: { id: "desk.keys.disposition", defaultMessage: "Change what becomes of it" },
  keyLater: { id: "desk.keys.later", defaultMessage: "Inspect later" },
  keyQuantity: { id: "desk.keys.quantity", defaultMessage: "One more, one less" },
  keyTake: { id: "desk.keys.take", defaultMessage: "Take it in; close a parcel that is complete" },
  keyDone: { id: "desk.keys.done", defaultMessage: "Close the parcel" },
  keyUndo: { id: "desk.keys.undo", defaultMessage: "Undo the last item" },
  keyEmpty: { id: "desk.keys.empty", defaultMessage: "The box is empty" },
  keyNote: { id: "desk.keys.note", defaultMessage: "Write a note" },
  keySerial: { id: "desk.keys.serial", defaultMessage: "Write serial numbers" },
  keyPhoto: { id: "desk.keys.photo", defaultMessage: "Add photos" },
  keyBox: { id: "desk.keys.box", defaultMessage: "Type a code" },
  keyBack: { id: "desk.keys.back", defaultMessage: "Back, or begin the item anew" },
  undoTruth: {
    id: "desk.keys.undoTruth",
    defaultMessage:
      "Undo takes an item back as long as its parcel has not been sent. After that what arrived stays in the books: undo then corrects what was found, with a reason.",
  },
  codesTitle: { id: "desk.codes.title", defaultMessage: "Codes to print" },
  codesText: {
    id: "desk.codes.text",
    defaultMessage: "With these at hand the scanner is all you need: scan goods, their grade, the next goods.",
  },
  download: { id: "desk.codes.download", defaultMessage: "Download the sheet to print" },
  codeNEXT: { id: "desk.codes.NEXT", defaultMessage: "Take it in" },
  codeDONE: { id: "desk.codes.DONE", defaultMessage: "Parcel done" },
  codeUNDO: { id: "desk.codes.UNDO", defaultMessage: "Undo" },
  codeLATER: { id: "desk.codes.LATER", defaultMessage: "Inspect later" },
  codeMORE: { id: "desk.codes.MORE", defaultMessage: "One more" },
  codeLESS: { id: "desk.codes.LESS", defaultMessage: "One less" },
  codeEMPTY: { id: "desk.codes.EMPTY", defaultMessage: "Empty box" },
});
