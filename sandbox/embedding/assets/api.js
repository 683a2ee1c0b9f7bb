/** The shop's GraphQL, as whoever is logged in. */

export const API_URL = `${location.origin}/graphql/`;
const TOKEN = "dashboard.token";
const EMAIL = "dashboard.email";

export const session = {
  get token() { return localStorage.getItem(TOKEN); },
  get email() { return localStorage.getItem(EMAIL); },
  end() {
    localStorage.removeItem(TOKEN);
    localStorage.removeItem(EMAIL);
  },
};

export async function ask(query, variables = {}) {
  const headers = { "Content-Type": "application/json" };
  if (session.token) headers.Authorization = `Bearer ${session.token}`;
  const response = await fetch(API_URL, {
    method: "POST",
    headers,
    body: JSON.stringify({ query, variables }),
  });
  const answer = await response.json();
  if (answer.errors?.length) throw new Error(answer.errors.map((error) => error.message).join(" "));
  return answer.data;
}

/** Throws with the shop's words where e-mail and password do not fit. */
export async function logIn(email, password) {
  session.end();
  const { tokenCreate } = await ask(
    `mutation LogIn($email: String!, $password: String!) {
      tokenCreate(email: $email, password: $password) {
        token user { email isStaff } errors { message code }
      }
    }`,
    { email, password },
  );
  const [error] = tokenCreate.errors;
  if (error) throw new Error(error.message);
  if (!tokenCreate.user.isStaff) throw new Error("Only staff may log in here.");
  localStorage.setItem(TOKEN, tokenCreate.token);
  localStorage.setItem(EMAIL, tokenCreate.user.email);
}

/** When a JWT ends, in milliseconds; `Infinity` where it does not say. */
export function expiryOf(token) {
  try {
    const payload = token.split(".")[1].replaceAll("-", "+").replaceAll("_", "/");
    const { exp } = JSON.parse(atob(payload));
    return exp ? exp * 1000 : Infinity;
  } catch {
    return Infinity;
  }
}
