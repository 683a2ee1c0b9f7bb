import { defineMessages } from "react-intl";

export const cameraMessages = defineMessages({
  title: { id: "desk.camera.title", defaultMessage: "Camera" },
  starting: { id: "desk.camera.starting", defaultMessage: "The camera starts…" },
  choose: { id: "desk.camera.choose", defaultMessage: "Which camera" },
  numbered: { id: "desk.camera.numbered", defaultMessage: "Camera {number, number}" },
  torch: { id: "desk.camera.torch", defaultMessage: "Light" },
  close: { id: "desk.camera.close", defaultMessage: "Close the camera" },
  picture: { id: "desk.camera.picture", defaultMessage: "Take a picture of the code" },
  nothing: { id: "desk.camera.nothing", defaultMessage: "There is no code in this picture that can be read." },
  denied: {
    id: "desk.camera.denied",
    defaultMessage:
      "The browser gives this page no camera: you, or the page around this one, did not allow it. A picture of the code works all the same.",
  },
  missing: { id: "desk.camera.missing", defaultMessage: "There is no camera on this machine." },
  busy: { id: "desk.camera.busy", defaultMessage: "Another program has the camera. Close it and try again." },
  insecure: {
    id: "desk.camera.insecure",
    defaultMessage: "Browsers give a camera to pages with https only. A picture of the code works all the same.",
  },
});
