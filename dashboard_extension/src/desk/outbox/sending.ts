import type { Client, CombinedError, OperationResult } from "urql";

import { hasExpired } from "@/api/trouble";
import type { DeskInspectionFragment, LanguageCodeEnum } from "@/api/generated/graphql";
import {
  DeskBlindDocument,
  DeskCorrectDocument,
  DeskInspectDocument,
  DeskReceiveDocument,
} from "@/api/generated/graphql";
import type { ReturnProblem } from "@/api/trouble";

import type { Entry, Fix, Inspected, Outcome } from "./entries";
import { inputOf } from "./entries";
import type { Answer } from "./outbox";

/** After it nobody waits for an answer any more; the call is made again. */
const PATIENCE = 45_000;

export function senderOf(client: Client, language: LanguageCodeEnum) {
  return async (entry: Entry, photos: Record<string, string>): Promise<Answer> => {
    const { call, returnId, id } = entry;
    switch (call.kind) {
      case "receive": {
        const input = {
          warehouseId: call.warehouseId,
          items: call.items.map((item) => inputOf(item, photos)),
          isEmptyBox: call.isEmptyBox,
          idempotencyKey: id,
        };
        const asked = client.mutation(DeskReceiveDocument, { id: returnId, input, language });
        return answered(await inTime(asked.toPromise()), ({ returnReceive }) => {
          const receipt = returnReceive?.receipt;
          return {
            problems: returnReceive?.errors,
            inspections: receipt?.items.flatMap(({ inspections }) => inspections),
            steps: receipt?.nextSteps.staff ?? [],
          };
        });
      }
      case "inspect": {
        const items = call.items.map((item) => ({
          ...inputOf(item, photos),
          warehouseId: call.warehouseId,
        }));
        const asked = client.mutation(DeskInspectDocument, { id: returnId, items, key: id });
        return answered(await inTime(asked.toPromise()), ({ returnInspect }) => ({
          problems: returnInspect?.errors,
          inspections: returnInspect?.inspections,
        }));
      }
      case "correct": {
        const items = call.fixes.map(fixed);
        const asked = client.mutation(DeskCorrectDocument, { id: returnId, items, key: id });
        return answered(await inTime(asked.toPromise()), ({ returnInspectionCorrect }) => ({
          problems: returnInspectionCorrect?.errors,
          inspections: returnInspectionCorrect?.inspections,
        }));
      }
      case "blind": {
        const { description, quantity, note, warehouseId } = call;
        const input = {
          warehouseId,
          note,
          items: [{ description, quantity }],
          idempotencyKey: id,
        };
        const asked = client.mutation(DeskBlindDocument, { input });
        return answered(await inTime(asked.toPromise()), ({ returnBlindReceiptCreate }) => ({
          problems: returnBlindReceiptCreate?.errors,
        }));
      }
    }
  };
}

function fixed({ inspectionId, quantity, grade, disposition, reason, warehouseId }: Fix) {
  return {
    inspectionId,
    quantity,
    ...(grade ? { grade } : {}),
    ...(disposition ? { disposition } : {}),
    ...(reason.trim() ? { reason: reason.trim() } : {}),
    warehouseId,
  };
}

interface Told {
  problems?: readonly ReturnProblem[] | undefined;
  inspections?: readonly DeskInspectionFragment[] | null | undefined;
  steps?: string[];
}

function answered<Data>(
  result: OperationResult<Data> | null,
  read: (data: Data) => Told,
): Answer {
  if (!result) return { kind: "lost" };
  if (result.error) return failed(result.error);
  if (!result.data) return { kind: "lost" };
  const { problems = [], inspections, steps = [] } = read(result.data);
  if (problems.length) return { kind: "refused", problems: [...problems] };
  return { kind: "done", outcome: outcomeOf(inspections ?? [], steps) };
}

function outcomeOf(found: readonly DeskInspectionFragment[], steps: string[]): Outcome {
  const inspections: Inspected[] = found.map(({ id, line, quantity, grade, disposition }) => ({
    id,
    lineId: line.id,
    quantity,
    grade: grade?.slug ?? null,
    disposition,
  }));
  const movements = found.flatMap(({ stockMovements }) => stockMovements ?? []);
  return { inspections, steps, movements };
}

/** What the connection, or an overloaded shop, lost is sent again; a plain no is not. */
export function failed(error: CombinedError): Answer & { kind: "lost" | "refused" } {
  const status = (error.response as Response | undefined)?.status;
  const isNo = status !== undefined && status >= 400 && status < 500;
  const again = status === 401 || status === 408 || status === 429;
  if (hasExpired(error) || (error.networkError && (!isNo || again))) return { kind: "lost" };
  const [first] = error.graphQLErrors;
  const exception = first?.extensions?.exception as { code?: string } | undefined;
  return {
    kind: "refused",
    problems: [
      {
        code: exception?.code ?? "REFUSED",
        field: null,
        message: first?.message ?? error.message,
      },
    ],
  };
}

function inTime<Result>(asked: Promise<Result>): Promise<Result | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), PATIENCE);
    void asked.then((result) => {
      clearTimeout(timer);
      resolve(result);
    });
  });
}
