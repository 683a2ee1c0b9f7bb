import { logIn } from "./api.js";
import { el } from "./dom.js";
import { t } from "./texts.js";

/** The demo's staff: see `sandbox/demo/seed.py`. */
const ACCOUNTS = [
  ["staff@example.com", "Orders and payments"],
  ["warehouse@example.com", "Orders, no payments"],
  ["desk@example.com", "Returns desk: receives, sees no money"],
];
const PASSWORD = "demo";

export function loginPage(done) {
  const problem = el("p", { class: "problem", role: "alert" });
  const email = el("input", { name: "email", type: "email", autocomplete: "username", required: true });
  const password = el("input", { name: "password", type: "password", autocomplete: "current-password", required: true });

  async function enter() {
    problem.textContent = "";
    try {
      await logIn(email.value, password.value);
    } catch (error) {
      problem.textContent = error.message;
      return;
    }
    await done();
  }

  const form = el(
    "form",
    { class: "card login", onsubmit: (event) => { event.preventDefault(); enter(); } },
    el("img", { src: "/dashboard/-/icon.svg", alt: "", width: 36, height: 36 }),
    el("h1", {}, t("Log in")),
    el("p", { class: "soft" }, t("A stand-in for the Saleor Dashboard, to try the extension in.")),
    el("label", {}, t("E-mail"), email),
    el("label", {}, t("Password"), password),
    problem,
    el("button", { class: "button primary" }, t("Log in")),
    el("h2", {}, t("Accounts of the demo")),
    ACCOUNTS.map(([address, may]) =>
      el(
        "button",
        {
          type: "button",
          class: "account",
          onclick: () => { email.value = address; password.value = PASSWORD; enter(); },
        },
        el("strong", {}, address),
        el("span", { class: "soft" }, t(may)),
      ),
    ),
  );
  return el("div", { class: "login-ground" }, form);
}
