import { useSearchParams } from "react-router-dom";

/**
 * The id of what the page around a widget shows, as the Dashboard writes it into the
 * frame's address.
 */
export function useSubject(name: "orderId" | "customerId"): string {
  const [query] = useSearchParams();
  return query.get(name) ?? "";
}
