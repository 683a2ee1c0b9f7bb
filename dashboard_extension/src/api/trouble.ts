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
  /** The token is over, and no other came: popups are given none. */
  | { kind: "ended" }
  | { kind: "denied"; permissions: string }
  | { kind: "refused"; message: string }
  | { kind: "problems"; problems: ReturnProblem[] };

const EXPIRED = new Set(["ExpiredSignatureError", "InvalidTokenError", "JWTError"]);

/** Whether the shop took the token for one whose time is over. */
export function hasExpired(error: CombinedError): boolean {
  return error.graphQLErrors.some((one) => {
    const exception = one.extensions?.exception as { code?: string } | undefined;
    return EXPIRED.has(exception?.code ?? "");
  });
}

/** What went wrong beneath a request, before any operation of ours was asked. */
export function troubleOf(error: CombinedError): Trouble {
  if (error.networkError) return { kind: "network" };
  if (hasExpired(error)) return { kind: "ended" };
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
