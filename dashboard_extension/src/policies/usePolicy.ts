import { useCallback, useEffect, useRef, useState } from "react";
import { useClient } from "urql";

import type { PolicyPageQuery } from "@/api/generated/graphql";
import { PolicyPageDocument, PolicySchemaDocument } from "@/api/generated/graphql";
import type { Trouble } from "@/api/trouble";
import { troubleOf } from "@/api/trouble";
import { useLanguageCode } from "@/i18n/useLanguageCode";
import { asSchema, SchemaReader } from "@/rules/schema";

export type Policy = NonNullable<PolicyPageQuery["returnPolicies"]>[number];

const FRESH = { requestPolicy: "network-only" as const };

/**
 * One policy, asked for when somebody wants it anew: while a draft is written, nothing
 * but its own saving may change what stands on the page.
 */
export function usePolicy(id: string) {
  const client = useClient();
  const languageCode = useRef(useLanguageCode());
  const [policies, setPolicies] = useState<Policy[] | null>(null);
  const [reader, setReader] = useState<SchemaReader | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const reload = useCallback(async (): Promise<Policy | null> => {
    const [answer, schema] = await Promise.all([
      client.query(PolicyPageDocument, { languageCode: languageCode.current }, FRESH).toPromise(),
      client.query(PolicySchemaDocument, {}).toPromise(),
    ]);
    const error = answer.error ?? schema.error;
    setTrouble(error ? troubleOf(error) : null);
    if (error) return null;
    const found = answer.data?.returnPolicies ?? [];
    setPolicies(found);
    setReader(new SchemaReader(asSchema(schema.data?.returnPolicySchema)));
    return found.find((one) => one.id === id) ?? null;
  }, [client, id]);
  useEffect(() => void reload(), [reload]);
  const policy = policies?.find((one) => one.id === id) ?? null;
  return { policy, reader, trouble, reload, isLoaded: policies !== null };
}
