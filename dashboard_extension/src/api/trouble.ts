import type { CombinedError } from "urql";

/** An error of the plugin's own mutations, as every one of them answers. */
export interface ReturnProblem {
  code: string;
  field: string | null;
  message: string | null;
  line?: string | null;
  quantity?: number | null;
  amount?: number | null;
  acceptedValues?: string[];
  path?: string | null;
}

export type Trouble =
  | { kind: "network" }
  | { kind: "denied"; permissions: string }
  | { kind: "refused"; message: string }
  | { kind: "problems"; problems: ReturnProblem[] };

/** What went wrong beneath a request, before any operation of ours was asked. */
export function troubleOf(error: CombinedError): Trouble {
  if (error.networkError) return { kind: "network" };
  const [first] = error.graphQLErrors;
  const exception = first?.extensions?.exception as { code?: string } | undefined;
  if (exception?.code === "PermissionDenied")
    return { kind: "denied", permissions: permissionsIn(first?.message ?? "") };
  return { kind: "refused", message: first?.message ?? error.message };
}

/** Saleor names what is needed at the end of its sentence, after a colon. */
function permissionsIn(message: string): string {
  return message.split(":").at(-1)?.trim() ?? message;
}
