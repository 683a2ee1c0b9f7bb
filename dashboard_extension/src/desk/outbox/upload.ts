import type { AppBridge } from "@saleor/app-sdk/app-bridge";

import { API_PATH } from "@/api/client";
import type { DeskPhotoMutation } from "@/api/generated/graphql";
import { DeskPhotoDocument } from "@/api/generated/graphql";
import { print } from "graphql";

import type { Photo, PhotoAnswer } from "./photos";

const PATIENCE = 180_000;

interface Body {
  data?: DeskPhotoMutation | null;
  errors?: { message: string; extensions?: { exception?: { code?: string } } }[];
}

/** Send one photo as the multipart requests of GraphQL have it, telling how far it is. */
export function uploaderOf(bridge: AppBridge) {
  return (photo: Photo, file: Blob, progress: (part: number) => void) =>
    new Promise<PhotoAnswer>((resolve) => {
      const request = new XMLHttpRequest();
      request.open("POST", new URL(API_PATH, window.location.origin).href);
      request.timeout = PATIENCE;
      const { token } = bridge.getState();
      if (token) request.setRequestHeader("Authorization", `Bearer ${token}`);
      request.upload.onprogress = ({ loaded, total }) => total && progress(loaded / total);
      request.onload = () => resolve(read(request.status, request.responseText));
      request.onerror = request.ontimeout = request.onabort = () => resolve({ kind: "lost" });
      request.send(formOf(photo, file));
    });
}

function formOf(photo: Photo, file: Blob): FormData {
  const form = new FormData();
  const variables = { id: photo.returnId, file: null };
  form.append("operations", JSON.stringify({ query: print(DeskPhotoDocument), variables }));
  form.append("map", JSON.stringify({ 0: ["variables.file"] }));
  form.append("0", file, photo.name);
  return form;
}

const EXPIRED = new Set(["ExpiredSignatureError", "InvalidTokenError", "JWTError"]);

export function read(status: number, text: string): PhotoAnswer {
  if (status === 413) return refused("FILE_TOO_LARGE");
  let body: Body;
  try {
    body = JSON.parse(text) as Body;
  } catch {
    return { kind: "lost" };
  }
  const answer = body.data?.returnFileUpload;
  if (answer?.file) return { kind: "done", id: answer.file.id };
  if (answer?.errors.length) return { kind: "refused", problems: answer.errors };
  const [first] = body.errors ?? [];
  const code = first?.extensions?.exception?.code ?? "";
  if (!first || EXPIRED.has(code) || status >= 500) return { kind: "lost" };
  return refused(code || "REFUSED", first.message);
}

function refused(code: string, message: string | null = null): PhotoAnswer {
  return { kind: "refused", problems: [{ code, field: "photos", message }] };
}
