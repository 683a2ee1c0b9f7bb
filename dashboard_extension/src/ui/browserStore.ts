/** What a person chose on this machine; frames of another site may be given no store at all. */
export function recalled(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // It lasts as long as the page, then.
  }
}
