import type { RefObject } from "react";
import { useEffect, useRef, useState } from "react";

import type { cameraMessages } from "../cameraMessages";
import { decoder } from "./decoder";

export type CameraTrouble = Extract<
  keyof typeof cameraMessages,
  "denied" | "missing" | "busy" | "insecure"
>;

/** The same code in front of the camera is one scan, until it was away for so long. */
const REST = 2000;

interface Torch extends MediaTrackCapabilities {
  torch?: boolean;
}

/** A running camera that reads codes; `deviceId` chooses one of several. */
export function useCamera(
  video: RefObject<HTMLVideoElement>,
  deviceId: string | null,
  onScan: (code: string) => void,
) {
  const [trouble, setTrouble] = useState<CameraTrouble | null>(null);
  const [cameras, setCameras] = useState<MediaDeviceInfo[]>([]);
  const [track, setTrack] = useState<MediaStreamTrack | null>(null);
  const latest = useRef(onScan);
  useEffect(() => {
    latest.current = onScan;
  });
  useEffect(() => {
    const stops: (() => void)[] = [];
    let stopped = false;
    const begin = async () => {
      const stream = await streamOf(deviceId);
      stops.push(() => stream.getTracks().forEach((one) => one.stop()));
      if (stopped || !video.current) return end();
      video.current.srcObject = stream;
      await video.current.play().catch(() => null);
      setTrack(stream.getVideoTracks()[0] ?? null);
      setTrouble(null);
      const found = await navigator.mediaDevices.enumerateDevices();
      setCameras(found.filter(({ kind }) => kind === "videoinput"));
      const reader = await decoder();
      if (stopped || !video.current) return end();
      stops.push(reader.watch(video.current, rested((code) => latest.current(code))));
    };
    const end = () => stops.splice(0).forEach((stop) => stop());
    begin().catch((error: unknown) => setTrouble(troubleOf(error)));
    return () => {
      stopped = true;
      setTrack(null);
      end();
    };
  }, [video, deviceId]);
  const hasTorch = Boolean((track?.getCapabilities?.() as Torch | undefined)?.torch);
  const light = (on: boolean) =>
    track?.applyConstraints({ advanced: [{ torch: on } as MediaTrackConstraintSet] });
  return { trouble, cameras, isRunning: track !== null, hasTorch, light };
}

async function streamOf(deviceId: string | null): Promise<MediaStream> {
  if (!("mediaDevices" in navigator)) throw new DOMException("", "SecurityError");
  const which = deviceId ? { deviceId: { exact: deviceId } } : { facingMode: "environment" };
  return navigator.mediaDevices.getUserMedia({
    video: { ...which, width: { ideal: 1280 }, height: { ideal: 720 } },
    audio: false,
  });
}

function troubleOf(error: unknown): CameraTrouble {
  const name = error instanceof DOMException ? error.name : "";
  if (name === "NotFoundError" || name === "OverconstrainedError") return "missing";
  if (name === "NotReadableError" || name === "AbortError") return "busy";
  return name === "SecurityError" && !window.isSecureContext ? "insecure" : "denied";
}

/** Says each code once while it stays in the picture. */
export function rested(say: (code: string) => void, now = Date.now): (code: string) => void {
  let last = "";
  let seenAt = -Infinity;
  return (code) => {
    const isNew = code !== last || now() - seenAt > REST;
    last = code;
    seenAt = now();
    if (isNew) say(code);
  };
}
