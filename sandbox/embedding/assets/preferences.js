/** Theme and language of whoever sits here; what follows them is told of changes. */

const THEMES = ["light", "dark"];
export const LOCALES = { en: "English", fr: "Français" };
const listeners = new Set();

const kept = (name, allowed, otherwise) => {
  const value = localStorage.getItem(`dashboard.${name}`);
  return allowed.includes(value) ? value : otherwise;
};

export const preferences = {
  theme: kept("theme", THEMES, matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"),
  locale: kept("locale", Object.keys(LOCALES), navigator.language.startsWith("fr") ? "fr" : "en"),
};

export const onPreference = (listener) => listeners.add(listener);

export function prefer(name, value) {
  preferences[name] = value;
  localStorage.setItem(`dashboard.${name}`, value);
  show();
  for (const listener of listeners) listener(name);
}

export function show() {
  document.documentElement.dataset.theme = preferences.theme;
  document.documentElement.lang = preferences.locale;
}
