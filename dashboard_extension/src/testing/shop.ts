import type { Mock } from "vitest";
import { vi } from "vitest";

interface Asked {
  operation: string;
  variables: Record<string, unknown>;
  authorization: string | null;
}

type Answer =
  | Record<string, unknown>
  | ((variables: Record<string, unknown>) => Record<string, unknown>);

/** The shop's endpoint, with answers by the name of the operation. */
export class Shop {
  readonly asked: Asked[] = [];
  readonly fetch: Mock;

  constructor(private answers: Record<string, Answer>) {
    this.fetch = vi.fn(async (_url: string, init: RequestInit) => this.answer(init));
    vi.stubGlobal("fetch", this.fetch);
  }

  /** Answer differently from now on. */
  change(answers: Record<string, Answer>) {
    this.answers = { ...this.answers, ...answers };
  }

  variablesOf(operation: string): Record<string, unknown>[] {
    return this.asked
      .filter((asked) => asked.operation === operation)
      .map(({ variables }) => variables);
  }

  private answer(init: RequestInit): Response {
    const { body: sent } = init;
    // Files go in a form of several parts, of which one is the operation.
    const written = sent instanceof FormData ? sent.get("operations") : sent;
    const body = JSON.parse(String(written)) as {
      operationName: string;
      variables: Record<string, unknown>;
    };
    const headers = new Headers(init.headers);
    this.asked.push({
      operation: body.operationName,
      variables: body.variables,
      authorization: headers.get("Authorization"),
    });
    const answer = this.answers[body.operationName];
    if (!answer) throw new TypeError(`The shop was not expected to be asked ${body.operationName}`);
    const given = typeof answer === "function" ? answer(body.variables) : answer;
    const whole = "data" in given || "errors" in given ? given : { data: given };
    return new Response(JSON.stringify(whole), {
      headers: { "Content-Type": "application/json" },
    });
  }
}
