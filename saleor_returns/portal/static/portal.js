// Everything works without this: it only spares a click and a page.
(() => {
  "use strict";

  const problems = document.getElementById("problems");
  if (problems) problems.focus();

  // The estimate follows what is chosen.
  const estimate = document.getElementById("estimate");
  const form = document.querySelector("form[data-live]");
  if (estimate && form) {
    let last = 0;
    form.addEventListener("change", async () => {
      const mine = ++last;
      try {
        const answer = await fetch(estimate.dataset.estimate, {
          method: "POST",
          body: new URLSearchParams(new FormData(form)),
          credentials: "same-origin",
        });
        if (answer.status !== 200 || answer.redirected) return;
        const text = await answer.text();
        if (mine === last) estimate.innerHTML = text;
      } catch {
        // The next page tells it.
      }
    });
    // Whoever chooses a size wants an exchange.
    for (const select of form.querySelectorAll(".inner select")) {
      select.addEventListener("change", () => {
        const radio = select.closest("fieldset").querySelector('input[value="exchange"]');
        if (select.value && radio && !radio.checked) {
          radio.checked = true;
          radio.dispatchEvent(new Event("change", { bubbles: true }));
        }
      });
    }
  }

  // Photos that were chosen are seen before they are sent.
  for (const input of document.querySelectorAll("input[data-previews]")) {
    const list = document.getElementById(input.dataset.previews);
    input.addEventListener("change", () => {
      for (const old of list.querySelectorAll("img")) URL.revokeObjectURL(old.src);
      list.replaceChildren();
      for (const file of input.files) {
        if (!/^image\/(jpeg|png|webp)$/.test(file.type)) continue;
        const image = document.createElement("img");
        image.src = URL.createObjectURL(file);
        image.alt = file.name;
        const item = document.createElement("li");
        item.append(image);
        list.append(item);
      }
      list.hidden = !list.childElementCount;
    });
  }

  // A form that is on its way is not sent twice.
  for (const each of document.querySelectorAll("form")) {
    each.addEventListener("submit", (event) => {
      if (each.dataset.sent) event.preventDefault();
      each.dataset.sent = "1";
    });
  }
  window.addEventListener("pageshow", () => {
    for (const each of document.querySelectorAll("form")) delete each.dataset.sent;
  });
})();
